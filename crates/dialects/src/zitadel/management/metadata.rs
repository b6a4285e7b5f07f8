//! Metadata, a key at a time or many.
//!
//! Source: `docs/vendors/zitadel.md#management-v1`.

use interlingua_model::{Call, Edit, Fault, FaultKind, Missing, Reply, Right, Update, User, Why};
use interlingua_wire::{Asked, Decoded, Hit, strayed};

use super::shapes::{ask_for, details, done_or_so, list_details, made};
use crate::zitadel::person;
use crate::zitadel::proto::management::v1::metadata_query::Query;
use crate::zitadel::proto::management::v1::{
    BulkRemoveUserMetadataRequest, BulkSetUserMetadataRequest, GetUserMetadataRequest,
    GetUserMetadataResponse, ListUserMetadataRequest, ListUserMetadataResponse, Metadata,
    SetUserMetadataRequest, SetUserMetadataResponse,
};
use crate::zitadel::proto::metadata::v2::Metadata as Entry;
use crate::zitadel::users::list::text_method;
use crate::zitadel::users::metadata::entries;
use crate::zitadel::validate::kept_out;
use crate::zitadel::vendor::{VENDOR, Zitadel};
use crate::zitadel::wire::{self, METADATA};

fn update(id: &str, edits: Vec<Edit>) -> Call {
    Call::Update(Box::new(Update::of(wire::target(id), edits)))
}

/// `POST …/metadata/{key}`.
pub fn set<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let request: SetUserMetadataRequest = wire::message(asked.hit)?;
    let kept = person::metadata("Metadata", [(&*request.key, &*request.value)].into_iter())?;
    let call = update(&request.id, kept.into_iter().map(Edit::Keep).collect());
    Ok(Decoded::new(call, |hit, reply| {
        // The id is never filled in.
        let details = Some(made(hit, wire::changed_user(reply)?));
        Ok(wire::response(hit, &SetUserMetadataResponse { id: String::new(), details })?.into())
    }))
}

/// `POST …/metadata/_bulk`.
pub fn set_all<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let request: BulkSetUserMetadataRequest = wire::message(asked.hit)?;
    if request.metadata.is_empty() {
        return Err(Fault::field("metadata", Why::AtLeast(1)));
    }
    let entries = request.metadata.iter().map(|one| (&*one.key, &*one.value));
    let kept = person::metadata("BulkSetUserMetadataRequest.Metadata", entries)?;
    Ok(Decoded::new(update(&request.id, kept.into_iter().map(Edit::Keep).collect()), done_or_so))
}

fn forget(key: &str) -> Edit {
    Edit::Forget { vendor: VENDOR, name: format!("{METADATA}{key}"), must: true }
}

/// `DELETE …/metadata/{key}`.
pub fn remove<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let (request, losses): (GetUserMetadataRequest, _) = wire::bodyless(asked.hit)?;
    Ok(Decoded::new(update(&request.id, vec![forget(&request.key)]), done_or_so).losing(losses))
}

/// `DELETE …/metadata/_bulk`, with a body: every key must be there.
pub fn remove_all<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let request: BulkRemoveUserMetadataRequest = wire::message(asked.hit)?;
    if request.keys.is_empty() {
        return Err(Fault::field("metadata", Why::AtLeast(1)));
    }
    let edits = request.keys.iter().map(|key| forget(key)).collect();
    Ok(Decoded::new(update(&request.id, edits), done_or_so))
}

fn shown(hit: &Hit<'_>, user: &User) -> Vec<Metadata> {
    let entry = |one: Entry| Metadata { details: Some(details(hit, user)), key: one.key, value: one.value };
    entries(user).into_iter().map(entry).collect()
}

/// `GET …/metadata/{key}`.
pub fn get<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Read)?;
    let (request, losses): (GetUserMetadataRequest, _) = wire::bodyless(asked.hit)?;
    let decoded = Decoded::new(Call::Attributes(wire::target(&request.id)), move |hit, reply| {
        let Reply::User(user) = reply else { return Err(strayed()) };
        let metadata = shown(hit, user).into_iter().find(|one| one.key == request.key);
        let metadata = Some(metadata.ok_or(FaultKind::NotFound(Missing::Attribute))?);
        Ok(wire::response(hit, &GetUserMetadataResponse { metadata })?.into())
    });
    Ok(decoded.losing(losses))
}

/// `POST …/metadata/_search`; nobody has none.
pub fn list<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Read)?;
    let request: ListUserMetadataRequest = wire::message(asked.hit)?;
    let page = request.query.unwrap_or_default();
    let mut wanted = Vec::new();
    for query in &request.queries {
        let Some(Query::KeyQuery(key)) = &query.query else { return Err(kept_out()) };
        wanted.push((text_method(key.method)?, key.key.clone()));
    }
    Ok(Decoded::new(Call::Find(wire::target(&request.id)), move |hit, reply| {
        let Reply::Found(user, at) = reply else { return Err(strayed()) };
        let mut all: Vec<Metadata> = user.iter().flat_map(|user| shown(hit, user)).collect();
        all.retain(|one| wanted.iter().all(|(how, text)| how.holds(&one.key, text)));
        if !page.asc {
            all.reverse();
        }
        let details = Some(list_details(all.len() as u64, Some(*at)));
        let limit = if page.limit == 0 { usize::MAX } else { page.limit as usize };
        let skipped = usize::try_from(page.offset).unwrap_or(usize::MAX);
        let result = all.into_iter().skip(skipped).take(limit).collect();
        Ok(wire::response(hit, &ListUserMetadataResponse { details, result })?.into())
    }))
}
