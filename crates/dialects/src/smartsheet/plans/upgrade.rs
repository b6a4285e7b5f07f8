//! `POST /2.0/users/{userId}/plans/{planId}/upgrade`: to a member, or to a guest. The same seat again is a success.

use interlingua_model::Fault;
use interlingua_wire::{Decoded, Fields, Hit, Text};

use crate::smartsheet::Smartsheet;

pub use crate::smartsheet::wire::done as encode;

/// Reads the request; without a seat it means a member.
pub fn decode(_: &Smartsheet, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let json = hit.request.json()?;
    let mut fields = Fields::of(json.as_ref())?;
    let seat = fields.text("seatType", Text::optional().one_of(&["MEMBER", "GUEST"])).unwrap_or("MEMBER");
    let lost = fields.finish()?;
    let mut decoded = super::reseat(hit, seat)?;
    decoded.losses.extend(lost);
    Ok(decoded)
}
