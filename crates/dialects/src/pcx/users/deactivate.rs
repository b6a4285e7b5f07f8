//! `PUT /v1/users/{user_id}/deactivate`: the one way to `inactive`.

use http::StatusCode;
use interlingua_model::{Call, Change, Fault, Op, Reply};
use interlingua_wire::{Decoded, Encoded, Fields, Hit, Text, WireResponse, strayed, unread};
use serde::Serialize;
use serde_json::Value;

use crate::pcx::{Pcx, wire};

/// Reads the request. `updated_by` is free text.
pub fn decode(_: &Pcx, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let body = hit.request.json()?;
    let mut fields = Fields::of(body.as_ref())?;
    let by = fields.text("updated_by", Text::required().size(1, 1_000)).map(str::to_owned);
    let reason = fields.text("reason", Text::optional().size(0, 10_000)).map(str::to_owned);
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    let change = Change { reason, by, ..Change::of(wire::target(hit), Op::Deactivate) };
    Ok(Decoded { call: Call::Change(change), losses })
}

#[derive(Serialize)]
struct Body<'a> {
    message: &'static str,
    user: Value,
    reason: Option<&'a str>,
}

/// Writes `{message, user, reason}`, the same for a user who was inactive already.
pub fn encode(_: &Pcx, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Changed { user, reason, .. } = reply else {
        return Err(strayed());
    };
    let (user, losses) = wire::body(user);
    let body = Body { message: "User deactivated successfully", user, reason: reason.as_deref() };
    Ok(Encoded { response: WireResponse::json(StatusCode::OK, &body), losses })
}
