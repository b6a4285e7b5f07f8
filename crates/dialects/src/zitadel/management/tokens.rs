//! Personal access tokens, keys and secrets of machines.
//!
//! Source: `docs/vendors/zitadel.md#management-v1`.

use interlingua_model::{
    Call, Edit, Fault, FaultKind, Issue, IssueToken, Issued, Kind, Missing, Reply, Right,
    Timestamp as Moment, TokenFilter, TokenQuery, TokenSort,
};
use interlingua_wire::{Asked, Decoded, Hit, decimal, strayed};

use super::shapes::{ask_for, changed, context, done, list_details};
use crate::zitadel::oauth::scopes::OF_TOKENS;
use crate::zitadel::proto::management::v1::{
    AddMachineKeyRequest, AddMachineKeyResponse, AddPersonalAccessTokenRequest,
    AddPersonalAccessTokenResponse, GenerateMachineSecretRequest, GenerateMachineSecretResponse,
    GetMachineKeyByIDsRequest, GetMachineKeyByIDsResponse, GetPersonalAccessTokenByIDsRequest,
    GetPersonalAccessTokenByIDsResponse, Key, KeyType, ListMachineKeysResponse,
    ListPersonalAccessTokensRequest, ListPersonalAccessTokensResponse, ObjectDetails, PersonalAccessToken,
    RemovePersonalAccessTokenResponse,
};
use crate::zitadel::proto::object::v2::ListQuery;
use crate::zitadel::users::keys::key_file;
use crate::zitadel::users::pats::token_id;
use crate::zitadel::vendor::{MANIFEST, Zitadel};
use crate::zitadel::wire;

/// What a limit of 0 means, and the largest one that has a meaning.
const MOST: u32 = 1_000;

fn details(hit: &Hit<'_>, one: &Issued) -> ObjectDetails {
    ObjectDetails {
        sequence: one.user.version,
        creation_date: Some(one.created.into()),
        change_date: Some(one.created.into()),
        resource_owner: MANIFEST.spell_org(hit.orgs, one.user.org),
    }
}

/// Of what came to be.
fn made(hit: &Hit<'_>, one: &Issued) -> ObjectDetails {
    ObjectDetails { change_date: None, ..details(hit, one) }
}

/// Of what is gone; which of the user's events that was is not kept.
fn gone(hit: &Hit<'_>, at: Moment) -> ObjectDetails {
    let owner = context(hit).map(|org| MANIFEST.spell_org(hit.orgs, org)).unwrap_or_default();
    ObjectDetails { sequence: 0, creation_date: None, change_date: Some(at.into()), resource_owner: owner }
}

fn pat(hit: &Hit<'_>, one: &Issued) -> PersonalAccessToken {
    PersonalAccessToken {
        id: decimal(one.id.get()),
        details: Some(details(hit, one)),
        expiration_date: Some(one.expires.unwrap_or(Moment::NEVER).into()),
        scopes: OF_TOKENS.split(' ').map(str::to_owned).collect(),
    }
}

fn key(hit: &Hit<'_>, one: &Issued) -> Key {
    Key {
        id: decimal(one.id.get()),
        details: Some(details(hit, one)),
        r#type: KeyType::Json.into(),
        expiration_date: Some(one.expires.unwrap_or(Moment::NEVER).into()),
    }
}

fn issue(what: Issue, user_id: &str, public: Option<String>, expires: Option<Moment>) -> Call {
    let user = wire::target(user_id);
    Call::IssueToken(IssueToken { what, user, public, kind: Some(Kind::Machine), expires })
}

/// Those of one user, and one of them where `id` is given.
fn of_user(what: Issue, user_id: &str, id: Option<&str>, page: Option<ListQuery>) -> Call {
    let page = page.unwrap_or_default();
    let mut filters = vec![TokenFilter::User(wire::target(user_id))];
    filters.extend(id.map(|id| TokenFilter::Id(token_id(id))));
    let limit = if page.limit == 0 { MOST } else { page.limit };
    let (sort, descending, offset) = (TokenSort::Id, !page.asc, page.offset);
    Call::ListTokens(Box::new(TokenQuery { what, filters, sort, descending, offset, limit }))
}

fn only(reply: &Reply) -> Result<&Issued, Fault> {
    let Reply::Tokens(found, _) = reply else { return Err(strayed()) };
    found.first().ok_or(Fault::new(FaultKind::NotFound(Missing::Token)))
}

/// `POST …/pats`: without a date it has no end.
pub fn add_pat<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let request: AddPersonalAccessTokenRequest = wire::message(asked.hit)?;
    let call = issue(Issue::Token, &request.user_id, None, request.expiration_date.map(Into::into));
    Ok(Decoded::new(call, |hit, reply| {
        let Reply::Issued(issued, secret) = reply else { return Err(strayed()) };
        let body = AddPersonalAccessTokenResponse {
            token_id: decimal(issued.id.get()),
            token: secret.to_string(),
            details: Some(made(hit, issued)),
        };
        Ok(wire::response(hit, &body)?.into())
    }))
}

