//! What a remote backend may cost.

use serde::Deserialize;

/// The limits of one upstream. Times are in milliseconds.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RemoteLimits {
    /// To open a connection.
    pub connect_time: u64,
    /// For one request, from its first byte to the last of its answer.
    pub request_time: u64,
    /// For a whole call, with all its requests, retries and pauses.
    pub call_time: u64,
    /// Requests of one call, retries aside.
    pub steps: u32,
    /// Repetitions of one request.
    pub retries: u32,
    /// The pause before the first repetition; each further one is twice as long, up to the longest. What the upstream asks for
    /// (`Retry-After`) counts instead.
    pub first_pause: u64,
    /// The longest pause; an upstream that asks for more is given up on.
    pub longest_pause: u64,
    /// Bytes of one answer.
    pub answer_bytes: usize,
    /// Connections that are kept open while idle.
    pub idle_connections: usize,
    /// How long they are.
    pub idle_time: u64,
    /// Failures in a row after which the upstream is left alone.
    pub failures: u32,
    /// For how long; then one request tries again.
    pub rest: u64,
}

impl Default for RemoteLimits {
    fn default() -> Self {
        Self {
            connect_time: 5_000,
            request_time: 15_000,
            call_time: 25_000,
            steps: 8,
            retries: 3,
            first_pause: 100,
            longest_pause: 5_000,
            answer_bytes: 16 * 1024 * 1024,
            idle_connections: 32,
            idle_time: 60_000,
            failures: 10,
            rest: 5_000,
        }
    }
}
