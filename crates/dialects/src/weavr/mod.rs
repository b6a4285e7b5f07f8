#![doc = include_str!("docs.md")]

mod buyers;
mod error;
mod person;
mod policy;
mod sessions;
mod state;
mod upstream;
mod users;
mod wire;

use http::HeaderMap;
use interlingua_model::{AuthProblem, CredentialKind, Fault, FaultKind, Proof, Secret};
use interlingua_wire::{
    Access, Api, Endpoint, Example, Hit, IdempotencyPolicy, Ids, Manifest, Scheme, VendorDialect,
    WireResponse, bearer,
};
use serde::Deserialize;
use serde_json::Value;

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
    ids: Ids::DECIMAL,
    api: Api {
        schemes: &[("apiKey", Scheme::Header("api-key")), ("authToken", Scheme::Bearer)],
        application: &["apiKey"],
        refusal: error::body,
        default: Some(error::CODED),
        messages: None,
        components: None,
        any: &[],
    },
};

impl VendorDialect for Weavr {
    const MANIFEST: &'static Manifest = &MANIFEST;
    // With the statuses that the vendor documents for each (its OpenAPI document of Payment Run v1).
    const ENDPOINTS: &'static [Endpoint<Self>] = &[
        users::create::ENDPOINT,
        users::list::ENDPOINT,
        users::get::ENDPOINT,
        users::update::ENDPOINT,
        users::operation::ACTIVATE,
        users::operation::DEACTIVATE,
        users::invite::SEND,
        users::invite::VALIDATE,
        users::invite::CONSUME,
        users::email::SEND,
        users::email::VERIFY,
        sessions::login::ENDPOINT,
        sessions::LOGOUT,
        sessions::password::ENDPOINT,
        sessions::stepup::CHALLENGE,
        sessions::stepup::VERIFY,
        buyers::GET,
        buyers::UPDATE,
    ];

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

    fn refuse(&self, hit: Option<&Hit<'_>>, _: &str, fault: &Fault) -> WireResponse {
        error::refuse(hit, fault)
    }
}
