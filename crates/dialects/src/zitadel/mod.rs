#![doc = include_str!("docs.md")]

mod endpoints;
mod error;
mod person;
mod policy;
pub mod proto;
mod schema;
mod state;
mod upstream;
mod users;
mod wire;

use interlingua_model::{Fault, Loss};
use interlingua_wire::{Api, Endpoint, Example, Hit, Ids, Manifest, Scheme, VendorDialect, WireResponse};
use serde::Deserialize;
use serde_json::Value;

pub use self::upstream::client;
use crate::Spoken;

/// The vendor's name.
const VENDOR: &str = "zitadel";

/// What a mount may choose: nothing yet.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Settings {}

struct Zitadel;

/// Builds the dialect.
pub fn open(settings: Value) -> Result<Spoken, String> {
    crate::spoken(settings, |_: Settings| Zitadel)
}

static MANIFEST: Manifest = Manifest {
    vendor: VENDOR,
    title: "ZITADEL user service v2",
    correlation: "x-request-id",
    idempotency: None,
    lenient_slashes: false,
    descriptors: proto::DESCRIPTORS,
    // Any origin, with credentials (M: the CORS layer around every service).
    browsers: true,
    // Seed page: its CURL tab.
    example: Example {
        method: "POST",
        path: "/v2/users/{id}/deactivate",
        headers: &[
            ("Content-Type", "application/json"),
            ("Accept", "application/json"),
            ("Authorization", "Bearer {token}"),
        ],
        body: Some("{}"),
    },
    ids: Ids::DECIMAL,
    api: Api {
        schemes: &[("bearer", Scheme::Bearer)],
        application: &[],
        refusal: |_| Some(error::BODY),
        default: Some(error::BODY),
        messages: Some(schema::shapes),
        components: Some(schema::components),
        // The pages have 403 and 404 beside the default.
        any: &[403, 404],
    },
};

impl VendorDialect for Zitadel {
    const MANIFEST: &'static Manifest = &MANIFEST;
    const ENDPOINTS: &'static [Endpoint<Self>] = endpoints::ENDPOINTS;

    fn check(&self, hit: &Hit<'_>) -> Result<Vec<Loss>, Fault> {
        wire::check_org_header(hit)?;
        Ok(Vec::new())
    }

    fn refuse(&self, hit: Option<&Hit<'_>>, _: &str, fault: &Fault) -> WireResponse {
        error::refuse(hit, fault)
    }
}
