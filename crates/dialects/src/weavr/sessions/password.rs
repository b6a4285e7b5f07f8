//! `POST /v1/passwords/update`: another password in place of the caller's own, and a session. It never expires. And what a program
//! may do with passwords of people: set a first one, and ask whether one would do.
//!
//! Source: `docs/vendors/weavr.md#sessions`.

use http::{Method, StatusCode};
use interlingua_model::{Call, CallKind, Fault, Login, Reply};
use interlingua_wire::{
    Access, Asked, Decoded, Encoded, Endpoint, Field, Hit, Row, Shape, WireResponse, strayed,
};
use serde_json::json;

use super::IDLE;
use super::login::REFUSALS;
use crate::weavr::person::{password, password_in, strong};
use crate::weavr::vendor::{MANIFEST, Weavr};
use crate::weavr::wire::{PATH, done, id, target};

const BODY: Shape = &[password("oldPassword"), password("newPassword")];
const ONE: Shape = &[password("password")];
const SAMPLE: &str = r#"{"password": {"value": "Correct-Horse-1"}}"#;
const INFO: Shape = &[id("buyerId").required(), Field::whole("expiryDate", 0, i64::MAX).required()];
const ANSWER: Shape =
    &[Field::object("passwordInfo", INFO).required(), Field::text("token").required().secret()];

pub const ENDPOINT: Endpoint<Weavr> = Endpoint {
    row: Row::new("passwordUpdate", Method::POST, "/v1/passwords/update", CallKind::Token)
        .access(Access::Password)
        .answers(200, REFUSALS)
        .body(BODY)
        .returns(ANSWER),
    decode,
};

/// `POST /v1/password/{user_id}`: a first password, without an invitation.
pub const CREATE: Endpoint<Weavr> = Endpoint {
    row: Row::new("passwordCreate", Method::POST, "/v1/password/{user_id}", CallKind::Token)
        .access(Access::Application)
        .answers(200, &[400, 401, 403, 404, 409, 429, 500, 503])
        .path(PATH)
        .body(ONE)
        .returns(ANSWER)
        .sample(SAMPLE),
    decode: |_, asked| {
        let password = password_in(&asked.body, "password");
        strong(&password)?;
        let login = Login::Chosen { user: target(asked.hit), code: None, password, idle: IDLE };
        Ok(Decoded::new(Call::Token(login), encode))
    },
};

/// `POST /v1/passwords/validate`: whether a password is long and mixed enough. Nobody's is looked at.
pub const VALIDATE: Endpoint<Weavr> = Endpoint {
    row: Row::new("passwordValidate", Method::POST, "/v1/passwords/validate", CallKind::Document)
        .access(Access::Application)
        // The vendor's 500 does not come: no store is asked.
        .answers(204, &[400, 401, 403, 409, 429, 503])
        .body(ONE)
        .sample(SAMPLE),
    decode: |_, asked| {
        strong(&password_in(&asked.body, "password"))?;
        Ok(Decoded::new(Call::Document, done))
    },
};

fn decode<'d>(weavr: &'d Weavr, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let current = password_in(&asked.body, "oldPassword");
    let password = password_in(&asked.body, "newPassword");
    strong(&password)?;
    let most_failures = weavr.most_failures();
    let login = Login::Replacement { current, password, most_failures, idle: IDLE };
    Ok(Decoded::new(Call::Token(login), encode))
}

fn encode(hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Token(token) = reply else { return Err(strayed()) };
    let user = token.user.as_deref().ok_or_else(strayed)?;
    let info = json!({ "buyerId": MANIFEST.spell_org(hit.orgs, user.org), "expiryDate": 0 });
    let body = json!({ "passwordInfo": info, "token": &*token.secret });
    Ok(WireResponse::json(StatusCode::OK, &body).into())
}
