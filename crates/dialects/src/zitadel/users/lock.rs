//! `POST /v2/users/{user_id}/lock`: active and initial users only.

use interlingua_model::{Fault, Op};
use interlingua_wire::{Decoded, Hit};

use crate::zitadel::proto::user::v2::LockUserRequest;
use crate::zitadel::{Zitadel, wire};

pub use crate::zitadel::wire::done as encode;

/// Reads the request.
pub fn decode(_: &Zitadel, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let request: LockUserRequest = wire::message(hit)?;
    let call = wire::change(&request.user_id, Op::Suspend, "LockUserRequest.UserId")?;
    Ok(call.into())
}
