#![doc = include_str!("docs.md")]

mod error;
mod policy;
mod state;
mod token;
mod users;
mod wire;

use http::{HeaderMap, Method};
use interlingua_model::{CallKind, CredentialKind, Fault, Proof, Reply, User};
use interlingua_wire::{
    Access, Decoded, Dialect, Encoded, Endpoint, Example, Hit, IdempotencyPolicy, Manifest, Route, Row,
    WireResponse, bearer, decode_with, encode_with,
};
use serde::Deserialize;
use serde_json::Value;

use crate::Spoken;

/// The vendor's name.
const VENDOR: &str = "youhodler";

/// What a mount may choose.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Settings {
    /// Whether an active user must be suspended before it can be deactivated (409 otherwise). The page says "Suspend
    /// before deactivating" in the caption of a link, and nothing more.
    suspend_first: bool,
}

struct YouHodler {
    settings: Settings,
}

/// Builds the dialect.
pub fn open(settings: Value) -> Result<Spoken, String> {
    crate::spoken(settings, |settings| YouHodler { settings })
}

// concepts/idempotency-and-concurrency: scoped per endpoint. No longest key is published; 8,000 characters is our choice.
static MANIFEST: Manifest = Manifest {
    vendor: VENDOR,
    title: "YouHodler Business API",
    correlation: "x-request-id",
    idempotency: Some(IdempotencyPolicy { header: "idempotency-key", max: 8_000, per_endpoint: true }),
    lenient_slashes: false,
    descriptors: &[],
    browsers: false,
    // Seed page: request URL and body.
    example: Example {
        method: "POST",
        path: "/users/{id}/deactivate",
        headers: &[("Content-Type", "application/json"), ("Authorization", "Bearer {token}")],
        body: Some(r#"{"reason": null}"#),
    },
};

static ENDPOINTS: [Endpoint<YouHodler>; 7] = [
    Endpoint {
        row: Row {
            name: "oauth-token",
            route: Route { method: Method::POST, template: "/oauth/token", rpc: None },
            kind: CallKind::Token,
            access: Access::Open,
            idempotent: false,
        },
        decode: token::decode,
        encode: token::encode,
    },
    Endpoint {
        row: row("users-create", Method::POST, "/users", CallKind::Create),
        decode: users::create::decode,
        encode: users::create::encode,
    },
    Endpoint {
        row: row("users-list", Method::GET, "/users", CallKind::List),
        decode: users::list::decode,
        encode: users::list::encode,
    },
    Endpoint {
        row: row("users-get", Method::GET, "/users/{user_id}", CallKind::Get),
        decode: users::get::decode,
        encode: users::get::encode,
    },
    Endpoint {
        row: row("users-suspend", Method::POST, "/users/{user_id}/suspend", CallKind::Suspend),
        decode: users::suspend::decode,
        encode: users::suspend::encode,
    },
    Endpoint {
        row: row("users-reactivate", Method::POST, "/users/{user_id}/reactivate", CallKind::Reactivate),
        decode: users::reactivate::decode,
        encode: users::reactivate::encode,
    },
    Endpoint {
        row: row("users-deactivate", Method::POST, "/users/{user_id}/deactivate", CallKind::Deactivate),
        decode: users::deactivate::decode,
        encode: users::deactivate::encode,
    },
];

/// A row of users. The header counts on every POST that creates or triggers an operation; on GETs there is nothing to
/// keep.
const fn row(name: &'static str, method: Method, template: &'static str, kind: CallKind) -> Row {
    let idempotent = !matches!(kind, CallKind::Get | CallKind::List);
    Row { name, route: Route { method, template, rpc: None }, kind, access: Access::Credential, idempotent }
}

impl Dialect for YouHodler {
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
