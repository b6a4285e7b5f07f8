//! For tests only: a clock that stands still, chance that counts, a store that fails on demand, a policy that lets all
//! through.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that does not hold ends so")]

pub mod behaviour;
mod store;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use interlingua_backend::{Chance, Clock, Cx, Policy, PortError, Situation};
use interlingua_model::{Call, Fault, Principal, Right, Scope, Timestamp};

pub use store::{Fails, FaultyStore};

/// 2026-11-21T12:00:00Z.
pub const NOON: Timestamp = Timestamp(1_795_262_400_000_000);

/// A clock that stands still, and may be moved or broken.
pub struct FrozenClock {
    now: AtomicI64,
    /// How far the time of day is from what has passed.
    wrong: AtomicI64,
    broken: AtomicBool,
}

impl FrozenClock {
    /// A clock at [`NOON`].
    #[must_use]
    pub fn new() -> Arc<Self> {
        Arc::new(Self {
            now: AtomicI64::new(NOON.0),
            wrong: AtomicI64::new(0),
            broken: AtomicBool::new(false),
        })
    }

    /// Moves it on.
    pub fn advance(&self, seconds: i64) {
        self.now.fetch_add(seconds * 1_000_000, Ordering::Relaxed);
    }

    /// Sets the time of day, while no time passes.
    pub fn jump(&self, seconds: i64) {
        self.wrong.fetch_add(seconds * 1_000_000, Ordering::Relaxed);
    }

    /// Makes it fail, or work again.
    pub fn break_down(&self, broken: bool) {
        self.broken.store(broken, Ordering::Relaxed);
    }
}

impl Clock for FrozenClock {
    fn now(&self) -> Result<Timestamp, PortError> {
        if self.broken.load(Ordering::Relaxed) {
            return Err(PortError { port: "clock", reason: "broken for a test".to_owned() });
        }
        Ok(Timestamp(self.now.load(Ordering::Relaxed) + self.wrong.load(Ordering::Relaxed)))
    }

    fn passed(&self) -> Duration {
        Duration::from_micros(self.now.load(Ordering::Relaxed).unsigned_abs())
    }
}

/// Chance that counts from 1.
#[derive(Default)]
pub struct CountedChance {
    drawn: AtomicU64,
}

impl Chance for CountedChance {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), PortError> {
        let drawn = self.drawn.fetch_add(1, Ordering::Relaxed) + 1;
        bytes.fill(0);
        for (byte, value) in bytes.iter_mut().zip(drawn.to_le_bytes()) {
            *byte = value;
        }
        Ok(())
    }
}

/// Lets everybody do everything that the core allows.
pub struct AllowAll;

impl Policy for AllowAll {
    fn scope(&self, _: &Principal, _: &Call) -> Result<Scope, Fault> {
        Ok(Scope::Realm)
    }

    fn admit(&self, _: &Situation<'_>, _: Result<bool, &Fault>) -> Result<(), Fault> {
        Ok(())
    }
}

/// The surroundings of a call by `who` with every right.
#[must_use]
pub fn cx(who: &str) -> Cx {
    let principal = Principal {
        name: who.to_owned(),
        rights: Right::ALL.into_iter().collect(),
        user: None,
        org: None,
        plain_session: false,
        digest: [1; 32],
    };
    Cx {
        request: "test".to_owned(),
        vendor: "test",
        principal: Arc::new(principal),
        key: None,
        losses: Vec::new(),
    }
}
