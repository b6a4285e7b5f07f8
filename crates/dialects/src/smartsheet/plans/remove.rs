//! `DELETE /2.0/users/{userId}/plans/{planId}`: the user stays, without a seat.

use interlingua_model::{Edit, Fault};
use interlingua_wire::{Decoded, Hit};

use crate::smartsheet::wire::residue;
use crate::smartsheet::{Smartsheet, VENDOR};

pub use crate::smartsheet::wire::done as encode;

/// Reads the request.
pub fn decode(_: &Smartsheet, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let forget = |name: &str| Edit::Forget { vendor: VENDOR, name: name.to_owned(), must: false };
    let gone = Edit::Keep(residue("withoutPlan", &true));
    super::changed(hit, vec![forget("seatType"), forget("seatTypeLastChangedAt"), gone])
}
