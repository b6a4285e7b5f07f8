//! From a profile to a plan: everything that can be wrong is found here, before a file or a port is opened. What is built to
//! be checked is what [`crate::compose`] opens.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use interlingua_dialects::{Spoken, VENDORS, vendor};
use interlingua_edge::{Limits, Origins, Tls};
use interlingua_engine::{Realm, digest};
use interlingua_model::{Credential, CredentialKind, Org, OrgId, Right, Rights, Secret, Timestamp, User};
use interlingua_remote::{IssuerRules, Keys, Transport, Webhook};
use interlingua_stores::{StoreLimits, row};
use interlingua_wire::Upstream;

use crate::ports::Ports;
use crate::profile::{
    CodesProfile, CredentialProfile, Flags, IssuerProfile, KeysProfile, Loaded, MountProfile, OrgProfile,
    ProfileError, RealmProfile, StoreKind, StoreLimitsProfile, UpstreamProfile,
};

/// A profile in which nothing is wrong.
pub struct Plan {
    /// The realms by name.
    pub realms: BTreeMap<String, RealmPlan>,
    /// The upstreams by name, each with the one connection pool and breaker that all its mounts share.
    pub upstreams: BTreeMap<String, Arc<Transport>>,
    /// The mounts, in the profile's order.
    pub mounts: Vec<MountPlan>,
    /// The listeners by name.
    pub listeners: BTreeMap<String, ListenerPlan>,
}

/// A realm: who is in it at first, and who is known there.
pub struct RealmPlan {
    /// Its name and orgs.
    pub realm: Realm,
    /// Where its users are kept.
    pub store: StoreKind,
    /// Who is in it when it is empty.
    pub users: Vec<User>,
    /// The demo's credentials.
    pub credentials: Vec<Credential>,
    /// How one-time codes reach people.
    pub codes: Option<Codes>,
    /// Who else issues tokens that count.
    pub issuers: Vec<IssuerRules>,
    /// How large its store may grow.
    pub limits: StoreLimits,
}

/// How one-time codes reach people.
pub enum Codes {
    /// Always this one.
    Fixed(Secret),
    /// Into this file of the data directory.
    File(PathBuf),
    /// By a request.
    Webhook(Arc<Webhook>),
}

/// A mount.
pub struct MountPlan {
    /// Its realm.
    pub realm: String,
    /// The upstream that executes its calls; the realm's engine where absent.
    pub upstream: Option<String>,
    /// Its language and rules.
    pub spoken: Spoken,
    /// Its limits.
    pub limits: Limits,
    /// Whether it refuses what would lose something.
    pub strict: bool,
    /// Whose pages may call it.
    pub origins: Origins,
}

/// A listener.
pub struct ListenerPlan {
    /// Where.
    pub address: SocketAddr,
    /// With which certificate.
    pub tls: Option<Tls>,
    /// What is behind it.
    pub place: PlacePlan,
}

/// What is behind a listener.
pub enum PlacePlan {
    /// Mounts, by path prefix and place in [`Plan::mounts`].
    Mounts(Vec<(String, usize)>),
    /// Health, metrics and documents.
    Admin,
}

