//! JSON over plain HTTP, spoken as client: what four vendors share. A vendor says how its requests look and its answers read; the
//! way of a call through them stands here once.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method};
use interlingua_model::{
    Call, CallKind, Change, Fact, Fault, FaultKind, Filter, Listing, Loss, NewUser, Op, OrgId, Page, Profile,
    Query, Reply, Secret, SortKey, Start, State, Taken, Timestamp, Update, User, UserId, UserRef,
    Verification,
};
use interlingua_wire::{
    Busy, Exchange, Line, Manifest, Opened, Row, Shown, Told, Upstream, WireRequest, WireResponse,
    read_refusal,
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::foreign::{self, broken, unsupported};
use crate::talk::Manner;
pub use crate::talk::{Ask, Next, Talk};

/// A vendor that speaks JSON over plain HTTP, as client.
pub trait RestClient: Send + Sync + 'static {
    /// What the vendor is.
    const MANIFEST: &'static Manifest;
    /// Its errors.
    const LINES: &'static [Line];
    /// Where a refusal's code may be in its body.
    const CODE: &'static [&'static str];
    /// What its answers tell, of the things that policies may ask for.
    const TELLS: &'static [Fact];
    /// The most users of one page.
    const PAGE: u32;
    /// Whether pages are found by keys alone.
    const KEYED: bool = false;

    /// Makes a user.
    ///
    /// # Errors
    /// What there is no request for.
    fn create(&self, new: &NewUser, lost: &mut Vec<Loss>) -> Result<Ask, Fault>;

    /// Reads a user.
    ///
    /// # Errors
    /// What there is no request for.
    fn get(&self, user: &UserRef) -> Result<Ask, Fault>;

    /// Reads a page.
    ///
    /// # Errors
    /// What there is no request for.
    fn list(&self, query: &Query) -> Result<Ask, Fault>;

    /// Moves a user through its life.
    ///
    /// # Errors
    /// What there is no request for.
    fn change(&self, asked: &Change, seen: Option<&Shown>, lost: &mut Vec<Loss>) -> Result<Ask, Fault>;

    /// Changes who a user is.
    ///
    /// # Errors
    /// What there is no request for.
    fn update(&self, asked: &Update, seen: Option<&Shown>, lost: &mut Vec<Loss>) -> Result<Ask, Fault>;

    /// Puts our credential on a request; as a bearer where the vendor has no other way.
    fn sign(&self, request: &mut WireRequest, credential: &Secret) {
        bear(request, credential);
    }

    /// How the vendor spells a user.
    ///
    /// # Errors
    /// See [`foreign::id`].
    fn id(&self, user: &UserRef) -> Result<String, Fault> {
        foreign::id(user, Self::MANIFEST)
    }
}

/// Such a vendor, as upstream.
pub struct Rest<C>(pub C);

impl<C: RestClient> Upstream for Rest<C> {
    fn open(&self, call: &Call, seen: Option<&Shown>) -> Result<Opened, Fault> {
        let mut losses = Vec::new();
        let first = match call {
            Call::Create(new) => self.0.create(new, &mut losses)?,
            Call::Get(user) | Call::Attributes(user) => self.0.get(user)?,
            Call::List(query) if query.sort.key != SortKey::Id || query.sort.descending => {
                return Err(unsupported("this order of a list of an upstream"));
            }
            Call::List(query) if !(1..=C::PAGE).contains(&query.limit) => {
                return Err(unsupported("this size of a list of an upstream"));
            }
            Call::List(query) => self.0.list(query)?,
            Call::Change(asked) => self.0.change(asked, seen, &mut losses)?,
            Call::Update(asked) => self.0.update(asked, seen, &mut losses)?,
            Call::Token(_)
            | Call::Session(_)
            | Call::IssueToken(_)
            | Call::RevokeToken(..)
            | Call::ListTokens(_)
            | Call::Inspect(_)
            | Call::Find(_)
            | Call::Document => return Err(unsupported("tokens of an upstream")),
        };
        let exchange: Box<dyn Exchange> =
            Talk::begin(Plain { kind: call.kind(), code: C::CODE, lines: C::LINES }, first);
        Ok(Opened { exchange, losses })
    }

    fn sign(&self, request: &mut WireRequest, credential: &Secret) {
        self.0.sign(request, credential);
    }

    fn busy(&self, response: &WireResponse) -> Option<Busy> {
        match response.status.as_u16() {
            429 => Some(Busy::TurnedAway),
            502..=504 => Some(Busy::Unavailable),
            _ => None,
        }
    }

    fn tells(&self) -> &'static [Fact] {
        C::TELLS
    }

    fn page(&self) -> u32 {
        C::PAGE
    }

    fn keyed(&self) -> bool {
        C::KEYED
    }

    fn http2(&self) -> bool {
        false
    }
}

/// What stays as it is in a path or a query.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A text for a place in a path or a query.
fn escaped(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string()
}

impl Ask {
    /// A request of a row, with what its path names.
    pub fn new(
        row: &Row,
        params: &[(&str, &str)],
        then: impl FnOnce(Value) -> Result<Next, Fault> + Send + 'static,
    ) -> Self {
        let fill =
            |path: String, (name, text): &(&str, &str)| path.replace(&format!("{{{name}}}"), &escaped(text));
        let path = params.iter().fold(row.route.template.to_owned(), fill);
        Self::with(row.name, WireRequest::new(row.route.method.clone(), path), |body| then(read(&body)?))
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

    /// The same, with a header; false for a text that cannot stand in one.
    pub fn header(mut self, name: &'static str, text: &str) -> (Self, bool) {
        let value = HeaderValue::from_str(text).ok().filter(|_| !text.is_empty());
        let fits = value.is_some();
        self.request.headers.extend(value.map(|value| (HeaderName::from_static(name), value)));
        (self, fits)
    }
}

fn read(body: &[u8]) -> Result<Value, Fault> {
    if body.is_empty() {
        Ok(Value::Null)
    } else {
        serde_json::from_slice(body).map_err(|e| broken(&e.to_string()))
    }
}

/// The manner of a call in JSON over plain HTTP.
struct Plain {
    kind: CallKind,
    code: &'static [&'static str],
    lines: &'static [Line],
}

