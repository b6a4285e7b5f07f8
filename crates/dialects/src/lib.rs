//! One folder per vendor, and the list of them. Pure: no file here waits, looks at a clock, or draws a number.

use std::sync::Arc;

use interlingua_backend::Policy;
use interlingua_wire::Dialect;
use serde::de::DeserializeOwned;
use serde_json::Value;

mod pcx;
mod smartsheet;
mod weavr;
mod youhodler;
mod zitadel;

/// Every vendor, in the order in which they are shown.
pub const VENDORS: &[Vendor] = &[
    Vendor { name: "weavr", open: weavr::open },
    Vendor { name: "zitadel", open: zitadel::open },
    Vendor { name: "youhodler", open: youhodler::open },
    Vendor { name: "pcx", open: pcx::open },
    Vendor { name: "smartsheet", open: smartsheet::open },
];

/// A row of the registry.
#[derive(Clone, Copy)]
pub struct Vendor {
    /// Its name in profiles and paths.
    pub name: &'static str,
    /// Builds the dialect from a mount's settings; `Err` names the setting and what is wrong with it.
    pub open: fn(Value) -> Result<Spoken, String>,
}

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
    D: Dialect + Policy + 'static,
    S: DeserializeOwned,
{
    let settings = if settings.is_null() { Value::Object(serde_json::Map::new()) } else { settings };
    let settings: S = serde_path_to_error::deserialize(settings).map_err(|e| e.to_string())?;
    let built = Arc::new(build(settings));
    let dialect: Arc<dyn Dialect> = built.clone();
    Ok(Spoken { dialect, policy: built })
}
