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
    Access, Decoded, Dialect, Encoded, Endpoint, Example, Hit, IdempotencyPolicy, Manifest, Route, Row,
    WireResponse, bearer, decode_with, encode_with,
};
use serde::Deserialize;
use serde_json::Value;

use crate::Spoken;

/// The vendor's name.
const VENDOR: &str = "weavr";

/// What a mount may choose.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Settings {
    /// What `limit=101` is. The schema has a maximum of 100, the prose says that it is capped.
    limit_above_100: Above,
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

static ENDPOINTS: [Endpoint<Weavr>; 5] = [
    Endpoint {
        row: row("userCreate", Method::POST, "/v1/users", CallKind::Create, true),
        decode: users::create::decode,
        encode: users::create::encode,
    },
    Endpoint {
        row: row("usersGet", Method::GET, "/v1/users", CallKind::List, false),
        decode: users::list::decode,
        encode: users::list::encode,
    },
    Endpoint {
        row: row("userGetById", Method::GET, "/v1/users/{user_id}", CallKind::Get, false),
        decode: users::get::decode,
        encode: users::get::encode,
    },
    Endpoint {
        row: row("userActivate", Method::POST, "/v1/users/{user_id}/activate", CallKind::Reactivate, true),
        decode: users::activate::decode,
        encode: users::activate::encode,
    },
    Endpoint {
        row: row(
            "userDeactivate",
            Method::POST,
            "/v1/users/{user_id}/deactivate",
            CallKind::Deactivate,
            true,
        ),
        decode: users::deactivate::decode,
        encode: users::deactivate::encode,
    },
];

const fn row(
    name: &'static str,
    method: Method,
    template: &'static str,
    kind: CallKind,
    idempotent: bool,
) -> Row {
    Row { name, route: Route { method, template, rpc: None }, kind, access: Access::Credential, idempotent }
}

impl Dialect for Weavr {
    fn manifest(&self) -> &'static Manifest {
        &MANIFEST
    }

    fn rows(&self) -> Vec<&'static Row> {
        ENDPOINTS.iter().map(|endpoint| &endpoint.row).collect()
    }

    // Security `apiKey` and `authToken`, both: the program and the person.
    fn proofs(&self, headers: &HeaderMap) -> Result<Vec<Proof>, Fault> {
        let key = headers.get("api-key").and_then(|value| value.to_str().ok());
        let key = key.ok_or(Fault::new(FaultKind::Unauthenticated(AuthProblem::Missing)))?;
        let application = Proof { kind: CredentialKind::Application, secret: Secret::from(key) };
        Ok(vec![application, Proof { kind: CredentialKind::Token, secret: bearer(headers)? }])
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
