//! How many calls a credential has, or an address for somebody without one.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use governor::RateLimiter;
use governor::middleware::NoOpMiddleware;
use governor::nanos::Nanos;
use governor::state::keyed::DashMapStateStore;
use interlingua_backend::Clock;
use interlingua_model::{Call, Digest, Fault, FaultKind, Login, Quota, UserRef};

use crate::limits::RequestRate;
use crate::mount::hash;
use crate::peers::network;

/// From how many counted callers on those without a name are counted by their address alone.
const MOST_STRANGERS: usize = 100_000;

/// The calls of a mount, by caller.
pub struct Quotas {
    limiter: RateLimiter<Digest, DashMapStateStore<Digest>, Ticks, NoOpMiddleware<Nanos>>,
    limit: u32,
    clock: Arc<dyn Clock>,
}

/// The clock, as the limiter reads it.
#[derive(Clone)]
struct Ticks(Arc<dyn Clock>);

impl governor::clock::Clock for Ticks {
    type Instant = Nanos;

    fn now(&self) -> Nanos {
        self.0.passed().into()
    }
}

impl Quotas {
    pub fn new(rate: RequestRate, clock: Arc<dyn Clock>) -> Self {
        let quota = governor::Quota::per_minute(rate.per_minute);
        let limiter = RateLimiter::dashmap_with_clock(quota, Ticks(Arc::clone(&clock)));
        Self { limiter, limit: rate.per_minute.get(), clock }
    }

    /// Forgets those who have been quiet.
    pub fn forget_quiet(&self) {
        self.limiter.retain_recent();
    }

    /// Counts a call.
    ///
    /// # Errors
    /// [`FaultKind::RateLimited`] for one too many.
    pub fn count(&self, who: &Digest) -> Result<(), Fault> {
        self.limiter.check_key(who).map(drop).map_err(|reached| {
            let wait = reached.wait_time_from(self.clock.passed().into());
            // Whole seconds: the finest grain that every vendor's word for it has.
            let reset_ms = (wait + Duration::from_nanos(999_999_999)).as_secs().saturating_mul(1_000);
            FaultKind::RateLimited(Quota { limit: self.limit, window: 60, reset_ms }).into()
        })
    }

    /// Counts a call of somebody without a name: by address and by whom it asks for, so that nobody uses up what another has.
    ///
    /// # Errors
    /// [`FaultKind::RateLimited`] for one too many.
    pub fn count_stranger(&self, peer: Option<IpAddr>, call: Option<&Call>) -> Result<(), Fault> {
        let asked_for = match call {
            _ if self.limiter.len() > MOST_STRANGERS => "",
            Some(Call::Token(Login::Client { client, .. })) => client,
            Some(Call::Token(Login::Program { username, .. })) => username,
            Some(Call::Token(Login::Password { user: UserRef::Address(address), .. })) => address,
            _ => "",
        };
        let peer = peer.map(|peer| network(peer).to_string()).unwrap_or_default();
        self.count(&hash(&[b"stranger", peer.as_bytes(), asked_for.as_bytes()]))
    }
}
