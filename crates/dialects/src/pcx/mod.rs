#![doc = include_str!("docs.md")]

mod error;
mod policy;
mod state;
mod users;
mod wire;

use http::{HeaderMap, Method};
use interlingua_model::{
    AuthProblem, CallKind, CredentialKind, Fault, FaultKind, Proof, Reply, Secret, User,
};
use interlingua_wire::{
    Access, Decoded, Dialect, Encoded, Endpoint, Example, Hit, Manifest, Route, Row, WireResponse, bearer,
    decode_with, encode_with,
};
use serde::Deserialize;
use serde_json::Value;

use crate::Spoken;

/// The vendor's name.
const VENDOR: &str = "pcx";

/// What a mount may choose.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Settings {
    /// Whether deactivating an inactive user is 409 (the overview's "already-revoked resource") instead of 200.
    repeat_is_conflict: bool,
}

struct Pcx {
    settings: Settings,
}

/// Builds the dialect.
pub fn open(settings: Value) -> Result<Spoken, String> {
    crate::spoken(settings, |settings| Pcx { settings })
}

static MANIFEST: Manifest = Manifest {
    vendor: VENDOR,
    title: "PCX v1",
    correlation: "x-request-id",
    idempotency: None,
    lenient_slashes: false,
    descriptors: &[],
    browsers: false,
    // Seed page: its curl command, with an API key.
    example: Example {
        method: "PUT",
        path: "/v1/users/{id}/deactivate",
        headers: &[("Authorization", "NONE"), ("Content-Type", "application/json"), ("X-Api-Key", "{token}")],
        body: Some(r#"{"updated_by": "demo", "reason": "trying it out"}"#),
    },
};

static ENDPOINTS: [Endpoint<Pcx>; 5] = [
    Endpoint {
        row: row("register", Method::POST, "/v1/users/register", CallKind::Create),
        decode: users::register::decode,
        encode: users::register::encode,
    },
    Endpoint {
        row: row("list-users", Method::GET, "/v1/users/list", CallKind::List),
        decode: users::list::decode,
        encode: users::list::encode,
    },
    Endpoint {
        row: row("get-user", Method::GET, "/v1/users/{user_id}", CallKind::Get),
        decode: users::get::decode,
        encode: users::get::encode,
    },
    Endpoint {
        row: row("admin-status-change", Method::PUT, "/v1/users/{user_id}/activate", CallKind::Verify),
        decode: users::activate::decode,
        encode: users::activate::encode,
    },
    Endpoint {
        row: row("deactivate-user", Method::PUT, "/v1/users/{user_id}/deactivate", CallKind::Deactivate),
        decode: users::deactivate::decode,
        encode: users::deactivate::encode,
    },
];

const fn row(name: &'static str, method: Method, template: &'static str, kind: CallKind) -> Row {
    let route = Route { method, template, rpc: None };
    Row { name, route, kind, access: Access::Credential, idempotent: false }
}

impl Dialect for Pcx {
    fn manifest(&self) -> &'static Manifest {
        &MANIFEST
    }

    fn rows(&self) -> Vec<&'static Row> {
        ENDPOINTS.iter().map(|endpoint| &endpoint.row).collect()
    }

    // authentication page: both headers on every request, one missing is 401. A real client sends `None`, so the filler
    // counts in any case. Two real ones must both hold, and the person goes before the key.
    fn proofs(&self, headers: &HeaderMap) -> Result<Vec<Proof>, Fault> {
        let missing = || Fault::new(FaultKind::Unauthenticated(AuthProblem::Missing));
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).ok_or_else(missing);
        let used = |text: &str| !text.eq_ignore_ascii_case("none");
        let (authorization, key) = (text("authorization")?, text("x-api-key")?);
        let mut proofs = Vec::new();
        if used(key) {
            proofs.push(Proof { kind: CredentialKind::Token, secret: Secret::from(key) });
        }
        if used(authorization) {
            proofs.push(Proof { kind: CredentialKind::Token, secret: bearer(headers)? });
        }
        if proofs.is_empty() { Err(missing()) } else { Ok(proofs) }
    }

    fn decode(&self, hit: &Hit<'_>) -> Result<Decoded, Fault> {
        decode_with(&ENDPOINTS, self, hit)
    }

    fn encode(&self, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
        encode_with(&ENDPOINTS, self, hit, reply)
    }

    fn spell(&self, user: &User) -> String {
        wire::id(user)
    }

    fn refuse(&self, _hit: Option<&Hit<'_>>, _request_id: &str, fault: &Fault) -> WireResponse {
        error::refuse(fault)
    }
}
