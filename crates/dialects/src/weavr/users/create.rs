//! `POST /v1/users`: 200 (not 201) with the user, who is active at once. A session must have been stepped up.
//!
//! Source: `docs/vendors/weavr.md#create-and-update-request-fields`.

use http::Method;
use interlingua_model::{Call, CallKind, Email, Fault, Kind, NewUser, Phone, Profile};
use interlingua_wire::{Asked, Decoded, Endpoint, Field, Row, Shape};

use crate::keep::keep;
use crate::weavr::person::{BORN, MOBILE_FIELD, ROLES_FIELD, born, mobile};
use crate::weavr::vendor::{VENDOR, Weavr};
use crate::weavr::wire::{USER, shown};

const BODY: Shape = &[
    Field::text("name").size(1, 20).required().private(),
    Field::text("surname").size(1, 20).required().private(),
    Field::email("email").required(),
    ROLES_FIELD.required(),
    MOBILE_FIELD,
    BORN,
];

pub const ENDPOINT: Endpoint<Weavr> = Endpoint {
    row: Row::new("userCreate", Method::POST, "/v1/users", CallKind::Create)
        .idempotent()
        // 413 and 422 come with the idempotency header.
        .answers(200, &[400, 401, 403, 409, 413, 422, 429, 500, 503])
        .fields(BODY)
        .returns(USER)
        .sample(
            r#"{"name": "Ada", "surname": "Lovelace", "email": "ada@example.com", "roles": ["CREATOR"]}"#,
        ),
    decode,
};

fn decode<'d>(_: &'d Weavr, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let body = &asked.body;
    let email = body.needed("email");
    let mut profile = Profile::new(Kind::Human, email.into());
    profile.given = body.text("name").map(Into::into);
    profile.family = body.text("surname").map(Into::into);
    profile.email = Some(Email::new(email.into(), false));
    profile.born = born(body);
    profile.residue.push(keep(VENDOR, "roles", &body.texts("roles").unwrap_or_default()));
    if let Some(mobile) = mobile(body)? {
        profile.phone = Some(Phone::new(mobile.e164().into(), false));
        profile.residue.push(keep(VENDOR, "mobile", &mobile));
    }
    let new = NewUser { unique_email: true, unique_phone: true, ..NewUser::of(profile) };
    Ok(Decoded::new(Call::Create(Box::new(new)), shown))
}
