//! `GET /v1/users/{user_id}`. Its answer is not documented; `{message, user}` is what the other endpoints of users have.

use interlingua_model::{Call, Fault, Reply};
use interlingua_wire::{Decoded, Encoded, Hit, strayed, unread};

use crate::pcx::{Pcx, wire};

/// Reads the request.
pub fn decode(_: &Pcx, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    Ok(Decoded { call: Call::Get(wire::target(hit)), losses: unread(hit, true)? })
}

/// Writes the user.
pub fn encode(_: &Pcx, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::User(user) => Ok(wire::shown("User retrieved successfully", user)),
        _ => Err(strayed()),
    }
}
