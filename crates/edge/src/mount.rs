//! A mount: a dialect served for a realm by a backend, and the way of a request through it.

use std::collections::HashSet;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt as _;
use governor::RateLimiter;
use governor::middleware::NoOpMiddleware;
use governor::nanos::Nanos;
use governor::state::keyed::DashMapStateStore;
use http::{HeaderValue, Method, StatusCode, header};
use interlingua_backend::{Answered, Authenticator, Backend, Chance, Clock, Cx, Key, Policy, grant};
use interlingua_model::{AuthProblem, Digest, Fault, FaultKind, Loss, Org, Principal, Quota};
use interlingua_wire::{
    Access, Dialect, Encoded, Frame, Hit, LOSSES, Row, Table, WireRequest, WireResponse, canonical,
};
use sha2::{Digest as _, Sha256};
use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout_at};

use crate::limits::{Limits, millis};
use crate::observe::{EndpointMetrics, Observer};

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

/// Counts the calls of each credential.
type Limiter = RateLimiter<Digest, DashMapStateStore<Digest>, Ticks, NoOpMiddleware<Nanos>>;

/// The clock, as the limiter reads it.
#[derive(Clone)]
struct Ticks(Arc<dyn Clock>);

impl governor::clock::Clock for Ticks {
    type Instant = Nanos;

    fn now(&self) -> Nanos {
        self.0.passed().into()
    }
}

