#![doc = include_str!("docs.md")]

mod alternates;
mod error;
mod plans;
mod policy;
mod state;
mod upstream;
mod users;
mod wire;

use http::HeaderMap;
use interlingua_model::{AuthProblem, Fault, FaultKind, Loss, UserRef};
use interlingua_wire::{Api, Endpoint, Example, Hit, Ids, Manifest, Scheme, VendorDialect, WireResponse};
use percent_encoding::percent_decode;
use serde::Deserialize;
use serde_json::Value;

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
    ids: Ids::DECIMAL,
    api: Api {
        schemes: &[("APIToken", Scheme::Bearer)],
        application: &[],
        refusal: |_| Some(error::BODY),
        default: Some(error::BODY),
        messages: None,
        components: None,
        any: &[],
    },
};

impl VendorDialect for Smartsheet {
    const MANIFEST: &'static Manifest = &MANIFEST;
    // The vendor documents 200 and `default` for each, single refusals for some (OpenAPI 2025), and for all of them its list of
    // error codes, which says what stands in the rows.
    const ENDPOINTS: &'static [Endpoint<Self>] = &[
        users::add::ENDPOINT,
        users::list::ENDPOINT,
        users::get::ME,
        users::sheets::ENDPOINT,
        users::get::ENDPOINT,
        users::update::ENDPOINT,
        users::remove::ENDPOINT,
        users::operation::DEACTIVATE,
        users::operation::REACTIVATE,
        users::image::ENDPOINT,
        alternates::LIST,
        alternates::add::ENDPOINT,
        alternates::GET,
        alternates::DELETE,
        alternates::PROMOTE,
        plans::list::ENDPOINT,
        plans::seat::UPGRADE,
        plans::seat::DOWNGRADE,
        plans::seat::REMOVE,
    ];

    // A URI-encoded e-mail address.
    fn behalf(&self, headers: &HeaderMap) -> Result<Option<UserRef>, Fault> {
        let Some(value) = headers.get("assume-user") else { return Ok(None) };
        let address = percent_decode(value.as_bytes()).decode_utf8().ok();
        let refused = || FaultKind::Unauthenticated(AuthProblem::Behalf).into();
        address.map(|address| Some(UserRef::Address((*address).into()))).ok_or_else(refused)
    }

    fn check(&self, hit: &Hit<'_>) -> Result<Vec<Loss>, Fault> {
        wire::check_headers(self, hit)
    }

    fn refuse(&self, hit: Option<&Hit<'_>>, request_id: &str, fault: &Fault) -> WireResponse {
        error::refuse(hit, request_id, fault)
    }
}
