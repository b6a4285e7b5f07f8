//! A mount: a dialect served for a realm by a backend, and the way of a request through it.

use std::net::IpAddr;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt as _;
use http::{HeaderValue, Method, StatusCode, header};
use interlingua_backend::{Answered, Authenticator, Backend, Chance, Clock, Cx, Key, Policy, grant};
use interlingua_model::{AuthProblem, Call, Digest, Fault, FaultKind, Org, Principal, Reply};
use interlingua_wire::{
    Access, Decoded, Dialect, Encoded, Frame, Hit, LOSSES, Row, Table, WireRequest, WireResponse, canonical,
};
use sha2::{Digest as _, Sha256};
use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout_at};

use crate::limits::{Limits, millis};
use crate::lines::Lines;
use crate::losses::shown;
use crate::observe::{EndpointMetrics, Observer};
use crate::peers::network;
use crate::quota::Quotas;
use crate::rooms::{Room, Working};

/// What a mount is made of. There is no way to leave the authenticator or the policy out.
pub struct Parts {
    /// Its name in logs and metrics.
    pub name: String,
    /// The language it speaks.
    pub dialect: Arc<dyn Dialect>,
    /// Who may do what.
    pub policy: Arc<dyn Policy>,
    /// Who calls.
    pub authenticator: Arc<dyn Authenticator>,
    /// What executes.
    pub backend: Arc<dyn Backend>,
    /// The orgs of the realm.
    pub orgs: Vec<Org>,
    /// Its limits.
    pub limits: Limits,
    /// Whether a translation that would lose something is refused.
    pub strict: bool,
    /// Whose pages may call it from a browser.
    pub origins: Origins,
    /// What rates are measured by.
    pub clock: Arc<dyn Clock>,
    /// Where request ids come from.
    pub chance: Arc<dyn Chance>,
    /// Where its metrics go.
    pub observer: Arc<Observer>,
}

/// Whose pages may call a mount from a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origins {
    /// Nobody's.
    None,
    /// Those of this machine.
    Loopback,
    /// Everybody's.
    Any,
}

/// A mount that cannot be built.
#[derive(Debug, thiserror::Error)]
#[error("mount {mount}: {reason}")]
pub struct MountError {
    /// Which.
    pub mount: String,
    /// Why.
    pub reason: String,
}

/// How many refused clients are read at once to the end of what they send.
const DRAINED: usize = 32;

/// How long what a refused client still sends is read.
const LAST_MOMENT: Duration = Duration::from_secs(1);

/// A dialect, served.
pub struct Mount {
    parts: Parts,
    table: Table,
    in_flight: Semaphore,
    /// Bodies of known callers, by credential.
    reading: Room<Digest>,
    /// Bodies of those whom nobody knows, by address.
    strangers: Room<IpAddr>,
    /// What refused clients still send.
    drained: Room<IpAddr>,
    lines: Lines,
    working: metrics::Gauge,
    quota: Option<Quotas>,
    endpoints: Vec<EndpointMetrics>,
    unrouted: EndpointMetrics,
}

impl Mount {
    /// Builds a mount.
    ///
    /// # Errors
    /// Two endpoints of the dialect that cannot stand side by side.
    pub fn new(parts: Parts) -> Result<Self, MountError> {
        let manifest = parts.dialect.manifest();
        let table = Table::new(parts.dialect.rows(), manifest.lenient_slashes)
            .map_err(|reason| MountError { mount: parts.name.clone(), reason })?;
        let metrics = |endpoint: &str| parts.observer.endpoint(&parts.name, manifest.vendor, endpoint);
        let endpoints = table.rows().iter().map(|row| metrics(row.name)).collect();
        Ok(Self {
            unrouted: metrics("none"),
            working: parts.observer.in_flight(&parts.name),
            in_flight: Semaphore::new(parts.limits.in_flight),
            reading: Room::new(parts.limits.in_flight.max(8), true),
            // Behind a proxy there is one address for all.
            strangers: Room::new((parts.limits.in_flight / 4).max(8), parts.limits.peer_connections > 0),
            drained: Room::new(DRAINED, parts.limits.peer_connections > 0),
            lines: Lines::default(),
            quota: parts.limits.quota.map(|rate| Quotas::new(rate, Arc::clone(&parts.clock))),
            endpoints,
            table,
            parts,
        })
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.parts.name
    }

