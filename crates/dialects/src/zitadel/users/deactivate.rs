//! `POST /v2/users/{user_id}/deactivate`: an error for a user who is inactive already, and for an initial one.

use interlingua_model::{Fault, Op};
use interlingua_wire::{Decoded, Hit};

use crate::zitadel::proto::user::v2::DeactivateUserRequest;
use crate::zitadel::{Zitadel, wire};

pub use crate::zitadel::wire::done as encode;

/// Reads the request.
pub fn decode(_: &Zitadel, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let request: DeactivateUserRequest = wire::message(hit)?;
    let call = wire::change(&request.user_id, Op::Deactivate, "DeactivateUserRequest.UserId")?;
    Ok(call.into())
}
