//! `POST /v1/users`: 200 (not 201) with the user, who is active at once. A session must have been stepped up.

use interlingua_model::{Call, Email, Fault, Kind, NewUser, Phone, Profile, Reply};
use interlingua_wire::{Decoded, Encoded, Fields, Hit, Text, strayed, unread};

use crate::weavr::Weavr;
use crate::weavr::person::{EMAIL, date_of_birth, mobile, residue, roles};
use crate::weavr::wire::{ROLES, shown};

/// Reads the request.
pub fn decode(_: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let body = hit.request.json()?;
    let mut fields = Fields::of(body.as_ref())?;
    let given = fields.text("name", Text::required().size(1, 20));
    let family = fields.text("surname", Text::required().size(1, 20));
    let email = fields.text("email", EMAIL);
    let roles = roles(&mut fields, 1, ROLES);
    let mobile = mobile(&mut fields);
    let born = date_of_birth(&mut fields);
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    let email = email.unwrap_or_default();
    let mut profile = Profile::new(Kind::Human, email.into());
    profile.given = given.map(Into::into);
    profile.family = family.map(Into::into);
    profile.email = Some(Email { address: email.into(), verified: false });
    profile.born = born;
    profile.residue.push(residue("roles", &roles.unwrap_or_default()));
    if let Some(mobile) = mobile {
        profile.phone = Some(Phone { number: mobile.whole().into(), verified: false });
        profile.residue.push(residue("mobile", &mobile));
    }
    let new = NewUser { unique_email: true, unique_phone: true, ..NewUser::of(profile) };
    Ok(Decoded { call: Call::Create(Box::new(new)), losses })
}

/// Writes the user.
pub fn encode(_: &Weavr, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Created(user, _) => Ok(shown(user)),
        _ => Err(strayed()),
    }
}
