//! `POST /v1/users/{user_id}/invite/consume`: the code for a first password, and a session.

use http::StatusCode;
use interlingua_model::{Call, Fault, Login, Reply};
use interlingua_wire::{Decoded, Encoded, Fields, Hit, WireResponse, strayed, unread};
use serde::Serialize;

use crate::weavr::person::{CODE, password, strong};
use crate::weavr::sessions::IDLE;
use crate::weavr::{Weavr, wire};

/// Reads the request.
pub fn decode(_: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let user = wire::target(hit)?;
    let body = wire::some(hit)?;
    let mut fields = Fields::of(Some(&body))?;
    let code = fields.text("inviteCode", CODE).unwrap_or_default().into();
    let password = password(&mut fields, "password").unwrap_or_else(|| "".into());
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    strong(&password)?;
    Ok(Decoded { call: Call::Token(Login::Invitation { user, code, password, idle: IDLE }), losses })
}

#[derive(Serialize)]
struct Body<'a> {
    token: &'a str,
}

/// Writes the token.
pub fn encode(_: &Weavr, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Token(token) => Ok(WireResponse::json(StatusCode::OK, &Body { token: &token.secret }).into()),
        _ => Err(strayed()),
    }
}
