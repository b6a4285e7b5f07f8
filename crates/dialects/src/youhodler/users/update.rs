//! `PATCH /users/{user_id}` with `If-Match`. No page of it could be read: what creation takes and a user may outgrow.

use http::StatusCode;
use interlingua_model::{Call, Edit, Fault, FaultKind, Field, Reply, Update, Why};
use interlingua_wire::{Decoded, Encoded, Fields, Hit, Text, looks_like_email, strayed, unread};

use crate::youhodler::{YouHodler, wire};

/// Reads the request; what is left out stays.
pub fn decode(_: &YouHodler, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let body = hit.request.json()?.ok_or(Fault::new(FaultKind::Malformed("there is no body".to_owned())))?;
    let mut fields = Fields::of(Some(&body))?;
    let mut edits = Vec::new();
    if fields.has("display_name") {
        let display = fields.text("display_name", Text::required().size(1, 200));
        edits.extend(display.map(|text| Edit::Text(Field::Display, Some(text.into()))));
    }
    if fields.has("email") {
        let address = fields.text("email", Text::required().like("email", looks_like_email));
        let address = address.unwrap_or_default().into();
        edits.push(Edit::Email { address, verified: false, other: false, code: false });
    }
    // A user stays where it is.
    if fields.has("scope_ref") {
        fields.raw("scope_ref");
        fields.fault("scope_ref", Why::NotAllowed);
    }
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    let update =
        Update { expect: wire::expect(hit), unique_email: true, ..Update::of(wire::target(hit), edits) };
    Ok(Decoded { call: Call::Update(Box::new(update)), losses })
}

/// Writes the resource.
pub fn encode(_: &YouHodler, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Changed { user, .. } => Ok(wire::shown(StatusCode::OK, user)),
        _ => Err(strayed()),
    }
}
