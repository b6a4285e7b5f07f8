//! Attributes that only one vendor has: kept as JSON text beside the user, and given back.

use interlingua_model::{Profile, Residue};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// An attribute of `vendor`. A value that cannot be written (which no value in this workspace is) is kept as nothing.
pub fn keep(vendor: &str, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Residue {
    let value = serde_json::to_string(value).unwrap_or_default();
    Residue { vendor: vendor.to_owned(), name: name.into(), value }
}

/// What is kept for `vendor` under `name`.
pub fn kept<T: DeserializeOwned>(p: &Profile, vendor: &str, name: &str) -> Option<T> {
    serde_json::from_str(p.residue(vendor, name)?).ok()
}
