//! The time as far as it may be believed. A wall clock may be wrong by years, for a while; what is forgotten for good, and which ids are
//! given, follows it in bounded steps only.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use interlingua_backend::Clock;
use interlingua_model::{Fault, Timestamp};

/// How much faster than time passes the trusted time may follow the clock: what ended while a machine stood still is forgotten soon,
/// and nothing within days of a clock that is years ahead.
const FASTER: i64 = 10;

/// The time as far as it may be believed.
pub struct Trusted(Mutex<At>);

struct At {
    trusted: Timestamp,
    passed: Duration,
}

impl Trusted {
    /// From the time on that was trusted last, where that is known.
    ///
    /// # Errors
    /// When the clock fails.
    pub fn start(clock: &dyn Clock, last: Option<Timestamp>) -> Result<Self, Fault> {
        let now = clock.now()?;
        let trusted = last.unwrap_or(now);
        Ok(Self(Mutex::new(At { trusted, passed: clock.passed() })))
    }

    /// The trusted time, which never goes back; and the clock's.
    ///
    /// # Errors
    /// When the clock fails.
    pub fn read(&self, clock: &dyn Clock) -> Result<(Timestamp, Timestamp), Fault> {
        let now = clock.now()?;
        let passed = clock.passed();
        let mut at = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let elapsed = i64::try_from(passed.saturating_sub(at.passed).as_micros()).unwrap_or(i64::MAX);
        let upto = at.trusted.0.saturating_add(elapsed.saturating_mul(FASTER));
        *at = At { trusted: Timestamp(upto).min(now).max(at.trusted), passed };
        Ok((at.trusted, now))
    }
}
