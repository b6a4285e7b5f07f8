//! `POST /v1/users/{user_id}/deactivate`: 204, also for a user who is not active.

use interlingua_model::{Fault, Op};
use interlingua_wire::{Decoded, Hit};

use crate::weavr::{Weavr, wire};

pub use crate::weavr::wire::done as encode;

/// Reads the request.
pub fn decode(_: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    wire::operation(hit, Op::Deactivate)
}
