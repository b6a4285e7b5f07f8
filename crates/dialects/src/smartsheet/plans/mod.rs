//! Plans of a user, and its seat in them. A user is in one plan, that of its org, or was removed from it.

pub mod downgrade;
pub mod list;
pub mod remove;
pub mod upgrade;

use interlingua_model::{Call, Edit, Fault, FaultKind, Missing, OrgId, Update, User};
use interlingua_wire::{Decoded, Hit};

use super::wire::{agent, number, query, residue, target};
use super::{Smartsheet, VENDOR};

/// Every seat.
pub const SEATS: &[&str] = &["MEMBER", "PROVISIONAL_MEMBER", "GUEST", "CONTRIBUTOR"];
/// The same, while the older word for a free seat was in use.
const OLDER: &[&str] = &["MEMBER", "PROVISIONAL_MEMBER", "GUEST", "VIEWER", "CONTRIBUTOR"];

/// The words of a mount.
pub fn seats(smartsheet: &Smartsheet) -> &'static [&'static str] {
    if smartsheet.settings.viewer_seats { OLDER } else { SEATS }
}

/// The seat; that of who has none written down.
pub fn seat(user: &User) -> String {
    let kept = user.profile.residue(VENDOR, "seatType").and_then(|json| serde_json::from_str(json).ok());
    kept.unwrap_or_else(|| "CONTRIBUTOR".to_owned())
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

/// Changes the seat; the time of the change is kept with it.
fn reseat(hit: &Hit<'_>, seat: &str) -> Result<Decoded, Fault> {
    // The two words mean one seat.
    let seat = if seat == "VIEWER" { "CONTRIBUTOR" } else { seat };
    let edits = vec![Edit::Keep(residue("seatType", &seat)), Edit::Stamp(VENDOR, "seatTypeLastChangedAt")];
    changed(hit, edits)
}

fn changed(hit: &Hit<'_>, edits: Vec<Edit>) -> Result<Decoded, Fault> {
    let (losses, user) = (query(hit)?, target(hit)?);
    let plan = OrgId::new(number(hit, "planId")?).ok_or(Fault::new(FaultKind::NotFound(Missing::Org)))?;
    let update = Update { org: Some(plan), by: agent(hit), ..Update::of(user, edits) };
    Ok(Decoded { call: Call::Update(Box::new(update)), losses })
}
