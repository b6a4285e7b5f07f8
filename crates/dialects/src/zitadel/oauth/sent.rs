//! What answers have in common.
//!
//! Source: `docs/vendors/zitadel.md#log-in`.

use http::{HeaderValue, StatusCode};
use interlingua_wire::{Encoded, Field, Hit, Shape, WireResponse};
use serde_json::Value;

use crate::zitadel::vendor::Zitadel;

/// Nobody keeps an answer.
pub const SENDS: Shape = &[Field::text("cache-control").required(), Field::text("pragma").required()];

/// A success, which nobody keeps.
pub fn answered(body: &Value) -> Encoded {
    kept_nowhere(WireResponse::json(StatusCode::OK, body)).into()
}

/// The same response, which nobody keeps.
pub fn kept_nowhere(response: WireResponse) -> WireResponse {
    response
        .with("cache-control", HeaderValue::from_static("no-store"))
        .with("pragma", HeaderValue::from_static("no-cache"))
}

/// How this server is called in tokens: as the mount says, or as the client called it.
pub fn issuer(zitadel: &Zitadel, hit: &Hit<'_>) -> String {
    let host = || format!("http://{}", hit.request.header("host").unwrap_or("localhost"));
    let called = Some(&hit.request.root).filter(|root| !root.is_empty()).cloned();
    zitadel.settings.issuer.clone().or(called).unwrap_or_else(host)
}
