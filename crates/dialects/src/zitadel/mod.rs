#![doc = include_str!("docs.md")]

mod error;
mod policy;
pub mod proto;
mod state;
mod users;
mod wire;

use http::{HeaderMap, Method};
use interlingua_model::{CallKind, CredentialKind, Fault, Proof, Reply, User};
use interlingua_wire::{
    Access, Decoded, Dialect, Encoded, Endpoint, Example, Hit, Manifest, Route, Row, WireResponse, bearer,
    decode_with, encode_with,
};
use serde::Deserialize;
use serde_json::Value;

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

static ENDPOINTS: [Endpoint<Zitadel>; 8] = [
    Endpoint {
        row: row(
            "CreateUser",
            Method::POST,
            "/v2/users/new",
            "zitadel.user.v2.UserService/CreateUser",
            CallKind::Create,
        ),
        decode: users::create::decode,
        encode: users::create::encode,
    },
    Endpoint {
        row: row(
            "ListUsers",
            Method::POST,
            "/v2/users",
            "zitadel.user.v2.UserService/ListUsers",
            CallKind::List,
        ),
        decode: users::list::decode,
        encode: users::list::encode,
    },
    Endpoint {
        row: row(
            "GetUserByID",
            Method::GET,
            "/v2/users/{user_id}",
            "zitadel.user.v2.UserService/GetUserByID",
            CallKind::Get,
        ),
        decode: users::get::decode,
        encode: users::get::encode,
    },
    Endpoint {
        row: row(
            "DeactivateUser",
            Method::POST,
            "/v2/users/{user_id}/deactivate",
            "zitadel.user.v2.UserService/DeactivateUser",
            CallKind::Deactivate,
        ),
        decode: users::deactivate::decode,
        encode: users::deactivate::encode,
    },
    Endpoint {
        row: row(
            "ReactivateUser",
            Method::POST,
            "/v2/users/{user_id}/reactivate",
            "zitadel.user.v2.UserService/ReactivateUser",
            CallKind::Reactivate,
        ),
        decode: users::reactivate::decode,
        encode: users::reactivate::encode,
    },
    Endpoint {
        row: row(
            "LockUser",
            Method::POST,
            "/v2/users/{user_id}/lock",
            "zitadel.user.v2.UserService/LockUser",
            CallKind::Suspend,
        ),
        decode: users::lock::decode,
        encode: users::lock::encode,
    },
    Endpoint {
        row: row(
            "UnlockUser",
            Method::POST,
            "/v2/users/{user_id}/unlock",
            "zitadel.user.v2.UserService/UnlockUser",
            CallKind::Resume,
        ),
        decode: users::unlock::decode,
        encode: users::unlock::encode,
    },
    Endpoint {
        row: row(
            "DeleteUser",
            Method::DELETE,
            "/v2/users/{user_id}",
            "zitadel.user.v2.UserService/DeleteUser",
            CallKind::Delete,
        ),
        decode: users::delete::decode,
        encode: users::delete::encode,
    },
];

const fn row(
    name: &'static str,
    method: Method,
    template: &'static str,
    rpc: &'static str,
    kind: CallKind,
) -> Row {
    let route = Route { method, template, rpc: Some(rpc) };
    Row { name, route, kind, access: Access::Credential, idempotent: false }
}

impl Dialect for Zitadel {
    fn manifest(&self) -> &'static Manifest {
        &MANIFEST
    }

    fn rows(&self) -> Vec<&'static Row> {
        ENDPOINTS.iter().map(|endpoint| &endpoint.row).collect()
    }

    fn proofs(&self, headers: &HeaderMap) -> Result<Vec<Proof>, Fault> {
        Ok(vec![Proof { kind: CredentialKind::Token, secret: bearer(headers)? }])
    }

    fn decode(&self, hit: &Hit<'_>) -> Result<Decoded, Fault> {
        wire::check_org_header(hit)?;
        decode_with(&ENDPOINTS, self, hit)
    }

    fn encode(&self, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
        encode_with(&ENDPOINTS, self, hit, reply)
    }

    fn spell(&self, user: &User) -> String {
        wire::id(user)
    }

    fn refuse(&self, hit: Option<&Hit<'_>>, _request_id: &str, fault: &Fault) -> WireResponse {
        error::refuse(hit, fault)
    }
}
