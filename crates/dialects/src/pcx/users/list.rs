//! `GET /v1/users/list`: pages by an opaque key.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use http::StatusCode;
use interlingua_model::{
    Attribute, Call, Fault, Filter, Loss, OrgId, Query, Reply, Sort, SortKey, Start, UserId, Why,
};
use interlingua_wire::{Decoded, Encoded, Hit, Params, WireResponse, from_uuid, parse_decimal, strayed};
use serde::Serialize;
use serde_json::Value;

use crate::pcx::wire::{ROLES, TYPES, body};
use crate::pcx::{Pcx, VENDOR, state};

/// Reads the request.
pub fn decode(_: &Pcx, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let mut params = Params::of(hit.request.pairs()?);
    let limit = params.integer("limit", 1, 1_000).unwrap_or(10);
    let start = match params.text("last_evaluated_key") {
        None => Start::Offset(0),
        Some(token) => cursor(&token).map(Start::After).unwrap_or_else(|| {
            params.fault("last_evaluated_key", Why::Unknown);
            Start::Offset(0)
        }),
    };
    let mut parts = Vec::new();
    parts.extend(params.word("status", state::STATUSES).map(state::filter));
    for (name, words) in [("role", ROLES), ("type", TYPES)] {
        let word = params.word(name, words);
        parts.extend(word.map(|word| Filter::Attribute(attribute(name, word))));
    }
    let org = params.text("org_id");
    let losses = params.finish()?;
    if let Some(org) = org {
        parts.push(Filter::Org(hit.within(from_uuid(&org).and_then(OrgId::new))?));
    }
    let query = Query {
        filter: Filter::All(parts),
        sort: Sort { key: SortKey::Id, descending: false },
        start,
        limit: u32::try_from(limit).unwrap_or(10),
        count: true,
    };
    Ok(Decoded { call: Call::List(Box::new(query)), losses })
}

fn attribute(name: &'static str, word: &str) -> Attribute {
    Attribute { vendor: VENDOR, name, value: Value::from(word).to_string() }
}

fn cursor(token: &str) -> Option<UserId> {
    let bytes = BASE64_STANDARD.decode(token).ok()?;
    parse_decimal(std::str::from_utf8(&bytes).ok()?).and_then(UserId::new)
}

#[derive(Serialize)]
struct Users {
    users: Vec<Value>,
    count: usize,
    total: u64,
    last_evaluated_key: Option<String>,
}

/// Writes the page.
pub fn encode(_: &Pcx, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Page(page) = reply else {
        return Err(strayed());
    };
    let found = &page.listing.users;
    let (users, lost): (Vec<Value>, Vec<Vec<Loss>>) = found.iter().map(|user| body(user)).unzip();
    let last = found.last().filter(|_| page.listing.more);
    let body = Users {
        count: users.len(),
        users,
        total: page.listing.total.unwrap_or(0),
        last_evaluated_key: last.map(|user| BASE64_STANDARD.encode(user.id.to_string())),
    };
    let losses = lost.into_iter().flatten().collect();
    Ok(Encoded { response: WireResponse::json(StatusCode::OK, &body), losses })
}
