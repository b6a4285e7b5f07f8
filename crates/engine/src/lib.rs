//! The local backend: the rules of a user's life as pure functions, and the [`Store`] port they need.

mod authenticate;
mod lifecycle;
mod local;
mod secrets;
mod session;
mod store;
mod tokens;
mod update;

pub use lifecycle::{apply, decide};
pub use local::{Engine, Realm};
pub use store::{Amend, Claims, Decision, Seen, Settled, Store, StoreError, Target, Unit};

pub use authenticate::digest;
