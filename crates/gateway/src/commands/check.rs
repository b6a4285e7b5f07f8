//! `check` and `routes`.

use super::Failure;
use crate::out;
use crate::plan::Plan;
use crate::ports::Ports;
use crate::profile::{Flags, Loaded};

/// Says whether a profile would start.
pub fn check(loaded: &Loaded, flags: &Flags) -> Result<(), Failure> {
    let Plan { mounts, listeners, .. } = Plan::of(loaded, flags, &Ports::default())?;
    let counts = format!("{} mounts on {} listeners", mounts.len(), listeners.len());
    out::line(format!("profile {}: fine; {counts}", loaded.file));
    Ok(())
}

/// Shows every endpoint of every mount.
pub fn routes(loaded: &Loaded, flags: &Flags) -> Result<(), Failure> {
    let mut rows = Vec::new();
    for mount in Plan::of(loaded, flags, &Ports::default())?.mounts {
        let dialect = mount.spoken.dialect;
        for row in dialect.rows() {
            rows.push(vec![
                format!("{}/{}", mount.realm, dialect.manifest().vendor),
                row.kind.word().to_owned(),
                row.name.to_owned(),
                row.route.method.to_string(),
                row.route.template.to_owned(),
                row.route.rpc.unwrap_or("").to_owned(),
            ]);
        }
    }
    out::table(&["MOUNT", "CALL", "ENDPOINT", "METHOD", "PATH", "PROCEDURE"], rows);
    Ok(())
}
