//! What the suites share: the demo in process, with a clock that stands still and a store that fails on demand; the program
//! in a process of its own; and what a test must know of each vendor.

#![allow(
    missing_docs,
    clippy::missing_panics_doc,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

pub mod disk;
pub mod vendors;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use futures_util::future::BoxFuture;
use interlingua_backend::{Answered, Backend, Clock as _, Cx, Granted};
use interlingua_edge::Mount;
use interlingua_engine::{Engine, digest};
use interlingua_gateway::{Flags, Loaded, Ports, Running, load, start, start_without_ports};
use interlingua_model::{
    Call, Credential, CredentialKind, Fault, OrgId, Reply, Right, Sitting, Timestamp, UserId,
};
use interlingua_testkit::{CountedChance, FaultyStore, FrozenClock};
use interlingua_wire::{WireRequest, WireResponse};

pub const ADMIN: &str = "demo-admin-token";
pub const READER: &str = "demo-reader-token";
pub const LENA: &str = "demo-user-token";
pub const ACME: u64 = 69_629_023_906;

/// A demo at work.
pub struct Demo {
    pub running: Running,
    pub clock: Arc<FrozenClock>,
    pub store: Arc<FaultyStore>,
    pub seen: Seen,
}

/// The last call and reply that passed each mount.
pub type Seen = Arc<Mutex<Option<(Call, Option<Reply>)>>>;

struct Recorder(Arc<dyn Backend>, Seen);

impl Backend for Recorder {
    fn call<'a>(&'a self, cx: &'a Cx, granted: Granted) -> BoxFuture<'a, Result<Answered, Fault>> {
        Box::pin(async move {
            let call = granted.call().clone();
            *self.1.lock().unwrap() = Some((call.clone(), None));
            let answered = self.0.call(cx, granted).await;
            let reply = answered.as_ref().ok().map(|answered| answered.reply.clone());
            *self.1.lock().unwrap() = Some((call, reply));
            answered
        })
    }
}

impl Demo {
    /// A demo without ports, for what is not about the wire: mounts are asked in process.
    pub async fn start() -> Self {
        Self::with(|_| {}).await
    }

    /// The same, with a profile that was changed first.
    pub async fn with(change: impl FnOnce(&mut Loaded)) -> Self {
        Self::at(change, ephemeral(), false).await
    }

    /// A demo with ports that the system chose.
    pub async fn listening() -> Self {
        Self::listening_with(|_| {}).await
    }

    /// The same, with a profile that was changed first.
    pub async fn listening_with(change: impl FnOnce(&mut Loaded)) -> Self {
        Self::at(change, ephemeral(), true).await
    }

    pub async fn at(change: impl FnOnce(&mut Loaded), flags: Flags, listens: bool) -> Self {
        provide();
        let mut loaded = load("demo").unwrap();
        change(&mut loaded);
        let clock = FrozenClock::new();
        let (faulty, seen) = (Arc::new(Mutex::new(None)), Seen::default());
        let (keep, record) = (Arc::clone(&faulty), Arc::clone(&seen));
        let ports = Ports {
            clock: clock.clone(),
            chance: Arc::new(CountedChance::default()),
            wrap: Arc::new(move |store| {
                let store = FaultyStore::new(store);
                *keep.lock().unwrap() = Some(store.clone());
                store
            }),
            wrap_backend: Arc::new(move |backend| Arc::new(Recorder(backend, Arc::clone(&record)))),
        };
        let running = if listens {
            start(&loaded, &flags, &ports).await.unwrap()
        } else {
            start_without_ports(&loaded, &flags, &ports).await.unwrap()
        };
        let store = faulty.lock().unwrap().take().unwrap();
        Self { running, clock, store, seen }
    }

    /// The mount of a vendor.
    pub fn mount(&self, vendor: &str) -> Arc<Mount> {
        let mounts = &self.running.mounts;
        mounts.iter().find(|mount| mount.dialect().manifest().vendor == vendor).unwrap().clone()
    }

    pub fn engine(&self) -> &Engine {
        &self.running.engines["demo"]
    }

    /// The root of a vendor's own port; only a demo that listens has one.
    pub fn url(&self, vendor: &str) -> String {
        format!("http://{}", self.running.addresses[vendor])
    }

