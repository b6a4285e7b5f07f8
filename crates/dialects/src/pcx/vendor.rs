//! What the vendor is, and what a mount of it may choose.
//!
//! Source: `docs/vendors/pcx.md#endpoints`.

use interlingua_wire::{Api, Example, Ids, Manifest, OrgIds, Scheme};
use serde::Deserialize;

use super::error;

/// The vendor's name.
pub const VENDOR: &str = "pcx";

/// What a mount may choose.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Whether deactivating an inactive user is 409 (the overview's "already-revoked resource") instead of 200.
    pub repeat_is_conflict: bool,
}

/// The dialect, as a mount has it.
pub struct Pcx {
    pub settings: Settings,
}

/// What the vendor is.
pub static MANIFEST: Manifest = Manifest {
    vendor: VENDOR,
    title: "PCX v1",
    correlation: "x-request-id",
    idempotency: None,
    lenient_slashes: false,
    descriptors: &[],
    browsers: false,
    // Seed page: its curl command, with an API key.
    example: Example {
        method: "PUT",
        path: "/v1/users/{id}/deactivate",
        headers: &[("Authorization", "NONE"), ("Content-Type", "application/json"), ("X-Api-Key", "{token}")],
        body: Some(r#"{"updated_by": "demo", "reason": "trying it out"}"#),
    },
    ids: Ids::UUID,
    orgs: OrgIds::any(Ids::UUID),
    api: Api {
        schemes: &[
            ("Authorization", Scheme::Header("Authorization")),
            ("ApiKey", Scheme::Header("X-Api-Key")),
        ],
        application: &[],
        refusal: |_| Some(error::BODY),
        refusal_sends: &[],
        default: None,
        messages: None,
        components: None,
        // 429, 503 and 504 are AWS's gateway's own; the others no page has.
        any: &[405, 409, 413, 429, 501, 503, 504],
    },
};
