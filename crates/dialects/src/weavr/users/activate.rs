//! `POST /v1/users/{user_id}/activate`: 204, also for a user who is active.

use interlingua_model::{Fault, Op};
use interlingua_wire::{Decoded, Hit};

use crate::weavr::{Weavr, wire};

pub use crate::weavr::wire::done as encode;

/// Reads the request (the vendor's own demo sends no body).
pub fn decode(_: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    wire::operation(hit, Op::Reactivate)
}
