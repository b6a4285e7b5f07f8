//! `POST /v1/users/{user_id}/activate` and `/deactivate`: 204, also for a user who is so already. The vendor's own demo sends no
//! body.
//!
//! Source: `docs/vendors/weavr.md#states`.

use http::Method;
use interlingua_model::{Call, CallKind, Change, Op};
use interlingua_wire::{Decoded, Endpoint, Row};

use super::OPERATION;
use crate::weavr::vendor::Weavr;
use crate::weavr::wire::{PATH, done, target};

pub const ACTIVATE: Endpoint<Weavr> = Endpoint {
    row: operation("userActivate", "/v1/users/{user_id}/activate", CallKind::Reactivate),
    decode: |_, asked| Ok(Decoded::new(Call::Change(Change::of(target(asked.hit), Op::Reactivate)), done)),
};

pub const DEACTIVATE: Endpoint<Weavr> = Endpoint {
    row: operation("userDeactivate", "/v1/users/{user_id}/deactivate", CallKind::Deactivate),
    decode: |_, asked| Ok(Decoded::new(Call::Change(Change::of(target(asked.hit), Op::Deactivate)), done)),
};

const fn operation(name: &'static str, template: &'static str, kind: CallKind) -> Row {
    Row::new(name, Method::POST, template, kind).idempotent().answers(204, OPERATION).path(PATH)
}
