//! `DELETE /v2/users/{user_id}`: in every state; the id is never given again. A body is not part of the binding.

use interlingua_model::{Fault, Op};
use interlingua_wire::{Decoded, Hit};

use crate::zitadel::{Zitadel, wire};

pub use crate::zitadel::wire::done as encode;

/// Reads the request.
pub fn decode(_: &Zitadel, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    wire::change(hit, Op::Delete, "DeleteUserRequest.UserId")
}
