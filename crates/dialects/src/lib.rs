//! One folder per vendor, and the list of them. Pure: no file here waits, looks at a clock, or draws a number.

mod foreign;
mod keep;
mod pages;
mod pcx;
mod rest;
mod smartsheet;
mod spoken;
mod talk;
mod weavr;
mod youhodler;
mod zitadel;

pub use spoken::{Client, Spoken, Vendor};

/// Every vendor, in the order in which they are shown.
pub const VENDORS: &[Vendor] = &[
    Vendor { name: "weavr", open: weavr::open, client: Some(weavr::client) },
    Vendor { name: "zitadel", open: zitadel::open, client: Some(zitadel::client) },
    Vendor { name: "youhodler", open: youhodler::open, client: Some(youhodler::client) },
    Vendor { name: "pcx", open: pcx::open, client: Some(pcx::client) },
    Vendor { name: "smartsheet", open: smartsheet::open, client: Some(smartsheet::client) },
];

/// The vendor of this name.
#[must_use]
pub fn vendor(name: &str) -> Option<&'static Vendor> {
    VENDORS.iter().find(|vendor| vendor.name == name)
}
