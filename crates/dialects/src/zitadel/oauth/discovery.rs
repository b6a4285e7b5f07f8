//! What this server says of itself, and the keys that it signs with, which are none.
//!
//! Source: `docs/vendors/zitadel.md#log-in`.

use http::Method;
use interlingua_model::{Call, CallKind, Fault};
use interlingua_wire::{Access, Asked, Decoded, Endpoint, Field, FieldKind, Row, Shape, Text};
use serde_json::{Value, json};

use super::sent::{SENDS, answered, issuer};
use super::{claims, error, token};
use crate::zitadel::vendor::Zitadel;

const fn words(name: &'static str) -> Field {
    Field::list(name, &FieldKind::Text(Text::ANY)).required()
}

const DOCUMENT: Shape = &[
    Field::text("issuer").required(),
    Field::text("authorization_endpoint").required(),
    Field::text("token_endpoint").required(),
    Field::text("introspection_endpoint").required(),
    Field::text("userinfo_endpoint").required(),
    Field::text("revocation_endpoint").required(),
    Field::text("end_session_endpoint").required(),
    Field::text("device_authorization_endpoint").required(),
    Field::text("jwks_uri").required(),
    words("scopes_supported"),
    words("response_types_supported"),
    words("response_modes_supported"),
    words("grant_types_supported"),
    words("subject_types_supported"),
    words("id_token_signing_alg_values_supported"),
    words("token_endpoint_auth_methods_supported"),
    words("token_endpoint_auth_signing_alg_values_supported"),
    words("introspection_endpoint_auth_methods_supported"),
    words("claims_supported"),
    words("code_challenge_methods_supported"),
    words("ui_locales_supported"),
    Field::flag("request_parameter_supported").required(),
    Field::flag("request_uri_parameter_supported").required(),
];

/// `GET /.well-known/openid-configuration`. It names endpoints of people's log-in too, which clients want to read; they are not
/// served.
pub const DISCOVERY: Endpoint<Zitadel> = Endpoint {
    row: open(Row::new("discovery", Method::GET, "/.well-known/openid-configuration", CallKind::Document))
        .returns(DOCUMENT),
    decode: |zitadel, asked| document(asked, discovery(&issuer(zitadel, asked.hit))),
};

/// `GET /oauth/v2/keys`: none.
pub const KEYS: Endpoint<Zitadel> =
    Endpoint {
        row: open(Row::new("keys", Method::GET, "/oauth/v2/keys", CallKind::Document))
            .returns(&[Field::list("keys", &FieldKind::Object(&[], &[])).required()]),
        decode: |_, asked| document(asked, json!({ "keys": [] })),
    };

const fn open(row: Row) -> Row {
    row.access(Access::Open).answers(200, &[]).sends(SENDS).refuses(error::BODY)
}

fn document<'d>(_: &Asked<'_>, body: Value) -> Result<Decoded<'d>, Fault> {
    Ok(Decoded::new(Call::Document, move |_, _| Ok(answered(&body))))
}

fn discovery(issuer: &str) -> Value {
    let at = |path: &str| format!("{issuer}{path}");
    json!({
        "issuer": issuer,
        "authorization_endpoint": at("/oauth/v2/authorize"),
        "token_endpoint": at("/oauth/v2/token"),
        "introspection_endpoint": at("/oauth/v2/introspect"),
        "userinfo_endpoint": at("/oidc/v1/userinfo"),
        "revocation_endpoint": at("/oauth/v2/revoke"),
        "end_session_endpoint": at("/oidc/v1/end_session"),
        "device_authorization_endpoint": at("/oauth/v2/device_authorization"),
        "jwks_uri": at("/oauth/v2/keys"),
        "scopes_supported": ["openid", "profile", "email", "phone", "address", "offline_access"],
        "response_types_supported": ["code", "id_token", "id_token token"],
        "response_modes_supported": ["query", "fragment", "form_post"],
        // Of the vendor's, those that are served.
        "grant_types_supported": [token::CLIENT_CREDENTIALS, token::JWT_BEARER],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
        "token_endpoint_auth_signing_alg_values_supported": ["RS256"],
        "introspection_endpoint_auth_methods_supported": ["client_secret_basic"],
        "claims_supported": claims::SUPPORTED,
        "code_challenge_methods_supported": ["S256"],
        "ui_locales_supported": ["en"],
        "request_parameter_supported": true,
        "request_uri_parameter_supported": false,
    })
}
