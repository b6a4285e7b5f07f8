//! Folding: states and keys that wait in memory go into their tables, and come back from the journal after a crash.

use std::sync::{Arc, PoisonError};

use interlingua_engine::{StoreError, apply};
use interlingua_model::{Digest, Event, Timestamp, UserId};
use rusqlite::params;

use super::filter::number;
use super::newer::Placed;
use super::shared::{KeyRow, stored, user_id};
use super::writer::{PLENTY, Writer};
use crate::row::read_event;
use crate::unit::{KeyOutcome, is_whole};

/// States and keys on their way into the tables.
pub struct Fold {
    states: Vec<(UserId, Placed)>,
    keys: Vec<(Digest, KeyRow)>,
    /// How many of the waiting ones these are: one that was used anew waits twice.
    taken: usize,
    /// Whether the sweep over all ids ends with it.
    ended: bool,
}

impl Writer {
    /// Reads what was committed in the journal and is not in the tables yet.
    pub(super) fn replay(&mut self) -> Result<(), StoreError> {
        let sql = "SELECT n, user, sequence, at, event, key, print, keep_until FROM journal
                   WHERE n > (SELECT value FROM marks WHERE name = 'folded') ORDER BY n";
        let mut statement = self.conn.prepare(sql).map_err(stored)?;
        let mut rows = statement.query([]).map_err(stored)?;
        while let Some(row) = rows.next().map_err(stored)? {
            let get = |at| row.get::<_, i64>(at).map_err(stored);
            let (n, sequence, at) = (get(0)?, row.get::<_, u64>(2).map_err(stored)?, Timestamp(get(3)?));
            let user =
                user_id(get(1)?).ok_or_else(|| StoreError::Broken(format!("journal row {n} has no user")))?;
            let event: Option<String> = row.get(4).map_err(stored)?;
            if let Some(key) = row.get::<_, Option<Digest>>(5).map_err(stored)? {
                let print = row.get(6).map_err(stored)?;
                let outcome =
                    KeyOutcome { print, user, sequence, changed: event.is_some(), keep_until: get(7)? };
                let row = KeyRow { n, outcome };
                self.shared.newer_keys.write().unwrap_or_else(PoisonError::into_inner).insert(key, row);
                self.waiting_keys.push_back((n, key));
            }
            let found = self.shared.user(&self.conn, user)?;
            let Some(before) = found.filter(|found| found.last < n) else { continue };
            let event = event.map(|text| read_event(user, sequence, at, &text)).transpose()?;
            let after = replayed(before, event.as_ref(), n);
            self.shared.newer.write().unwrap_or_else(PoisonError::into_inner).insert(user, after);
        }
        Ok(())
    }

    /// Folds some states; says whether any was waiting. A failure is logged and tried again later.
    pub(super) fn fold_logged(&mut self, most: usize) -> bool {
        match self.fold(most) {
            Ok(folded) => folded > 0,
            Err(error) => {
                tracing::warn!(%error, "states stay unfolded for now; the journal has them");
                false
            }
        }
    }

    pub(super) fn fold_all(&mut self) -> Result<(), StoreError> {
        self.cursor = None;
        self.sweep_mark = self.last_n;
        while self.fold(PLENTY)? > 0 {}
        Ok(())
    }

    /// Folds up to `most` waiting states in a commit of their own; says how much there was.
    pub(super) fn fold(&mut self, most: usize) -> Result<usize, StoreError> {
        let Some(fold) = self.due(most) else { return Ok(0) };
        self.in_transaction(|| self.write_fold(&fold))?;
        let size = fold.states.len() + fold.taken + usize::from(fold.ended);
        self.folded(fold);
        self.bound_log();
        Ok(size)
    }

    /// Up to `most` waiting states, in order of id from where the last fold ended. At the end of the ids, every state that
    /// waited when the sweep began has been written, and the journal's mark moves up.
    pub(super) fn due(&mut self, most: usize) -> Option<Fold> {
        let newer = self.shared.newer.read().unwrap_or_else(PoisonError::into_inner);
        let states = newer.behind(self.cursor, most);
        drop(newer);
        let (keys, taken) = self.due_keys(most);
        let ended = states.len() < most && taken < most;
        if states.is_empty() && taken == 0 && self.folded == self.last_n {
            self.cursor = None;
            return None;
        }
        Some(Fold { states, keys, taken, ended })
    }

    /// Up to `most` waiting keys of the sweep, the oldest; in order of key, so that neighbours share a page.
    fn due_keys(&self, most: usize) -> (Vec<(Digest, KeyRow)>, usize) {
        let keys = self.shared.newer_keys.read().unwrap_or_else(PoisonError::into_inner);
        let due = self.waiting_keys.iter().take(most).take_while(|(n, _)| *n <= self.sweep_mark);
        let taken = due.clone().count();
        let mut due: Vec<_> = due.filter_map(|(_, key)| Some((*key, *keys.get(key)?))).collect();
        due.sort_unstable_by_key(|(key, _)| *key);
        (due, taken)
    }

    /// Within a transaction.
    pub(super) fn write_fold(&self, fold: &Fold) -> Result<(), StoreError> {
        for (_, at) in &fold.states {
            self.write_state(&at.user, (at.last, at.whole))?;
        }
        for (key, KeyRow { n, outcome }) in &fold.keys {
            let sql = "INSERT OR REPLACE INTO keys (key, print, user, sequence, changed, keep_until, n)
                       VALUES (?, ?, ?, ?, ?, ?, ?)";
            let (user, sequence) = (number(outcome.user.get()), number(outcome.sequence));
            let (changed, keep_until) = (outcome.changed, outcome.keep_until);
            self.run_cached(
                sql,
                params![&key[..], &outcome.print[..], user, sequence, changed, keep_until, n],
            )?;
        }
        if fold.ended {
            self.run_cached("UPDATE marks SET value = ? WHERE name = 'folded'", [self.sweep_mark])?;
        }
        Ok(())
    }

    /// What a fold leaves to do once it is durable.
    pub(super) fn folded(&mut self, fold: Fold) {
        self.shared.tables_changed();
        self.cursor = if fold.ended { None } else { fold.states.last().map(|(id, _)| *id).or(self.cursor) };
        if fold.ended {
            self.folded = self.sweep_mark;
            self.sweep_mark = self.last_n;
        }
        self.waiting_keys.drain(..fold.taken);
        self.forget(&fold.states, &fold.keys);
    }

    /// Drops from memory what the tables now hold, unless it has changed since.
    fn forget(&self, chunk: &[(UserId, Placed)], keys: &[(Digest, KeyRow)]) {
        let mut newer = self.shared.newer.write().unwrap_or_else(PoisonError::into_inner);
        for (id, folded) in chunk {
            if newer.get(*id).is_some_and(|now| now.last == folded.last) {
                newer.remove(*id);
            }
        }
        drop(newer);
        let mut waiting = self.shared.newer_keys.write().unwrap_or_else(PoisonError::into_inner);
        for (key, _) in keys {
            waiting.remove(key);
        }
    }
}

/// The user behind a journal row.
fn replayed(before: Placed, event: Option<&Event>, n: i64) -> Placed {
    let whole = if event.is_some_and(is_whole) { n } else { before.whole };
    let after = event.and_then(|event| apply(Some((*before.user).clone()), event));
    Placed { user: after.map_or(before.user, Arc::new), last: n, whole }
}
