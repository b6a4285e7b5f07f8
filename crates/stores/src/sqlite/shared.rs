//! What the writer and the readers share: connections, the states that are newer than the table, decoding.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use interlingua_engine::StoreError;
use interlingua_model::{
    Credential, Digest, Event, Listing, Query, Scope, State, Timestamp, User, UserId, UserRef, Verification,
};
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension, Row, params};

use super::filter::number;
use super::functions;
use super::listing::list;
use super::newer::{Newer, Placed};
use super::trust::Trust;
use crate::row::{read_event, read_user, with_state};
use crate::unit::{self, KeyOutcome, whole};

/// What the writer and the readers share.
pub struct Shared {
    pub path: PathBuf,
    pub trust: Trust,
    pub newer: RwLock<Newer>,
    /// Idempotency keys that are committed in the journal, not yet folded into their table.
    pub newer_keys: RwLock<HashMap<Digest, KeyRow>>,
    /// Credentials that were looked up, while nobody changed any.
    pub credentials: RwLock<HashMap<Digest, Arc<Credential>>>,
    /// Counts commits; tells the checkpoint thread that there is work.
    pub commits: AtomicU64,
    /// How many rows the journal has, and how many keys there are.
    pub rows: AtomicU64,
    pub keys: AtomicU64,
    /// Counts changes of the tables (folds, whole users, credentials); a reader's snapshot is good while it stands.
    pub tables: AtomicU64,
    /// How long the write-ahead log may become, in bytes.
    pub most_log: AtomicU64,
    /// Held by who copies the log into the database: a second one would be refused at once.
    pub copying: Mutex<()>,
    restarting: AtomicBool,
    idle: Mutex<Vec<Reader>>,
}

/// A reading connection that keeps its snapshot between reads, so that a read takes no lock while nothing has changed.
pub struct Reader {
    conn: Connection,
    tables: u64,
}

/// What tells a list that nobody waits for it any more.
#[derive(Default)]
pub struct Stop(Arc<AtomicBool>);

/// Who waits for a list: stops it when dropped.
#[derive(Default)]
pub struct Waiting(Arc<AtomicBool>);

impl Waiting {
    pub fn stop(&self) -> Stop {
        Stop(Arc::clone(&self.0))
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// What an idempotency key stands for.
#[derive(Clone, Copy)]
pub struct KeyRow {
    /// The journal's row; 0 where that was not kept.
    pub n: i64,
    pub outcome: KeyOutcome,
}

/// How long a connection waits for another process that writes.
pub const BUSY_MILLIS: u64 = 5_000;

/// The columns that [`placed`] reads.
pub const USER_COLUMNS: &str =
    "u.doc, s.state, s.verification, s.version, s.changed, s.deactivated, s.last, s.sessions_from, s.whole";
/// The tables that they come from.
pub const USER_TABLES: &str = "users u JOIN states s ON s.id = u.id";

impl Shared {
    pub fn new(path: &Path, most_log: u64) -> Self {
        Self {
            path: path.to_owned(),
            trust: Trust::new(),
            newer: RwLock::default(),
            newer_keys: RwLock::default(),
            credentials: RwLock::default(),
            commits: AtomicU64::new(0),
            rows: AtomicU64::new(0),
            keys: AtomicU64::new(0),
            tables: AtomicU64::new(1),
            most_log: AtomicU64::new(most_log),
            copying: Mutex::default(),
            restarting: AtomicBool::new(false),
            idle: Mutex::default(),
        }
    }

    /// Runs `work` on a reading connection whose snapshot is as new as the last change of the tables.
    pub fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
        self.read_from(false, None, work)
    }

    /// The same on a snapshot of this moment. For the journal, which grows without a change of the tables.
    pub fn read_now<T>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.read_from(true, None, work)
    }

    /// The same, until nobody waits for it any more.
    pub fn read_stoppable<T>(
        &self,
        stop: &Stop,
        work: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.read_from(false, Some(stop), work)
    }

