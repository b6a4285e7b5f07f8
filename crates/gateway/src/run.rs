//! A profile at work: listeners, upkeep, and the end.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::select_all;
use interlingua_edge::{Admin, Limits, Listener, Mount, Observer, Place};
use interlingua_engine::Engine;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinHandle;

use crate::compose::{Assembly, ComposeError, assemble};
use crate::descriptors;
use crate::plan::{ListenerPlan, PlacePlan, Plan};
use crate::ports::Ports;
use crate::profile::{Flags, Loaded};

/// How often samples are folded, rate limits forgotten, and (every twelfth time) old keys and tokens swept.
const UPKEEP: Duration = Duration::from_secs(5);

/// The most connections of the admin listener; descriptors are kept for them.
const ADMIN: usize = 64;

/// From how many seconds on a clock that is ahead is warned of.
const FAR_AHEAD: i64 = 3_600;

/// A profile at work.
pub struct Running {
    /// Where each listener listens.
    pub addresses: BTreeMap<String, SocketAddr>,
    /// The realms' engines.
    pub engines: BTreeMap<String, Arc<Engine>>,
    /// The mounts, in the profile's order.
    pub mounts: Vec<Arc<Mount>>,
    /// Says in `/readyz` that the end is near.
    draining: watch::Sender<bool>,
    served: Served,
    /// The admin listener tells of the end of the others, and is the last to end.
    admin: Served,
    upkeep: JoinHandle<()>,
}

/// Listeners that end together.
struct Served {
    drain: watch::Sender<bool>,
    listeners: Vec<JoinHandle<()>>,
}

impl Served {
    fn new() -> Self {
        Self { drain: watch::Sender::new(false), listeners: Vec::new() }
    }

    fn serve(&mut self, listener: Listener, all: Option<Arc<Semaphore>>) {
        self.listeners.push(tokio::spawn(listener.serve(self.drain.subscribe(), all)));
    }

    async fn stop(self) {
        self.drain.send_replace(true);
        for listener in self.listeners {
            drop(listener.await);
        }
    }
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
    let (draining, most) = (watch::Sender::new(false), descriptors::for_connections());
    let mut addresses = BTreeMap::new();
    let mut open = Vec::new();
    for (name, plan) in listeners {
        let is_admin = matches!(plan.place, PlacePlan::Admin);
        let place = match plan.place {
            PlacePlan::Admin => {
                let probe = probe(&engines, draining.subscribe());
                Place::Admin(Admin::new(Arc::clone(&observer), probe, &mounts))
            }
            PlacePlan::Mounts(served) => {
                let mount = |(prefix, at): (String, usize)| Some((prefix, Arc::clone(mounts.get(at)?)));
                Place::Mounts(served.into_iter().filter_map(mount).collect())
            }
        };
        let own = shared_out(limits, is_admin, most);
        let listener = Listener::open(plan.address, plan.tls.as_ref(), place, own).await;
        let listener = listener.map_err(|e| {
            ComposeError::Other(format!(
                "{e} (listener {name:?}); choose another with --listen, or stop what holds it"
            ))
        })?;
        addresses.insert(name, listener.address());
        open.push((listener, is_admin));
    }
    let all = Arc::new(Semaphore::new(most));
    let (mut served, mut admin) = (Served::new(), Served::new());
    for (listener, is_admin) in open {
        if is_admin { admin.serve(listener, None) } else { served.serve(listener, Some(Arc::clone(&all))) }
    }
    let upkeep = tokio::spawn(upkeep(engines.clone(), mounts.clone(), observer));
    Ok(Running { addresses, engines, mounts, draining, served, admin, upkeep })
}

/// The limits of a listener: no peer has more than a quarter of what there is for all, and the admin's own are few.
fn shared_out(limits: Limits, is_admin: bool, most: usize) -> Limits {
    let peer = limits.peer_connections.min((most / 4).max(8));
    let connections = if is_admin { limits.connections.min(ADMIN) } else { limits.connections };
    Limits { peer_connections: peer, connections, ..limits }
}

fn probe(
    engines: &BTreeMap<String, Arc<Engine>>,
    draining: watch::Receiver<bool>,
) -> interlingua_edge::Probe {
    let engines: Vec<Arc<Engine>> = engines.values().cloned().collect();
    Box::new(move || {
        let (engines, draining) = (engines.clone(), *draining.borrow());
        Box::pin(async move {
            if draining {
                return Err("draining".to_owned());
            }
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
        engines.values().for_each(|engine| measure(&observer, engine));
        if count % 12 != 0 {
            continue;
        }
        for engine in engines.values() {
            warn_of_clock(&observer, engine);
            loop {
                match engine.sweep().await {
                    Ok(0) => break,
                    // Others have their turn between two steps.
                    Ok(_) => tokio::task::yield_now().await,
                    Err(fault) => {
                        tracing::warn!(?fault, realm = %engine.realm().name, "old keys and tokens were not swept");
                        break;
                    }
                }
            }
        }
    }
}

/// Tells of a clock that is far ahead of where it was left: it was wrong then or is wrong now, or the machine stood still.
fn warn_of_clock(observer: &Observer, engine: &Engine) {
    let Ok((trusted, now)) = engine.trusted() else { return };
    let (realm, ahead) = (&engine.realm().name, (now.millis() - trusted.millis()) / 1_000);
    #[allow(clippy::cast_precision_loss, reason = "a gauge is a float")]
    observer.store(realm, "clock_ahead_seconds", ahead as f64);
    if ahead > FAR_AHEAD {
        tracing::warn!(%realm, ahead, "the clock is seconds ahead of where it was left; what would have ended by it is kept for now");
    }
}

fn measure(observer: &Observer, engine: &Engine) {
    let (realm, sizes) = (&engine.realm().name, engine.store().sizes());
    let all = [
        ("database_bytes", sizes.database),
        ("log_bytes", sizes.log),
        ("journal_rows", sizes.journal),
        ("keys", sizes.keys),
    ];
    for (what, much) in all {
        #[allow(clippy::cast_precision_loss, reason = "a gauge is a float")]
        observer.store(realm, what, much as f64);
    }
}

impl Running {
    /// Ends when the disk of a realm cannot be believed any more, and says why.
    pub fn lost(&self) -> impl Future<Output = String> + use<> {
        let each = self.engines.values().cloned().map(|engine| {
            async move { format!("realm {}: {}", engine.realm().name, engine.store().lost().await) }.boxed()
        });
        let each: Vec<_> = each.collect();
        // There is one realm at least, or nobody could be served.
        async move { if each.is_empty() { std::future::pending().await } else { select_all(each).await.0 } }
    }

    /// Says in `/readyz` that the end is near, for as long as whoever sends requests here needs to notice.
    pub async fn notice(&self, time: Duration) {
        self.draining.send_replace(true);
        tokio::time::sleep(time).await;
    }

    /// Stops: no new connections, requests at work end, stores are closed in order.
    pub async fn stop(self) {
        self.draining.send_replace(true);
        self.served.stop().await;
        self.admin.stop().await;
        self.upkeep.abort();
        drop(self.upkeep.await);
        drop((self.mounts, self.engines));
    }
}
