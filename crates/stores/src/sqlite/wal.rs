//! The write-ahead log: copied into the database away from the writer, and begun anew before it is too long.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use interlingua_engine::StoreError;
use rusqlite::hooks::Wal;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::shared::{BUSY_MILLIS, Shared, open, stored};
use super::trust::Work;
use super::writer::{Job, Writer};
use super::{Mode, StoreLimits};

/// How often the checkpoint thread looks for work, and for credentials that another process changed.
const TICK: Duration = Duration::from_millis(500);
/// The size of a frame of the log.
const FRAME: u64 = 4_096 + 24;
/// How often it is tried to begin the log anew where that need not be, and where it must.
pub const HASTY: u32 = 2;
const PATIENT: u32 = 500;
/// How long one try waits for readers. SQLite waits for who reads at the beginning of a try and, where readers take turns without a
/// gap, also for who came after them: a later try sees that it need not.
const TRY: Duration = Duration::from_millis(10);

/// How long the log is, in frames, as the last commit of a connection left it.
pub fn told_frames(conn: &mut Connection) -> Result<Arc<AtomicU64>, StoreError> {
    let frames = Arc::new(AtomicU64::new(0));
    let told = Arc::clone(&frames);
    let tell = move |_: &mut Wal, frames| {
        told.store(u64::try_from(frames).unwrap_or(0), Ordering::Relaxed);
        Ok(())
    };
    conn.wal_hook(Some(tell)).map_err(stored)?;
    Ok(frames)
}

/// Copies the write-ahead log into the file, away from the writer, so that no operation waits for it; and forgets
/// cached credentials when another process has changed some.
pub fn upkeep(shared: &Shared, jobs: &Sender<Job>, stopped: &Receiver<()>, limits: StoreLimits) {
    let (mut seen, mut generation, mut behind) = (0, None, false);
    let conn = match open(&shared.path, OpenFlags::SQLITE_OPEN_READ_WRITE) {
        Ok(conn) => conn,
        Err(error) => return shared.trust.lose(format!("nobody can copy the log ({error})")),
    };
    while stopped.recv_timeout(if behind { TICK / 5 } else { TICK }) == Err(RecvTimeoutError::Timeout) {
        shared.release();
        let commits = shared.commits.load(Ordering::Relaxed);
        if (commits != seen || behind) && shared.trust.check().is_ok() {
            let copying = shared.copying.lock().unwrap_or_else(PoisonError::into_inner);
            let copied = checkpoint(&conn);
            drop(copying);
            let bytes = copied.unwrap_or_else(|error| {
                let error = shared.trust.failed(Work::Copies, error);
                tracing::warn!(%error, "the log was not copied into the database");
                u64::MAX
            });
            if bytes < u64::MAX {
                shared.trust.worked(Work::Copies);
            }
            let most = most_log(limits.log_bytes, bytes, free(&shared.path));
            shared.most_log.store(most, Ordering::Relaxed);
            behind = bytes > most / 2;
            // Nothing more is copied where a sync has failed.
            if behind && shared.trust.check().is_ok() {
                drop(jobs.send(Job::Restart));
            }
        }
        seen = commits;
        let now = conn
            .query_row("SELECT value FROM marks WHERE name = 'credentials'", [], |row| row.get::<_, i64>(0));
        if now.is_ok() && now.as_ref().ok() != generation.as_ref() {
            shared.tables_changed();
            shared.credentials.write().unwrap_or_else(PoisonError::into_inner).clear();
            generation = now.ok();
        }
    }
}

/// Copies what it can without making anybody wait; says how long the log is, in bytes.
fn checkpoint(conn: &Connection) -> rusqlite::Result<u64> {
    let frames: i64 = conn.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |row| row.get(1))?;
    Ok(u64::try_from(frames).unwrap_or(0) * FRAME)
}

/// How long a log may be that now has so many bytes, on a disk with so many free: a quarter of what there is beside the data, and
/// two megabytes at least.
fn most_log(limit: u64, log: u64, free: u64) -> u64 {
    limit.min((free.saturating_add(log) / 4).max(2 << 20))
}

fn free(path: &Path) -> u64 {
    rustix::fs::statvfs(path).map_or(u64::MAX, |disk| disk.f_bavail.saturating_mul(disk.f_frsize))
}

impl Writer {
    /// Starts the write-ahead log over where it is about to be too long: nothing more is written before, as long as a reader may
    /// need. One who needs longer is said in the log; it is tried again when there is an eighth more, without making all others
    /// wait for the same reader again.
    pub(super) fn bound_log(&mut self) {
        let most = self.shared.most_log.load(Ordering::Relaxed);
        let bytes = self.frames.load(Ordering::Relaxed) * FRAME;
        if bytes < most / 2 {
            self.too_long = 0;
        }
        if self.mode == Mode::Admin || bytes < (most / 4 * 3).max(self.too_long) {
            return;
        }
        let tries = if self.too_long == 0 { PATIENT } else { HASTY };
        if !self.restart(tries) {
            self.too_long = bytes + most / 8;
            tracing::warn!(
                bytes,
                most,
                "the write-ahead log could not be started over: somebody reads for long"
            );
        }
    }

    /// Starts the write-ahead log over once no reader needs its beginning; says whether none did.
    pub(super) fn restart(&self, tries: u32) -> bool {
        if self.shared.trust.check().is_err() {
            return false;
        }
        let copying = self.shared.copying.lock().unwrap_or_else(PoisonError::into_inner);
        let timeout = |time| self.conn.busy_timeout(time);
        let once = || self.conn.query_row("PRAGMA wal_checkpoint(RESTART)", [], |row| row.get::<_, i64>(0));
        let busy = self.shared.unread(|| {
            timeout(TRY)?;
            (1..tries).map(|_| once()).find(|busy| !matches!(busy, Ok(1))).unwrap_or_else(once)
        });
        drop(copying);
        tracing::debug!(?busy, "write-ahead log started over");
        if let Err(error) = timeout(Duration::from_millis(BUSY_MILLIS)) {
            tracing::error!(%error, "the writer's patience could not be set again");
        }
        let done = matches!(busy, Ok(0));
        if done {
            self.frames.store(0, Ordering::Relaxed);
        }
        if let Err(error) = busy
            && error.sqlite_error_code() != Some(ErrorCode::DatabaseBusy)
        {
            let error = self.shared.trust.failed(Work::Copies, error);
            tracing::warn!(%error, "the write-ahead log was not started over");
        }
        done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_is_begun_anew_long_before_it_is_the_disk() {
        const MIB: u64 = 1 << 20;
        for (limit, log, free, most) in [
            (64 * MIB, 10 * MIB, 100_000 * MIB, 64 * MIB),
            (64 * MIB, 10 * MIB, 90 * MIB, 25 * MIB),
            // What the log has is part of what there is: it does not shrink by growing.
            (64 * MIB, 90 * MIB, 10 * MIB, 25 * MIB),
            (64 * MIB, 0, 0, 2 * MIB),
            (MIB, 0, 0, MIB),
            (64 * MIB, u64::MAX, u64::MAX, 64 * MIB),
        ] {
            assert_eq!(most_log(limit, log, free), most, "{limit} {log} {free}");
        }
    }
}
