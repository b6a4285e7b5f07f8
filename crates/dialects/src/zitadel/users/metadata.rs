//! Metadata of a user: bytes under keys. Over REST they are base64.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use interlingua_model::{Call, Edit, Fault, Loss, Lost, Match, Reply, Update, User, UserRef, Why};
use interlingua_wire::{Decoded, Encoded, Hit, strayed};
use serde_json::{Value, json};

use super::list::text_method;
use crate::zitadel::proto::filter::v2::PaginationResponse;
use crate::zitadel::proto::metadata::v2::metadata_search_filter::Filter;
use crate::zitadel::proto::metadata::v2::{Metadata, MetadataSearchFilter};
use crate::zitadel::proto::user::v2::{
    DeleteUserMetadataRequest, DeleteUserMetadataResponse, ListUserMetadataRequest, ListUserMetadataResponse,
    SetUserMetadataRequest, SetUserMetadataResponse,
};
use crate::zitadel::wire::{METADATA, invalid};
use crate::zitadel::{VENDOR, Zitadel, person, wire};

/// What a limit of 0 means.
const DEFAULT_LIMIT: u32 = 100;

fn update(user: UserRef, edits: Vec<Edit>) -> Decoded {
    Call::Update(Box::new(Update::of(user, edits))).into()
}

/// `POST /v2/users/{user_id}/metadata`: each key anew, the others stay.
pub fn set(_: &Zitadel, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let request: SetUserMetadataRequest = wire::message(hit)?;
    let user = wire::target(&request.user_id, "SetUserMetadataRequest.UserId")?;
    if request.metadata.is_empty() {
        return Err(invalid("SetUserMetadataRequest.Metadata", Why::AtLeast(1)));
    }
    let entries = request.metadata.iter().map(|one| (&*one.key, &one.value[..]));
    let kept = person::metadata("SetUserMetadataRequest.Metadata", entries)?;
    Ok(update(user, kept.into_iter().map(Edit::Keep).collect()))
}

/// Writes the time.
pub fn was_set(_: &Zitadel, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let body = SetUserMetadataResponse { set_date: Some(wire::changed(reply)?.changed.into()) };
    Ok(wire::response(hit, &body).into())
}

/// The query of [`delete`]. Source: the example of the vendor's page for DeleteUserMetadata.
pub fn query() -> Value {
    let key = json!({ "type": "string", "minLength": 1, "maxLength": 200 });
    json!({ "properties": { "keys": { "type": "array", "items": key } } })
}

/// `DELETE /v2/users/{user_id}/metadata`: every key must be there.
pub fn delete(_: &Zitadel, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let mut request: DeleteUserMetadataRequest = wire::message(hit)?;
    // Over REST the vendor's page puts the keys into the query.
    let named = hit.request.pairs()?.into_iter().filter(|(name, _)| name == "keys" && !hit.params.is_empty());
    request.keys.extend(named.map(|(_, key)| key));
    let user = wire::target(&request.user_id, "DeleteUserMetadataRequest.UserId")?;
    if request.keys.is_empty() {
        return Err(invalid("DeleteUserMetadataRequest.Keys", Why::AtLeast(1)));
    }
    if request.keys.len() > person::MOST_ENTRIES {
        let most = person::MOST_ENTRIES as u64;
        return Err(invalid("DeleteUserMetadataRequest.Keys", Why::AtMost(most)));
    }
    for (n, key) in request.keys.iter().enumerate() {
        person::sized("DeleteUserMetadataRequest", &format!("Keys[{n}]"), key, 1, 200)?;
    }
    let forget = |key: &String| Edit::Forget { vendor: VENDOR, name: format!("{METADATA}{key}"), must: true };
    Ok(update(user, request.keys.iter().map(forget).collect()))
}

/// Writes the time.
pub fn was_deleted(_: &Zitadel, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let body = DeleteUserMetadataResponse { deletion_date: Some(wire::changed(reply)?.changed.into()) };
    Ok(wire::response(hit, &body).into())
}

/// `POST /v2/users/{user_id}/metadata/search`.
pub fn list(_: &Zitadel, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let request: ListUserMetadataRequest = wire::message(hit)?;
    let user = wire::target(&request.user_id, "ListUserMetadataRequest.UserId")?;
    filters(&request.filters)?;
    Ok(Call::Attributes(user).into())
}

fn filters(filters: &[MetadataSearchFilter]) -> Result<Vec<(Match, String)>, Fault> {
    let read = |filter: &MetadataSearchFilter| match &filter.filter {
        None => Err(invalid("MetadataSearchFilter.Filter", Why::Required)),
        Some(Filter::KeyFilter(key)) => {
            wire::sized("MetadataKeyFilter.Key", &key.key, 0, 200)?;
            Ok((text_method(key.method)?, key.key.clone()))
        }
    };
    filters.iter().map(read).collect()
}

/// Writes one page, in order of keys. When an entry was made and changed is not kept: both dates are absent.
pub fn listed(_: &Zitadel, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::User(user) = reply else {
        return Err(strayed());
    };
    let request: ListUserMetadataRequest = wire::message(hit)?;
    let wanted = filters(&request.filters)?;
    let mut found = entries(user);
    found.retain(|one| wanted.iter().all(|(how, key)| how.holds(&one.key, key)));
    let page = request.pagination.unwrap_or_default();
    found.sort_by(|a, b| if page.asc { a.key.cmp(&b.key) } else { b.key.cmp(&a.key) });
    let limit = if page.limit == 0 { DEFAULT_LIMIT } else { page.limit };
    let pagination = PaginationResponse { total_result: found.len() as u64, applied_limit: limit.into() };
    let offset = usize::try_from(page.offset).unwrap_or(usize::MAX);
    let metadata = found.into_iter().skip(offset).take(limit as usize).collect();
    let body = ListUserMetadataResponse { pagination: Some(pagination), metadata };
    let losses = vec![Loss::new("metadata.dates", Lost::Omitted)];
    Ok(Encoded { response: wire::response(hit, &body), losses })
}

fn entries(user: &User) -> Vec<Metadata> {
    let own = user.profile.residue.iter().filter(|one| one.vendor == VENDOR);
    let entry = |one: &interlingua_model::Residue| {
        let key = one.name.strip_prefix(METADATA)?.to_owned();
        let text: String = serde_json::from_str(&one.value).ok()?;
        let value = BASE64_STANDARD.decode(text).ok()?;
        Some(Metadata { creation_date: None, change_date: None, key, value })
    };
    own.filter_map(entry).collect()
}
