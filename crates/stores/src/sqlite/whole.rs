//! What the writer writes: journal rows, whole users, states.

use std::sync::Arc;

use interlingua_engine::{StoreError, Unit};
use interlingua_model::{Event, EventChange, Field, State, User, fold};
use rusqlite::params;

use super::filter::{SHORT, number};
use super::newer::Placed;
use super::shared::{KeyRow, stored};
use super::writer::{Staged, Writer};
use crate::memory;
use crate::row::{self, write_event, write_user};
use crate::unit::{Decided, is_whole};

/// Where a journal row stands: its number, the same user's row before it, and the newest up to it that holds the whole user.
pub(super) struct Links {
    pub n: i64,
    pub prev: i64,
    pub whole: i64,
}

impl Writer {
    /// Writes the journal rows of one unit, and the user itself when it is made or removed.
    pub(super) fn write(
        &self,
        unit: &Unit,
        before: Option<&User>,
        decided: &Decided,
        (last, whole_before): (i64, i64),
        staged: &mut Staged,
    ) -> Result<(), StoreError> {
        let (Decided { after, events }, mut prev, mut in_whole) = (decided, last, whole_before);
        let silent = events.is_empty() && unit.key.is_some();
        let rows = events.iter().map(Some).chain(silent.then_some(None));
        let count = events.len() + usize::from(silent);
        for (at, event) in rows.enumerate() {
            staged.last_n += 1;
            let key = unit.key.filter(|_| at + 1 == count);
            if event.is_some_and(is_whole) {
                in_whole = staged.last_n;
            }
            let links = Links { n: staged.last_n, prev, whole: in_whole };
            self.append(&links, after, event, key.map(|key| (key, unit.keep_until)))?;
            prev = staged.last_n;
        }
        let row = |(scope, outcome)| (scope, KeyRow { n: staged.last_n, outcome });
        staged.keys.extend(decided.outcome(unit).map(row));
        let whole = events.iter().any(|event| {
            matches!(
                event.change,
                EventChange::Created { .. } | EventChange::Imported(_) | EventChange::Deleted
            )
        });
        let updated = events.iter().any(|event| matches!(event.change, EventChange::Updated(_)));
        if let (true, Some(before)) = (updated, before) {
            self.write_update(before, after, (prev, in_whole))?;
            staged.whole = true;
            let user = Arc::clone(after);
            staged.users.insert(after.id, Some(Placed { user, last: prev, whole: in_whole }));
        } else if whole {
            self.write_whole(after, (prev, in_whole))?;
            staged.whole = true;
            staged.users.insert(after.id, None);
            if after.state != State::Deleted {
                // The rows of this transaction are visible to its later units; nothing newer needs to wait.
                staged.users.remove(&after.id);
            }
        } else if prev != last {
            let user = Arc::clone(after);
            staged.users.insert(after.id, Some(Placed { user, last: prev, whole: in_whole }));
        }
        Ok(())
    }

    pub(super) fn append(
        &self,
        links: &Links,
        after: &User,
        event: Option<&Event>,
        key: Option<(interlingua_backend::Key, i64)>,
    ) -> Result<(), StoreError> {
        let sql =
            "INSERT INTO journal (n, user, sequence, prev, at, event, key, print, keep_until, whole, state)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let mut statement = self.conn.prepare_cached(sql).map_err(stored)?;
        let sequence = event.map_or(after.version, |event| event.sequence);
        let at = event.map_or(after.changed, |event| event.at);
        let values = params![
            links.n,
            number(after.id.get()),
            number(sequence),
            links.prev,
            at.0,
            event.map(write_event).transpose()?,
            key.as_ref().map(|(key, _)| &key.scope[..]),
            key.as_ref().map(|(key, _)| &key.print[..]),
            key.as_ref().map(|(_, keep_until)| keep_until),
            links.whole,
            key.as_ref().map(|_| row::write_state(after)).transpose()?,
        ];
        statement.execute(values).map_err(stored)?;
        Ok(())
    }

