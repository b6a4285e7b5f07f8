//! From a profile to things that run. Everything that can be wrong is found here, before a port is opened.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;

use interlingua_backend::{Authenticator, Backend, Chance, Clock, Sender};
use interlingua_dialects::{Spoken, VENDORS, vendor};
use interlingua_edge::{Mount, Observer, Origins, Parts};
use interlingua_engine::{Engine, Realm, Store, StoreError, digest};
use interlingua_model::{
    Credential, CredentialKind, Org, OrgId, Right, Rights, Timestamp, User, UserId, UserRef,
};
use interlingua_remote::{IssuerRules, Issuers, Keys, Remote, Webhook};
use interlingua_stores::{MemoryStore, Mode, Options, SqliteStore, row};
use interlingua_wire::Upstream;

use crate::ports::{SystemChance, SystemClock};
use crate::profile::{
    CodesProfile, CredentialProfile, Flags, IssuerProfile, KeysProfile, Loaded, MountProfile, OrgProfile,
    ProfileError, RealmProfile, StoreKind, UpstreamProfile,
};
use crate::senders::{Fixed, Spool};

/// Why a profile does not run.
#[derive(Debug, thiserror::Error)]
pub enum ComposeError {
    /// The profile is wrong.
    #[error(transparent)]
    Profile(#[from] ProfileError),
    /// The data cannot be used.
    #[error("realm {0}: {1}")]
    Store(String, StoreError),
    /// A mount cannot be built.
    #[error(transparent)]
    Mount(#[from] interlingua_edge::MountError),
    /// Something else.
    #[error("{0}")]
    Other(String),
}

/// Puts something between the engine and its store.
pub type Wrap = Arc<dyn Fn(Arc<dyn Store>) -> Arc<dyn Store> + Send + Sync>;

/// Puts something between a mount and its backend.
pub type WrapBackend = Arc<dyn Fn(Arc<dyn Backend>) -> Arc<dyn Backend> + Send + Sync>;

/// Time, chance, and whatever stands before the store and the backend.
#[derive(Clone)]
pub struct Ports {
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The randomness.
    pub chance: Arc<dyn Chance>,
    /// Goes around every store.
    pub wrap: Wrap,
    /// Goes around every backend.
    pub wrap_backend: WrapBackend,
}

impl Default for Ports {
    fn default() -> Self {
        Self {
            clock: Arc::new(SystemClock),
            chance: Arc::new(SystemChance),
            wrap: Arc::new(|store| store),
            wrap_backend: Arc::new(|backend| backend),
        }
    }
}

/// The places of every listener: address and mounts by prefix.
pub type Places = BTreeMap<String, (SocketAddr, Vec<(String, usize)>)>;

/// Checks a whole profile without touching disk or network, beyond reading the files that it names.
///
/// # Errors
/// The first thing that is wrong.
pub fn check(loaded: &Loaded, flags: &Flags) -> Result<Places, ProfileError> {
    let profile = &loaded.profile;
    for (name, realm) in &profile.realms {
        check_realm(loaded, name, realm)?;
    }
    let mut places = Places::new();
    for (at, mount) in profile.mounts.iter().enumerate() {
        speak(loaded, at, mount)?;
        if !profile.realms.contains_key(&mount.realm) {
            let names: Vec<&str> = profile.realms.keys().map(String::as_str).collect();
            let problem = format!("there is no realm {:?}; use one of {}", mount.realm, names.join(", "));
            return Err(loaded.error(format!("mounts[{at}].realm"), problem));
        }
        for (n, place) in mount.at.iter().enumerate() {
            let key = format!("mounts[{at}].at[{n}]");
            let address = loaded.address(&place.listener, flags)?;
            let well_formed =
                place.prefix.is_empty() || place.prefix.starts_with('/') && !place.prefix.ends_with('/');
            if !well_formed {
                let problem = format!("{:?} is no prefix; write none, or one like /name", place.prefix);
                return Err(loaded.error(format!("{key}.prefix"), problem));
            }
            let (_, mounts) = places.entry(place.listener.clone()).or_insert_with(|| (address, Vec::new()));
            if mounts.iter().any(|(prefix, _)| *prefix == place.prefix) {
                let problem =
                    format!("{:?} is taken by another mount of this listener; choose another", place.prefix);
                return Err(loaded.error(format!("{key}.prefix"), problem));
            }
            mounts.push((place.prefix.clone(), at));
        }
    }
    if let Some(admin) = &profile.admin {
        let address = loaded.address(admin, flags)?;
        if places.insert(admin.clone(), (address, Vec::new())).is_some() {
            return Err(
                loaded.error("admin", "the admin listener must not serve mounts; give it one of its own")
            );
        }
    }
    for name in profile.tls.keys() {
        let tls = loaded.tls(name).filter(|_| places.contains_key(name));
        let unused = "no mount and no admin is served by a listener of this name; take the certificate out";
        let tls = tls.ok_or_else(|| loaded.error(format!("tls.{name}"), unused))?;
        tls.acceptor().map_err(|e| loaded.error(format!("tls.{name}"), e))?;
    }
    for (at, mount) in profile.mounts.iter().enumerate() {
        check_upstream(loaded, at, mount)?;
    }
    for name in profile.upstreams.keys() {
        remote(loaded, name, Vec::new(), &Ports::default())?;
    }
    check_services(loaded, &places)?;
    check_loopback(loaded, &places)?;
    Ok(places)
}

fn check_realm(loaded: &Loaded, name: &str, realm: &RealmProfile) -> Result<(), ProfileError> {
    let key = |rest: &str| format!("realms.{name}.{rest}");
    if realm.orgs.is_empty() {
        return Err(loaded.error(key("orgs"), "a realm needs at least one org; add [[realms.NAME.orgs]]"));
    }
    sender(loaded, name, realm, None)?;
    issuers(loaded, name, realm)?;
    for (at, org) in realm.orgs.iter().enumerate() {
        if OrgId::new(org.id).is_none() {
            return Err(loaded.error(key(&format!("orgs[{at}].id")), "must be between 1 and 2^53 - 1"));
        }
    }
    if !realm.credentials.is_empty() && !loaded.profile.demo {
        let problem =
            "secrets do not belong in a profile; use `interlingua token create`, or set demo = true";
        return Err(loaded.error(key("credentials"), problem));
    }
    let users = users(loaded, name)?;
    for (at, credential) in realm.credentials.iter().enumerate() {
        read_credential(loaded, &key(&format!("credentials[{at}]")), credential, &users, &realm.orgs)?;
    }
    Ok(())
}

/// An upstream must be there, and tell what the dialect's rules ask for, unless the profile goes without.
fn check_upstream(loaded: &Loaded, at: usize, mount: &MountProfile) -> Result<(), ProfileError> {
    let Some(name) = &mount.upstream else { return Ok(()) };
    let Some(upstream) = loaded.profile.upstreams.get(name) else {
        let problem = format!("there is no upstream {name:?}; add [upstreams.{name}]");
        return Err(loaded.error(format!("mounts[{at}].upstream"), problem));
    };
    let told = client(loaded, name, upstream)?.tells();
    let needs = speak(loaded, at, mount)?.policy.needs();
    if let Some(word) = mount.without.iter().find(|word| needs.iter().all(|fact| fact.word() != *word)) {
        let words: Vec<&str> = needs.iter().map(|fact| fact.word()).collect();
        let problem = format!("{word:?} is nothing that {} asks for: {}", mount.dialect, words.join(", "));
        return Err(loaded.error(format!("mounts[{at}].without"), problem));
    }
    let missing =
        needs.iter().filter(|fact| !told.contains(fact) && !mount.without.iter().any(|w| w == fact.word()));
    let missing: Vec<&str> = missing.map(|fact| fact.word()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let problem = format!(
        "{} does not tell {}, which the rules of {} ask for; write without = {missing:?} to go without these rules",
        upstream.dialect,
        missing.join(", "),
        mount.dialect
    );
    Err(loaded.error(format!("mounts[{at}].upstream"), problem))
}

/// An upstream's language.
fn client(
    loaded: &Loaded,
    name: &str,
    upstream: &UpstreamProfile,
) -> Result<Arc<dyn Upstream>, ProfileError> {
    let key = |rest: &str| format!("upstreams.{name}{rest}");
    let speaking = VENDORS.iter().filter(|vendor| vendor.client.is_some()).map(|vendor| vendor.name);
    let no_client = || {
        let names = speaking.collect::<Vec<_>>().join(", ");
        loaded.error(
            key(".dialect"),
            format!("{:?} is not spoken as client; use one of {names}", upstream.dialect),
        )
    };
    let client = vendor(&upstream.dialect).and_then(|vendor| vendor.client).ok_or_else(no_client)?;
    client(upstream.settings.clone()).map_err(|e| loaded.error(key(".settings"), e))
}

/// Procedures are called at a listener's root, whatever the prefix: there they can lead to one mount only.
fn check_services(loaded: &Loaded, places: &Places) -> Result<(), ProfileError> {
    for (listener, (_, mounts)) in places {
        let mut taken = BTreeMap::new();
        for (prefix, at) in mounts {
            let Some(mount) = loaded.profile.mounts.get(*at) else { continue };
            let rows = speak(loaded, *at, mount)?.dialect.rows();
            let services = rows.iter().filter_map(|row| row.route.rpc?.split('/').next());
            for service in services {
                if taken.insert(service, *at).is_some_and(|other| other != *at) {
                    let problem = format!(
                        "{prefix:?} of listener {listener:?} is the second mount there that has the service {service}, which \
                         is called at the listener's root; give this mount a listener of its own"
                    );
                    return Err(loaded.error(format!("mounts[{at}].at"), problem));
                }
            }
        }
    }
    Ok(())
}

/// Demo credentials are known to everybody who can read; they are for this machine only.
fn check_loopback(loaded: &Loaded, places: &Places) -> Result<(), ProfileError> {
    let open = places.iter().find(|(_, (address, _))| !address.ip().is_loopback());
    match open {
        Some((name, (address, _))) if loaded.profile.demo => {
            let problem = format!(
                "{address} can be reached from outside, and demo credentials work on loopback only; listen on \
                 127.0.0.1, or use a profile without demo = true"
            );
            Err(loaded.error(format!("listeners.{name}"), problem))
        }
        _ => Ok(()),
    }
}

fn speak(loaded: &Loaded, at: usize, mount: &MountProfile) -> Result<Spoken, ProfileError> {
    let Some(vendor) = vendor(&mount.dialect) else {
        let names: Vec<&str> = VENDORS.iter().map(|vendor| vendor.name).collect();
        let problem = format!("{:?} is no dialect; use one of {}", mount.dialect, names.join(", "));
        return Err(loaded.error(format!("mounts[{at}].dialect"), problem));
    };
    (vendor.open)(mount.settings.clone()).map_err(|e| loaded.error(format!("mounts[{at}].settings"), e))
}

fn users(loaded: &Loaded, realm: &str) -> Result<Vec<User>, ProfileError> {
    let text = loaded.users(realm)?;
    let line = |(n, line): (usize, &str)| {
        row::read_user(line)
            .map_err(|e| loaded.error(format!("realms.{realm}.users"), format!("line {}: {e}", n + 1)))
    };
    text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).map(line).collect()
}

fn read_credential(
    loaded: &Loaded,
    key: &str,
    profile: &CredentialProfile,
    users: &[User],
    orgs: &[OrgProfile],
) -> Result<Credential, ProfileError> {
    let kinds = [CredentialKind::Token, CredentialKind::Application, CredentialKind::Client];
    let kind = kinds.into_iter().find(|kind| kind.word() == profile.kind);
    let kind = kind.ok_or_else(|| loaded.error(format!("{key}.kind"), "use token, application or client"))?;
    let right = |word: &String| Right::ALL.into_iter().find(|right| right.word() == word);
    let rights: Option<Rights> = profile.rights.iter().map(right).collect();
    let rights =
        rights.ok_or_else(|| loaded.error(format!("{key}.rights"), "use read, manage and delete"))?;
    let user = match &profile.user {
        None => None,
        Some(name) => {
            let found = users.iter().find(|user| &*user.profile.username == name);
            let missing =
                || loaded.error(format!("{key}.user"), format!("no user of the realm is called {name:?}"));
            Some(found.ok_or_else(missing)?.id)
        }
    };
    let org = match profile.org {
        None => None,
        Some(id) => {
            let known = OrgId::new(id).filter(|_| orgs.iter().any(|org| org.id == id));
            Some(
                known
                    .ok_or_else(|| loaded.error(format!("{key}.org"), "the realm has no org with this id"))?,
            )
        }
    };
    Ok(Credential {
        name: profile.name.clone(),
        kind,
        digest: digest(&profile.secret),
        id: None,
        exchanged: None,
        rights,
        user,
        org,
        created: Timestamp(0),
        expires: None,
        sitting: None,
    })
}

/// The store of a realm.
///
/// # Errors
/// When its file cannot be opened, or is served by another process.
pub fn open_store(
    name: &str,
    realm: &RealmProfile,
    flags: &Flags,
    mode: Mode,
) -> Result<Arc<dyn Store>, ComposeError> {
    if flags.ephemeral || realm.store == StoreKind::Memory {
        return Ok(Arc::new(MemoryStore::new()));
    }
    let failed = |e: std::io::Error| {
        ComposeError::Other(format!(
            "--data {}: {e}; name a directory that can be written",
            flags.data.display()
        ))
    };
    std::fs::create_dir_all(&flags.data).map_err(failed)?;
    let path = flags.data.join(format!("{name}.db"));
    let store = SqliteStore::open(&Options { path, mode });
    Ok(Arc::new(store.map_err(|e| ComposeError::Store(name.to_owned(), e))?))
}

/// The engine of a realm, with its starting users and demo credentials.
///
/// # Errors
/// See [`open_store`].
pub async fn engine(
    loaded: &Loaded,
    name: &str,
    flags: &Flags,
    ports: &Ports,
    mode: Mode,
) -> Result<Arc<Engine>, ComposeError> {
    let unknown = || {
        let names: Vec<&str> = loaded.profile.realms.keys().map(String::as_str).collect();
        loaded.error("realms", format!("there is no realm {name:?}; use one of {}", names.join(", ")))
    };
    let realm = loaded.profile.realms.get(name).ok_or_else(unknown)?;
    let store = (ports.wrap)(open_store(name, realm, flags, mode)?);
    let orgs = realm.orgs.iter().filter_map(|org| {
        let domains = org.domains.iter().map(|domain| domain.to_lowercase()).collect();
        Some(Org { id: OrgId::new(org.id)?, name: org.name.clone(), domains })
    });
    let known = Realm { name: name.to_owned(), orgs: orgs.collect() };
    let engine = Engine::start(known, store, Arc::clone(&ports.clock), Arc::clone(&ports.chance)).await;
    let engine = engine.map_err(|e| ComposeError::Store(name.to_owned(), e))?;
    let serves = mode == Mode::Serve;
    let sender = if serves { sender(loaded, name, realm, Some(flags))? } else { None };
    let engine = Arc::new(engine.with_sender(sender));
    if serves {
        fill(loaded, name, realm, &engine).await?;
    }
    Ok(engine)
}

/// Who knows the credentials of a realm.
fn authenticator(
    loaded: &Loaded,
    name: &str,
    engine: &Arc<Engine>,
    ports: &Ports,
) -> Result<Arc<dyn Authenticator>, ProfileError> {
    let rules = match loaded.profile.realms.get(name) {
        Some(realm) => issuers(loaded, name, realm)?,
        None => Vec::new(),
    };
    if rules.is_empty() {
        return Ok(Arc::clone(engine) as Arc<dyn Authenticator>);
    }
    let issuers = Issuers::new(Arc::clone(engine), Arc::clone(&ports.clock), rules);
    Ok(Arc::new(issuers.map_err(|e| loaded.error(format!("realms.{name}.issuers"), e.to_string()))?))
}

fn issuers(loaded: &Loaded, name: &str, realm: &RealmProfile) -> Result<Vec<IssuerRules>, ProfileError> {
    let rules = |(at, profile): (usize, &IssuerProfile)| {
        let key = |rest: &str| format!("realms.{name}.issuers[{at}].{rest}");
        let group = |(group, words): (&String, &Vec<String>)| {
            let right = |word: &String| Right::ALL.into_iter().find(|right| right.word() == word);
            let rights: Option<Rights> = words.iter().map(right).collect();
            let unknown = || loaded.error(key(&format!("groups.{group}")), "use read, manage and delete");
            Ok((group.clone(), rights.ok_or_else(unknown)?))
        };
        let keys = match &profile.keys {
            KeysProfile::File(path) => Keys::File(loaded.path(path)),
            KeysProfile::Url(url) => Keys::Url(url.clone()),
        };
        keys.check().map_err(|e| loaded.error(key("keys"), e.to_string()))?;
        if profile.audience.is_empty() {
            return Err(loaded.error(key("audience"), "name at least one client whose tokens count"));
        }
        Ok(IssuerRules {
            issuer: profile.issuer.clone(),
            audience: profile.audience.clone(),
            keys,
            groups: profile.groups.iter().map(group).collect::<Result<_, ProfileError>>()?,
            realm_groups: profile.realm_groups.clone(),
        })
    };
    realm.issuers.iter().enumerate().map(rules).collect()
}

/// How one-time codes reach people; without `flags` no file is touched.
fn sender(
    loaded: &Loaded,
    name: &str,
    realm: &RealmProfile,
    flags: Option<&Flags>,
) -> Result<Option<Arc<dyn Sender>>, ProfileError> {
    let key = format!("realms.{name}.codes");
    Ok(Some(match &realm.codes {
        None => return Ok(None),
        Some(CodesProfile::Fixed(_)) if !loaded.profile.demo => {
            let problem = "a code that everybody knows is for demos; use file or webhook, or set demo = true";
            return Err(loaded.error(key, problem));
        }
        Some(CodesProfile::Fixed(code)) => Arc::new(Fixed(code.as_str().into())),
        Some(CodesProfile::File(path)) => {
            let Some(flags) = flags else { return Ok(None) };
            let path = flags.data.join(path);
            let failed = |e| loaded.error(key.clone(), format!("{}: {e}", path.display()));
            Arc::new(Spool::new(path.clone()).map_err(failed)?)
        }
        Some(CodesProfile::Webhook { url, credential }) => {
            let credential = credential.as_ref().map(|source| loaded.credential(&key, source)).transpose()?;
            let webhook = Webhook::new(url.clone(), credential);
            Arc::new(webhook.map_err(|e| loaded.error(key, e.to_string()))?)
        }
    }))
}

async fn fill(
    loaded: &Loaded,
    name: &str,
    realm: &RealmProfile,
    engine: &Engine,
) -> Result<(), ComposeError> {
    let failed = |e| ComposeError::Store(name.to_owned(), e);
    let users = users(loaded, name)?;
    if engine.store().last_id().await.map_err(failed)? == 0 {
        let imports = users.iter().map(|user| engine.import(user.clone(), "start"));
        for imported in futures_util::future::join_all(imports).await {
            let refused =
                |fault| ComposeError::Other(format!("realm {name}: a starting user was refused: {fault:?}"));
            imported.map_err(refused)?;
        }
    }
    for (at, profile) in realm.credentials.iter().enumerate() {
        let key = format!("realms.{name}.credentials[{at}]");
        let credential = read_credential(loaded, &key, profile, &users, &realm.orgs)?;
        if engine.store().credential(credential.digest).await.map_err(failed)?.is_none() {
            engine.store().put_credential(credential).await.map_err(failed)?;
        }
    }
    Ok(())
}

/// The mounts of a profile, in its order.
///
/// # Errors
/// See [`check`].
pub fn mounts(
    loaded: &Loaded,
    engines: &BTreeMap<String, Arc<Engine>>,
    ports: &Ports,
    observer: &Arc<Observer>,
) -> Result<Vec<Arc<Mount>>, ComposeError> {
    let build = |(at, mount): (usize, &MountProfile)| {
        let Spoken { dialect, policy } = speak(loaded, at, mount)?;
        let engine = engines.get(&mount.realm);
        let engine =
            engine.ok_or_else(|| loaded.error(format!("mounts[{at}].realm"), "there is no such realm"))?;
        let authenticator = authenticator(loaded, &mount.realm, engine, ports)?;
        let orgs = engine.realm().orgs.clone();
        let executes: Arc<dyn Backend> = match &mount.upstream {
            None => engine.clone(),
            Some(name) => Arc::new(remote(loaded, name, orgs.clone(), ports)?),
        };
        let backend = (ports.wrap_backend)(executes);
        let origins = match (dialect.manifest().browsers, loaded.profile.demo) {
            (false, _) => Origins::None,
            // Credentials that everybody knows are not for pages of others.
            (true, true) => Origins::Loopback,
            (true, false) => Origins::Any,
        };
        let parts = Parts {
            name: format!("{}/{}", mount.realm, mount.dialect),
            dialect,
            policy,
            authenticator,
            backend,
            orgs,
            limits: mount.limits.over(loaded.profile.limits),
            strict: mount.strict,
            origins,
            clock: Arc::clone(&ports.clock),
            chance: Arc::clone(&ports.chance),
            observer: Arc::clone(observer),
        };
        Ok(Arc::new(Mount::new(parts)?))
    };
    loaded.profile.mounts.iter().enumerate().map(build).collect()
}

/// The upstream of this name, as backend.
fn remote(loaded: &Loaded, name: &str, orgs: Vec<Org>, ports: &Ports) -> Result<Remote, ProfileError> {
    let key = format!("upstreams.{name}");
    let upstream = loaded.profile.upstreams.get(name);
    let upstream = upstream.ok_or_else(|| loaded.error(&key, "there is no such upstream; add it"))?;
    let spoken = client(loaded, name, upstream)?;
    let address = loaded.address_of(name, upstream)?;
    let (clock, chance) = (Arc::clone(&ports.clock), Arc::clone(&ports.chance));
    Remote::new(spoken, address, upstream.limits, orgs, clock, chance)
        .map_err(|e| loaded.error(key, e.to_string()))
}

/// The user with this username.
///
/// # Errors
/// The store's.
pub async fn by_username(engine: &Engine, name: &str) -> Result<Option<Arc<User>>, StoreError> {
    use interlingua_model::{Field, Filter, Match, Query, Scope, Sort, SortKey, Start};
    let query = Query {
        filter: Filter::Text(Field::Username, Match::EqualsIgnoreCase, name.to_owned()),
        sort: Sort { key: SortKey::Id, descending: false },
        start: Start::Offset(0),
        limit: 1,
        count: false,
    };
    Ok(engine.store().list(&query, Scope::Realm).await?.users.into_iter().next())
}

/// A user by id, username or alias of any vendor.
///
/// # Errors
/// The store's.
pub async fn by_any_name(engine: &Engine, text: &str) -> Result<Option<Arc<User>>, StoreError> {
    if let Some(user) = by_username(engine, text).await? {
        return Ok(Some(user));
    }
    let number = interlingua_wire::parse_decimal(text).or_else(|| interlingua_wire::from_uuid(text));
    let spelled = number.and_then(UserId::new);
    for vendor in VENDORS {
        let reference = UserRef::Named { vendor: vendor.name, text: text.to_owned(), spelled };
        if let Some(user) = engine.store().user(&reference).await? {
            return Ok(Some(user));
        }
    }
    Ok(None)
}
