//! Everything in memory, behind one lock: for trials, for tests, and as the plain statement of what a store does.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::future::BoxFuture;
use interlingua_engine::{Amend, Claims, Settled, Store, StoreError, Target, Unit};
use interlingua_model::{
    Credential, Digest, Event, Field, Filter, Listing, Match, Named, Query, Residue, Scope, SortKey, Start,
    State, Taken, Timestamp, User, UserId, UserRef, fold,
};

use crate::unit::{Decided, KeyOutcome, as_of, refused};

/// A store that forgets everything when it is dropped.
#[derive(Default)]
pub struct MemoryStore {
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    users: BTreeMap<UserId, Arc<User>>,
    journals: HashMap<UserId, Vec<Event>>,
    aliases: HashMap<(String, String), UserId>,
    keys: HashMap<Digest, KeyOutcome>,
    credentials: BTreeMap<Digest, Arc<Credential>>,
    marks: HashMap<&'static str, i64>,
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn find(&self, reference: &UserRef) -> Option<&Arc<User>> {
        let UserRef::Named { vendor, text, spelled } = reference else {
            return None;
        };
        let alias = self.aliases.get(&((*vendor).to_owned(), text.clone())).copied();
        self.alive(alias.or(*spelled)?)
    }

    fn alive(&self, id: UserId) -> Option<&Arc<User>> {
        self.users.get(&id).filter(|user| user.state != State::Deleted)
    }

    /// What another user than `id` has already of what is claimed.
    fn taken(&self, id: UserId, claims: &Claims) -> Option<Taken> {
        let same = |wanted: &str, found: Option<&str>| found.is_some_and(|found| fold(found) == fold(wanted));
        let anybody = |test: &dyn Fn(&User) -> bool| {
            self.users.values().any(|user| user.id != id && user.state != State::Deleted && test(user))
        };
        let alias_used = claims.aliases.iter().find(|alias| {
            let spelled = crate::spelled(alias).is_some_and(|id| self.alive(id).is_some());
            spelled || self.aliases.contains_key(&(alias.vendor.clone(), alias.text.clone()))
        });
        // What only its user says is no claim.
        let email = |user: &User| {
            let given = user.profile.email.as_ref().filter(|email| email.own_word.is_none());
            given.map(|email| email.address.to_string())
        };
        let phone = |user: &User| {
            let given = user.profile.phone.as_ref().filter(|phone| phone.own_word.is_none());
            given.map(|phone| phone.number.to_string())
        };
        if let Some(alias) = alias_used {
            return Some(crate::taken_by(alias));
        }
        let username_used = |wanted: &str| anybody(&|user| same(wanted, Some(&user.profile.username)));
        if claims.username.as_deref().is_some_and(username_used) {
            return Some(Taken::Username);
        }
        if claims.emails.iter().any(|wanted| anybody(&|user| same(wanted, email(user).as_deref()))) {
            return Some(Taken::Email);
        }
        let phone_used = |wanted: &str| anybody(&|user| same(wanted, phone(user).as_deref()));
        claims.phone.as_deref().is_some_and(phone_used).then_some(Taken::Phone)
    }

    fn transact(&mut self, unit: &Unit) -> Result<Settled, StoreError> {
        if let Some(settled) = self.replay(unit)? {
            return Ok(settled);
        }
        let (before, taken) = match &unit.target {
            Target::User(reference, claims) => {
                let found = self.find(reference).cloned();
                let taken = found.as_ref().and_then(|user| self.taken(user.id, claims));
                (found, taken)
            }
            Target::New(id, _) if self.users.contains_key(id) => (None, Some(Taken::Id)),
            Target::New(id, claims) => (None, self.taken(*id, claims)),
        };
        let decided = match Decided::of(unit, before.as_deref(), taken)? {
            Ok(decided) => decided,
            Err(fault) => return Ok(refused(fault)),
        };
        self.keys.extend(decided.outcome(unit));
        self.keep(&decided);
        Ok(decided.settled())
    }

    fn keep(&mut self, Decided { after, events }: &Decided) {
        self.journals.entry(after.id).or_default().extend_from_slice(events);
        let before = self.users.get(&after.id);
        for alias in before.iter().flat_map(|user| &user.profile.aliases) {
            self.aliases.remove(&(alias.vendor.clone(), alias.text.clone()));
        }
        for alias in &after.profile.aliases {
            let key = (alias.vendor.clone(), alias.text.clone());
            if after.state == State::Deleted {
                self.aliases.remove(&key);
            } else {
                self.aliases.insert(key, after.id);
            }
        }
        self.users.insert(after.id, Arc::clone(after));
    }

