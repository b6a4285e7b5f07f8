//! From a plan to things that run: stores, engines and mounts, each made once.

use std::collections::BTreeMap;
use std::os::unix::fs::DirBuilderExt as _;
use std::sync::Arc;

use interlingua_backend::{Authenticator, Backend, Sender};
use interlingua_dialects::VENDORS;
use interlingua_edge::{Mount, Observer, Parts};
use interlingua_engine::{Engine, Store, StoreError};
use interlingua_model::{User, UserId, UserRef};
use interlingua_remote::{Issuers, Remote, Transport};
use interlingua_stores::{MemoryStore, Mode, Options, SqliteStore};

use crate::out;
use crate::plan::{Codes, MountPlan, RealmPlan};
use crate::ports::Ports;
use crate::profile::{Flags, ProfileError, StoreKind};
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

/// The store of a realm.
///
/// # Errors
/// When its file cannot be opened, or is served by another process.
fn open_store(plan: &RealmPlan, flags: &Flags, mode: Mode) -> Result<Arc<dyn Store>, ComposeError> {
    if flags.ephemeral || plan.store == StoreKind::Memory {
        return Ok(Arc::new(MemoryStore::new()));
    }
    let failed = |e: std::io::Error| {
        let (data, remedy) = (flags.data.display(), "name a directory that can be written");
        ComposeError::Other(format!("--data {data}: {e}; {remedy}"))
    };
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(&flags.data).map_err(failed)?;
    let name = &plan.realm.name;
    let path = flags.data.join(format!("{name}.db"));
    let store = SqliteStore::open(&Options { limits: plan.limits, ..Options::new(path, mode) });
    Ok(Arc::new(store.map_err(|e| ComposeError::Store(name.clone(), e))?))
}

/// The engine of a realm; one that serves, with its sender, its starting users and demo credentials.
///
/// # Errors
/// What its store or its sender says.
pub async fn engine(
    plan: RealmPlan,
    flags: &Flags,
    ports: &Ports,
    mode: Mode,
) -> Result<Arc<Engine>, ComposeError> {
    let store = (ports.wrap)(open_store(&plan, flags, mode)?);
    let name = plan.realm.name.clone();
    let failed = |e| ComposeError::Store(name.clone(), e);
    let engine = Engine::start(plan.realm, store, Arc::clone(&ports.clock), Arc::clone(&ports.chance)).await;
    let engine = engine.map_err(failed)?;
    if mode != Mode::Serve {
        return Ok(Arc::new(engine));
    }
    let engine = Arc::new(engine.with_sender(sender(plan.codes, flags, &name)?));
    fill(&engine, plan.users).await?;
    for credential in plan.credentials {
        if engine.store().credential(credential.digest).await.map_err(failed)?.is_none() {
            engine.store().put_credential(credential).await.map_err(failed)?;
        }
    }
    Ok(engine)
}

/// The mark of a realm that is being filled with its first users.
const FILLING: &str = "filling";

/// Takes in what an empty realm starts with: all of it, also where a start before this one ended in the middle.
async fn fill(engine: &Engine, users: Vec<User>) -> Result<(), ComposeError> {
    let name = &engine.realm().name;
    let failed = |e| ComposeError::Store(name.clone(), e);
    let store = engine.store();
    let begun = store.mark(FILLING).await.map_err(failed)?.is_some();
    if users.is_empty() || !begun && store.last_id(u64::MAX).await.map_err(failed)? != 0 {
        return Ok(());
    }
    store.put_mark(FILLING, Some(1)).await.map_err(failed)?;
    let (mut bar, total) = (out::bar("filling the realm"), users.len() as u64);
    let mut done = 0;
    for chunk in users.chunks(FILLED_AT_ONCE) {
        let imports = chunk.iter().map(|user| async move {
            let told =
                |why| format!("realms.{name}.users: user {} ({}): {why}", user.id, &*user.profile.username);
            engine.import(user.clone(), "start").await.map_err(|why| ComposeError::Other(told(why)))
        });
        for imported in futures_util::future::join_all(imports).await {
            imported?;
            done += 1;
            bar(done, total);
        }
    }
    store.put_mark(FILLING, None).await.map_err(failed)
}

/// How many users are taken in at once.
const FILLED_AT_ONCE: usize = 512;

