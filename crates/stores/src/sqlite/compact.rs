//! Retention of the journal. What is older than is wanted is dropped, and the file shrinks; nothing else changes.
//!
//! Of a user whose oldest rows go, the newest event among them stays as a snapshot, an import of the whole user at its
//! version; so that whatever reads a journal goes on reading it. The user's newest event stays as it is.

use std::path::Path;

use interlingua_engine::StoreError;
use interlingua_model::{Event, EventChange, State, Timestamp, UserId};
use rusqlite::{Connection, OpenFlags, OptionalExtension, TransactionBehavior, params};

use super::chain::{ById, Journal, Line, replay};
use super::check::examine;
use super::shared::{open, stored, user_id};
use super::trust::{copy_on_close, log_of};
use super::{Mode, Options, SqliteStore, lock, naming, refusal};
use crate::row::write_event;

/// In seconds.
const DAY: i64 = 24 * 3_600;
/// How many users are looked at between two questions.
const CHUNK: i64 = 1_000;

/// How long the journal is kept.
#[derive(Clone, Copy, Debug)]
pub struct Retention {
    /// The time.
    pub now: Timestamp,
    /// Events older than so many days may go.
    pub days: u32,
}

/// What compacting did.
#[derive(Clone, Copy, Debug)]
pub struct Compacted {
    /// The file's bytes before, its log among them.
    pub before: u64,
    /// The file's bytes afterwards.
    pub after: u64,
    /// How many rows of the journal were dropped.
    pub dropped: u64,
}

