//! Alternate e-mail addresses of a user.

pub mod add;
pub mod delete;
pub mod get;
pub mod list;
pub mod promote;

use interlingua_model::{Alternate, AlternateId, Fault};
use interlingua_wire::Hit;
use serde::Serialize;

use super::wire::number;

/// An address as the vendor shows it.
#[derive(Serialize)]
pub struct AlternateEmail {
    id: u64,
    email: String,
    confirmed: bool,
}

impl From<&Alternate> for AlternateEmail {
    fn from(one: &Alternate) -> Self {
        Self { id: one.id.get(), email: one.email.address.to_string(), confirmed: one.email.verified }
    }
}

/// The address that the path names; a number that none has is no address's.
///
/// # Errors
/// 400/1018 for anything but a whole number.
fn named(hit: &Hit<'_>) -> Result<AlternateId, Fault> {
    let missing = Fault::new(interlingua_model::FaultKind::NotFound(interlingua_model::Missing::Alternate));
    AlternateId::new(number(hit, "alternateEmailId")?).ok_or(missing)
}
