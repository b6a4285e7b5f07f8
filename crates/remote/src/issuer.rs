//! Tokens that somebody else issues: JSON Web Tokens with the claims that Amazon Cognito gives them, checked against the
//! issuer's published keys. Whoever holds one is a user of the realm.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use futures_util::future::BoxFuture;
use interlingua_backend::{Authenticator, Clock};
use interlingua_engine::{Engine, digest};
use interlingua_model::{
    AuthProblem, CredentialKind, Fault, FaultKind, Field, Filter, Match, Principal, Proof, Query, Right,
    Rights, Scope, Sort, SortKey, Start, Timestamp, User, UserRef,
};
use jsonwebtoken::crypto::rust_crypto;
use jsonwebtoken::jwk::{JwkSet, KeyAlgorithm};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde::Deserialize;
use tokio::sync::OwnedMutexGuard;

use crate::RemoteError;

/// How long keys are believed.
const KEYS_LIVE: Duration = Duration::from_secs(600);
/// How soon they are asked for again on behalf of a key that is not among them.
const KEYS_PAUSE: Duration = Duration::from_secs(30);
/// How far the issuer's clock may be from ours, in seconds.
const LEEWAY: f64 = 60.0;
/// The most bytes of a set of keys.
const MOST_BYTES: usize = 1 << 20;

/// Where an issuer's keys are, as a JSON Web Key Set.
#[derive(Clone, Debug)]
pub enum Keys {
    /// In this file.
    File(PathBuf),
    /// At this URL.
    Url(String),
}

/// Who issues tokens, and what they are good for here.
#[derive(Clone, Debug)]
pub struct IssuerRules {
    /// The claim `iss`.
    pub issuer: String,
    /// The clients whose tokens count: `client_id` of access tokens, `aud` of identity tokens.
    pub audience: Vec<String>,
    /// Its keys.
    pub keys: Keys,
    /// What members of a group (`cognito:groups`) may do.
    pub groups: BTreeMap<String, Rights>,
    /// Groups whose members reach the whole realm, and not their own org alone.
    pub realm_groups: Vec<String>,
}

struct Issuer {
    rules: IssuerRules,
    client: reqwest::Client,
    known: Mutex<Known>,
    /// Held while the keys are asked for.
    loading: Arc<tokio::sync::Mutex<()>>,
}

/// A key, and the algorithm that it names.
type Key = (DecodingKey, Option<KeyAlgorithm>);

/// An issuer's keys.
#[derive(Default)]
struct Known {
    keys: Option<JwkSet>,
    /// When they came, by what has passed.
    loaded: Option<Duration>,
    /// When they were asked for last, with or without success.
    tried: Option<Duration>,
}

impl Known {
    /// Whether they were asked for last without success.
    fn is_behind(&self) -> bool {
        self.loaded.is_none() || self.loaded != self.tried
    }
}

/// Knows tokens of issuers beside a realm's own credentials.
pub struct Issuers {
    engine: Arc<Engine>,
    clock: Arc<dyn Clock>,
    issuers: Vec<Arc<Issuer>>,
}

#[derive(Deserialize)]
struct TokenClaims {
    iss: String,
    sub: String,
    /// Seconds, which may have a fraction (RFC 7519 §2).
    exp: f64,
    nbf: Option<f64>,
    token_use: Option<String>,
    client_id: Option<String>,
    aud: Option<Audience>,
    username: Option<String>,
    #[serde(rename = "cognito:username")]
    cognito_username: Option<String>,
    #[serde(rename = "cognito:groups", default)]
    groups: Vec<String>,
}

/// For whom a token is (RFC 7519 §4.1.3).
#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Many(Vec<String>),
}

impl Audience {
    fn all(&self) -> &[String] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Many(all) => all,
        }
    }
}

/// The algorithms that are taken, as a token and as a key names them.
const ALGORITHMS: [(Algorithm, KeyAlgorithm); 4] = [
    (Algorithm::RS256, KeyAlgorithm::RS256),
    (Algorithm::RS384, KeyAlgorithm::RS384),
    (Algorithm::RS512, KeyAlgorithm::RS512),
    (Algorithm::ES256, KeyAlgorithm::ES256),
];

const fn problem(problem: AuthProblem) -> Fault {
    Fault::new(FaultKind::Unauthenticated(problem))
}

impl Issuers {
    /// The realm's credentials, and the tokens of these issuers.
    ///
    /// # Errors
    /// Keys that are in no place that can be read; a URL is not asked before it is needed.
    pub fn new(
        engine: Arc<Engine>,
        clock: Arc<dyn Clock>,
        rules: Vec<IssuerRules>,
    ) -> Result<Self, RemoteError> {
        // A second call finds it installed, which is as well.
        let _ = rust_crypto::DEFAULT_PROVIDER.install_default();
        let issuer = |rules: IssuerRules| {
            rules.keys.check()?;
            let client = crate::transport::client(None)?;
            Ok(Arc::new(Issuer { rules, client, known: Mutex::default(), loading: Default::default() }))
        };
        let issuers = rules.into_iter().map(issuer).collect::<Result<_, RemoteError>>()?;
        Ok(Self { engine, clock, issuers })
    }

