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
/// What is taken where an alias is.
fn taken_by(alias: &interlingua_model::Alias) -> interlingua_model::Taken {
    match alias.as_link() {
        Some(_) => interlingua_model::Taken::Link,
        None => interlingua_model::Taken::Id,
    }
}

fn spelled(alias: &interlingua_model::Alias) -> Option<interlingua_model::UserId> {
    // Nobody is named by an account elsewhere.
    let text = alias.as_link().is_none().then_some(&alias.text)?;
    let number = interlingua_wire::parse_decimal(text).or_else(|| interlingua_wire::from_uuid(text));
    number.and_then(interlingua_model::UserId::new)
}
