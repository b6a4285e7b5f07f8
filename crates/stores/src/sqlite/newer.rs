//! States that are newer than their rows.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

use interlingua_model::{User, UserId};

/// A user and where it stands in the journal.
#[derive(Clone)]
pub struct Placed {
    pub user: Arc<User>,
    /// Its newest row.
    pub last: i64,
    /// Its newest row that holds all of it; 0 where that is not known.
    pub whole: i64,
}

/// Users whose state is newer than their row: committed in the journal, not yet folded into the table.
#[derive(Default)]
pub struct Newer {
    users: BTreeMap<UserId, Placed>,
    /// What they hold for vendors, in bytes: the only part that may be large.
    bytes: usize,
}

impl Newer {
    pub fn get(&self, id: UserId) -> Option<&Placed> {
        self.users.get(&id)
    }

    pub fn insert(&mut self, id: UserId, placed: Placed) {
        self.bytes += held(&placed);
        self.bytes -= self.users.insert(id, placed).as_ref().map_or(0, held);
    }

    pub fn remove(&mut self, id: UserId) {
        self.bytes -= self.users.remove(&id).as_ref().map_or(0, held);
    }

    /// Up to `most` behind an id, in order of id.
    pub fn behind(&self, id: Option<UserId>, most: usize) -> Vec<(UserId, Placed)> {
        let from = (id.map_or(Bound::Unbounded, Bound::Excluded), Bound::Unbounded);
        self.users.range(from).take(most).map(|(id, placed)| (*id, placed.clone())).collect()
    }

    /// Whether there are more than so many, or larger ones than so many bytes.
    pub fn exceeds(&self, users: usize, bytes: usize) -> bool {
        self.users.len() > users || self.bytes > bytes
    }
}

fn held(placed: &Placed) -> usize {
    placed.user.profile.residue.iter().map(|residue| residue.value.len()).sum()
}

#[cfg(test)]
mod tests {
    use interlingua_engine::apply;
    use interlingua_model::{Event, EventChange, Kind, NewUser, OrgId, Profile, Residue, Timestamp};

    use super::*;

    #[test]
    fn what_waits_is_bounded_by_its_bytes_too() {
        let placed = |id, bytes: usize| {
            let mut profile = Profile::new(Kind::Human, "user".into());
            let value = "x".repeat(bytes);
            profile.residue.push(Residue { vendor: "v".to_owned(), name: "large".to_owned(), value });
            let change = EventChange::created(&NewUser::of(profile), OrgId::new(1).unwrap(), None);
            let event = Event {
                user: id,
                sequence: 1,
                at: Timestamp(0),
                who: String::new(),
                by: None,
                via: String::new(),
                request: String::new(),
                reason: None,
                losses: Vec::new(),
                change,
            };
            Placed { user: Arc::new(apply(None, &event).unwrap()), last: 1, whole: 1 }
        };
        let [one, two] = [1, 2].map(|id| UserId::new(id).unwrap());
        let mut newer = Newer::default();
        newer.insert(one, placed(one, 100));
        newer.insert(two, placed(two, 50));
        assert!(newer.exceeds(1, 1_000) && newer.exceeds(2, 149) && !newer.exceeds(2, 150));
        newer.insert(one, placed(one, 10));
        newer.remove(two);
        newer.remove(two);
        assert!(newer.exceeds(0, 10) && newer.exceeds(1, 9) && !newer.exceeds(1, 10));
    }
}
