//! Room for bodies, and turns for requests.

use std::hash::Hash;

use tokio::sync::{Semaphore, SemaphorePermit};

use crate::peers::{Share, Shares};

/// Room for bodies, of which each who sends them has a part.
pub struct Room<K> {
    all: Semaphore,
    shares: Shares<K>,
}

impl<K: Eq + Hash + Clone> Room<K> {
    /// For so many bodies, a quarter of them anybody's; all of them where `shared` is false.
    pub fn new(all: usize, shared: bool) -> Self {
        let part = if shared { (all / 4).max(2) } else { 0 };
        Self { all: Semaphore::new(all), shares: Shares::new(part) }
    }

    /// A place in it; nothing where there is none.
    pub fn place(&self, whose: Option<K>) -> Option<(SemaphorePermit<'_>, Option<Share<K>>)> {
        let share = match whose {
            Some(whose) => self.shares.take(whose)?,
            None => None,
        };
        Some((self.all.try_acquire().ok()?, share))
    }
}

/// Counts a request at work, to its end or to the moment that its client goes away.
pub struct Working<'a>(&'a metrics::Gauge);

impl<'a> Working<'a> {
    pub fn on(gauge: &'a metrics::Gauge) -> Self {
        gauge.increment(1.0);
        Self(gauge)
    }
}

impl Drop for Working<'_> {
    fn drop(&mut self) {
        self.0.decrement(1.0);
    }
}
