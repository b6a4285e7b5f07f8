//! `DELETE /v2/users/{user_id}`: in every state; the id is never given again.

use interlingua_model::{Fault, Op};
use interlingua_wire::{Decoded, Hit};

use crate::zitadel::proto::user::v2::DeleteUserRequest;
use crate::zitadel::{Zitadel, wire};

pub use crate::zitadel::wire::done as encode;

/// Reads the request.
pub fn decode(_: &Zitadel, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    wire::operation::<DeleteUserRequest>(hit, Op::Delete, "DeleteUserRequest.UserId")
}
