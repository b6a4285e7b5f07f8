//! The authorised users of a buyer. What is read, made and changed has a file each; operations, invitations and proofs of an
//! address have one for each kind.
//!
//! Source: `docs/vendors/weavr.md#idempotency`.

pub mod create;
pub mod email;
pub mod get;
pub mod invite;
pub mod list;
pub mod operation;
pub mod update;

/// Statuses of what is done to one user, under an idempotency header: 413 and 422 come with it.
pub const OPERATION: &[u16] = &[400, 401, 403, 404, 409, 413, 422, 429, 500, 503];
