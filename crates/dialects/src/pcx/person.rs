//! Who a user is, as registration and update say it.
//!
//! Source: `docs/vendors/pcx.md#register-request-fields`.

use interlingua_model::{Date, Residue};
use interlingua_wire::{Field, Read, e164, parse_date};

use super::vendor::VENDOR;
use super::wire::ID_TYPES;
use crate::keep::keep;

pub const PHONE: Field = Field::text("phone_number").size(1, 50).private();
pub const BORN: Field = Field::day("date_of_birth").private();

/// Texts of a person that are kept as they came.
pub const KEPT: [Field; 6] = [
    Field::text("address").size(0, 1_000).private(),
    Field::text("country").size(0, 1_000),
    Field::word("id_type", ID_TYPES),
    Field::text("id_number").size(0, 1_000).private(),
    Field::word("additional_id_type", ID_TYPES),
    Field::text("additional_id_number").size(0, 1_000).private(),
];

/// The texts that are kept.
pub fn kept(body: &Read<'_>, fields: &'static [Field]) -> impl Iterator<Item = Residue> {
    fields.iter().filter_map(|field| Some(keep(VENDOR, field.name, body.text(field.name)?)))
}

/// A number as it is kept: in E.164 where it is one that can be called from everywhere, and else as it came.
pub fn number(text: &str) -> String {
    e164(text.trim(), None).unwrap_or_else(|| text.to_owned())
}

/// The date of birth.
pub fn born(body: &Read<'_>) -> Option<Date> {
    body.text("date_of_birth").and_then(parse_date)
}