pub fn list_pats<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Read)?;
    let request: ListPersonalAccessTokensRequest = wire::message(asked.hit)?;
    Ok(Decoded::new(of_user(Issue::Token, &request.user_id, None, request.query), |hit, reply| {
        let Reply::Tokens(found, total) = reply else { return Err(strayed()) };
        let details = Some(list_details(*total, None));
        let result = found.iter().map(|one| pat(hit, one)).collect();
        Ok(wire::response(hit, &ListPersonalAccessTokensResponse { details, result })?.into())
    }))
}

pub fn get_pat<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Read)?;
    let (request, losses): (GetPersonalAccessTokenByIDsRequest, _) = wire::bodyless(asked.hit)?;
    let call = of_user(Issue::Token, &request.user_id, Some(&request.token_id), None);
    let decoded = Decoded::new(call, |hit, reply| {
        let token = Some(pat(hit, only(reply)?));
        Ok(wire::response(hit, &GetPersonalAccessTokenByIDsResponse { token })?.into())
    });
    Ok(decoded.losing(losses))
}

pub fn remove_pat<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let (request, losses): (GetPersonalAccessTokenByIDsRequest, _) = wire::bodyless(asked.hit)?;
    revoked(Issue::Token, &request.user_id, &request.token_id).map(|decoded| decoded.losing(losses))
}

fn revoked<'d>(what: Issue, user_id: &str, id: &str) -> Result<Decoded<'d>, Fault> {
    let id = token_id(id).ok_or(Fault::new(FaultKind::NotFound(Missing::Token)))?;
    Ok(Decoded::new(Call::RevokeToken(wire::target(user_id), what, id), |hit, reply| {
        let Reply::Revoked(at) = reply else { return Err(strayed()) };
        let details = Some(gone(hit, *at));
        Ok(wire::response(hit, &RemovePersonalAccessTokenResponse { details })?.into())
    }))
}

/// `POST …/keys`.
pub fn add_key<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let request: AddMachineKeyRequest = wire::message(asked.hit)?;
    let public = (!request.public_key.is_empty()).then_some(request.public_key);
    let public = public.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let call = issue(Issue::Key, &request.user_id, public, request.expiration_date.map(Into::into));
    Ok(Decoded::new(call, |hit, reply| {
        let Reply::Issued(issued, private) = reply else { return Err(strayed()) };
        let body = AddMachineKeyResponse {
            key_id: decimal(issued.id.get()),
            key_details: key_file(issued, private),
            details: Some(made(hit, issued)),
        };
        Ok(wire::response(hit, &body)?.into())
    }))
}

pub fn list_keys<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Read)?;
    let request: ListPersonalAccessTokensRequest = wire::message(asked.hit)?;
    Ok(Decoded::new(of_user(Issue::Key, &request.user_id, None, request.query), |hit, reply| {
        let Reply::Tokens(found, total) = reply else { return Err(strayed()) };
        let details = Some(list_details(*total, None));
        let result = found.iter().map(|one| key(hit, one)).collect();
        Ok(wire::response(hit, &ListMachineKeysResponse { details, result })?.into())
    }))
}

pub fn get_key<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Read)?;
    let (request, losses): (GetMachineKeyByIDsRequest, _) = wire::bodyless(asked.hit)?;
    let call = of_user(Issue::Key, &request.user_id, Some(&request.key_id), None);
    let decoded = Decoded::new(call, |hit, reply| {
        let key = Some(key(hit, only(reply)?));
        Ok(wire::response(hit, &GetMachineKeyByIDsResponse { key })?.into())
    });
    Ok(decoded.losing(losses))
}

pub fn remove_key<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let (request, losses): (GetMachineKeyByIDsRequest, _) = wire::bodyless(asked.hit)?;
    revoked(Issue::Key, &request.user_id, &request.key_id).map(|decoded| decoded.losing(losses))
}

/// `PUT …/secret`: with the client id, which is the log-in name.
pub fn add_secret<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let request: GenerateMachineSecretRequest = wire::message(asked.hit)?;
    Ok(Decoded::new(issue(Issue::Secret, &request.user_id, None, None), |hit, reply| {
        let Reply::Issued(issued, secret) = reply else { return Err(strayed()) };
        let body = GenerateMachineSecretResponse {
            client_id: issued.user.profile.username.to_string(),
            client_secret: secret.to_string(),
            details: Some(ObjectDetails {
                creation_date: Some(issued.created.into()),
                change_date: None,
                ..changed(hit, &issued.user)
            }),
        };
        Ok(wire::response(hit, &body)?.into())
    }))
}

pub fn remove_secret<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let (request, losses): (GenerateMachineSecretRequest, _) = wire::bodyless(asked.hit)?;
    let update = wire::update(wire::target(&request.user_id), Kind::Machine, vec![Edit::NoPassword]);
    Ok(Decoded::new(update, done).losing(losses))
}
