//! `POST /v2/users`: a search. Queries are joined by *and*; nested ones by what they say.
//!
//! Source: `docs/vendors/zitadel.md#listusers`.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use interlingua_model::{
    Call, Fault, Field, Filter, Kind, Loss, Match, Named, Query, Reply, Sort, SortKey, Start, Why,
};
use interlingua_wire::{Asked, Decoded, Encoded, Hit, shown_as, strayed, to_domain};

use crate::zitadel::proto::filter::v2::ByteFilterMethod;
use crate::zitadel::proto::object::v2::{ListDetails, ListQuery, TextQueryMethod};
use crate::zitadel::proto::user::v2::search_query::Query as Search;
use crate::zitadel::proto::user::v2::{
    ListUsersRequest, ListUsersResponse, SearchQuery, Type, UserFieldName, UserState,
};
use crate::zitadel::state::TABLE;
use crate::zitadel::validate::kept_out;
use crate::zitadel::vendor::{MANIFEST, VENDOR, Zitadel};
use crate::zitadel::wire;
use crate::zitadel::wire::METADATA;

/// Deeper nesting is refused (`USER-zsQ97`).
const MAX_NESTING: usize = 20;
/// A larger limit is refused by newer servers (`QUERY-4M0fs`).
pub const MAX_LIMIT: u32 = 1_000;
/// The most conditions, ids and addresses in one search: a bound of this server's own.
const MAX_TERMS: usize = 2_000;
/// What a limit of 0 means.
const DEFAULT_LIMIT: u32 = 100;

/// Both directions of how texts are compared.
pub const METHODS: [(Match, TextQueryMethod); 8] = [
    (Match::Equals, TextQueryMethod::Equals),
    (Match::EqualsIgnoreCase, TextQueryMethod::EqualsIgnoreCase),
    (Match::StartsWith, TextQueryMethod::StartsWith),
    (Match::StartsWithIgnoreCase, TextQueryMethod::StartsWithIgnoreCase),
    (Match::Contains, TextQueryMethod::Contains),
    (Match::ContainsIgnoreCase, TextQueryMethod::ContainsIgnoreCase),
    (Match::EndsWith, TextQueryMethod::EndsWith),
    (Match::EndsWithIgnoreCase, TextQueryMethod::EndsWithIgnoreCase),
];

/// Both directions of the order; the first of a key is written.
pub const COLUMNS: [(SortKey, UserFieldName); 10] = [
    (SortKey::Id, UserFieldName::Unspecified),
    (SortKey::Text(Field::Username), UserFieldName::UserName),
    (SortKey::Text(Field::Given), UserFieldName::FirstName),
    (SortKey::Text(Field::Family), UserFieldName::LastName),
    (SortKey::Text(Field::Nick), UserFieldName::NickName),
    (SortKey::Text(Field::Display), UserFieldName::DisplayName),
    (SortKey::Text(Field::Email), UserFieldName::Email),
    (SortKey::State, UserFieldName::State),
    (SortKey::Kind, UserFieldName::Type),
    // Ids are given in the order of creation.
    (SortKey::Id, UserFieldName::CreationDate),
];

pub fn decode<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: ListUsersRequest = wire::message(asked.hit)?;
    let page = request.query.unwrap_or_default();
    let query = query(asked.hit, page, request.sorting_column, &request.queries)?;
    Ok(Decoded::new(Call::List(Box::new(query)), encode))
}

/// A search.
///
/// # Errors
/// 400 with code 3.
pub fn query(
    hit: &Hit<'_>,
    page: ListQuery,
    sorting_column: i32,
    queries: &[SearchQuery],
) -> Result<Query, Fault> {
    if page.limit > MAX_LIMIT {
        return Err(Fault::field("query.limit", Why::Range(0, i64::from(MAX_LIMIT))));
    }
    if queries.iter().map(terms).sum::<usize>() > MAX_TERMS {
        return Err(Fault::field("ListUsersRequest.Queries", Why::AtMost(MAX_TERMS as u64)));
    }
    let parts = queries.iter().map(|query| filter(hit, query, 0));
    let column = UserFieldName::try_from(sorting_column).map_err(|_| kept_out())?;
    Ok(Query {
        filter: Filter::All(parts.collect::<Result<_, _>>()?),
        sort: Sort { key: to_domain(&COLUMNS, &column).unwrap_or(SortKey::Id), descending: !page.asc },
        start: Start::Offset(page.offset),
        limit: if page.limit == 0 { DEFAULT_LIMIT } else { page.limit },
        count: true,
    })
}

/// How many conditions, ids and addresses a query has.
fn terms(query: &SearchQuery) -> usize {
    match &query.query {
        Some(Search::OrQuery(or)) => or.queries.iter().map(terms).sum::<usize>() + 1,
        Some(Search::AndQuery(and)) => and.queries.iter().map(terms).sum::<usize>() + 1,
        Some(Search::NotQuery(not)) => not.query.as_deref().map_or(1, |query| terms(query) + 1),
        Some(Search::InUserIdsQuery(ids)) => ids.user_ids.len() + 1,
        Some(Search::InUserEmailsQuery(emails)) => emails.user_emails.len() + 1,
        _ => 1,
    }
}

