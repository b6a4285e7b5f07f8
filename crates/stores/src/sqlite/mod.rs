//! A realm in one SQLite file.

mod backup;
mod chain;
mod check;
mod compact;
mod credentials;
mod filter;
mod folding;
mod functions;
mod listing;
mod newer;
mod refusal;
mod schema;
mod shared;
mod trust;
mod wal;
mod whole;
mod writer;

use std::fs::{File, TryLockError};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, PoisonError};
use std::thread::JoinHandle;

use futures_util::future::BoxFuture;
use interlingua_engine::{Amend, Settled, Sizes, Store, StoreError, Unit};
use interlingua_model::{Credential, Digest, Event, Listing, Query, Scope, User, UserId, UserRef};
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

use self::filter::number;
use self::shared::{Shared, Stop, Waiting, open, stored};
use self::writer::{Job, Writer};
use crate::row::read_credential;

pub use self::backup::{backup, restore};
pub use self::check::{Report, check};
pub use self::compact::{Compacted, Retention, compact};

/// The most credentials that are remembered without asking the file.
const MOST_CREDENTIALS: usize = 10_000;

/// Who opens the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The one process that changes users. Holds the lock beside the file.
    Serve,
    /// A command beside a running server: reads users, changes credentials only.
    Admin,
}

/// How the file is opened.
#[derive(Clone, Debug)]
pub struct Options {
    /// The file; made when it does not exist.
    pub path: PathBuf,
    /// Who opens it.
    pub mode: Mode,
    /// How large it may grow.
    pub limits: StoreLimits,
}

impl Options {
    /// A file with the limits that are usual.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>, mode: Mode) -> Self {
        Self { path: path.into(), mode, limits: StoreLimits::default() }
    }
}

/// How large a store may grow.
#[derive(Clone, Copy, Debug)]
pub struct StoreLimits {
    /// How large the write-ahead log may become, in bytes; on a small disk a quarter of what is free. From half of it on it is
    /// begun anew where that keeps nobody waiting, from three quarters on before anything else is written.
    pub log_bytes: u64,
    /// The most idempotency keys; none of them younger than a day is forgotten for another.
    pub keys: u64,
}

impl Default for StoreLimits {
    fn default() -> Self {
        Self { log_bytes: 64 << 20, keys: 4_000_000 }
    }
}

/// A store in a SQLite file.
pub struct SqliteStore {
    shared: Arc<Shared>,
    jobs: Option<Sender<Job>>,
    stop: Option<Sender<()>>,
    threads: Vec<JoinHandle<()>>,
    /// Lists may scan; no more than two do so at once, beside the point reads.
    lists: Arc<Semaphore>,
    mode: Mode,
    _lock: Option<File>,
}

impl SqliteStore {
    /// Opens or makes the file, brings its schema up to date, and replays what a crash left behind.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when the file cannot be opened, or another process serves it.
    pub fn open(options: &Options) -> Result<Self, StoreError> {
        let lock = if options.mode == Mode::Serve { Some(lock(&options.path)?) } else { None };
        let shared = Arc::new(Shared::new(&options.path, options.limits.log_bytes));
        let writer = writer(options, &shared).map_err(|e| naming(&options.path, e))?;
        let (jobs, queue) = channel();
        let (stop, stopped) = channel();
        let mut threads = Vec::new();
        if options.mode == Mode::Serve {
            let (shared, jobs, limits) = (Arc::clone(&shared), jobs.clone(), options.limits);
            threads.push(spawn("store-upkeep", move || wal::upkeep(&shared, &jobs, &stopped, limits))?);
        }
        threads.push(spawn("store-writer", move || writer.run(&queue))?);
        Ok(Self {
            shared,
            jobs: Some(jobs),
            stop: Some(stop),
            threads,
            lists: Arc::new(Semaphore::new(2)),
            mode: options.mode,
            _lock: lock,
        })
    }

    async fn ask<T: Send>(
        &self,
        job: impl FnOnce(oneshot::Sender<Result<T, StoreError>>) -> Job,
    ) -> Result<T, StoreError> {
        let closed = || StoreError::Unavailable("the store is closed".to_owned());
        let (answer, answered) = oneshot::channel();
        self.jobs.as_ref().ok_or_else(closed)?.send(job(answer)).map_err(|_| closed())?;
        answered.await.map_err(|_| closed())?
    }

