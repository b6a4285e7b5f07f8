//! The parts of a person that several messages share: names, address, number, password, metadata. `at` is the place in the
//! validators' words.
//!
//! Source: `docs/vendors/zitadel.md#createuser`.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use interlingua_model::{Edit, Fault, Field, Gender, NewPassword, PasswordProof, Residue, Secret, Why};
use interlingua_wire::{looks_like_email, to_domain};

use super::proto::user::v2::update_user_request::human::Profile as Names;
use super::proto::user::v2::{
    self as pb, HashedPassword, Password, SetHumanEmail, SetHumanPhone, SetHumanProfile,
};
use super::wire::{self, CHANGE_REQUIRED, GENDERS, METADATA, Wish, invalid, residue};

/// The most entries of metadata in one request.
pub const MOST_ENTRIES: usize = 500;

/// Checks the length of a text in characters, `field` of the message at `at`.
pub fn sized(at: &str, field: &str, text: &str, min: u64, max: u64) -> Result<(), Fault> {
    wire::sized(format!("{at}.{field}"), text, min, max)
}

/// The names of a person, all at once.
pub fn whole_names(at: &str, names: &SetHumanProfile) -> Result<Vec<Edit>, Fault> {
    let at = format!("{at}/SetHumanProfile");
    sized(&at, "GivenName", &names.given_name, 1, 200)?;
    sized(&at, "FamilyName", &names.family_name, 1, 200)?;
    sized(&at, "NickName", names.nick_name.as_deref().unwrap_or_default(), 0, 200)?;
    sized(&at, "DisplayName", names.display_name.as_deref().unwrap_or_default(), 0, 200)?;
    sized(&at, "PreferredLanguage", names.preferred_language.as_deref().unwrap_or_default(), 0, 10)?;
    let names = Names {
        given_name: Some(names.given_name.clone()),
        family_name: Some(names.family_name.clone()),
        nick_name: names.nick_name.clone(),
        display_name: names.display_name.clone(),
        preferred_language: names.preferred_language.clone(),
        gender: names.gender,
    };
    edits(&at, &names)
}

/// Those names of a person that are to change.
pub fn some_names(at: &str, names: &Names) -> Result<Vec<Edit>, Fault> {
    let at = format!("{at}/UpdateUserRequest_Human_Profile");
    let texts = [
        ("GivenName", &names.given_name, 200),
        ("FamilyName", &names.family_name, 200),
        ("NickName", &names.nick_name, 200),
        ("DisplayName", &names.display_name, 200),
        ("PreferredLanguage", &names.preferred_language, 10),
    ];
    for (field, text, max) in texts {
        text.as_ref().map_or(Ok(()), |text| sized(&at, field, text, 1, max))?;
    }
    edits(&at, names)
}

fn edits(at: &str, names: &Names) -> Result<Vec<Edit>, Fault> {
    let blank = |text: &Option<String>| text.as_ref().is_some_and(|text| text.trim().is_empty());
    if blank(&names.given_name) {
        return Err(invalid("profile.given_name", Why::Blank));
    }
    if blank(&names.family_name) {
        return Err(invalid("profile.family_name", Why::Blank));
    }
    let texts = [
        (Field::Given, &names.given_name),
        (Field::Family, &names.family_name),
        (Field::Nick, &names.nick_name),
        (Field::Display, &names.display_name),
    ];
    let filled = |text: &str| Some(text).filter(|text| !text.is_empty()).map(str::to_owned);
    let mut edits: Vec<Edit> = Vec::new();
    for (field, text) in texts {
        edits.extend(text.as_ref().map(|text| Edit::Text(field, filled(text).map(Into::into))));
    }
    edits.extend(names.preferred_language.as_ref().map(|tag| Edit::Language(filled(tag))));
    if let Some(number) = names.gender {
        edits.push(Edit::Gender(gender(at, number)?));
    }
    Ok(edits)
}

fn gender(at: &str, number: i32) -> Result<Option<Gender>, Fault> {
    let unknown = || invalid(format!("{at}.Gender"), Why::OneOf(&["Gender"]));
    let gender = pb::Gender::try_from(number).map_err(|_| unknown())?;
    Ok(to_domain(&GENDERS, &gender))
}

/// An address.
pub fn email(at: &str, email: &SetHumanEmail) -> Result<(String, Wish), Fault> {
    let at = format!("{at}/SetHumanEmail");
    address(&at, &email.email)?;
    if let Some(pb::set_human_email::Verification::SendCode(code)) = &email.verification {
        url_template(&at, code)?;
    }
    Ok((email.email.clone(), email.verification.clone().into()))
}

