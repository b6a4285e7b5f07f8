//! The engine: a backend that is its own truth.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::future::BoxFuture;
use interlingua_backend::{Answered, Backend, Chance, Clock, Cx, Granted, Key, Sender, Situation};
use interlingua_model::{
    Call, Change, Digest, Drawn, Event, EventChange, Fault, FaultKind, Filter, Missing, NewUser, Org, OrgId,
    Page, Profile, Query, Reply, Rule, Scope, Sort, SortKey, Start, State, Timestamp, User, UserId, UserRef,
    Why,
};

use crate::secrets::{Fresh, checkable, kept};
use crate::session::{Used, Wrong};
use crate::{Claims, Decision, Seen, Store, Target, Unit, apply, decide};

/// How long an idempotency key is kept: 24 hours are the least that a served vendor promises.
const KEY_SECONDS: i64 = 24 * 3600 + 600;

/// The orgs of a realm, the first of which owns what names no other.
#[derive(Clone, Debug)]
pub struct Realm {
    /// Its name.
    pub name: String,
    /// Its orgs.
    pub orgs: Vec<Org>,
}

impl Realm {
    /// The org with this id.
    #[must_use]
    pub fn org(&self, id: OrgId) -> Option<&Org> {
        self.orgs.iter().find(|org| org.id == id)
    }
}

/// The local backend.
pub struct Engine {
    realm: Arc<Realm>,
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    pub(crate) chance: Arc<dyn Chance>,
    pub(crate) sender: Option<Arc<dyn Sender>>,
    last_id: AtomicU64,
    running: Arc<Mutex<HashSet<Digest>>>,
    pub(crate) hashing: Arc<tokio::sync::Semaphore>,
    /// Tries of codes, by what was asked for.
    pub(crate) tries: Mutex<HashMap<Digest, u32>>,
    /// Wrong guesses at passwords; each is held while another is looked at.
    pub(crate) guesses: Mutex<HashMap<UserId, Arc<tokio::sync::Mutex<Wrong>>>>,
    /// When sessions were used last.
    pub(crate) used: Mutex<HashMap<Digest, Used>>,
}

impl Engine {
    /// An engine over a store. Asks the store for the last id that was given.
    ///
    /// # Errors
    /// The store's.
    pub async fn start(
        realm: Realm,
        store: Arc<dyn Store>,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
    ) -> Result<Self, crate::StoreError> {
        let last_id = AtomicU64::new(store.last_id().await?);
        let running = Arc::default();
        let (hashing, tries) = (Arc::new(tokio::sync::Semaphore::new(2)), Mutex::default());
        let (realm, used, guesses) = (Arc::new(realm), Mutex::default(), Mutex::default());
        Ok(Self {
            realm,
            store,
            clock,
            chance,
            sender: None,
            last_id,
            running,
            hashing,
            tries,
            guesses,
            used,
        })
    }

    /// The same, with somebody who brings one-time codes to people.
    #[must_use]
    pub fn with_sender(self, sender: Option<Arc<dyn Sender>>) -> Self {
        Self { sender, ..self }
    }

    /// Where it remembers.
    #[must_use]
    pub fn store(&self) -> &dyn Store {
        self.store.as_ref()
    }

    /// The orgs it knows.
    #[must_use]
    pub fn realm(&self) -> &Realm {
        &self.realm
    }

    /// The time.
    ///
    /// # Errors
    /// [`FaultKind::Internal`] when the clock fails.
    pub fn now(&self) -> Result<Timestamp, Fault> {
        Ok(self.clock.now()?)
    }