    /// The turn of something that may take long.
    async fn turn(&self) -> Result<OwnedSemaphorePermit, StoreError> {
        let turn = Arc::clone(&self.lists).acquire_owned().await;
        turn.map_err(|e| StoreError::Unavailable(e.to_string()))
    }

    /// Does what may take long, away from the threads that answer requests. Where nobody waits for it any more it is stopped,
    /// and has its turn until it has.
    async fn scan<T: Send + 'static>(
        &self,
        turn: OwnedSemaphorePermit,
        work: impl FnOnce(&Shared, &Stop) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (shared, waiting) = (Arc::clone(&self.shared), Waiting::default());
        let stop = waiting.stop();
        let work = move || {
            let done = work(&shared, &stop);
            drop(turn);
            done
        };
        let done = tokio::task::spawn_blocking(work).await;
        drop(waiting);
        done.map_err(|e| StoreError::Unavailable(e.to_string()))?
    }

    /// What is newer is looked up before a snapshot is chosen: it leaves its place only after the tables have changed,
    /// so that a snapshot chosen afterwards has it.
    fn find(&self, id: UserId) -> Result<Option<Arc<User>>, StoreError> {
        if let Some(newer) = self.shared.newer(id) {
            return Ok(Some(newer.user));
        }
        self.shared.read(|conn| Ok(self.shared.user(conn, id)?.map(|found| found.user)))
    }

    fn look_up(&self, digest: Digest) -> Result<Option<Arc<Credential>>, StoreError> {
        let cached =
            self.shared.credentials.read().unwrap_or_else(PoisonError::into_inner).get(&digest).cloned();
        if cached.is_some() {
            return Ok(cached);
        }
        let tables = self.shared.tables.load(Ordering::Acquire);
        let sql = "SELECT doc FROM credentials WHERE digest = ?";
        let look = |conn: &Connection| {
            let mut statement = conn.prepare_cached(sql).map_err(stored)?;
            statement.query_row([&digest[..]], |row| row.get::<_, String>(0)).optional().map_err(stored)
        };
        // One that is not there may have been made by another process since the reader's snapshot.
        let doc = match self.shared.read(look)? {
            Some(doc) => Some(doc),
            None => self.shared.read_now(look)?,
        };
        let Some(doc) = doc else { return Ok(None) };
        let credential = Arc::new(read_credential(digest, &doc)?);
        let mut cache = self.shared.credentials.write().unwrap_or_else(PoisonError::into_inner);
        // Whoever changes credentials counts first and clears afterwards: one that was read before a revocation is either not
        // remembered here, or cleared there.
        if self.shared.tables.load(Ordering::Acquire) == tables {
            if cache.len() >= MOST_CREDENTIALS {
                cache.clear();
            }
            cache.insert(digest, Arc::clone(&credential));
        }
        Ok(Some(credential))
    }
}

impl Drop for SqliteStore {
    fn drop(&mut self) {
        // Upkeep ends with `stop` and gives its sender up; the writer ends with the last sender.
        self.shared.close();
        (self.stop, self.jobs) = (None, None);
        for thread in self.threads.drain(..) {
            drop(thread.join());
        }
    }
}

fn spawn(name: &str, run: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>, StoreError> {
    let named = std::thread::Builder::new().name(name.to_owned());
    named.spawn(run).map_err(|e| StoreError::Unavailable(format!("thread {name}: {e}")))
}

/// The connection that writes, over a file that is known to be ours, and durable as far as it tells.
fn writer(options: &Options, shared: &Arc<Shared>) -> Result<Writer, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let mut conn = open(&options.path, flags).map_err(refusal::refused)?;
    // Whether the log may go into the database is for the server to judge, at its end.
    trust::copy_on_close(&conn, false)?;
    let version = schema::known(&conn)?;
    if options.mode == Mode::Serve {
        drop(conn);
        trust::prove(&options.path)?;
        conn = open(&options.path, flags).map_err(refusal::refused)?;
        trust::copy_on_close(&conn, false)?;
    } else if version > 0 && version < schema::VERSION {
        // A server of before may be at work on it.
        let why = "it is from before this version; start the server once, or run `interlingua store compact`";
        return Err(StoreError::Unavailable(why.to_owned()));
    }
    // All of a commit is written at its end: what fails is the commit, and not a statement.
    let settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0;
                    PRAGMA cache_spill = OFF";
    conn.execute_batch(settings).map_err(refusal::refused)?;
    conn.pragma_update(None, "journal_size_limit", number(options.limits.log_bytes)).map_err(stored)?;
    schema::migrate(&mut conn)?;
    Writer::new(conn, Arc::clone(shared), options).map_err(refusal::unsound)
}

