//! What the vendor is, and what a mount of it may choose.
//!
//! Source: `docs/vendors/zitadel.md#endpoints`.

use interlingua_model::{Fault, Why};
use interlingua_wire::{Api, Example, Ids, Manifest, OrgIds, Scheme};
use serde::Deserialize;

use super::passwords::PasswordPolicy;
use super::{error, proto, schema};

/// The vendor's name.
pub const VENDOR: &str = "zitadel";

/// What a mount may choose.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// The ids of the identity providers with which users may be linked.
    pub identity_providers: Vec<String>,
    /// The URL of the mount's root as clients have it, which tokens are for; how each of them called it where absent.
    pub issuer: Option<String>,
    /// What a password in clear has to have.
    pub password_policy: PasswordPolicy,
}

/// The dialect, as a mount has it.
pub struct Zitadel {
    pub settings: Settings,
}

impl Zitadel {
    /// Whether users may be linked with an identity provider.
    ///
    /// # Errors
    /// `COMMAND-39nf2` for one that the mount does not name.
    pub fn knows_provider(&self, id: &str) -> Result<(), Fault> {
        let known = self.settings.identity_providers.iter().any(|one| one == id);
        if known { Ok(()) } else { Err(Fault::field("idp_id", Why::Unknown)) }
    }
}

/// What the vendor is.
pub static MANIFEST: Manifest = Manifest {
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
    orgs: OrgIds::any(Ids::DECIMAL),
    api: Api {
        schemes: &[("bearer", Scheme::Bearer)],
        application: &[],
        refusal: |_| Some(error::BODY),
        refusal_sends: &[],
        default: Some(error::BODY),
        messages: Some(schema::shapes),
        components: Some(schema::components),
        // The pages have 403 and 404 beside the default.
        any: &[403, 404],
    },
};