    /// The claims of a token that one of the issuers made; `None` for what is no such token.
    async fn claims(&self, token: &str) -> Result<Option<(&Arc<Issuer>, TokenClaims)>, Fault> {
        let Some(issuer) =
            issuer_of(token).and_then(|iss| self.issuers.iter().find(|one| one.rules.issuer == iss))
        else {
            return Ok(None);
        };
        let invalid = || problem(AuthProblem::Invalid);
        let header = decode_header(token).map_err(|_| invalid())?;
        let taken = ALGORITHMS.into_iter().find(|(known, _)| *known == header.alg).map(|(_, named)| named);
        let taken = taken.ok_or_else(invalid)?;
        // None of what a token may declare critical is known here (RFC 7515 §4.1.11).
        if header.crit.is_some() {
            return Err(invalid());
        }
        let now = self.clock.now()?;
        let (key, own) =
            issuer.key(&header.kid.ok_or_else(invalid)?, self.clock.passed()).await?.ok_or_else(invalid)?;
        // A key that names its algorithm is good for no other (RFC 8725 §3.1).
        if own.is_some_and(|own| own != taken) {
            return Err(invalid());
        }
        let mut validation = Validation::new(header.alg);
        // Time is the clock's, and the audience stands in one of two claims: both are looked at below.
        (validation.validate_exp, validation.validate_aud) = (false, false);
        validation.set_issuer(&[&issuer.rules.issuer]);
        let claims = decode::<TokenClaims>(token, &key, &validation).map_err(|_| invalid())?.claims;
        issuer.admit(&claims, now)?;
        Ok(Some((issuer, claims)))
    }

    /// The user of this log-in name.
    async fn user(&self, name: &str) -> Result<Option<Arc<User>>, Fault> {
        let query = Query {
            filter: Filter::Text(Field::Username, Match::EqualsIgnoreCase, name.to_owned()),
            sort: Sort { key: SortKey::Id, descending: false },
            start: Start::Offset(0),
            limit: 1,
            count: false,
        };
        let found = self.engine.store().list(&query, Scope::Realm).await?.users.into_iter().next();
        // Two of an issuer's users may differ in that alone.
        Ok(found.filter(|user| *user.profile.username == *name))
    }

    async fn principal(&self, issuer: &Issuer, claims: TokenClaims) -> Result<Principal, Fault> {
        let name = claims.username.as_ref().or(claims.cognito_username.as_ref()).unwrap_or(&claims.sub);
        let user = self.user(name).await?.ok_or_else(|| problem(AuthProblem::Invalid))?;
        if !user.state.may_act() {
            return Err(problem(AuthProblem::Inactive));
        }
        let rights = |group: &String| issuer.rules.groups.get(group).copied().unwrap_or_default();
        let rights: Vec<Right> = claims.groups.iter().map(rights).flat_map(Rights::iter).collect();
        let everywhere = claims.groups.iter().any(|group| issuer.rules.realm_groups.contains(group));
        Ok(Principal {
            name: format!("jwt:{}", claims.sub),
            rights: rights.into_iter().collect(),
            user: Some(user.id),
            org: (!everywhere).then_some(user.org),
            plain_session: false,
            digest: digest(&format!("{} {}", claims.iss, claims.sub)),
        })
    }
}

impl Authenticator for Issuers {
    fn identify<'a>(&'a self, proofs: &'a [Proof]) -> BoxFuture<'a, Result<Arc<Principal>, Fault>> {
        Box::pin(async move {
            let mut own = Vec::new();
            let mut issued = None;
            for proof in proofs {
                let claims = match proof.kind {
                    CredentialKind::Token => self.claims(&proof.secret).await?,
                    _ => None,
                };
                match claims {
                    None => own.push(proof.clone()),
                    Some((issuer, claims)) => issued = Some(self.principal(issuer, claims).await?),
                }
            }
            // All of them must hold.
            let known = if own.is_empty() { None } else { Some(self.engine.identify(&own).await?) };
            match (issued, known) {
                (Some(issued), _) => Ok(Arc::new(issued)),
                (None, Some(known)) => Ok(known),
                (None, None) => Err(problem(AuthProblem::Missing)),
            }
        })
    }

    fn behalf<'a>(
        &'a self,
        who: &'a Principal,
        user: &'a UserRef,
    ) -> BoxFuture<'a, Result<Arc<Principal>, Fault>> {
        self.engine.behalf(who, user)
    }
}

