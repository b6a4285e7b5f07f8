//! `store backup`, `restore`, `check`, `compact`. The first and the third work beside a running server.

use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use interlingua_backend::Clock as _;
use interlingua_engine::StoreError;
use interlingua_stores::{Compacted, Report, Retention, backup, check, compact, restore};

use super::{Failure, realm};
use crate::cli::{StoreCommand, Where};
use crate::out;
use crate::plan::RealmPlan;
use crate::ports::SystemClock;
use crate::profile::{StoreKind, load};

/// Runs one of them.
pub fn run(command: StoreCommand) -> Result<(), Failure> {
    match command {
        StoreCommand::Backup { at, file } => {
            let from = there(file_of(&at)?)?;
            let report = backup(&from, &file, out::bar("checking the backup")).map_err(unusable)?;
            sound(&from, &report, "no backup was written")?;
            out::line(format!("backed up {} as {}: {}", from.display(), file.display(), counts(&report)));
        }
        StoreCommand::Restore { at, file } => {
            let to = file_of(&at)?;
            back(&there(file)?, &to, &at.data)?;
        }
        StoreCommand::Check { at, file } => {
            let file = there(file.map_or_else(|| file_of(&at), Ok)?)?;
            let report = check(&file, out::bar("checking")).map_err(unusable)?;
            sound(&file, &report, "restore a backup: `interlingua store restore FILE`")?;
            out::line(format!("{} is sound: {}", file.display(), counts(&report)));
        }
        StoreCommand::Compact { at, days } => shrink(&there(file_of(&at)?)?, days)?,
    }
    Ok(())
}

/// The file of the realm that a command is about.
fn file_of(at: &Where) -> Result<PathBuf, Failure> {
    let loaded = load(&at.profile)?;
    let realm = realm(&loaded, at)?;
    if RealmPlan::of_store(&loaded, &realm)?.store == StoreKind::Memory {
        return Err(Failure::unusable(format!("realm {realm} is kept in memory alone: there is no file")));
    }
    Ok(at.data.join(format!("{realm}.db")))
}

/// The file, if it is there.
fn there(file: PathBuf) -> Result<PathBuf, Failure> {
    if file.exists() {
        return Ok(file);
    }
    let text = "does not exist; name another file, or the --data of the server";
    Err(Failure::unusable(format!("{} {text}", file.display())))
}

fn unusable(error: StoreError) -> Failure {
    Failure::unusable(error.to_string())
}

/// Prints what was found; a failure where anything was.
fn sound(file: &Path, report: &Report, remedy: &str) -> Result<(), Failure> {
    if report.is_clean() {
        return Ok(());
    }
    report.findings.iter().for_each(out::line);
    let found = report.findings.len() as u64 + report.more;
    Err(Failure::wrong(format!("{}: {found} things are wrong; {remedy}", file.display())))
}

fn counts(report: &Report) -> String {
    format!("{} users, {} rows in the journal, nothing wrong", report.users, report.rows)
}

/// Puts a backup in its place; also where there is no directory yet.
fn back(from: &Path, to: &Path, data: &Path) -> Result<(), Failure> {
    let failed = |e| Failure::unusable(format!("--data {}: {e}", data.display()));
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(data).map_err(failed)?;
    let report = restore(from, to, out::bar("checking the backup")).map_err(unusable)?;
    sound(from, &report, "nothing was restored; use another backup")?;
    out::line(format!("restored {} from {}: {}", to.display(), from.display(), counts(&report)));
    Ok(())
}

fn shrink(file: &Path, days: Option<u32>) -> Result<(), Failure> {
    let now = SystemClock.now().map_err(|e| Failure::unusable(e.to_string()))?;
    let keep = days.map(|days| Retention { now, days });
    let done = compact(file, keep, out::bar("dropping what is old")).map_err(unusable)?;
    let Compacted { before, after, dropped } = done;
    let name = file.display();
    out::line(format!(
        "{name}: {before} bytes before, {after} now; {dropped} rows of the journal were dropped"
    ));
    Ok(())
}
