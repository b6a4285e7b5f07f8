//! `POST /oauth/token`: client credentials, as JSON.
//!
//! Source: `docs/vendors/youhodler.md#token`.

use http::{HeaderValue, Method, StatusCode};
use interlingua_model::{Call, CallKind, Fault, Login, Reply, Secret};
use interlingua_wire::{
    Access, Asked, Decoded, Encoded, Endpoint, Field, Hit, Row, Shape, WireResponse, strayed,
};
use serde_json::json;

use super::vendor::YouHodler;

const BODY: Shape = &[
    Field::text("client_id").size(1, 200).required(),
    Field::text("client_secret").size(1, 1_000).required().secret(),
    Field::word("grant_type", &["client_credentials"]).required(),
];

const ANSWER: Shape = &[
    Field::text("access_token").required().secret(),
    Field::whole("expires_in", 0, i64::MAX).required(),
    Field::text("issued_token_type").required(),
    Field::word("token_type", &["Bearer"]).required(),
];

pub const ENDPOINT: Endpoint<YouHodler> = Endpoint {
    row: Row::new("oauth-token", Method::POST, "/oauth/token", CallKind::Token)
        .access(Access::Open)
        .answers(200, &[400, 401, 429, 502, 503])
        .fields(BODY)
        .returns(ANSWER)
        .sends(&[Field::text("cache-control").required()]),
    decode,
};

fn decode<'d>(_: &'d YouHodler, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let client = asked.body.needed("client_id").to_owned();
    let secret = Secret::from(asked.body.needed("client_secret"));
    Ok(Decoded::new(Call::Token(Login::Client { client, secret }), encode))
}

fn encode(_: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Token(token) = reply else { return Err(strayed()) };
    let body = json!({
        "access_token": &*token.secret,
        "expires_in": token.seconds,
        "issued_token_type": "urn:ietf:params:oauth:token-type:access_token",
        "token_type": "Bearer",
    });
    let no_store = HeaderValue::from_static("no-store");
    Ok(WireResponse::json(StatusCode::OK, &body).with("cache-control", no_store).into())
}
