//! What the vendor is, and what a mount of it may choose.
//!
//! Source: `docs/vendors/youhodler.md#endpoints`.

use interlingua_wire::{Api, Example, IdempotencyPolicy, Ids, Manifest, OrgIds, Scheme, from_uuid, to_uuid};
use serde::Deserialize;

use super::error;

/// The vendor's name.
pub const VENDOR: &str = "youhodler";

/// What a mount may choose.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Whether an active user must be suspended before it can be deactivated (409 otherwise). The page says "Suspend
    /// before deactivating" in the caption of a link, and nothing more.
    pub suspend_first: bool,
    /// Mail domains of a partner's identity provider, whose users cannot be created here (422).
    pub federated_domains: Vec<String>,
    /// Whether `If-Match` takes etags as proxies change them, too: strong ones, and those of a compressed answer.
    pub proxied_etags: bool,
}

/// The dialect, as a mount has it.
pub struct YouHodler {
    pub settings: Settings,
}

// concepts/idempotency-and-concurrency: scoped per endpoint. No longest key is published; 8,000 characters is our choice.
/// What the vendor is.
pub static MANIFEST: Manifest = Manifest {
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
    orgs: OrgIds {
        ids: Ids {
            write: |id| format!("enterprises/{}", to_uuid(id)),
            read: |text| from_uuid(inside(text)?),
        },
        form: "enterprises/UUID or clients/UUID",
        is: |text| inside(text).is_some_and(is_uuid),
    },
    api: Api {
        schemes: &[("bearer", Scheme::Bearer)],
        application: &[],
        refusal: |_| Some(error::BODY),
        refusal_sends: &[],
        default: None,
        messages: None,
        components: None,
        // No page has them.
        any: &[405, 413, 501],
    },
};

fn is_uuid(text: &str) -> bool {
    text.len() == 36 && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

/// What stands behind the kind of a scope ref.
fn inside(scope_ref: &str) -> Option<&str> {
    scope_ref.strip_prefix("enterprises/").or_else(|| scope_ref.strip_prefix("clients/"))
}
