//! `PATCH /v1/users/{user_id}`: 200 with the user. There is no idempotency header here.
//!
//! Source: `docs/vendors/weavr.md#create-and-update-request-fields`.

use http::Method;
use interlingua_model::{Call, CallKind, Fault, Update};
use interlingua_wire::{Asked, Decoded, Endpoint, Field, Row, Shape};

use crate::weavr::person::{BORN, MOBILE_FIELD, ROLES_FIELD, edits};
use crate::weavr::vendor::Weavr;
use crate::weavr::wire::{PATH, USER, shown, target};

const BODY: Shape = &[
    Field::text("name").size(0, 20).private(),
    Field::text("surname").size(0, 20).private(),
    Field::email("email").filled(),
    MOBILE_FIELD,
    BORN,
    ROLES_FIELD,
];

pub const ENDPOINT: Endpoint<Weavr> = Endpoint {
    row: Row::new("userUpdate", Method::PATCH, "/v1/users/{user_id}", CallKind::Update)
        .answers(200, &[400, 401, 403, 404, 409, 429, 500, 503])
        .path(PATH)
        .body(BODY)
        .returns(USER)
        .sample(r#"{"surname": "King"}"#),
    decode,
};

fn decode<'d>(_: &'d Weavr, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let edits = edits(&asked.body)?;
    let update = Update { unique_email: true, unique_phone: true, ..Update::of(target(asked.hit), edits) };
    Ok(Decoded::new(Call::Update(Box::new(update)), shown))
}
