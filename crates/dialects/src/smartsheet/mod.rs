#![doc = include_str!("docs.md")]

mod error;
mod policy;
mod state;
mod users;
mod wire;

use http::{HeaderMap, Method};
use interlingua_model::{CallKind, CredentialKind, Fault, Proof, Reply, User};
use interlingua_wire::{
    Access, Decoded, Dialect, Encoded, Endpoint, Example, Hit, Manifest, Route, Row, WireResponse, bearer,
    decode_with, encode_with,
};
use serde::Deserialize;
use serde_json::Value;

use crate::Spoken;

/// The vendor's name.
const VENDOR: &str = "smartsheet";

/// What a mount may choose.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Settings {
    /// Days after a deactivation in which it can be undone (30 in the documents, 7 in an older help page).
    reactivate_days: u32,
    /// Whether a malformed `smartsheet-integration-source` is refused (400/1011) instead of reported as a loss.
    strict_integration_source: bool,
    /// Whether this is the government region, which does not offer the operations (403/1356).
    government: bool,
    /// Whether the plan includes the operations (403/1013 otherwise).
    plan_includes_deactivation: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            reactivate_days: 30,
            strict_integration_source: false,
            government: false,
            plan_includes_deactivation: true,
        }
    }
}

struct Smartsheet {
    settings: Settings,
}

/// Builds the dialect.
pub fn open(settings: Value) -> Result<Spoken, String> {
    crate::spoken(settings, |settings| Smartsheet { settings })
}

static MANIFEST: Manifest = Manifest {
    vendor: VENDOR,
    title: "Smartsheet API 2.0",
    correlation: "x-request-id",
    idempotency: None,
    // The vendor's own mocks accept a trailing slash, and SDKs join base and path either way.
    lenient_slashes: true,
    descriptors: &[],
    browsers: false,
    // Seed page: endpoint and security; no body.
    example: Example {
        method: "POST",
        path: "/2.0/users/{id}/deactivate",
        headers: &[("Authorization", "Bearer {token}")],
        body: None,
    },
};

static ENDPOINTS: [Endpoint<Smartsheet>; 6] = [
    Endpoint {
        row: row("add-user", Method::POST, "/2.0/users", CallKind::Create),
        decode: users::add::decode,
        encode: users::add::encode,
    },
    Endpoint {
        row: row("list-users", Method::GET, "/2.0/users", CallKind::List),
        decode: users::list::decode,
        encode: users::list::encode,
    },
    Endpoint {
        row: row("get-current-user", Method::GET, "/2.0/users/me", CallKind::Get),
        decode: users::me::decode,
        encode: users::me::encode,
    },
    Endpoint {
        row: row("get-user", Method::GET, "/2.0/users/{userId}", CallKind::Get),
        decode: users::get::decode,
        encode: users::get::encode,
    },
    Endpoint {
        row: row("deactivate-user", Method::POST, "/2.0/users/{userId}/deactivate", CallKind::Deactivate),
        decode: users::deactivate::decode,
        encode: users::deactivate::encode,
    },
    Endpoint {
        row: row("reactivate-user", Method::POST, "/2.0/users/{userId}/reactivate", CallKind::Reactivate),
        decode: users::reactivate::decode,
        encode: users::reactivate::encode,
    },
];

const fn row(name: &'static str, method: Method, template: &'static str, kind: CallKind) -> Row {
    let route = Route { method, template, rpc: None };
    Row { name, route, kind, access: Access::Credential, idempotent: false }
}

impl Dialect for Smartsheet {
    fn manifest(&self) -> &'static Manifest {
        &MANIFEST
    }

    fn rows(&self) -> Vec<&'static Row> {
        ENDPOINTS.iter().map(|endpoint| &endpoint.row).collect()
    }

    fn proofs(&self, headers: &HeaderMap) -> Result<Vec<Proof>, Fault> {
        Ok(vec![Proof { kind: CredentialKind::Token, secret: bearer(headers)? }])
    }

    fn decode(&self, hit: &Hit<'_>) -> Result<Decoded, Fault> {
        let lost = wire::check_headers(self, hit)?;
        let mut decoded = decode_with(&ENDPOINTS, self, hit)?;
        decoded.losses.extend(lost);
        Ok(decoded)
    }

    fn encode(&self, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
        encode_with(&ENDPOINTS, self, hit, reply)
    }

    fn spell(&self, user: &User) -> String {
        wire::id(user).to_string()
    }

    fn refuse(&self, hit: Option<&Hit<'_>>, request_id: &str, fault: &Fault) -> WireResponse {
        error::refuse(hit.map(|hit| hit.row.kind), request_id, fault)
    }
}
