//! The user service spoken as client, over Connect or gRPC. What its messages cannot carry is named, before anything is
//! sent.
//!
//! Source: `docs/vendors/zitadel.md#as-client`.

mod ask;
mod calls;
mod edits;
mod read;
mod search;

use std::sync::Arc;

use bytes::Bytes;
use interlingua_model::{
    Call, Fact, Fault, FaultKind, Op, Org, Page, Part, Query, Reply, Secret, State, User,
};
use interlingua_wire::{Busy, Opened, Protocol, RpcStatus, Shown, Upstream, WireRequest, WireResponse};
use serde::Deserialize;
use serde_json::Value;

use self::calls::{get, procedure};
use super::error;
use super::proto::filter::v2::PaginationRequest;
use super::proto::object::v2::Details;
use super::proto::user::v2::{self as pb};
use super::users::list::MAX_LIMIT;
use super::vendor::MANIFEST;
use crate::foreign::{self, Orgs, left_out, unsupported};
use crate::rest;
use crate::talk::{Ask, Manner, Next, Talk};

/// What an upstream may choose.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "lowercase")]
struct Settings {
    protocol: ProtocolName,
}

/// How procedures are called.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum ProtocolName {
    #[default]
    Connect,
    Grpc,
}

struct Client {
    protocol: Protocol,
    orgs: Orgs,
}

/// Builds the client.
pub fn client(settings: Value, orgs: &[Org]) -> Result<Arc<dyn Upstream>, String> {
    let settings: Settings = crate::spoken::settings(settings)?;
    let protocol = match settings.protocol {
        ProtocolName::Connect => Protocol::Connect,
        ProtocolName::Grpc => Protocol::Grpc,
    };
    Ok(Arc::new(Client { protocol, orgs: foreign::orgs(&MANIFEST, orgs) }))
}

impl Manner for Protocol {
    fn safe(&self, ask: &Ask) -> bool {
        ask.endpoint.starts_with("Get") || ask.endpoint.starts_with("List")
    }

    fn frame(&self, endpoint: &'static str, request: WireRequest) -> WireRequest {
        self.request(&format!("zitadel.user.v2.UserService/{endpoint}"), &request.body)
    }

    fn open(&self, endpoint: &'static str, response: &WireResponse) -> Result<Bytes, Fault> {
        Self::open(*self, response).map_err(|status| error::read(endpoint, &status))
    }
}

impl Upstream for Client {
    fn open(&self, call: &Call, seen: Option<&Shown>) -> Result<Opened, Fault> {
        let (orgs, mut losses) = (&self.orgs, Vec::new());
        let seen = seen.map(|seen| Arc::clone(&seen.user));
        let next = match call {
            Call::Create(new) => create(orgs, &ask::create(new, orgs, &mut losses)?),
            Call::Get(user) => get(orgs, &ask::id(user)?, |user| Ok(Reply::User(user).into())),
            Call::Attributes(user) => attributes(orgs, ask::id(user)?),
            Call::List(query) => list(orgs, query)?,
            Call::Change(asked) => {
                losses.extend(left_out(Part::of_change(asked), |_| false));
                change(orgs, asked.op, ask::id(&asked.user)?, seen)?
            }
            Call::Update(update) => {
                losses.extend(left_out(Part::of_update(update), |_| false));
                let (id, edit) = (ask::id(&update.user)?, edits::update(update)?);
                edits::carried(orgs, &id, edit, seen)
            }
            Call::Token(_)
            | Call::Session(_)
            | Call::IssueToken(_)
            | Call::RevokeToken(..)
            | Call::ListTokens(_)
            | Call::Inspect(_)
            | Call::Find(_)
            | Call::Document => {
                return Err(unsupported("tokens of an upstream"));
            }
        };
        Ok(Opened { exchange: Talk::begin(self.protocol, next), losses })
    }

    fn sign(&self, request: &mut WireRequest, credential: &Secret) {
        rest::bear(request, credential);
    }

    fn busy(&self, response: &WireResponse) -> Option<Busy> {
        match self.protocol.open(response) {
            Err(RpcStatus { code: 8, .. }) => Some(Busy::TurnedAway),
            Err(RpcStatus { code: 14, .. }) => Some(Busy::Unavailable),
            _ => None,
        }
    }

    /// None of them: this vendor has no such things.
    fn tells(&self) -> &'static [Fact] {
        &[]
    }

    fn page(&self) -> u32 {
        MAX_LIMIT
    }

    fn keyed(&self) -> bool {
        false
    }

    fn http2(&self) -> bool {
        self.protocol == Protocol::Grpc
    }
}

