//! Who a user is, as registration and update say it.

use interlingua_model::{Date, Profile, Residue};
use interlingua_wire::{Fields, Text, parse_date};
use serde_json::Value;

use super::VENDOR;
use super::wire::ID_TYPES;

/// Texts of a person that are kept as they came, with what they must be like.
pub const KEPT: [(&str, Text); 6] = [
    ("address", Text::optional().size(0, 1_000)),
    ("country", Text::optional().size(0, 1_000)),
    ("id_type", Text::optional().one_of(ID_TYPES)),
    ("id_number", Text::optional().size(0, 1_000)),
    ("additional_id_type", Text::optional().one_of(ID_TYPES)),
    ("additional_id_number", Text::optional().size(0, 1_000)),
];

fn is_date(text: &str) -> bool {
    parse_date(text).is_some()
}

/// An attribute that only this vendor has.
pub fn residue(name: &str, text: &str) -> Residue {
    Residue { vendor: VENDOR.to_owned(), name: name.to_owned(), value: Value::from(text).to_string() }
}

/// What this vendor kept under `name`.
pub fn kept_json(p: &Profile, name: &str) -> Option<Value> {
    serde_json::from_str(p.residue(VENDOR, name)?).ok()
}

/// The texts that are kept.
pub fn kept(fields: &mut Fields<'_>, names: &[(&'static str, Text)]) -> Vec<Residue> {
    let texts = names.iter().filter_map(|(name, rule)| Some(residue(name, fields.text(name, *rule)?)));
    texts.collect()
}

/// The date of birth.
pub fn born(fields: &mut Fields<'_>) -> Option<Date> {
    fields.text("date_of_birth", Text::optional().like("YYYY-MM-DD", is_date)).and_then(parse_date)
}
