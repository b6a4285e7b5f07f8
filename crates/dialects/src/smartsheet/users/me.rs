//! `GET /2.0/users/me`: the user behind the token. A token that belongs to nobody gets 404/1020.

use interlingua_model::{Call, Fault, Loss, Lost, Reply, UserRef};
use interlingua_wire::{Decoded, Encoded, Hit, Params};

use crate::smartsheet::Smartsheet;

/// Reads the request.
pub fn decode(_: &Smartsheet, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let mut params = Params::of(hit.request.pairs()?);
    let groups = params.word("include", &["groups"]).is_some();
    params.boolean("numericDates");
    let mut losses = params.finish()?;
    losses.extend(groups.then(|| Loss::new("groups", Lost::Omitted)));
    Ok(Decoded { call: Call::Get(UserRef::Caller), losses })
}

/// Writes the user.
pub fn encode(smartsheet: &Smartsheet, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    super::get::encode(smartsheet, hit, reply)
}
