//! Conversations in JSON over plain HTTP: what the clients of four vendors share.

use std::sync::Arc;

use http::{HeaderName, HeaderValue, Method};
use interlingua_model::{
    Fault, FaultKind, Listing, Op, Page, Query, Reply, Start, State, Timestamp, User, UserId,
};
use interlingua_wire::{Busy, Exchange, Step, WireRequest, WireResponse};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::foreign::broken;

/// What stays as it is in a path or a query.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A text for a place in a path or a query.
pub fn escaped(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string()
}

/// What a refusal means: status and body.
pub type Read = fn(u16, &Value) -> Fault;

type Then = Box<dyn FnOnce(Value) -> Result<Next, Fault> + Send>;
type Refused = Box<dyn FnOnce(Fault) -> Result<Next, Fault> + Send>;

/// One request, and what is made of its answer.
pub struct Ask {
    request: WireRequest,
    then: Then,
    /// What is made of a refusal; it stands as it is where absent.
    refused: Option<Refused>,
}

/// What comes after an answer.
pub enum Next {
    Ask(Box<Ask>),
    Done(Box<Reply>),
}

impl From<Ask> for Next {
    fn from(ask: Ask) -> Self {
        Self::Ask(Box::new(ask))
    }
}

impl From<Reply> for Next {
    fn from(reply: Reply) -> Self {
        Self::Done(Box::new(reply))
    }
}

impl Ask {
    /// A request without a body.
    pub fn new(
        method: Method,
        path: String,
        then: impl FnOnce(Value) -> Result<Next, Fault> + Send + 'static,
    ) -> Self {
        Self { request: WireRequest::new(method, path), then: Box::new(then), refused: None }
    }

    /// The same, with a body.
    pub fn body(mut self, body: &Value) -> Self {
        self.request.body = body.to_string().into();
        self.header("content-type", "application/json")
    }

    /// The same, with a query; pairs without a value are left out.
    pub fn query(mut self, pairs: &[(&str, Option<String>)]) -> Self {
        let pairs =
            pairs.iter().filter_map(|(name, value)| Some(format!("{name}={}", escaped(value.as_deref()?))));
        let query = pairs.collect::<Vec<_>>().join("&");
        self.request.query = Some(query).filter(|query| !query.is_empty());
        self
    }

    /// The same, with a header; a text that cannot be one is left out, and the vendor misses it.
    pub fn header(mut self, name: &'static str, text: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(text) {
            self.request.headers.insert(HeaderName::from_static(name), value);
        }
        self
    }

    /// The same, behind a change that was made: whatever goes wrong now, it was made, and must not be made again.
    pub fn seen(mut self) -> Self {
        self.refused = Some(Box::new(|fault| {
            Err(Fault::because(FaultKind::Timeout, format!("done, but it cannot be read back: {fault:?}")))
        }));
        self
    }
}

/// A conversation.
pub struct Talk {
    read: Read,
    next: Option<Ask>,
    asked: Option<(Then, Option<Refused>)>,
}

impl Talk {
    /// One that begins with this request.
    pub fn begin(read: Read, first: Ask) -> Box<dyn Exchange> {
        Box::new(Self { read, next: Some(first), asked: None })
    }

    fn heard(&self, response: &WireResponse, then: Then, refused: Option<Refused>) -> Result<Next, Fault> {
        let body =
            if response.body.is_empty() { Ok(Value::Null) } else { serde_json::from_slice(&response.body) };
        if response.status.is_success() {
            return then(body.map_err(|e| broken(&e.to_string()))?);
        }
        let fault = (self.read)(response.status.as_u16(), &body.unwrap_or_default());
        match refused {
            Some(refused) => refused(fault),
            None => Err(fault),
        }
    }
}

impl Exchange for Talk {
    fn step(&mut self, last: Option<WireResponse>) -> Step {
        if let (Some(response), Some((then, refused))) = (last, self.asked.take()) {
            match self.heard(&response, then, refused) {
                Ok(Next::Ask(ask)) => self.next = Some(*ask),
                Ok(Next::Done(reply)) => return Step::done(Ok(*reply)),
                Err(fault) => return Step::done(Err(fault)),
            }
        }
        let Some(Ask { request, then, refused }) = self.next.take() else {
            return Step::done(Err(Fault::because(FaultKind::Internal, "the conversation is over")));
        };
        self.asked = Some((then, refused));
        let safe = request.method == Method::GET;
        Step::Send(Box::new(request), safe)
    }
}

