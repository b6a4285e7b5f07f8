//! The journal as a whole: no row is missing, and each belongs to the life of its user.

use std::collections::{HashMap, HashSet};

use interlingua_engine::StoreError;
use rusqlite::{Connection, OptionalExtension, Row};

use super::{Marks, Progress, Report};
use crate::row::read_event;
use crate::sqlite::chain::Journal;
use crate::sqlite::shared::{stored, user_id};

/// Which rows were found from the users' states backwards.
#[derive(Default)]
pub struct Reached {
    /// 64 rows in one number.
    blocks: HashMap<i64, u64>,
    /// Users whose rows cannot be followed; of them nothing more is said.
    pub broken: HashSet<i64>,
}

impl Reached {
    pub fn insert(&mut self, n: i64) {
        *self.blocks.entry(n >> 6).or_default() |= 1_u64 << (n & 63);
    }

    fn has(&self, n: i64) -> bool {
        self.blocks.get(&(n >> 6)).is_some_and(|block| block & (1_u64 << (n & 63)) != 0)
    }
}

/// A row without what happened.
struct Short {
    n: i64,
    user: i64,
    sequence: u64,
    prev: i64,
    told: bool,
}

impl Short {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (n, user, sequence, prev) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        Ok(Self { n, user, sequence, prev, told: row.get(4)? })
    }
}

/// Rows and versions where the users' lives end so far: in their states, or in rows that are not folded into them yet.
#[derive(Default)]
struct Ends(HashMap<i64, (i64, u64)>);

/// Looks at every row, in order.
pub fn check(
    conn: &Connection,
    marks: &Marks,
    reached: &Reached,
    report: &mut Report,
    progress: &mut Progress<'_>,
) -> Result<(), StoreError> {
    let sql = "SELECT n, user, sequence, prev, event IS NOT NULL FROM journal ORDER BY n";
    let mut statement = conn.prepare(sql).map_err(stored)?;
    let mut rows = statement.query([]).map_err(stored)?;
    let (mut before, mut ends) = (0, Ends::default());
    while let Some(row) = rows.next().map_err(stored)? {
        progress.step();
        let n: i64 = row.get(0).map_err(stored)?;
        report.gap(before, n, marks);
        before = n;
        let short = Short::read(row).map_err(stored);
        let Some(short) = report.told(&format!("journal: row {n}"), short)? else { continue };
        if !reached.has(n) && !reached.broken.contains(&short.user) {
            ends.unfolded(conn, &short, marks, report)?;
        }
    }
    Ok(())
}

impl Report {
    /// Says which rows are missing between two. Below the mark of retention they may.
    fn gap(&mut self, before: i64, n: i64, marks: &Marks) {
        let wanted = (before + 1).max(marks.kept_from);
        if n > wanted {
            self.add(format!("journal: rows {wanted} to {} are missing", n - 1));
        }
    }
}

impl Ends {
    /// A row that no state knows yet has to wait to be folded, where its user's life ends.
    fn unfolded(
        &mut self,
        conn: &Connection,
        row: &Short,
        marks: &Marks,
        report: &mut Report,
    ) -> Result<(), StoreError> {
        if row.n > marks.folded && self.follow(conn, row)? {
            return readable(conn, row, report);
        }
        let (n, user) = (row.n, row.user);
        report.add(format!("journal: row {n} is not among those that lead to the state of user {user}"));
        Ok(())
    }

    /// Whether a row goes on where its user's life ends so far; if so, it is the end now.
    fn follow(&mut self, conn: &Connection, row: &Short) -> Result<bool, StoreError> {
        let end = match self.0.get(&row.user) {
            Some(end) => Some(*end),
            None => {
                let sql = "SELECT last, version FROM states WHERE id = ?";
                let mut statement = conn.prepare_cached(sql).map_err(stored)?;
                let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
                statement.query_row([row.user], read).optional().map_err(stored)?
            }
        };
        let follows = end.is_some_and(|(last, version)| {
            row.prev == last && last < row.n && row.sequence == version + u64::from(row.told)
        });
        if follows {
            self.0.insert(row.user, (row.n, row.sequence));
        }
        Ok(follows)
    }
}

/// What waits to be folded must be readable: a start would read it.
fn readable(conn: &Connection, row: &Short, report: &mut Report) -> Result<(), StoreError> {
    let Some(found) = Journal::new(conn)?.line(row.n)? else { return Ok(()) };
    let (Some(text), Some(user)) = (found.event, user_id(row.user)) else { return Ok(()) };
    let event = read_event(user, row.sequence, found.at, &text);
    report.told(&format!("journal: row {}", row.n), event).map(drop)
}
