//! `POST /2.0/users/{userId}/deactivate`. The published SDKs send no body, with or without a content type.

use interlingua_model::{Fault, Op};
use interlingua_wire::{Decoded, Hit};

use crate::smartsheet::{Smartsheet, wire};

pub use crate::smartsheet::wire::done as encode;

/// Reads the request.
pub fn decode(_: &Smartsheet, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    wire::operation(hit, Op::Deactivate)
}
