#![doc = include_str!("docs.md")]

mod buyers;
mod error;
mod person;
mod policy;
mod sessions;
mod state;
mod upstream;
mod users;
mod vendor;
mod wire;

use http::HeaderMap;
use interlingua_model::{AuthProblem, CredentialKind, Fault, FaultKind, Proof, Secret};
use interlingua_wire::{Access, Endpoint, Hit, Manifest, VendorDialect, WireResponse, bearer};
use serde_json::Value;

pub use self::upstream::client;
use self::vendor::{MANIFEST, Weavr};
use crate::spoken::{Spoken, spoken};

/// Builds the dialect.
pub fn open(settings: Value) -> Result<Spoken, String> {
    spoken(settings, |settings| Weavr { settings })
}

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
        sessions::password::CREATE,
        sessions::password::VALIDATE,
        sessions::lost::START,
        sessions::lost::RESUME,
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
