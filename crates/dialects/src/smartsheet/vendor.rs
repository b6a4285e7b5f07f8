//! What the vendor is, and what a mount of it may choose.
//!
//! Source: `docs/vendors/smartsheet.md#endpoints`.

use interlingua_model::OrgId;
use interlingua_wire::{Api, Example, Ids, Manifest, OrgIds, Scheme, parse_decimal};
use serde::Deserialize;

use super::error;

/// The vendor's name.
pub const VENDOR: &str = "smartsheet";

/// What a mount may choose.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Days after a deactivation in which it can be undone (30 in the documents, 7 in an older help page).
    pub reactivate_days: u32,
    /// Whether a malformed `smartsheet-integration-source` is refused (400/1011) instead of reported as a loss.
    pub strict_integration_source: bool,
    /// Whether this is the government region, which does not offer the operations (403/1356).
    pub government: bool,
    /// Whether the plan includes the operations (403/1013 otherwise).
    pub plan_includes_deactivation: bool,
    /// Whether primary addresses can be changed (403/1189 otherwise): Support turns that on.
    pub primary_can_change: bool,
    /// Whether `VIEWER` is still a word for a free seat. The vendor took it out of use on 2026-10-30.
    pub viewer_seats: bool,
    /// Whether a page past the end is the last one, as the newest text says, and not empty, as the one before said: clients that go
    /// on until a page is short or empty never end then.
    pub past_end_is_last_page: bool,
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
            past_end_is_last_page: false,
        }
    }
}

/// The dialect, as a mount has it.
pub struct Smartsheet {
    pub settings: Settings,
}

/// What the vendor is.
pub static MANIFEST: Manifest = Manifest {
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
    // A number in JSON, also in the vendor's own documents.
    orgs: OrgIds {
        ids: Ids::DECIMAL,
        form: "a whole number from 1 to 2^53 - 1",
        is: |text| parse_decimal(text).and_then(OrgId::new).is_some(),
    },
    api: Api {
        schemes: &[("APIToken", Scheme::Bearer)],
        application: &[],
        refusal: |_| Some(error::BODY),
        refusal_sends: &[],
        default: Some(error::BODY),
        messages: None,
        components: None,
        any: &[],
    },
};