    fn replay(&self, unit: &Unit) -> Result<Option<Settled>, StoreError> {
        let Some(key) = unit.key else { return Ok(None) };
        let Some(outcome) = self.keys.get(&key.scope) else {
            return Ok(None);
        };
        let journal = self.journals.get(&outcome.user).into_iter().flatten();
        let user = || as_of(journal, outcome.sequence);
        let broken = || StoreError::Broken("a key's user has no journal".to_owned());
        outcome.replay(&key, || user().ok_or_else(broken)).map(Some)
    }

    fn list(&self, query: &Query, scope: Scope) -> Listing {
        let seen = |user: &&Arc<User>| {
            user.state != State::Deleted && scope.covers(user) && self.matches(&query.filter, user)
        };
        let mut found: Vec<&Arc<User>> = self.users.values().filter(seen).collect();
        found.sort_by(|a, b| {
            let order =
                sort_value(query.sort.key, a).cmp(&sort_value(query.sort.key, b)).then(a.id.cmp(&b.id));
            if query.sort.descending { order.reverse() } else { order }
        });
        let total = found.len() as u64;
        let limit = u64::from(query.limit.max(1));
        let (offset, page) = match query.start {
            Start::First => (0, None),
            Start::Offset(offset) => (offset, None),
            Start::PageOrLast(page) => {
                let page = page.clamp(1, total.div_ceil(limit).max(1));
                ((page - 1) * limit, Some(page))
            }
            Start::After(id) => {
                let behind = |user: &&Arc<User>| {
                    if query.sort.descending { user.id < id } else { user.id > id }
                };
                found.retain(behind);
                (0, None)
            }
            Start::Cursor(_) => (u64::MAX, None),
        };
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        let more = found.len().saturating_sub(offset) > query.limit as usize;
        let users = found.into_iter().skip(offset).take(query.limit as usize).cloned().collect();
        Listing {
            users,
            total: query.count.then_some(total),
            more,
            next: None,
            page,
            at: Timestamp::default(),
        }
    }

    fn matches(&self, filter: &Filter, user: &User) -> bool {
        match filter {
            Filter::All(parts) => parts.iter().all(|part| self.matches(part, user)),
            Filter::Any(parts) => parts.iter().any(|part| self.matches(part, user)),
            Filter::Not(part) => !self.matches(part, user),
            Filter::Text(field, how, wanted) => {
                text(user, *field).is_some_and(|found| how.holds(&found, wanted))
            }
            Filter::Emails(wanted) => text(user, Field::Email)
                .is_some_and(|found| wanted.iter().any(|wanted| fold(wanted) == fold(&found))),
            Filter::Standing(least) => {
                user.profile.email.as_ref().is_some_and(|email| email.standing() >= *least)
            }
            Filter::Ids(references) => references
                .iter()
                .any(|reference| self.find(reference).is_some_and(|found| found.id == user.id)),
            Filter::State(states) => states.contains(&user.state),
            Filter::Verification(values) => values.contains(&user.verification),
            Filter::Kind(kind) => user.profile.kind == *kind,
            Filter::Org(org) => user.org == *org,
            Filter::Attribute(a) => user.profile.residue(a.vendor, a.name) == Some(a.value.as_str()),
            Filter::Named(wanted) => user.profile.residue.iter().any(|one| named(wanted, one)),
            Filter::ChangedSince(time) => user.changed >= *time,
            Filter::NotOwner => !user.profile.owner,
        }
    }
}

fn named(wanted: &Named, one: &Residue) -> bool {
    is_named((wanted.vendor, wanted.prefix), wanted.rest.as_ref(), wanted.value.as_ref(), one)
}

/// See [`Named`].
pub(crate) fn is_named(
    (vendor, prefix): (&str, &str),
    rest: Option<&(Match, String)>,
    value: Option<&(bool, String)>,
    one: &Residue,
) -> bool {
    let name = |found: &str| rest.is_none_or(|(how, text)| how.holds(found, text));
    let found = one.name.strip_prefix(prefix).filter(|_| one.vendor == vendor);
    found.is_some_and(name) && value.is_none_or(|(is, value)| (one.value == *value) == *is)
}

/// The text of a field; the display name is the one that is shown.
pub(crate) fn text(user: &User, field: Field) -> Option<String> {
    let p = &user.profile;
    match field {
        Field::Username => Some(p.username.to_string()),
        Field::Given => p.given.as_deref().map(str::to_owned),
        Field::Family => p.family.as_deref().map(str::to_owned),
        Field::Nick => p.nick.as_deref().map(str::to_owned),
        Field::Display => Some(p.shown()),
        Field::Email => p.email.as_ref().map(|email| email.address.to_string()),
        Field::Phone => p.phone.as_ref().map(|phone| phone.number.to_string()),
    }
}

