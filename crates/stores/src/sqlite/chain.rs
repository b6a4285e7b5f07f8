//! A user's rows in the journal, followed from the newest backwards: for whoever looks whether they are whole, and for
//! whoever drops old ones.

use interlingua_engine::{StoreError, apply};
use interlingua_model::{Event, EventChange, Timestamp, User, UserId};
use rusqlite::{Connection, OptionalExtension, Row, Rows, Statement};

use super::filter::number;
use super::shared::stored;
use crate::row::{read_event, with_state};
use crate::unit::is_whole;

/// A row of the journal.
pub struct Line {
    pub n: i64,
    pub user: i64,
    pub sequence: u64,
    pub prev: i64,
    pub at: Timestamp,
    /// Absent when a call with an idempotency key found nothing to change.
    pub event: Option<String>,
    /// The newest row up to it that holds the whole user; 0 where that is not known.
    pub whole: i64,
    /// The state behind it, where a key stands for it.
    pub state: Option<String>,
}

impl Line {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (n, user, sequence, prev) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        let (at, event) = (Timestamp(row.get(4)?), row.get(5)?);
        Ok(Self { n, user, sequence, prev, at, event, whole: row.get(6)?, state: row.get(7)? })
    }
}

/// The journal of a file, which may be one from before rows told the state.
pub struct Journal<'c> {
    conn: &'c Connection,
    sql: &'static str,
}

impl<'c> Journal<'c> {
    pub fn new(conn: &'c Connection) -> Result<Self, StoreError> {
        let sql = if has(conn, "journal", "whole")? {
            "SELECT n, user, sequence, prev, at, event, COALESCE(whole, 0), state FROM journal WHERE n = ?"
        } else {
            "SELECT n, user, sequence, prev, at, event, 0, NULL FROM journal WHERE n = ?"
        };
        Ok(Self { conn, sql })
    }

    /// The row with this number.
    pub fn line(&self, n: i64) -> Result<Option<Line>, StoreError> {
        let mut statement = self.conn.prepare_cached(self.sql).map_err(stored)?;
        statement.query_row([n], Line::read).optional().map_err(stored)
    }

    /// The rows of a user up to `last`, the oldest first.
    ///
    /// [`StoreError::Broken`] says where they cannot be followed.
    pub fn chain(&self, user: UserId, last: i64) -> Result<Vec<Line>, StoreError> {
        let (mut lines, mut n, mut behind) = (Vec::new(), last, i64::MAX);
        loop {
            let broken = |what: String| StoreError::Broken(format!("row {n} {what}"));
            if n >= behind {
                return Err(broken(format!("is named as the one before row {behind}")));
            }
            let line = self.line(n)?.ok_or_else(|| broken("is missing".to_owned()))?;
            if line.user != number(user.get()) {
                return Err(broken(format!("belongs to user {}", line.user)));
            }
            (n, behind) = (line.prev, n);
            lines.push(line);
            if n == 0 {
                lines.reverse();
                return Ok(lines);
            }
        }
    }
}

/// Whether a table has a column; a backup may be older than it.
pub fn has(conn: &Connection, table: &str, column: &str) -> Result<bool, StoreError> {
    let sql = "SELECT count(*) > 0 FROM pragma_table_info(?) WHERE name = ?";
    conn.query_row(sql, [table, column], |row| row.get(0)).map_err(stored)
}

/// What rows tell of a user.
pub struct Told {
    pub user: User,
    /// The newest row that holds all of it.
    pub whole: i64,
}

/// The user that rows tell of, the oldest first.
///
/// [`StoreError::Broken`] when they do not follow each other.
pub fn replay<'l>(user: UserId, lines: impl IntoIterator<Item = &'l Line>) -> Result<Told, StoreError> {
    let mut told = None;
    for line in lines {
        let after = step(user, told, line)?;
        links(&after, line)?;
        told = Some(after);
    }
    told.ok_or_else(|| StoreError::Broken("there is no event".to_owned()))
}

