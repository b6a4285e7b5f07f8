//! `GET /v1/users`: pages by offset. `count` is all that match, `responseCount` those in the answer.
//!
//! Source: `docs/vendors/weavr.md#list-query-parameters`.

use http::{Method, StatusCode};
use interlingua_model::{
    Call, CallKind, Fault, FaultKind, Field as Name, Filter, Loss, Match, Query, Reply, Sort, SortKey, Start,
    Why,
};
use interlingua_wire::{
    Asked, Decoded, Encoded, Endpoint, Field, FieldKind, Hit, Row, Shape, WireResponse, shown_as, strayed,
};
use serde_json::{Value, json};

use crate::weavr::state::states;
use crate::weavr::vendor::{Above, Weavr};
use crate::weavr::wire::{USER, body};

/// The largest page.
pub const MOST: u32 = 100;

const QUERY: Shape = &[
    Field::whole("offset", 0, i64::MAX).or(0),
    // The schema has a maximum of 100, the prose says that it is capped.
    Field::whole("limit", 1, MOST as i64).or(MOST as i64).open(),
    Field::flag("active"),
    Field::text("email").private(),
];

const ANSWER: Shape = &[
    Field::list("users", &FieldKind::Object(USER, &[])).required(),
    Field::whole("count", 0, i64::MAX).required(),
    Field::whole("responseCount", 0, i64::MAX).required(),
];

pub const ENDPOINT: Endpoint<Weavr> = Endpoint {
    row: Row::new("usersGet", Method::GET, "/v1/users", CallKind::List)
        .answers(200, &[400, 401, 403, 429, 500, 503])
        .query(QUERY)
        .returns(ANSWER),
    decode,
};

fn decode<'d>(weavr: &'d Weavr, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let query = &asked.query;
    let limit = query.whole("limit").unwrap_or(MOST.into());
    if limit > MOST.into() && weavr.settings.limit_above_100 == Above::Refuse {
        return Err(FaultKind::Invalid(vec![query.wrong("limit", Why::Range(1, MOST.into()))]).into());
    }
    // The administrator is none of its users.
    let mut parts = vec![Filter::NotOwner];
    parts.extend(query.flag("active").map(|active| Filter::State(states(active))));
    let email = query.text("email").map(str::to_owned);
    parts.extend(email.map(|email| Filter::Text(Name::Email, Match::EqualsIgnoreCase, email)));
    let offset = query.whole("offset").and_then(|offset| u64::try_from(offset).ok()).unwrap_or(0);
    let query = Query {
        filter: Filter::All(parts),
        sort: Sort { key: SortKey::Id, descending: false },
        start: Start::Offset(offset),
        limit: u32::try_from(limit.min(MOST.into())).unwrap_or(MOST),
        count: true,
    };
    Ok(Decoded::new(Call::List(Box::new(query)), encode))
}

fn encode(hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Page(page) = reply else { return Err(strayed()) };
    let (users, lost): (Vec<Value>, Vec<Vec<Loss>>) =
        page.listing.users.iter().map(|user| body(hit, user)).unzip();
    let (count, exact) = page.listing.count(&page.query);
    let body = json!({ "responseCount": users.len(), "users": users, "count": count });
    let losses = lost.into_iter().flatten().chain((!exact).then(|| shown_as("count"))).collect();
    Ok(Encoded { response: WireResponse::json(StatusCode::OK, &body), losses })
}
