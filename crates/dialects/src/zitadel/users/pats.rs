//! Personal access tokens of machines: they have the rights of the user's other tokens, and die with the user.
//!
//! Source: `docs/vendors/zitadel.md#personal-access-tokens`.

use interlingua_model::{
    Call, Compare, Fault, FaultKind, Issue, IssueToken, Issued, Kind, Missing, Reply, Timestamp as Moment,
    TokenFilter, TokenId, TokenQuery, TokenSort, Why,
};
use interlingua_wire::{Asked, Decoded, Hit, decimal, parse_decimal, strayed};

use crate::zitadel::proto::filter::v2::{
    PaginationRequest, PaginationResponse, TimestampFilter, TimestampFilterMethod,
};
use crate::zitadel::proto::user::v2::personal_access_tokens_search_filter::Filter;
use crate::zitadel::proto::user::v2::{
    AddPersonalAccessTokenRequest, AddPersonalAccessTokenResponse, ListPersonalAccessTokensRequest,
    ListPersonalAccessTokensResponse, PersonalAccessToken, PersonalAccessTokenFieldName,
    PersonalAccessTokensSearchFilter, RemovePersonalAccessTokenRequest, RemovePersonalAccessTokenResponse,
};
use crate::zitadel::validate::kept_out;
use crate::zitadel::vendor::{MANIFEST, Zitadel};
use crate::zitadel::wire;

/// A larger limit is refused.
const MAX_LIMIT: u32 = 1_000;
/// The most filters: a bound of this server's own.
const MAX_FILTERS: usize = 100;
/// What a limit of 0 means.
const DEFAULT_LIMIT: u32 = 100;

const METHODS: [(Compare, TimestampFilterMethod); 5] = [
    (Compare::Equal, TimestampFilterMethod::Equals),
    (Compare::After, TimestampFilterMethod::After),
    (Compare::NotBefore, TimestampFilterMethod::AfterOrEquals),
    (Compare::Before, TimestampFilterMethod::Before),
    (Compare::NotAfter, TimestampFilterMethod::BeforeOrEquals),
];

const COLUMNS: [(TokenSort, PersonalAccessTokenFieldName); 6] = [
    (TokenSort::Id, PersonalAccessTokenFieldName::Unspecified),
    // Ids are given in the order of creation.
    (TokenSort::Id, PersonalAccessTokenFieldName::CreatedDate),
    (TokenSort::Id, PersonalAccessTokenFieldName::Id),
    (TokenSort::User, PersonalAccessTokenFieldName::UserId),
    (TokenSort::Org, PersonalAccessTokenFieldName::OrganizationId),
    (TokenSort::Expires, PersonalAccessTokenFieldName::ExpirationDate),
];

/// `POST /v2/users/{user_id}/pats`. Tokens without an end come from the command line.
pub fn add<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: AddPersonalAccessTokenRequest = wire::message(asked.hit)?;
    let user = wire::target(&request.user_id);
    let expires = request.expiration_date.map(Into::into);
    let issue = IssueToken { what: Issue::Token, user, public: None, kind: Some(Kind::Machine), expires };
    // The token is written once.
    Ok(Decoded::new(Call::IssueToken(issue), |hit, reply| {
        let Reply::Issued(issued, secret) = reply else { return Err(strayed()) };
        let body = AddPersonalAccessTokenResponse {
            creation_date: Some(issued.created.into()),
            token_id: decimal(issued.id.get()),
            token: secret.to_string(),
        };
        Ok(wire::response(hit, &body)?.into())
    }))
}

/// `DELETE /v2/users/{user_id}/pats/{token_id}`.
pub fn remove<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let (request, losses): (RemovePersonalAccessTokenRequest, _) = wire::bodyless(asked.hit)?;
    let user = wire::target(&request.user_id);
    let id = token_id(&request.token_id).ok_or(Fault::new(FaultKind::NotFound(Missing::Token)))?;
    let decoded = Decoded::new(Call::RevokeToken(user, Issue::Token, id), |hit, reply| {
        let Reply::Revoked(at) = reply else { return Err(strayed()) };
        let body = RemovePersonalAccessTokenResponse { deletion_date: Some((*at).into()) };
        Ok(wire::response(hit, &body)?.into())
    });
    Ok(decoded.losing(losses))
}

