//! The local backend: the rules of a user's life as pure functions, and the [`Store`] port they need.

mod admission;
mod authenticate;
mod edit;
mod engine;
mod guesses;
mod hashes;
mod hashing;
mod import;
mod lifecycle;
mod local;
mod login;
mod meant;
mod programs;
mod secrets;
mod sessions;
mod step_up;
mod store;
mod tokens;
mod trusted;
mod update;
mod work;

pub use admission::Realm;
pub use engine::Engine;
pub use import::{Imported, Unfit};
pub use lifecycle::{apply, decide};
pub use secrets::digest;
pub use store::{Amend, Claims, Decision, Seen, Settled, Sizes, Store, StoreError, Target, Unit};
