//! Lists as searches; the tables of `users/list.rs` read the other way.
//!
//! Source: `docs/vendors/zitadel.md#as-client`.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use interlingua_model::{Fault, Field, Filter, Kind, Match, Query};
use interlingua_wire::to_vendor;

use super::super::proto::filter::v2::ByteFilterMethod;
use super::super::proto::metadata::v2::{MetadataKeyFilter, MetadataValueFilter};
use super::super::proto::object::v2::{ListQuery, TextQueryMethod};
use super::super::proto::user::v2::search_query::Query as Search;
use super::super::proto::user::v2::{
    AndQuery, DisplayNameQuery, EmailQuery, FirstNameQuery, InUserEmailsQuery, InUserIdQuery, LastNameQuery,
    ListUsersRequest, NickNameQuery, NotQuery, OrQuery, OrganizationIdQuery, PhoneQuery, SearchQuery,
    StateQuery, Type, TypeQuery, UserNameQuery,
};
use super::super::state::TABLE;
use super::super::users::list::{COLUMNS, MAX_LIMIT, METHODS};
use super::super::vendor::VENDOR;
use super::super::wire::METADATA;
use super::ask;
use crate::foreign::Orgs;
use crate::foreign::{unfiltered, unsupported};

/// The request of a list.
pub fn list(query: &Query, offset: u64, orgs: &Orgs) -> Result<ListUsersRequest, Fault> {
    if query.limit == 0 || query.limit > MAX_LIMIT {
        return Err(unsupported("a page of this size"));
    }
    let column = COLUMNS.iter().find(|(key, _)| *key == query.sort.key).map(|(_, column)| *column);
    let column = column.ok_or_else(|| unsupported("this order of a list of an upstream"))?;
    let queries = match &query.filter {
        // The vendor refuses an empty "and"; at the top, nothing says the same.
        Filter::All(parts) => {
            let parts = parts.iter().filter(|part| **part != Filter::everybody());
            parts.map(|part| filter(part, orgs)).collect::<Result<_, _>>()?
        }
        other => vec![filter(other, orgs)?],
    };
    let page = ListQuery { offset, limit: query.limit, asc: !query.sort.descending };
    Ok(ListUsersRequest { query: Some(page), sorting_column: column.into(), queries })
}

fn filter(filter: &Filter, orgs: &Orgs) -> Result<SearchQuery, Fault> {
    let all =
        |parts: &[Filter]| parts.iter().map(|part| self::filter(part, orgs)).collect::<Result<Vec<_>, _>>();
    let query = match filter {
        Filter::All(parts) => Search::AndQuery(AndQuery { queries: all(parts)? }),
        Filter::Any(parts) => Search::OrQuery(OrQuery { queries: all(parts)? }),
        Filter::Not(part) => {
            Search::NotQuery(Box::new(NotQuery { query: Some(Box::new(self::filter(part, orgs)?)) }))
        }
        Filter::Text(field, how, wanted) => text(*field, *how, wanted.clone())?,
        Filter::Emails(wanted) => {
            Search::InUserEmailsQuery(InUserEmailsQuery { user_emails: wanted.clone() })
        }
        Filter::Ids(users) => {
            let user_ids = users.iter().map(ask::id).collect::<Result<_, _>>()?;
            Search::InUserIdsQuery(InUserIdQuery { user_ids })
        }
        Filter::State(states) => {
            let one = |state| {
                let state = to_vendor(&TABLE, state).unwrap_or_default().into();
                SearchQuery { query: Some(Search::StateQuery(StateQuery { state })) }
            };
            let mut queries: Vec<SearchQuery> = states.iter().map(one).collect();
            match (queries.pop(), queries.is_empty()) {
                (Some(SearchQuery { query: Some(only) }), true) => only,
                (last, _) => Search::OrQuery(OrQuery { queries: queries.into_iter().chain(last).collect() }),
            }
        }
        Filter::Kind(kind) => {
            let kind = if *kind == Kind::Human { Type::Human } else { Type::Machine };
            Search::TypeQuery(TypeQuery { r#type: kind.into() })
        }
        Filter::Org(org) => {
            Search::OrganizationIdQuery(OrganizationIdQuery { organization_id: ask::spelled(*org, orgs) })
        }
        Filter::Named(named) if named.vendor == VENDOR && named.prefix == METADATA => {
            self::metadata(named.rest.as_ref(), named.value.as_ref())?
        }
        Filter::Verification(_)
        | Filter::Attribute(_)
        | Filter::Named(_)
        | Filter::Standing(_)
        | Filter::ChangedSince(_)
        | Filter::NotOwner => return Err(unfiltered()),
    };
    Ok(SearchQuery { query: Some(query) })
}

fn text(field: Field, how: Match, wanted: String) -> Result<Search, Fault> {
    let method = to_vendor(&METHODS, &how).unwrap_or(TextQueryMethod::Equals).into();
    Ok(match field {
        Field::Username => Search::UserNameQuery(UserNameQuery { user_name: wanted, method }),
        Field::Given => Search::FirstNameQuery(FirstNameQuery { first_name: wanted, method }),
        Field::Family => Search::LastNameQuery(LastNameQuery { last_name: wanted, method }),
        Field::Nick => Search::NickNameQuery(NickNameQuery { nick_name: wanted, method }),
        Field::Display => Search::DisplayNameQuery(DisplayNameQuery { display_name: wanted, method }),
        Field::Email => Search::EmailQuery(EmailQuery { email_address: wanted, method }),
        Field::Phone => Search::PhoneQuery(PhoneQuery { number: wanted, method }),
    })
}

fn metadata(rest: Option<&(Match, String)>, value: Option<&(bool, String)>) -> Result<Search, Fault> {
    match (rest, value) {
        (Some((how, key)), None) => {
            let method = to_vendor(&METHODS, how).unwrap_or(TextQueryMethod::Equals).into();
            Ok(Search::MetadataKeyFilter(MetadataKeyFilter { key: key.clone(), method }))
        }
        (None, Some((is, value))) => {
            let text: Option<String> = serde_json::from_str(value).ok();
            let value = text.and_then(|text| BASE64_STANDARD.decode(text).ok());
            let value = value.ok_or_else(|| unsupported("metadata that is not bytes"))?;
            let method = if *is { ByteFilterMethod::Equals } else { ByteFilterMethod::NotEquals };
            Ok(Search::MetadataValueFilter(MetadataValueFilter { value, method: method.into() }))
        }
        _ => Err(unsupported("metadata by key and value at once")),
    }
}