/// The id of a token or a key.
pub fn token_id(text: &str) -> Option<TokenId> {
    parse_decimal(text).and_then(TokenId::new)
}

/// `POST /v2/users/pats/search`.
pub fn list<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: ListPersonalAccessTokensRequest = wire::message(asked.hit)?;
    let page = page(request.pagination, request.filters.len(), "ListPersonalAccessTokensRequest.Filters")?;
    let column = PersonalAccessTokenFieldName::try_from(request.sorting_column.unwrap_or(0));
    let column = column.map_err(|_| kept_out())?;
    let query = TokenQuery {
        what: Issue::Token,
        filters: request.filters.iter().map(|one| filter(asked.hit, one)).collect::<Result<_, _>>()?,
        sort: COLUMNS.iter().find(|(_, of)| *of == column).map_or(TokenSort::Id, |(sort, _)| *sort),
        descending: !page.asc,
        offset: page.offset,
        limit: page.limit,
    };
    let limit = query.limit;
    Ok(Decoded::new(Call::ListTokens(Box::new(query)), move |hit, reply| {
        let Reply::Tokens(tokens, total) = reply else { return Err(strayed()) };
        let pagination = PaginationResponse { total_result: *total, applied_limit: limit.into() };
        let result = tokens.iter().map(|token| shown(hit, token)).collect();
        let body = ListPersonalAccessTokensResponse { pagination: Some(pagination), result };
        Ok(wire::response(hit, &body)?.into())
    }))
}

/// What page of a list is asked for, with its limit.
///
/// # Errors
/// 400 for too large a page, and for too many `filters`.
pub fn page(
    asked: Option<PaginationRequest>,
    filters: usize,
    name: &'static str,
) -> Result<PaginationRequest, Fault> {
    let page = asked.unwrap_or_default();
    if page.limit > MAX_LIMIT {
        return Err(Fault::field("query.limit", Why::Range(0, i64::from(MAX_LIMIT))));
    }
    if filters > MAX_FILTERS {
        return Err(Fault::field(name, Why::AtMost(MAX_FILTERS as u64)));
    }
    let limit = if page.limit == 0 { DEFAULT_LIMIT } else { page.limit };
    Ok(PaginationRequest { limit, ..page })
}

fn filter(hit: &Hit<'_>, filter: &PersonalAccessTokensSearchFilter) -> Result<TokenFilter, Fault> {
    match &filter.filter {
        None => Err(kept_out()),
        Some(Filter::TokenIdFilter(wanted)) => Ok(TokenFilter::Id(token_id(&wanted.id))),
        Some(Filter::UserIdFilter(wanted)) => Ok(TokenFilter::User(MANIFEST.user(&wanted.id))),
        Some(Filter::OrganizationIdFilter(wanted)) => Ok(TokenFilter::Org(wire::org(hit, &wanted.id))),
        Some(Filter::CreatedDateFilter(wanted)) => {
            Ok(TokenFilter::Created(compare(wanted)?, wanted.timestamp.unwrap_or_default().into()))
        }
        Some(Filter::ExpirationDateFilter(wanted)) => {
            Ok(TokenFilter::Expires(compare(wanted)?, wanted.timestamp.unwrap_or_default().into()))
        }
    }
}

/// How a filter compares times.
///
/// # Errors
/// None that the table of rules lets pass.
pub fn compare(wanted: &TimestampFilter) -> Result<Compare, Fault> {
    let method = TimestampFilterMethod::try_from(wanted.method).ok();
    let found = METHODS.iter().find(|(_, of)| Some(*of) == method).map(|(compare, _)| *compare);
    found.ok_or_else(kept_out)
}

fn shown(hit: &Hit<'_>, token: &Issued) -> PersonalAccessToken {
    PersonalAccessToken {
        creation_date: Some(token.created.into()),
        change_date: Some(token.created.into()),
        id: decimal(token.id.get()),
        user_id: MANIFEST.spell(&token.user),
        organization_id: MANIFEST.spell_org(hit.orgs, token.user.org),
        expiration_date: Some(token.expires.unwrap_or(Moment::NEVER).into()),
    }
}