fn list(orgs: &Orgs, query: &Query) -> Result<Ask, Fault> {
    let offset = rest::offset(query)?;
    let (asked, known) = (query.clone(), Arc::clone(orgs));
    let read = move |page: pb::ListUsersResponse| {
        let listing = read::page(&page, &asked, offset, &known)?;
        Ok(Reply::Page(Page { query: Box::new(asked), listing }).into())
    };
    Ok(procedure("ListUsers", &search::list(query, offset, orgs)?, read))
}

/// The most entries of metadata that are read.
const MOST_METADATA: u32 = 1_000;

/// A user with its metadata.
fn attributes(orgs: &Orgs, id: String) -> Ask {
    let again = id.clone();
    get(orgs, &id, move |user| {
        let limit = MOST_METADATA;
        let pagination = Some(PaginationRequest { limit, asc: true, ..PaginationRequest::default() });
        let message = pb::ListUserMetadataRequest { user_id: again, pagination, filters: Vec::new() };
        Ok(procedure("ListUserMetadata", &message, move |page: pb::ListUserMetadataResponse| {
            let total = page.pagination.map_or(0, |page| page.total_result);
            if total > page.metadata.len() as u64 {
                return Err(unsupported("more metadata than one page of an upstream holds"));
            }
            let mut user = Arc::unwrap_or_clone(user);
            user.profile.residue.extend(page.metadata.iter().map(read::metadata));
            Ok(Reply::User(Arc::new(user)).into())
        })
        .into())
    })
}

fn create(orgs: &Orgs, message: &pb::CreateUserRequest) -> Ask {
    let orgs = Arc::clone(orgs);
    procedure("CreateUser", message, move |made: pb::CreateUserResponse| {
        let codes = read::codes(made.email_code, made.phone_code);
        Ok(get(&orgs, &made.id, |user| Ok(Reply::Created(user, codes).into())).into())
    })
}

/// Every one of these answers with details alone: the user is the one that was seen, in another state. Without that it is read
/// behind it; one that is removed, before.
fn change(orgs: &Orgs, op: Op, id: String, seen: Option<Arc<User>>) -> Result<Ask, Fault> {
    let (rpc, state) = match op {
        Op::Deactivate => ("DeactivateUser", State::Deactivated),
        Op::Reactivate => ("ReactivateUser", State::Active),
        Op::Suspend => ("LockUser", State::Suspended),
        Op::Resume => ("UnlockUser", State::Active),
        Op::Delete => ("DeleteUser", State::Deleted),
        Op::Verify(_) => return Err(unsupported("setting the verification")),
    };
    if op == Op::Delete && seen.is_none() {
        let (known, again) = (Arc::clone(orgs), id.clone());
        return Ok(get(orgs, &id, move |user| Ok(change(&known, op, again, Some(user))?.into())));
    }
    // The requests differ in name only, and so do the answers.
    let message = pb::DeactivateUserRequest { user_id: id.clone() };
    let (again, known, refusing) = (id.clone(), Arc::clone(orgs), Arc::clone(orgs));
    let ask = procedure(rpc, &message, move |done: pb::DeactivateUserResponse| match seen {
        Some(user) => {
            let user = moved(&user, state, done.details.unwrap_or_default());
            Ok(changed_reply(Arc::new(user), true).into())
        }
        None => Ok(get(&known, &id, |user| Ok(changed_reply(user, true).into())).into()),
    });
    Ok(ask.or_else(move |fault| already(&refusing, op, &again, fault)))
}

/// A refusal for the user's state may say that the user already is what was asked for, which is no refusal here.
fn already(orgs: &Orgs, op: Op, id: &str, fault: Fault) -> Result<Next, Fault> {
    if !matches!(fault.kind, FaultKind::State { .. }) {
        return Err(fault);
    }
    let wanted = match op {
        Op::Deactivate => State::Deactivated,
        Op::Suspend => State::Suspended,
        _ => State::Active,
    };
    Ok(get(orgs, id, move |user| {
        if user.state == wanted {
            return Ok(changed_reply(user, false).into());
        }
        Err(FaultKind::State { op, state: user.state }.into())
    })
    .into())
}

fn moved(user: &User, state: State, details: Details) -> User {
    let at = details.change_date.map_or(user.changed, Into::into);
    let deactivated = None;
    User { state, version: details.sequence, changed: at, deactivated, ..user.clone() }
}

fn changed_reply(user: Arc<User>, changed: bool) -> Reply {
    Reply::Changed { user, changed, codes: Vec::new() }
}