/// Holds the lock of the file for as long as the store lives. It is the file's own: whoever has another name or no other file has
/// no other lock. SQLite's locks are of another kind, and are not touched as long as this is closed last.
fn lock(path: &Path) -> Result<File, StoreError> {
    let failed = |e: std::io::Error| StoreError::Unavailable(format!("{}: {e}", path.display()));
    let mut options = File::options();
    let file = options.read(true).write(true).create(true).truncate(false).mode(0o600).open(path);
    let file = file.map_err(failed)?;
    file.set_permissions(std::fs::Permissions::from_mode(0o600)).map_err(failed)?;
    match file.try_lock() {
        // A restore may have put another in its place just now.
        Ok(()) if is_same(&file, path).map_err(failed)? => Ok(file),
        Ok(()) => {
            Err(StoreError::Unavailable(format!("{}: it was replaced just now; start again", path.display())))
        }
        Err(TryLockError::WouldBlock) => Err(StoreError::Unavailable(format!(
            "{}: another interlingua serves this data; stop it, or use another --data",
            path.display()
        ))),
        Err(TryLockError::Error(e)) => Err(failed(e)),
    }
}

/// Whether a path names an open file.
fn is_same(file: &File, path: &Path) -> std::io::Result<bool> {
    let (held, named) = (file.metadata()?, path.metadata()?);
    Ok((held.dev(), held.ino()) == (named.dev(), named.ino()))
}

fn naming(path: &Path, error: StoreError) -> StoreError {
    match error {
        StoreError::Unavailable(why) => StoreError::Unavailable(format!("{}: {why}", path.display())),
        StoreError::Broken(why) => StoreError::Broken(format!("{}: {why}", path.display())),
        other @ StoreError::TooLarge(_) => other,
    }
}

/// Credentials, as rows of digest and document.
fn read_all(
    conn: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
) -> Result<Vec<Arc<Credential>>, StoreError> {
    let mut statement = conn.prepare_cached(sql).map_err(stored)?;
    let rows = statement.query_map(params, |row| Ok((row.get::<_, Digest>(0)?, row.get::<_, String>(1)?)));
    let read = |row: rusqlite::Result<(Digest, String)>| {
        let (digest, doc) = row.map_err(stored)?;
        read_credential(digest, &doc).map(Arc::new)
    };
    rows.map_err(stored)?.map(read).collect()
}

impl Store for SqliteStore {
    fn user<'a>(&'a self, reference: &'a UserRef) -> BoxFuture<'a, Result<Option<Arc<User>>, StoreError>> {
        // A point read takes microseconds: less than handing it to another thread.
        let id = self.shared.read(|conn| self.shared.resolve(conn, reference));
        let found = id.and_then(|id| id.map_or(Ok(None), |id| self.find(id)));
        Box::pin(async move { found })
    }

