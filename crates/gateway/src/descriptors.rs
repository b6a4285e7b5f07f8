//! File descriptors: how many there are, and how many of them may be connections.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// Kept for stores, logs, upstreams and the admin listener.
const KEPT: u64 = 192;
/// The fewest connections that are worth a start.
const FEWEST: u64 = 64;

/// Asks for as many as this process may have.
///
/// # Errors
/// When they are too few to serve.
pub fn ask_for_all() -> Result<(), String> {
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    // Where more is not granted, what there is counts.
    let _ = setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum });
    let have = getrlimit(Resource::Nofile).current.unwrap_or(u64::MAX);
    if have >= KEPT + FEWEST {
        return Ok(());
    }
    Err(format!(
        "{have} file descriptors are too few, {} are the least; raise the limit (ulimit -n, or LimitNOFILE= of the service)",
        KEPT + FEWEST
    ))
}

/// How many connections there may be at once, over all listeners but the admin's.
pub fn for_connections() -> usize {
    let have = getrlimit(Resource::Nofile).current.unwrap_or(u64::MAX);
    // A semaphore counts no further than this, and no machine has as many.
    usize::try_from(have.saturating_sub(KEPT).clamp(FEWEST, 1 << 24)).unwrap_or(1 << 24)
}
