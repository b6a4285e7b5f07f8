//! Profiles: a named composition of realms, mounts and listeners in one file. File first, then the environment
//! (`INTERLINGUA_REALMS__DEMO__STORE=memory`), then flags. A key that nobody knows is an error at start-up.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

use figment::Figment;
use figment::providers::{Env, Format as _, Toml};
use interlingua_edge::{Limits, MountLimits, Tls};
use interlingua_remote::{Address, Held, RemoteLimits};
use interlingua_stores::StoreLimits;
use serde::Deserialize;
use serde_json::Value;

/// Profiles that come with the program: name and text.
pub const BUILT_IN: [(&str, &str); 2] = [
    ("demo", include_str!("../../../profiles/demo.toml")),
    ("drop-in", include_str!("../../../profiles/drop-in.toml")),
];

/// The demo users, as lines of `users export`.
const DEMO_USERS: &str = include_str!("../../../profiles/demo-users.jsonl");

/// A composition.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Whether credentials may stand in this file; they then work on loopback only.
    #[serde(default)]
    pub demo: bool,
    /// Listeners by name: an address, or `base+N` for the port of `--listen` plus N.
    pub listeners: BTreeMap<String, String>,
    /// Certificates of listeners, by the listener's name; without one it speaks in clear.
    #[serde(default)]
    pub tls: BTreeMap<String, Tls>,
    /// The name of the listener for `/healthz`, `/readyz` and `/metrics`.
    pub admin: Option<String>,
    /// Limits of listeners and mounts.
    #[serde(default)]
    pub limits: Limits,
    /// Realms by name.
    pub realms: BTreeMap<String, RealmProfile>,
    /// Vendors that execute calls in place of the engine, by name.
    #[serde(default)]
    pub upstreams: BTreeMap<String, UpstreamProfile>,
    /// Dialects and where they are served.
    pub mounts: Vec<MountProfile>,
}

/// A unit of isolation: its own file, users, tokens and journal.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RealmProfile {
    /// Where users are kept.
    pub store: StoreKind,
    /// A file of users to start an empty store with; `demo` for the built-in ones.
    pub users: Option<String>,
    /// How one-time codes reach people; without it, what needs one is refused.
    pub codes: Option<CodesProfile>,
    /// Who else issues tokens that count here.
    #[serde(default)]
    pub issuers: Vec<IssuerProfile>,
    /// The owners of users; the first owns what names no other.
    pub orgs: Vec<OrgProfile>,
    /// Demo credentials.
    #[serde(default)]
    pub credentials: Vec<CredentialProfile>,
    /// How large its store may grow.
    #[serde(default)]
    pub limits: StoreLimitsProfile,
}

/// How large a store may grow.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct StoreLimitsProfile {
    /// The write-ahead log's bytes, about.
    pub log_bytes: u64,
    /// Idempotency keys; a request with one more is refused.
    pub keys: u64,
}

impl Default for StoreLimitsProfile {
    fn default() -> Self {
        let StoreLimits { log_bytes, keys } = StoreLimits::default();
        Self { log_bytes, keys }
    }
}

/// An issuer of JSON Web Tokens with the claims of Amazon Cognito.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IssuerProfile {
    /// The claim `iss`.
    pub issuer: String,
    /// The clients whose tokens count.
    pub audience: Vec<String>,
    /// Its keys.
    pub keys: KeysProfile,
    /// What members of its groups may do: `read`, `manage`, `delete`.
    #[serde(default)]
    pub groups: BTreeMap<String, Vec<String>>,
    /// Groups whose members reach the whole realm, and not their own org alone.
    #[serde(default)]
    pub realm_groups: Vec<String>,
}

/// Where an issuer's keys are, as a JSON Web Key Set.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "lowercase")]
pub enum KeysProfile {
    /// In this file; its relative path starts at the profile's folder.
    File(PathBuf),
    /// At this URL.
    Url(String),
}

/// How one-time codes reach people.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "lowercase")]
pub enum CodesProfile {
    /// Always this one, and nothing is sent. For demos.
    Fixed(String),
    /// Behind the others in this file, as a line of JSON, for somebody else to send. Its relative path starts at `--data`.
    File(PathBuf),
    /// By a POST of JSON to this URL.
    Webhook {
        /// Where.
        url: String,
        /// Our credential there, shown as a bearer token.
        credential: Option<CredentialSource>,
    },
}

/// Where users are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StoreKind {
    /// In a file of the data directory.
    Sqlite,
    /// Nowhere.
    Memory,
}

