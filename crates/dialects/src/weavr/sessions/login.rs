//! `POST /v1/login_with_password`: a session. Whoever is unknown, not active, or has another password gets 401; an expired
//! password gets 409, with a token that is good for `/v1/passwords/update` alone.

use http::StatusCode;
use interlingua_model::{Call, Fault, Login, Reply, UserRef};
use interlingua_wire::{Decoded, Encoded, Fields, Hit, WireResponse, decimal, strayed, unread};
use serde::Serialize;
use serde_json::json;

use super::IDLE;
use crate::weavr::person::{EMAIL, password};
use crate::weavr::{Weavr, wire};

/// Reads the request.
pub fn decode(weavr: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let body = wire::some(hit)?;
    let mut fields = Fields::of(Some(&body))?;
    let email = fields.text("email", EMAIL).unwrap_or_default();
    let password = password(&mut fields, "password").unwrap_or_else(|| "".into());
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    let user = UserRef::Address(email.into());
    let most_failures = weavr.most_failures();
    Ok(Decoded { call: Call::Token(Login::Password { user, password, most_failures, idle: IDLE }), losses })
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    token: &'a str,
    token_type: &'static str,
    identity: Named,
    credentials: Named,
}

#[derive(Serialize)]
struct Named {
    r#type: &'static str,
    id: String,
}

/// Writes the session: of the buyer's administrator, or of one of its users.
pub fn encode(_: &Weavr, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Token(token) = reply else {
        return Err(strayed());
    };
    if token.expired {
        let body = json!({ "token": &*token.secret });
        return Ok(WireResponse::json(StatusCode::CONFLICT, &body).into());
    }
    let user = token.user.as_deref().ok_or_else(strayed)?;
    let body = Body {
        token: &token.secret,
        token_type: "ACCESS",
        identity: Named { r#type: "BUYER", id: decimal(user.org.get()) },
        credentials: Named { r#type: if user.profile.owner { "ADMIN" } else { "USER" }, id: wire::id(user) },
    };
    Ok(WireResponse::json(StatusCode::OK, &body).into())
}
