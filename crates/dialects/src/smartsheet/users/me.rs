//! `GET /2.0/users/me`: the user behind the token. A token that belongs to nobody gets 404/1020.

use interlingua_model::{Call, Fault, Reply, UserRef};
use interlingua_wire::{Decoded, Encoded, Hit, Params};

use crate::smartsheet::Smartsheet;

/// Reads the request.
pub fn decode(_: &Smartsheet, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let mut params = Params::of(hit.request.pairs()?);
    params.word("include", &["groups"]);
    params.boolean("numericDates");
    Ok(Decoded { call: Call::Get(UserRef::Caller), losses: params.finish()? })
}

/// Writes the user.
pub fn encode(smartsheet: &Smartsheet, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    super::get::encode(smartsheet, hit, reply)
}
