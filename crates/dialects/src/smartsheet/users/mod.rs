//! One file for each endpoint.

pub mod add;
pub mod deactivate;
pub mod get;
pub mod image;
pub mod list;
pub mod me;
pub mod reactivate;
pub mod remove;
pub mod sheets;
pub mod update;
