//! Users, read and looked for.
//!
//! Source: `docs/vendors/zitadel.md#management-v1`.

use interlingua_model::{
    Call, Fault, FaultKind, Field, Filter, Loss, Match, Missing, Query, Reply, Right, Sort, SortKey, Start,
};
use interlingua_wire::{Asked, Decoded, Encoded, Field as Wanted, Hit, Shape, shown_as, strayed};

use super::shapes::{ask_for, context, list_details, shown, user};
use crate::zitadel::proto::management::v1::{
    GetUserByIdRequest, GetUserByIdResponse, GetUserByLoginNameGlobalRequest, IsUserUniqueRequest,
    IsUserUniqueResponse, ListUsersRequest, ListUsersResponse,
};
use crate::zitadel::users::list;
use crate::zitadel::vendor::Zitadel;
use crate::zitadel::wire;

/// `GET …/{id}`.
pub fn by_id<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Read)?;
    let (request, losses): (GetUserByIdRequest, _) = wire::bodyless(asked.hit)?;
    let decoded = Decoded::new(Call::Get(wire::target(&request.id)), |hit, reply| {
        let Reply::User(found) = reply else { return Err(strayed()) };
        let (message, losses) = user(hit, found);
        shown(hit, &GetUserByIdResponse { user: Some(message) }, losses)
    });
    Ok(decoded.losing(losses))
}

/// The query of [`by_login_name`] over REST.
pub const LOGIN_NAME: Shape = &[Wanted::text("loginName").private()];

/// `GET /management/v1/global/users/_by_login_name`.
pub fn by_login_name<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Read)?;
    let (request, losses): (GetUserByLoginNameGlobalRequest, _) = wire::queried(asked)?;
    let named = Filter::Text(Field::Username, Match::EqualsIgnoreCase, request.login_name);
    let decoded = Decoded::new(one(named), |hit, reply| {
        let Reply::Page(page) = reply else { return Err(strayed()) };
        let found = page.listing.users.first();
        let (message, losses) = user(hit, found.ok_or(FaultKind::NotFound(Missing::User))?);
        shown(hit, &GetUserByIdResponse { user: Some(message) }, losses)
    });
    Ok(decoded.losing(losses))
}

fn one(filter: Filter) -> Call {
    let sort = Sort { key: SortKey::Id, descending: false };
    let filter = Filter::All(vec![filter]);
    Call::List(Box::new(Query { filter, sort, start: Start::Offset(0), limit: 1, count: true }))
}

/// The query of [`is_unique`] over REST.
pub const UNIQUE: Shape = &[Wanted::text("userName").private(), Wanted::text("email").private()];

/// `GET …/_is_unique`: whether nobody has the name, and nobody the address.
pub fn is_unique<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Read)?;
    let (request, losses): (IsUserUniqueRequest, _) = wire::queried(asked)?;
    let mut either = Vec::new();
    if !request.user_name.is_empty() {
        either.push(Filter::Text(Field::Username, Match::EqualsIgnoreCase, request.user_name));
    }
    if !request.email.is_empty() {
        either.push(Filter::Emails(vec![request.email]));
    }
    let decoded = Decoded::new(one(Filter::Any(either)), |hit, reply| {
        let Reply::Page(page) = reply else { return Err(strayed()) };
        let body = IsUserUniqueResponse { is_unique: page.listing.users.is_empty() };
        Ok(wire::response(hit, &body)?.into())
    });
    Ok(decoded.losing(losses))
}

/// `POST …/_search`: users of the caller's org.
pub fn search<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Read)?;
    let request: ListUsersRequest = wire::message(asked.hit)?;
    let page = request.query.unwrap_or_default();
    let mut query = list::query(asked.hit, page, request.sorting_column, &request.queries)?;
    let org = context(asked.hit).map_or(Filter::Any(Vec::new()), Filter::Org);
    query.filter = match query.filter {
        Filter::All(parts) => Filter::All(std::iter::once(org).chain(parts).collect()),
        other => Filter::All(vec![org, other]),
    };
    Ok(Decoded::new(Call::List(Box::new(query)), encode))
}

fn encode(hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Page(page) = reply else { return Err(strayed()) };
    let users = page.listing.users.iter().map(|one| user(hit, one));
    let (result, lost): (Vec<_>, Vec<Vec<Loss>>) = users.unzip();
    let (total, exact) = page.listing.count(&page.query);
    let details = Some(list_details(total, Some(page.listing.at)));
    let body = ListUsersResponse { details, sorting_column: 0, result };
    let lost = lost.into_iter().flatten().chain((!exact).then(|| shown_as("totalResult")));
    shown(hit, &body, lost.collect())
}
