//! The machine's clock and randomness, the only place that asks for them; and what a composition takes in their place.

use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use interlingua_backend::{Backend, Chance, Clock, PortError};
use interlingua_engine::Store;
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

/// Puts something between the engine and its store.
pub type Wrap = Arc<dyn Fn(Arc<dyn Store>) -> Arc<dyn Store> + Send + Sync>;

/// Puts something between a mount and its backend.
pub type WrapBackend = Arc<dyn Fn(Arc<dyn Backend>) -> Arc<dyn Backend> + Send + Sync>;

/// Time, chance, and whatever stands before the store and the backend.
#[derive(Clone)]
pub struct Ports {
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The randomness.
    pub chance: Arc<dyn Chance>,
    /// Goes around every store.
    pub wrap: Wrap,
    /// Goes around every backend.
    pub wrap_backend: WrapBackend,
}

impl Default for Ports {
    fn default() -> Self {
        Self {
            clock: Arc::new(SystemClock),
            chance: Arc::new(SystemChance),
            wrap: Arc::new(|store| store),
            wrap_backend: Arc::new(|backend| backend),
        }
    }
}
