#![doc = include_str!("docs.md")]

mod endpoints;
mod error;
mod person;
mod policy;
mod schema;
mod state;
mod upstream;
mod users;
mod wire;

use http::HeaderMap;
use interlingua_model::{AuthProblem, CredentialKind, Fault, FaultKind, Proof, Reply, Secret, User};
use interlingua_wire::{
    Access, Api, Decoded, Dialect, Encoded, Example, Hit, Manifest, Row, WireResponse, bearer, decode_with,
    encode_with,
};
use serde::Deserialize;
use serde_json::{Value, json};

use self::endpoints::ENDPOINTS;
pub use self::upstream::client;
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

impl Dialect for Pcx {
    fn manifest(&self) -> &'static Manifest {
        &MANIFEST
    }

    fn rows(&self) -> Vec<&'static Row> {
        ENDPOINTS.iter().map(|endpoint| &endpoint.row).collect()
    }

    // authentication page: both headers on every request, one missing is 401. A real client sends `None`, so the filler
    // counts in any case. Two real ones must both hold, and the person goes before the key.
    fn proofs(&self, _: Access, headers: &HeaderMap) -> Result<Vec<Proof>, Fault> {
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

    fn api(&self) -> Api {
        Api {
            schemes: json!({
                "Authorization": { "type": "apiKey", "in": "header", "name": "Authorization" },
                "ApiKey": { "type": "apiKey", "in": "header", "name": "X-Api-Key" },
            }),
            application: &[],
            either: false,
            refusal: schema::refusal,
            sample: schema::sample,
            messages: None,
            components: None,
            default: None,
            // 429, 503 and 504 are AWS's gateway's own; the others no page has.
            any: &[405, 409, 413, 429, 501, 503, 504],
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
