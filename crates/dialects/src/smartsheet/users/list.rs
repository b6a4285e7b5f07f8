//! `GET /2.0/users`: numbered pages; a page past the end is empty, or by a setting the last one.
//!
//! Source: `docs/vendors/smartsheet.md#list-users`.

use http::{Method, StatusCode};
use interlingua_model::{
    Attribute, Call, CallKind, Fault, FaultKind, Filter, Loss, Lost, Query, Reply, Sort, SortKey, Start,
    Timestamp, Why,
};
use interlingua_wire::{
    Asked, Decoded, Encoded, Endpoint, Field, FieldKind, Hit, Read, Row, Shape, WireResponse, decimal,
    parse_time, shown_as, strayed,
};
use serde_json::{Value, json};

use crate::smartsheet::plans::{SEATS, seats};
use crate::smartsheet::user::{USER, View, body};
use crate::smartsheet::vendor::{MANIFEST, Smartsheet, VENDOR};
use crate::smartsheet::wire::{DATES, HEADERS, PLAN_ID};

/// A larger `pageSize` is 400/1229; `includeAll` means one page of this size.
pub const MOST: u32 = 2_000;

pub const PAGE: Field = Field::whole("page", 1, u32::MAX as i64).or(1).unless("includeAll");
pub const PAGE_SIZE: Field = Field::whole("pageSize", 1, MOST as i64).or(100).unless("includeAll");
pub const INCLUDE_ALL: Field = Field::flag("includeAll");
/// Without a zone it is UTC, as Python's SDK sends it.
pub const MODIFIED_SINCE: Field =
    Field::text("modifiedSince").like("date", ("format", "date-time"), |_| true);

const QUERY: Shape = &[
    PAGE,
    PAGE_SIZE,
    INCLUDE_ALL,
    DATES,
    Field::text("email").private(),
    MODIFIED_SINCE,
    PLAN_ID,
    // A mount may still have an older word.
    Field::word("seatType", SEATS).open(),
    Field::flag("displayContributorSeatType"),
    Field::word("include", &["lastLogin"]),
];

/// A page of these.
pub const fn page_of(data: &'static FieldKind) -> [Field; 5] {
    [
        Field::whole("pageNumber", 0, i64::MAX).required(),
        Field::whole("pageSize", 0, i64::MAX),
        Field::whole("totalPages", 0, i64::MAX).required(),
        Field::whole("totalCount", 0, i64::MAX).required(),
        Field::list("data", data).required(),
    ]
}

const ANSWER: Shape = &page_of(&FieldKind::Object(USER, &[]));

pub const ENDPOINT: Endpoint<Smartsheet> = Endpoint {
    row: Row::new("list-users", Method::GET, "/2.0/users", CallKind::List)
        .answers(200, &[400, 401])
        .query(QUERY)
        .headers(HEADERS)
        .returns(ANSWER),
    decode,
};

fn decode<'d>(smartsheet: &'d Smartsheet, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let query = &asked.query;
    let (page, size, all) = page(query);
    let view = View::of(query);
    let mut parts = Vec::new();
    parts.extend(query.text("email").map(|list| {
        let emails = list.split(',').map(str::trim).filter(|one| !one.is_empty());
        Filter::Emails(emails.map(str::to_owned).collect())
    }));
    parts.extend(since(query)?.map(Filter::ChangedSince));
    // A plan that does not exist has no users.
    let of = |org| Filter::All(vec![Filter::Org(org), Filter::Not(Box::new(removed()))]);
    parts.extend(
        query
            .id("planId")
            .map(|id| MANIFEST.org(asked.hit.orgs, &decimal(id)).map_or(Filter::Any(Vec::new()), of)),
    );
    if let Some(seat) = query.text("seatType") {
        let words = seats(smartsheet);
        if !words.contains(&seat) {
            return Err(FaultKind::Invalid(vec![query.wrong("seatType", Why::OneOf(words))]).into());
        }
        parts.push(seated(seat));
    }
    let last_login = query.has("include").then(|| Loss::new("lastLogin", Lost::Omitted));
    let query = Query {
        filter: Filter::All(parts),
        sort: Sort { key: SortKey::Id, descending: false },
        start: if smartsheet.settings.past_end_is_last_page {
            Start::PageOrLast(page)
        } else {
            Start::Offset((page - 1) * u64::from(size))
        },
        limit: size,
        count: true,
    };
    let write = move |hit: &Hit<'_>, reply: &Reply| encode(smartsheet, hit, view, all, reply);
    Ok(Decoded::new(Call::List(Box::new(query)), write).losing(last_login))
}

/// Page, size, and whether everything is asked for, which means one page of the largest size.
pub fn page(query: &Read<'_>) -> (u64, u32, bool) {
    let all = query.flag("includeAll").unwrap_or(false);
    let number = |name: &str| query.whole(name).and_then(|number| u32::try_from(number).ok());
    let (page, size) = (number("page").unwrap_or(1), number("pageSize").unwrap_or(100));
    if all { (1, MOST, all) } else { (page.into(), size, all) }
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

/// The time in `modifiedSince`.
///
/// # Errors
/// 400/1018.
pub fn since(query: &Read<'_>) -> Result<Option<Timestamp>, Fault> {
    let Some(text) = query.text("modifiedSince") else { return Ok(None) };
    let millis = || text.parse::<i64>().ok().map(|millis| Timestamp(millis.saturating_mul(1_000)));
    let zoned = || parse_time(text).or_else(|| parse_time(&format!("{text}Z")));
    let time = if query.flag("numericDates").unwrap_or(false) { millis() } else { zoned() };
    let wrong = || FaultKind::Invalid(vec![query.wrong("modifiedSince", Why::Type("date"))]).into();
    time.map(Some).ok_or_else(wrong)
}

fn removed() -> Filter {
    Filter::Attribute(Attribute { vendor: VENDOR, name: "withoutPlan", value: "true".to_owned() })
}

fn encode(
    smartsheet: &Smartsheet,
    hit: &Hit<'_>,
    view: View,
    all: bool,
    reply: &Reply,
) -> Result<Encoded, Fault> {
    let Reply::Page(page) = reply else { return Err(strayed()) };
    let users = page.listing.users.iter().map(|user| body(smartsheet, hit, view, user));
    let (data, lost): (Vec<Value>, Vec<Vec<Loss>>) = users.unzip();
    let (total, exact) = page.listing.count(&page.query);
    let size = u64::from(page.query.limit.max(1));
    let number = match page.query.start {
        Start::Offset(offset) => Some(offset / size + 1),
        _ => page.listing.page,
    };
    let mut body = json!({
        "pageNumber": number.unwrap_or(1),
        "totalPages": total.div_ceil(size).max(1),
        "totalCount": total,
        "data": data,
    });
    if let (Some(body), false) = (body.as_object_mut(), all) {
        body.insert("pageSize".to_owned(), page.query.limit.into());
    }
    let losses = lost.into_iter().flatten().chain((!exact).then(|| shown_as("totalCount"))).collect();
    Ok(Encoded { response: WireResponse::json(StatusCode::OK, &body), losses })
}
