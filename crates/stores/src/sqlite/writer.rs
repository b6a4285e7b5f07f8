//! The one writer: drains its queue into one transaction, so that many units share one fsync.
//!
//! A commit writes journal rows (and whole users, when one is made or removed). Changed states wait in memory and are
//! folded into their table afterwards, in order of id and a few at a time, so that neighbours share a page. A start
//! after a crash replays the journal from the last mark.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use interlingua_engine::{Amend, Claims, Settled, StoreError, Target, Unit};
use interlingua_model::{Credential, Digest, Fault, FaultKind, Taken, UserId, fold};
use rusqlite::{Connection, params};
use tokio::sync::oneshot;

use super::filter::number;
use super::folding::Fold;
use super::newer::Placed;
use super::shared::{KeyRow, Reader, Shared, stored};
use super::trust::{Work, copy_on_close};
use super::wal::{HASTY, told_frames};
use super::{Mode, Options, StoreLimits};
use crate::unit::{Decided, refused};

/// The most units in one commit.
const BATCH: usize = 512;
/// From how many waiting states on each commit also folds some. With a million users, so many share about eight to a page of
/// the table; with fewer, each fold would write a page of its own for nearly every state.
const MANY: usize = 65_536;
/// From how many bytes of waiting users on.
const LARGE: usize = 64 << 20;
/// From how many journal rows behind the mark on each commit also folds some; a start reads no more than about twice as many.
const LONG: i64 = 131_072;
/// How many states one fold takes under load, and how many when nothing else waits.
const FEW: usize = 512;
pub(super) const PLENTY: usize = 4_096;
/// How long the queue must be empty before states are folded.
const LULL: Duration = Duration::from_millis(20);
/// How many ended keys, and as many credentials, are dropped in one commit.
const STEP: i64 = 500;

type Answer<T> = oneshot::Sender<Result<T, StoreError>>;

/// How soon it is looked again for keys that have ended, in seconds.
const SWEEP_SECONDS: u32 = 60;

/// What is said where the keys are as many as may be.
const KEYS_FULL: &str =
    "as many idempotency keys are kept as may be; requests with one are refused until the oldest end";

/// What the writer is asked.
pub enum Job {
    Unit(Unit, Answer<Settled>),
    /// A snapshot in which the tables tell everything that was committed.
    Snapshot(Answer<Reader>),
    Put(Credential, Answer<()>),
    Amend(Digest, Amend, Answer<bool>),
    Drop(String, Answer<usize>),
    DropOne(Digest, Answer<bool>),
    Sweep(i64, Answer<usize>),
    Mark(&'static str, Option<i64>, Answer<()>),
    /// Start the write-ahead log over; the checkpoint thread has emptied all but its end.
    Restart,
    Ready(Answer<()>),
}

pub struct Writer {
    pub(super) conn: Connection,
    pub(super) shared: Arc<Shared>,
    /// The newest journal row.
    pub(super) last_n: i64,
    /// Where the sweep of folding stands, and up to which journal row everything will be folded when it ends.
    pub(super) cursor: Option<UserId>,
    pub(super) sweep_mark: i64,
    /// The keys that wait to be folded, as the journal has them, each behind its row.
    pub(super) waiting_keys: VecDeque<(i64, Digest)>,
    /// Up to which journal row everything is folded, as the file says.
    pub(super) folded: i64,
    pub(super) keys: i64,
    pub(super) mode: Mode,
    pub(super) limits: StoreLimits,
    /// How long the write-ahead log is, in frames, as the last commit left it.
    pub(super) frames: Arc<AtomicU64>,
    /// From how many bytes on it is begun anew again, where readers did not let it be.
    pub(super) too_long: u64,
}

/// What a batch has done and not yet committed.
#[derive(Default)]
pub(super) struct Staged {
    /// Whether whole users were written, beside the journal.
    pub(super) whole: bool,
    pub(super) users: HashMap<UserId, Option<Placed>>,
    pub(super) keys: HashMap<Digest, KeyRow>,
    pub(super) last_n: i64,
}

fn answer(units: Vec<(Unit, Answer<Settled>)>, settled: Vec<Result<Settled, StoreError>>) {
    for ((_, answer), settled) in units.into_iter().zip(settled) {
        drop(answer.send(settled));
    }
}

impl Writer {
    /// A writer over an open connection. Replays what a crash left unfolded.
    pub fn new(mut conn: Connection, shared: Arc<Shared>, options: &Options) -> Result<Self, StoreError> {
        let (mode, limits) = (options.mode, options.limits);
        // A server may be at work beside it: what is read is of one moment.
        conn.execute_batch("BEGIN").map_err(stored)?;
        let last_n = conn
            .query_row("SELECT COALESCE(max(n), 0) FROM journal", [], |row| row.get(0))
            .map_err(stored)?;
        let keys = conn.query_row("SELECT count(*) FROM keys", [], |row| row.get(0)).map_err(stored)?;
        let folded = "SELECT value FROM marks WHERE name = 'folded'";
        let folded = conn.query_row(folded, [], |row| row.get(0)).map_err(stored)?;
        if folded > last_n {
            let why = format!("states tell of the journal up to row {folded}, and it ends with {last_n}");
            return Err(StoreError::Broken(why));
        }
        let frames = told_frames(&mut conn)?;
        let mut writer = Self {
            conn,
            shared,
            last_n,
            cursor: None,
            sweep_mark: last_n,
            waiting_keys: VecDeque::new(),
            folded,
            keys,
            mode,
            limits,
            frames,
            too_long: 0,
        };
        writer.replay()?;
        // Those that wait are not in the table: both move in one transaction with the mark.
        let waiting = writer.shared.newer_keys.read().unwrap_or_else(PoisonError::into_inner).len();
        writer.keys += number(waiting as u64);
        writer.count();
        writer.conn.execute_batch("COMMIT").map_err(stored)?;
        Ok(writer)
    }

