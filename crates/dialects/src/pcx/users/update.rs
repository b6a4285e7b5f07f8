//! `PUT /v1/users/{user_id}`: name, telephone, address and identity documents (users/introduction). Its shapes are not
//! documented: those of registration.

use interlingua_model::{Call, Edit, Fault, FaultKind, Field, Reply, Update, Why};
use interlingua_wire::{Decoded, Encoded, Fields, Hit, Text, strayed, unread};

use crate::pcx::person::{KEPT, born, kept};
use crate::pcx::{Pcx, wire};

/// What has endpoints of its own, or none.
const ELSEWHERE: [&str; 6] = ["email", "password", "role", "type", "status", "org_id"];

/// Reads the request; what is left out stays.
pub fn decode(_: &Pcx, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let body = hit.request.json()?.ok_or(Fault::new(FaultKind::Malformed("there is no body".to_owned())))?;
    let mut fields = Fields::of(Some(&body))?;
    let mut edits = Vec::new();
    for (name, field) in [("fname", Field::Given), ("lname", Field::Family)] {
        let text = fields.text(name, Text::optional().size(1, 200));
        edits.extend(text.map(|text| Edit::Text(field, Some(text.into()))));
    }
    if let Some(number) = fields.text("phone_number", Text::optional().size(1, 50)) {
        edits.push(Edit::Phone { number: number.into(), verified: false, other: false, code: false });
    }
    edits.extend(born(&mut fields).map(|date| Edit::Born(Some(date))));
    edits.extend(kept(&mut fields, &KEPT).into_iter().map(Edit::Keep));
    let by = fields.text("updated_by", Text::optional().size(0, 1_000)).map(str::to_owned);
    for name in ELSEWHERE {
        if fields.raw(name).is_some() {
            fields.fault(name, Why::NotAllowed);
        }
    }
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    let update = Update { by, ..Update::of(wire::target(hit), edits) };
    Ok(Decoded { call: Call::Update(Box::new(update)), losses })
}

/// Writes `{message, user}`.
pub fn encode(_: &Pcx, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Changed { user, .. } => Ok(wire::shown("User updated successfully", user)),
        _ => Err(strayed()),
    }
}
