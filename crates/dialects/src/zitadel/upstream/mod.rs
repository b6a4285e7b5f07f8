//! The user service spoken as client, over Connect or gRPC. What its messages cannot carry is refused by name, before
//! anything is sent.

mod ask;
mod edits;
mod read;
mod search;

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, Method};
use interlingua_model::{Call, Fact, Fault, FaultKind, Op, Page, Reply, Secret, State, User};
use interlingua_wire::{Busy, Exchange, Protocol, RpcStatus, Upstream, WireRequest, WireResponse};
use prost::Message;
use serde::Deserialize;
use serde_json::Value;

use super::error;
use super::proto::filter::v2::PaginationRequest;
use super::proto::object::v2::Details;
use super::proto::user::v2::{self as pb};
use crate::foreign::{self, broken, unsupported};
use crate::talk::{Ask, Manner, Next, Talk};

/// What an upstream may choose.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "lowercase")]
struct Settings {
    protocol: Spoken,
    /// The vendor's ids of owners, and the orgs of ours that they are. Without a line, an id that is short enough is ours.
    orgs: BTreeMap<String, u64>,
}

/// How procedures are called.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Spoken {
    #[default]
    Connect,
    Grpc,
}

struct Client {
    protocol: Protocol,
    orgs: Orgs,
}

pub use crate::foreign::Orgs;

/// Builds the client.
pub fn client(settings: Value) -> Result<Arc<dyn Upstream>, String> {
    let settings: Settings = crate::settings(settings)?;
    let protocol = match settings.protocol {
        Spoken::Connect => Protocol::Connect,
        Spoken::Grpc => Protocol::Grpc,
    };
    let orgs = foreign::orgs(settings.orgs)?;
    Ok(Arc::new(Client { protocol, orgs }))
}

/// A call of a procedure, and what is made of its answer.
fn procedure<M: Message, A: Message + Default>(
    name: &str,
    message: &M,
    then: impl FnOnce(A) -> Result<Next, Fault> + Send + 'static,
) -> Ask {
    let mut request = WireRequest::new(Method::POST, name);
    request.body = message.encode_to_vec().into();
    Ask::with(request, |bytes| then(A::decode(bytes).map_err(|e| broken(&e.to_string()))?))
}

/// The paths of its requests are the names of procedures.
impl Manner for Protocol {
    fn safe(&self, request: &WireRequest) -> bool {
        request.path.starts_with("Get") || request.path.starts_with("List")
    }

    fn frame(&self, request: WireRequest) -> WireRequest {
        self.request(&format!("zitadel.user.v2.UserService/{}", request.path), &request.body)
    }

    fn open(&self, path: &str, response: &WireResponse) -> Result<Bytes, Fault> {
        Self::open(*self, response).map_err(|status| error::read(path, &status))
    }
}

impl Upstream for Client {
    fn open(&self, call: &Call) -> Result<Box<dyn Exchange>, Fault> {
        let orgs = &self.orgs;
        let next = match call {
            Call::Create(new) => create(orgs, &ask::create(new, orgs)?),
            Call::Get(user) => get(orgs, &ask::id(user)?, |user| Ok(Reply::User(user).into())),
            Call::Attributes(user) => attributes(orgs, ask::id(user)?),
            Call::List(query) => {
                let (asked, known) = (query.clone(), Arc::clone(orgs));
                let list = move |page: pb::ListUsersResponse| {
                    let listing = read::page(&page, &asked, &known)?;
                    Ok(Reply::Page(Page { query: asked, listing }).into())
                };
                procedure("ListUsers", &search::list(query, orgs)?, list)
            }
            Call::Change(asked) => change(orgs, asked.op, ask::change(asked)?)?,
            Call::Update(update) => {
                let (id, edit) = (ask::id(&update.user)?, edits::update(update)?);
                edits::carried(orgs, &id, edit)
            }
            Call::Token(_)
            | Call::Session(_)
            | Call::IssueToken(_)
            | Call::RevokeToken(..)
            | Call::ListTokens(_) => {
                return Err(unsupported("tokens of an upstream"));
            }
        };
        Ok(Talk::begin(self.protocol, next))
    }

    fn sign(&self, request: &mut WireRequest, credential: &Secret) {
        // A credential that cannot be a header is refused by the vendor, as a missing one.
        if let Ok(mut value) = HeaderValue::from_str(&format!("Bearer {}", &**credential)) {
            value.set_sensitive(true);
            request.headers.insert(http::header::AUTHORIZATION, value);
        }
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

    fn http2(&self) -> bool {
        self.protocol == Protocol::Grpc
    }
}

/// Reads a user, and goes on with it.
fn get(orgs: &Orgs, id: &str, then: impl FnOnce(Arc<User>) -> Result<Next, Fault> + Send + 'static) -> Ask {
    let (message, orgs) = (pb::GetUserByIdRequest { user_id: id.to_owned() }, Arc::clone(orgs));
    procedure("GetUserByID", &message, move |answer: pb::GetUserByIdResponse| {
        let user =
            answer.user.ok_or_else(|| Fault::because(FaultKind::Internal, "the answer has no user"))?;
        then(Arc::new(read::user(&user, &orgs)?))
    })
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

/// Every one of these answers with details alone, so that the user is read behind it; a removed one before.
fn change(orgs: &Orgs, op: Op, id: String) -> Result<Ask, Fault> {
    // The requests differ in name only.
    let message = pb::DeactivateUserRequest { user_id: id.clone() };
    let rpc = match op {
        Op::Deactivate => "DeactivateUser",
        Op::Reactivate => "ReactivateUser",
        Op::Suspend => "LockUser",
        Op::Resume => "UnlockUser",
        Op::Delete => {
            let delete = move |user: Arc<User>| {
                Ok(procedure("DeleteUser", &message, move |done: pb::DeleteUserResponse| {
                    let user = deleted(&user, done.details.unwrap_or_default());
                    Ok(changed(Arc::new(user), true).into())
                })
                .into())
            };
            return Ok(get(orgs, &id, delete));
        }
        Op::Verify(_) => return Err(unsupported("setting the verification")),
    };
    let (again, known, refusing) = (id.clone(), Arc::clone(orgs), Arc::clone(orgs));
    let ask = procedure(rpc, &message, move |_: pb::DeactivateUserResponse| {
        Ok(get(&known, &id, |user| Ok(changed(user, true).into())).into())
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
            return Ok(changed(user, false).into());
        }
        Err(FaultKind::State { op, state: user.state }.into())
    })
    .into())
}

fn deleted(user: &User, details: Details) -> User {
    let at = details.change_date.map_or(user.changed, Into::into);
    User { state: State::Deleted, version: details.sequence, changed: at, ..user.clone() }
}

fn changed(user: Arc<User>, changed: bool) -> Reply {
    Reply::Changed { user, changed, reason: None, codes: Vec::new() }
}