    /// Its limits.
    #[must_use]
    pub const fn limits(&self) -> &Limits {
        &self.parts.limits
    }

    /// Whose pages may call it.
    #[must_use]
    pub const fn origins(&self) -> Origins {
        self.parts.origins
    }

    /// The services of its procedures.
    pub fn services(&self) -> impl Iterator<Item = &'static str> {
        self.table.services().iter().copied()
    }

    /// Its endpoints.
    #[must_use]
    pub fn rows(&self) -> &[&'static Row] {
        self.table.rows()
    }

    /// The language it speaks.
    #[must_use]
    pub fn dialect(&self) -> &dyn Dialect {
        self.parts.dialect.as_ref()
    }

    /// Forgets the rate limits of credentials that have been quiet.
    pub fn upkeep(&self) {
        self.quota.iter().for_each(Quotas::forget_quiet);
    }

    /// Answers a request, whose body is read only where there is room for it. Never fails, never panics, always in the vendor's
    /// words and in the request's own envelope.
    pub async fn answer(
        &self,
        head: WireRequest,
        body: impl Future<Output = Result<Bytes, Fault>>,
    ) -> WireResponse {
        let (id, head_only) = (self.request_id(), head.method == Method::HEAD);
        let frame = match Frame::of(&head, self.table.spoken(&head.path)) {
            Ok(frame) => frame,
            Err(response) => {
                self.drain(head.peer, body).await;
                self.unrouted.answered(response.status.as_u16(), Duration::ZERO, 0);
                return *response;
            }
        };
        let head = WireRequest { codec: frame.codec, ..head };
        let response = frame.close(self.route(head, body, &frame, &id).await);
        if !head_only {
            return response;
        }
        let length = response.body.len().into();
        WireResponse { body: Bytes::new(), ..response }.with("content-length", length)
    }

    /// Refuses a request for its head, before anything else is made of it.
    pub async fn refuse(
        &self,
        head: &WireRequest,
        fault: Fault,
        body: impl Future<Output = Result<Bytes, Fault>>,
    ) -> WireResponse {
        let id = self.request_id();
        self.drain(head.peer, body).await;
        match Frame::of(head, self.table.spoken(&head.path)) {
            Ok(frame) => frame.close(self.finish(None, &id, Instant::now(), Err(fault))),
            Err(response) => *response,
        }
    }

    /// The way of a request: route, authenticate, read its body, decode, authorize, execute, encode. One direction, no way back.
    async fn route(
        &self,
        head: WireRequest,
        body: impl Future<Output = Result<Bytes, Fault>>,
        frame: &Frame,
        id: &str,
    ) -> WireResponse {
        let (started, nobody) = (Instant::now(), Principal::nobody());
        let (row, index, params) = match self.table.find(&head.method, &head.path) {
            Ok(found) => found,
            Err(fault) => {
                self.drain(head.peer, body).await;
                return self.unrouted(&head.path, id, started, fault);
            }
        };
        let orgs = &self.parts.orgs;
        let hit = Hit { row, index, params: &params, request: &head, request_id: id, who: &nobody, orgs };
        let end = started + millis(self.parts.limits.answer_time);
        let authenticated = timeout_at(end, AssertUnwindSafe(self.authenticate(&hit)).catch_unwind()).await;
        let who = match settle(authenticated) {
            Ok(who) => who,
            Err(fault) => {
                self.drain(head.peer, body).await;
                return self.finish(Some(&hit), id, started, Err(fault));
            }
        };
        let known = (row.access != Access::Open).then_some(who.as_ref());
        let read = self.read(known, head.peer, body).await;
        let opened = read.and_then(|body| frame.open(body, self.parts.limits.body_bytes));
        let started = Instant::now();
        let (body, fault) = opened.map_or_else(|fault| (Bytes::new(), Some(fault)), |body| (body, None));
        let request = WireRequest { body, ..head };
        let hit = Hit { row, index, params: &params, request: &request, request_id: id, who: &who, orgs };
        let done = match fault {
            Some(fault) => Err(fault),
            None => self.execute(&hit, &who, started, frame.deadline()).await,
        };
        self.finish(Some(&hit), id, started, done)
    }

    /// The answer to a path, or a verb, that no endpoint has.
    fn unrouted(&self, path: &str, id: &str, started: Instant, fault: Fault) -> WireResponse {
        let other_verbs = matches!(fault.kind, FaultKind::Method(_));
        let response = self.finish(None, id, started, Err(fault));
        if other_verbs { response.with_text("allow", &self.table.verbs(path)) } else { response }
    }

    /// Carries a request out whose caller and body are known, in one of the turns for that.
    async fn execute(
        &self,
        hit: &Hit<'_>,
        who: &Arc<Principal>,
        started: Instant,
        deadline: Option<Duration>,
    ) -> Result<Encoded, Fault> {
        let _turn = self.in_flight.try_acquire().map_err(|_| FaultKind::Overloaded)?;
        let _working = Working::on(&self.working);
        let longest = millis(self.parts.limits.answer_time);
        let end = started + deadline.map_or(longest, |deadline| deadline.min(longest));
        settle(timeout_at(end, AssertUnwindSafe(self.carry(hit, who)).catch_unwind()).await)
    }

    /// Reads a body. One that is there already, or that there is none of, needs no room; of known callers there is as much as there
    /// are turns, of strangers a quarter of that, and of each of these a quarter is anybody's.
    async fn read(
        &self,
        who: Option<&Principal>,
        peer: Option<IpAddr>,
        body: impl Future<Output = Result<Bytes, Fault>>,
    ) -> Result<Bytes, Fault> {
        let mut body = std::pin::pin!(body);
        if let Some(read) = body.as_mut().now_or_never() {
            return read;
        }
        let (_known, _stranger) = match who {
            Some(who) => (Some(self.reading.place(Some(who.digest)).ok_or(FaultKind::Overloaded)?), None),
            None => (None, Some(self.strangers.place(peer.map(network)).ok_or(FaultKind::Overloaded)?)),
        };
        body.await
    }

    /// Reads what is still sent by a client that is refused, or it would not read the answer: for a moment, where there is room.
    async fn drain(&self, peer: Option<IpAddr>, body: impl Future<Output = Result<Bytes, Fault>>) {
        if let Some(_room) = self.drained.place(peer.map(network)) {
            drop(tokio::time::timeout(LAST_MOMENT, body).await);
        }
    }

    async fn authenticate(&self, hit: &Hit<'_>) -> Result<Arc<Principal>, Fault> {
        self.said_once(hit)?;
        let who = match hit.row.access {
            // They are counted when it is known for whom they ask.
            Access::Open => return Ok(Arc::new(Principal::nobody())),
            access => {
                let (dialect, headers) = (&self.parts.dialect, &hit.request.headers);
                let proofs = dialect.proofs(access, headers)?;
                let who = self.parts.authenticator.identify(&proofs).await?;
                match dialect.behalf(headers)? {
                    None => who,
                    Some(user) => self.parts.authenticator.behalf(&who, &user).await?,
                }
            }
        };
        self.quota.as_ref().map_or(Ok(()), |quota| quota.count(&who.digest))?;
        Ok(who)
    }

    /// Refuses a request that says twice what counts once: the one that is read might not be the one that somebody in front has
    /// looked at.
    fn said_once(&self, hit: &Hit<'_>) -> Result<(), Fault> {
        const ALWAYS: [&str; 2] = ["host", "content-type"];
        let manifest = self.parts.dialect.manifest();
        let twice = |name: &&str| hit.request.headers.get_all(*name).iter().nth(1).is_some();
        if manifest.api.schemes.iter().any(|(_, scheme)| twice(&scheme.header())) {
            return Err(FaultKind::Unauthenticated(AuthProblem::Form).into());
        }
        let key = manifest.idempotency.map(|policy| policy.header);
        let own = hit.row.headers.iter().map(|field| field.name).chain(key).chain(ALWAYS).find(twice);
        own.map_or(Ok(()), |name| Err(FaultKind::Malformed(format!("more than one header {name}")).into()))
    }

    async fn carry(&self, hit: &Hit<'_>, who: &Arc<Principal>) -> Result<Encoded, Fault> {
        let decoded = self.parts.dialect.decode(hit).map(Decoded::parts);
        if hit.row.access == Access::Open {
            let call = decoded.as_ref().ok().map(|(call, ..)| call);
            self.quota.as_ref().map_or(Ok(()), |quota| quota.count_stranger(hit.request.peer, call))?;
        }
        let (call, losses, outcome) = decoded?;
        if self.parts.strict && !losses.is_empty() {
            return Err(FaultKind::Lossy(losses).into());
        }
        let cx = Cx {
            request: hit.request_id.to_owned(),
            vendor: self.parts.dialect.manifest().vendor,
            principal: Arc::clone(who),
            key: self.key(hit, who)?,
            losses,
        };
        let writes = !call.kind().reads();
        let answered = match grant(&self.parts.policy, who, call) {
            // It is of the mount, whatever is behind it.
            Ok(granted) if *granted.call() == Call::Document => Ok(Reply::Document.into()),
            Ok(granted) => self.parts.backend.call(&cx, granted).await,
            Err(fault) => Err(fault),
        };
        let (reply, lost) = match answered {
            Ok(Answered { reply, losses }) => (Ok(reply), losses),
            Err(fault) => (Err(fault), Vec::new()),
        };
        let mut encoded = outcome.write(hit, reply.as_ref().map_err(Clone::clone))?;
        encoded.losses.splice(0..0, lost);
        // What was written stays written: a loss in the answer to a write is reported, not refused.
        if self.parts.strict && !writes && !encoded.losses.is_empty() {
            return Err(FaultKind::Lossy(encoded.losses).into());
        }
        encoded.losses.splice(0..0, cx.losses);
        Ok(encoded)
    }

    /// The idempotency key of a request, if its vendor has such a header and the caller sent it.
    fn key(&self, hit: &Hit<'_>, who: &Principal) -> Result<Option<Key>, Fault> {
        let manifest = self.parts.dialect.manifest();
        let Some(policy) = manifest.idempotency.filter(|_| hit.row.idempotent) else {
            return Ok(None);
        };
        // A client that always sends the header, blank when it has no key, has no key.
        let value = hit.request.headers.get(policy.header).filter(|value| !value.is_empty());
        let Some(value) = value else { return Ok(None) };
        if String::from_utf8_lossy(value.as_bytes()).chars().count() > policy.max {
            return Err(FaultKind::KeyTooLong(policy.max).into());
        }
        let endpoint = if policy.per_endpoint { hit.row.name } else { "" };
        let scope = [manifest.vendor.as_bytes(), &who.digest, endpoint.as_bytes(), value.as_bytes()];
        let params =
            hit.params.iter().flat_map(|(_, value)| [value.as_bytes(), b"/"]).collect::<Vec<_>>().concat();
        let body = canonical(&hit.request.body);
        // Bodies may hold passwords, and prints are kept: with the key in it, which is not, nobody can try them out.
        let print = [hit.row.name.as_bytes(), &params, &body, value.as_bytes()];
        Ok(Some(Key { scope: hash(&scope), print: hash(&print) }))
    }

    /// The one place where faults become responses, answers are counted, and what went wrong is logged.
    fn finish(
        &self,
        hit: Option<&Hit<'_>>,
        id: &str,
        started: Instant,
        done: Result<Encoded, Fault>,
    ) -> WireResponse {
        let dialect = &self.parts.dialect;
        let mut wait = None;
        let encoded = done.unwrap_or_else(|fault| {
            self.log(hit, id, &fault);
            wait = fault.wait.or_else(|| matches!(fault.kind, FaultKind::Overloaded).then_some(1));
            dialect.refuse(hit, id, &fault).into()
        });
        let mut response = encoded.response.with_text(dialect.manifest().correlation, id);
        if let Some(seconds) = wait {
            response.headers.entry(header::RETRY_AFTER).or_insert(seconds.into());
        }
        if !encoded.losses.is_empty() {
            let shown = HeaderValue::try_from(shown(&encoded.losses));
            response.headers.insert(LOSSES, shown.unwrap_or(HeaderValue::from_static("unprintable")));
        }
        if response.status == StatusCode::UNAUTHORIZED {
            let entry = response.headers.entry(header::WWW_AUTHENTICATE);
            entry.or_insert(
                HeaderValue::try_from(self.challenge()).unwrap_or(HeaderValue::from_static("Bearer")),
            );
        }
        let metrics = hit.and_then(|hit| self.endpoints.get(hit.index)).unwrap_or(&self.unrouted);
        metrics.answered(response.status.as_u16(), started.elapsed(), encoded.losses.len());
        let endpoint = hit.map_or("none", |hit| hit.row.name);
        tracing::debug!(request = id, mount = %self.parts.name, endpoint, status = response.status.as_u16(), "answered");
        response
    }

    /// What a caller may show who was not known: RFC 9110 §11.6.1 asks for it.
    fn challenge(&self) -> String {
        let schemes = self.parts.dialect.manifest().api.schemes.iter();
        let words =
            schemes.map(|(name, scheme)| match scheme.header().eq_ignore_ascii_case("authorization") {
                true => "Bearer",
                false => name,
            });
        words.collect::<Vec<_>>().join(", ")
    }

    fn log(&self, hit: Option<&Hit<'_>>, id: &str, fault: &Fault) {
        let (mount, endpoint) = (&self.parts.name, hit.map_or("none", |hit| hit.row.name));
        let context = fault.context.as_deref().unwrap_or_default();
        match &fault.kind {
            FaultKind::Internal | FaultKind::Unavailable | FaultKind::Timeout => {
                if self.lines.may() {
                    tracing::error!(request = id, %mount, endpoint, kind = fault.kind.word(), context, "failed");
                }
            }
            _ => {
                tracing::debug!(request = id, %mount, endpoint, kind = fault.kind.word(), context, "refused")
            }
        }
    }

    /// Twelve letters and digits, as short as the vendors' own.
    fn request_id(&self) -> String {
        const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
        let mut bytes = [0; 8];
        if let Err(error) = self.parts.chance.fill(&mut bytes) {
            tracing::error!(%error, "a request goes without an id");
        }
        let mut rest = u64::from_le_bytes(bytes);
        let digit = |_| {
            let digit = DIGITS.get(usize::try_from(rest % 36).unwrap_or(0)).copied().unwrap_or(b'0');
            rest /= 36;
            char::from(digit)
        };
        (0..12).map(digit).collect()
    }
}

/// A step that may run out of time or panic.
type Bounded<T> =
    Result<Result<Result<T, Fault>, Box<dyn std::any::Any + Send>>, tokio::time::error::Elapsed>;

/// The outcome of a step that may run out of time or panic.
fn settle<T>(step: Bounded<T>) -> Result<T, Fault> {
    match step {
        Err(_) => Err(FaultKind::Timeout.into()),
        Ok(Err(panic)) => {
            let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
            let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
            Err(Fault::because(FaultKind::Internal, format!("panicked: {}", text.unwrap_or_default())))
        }
        Ok(Ok(done)) => done,
    }
}

/// SHA-256 over parts, each behind its length, so that no two lists of parts look the same.
pub fn hash(parts: &[&[u8]]) -> Digest {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    hasher.finalize().into()
}
