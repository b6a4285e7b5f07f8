//! `POST /v1/stepup/challenges/otp/{channel}/verify`: the code makes the session one that may create users.

use interlingua_model::{Fault, Session};
use interlingua_wire::{Decoded, Fields, Hit, unread};

use super::on_session;
use crate::weavr::person::CODE;
use crate::weavr::{Weavr, wire};

pub use super::done as encode;

/// Reads the request.
pub fn decode(_: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    super::channel(hit)?;
    let body = wire::some(hit)?;
    let mut fields = Fields::of(Some(&body))?;
    let code = fields.text("verificationCode", CODE).unwrap_or_default().into();
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    Ok(on_session(Session::StepUp(code), losses))
}