/// An owner of users.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrgProfile {
    /// 1 to 2^53 − 1.
    pub id: u64,
    /// For people.
    pub name: String,
    /// Its mail domains.
    #[serde(default)]
    pub domains: Vec<String>,
    /// What vendors call it, by vendor: the ids that clients have in their settings.
    #[serde(default)]
    pub aliases: BTreeMap<String, String>,
}

/// A demo credential.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CredentialProfile {
    /// For people and the journal.
    pub name: String,
    /// `token`, `application` or `client`.
    pub kind: String,
    /// The secret; for a client, `id:secret`.
    pub secret: String,
    /// `read`, `manage`, `delete`.
    #[serde(default)]
    pub rights: Vec<String>,
    /// The username of the user it belongs to.
    pub user: Option<String>,
    /// The only org it sees.
    pub org: Option<u64>,
}

/// A dialect and where it is served.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MountProfile {
    /// The vendor.
    pub dialect: String,
    /// The realm.
    pub realm: String,
    /// The upstream that executes its calls; the realm's engine where absent. Credentials are the realm's in both cases.
    pub upstream: Option<String>,
    /// What the dialect's rules ask for and the upstream does not tell: those rules then never refuse.
    #[serde(default)]
    pub without: Vec<String>,
    /// Where it is served.
    pub at: Vec<At>,
    /// Whether a translation that would lose something is refused.
    #[serde(default)]
    pub strict: bool,
    /// Its own limits, in place of the profile's.
    #[serde(default)]
    pub limits: MountLimits,
    /// The dialect's settings.
    #[serde(default)]
    pub settings: Value,
    /// The username of the user in the line to try.
    pub example: Option<String>,
}

/// A vendor that executes calls.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpstreamProfile {
    /// The language it speaks.
    pub dialect: String,
    /// Its root: `https://vendor.example`.
    pub url: String,
    /// Our credential there.
    pub credential: CredentialSource,
    /// A file of certificates (PEM) to trust, instead of the system's.
    pub roots: Option<PathBuf>,
    /// Its limits.
    #[serde(default)]
    pub limits: RemoteLimits,
    /// The dialect's settings as client.
    #[serde(default)]
    pub settings: Value,
}

/// Where a credential is; never in the profile itself.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "lowercase")]
pub enum CredentialSource {
    /// In this variable of the environment.
    Env(String),
    /// In this file, alone; blanks around it do not count. It is read whenever it is needed.
    File(PathBuf),
}

/// A place of a listener.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct At {
    /// The listener.
    pub listener: String,
    /// The path prefix; none for the listener's root.
    #[serde(default)]
    pub prefix: String,
}

/// What the command line adds to a profile.
#[derive(Clone, Debug)]
pub struct Flags {
    /// `base` of the listeners' addresses.
    pub listen: SocketAddr,
    /// Where everything is kept.
    pub data: PathBuf,
    /// Whether nothing is kept.
    pub ephemeral: bool,
}

impl Default for Flags {
    fn default() -> Self {
        Self {
            listen: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8080),
            data: PathBuf::from("interlingua-data"),
            ephemeral: false,
        }
    }
}

/// A profile that cannot be used. Names the file, the key and the remedy.
#[derive(Debug, thiserror::Error)]
#[error("profile {file}: {key}: {problem}")]
pub struct ProfileError {
    /// The file, or the name of a built-in one.
    pub file: String,
    /// The key.
    pub key: String,
    /// What is wrong, and what to do.
    pub problem: String,
}

/// A profile and where it came from.
#[derive(Debug)]
pub struct Loaded {
    /// The file, or the name of a built-in one.
    pub file: String,
    /// The composition.
    pub profile: Profile,
    /// Where its relative paths start.
    folder: PathBuf,
}

/// Reads a profile by name or path.
///
/// # Errors
/// When there is none, when it is not TOML, and for every key that is unknown, missing or of the wrong type.
pub fn load(name: &str) -> Result<Loaded, ProfileError> {
    let error =
        |key: &str, problem: String| ProfileError { file: name.to_owned(), key: key.to_owned(), problem };
    let (text, folder) = match BUILT_IN.iter().find(|(built_in, _)| *built_in == name) {
        Some((_, text)) => ((*text).to_owned(), PathBuf::from(".")),
        None => {
            let read = std::fs::read_to_string(name);
            let names: Vec<&str> = BUILT_IN.iter().map(|(name, _)| *name).collect();
            let advice = format!("give the path of a file, or one of {}", names.join(", "));
            let text = read.map_err(|e| error("(file)", format!("{e}; {advice}")))?;
            (text, Path::new(name).parent().map(Path::to_owned).unwrap_or_default())
        }
    };
    let figment = Figment::new().merge(Toml::string(&text)).merge(Env::prefixed("INTERLINGUA_").split("__"));
    let profile = figment.extract().map_err(|e| {
        let key = if e.path.is_empty() { "(top)".to_owned() } else { e.path.join(".") };
        // What the environment says is not in the file.
        let of = figment.find_metadata(&key).filter(|of| of.name.contains("environment"));
        let from = of.map(|_| " (from the environment: INTERLINGUA_…)").unwrap_or_default();
        error(&key, format!("{}{from}", e.kind))
    })?;
    Ok(Loaded { file: name.to_owned(), profile, folder })
}

