//! `GET /2.0/users/{userId}/plans`: the plan of the user's org, on one page.
//!
//! Source: `docs/vendors/smartsheet.md#plans-and-seats`.

use http::{Method, StatusCode};
use interlingua_model::{Call, CallKind, Fault, FaultKind, Reply, Why};
use interlingua_wire::{
    Asked, Decoded, Encoded, Endpoint, Field, FieldKind, Hit, Row, Shape, WireResponse, strayed,
};
use serde_json::json;

use super::{OLDER, seat, without_plan, word};
use crate::smartsheet::user::plan_id;
use crate::smartsheet::user::{MOMENT, View, is_internal, seat_changed};
use crate::smartsheet::users::CHANGES;
use crate::smartsheet::vendor::Smartsheet;
use crate::smartsheet::wire::{DATES, HEADERS, PATH, PLAN_ID, admin_only, target};

const QUERY: Shape = &[
    Field::whole("maxItems", 1, 10_000).or(100),
    Field::flag("displayContributorSeatType"),
    Field::word("include", &["planName"]),
    Field::text("lastKey"),
    DATES,
];

const PLAN: Shape = &[
    PLAN_ID.required(),
    Field::text("planName"),
    Field::word("seatType", OLDER).required(),
    MOMENT,
    Field::flag("isInternal").required(),
];
const ANSWER: Shape =
    &[Field::list("data", &FieldKind::Object(PLAN, &[])).required(), Field::text("lastKey")];

pub const ENDPOINT: Endpoint<Smartsheet> = Endpoint {
    row: Row::new("list-user-plans", Method::GET, "/2.0/users/{userId}/plans", CallKind::Attributes)
        .answers(200, CHANGES)
        .path(PATH)
        .query(QUERY)
        .headers(HEADERS)
        .returns(ANSWER),
    decode,
};

fn decode<'d>(smartsheet: &'d Smartsheet, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    admin_only(asked.hit)?;
    // There is never a second page, and so no key of one.
    if asked.query.has("lastKey") {
        return Err(FaultKind::Invalid(vec![asked.query.wrong("lastKey", Why::Unknown)]).into());
    }
    let (named, view) = (asked.query.has("include"), View::of(&asked.query));
    let write = move |hit: &Hit<'_>, reply: &Reply| encode(smartsheet, hit, named, view, reply);
    Ok(Decoded::new(Call::Attributes(target(asked.hit)), write))
}

fn encode(
    smartsheet: &Smartsheet,
    hit: &Hit<'_>,
    named: bool,
    view: View,
    reply: &Reply,
) -> Result<Encoded, Fault> {
    let Reply::User(user) = reply else { return Err(strayed()) };
    let mut plan = json!({
        "planId": plan_id(hit, user.org),
        "seatType": word(smartsheet, view.contributor, &seat(user)),
        "isInternal": is_internal(hit, user),
    });
    if let Some(plan) = plan.as_object_mut() {
        let name = hit.org(user.org).filter(|_| named).map(|org| org.name.clone());
        plan.extend(name.map(|name| ("planName".to_owned(), name.into())));
        plan.extend(seat_changed(user, view.numeric).map(|at| ("seatTypeLastChangedAt".to_owned(), at)));
    }
    let data = if without_plan(user) { Vec::new() } else { vec![plan] };
    Ok(WireResponse::json(StatusCode::OK, &json!({ "data": data })).into())
}