    /// Takes a whole user from an export in, id and version included.
    ///
    /// # Errors
    /// [`FaultKind::Exists`] when the id, the username or an alias is taken; the store's.
    pub async fn import(&self, user: User, who: &str) -> Result<Arc<User>, Fault> {
        let claims = claims_of(&user.profile, false, false);
        self.last_id.fetch_max(user.id.get(), Ordering::Relaxed);
        let (at, who) = (self.now()?, who.to_owned());
        let target = Target::New(user.id, Box::new(claims));
        let decision = move |seen: Seen<'_>| {
            if let Some(taken) = seen.taken {
                return Err(FaultKind::Exists(taken).into());
            }
            Ok(vec![Event {
                user: user.id,
                sequence: user.version.max(1),
                at,
                who: who.clone(),
                by: None,
                via: "import".to_owned(),
                request: String::new(),
                reason: None,
                losses: Vec::new(),
                change: EventChange::Imported(Box::new(user.clone())),
            }])
        };
        let unit = Unit { target, key: None, keep_until: 0, decision: Box::new(decision) };
        self.store.transact(unit).await?.outcome
    }

    /// The next id: 41 bits of milliseconds since 2020 and 12 bits that count within one.
    pub(crate) fn next_id(&self, now: Timestamp) -> Result<UserId, Fault> {
        const EPOCH_MILLIS: i64 = 1_577_836_800_000;
        let floor = u64::try_from(now.millis() - EPOCH_MILLIS).unwrap_or(0) << 12;
        let step = |last: u64| Some(floor.max(last + 1));
        let last = self.last_id.fetch_update(Ordering::Relaxed, Ordering::Relaxed, step).unwrap_or(0);
        UserId::new(floor.max(last + 1))
            .ok_or_else(|| Fault::because(FaultKind::Internal, "the id space is used up"))
    }

    pub(crate) fn ask(&self, cx: &Cx, granted: &Granted, now: Timestamp) -> Ask {
        Ask { cx: cx.clone(), granted: granted.clone(), realm: Arc::clone(&self.realm), now }
    }

    async fn get(&self, cx: &Cx, granted: &Granted, reference: &UserRef) -> Result<Reply, Fault> {
        let user = self.found(cx, reference).await?;
        let ask = self.ask(cx, granted, self.now()?);
        let missing = gone();
        let verdict = if user.is_some() { Ok(false) } else { Err(&missing) };
        ask.admit(user.as_deref(), None, verdict)?;
        user.map(Reply::User).ok_or(missing)
    }

    async fn list(&self, granted: &Granted, query: &Query) -> Result<Reply, Fault> {
        // The engine goes on from users; what else says a place was said by another backend.
        if matches!(query.start, Start::Cursor(_)) {
            return Err(Fault::field("cursor", Why::Unknown));
        }
        let at = self.now()?;
        let mut listing = self.store.list(query, granted.scope()).await?;
        listing.at = at;
        Ok(Reply::Page(Page { query: Box::new(query.clone()), listing }))
    }

    async fn change(&self, cx: &Cx, granted: &Granted, change: &Change) -> Result<Reply, Fault> {
        let now = self.now()?;
        let ask = self.ask(cx, granted, now);
        let asked = change.clone();
        let heir = match &change.heir {
            None => None,
            Some(heir) => self.found(cx, heir).await?,
        };
        let decision = move |seen: Seen<'_>| {
            let user = seen.user.filter(|user| user.state != State::Deleted);
            let verdict = decide(user, &asked).and_then(|changes| {
                inherits(&asked, user, heir.as_deref())?;
                Ok(changes)
            });
            ask.admit(user, None, verdict.as_ref().map(|changes| !changes.is_empty()))?;
            let (id, version) = user.map(|user| (user.id, user.version)).ok_or_else(gone)?;
            Ok(ask.events(id, version, verdict?, asked.reason.as_deref(), asked.by.as_deref()))
        };
        let target = Target::User(self.resolved(cx, &change.user).await?, Box::default());
        let Done { user, changed, .. } = self.settle(cx, target, now, Arc::new(decision), Vec::new()).await?;
        Ok(Reply::Changed { user, changed, codes: Vec::new() })
    }

    /// A reference that the store can look up.
    pub(crate) async fn resolved(&self, cx: &Cx, reference: &UserRef) -> Result<UserRef, Fault> {
        let id = match reference {
            UserRef::Named { .. } => return Ok(reference.clone()),
            UserRef::Caller => cx.principal.user,
            UserRef::Address(_) | UserRef::Owner(_) => {
                let query = Query {
                    filter: match reference {
                        UserRef::Address(address) => Filter::Emails(vec![address.to_string()]),
                        UserRef::Owner(org) => {
                            Filter::All(vec![Filter::Org(*org), Filter::Not(Box::new(Filter::NotOwner))])
                        }
                        _ => Filter::Any(Vec::new()),
                    },
                    sort: Sort { key: SortKey::Id, descending: false },
                    start: Start::Offset(0),
                    limit: 10,
                    count: false,
                };
                let scope = cx.principal.org.map_or(Scope::Realm, Scope::Org);
                let listing = self.store.list(&query, scope).await?;
                let mut found = listing.users;
                // Not every vendor keeps addresses unique: then it is the one who can log in with it.
                if listing.more {
                    found.clear();
                } else if found.len() > 1 {
                    found.retain(|user| user.state.may_act() && user.profile.password.is_some());
                }
                match found.as_slice() {
                    [only] => Some(only.id),
                    _ => None,
                }
            }
        };
        let spelled = Some(id.ok_or_else(gone)?);
        Ok(UserRef::Named { vendor: "", text: String::new(), spelled })
    }

    /// The user that is meant, unless it was deleted.
    pub(crate) async fn found(&self, cx: &Cx, reference: &UserRef) -> Result<Option<Arc<User>>, Fault> {
        let resolved = match self.resolved(cx, reference).await {
            Err(fault) if fault.kind == FaultKind::NotFound(Missing::User) => return Ok(None),
            resolved => resolved?,
        };
        Ok(self.store.user(&resolved).await?.filter(|user| user.state != State::Deleted))
    }

    async fn create(&self, cx: &Cx, granted: &Granted, new: &NewUser) -> Result<Reply, Fault> {
        let now = self.now()?;
        let id = self.next_id(now)?;
        let org = self.owner(cx, granted, new)?;
        let mut new = new.clone();
        if new.profile.password.as_deref().is_some_and(|hash| !checkable(hash)) {
            return Err(Fault::field("password.hash", Why::Unknown));
        }
        if let Some(password) = new.password.take() {
            new.profile.password = Some(self.hash(password).await?);
        }
        if new.profile.username.is_empty() {
            new.profile.username = id.to_string().into();
        }
        let fresh = self.draw(&new.codes)?;
        new.profile.codes = fresh.iter().map(|fresh| kept(id, &fresh.drawn, now)).collect();
        let claims = claims_of(&new.profile, new.unique_email, new.unique_phone);
        let ask = self.ask(cx, granted, now);
        let decision = move |seen: Seen<'_>| {
            let verdict = seen.taken.map_or(Ok(true), |taken| Err(FaultKind::Exists(taken).into()));
            ask.admit(None, Some(org), verdict.as_ref().copied())?;
            verdict?;
            let change = EventChange::created(&new, org, ask.cx.principal.user);
            Ok(ask.events(id, 0, vec![change], None, new.by.as_deref()))
        };
        let target = Target::New(id, Box::new(claims));
        let done = self.settle(cx, target, now, Arc::new(decision), fresh).await?;
        Ok(Reply::Created(done.user, done.told))
    }

    /// The org that a new user is made in.
    fn owner(&self, cx: &Cx, granted: &Granted, new: &NewUser) -> Result<OrgId, Fault> {
        let first = self.realm.orgs.first().map(|org| org.id);
        let org = new.org.or(cx.principal.org).or(first);
        let known = org.filter(|id| self.realm.org(*id).is_some());
        let org = known.ok_or(Fault::new(FaultKind::NotFound(Missing::Org)))?;
        match granted.scope() {
            Scope::Org(own) if own != org => Err(FaultKind::Forbidden { member: true }.into()),
            Scope::Own(_) => Err(FaultKind::Forbidden { member: true }.into()),
            _ => Ok(org),
        }
    }

    /// The turn of something that only one call at a time may do; `None` while another does it.
    pub(crate) fn turn(&self, what: Digest) -> Option<Turn> {
        Turn::take(&self.running, what).ok()
    }

    /// Does what is not a change of a user, once for each idempotency key.
    pub(crate) async fn once(
        &self,
        cx: &Cx,
        action: impl Future<Output = Result<(), Fault>> + Send,
    ) -> Result<(), Fault> {
        let Some(key) = cx.key else { return action.await };
        let _turn = Turn::take(&self.running, key.scope)?;
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
        let target = Target::User(self.resolved(cx, &UserRef::Caller).await?, Box::default());
        let keep_until = self.now()?.plus_seconds(KEY_SECONDS).0;
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
    pub(crate) async fn settle(
        &self,
        cx: &Cx,
        target: Target,
        now: Timestamp,
        decide: Decide,
        fresh: Vec<Fresh>,
    ) -> Result<Done, Fault> {
        let _turn = cx.key.map(|key| Turn::take(&self.running, key.scope)).transpose()?;
        let keep_until = now.plus_seconds(KEY_SECONDS).0;
        let unit = |decision: Decision| Unit { target: target.clone(), key: cx.key, keep_until, decision };
        let mut reached = None;
        if fresh.iter().any(Fresh::is_sent) {
            let after = Arc::<Mutex<Option<User>>>::default();
            let (slot, decide) = (Arc::clone(&after), Arc::clone(&decide));
            let rehearsal = move |seen: Seen<'_>| {
                let user = decide(seen)?.iter().fold(seen.user.cloned(), apply);
                *slot.lock().unwrap_or_else(PoisonError::into_inner) = user;
                // What is refused is not kept.
                Err(FaultKind::KeyRunning.into())
            };
            let settled = self.store.transact(unit(Box::new(rehearsal))).await?;
            let after = after.lock().unwrap_or_else(PoisonError::into_inner).take();
            match after {
                Some(user) => {
                    self.send_all(cx, &user, &fresh).await?;
                    reached = Some((user.profile.email, user.profile.phone));
                }
                // Refused, or carried out before.
                None => drop(settled.outcome?),
            }
        }
        let decision = move |seen: Seen<'_>| {
            let events = decide(seen)?;
            let Some((email, phone)) = &reached else { return Ok(events) };
            let user = events.iter().fold(seen.user.cloned(), apply);
            // A code proves the address that it was sent to, and no other that came in between.
            if user.is_some_and(|user| (&user.profile.email, &user.profile.phone) == (email, phone)) {
                return Ok(events);
            }
            Err(Fault::because(FaultKind::Unavailable, "the address changed while a code was sent to it"))
        };
        let settled = self.store.transact(unit(Box::new(decision))).await?;
        let user = settled.outcome?;
        let told = Fresh::told(&user, fresh);
        Ok(Done { user, changed: settled.changed, replayed: settled.replayed, told })
    }
}