impl Manner for Plain {
    fn safe(&self, ask: &Ask) -> bool {
        ask.request.method == Method::GET
    }

    fn frame(&self, _: &'static str, request: WireRequest) -> WireRequest {
        request
    }

    fn open(&self, endpoint: &'static str, response: &WireResponse) -> Result<Bytes, Fault> {
        if response.status.is_success() {
            return Ok(response.body.clone());
        }
        let (status, body) = (response.status.as_u16(), read(&response.body).unwrap_or_default());
        let code = self.code.iter().find_map(|place| body.pointer(place)).map(word).unwrap_or_default();
        // A line names a kind; a value that was refused is said in words of our own.
        let means = read_refusal(self.lines, endpoint, status, &code);
        // Of the body only that: it may hold what was sent, and this goes to the log.
        let why = format!("the upstream refused: {status} {code}");
        Err(Fault::because(
            match means {
                Some(FaultKind::Malformed(_)) => value_refused(),
                Some(kind) => kind,
                None => by_status(self.kind, status),
            },
            why,
        ))
    }
}

/// A code of a vendor's, as far as it looks like one.
fn word(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let fits = text.len() <= 64 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if fits { text } else { String::new() }
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

fn value_refused() -> FaultKind {
    FaultKind::Malformed("the upstream refused a value of the request".to_owned())
}

/// A refusal that no line of the vendor's table has: by the status, and by what was asked.
fn by_status(kind: CallKind, status: u16) -> FaultKind {
    let state = |op, state| FaultKind::State { op, state };
    match (status, kind) {
        (400 | 422, _) => value_refused(),
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

/// The reply to a reading.
pub fn shown(user: User, tag: Option<&str>) -> Next {
    Told { reply: Reply::User(Arc::new(user)), tag: tag.map(Into::into) }.into()
}

/// A user that was made.
pub fn created(user: User) -> Next {
    Reply::Created(Arc::new(user), Vec::new()).into()
}

/// A user that was changed.
pub fn changed(user: User) -> Next {
    let user = Arc::new(user);
    Reply::Changed { user, changed: true, codes: Vec::new() }.into()
}

/// A user as a vendor shows it that knows no versions, times and makers.
pub fn plain(id: UserId, org: OrgId, state: State, profile: Profile) -> User {
    User {
        id,
        org,
        state,
        verification: Verification::Verified,
        version: 0,
        created: Timestamp(0),
        changed: Timestamp(0),
        deactivated: None,
        sessions_from: 0,
        creator: None,
        profile,
    }
}

/// The refusal of an operation that a vendor does not have.
pub fn without(op: Op) -> Fault {
    unsupported(match op {
        Op::Suspend | Op::Resume => "a suspension at an upstream that has none",
        Op::Delete => "removing a user of an upstream that does not remove users",
        Op::Verify(_) => "setting the verification at an upstream that has none",
        Op::Deactivate | Op::Reactivate => "this operation of an upstream",
    })
}

/// The parts of a filter that must all hold.
pub fn parts(query: &Query) -> &[Filter] {
    match &query.filter {
        Filter::All(parts) => parts.as_slice(),
        one => std::slice::from_ref(one),
    }
}

/// A page of a list.
pub struct Leaf {
    /// The users on it.
    pub users: Vec<User>,
    /// What leads to the next one; `None` at the end.
    pub next: Option<String>,
    /// How many users there are, where the vendor tells.
    pub total: Option<u64>,
    /// The page's number, where the query named one.
    pub page: Option<u64>,
}

/// The reply to a list.
pub fn page(query: Query, leaf: Leaf) -> Next {
    let Leaf { users, next, total, page } = leaf;
    let listing = Listing {
        users: users.into_iter().map(Arc::new).collect(),
        total: total.filter(|_| query.count),
        more: next.is_some(),
        next: next.map(Into::into),
        page,
        at: Timestamp(0),
    };
    Reply::Page(Page { query: Box::new(query), listing }).into()
}

/// The key of a page, for a vendor that hands out such keys; the first page has none.
///
/// # Errors
/// [`FaultKind::Unsupported`] for a place that no key leads to.
pub fn key(start: &Start) -> Result<Option<String>, Fault> {
    match start {
        Start::First | Start::Offset(0) => Ok(None),
        Start::Cursor(key) => Ok(Some(key.to_string())),
        _ => Err(unsupported("this place to start a list of an upstream")),
    }
}

/// How many users lie before a page, for a vendor that counts them.
///
/// # Errors
/// [`FaultKind::Unsupported`] for a place that no number leads to.
pub fn offset(query: &Query) -> Result<u64, Fault> {
    let place = || unsupported("this place to start a list of an upstream");
    match &query.start {
        Start::First => Ok(0),
        Start::Offset(offset) => Ok(*offset),
        Start::PageOrLast(page) => Ok(page.saturating_sub(1).saturating_mul(u64::from(query.limit))),
        Start::Cursor(key) => key.parse().map_err(|_| place()),
        Start::After(_) => Err(place()),
    }
}
