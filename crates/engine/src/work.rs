//! The unit of work: whom it is about, its idempotency key, and how it is carried out.

use std::collections::HashSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use interlingua_backend::{Clock, Cx, Granted, Key};
use interlingua_model::{
    Digest, Drawn, Event, Fault, FaultKind, Missing, State, Timestamp, User, UserId, UserRef,
};

use crate::admission::{Admission, Realm};
use crate::lifecycle::apply;
use crate::meant::Meant;
use crate::secrets::{Fresh, Secrets};
use crate::store::{Decision, Seen, Store, StoreError, Target, Unit};
use crate::trusted::Trusted;

/// How long an idempotency key is kept: 24 hours are the least that a served vendor promises.
const KEY_SECONDS: i64 = 24 * 3600 + 600;

/// The mark that says up to which time the clock was trusted.
pub const TRUSTED: &str = "trusted";

/// The least id of a time.
fn id_floor(time: Timestamp) -> u64 {
    const EPOCH_MILLIS: i64 = 1_577_836_800_000;
    u64::try_from(time.millis() - EPOCH_MILLIS).unwrap_or(0) << 12
}

/// What units of work are made with.
pub struct Work {
    pub realm: Arc<Realm>,
    pub store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    trusted: Trusted,
    pub secrets: Secrets,
    last_id: AtomicU64,
    running: Arc<Mutex<HashSet<Digest>>>,
}

impl Work {
    /// Asks the store for the last id that was given.
    pub async fn start(
        realm: Realm,
        store: Arc<dyn Store>,
        clock: Arc<dyn Clock>,
        secrets: Secrets,
    ) -> Result<Self, StoreError> {
        let failed = |fault: Fault| StoreError::Unavailable(fault.context.unwrap_or_default());
        let last = store.mark(TRUSTED).await?.map(Timestamp);
        let trusted = Trusted::start(clock.as_ref(), last).map_err(failed)?;
        let (upto, _) = trusted.read(clock.as_ref()).map_err(failed)?;
        // What an import has given beyond is passed over when it comes to that.
        let upto = id_floor(upto.plus_seconds(24 * 3_600));
        let last_id = AtomicU64::new(store.last_id(upto).await?);
        Ok(Self { realm: Arc::new(realm), store, clock, trusted, secrets, last_id, running: Arc::default() })
    }

    pub fn now(&self) -> Result<Timestamp, Fault> {
        Ok(self.clock.now()?)
    }

    pub fn admission(&self, cx: &Cx, granted: &Arc<Granted>, now: Timestamp) -> Admission {
        let (granted, realm) = (Arc::clone(granted), Arc::clone(&self.realm));
        Admission { cx: cx.clone(), granted, realm, now }
    }

    /// The time as far as it may be believed, and the clock's.
    pub fn trusted(&self) -> Result<(Timestamp, Timestamp), Fault> {
        self.trusted.read(self.clock.as_ref())
    }

    /// Until when a key of now is kept: a day at least, also while the trusted time makes up for what it is behind, and days
    /// where the clock is years ahead.
    fn keep_until(&self) -> Result<i64, Fault> {
        let (trusted, now) = self.trusted()?;
        let from = now.min(trusted.plus_seconds(9 * KEY_SECONDS)).max(trusted);
        Ok(from.plus_seconds(KEY_SECONDS).0)
    }

    /// The next id: 41 bits of milliseconds since 2020 and 12 bits that count within one.
    pub fn next_id(&self) -> Result<UserId, Fault> {
        let floor = id_floor(self.trusted()?.0);
        let step = |last: u64| Some(floor.max(last + 1));
        let last = self.last_id.fetch_update(Ordering::Relaxed, Ordering::Relaxed, step).unwrap_or(0);
        UserId::new(floor.max(last + 1))
            .ok_or_else(|| Fault::because(FaultKind::Internal, "the id space is used up"))
    }

    /// Goes on behind an id that was given elsewhere, where that is not years ahead.
    pub fn skip_id(&self, given: UserId) {
        let near = self.trusted().map_or(0, |(now, _)| id_floor(now.plus_seconds(24 * 3_600)));
        if given.get() <= near {
            self.last_id.fetch_max(given.get(), Ordering::Relaxed);
        }
    }

    /// A reference that the store can look up.
    pub async fn resolve(&self, cx: &Cx, reference: &UserRef) -> Result<UserRef, Fault> {
        Meant { store: self.store.as_ref(), cx }.by(reference).await
    }

    /// The user that is meant, unless it was deleted.
    pub async fn find(&self, cx: &Cx, reference: &UserRef) -> Result<Option<Arc<User>>, Fault> {
        let resolved = match self.resolve(cx, reference).await {
            Err(fault) if fault.kind == FaultKind::NotFound(Missing::User) => return Ok(None),
            resolved => resolved?,
        };
        self.load(&resolved).await
    }

    /// The user behind a reference that was resolved, unless it was deleted.
    pub async fn load(&self, resolved: &UserRef) -> Result<Option<Arc<User>>, Fault> {
        Ok(self.store.user(resolved).await?.filter(|user| user.state != State::Deleted))
    }