    /// Works until every sender is gone, then folds what is left.
    pub fn run(mut self, jobs: &Receiver<Job>) {
        let mut idle = false;
        loop {
            let first = if idle {
                jobs.recv().map_err(|_| RecvTimeoutError::Disconnected)
            } else {
                jobs.recv_timeout(LULL)
            };
            match first {
                Ok(job) => {
                    self.work(job, jobs);
                    idle = false;
                }
                Err(RecvTimeoutError::Timeout) => {
                    idle = self.mode == Mode::Admin || !self.fold_logged(PLENTY)
                }
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        if self.mode == Mode::Serve && self.shared.trust.check().is_ok() {
            let folded = self.fold_all();
            if self.shared.trust.check().is_ok()
                && let Err(error) = folded.and_then(|()| copy_on_close(&self.conn, true))
            {
                tracing::warn!(%error, "states stay unfolded; the journal has them");
            }
        }
    }

    fn work(&mut self, job: Job, jobs: &Receiver<Job>) {
        let mut units = Vec::new();
        let mut other = Some(job);
        while let Some(Job::Unit(unit, answer)) = other {
            units.push((unit, answer));
            other = if units.len() < BATCH { jobs.try_recv().ok() } else { None };
        }
        if !units.is_empty() {
            self.batch(units);
        }
        // An answer that nobody waits for any more is no fault.
        match other {
            None | Some(Job::Unit(..)) => {}
            Some(Job::Snapshot(answer)) => {
                drop(answer.send(self.fold_all().and_then(|()| self.shared.snapshot())));
            }
            Some(Job::Put(credential, answer)) => drop(answer.send(self.put(credential))),
            Some(Job::Amend(digest, amend, answer)) => drop(answer.send(self.amend(digest, amend))),
            Some(Job::Drop(name, answer)) => drop(answer.send(self.drop_named(&name))),
            Some(Job::DropOne(digest, answer)) => drop(answer.send(self.drop_one(digest))),
            Some(Job::Sweep(now, answer)) => drop(answer.send(self.sweep(now))),
            Some(Job::Mark(name, value, answer)) => drop(answer.send(self.mark(name, value))),
            Some(Job::Ready(answer)) => drop(answer.send(self.ready())),
            Some(Job::Restart) => {
                self.restart(HASTY);
            }
        }
        self.bound_log();
    }

    /// Whether so much waits to be folded that it goes on with each commit.
    fn must_fold(&self) -> bool {
        let newer = self.shared.newer.read().unwrap_or_else(PoisonError::into_inner);
        newer.exceeds(MANY, LARGE) || self.last_n - self.folded > LONG
    }

    // --- units

    fn batch(&mut self, units: Vec<(Unit, Answer<Settled>)>) {
        // What folds goes with the commit: it has the same sync. Where that cannot be, what was asked goes alone.
        let fold = if self.must_fold() { self.due(FEW) } else { None };
        let folds = fold.is_some();
        match self.commit(&units, fold) {
            Err(error) if folds => {
                tracing::warn!(%error, "states stay unfolded for now; the journal has them");
                match self.commit(&units, None) {
                    Ok(settled) => answer(units, settled),
                    Err(error) => self.refuse(units, &error),
                }
            }
            Err(error) => self.refuse(units, &error),
            Ok(settled) => answer(units, settled),
        }
    }

    /// Makes units durable, with what is to be folded; says what became of each.
    fn commit(
        &mut self,
        units: &[(Unit, Answer<Settled>)],
        fold: Option<Fold>,
    ) -> Result<Vec<Result<Settled, StoreError>>, StoreError> {
        let mut staged = Staged { last_n: self.last_n, ..Staged::default() };
        let mut settled = Vec::with_capacity(units.len());
        let done = self.in_transaction(|| {
            for (unit, _) in units {
                settled.push(self.unit(unit, &mut staged)?);
            }
            fold.as_ref().map_or(Ok(()), |fold| self.write_fold(fold))
        });
        done?;
        self.publish(staged);
        fold.into_iter().for_each(|fold| self.folded(fold));
        Ok(settled)
    }

    /// What a constraint of the database refuses fails alone: the others of its batch are tried again, one by one.
    fn refuse(&mut self, units: Vec<(Unit, Answer<Settled>)>, error: &StoreError) {
        let again = units.len() > 1 && matches!(error, StoreError::Broken(_));
        for unit in units {
            if again {
                self.batch(vec![unit]);
            } else {
                drop(unit.1.send(Err(error.clone())));
            }
        }
    }

    pub(super) fn roll_back(&self) {
        if !self.conn.is_autocommit()
            && let Err(error) = self.conn.execute_batch("ROLLBACK")
        {
            tracing::error!(%error, "a transaction could not be rolled back");
        }
    }

    /// Tells how much there is.
    fn count(&self) {
        let number = |value: i64| u64::try_from(value).unwrap_or(0);
        self.shared.rows.store(number(self.last_n), Ordering::Relaxed);
        self.shared.keys.store(number(self.keys), Ordering::Relaxed);
    }

    fn publish(&mut self, staged: Staged) {
        self.last_n = staged.last_n;
        self.shared.commits.fetch_add(1, Ordering::Relaxed);
        if staged.whole {
            self.shared.tables_changed();
        }
        self.keys += number(staged.keys.len() as u64);
        self.count();
        if !staged.keys.is_empty() {
            let mut waiting: Vec<_> = staged.keys.iter().map(|(key, row)| (row.n, *key)).collect();
            waiting.sort_unstable();
            self.waiting_keys.extend(waiting);
            self.shared.newer_keys.write().unwrap_or_else(PoisonError::into_inner).extend(staged.keys);
        }
        let mut newer = self.shared.newer.write().unwrap_or_else(PoisonError::into_inner);
        for (id, placed) in staged.users {
            match placed {
                Some(placed) => newer.insert(id, placed),
                None => newer.remove(id),
            };
        }
    }

    /// One unit. The outer error ends the whole batch: something could not be written. The inner one is this unit's own.
    fn unit(&self, unit: &Unit, staged: &mut Staged) -> Result<Result<Settled, StoreError>, StoreError> {
        match self.replayed(unit, staged) {
            Ok(None) => {}
            Ok(Some(settled)) => return Ok(Ok(settled)),
            Err(error) => return Ok(Err(error)),
        }
        if unit.key.is_some() && self.keys + number(staged.keys.len() as u64) >= number(self.limits.keys) {
            return Ok(Ok(refused(Fault::because(FaultKind::Overloaded, KEYS_FULL).waiting(SWEEP_SECONDS))));
        }
        let (before, taken) = match self.target(&unit.target, staged) {
            Ok(found) => found,
            Err(error) => return Ok(Err(error)),
        };
        let (before, links) = before.map_or((None, (0, 0)), |at| (Some(at.user), (at.last, at.whole)));
        let decided = match Decided::of(unit, before.as_deref(), taken) {
            Ok(Ok(decided)) => decided,
            Ok(Err(fault)) => return Ok(Ok(refused(fault))),
            Err(error) => return Ok(Err(error)),
        };
        self.write(unit, before.as_deref(), &decided, links, staged)?;
        Ok(Ok(decided.settled()))
    }

    fn target(
        &self,
        target: &Target,
        staged: &Staged,
    ) -> Result<(Option<Placed>, Option<Taken>), StoreError> {
        match target {
            Target::New(id, claims) => {
                let given = "SELECT 1 FROM states WHERE id = ?";
                let taken = if self.any(given, &[&number(id.get())])? {
                    Some(Taken::Id)
                } else {
                    self.taken(*id, claims)?
                };
                Ok((None, taken))
            }
            Target::User(reference, claims) => {
                let Some(id) = self.shared.resolve(&self.conn, reference)? else {
                    return Ok((None, None));
                };
                Ok((self.load(id, staged)?, self.taken(id, claims)?))
            }
        }
    }

    fn load(&self, id: UserId, staged: &Staged) -> Result<Option<Placed>, StoreError> {
        match staged.users.get(&id) {
            Some(placed) => Ok(placed.clone()),
            None => self.shared.user(&self.conn, id),
        }
    }

    fn any(&self, sql: &str, values: &[&dyn rusqlite::ToSql]) -> Result<bool, StoreError> {
        let mut statement = self.conn.prepare_cached(sql).map_err(stored)?;
        statement.exists(values).map_err(stored)
    }

    /// What another user than `id` has already of what is claimed.
    fn taken(&self, id: UserId, claims: &Claims) -> Result<Option<Taken>, StoreError> {
        for alias in &claims.aliases {
            let spelled = crate::spelled(alias).map(|id| number(id.get()));
            if self
                .any("SELECT 1 FROM aliases WHERE vendor = ? AND text = ?", &[&alias.vendor, &alias.text])?
                || self.any("SELECT 1 FROM users WHERE id = ?", &[&spelled])?
            {
                return Ok(Some(crate::taken_by(alias)));
            }
        }
        let username = claims.username.iter().map(|text| ("username", text, Taken::Username));
        let emails = claims.emails.iter().map(|text| ("email", text, Taken::Email));
        let phone = claims.phone.iter().map(|text| ("phone", text, Taken::Phone));
        for (column, text, taken) in username.chain(emails).chain(phone) {
            // What only its user says is no claim.
            let sql = format!(
                "SELECT 1 FROM users WHERE {column} = ? AND id <> ? AND json_extract(doc, '$.{column}_own_word') IS NULL"
            );
            if self.any(&sql, &[&fold(text), &number(id.get())])? {
                return Ok(Some(taken));
            }
        }
        Ok(None)
    }

    fn replayed(&self, unit: &Unit, staged: &Staged) -> Result<Option<Settled>, StoreError> {
        let Some(key) = unit.key else { return Ok(None) };
        let row = match staged.keys.get(&key.scope) {
            Some(row) => Some(*row),
            None => self.shared.key(&self.conn, &key.scope)?,
        };
        let Some(row) = row else { return Ok(None) };
        let KeyRow { n, outcome } = row;
        let as_of = || match staged.users.get(&outcome.user) {
            Some(Some(Placed { user, .. })) if user.version == outcome.sequence => Ok(Arc::clone(user)),
            // A row of this very batch is known by its number alone.
            _ => self.shared.as_of(&self.conn, outcome.user, outcome.sequence, n),
        };
        outcome.replay(&key, as_of).map(Some)
    }

    // --- credentials and upkeep

    /// Does it and makes it durable. Where the disk cannot be believed, also by what another thread has seen meanwhile, it is
    /// not done.
    pub(super) fn in_transaction<T>(
        &self,
        work: impl FnOnce() -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let trust = &self.shared.trust;
        let run = |sql| self.conn.execute_batch(sql).map_err(|e| trust.failed(Work::Commits, e));
        trust.check()?;
        run("BEGIN IMMEDIATE")?;
        let done = work().and_then(|value| run("COMMIT").map(|()| value));
        if done.is_err() {
            self.roll_back();
        } else {
            trust.worked(Work::Commits);
        }
        trust.check()?;
        done
    }

    /// Some of what has ended: no write waits long behind it.
    fn sweep(&mut self, now: i64) -> Result<usize, StoreError> {
        let ended = |row: &KeyRow| row.outcome.keep_until <= now;
        if self.shared.newer_keys.read().unwrap_or_else(PoisonError::into_inner).values().any(ended) {
            self.fold_all()?;
        }
        let swept = self.in_transaction(|| {
            let some = |sql: &str| self.conn.execute(sql, params![now, STEP]).map_err(stored);
            let keys = some("DELETE FROM keys WHERE key IN (SELECT key FROM keys WHERE keep_until <= ? LIMIT ?)")?;
            let expired = some(
                "DELETE FROM credentials WHERE digest IN (SELECT digest FROM credentials WHERE expires <= ? LIMIT ?)",
            )?;
            if expired > 0 {
                self.run_cached("UPDATE marks SET value = value + 1 WHERE name = 'credentials'", [])?;
            }
            Ok((keys, expired))
        });
        let (keys, expired) = swept?;
        self.keys -= number(keys as u64);
        self.count();
        self.shared.tables_changed();
        if expired > 0 {
            self.cached().clear();
        }
        Ok(keys + expired)
    }

    fn mark(&self, name: &str, value: Option<i64>) -> Result<(), StoreError> {
        self.in_transaction(|| match value {
            Some(value) => {
                self.run_cached("INSERT OR REPLACE INTO marks VALUES (?, ?)", params![name, value])
            }
            None => self.run_cached("DELETE FROM marks WHERE name = ?", [name]),
        })
    }

    /// A write that matters to nobody, made durable like any other.
    fn ready(&self) -> Result<(), StoreError> {
        if self.keys >= number(self.limits.keys) {
            return Err(StoreError::Unavailable(KEYS_FULL.to_owned()));
        }
        let sql = "INSERT INTO marks VALUES ('ready', 1) ON CONFLICT (name) DO UPDATE SET value = value + 1";
        self.in_transaction(|| self.run_cached(sql, []))
    }
}