/// The user after one more row.
fn step(user: UserId, before: Option<Told>, line: &Line) -> Result<Told, StoreError> {
    let version = before.as_ref().map_or(0, |told| told.user.version);
    let broken = |what: String| StoreError::Broken(format!("row {} {what}", line.n));
    let Some(text) = &line.event else {
        let stands = before.filter(|_| line.sequence == version);
        let elsewhere = || broken(format!("stands at event {}, behind event {version}", line.sequence));
        return stands.ok_or_else(elsewhere);
    };
    let event = read_event(user, line.sequence, line.at, text);
    let event = event.map_err(|error| broken(format!("cannot be read: {error}")))?;
    let (before, known) = before.map_or((None, 0), |told| (Some(told.user), told.whole));
    let after = if follows(before.as_ref(), &event) { apply(before, &event) } else { None };
    let word = event.change.word();
    let strange = || broken(format!("is event {} ({word}), behind event {version}", line.sequence));
    let whole = if is_whole(&event) { line.n } else { known };
    Ok(Told { user: after.ok_or_else(strange)?, whole })
}

/// Whether an event belongs behind what was before.
fn follows(before: Option<&User>, event: &Event) -> bool {
    let next = before.is_some_and(|user| event.sequence == user.version + 1);
    match &event.change {
        EventChange::Created { .. } => before.is_none() && event.sequence == 1,
        EventChange::Imported(whole) => before.is_none() && whole.id == event.user,
        EventChange::Updated(whole) => next && whole.id == event.user,
        _ => next,
    }
}

/// Whether a row tells the same as what is known behind it.
fn links(told: &Told, line: &Line) -> Result<(), StoreError> {
    let broken = |what: String| Err(StoreError::Broken(format!("row {} {what}", line.n)));
    if line.whole != 0 && line.whole != told.whole {
        return broken(format!("takes the whole user from row {}, and not {}", line.whole, told.whole));
    }
    let Some(text) = &line.state else { return Ok(()) };
    match with_state(told.user.clone(), text) {
        // A file from before there was such a number has 0.
        Ok(User { sessions_from: 0, .. }) if told.user.sessions_from != 0 => Ok(()),
        Ok(user) if user == told.user => Ok(()),
        Ok(_) => broken("has another state than the events lead to".to_owned()),
        Err(error) => broken(format!("has a state that cannot be read: {error}")),
    }
}

/// Rows of a table beside the users, in order of their user's id, to be read along with the users. The statement gives the
/// user's id, a text, and a number.
pub struct ById<'s> {
    rows: Rows<'s>,
    ahead: Option<(i64, String, i64)>,
}

impl<'s> ById<'s> {
    pub fn new(statement: &'s mut Statement<'_>) -> Result<Self, StoreError> {
        Ok(Self { rows: statement.query([]).map_err(stored)?, ahead: None })
    }

    /// The rows of this user. Those before it, for whom nobody asked, go to `stray`.
    pub fn take(
        &mut self,
        id: i64,
        stray: &mut dyn FnMut(i64, &str),
    ) -> Result<Vec<(String, i64)>, StoreError> {
        let mut own = Vec::new();
        loop {
            if self.ahead.is_none() {
                self.ahead = self.read()?;
            }
            match self.ahead.take_if(|(user, ..)| *user <= id) {
                None => return Ok(own),
                Some((user, text, number)) if user == id => own.push((text, number)),
                Some((user, text, _)) => stray(user, &text),
            }
        }
    }

    fn read(&mut self) -> Result<Option<(i64, String, i64)>, StoreError> {
        let Some(row) = self.rows.next().map_err(stored)? else { return Ok(None) };
        let get = |at| row.get::<_, i64>(at).map_err(stored);
        Ok(Some((get(0)?, row.get(1).map_err(stored)?, get(2)?)))
    }
}
