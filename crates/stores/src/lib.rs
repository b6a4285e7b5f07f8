//! `Store` on memory and on SQLite. One behaviour suite (`tests/behaviour.rs`) holds for both.

mod memory;
pub mod row;
mod sqlite;

pub use memory::MemoryStore;
pub use sqlite::{Mode, Options, SqliteStore};

/// Text as it is compared when case does not count.
#[must_use]
pub fn fold(text: &str) -> String {
    text.to_lowercase()
}
