//! What is known of a token: `POST /oauth/v2/introspect` for programs, `/oidc/v1/userinfo` for who holds it.
//!
//! Source: `docs/vendors/zitadel.md#log-in`.

use http::{Method, StatusCode};
use interlingua_model::{Call, CallKind, Fault, Inspect, Inspected, Reply, Secret, Timestamp, Why};
use interlingua_wire::{
    Access, Asked, Decoded, Encoded, Endpoint, Field, Hit, Row, Shape, WireResponse, decimal, strayed,
};
use serde_json::{Map, Value, json};

use super::error::BODY;
use super::sent::{SENDS, answered, issuer, kept_nowhere};
use super::{claims, scopes, token};
use crate::zitadel::vendor::Zitadel;

const FORM: Shape = &[
    Field::text("token").secret(),
    Field::text("client_id").private(),
    Field::text("client_secret").secret(),
    Field::text("token_type_hint"),
];

const TOKEN: Shape = &[Field::text("access_token").secret()];
const SUBJECT: Shape = &[Field::text("sub").required()];

/// Which program asks is shown by its name and secret, as `interlingua token create --kind client` makes them.
pub const INTROSPECT: Endpoint<Zitadel> = Endpoint {
    row: Row::new("introspect", Method::POST, "/oauth/v2/introspect", CallKind::Inspect)
        .access(Access::Open)
        .answers(200, &[400])
        .form(FORM)
        .returns(&[Field::flag("active").required()])
        .sends(SENDS)
        .refuses(BODY),
    decode: introspect,
};

/// Who holds the token.
pub const GET_USERINFO: Endpoint<Zitadel> = Endpoint {
    row: of_holder(Row::new("userinfo", Method::GET, "/oidc/v1/userinfo", CallKind::Inspect)),
    decode: userinfo,
};

/// The same.
pub const POST_USERINFO: Endpoint<Zitadel> = Endpoint {
    row: of_holder(Row::new("userinfoPost", Method::POST, "/oidc/v1/userinfo", CallKind::Inspect)),
    decode: userinfo,
};

const fn of_holder(row: Row) -> Row {
    row.access(Access::Open).answers(200, &[401]).form(TOKEN).returns(SUBJECT).sends(SENDS).refuses(BODY)
}

fn introspect<'d>(zitadel: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let client = token::client(asked.hit.request, &asked.body).map_err(|fault| match fault {
        // Here it is said in other words.
        fault if fault == Fault::field("client_id", Why::Required) => {
            Fault::field("client_authentication", Why::Required)
        }
        fault => fault,
    })?;
    let text = asked.body.text("token").filter(|text| !text.is_empty());
    let text = text.ok_or(Fault::field("token", Why::Required))?;
    let inspect = Inspect { token: Secret::from(text), client: Some(client) };
    Ok(Decoded::new(Call::Inspect(inspect), move |hit, reply| {
        let Reply::Inspected(known) = reply else { return Err(strayed()) };
        Ok(answered(&match known {
            None => json!({ "active": false }),
            Some(known) => active(&issuer(zitadel, hit), hit, known).into(),
        }))
    }))
}

/// Times and lists without a value are left out.
fn active(issuer: &str, hit: &Hit<'_>, known: &Inspected) -> Map<String, Value> {
    let scope = known.scopes.as_deref().unwrap_or(scopes::OF_TOKENS);
    let seconds = |at: Timestamp| at.millis() / 1_000;
    let made = Some(seconds(known.created)).filter(|at| *at != 0);
    let audience = scopes::audience(scope);
    let mut all = claims::of(hit, &known.user, scope);
    let told = [
        ("active", json!(true)),
        ("scope", json!(scope)),
        ("client_id", json!(&*known.user.profile.username)),
        ("token_type", json!("Bearer")),
        ("exp", json!(known.expires.map(seconds))),
        ("iat", json!(made)),
        ("nbf", json!(made)),
        ("aud", if audience.is_empty() { Value::Null } else { json!(audience) }),
        ("iss", json!(issuer)),
        ("jti", json!(known.id.map(|id| decimal(id.get())))),
        ("username", json!(&*known.user.profile.username)),
    ];
    let there = told.into_iter().filter(|(_, value)| !value.is_null());
    all.extend(there.map(|(name, value)| (name.to_owned(), value)));
    all
}

fn userinfo<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let header = asked.hit.request.header("authorization").unwrap_or_default();
    let bearer = header.split_once(' ').filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let text = bearer.map(|(_, text)| text.trim()).or_else(|| asked.body.text("access_token"));
    let text = text.filter(|text| !text.is_empty()).ok_or(Fault::field("access_token", Why::Required))?;
    let inspect = Inspect { token: Secret::from(text), client: None };
    Ok(Decoded::new(Call::Inspect(inspect), |hit, reply| -> Result<Encoded, Fault> {
        let Reply::Inspected(known) = reply else { return Err(strayed()) };
        let Some(known) = known else {
            let body = json!({ "error": "access_denied", "error_description": "access token invalid" });
            return Ok(kept_nowhere(WireResponse::json(StatusCode::UNAUTHORIZED, &body)).into());
        };
        let scope = known.scopes.as_deref().unwrap_or(scopes::OF_TOKENS);
        Ok(answered(&claims::of(hit, &known.user, scope).into()))
    }))
}