/// Decides about one unit, as often as it is asked.
pub(crate) type Decide = Arc<dyn Fn(Seen<'_>) -> Result<Vec<Event>, Fault> + Send + Sync>;

/// A unit that was carried out.
pub(crate) struct Done {
    /// The user afterwards.
    pub(crate) user: Arc<User>,
    /// Whether anything changed.
    pub(crate) changed: bool,
    /// Whether it was carried out by an earlier call.
    pub(crate) replayed: bool,
    /// The codes that the caller is told.
    pub(crate) told: Vec<Drawn>,
}

impl Backend for Engine {
    fn call<'a>(&'a self, cx: &'a Cx, granted: Granted) -> BoxFuture<'a, Result<Answered, Fault>> {
        Box::pin(async move {
            let reply = match granted.call() {
                Call::Create(new) => self.create(cx, &granted, new).await,
                Call::Get(reference) | Call::Attributes(reference) => self.get(cx, &granted, reference).await,
                Call::List(query) => self.list(&granted, query).await,
                Call::Change(change) => self.change(cx, &granted, change).await,
                Call::Update(update) => self.update(cx, &granted, update).await,
                Call::Token(login) => self.login(cx, &granted, login).await,
                Call::Session(session) => self.session(cx, session).await,
                Call::IssueToken(wanted) => self.issue_token(cx, &granted, wanted).await,
                Call::RevokeToken(user, id) => self.revoke_token(cx, &granted, user, *id).await,
                Call::ListTokens(query) => self.list_tokens(&granted, query).await,
            };
            reply.map(Into::into)
        })
    }
}

/// One call on its way into a transaction.
pub(crate) struct Ask {
    pub(crate) cx: Cx,
    pub(crate) granted: Granted,
    pub(crate) realm: Arc<Realm>,
    pub(crate) now: Timestamp,
}

impl Ask {
    pub(crate) fn admit(
        &self,
        user: Option<&User>,
        org: Option<OrgId>,
        verdict: Result<bool, &Fault>,
    ) -> Result<(), Fault> {
        let org = org.or(user.map(|user| user.org)).and_then(|id| self.realm.org(id));
        let situation = Situation {
            who: &self.cx.principal,
            scope: self.granted.scope(),
            call: self.granted.call(),
            user,
            org,
            now: self.now,
        };
        self.granted.policy().admit(&situation, verdict)
    }

    pub(crate) fn events(
        &self,
        user: UserId,
        version: u64,
        changes: Vec<EventChange>,
        reason: Option<&str>,
        by: Option<&str>,
    ) -> Vec<Event> {
        events(&self.cx, self.now, user, version, changes, reason, by)
    }
}

/// The journal's rows of changes.
pub(crate) fn events(
    cx: &Cx,
    at: Timestamp,
    user: UserId,
    version: u64,
    changes: Vec<EventChange>,
    reason: Option<&str>,
    by: Option<&str>,
) -> Vec<Event> {
    let event = |(sequence, change)| Event {
        user,
        sequence,
        at,
        who: cx.principal.name.clone(),
        by: by.map(str::to_owned),
        via: cx.vendor.to_owned(),
        request: cx.request.clone(),
        reason: reason.map(str::to_owned),
        losses: cx.losses.clone(),
        change,
    };
    (version + 1..).zip(changes).map(event).collect()
}

/// A key that is in use; it is free again when this is dropped.
pub(crate) struct Turn {
    running: Arc<Mutex<HashSet<Digest>>>,
    key: Digest,
}

impl Turn {
    fn take(running: &Arc<Mutex<HashSet<Digest>>>, key: Digest) -> Result<Self, Fault> {
        let mut keys = running.lock().unwrap_or_else(PoisonError::into_inner);
        if !keys.insert(key) {
            return Err(FaultKind::KeyRunning.into());
        }
        drop(keys);
        Ok(Self { running: Arc::clone(running), key })
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.running.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.key);
    }
}

fn claims_of(profile: &Profile, email: bool, phone: bool) -> Claims {
    let address = profile.email.as_ref().map(|email| email.address.clone());
    let number = profile.phone.as_ref().map(|phone| phone.number.clone());
    Claims {
        username: Some(profile.username.clone()),
        emails: address.filter(|_| email).into_iter().collect(),
        phone: number.filter(|_| phone),
        aliases: profile.aliases.clone(),
    }
}

/// Whether the heir that a change names may be one.
fn inherits(change: &Change, user: Option<&User>, heir: Option<&User>) -> Result<(), Fault> {
    match (&change.heir, user, heir) {
        (Some(_), _, None) => Err(FaultKind::NotFound(Missing::Heir).into()),
        (Some(_), Some(user), Some(heir)) if user.org != heir.org || user.id == heir.id => {
            Err(FaultKind::Refused(Rule::HeirOtherOrg).into())
        }
        _ => Ok(()),
    }
}

pub(crate) const fn gone() -> Fault {
    Fault::new(FaultKind::NotFound(Missing::User))
}
