//! How many of something each peer address has at once.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

/// What peers have.
#[derive(Clone)]
pub struct Peers {
    most: usize,
    held: Arc<Mutex<HashMap<IpAddr, usize>>>,
}

/// One of them; given back when dropped.
pub struct PeerTurn {
    peers: Peers,
    peer: IpAddr,
}

impl Peers {
    /// At most so many for each peer; 0 for no limit.
    pub fn new(most: usize) -> Self {
        Self { most, held: Arc::default() }
    }

    /// One more; nothing where the peer has as many as it may, and nothing to give back where there is no limit.
    pub fn turn(&self, peer: IpAddr) -> Option<Option<PeerTurn>> {
        if self.most == 0 {
            return Some(None);
        }
        let peer = network(peer);
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let count = held.entry(peer).or_default();
        if *count >= self.most {
            return None;
        }
        *count += 1;
        Some(Some(PeerTurn { peers: self.clone(), peer }))
    }
}

impl Drop for PeerTurn {
    fn drop(&mut self) {
        let mut held = self.peers.held.lock().unwrap_or_else(PoisonError::into_inner);
        let left = held.get_mut(&self.peer).map(|count| {
            *count -= 1;
            *count
        });
        if left == Some(0) {
            held.remove(&self.peer);
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
