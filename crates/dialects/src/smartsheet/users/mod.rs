//! One file for each endpoint; the two operations share one, and so do the two ways to read one user.
//!
//! Source: `docs/vendors/smartsheet.md#endpoints`.

pub mod add;
pub mod get;
pub mod image;
pub mod list;
pub mod operation;
pub mod remove;
pub mod sheets;
pub mod update;

/// Statuses of what is done to one user.
pub const CHANGES: &[u16] = &[400, 401, 403, 404];
