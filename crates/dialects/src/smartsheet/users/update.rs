//! `PUT /2.0/users/{userId}`. The SDKs read the user under `result`; a `data` there breaks Python's.
//!
//! Source: `docs/vendors/smartsheet.md#update-user`.

use http::Method;
use interlingua_model::{Call, CallKind, Edit, Fault, Field as Name, Reply, Update};
use interlingua_wire::{Asked, Decoded, Endpoint, Field, Hit, Row, Shape};

use super::CHANGES;
use super::add::{FIRST_NAME, LAST_NAME};
use crate::smartsheet::user::{USER_RESULT, View, user_result};
use crate::smartsheet::vendor::Smartsheet;
use crate::smartsheet::wire::{DATES_QUERY, FLAGS, HEADERS, PATH, agent, residue, target};

const BODY: Shape = &[
    FIRST_NAME,
    LAST_NAME,
    Field::flag(FLAGS[0]),
    Field::flag(FLAGS[1]),
    Field::flag(FLAGS[2]),
    Field::flag(FLAGS[3]),
    // What the server alone sets comes along from SDKs that send a whole user back.
    Field::text("id").ignored(),
    Field::text("name").ignored(),
    Field::text("email").ignored(),
    Field::text("status").ignored(),
    Field::text("sheetCount").ignored(),
    Field::text("profileImage").ignored(),
];

pub const ENDPOINT: Endpoint<Smartsheet> = Endpoint {
    row: Row::new("update-user", Method::PUT, "/2.0/users/{userId}", CallKind::Update)
        .answers(200, CHANGES)
        .path(PATH)
        .query(DATES_QUERY)
        .headers(HEADERS)
        .body(BODY)
        .returns(USER_RESULT)
        .sample(r#"{"lastName": "King", "admin": false, "licensedSheetCreator": true}"#),
    decode,
};

fn decode<'d>(smartsheet: &'d Smartsheet, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let (body, view) = (&asked.body, View::of(&asked.query));
    let mut edits = Vec::new();
    for (name, field) in [("firstName", Name::Given), ("lastName", Name::Family)] {
        let filled = |text: &str| Some(text.into()).filter(|_| !text.is_empty());
        edits.extend(body.text(name).map(|text| Edit::Text(field, filled(text))));
    }
    let flags = FLAGS.into_iter().filter_map(|name| Some(Edit::Keep(residue(name, &body.flag(name)?))));
    edits.extend(flags);
    let update = Update { by: agent(asked.hit), ..Update::of(target(asked.hit), edits) };
    let write = move |hit: &Hit<'_>, reply: &Reply| user_result(smartsheet, hit, view, reply);
    Ok(Decoded::new(Call::Update(Box::new(update)), write))
}
