//! `GET /2.0/users/{userId}`.

use interlingua_model::{Call, Fault, Reply};
use interlingua_wire::{Decoded, Encoded, Hit, strayed};

use crate::smartsheet::{Smartsheet, wire};

/// Reads the request.
pub fn decode(_: &Smartsheet, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let losses = wire::query(hit)?;
    Ok(Decoded { call: Call::Get(wire::target(hit)?), losses })
}

/// Writes the user.
pub fn encode(_: &Smartsheet, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::User(user) => Ok(wire::profile(hit, user)),
        _ => Err(strayed()),
    }
}
