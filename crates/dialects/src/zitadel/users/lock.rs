//! `POST /v2/users/{user_id}/lock`: active and initial users only.

use interlingua_model::{Fault, Op};
use interlingua_wire::{Decoded, Hit};

use crate::zitadel::proto::user::v2::LockUserRequest;
use crate::zitadel::{Zitadel, wire};

pub use crate::zitadel::wire::done as encode;

/// Reads the request.
pub fn decode(_: &Zitadel, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    wire::operation::<LockUserRequest>(hit, Op::Suspend, "LockUserRequest.UserId")
}
