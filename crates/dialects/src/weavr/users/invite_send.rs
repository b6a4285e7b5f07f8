//! `POST /v1/users/{user_id}/invite`: a code by mail, good for a month; 409 for who has a password already.

use interlingua_model::{Call, Delivery, Edit, Fault, Purpose, Update};
use interlingua_wire::{Decoded, Hit, unread};

use crate::weavr::{Weavr, wire};

pub use crate::weavr::wire::done as encode;

/// Reads the request.
pub fn decode(_: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let edit = Edit::Code { purpose: Purpose::Invitation, again: false, delivery: Delivery::Sent };
    let update = Update::of(wire::target(hit)?, vec![edit]);
    Ok(Decoded { call: Call::Update(Box::new(update)), losses: unread(hit, true)? })
}
