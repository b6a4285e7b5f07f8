#![doc = include_str!("docs.md")]

mod error;
mod person;
mod policy;
mod state;
mod upstream;
mod users;
mod wire;

use http::HeaderMap;
use interlingua_model::{AuthProblem, CredentialKind, Fault, FaultKind, Proof, Secret};
use interlingua_wire::{
    Access, Api, Endpoint, Example, Hit, Ids, Manifest, Scheme, VendorDialect, WireResponse, bearer,
};
use serde::Deserialize;
use serde_json::Value;

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
    ids: Ids::UUID,
    api: Api {
        schemes: &[
            ("Authorization", Scheme::Header("Authorization")),
            ("ApiKey", Scheme::Header("X-Api-Key")),
        ],
        application: &[],
        refusal: |_| Some(error::BODY),
        default: None,
        messages: None,
        components: None,
        // 429, 503 and 504 are AWS's gateway's own; the others no page has.
        any: &[405, 409, 413, 429, 501, 503, 504],
    },
};

impl VendorDialect for Pcx {
    const MANIFEST: &'static Manifest = &MANIFEST;
    // The overview's table of statuses has 400, 401, 403, 404, 409 and 500 for all of them; which of them an endpoint can answer
    // follows from what it does.
    const ENDPOINTS: &'static [Endpoint<Self>] = &[
        users::register::ENDPOINT,
        users::confirm::ENDPOINT,
        users::list::ENDPOINT,
        users::get::ENDPOINT,
        users::update::ENDPOINT,
        users::activate::ENDPOINT,
        users::deactivate::ENDPOINT,
        users::member_role::ENDPOINT,
    ];

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

    fn refuse(&self, hit: Option<&Hit<'_>>, _: &str, fault: &Fault) -> WireResponse {
        error::refuse(hit, fault)
    }
}
