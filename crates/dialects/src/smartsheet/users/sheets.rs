//! `GET /2.0/users/sheets`: all sheets of the plan's users. There are none here.

use http::StatusCode;
use interlingua_model::{Call, Fault, Filter, Query, Reply, Sort, SortKey, Start};
use interlingua_wire::{Decoded, Encoded, Hit, Params, WireResponse, strayed};
use serde_json::json;

use crate::smartsheet::Smartsheet;
use crate::smartsheet::wire::admin_only;

/// Reads the request.
pub fn decode(_: &Smartsheet, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    // "Only available to system administrators."
    admin_only(hit)?;
    let mut params = Params::of(hit.request.pairs()?);
    super::list::page(&mut params);
    let numeric = params.boolean("numericDates").unwrap_or(false);
    super::list::since(&mut params, numeric);
    let losses = params.finish()?;
    let query = Query {
        filter: Filter::Any(Vec::new()),
        sort: Sort { key: SortKey::Id, descending: false },
        start: Start::Offset(0),
        limit: 1,
        count: false,
    };
    Ok(Decoded { call: Call::List(Box::new(query)), losses })
}

/// Writes the empty page: all four numbers are 0 then.
pub fn encode(_: &Smartsheet, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Page(_) = reply else {
        return Err(strayed());
    };
    let body = json!({ "pageNumber": 0, "pageSize": 0, "totalPages": 0, "totalCount": 0, "data": [] });
    Ok(WireResponse::json(StatusCode::OK, &body).into())
}
