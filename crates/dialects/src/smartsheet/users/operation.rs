//! `POST /2.0/users/{userId}/deactivate`, and `/reactivate` within the window after a deactivation. A body is not asked for; one
//! that is there must at least be JSON, and has no effect.
//!
//! Source: `docs/vendors/smartsheet.md#deactivate-and-reactivate`.

use http::Method;
use interlingua_model::{Call, CallKind, Change, Op};
use interlingua_wire::{Asked, Decoded, Endpoint, Row};

use super::CHANGES;
use crate::smartsheet::vendor::Smartsheet;
use crate::smartsheet::wire::{DATES_QUERY, HEADERS, PATH, RESULT, agent, done, target};

pub const DEACTIVATE: Endpoint<Smartsheet> = Endpoint {
    row: operation("deactivate-user", "/2.0/users/{userId}/deactivate", CallKind::Deactivate),
    decode: |_, asked| Ok(decode(asked, Op::Deactivate)),
};

pub const REACTIVATE: Endpoint<Smartsheet> = Endpoint {
    row: operation("reactivate-user", "/2.0/users/{userId}/reactivate", CallKind::Reactivate),
    decode: |_, asked| Ok(decode(asked, Op::Reactivate)),
};

const fn operation(name: &'static str, template: &'static str, kind: CallKind) -> Row {
    Row::new(name, Method::POST, template, kind)
        .answers(200, CHANGES)
        .path(PATH)
        .query(DATES_QUERY)
        .headers(HEADERS)
        .may_ignore(&[])
        .returns(RESULT)
}

fn decode<'d>(asked: &Asked<'_>, op: Op) -> Decoded<'d> {
    Decoded::new(Call::Change(Change { by: agent(asked.hit), ..Change::of(target(asked.hit), op) }), done)
}
