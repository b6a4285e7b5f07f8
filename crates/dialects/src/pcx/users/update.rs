//! `PUT /v1/users/{user_id}`: name, telephone, address and identity documents (users/introduction). Its shapes are not
//! documented: those of registration.
//!
//! Source: `docs/vendors/pcx.md#confirm-update-member-role-request-fields`.

use http::Method;
use interlingua_model::{Call, CallKind, Edit, Fault, Field as Text, Update};
use interlingua_wire::{Asked, Decoded, Endpoint, Field, Row, Shape};

use crate::pcx::person::{BORN, KEPT, PHONE, born, kept, number};
use crate::pcx::vendor::Pcx;
use crate::pcx::wire::{ANSWER, shown, target};

const BODY: Shape = &[
    Field::text("fname").size(1, 200).private(),
    Field::text("lname").size(1, 200).private(),
    PHONE,
    BORN,
    KEPT[0],
    KEPT[1],
    KEPT[2],
    KEPT[3],
    KEPT[4],
    KEPT[5],
    Field::text("updated_by").size(0, 1_000),
    // What has endpoints of its own, or none.
    Field::text("email").refused(),
    Field::text("password").refused(),
    Field::text("role").refused(),
    Field::text("type").refused(),
    Field::text("status").refused(),
    Field::text("org_id").refused(),
];

pub const ENDPOINT: Endpoint<Pcx> = Endpoint {
    row: Row::new("update-user", Method::PUT, "/v1/users/{user_id}", CallKind::Update)
        .answers(200, &[400, 401, 403, 404, 500])
        .body(BODY)
        .returns(ANSWER)
        .sample(r#"{"lname": "King"}"#),
    decode,
};

/// What is left out stays.
fn decode<'d>(_: &'d Pcx, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let body = &asked.body;
    let mut edits = Vec::new();
    for (name, field) in [("fname", Text::Given), ("lname", Text::Family)] {
        edits.extend(body.text(name).map(|text| Edit::Text(field, Some(text.into()))));
    }
    edits.extend(body.text("phone_number").map(|phone| Edit::Phone {
        number: number(phone).into(),
        verified: false,
        other: false,
        code: false,
    }));
    edits.extend(born(body).map(|date| Edit::Born(Some(date))));
    edits.extend(kept(body, &KEPT).map(Edit::Keep));
    let by = body.text("updated_by").map(str::to_owned);
    let update = Update { by, ..Update::of(target(asked.hit), edits) };
    Ok(Decoded::new(Call::Update(Box::new(update)), |hit, reply| {
        shown(hit, "User updated successfully", reply, &[])
    }))
}
