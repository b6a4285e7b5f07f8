//! `Store` on memory and on SQLite. One behaviour suite (`tests/behaviour.rs`) holds for both.

mod memory;
pub mod row;
mod sqlite;
mod unit;

pub use memory::MemoryStore;
pub use sqlite::{
    Compacted, Mode, Options, Report, Retention, SqliteStore, StoreLimits, backup, check, compact, restore,
};

/// The user whose own id an alias would be mistaken for.
fn spelled(alias: &str) -> Option<interlingua_model::UserId> {
    let number = interlingua_wire::parse_decimal(alias).or_else(|| interlingua_wire::from_uuid(alias));
    number.and_then(interlingua_model::UserId::new)
}
