//! Plans of a user, and its seat in them. A user is in one plan, that of its org, or was removed from it.
//!
//! Source: `docs/vendors/smartsheet.md#plans-and-seats`.

pub mod list;
pub mod seat;

use interlingua_model::User;

use super::vendor::{Smartsheet, VENDOR};
use crate::keep::kept;

/// Every seat.
pub const SEATS: &[&str] = &["MEMBER", "PROVISIONAL_MEMBER", "GUEST", "CONTRIBUTOR"];
/// The same, and what a mount may answer: while the older word for a free seat was in use.
pub const OLDER: &[&str] = &["MEMBER", "PROVISIONAL_MEMBER", "GUEST", "VIEWER", "CONTRIBUTOR"];

/// The words of a mount.
pub fn seats(smartsheet: &Smartsheet) -> &'static [&'static str] {
    if smartsheet.settings.viewer_seats { OLDER } else { SEATS }
}

/// The seat; that of who has none written down.
pub fn seat(user: &User) -> String {
    kept(&user.profile, VENDOR, "seatType").unwrap_or_else(|| "CONTRIBUTOR".to_owned())
}

/// Whether the user was removed from its plan.
pub fn without_plan(user: &User) -> bool {
    user.profile.residue(VENDOR, "withoutPlan") == Some("true")
}

/// The word that a caller sees for a seat. `VIEWER` is the older word for `CONTRIBUTOR`, out of use since October 2026.
pub fn word(smartsheet: &Smartsheet, contributor: bool, seat: &str) -> &'static str {
    let free = if smartsheet.settings.viewer_seats && !contributor { "VIEWER" } else { "CONTRIBUTOR" };
    SEATS.iter().find(|word| **word == seat && **word != "CONTRIBUTOR").unwrap_or(&free)
}
