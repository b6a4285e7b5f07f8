//! Backups: a copy of the file as it was at one moment, also while it is served, and the way back.
//!
//! `VACUUM INTO` reads in one transaction, so that the copy is a whole store, and writes one file without a log beside it.
//! What waits in memory to be folded is in the journal, and so in the copy: a start over it replays it.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::ErrorKind;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use interlingua_engine::StoreError;
use rusqlite::OpenFlags;

use super::check::{Report, check, open_to_read};
use super::shared::open;
use super::{lock, naming, refusal};

/// Writes a backup of `from` to `to`, beside whoever serves it, and checks it. `progress` is told how far the check is.
///
/// The name `to` is there only when all of it is on the disk and nothing was found wrong; the report says whether that is so.
///
/// # Errors
/// [`StoreError`] when one of the files cannot be used; when `to` is there already.
pub fn backup(from: &Path, to: &Path, progress: impl FnMut(u64, u64)) -> Result<Report, StoreError> {
    let to = absolute(to)?;
    if there(&to)? {
        let text = format!("{}: it is there already; name another file, or move it away", to.display());
        return Err(StoreError::Unavailable(text));
    }
    let part = Part::beside(&to)?;
    copy(from, &part.path)?;
    let report = check(&part.path, progress)?;
    if report.is_clean() {
        part.place(&to)?;
    }
    Ok(report)
}

/// Puts what a backup has in the place of `to`, which nobody may serve. What was there is kept beside it, under its name with
/// `.before-restore` behind. `progress` is told how far the check of the backup is.
///
/// Nothing is changed when something is found wrong in the backup; the report says whether that is so.
///
/// # Errors
/// [`StoreError`] when one of the files cannot be used; when a server holds `to`; when there is something kept from an earlier
/// time.
pub fn restore(from: &Path, to: &Path, progress: impl FnMut(u64, u64)) -> Result<Report, StoreError> {
    let to = absolute(to)?;
    // Asked before the lock, which may make the file.
    let (kept, existed) = (behind(&to, ".before-restore"), there(&to)?);
    let kept_log = behind(&kept, "-wal");
    if there(&kept)? || there(&kept_log)? {
        let text = format!("{}: an earlier restore kept it; move it away first", kept.display());
        return Err(StoreError::Unavailable(text));
    }
    let _guard = lock(&to)?;
    let restored = restored(from, &to, existed.then_some(&kept), progress);
    let changed = matches!(&restored, Ok(report) if report.is_clean());
    if !existed && !changed {
        // What the lock has made.
        moved(std::fs::remove_file(&to), &to)?;
    }
    restored
}

fn restored(
    from: &Path,
    to: &Path,
    kept: Option<&PathBuf>,
    progress: impl FnMut(u64, u64),
) -> Result<Report, StoreError> {
    let report = check(from, progress)?;
    if report.is_clean() {
        let part = Part::beside(to)?;
        copy(from, &part.path)?;
        set_aside(to, kept)?;
        part.place(to)?;
    }
    Ok(report)
}

/// Writes all of `from`, as it is at this moment, into the empty file `to`.
fn copy(from: &Path, to: &Path) -> Result<(), StoreError> {
    let no_text = || StoreError::Unavailable(format!("{}: a name must be UTF-8", to.display()));
    let name = to.to_str().ok_or_else(no_text)?;
    let conn = open_to_read(from).map_err(|error| naming(from, error))?;
    conn.execute("VACUUM INTO ?", [name]).map(drop).map_err(|error| naming(to, refusal::refused(error)))
}

/// Keeps what was at `to`, where there was something, as `kept`. Until the new file takes its place `to` is the old store, whole;
/// and no log of the old one is left that SQLite would play over the new one.
fn set_aside(to: &Path, kept: Option<&PathBuf>) -> Result<(), StoreError> {
    let log = behind(to, "-wal");
    if let Some(kept) = kept {
        // A log that could not be written into the old file goes with it, SQLite finds it by its name: there is no moment then
        // at which one of them alone is a store. Nor are there links on every file system.
        let settled = settle(to)?;
        let linked = if settled { std::fs::hard_link(to, kept) } else { Err(ErrorKind::Other.into()) };
        linked.or_else(|_| std::fs::rename(to, kept)).map_err(|e| failed(kept, &e))?;
        moved(std::fs::rename(&log, behind(kept, "-wal")), &log)?;
    }
    moved(std::fs::remove_file(&log), &log)?;
    let index = behind(to, "-shm");
    moved(std::fs::remove_file(&index), &index)?;
    sync_folder(to)
}

/// Has the log written into the file, where the file is still good for that; says whether it was. It may be what a backup is needed
/// for.
fn settle(path: &Path) -> Result<bool, StoreError> {
    let busy = open(path, OpenFlags::SQLITE_OPEN_READ_WRITE)
        .and_then(|conn| conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0)));
    match busy {
        Ok(0) => Ok(true),
        Err(_) => Ok(false),
        Ok(_) => {
            let text = format!("{}: another program reads it; close that first", path.display());
            Err(StoreError::Unavailable(text))
        }
    }
}

/// A file that is not there was not to be moved.
fn moved(done: std::io::Result<()>, path: &Path) -> Result<(), StoreError> {
    match done {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(failed(path, &error)),
        _ => Ok(()),
    }
}

/// A file on its way to its name, beside it; removed if it does not get there.
struct Part {
    path: PathBuf,
    placed: bool,
}

impl Part {
    /// Only this user may read it: people and credentials are in it.
    fn beside(to: &Path) -> Result<Self, StoreError> {
        let path = behind(to, &format!(".{}.part", std::process::id()));
        // One that was left by a process that was killed, and had the same number.
        moved(std::fs::remove_file(&path), &path)?;
        let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path);
        made.map_err(|e| failed(&path, &e))?;
        Ok(Self { path, placed: false })
    }

    /// Gives it its name, once all of it is on the disk.
    fn place(mut self, to: &Path) -> Result<(), StoreError> {
        File::open(&self.path).and_then(|file| file.sync_all()).map_err(|e| failed(&self.path, &e))?;
        std::fs::rename(&self.path, to).map_err(|e| failed(to, &e))?;
        self.placed = true;
        sync_folder(to)
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.placed {
            for ending in ["", "-journal"] {
                drop(std::fs::remove_file(behind(&self.path, ending)));
            }
        }
    }
}

fn sync_folder(path: &Path) -> Result<(), StoreError> {
    let Some(folder) = path.parent() else { return Ok(()) };
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(|e| failed(folder, &e))
}

fn there(path: &Path) -> Result<bool, StoreError> {
    path.try_exists().map_err(|e| failed(path, &e))
}

/// A path with more behind its name.
fn behind(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}

fn absolute(path: &Path) -> Result<PathBuf, StoreError> {
    std::path::absolute(path).map_err(|e| failed(path, &e))
}

fn failed(path: &Path, error: &std::io::Error) -> StoreError {
    StoreError::Unavailable(format!("{}: {error}", path.display()))
}