/// What users are compared by; users without the text come first.
fn sort_value(key: SortKey, user: &User) -> (u64, Option<String>) {
    match key {
        SortKey::Id => (user.id.get(), None),
        SortKey::Text(field) => (0, text(user, field).map(|text| fold(&text))),
        SortKey::State => (user.state as u64, None),
        SortKey::Kind => (user.profile.kind as u64, None),
    }
}

impl Store for MemoryStore {
    fn user<'a>(&'a self, reference: &'a UserRef) -> BoxFuture<'a, Result<Option<Arc<User>>, StoreError>> {
        let found = self.inner().find(reference).cloned();
        Box::pin(async move { Ok(found) })
    }

    fn user_by_id(&self, id: UserId) -> BoxFuture<'_, Result<Option<Arc<User>>, StoreError>> {
        let found = self.inner().alive(id).cloned();
        Box::pin(async move { Ok(found) })
    }

    fn list<'a>(&'a self, query: &'a Query, scope: Scope) -> BoxFuture<'a, Result<Listing, StoreError>> {
        let listing = self.inner().list(query, scope);
        Box::pin(async move { Ok(listing) })
    }

    fn journal(&self, id: UserId) -> BoxFuture<'_, Result<Vec<Event>, StoreError>> {
        let journal = self.inner().journals.get(&id).cloned().unwrap_or_default();
        Box::pin(async move { Ok(journal) })
    }

    fn transact(&self, unit: Unit) -> BoxFuture<'_, Result<Settled, StoreError>> {
        let settled = self.inner().transact(&unit);
        Box::pin(async move { settled })
    }

    fn credential(&self, digest: Digest) -> BoxFuture<'_, Result<Option<Arc<Credential>>, StoreError>> {
        let found = self.inner().credentials.get(&digest).cloned();
        Box::pin(async move { Ok(found) })
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Vec<Arc<Credential>>, StoreError>> {
        let all = self.inner().credentials.values().cloned().collect();
        Box::pin(async move { Ok(all) })
    }

    fn credentials_of(&self, user: UserId) -> BoxFuture<'_, Result<Vec<Arc<Credential>>, StoreError>> {
        let all = self.inner().credentials.values().filter(|one| one.user == Some(user)).cloned().collect();
        Box::pin(async move { Ok(all) })
    }

    fn amend_credential(&self, digest: Digest, amend: Amend) -> BoxFuture<'_, Result<bool, StoreError>> {
        let found = self.inner().credentials.get_mut(&digest).map(|one| amend(Arc::make_mut(one))).is_some();
        Box::pin(async move { Ok(found) })
    }

    fn put_credential(&self, credential: Credential) -> BoxFuture<'_, Result<(), StoreError>> {
        self.inner().credentials.insert(credential.digest, Arc::new(credential));
        Box::pin(async move { Ok(()) })
    }

    fn drop_credentials<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<usize, StoreError>> {
        let mut inner = self.inner();
        let before = inner.credentials.len();
        inner.credentials.retain(|_, credential| credential.name != name);
        let dropped = before - inner.credentials.len();
        Box::pin(async move { Ok(dropped) })
    }

    fn drop_credential(&self, digest: Digest) -> BoxFuture<'_, Result<bool, StoreError>> {
        let dropped = self.inner().credentials.remove(&digest).is_some();
        Box::pin(async move { Ok(dropped) })
    }

    fn last_id(&self, upto: u64) -> BoxFuture<'_, Result<u64, StoreError>> {
        let last = self.inner().users.keys().rev().find(|id| id.get() <= upto).map_or(0, |id| id.get());
        Box::pin(async move { Ok(last) })
    }

    fn mark(&self, name: &'static str) -> BoxFuture<'_, Result<Option<i64>, StoreError>> {
        let mark = self.inner().marks.get(name).copied();
        Box::pin(async move { Ok(mark) })
    }

    fn put_mark(&self, name: &'static str, value: Option<i64>) -> BoxFuture<'_, Result<(), StoreError>> {
        let mut inner = self.inner();
        match value {
            Some(value) => inner.marks.insert(name, value),
            None => inner.marks.remove(name),
        };
        Box::pin(async { Ok(()) })
    }

    fn sweep(&self, now_micros: i64) -> BoxFuture<'_, Result<usize, StoreError>> {
        let mut inner = self.inner();
        let before = inner.keys.len() + inner.credentials.len();
        inner.keys.retain(|_, outcome| outcome.keep_until > now_micros);
        inner.credentials.retain(|_, credential| credential.expires.is_none_or(|end| end.0 > now_micros));
        let swept = before - inner.keys.len() - inner.credentials.len();
        Box::pin(async move { Ok(swept) })
    }

    fn ready(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async { Ok(()) })
    }
}
