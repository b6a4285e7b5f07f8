//! How many of something each has at once: a peer's address, a credential.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

/// What each has of something that all share.
pub struct Shares<K> {
    most: usize,
    held: Arc<Mutex<HashMap<K, usize>>>,
}

impl<K> Clone for Shares<K> {
    fn clone(&self) -> Self {
        Self { most: self.most, held: Arc::clone(&self.held) }
    }
}

/// One of them; given back when dropped.
pub struct Share<K: Eq + Hash> {
    shares: Shares<K>,
    whose: K,
}

/// What peers have.
pub type Peers = Shares<IpAddr>;
/// One of what a peer has.
pub type PeerTurn = Share<IpAddr>;

impl Shares<IpAddr> {
    /// One more of a peer's; see [`Shares::take`].
    pub fn turn(&self, peer: IpAddr) -> Option<Option<PeerTurn>> {
        self.take(network(peer))
    }
}

impl<K: Eq + Hash + Clone> Shares<K> {
    /// At most so many for each; 0 for no limit.
    pub fn new(most: usize) -> Self {
        Self { most, held: Arc::default() }
    }

    /// One more; nothing where somebody has as many as it may, and nothing to give back where there is no limit.
    pub fn take(&self, whose: K) -> Option<Option<Share<K>>> {
        if self.most == 0 {
            return Some(None);
        }
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let count = held.entry(whose.clone()).or_default();
        if *count >= self.most {
            return None;
        }
        *count += 1;
        Some(Some(Share { shares: self.clone(), whose }))
    }
}

impl<K: Eq + Hash> Drop for Share<K> {
    fn drop(&mut self) {
        let mut held = self.shares.held.lock().unwrap_or_else(PoisonError::into_inner);
        let left = held.get_mut(&self.whose).map(|count| {
            *count -= 1;
            *count
        });
        if left == Some(0) {
            held.remove(&self.whose);
        }
    }
}

/// What one customer of a network has: an address, or 64 bits of IPv6.
pub fn network(peer: IpAddr) -> IpAddr {
    match peer.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6((u128::from(address) >> 64 << 64).into()),
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_peer_is_an_address_or_half_of_one() {
        let peers = Peers::new(1);
        let ip = |text: &str| text.parse::<IpAddr>().unwrap();
        let one = peers.turn(ip("2001:db8::1")).unwrap();
        assert!(peers.turn(ip("2001:db8::2")).is_none());
        assert!(peers.turn(ip("2001:db8:0:1::1")).is_some());
        let v4 = peers.turn(ip("192.0.2.1")).unwrap();
        assert!(peers.turn(ip("::ffff:192.0.2.1")).is_none() && peers.turn(ip("192.0.2.2")).is_some());
        drop((one, v4));
        assert!(peers.turn(ip("2001:db8::3")).is_some());
        assert!(peers.held.lock().unwrap().is_empty(), "what is given back is not kept");
    }
}
