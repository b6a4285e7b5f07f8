//! `POST /v1/passwords/update`: another password in place of the caller's own, and a session.

use http::StatusCode;
use interlingua_model::{Call, Fault, FaultKind, Login, Reply, Rule};
use interlingua_wire::{Decoded, Encoded, Fields, Hit, WireResponse, decimal, strayed, unread};
use serde_json::json;

use super::IDLE;
use crate::weavr::person::{password, strong};
use crate::weavr::{Weavr, wire};

/// Reads the request.
pub fn decode(_: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let body = wire::some(hit)?;
    let mut fields = Fields::of(Some(&body))?;
    let current = password(&mut fields, "oldPassword").unwrap_or_else(|| "".into());
    let password = password(&mut fields, "newPassword").unwrap_or_else(|| "".into());
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    strong(&password)?;
    if current == password {
        return Err(FaultKind::Refused(Rule::Unchanged).into());
    }
    Ok(Decoded { call: Call::Token(Login::Replacement { current, password, idle: IDLE }), losses })
}

/// Writes when the password expires (never), and the token.
pub fn encode(_: &Weavr, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Token(token) = reply else {
        return Err(strayed());
    };
    let user = token.user.as_deref().ok_or_else(strayed)?;
    let info = json!({ "buyerId": decimal(user.org.get()), "expiryDate": 0 });
    let body = json!({ "passwordInfo": info, "token": &*token.secret });
    Ok(WireResponse::json(StatusCode::OK, &body).into())
}