fn filter(hit: &Hit<'_>, query: &SearchQuery, depth: usize) -> Result<Filter, Fault> {
    if depth > MAX_NESTING {
        return Err(Fault::field("queries.depth", Why::Range(0, 20)));
    }
    let inner = |queries: &[SearchQuery]| -> Result<Vec<Filter>, Fault> {
        queries.iter().map(|query| filter(hit, query, depth + 1)).collect()
    };
    match query.query.as_ref().ok_or_else(kept_out)? {
        Search::OrQuery(or) => Ok(Filter::Any(inner(&or.queries)?)),
        Search::AndQuery(and) => Ok(Filter::All(inner(&and.queries)?)),
        Search::NotQuery(not) => {
            let part = not.query.as_deref().ok_or_else(kept_out)?;
            Ok(Filter::Not(Box::new(filter(hit, part, depth + 1)?)))
        }
        leaf => self::leaf(hit, leaf),
    }
}

fn leaf(hit: &Hit<'_>, query: &Search) -> Result<Filter, Fault> {
    match query {
        Search::UserNameQuery(q) => text(Field::Username, q.method, &q.user_name),
        Search::LoginNameQuery(q) => text(Field::Username, q.method, &q.login_name),
        Search::FirstNameQuery(q) => text(Field::Given, q.method, &q.first_name),
        Search::LastNameQuery(q) => text(Field::Family, q.method, &q.last_name),
        Search::NickNameQuery(q) => text(Field::Nick, q.method, &q.nick_name),
        Search::DisplayNameQuery(q) => text(Field::Display, q.method, &q.display_name),
        Search::EmailQuery(q) => text(Field::Email, q.method, &q.email_address),
        Search::PhoneQuery(q) => text(Field::Phone, q.method, &q.number),
        Search::StateQuery(q) => {
            let state = UserState::try_from(q.state).map_err(|_| kept_out())?;
            Ok(Filter::State(to_domain(&TABLE, &state).into_iter().collect()))
        }
        Search::TypeQuery(q) => match Type::try_from(q.r#type) {
            Ok(Type::Human) => Ok(Filter::Kind(Kind::Human)),
            Ok(Type::Machine) => Ok(Filter::Kind(Kind::Machine)),
            // A defined value that nobody has.
            Ok(Type::Unspecified) => Ok(Filter::Any(Vec::new())),
            Err(_) => Err(kept_out()),
        },
        Search::InUserIdsQuery(q) => Ok(Filter::Ids(q.user_ids.iter().map(|id| MANIFEST.user(id)).collect())),
        Search::InUserEmailsQuery(q) => Ok(Filter::Emails(q.user_emails.clone())),
        // An organisation that does not exist has no users.
        Search::OrganizationIdQuery(q) => {
            Ok(wire::org(hit, &q.organization_id).map_or(Filter::Any(Vec::new()), Filter::Org))
        }
        Search::MetadataKeyFilter(q) => Ok(metadata(Some((text_method(q.method)?, q.key.clone())), None)),
        Search::MetadataValueFilter(q) => {
            let method = ByteFilterMethod::try_from(q.method).map_err(|_| kept_out())?;
            let is = method == ByteFilterMethod::Equals;
            let value = serde_json::Value::from(BASE64_STANDARD.encode(&q.value));
            Ok(metadata(None, Some((is, value.to_string()))))
        }
        Search::OrQuery(_) | Search::AndQuery(_) | Search::NotQuery(_) => Err(strayed()),
    }
}

fn metadata(rest: Option<(Match, String)>, value: Option<(bool, String)>) -> Filter {
    Filter::Named(Named { vendor: VENDOR, prefix: METADATA, rest, value })
}

/// How a key of metadata is compared; the numbers are those of [`TextQueryMethod`].
pub fn text_method(method: i32) -> Result<Match, Fault> {
    let method = TextQueryMethod::try_from(method).ok().and_then(|method| to_domain(&METHODS, &method));
    method.ok_or_else(kept_out)
}

fn text(field: Field, method: i32, wanted: &str) -> Result<Filter, Fault> {
    Ok(Filter::Text(field, text_method(method)?, wanted.to_owned()))
}

/// Writes the page; without a match, `result` is absent.
fn encode(hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Page(page) = reply else {
        return Err(strayed());
    };
    let users = page.listing.users.iter().map(|user| wire::user(hit, user));
    let (result, lost): (Vec<_>, Vec<Vec<Loss>>) = users.unzip();
    let (total, exact) = page.listing.count(&page.query);
    let details =
        ListDetails { total_result: total, processed_sequence: 0, timestamp: Some(page.listing.at.into()) };
    // The server never sets the sorting column.
    let body = ListUsersResponse { details: Some(details), sorting_column: 0, result };
    let lost = lost.into_iter().flatten().chain((!exact).then(|| shown_as("totalResult")));
    Ok(Encoded { losses: lost.collect(), response: wire::response(hit, &body)? })
}
