//! `POST /users/{user_id}/deactivate`: may be refused for an active user (setting `suspend_first`).

use interlingua_model::{Fault, Op};
use interlingua_wire::{Decoded, Hit};

use crate::youhodler::{YouHodler, wire};

pub use crate::youhodler::wire::done as encode;

/// Reads the request.
pub fn decode(_: &YouHodler, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    wire::operation(hit, Op::Deactivate)
}
