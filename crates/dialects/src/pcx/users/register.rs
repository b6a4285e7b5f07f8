//! `POST /v1/users/register`. Its status is not shown in the documents; 200 is what the others have.

use http::StatusCode;
use interlingua_model::{
    Call, Delivery, Email, Fault, FaultKind, Kind, Lost, Missing, NewUser, OrgId, Phone, Profile, Purpose,
    Reply, Secret, Verification,
};
use interlingua_wire::{
    Decoded, Encoded, Fields, Hit, Text, WireResponse, from_uuid, looks_like_email, strayed, unread,
};
use serde::Serialize;
use serde_json::Value;

use crate::pcx::Pcx;
use crate::pcx::person::{KEPT, born, kept};
use crate::pcx::wire::{self, ROLES, TYPES};

/// Optional fields beside those of a person that are kept as they came, with what they must be like.
const MORE: [(&str, Text); 6] = [
    ("role", Text::optional().one_of(ROLES)),
    ("type", Text::optional().one_of(TYPES)),
    ("created_by", Text::optional().size(0, 1_000)),
    ("org_name", Text::optional().size(0, 1_000)),
    ("org_member_role", Text::optional().size(0, 1_000)),
    ("invited_by_user_id", Text::optional().size(0, 1_000)),
];

/// Reads the request.
pub fn decode(_: &Pcx, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let body = hit.request.json()?;
    let mut fields = Fields::of(body.as_ref())?;
    let email = fields.text("email", Text::required().like("email", looks_like_email)).unwrap_or_default();
    let mut profile = Profile::new(Kind::Human, email.into());
    profile.email = Some(Email { address: email.into(), verified: false });
    profile.given = fields.text("fname", Text::required().size(1, 200)).map(Into::into);
    profile.family = fields.text("lname", Text::required().size(1, 200)).map(Into::into);
    let password = fields.text("password", Text::required().size(1, 256)).map(Secret::from);
    profile.born = born(&mut fields);
    let phone = fields.text("phone_number", Text::optional().size(1, 50));
    profile.phone = phone.map(|number| Phone { number: number.into(), verified: false });
    profile.residue = kept(&mut fields, &MORE);
    profile.residue.extend(kept(&mut fields, &KEPT));
    let org = fields.text("org_id", Text::optional()).map(str::to_owned);
    // The documents name them in the request alone: they are kept, and no answer shows them.
    for name in ["org_name", "invited_by_user_id"] {
        if fields.has(name) {
            fields.loss(name, Lost::NoEffect);
        }
    }
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    let new = NewUser {
        org: org.map(|org| known(&org)).transpose()?,
        // The user still has to confirm the address.
        verification: Verification::NotVerified,
        password,
        codes: vec![(Purpose::Email, Delivery::Sent)],
        unique_email: true,
        ..NewUser::of(profile)
    };
    Ok(Decoded { call: Call::Create(Box::new(new)), losses })
}

fn known(org: &str) -> Result<OrgId, Fault> {
    from_uuid(org).and_then(OrgId::new).ok_or(Fault::new(FaultKind::NotFound(Missing::Org)))
}

#[derive(Serialize)]
struct Body {
    message: &'static str,
    user: Value,
    requires_confirmation: bool,
}

/// Writes `{message, user, requires_confirmation}`.
pub fn encode(_: &Pcx, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Created(user, _) = reply else {
        return Err(strayed());
    };
    let (user, losses) = wire::body(user);
    let body = Body { message: "User registered successfully", user, requires_confirmation: true };
    Ok(Encoded { response: WireResponse::json(StatusCode::OK, &body), losses })
}