impl Plan {
    /// Checks a whole profile, without touching disk or network beyond reading the files that it names.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn of(loaded: &Loaded, flags: &Flags, ports: &Ports) -> Result<Self, ProfileError> {
        let profile = &loaded.profile;
        let realms = profile.realms.keys().map(|name| Ok((name.clone(), RealmPlan::of(loaded, name)?)));
        let realms = realms.collect::<Result<_, ProfileError>>()?;
        let mounts: Vec<MountPlan> = {
            let mounts = profile.mounts.iter().enumerate();
            mounts.map(|(at, mount)| mount_plan(loaded, at, mount)).collect::<Result<_, _>>()?
        };
        let listeners = listeners(loaded, flags)?;
        for (at, mount) in profile.mounts.iter().enumerate() {
            check_upstream(loaded, at, mount)?;
        }
        let transport = |(name, upstream): (&String, &UpstreamProfile)| {
            let client = client(loaded, name, upstream)?;
            let address = loaded.address_of(name, upstream)?;
            let transport = Transport::new(address, client, upstream.limits, Arc::clone(&ports.chance));
            let transport =
                transport.map_err(|e| loaded.error(format!("upstreams.{name}"), e.to_string()))?;
            Ok((name.clone(), Arc::new(transport)))
        };
        let upstreams = profile.upstreams.iter().map(transport).collect::<Result<_, ProfileError>>()?;
        let plan = Self { realms, upstreams, mounts, listeners };
        plan.check_services(loaded)?;
        plan.check_loopback(loaded)?;
        Ok(plan)
    }

    /// Procedures are called at a listener's root, whatever the prefix: there they can lead to one mount only.
    fn check_services(&self, loaded: &Loaded) -> Result<(), ProfileError> {
        for (listener, plan) in &self.listeners {
            let PlacePlan::Mounts(mounts) = &plan.place else { continue };
            let mut taken = BTreeMap::new();
            for (prefix, at) in mounts {
                let rows = self.mounts.get(*at).map(|mount| mount.spoken.dialect.rows()).unwrap_or_default();
                let services = rows.iter().filter_map(|row| row.route.rpc?.split('/').next());
                for service in services {
                    if taken.insert(service, *at).is_some_and(|other| other != *at) {
                        let problem = format!(
                            "{prefix:?} of listener {listener:?} is the second mount there that has the service {service}, \
                             which is called at the listener's root; give this mount a listener of its own"
                        );
                        return Err(loaded.error(format!("mounts[{at}].at"), problem));
                    }
                }
            }
        }
        Ok(())
    }

    /// Demo credentials are known to everybody who can read; they are for this machine only.
    fn check_loopback(&self, loaded: &Loaded) -> Result<(), ProfileError> {
        let open = self.listeners.iter().find(|(_, listener)| !listener.address.ip().is_loopback());
        match open {
            Some((name, ListenerPlan { address, .. })) if loaded.profile.demo => {
                let problem = format!(
                    "{address} can be reached from outside, and demo credentials work on loopback only; listen on \
                     127.0.0.1, or use a profile without demo = true"
                );
                Err(loaded.error(format!("listeners.{name}"), problem))
            }
            _ => Ok(()),
        }
    }
}

impl RealmPlan {
    /// Checks one realm.
    ///
    /// # Errors
    /// The first thing that is wrong with it, or that there is no such realm.
    pub fn of(loaded: &Loaded, name: &str) -> Result<Self, ProfileError> {
        let (known, realm) = named_realm(loaded, name)?;
        let codes = codes(loaded, name, realm)?;
        let issuers = issuers(loaded, name, realm)?;
        if !realm.credentials.is_empty() && !loaded.profile.demo {
            let problem =
                "secrets do not belong in a profile; use `interlingua token create`, or set demo = true";
            return Err(loaded.error(format!("realms.{name}.credentials"), problem));
        }
        let users = users(loaded, name)?;
        let credential = |(at, credential): (usize, &CredentialProfile)| {
            let key = format!("realms.{name}.credentials[{at}]");
            read_credential(loaded, &key, credential, &users, &realm.orgs)
        };
        let credentials = realm.credentials.iter().enumerate().map(credential).collect::<Result<_, _>>()?;
        let limits = limits(realm.limits);
        Ok(Self { realm: known, store: realm.store, users, credentials, codes, issuers, limits })
    }

    /// What a command beside a server needs of a realm: not the secrets and files that serving takes.
    ///
    /// # Errors
    /// See [`RealmPlan::of`].
    pub fn of_store(loaded: &Loaded, name: &str) -> Result<Self, ProfileError> {
        let (known, realm) = named_realm(loaded, name)?;
        let (users, credentials, issuers) = Default::default();
        let limits = limits(realm.limits);
        Ok(Self { realm: known, store: realm.store, users, credentials, codes: None, issuers, limits })
    }
}

