//! `serve`.

use interlingua_edge::Mount;
use interlingua_wire::Example;
use std::time::Duration;
use tokio::signal::unix::{Signal, SignalKind, signal};

use super::Failure;
use crate::compose::by_username;
use crate::descriptors;
use crate::out;
use crate::ports::Ports;
use crate::profile::{Flags, Loaded, MountProfile};
use crate::run::{Running, start};

/// The exit code when the disk cannot be believed any more: a supervisor starts the program again.
const LOST: i32 = 3;
/// The exit code when a second signal did not wait for the requests at work.
const CUT_OFF: i32 = 4;

/// The signals that a server knows.
struct Signals {
    term: Signal,
    int: Signal,
    hup: Signal,
}

impl Signals {
    fn new() -> Result<Self, Failure> {
        let failed = |e: std::io::Error| Failure::unusable(format!("signals: {e}"));
        let listen = |kind| signal(kind).map_err(failed);
        let (term, int) = (listen(SignalKind::terminate())?, listen(SignalKind::interrupt())?);
        Ok(Self { term, int, hup: listen(SignalKind::hangup())? })
    }

    /// The end that somebody asks for. Who hangs up does not.
    async fn end(&mut self) {
        loop {
            tokio::select! {
                _ = self.term.recv() => return,
                _ = self.int.recv() => return,
                _ = self.hup.recv() => tracing::info!("SIGHUP: nothing is read anew; restart to change the profile"),
            }
        }
    }
}

/// Serves until SIGTERM or SIGINT, then says so, and lets the requests at work end; a second one ends it at once.
pub async fn run(loaded: &Loaded, flags: &Flags) -> Result<(), Failure> {
    let mut signals = Signals::new()?;
    descriptors::ask_for_all().map_err(Failure::unusable)?;
    let ports = Ports::default();
    let running = tokio::select! {
        started = start(loaded, flags, &ports) => started?,
        // What was begun, such as filling a realm, is done again by the next start.
        () = signals.end() => return Ok(()),
    };
    announce(loaded, flags, &running).await?;
    tokio::select! {
        () = signals.end() => {}
        why = running.lost() => lost(&why),
    }
    tracing::info!("stopping: requests at work may end");
    let notice = Duration::from_millis(loaded.profile.limits.notice_time);
    let still_lost = running.lost();
    let stop = async {
        running.notice(notice).await;
        running.stop().await;
    };
    tokio::select! {
        () = stop => {}
        why = still_lost => lost(&why),
        () = signals.end() => exit(CUT_OFF, "ended by a second signal; requests at work were cut off"),
    }
    Ok(())
}

fn lost(why: &str) -> ! {
    exit(LOST, &format!("{why}; what was answered is kept: start it again"))
}

/// Ends the process as it is. In particular no database is closed: that would write.
fn exit(code: i32, why: &str) -> ! {
    out::error(why.to_owned());
    std::process::exit(code)
}

/// Prints where everything is, and what to try.
async fn announce(loaded: &Loaded, flags: &Flags, running: &Running) -> Result<(), Failure> {
    let kept = if flags.ephemeral {
        "nothing is kept".to_owned()
    } else {
        format!("data in {}", flags.data.display())
    };
    out::line(format!("interlingua serves profile {} ({kept})\n", loaded.file));
    let mut rows = Vec::new();
    for (profile, mount) in loaded.profile.mounts.iter().zip(&running.mounts) {
        let urls = profile
            .at
            .iter()
            .filter_map(|at| root(loaded, running, &at.listener).map(|root| root + &at.prefix));
        let title = mount.dialect().manifest().title.to_owned();
        rows.push(vec![mount.name().to_owned(), urls.collect::<Vec<_>>().join("  "), title]);
    }
    if let Some(root) = loaded.profile.admin.as_ref().and_then(|admin| root(loaded, running, admin)) {
        rows.push(vec!["admin".to_owned(), root, "/healthz /readyz /metrics /openapi".to_owned()]);
    }
    out::table(&["MOUNT", "ADDRESS", "SPEAKS"], rows);
    for (name, realm) in &loaded.profile.realms {
        let orgs: Vec<String> = realm.orgs.iter().map(|org| format!("{} ({})", org.id, org.name)).collect();
        out::line(format!("\nrealm {name}: orgs {}", orgs.join(", ")));
    }
    if loaded.profile.demo {
        try_it(loaded, running).await?;
    }
    out::line("\nready");
    Ok(())
}

/// Where a listener is found.
fn root(loaded: &Loaded, running: &Running, listener: &str) -> Option<String> {
    let scheme = if loaded.profile.tls.contains_key(listener) { "https" } else { "http" };
    running.addresses.get(listener).map(|address| format!("{scheme}://{address}"))
}

/// One line for each vendor that works when pasted.
async fn try_it(loaded: &Loaded, running: &Running) -> Result<(), Failure> {
    out::line("\ntry (each line deactivates another demo user; `interlingua users list` shows them all):\n");
    for (profile, mount) in loaded.profile.mounts.iter().zip(&running.mounts) {
        let (Some(engine), Some(username)) = (running.engines.get(&profile.realm), &profile.example) else {
            continue;
        };
        let Some(user) = by_username(engine, username).await? else {
            continue;
        };
        let id = mount.dialect().manifest().spell(&user);
        if let Some(line) = curl(loaded, running, profile, mount, &id) {
            out::line(line);
        }
    }
    Ok(())
}

fn curl(
    loaded: &Loaded,
    running: &Running,
    profile: &MountProfile,
    mount: &Mount,
    id: &str,
) -> Option<String> {
    let Example { method, path, headers, body } = mount.dialect().manifest().example;
    // The vendor's own root is the last place that a mount names.
    let at = profile.at.last()?;
    let root = root(loaded, running, &at.listener)?;
    let credentials = &loaded.profile.realms.get(&profile.realm)?.credentials;
    let secret =
        |kind: &str| credentials.iter().find(|credential| credential.kind == kind).map(|c| c.secret.as_str());
    let mut line = format!("curl -i -X {method} {root}{}{}", at.prefix, path.replace("{id}", id));
    for (name, value) in headers {
        let value = value.replace("{token}", secret("token")?);
        let value = value.replace("{application}", secret("application").unwrap_or_default());
        line.push_str(&format!(" -H '{name}: {value}'"));
    }
    if let Some(body) = body {
        line.push_str(&format!(" -d '{body}'"));
    }
    Some(line)
}