/// Whether an answer says that it is not the time.
pub fn busy(response: &WireResponse) -> Option<Busy> {
    match response.status.as_u16() {
        429 => Some(Busy::TurnedAway),
        502..=504 => Some(Busy::Unavailable),
        _ => None,
    }
}

/// Puts a token on a request, as a bearer.
pub fn bear(request: &mut WireRequest, token: &str) {
    sign(request, http::header::AUTHORIZATION, &format!("Bearer {token}"));
}

/// Puts a secret header on a request. One that cannot be a header is refused by the vendor, as a missing one.
pub fn sign(request: &mut WireRequest, name: HeaderName, text: &str) {
    if let Ok(mut value) = HeaderValue::from_str(text) {
        value.set_sensitive(true);
        request.headers.insert(name, value);
    }
}

/// A user that was changed.
pub fn changed(user: User) -> Next {
    let user = Arc::new(user);
    Reply::Changed { user, changed: true, reason: None, codes: Vec::new() }.into()
}

/// A user that was removed: the vendor tells nothing of it any more.
pub fn removed(user: User) -> Next {
    changed(User { state: State::Deleted, ..user })
}

/// A user as a vendor shows it that knows no versions, times and makers.
pub fn plain(
    id: UserId,
    org: interlingua_model::OrgId,
    state: State,
    profile: interlingua_model::Profile,
) -> User {
    User {
        id,
        org,
        state,
        verification: interlingua_model::Verification::Verified,
        version: 0,
        created: Timestamp(0),
        changed: Timestamp(0),
        deactivated: None,
        creator: None,
        profile,
    }
}

/// The word for an operation that a vendor does not have.
pub const fn without(op: Op) -> &'static str {
    match op {
        Op::Suspend | Op::Resume => "a suspension at an upstream that has none",
        Op::Delete => "removing a user of an upstream that does not remove users",
        Op::Verify(_) => "setting the verification at an upstream that has none",
        Op::Deactivate | Op::Reactivate => "this operation of an upstream",
    }
}

/// A page of a vendor that hands out keys of next pages.
pub struct Leaf {
    /// The users on it.
    pub users: Vec<User>,
    /// The key of the next one.
    pub next: Option<String>,
    /// How many users there are, where the vendor tells.
    pub total: Option<u64>,
}

/// A walk along such pages, up to where a list is complete.
pub struct Walk<Q> {
    /// What is asked for.
    pub query: Query,
    /// The request of a page behind a key.
    pub page: Q,
    /// Reads a page.
    pub leaf: fn(&Q, &Value) -> Result<Leaf, Fault>,
    /// Makes the request.
    pub ask: fn(&Q, u32, Option<String>) -> Ask,
    /// Those that were met, from the start on.
    met: Vec<Arc<User>>,
}

impl<Q: Send + 'static> Walk<Q> {
    /// The walk's first request.
    pub fn begin(
        query: Query,
        page: Q,
        ask: fn(&Q, u32, Option<String>) -> Ask,
        leaf: fn(&Q, &Value) -> Result<Leaf, Fault>,
    ) -> Ask {
        Self { query, page, leaf, ask, met: Vec::new() }.go(None)
    }

    fn go(self, key: Option<String>) -> Ask {
        let Ask { request, .. } = (self.ask)(&self.page, self.query.limit, key);
        Ask { request, then: Box::new(move |body| self.come(&body)), refused: None }
    }

    fn come(mut self, body: &Value) -> Result<Next, Fault> {
        let leaf = (self.leaf)(&self.page, body)?;
        self.met.extend(leaf.users.into_iter().map(Arc::new));
        let start = match self.query.start {
            Start::Offset(offset) => usize::try_from(offset).ok(),
            Start::After(id) => self.met.iter().position(|user| user.id == id).map(|at| at + 1),
            Start::PageOrLast(page) => usize::try_from((page - 1) * u64::from(self.query.limit)).ok(),
        };
        let end = start.map(|start| start.saturating_add(self.query.limit as usize));
        let counted = !self.query.count || leaf.total.is_some();
        match leaf.next {
            Some(key) if !counted || end.is_none_or(|end| self.met.len() < end) => {
                Ok(self.go(Some(key)).into())
            }
            next => {
                let (start, end) = (start.unwrap_or(usize::MAX), end.unwrap_or(usize::MAX));
                let more = next.is_some() || self.met.len() > end;
                let total = leaf.total.unwrap_or(self.met.len() as u64);
                let users = self.met.into_iter().take(end).skip(start).collect();
                let total = self.query.count.then_some(total);
                let listing = Listing { users, total, more, page: None, at: Timestamp(0) };
                Ok(Reply::Page(Page { query: Box::new(self.query), listing }).into())
            }
        }
    }
}
