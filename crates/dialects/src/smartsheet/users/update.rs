//! `PUT /2.0/users/{userId}`. The SDKs read the user under `result`; a `data` there breaks Python's.

use interlingua_model::{Call, Edit, Fault, Field, Lost, Reply, Update, Why};
use interlingua_wire::{Decoded, Encoded, Fields, Hit, Text, strayed};

use crate::smartsheet::Smartsheet;
use crate::smartsheet::error::BODY;
use crate::smartsheet::wire::{FLAGS, agent, body, outcome, query, residue, target};

/// Reads the request. What the server alone sets comes along from SDKs that send a whole user back; it has no effect.
pub fn decode(_: &Smartsheet, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let mut losses = query(hit)?;
    let user = target(hit)?;
    let Some(json) = hit.request.json()? else {
        return Err(Fault::field(BODY, Why::Required));
    };
    let mut fields = Fields::of(Some(&json))?;
    let mut edits = Vec::new();
    for (name, field) in [("firstName", Field::Given), ("lastName", Field::Family)] {
        let text = fields.text(name, Text::optional().size(0, 100));
        edits.extend(text.map(|text| Edit::Text(field, Some(text.into()).filter(|_| !text.is_empty()))));
    }
    for name in FLAGS {
        edits.extend(fields.boolean(name).map(|flag| Edit::Keep(residue(name, &flag))));
    }
    for name in ["id", "name", "email", "status", "sheetCount", "profileImage"] {
        if fields.raw(name).is_some() {
            fields.loss(name, Lost::NoEffect);
        }
    }
    losses.extend(fields.finish()?);
    let update = Update { by: agent(hit), ..Update::of(user, edits) };
    Ok(Decoded { call: Call::Update(Box::new(update)), losses })
}

/// Writes the result with the user.
pub fn encode(smartsheet: &Smartsheet, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Changed { user, .. } => Ok(outcome(Some(body(smartsheet, hit, user)))),
        _ => Err(strayed()),
    }
}
