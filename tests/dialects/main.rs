//! Five dialects over one engine: what is done through one is seen through every other, and nothing of a user is lost.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod faults;
mod fields;
mod lifecycle;
mod matrix;
mod orgs;
mod programs;
mod properties;
mod rules;
mod sessions;
mod strangers;
