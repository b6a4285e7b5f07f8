//! Metadata of a user: bytes under keys. Over REST they are base64.
//!
//! Source: `docs/vendors/zitadel.md#metadata`.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use interlingua_model::{Call, Edit, Fault, Loss, Lost, Match, Reply, Update, User, UserRef, Why};
use interlingua_wire::{Asked, Decoded, Encoded, Field as Wanted, FieldKind, Hit, Shape, Text, strayed};

use super::list::text_method;
use crate::zitadel::proto::filter::v2::{PaginationRequest, PaginationResponse};
use crate::zitadel::proto::metadata::v2::metadata_search_filter::Filter;
use crate::zitadel::proto::metadata::v2::{Metadata, MetadataSearchFilter};
use crate::zitadel::proto::user::v2::{
    DeleteUserMetadataRequest, DeleteUserMetadataResponse, ListUserMetadataRequest, ListUserMetadataResponse,
    SetUserMetadataRequest, SetUserMetadataResponse,
};
use crate::zitadel::validate::kept_out;
use crate::zitadel::vendor::{VENDOR, Zitadel};
use crate::zitadel::wire::METADATA;
use crate::zitadel::{person, wire};

/// What a limit of 0 means.
const DEFAULT_LIMIT: u32 = 100;

fn update(user: UserRef, edits: Vec<Edit>) -> Call {
    Call::Update(Box::new(Update::of(user, edits)))
}

/// `POST /v2/users/{user_id}/metadata`: each key anew, the others stay.
pub fn set<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: SetUserMetadataRequest = wire::message(asked.hit)?;
    let user = wire::target(&request.user_id);
    let entries = request.metadata.iter().map(|one| (&*one.key, &one.value[..]));
    let kept = person::metadata("SetUserMetadataRequest.Metadata", entries)?;
    let update = update(user, kept.into_iter().map(Edit::Keep).collect());
    Ok(Decoded::new(update, |hit, reply| {
        let body = SetUserMetadataResponse { set_date: Some(wire::changed_user(reply)?.changed.into()) };
        Ok(wire::response(hit, &body)?.into())
    }))
}

/// The query of [`delete`] over REST. Source: the example of the vendor's page for DeleteUserMetadata.
pub const QUERY: Shape =
    &[Wanted::list("keys", &FieldKind::Text(Text { size: Some((1, 200)), ..Text::ANY }))];

/// `DELETE /v2/users/{user_id}/metadata`: every key must be there.
pub fn delete<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let mut request: DeleteUserMetadataRequest = wire::message(asked.hit)?;
    // Over REST the vendor's page puts the keys into the query.
    let named = asked.query.texts("keys").filter(|_| !asked.hit.params.is_empty());
    request.keys.extend(named.into_iter().flatten().map(str::to_owned));
    let user = wire::target(&request.user_id);
    if request.keys.is_empty() {
        return Err(Fault::field("DeleteUserMetadataRequest.Keys", Why::AtLeast(1)));
    }
    if request.keys.len() > person::MOST_ENTRIES {
        let most = person::MOST_ENTRIES as u64;
        return Err(Fault::field("DeleteUserMetadataRequest.Keys", Why::AtMost(most)));
    }
    let forget = |key: &String| Edit::Forget { vendor: VENDOR, name: format!("{METADATA}{key}"), must: true };
    let update = update(user, request.keys.iter().map(forget).collect());
    Ok(Decoded::new(update, |hit, reply| {
        let body =
            DeleteUserMetadataResponse { deletion_date: Some(wire::changed_user(reply)?.changed.into()) };
        Ok(wire::response(hit, &body)?.into())
    }))
}

/// `POST /v2/users/{user_id}/metadata/search`.
pub fn list<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: ListUserMetadataRequest = wire::message(asked.hit)?;
    let user = wire::target(&request.user_id);
    let wanted = filters(&request.filters)?;
    let page = request.pagination.unwrap_or_default();
    Ok(Decoded::new(Call::Attributes(user), move |hit, reply| listed(hit, reply, &wanted, page)))
}

fn filters(filters: &[MetadataSearchFilter]) -> Result<Vec<(Match, String)>, Fault> {
    let read = |filter: &MetadataSearchFilter| match &filter.filter {
        None => Err(kept_out()),
        Some(Filter::KeyFilter(key)) => Ok((text_method(key.method)?, key.key.clone())),
    };
    filters.iter().map(read).collect()
}

/// Writes one page, in order of keys. When an entry was made and changed is not kept: both dates are absent.
fn listed(
    hit: &Hit<'_>,
    reply: &Reply,
    wanted: &[(Match, String)],
    page: PaginationRequest,
) -> Result<Encoded, Fault> {
    let Reply::User(user) = reply else { return Err(strayed()) };
    let mut found = entries(user);
    found.retain(|one| wanted.iter().all(|(how, key)| how.holds(&one.key, key)));
    found.sort_by(|a, b| if page.asc { a.key.cmp(&b.key) } else { b.key.cmp(&a.key) });
    let limit = if page.limit == 0 { DEFAULT_LIMIT } else { page.limit };
    let pagination = PaginationResponse { total_result: found.len() as u64, applied_limit: limit.into() };
    let offset = usize::try_from(page.offset).unwrap_or(usize::MAX);
    let metadata = found.into_iter().skip(offset).take(limit as usize).collect();
    let body = ListUserMetadataResponse { pagination: Some(pagination), metadata };
    let losses = vec![Loss::new("metadata.dates", Lost::Omitted)];
    Ok(Encoded { response: wire::response(hit, &body)?, losses })
}

/// What a user has, in no order.
pub fn entries(user: &User) -> Vec<Metadata> {
    let own = user.profile.residue.iter().filter(|one| one.vendor == VENDOR);
    let entry = |one: &interlingua_model::Residue| {
        let key = one.name.strip_prefix(METADATA)?.to_owned();
        let text: String = serde_json::from_str(&one.value).ok()?;
        let value = BASE64_STANDARD.decode(text).ok()?;
        Some(Metadata { creation_date: None, change_date: None, key, value })
    };
    own.filter_map(entry).collect()
}