fn sender(codes: Option<Codes>, flags: &Flags, realm: &str) -> Result<Option<Arc<dyn Sender>>, ComposeError> {
    Ok(Some(match codes {
        None => return Ok(None),
        Some(Codes::Fixed(code)) => Arc::new(Fixed(code)),
        Some(Codes::Webhook(webhook)) => webhook,
        Some(Codes::File(path)) => {
            let path = flags.data.join(path);
            let failed = |e| {
                let place = path.display();
                ComposeError::Other(format!("realms.{realm}.codes: {place}: {e}"))
            };
            Arc::new(Spool::new(path.clone()).map_err(failed)?)
        }
    }))
}

/// What a plan became: engines and mounts, before any port is open.
pub struct Assembly {
    /// The realms' engines.
    pub engines: BTreeMap<String, Arc<Engine>>,
    /// The mounts, in the profile's order.
    pub mounts: Vec<Arc<Mount>>,
    /// What is counted.
    pub observer: Arc<Observer>,
}

/// Opens the stores, and builds engines and mounts over them.
///
/// # Errors
/// Whatever keeps them from being built.
pub async fn assemble(
    realms: BTreeMap<String, RealmPlan>,
    upstreams: &BTreeMap<String, Arc<Transport>>,
    mounts: Vec<MountPlan>,
    flags: &Flags,
    ports: &Ports,
) -> Result<Assembly, ComposeError> {
    let observer = Observer::new().map_err(ComposeError::Other)?;
    let (mut engines, mut authenticators) = (BTreeMap::new(), BTreeMap::new());
    for (name, mut plan) in realms {
        let issuers = std::mem::take(&mut plan.issuers);
        let engine = engine(plan, flags, ports, Mode::Serve).await?;
        let known: Arc<dyn Authenticator> = if issuers.is_empty() {
            engine.clone()
        } else {
            let issuers = Issuers::new(Arc::clone(&engine), Arc::clone(&ports.clock), issuers);
            let failed = |e| ComposeError::Other(format!("realms.{name}.issuers: {e}"));
            Arc::new(issuers.map_err(failed)?)
        };
        authenticators.insert(name.clone(), known);
        engines.insert(name, engine);
    }
    let missing = |what: &str| ComposeError::Other(format!("the plan has no {what}"));
    let build = |plan: MountPlan| {
        let engine = engines.get(&plan.realm).ok_or_else(|| missing(&plan.realm))?;
        let authenticator = authenticators.get(&plan.realm).ok_or_else(|| missing(&plan.realm))?;
        let orgs = engine.realm().orgs.clone();
        let executes: Arc<dyn Backend> = match &plan.upstream {
            None => engine.clone(),
            Some(name) => {
                let transport = upstreams.get(name).ok_or_else(|| missing(name))?;
                Arc::new(Remote::new(Arc::clone(transport), orgs.clone(), Arc::clone(&ports.clock)))
            }
        };
        let parts = Parts {
            name: format!("{}/{}", plan.realm, plan.spoken.dialect.manifest().vendor),
            dialect: plan.spoken.dialect,
            policy: plan.spoken.policy,
            authenticator: Arc::clone(authenticator),
            backend: (ports.wrap_backend)(executes),
            orgs,
            limits: plan.limits,
            strict: plan.strict,
            origins: plan.origins,
            clock: Arc::clone(&ports.clock),
            chance: Arc::clone(&ports.chance),
            observer: Arc::clone(&observer),
        };
        Ok(Arc::new(Mount::new(parts)?))
    };
    let mounts = mounts.into_iter().map(build).collect::<Result<_, ComposeError>>()?;
    Ok(Assembly { engines, mounts, observer })
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

/// A user by id, alias of any vendor, or username, which its user may have chosen.
///
/// # Errors
/// The store's.
pub async fn by_any_name(engine: &Engine, text: &str) -> Result<Option<Arc<User>>, StoreError> {
    let number = interlingua_wire::parse_decimal(text).or_else(|| interlingua_wire::from_uuid(text));
    let spelled = number.and_then(UserId::new);
    for vendor in VENDORS {
        let reference = UserRef::Named { vendor: vendor.name, text: text.to_owned(), spelled };
        if let Some(user) = engine.store().user(&reference).await? {
            return Ok(Some(user));
        }
    }
    by_username(engine, text).await
}
