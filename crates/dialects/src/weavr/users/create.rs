//! `POST /v1/users`: 200 (not 201) with the user, who is active at once.

use interlingua_model::{
    Call, Date, Email, Fault, Kind, NewUser, Phone, Profile, Reply, Residue, State, Verification,
};
use interlingua_wire::{Decoded, Encoded, Fields, Hit, Text, looks_like_email, strayed};

use crate::weavr::wire::{Mobile, ROLES, shown};
use crate::weavr::{VENDOR, Weavr};

fn is_country_code(text: &str) -> bool {
    text.strip_prefix('+').is_some_and(|digits| (1..=5).contains(&digits.len()) && is_number(digits))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// Reads the request.
pub fn decode(_: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let body = hit.request.json()?;
    let mut fields = Fields::of(body.as_ref())?;
    let given = fields.text("name", Text::required().size(1, 20));
    let family = fields.text("surname", Text::required().size(1, 20));
    let email = fields.text("email", Text::required().like("email", looks_like_email));
    let roles = fields.texts("roles", 1, Text::required().one_of(ROLES));
    let mobile = mobile(&mut fields);
    let born = date_of_birth(&mut fields);
    let losses = fields.finish()?;
    let email = email.unwrap_or_default();
    let mut profile = Profile::new(Kind::Human, email.into());
    profile.given = given.map(Into::into);
    profile.family = family.map(Into::into);
    profile.email = Some(Email { address: email.into(), verified: false });
    profile.born = born;
    profile.residue.push(residue("roles", &roles.unwrap_or_default()));
    if let Some(mobile) = mobile {
        let number = format!("{}{}", mobile.country_code, mobile.number).into();
        profile.phone = Some(Phone { number, verified: false });
        profile.residue.push(residue("mobile", &mobile));
    }
    let new = NewUser {
        org: None,
        state: State::Active,
        verification: Verification::Verified,
        profile,
        password: None,
        codes: Vec::new(),
        unique_email: true,
        unique_phone: true,
    };
    Ok(Decoded { call: Call::Create(Box::new(new)), losses })
}

fn residue(name: &str, value: &impl serde::Serialize) -> Residue {
    let value = serde_json::to_string(value).unwrap_or_default();
    Residue { vendor: VENDOR.to_owned(), name: name.to_owned(), value }
}

fn mobile(fields: &mut Fields<'_>) -> Option<Mobile> {
    let mut mobile = fields.object("mobile", false)?;
    let code =
        mobile.text("countryCode", Text::required().size(1, 6).like("^[\\+][0-9]{1,5}$", is_country_code));
    let number = mobile.text("number", Text::required().size(1, 15).like("^[0-9]+$", is_number));
    mobile.rest();
    Some(Mobile { country_code: code?.to_owned(), number: number?.to_owned() })
}

fn date_of_birth(fields: &mut Fields<'_>) -> Option<Date> {
    let mut date = fields.object("dateOfBirth", false)?;
    let year = date.integer("year", true, 1900, 2100);
    let month = date.integer("month", true, 1, 12);
    let day = date.integer("day", true, 1, 31);
    date.rest();
    Some(Date {
        year: u16::try_from(year?).ok()?,
        month: u8::try_from(month?).ok()?,
        day: u8::try_from(day?).ok()?,
    })
}

/// Writes the user.
pub fn encode(_: &Weavr, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Created(user, _) => Ok(shown(user)),
        _ => Err(strayed()),
    }
}
