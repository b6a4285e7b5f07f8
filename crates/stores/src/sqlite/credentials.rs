//! Credentials, as the writer changes them: durable at once, and no longer remembered as they were.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError};

use interlingua_engine::{Amend, StoreError};
use interlingua_model::{Credential, Digest};
use rusqlite::{OptionalExtension, params};

use super::shared::stored;
use super::writer::Writer;
use crate::row::{read_credential, write_credential};

impl Writer {
    pub(super) fn put(&self, credential: Credential) -> Result<(), StoreError> {
        self.in_transaction(|| self.keep(&credential))?;
        self.shared.tables_changed();
        self.cached().insert(credential.digest, Arc::new(credential));
        Ok(())
    }

    fn keep(&self, credential: &Credential) -> Result<(), StoreError> {
        let values = params![
            &credential.digest[..],
            credential.name,
            credential.expires.map(|end| end.0),
            write_credential(credential)?
        ];
        self.run_cached("INSERT OR REPLACE INTO credentials VALUES (?, ?, ?, ?)", values)?;
        self.run_cached("UPDATE marks SET value = value + 1 WHERE name = 'credentials'", [])
    }

    /// Changes a credential as it stands in the file, if it still does.
    pub(super) fn amend(&self, digest: Digest, amend: Amend) -> Result<bool, StoreError> {
        let amended = self.in_transaction(|| {
            let sql = "SELECT doc FROM credentials WHERE digest = ?";
            let doc = self.conn.query_row(sql, [&digest[..]], |row| row.get::<_, String>(0));
            let Some(doc) = doc.optional().map_err(stored)? else { return Ok(None) };
            let mut credential = read_credential(digest, &doc)?;
            amend(&mut credential);
            self.keep(&credential)?;
            Ok(Some(credential))
        })?;
        self.shared.tables_changed();
        let mut cached = self.cached();
        let found = amended.is_some();
        match amended {
            Some(credential) => drop(cached.insert(digest, Arc::new(credential))),
            None => drop(cached.remove(&digest)),
        }
        Ok(found)
    }

    pub(super) fn cached(&self) -> std::sync::RwLockWriteGuard<'_, HashMap<Digest, Arc<Credential>>> {
        self.shared.credentials.write().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn drop_named(&self, name: &str) -> Result<usize, StoreError> {
        let dropped = self.in_transaction(|| {
            let dropped =
                self.conn.execute("DELETE FROM credentials WHERE name = ?", [name]).map_err(stored)?;
            self.run_cached("UPDATE marks SET value = value + 1 WHERE name = 'credentials'", [])?;
            Ok(dropped)
        });
        self.shared.tables_changed();
        self.cached().clear();
        dropped
    }

    pub(super) fn drop_one(&self, digest: Digest) -> Result<bool, StoreError> {
        let dropped = self.in_transaction(|| {
            let dropped = self
                .conn
                .execute("DELETE FROM credentials WHERE digest = ?", [&digest[..]])
                .map_err(stored)?;
            self.run_cached("UPDATE marks SET value = value + 1 WHERE name = 'credentials'", [])?;
            Ok(dropped > 0)
        });
        self.shared.tables_changed();
        self.cached().clear();
        dropped
    }
}
