//! Sessions: log-in and log-out, another password, and proving once more who one is.

pub mod challenge;
pub mod login;
pub mod logout;
pub mod password;
pub mod verify;

use http::StatusCode;
use interlingua_model::{Call, Fault, FaultKind, Reply, Rule, Session};
use interlingua_wire::{Decoded, Encoded, Hit, WireResponse, strayed};

use super::Weavr;

/// A token "lives 5 minutes from last activity".
pub const IDLE: u32 = 300;

/// The one channel that is documented.
///
/// # Errors
/// 409 `CHANNEL_NOT_SUPPORTED` for another.
fn channel(hit: &Hit<'_>) -> Result<(), Fault> {
    if hit.param("channel") == "SMS" { Ok(()) } else { Err(FaultKind::Refused(Rule::Channel).into()) }
}

pub fn on_session(session: Session, losses: Vec<interlingua_model::Loss>) -> Decoded {
    Decoded { call: Call::Session(session), losses }
}

/// Writes 204.
pub fn done(_: &Weavr, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Session => Ok(WireResponse::empty(StatusCode::NO_CONTENT).into()),
        _ => Err(strayed()),
    }
}
