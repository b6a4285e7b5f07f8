//! `PUT /v1/users/{user_id}/activate`, the "admin status change": sets one of four statuses and brings the user back
//! into use. Its answer has no `reason`.
//!
//! Source: `docs/vendors/pcx.md#status-setter-and-deactivate-request-fields`.

use http::Method;
use interlingua_model::{Call, CallKind, Change, Fault, Op, Verification};
use interlingua_wire::{Asked, Decoded, Endpoint, Field, Row, Shape};

use crate::pcx::state::{SETTABLE, verification};
use crate::pcx::vendor::Pcx;
use crate::pcx::wire::{ANSWER, shown, target};

const BODY: Shape = &[Field::word("status", SETTABLE).required(), Field::text("reason").size(0, 10_000)];

pub const ENDPOINT: Endpoint<Pcx> = Endpoint {
    row: Row::new("admin-status-change", Method::PUT, "/v1/users/{user_id}/activate", CallKind::Verify)
        .answers(200, &[400, 401, 403, 404, 500])
        .fields(BODY)
        .returns(ANSWER)
        .sample(r#"{"status": "active"}"#),
    decode,
};

fn decode<'d>(_: &'d Pcx, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let to = verification(asked.body.needed("status")).unwrap_or(Verification::NotVerified);
    let reason = asked.body.text("reason").map(str::to_owned);
    let change = Change { reason, ..Change::of(target(asked.hit), Op::Verify(to)) };
    Ok(Decoded::new(Call::Change(change), |hit, reply| {
        shown(hit, "User status updated successfully", reply, &[])
    }))
}