    pub(super) fn write_whole(&self, user: &User, links: (i64, i64)) -> Result<(), StoreError> {
        let id = number(user.id.get());
        let gone = user.state == State::Deleted;
        // What others have was refused before; an import may name its own twice.
        self.write_aliases(user, gone)?;
        self.write_attributes(user, gone)?;
        if gone {
            self.run_cached("DELETE FROM users WHERE id = ?", params![id])?;
        } else {
            self.put_user(user)?;
        }
        let step = if gone { -1 } else { 1 };
        let sql = "INSERT INTO orgs VALUES (?1, ?2) ON CONFLICT (org) DO UPDATE SET users = users + ?2";
        self.run_cached(sql, params![number(user.org.get()), step])?;
        self.run_cached("UPDATE marks SET value = max(value, ?) WHERE name = 'last_id'", params![id])?;
        self.write_state(user, links)
    }

    /// Writes who the user is anew, and the state with it: the document tells both.
    fn write_update(&self, before: &User, after: &User, links: (i64, i64)) -> Result<(), StoreError> {
        if before.profile.aliases != after.profile.aliases {
            self.write_aliases(before, true)?;
            self.write_aliases(after, false)?;
        }
        self.write_attributes(before, true)?;
        self.write_attributes(after, false)?;
        self.put_user(after)?;
        self.write_state(after, links)
    }

    fn write_aliases(&self, user: &User, gone: bool) -> Result<(), StoreError> {
        for alias in &user.profile.aliases {
            if gone {
                let sql = "DELETE FROM aliases WHERE vendor = ? AND text = ?";
                self.run_cached(sql, params![alias.vendor, alias.text])?;
            } else {
                let sql = "INSERT OR IGNORE INTO aliases VALUES (?, ?, ?)";
                self.run_cached(sql, params![alias.vendor, alias.text, number(user.id.get())])?;
            }
        }
        Ok(())
    }

    /// Short attributes can be searched for.
    fn write_attributes(&self, user: &User, gone: bool) -> Result<(), StoreError> {
        let id = number(user.id.get());
        for one in user.profile.residue.iter().filter(|one| one.value.len() <= SHORT) {
            let values = params![one.vendor, one.name, one.value, id];
            if gone {
                let sql = "DELETE FROM attributes WHERE vendor = ? AND name = ? AND value = ? AND id = ?";
                self.run_cached(sql, values)?;
            } else {
                self.run_cached("INSERT OR IGNORE INTO attributes VALUES (?, ?, ?, ?)", values)?;
            }
        }
        Ok(())
    }

    fn put_user(&self, user: &User) -> Result<(), StoreError> {
        let text = |field| memory::text(user, field).map(|text| fold(&text));
        let sql = "INSERT INTO users (id, org, kind, owner, username, email, phone, given, family, nick, display, shown, doc)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
                   username = excluded.username, email = excluded.email, phone = excluded.phone,
                   given = excluded.given, family = excluded.family, nick = excluded.nick,
                   display = excluded.display, shown = excluded.shown, doc = excluded.doc";
        let values = params![
            number(user.id.get()),
            number(user.org.get()),
            user.profile.kind as i64,
            user.profile.owner,
            text(Field::Username),
            text(Field::Email),
            text(Field::Phone),
            text(Field::Given),
            text(Field::Family),
            text(Field::Nick),
            text(Field::Display),
            user.profile.shown(),
            write_user(user)?,
        ];
        self.run_cached(sql, values)
    }

    pub(super) fn write_state(&self, user: &User, (last, whole): (i64, i64)) -> Result<(), StoreError> {
        let sql = "INSERT INTO states (id, state, verification, version, changed, deactivated, last, sessions_from, whole)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state,
                   verification = excluded.verification, version = excluded.version, changed = excluded.changed,
                   deactivated = excluded.deactivated, last = excluded.last, sessions_from = excluded.sessions_from,
                   whole = excluded.whole
                   WHERE excluded.last > last";
        let values = params![
            number(user.id.get()),
            user.state as i64,
            user.verification as i64,
            number(user.version),
            user.changed.0,
            user.deactivated.map(|at| at.0),
            last,
            number(user.sessions_from),
            whole,
        ];
        self.run_cached(sql, values)
    }

    pub(super) fn run_cached(&self, sql: &str, values: impl rusqlite::Params) -> Result<(), StoreError> {
        let mut statement = self.conn.prepare_cached(sql).map_err(stored)?;
        statement.execute(values).map_err(stored)?;
        Ok(())
    }
}
