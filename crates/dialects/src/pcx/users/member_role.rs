//! `PUT /v1/organizations/{org_id}/members/{user_id}/role`. Its words are not documented: any text.

use http::StatusCode;
use interlingua_model::{Call, Edit, Fault, OrgId, Reply, Update};
use interlingua_wire::{
    Decoded, Encoded, Fields, Hit, Text, WireResponse, from_uuid, strayed, to_uuid, unread,
};
use serde_json::{Value, json};

use crate::pcx::person::residue;
use crate::pcx::{Pcx, VENDOR, wire};

/// Reads the request.
pub fn decode(_: &Pcx, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let body = hit.request.json()?;
    let mut fields = Fields::of(body.as_ref())?;
    let role = fields.text("role", Text::required().size(1, 100)).unwrap_or_default();
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    let org = hit.within(from_uuid(hit.param("org_id")).and_then(OrgId::new))?;
    let edits = vec![Edit::Keep(residue("org_member_role", role))];
    let update = Update { org: Some(org), ..Update::of(wire::target(hit), edits) };
    Ok(Decoded { call: Call::Update(Box::new(update)), losses })
}

/// Writes `{status, message, data}`, the envelope of organisations.
pub fn encode(_: &Pcx, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Changed { user, .. } = reply else {
        return Err(strayed());
    };
    let role = user.profile.residue(VENDOR, "org_member_role");
    let role: Value = role.and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default();
    let data = json!({ "org_id": to_uuid(user.org.get()), "user_id": wire::id(user), "role": role });
    let body = json!({ "status": "success", "message": "Member role updated successfully", "data": data });
    Ok(WireResponse::json(StatusCode::OK, &body).into())
}
