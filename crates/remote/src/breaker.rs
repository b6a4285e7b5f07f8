//! A circuit breaker: an upstream that failed so many times in a row is left alone for a while, then tried by one request.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Counts failures in a row.
pub struct Breaker {
    most: u32,
    rest: Duration,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    failures: u32,
    /// While in the future, nothing is sent.
    closed_until: Option<Instant>,
}

impl Breaker {
    pub fn new(most: u32, rest: Duration) -> Self {
        Self { most: most.max(1), rest, state: Mutex::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a request may be sent now. The first one after the rest is the only one until it is known how it went.
    fn admits(&self) -> bool {
        let mut state = self.state();
        match state.closed_until {
            None => true,
            Some(until) if until <= Instant::now() => {
                state.closed_until = Some(Instant::now() + self.rest);
                true
            }
            Some(_) => false,
        }
    }

    /// A request that may be sent now. Dropped without a word, it counts as a failure if it waited for longer than `patience`:
    /// its caller gave up.
    pub fn attempt(&self, patience: Duration) -> Option<Attempt<'_>> {
        self.admits().then(|| Attempt { breaker: self, begun: Instant::now(), patience, told: false })
    }

    /// Says how a request went. Any answer counts as well, also a refusal; only silence and "not now" do not.
    fn went(&self, well: bool) {
        let mut state = self.state();
        if well {
            *state = State::default();
            return;
        }
        state.failures = state.failures.saturating_add(1);
        if state.failures >= self.most {
            state.closed_until = Some(Instant::now() + self.rest);
        }
    }
}

/// A request on its way.
pub struct Attempt<'a> {
    breaker: &'a Breaker,
    begun: Instant,
    patience: Duration,
    told: bool,
}

impl Attempt<'_> {
    /// Says how it went.
    pub fn went(mut self, well: bool) {
        self.told = true;
        self.breaker.went(well);
    }
}

impl Drop for Attempt<'_> {
    fn drop(&mut self) {
        if !self.told && self.begun.elapsed() >= self.patience {
            self.breaker.went(false);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn it_rests_and_lets_one_try() {
        let breaker = Breaker::new(2, Duration::from_secs(5));
        breaker.went(false);
        assert!(breaker.admits());
        breaker.went(false);
        assert!(!breaker.admits());
        tokio::time::advance(Duration::from_secs(5)).await;
        assert!(breaker.admits());
        assert!(!breaker.admits(), "one tries, the others wait");
        breaker.went(true);
        assert!(breaker.admits() && breaker.admits());
    }

    #[tokio::test(start_paused = true)]
    async fn who_gave_up_after_long_waiting_counts() {
        let breaker = Breaker::new(1, Duration::from_secs(5));
        drop(breaker.attempt(Duration::from_secs(2)));
        assert!(breaker.admits(), "gave up at once");
        let attempt = breaker.attempt(Duration::from_secs(2));
        tokio::time::advance(Duration::from_secs(3)).await;
        drop(attempt);
        assert!(!breaker.admits());
    }
}