/// Drops old rows of the journal, where `keep` says which, and has the file shrink. Nobody may serve it. `progress` is told how
/// far the dropping is.
///
/// # Errors
/// [`StoreError`] when the file cannot be used, when a server holds it, or when something is wrong in it; then nothing is dropped.
pub fn compact(
    path: &Path,
    keep: Option<Retention>,
    mut progress: impl FnMut(u64, u64),
) -> Result<Compacted, StoreError> {
    let before = bytes(path);
    // Brings the schema up to date, and folds what waits in the journal.
    drop(SqliteStore::open(&Options::new(path, Mode::Serve))?);
    // Closed last: see there.
    let _guard = lock(path)?;
    let compacted = open(path, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(refusal::refused);
    let compacted = compacted.and_then(|mut conn| {
        copy_on_close(&conn, false)?;
        let dropped = match keep {
            Some(keep) => cut(&mut conn, keep, &mut progress)?,
            None => 0,
        };
        let shrink = "PRAGMA wal_checkpoint(TRUNCATE); VACUUM; PRAGMA wal_checkpoint(TRUNCATE)";
        conn.execute_batch(shrink).map_err(refusal::refused)?;
        copy_on_close(&conn, true)?;
        Ok(dropped)
    });
    let dropped = compacted.map_err(|error| naming(path, error))?;
    Ok(Compacted { before, after: bytes(path), dropped })
}

fn bytes(path: &Path) -> u64 {
    let log = log_of(path);
    [path, &log].into_iter().filter_map(|path| path.metadata().ok()).map(|file| file.len()).sum()
}

/// Drops what is old, in one transaction that is kept only if the store is sound behind it.
fn cut(
    conn: &mut Connection,
    keep: Retention,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<u64, StoreError> {
    let settings = "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -65536";
    conn.execute_batch(settings).map_err(stored)?;
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(stored)?;
    all_folded(&tx)?;
    let keep = trusted(&tx, keep)?;
    tx.execute("DELETE FROM keys WHERE keep_until <= ?", [keep.now.0]).map_err(stored)?;
    let mark = mark(&tx, keep.now.plus_seconds(-i64::from(keep.days) * DAY))?;
    let dropped = every(&tx, mark, progress)?;
    let sql = "INSERT INTO marks VALUES ('kept_from', ?) ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)";
    tx.execute(sql, [mark]).map_err(stored)?;
    let report = examine(&tx, &mut |_, _| {})?;
    if let Some(finding) = report.findings.first() {
        return Err(refusal::unsound(StoreError::Broken(format!("nothing was dropped, for {finding}"))));
    }
    tx.commit().map_err(stored)?;
    Ok(dropped)
}

/// A clock that is more than a day ahead of where a server left it is no reason to drop anything.
fn trusted(conn: &Connection, keep: Retention) -> Result<Retention, StoreError> {
    let sql = "SELECT value FROM marks WHERE name = 'trusted'";
    let mark: Option<i64> = conn.query_row(sql, [], |row| row.get(0)).optional().map_err(stored)?;
    Ok(Retention {
        now: mark.map_or(keep.now, |mark| keep.now.min(Timestamp(mark).plus_seconds(DAY))),
        ..keep
    })
}

/// Rows that states do not have yet must not be taken for old ones.
fn all_folded(conn: &Connection) -> Result<(), StoreError> {
    let sql =
        "SELECT (SELECT value FROM marks WHERE name = 'folded') IS (SELECT COALESCE(max(n), 0) FROM journal)";
    if conn.query_row(sql, [], |row| row.get(0)).map_err(stored)? {
        return Ok(());
    }
    Err(StoreError::Unavailable("states could not be folded; the server's log says why".to_owned()))
}

/// The row from which on all are kept: the first that is young. The newest stays in any case, because rows are numbered
/// behind it.
fn mark(conn: &Connection, before: Timestamp) -> Result<i64, StoreError> {
    let young = "SELECT n FROM journal WHERE at >= ? ORDER BY n LIMIT 1";
    let young = conn.query_row(young, [before.0], |row| row.get(0)).optional().map_err(stored)?;
    let newest = "SELECT COALESCE(max(n), 0) FROM journal";
    young.map_or_else(|| conn.query_row(newest, [], |row| row.get(0)).map_err(stored), Ok)
}

/// Goes through all users; says how many rows were dropped.
fn every(conn: &Connection, mark: i64, progress: &mut dyn FnMut(u64, u64)) -> Result<u64, StoreError> {
    let sql = "SELECT user, sequence || '', n FROM keys ORDER BY user";
    let mut statement = conn.prepare(sql).map_err(stored)?;
    let mut keys = ById::new(&mut statement)?;
    let total = conn.query_row("SELECT count(*) FROM states", [], |row| row.get(0)).map_err(stored)?;
    let (mut dropped, mut done, mut from) = (0, 0, 0);
    loop {
        let lives = lives(conn, from)?;
        let Some(last) = lives.last() else { return Ok(dropped) };
        from = last.number;
        for life in &lives {
            let kept = Kept::of(mark, &keys.take(life.number, &mut |_, _| {})?);
            dropped += life.cut(conn, &kept)?;
            done += 1;
            progress(done, total);
        }
    }
}

/// What of a user's journal has to stay.
struct Kept {
    /// All from this row on.
    mark: i64,
    /// The oldest event that an idempotency key may ask for.
    event: Option<u64>,
    /// The rows that keys stand for.
    rows: Vec<i64>,
}

impl Kept {
    /// Keys as event and row.
    fn of(mark: i64, keys: &[(String, i64)]) -> Self {
        // One that makes no sense keeps everything.
        let event = keys.iter().map(|(event, _)| event.parse().unwrap_or(0)).min();
        Self { mark, event, rows: keys.iter().map(|(_, n)| *n).collect() }
    }

    /// The row that becomes the first of its user: the newest old event, unless it is the user's newest, or a key asks for an
    /// older one.
    fn base(&self, lines: &[Line]) -> i64 {
        let mut events = lines.iter().rev().filter(|line| line.event.is_some());
        events.next();
        let asked = |line: &&Line| self.event.is_none_or(|event| line.sequence <= event);
        let found = events.filter(|line| line.n < self.mark).find(asked);
        found.or(lines.first()).map_or(0, |line| line.n)
    }
}

/// A user, and where its journal ends.
struct Life {
    number: i64,
    last: i64,
    gone: bool,
}

/// The users behind an id, in order.
fn lives(conn: &Connection, from: i64) -> Result<Vec<Life>, StoreError> {
    let sql = "SELECT id, last, state = ? FROM states WHERE id > ? ORDER BY id LIMIT ?";
    let mut statement = conn.prepare_cached(sql).map_err(stored)?;
    let read =
        |row: &rusqlite::Row<'_>| Ok(Life { number: row.get(0)?, last: row.get(1)?, gone: row.get(2)? });
    let rows = statement.query_map([State::Deleted as i64, from, CHUNK], read).map_err(stored)?;
    rows.collect::<Result<_, _>>().map_err(stored)
}

impl Life {
    /// Drops what need not stay; says how many rows.
    fn cut(&self, conn: &Connection, kept: &Kept) -> Result<u64, StoreError> {
        if self.last == 0 {
            return Ok(0);
        }
        let user = user_id(self.number).ok_or_else(|| StoreError::Broken("states has no id".to_owned()))?;
        let lines = Journal::new(conn)?.chain(user, self.last).map_err(|error| self.named(error))?;
        if self.gone && kept.event.is_none() && self.last < kept.mark {
            return self.forget(conn, &lines);
        }
        let base = kept.base(&lines);
        snapshot(conn, user, &lines, base).map_err(|error| self.named(error))?;
        let sql = "UPDATE states SET whole = ?1 WHERE id = ?2 AND whole > 0 AND whole < ?1";
        run(conn, sql, params![base, self.number])?;
        self.keep(conn, &lines, base, kept)
    }

    /// Drops all rows but those that stay, and has each of these point to rows that do.
    fn keep(&self, conn: &Connection, lines: &[Line], base: i64, kept: &Kept) -> Result<u64, StoreError> {
        let told = |line: &Line| line.event.is_some() || kept.rows.contains(&line.n);
        let (mut dropped, mut prev) = (0, 0);
        for line in lines {
            let needed = line.n >= kept.mark || line.n == self.last || line.n >= base && told(line);
            if !needed {
                run(conn, "DELETE FROM journal WHERE n = ?", params![line.n])?;
                dropped += 1;
                continue;
            }
            let whole = if line.whole == 0 { 0 } else { line.whole.max(base) };
            if (line.prev, line.whole) != (prev, whole) {
                let sql = "UPDATE journal SET prev = ?, whole = ? WHERE n = ?";
                run(conn, sql, params![prev, whole, line.n])?;
            }
            prev = line.n;
        }
        Ok(dropped)
    }

    fn named(&self, error: StoreError) -> StoreError {
        match error {
            StoreError::Broken(why) => StoreError::Broken(format!("journal: user {}: {why}", self.number)),
            error => error,
        }
    }

    /// Of who was deleted long ago nothing stays but that the id was given.
    fn forget(&self, conn: &Connection, lines: &[Line]) -> Result<u64, StoreError> {
        for line in lines {
            run(conn, "DELETE FROM journal WHERE n = ?", params![line.n])?;
        }
        run(conn, "UPDATE states SET last = 0, whole = 0 WHERE id = ?", params![self.number])?;
        Ok(lines.len() as u64)
    }
}

/// Writes the whole user into its row `base`, where rows before that will be missing.
fn snapshot(conn: &Connection, user: UserId, lines: &[Line], base: i64) -> Result<(), StoreError> {
    let upto = lines.iter().take_while(|line| line.n <= base);
    let Some(line) = upto.clone().last().filter(|line| line.prev != 0) else { return Ok(()) };
    let event = Event {
        user,
        sequence: line.sequence,
        at: line.at,
        who: "store compact".to_owned(),
        by: None,
        via: "compact".to_owned(),
        request: String::new(),
        reason: None,
        losses: Vec::new(),
        change: EventChange::Imported(Box::new(replay(user, upto)?.user)),
    };
    run(conn, "UPDATE journal SET event = ? WHERE n = ?", params![write_event(&event)?, base])
}

fn run(conn: &Connection, sql: &str, values: impl rusqlite::Params) -> Result<(), StoreError> {
    conn.prepare_cached(sql).and_then(|mut statement| statement.execute(values)).map(drop).map_err(stored)
}
