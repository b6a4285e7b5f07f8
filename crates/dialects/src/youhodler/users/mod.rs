//! One file for each endpoint; the three operations share one.
//!
//! Source: `docs/vendors/youhodler.md#endpoints`.

pub mod create;
pub mod get;
pub mod list;
pub mod operation;
pub mod update;