    /// Adds a session of a user, five minutes long, with every right.
    pub async fn session(&self, secret: &str, user: u64, stepped_up: bool) {
        let now = self.clock.now().unwrap();
        let holder = self.engine().store().user_by_id(UserId::new(user).unwrap()).await.unwrap();
        let version = holder.map_or(0, |user| user.version);
        let session = Credential {
            expires: Some(now.plus_seconds(360)),
            sitting: Some(Sitting { version, idle: 300, stepped_up, challenge: None }),
            ..credential(secret, CredentialKind::Token, &Right::ALL, UserId::new(user))
        };
        self.engine().store().put_credential(session).await.unwrap();
    }

    /// Adds an application's key that belongs to a user.
    pub async fn application(&self, secret: &str, user: u64) {
        let key = credential(secret, CredentialKind::Application, &[], UserId::new(user));
        self.engine().store().put_credential(key).await.unwrap();
    }

    /// Adds a token.
    pub async fn token(
        &self,
        secret: &str,
        rights: &[Right],
        org: Option<u64>,
        user: Option<u64>,
        expires: Option<i64>,
    ) {
        let token = Credential {
            org: org.and_then(OrgId::new),
            expires: expires.map(Timestamp),
            ..credential(secret, CredentialKind::Token, rights, user.and_then(UserId::new))
        };
        self.engine().store().put_credential(token).await.unwrap();
    }
}

fn credential(secret: &str, kind: CredentialKind, rights: &[Right], user: Option<UserId>) -> Credential {
    Credential {
        name: secret.to_owned(),
        kind,
        digest: digest(secret),
        id: None,
        exchanged: None,
        rights: rights.iter().copied().collect(),
        user,
        org: None,
        created: Timestamp(0),
        expires: None,
        sitting: None,
        scopes: None,
        public: None,
    }
}

/// The tests' own HTTP clients ask for a provider of TLS, as the program's do.
pub fn provide() {
    drop(tokio_rustls::rustls::crypto::ring::default_provider().install_default());
}

pub fn loopback() -> SocketAddr {
    "127.0.0.1:0".parse().unwrap()
}

fn ephemeral() -> Flags {
    Flags { listen: loopback(), ephemeral: true, ..Flags::default() }
}

/// One request to a vendor, with its credentials.
pub struct Ask<'a> {
    pub vendor: &'a str,
    pub method: &'a str,
    pub path: String,
    pub token: &'a str,
    pub body: Option<serde_json::Value>,
}

/// Asks the vendor's mount in process. Status and body; a body that is empty is null.
pub async fn ask(demo: &Demo, ask: Ask<'_>) -> (u16, serde_json::Value) {
    let (path, query) = match ask.path.split_once('?') {
        Some((path, query)) => (path.to_owned(), Some(query.to_owned())),
        None => (ask.path, None),
    };
    let mut request = WireRequest { query, ..WireRequest::new(ask.method.parse().unwrap(), path) };
    for (name, value) in vendors::of(ask.vendor).credentials(ask.token) {
        request.headers.insert(name, value.parse().unwrap());
    }
    if let Some(body) = ask.body {
        request.headers.insert("content-type", "application/json".parse().unwrap());
        request.body = body.to_string().into();
    }
    let response = answer(&demo.mount(ask.vendor), request).await;
    (response.status.as_u16(), serde_json::from_slice(&response.body).unwrap_or_default())
}

/// Has a mount answer a request whose body is there already.
pub async fn answer(mount: &Mount, request: WireRequest) -> WireResponse {
    let body = request.body.clone();
    mount.answer(request, std::future::ready(Ok(body))).await
}

/// The same over the vendor's own port.
pub async fn ask_on_the_wire(http: &reqwest::Client, demo: &Demo, ask: Ask<'_>) -> (u16, serde_json::Value) {
    let url = format!("{}{}", demo.url(ask.vendor), ask.path);
    let mut request = http.request(ask.method.parse().unwrap(), url);
    for (name, value) in vendors::of(ask.vendor).credentials(ask.token) {
        request = request.header(name, value);
    }
    if let Some(body) = ask.body {
        request = request.json(&body);
    }
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let text = response.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or_default())
}

/// The vendors' names, in the registry's order.
pub const VENDORS: [&str; interlingua_dialects::VENDORS.len()] = {
    let mut names = [""; interlingua_dialects::VENDORS.len()];
    let mut at = 0;
    while at < names.len() {
        names[at] = interlingua_dialects::VENDORS[at].name;
        at += 1;
    }
    names
};

