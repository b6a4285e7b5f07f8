//! `GET /2.0/users/sheets`: all sheets of the plan's users. There are none here.
//!
//! Source: `docs/vendors/smartsheet.md#endpoints`.

use http::{Method, StatusCode};
use interlingua_model::{Call, CallKind, Fault, Filter, Query, Reply, Sort, SortKey, Start};
use interlingua_wire::{Asked, Decoded, Endpoint, FieldKind, Row, Shape, WireResponse, strayed};
use serde_json::json;

use super::list::{INCLUDE_ALL, MODIFIED_SINCE, PAGE, PAGE_SIZE, page_of, since};
use crate::smartsheet::vendor::Smartsheet;
use crate::smartsheet::wire::{DATES, HEADERS, admin_only};

const QUERY: Shape = &[PAGE, PAGE_SIZE, INCLUDE_ALL, DATES, MODIFIED_SINCE];
const ANSWER: Shape = &page_of(&FieldKind::Object(&[], &[]));

pub const ENDPOINT: Endpoint<Smartsheet> = Endpoint {
    row: Row::new("list-org-sheets", Method::GET, "/2.0/users/sheets", CallKind::List)
        .answers(200, &[400, 401, 403])
        .query(QUERY)
        .headers(HEADERS)
        .returns(ANSWER),
    decode,
};

fn decode<'d>(_: &'d Smartsheet, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    // "Only available to system administrators."
    admin_only(asked.hit)?;
    since(&asked.query)?;
    let query = Query {
        filter: Filter::Any(Vec::new()),
        sort: Sort { key: SortKey::Id, descending: false },
        start: Start::Offset(0),
        limit: 1,
        count: false,
    };
    Ok(Decoded::new(Call::List(Box::new(query)), |_, reply| {
        let Reply::Page(_) = reply else { return Err(strayed()) };
        // All four numbers are 0 then.
        let body = json!({ "pageNumber": 0, "pageSize": 0, "totalPages": 0, "totalCount": 0, "data": [] });
        Ok(WireResponse::json(StatusCode::OK, &body).into())
    }))
}
