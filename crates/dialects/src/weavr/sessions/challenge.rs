//! `POST /v1/stepup/challenges/otp/{channel}`: a code to the person's telephone.

use interlingua_model::{Fault, Session};
use interlingua_wire::{Decoded, Hit, unread};

use super::on_session;
use crate::weavr::Weavr;

pub use super::done as encode;

/// Reads the request.
pub fn decode(_: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    super::channel(hit)?;
    Ok(on_session(Session::Challenge, unread(hit, true)?))
}
