//! `POST /2.0/users/{userId}/plans/{planId}/downgrade`.

use interlingua_model::{Fault, Why};
use interlingua_wire::{Decoded, Fields, Hit, Text};

use crate::smartsheet::Smartsheet;
use crate::smartsheet::error::BODY;

pub use crate::smartsheet::wire::done as encode;

/// Reads the request.
pub fn decode(smartsheet: &Smartsheet, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    const BOTH: &[&str] = &["VIEWER", "CONTRIBUTOR", "GUEST"];
    const NEWER: &[&str] = &["CONTRIBUTOR", "GUEST"];
    let Some(json) = hit.request.json()? else {
        return Err(Fault::field(BODY, Why::Required));
    };
    let mut fields = Fields::of(Some(&json))?;
    let words = if smartsheet.settings.viewer_seats { BOTH } else { NEWER };
    let seat = fields.text("seatType", Text::required().one_of(words)).unwrap_or_default();
    let lost = fields.finish()?;
    let mut decoded = super::reseat(hit, seat)?;
    decoded.losses.extend(lost);
    Ok(decoded)
}