/// Checks an address.
pub fn address(at: &str, text: &str) -> Result<(), Fault> {
    sized(at, "Email", text, 1, 200)?;
    if looks_like_email(text) { Ok(()) } else { Err(invalid(format!("{at}.Email"), Why::Pattern("email"))) }
}

/// Checks the template of a link in a mail.
pub fn url_template(at: &str, code: &pb::SendEmailVerificationCode) -> Result<(), Fault> {
    let at = format!("{at}.SendCode/SendEmailVerificationCode");
    code.url_template.as_ref().map_or(Ok(()), |url| sized(&at, "UrlTemplate", url, 1, 200))
}

/// A number; an empty one counts as none.
pub fn phone(at: &str, phone: &SetHumanPhone) -> Result<(String, Wish), Fault> {
    let at = format!("{at}/SetHumanPhone");
    sized(&at, "Phone", &phone.phone, 0, 200)?;
    let wish = Wish::from(phone.verification);
    if wish == Wish::Verified(false) {
        return Err(invalid(format!("{at}.IsVerified"), Why::Pattern("true")));
    }
    Ok((phone.phone.clone(), wish))
}

/// A new password in clear, and whether it must be changed at the next log-in.
pub fn clear(at: &str, password: &Password) -> Result<(NewPassword, bool), Fault> {
    sized(&format!("{at}.Password/Password"), "Password", &password.password, 1, 200)?;
    Ok((NewPassword::Clear(Secret::from(password.password.as_str())), password.change_required))
}

/// A new password as a hash; whether it can be checked later, the engine knows.
pub fn hashed(at: &str, hashed: &HashedPassword) -> Result<(NewPassword, bool), Fault> {
    sized(&format!("{at}.HashedPassword/HashedPassword"), "Hash", &hashed.hash, 1, 200)?;
    Ok((NewPassword::Hash(Secret::from(hashed.hash.as_str())), hashed.change_required))
}

/// The edits that set a password.
pub fn password_edits((new, change_required): (NewPassword, bool), proof: PasswordProof) -> Vec<Edit> {
    vec![Edit::Password { new, proof }, change_required_edit(change_required)]
}

fn change_required_edit(required: bool) -> Edit {
    if required {
        Edit::Keep(residue(CHANGE_REQUIRED, &true.into()))
    } else {
        Edit::Forget { vendor: super::vendor::VENDOR, name: CHANGE_REQUIRED.to_owned(), must: false }
    }
}

/// Reads `SetPassword`.
pub fn set_password(at: &str, wanted: &pb::SetPassword) -> Result<Vec<Edit>, Fault> {
    use pb::set_password::{PasswordType, Verification};
    let at = format!("{at}/SetPassword");
    let new = match &wanted.password_type {
        Some(PasswordType::Password(password)) => clear(&at, password)?,
        Some(PasswordType::HashedPassword(hash)) => hashed(&at, hash)?,
        None => return Err(invalid(format!("{at}.PasswordType"), Why::Required)),
    };
    let proof = match &wanted.verification {
        None => PasswordProof::Caller,
        Some(Verification::CurrentPassword(current)) => current_password(&at, current)?,
        Some(Verification::VerificationCode(code)) => verification_code(&at, code)?,
    };
    Ok(password_edits(new, proof))
}

/// The password in force, as the proof for another.
pub fn current_password(at: &str, current: &str) -> Result<PasswordProof, Fault> {
    sized(at, "CurrentPassword", current, 1, 200)?;
    Ok(PasswordProof::Current(Secret::from(current)))
}

/// A code that was given out, as the proof for another password.
pub fn verification_code(at: &str, code: &str) -> Result<PasswordProof, Fault> {
    sized(at, "VerificationCode", code, 1, 20)?;
    Ok(PasswordProof::Code(Secret::from(code)))
}

/// Metadata; of two entries with one key the last counts.
pub fn metadata<'a>(
    at: &str,
    entries: impl Iterator<Item = (&'a str, &'a [u8])>,
) -> Result<Vec<Residue>, Fault> {
    let mut last = BTreeMap::new();
    for (n, (key, value)) in entries.enumerate() {
        if n >= MOST_ENTRIES {
            return Err(invalid(at.to_owned(), Why::AtMost(MOST_ENTRIES as u64)));
        }
        let at = format!("{at}[{n}]/Metadata");
        sized(&at, "Key", key, 1, 200)?;
        if value.len() > 500_000 {
            return Err(invalid(format!("{at}.Value"), Why::Size(0, 500_000)));
        }
        last.insert(key, value);
    }
    let kept = |(key, value): (&str, &[u8])| {
        residue(format!("{METADATA}{key}"), &BASE64_STANDARD.encode(value).into())
    };
    Ok(last.into_iter().map(kept).collect())
}
