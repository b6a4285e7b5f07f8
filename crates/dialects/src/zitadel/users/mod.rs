//! One file for each endpoint.

pub mod create;
pub mod deactivate;
pub mod delete;
pub mod get;
pub mod list;
pub mod lock;
pub mod reactivate;
pub mod unlock;
