//! `DELETE /2.0/users/{userId}/alternateemails/{alternateEmailId}`.

use interlingua_model::{Call, Edit, Fault, Update};
use interlingua_wire::{Decoded, Hit};

use crate::smartsheet::Smartsheet;
use crate::smartsheet::wire::{agent, query, target};

pub use crate::smartsheet::wire::done as encode;

/// Reads the request.
pub fn decode(_: &Smartsheet, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let edit = Edit::DropAlternate(super::named(hit)?);
    let update = Update { by: agent(hit), ..Update::of(target(hit)?, vec![edit]) };
    Ok(Decoded { losses: query(hit)?, call: Call::Update(Box::new(update)) })
}
