//! A limit on everything. Each has a name, a default and a test (`tests/connections/limits.rs`).

use std::time::Duration;

use serde::Deserialize;

/// The limits of mounts and listeners. Times are in milliseconds, sizes in bytes.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// All header names and values of a request together. Must leave room for an idempotency key of 8,000 characters.
    pub header_bytes: usize,
    /// Headers of a request.
    pub headers: usize,
    /// Path and query of a request.
    pub target_bytes: usize,
    /// Body of a request.
    pub body_bytes: usize,
    /// Requests of one mount that are worked on at once; one more is refused at once.
    pub in_flight: usize,
    /// Connections of one listener; one more waits to be accepted.
    pub connections: usize,
    /// Connections of one peer address (of one /64 of IPv6) to one listener; one more is closed. 0 for no such limit, as behind
    /// a proxy.
    pub peer_connections: usize,
    /// Requests of one HTTP/2 connection at once.
    pub streams: u32,
    /// From the connection to its first byte, from there to the end of TLS's handshake, from there to what tells HTTP/1.1 from
    /// HTTP/2, and from there, or from the last answer over HTTP/1.1, to the end of the next request's headers: each as long.
    pub header_time: u64,
    /// From the end of the headers to the end of the body.
    pub body_time: u64,
    /// From the end of the body to the answer.
    pub answer_time: u64,
    /// As long as a client may take nothing of an answer; over HTTP/2 it is added to the times of a request, all of which an answer may
    /// be on its way.
    pub write_time: u64,
    /// As long as a connection of HTTP/2 may be without a request.
    pub idle_time: u64,
    /// After this age a connection ends with the request that it is at.
    pub connection_age: u64,
    /// How long `/readyz` says that the server is going to stop, before it takes no more connections.
    pub notice_time: u64,
    /// How long requests may go on after that.
    pub drain_time: u64,
    /// Calls of one credential; no limit where absent.
    pub quota: Option<RequestRate>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            header_bytes: 32 * 1024,
            headers: 64,
            target_bytes: 8 * 1024,
            body_bytes: 1024 * 1024,
            in_flight: 1_024,
            connections: 8_192,
            peer_connections: 1_024,
            streams: 256,
            header_time: 10_000,
            body_time: 10_000,
            answer_time: 30_000,
            write_time: 30_000,
            idle_time: 60_000,
            connection_age: 3_600_000,
            notice_time: 500,
            drain_time: 10_000,
            quota: None,
        }
    }
}

/// What a mount has in place of its profile's limits; the others are those of its listener.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MountLimits {
    /// See [`Limits::body_bytes`].
    pub body_bytes: Option<usize>,
    /// See [`Limits::in_flight`].
    pub in_flight: Option<usize>,
    /// See [`Limits::body_time`].
    pub body_time: Option<u64>,
    /// See [`Limits::answer_time`].
    pub answer_time: Option<u64>,
    /// See [`Limits::quota`].
    pub quota: Option<RequestRate>,
}

impl MountLimits {
    /// These, and the rest of `limits`.
    #[must_use]
    pub fn over(self, limits: Limits) -> Limits {
        Limits {
            body_bytes: self.body_bytes.unwrap_or(limits.body_bytes),
            in_flight: self.in_flight.unwrap_or(limits.in_flight),
            body_time: self.body_time.unwrap_or(limits.body_time),
            answer_time: self.answer_time.unwrap_or(limits.answer_time),
            quota: self.quota.or(limits.quota),
            ..limits
        }
    }
}

/// A rate limit for each credential.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestRate {
    /// Calls per minute; as many may come at once.
    pub per_minute: std::num::NonZeroU32,
}

/// A time of [`Limits`].
pub const fn millis(value: u64) -> Duration {
    Duration::from_millis(value)
}
