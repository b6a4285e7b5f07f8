#![doc = include_str!("docs.md")]

mod error;
mod person;
mod policy;
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
use self::vendor::{MANIFEST, Pcx};
use crate::spoken::{Spoken, spoken};

/// Builds the dialect.
pub fn open(settings: Value) -> Result<Spoken, String> {
    spoken(settings, |settings| Pcx { settings })
}

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