    fn read_from<T>(
        &self,
        fresh: bool,
        stop: Option<&Stop>,
        work: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let tables = self.tables.load(Ordering::Acquire);
        let mut reader = self.reader()?;
        if fresh || reader.tables != tables {
            reader.release();
            // The snapshot itself is taken by the first read.
            reader.conn.execute_batch("BEGIN").map_err(stored)?;
            reader.tables = tables;
        }
        let done = Stop::around(stop, &mut reader.conn, work);
        if done.is_err() {
            reader.release();
        }
        self.give_back(reader);
        done
    }

    /// Takes a reader back. It keeps its snapshot where the tables have not changed meanwhile and the log is not to be begun
    /// anew: who wants old snapshots let go says so first and looks among the idle ones afterwards, so that one of the two sees
    /// it.
    fn give_back(&self, mut reader: Reader) {
        let mut idle = self.idle();
        if self.restarting.load(Ordering::Acquire) || reader.tables != self.tables.load(Ordering::Acquire) {
            reader.release();
        }
        idle.push(reader);
    }

    /// Does something that has to wait until nobody reads the write-ahead log: no snapshot is kept meanwhile.
    pub fn unread<T>(&self, work: impl FnOnce() -> T) -> T {
        self.restarting.store(true, Ordering::Release);
        self.tables_changed();
        self.release();
        let done = work();
        self.restarting.store(false, Ordering::Release);
        done
    }

