//! `POST /v1/login_with_password`: a session. Whoever is unknown, not active, or has another password gets 401; an expired
//! password gets 409, with a token that is good for `/v1/passwords/update` alone.
//!
//! Source: `docs/vendors/weavr.md#sessions`.

use http::{Method, StatusCode};
use interlingua_model::{Call, CallKind, Fault, Login, Reply, UserRef};
use interlingua_wire::{
    Access, Asked, Decoded, Encoded, Endpoint, Field, Hit, Row, Shape, WireResponse, strayed,
};
use serde_json::json;

use super::IDLE;
use crate::weavr::person::{password, password_in};
use crate::weavr::vendor::{MANIFEST, Weavr};

/// Statuses of what ends in a session.
pub const REFUSALS: &[u16] = &[400, 401, 403, 409, 429, 500, 503];

const BODY: Shape = &[Field::email("email").required(), password("password")];
const IDENTITY: Shape = &[Field::word("type", &["BUYER"]).required(), Field::text("id").required()];
const CREDENTIALS: Shape =
    &[Field::word("type", &["ADMIN", "USER"]).required(), Field::text("id").required()];
const ANSWER: Shape = &[
    Field::text("token").required().secret(),
    Field::word("tokenType", &["AUTH", "ACCESS"]).required(),
    Field::object("identity", IDENTITY).required(),
    Field::object("credentials", CREDENTIALS).required(),
];

pub const ENDPOINT: Endpoint<Weavr> = Endpoint {
    row: Row::new("acquireAuthToken", Method::POST, "/v1/login_with_password", CallKind::Token)
        .access(Access::Application)
        .answers(200, REFUSALS)
        .body(BODY)
        .returns(ANSWER)
        .sample(r#"{"email": "ada@example.com", "password": {"value": "Correct-Horse-1"}}"#),
    decode,
};

fn decode<'d>(weavr: &'d Weavr, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let login = Login::Password {
        user: UserRef::Address(asked.body.needed("email").into()),
        password: password_in(&asked.body, "password"),
        most_failures: weavr.most_failures(),
        idle: IDLE,
    };
    Ok(Decoded::new(Call::Token(login), encode))
}

/// The session is one of the buyer's administrator, or of one of its users.
fn encode(hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Token(token) = reply else { return Err(strayed()) };
    if token.expired {
        return Ok(WireResponse::json(StatusCode::CONFLICT, &json!({ "token": &*token.secret })).into());
    }
    let user = token.user.as_deref().ok_or_else(strayed)?;
    let body = json!({
        "token": &*token.secret,
        "tokenType": "ACCESS",
        "identity": { "type": "BUYER", "id": MANIFEST.spell_org(hit.orgs, user.org) },
        "credentials": {
            "type": if user.profile.owner { "ADMIN" } else { "USER" }, "id": MANIFEST.spell(user),
        },
    });
    Ok(WireResponse::json(StatusCode::OK, &body).into())
}
