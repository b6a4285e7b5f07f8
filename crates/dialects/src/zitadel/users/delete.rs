//! `DELETE /v2/users/{user_id}`: in every state; the id is never given again. A body is not part of the binding.

use interlingua_model::{Fault, Op};
use interlingua_wire::{Decoded, Hit};

use crate::zitadel::proto::user::v2::DeleteUserRequest;
use crate::zitadel::{Zitadel, wire};

pub use crate::zitadel::wire::done as encode;

/// Reads the request.
pub fn decode(_: &Zitadel, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let (request, losses): (DeleteUserRequest, _) = wire::bodyless(hit)?;
    Ok(Decoded { call: wire::change(&request.user_id, Op::Delete, "DeleteUserRequest.UserId")?, losses })
}
