//! `POST /v1/passwords/update`: another password in place of the caller's own, and a session.

use http::StatusCode;
use interlingua_model::{Call, Fault, Login, Reply};
use interlingua_wire::{Decoded, Encoded, Fields, Hit, WireResponse, decimal, strayed, unread};
use serde_json::json;

use super::IDLE;
use crate::weavr::person::{password, strong};
use crate::weavr::{Weavr, wire};

/// Reads the request.
pub fn decode(weavr: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let body = wire::some(hit)?;
    let mut fields = Fields::of(Some(&body))?;
    let current = password(&mut fields, "oldPassword").unwrap_or_else(|| "".into());
    let password = password(&mut fields, "newPassword").unwrap_or_else(|| "".into());
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    strong(&password)?;
    let most_failures = weavr.most_failures();
    let login = Login::Replacement { current, password, most_failures, idle: IDLE };
    Ok(Decoded { call: Call::Token(login), losses })
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
