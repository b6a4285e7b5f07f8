//! `PATCH /v1/users/{user_id}`: 200 with the user. There is no idempotency header here.

use interlingua_model::{Call, Fault, Reply, Update};
use interlingua_wire::{Decoded, Encoded, Fields, Hit, strayed, unread};

use crate::weavr::person::edits;
use crate::weavr::{Weavr, wire};

/// Reads the request.
pub fn decode(_: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let user = wire::target(hit)?;
    let body = wire::some(hit)?;
    let mut fields = Fields::of(Some(&body))?;
    let edits = edits(&mut fields);
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    let update = Update { unique_email: true, unique_phone: true, ..Update::of(user, edits) };
    Ok(Decoded { call: Call::Update(Box::new(update)), losses })
}

/// Writes the user.
pub fn encode(_: &Weavr, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Changed { user, .. } => Ok(wire::shown(user)),
        _ => Err(strayed()),
    }
}
