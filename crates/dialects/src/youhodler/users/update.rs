//! `PATCH /users/{user_id}` with `If-Match`. No page of it could be read: what creation takes and a user may outgrow.
//!
//! Source: `docs/vendors/youhodler.md#create-update-and-operations-request-fields`.

use http::Method;
use interlingua_model::{Call, CallKind, Edit, Fault, Field as Text, Update};
use interlingua_wire::{Asked, Decoded, Endpoint, Field, Row, Shape};

use crate::youhodler::vendor::YouHodler;
use crate::youhodler::wire::{ETAG, HUMAN_ACTOR, IF_MATCH, expect, shown, target};

const BODY: Shape = &[
    Field::text("display_name").size(1, 200).filled().private(),
    Field::email("email"),
    // A user stays where it is.
    Field::text("scope_ref").refused(),
];

pub const ENDPOINT: Endpoint<YouHodler> = Endpoint {
    row: Row::new("users-update", Method::PATCH, "/users/{user_id}", CallKind::Update)
        .answers(200, &[400, 401, 403, 404, 409, 412, 422, 429, 502, 503])
        .headers(IF_MATCH)
        .body(BODY)
        .returns(HUMAN_ACTOR)
        .sends(ETAG)
        .sample(r#"{"display_name": "Ada King"}"#),
    decode,
};

/// What is left out stays.
fn decode<'d>(youhodler: &'d YouHodler, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let display = asked.body.text("display_name").map(|text| Edit::Text(Text::Display, Some(text.into())));
    let email = asked.body.text("email").map(|address| Edit::Email {
        address: address.into(),
        verified: false,
        other: false,
        code: false,
    });
    let edits = display.into_iter().chain(email).collect();
    let update = Update {
        expect: expect(youhodler, asked.hit),
        unique_email: true,
        ..Update::of(target(asked.hit), edits)
    };
    Ok(Decoded::new(Call::Update(Box::new(update)), shown))
}
