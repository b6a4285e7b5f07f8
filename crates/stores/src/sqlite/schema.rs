//! The schema and its forward migrations.
//!
//! What every operation changes (`states`) is small and apart from what it does not (`users`), and is not even written by
//! the operation: the journal row alone is the commit. See `docs/adr/0003-journal-first.md`. `kept_from` in `marks`, where
//! it is, says from which row of the journal on none is missing (`compact.rs`).

use interlingua_engine::StoreError;
use rusqlite::Connection;

use super::refusal::refused;
use super::shared::stored;

/// Each entry brings the schema from its index to the next version. Entries are never edited, only added.
const MIGRATIONS: [&str; 7] = ["
CREATE TABLE users (
    id INTEGER PRIMARY KEY,
    org INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    owner INTEGER NOT NULL,
    -- Texts as they are compared when case does not count.
    username TEXT NOT NULL,
    email TEXT,
    phone TEXT,
    given TEXT,
    family TEXT,
    nick TEXT,
    display TEXT,
    -- The display name as it is shown, which the document holds only when somebody set it.
    shown TEXT NOT NULL,
    -- The user as a line of `users export`; state, verification, version and times are as of its writing.
    doc TEXT NOT NULL
);
CREATE UNIQUE INDEX users_username ON users (username);
CREATE INDEX users_email ON users (email) WHERE email IS NOT NULL;
CREATE INDEX users_phone ON users (phone) WHERE phone IS NOT NULL;
CREATE INDEX users_given ON users (given) WHERE given IS NOT NULL;
CREATE INDEX users_family ON users (family) WHERE family IS NOT NULL;
CREATE INDEX users_nick ON users (nick) WHERE nick IS NOT NULL;
CREATE INDEX users_display ON users (display);
CREATE INDEX users_org ON users (org);
CREATE INDEX users_owner ON users (org) WHERE owner <> 0;
CREATE INDEX users_kind ON users (kind) WHERE kind <> 0;
CREATE TABLE states (
    id INTEGER PRIMARY KEY,
    state INTEGER NOT NULL,
    verification INTEGER NOT NULL,
    version INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    deactivated INTEGER,
    -- The user's newest row in the journal.
    last INTEGER NOT NULL
);
CREATE TABLE aliases (
    vendor TEXT NOT NULL,
    text TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (vendor, text)
) WITHOUT ROWID;
CREATE TABLE attributes (
    vendor TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (vendor, name, value, id)
) WITHOUT ROWID;
CREATE TABLE orgs (org INTEGER PRIMARY KEY, users INTEGER NOT NULL);
CREATE TABLE journal (
    n INTEGER PRIMARY KEY,
    user INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    -- The same user's journal row before this one; 0 for the first. It takes the place of an index.
    prev INTEGER NOT NULL,
    at INTEGER NOT NULL,
    -- Absent when a call with an idempotency key found nothing to change.
    event TEXT,
    key BLOB,
    print BLOB,
    keep_until INTEGER
);
CREATE TABLE keys (
    key BLOB PRIMARY KEY,
    print BLOB NOT NULL,
    user INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    keep_until INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX keys_keep_until ON keys (keep_until);
CREATE TABLE credentials (
    digest BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    expires INTEGER,
    doc TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE marks (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
-- Journal rows up to `folded` are in `states` and `keys`; `credentials` counts changes of that table; `last_id` only grows.
INSERT INTO marks VALUES ('folded', 0), ('credentials', 0), ('last_id', 0);
", "
CREATE INDEX credentials_user ON credentials (json_extract(doc, '$.user'));
", "
ALTER TABLE states ADD COLUMN sessions_from INTEGER NOT NULL DEFAULT 0;
", "
UPDATE users SET username = fold(username), email = fold(email), phone = fold(phone), given = fold(given),
    family = fold(family), nick = fold(nick), display = fold(display)
WHERE instr(doc, 'ς') OR instr(doc, 'Σ');
", "
-- The user's newest journal row that holds all of it, and the state behind a row that a key stands for: a replay needs no
-- other rows. 0 and NULL where they are older than that.
ALTER TABLE states ADD COLUMN whole INTEGER NOT NULL DEFAULT 0;
ALTER TABLE journal ADD COLUMN whole INTEGER;
ALTER TABLE journal ADD COLUMN state TEXT;
ALTER TABLE keys ADD COLUMN n INTEGER NOT NULL DEFAULT 0;
PRAGMA application_id = 1229735745;
", "
CREATE INDEX credentials_expires ON credentials (expires) WHERE expires IS NOT NULL;
", "
-- Credentials may be keys, which an earlier program would not read.
"];

/// What `PRAGMA application_id` says of a store's file: `IL` and its kind.
pub const APPLICATION: i64 = 0x494C_4741;

/// The version of the schema that this program writes.
pub const VERSION: usize = MIGRATIONS.len();

/// Whether a file is a store that this program knows; its version, 0 for a new one.
///
/// # Errors
/// [`StoreError::Unavailable`] for a file of something else, or of a later version.
pub fn known(conn: &Connection) -> Result<usize, StoreError> {
    let number = |name| conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).map_err(refused);
    let (application, version) = (number("application_id")?, number("user_version")?);
    // Files from before the number was given have none.
    let sql = "SELECT count(*) = 0 OR sum(name IN ('states', 'journal', 'marks')) >= 3 FROM sqlite_schema";
    let shape = conn.query_row(sql, [], |row| row.get::<_, bool>(0)).map_err(refused)?;
    let ours = application == APPLICATION || application == 0 && shape;
    if !ours {
        let why = "this is a SQLite database, but none of Interlingua's; name another --data";
        return Err(StoreError::Unavailable(why.to_owned()));
    }
    match usize::try_from(version) {
        Ok(version) if version <= VERSION => Ok(version),
        _ => Err(StoreError::Unavailable(format!(
            "it was written by a later interlingua (schema {version}; this one knows {VERSION}); run that one, or restore a backup from before"
        ))),
    }
}

/// Brings the schema up to date, in one transaction.
///
/// # Errors
/// See [`known`]; the database's.
pub fn migrate(conn: &mut Connection) -> Result<(), StoreError> {
    let version = known(conn)?;
    let missing = MIGRATIONS.get(version..).unwrap_or_default();
    if missing.is_empty() {
        return Ok(());
    }
    let tx = conn.transaction().map_err(stored)?;
    for step in missing {
        tx.execute_batch(step).map_err(stored)?;
    }
    tx.pragma_update(None, "user_version", VERSION).map_err(stored)?;
    tx.commit().map_err(stored)
}
