//! `GET /v1/users/{user_id}`.

use interlingua_model::{Call, Fault, Reply};
use interlingua_wire::{Decoded, Encoded, Hit, strayed, unread};

use crate::weavr::{Weavr, wire};

/// Reads the request.
pub fn decode(_: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    Ok(Decoded { call: Call::Get(wire::target(hit)?), losses: unread(hit, true)? })
}

/// Writes the user.
pub fn encode(_: &Weavr, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::User(user) => Ok(wire::shown(user)),
        _ => Err(strayed()),
    }
}
