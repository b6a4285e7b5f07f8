//! `GET /users`: pages by token. Size (20) and answer key are documented; the request's names and bounds are not.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use http::StatusCode;
use interlingua_model::{Call, Fault, Filter, Loss, Query, Reply, Sort, SortKey, Start, UserId, Why};
use interlingua_wire::{Decoded, Encoded, Hit, Params, WireResponse, parse_decimal, strayed};
use serde::Serialize;

use crate::youhodler::YouHodler;
use crate::youhodler::wire::{HumanActor, body, org};

/// Reads the request.
pub fn decode(_: &YouHodler, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let mut params = Params::of(hit.request.pairs()?);
    let limit = params.integer("page_size", 1, 100).unwrap_or(20);
    let start = match params.text("page_token") {
        None => Start::Offset(0),
        Some(token) => cursor(&token).map(Start::After).unwrap_or_else(|| {
            params.fault("page_token", Why::Unknown);
            Start::Offset(0)
        }),
    };
    let scope = params.text("scope_ref");
    let losses = params.finish()?;
    let filter = scope.map(|scope| hit.within(Some(org(&scope)?)).map(Filter::Org)).transpose()?;
    let query = Query {
        filter: filter.unwrap_or_else(Filter::everybody),
        sort: Sort { key: SortKey::Id, descending: false },
        start,
        limit: u32::try_from(limit).unwrap_or(100),
        count: false,
    };
    Ok(Decoded { call: Call::List(Box::new(query)), losses })
}

fn cursor(token: &str) -> Option<UserId> {
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(token).ok()?;
    parse_decimal(std::str::from_utf8(&bytes).ok()?).and_then(UserId::new)
}

#[derive(Serialize)]
struct Users {
    items: Vec<HumanActor>,
    next_page_token: Option<String>,
}

/// Writes the page.
pub fn encode(_: &YouHodler, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Page(page) = reply else {
        return Err(strayed());
    };
    let users = &page.listing.users;
    let (items, lost): (Vec<HumanActor>, Vec<Vec<Loss>>) = users.iter().map(|user| body(user)).unzip();
    let last = users.last().filter(|_| page.listing.more);
    let next_page_token = last.map(|user| BASE64_URL_SAFE_NO_PAD.encode(user.id.to_string()));
    let response = WireResponse::json(StatusCode::OK, &Users { items, next_page_token });
    Ok(Encoded { response, losses: lost.into_iter().flatten().collect() })
}
