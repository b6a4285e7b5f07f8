//! `GET /users/{user_id}`.

use http::StatusCode;
use interlingua_model::{Call, Fault, Reply};
use interlingua_wire::{Decoded, Encoded, Hit, strayed, unread};

use crate::youhodler::{YouHodler, wire};

/// Reads the request.
pub fn decode(_: &YouHodler, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    Ok(Decoded { call: Call::Get(wire::target(hit)), losses: unread(hit, true)? })
}

/// Writes the user.
pub fn encode(_: &YouHodler, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::User(user) => Ok(wire::shown(StatusCode::OK, user)),
        _ => Err(strayed()),
    }
}