/// Makes a user.
pub fn create<'a>(vendor: &'a str, name: &str) -> Ask<'a> {
    let (path, body) = vendors::of(vendor).create(&format!("{name}@acme.example"));
    Ask { vendor, method: "POST", path: path.to_owned(), token: ADMIN, body: Some(body) }
}

/// The id in a creation's answer, as the engine's number.
pub fn created_id(vendor: &str, body: &serde_json::Value) -> u64 {
    vendors::of(vendor).created_id(body)
}

/// How a vendor spells an id.
pub fn spelled(vendor: &str, id: u64) -> String {
    vendors::of(vendor).spelled(id)
}

/// Reads a user.
pub fn get(vendor: &str, id: u64) -> Ask<'_> {
    let path = format!("{}/{}", vendors::of(vendor).root(), spelled(vendor, id));
    Ask { vendor, method: "GET", path, token: ADMIN, body: None }
}

/// Moves a user, where the vendor has that operation.
pub fn operation<'a>(vendor: &'a str, op: &str, id: u64) -> Option<Ask<'a>> {
    let (method, name, body) = vendors::of(vendor).operation(op)?;
    let path = get(vendor, id).path;
    let path = if name.is_empty() { path } else { format!("{path}/{name}") };
    Some(Ask { vendor, method, path, token: ADMIN, body })
}

/// Changes the name that a vendor's update can change, where it has one.
pub fn rename<'a>(vendor: &'a str, id: u64, name: &str) -> Option<Ask<'a>> {
    let (method, body) = vendors::of(vendor).rename(name)?;
    Some(Ask { method, body: Some(body), ..get(vendor, id) })
}

/// Brings a deactivated user back: through this vendor, or through another where it has no way back.
pub fn reactivate(vendor: &'static str, id: u64) -> Ask<'static> {
    let back = [vendor].into_iter().chain(VENDORS).find_map(|vendor| operation(vendor, "reactivate", id));
    back.unwrap()
}

/// The name that a vendor's answer to `get` shows.
pub fn name_shown(vendor: &str, body: &serde_json::Value) -> String {
    let (pointer, _) = vendors::of(vendor).name_shown();
    body.pointer(pointer).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}

/// Whether a vendor's answer to `get` shows the user as in use.
pub fn shows_active(vendor: &str, body: &serde_json::Value) -> bool {
    vendors::of(vendor).shows_active(body)
}

/// What is wrong with a profile.
pub fn refused(loaded: &Loaded, flags: &Flags) -> String {
    interlingua_gateway::Plan::of(loaded, flags, &Ports::default()).err().unwrap().to_string()
}

/// The workspace's root.
pub fn root() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The program in a process of its own, on ports that the system chose.
pub struct Program {
    pub child: std::process::Child,
    /// What it printed, up to `ready`.
    pub lines: Vec<String>,
    /// The root URL of each vendor's own port, and of `admin`.
    pub urls: std::collections::BTreeMap<String, String>,
}

impl Program {
    /// Starts the demo (`program` is where it is) and waits until it says that it is ready. `before` is shell that runs first.
    pub fn start(program: &str, data: &std::path::Path, before: &str) -> Self {
        provide();
        use std::io::BufRead as _;
        let line = format!(
            "{before} exec {program} serve --log error --listen 127.0.0.1:0 --data {}",
            data.display()
        );
        let mut command = std::process::Command::new("sh");
        let mut child = command.args(["-c", &line]).stdout(std::process::Stdio::piped()).spawn().unwrap();
        let mut lines = Vec::new();
        for line in std::io::BufReader::new(child.stdout.take().unwrap()).lines() {
            lines.push(line.unwrap());
            if lines.last().is_some_and(|line| line == "ready") {
                break;
            }
        }
        assert_eq!(lines.last().map(String::as_str), Some("ready"), "{lines:#?}");
        let mut urls = std::collections::BTreeMap::new();
        for line in &lines {
            let words: Vec<&str> = line.split_whitespace().collect();
            let url = words.iter().rfind(|word| word.starts_with("http://"));
            if let (Some(name), Some(url), false) = (words.first(), url, line.contains("curl")) {
                urls.insert(name.trim_start_matches("demo/").to_owned(), (*url).to_owned());
            }
        }
        Self { child, lines, urls }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The id of a demo user.
pub fn user(name: &str) -> u64 {
    let lines = include_str!("../../profiles/demo-users.jsonl").lines();
    let mut users = lines.map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    users.find(|user| user["username"] == name).unwrap()["id"].as_u64().unwrap()
}