    fn user_by_id(&self, id: UserId) -> BoxFuture<'_, Result<Option<Arc<User>>, StoreError>> {
        let found = self.find(id);
        Box::pin(async move { found })
    }

    fn list<'a>(&'a self, query: &'a Query, scope: Scope) -> BoxFuture<'a, Result<Listing, StoreError>> {
        Box::pin(async move {
            if self.mode == Mode::Admin || !listing::reads_state(query) {
                for _ in 0..2 {
                    let wanted = query.clone();
                    let list = move |shared: &Shared, stop: &Stop| shared.list_now(&wanted, scope, stop);
                    if let Some(listing) = self.scan(self.turn().await?, list).await? {
                        return Ok(listing);
                    }
                }
            }
            // A snapshot waits for nobody: it would keep the log from being begun anew.
            let (wanted, turn) = (query.clone(), self.turn().await?);
            let reader = self.ask(Job::Snapshot).await?;
            self.scan(turn, move |shared, stop| shared.list_at(reader, &wanted, scope, stop)).await
        })
    }

    fn journal(&self, id: UserId) -> BoxFuture<'_, Result<Vec<Event>, StoreError>> {
        let found = self.shared.read_now(|conn| self.shared.journal(conn, id));
        Box::pin(async move { found })
    }

    fn transact(&self, unit: Unit) -> BoxFuture<'_, Result<Settled, StoreError>> {
        Box::pin(async move {
            if self.mode == Mode::Admin {
                return Err(StoreError::Unavailable("users are changed by the server alone".to_owned()));
            }
            self.ask(|answer| Job::Unit(unit, answer)).await
        })
    }

    fn credential(&self, digest: Digest) -> BoxFuture<'_, Result<Option<Arc<Credential>>, StoreError>> {
        let found = self.look_up(digest);
        Box::pin(async move { found })
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Vec<Arc<Credential>>, StoreError>> {
        let sql = "SELECT digest, doc FROM credentials ORDER BY name";
        let read = |shared: &Shared, stop: &Stop| shared.read_stoppable(stop, |conn| read_all(conn, sql, []));
        Box::pin(async move { self.scan(self.turn().await?, read).await })
    }

    fn credentials_of(&self, user: UserId) -> BoxFuture<'_, Result<Vec<Arc<Credential>>, StoreError>> {
        let sql = "SELECT digest, doc FROM credentials WHERE json_extract(doc, '$.user') = ? ORDER BY name";
        let all = self.shared.read_now(|conn| read_all(conn, sql, [number(user.get())]));
        Box::pin(async move { all })
    }

    fn amend_credential(&self, digest: Digest, amend: Amend) -> BoxFuture<'_, Result<bool, StoreError>> {
        Box::pin(async move { self.ask(|answer| Job::Amend(digest, amend, answer)).await })
    }

    fn put_credential(&self, credential: Credential) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async move { self.ask(|answer| Job::Put(credential, answer)).await })
    }

    fn drop_credentials<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<usize, StoreError>> {
        Box::pin(async move { self.ask(|answer| Job::Drop(name.to_owned(), answer)).await })
    }

    fn drop_credential(&self, digest: Digest) -> BoxFuture<'_, Result<bool, StoreError>> {
        Box::pin(async move { self.ask(|answer| Job::DropOne(digest, answer)).await })
    }

    fn last_id(&self, upto: u64) -> BoxFuture<'_, Result<u64, StoreError>> {
        let sql = "SELECT COALESCE(max(id), 0) FROM states WHERE id <= ?";
        let look = |conn: &Connection| conn.query_row(sql, [number(upto)], |row| row.get(0)).map_err(stored);
        let last = self.shared.read_now(look);
        Box::pin(async move { last })
    }

    fn mark(&self, name: &'static str) -> BoxFuture<'_, Result<Option<i64>, StoreError>> {
        let sql = "SELECT value FROM marks WHERE name = ?";
        let look =
            |conn: &Connection| conn.query_row(sql, [name], |row| row.get(0)).optional().map_err(stored);
        let mark = self.shared.read_now(look);
        Box::pin(async move { mark })
    }

    fn put_mark(&self, name: &'static str, value: Option<i64>) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async move { self.ask(|answer| Job::Mark(name, value, answer)).await })
    }

    fn sweep(&self, now_micros: i64) -> BoxFuture<'_, Result<usize, StoreError>> {
        Box::pin(async move { self.ask(|answer| Job::Sweep(now_micros, answer)).await })
    }

    fn ready(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async move { self.ask(Job::Ready).await })
    }

    fn lost(&self) -> BoxFuture<'_, String> {
        Box::pin(async move {
            let why = self.shared.trust.lost().await;
            format!("{}: {why}", self.shared.path.display())
        })
    }

    fn sizes(&self) -> Sizes {
        let bytes = |path: &Path| std::fs::metadata(path).map_or(0, |meta| meta.len());
        Sizes {
            database: bytes(&self.shared.path),
            log: bytes(&trust::log_of(&self.shared.path)),
            journal: self.shared.rows.load(Ordering::Relaxed),
            keys: self.shared.keys.load(Ordering::Relaxed),
        }
    }
}
