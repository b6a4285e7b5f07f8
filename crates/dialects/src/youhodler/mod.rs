#![doc = include_str!("docs.md")]

mod error;
mod policy;
mod state;
mod token;
mod upstream;
mod users;
mod vendor;
mod wire;

use interlingua_model::Fault;
use interlingua_wire::{Endpoint, Hit, Manifest, VendorDialect, WireResponse};
use serde_json::Value;

pub use self::upstream::client;
use self::vendor::{MANIFEST, YouHodler};
use crate::spoken::{Spoken, spoken};

/// Builds the dialect.
pub fn open(settings: Value) -> Result<Spoken, String> {
    spoken(settings, |settings| YouHodler { settings })
}

impl VendorDialect for YouHodler {
    const MANIFEST: &'static Manifest = &MANIFEST;
    // Statuses are those of the page of *deactivate*, the concept pages, and the page of *get*, whose list is cut off behind
    // 502; nothing is published for the others, which answer as these.
    const ENDPOINTS: &'static [Endpoint<Self>] = &[
        token::ENDPOINT,
        users::create::ENDPOINT,
        users::list::ENDPOINT,
        users::get::ENDPOINT,
        users::update::ENDPOINT,
        users::operation::SUSPEND,
        users::operation::REACTIVATE,
        users::operation::DEACTIVATE,
    ];

    fn refuse(&self, hit: Option<&Hit<'_>>, _: &str, fault: &Fault) -> WireResponse {
        error::refuse(hit, fault)
    }
}