/// The realm of this name, with its orgs.
fn named_realm<'l>(loaded: &'l Loaded, name: &str) -> Result<(Realm, &'l RealmProfile), ProfileError> {
    let unknown = || {
        let names: Vec<&str> = loaded.profile.realms.keys().map(String::as_str).collect();
        loaded.error("realms", format!("there is no realm {name:?}; use one of {}", names.join(", ")))
    };
    let realm = loaded.profile.realms.get(name).ok_or_else(unknown)?;
    let key = |rest: &str| format!("realms.{name}.{rest}");
    if realm.orgs.is_empty() {
        let problem = "a realm needs at least one org; add [[realms.NAME.orgs]]";
        return Err(loaded.error(key("orgs"), problem));
    }
    let orgs = realm.orgs.iter().enumerate().map(|(at, org)| {
        let problem = "must be between 1 and 2^53 - 1";
        let id = OrgId::new(org.id).ok_or_else(|| loaded.error(key(&format!("orgs[{at}].id")), problem))?;
        let domains = org.domains.iter().map(|domain| domain.to_lowercase()).collect();
        Ok(Org { id, name: org.name.clone(), domains, aliases: org.aliases.clone() })
    });
    let orgs = orgs.collect::<Result<Vec<_>, ProfileError>>()?;
    for (at, org) in orgs.iter().enumerate().rev() {
        for (vendor, text) in &org.aliases {
            let wrong = check_alias(&orgs, org, vendor, text);
            wrong.map_err(|e| loaded.error(key(&format!("orgs[{at}].aliases.{vendor}")), e))?;
        }
    }
    Ok((Realm { name: name.to_owned(), orgs }, realm))
}

/// A vendor's name for an org has the vendor's form, and means no other org.
fn check_alias(orgs: &[Org], org: &Org, vendor: &str, text: &str) -> Result<(), String> {
    let names = || VENDORS.iter().map(|vendor| vendor.name).collect::<Vec<_>>().join(", ");
    let known = interlingua_dialects::vendor(vendor);
    let known = known.ok_or_else(|| format!("{vendor:?} is no vendor; use one of {}", names()))?;
    let spoken = (known.open)(serde_json::Value::Null)?;
    let manifest = spoken.dialect.manifest();
    if !(manifest.orgs.is)(text) {
        return Err(format!("{text:?} is no id of theirs; write {}", manifest.orgs.form));
    }
    let means = |other: &&Org| {
        let own = manifest.spell_org(std::slice::from_ref(other), other.id);
        own.eq_ignore_ascii_case(text) || manifest.org(&[], text) == Some(other.id)
    };
    match orgs.iter().filter(|other| other.id != org.id).find(means) {
        Some(other) => Err(format!("{text:?} means the org {} already; give each its own", other.id)),
        None => Ok(()),
    }
}

fn mount_plan(loaded: &Loaded, at: usize, mount: &MountProfile) -> Result<MountPlan, ProfileError> {
    let spoken = speak(loaded, at, mount)?;
    if !loaded.profile.realms.contains_key(&mount.realm) {
        let names: Vec<&str> = loaded.profile.realms.keys().map(String::as_str).collect();
        let problem = format!("there is no realm {:?}; use one of {}", mount.realm, names.join(", "));
        return Err(loaded.error(format!("mounts[{at}].realm"), problem));
    }
    let origins = match (spoken.dialect.manifest().browsers, loaded.profile.demo) {
        (false, _) => Origins::None,
        // Credentials that everybody knows are not for pages of others.
        (true, true) => Origins::Loopback,
        (true, false) => Origins::Any,
    };
    Ok(MountPlan {
        realm: mount.realm.clone(),
        upstream: mount.upstream.clone(),
        spoken,
        limits: mount.limits.over(loaded.profile.limits),
        strict: mount.strict,
        origins,
    })
}

