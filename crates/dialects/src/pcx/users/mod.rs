//! One file for each endpoint.
//!
//! Source: `docs/vendors/pcx.md#endpoints`.

pub mod activate;
pub mod confirm;
pub mod deactivate;
pub mod get;
pub mod list;
pub mod member_role;
pub mod register;
pub mod update;
