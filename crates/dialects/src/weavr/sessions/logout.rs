//! `POST /v1/logout`: the token is worth nothing afterwards.

use interlingua_model::{Fault, Session};
use interlingua_wire::{Decoded, Hit, unread};

use super::on_session;
use crate::weavr::Weavr;

pub use super::done as encode;

/// Reads the request.
pub fn decode(_: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    Ok(on_session(Session::End, unread(hit, true)?))
}
