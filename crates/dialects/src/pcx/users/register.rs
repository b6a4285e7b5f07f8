//! `POST /v1/users/register`. Its status is not shown in the documents; 200 is what the others have.
//!
//! Source: `docs/vendors/pcx.md#register-request-fields`.

use http::Method;
use interlingua_model::{
    Call, CallKind, Delivery, Email, Fault, FaultKind, Kind, Loss, Lost, Missing, NewUser, OrgId, Phone,
    Profile, Purpose, Secret, Verification,
};
use interlingua_wire::{Asked, Decoded, Endpoint, Field, Hit, Row, Shape};
use serde_json::json;

use crate::pcx::person::{BORN, KEPT, PHONE, born, kept, number};
use crate::pcx::vendor::{MANIFEST, Pcx};
use crate::pcx::wire::{ROLES, TYPES, USER, shown};

/// Fields beside those of a person that are kept as they came.
pub const MORE: [Field; 6] = [
    Field::word("role", ROLES),
    Field::word("type", TYPES),
    Field::text("created_by").size(0, 1_000),
    Field::text("org_name").size(0, 1_000),
    Field::text("org_member_role").size(0, 1_000),
    Field::text("invited_by_user_id").size(0, 1_000),
];

const BODY: Shape = &[
    Field::email("email").required(),
    Field::text("fname").size(1, 200).required().private(),
    Field::text("lname").size(1, 200).required().private(),
    Field::text("password").size(1, 256).required().secret(),
    BORN,
    PHONE,
    MORE[0],
    MORE[1],
    MORE[2],
    MORE[3],
    MORE[4],
    MORE[5],
    KEPT[0],
    KEPT[1],
    KEPT[2],
    KEPT[3],
    KEPT[4],
    KEPT[5],
    Field::text("org_id"),
];

const ANSWER: Shape = &[
    Field::text("message").required(),
    Field::object("user", USER).required(),
    Field::flag("requires_confirmation").required(),
];

pub const ENDPOINT: Endpoint<Pcx> = Endpoint {
    row: Row::new("register", Method::POST, "/v1/users/register", CallKind::Create)
        .answers(201, &[400, 401, 403, 404, 409, 500])
        .fields(BODY)
        .returns(ANSWER)
        .sample(
            r#"{"email": "ada@example.com", "fname": "Ada", "lname": "Lovelace", "password": "Correct-Horse-1"}"#,
        ),
    decode,
};

fn decode<'d>(_: &'d Pcx, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let body = &asked.body;
    let email = body.needed("email");
    let mut profile = Profile::new(Kind::Human, email.into());
    profile.email = Some(Email::new(email.into(), false));
    profile.given = body.text("fname").map(Into::into);
    profile.family = body.text("lname").map(Into::into);
    profile.born = born(body);
    profile.phone = body.text("phone_number").map(|phone| Phone::new(number(phone).into(), false));
    profile.residue = kept(body, &MORE).chain(kept(body, &KEPT)).collect();
    let new = NewUser {
        org: body.text("org_id").map(|org| known(asked.hit, org)).transpose()?,
        // The user still has to confirm the address.
        verification: Verification::NotVerified,
        password: body.text("password").map(Secret::from),
        codes: vec![(Purpose::Email, Delivery::Sent)],
        unique_email: true,
        ..NewUser::of(profile)
    };
    // The documents name them in the request alone: they are kept, and no answer shows them.
    let unshown = ["org_name", "invited_by_user_id"].into_iter().filter(|name| body.has(name));
    let losses: Vec<Loss> = unshown.map(|name| Loss::new(name, Lost::NoEffect)).collect();
    let decoded = Decoded::new(Call::Create(Box::new(new)), |hit, reply| {
        shown(hit, "User registered successfully", reply, &[("requires_confirmation", json!(true))])
    });
    Ok(decoded.losing(losses))
}

fn known(hit: &Hit<'_>, org: &str) -> Result<OrgId, Fault> {
    MANIFEST.org(hit.orgs, org).ok_or(Fault::new(FaultKind::NotFound(Missing::Org)))
}
