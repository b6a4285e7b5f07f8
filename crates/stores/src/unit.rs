//! What every store does with a unit of work: only where users, keys and journals are kept differs.

use std::sync::Arc;

use interlingua_backend::Key;
use interlingua_engine::{Seen, Settled, StoreError, Unit, apply};
use interlingua_model::{Digest, Event, EventChange, Fault, FaultKind, Taken, User, UserId};

/// What a key stands for.
#[derive(Clone, Copy)]
pub struct KeyOutcome {
    /// The request that came with it.
    pub print: Digest,
    /// Whom it was about.
    pub user: UserId,
    /// The user's version behind it.
    pub sequence: u64,
    /// Whether an event was written.
    pub changed: bool,
    /// Until when it counts.
    pub keep_until: i64,
}

impl KeyOutcome {
    /// Settles a unit whose key was used before; `as_of` finds the user as it was then.
    pub fn replay(
        &self,
        key: &Key,
        as_of: impl FnOnce() -> Result<Arc<User>, StoreError>,
    ) -> Result<Settled, StoreError> {
        let outcome = if self.print == key.print { Ok(as_of()?) } else { Err(FaultKind::KeyReused.into()) };
        let changed = self.changed && outcome.is_ok();
        Ok(Settled { outcome, changed, replayed: true })
    }
}

/// What was decided, and is still to be kept.
pub struct Decided {
    /// The user afterwards.
    pub after: Arc<User>,
    /// What happened; nothing where all was so already.
    pub events: Vec<Event>,
}

impl Decided {
    /// Decides a unit about the user as it was before. The inner error is the decision's own refusal.
    pub fn of(
        unit: &Unit,
        before: Option<&User>,
        taken: Option<Taken>,
    ) -> Result<Result<Self, Fault>, StoreError> {
        let events = match unit.decide(Seen { user: before, taken }) {
            Ok(events) => events,
            Err(fault) => return Ok(Err(fault)),
        };
        let after = events.iter().fold(before.cloned(), apply);
        let after = after.ok_or_else(|| StoreError::Broken("the decision left no user".to_owned()))?;
        Ok(Ok(Self { after: Arc::new(after), events }))
    }

    /// What the unit's key stands for from now on.
    pub fn outcome(&self, unit: &Unit) -> Option<(Digest, KeyOutcome)> {
        let key = unit.key?;
        let (user, sequence, changed) = (self.after.id, self.after.version, !self.events.is_empty());
        Some((
            key.scope,
            KeyOutcome { print: key.print, user, sequence, changed, keep_until: unit.keep_until },
        ))
    }

    /// The answer, once it is kept.
    pub fn settled(self) -> Settled {
        Settled { outcome: Ok(self.after), changed: !self.events.is_empty(), replayed: false }
    }
}

/// The answer where nothing was to be kept.
pub const fn refused(fault: Fault) -> Settled {
    Settled { outcome: Err(fault), changed: false, replayed: false }
}

/// Whether an event holds the whole user.
pub const fn is_whole(event: &Event) -> bool {
    matches!(event.change, EventChange::Created { .. } | EventChange::Imported(_) | EventChange::Updated(_))
}

/// The user behind an event that holds all of it.
pub fn whole(event: &Event) -> Option<User> {
    let before = match &event.change {
        EventChange::Updated(user) => Some(User { version: event.sequence - 1, ..(**user).clone() }),
        _ => None,
    };
    apply(before, event)
}

/// The user at a version, from its journal.
pub fn as_of<'e>(journal: impl IntoIterator<Item = &'e Event>, sequence: u64) -> Option<Arc<User>> {
    let upto = journal.into_iter().take_while(|event| event.sequence <= sequence);
    upto.fold(None, apply).map(Arc::new)
}
