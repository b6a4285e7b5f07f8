//! Room for bodies, and turns for requests.

use std::net::IpAddr;

use tokio::sync::{Semaphore, SemaphorePermit};

use crate::peers::{PeerTurn, Peers};

/// The room for bodies of requests that nobody is known to send.
pub struct Strangers {
    all: Semaphore,
    peers: Peers,
}

impl Strangers {
    /// A part of what there is for those who are known, and for each peer a part of that.
    pub fn new(in_flight: usize) -> Self {
        let all = (in_flight / 4).max(8);
        Self { all: Semaphore::new(all), peers: Peers::new(all / 4) }
    }

    pub fn room(&self, peer: Option<IpAddr>) -> Option<(SemaphorePermit<'_>, Option<PeerTurn>)> {
        let turn = match peer {
            Some(peer) => self.peers.turn(peer)?,
            None => None,
        };
        Some((self.all.try_acquire().ok()?, turn))
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
