//! `GET /users`: pages by token. Size (20) and answer key are documented; the request's names and bounds are not.
//!
//! Source: `docs/vendors/youhodler.md#list-query-parameters`.

use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use http::{Method, StatusCode};
use interlingua_model::{Call, CallKind, Fault, Filter, Query, Reply, Sort, SortKey};
use interlingua_wire::{
    Asked, Decoded, Encoded, Endpoint, Field, FieldKind, Hit, Row, Shape, WireResponse, strayed,
};
use serde_json::json;

use crate::pages::{named, next, start};
use crate::youhodler::vendor::YouHodler;
use crate::youhodler::wire::{HUMAN_ACTOR, body, org, scope_ref_field};

/// The largest page.
pub const MOST: u32 = 100;

const QUERY: Shape =
    &[Field::whole("page_size", 1, MOST as i64).or(20), Field::text("page_token"), scope_ref_field()];

const ANSWER: Shape = &[
    Field::list("items", &FieldKind::Object(HUMAN_ACTOR, &[])).required(),
    Field::text("next_page_token").required().nullable(),
];

pub const ENDPOINT: Endpoint<YouHodler> = Endpoint {
    row: Row::new("users-list", Method::GET, "/users", CallKind::List)
        .answers(200, &[400, 401, 403, 429, 502, 503])
        .query(QUERY)
        .returns(ANSWER),
    decode,
};

fn decode<'d>(_: &'d YouHodler, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let limit = asked.query.whole("page_size").and_then(|size| u32::try_from(size).ok()).unwrap_or(MOST);
    let start = start(&asked.query, "page_token", &BASE64_URL_SAFE_NO_PAD)?;
    let scope = asked.query.text("scope_ref");
    let filter =
        scope.map(|scope| asked.hit.within(Some(org(asked.hit, scope)?)).map(Filter::Org)).transpose()?;
    let query = Query {
        filter: filter.unwrap_or_else(Filter::everybody),
        sort: Sort { key: SortKey::Id, descending: false },
        start,
        limit,
        count: false,
    };
    Ok(Decoded::new(Call::List(Box::new(query)), encode).refusing(named("page_token")))
}

fn encode(hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Page(page) = reply else { return Err(strayed()) };
    let (items, lost): (Vec<_>, Vec<_>) = page.listing.users.iter().map(|user| body(hit, user)).unzip();
    let token = next(&page.listing, &BASE64_URL_SAFE_NO_PAD);
    let response = WireResponse::json(StatusCode::OK, &json!({ "items": items, "next_page_token": token }));
    Ok(Encoded { response, losses: lost.into_iter().flatten().collect() })
}
