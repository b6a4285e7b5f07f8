//! `POST /users/{user_id}/…`: an operation with a reason, under an idempotency key and an etag. An absent body is
//! `{"reason": null}`.
//!
//! *Suspend* is the step before deactivation; *reactivate* leads back from both; *deactivate* may be refused for an active user
//! (setting `suspend_first`).
//!
//! Source: `docs/vendors/youhodler.md#states`.

use http::Method;
use interlingua_model::{Call, CallKind, Change, Fault, Op};
use interlingua_wire::{Asked, Decoded, Endpoint, Field, Row, Shape};

use crate::youhodler::vendor::YouHodler;
use crate::youhodler::wire::{ETAG, HUMAN_ACTOR, IF_MATCH, expect, shown, target};

pub const SUSPEND: Endpoint<YouHodler> = Endpoint {
    row: operation("users-suspend", "/users/{user_id}/suspend", CallKind::Suspend),
    decode: |youhodler, asked| decode(youhodler, asked, Op::Suspend),
};

pub const REACTIVATE: Endpoint<YouHodler> = Endpoint {
    row: operation("users-reactivate", "/users/{user_id}/reactivate", CallKind::Reactivate),
    decode: |youhodler, asked| decode(youhodler, asked, Op::Reactivate),
};

pub const DEACTIVATE: Endpoint<YouHodler> = Endpoint {
    row: operation("users-deactivate", "/users/{user_id}/deactivate", CallKind::Deactivate),
    decode: |youhodler, asked| decode(youhodler, asked, Op::Deactivate),
};

const BODY: Shape = &[Field::text("reason").size(0, 10_000).nullable()];

// concepts/idempotency-and-concurrency adds 412.
const fn operation(name: &'static str, template: &'static str, kind: CallKind) -> Row {
    Row::new(name, Method::POST, template, kind)
        .idempotent()
        .answers(201, &[400, 401, 403, 404, 409, 412, 422, 429, 502, 503])
        .headers(IF_MATCH)
        .may_have(BODY)
        .returns(HUMAN_ACTOR)
        .sends(ETAG)
        .sample(r#"{"reason": null}"#)
}

fn decode<'d>(youhodler: &YouHodler, asked: &Asked<'_>, op: Op) -> Result<Decoded<'d>, Fault> {
    let reason = asked.body.text("reason").map(str::to_owned);
    let change = Change { reason, expect: expect(youhodler, asked.hit), ..Change::of(target(asked.hit), op) };
    Ok(Decoded::new(Call::Change(change), shown))
}
