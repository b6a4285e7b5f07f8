//! `GET /2.0/users`: numbered pages; a page past the end is the last one.

use http::StatusCode;
use interlingua_model::{
    Attribute, Call, Fault, Filter, Loss, Lost, OrgId, Query, Reply, Sort, SortKey, Start, Timestamp, Why,
};
use interlingua_wire::{Decoded, Encoded, Hit, Params, WireResponse, parse_decimal, parse_time, strayed};
use serde::Serialize;
use serde_json::Value;

use crate::smartsheet::plans::{SEATS, seats};
use crate::smartsheet::wire::{UserBody, body};
use crate::smartsheet::{Smartsheet, VENDOR};

/// A larger `pageSize` is 400/1229; `includeAll` means one page of this size.
const MOST: u64 = 2_000;

/// Reads the request.
pub fn decode(smartsheet: &Smartsheet, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let mut params = Params::of(hit.request.pairs()?);
    let (page, size, _) = page(&mut params);
    let numeric = params.boolean("numericDates").unwrap_or(false);
    let mut parts = Vec::new();
    parts.extend(params.text("email").map(|list| {
        Filter::Emails(
            list.split(',').map(str::trim).filter(|one| !one.is_empty()).map(str::to_owned).collect(),
        )
    }));
    parts.extend(since(&mut params, numeric).map(Filter::ChangedSince));
    parts.extend(plan(&mut params));
    parts.extend(params.word("seatType", seats(smartsheet)).map(seated));
    params.boolean("displayContributorSeatType");
    let last_login = params.word("include", &["lastLogin"]).is_some();
    let mut losses = params.finish()?;
    losses.extend(last_login.then(|| Loss::new("lastLogin", Lost::Omitted)));
    let query = Query {
        filter: Filter::All(parts),
        sort: Sort { key: SortKey::Id, descending: false },
        start: Start::PageOrLast(page),
        limit: size,
        count: true,
    };
    Ok(Decoded { call: Call::List(Box::new(query)), losses })
}

/// Page, size, and whether everything is asked for, which means one page of the largest size.
pub fn page(params: &mut Params) -> (u64, u32, bool) {
    let all = params.boolean("includeAll").unwrap_or(false);
    let page = params.integer("page", 1, u64::from(u32::MAX)).unwrap_or(1);
    let size = params.integer("pageSize", 1, MOST).unwrap_or(100);
    let size = u32::try_from(if all { MOST } else { size }).unwrap_or(100);
    (if all { 1 } else { page }, size, all)
}

/// Whoever was removed from the plan has no seat; who has none written down has a free one, which has two names.
pub fn seated(seat: &str) -> Filter {
    let of = |seat: &str| {
        let value = Value::from(seat).to_string();
        Filter::Attribute(Attribute { vendor: VENDOR, name: "seatType", value })
    };
    if !["VIEWER", "CONTRIBUTOR"].contains(&seat) {
        return of(seat);
    }
    let paid = SEATS.iter().filter(|word| **word != "CONTRIBUTOR").map(|word| of(word));
    Filter::Not(Box::new(Filter::Any(paid.chain([removed()]).collect())))
}

/// The time in `modifiedSince`; without a zone it is UTC, as Python's SDK sends it.
pub fn since(params: &mut Params, numeric: bool) -> Option<Timestamp> {
    let text = params.text("modifiedSince")?;
    let millis = || text.parse::<i64>().ok().map(|millis| Timestamp(millis.saturating_mul(1_000)));
    let zoned = || parse_time(&text).or_else(|| parse_time(&format!("{text}Z")));
    let time = if numeric { millis() } else { zoned() };
    if time.is_none() {
        params.fault("modifiedSince", Why::Type("date"));
    }
    time
}

fn removed() -> Filter {
    Filter::Attribute(Attribute { vendor: VENDOR, name: "withoutPlan", value: "true".to_owned() })
}

fn plan(params: &mut Params) -> Option<Filter> {
    let text = params.text("planId")?;
    let id = parse_decimal(&text);
    if id.is_none() {
        params.fault("planId", Why::Type("number"));
    }
    // A plan that does not exist has no users.
    let of = |org| Filter::All(vec![Filter::Org(org), Filter::Not(Box::new(removed()))]);
    Some(id.and_then(OrgId::new).map_or(Filter::Any(Vec::new()), of))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct IndexResult {
    page_number: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    page_size: Option<u32>,
    total_pages: u64,
    total_count: u64,
    data: Vec<UserBody>,
}

/// Writes the page.
pub fn encode(smartsheet: &Smartsheet, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Page(page) = reply else {
        return Err(strayed());
    };
    let users = page.listing.users.iter().map(|user| body(smartsheet, hit, user));
    let (data, lost): (Vec<UserBody>, Vec<Vec<Loss>>) = users.unzip();
    let all = Params::of(hit.request.pairs()?).boolean("includeAll").unwrap_or(false);
    let total = page.listing.total.unwrap_or(0);
    let body = IndexResult {
        page_number: page.listing.page.unwrap_or(1),
        page_size: (!all).then_some(page.query.limit),
        total_pages: total.div_ceil(u64::from(page.query.limit.max(1))).max(1),
        total_count: total,
        data,
    };
    let losses = lost.into_iter().flatten().collect();
    Ok(Encoded { response: WireResponse::json(StatusCode::OK, &body), losses })
}
