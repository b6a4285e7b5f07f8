#![doc = include_str!("docs.md")]

mod buyers;
mod endpoints;
mod error;
mod person;
mod policy;
mod schema;
mod sessions;
mod state;
mod upstream;
mod users;
mod wire;

use http::HeaderMap;
use interlingua_model::{AuthProblem, CredentialKind, Fault, FaultKind, Proof, Reply, Secret, User};
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
const VENDOR: &str = "weavr";

/// What a mount may choose.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Settings {
    /// What `limit=101` is. The schema has a maximum of 100, the prose says that it is capped.
    limit_above_100: Above,
    /// After how many wrong passwords in a row a user is deactivated; never where absent. The vendor does so after
    /// "several".
    deactivate_after: Option<std::num::NonZeroU32>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Above {
    #[default]
    Clamp,
    Refuse,
}

struct Weavr {
    settings: Settings,
}

impl Weavr {
    fn most_failures(&self) -> Option<u32> {
        self.settings.deactivate_after.map(std::num::NonZeroU32::get)
    }
}

/// Builds the dialect.
pub fn open(settings: Value) -> Result<Spoken, String> {
    crate::spoken(settings, |settings| Weavr { settings })
}

// Payment Run v1, changelog of August 2024: 409 while running, 422 for another payload, 413 above 8000 characters.
static MANIFEST: Manifest = Manifest {
    vendor: VENDOR,
    title: "Weavr Embedded Payment Run v1",
    correlation: "request-ref",
    idempotency: Some(IdempotencyPolicy { header: "idempotency-ref", max: 8_000, per_endpoint: false }),
    lenient_slashes: false,
    descriptors: &[],
    browsers: false,
    // Seed page: security apiKey and authToken, no body.
    example: Example {
        method: "POST",
        path: "/v1/users/{id}/deactivate",
        headers: &[("api-key", "{application}"), ("Authorization", "Bearer {token}")],
        body: None,
    },
};

impl Dialect for Weavr {
    fn manifest(&self) -> &'static Manifest {
        &MANIFEST
    }

    fn rows(&self) -> Vec<&'static Row> {
        ENDPOINTS.iter().map(|endpoint| &endpoint.row).collect()
    }

    // Security `apiKey` and `authToken`, both: the program and the person.
    fn proofs(&self, access: Access, headers: &HeaderMap) -> Result<Vec<Proof>, Fault> {
        let key = headers.get("api-key").and_then(|value| value.to_str().ok());
        let key = key.ok_or(Fault::new(FaultKind::Unauthenticated(AuthProblem::Missing)))?;
        let application = Proof { kind: CredentialKind::Application, secret: Secret::from(key) };
        let kind = match access {
            Access::Open | Access::Application => return Ok(vec![application]),
            Access::Password => CredentialKind::PasswordChange,
            Access::Credential => CredentialKind::Token,
        };
        Ok(vec![application, Proof { kind, secret: bearer(headers)? }])
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
                "apiKey": { "type": "apiKey", "in": "header", "name": "api-key" },
                "authToken": { "type": "http", "scheme": "bearer" },
            }),
            application: &["apiKey"],
            either: false,
            refusal: schema::refusal,
            sample: schema::sample,
            messages: None,
            components: None,
            default: Some(schema::default),
            any: &[],
        }
    }

    fn spell(&self, user: &User) -> String {
        wire::id(user)
    }

    fn refuse(&self, hit: Option<&Hit<'_>>, _request_id: &str, fault: &Fault) -> WireResponse {
        error::refuse(hit.map_or("", |hit| hit.row.name), fault)
    }
}
