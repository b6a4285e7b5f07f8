//! Keys with which machines sign assertions, and their secrets. A private key is shown once, as the vendor's key file; who made the
//! pair gives the public half.
//!
//! Source: `docs/vendors/zitadel.md#keys-and-secrets`.

use interlingua_model::{
    Call, Edit, Fault, FaultKind, Issue, IssueToken, Issued, Kind, Missing, Reply, Timestamp as Moment,
    TokenFilter, TokenQuery, TokenSort,
};
use interlingua_wire::{Asked, Decoded, Hit, decimal, rfc3339_seconds, strayed};
use serde::Serialize;

use super::pats::{compare, page, token_id};
use crate::zitadel::proto::filter::v2::PaginationResponse;
use crate::zitadel::proto::user::v2::keys_search_filter::Filter;
use crate::zitadel::proto::user::v2::{
    AddKeyRequest, AddKeyResponse, AddSecretRequest, AddSecretResponse, Key, KeyFieldName, KeysSearchFilter,
    ListKeysRequest, ListKeysResponse, RemoveKeyRequest, RemoveKeyResponse, RemoveSecretRequest,
    RemoveSecretResponse,
};
use crate::zitadel::validate::kept_out;
use crate::zitadel::vendor::{MANIFEST, Zitadel};
use crate::zitadel::wire;

const COLUMNS: [(TokenSort, KeyFieldName); 6] = [
    (TokenSort::Id, KeyFieldName::Unspecified),
    // Ids are given in the order of creation.
    (TokenSort::Id, KeyFieldName::CreatedDate),
    (TokenSort::Id, KeyFieldName::Id),
    (TokenSort::User, KeyFieldName::UserId),
    (TokenSort::Org, KeyFieldName::OrganizationId),
    (TokenSort::Expires, KeyFieldName::KeyExpirationDate),
];

/// What clients read a key from, in the vendor's order.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct KeyFile<'a> {
    r#type: &'static str,
    key_id: &'a str,
    key: &'a str,
    expiration_date: &'a str,
    user_id: &'a str,
}

/// `POST /v2/users/{user_id}/keys`.
pub fn add<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: AddKeyRequest = wire::message(asked.hit)?;
    let public = (!request.public_key.is_empty()).then_some(request.public_key);
    let issue = IssueToken {
        what: Issue::Key,
        user: wire::target(&request.user_id),
        // What is no text is no PEM either.
        public: public.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
        kind: Some(Kind::Machine),
        expires: request.expiration_date.map(Into::into),
    };
    Ok(Decoded::new(Call::IssueToken(issue), |hit, reply| {
        let Reply::Issued(issued, private) = reply else { return Err(strayed()) };
        let body = AddKeyResponse {
            creation_date: Some(issued.created.into()),
            key_id: decimal(issued.id.get()),
            key_content: key_file(issued, private),
        };
        Ok(wire::response(hit, &body)?.into())
    }))
}

/// The file of a key; nothing where the caller has the private half.
pub fn key_file(issued: &Issued, private: &str) -> Vec<u8> {
    if private.is_empty() {
        return Vec::new();
    }
    let file = KeyFile {
        r#type: "serviceaccount",
        key_id: &decimal(issued.id.get()),
        key: private,
        expiration_date: &rfc3339_seconds(issued.expires.unwrap_or(Moment::NEVER)),
        user_id: &MANIFEST.spell(&issued.user),
    };
    // Texts alone: it cannot fail.
    serde_json::to_vec(&file).unwrap_or_default()
}

/// `DELETE /v2/users/{user_id}/keys/{key_id}`.
pub fn remove<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let (request, losses): (RemoveKeyRequest, _) = wire::bodyless(asked.hit)?;
    let user = wire::target(&request.user_id);
    let id = token_id(&request.key_id).ok_or(Fault::new(FaultKind::NotFound(Missing::Token)))?;
    let decoded = Decoded::new(Call::RevokeToken(user, Issue::Key, id), |hit, reply| {
        let Reply::Revoked(at) = reply else { return Err(strayed()) };
        Ok(wire::response(hit, &RemoveKeyResponse { deletion_date: Some((*at).into()) })?.into())
    });
    Ok(decoded.losing(losses))
}

/// `POST /v2/users/keys/search`.
pub fn list<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: ListKeysRequest = wire::message(asked.hit)?;
    let page = page(request.pagination, request.filters.len(), "ListKeysRequest.Filters")?;
    let column = KeyFieldName::try_from(request.sorting_column.unwrap_or(0)).map_err(|_| kept_out())?;
    let query = TokenQuery {
        what: Issue::Key,
        filters: request.filters.iter().map(|one| filter(asked.hit, one)).collect::<Result<_, _>>()?,
        sort: COLUMNS.iter().find(|(_, of)| *of == column).map_or(TokenSort::Id, |(sort, _)| *sort),
        descending: !page.asc,
        offset: page.offset,
        limit: page.limit,
    };
    Ok(Decoded::new(Call::ListTokens(Box::new(query)), move |hit, reply| {
        let Reply::Tokens(keys, total) = reply else { return Err(strayed()) };
        let pagination = PaginationResponse { total_result: *total, applied_limit: page.limit.into() };
        let result = keys.iter().map(|key| shown(hit, key)).collect();
        Ok(wire::response(hit, &ListKeysResponse { pagination: Some(pagination), result })?.into())
    }))
}

fn filter(hit: &Hit<'_>, filter: &KeysSearchFilter) -> Result<TokenFilter, Fault> {
    match &filter.filter {
        None => Err(kept_out()),
        Some(Filter::KeyIdFilter(wanted)) => Ok(TokenFilter::Id(token_id(&wanted.id))),
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

fn shown(hit: &Hit<'_>, key: &Issued) -> Key {
    Key {
        creation_date: Some(key.created.into()),
        change_date: Some(key.created.into()),
        id: decimal(key.id.get()),
        user_id: MANIFEST.spell(&key.user),
        organization_id: MANIFEST.spell_org(hit.orgs, key.user.org),
        expiration_date: Some(key.expires.unwrap_or(Moment::NEVER).into()),
    }
}

/// `POST /v2/users/{user_id}/secret`: another one in place of the one before. Its client id is the machine's username.
pub fn add_secret<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: AddSecretRequest = wire::message(asked.hit)?;
    let user = wire::target(&request.user_id);
    let issue =
        IssueToken { what: Issue::Secret, user, public: None, kind: Some(Kind::Machine), expires: None };
    Ok(Decoded::new(Call::IssueToken(issue), |hit, reply| {
        let Reply::Issued(issued, secret) = reply else { return Err(strayed()) };
        let body = AddSecretResponse {
            creation_date: Some(issued.created.into()),
            client_secret: secret.to_string(),
        };
        Ok(wire::response(hit, &body)?.into())
    }))
}

/// `DELETE /v2/users/{user_id}/secret`.
pub fn remove_secret<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let (request, losses): (RemoveSecretRequest, _) = wire::bodyless(asked.hit)?;
    let update = wire::update(wire::target(&request.user_id), Kind::Machine, vec![Edit::NoPassword]);
    let decoded = Decoded::new(update, |hit, reply| {
        let at = wire::changed_user(reply)?.changed;
        Ok(wire::response(hit, &RemoveSecretResponse { deletion_date: Some(at.into()) })?.into())
    });
    Ok(decoded.losing(losses))
}
