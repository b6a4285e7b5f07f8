//! One file for each endpoint.

pub mod activate;
pub mod create;
pub mod deactivate;
pub mod get;
pub mod list;