impl Issuer {
    /// Whether claims hold now, and for one of our clients.
    #[allow(clippy::cast_precision_loss, reason = "seconds since 1970 fit")]
    fn admit(&self, claims: &TokenClaims, now: Timestamp) -> Result<(), Fault> {
        let seconds = now.millis() as f64 / 1_000.0;
        if claims.exp + LEEWAY <= seconds {
            return Err(problem(AuthProblem::Expired));
        }
        let clients = match claims.token_use.as_deref() {
            Some("access") => claims.client_id.as_ref().map(std::slice::from_ref),
            Some("id") => claims.aud.as_ref().map(Audience::all),
            _ => None,
        };
        let known = clients.into_iter().flatten().any(|client| self.rules.audience.contains(client));
        // What is no number is in no time.
        let begun = claims.nbf.is_none_or(|from| from <= seconds + LEEWAY);
        if known && begun && claims.exp.is_finite() { Ok(()) } else { Err(problem(AuthProblem::Invalid)) }
    }

    /// The key with this id, and the algorithm that it names. Old keys are asked for again beside their use, and those of an unknown one before; nobody waits
    /// for an issuer that was just asked in vain.
    async fn key(self: &Arc<Self>, id: &str, now: Duration) -> Result<Option<Key>, Fault> {
        let known = self.known_key(id);
        if let Some(turn) = self.begin(now, known.is_none()) {
            // It goes on when its caller goes away.
            let issuer = Arc::clone(self);
            let asked = tokio::spawn(async move { issuer.refresh(now, turn).await });
            if known.is_none() {
                drop(asked.await);
            }
        } else if known.is_none() {
            // Somebody else may be asking.
            drop(self.loading.lock().await);
        }
        match known.or_else(|| self.known_key(id)) {
            // It may be among those that could not be read.
            None if self.known().is_behind() => Err(FaultKind::Unavailable.into()),
            key => Ok(key),
        }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn known_key(&self, id: &str) -> Option<Key> {
        let known = self.known();
        let key = known.keys.as_ref()?.find(id)?;
        Some((DecodingKey::from_jwk(key).ok()?, key.common.key_algorithm))
    }

    /// The turn to ask for the keys, when they are old or one is missing, and nobody asks or asked just now.
    fn begin(&self, now: Duration, missing: bool) -> Option<OwnedMutexGuard<()>> {
        let mut known = self.known();
        let past = |at: Option<Duration>, age| at.is_none_or(|at| at + age <= now);
        if !past(known.tried, KEYS_PAUSE) || !(missing || past(known.loaded, KEYS_LIVE)) {
            return None;
        }
        let turn = Arc::clone(&self.loading).try_lock_owned().ok()?;
        known.tried = Some(now);
        Some(turn)
    }

    /// Asks for the keys. What was published once is better than nobody.
    async fn refresh(&self, now: Duration, _turn: OwnedMutexGuard<()>) {
        match self.load().await {
            Ok(keys) => {
                let mut known = self.known();
                (known.keys, known.loaded) = (Some(keys), Some(now));
            }
            Err(why) => tracing::warn!(issuer = self.rules.issuer, why, "the keys were not read"),
        }
    }

    async fn load(&self) -> Result<JwkSet, String> {
        match &self.rules.keys {
            Keys::File(path) => read(path),
            Keys::Url(url) => {
                let asked = self.client.get(url).timeout(Duration::from_secs(5));
                let failed = |e: reqwest::Error| format!("{url}: {}", e.without_url());
                let mut response =
                    asked.send().await.and_then(reqwest::Response::error_for_status).map_err(failed)?;
                let mut bytes = Vec::new();
                while let Some(chunk) = response.chunk().await.map_err(failed)? {
                    bytes.extend_from_slice(&chunk);
                    if bytes.len() > MOST_BYTES {
                        return Err(format!("{url}: more than {MOST_BYTES} bytes"));
                    }
                }
                serde_json::from_slice(&bytes).map_err(|e| format!("{url}: {e}"))
            }
        }
    }
}

impl Keys {
    /// Whether they can be read; a URL is only looked at.
    ///
    /// # Errors
    /// What is wrong with the file, or the URL.
    pub fn check(&self) -> Result<(), RemoteError> {
        match self {
            Self::File(path) => read(path).map(drop).map_err(RemoteError::Keys),
            Self::Url(url) => match reqwest::Url::parse(url) {
                Ok(url) if url.scheme() == "https" => Ok(()),
                // Whoever stands in between could sign as the issuer.
                Ok(url) if url.scheme() == "http" && is_this_machine(&url) => Ok(()),
                _ => Err(RemoteError::Keys("use an https:// URL".to_owned())),
            },
        }
    }
}

fn is_this_machine(url: &reqwest::Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn read(path: &std::path::Path) -> Result<JwkSet, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    serde_json::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))
}

/// The issuer that an unchecked token names.
fn issuer_of(token: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Named {
        iss: String,
    }
    let mut parts = token.split('.');
    let (_, claims, _, None) = (parts.next()?, parts.next()?, parts.next()?, parts.next()) else {
        return None;
    };
    let claims = BASE64_URL_SAFE_NO_PAD.decode(claims).ok()?;
    serde_json::from_slice::<Named>(&claims).ok().map(|named| named.iss)
}
