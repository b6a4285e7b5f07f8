//! Whether the disk may be believed. After a sync that failed nobody knows what it has, and asking again does not tell: the
//! kernel may have dropped what it could not write. See `docs/adr/0018-a-failed-sync-ends-the-process.md`.

use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use interlingua_engine::StoreError;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, Error, ErrorCode, OpenFlags, ffi};
use tokio::sync::watch;

use super::shared::{open, stored};

/// How long writes may fail, where the disk is not simply full, before the process is of no use.
const PATIENCE: Duration = Duration::from_secs(60);

/// Whether the disk may be believed.
pub struct Trust {
    lost: watch::Sender<Option<String>>,
    /// Since when each kind of work has failed.
    failing: [Mutex<Option<Instant>>; 2],
}

/// What is written: the log by each commit, and the database by copies of the log.
#[derive(Clone, Copy, Debug)]
pub enum Work {
    Commits,
    Copies,
}

impl Trust {
    pub fn new() -> Self {
        Self { lost: watch::Sender::new(None), failing: Default::default() }
    }

    /// Nothing is acknowledged any more.
    pub fn lose(&self, why: String) {
        tracing::error!(why, "storage cannot be trusted any more");
        self.lost.send_replace(Some(why));
    }

    /// # Errors
    /// When it was lost.
    pub fn check(&self) -> Result<(), StoreError> {
        self.lost.borrow().as_ref().map_or(Ok(()), |why| Err(StoreError::Unavailable(why.clone())))
    }

    /// Ends when it is lost; says why.
    pub async fn lost(&self) -> String {
        let mut told = self.lost.subscribe();
        let why = told.wait_for(Option::is_some).await;
        why.ok().and_then(|why| why.clone()).unwrap_or_default()
    }

    fn failing(&self, work: Work) -> MutexGuard<'_, Option<Instant>> {
        let [commits, copies] = &self.failing;
        let failing = match work {
            Work::Commits => commits,
            Work::Copies => copies,
        };
        failing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A write that worked.
    pub fn worked(&self, work: Work) {
        *self.failing(work) = None;
    }

    /// A write that did not.
    pub fn failed(&self, work: Work, error: Error) -> StoreError {
        if is_sync(&error) {
            self.lose(format!("a sync of the disk failed ({error})"));
        } else if is_lasting(&error) && self.fails_since(work) > PATIENCE {
            self.lose(format!("it could not be written for a minute ({error})"));
        }
        stored(error)
    }

    #[allow(clippy::disallowed_methods, reason = "how long a disk refuses decides nothing about users")]
    fn fails_since(&self, work: Work) -> Duration {
        let now = Instant::now();
        now.duration_since(*self.failing(work).get_or_insert(now))
    }
}

fn is_sync(error: &Error) -> bool {
    let code = error.sqlite_error().map(|error| error.extended_code);
    matches!(code, Some(ffi::SQLITE_IOERR_FSYNC | ffi::SQLITE_IOERR_DIR_FSYNC))
}

/// A full disk heals by itself, and one that is busy is another process.
fn is_lasting(error: &Error) -> bool {
    let code = error.sqlite_error_code();
    matches!(code, Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen | ErrorCode::ReadOnly))
}

/// Makes what the log holds durable, whatever became of it before: a process that ended with a sync that failed may have left
/// pages in the kernel's memory that the disk never got and that no later sync would write. The log is written once more and
/// synced; then all of it goes into the database, and is begun anew. That needs the file for itself alone: what other processes
/// share says how much of the log is in the database, and must not be believed either.
///
/// # Errors
/// When the disk does not take it, or another process has the file open.
pub fn prove(path: &Path) -> Result<(), StoreError> {
    if std::fs::metadata(log_of(path)).map_or(0, |log| log.len()) == 0 {
        return Ok(());
    }
    let conn = open(path, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(stored)?;
    copy_on_close(&conn, false)?;
    conn.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; ROLLBACK").map_err(in_use)?;
    let proved = write_again(&log_of(path));
    proved.map_err(|e| StoreError::Unavailable(format!("the log could not be made durable: {e}")))?;
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(stored)?;
    copy_on_close(&conn, true)
}

/// Whether closing a connection copies the log into the database. Not where a sync has failed: SQLite would copy what it takes to
/// be missing only, and drop the log.
///
/// # Errors
/// None that is known.
pub fn copy_on_close(conn: &Connection, copy: bool) -> Result<(), StoreError> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, !copy).map(drop).map_err(stored)
}

fn in_use(error: Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy) => {
            let why =
                "another process has it open, and a start after a crash needs it alone; wait for its end";
            StoreError::Unavailable(why.to_owned())
        }
        _ => stored(error),
    }
}

/// Where the log of a database is.
pub fn log_of(path: &Path) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

fn write_again(log: &Path) -> std::io::Result<()> {
    let file = match File::options().read(true).write(true).open(log) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        file => file?,
    };
    let (mut chunk, mut at) = (vec![0; 1 << 20], 0);
    loop {
        let read = file.read_at(&mut chunk, at)?;
        let Some(bytes) = chunk.get(..read).filter(|bytes| !bytes.is_empty()) else { break };
        file.write_all_at(bytes, at)?;
        at += read as u64;
    }
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(code: i32) -> Error {
        Error::SqliteFailure(ffi::Error::new(code), None)
    }

    #[test]
    #[allow(clippy::disallowed_methods, reason = "how long a disk refuses is what is asked")]
    fn a_minute_without_a_write_is_the_end_and_a_full_disk_is_not() {
        let minute_ago = || Instant::now().checked_sub(PATIENCE + Duration::from_secs(1));
        for (code, lasts) in [
            (ffi::SQLITE_IOERR_WRITE, true),
            (ffi::SQLITE_READONLY, true),
            (ffi::SQLITE_FULL, false),
            (ffi::SQLITE_BUSY, false),
        ] {
            let trust = Trust::new();
            trust.failed(Work::Commits, failure(code));
            assert!(trust.check().is_ok(), "{code}: not at once");
            *trust.failing(Work::Commits) = minute_ago();
            trust.failed(Work::Commits, failure(code));
            assert_eq!(trust.check().is_err(), lasts, "{code}");
        }
        let trust = Trust::new();
        *trust.failing(Work::Copies) = minute_ago();
        trust.worked(Work::Copies);
        trust.failed(Work::Copies, failure(ffi::SQLITE_IOERR_WRITE));
        assert!(trust.check().is_ok(), "one that worked begins anew");
        *trust.failing(Work::Copies) = minute_ago();
        trust.worked(Work::Commits);
        trust.failed(Work::Copies, failure(ffi::SQLITE_IOERR_WRITE));
        assert!(trust.check().is_err(), "a log that takes commits says nothing of the database");
    }

    #[test]
    fn a_sync_that_failed_is_the_end_at_once() {
        for code in [ffi::SQLITE_IOERR_FSYNC, ffi::SQLITE_IOERR_DIR_FSYNC] {
            let trust = Trust::new();
            trust.failed(Work::Commits, failure(code));
            assert!(trust.check().unwrap_err().to_string().contains("a sync of the disk failed"));
        }
    }
}
