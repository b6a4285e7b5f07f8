//! Why a file is refused, and what helps.

use interlingua_engine::StoreError;
use rusqlite::ErrorCode;

use super::shared::stored;

/// What an error of SQLite means to somebody who opens a file; the file is named by who asked for it.
pub fn refused(error: rusqlite::Error) -> StoreError {
    let remedy = remedy(error.sqlite_error_code());
    with(stored(error), remedy)
}

/// The same for a file that could be opened, and in which something makes no sense.
pub fn unsound(error: StoreError) -> StoreError {
    match error {
        StoreError::Broken(_) => with(error, BROKEN),
        _ => error,
    }
}

const BROKEN: &str =
    "see what `interlingua store check` says, and restore a backup: `interlingua store restore FILE`";

fn with(error: StoreError, remedy: &str) -> StoreError {
    match error {
        StoreError::Unavailable(why) => StoreError::Unavailable(format!("{why}; {remedy}")),
        StoreError::Broken(why) => StoreError::Broken(format!("{why}; {remedy}")),
        other @ StoreError::TooLarge(_) => other,
    }
}

const fn remedy(code: Option<ErrorCode>) -> &'static str {
    match code {
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => {
            "see that file and folder are there, and that this user may write to both"
        }
        Some(ErrorCode::DiskFull) => "make room on the disk",
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            "another program holds it; close that first"
        }
        Some(ErrorCode::SystemIoFailure) => "look after the disk; the system's log says more",
        Some(ErrorCode::NotADatabase) => {
            "name another --data, or restore a backup: `interlingua store restore FILE`"
        }
        _ => BROKEN,
    }
}
