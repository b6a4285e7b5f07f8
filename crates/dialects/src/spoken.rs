//! What the registry has of each vendor, and how it is built from settings.

use std::sync::Arc;

use interlingua_backend::Policy;
use interlingua_model::Org;
use interlingua_wire::{Dialect, Upstream, VendorDialect};
use serde::de::DeserializeOwned;
use serde_json::Value;

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

/// Builds an upstream from its settings, and the orgs of the realm that it is of; `Err` names the setting and what is wrong with it.
pub type Client = fn(Value, &[Org]) -> Result<Arc<dyn Upstream>, String>;

/// A dialect with its settings, and the vendor's rules.
pub struct Spoken {
    /// How requests are read and answers written.
    pub dialect: Arc<dyn Dialect>,
    /// Who may do what to whom.
    pub policy: Arc<dyn Policy>,
}

/// Builds what is both dialect and policy from its settings.
pub fn spoken<D, S>(settings: Value, build: impl FnOnce(S) -> D) -> Result<Spoken, String>
where
    D: VendorDialect + Policy,
    S: DeserializeOwned,
{
    let built = Arc::new(build(self::settings(settings)?));
    let dialect: Arc<dyn Dialect> = built.clone();
    Ok(Spoken { dialect, policy: built })
}

/// Settings, or their defaults where there are none.
pub fn settings<S: DeserializeOwned>(settings: Value) -> Result<S, String> {
    let settings = if settings.is_null() { Value::Object(serde_json::Map::new()) } else { settings };
    serde_path_to_error::deserialize(settings).map_err(|e| e.to_string())
}
