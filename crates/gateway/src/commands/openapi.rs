//! `openapi`: a dialect's OpenAPI document.

use interlingua_dialects::{VENDORS, vendor};

use super::Failure;
use crate::out;

/// Prints the document of a vendor, as a mount without settings serves it.
pub fn run(name: &str) -> Result<(), Failure> {
    let names: Vec<&str> = VENDORS.iter().map(|vendor| vendor.name).collect();
    let unknown = || Failure::unusable(format!("{name:?} is no dialect; use one of {}", names.join(", ")));
    let spoken =
        (vendor(name).ok_or_else(unknown)?.open)(serde_json::Value::Null).map_err(Failure::unusable)?;
    let document = interlingua_wire::openapi(spoken.dialect.as_ref());
    out::line(serde_json::to_string_pretty(&document).unwrap_or_default());
    Ok(())
}
