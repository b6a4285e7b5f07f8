#![doc = include_str!("docs.md")]

mod alternates;
mod endpoints;
mod error;
mod plans;
mod policy;
mod schema;
mod state;
mod upstream;
mod users;
mod wire;

use http::HeaderMap;
use interlingua_model::{AuthProblem, CredentialKind, Fault, FaultKind, Proof, Reply, User, UserRef};
use interlingua_wire::{
    Access, Api, Decoded, Dialect, Encoded, Example, Hit, Manifest, Row, WireResponse, bearer, decode_with,
    encode_with,
};
use percent_encoding::percent_decode;
use serde::Deserialize;
use serde_json::{Value, json};

use self::endpoints::ENDPOINTS;
pub use self::upstream::client;
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
    /// Whether primary addresses can be changed (403/1189 otherwise): Support turns that on.
    primary_can_change: bool,
    /// Whether `VIEWER` is still a word for a free seat. The vendor took it out of use on 2026-10-30.
    viewer_seats: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            reactivate_days: 30,
            strict_integration_source: false,
            government: false,
            plan_includes_deactivation: true,
            primary_can_change: true,
            viewer_seats: false,
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

impl Dialect for Smartsheet {
    fn manifest(&self) -> &'static Manifest {
        &MANIFEST
    }

    fn rows(&self) -> Vec<&'static Row> {
        ENDPOINTS.iter().map(|endpoint| &endpoint.row).collect()
    }

    fn proofs(&self, _: Access, headers: &HeaderMap) -> Result<Vec<Proof>, Fault> {
        Ok(vec![Proof { kind: CredentialKind::Token, secret: bearer(headers)? }])
    }

    // A URI-encoded e-mail address.
    fn behalf(&self, headers: &HeaderMap) -> Result<Option<UserRef>, Fault> {
        let Some(value) = headers.get("assume-user") else { return Ok(None) };
        let address = percent_decode(value.as_bytes()).decode_utf8().ok();
        let refused = || FaultKind::Unauthenticated(AuthProblem::Behalf).into();
        address.map(|address| Some(UserRef::Address((*address).into()))).ok_or_else(refused)
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

    fn api(&self) -> Api {
        Api {
            schemes: json!({ "APIToken": { "type": "http", "scheme": "bearer" } }),
            application: &[],
            either: false,
            refusal: schema::refusal,
            sample: schema::sample,
            messages: None,
            components: None,
            default: Some(schema::fault),
            any: &[],
        }
    }

    fn spell(&self, user: &User) -> String {
        wire::id(user).to_string()
    }

    fn refuse(&self, hit: Option<&Hit<'_>>, request_id: &str, fault: &Fault) -> WireResponse {
        error::refuse(hit, request_id, fault)
    }
}
