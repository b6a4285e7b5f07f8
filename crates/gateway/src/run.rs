//! A profile at work: listeners, upkeep, and the end.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use interlingua_edge::{Admin, Listener, Mount, Observer, Place};
use interlingua_engine::Engine;
use interlingua_stores::Mode;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::compose::{ComposeError, Ports, check, engine, mounts};
use crate::profile::{Flags, Loaded};

/// How often samples are folded, rate limits forgotten, and (every twelfth time) old keys and tokens swept.
const UPKEEP: Duration = Duration::from_secs(5);

/// A profile at work.
pub struct Running {
    /// Where each listener listens.
    pub addresses: BTreeMap<String, SocketAddr>,
    /// The realms' engines.
    pub engines: BTreeMap<String, Arc<Engine>>,
    /// The mounts, in the profile's order.
    pub mounts: Vec<Arc<Mount>>,
    drain: watch::Sender<bool>,
    listeners: Vec<JoinHandle<()>>,
    upkeep: JoinHandle<()>,
}

/// Starts a profile: stores, engines, mounts, and then the ports.
///
/// # Errors
/// Whatever keeps it from starting; nothing runs then.
pub async fn start(loaded: &Loaded, flags: &Flags, ports: &Ports) -> Result<Running, ComposeError> {
    let places = check(loaded, flags)?;
    let observer = Observer::new().map_err(ComposeError::Other)?;
    let mut engines = BTreeMap::new();
    for name in loaded.profile.realms.keys() {
        engines.insert(name.clone(), engine(loaded, name, flags, ports, Mode::Serve).await?);
    }
    let mounts = mounts(loaded, &engines, ports, &observer)?;
    let (drain, draining) = watch::channel(false);
    let mut addresses = BTreeMap::new();
    let mut open = Vec::new();
    for (name, (address, served)) in places {
        let place = if loaded.profile.admin.as_ref() == Some(&name) {
            Place::Admin(Admin::new(Arc::clone(&observer), probe(&engines), &mounts))
        } else {
            let mount = |(prefix, at): &(String, usize)| Some((prefix.clone(), Arc::clone(mounts.get(*at)?)));
            Place::Mounts(served.iter().filter_map(mount).collect())
        };
        let tls = loaded.tls(&name);
        let listener = Listener::open(address, tls.as_ref(), place, loaded.profile.limits).await;
        let listener = listener.map_err(|e| {
            ComposeError::Other(format!(
                "{e} (listener {name:?}); choose another with --listen, or stop what holds it"
            ))
        })?;
        addresses.insert(name, listener.address());
        open.push(listener);
    }
    let listeners = open.into_iter().map(|listener| tokio::spawn(listener.serve(draining.clone()))).collect();
    let upkeep = tokio::spawn(upkeep(engines.clone(), mounts.clone(), observer));
    Ok(Running { addresses, engines, mounts, drain, listeners, upkeep })
}

fn probe(engines: &BTreeMap<String, Arc<Engine>>) -> interlingua_edge::Probe {
    let engines: Vec<Arc<Engine>> = engines.values().cloned().collect();
    Box::new(move || {
        let engines = engines.clone();
        Box::pin(async move {
            for engine in engines {
                let failed = |e| format!("realm {}: {e}", engine.realm().name);
                engine.store().ready().await.map_err(failed)?;
            }
            Ok(())
        })
    })
}

async fn upkeep(engines: BTreeMap<String, Arc<Engine>>, mounts: Vec<Arc<Mount>>, observer: Arc<Observer>) {
    let mut ticks = tokio::time::interval(UPKEEP);
    for count in 0_u64.. {
        ticks.tick().await;
        observer.upkeep();
        mounts.iter().for_each(|mount| mount.upkeep());
        if count % 12 != 0 {
            continue;
        }
        for engine in engines.values() {
            let Ok(now) = engine.now() else { continue };
            if let Err(error) = engine.store().sweep(now.0).await {
                tracing::warn!(%error, realm = %engine.realm().name, "old keys and tokens were not swept");
            }
        }
    }
}

impl Running {
    /// Stops: no new connections, requests at work end, stores are closed in order.
    pub async fn stop(self) {
        self.drain.send_replace(true);
        for listener in self.listeners {
            drop(listener.await);
        }
        self.upkeep.abort();
        drop(self.upkeep.await);
        drop((self.mounts, self.engines));
    }
}
