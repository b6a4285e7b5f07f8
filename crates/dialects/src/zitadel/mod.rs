#![doc = include_str!("docs.md")]

mod endpoints;
mod error;
mod management;
mod oauth;
mod passwords;
mod person;
mod policy;
pub mod proto;
mod protojson;
mod rules;
mod schema;
mod state;
mod upstream;
mod users;
mod validate;
mod vendor;
mod wire;

use interlingua_model::{Fault, Loss};
use interlingua_wire::{Endpoint, Hit, Manifest, VendorDialect, WireResponse};
use serde_json::Value;

pub use self::upstream::client;
use self::vendor::{MANIFEST, Settings, Zitadel};
use crate::spoken::{Spoken, spoken};

/// Builds the dialect.
pub fn open(settings: Value) -> Result<Spoken, String> {
    spoken(settings, |settings: Settings| Zitadel { settings })
}

impl VendorDialect for Zitadel {
    const MANIFEST: &'static Manifest = &MANIFEST;
    const ENDPOINTS: &'static [Endpoint<Self>] = endpoints::ENDPOINTS;

    fn check(&self, hit: &Hit<'_>) -> Result<Vec<Loss>, Fault> {
        if hit.row.route.rpc.is_some() {
            wire::check_org_header(hit)?;
        }
        Ok(Vec::new())
    }

    fn refuse(&self, hit: Option<&Hit<'_>>, _: &str, fault: &Fault) -> WireResponse {
        match hit.map(|hit| hit.row.name).filter(|name| oauth::error::ENDPOINTS.contains(name)) {
            Some(name) => oauth::error::refuse(name, &fault.kind),
            None => error::refuse(hit, fault),
        }
    }
}
