//! Accounts at identity providers, and the ways in which a user may log in.
//!
//! Source: `docs/vendors/zitadel.md#identity-provider-links`.

use interlingua_model::{
    Alias, Call, Edit, Fault, Kind, Loss, Lost, Profile, Reply, Residue, Timestamp as Moment, Update, User,
};
use interlingua_wire::{Asked, Decoded, strayed};

use crate::keep::kept;
use crate::zitadel::proto::object::v2::ListDetails;
use crate::zitadel::proto::user::v2::{
    AddIdpLinkRequest, AuthenticationMethodType, IdpLink, ListAuthenticationMethodTypesRequest,
    ListAuthenticationMethodTypesResponse, ListIdpLinksRequest, ListIdpLinksResponse, RemoveIdpLinkRequest,
};
use crate::zitadel::vendor::{VENDOR, Zitadel};
use crate::zitadel::wire::{self, NAMES};

/// The account that a link names, and what is shown of it.
pub fn link(link: &IdpLink) -> (Alias, Residue) {
    let name = name_of(&link.idp_id, &link.user_id);
    (Alias::link(&link.idp_id, &link.user_id), wire::residue(name, &link.user_name.as_str().into()))
}

fn name_of(provider: &str, account: &str) -> String {
    format!("{NAMES}{provider}/{account}")
}

/// `POST /v2/users/{user_id}/links`. Which providers there are, the mount says.
pub fn add<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: AddIdpLinkRequest = wire::message(asked.hit)?;
    // Without a link, the provider without an id is meant, which nobody has.
    let (alias, name) = link(&request.idp_link.unwrap_or_default());
    Ok(edited(&request.user_id, vec![Edit::Link(alias), Edit::Keep(name)]))
}

/// `DELETE /v2/users/{user_id}/links/{idp_id}/{linked_user_id}`.
pub fn remove<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: RemoveIdpLinkRequest = wire::message(asked.hit)?;
    let (provider, account) = (&request.idp_id, &request.linked_user_id);
    let name = name_of(provider, account);
    let forget = Edit::Forget { vendor: VENDOR, name, must: false };
    Ok(edited(&request.user_id, vec![Edit::Unlink(Alias::link(provider, account)), forget]))
}

fn edited<'d>(user_id: &str, edits: Vec<Edit>) -> Decoded<'d> {
    Decoded::new(Call::Update(Box::new(Update::of(wire::target(user_id), edits))), wire::done)
}

fn found(reply: &Reply) -> Result<(Moment, Option<&User>), Fault> {
    let Reply::Found(user, at) = reply else { return Err(strayed()) };
    Ok((*at, user.as_deref()))
}

/// `POST /v2/users/{user_id}/links/_search`.
pub fn list<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: ListIdpLinksRequest = wire::message(asked.hit)?;
    let page = request.query.unwrap_or_default();
    Ok(Decoded::new(Call::Find(wire::target(&request.user_id)), move |hit, reply| {
        let (at, user) = found(reply)?;
        let mut all: Vec<IdpLink> = user.into_iter().flat_map(|user| links(&user.profile)).collect();
        let total = all.len();
        if page.asc {
            all.reverse();
        }
        let limit = if page.limit == 0 { usize::MAX } else { page.limit as usize };
        let skipped = usize::try_from(page.offset).unwrap_or(usize::MAX);
        let result = all.into_iter().skip(skipped).take(limit).collect();
        let details = Some(details(total, at));
        Ok(wire::response(hit, &ListIdpLinksResponse { details, result })?.into())
    }))
}

/// The newest first, as lists are without a word.
fn links(p: &Profile) -> impl Iterator<Item = IdpLink> {
    p.aliases.iter().rev().filter_map(|alias| {
        let (provider, account) = alias.as_link()?;
        let user_name = kept(p, VENDOR, &name_of(provider, account)).unwrap_or_default();
        Some(IdpLink { idp_id: provider.to_owned(), user_id: account.to_owned(), user_name })
    })
}

fn details(total: usize, at: Moment) -> ListDetails {
    ListDetails { total_result: total as u64, processed_sequence: 0, timestamp: Some(at.into()) }
}

/// `GET /v2/users/{user_id}/authentication_methods`: what is known here, a password and accounts at providers.
pub fn methods<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let (request, losses): (ListAuthenticationMethodTypesRequest, _) = wire::bodyless(asked.hit)?;
    // It is about passkeys, which there are none of.
    let domain = request.domain_query.map(|_| Loss::new("domainQuery", Lost::NoEffect));
    let decoded = Decoded::new(Call::Find(wire::target(&request.user_id)), |hit, reply| {
        let (at, user) = found(reply)?;
        let person = user.filter(|user| user.profile.kind == Kind::Human).map(|user| &user.profile);
        let elsewhere = |p: &Profile| p.managed_by.is_some() || links(p).next().is_some();
        let known = [
            (AuthenticationMethodType::Password, person.is_some_and(|p| p.password.is_some())),
            (AuthenticationMethodType::Idp, person.is_some_and(elsewhere)),
        ];
        let types: Vec<i32> = known.iter().filter(|(_, is)| *is).map(|(one, _)| (*one).into()).collect();
        let body = ListAuthenticationMethodTypesResponse {
            details: Some(details(types.len(), at)),
            auth_method_types: types,
        };
        Ok(wire::response(hit, &body)?.into())
    });
    Ok(decoded.losing(losses).losing(domain))
}
