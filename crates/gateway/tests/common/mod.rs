//! The demo in process: its own ports, a clock that stands still, a store that fails on demand.

#![allow(
    dead_code,
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use futures_util::future::BoxFuture;
use interlingua_backend::{Backend, Clock as _, Cx, Granted};
use interlingua_engine::{Engine, digest};
use interlingua_gateway::{Flags, Loaded, Ports, Running, load, start};
use interlingua_model::{
    Call, Credential, CredentialKind, Fault, OrgId, Reply, Right, Sitting, Timestamp, UserId,
};
use interlingua_testkit::{CountedChance, FaultyStore, FrozenClock};

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
    fn call<'a>(&'a self, cx: &'a Cx, granted: Granted) -> BoxFuture<'a, Result<Reply, Fault>> {
        Box::pin(async move {
            let call = granted.call().clone();
            *self.1.lock().unwrap() = Some((call.clone(), None));
            let reply = self.0.call(cx, granted).await;
            *self.1.lock().unwrap() = Some((call, reply.as_ref().ok().cloned()));
            reply
        })
    }
}

impl Demo {
    pub async fn start() -> Self {
        Self::with(|_| {}).await
    }

    /// A demo whose profile was changed first.
    pub async fn with(change: impl FnOnce(&mut Loaded)) -> Self {
        Self::at(change, Flags { listen: loopback(), ephemeral: true, ..Flags::default() }).await
    }

    pub async fn at(change: impl FnOnce(&mut Loaded), flags: Flags) -> Self {
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
        let running = start(&loaded, &flags, &ports).await.unwrap();
        let store = faulty.lock().unwrap().take().unwrap();
        Self { running, clock, store, seen }
    }

    pub fn engine(&self) -> &Engine {
        &self.running.engines["demo"]
    }

    /// The root of a vendor's own port.
    pub fn url(&self, vendor: &str) -> String {
        format!("http://{}", self.running.addresses[vendor])
    }

    /// Adds a session of a user, five minutes long, with every right.
    pub async fn session(&self, secret: &str, user: u64, stepped_up: bool) {
        let now = self.clock.now().unwrap();
        let session = Credential {
            expires: Some(now.plus_seconds(360)),
            sitting: Some(Sitting { idle: 300, stepped_up, challenge: None }),
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
    }
}

/// The tests' own HTTP clients ask for a provider of TLS, as the program's do.
pub fn provide() {
    drop(tokio_rustls::rustls::crypto::ring::default_provider().install_default());
}

pub fn loopback() -> SocketAddr {
    "127.0.0.1:0".parse().unwrap()
}

/// One request to a vendor's own port, with its credentials.
pub struct Ask<'a> {
    pub vendor: &'a str,
    pub method: &'a str,
    pub path: String,
    pub token: &'a str,
    pub body: Option<serde_json::Value>,
}

/// Status and body; a body that is empty is null.
pub async fn ask(http: &reqwest::Client, demo: &Demo, ask: Ask<'_>) -> (u16, serde_json::Value) {
    let url = format!("{}{}", demo.url(ask.vendor), ask.path);
    let mut request = http.request(ask.method.parse().unwrap(), url);
    request = match ask.vendor {
        "weavr" => request.header("api-key", "demo-api-key").bearer_auth(ask.token),
        "pcx" => request.header("x-api-key", ask.token).header("authorization", "NONE"),
        _ => request.bearer_auth(ask.token),
    };
    if let Some(body) = ask.body {
        request = request.json(&body);
    }
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let text = response.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or(serde_json::Value::Null))
}

/// How each vendor creates, reads, lists and moves a user.
pub const VENDORS: [&str; 5] = ["weavr", "zitadel", "youhodler", "pcx", "smartsheet"];

pub fn create<'a>(vendor: &'a str, name: &str) -> Ask<'a> {
    let email = format!("{name}@acme.example");
    let (path, body) = match vendor {
        "weavr" => (
            "/v1/users",
            serde_json::json!({"name": "New", "surname": "User", "email": email, "roles": ["CREATOR"]}),
        ),
        "zitadel" => (
            "/v2/users/new",
            serde_json::json!({"organizationId": ACME.to_string(), "human": {
                "profile": {"givenName": "New", "familyName": "User"}, "email": {"email": email, "isVerified": true}}}),
        ),
        "youhodler" => (
            "/users",
            serde_json::json!({"display_name": "New User", "email": email,
                "scope_ref": format!("enterprises/{}", interlingua_wire::to_uuid(ACME))}),
        ),
        "pcx" => (
            "/v1/users/register",
            serde_json::json!({"email": email, "fname": "New", "lname": "User", "password": "correct horse"}),
        ),
        _ => ("/2.0/users", serde_json::json!({"email": email, "firstName": "New", "lastName": "User"})),
    };
    Ask { vendor, method: "POST", path: path.to_owned(), token: ADMIN, body: Some(body) }
}

