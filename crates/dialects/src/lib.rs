//! One folder per vendor, and the list of them. Pure: no file here waits, looks at a clock, or draws a number.

use std::sync::Arc;

use interlingua_backend::Policy;
use interlingua_wire::{Dialect, Upstream, VendorDialect};
use serde::de::DeserializeOwned;
use serde_json::Value;

mod foreign;
mod keep;
mod pages;
mod pcx;
mod rest;
mod smartsheet;
mod talk;
mod weavr;
mod youhodler;
mod zitadel;

/// Every vendor, in the order in which they are shown.
pub const VENDORS: &[Vendor] = &[
    Vendor { name: "weavr", open: weavr::open, client: Some(weavr::client) },
    Vendor { name: "zitadel", open: zitadel::open, client: Some(zitadel::client) },
    Vendor { name: "youhodler", open: youhodler::open, client: Some(youhodler::client) },
    Vendor { name: "pcx", open: pcx::open, client: Some(pcx::client) },
    Vendor { name: "smartsheet", open: smartsheet::open, client: Some(smartsheet::client) },
];

/// A row of the registry.
#[derive(Clone, Copy)]
pub struct Vendor {
    /// Its name in profiles and paths.
    pub name: &'static str,
    /// Builds the dialect from a mount's settings; `Err` names the setting and what is wrong with it.
    pub open: fn(Value) -> Result<Spoken, String>,
    /// Builds the same language spoken as client, from an upstream's settings.
    pub client: Option<Client>,
}

/// Builds an upstream from its settings; `Err` names the setting and what is wrong with it.
pub type Client = fn(Value) -> Result<Arc<dyn Upstream>, String>;

/// A dialect with its settings, and the vendor's rules.
pub struct Spoken {
    /// How requests are read and answers written.
    pub dialect: Arc<dyn Dialect>,
    /// Who may do what to whom.
    pub policy: Arc<dyn Policy>,
}

/// The vendor of this name.
#[must_use]
pub fn vendor(name: &str) -> Option<&'static Vendor> {
    VENDORS.iter().find(|vendor| vendor.name == name)
}

/// Builds what is both dialect and policy from its settings.
fn spoken<D, S>(settings: Value, build: impl FnOnce(S) -> D) -> Result<Spoken, String>
where
    D: VendorDialect + Policy,
    S: DeserializeOwned,
{
    let built = Arc::new(build(self::settings(settings)?));
    let dialect: Arc<dyn Dialect> = built.clone();
    Ok(Spoken { dialect, policy: built })
}

/// Settings, or their defaults where there are none.
fn settings<S: DeserializeOwned>(settings: Value) -> Result<S, String> {
    let settings = if settings.is_null() { Value::Object(serde_json::Map::new()) } else { settings };
    serde_path_to_error::deserialize(settings).map_err(|e| e.to_string())
}
