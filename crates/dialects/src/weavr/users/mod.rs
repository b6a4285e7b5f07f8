//! One file for each endpoint.

pub mod activate;
pub mod create;
pub mod deactivate;
pub mod email_send;
pub mod email_verify;
pub mod get;
pub mod invite_consume;
pub mod invite_send;
pub mod invite_validate;
pub mod list;
pub mod update;
