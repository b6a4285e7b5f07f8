//! The parts of a person that several messages share: names, address, number, password, metadata.
//!
//! Source: `docs/vendors/zitadel.md#createuser`.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use interlingua_model::{Edit, Fault, Field, Gender, NewPassword, PasswordProof, Residue, Secret, Why};
use interlingua_wire::{e164, to_domain};

use super::passwords::PasswordPolicy;
use super::proto::user::v2::update_user_request::human::Profile as Names;
use super::proto::user::v2::{
    self as pb, HashedPassword, Password, SetHumanEmail, SetHumanPhone, SetHumanProfile,
};
use super::validate::kept_out;
use super::wire::{CHANGE_REQUIRED, GENDERS, METADATA, Wish, residue};

/// The most entries of metadata in one request.
pub const MOST_ENTRIES: usize = 500;

/// The names of a person, all at once.
pub fn whole_names(names: &SetHumanProfile) -> Result<Vec<Edit>, Fault> {
    some_names(&Names {
        given_name: Some(names.given_name.clone()),
        family_name: Some(names.family_name.clone()),
        nick_name: names.nick_name.clone(),
        display_name: names.display_name.clone(),
        preferred_language: names.preferred_language.clone(),
        gender: names.gender,
    })
}

/// Those names of a person that are to change.
pub fn some_names(names: &Names) -> Result<Vec<Edit>, Fault> {
    let blank = |text: &Option<String>| text.as_ref().is_some_and(|text| text.trim().is_empty());
    if blank(&names.given_name) {
        return Err(Fault::field("profile.given_name", Why::Blank));
    }
    if blank(&names.family_name) {
        return Err(Fault::field("profile.family_name", Why::Blank));
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
        edits.push(Edit::Gender(gender(number)?));
    }
    Ok(edits)
}

fn gender(number: i32) -> Result<Option<Gender>, Fault> {
    let gender = pb::Gender::try_from(number).map_err(|_| kept_out())?;
    Ok(to_domain(&GENDERS, &gender))
}

/// An address.
pub fn email(email: &SetHumanEmail) -> (String, Wish) {
    (email.email.clone(), email.verification.clone().into())
}

/// A number; an empty one counts as none.
///
/// # Errors
/// `PHONE-so0wa`.
pub fn phone(phone: &SetHumanPhone) -> Result<(String, Wish), Fault> {
    let number = if phone.phone.is_empty() { String::new() } else { number(&phone.phone)? };
    Ok((number, phone.verification.into()))
}

/// A number as it is kept. Source: the vendor's server takes one without a country's code for a Swiss one.
///
/// # Errors
/// `PHONE-so0wa`.
pub fn number(text: &str) -> Result<String, Fault> {
    e164(text.trim(), Some("CH")).ok_or_else(|| Fault::field("phone", Why::Pattern("E.164")))
}

/// A new password in clear, and whether it must be changed at the next log-in.
///
/// # Errors
/// See [`PasswordPolicy::check`].
pub fn clear(policy: &PasswordPolicy, password: &Password) -> Result<(NewPassword, bool), Fault> {
    policy.check(&password.password)?;
    Ok((NewPassword::Clear(Secret::from(password.password.as_str())), password.change_required))
}

/// A new password as a hash; whether it can be checked later, the engine knows.
pub fn hashed(hashed: &HashedPassword) -> (NewPassword, bool) {
    (NewPassword::Hash(Secret::from(hashed.hash.as_str())), hashed.change_required)
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
pub fn set_password(policy: &PasswordPolicy, wanted: &pb::SetPassword) -> Result<Vec<Edit>, Fault> {
    use pb::set_password::{PasswordType, Verification};
    let new = match &wanted.password_type {
        Some(PasswordType::Password(password)) => clear(policy, password)?,
        Some(PasswordType::HashedPassword(hash)) => hashed(hash),
        None => return Err(kept_out()),
    };
    let proof = match &wanted.verification {
        None => PasswordProof::Caller,
        Some(Verification::CurrentPassword(current)) => {
            PasswordProof::Current(Secret::from(current.as_str()))
        }
        Some(Verification::VerificationCode(code)) => PasswordProof::Code(Secret::from(code.as_str())),
    };
    Ok(password_edits(new, proof))
}

/// Metadata; of two entries with one key the last counts. `at` is the list, in the validators' words.
pub fn metadata<'a>(
    at: &str,
    entries: impl Iterator<Item = (&'a str, &'a [u8])>,
) -> Result<Vec<Residue>, Fault> {
    let mut last = BTreeMap::new();
    for (n, (key, value)) in entries.enumerate() {
        if n >= MOST_ENTRIES {
            return Err(Fault::field(at.to_owned(), Why::AtMost(MOST_ENTRIES as u64)));
        }
        last.insert(key, value);
    }
    let kept = |(key, value): (&str, &[u8])| {
        residue(format!("{METADATA}{key}"), &BASE64_STANDARD.encode(value).into())
    };
    Ok(last.into_iter().map(kept).collect())
}
