//! Whether a file is sound: what SQLite itself keeps, and that what is told in two places is told the same in both.

mod journal;
mod users;

use std::path::Path;

use interlingua_engine::StoreError;
use interlingua_model::Digest;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row};

use self::journal::Reached;
use super::shared::{open, stored};
use super::{naming, refusal, schema};
use crate::row::read_credential;

/// The most findings that are kept; of the others, only their number.
const MOST: usize = 1_000;

/// What was looked at, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What is wrong: each says the table, the row, and what is the matter with it.
    pub findings: Vec<String>,
    /// How many findings there are beside these.
    pub more: u64,
    /// How many users there are, without the deleted ones.
    pub users: u64,
    /// How many rows the journal has.
    pub rows: u64,
}

impl Report {
    /// Whether nothing is wrong.
    #[must_use]
    pub const fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }

    fn add(&mut self, finding: impl Into<String>) {
        if self.findings.len() < MOST {
            self.findings.push(finding.into());
        } else {
            self.more += 1;
        }
    }

    /// What was read. What makes no sense is a finding about `place`; that the disk fails is none.
    fn told<T>(&mut self, place: &str, read: Result<T, StoreError>) -> Result<Option<T>, StoreError> {
        match read {
            Ok(value) => Ok(Some(value)),
            Err(StoreError::Broken(why)) => {
                self.add(format!("{place}: {why}"));
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }
}

/// How far it is, for whoever waits.
struct Progress<'p> {
    done: u64,
    total: u64,
    tell: &'p mut dyn FnMut(u64, u64),
}

impl Progress<'_> {
    fn step(&mut self) {
        self.done += 1;
        (self.tell)(self.done, self.total.max(self.done));
    }
}

/// The marks that say how the tables and the journal belong together.
struct Marks {
    folded: i64,
    /// From this row of the journal on none is missing.
    kept_from: i64,
    /// Whether the schema is this version's own.
    current: bool,
}

/// Looks at everything in a file, which may be served meanwhile: all of it is read as it was at one moment. `progress` is
/// told how far that is.
///
/// # Errors
/// [`StoreError`] when the file cannot be read, or is none of ours. That something is wrong in it is no error but in the report.
pub fn check(path: &Path, mut progress: impl FnMut(u64, u64)) -> Result<Report, StoreError> {
    let looked = open_to_read(path).and_then(|conn| {
        conn.execute_batch("PRAGMA cache_size = -65536; BEGIN").map_err(stored)?;
        examine(&conn, &mut progress)
    });
    looked.map_err(|error| naming(path, error))
}