impl Loaded {
    /// An error at `key`.
    pub fn error(&self, key: impl Into<String>, problem: impl Into<String>) -> ProfileError {
        ProfileError { file: self.file.clone(), key: key.into(), problem: problem.into() }
    }

    /// The address of a listener.
    ///
    /// # Errors
    /// When there is no such listener, or its address is none.
    pub fn address(&self, name: &str, flags: &Flags) -> Result<SocketAddr, ProfileError> {
        let key = format!("listeners.{name}");
        let Some(text) = self.profile.listeners.get(name) else {
            let names: Vec<&str> = self.profile.listeners.keys().map(String::as_str).collect();
            return Err(self.error(
                key,
                format!("there is no such listener; add it, or use one of {}", names.join(", ")),
            ));
        };
        let bad = || {
            self.error(
                &key,
                format!("{text:?} is no address; write one like 127.0.0.1:8080, or base+N with a free port"),
            )
        };
        match text.strip_prefix("base") {
            None => text.parse().map_err(|_| bad()),
            Some(rest) => {
                let step: u16 = if rest.is_empty() {
                    0
                } else {
                    rest.trim_start_matches('+').parse().map_err(|_| bad())?
                };
                // Port 0 lets the system choose each of them.
                let base = flags.listen.port();
                let port = if base == 0 { 0 } else { base.checked_add(step).ok_or_else(bad)? };
                Ok(SocketAddr::new(flags.listen.ip(), port))
            }
        }
    }

    /// The certificate of a listener; its relative paths start at the profile's folder.
    #[must_use]
    pub fn tls(&self, listener: &str) -> Option<Tls> {
        let tls = self.profile.tls.get(listener)?;
        Some(Tls { certificate: self.folder.join(&tls.certificate), key: self.folder.join(&tls.key) })
    }

    /// Where an upstream is, with our credential there; its relative paths start at the profile's folder.
    ///
    /// # Errors
    /// When the credential cannot be read.
    pub fn address_of(&self, name: &str, upstream: &UpstreamProfile) -> Result<Address, ProfileError> {
        let credential = self.credential(&format!("upstreams.{name}.credential"), &upstream.credential)?;
        let roots = upstream.roots.as_ref().map(|path| self.folder.join(path));
        Ok(Address { url: upstream.url.clone(), credential, roots })
    }

    /// A path that may start at the profile's folder.
    #[must_use]
    pub fn path(&self, path: &Path) -> PathBuf {
        self.folder.join(path)
    }

    /// A credential of ours with somebody else; relative paths start at the profile's folder.
    ///
    /// # Errors
    /// When it cannot be read, or is no single word.
    pub fn credential(&self, key: &str, source: &CredentialSource) -> Result<Held, ProfileError> {
        let held = match source {
            CredentialSource::Env(variable) => {
                let remedy = |e| {
                    self.error(
                        key,
                        format!("{variable}: {e}; set it in the environment, or use file = \"…\""),
                    )
                };
                Held::Text(std::env::var(variable).map_err(remedy)?.trim().into())
            }
            CredentialSource::File(path) => Held::File(self.folder.join(path)),
        };
        held.check().map_err(|why| self.error(key, why))?;
        Ok(held)
    }

    /// The lines of users to start an empty realm with.
    ///
    /// # Errors
    /// When their file cannot be read.
    pub fn users(&self, realm: &str) -> Result<String, ProfileError> {
        match self.profile.realms.get(realm).and_then(|realm| realm.users.as_deref()) {
            None => Ok(String::new()),
            Some("demo") => Ok(DEMO_USERS.to_owned()),
            Some(path) => {
                let path = self.folder.join(path);
                let failed =
                    |e| self.error(format!("realms.{realm}.users"), format!("{}: {e}", path.display()));
                std::fs::read_to_string(&path).map_err(failed)
            }
        }
    }
}