fn listeners(loaded: &Loaded, flags: &Flags) -> Result<BTreeMap<String, ListenerPlan>, ProfileError> {
    let profile = &loaded.profile;
    let mut places: BTreeMap<&str, Vec<(String, usize)>> = BTreeMap::new();
    for (at, mount) in profile.mounts.iter().enumerate() {
        for (n, place) in mount.at.iter().enumerate() {
            let key = || format!("mounts[{at}].at[{n}].prefix");
            loaded.address(&place.listener, flags)?;
            let well_formed =
                place.prefix.is_empty() || place.prefix.starts_with('/') && !place.prefix.ends_with('/');
            if !well_formed {
                let problem = format!("{:?} is no prefix; write none, or one like /name", place.prefix);
                return Err(loaded.error(key(), problem));
            }
            let mounts = places.entry(&place.listener).or_default();
            if mounts.iter().any(|(prefix, _)| *prefix == place.prefix) {
                let problem =
                    format!("{:?} is taken by another mount of this listener; choose another", place.prefix);
                return Err(loaded.error(key(), problem));
            }
            mounts.push((place.prefix.clone(), at));
        }
    }
    let mounts = places.into_iter().map(|(name, mounts)| (name, PlacePlan::Mounts(mounts)));
    let mut places: BTreeMap<&str, PlacePlan> = mounts.collect();
    if let Some(admin) = &profile.admin
        && places.insert(admin, PlacePlan::Admin).is_some()
    {
        let problem = "the admin listener must not serve mounts; give it one of its own";
        return Err(loaded.error("admin", problem));
    }
    for name in profile.tls.keys() {
        let tls = loaded.tls(name).filter(|_| places.contains_key(name.as_str()));
        let unused = "no mount and no admin is served by a listener of this name; take the certificate out";
        let tls = tls.ok_or_else(|| loaded.error(format!("tls.{name}"), unused))?;
        tls.acceptor().map_err(|e| loaded.error(format!("tls.{name}"), e))?;
    }
    let plan = |(name, place): (&str, PlacePlan)| {
        let (address, tls) = (loaded.address(name, flags)?, loaded.tls(name));
        Ok((name.to_owned(), ListenerPlan { address, tls, place }))
    };
    places.into_iter().map(plan).collect()
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
    let orgs = orgs_of(loaded, name)?;
    client(upstream.settings.clone(), &orgs).map_err(|e| loaded.error(key(".settings"), e))
}

/// The orgs of the realm whose mounts an upstream serves.
fn orgs_of(loaded: &Loaded, upstream: &str) -> Result<Vec<Org>, ProfileError> {
    let mounts = loaded.profile.mounts.iter().filter(|mount| mount.upstream.as_deref() == Some(upstream));
    let mut realms: Vec<&str> = mounts.map(|mount| &*mount.realm).collect();
    realms.sort_unstable();
    realms.dedup();
    match realms.as_slice() {
        [] => Ok(Vec::new()),
        [realm] => Ok(named_realm(loaded, realm)?.0.orgs),
        [one, other, ..] => {
            let problem = format!("mounts of the realms {one} and {other} use it; add an upstream for each");
            Err(loaded.error(format!("upstreams.{upstream}"), problem))
        }
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

const fn limits(profile: StoreLimitsProfile) -> StoreLimits {
    StoreLimits { log_bytes: profile.log_bytes, keys: profile.keys }
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
        scopes: None,
        public: None,
    })
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

fn codes(loaded: &Loaded, name: &str, realm: &RealmProfile) -> Result<Option<Codes>, ProfileError> {
    let key = format!("realms.{name}.codes");
    Ok(Some(match &realm.codes {
        None => return Ok(None),
        Some(CodesProfile::Fixed(_)) if !loaded.profile.demo => {
            let problem = "a code that everybody knows is for demos; use file or webhook, or set demo = true";
            return Err(loaded.error(key, problem));
        }
        Some(CodesProfile::Fixed(code)) => Codes::Fixed(code.as_str().into()),
        Some(CodesProfile::File(path)) => Codes::File(path.clone()),
        Some(CodesProfile::Webhook { url, credential }) => {
            let credential = credential.as_ref().map(|source| loaded.credential(&key, source)).transpose()?;
            let webhook = Webhook::new(url.clone(), credential);
            Codes::Webhook(Arc::new(webhook.map_err(|e| loaded.error(key, e.to_string()))?))
        }
    }))
}
