//! What is about the wire: limits, envelopes, TLS, deadlines, and what a stranger may send.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::expect_used,
    reason = "tests"
)]

mod envelopes;
mod limits;
mod pages;
mod phases;
mod transports;
