//! `PUT /v1/users/{user_id}/activate`, the "admin status change": sets one of four statuses and brings the user back
//! into use.

use interlingua_model::{Call, Change, Fault, Op, Reply, Verification};
use interlingua_wire::{Decoded, Encoded, Fields, Hit, Text, strayed, unread};

use crate::pcx::state::{SETTABLE, verification};
use crate::pcx::{Pcx, wire};

/// Reads the request.
pub fn decode(_: &Pcx, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let body = hit.request.json()?;
    let mut fields = Fields::of(body.as_ref())?;
    let status = fields.text("status", Text::required().one_of(SETTABLE));
    let reason = fields.text("reason", Text::optional().size(0, 10_000)).map(str::to_owned);
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    let to = status.and_then(verification).unwrap_or(Verification::NotVerified);
    let change = Change { reason, ..Change::of(wire::target(hit), Op::Verify(to)) };
    Ok(Decoded { call: Call::Change(change), losses })
}

/// Writes `{message, user}`; no `reason` here.
pub fn encode(_: &Pcx, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Changed { user, .. } => Ok(wire::shown("User status updated successfully", user)),
        _ => Err(strayed()),
    }
}
