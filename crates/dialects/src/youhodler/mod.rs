#![doc = include_str!("docs.md")]

mod error;
mod policy;
mod state;
mod token;
mod upstream;
mod users;
mod wire;

use interlingua_model::Fault;
use interlingua_wire::{
    Api, Endpoint, Example, Hit, IdempotencyPolicy, Ids, Manifest, Scheme, VendorDialect, WireResponse,
};
use serde::Deserialize;
use serde_json::Value;

pub use self::upstream::client;
use crate::Spoken;

/// The vendor's name.
const VENDOR: &str = "youhodler";

/// What a mount may choose.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Settings {
    /// Whether an active user must be suspended before it can be deactivated (409 otherwise). The page says "Suspend
    /// before deactivating" in the caption of a link, and nothing more.
    suspend_first: bool,
    /// Mail domains of a partner's identity provider, whose users cannot be created here (422).
    federated_domains: Vec<String>,
}

struct YouHodler {
    settings: Settings,
}

/// Builds the dialect.
pub fn open(settings: Value) -> Result<Spoken, String> {
    crate::spoken(settings, |settings| YouHodler { settings })
}

// concepts/idempotency-and-concurrency: scoped per endpoint. No longest key is published; 8,000 characters is our choice.
static MANIFEST: Manifest = Manifest {
    vendor: VENDOR,
    title: "YouHodler Business API",
    correlation: "x-request-id",
    idempotency: Some(IdempotencyPolicy { header: "idempotency-key", max: 8_000, per_endpoint: true }),
    lenient_slashes: false,
    descriptors: &[],
    browsers: false,
    // Seed page: request URL and body.
    example: Example {
        method: "POST",
        path: "/users/{id}/deactivate",
        headers: &[("Content-Type", "application/json"), ("Authorization", "Bearer {token}")],
        body: Some(r#"{"reason": null}"#),
    },
    ids: Ids::UUID,
    api: Api {
        schemes: &[("bearer", Scheme::Bearer)],
        application: &[],
        refusal: |_| Some(error::BODY),
        default: None,
        messages: None,
        components: None,
        // No page has them.
        any: &[405, 413, 501],
    },
};

impl VendorDialect for YouHodler {
    const MANIFEST: &'static Manifest = &MANIFEST;
    // Statuses are those of the page of *deactivate*, the concept pages, and the page of *get*, whose list is cut off behind
    // 502; nothing is published for the others, which answer as these.
    const ENDPOINTS: &'static [Endpoint<Self>] = &[
        token::ENDPOINT,
        users::create::ENDPOINT,
        users::list::ENDPOINT,
        users::get::ENDPOINT,
        users::update::ENDPOINT,
        users::operation::SUSPEND,
        users::operation::REACTIVATE,
        users::operation::DEACTIVATE,
    ];

    fn refuse(&self, hit: Option<&Hit<'_>>, _: &str, fault: &Fault) -> WireResponse {
        error::refuse(hit, fault)
    }
}
