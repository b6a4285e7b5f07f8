//! `GET /v1/users`: authorised users, without the buyer's administrator.

use http::StatusCode;
use interlingua_model::{Call, Fault, Field, Filter, Loss, Match, Query, Reply, Sort, SortKey, Start, Why};
use interlingua_wire::{Decoded, Encoded, Hit, Params, WireResponse, strayed};
use serde::Serialize;

use crate::weavr::state::states;
use crate::weavr::wire::{UserBody, body};
use crate::weavr::{Above, Weavr};

/// "Always capped at 100."
const MOST: u64 = 100;

/// Reads the request.
pub fn decode(weavr: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let mut params = Params::of(hit.request.pairs()?);
    let offset = params.integer("offset", 0, i64::MAX.unsigned_abs()).unwrap_or(0);
    let limit = params.integer("limit", 0, u64::MAX).unwrap_or(MOST);
    if limit == 0 || (limit > MOST && weavr.settings.limit_above_100 == Above::Refuse) {
        params.fault("limit", Why::Range(1, 100));
    }
    let mut parts = vec![Filter::NotOwner];
    parts.extend(params.boolean("active").map(|active| Filter::State(states(active))));
    parts
        .extend(params.text("email").map(|email| Filter::Text(Field::Email, Match::EqualsIgnoreCase, email)));
    let losses = params.finish()?;
    let query = Query {
        filter: Filter::All(parts),
        sort: Sort { key: SortKey::Id, descending: false },
        start: Start::Offset(offset),
        limit: u32::try_from(limit.min(MOST)).unwrap_or(100),
        count: true,
    };
    Ok(Decoded { call: Call::List(Box::new(query)), losses })
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Users {
    users: Vec<UserBody>,
    /// All that match, without paging.
    count: u64,
    /// Those in this answer.
    response_count: usize,
}

/// Writes the page.
pub fn encode(_: &Weavr, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Page(page) = reply else {
        return Err(strayed());
    };
    let (users, lost): (Vec<UserBody>, Vec<Vec<Loss>>) =
        page.listing.users.iter().map(|user| body(user)).unzip();
    let body = Users { count: page.listing.total.unwrap_or(0), response_count: users.len(), users };
    let losses = lost.into_iter().flatten().collect();
    Ok(Encoded { response: WireResponse::json(StatusCode::OK, &body), losses })
}
