#![doc = include_str!("docs.md")]

mod endpoints;
mod error;
mod policy;
mod schema;
mod state;
mod token;
mod upstream;
mod users;
mod wire;

use http::HeaderMap;
use interlingua_model::{CredentialKind, Fault, Proof, Reply, User};
use interlingua_wire::{
    Access, Api, Decoded, Dialect, Encoded, Example, Hit, IdempotencyPolicy, Manifest, Row, WireResponse,
    bearer, decode_with, encode_with,
};
use serde::Deserialize;
use serde_json::{Value, json};

use self::endpoints::ENDPOINTS;
pub use self::upstream::client;
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
    /// Mail domains of a partner's identity provider, whose users cannot be created here (422).
    federated_domains: Vec<String>,
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

impl Dialect for YouHodler {
    fn manifest(&self) -> &'static Manifest {
        &MANIFEST
    }

    fn rows(&self) -> Vec<&'static Row> {
        ENDPOINTS.iter().map(|endpoint| &endpoint.row).collect()
    }

    fn proofs(&self, _: Access, headers: &HeaderMap) -> Result<Vec<Proof>, Fault> {
        Ok(vec![Proof { kind: CredentialKind::Token, secret: bearer(headers)? }])
    }

    fn decode(&self, hit: &Hit<'_>) -> Result<Decoded, Fault> {
        decode_with(&ENDPOINTS, self, hit)
    }

    fn encode(&self, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
        encode_with(&ENDPOINTS, self, hit, reply)
    }

    fn api(&self) -> Api {
        Api {
            schemes: json!({ "bearer": { "type": "http", "scheme": "bearer", "bearerFormat": "JWT" } }),
            application: &[],
            either: false,
            refusal: schema::refusal,
            sample: schema::sample,
            messages: None,
            components: None,
            default: None,
            // No page has them.
            any: &[405, 413, 501],
        }
    }

    fn spelling(&self, id: u64) -> String {
        interlingua_wire::to_uuid(id)
    }

    fn spell(&self, user: &User) -> String {
        wire::id(user)
    }

    fn refuse(&self, _hit: Option<&Hit<'_>>, _request_id: &str, fault: &Fault) -> WireResponse {
        error::refuse(fault)
    }
}