    fn reader(&self) -> Result<Reader, StoreError> {
        let idle = self.idle().pop();
        idle.map_or_else(
            || {
                let conn = open(&self.path, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(stored)?;
                Ok(Reader { conn, tables: 0 })
            },
            Ok,
        )
    }

    /// A snapshot of this moment. Asked of the writer behind a fold, it is the state behind one commit and before the next.
    pub fn snapshot(&self) -> Result<Reader, StoreError> {
        let mut reader = self.reader()?;
        reader.release();
        // The snapshot itself is taken by the first read.
        reader.conn.execute_batch("BEGIN; SELECT value FROM marks LIMIT 1").map_err(stored)?;
        Ok(reader)
    }

    /// Lets go of old snapshots, which would keep the write-ahead log from being emptied.
    pub fn release(&self) {
        let tables = self.tables.load(Ordering::Acquire);
        self.idle().iter_mut().filter(|reader| reader.tables != tables).for_each(Reader::release);
    }

    /// Closes all idle readers, so that the writer is the last to close, and takes the write-ahead log with it.
    pub fn close(&self) {
        self.idle().clear();
    }

    /// Says that the tables have changed. To be called after the commit, and before anything relies on it.
    pub fn tables_changed(&self) {
        self.tables.fetch_add(1, Ordering::Release);
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Reader>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A user that is newer than its row.
    pub fn newer(&self, id: UserId) -> Option<Placed> {
        self.newer.read().unwrap_or_else(PoisonError::into_inner).get(id).cloned()
    }

    /// The user with this id; the newer state is looked up first, because it leaves its place only after its row was
    /// written.
    pub fn user(&self, conn: &Connection, id: UserId) -> Result<Option<Placed>, StoreError> {
        if let Some(newer) = self.newer(id) {
            return Ok(Some(newer));
        }
        let sql = format!("SELECT {USER_COLUMNS} FROM {USER_TABLES} WHERE u.id = ?");
        let mut statement = conn.prepare_cached(&sql).map_err(stored)?;
        let mut rows = statement.query([number(id.get())]).map_err(stored)?;
        rows.next().map_err(stored)?.map(placed).transpose()
    }

    /// The id that a reference names: an alias first, then our own spelling.
    pub fn resolve(&self, conn: &Connection, reference: &UserRef) -> Result<Option<UserId>, StoreError> {
        let UserRef::Named { vendor, text, spelled } = reference else {
            return Ok(None);
        };
        let sql = "SELECT id FROM aliases WHERE vendor = ? AND text = ?";
        let mut statement = conn.prepare_cached(sql).map_err(stored)?;
        let alias = statement.query_row(params![vendor, text], |row| row.get::<_, i64>(0)).optional();
        Ok(alias.map_err(stored)?.and_then(user_id).or(*spelled))
    }

    /// The journal of a user, from the first event, found from its newest row backwards.
    pub fn journal(&self, conn: &Connection, id: UserId) -> Result<Vec<Event>, StoreError> {
        let newest = match self.newer(id) {
            Some(Placed { last, .. }) => Some(last),
            None => conn
                .query_row("SELECT last FROM states WHERE id = ?", [number(id.get())], |row| row.get(0))
                .optional()
                .map_err(stored)?,
        };
        Self::journal_back(conn, id, newest.unwrap_or(0))
    }

    /// The journal of a user up to row `n`.
    fn journal_back(conn: &Connection, id: UserId, mut n: i64) -> Result<Vec<Event>, StoreError> {
        let sql = "SELECT sequence, prev, at, event FROM journal WHERE n = ?";
        let mut statement = conn.prepare_cached(sql).map_err(stored)?;
        let mut events = Vec::new();
        while n != 0 {
            let row = statement.query_row([n], |row| {
                Ok((row.get::<_, u64>(0)?, row.get(1)?, row.get(2)?, row.get::<_, Option<String>>(3)?))
            });
            let (sequence, prev, at, event) = row.map_err(stored)?;
            if let Some(text) = event {
                events.push(read_event(id, sequence, Timestamp(at), &text)?);
            }
            n = prev;
        }
        events.reverse();
        Ok(events)
    }

    /// The user as it was at `sequence`, which its journal row `n` tells; from before rows told that, found from there, or from
    /// the newest where 0, backwards.
    pub fn as_of(
        &self,
        conn: &Connection,
        id: UserId,
        sequence: u64,
        n: i64,
    ) -> Result<Arc<User>, StoreError> {
        if let Some(user) = told(conn, id, sequence, n)? {
            return Ok(Arc::new(user));
        }
        let journal = if n == 0 { self.journal(conn, id)? } else { Self::journal_back(conn, id, n)? };
        let user = unit::as_of(&journal, sequence);
        user.ok_or_else(|| StoreError::Broken(format!("user {id} has no journal up to event {sequence}")))
    }

    /// A page of users whose filter and order read no states: the newer ones are laid over the rows. Nothing where the tables
    /// have changed under the reading, so that an acknowledged change might be missing.
    pub fn list_now(&self, query: &Query, scope: Scope, stop: &Stop) -> Result<Option<Listing>, StoreError> {
        let before = self.tables.load(Ordering::Acquire);
        let listing = self.read_stoppable(stop, |conn| list(conn, query, scope, &|id| self.newer(id)))?;
        Ok((self.tables.load(Ordering::Acquire) == before).then_some(listing))
    }

    /// A page of users as a snapshot has it.
    pub fn list_at(
        &self,
        mut reader: Reader,
        query: &Query,
        scope: Scope,
        stop: &Stop,
    ) -> Result<Listing, StoreError> {
        let work = |conn: &Connection| list(conn, query, scope, &|_| None);
        let listing = Stop::around(Some(stop), &mut reader.conn, work);
        reader.release();
        self.give_back(reader);
        listing
    }

    /// What a key stands for.
    pub fn key(&self, conn: &Connection, key: &Digest) -> Result<Option<KeyRow>, StoreError> {
        let newer = self.newer_keys.read().unwrap_or_else(PoisonError::into_inner).get(key).cloned();
        if newer.is_some() {
            return Ok(newer);
        }
        let sql = "SELECT print, user, sequence, changed, keep_until, n FROM keys WHERE key = ?";
        let mut statement = conn.prepare_cached(sql).map_err(stored)?;
        let row = statement.query_row([&key[..]], |row| {
            let n = row.get(5)?;
            Ok((row.get::<_, [u8; 32]>(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, n))
        });
        let Some((print, user, sequence, changed, keep_until, n)) = row.optional().map_err(stored)? else {
            return Ok(None);
        };
        let user = user_id(user).ok_or_else(|| StoreError::Broken("a key names no user".to_owned()))?;
        Ok(Some(KeyRow { n, outcome: KeyOutcome { print, user, sequence, changed, keep_until } }))
    }
}

/// The user as a journal row tells it: the last row up to it that holds the whole user, and the state that it was in then. Two
/// point reads, however long the journal is.
fn told(conn: &Connection, id: UserId, sequence: u64, n: i64) -> Result<Option<User>, StoreError> {
    let sql = "SELECT w.sequence, w.at, w.event, j.state FROM journal j JOIN journal w ON w.n = j.whole
               WHERE j.n = ? AND j.user = ? AND j.state IS NOT NULL AND w.event IS NOT NULL";
    let mut statement = conn.prepare_cached(sql).map_err(stored)?;
    let row = statement.query_row(params![n, number(id.get())], |row| {
        Ok((row.get::<_, u64>(0)?, row.get(1)?, row.get::<_, String>(2)?, row.get::<_, String>(3)?))
    });
    let Some((at_version, at, event, state)) = row.optional().map_err(stored)? else { return Ok(None) };
    let event = read_event(id, at_version, Timestamp(at), &event)?;
    let user = whole(&event).map(|user| with_state(user, &state)).transpose()?;
    Ok(user.filter(|user| user.version == sequence))
}

impl Stop {
    /// Does what can be stopped: between steps of the database, a few thousand of which take less than a millisecond.
    fn around<T>(
        stop: Option<&Self>,
        conn: &mut Connection,
        work: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let Some(stop) = stop else { return work(conn) };
        let stopped = Arc::clone(&stop.0);
        conn.progress_handler(4_000, Some(move || stopped.load(Ordering::Relaxed))).map_err(stored)?;
        let done = work(conn);
        conn.progress_handler(0, None::<fn() -> bool>).map_err(stored)?;
        done
    }
}

impl Reader {
    fn release(&mut self) {
        self.tables = 0;
        if !self.conn.is_autocommit()
            && let Err(error) = self.conn.execute_batch("COMMIT")
        {
            tracing::warn!(%error, "a snapshot could not be let go");
        }
    }
}

/// Reads [`USER_COLUMNS`].
pub fn placed(row: &Row<'_>) -> Result<Placed, StoreError> {
    let doc = row.get_ref(0).map_err(stored)?.as_str().map_err(|e| StoreError::Broken(e.to_string()))?;
    let mut user = read_user(doc)?;
    let state: usize = row.get(1).map_err(stored)?;
    let verification: usize = row.get(2).map_err(stored)?;
    let unknown =
        || StoreError::Broken(format!("user {} has a state that this version does not know", user.id));
    let state = State::ALL.get(state).copied().ok_or_else(unknown)?;
    let verification = Verification::ALL.get(verification).copied().ok_or_else(unknown)?;
    (user.state, user.verification) = (state, verification);
    user.version = row.get(3).map_err(stored)?;
    user.changed = Timestamp(row.get(4).map_err(stored)?);
    user.deactivated = row.get::<_, Option<i64>>(5).map_err(stored)?.map(Timestamp);
    user.sessions_from = row.get(7).map_err(stored)?;
    let (last, whole) = (row.get(6).map_err(stored)?, row.get(8).map_err(stored)?);
    Ok(Placed { user: Arc::new(user), last, whole })
}

pub fn user_id(raw: i64) -> Option<UserId> {
    u64::try_from(raw).ok().and_then(UserId::new)
}

/// Opens a connection with the settings that all of them share.
pub fn open(path: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(std::time::Duration::from_millis(BUSY_MILLIS))?;
    conn.set_prepared_statement_cache_capacity(64);
    // Without it, statements on tables with partial indexes are planned again for every value that is bound.
    conn.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    functions::register(&conn)?;
    // A damaged file is an error then, and not the end of the process.
    conn.pragma_update(None, "mmap_size", 0)?;
    conn.pragma_update(None, "cache_size", -4096)?;
    Ok(conn)
}

/// What an error of SQLite means to the engine.
pub fn stored(error: rusqlite::Error) -> StoreError {
    let passing = matches!(
        error.sqlite_error_code(),
        Some(
            ErrorCode::DiskFull
                | ErrorCode::SystemIoFailure
                | ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked
                | ErrorCode::CannotOpen
                | ErrorCode::ReadOnly
                | ErrorCode::OutOfMemory
                | ErrorCode::FileLockingProtocolFailed
        )
    );
    if passing { StoreError::Unavailable(error.to_string()) } else { StoreError::Broken(error.to_string()) }
}
