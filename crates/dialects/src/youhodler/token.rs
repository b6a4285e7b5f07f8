//! `POST /oauth/token`: client credentials, as JSON.

use http::StatusCode;
use interlingua_model::{Call, Fault, Login, Reply, Secret};
use interlingua_wire::{Decoded, Encoded, Fields, Hit, Text, WireResponse, strayed, unread};
use serde::Serialize;

use super::YouHodler;

/// Reads the request.
pub fn decode(_: &YouHodler, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let body = hit.request.json()?;
    let mut fields = Fields::of(body.as_ref())?;
    let client = fields.text("client_id", Text::required().size(1, 200));
    let secret = fields.text("client_secret", Text::required().size(1, 1_000));
    fields.text("grant_type", Text::required().one_of(&["client_credentials"]));
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    let login = Login::Client {
        client: client.unwrap_or_default().to_owned(),
        secret: Secret::from(secret.unwrap_or_default()),
    };
    Ok(Decoded { call: Call::Token(login), losses })
}

#[derive(Serialize)]
struct Body<'a> {
    access_token: &'a str,
    expires_in: u64,
    issued_token_type: &'static str,
    token_type: &'static str,
}

/// Writes the token.
pub fn encode(_: &YouHodler, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Token(token) = reply else {
        return Err(strayed());
    };
    let body = Body {
        access_token: &token.secret,
        expires_in: token.seconds,
        issued_token_type: "urn:ietf:params:oauth:token-type:access_token",
        token_type: "Bearer",
    };
    let no_store = http::HeaderValue::from_static("no-store");
    Ok(WireResponse::json(StatusCode::OK, &body).with("cache-control", no_store).into())
}
