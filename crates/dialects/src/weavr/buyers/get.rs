//! `GET /v1/buyers`: the caller's buyer, with its administrator.

use interlingua_model::{Call, Fault, Reply};
use interlingua_wire::{Decoded, Encoded, Hit, strayed, unread};

use crate::weavr::Weavr;

/// Reads the request.
pub fn decode(_: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    Ok(Decoded { call: Call::Get(super::administrator(hit)?), losses: unread(hit, true)? })
}

/// Writes the buyer.
pub fn encode(_: &Weavr, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::User(user) => Ok(super::shown(hit, user)),
        _ => Err(strayed()),
    }
}
