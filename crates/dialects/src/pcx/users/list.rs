//! `GET /v1/users/list`: pages by an opaque key.
//!
//! Source: `docs/vendors/pcx.md#list-query-parameters`.

use base64::prelude::BASE64_STANDARD;
use http::{Method, StatusCode};
use interlingua_model::{Attribute, Call, CallKind, Fault, Filter, Loss, Query, Reply, Sort, SortKey};
use interlingua_wire::{
    Asked, Decoded, Encoded, Endpoint, Field, FieldKind, Hit, Row, Shape, WireResponse, shown_as, strayed,
};
use serde_json::{Value, json};

use crate::pages::{named, next, start};
use crate::pcx::state;
use crate::pcx::vendor::{MANIFEST, Pcx, VENDOR};
use crate::pcx::wire::{ROLES, TYPES, USER, body};

/// The largest page.
pub const MOST: u32 = 1_000;

const QUERY: Shape = &[
    Field::whole("limit", 1, MOST as i64).or(10),
    Field::text("last_evaluated_key"),
    Field::word("status", state::STATUSES),
    Field::word("role", ROLES),
    Field::word("type", TYPES),
    Field::text("org_id"),
];

const ANSWER: Shape = &[
    Field::list("users", &FieldKind::Object(USER, &[])).required(),
    Field::whole("count", 0, i64::MAX).required(),
    Field::whole("total", 0, i64::MAX).required(),
    Field::text("last_evaluated_key").required().nullable(),
];

pub const ENDPOINT: Endpoint<Pcx> = Endpoint {
    row: Row::new("list-users", Method::GET, "/v1/users/list", CallKind::List)
        .answers(200, &[400, 401, 403, 404, 500])
        .query(QUERY)
        .returns(ANSWER),
    decode,
};

fn decode<'d>(_: &'d Pcx, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let query = &asked.query;
    let start = start(query, "last_evaluated_key", &BASE64_STANDARD)?;
    let mut parts: Vec<Filter> = query.text("status").map(state::filter).into_iter().collect();
    for name in ["role", "type"] {
        let attribute = |word| Attribute { vendor: VENDOR, name, value: Value::from(word).to_string() };
        parts.extend(query.text(name).map(attribute).map(Filter::Attribute));
    }
    if let Some(org) = query.text("org_id") {
        parts.push(Filter::Org(asked.hit.within(MANIFEST.org(asked.hit.orgs, org))?));
    }
    let limit = query.whole("limit").and_then(|limit| u32::try_from(limit).ok()).unwrap_or(10);
    let sort = Sort { key: SortKey::Id, descending: false };
    let query = Query { filter: Filter::All(parts), sort, start, limit, count: true };
    Ok(Decoded::new(Call::List(Box::new(query)), encode).refusing(named("last_evaluated_key")))
}

fn encode(hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Page(page) = reply else { return Err(strayed()) };
    let found = &page.listing.users;
    let (users, lost): (Vec<Value>, Vec<Vec<Loss>>) = found.iter().map(|user| body(hit, user)).unzip();
    let (total, exact) = page.listing.count(&page.query);
    let key = next(&page.listing, &BASE64_STANDARD);
    let body = json!({ "count": users.len(), "users": users, "total": total, "last_evaluated_key": key });
    let losses = lost.into_iter().flatten().chain((!exact).then(|| shown_as("total"))).collect();
    Ok(Encoded { response: WireResponse::json(StatusCode::OK, &body), losses })
}
