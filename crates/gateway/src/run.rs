//! A profile at work: listeners, upkeep, and the end.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use interlingua_edge::{Admin, Limits, Listener, Mount, Observer, Place};
use interlingua_engine::Engine;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::compose::{Assembly, ComposeError, assemble};
use crate::plan::{ListenerPlan, PlacePlan, Plan};
use crate::ports::Ports;
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
    let plan = Plan::of(loaded, flags, ports)?;
    let assembly = assemble(plan.realms, &plan.upstreams, plan.mounts, flags, ports).await?;
    run(assembly, plan.listeners, loaded.profile.limits).await
}

/// Starts a profile without its ports: mounts are asked in process, by [`Mount::answer`].
///
/// # Errors
/// See [`start`].
pub async fn start_without_ports(
    loaded: &Loaded,
    flags: &Flags,
    ports: &Ports,
) -> Result<Running, ComposeError> {
    let plan = Plan::of(loaded, flags, ports)?;
    let assembly = assemble(plan.realms, &plan.upstreams, plan.mounts, flags, ports).await?;
    run(assembly, BTreeMap::new(), loaded.profile.limits).await
}

async fn run(
    assembly: Assembly,
    listeners: BTreeMap<String, ListenerPlan>,
    limits: Limits,
) -> Result<Running, ComposeError> {
    let Assembly { engines, mounts, observer } = assembly;
    let (drain, draining) = watch::channel(false);
    let mut addresses = BTreeMap::new();
    let mut open = Vec::new();
    for (name, plan) in listeners {
        let place = match plan.place {
            PlacePlan::Admin => Place::Admin(Admin::new(Arc::clone(&observer), probe(&engines), &mounts)),
            PlacePlan::Mounts(served) => {
                let mount = |(prefix, at): (String, usize)| Some((prefix, Arc::clone(mounts.get(at)?)));
                Place::Mounts(served.into_iter().filter_map(mount).collect())
            }
        };
        let listener = Listener::open(plan.address, plan.tls.as_ref(), place, limits).await;
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
            loop {
                match engine.store().sweep(now.0).await {
                    Ok(0) => break,
                    // Others have their turn between two steps.
                    Ok(_) => tokio::task::yield_now().await,
                    Err(error) => {
                        tracing::warn!(%error, realm = %engine.realm().name, "old keys and tokens were not swept");
                        break;
                    }
                }
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
