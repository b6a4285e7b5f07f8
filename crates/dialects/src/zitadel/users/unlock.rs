//! `POST /v2/users/{user_id}/unlock`: locked users only; they end active, also when they were initial.

use interlingua_model::{Fault, Op};
use interlingua_wire::{Decoded, Hit};

use crate::zitadel::proto::user::v2::UnlockUserRequest;
use crate::zitadel::{Zitadel, wire};

pub use crate::zitadel::wire::done as encode;

/// Reads the request.
pub fn decode(_: &Zitadel, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let request: UnlockUserRequest = wire::message(hit)?;
    let call = wire::change(&request.user_id, Op::Resume, "UnlockUserRequest.UserId")?;
    Ok(call.into())
}