/// Opens one of our files, and changes nothing.
pub(super) fn open_to_read(path: &Path) -> Result<Connection, StoreError> {
    let conn = open(path, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(refusal::refused)?;
    if schema::known(&conn)? == 0 {
        let text = "it is empty; name a file that `interlingua serve` or `interlingua store backup` wrote";
        return Err(StoreError::Unavailable(text.to_owned()));
    }
    Ok(conn)
}

/// The same over a connection whose transaction has begun.
pub(super) fn examine(conn: &Connection, progress: &mut dyn FnMut(u64, u64)) -> Result<Report, StoreError> {
    let mut report = Report::default();
    integrity(conn, &mut report)?;
    // What SQLite cannot follow tells nothing else.
    if !report.is_clean() {
        return Ok(report);
    }
    let count = |sql| conn.query_row(sql, [], |row| row.get::<_, u64>(0)).map_err(stored);
    report.users = count("SELECT count(*) FROM users")?;
    report.rows = count("SELECT count(*) FROM journal")?;
    let total = report.rows + count("SELECT count(*) FROM states")?;
    present(conn, &mut report)?;
    let marks = marks(conn, &mut report)?;
    let mut progress = Progress { done: 0, total, tell: progress };
    let mut reached = Reached::default();
    users::stateless(conn, &mut report)?;
    users::check(conn, &marks, &mut reached, &mut report, &mut progress)?;
    journal::check(conn, &marks, &reached, &mut report, &mut progress)?;
    counts(conn, &mut report)?;
    credentials(conn, &mut report)?;
    Ok(report)
}

/// What SQLite keeps: pages, indexes, and that no cell is lost.
fn integrity(conn: &Connection, report: &mut Report) -> Result<(), StoreError> {
    let asked: Result<Vec<String>, StoreError> = (|| {
        let mut statement = conn.prepare("PRAGMA integrity_check").map_err(stored)?;
        let mut rows = statement.query([]).map_err(stored)?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next().map_err(stored)? {
            lines.push(row.get(0).map_err(stored)?);
        }
        Ok(lines)
    })();
    for line in report.told("the file", asked)?.unwrap_or_default() {
        if line != "ok" {
            report.add(format!("the file: {line}"));
        }
    }
    Ok(())
}

fn mark(conn: &Connection, name: &str) -> Result<Option<i64>, StoreError> {
    let sql = "SELECT value FROM marks WHERE name = ?";
    conn.query_row(sql, [name], |row| row.get(0)).optional().map_err(stored)
}

/// The marks that every file has.
fn present(conn: &Connection, report: &mut Report) -> Result<(), StoreError> {
    for name in ["folded", "credentials", "last_id"] {
        if mark(conn, name)?.is_none() {
            report.add(format!("marks: {name} is missing"));
        }
    }
    Ok(())
}

fn marks(conn: &Connection, report: &mut Report) -> Result<Marks, StoreError> {
    let largest = |sql| conn.query_row(sql, [], |row| row.get::<_, i64>(0)).map_err(stored);
    let newest = largest("SELECT COALESCE(max(n), 0) FROM journal")?;
    let id = largest("SELECT COALESCE(max(id), 0) FROM states")?;
    let last_id = mark(conn, "last_id")?.unwrap_or(i64::MAX);
    if last_id < id {
        report
            .add(format!("marks: last_id is {last_id}, and there is user {id}: its id could be given again"));
    }
    let marks = Marks {
        folded: mark(conn, "folded")?.unwrap_or(0),
        kept_from: mark(conn, "kept_from")?.unwrap_or(0),
        current: schema::known(conn)? == schema::VERSION,
    };
    for (name, value) in [("folded", marks.folded), ("kept_from", marks.kept_from)] {
        if value > newest {
            report.add(format!("marks: {name} is {value}, and the newest row of the journal is {newest}"));
        }
    }
    Ok(marks)
}

/// Counts that are kept, against what is counted.
fn counts(conn: &Connection, report: &mut Report) -> Result<(), StoreError> {
    let sql = "SELECT org, COALESCE(sum(kept), 0), sum(counted) FROM (
                   SELECT org, users AS kept, 0 AS counted FROM orgs
                   UNION ALL SELECT org, 0, count(*) FROM users GROUP BY org
               ) GROUP BY org HAVING COALESCE(sum(kept), 0) <> sum(counted)";
    let read = |row: &Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?));
    let mut statement = conn.prepare(sql).map_err(stored)?;
    for row in statement.query_map([], read).map_err(stored)? {
        let (org, kept, counted) = row.map_err(stored)?;
        report.add(format!("orgs: org {org} is said to have {kept} users, and has {counted}"));
    }
    Ok(())
}

fn credentials(conn: &Connection, report: &mut Report) -> Result<(), StoreError> {
    let sql = "SELECT lower(hex(substr(digest, 1, 4))), digest, name, expires, doc FROM credentials";
    let mut statement = conn.prepare(sql).map_err(stored)?;
    let mut rows = statement.query([]).map_err(stored)?;
    while let Some(row) = rows.next().map_err(stored)? {
        let place = format!("credentials: row {}…", row.get::<_, String>(0).map_err(stored)?);
        let read: Result<bool, StoreError> = (|| {
            let digest: Digest = row.get(1).map_err(stored)?;
            let name: String = row.get(2).map_err(stored)?;
            let expires: Option<i64> = row.get(3).map_err(stored)?;
            let credential = read_credential(digest, &row.get::<_, String>(4).map_err(stored)?)?;
            Ok(credential.name == name && credential.expires.map(|end| end.0) == expires)
        })();
        if report.told(&place, read)? == Some(false) {
            report.add(format!("{place}: name or end are not those of its document"));
        }
    }
    Ok(())
}
