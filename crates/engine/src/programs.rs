//! Programs that log in with a secret, or with an assertion that they signed with their key (RFC 7523), and what is known of a
//! token.

use std::sync::Arc;

use interlingua_backend::Cx;
use interlingua_model::{
    AuthProblem, Credential, CredentialKind, Digest, Fault, FaultKind, Field, Filter, Inspect, Inspected,
    Kind, Match, Private, Proof, Reply, Rights, Rule, Scope, Scopes, Secret, State, Timestamp, Token,
    TokenId, User, UserRef, Why,
};
use jsonwebtoken::crypto::rust_crypto;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use rsa::RsaPublicKey;
use rsa::pkcs8::DecodePublicKey as _;
use rsa::traits::PublicKeyParts as _;
use serde::Deserialize;

use crate::engine::Engine;
use crate::lifecycle::user_not_found;
use crate::meant::look_up;
use crate::secrets::digest;
use crate::sessions::lasting_rights;

/// How far the clock of who signed may be ahead, in seconds.
const AHEAD: f64 = 1.0;
/// How old an assertion may be, in seconds.
const OLDEST: f64 = 3_600.0;

/// Under which a key is kept.
pub fn key_digest(id: TokenId) -> Digest {
    digest(&format!("key:{id}"))
}

#[derive(Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: Audience,
    /// Seconds, which may have a fraction (RFC 7519 §2).
    iat: f64,
    exp: f64,
}

/// For whom an assertion is (RFC 7519 §4.1.3).
#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Many(Vec<String>),
}

impl Engine {
    /// A token for the secret of a program.
    pub(crate) async fn by_secret(
        &self,
        username: &Private,
        secret: &Secret,
        scopes: &Scopes,
    ) -> Result<Reply, Fault> {
        let named = Filter::Text(Field::Username, Match::EqualsIgnoreCase, username.to_string());
        let found = self.store().list(&look_up(named, 1), Scope::Realm).await?.users;
        let user = found.into_iter().next().ok_or_else(user_not_found)?;
        let hash = user.profile.password.clone().filter(|_| user.profile.kind == Kind::Machine);
        let hash = hash.ok_or(Fault::new(FaultKind::Refused(Rule::NoPassword)))?;
        if !self.work.secrets.verify(secret.clone(), Some(hash)).await? {
            return Err(FaultKind::Refused(Rule::WrongPassword).into());
        }
        let of = digest(&format!("secret:{}", user.id));
        self.program_token(user, of, scopes).await
    }

    /// A token for an assertion that a program signed. What is wrong with it is not told.
    pub(crate) async fn by_assertion(
        &self,
        cx: &Cx,
        (user, key): (&UserRef, TokenId),
        (assertion, audience): (&Secret, &str),
        scopes: &Scopes,
    ) -> Result<Reply, Fault> {
        let now = self.now()?;
        let key = self.store().credential(key_digest(key)).await?;
        let key = key.filter(|key| key.expires.is_none_or(|end| end > now)).ok_or_else(invalid)?;
        let user = self.work.find(cx, user).await?.ok_or_else(invalid)?;
        let its_own =
            key.user == Some(user.id) && user.profile.kind == Kind::Machine && user.state != State::Deleted;
        let public = key.public.as_deref().filter(|_| its_own).ok_or_else(invalid)?;
        check(assertion, public, audience, now)?;
        self.program_token(user, key.digest, scopes).await
    }

    /// A token of a program that has shown who it is with the credential `of`.
    async fn program_token(&self, user: Arc<User>, of: Digest, scopes: &Scopes) -> Result<Reply, Fault> {
        if !scopes.asked {
            return Err(Fault::field("scope", Why::Required));
        }
        if !user.state.may_act() {
            return Err(FaultKind::Unauthenticated(AuthProblem::Inactive).into());
        }
        let now = self.now()?;
        let rights =
            if scopes.acts { lasting_rights(self.store(), &user, now).await? } else { Rights::default() };
        let secret = self.work.secrets.draw_secret()?;
        let token = Credential {
            name: format!("program:{}", user.id),
            kind: CredentialKind::Token,
            digest: digest(&secret),
            id: None,
            exchanged: Some(of),
            rights,
            user: Some(user.id),
            org: Some(user.org),
            created: now,
            expires: Some(now.plus_seconds(scopes.seconds.into())),
            sitting: None,
            scopes: Some(scopes.known.clone()),
            public: None,
        };
        self.store().put_credential(token).await?;
        Ok(Reply::Token(Token { secret, seconds: scopes.seconds.into(), user: Some(user), expired: false }))
    }

    /// What is known of a token that is in force and somebody's.
    pub(crate) async fn inspect(&self, asked: &Inspect) -> Result<Reply, Fault> {
        let now = self.now()?;
        if let Some((client, secret)) = &asked.client {
            let secret = Secret::from(format!("{client}:{}", &**secret));
            self.held(&Proof { kind: CredentialKind::Client, secret }, now).await?;
        }
        let proof = Proof { kind: CredentialKind::Token, secret: asked.token.clone() };
        let held = match self.held(&proof, now).await {
            Err(Fault { kind: FaultKind::Unauthenticated(_), .. }) => return Ok(Reply::Inspected(None)),
            held => held?,
        };
        let user = match held.user {
            Some(id) => self.store().user_by_id(id).await?,
            None => None,
        };
        let known = |user| Inspected {
            user,
            id: held.id,
            scopes: held.scopes.clone(),
            created: held.created,
            expires: held.expires,
        };
        Ok(Reply::Inspected(user.map(known)))
    }
}

const fn invalid() -> Fault {
    Fault::new(FaultKind::Unauthenticated(AuthProblem::Invalid))
}

/// Whether an assertion is signed with this key, meant for us, and of now.
#[allow(clippy::cast_precision_loss, reason = "seconds since 1970 fit")]
fn check(assertion: &str, public: &str, audience: &str, now: Timestamp) -> Result<(), Fault> {
    // A second call finds it installed, which is as well.
    let _ = rust_crypto::DEFAULT_PROVIDER.install_default();
    let header = decode_header(assertion).map_err(|_| invalid())?;
    let taken = [Algorithm::RS256, Algorithm::PS256].contains(&header.alg) && header.crit.is_none();
    let public = RsaPublicKey::from_public_key_pem(public).ok().filter(|_| taken).ok_or_else(invalid)?;
    let key = DecodingKey::from_rsa_raw_components(&public.n().to_bytes_be(), &public.e().to_bytes_be());
    let mut validation = Validation::new(header.alg);
    // Time is the clock's, and the audience is compared letter by letter: both are looked at below.
    (validation.validate_exp, validation.validate_aud) = (false, false);
    let claims = decode::<Claims>(assertion, &key, &validation).map_err(|_| invalid())?.claims;
    let meant = match &claims.aud {
        Audience::One(one) => one == audience,
        Audience::Many(all) => all.iter().any(|one| one == audience),
    };
    let now = now.millis() as f64 / 1_000.0;
    let timely = now + AHEAD < claims.exp && claims.iat <= now + AHEAD && now - claims.iat <= OLDEST;
    if meant && timely && claims.iss == claims.sub { Ok(()) } else { Err(invalid()) }
}
