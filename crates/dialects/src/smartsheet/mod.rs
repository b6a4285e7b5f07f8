#![doc = include_str!("docs.md")]

mod alternates;
mod error;
mod plans;
mod policy;
mod state;
mod upstream;
mod user;
mod users;
mod vendor;
mod wire;

use http::HeaderMap;
use interlingua_model::{AuthProblem, Fault, FaultKind, Loss, UserRef};
use interlingua_wire::{Endpoint, Hit, Manifest, VendorDialect, WireResponse};
use percent_encoding::percent_decode;
use serde_json::Value;

pub use self::upstream::client;
use self::vendor::{MANIFEST, Smartsheet};
use crate::spoken::{Spoken, spoken};

/// Builds the dialect.
pub fn open(settings: Value) -> Result<Spoken, String> {
    spoken(settings, |settings| Smartsheet { settings })
}

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
