//! The user part of the management service v1, deprecated by the vendor, which published clients still call: the same calls in older
//! messages. Its procedures ask for the right before anything else, and a change that changes nothing is refused.
//!
//! Source: `docs/vendors/zitadel.md#management-v1`.

pub mod create;
pub mod error;
pub mod metadata;
pub mod operation;
pub mod people;
pub mod read;
pub mod shapes;
pub mod tokens;
