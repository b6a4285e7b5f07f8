//! `PUT /v1/users/{user_id}/deactivate`: the one way to `inactive`. The answer is the same for a user who was inactive already,
//! and repeats the caller's reason.
//!
//! Source: `docs/vendors/pcx.md#status-setter-and-deactivate-request-fields`.

use http::Method;
use interlingua_model::{Call, CallKind, Change, Fault, Op};
use interlingua_wire::{Asked, Decoded, Endpoint, Field, Row, Shape};
use serde_json::json;

use crate::pcx::vendor::Pcx;
use crate::pcx::wire::{USER, shown, target};

// `updated_by` is free text.
const BODY: Shape =
    &[Field::text("updated_by").size(1, 1_000).required(), Field::text("reason").size(0, 10_000)];

const ANSWER: Shape = &[
    Field::text("message").required(),
    Field::object("user", USER).required(),
    Field::text("reason").required().nullable(),
];

pub const ENDPOINT: Endpoint<Pcx> = Endpoint {
    row: Row::new("deactivate-user", Method::PUT, "/v1/users/{user_id}/deactivate", CallKind::Deactivate)
        .answers(200, &[400, 401, 403, 404, 409, 500])
        .fields(BODY)
        .returns(ANSWER)
        .sample(r#"{"updated_by": "admin", "reason": "left"}"#),
    decode,
};

fn decode<'d>(_: &'d Pcx, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let by = asked.body.text("updated_by").map(str::to_owned);
    let reason = asked.body.text("reason").map(str::to_owned);
    let told = json!(reason);
    let change = Change { reason, by, ..Change::of(target(asked.hit), Op::Deactivate) };
    Ok(Decoded::new(Call::Change(change), move |hit, reply| {
        shown(hit, "User deactivated successfully", reply, &[("reason", told)])
    }))
}