/// The id in a creation's answer, as the engine's number.
pub fn created_id(vendor: &str, body: &serde_json::Value) -> u64 {
    let number = |value: &serde_json::Value| value.as_str().unwrap().parse().unwrap();
    let uuid = |value: &serde_json::Value| interlingua_wire::from_uuid(value.as_str().unwrap()).unwrap();
    match vendor {
        "weavr" | "zitadel" => number(&body["id"]),
        "youhodler" => uuid(&body["id"]),
        "pcx" => uuid(&body["user"]["user_id"]),
        _ => body["result"]["id"].as_u64().unwrap(),
    }
}

/// How a vendor spells an id.
pub fn spelled(vendor: &str, id: u64) -> String {
    match vendor {
        "youhodler" | "pcx" => interlingua_wire::to_uuid(id),
        _ => id.to_string(),
    }
}

pub fn get(vendor: &str, id: u64) -> Ask<'_> {
    let root = match vendor {
        "weavr" | "pcx" => "/v1/users",
        "zitadel" => "/v2/users",
        "youhodler" => "/users",
        _ => "/2.0/users",
    };
    Ask { vendor, method: "GET", path: format!("{root}/{}", spelled(vendor, id)), token: ADMIN, body: None }
}

/// The operations of a vendor: verb, last path segment, body.
pub fn operation<'a>(vendor: &'a str, op: &str, id: u64) -> Option<Ask<'a>> {
    let (method, name, body) = match (vendor, op) {
        ("weavr", "deactivate") => ("POST", "deactivate", None),
        ("weavr", "reactivate") => ("POST", "activate", None),
        ("zitadel", "deactivate") => ("POST", "deactivate", Some(serde_json::json!({}))),
        ("zitadel", "reactivate") => ("POST", "reactivate", Some(serde_json::json!({}))),
        ("zitadel", "suspend") => ("POST", "lock", Some(serde_json::json!({}))),
        ("zitadel", "resume") => ("POST", "unlock", Some(serde_json::json!({}))),
        ("zitadel", "delete") => ("DELETE", "", None),
        ("youhodler", "deactivate") => ("POST", "deactivate", Some(serde_json::json!({"reason": null}))),
        ("youhodler", "reactivate") => ("POST", "reactivate", None),
        ("youhodler", "suspend") => ("POST", "suspend", None),
        ("pcx", "deactivate") => ("PUT", "deactivate", Some(serde_json::json!({"updated_by": "tests"}))),
        ("pcx", "reactivate") => ("PUT", "activate", Some(serde_json::json!({"status": "active"}))),
        ("smartsheet", "deactivate") => ("POST", "deactivate", None),
        ("smartsheet", "reactivate") => ("POST", "reactivate", None),
        ("smartsheet", "delete") => ("DELETE", "", None),
        _ => return None,
    };
    let path = get(vendor, id).path;
    let path = if name.is_empty() { path } else { format!("{path}/{name}") };
    Some(Ask { vendor, method, path, token: ADMIN, body })
}

/// A change of the name that a vendor's update can change.
pub fn rename<'a>(vendor: &'a str, id: u64, name: &str) -> Ask<'a> {
    let (method, body) = match vendor {
        "weavr" => ("PATCH", serde_json::json!({ "surname": name })),
        "zitadel" => ("PATCH", serde_json::json!({ "human": { "profile": { "familyName": name } } })),
        "youhodler" => ("PATCH", serde_json::json!({ "display_name": name })),
        "pcx" => ("PUT", serde_json::json!({ "lname": name })),
        _ => ("PUT", serde_json::json!({ "lastName": name, "admin": false, "licensedSheetCreator": true })),
    };
    Ask { method, body: Some(body), ..get(vendor, id) }
}

/// The name that a vendor's answer to `get` shows: the last name, or for one of them the display name.
pub fn name_shown(vendor: &str, body: &serde_json::Value) -> String {
    let pointer = match vendor {
        "weavr" => "/surname",
        "zitadel" => "/user/human/profile/familyName",
        "youhodler" => "/display_name",
        "pcx" => "/user/lname",
        _ => "/lastName",
    };
    body.pointer(pointer).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}

/// Whether a vendor's answer to `get` shows the user as in use.
pub fn shows_active(vendor: &str, body: &serde_json::Value) -> bool {
    match vendor {
        "weavr" => body["active"] == true,
        "zitadel" => body["user"]["state"] == "USER_STATE_ACTIVE",
        "youhodler" => body["status"] == "active",
        "pcx" => body["user"]["status"] != "inactive",
        _ => body["status"] == "ACTIVE",
    }
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
    /// Starts the demo and waits until it says that it is ready. `before` is shell that runs first.
    pub fn start(data: &std::path::Path, before: &str) -> Self {
        provide();
        use std::io::BufRead as _;
        let program = env!("CARGO_BIN_EXE_interlingua");
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
    let lines = include_str!("../../../../profiles/demo-users.jsonl").lines();
    let mut users = lines.map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    users.find(|user| user["username"] == name).unwrap()["id"].as_u64().unwrap()
}
