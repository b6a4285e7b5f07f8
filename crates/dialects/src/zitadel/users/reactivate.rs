//! `POST /v2/users/{user_id}/reactivate`: an error for a user who is not inactive.

use interlingua_model::{Fault, Op};
use interlingua_wire::{Decoded, Hit};

use crate::zitadel::proto::user::v2::ReactivateUserRequest;
use crate::zitadel::{Zitadel, wire};

pub use crate::zitadel::wire::done as encode;

/// Reads the request.
pub fn decode(_: &Zitadel, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let request: ReactivateUserRequest = wire::message(hit)?;
    let call = wire::change(&request.user_id, Op::Reactivate, "ReactivateUserRequest.UserId")?;
    Ok(call.into())
}