/// A dialect, served.
pub struct Mount {
    parts: Parts,
    table: Table,
    in_flight: Semaphore,
    working: metrics::Gauge,
    quota: Option<(Limiter, u32)>,
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
        let quota = parts.limits.quota.map(|quota| {
            let rate = governor::Quota::per_minute(quota.per_minute);
            (RateLimiter::dashmap_with_clock(rate, Ticks(Arc::clone(&parts.clock))), quota.per_minute.get())
        });
        Ok(Self {
            unrouted: metrics("none"),
            working: parts.observer.in_flight(&parts.name),
            in_flight: Semaphore::new(parts.limits.in_flight),
            quota,
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
        if let Some((limiter, _)) = &self.quota {
            limiter.retain_recent();
        }
    }

    /// Answers a request, whose body is read only when there is room to work on it. Never fails, never panics, always in
    /// the vendor's words and in the request's own envelope.
    pub async fn answer(
        &self,
        head: WireRequest,
        body: impl Future<Output = Result<Bytes, Fault>>,
    ) -> WireResponse {
        let (id, head_only) = (self.request_id(), head.method == Method::HEAD);
        let frame = match Frame::of(&head, self.table.spoken(&head.path)) {
            Ok(frame) => frame,
            Err(response) => {
                // A client that is still sending would not read the answer.
                if let Ok(_turn) = self.in_flight.try_acquire() {
                    drop(body.await);
                }
                self.unrouted.answered(response.status.as_u16(), Duration::ZERO, 0);
                return *response;
            }
        };
        let response = match self.in_flight.try_acquire() {
            Err(_) => self.finish(None, &id, Instant::now(), Err(FaultKind::Overloaded.into())),
            Ok(_turn) => {
                let _working = Working::on(&self.working);
                let opened = body.await.and_then(|body| frame.open(body, self.parts.limits.body_bytes));
                let started = Instant::now();
                match opened {
                    Ok(body) => {
                        let request = WireRequest { body, codec: frame.codec, ..head };
                        self.route(&request, &id, started, frame.deadline()).await
                    }
                    Err(fault) => self.finish(None, &id, started, Err(fault)),
                }
            }
        };
        let response = frame.close(response);
        if !head_only {
            return response;
        }
        let length = response.body.len().into();
        WireResponse { body: Bytes::new(), ..response }.with("content-length", length)
    }

    /// The way of a request: route, authenticate, decode, authorize, execute, encode. One direction, no way back.
    async fn route(
        &self,
        request: &WireRequest,
        id: &str,
        started: Instant,
        deadline: Option<Duration>,
    ) -> WireResponse {
        let nobody = Principal::nobody();
        let (row, index, params) = match self.table.find(&request.method, &request.path) {
            Ok(found) => found,
            Err(fault) => {
                let other_verbs = matches!(fault.kind, FaultKind::Method(_));
                let response = self.finish(None, id, started, Err(fault));
                let verbs = self.table.verbs(&request.path);
                return if other_verbs { response.with_text("allow", &verbs) } else { response };
            }
        };
        let orgs = &self.parts.orgs;
        let hit = Hit { row, index, params: &params, request, request_id: id, who: &nobody, orgs };
        let longest = millis(self.parts.limits.answer_time);
        let end = started + deadline.map_or(longest, |deadline| deadline.min(longest));
        let authenticated = timeout_at(end, AssertUnwindSafe(self.authenticate(&hit)).catch_unwind()).await;
        let who = match settle(authenticated) {
            Ok(who) => who,
            Err(fault) => return self.finish(Some(&hit), id, started, Err(fault)),
        };
        let hit = Hit { who: &who, ..hit };
        let carried = timeout_at(end, AssertUnwindSafe(self.carry(&hit, &who)).catch_unwind()).await;
        self.finish(Some(&hit), id, started, settle(carried))
    }

    async fn authenticate(&self, hit: &Hit<'_>) -> Result<Arc<Principal>, Fault> {
        self.said_once(hit)?;
        let who = match hit.row.access {
            // All callers without a name share one limit.
            Access::Open => Arc::new(Principal::nobody()),
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
        self.within_quota(&who)?;
        Ok(who)
    }

    /// Counts a request of a credential.
    fn within_quota(&self, who: &Principal) -> Result<(), Fault> {
        let Some((limiter, limit)) = &self.quota else { return Ok(()) };
        limiter.check_key(&who.digest).map_err(|reached| {
            let wait = reached.wait_time_from(self.parts.clock.passed().into());
            // Whole seconds: the finest grain that every vendor's word for it has.
            let reset_ms = (wait + Duration::from_nanos(999_999_999)).as_secs().saturating_mul(1_000);
            FaultKind::RateLimited(Quota { limit: *limit, window: 60, reset_ms }).into()
        })
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
        let (call, losses, outcome) = self.parts.dialect.decode(hit)?.parts();
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
        let encoded = done.unwrap_or_else(|fault| {
            self.log(hit, id, &fault);
            dialect.refuse(hit, id, &fault).into()
        });
        let mut response = encoded.response.with_text(dialect.manifest().correlation, id);
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
                tracing::error!(request = id, %mount, endpoint, kind = fault.kind.word(), context, "failed");
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

/// Counts a request at work, to its end or to the moment that its client goes away.
struct Working<'a>(&'a metrics::Gauge);

impl<'a> Working<'a> {
    fn on(gauge: &'a metrics::Gauge) -> Self {
        gauge.increment(1.0);
        Self(gauge)
    }
}

impl Drop for Working<'_> {
    fn drop(&mut self) {
        self.0.decrement(1.0);
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
fn hash(parts: &[&[u8]]) -> Digest {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    hasher.finalize().into()
}

/// The most losses that a header names.
const MOST_LOSSES: usize = 40;

/// `field;how` for each different loss, in order; `*;more=N` ends it where there are N more than a header names.
fn shown(losses: &[Loss]) -> String {
    let (mut all, mut seen) = (Vec::new(), HashSet::new());
    for loss in losses {
        let field: String =
            loss.field.chars().map(|c| if c.is_ascii_graphic() && c != ',' { c } else { '?' }).collect();
        let text = format!("{};{}", field.chars().take(60).collect::<String>(), loss.lost.word());
        if seen.insert(text.clone()) {
            all.push(text);
        }
    }
    let more = all.len().saturating_sub(MOST_LOSSES);
    if more > 0 {
        all.truncate(MOST_LOSSES);
        all.push(format!("*;more={more}"));
    }
    all.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use interlingua_model::Lost;

    #[test]
    fn losses_beyond_what_a_header_names_are_counted() {
        let losses = |many: usize| -> Vec<Loss> {
            (0..many).map(|at| Loss::new(format!("field{at}"), Lost::Omitted)).collect()
        };
        assert_eq!(shown(&losses(2)), "field0;omitted, field1;omitted");
        assert_eq!(shown(&[losses(1), losses(1)].concat()), "field0;omitted");
        assert_eq!(shown(&losses(40)).split(", ").count(), 40);
        assert!(shown(&losses(55)).ends_with("field39;omitted, *;more=15"));
    }
}