    /// The turn of something that only one call at a time may do.
    ///
    /// # Errors
    /// [`FaultKind::KeyRunning`] while another does it.
    pub fn take_turn(&self, what: Digest) -> Result<Turn, Fault> {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        if !running.insert(what) {
            return Err(FaultKind::KeyRunning.into());
        }
        drop(running);
        Ok(Turn { running: Arc::clone(&self.running), what })
    }

    /// Does what is not a change of a user, once for each idempotency key.
    pub async fn once(
        &self,
        cx: &Cx,
        action: impl Future<Output = Result<(), Fault>> + Send,
    ) -> Result<(), Fault> {
        let Some(key) = cx.key else { return action.await };
        let _turn = self.take_turn(key.scope)?;
        if self.recorded(cx, key, false).await? {
            return Ok(());
        }
        action.await?;
        // It was done; to say otherwise would have it done twice.
        if let Err(fault) = self.recorded(cx, key, true).await {
            tracing::error!(?fault, "a key was not kept");
        }
        Ok(())
    }

    /// Whether a key is kept already; if not, and `keep`, it is from now on.
    async fn recorded(&self, cx: &Cx, key: Key, keep: bool) -> Result<bool, Fault> {
        let target = Target::User(self.resolve(cx, &UserRef::Caller).await?, Box::default());
        let keep_until = self.keep_until()?;
        // What is refused is not kept.
        let decision =
            move |_: Seen<'_>| if keep { Ok(Vec::new()) } else { Err(FaultKind::KeyRunning.into()) };
        let unit = Unit { target, key: Some(key), keep_until, decision: Box::new(decision) };
        let settled = self.store.transact(unit).await?;
        match settled.outcome {
            Err(fault) if settled.replayed || keep || fault.kind != FaultKind::KeyRunning => Err(fault),
            _ => Ok(settled.replayed),
        }
    }

    /// Carries a unit out. Codes that are to be sent are on their way before they count: a sender that fails leaves nothing
    /// behind, and what cannot be carried out sends nothing.
    pub async fn settle(
        &self,
        cx: &Cx,
        target: Target,
        decide: Decide,
        fresh: Vec<Fresh>,
    ) -> Result<Done, Fault> {
        let _turn = cx.key.map(|key| self.take_turn(key.scope)).transpose()?;
        let keep_until = self.keep_until()?;
        let unit = |decision: Decision| Unit { target: target.clone(), key: cx.key, keep_until, decision };
        let decision: Decision = if fresh.iter().any(Fresh::is_sent) {
            self.send_ahead(cx, unit, decide, &fresh).await?
        } else {
            decide
        };
        let settled = self.store.transact(unit(decision)).await?;
        let user = settled.outcome?;
        let told = Fresh::told(&user, fresh);
        Ok(Done { user, changed: settled.changed, replayed: settled.replayed, told })
    }

    /// Rehearses a unit and sends its codes. Gives the decision that holds for where they were sent.
    async fn send_ahead(
        &self,
        cx: &Cx,
        unit: impl Fn(Decision) -> Unit + Send,
        decide: Decide,
        fresh: &[Fresh],
    ) -> Result<Decision, Fault> {
        let decide = Arc::new(decide);
        let after = Arc::<Mutex<Option<User>>>::default();
        let (slot, rehearsed) = (Arc::clone(&after), Arc::clone(&decide));
        let rehearsal = move |seen: Seen<'_>| {
            let user = rehearsed(seen)?.iter().fold(seen.user.cloned(), apply);
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = user;
            // What is refused is not kept.
            Err(FaultKind::KeyRunning.into())
        };
        let settled = self.store.transact(unit(Box::new(rehearsal))).await?;
        let after = after.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(user) = after else {
            // Refused, or carried out before.
            settled.outcome?;
            return Ok(Box::new(move |seen| decide(seen)));
        };
        self.secrets.send_codes(cx, &user, fresh).await?;
        let reached = (user.profile.email, user.profile.phone);
        Ok(Box::new(move |seen| {
            let events = decide(seen)?;
            let user = events.iter().fold(seen.user.cloned(), apply);
            // A code proves the address that it was sent to, and no other that came in between.
            if user.is_some_and(|user| (user.profile.email, user.profile.phone) == reached) {
                return Ok(events);
            }
            Err(Fault::because(FaultKind::Unavailable, "the address changed while a code was sent to it"))
        }))
    }
}

/// Decides about one unit, as often as it is asked.
pub type Decide = Box<dyn Fn(Seen<'_>) -> Result<Vec<Event>, Fault> + Send + Sync>;

/// A unit that was carried out.
pub struct Done {
    /// The user afterwards.
    pub user: Arc<User>,
    /// Whether anything changed.
    pub changed: bool,
    /// Whether it was carried out by an earlier call.
    pub replayed: bool,
    /// The codes that the caller is told.
    pub told: Vec<Drawn>,
}

/// A key that is in use; it is free again when this is dropped.
pub struct Turn {
    running: Arc<Mutex<HashSet<Digest>>>,
    what: Digest,
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.running.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.what);
    }
}
