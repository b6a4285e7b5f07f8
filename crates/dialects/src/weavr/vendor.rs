//! What the vendor is, and what a mount of it may choose.
//!
//! Source: `docs/vendors/weavr.md#endpoints`.

use interlingua_wire::{Api, Example, IdempotencyPolicy, Ids, Manifest, OrgIds, Scheme};
use serde::Deserialize;

use super::error;

/// The vendor's name.
pub const VENDOR: &str = "weavr";

/// What a mount may choose.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// What `limit=101` is. The schema has a maximum of 100, the prose says that it is capped.
    pub limit_above_100: Above,
    /// After how many wrong passwords in a row a user is deactivated; never where absent. The vendor does so after
    /// "several".
    pub deactivate_after: Option<std::num::NonZeroU32>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Above {
    #[default]
    Clamp,
    Refuse,
}

/// The dialect, as a mount has it.
pub struct Weavr {
    pub settings: Settings,
}

impl Weavr {
    pub fn most_failures(&self) -> Option<u32> {
        self.settings.deactivate_after.map(std::num::NonZeroU32::get)
    }
}

// Payment Run v1, changelog of August 2024: 409 while running, 422 for another payload, 413 above 8000 characters.
/// What the vendor is.
pub static MANIFEST: Manifest = Manifest {
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
    orgs: OrgIds { ids: Ids::DECIMAL, form: "digits alone", is: is_digits },
    api: Api {
        schemes: &[("apiKey", Scheme::Header("api-key")), ("authToken", Scheme::Bearer)],
        application: &["apiKey"],
        refusal: error::body,
        refusal_sends: &[(429, error::QUOTA)],
        default: Some(error::CODED),
        messages: None,
        components: None,
        // A body that is too large: the vendor has 413 for keys alone.
        any: &[413],
    },
};

/// Whether a text is a number of theirs.
pub fn is_digits(text: &str) -> bool {
    (1..=200).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}
