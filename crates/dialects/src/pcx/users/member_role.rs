//! `PUT /v1/organizations/{org_id}/members/{user_id}/role`. Its words are not documented: any text. Its answer has the envelope
//! of organisations.
//!
//! Source: `docs/vendors/pcx.md#confirm-update-member-role-request-fields`.

use http::{Method, StatusCode};
use interlingua_model::{Call, CallKind, Edit, Fault, Reply, Update};
use interlingua_wire::{Asked, Decoded, Encoded, Endpoint, Field, Hit, Row, Shape, WireResponse, strayed};
use serde_json::{Value, json};

use crate::keep::{keep, kept};
use crate::pcx::vendor::{MANIFEST, Pcx, VENDOR};
use crate::pcx::wire::target;

/// How the role is kept: beside the user's own.
pub const KEPT: &str = "org_member_role";

const DATA: Shape = &[
    Field::text("org_id").required(),
    Field::text("user_id").required(),
    Field::text("role").required().nullable(),
];

const ANSWER: Shape = &[
    Field::word("status", &["success"]).required(),
    Field::text("message").required(),
    Field::object("data", DATA).required(),
];

pub const ENDPOINT: Endpoint<Pcx> = Endpoint {
    row: Row::new(
        "update-member-role",
        Method::PUT,
        "/v1/organizations/{org_id}/members/{user_id}/role",
        CallKind::Update,
    )
    .answers(200, &[400, 401, 403, 404, 500])
    .fields(&[Field::text("role").size(1, 100).required()])
    .returns(ANSWER)
    .sample(r#"{"role": "viewer"}"#),
    decode,
};

fn decode<'d>(_: &'d Pcx, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let org = asked.hit.within(MANIFEST.org(asked.hit.orgs, asked.hit.param("org_id")))?;
    let edits = vec![Edit::Keep(keep(VENDOR, KEPT, asked.body.needed("role")))];
    let update = Update { org: Some(org), ..Update::of(target(asked.hit), edits) };
    Ok(Decoded::new(Call::Update(Box::new(update)), encode))
}

fn encode(hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Changed { user, .. } = reply else { return Err(strayed()) };
    let role: Option<Value> = kept(&user.profile, VENDOR, KEPT);
    let data = json!({ "org_id": MANIFEST.spell_org(hit.orgs, user.org), "user_id": MANIFEST.spell(user), "role": role });
    let body = json!({ "status": "success", "message": "Member role updated successfully", "data": data });
    Ok(WireResponse::json(StatusCode::OK, &body).into())
}
