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

use http::HeaderMap;
use interlingua_model::{CredentialKind, Fault, Proof, Reply, User};
use interlingua_wire::{
    Access, Api, Decoded, Dialect, Encoded, Example, Hit, Manifest, Row, WireResponse, bearer, decode_with,
    encode_with, unread,
};
use serde::Deserialize;
use serde_json::{Value, json};

use self::endpoints::ENDPOINTS;
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
};

impl Dialect for Zitadel {
    fn manifest(&self) -> &'static Manifest {
        &MANIFEST
    }

    fn rows(&self) -> Vec<&'static Row> {
        ENDPOINTS.iter().map(|endpoint| &endpoint.row).collect()
    }

    fn proofs(&self, _: Access, headers: &HeaderMap) -> Result<Vec<Proof>, Fault> {
        Ok(vec![Proof { kind: CredentialKind::Token, secret: bearer(headers)? }])
    }

    fn decode(&self, hit: &Hit<'_>) -> Result<Decoded, Fault> {
        wire::check_org_header(hit)?;
        let mut decoded = decode_with(&ENDPOINTS, self, hit)?;
        // Over REST a message is in the path and the body, where its row has no query.
        decoded.losses.extend(unread(hit, false)?);
        Ok(decoded)
    }

    fn encode(&self, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
        encode_with(&ENDPOINTS, self, hit, reply)
    }

    fn api(&self) -> Api {
        Api {
            schemes: json!({ "bearer": { "type": "http", "scheme": "bearer" } }),
            application: &[],
            either: false,
            refusal: |_| Some(schema::status()),
            default: Some(schema::status),
            sample: schema::sample,
            messages: Some(schema::shapes),
            components: Some(schema::components),
            // The pages have 403 and 404 beside the default.
            any: &[403, 404],
        }
    }

    fn spell(&self, user: &User) -> String {
        wire::id(user)
    }

    fn refuse(&self, hit: Option<&Hit<'_>>, _request_id: &str, fault: &Fault) -> WireResponse {
        error::refuse(hit, fault)
    }
}
