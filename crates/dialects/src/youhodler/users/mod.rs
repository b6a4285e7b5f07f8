//! One file for each endpoint.

pub mod create;
pub mod deactivate;
pub mod get;
pub mod list;
pub mod reactivate;
pub mod suspend;
pub mod update;
