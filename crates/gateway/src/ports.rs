//! The machine's clock and randomness: the only place that asks for them.

use std::sync::LazyLock;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use interlingua_backend::{Chance, Clock, PortError};
use interlingua_model::Timestamp;

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the port itself")]
    fn now(&self) -> Result<Timestamp, PortError> {
        let failed = |reason: String| PortError { port: "clock", reason };
        let since = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|e| failed(e.to_string()))?;
        i64::try_from(since.as_micros()).map(Timestamp).map_err(|e| failed(e.to_string()))
    }

    #[expect(clippy::disallowed_methods, reason = "this is the port itself")]
    fn passed(&self) -> Duration {
        static START: LazyLock<Instant> = LazyLock::new(Instant::now);
        START.elapsed()
    }
}

/// The machine's randomness.
pub struct SystemChance;

impl Chance for SystemChance {
    #[expect(clippy::disallowed_methods, reason = "this is the port itself")]
    fn fill(&self, bytes: &mut [u8]) -> Result<(), PortError> {
        getrandom::fill(bytes).map_err(|e| PortError { port: "chance", reason: e.to_string() })
    }
}
