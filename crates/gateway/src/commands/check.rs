//! `check` and `routes`.

use super::Failure;
use crate::compose;
use crate::out;
use crate::profile::{Flags, Loaded};

/// Says whether a profile would start.
pub fn check(loaded: &Loaded, flags: &Flags) -> Result<(), Failure> {
    let places = compose::check(loaded, flags)?;
    let mounts = loaded.profile.mounts.len();
    out::line(format!("profile {}: fine; {mounts} mounts on {} listeners", loaded.file, places.len()));
    Ok(())
}

/// Shows every endpoint of every mount.
pub fn routes(loaded: &Loaded, flags: &Flags) -> Result<(), Failure> {
    compose::check(loaded, flags)?;
    let mut rows = Vec::new();
    for mount in &loaded.profile.mounts {
        let vendor = interlingua_dialects::vendor(&mount.dialect);
        let spoken = vendor.and_then(|vendor| (vendor.open)(mount.settings.clone()).ok());
        for row in spoken.into_iter().flat_map(|spoken| spoken.dialect.rows()) {
            rows.push(vec![
                format!("{}/{}", mount.realm, mount.dialect),
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
