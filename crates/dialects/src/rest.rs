//! Conversations in JSON over plain HTTP: what the clients of four vendors share.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method};
use interlingua_model::{
    CallKind, Fault, FaultKind, Listing, Op, Page, Query, Reply, Start, State, Taken, Timestamp, User, UserId,
};
use interlingua_wire::{Busy, WireRequest, WireResponse};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::foreign::{self, broken};
use crate::talk::Manner;
pub use crate::talk::{Ask, Next, Talk};

/// What stays as it is in a path or a query.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A text for a place in a path or a query.
pub fn escaped(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string()
}

/// What a refusal of a kind of call means: status, and the vendor's code.
pub type Read = fn(CallKind, u16, &str) -> FaultKind;

impl Ask {
    /// A request without a body.
    pub fn new(
        method: Method,
        path: String,
        then: impl FnOnce(Value) -> Result<Next, Fault> + Send + 'static,
    ) -> Self {
        Self::with(WireRequest::new(method, path), |body| then(read(&body)?))
    }

    /// The same, with a body.
    pub fn body(mut self, body: &Value) -> Self {
        const JSON: HeaderValue = HeaderValue::from_static("application/json");
        self.request.headers.insert(http::header::CONTENT_TYPE, JSON);
        self.request.body = body.to_string().into();
        self
    }

    /// The same, with a query; pairs without a value are left out.
    pub fn query(mut self, pairs: &[(&str, Option<String>)]) -> Self {
        let pairs =
            pairs.iter().filter_map(|(name, value)| Some(format!("{name}={}", escaped(value.as_deref()?))));
        let query = pairs.collect::<Vec<_>>().join("&");
        self.request.query = Some(query).filter(|query| !query.is_empty());
        self
    }

    /// The same, with a header.
    ///
    /// # Errors
    /// [`FaultKind::Lossy`] with `field` for a text that cannot stand in one.
    pub fn header(mut self, name: &'static str, field: &'static str, text: &str) -> Result<Self, Fault> {
        let value = HeaderValue::from_str(text);
        foreign::refuse_lost(&[(field, value.is_err() || text.is_empty())])?;
        self.request.headers.extend(value.ok().map(|value| (HeaderName::from_static(name), value)));
        Ok(self)
    }
}

fn read(body: &[u8]) -> Result<Value, Fault> {
    if body.is_empty() {
        Ok(Value::Null)
    } else {
        serde_json::from_slice(body).map_err(|e| broken(&e.to_string()))
    }
}

/// A call in JSON over plain HTTP.
pub struct Plain {
    pub kind: CallKind,
    /// Where a refusal's code may be in its body.
    pub code: &'static [&'static str],
    pub read: Read,
}

impl Manner for Plain {
    fn safe(&self, request: &WireRequest) -> bool {
        request.method == Method::GET
    }

    fn frame(&self, request: WireRequest) -> WireRequest {
        request
    }

    fn open(&self, _: &str, response: &WireResponse) -> Result<Bytes, Fault> {
        if response.status.is_success() {
            return Ok(response.body.clone());
        }
        let (status, body) = (response.status.as_u16(), read(&response.body).unwrap_or_default());
        let code = self.code.iter().find_map(|place| body.pointer(place)).map(word).unwrap_or_default();
        // Of the body only that: it may hold what was sent, and this goes to the log.
        let why = format!("the upstream refused: {status} {code}");
        Err(Fault::because((self.read)(self.kind, status, &code), why))
    }
}

/// A code of a vendor's, as far as it looks like one.
fn word(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let fits = text.len() <= 64 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if fits { text } else { String::new() }
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

/// A refusal that a vendor gives without a code of its own: by the status, and by what was asked.
pub fn refused(kind: CallKind, status: u16) -> FaultKind {
    let state = |op, state| FaultKind::State { op, state };
    match (status, kind) {
        (400 | 422, _) => FaultKind::Malformed("the upstream refused a value of the request".to_owned()),
        (409, CallKind::Create | CallKind::Update) => FaultKind::Exists(Taken::Email),
        // It was seen just before, and not as what was asked for.
        (409, CallKind::Suspend) => state(Op::Suspend, State::Active),
        (409, CallKind::Resume) => state(Op::Resume, State::Suspended),
        (409, CallKind::Reactivate) => state(Op::Reactivate, State::Deactivated),
        (409, CallKind::Delete) => state(Op::Delete, State::Active),
        (409, _) => state(Op::Deactivate, State::Active),
        (503, _) => FaultKind::Unavailable,
        (429, _) => FaultKind::Overloaded,
        _ => FaultKind::Internal,
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
        Ask::with(request, move |body| self.come(&read(&body)?))
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
