//! Folding: states and keys that wait in memory go into their tables, and come back from the journal after a crash.

use std::sync::{Arc, PoisonError};

use interlingua_engine::{StoreError, apply};
use interlingua_model::{Digest, Timestamp, UserId};
use rusqlite::params;

use super::filter::number;
use super::shared::{KeyRow, Placed, stored, user_id};
use super::writer::{PLENTY, Writer};
use crate::row::read_event;
use crate::unit::KeyOutcome;

impl Writer {
    /// Reads what was committed in the journal and is not in the tables yet.
    pub(super) fn replay(&self) -> Result<(), StoreError> {
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
            }
            let found = self.shared.user(&self.conn, user)?;
            let Some((before, _)) = found.filter(|(_, last)| *last < n) else {
                continue;
            };
            let after = match event {
                Some(text) => {
                    let event = read_event(user, sequence, at, &text)?;
                    apply(Some((*before).clone()), &event).map_or(before, Arc::new)
                }
                None => before,
            };
            self.shared.newer.write().unwrap_or_else(PoisonError::into_inner).insert(user, (after, n));
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

    /// Writes up to `most` waiting states, in order of id from where the last fold ended. At the end of the ids, every
    /// state that waited when the sweep began has been written, and the journal's mark moves up.
    pub(super) fn fold(&mut self, most: usize) -> Result<usize, StoreError> {
        use std::ops::Bound::{Excluded, Unbounded};
        let from = self.cursor.map_or(Unbounded, Excluded);
        let chunk: Vec<(UserId, Placed)> = {
            let newer = self.shared.newer.read().unwrap_or_else(PoisonError::into_inner);
            newer.range((from, Unbounded)).take(most).map(|(id, placed)| (*id, placed.clone())).collect()
        };
        let ended = chunk.len() < most;
        let keys = if ended { self.keys_up_to(self.sweep_mark) } else { Vec::new() };
        if chunk.is_empty() && keys.is_empty() && self.folded == self.last_n {
            self.cursor = None;
            return Ok(0);
        }
        self.write_fold(&chunk, &keys, ended)?;
        self.shared.tables_changed();
        self.cursor = if ended { None } else { chunk.last().map(|(id, _)| *id) };
        if ended {
            self.folded = self.sweep_mark;
            self.sweep_mark = self.last_n;
        }
        self.forget(&chunk, &keys);
        Ok(chunk.len() + keys.len() + usize::from(ended))
    }

    pub(super) fn keys_up_to(&self, mark: i64) -> Vec<(Digest, KeyRow)> {
        let keys = self.shared.newer_keys.read().unwrap_or_else(PoisonError::into_inner);
        keys.iter().filter(|(_, row)| row.n <= mark).map(|(key, row)| (*key, *row)).collect()
    }

    /// No fsync of its own: what a power loss takes here, the journal gives back.
    pub(super) fn write_fold(
        &self,
        chunk: &[(UserId, Placed)],
        keys: &[(Digest, KeyRow)],
        ended: bool,
    ) -> Result<(), StoreError> {
        self.conn.execute_batch("PRAGMA synchronous = NORMAL").map_err(stored)?;
        let written = (|| {
            self.conn.execute_batch("BEGIN IMMEDIATE").map_err(stored)?;
            for (_, (user, last)) in chunk {
                self.write_state(user, *last)?;
            }
            for (key, row) in keys {
                let sql = "INSERT OR REPLACE INTO keys VALUES (?, ?, ?, ?, ?, ?)";
                let user = number(row.outcome.user.get());
                let values = params![
                    &key[..],
                    &row.outcome.print[..],
                    user,
                    number(row.outcome.sequence),
                    row.outcome.changed,
                    row.outcome.keep_until
                ];
                self.run_cached(sql, values)?;
            }
            if ended {
                self.run_cached("UPDATE marks SET value = ? WHERE name = 'folded'", [self.sweep_mark])?;
            }
            self.conn.execute_batch("COMMIT").map_err(stored)
        })();
        if written.is_err() {
            self.roll_back();
        }
        // Whatever became of it: no unit may be acknowledged without its fsync.
        self.conn.execute_batch("PRAGMA synchronous = FULL").map_err(stored)?;
        written
    }

    /// Drops from memory what the tables now hold, unless it has changed since.
    pub(super) fn forget(&self, chunk: &[(UserId, Placed)], keys: &[(Digest, KeyRow)]) {
        let mut newer = self.shared.newer.write().unwrap_or_else(PoisonError::into_inner);
        for (id, (_, last)) in chunk {
            if newer.get(id).is_some_and(|(_, now)| now == last) {
                newer.remove(id);
            }
        }
        drop(newer);
        let mut waiting = self.shared.newer_keys.write().unwrap_or_else(PoisonError::into_inner);
        for (key, _) in keys {
            waiting.remove(key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sqlite::shared::{Shared, open};
    use crate::sqlite::{Mode, schema};
    use rusqlite::OpenFlags;

    #[test]
    fn a_fold_that_fails_leaves_commits_durable() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("realm.db");
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let mut conn = open(&path, flags).unwrap();
        conn.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL").unwrap();
        schema::migrate(&mut conn).unwrap();
        conn.busy_timeout(std::time::Duration::ZERO).unwrap();
        let writer = Writer::new(conn, Arc::new(Shared::new(&path)), Mode::Serve).unwrap();
        let other = open(&path, flags).unwrap();
        other.execute_batch("BEGIN IMMEDIATE").unwrap();
        assert!(matches!(writer.write_fold(&[], &[], true), Err(StoreError::Unavailable(_))));
        let synchronous: i64 = writer.conn.query_row("PRAGMA synchronous", [], |row| row.get(0)).unwrap();
        assert_eq!(synchronous, 2, "FULL");
        other.execute_batch("ROLLBACK").unwrap();
        writer.write_fold(&[], &[], true).unwrap();
    }
}
