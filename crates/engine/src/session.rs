//! Log-in, sessions that live as long as they are used, and proving once more who one is.

use std::sync::{Arc, PoisonError};

use interlingua_backend::{Cx, Granted};
use interlingua_model::{
    AuthProblem, Change, Credential, CredentialKind, Delivery, Digest, Edit, Fault, FaultKind, Login,
    NewPassword, Op, PasswordProof, Principal, Proof, Purpose, Reply, Right, Rights, Rule, Secret, Session,
    Sitting, Timestamp, Token, Update, User, UserRef,
};
use subtle::ConstantTimeEq as _;

use crate::local::gone;
use crate::secrets::{code_digest, kept};
use crate::update::MOST_TRIED;
use crate::{Engine, Seen, Target, decide, digest};

/// How long a token that was exchanged for client credentials lives, in seconds.
const TOKEN_SECONDS: u64 = 3600;
/// How long a session may have been used without being written down, in seconds.
const SLACK: i64 = 60;
/// The most sessions whose use is kept in memory; of the others, what was written down counts.
const MOST_USED: usize = 100_000;
/// How soon another code may be asked for, in seconds.
const PAUSE: i64 = 15;
/// How often the code of a challenge may be guessed at.
const GUESSES: u32 = 5;

impl Engine {
    pub(crate) async fn login(&self, cx: &Cx, granted: &Granted, login: &Login) -> Result<Reply, Fault> {
        match login {
            Login::Client { client, secret } => self.exchange(client, secret).await,
            Login::Password { user, password, most_failures, idle } => {
                let user = self.person(cx, user, password, *most_failures).await?;
                self.sit(user, *idle).await
            }
            Login::Replacement { current, password, idle } => {
                let proof = PasswordProof::Current(current.clone());
                let edits = vec![Edit::Password { new: NewPassword::Clear(password.clone()), proof }];
                let user = self.updated(cx, granted, &UserRef::Caller, edits).await?;
                self.sit(user, *idle).await
            }
            Login::Invitation { user, code, password, idle } => {
                // A code is good for one password, and so is the call's key: who sends it again gets another session.
                let edits = vec![
                    Edit::Password { new: NewPassword::Clear(password.clone()), proof: PasswordProof::First },
                    Edit::Prove(Purpose::Invitation, code.clone()),
                ];
                let user = self.updated(cx, granted, user, edits).await?;
                self.sit(user, *idle).await
            }
        }
    }

    async fn exchange(&self, client: &str, secret: &Secret) -> Result<Reply, Fault> {
        let now = self.now()?;
        let secret = Secret::from(format!("{client}:{}", &**secret));
        let client = self.held(&Proof { kind: CredentialKind::Client, secret }, now).await?;
        let secret = self.secret()?;
        let expires = now.plus_seconds(i64::try_from(TOKEN_SECONDS).unwrap_or(i64::MAX));
        let token = Credential {
            kind: CredentialKind::Token,
            digest: digest(&secret),
            id: None,
            exchanged: Some(client.digest),
            created: now,
            expires: Some(expires),
            ..(*client).clone()
        };
        self.store().put_credential(token).await?;
        Ok(Reply::Token(Token { secret, seconds: TOKEN_SECONDS, user: None, expired: false }))
    }

    /// The person with this password, who may act. Everything else takes as long and is told as one.
    async fn person(
        &self,
        cx: &Cx,
        reference: &UserRef,
        password: &Secret,
        most_failures: Option<u32>,
    ) -> Result<Arc<User>, Fault> {
        let wrong = Fault::new(FaultKind::Unauthenticated(AuthProblem::Invalid));
        let user = self.found(cx, reference).await?;
        let hash = user.as_ref().and_then(|user| user.profile.password.clone());
        let (Some(user), Some(hash)) = (user, hash) else {
            self.hash(password.clone()).await?;
            return Err(wrong);
        };
        let counted = digest(&format!("log-in:{}", user.id));
        // Counted before it is known to be wrong, so that many at once are no way around it.
        let failures = self.count(counted);
        if self.verify(password.clone(), hash).await? && user.state.may_act() {
            self.forget(counted);
            return Ok(user);
        }
        if most_failures.is_some_and(|most| failures >= most) && user.state.may_act() {
            self.forget(counted);
            self.shut_out(cx, &user).await?;
        }
        Err(wrong)
    }

    /// Deactivates who was asked for with too many wrong passwords.
    async fn shut_out(&self, cx: &Cx, user: &User) -> Result<(), Fault> {
        let now = self.now()?;
        let reference = UserRef::Named { vendor: "", text: String::new(), spelled: Some(user.id) };
        let reason = Some("too many wrong passwords".to_owned());
        let change = Change { reason, ..Change::of(reference.clone(), Op::Deactivate) };
        let around = cx.clone();
        let decision = move |seen: Seen<'_>| {
            let user = seen.user.ok_or_else(gone)?;
            let changes = decide(Some(user), &change)?;
            let reason = change.reason.as_deref();
            Ok(crate::local::events(&around, now, user.id, user.version, changes, reason, None))
        };
        let target = Target::User(reference, Box::default());
        self.settle(&Cx { key: None, ..cx.clone() }, target, now, Box::new(decision)).await.map(drop)
    }

    /// The user after edits that give it a password, if it may act with it.
    async fn updated(
        &self,
        cx: &Cx,
        granted: &Granted,
        user: &UserRef,
        edits: Vec<Edit>,
    ) -> Result<Arc<User>, Fault> {
        match self.update(cx, granted, &Update::of(user.clone(), edits)).await? {
            Reply::Changed { user, .. } if user.state.may_act() => Ok(user),
            _ => Err(FaultKind::Unauthenticated(AuthProblem::Inactive).into()),
        }
    }

    /// A session of `user`, with the rights of the user's lasting tokens; the main user of an org may manage it.
    async fn sit(&self, user: Arc<User>, idle: u32) -> Result<Reply, Fault> {
        let now = self.now()?;
        let secret = self.secret()?;
        let expired = user.profile.password_expired;
        let mut rights: Vec<Right> = self.lasting(&user, now).await?.iter().collect();
        if user.profile.owner {
            rights.extend([Right::Read, Right::Manage]);
        }
        rights.retain(|_| !expired);
        let token = Credential {
            name: format!("session:{}", user.id),
            kind: if expired { CredentialKind::PasswordChange } else { CredentialKind::Token },
            digest: digest(&secret),
            id: None,
            exchanged: None,
            rights: rights.into_iter().collect(),
            user: Some(user.id),
            org: Some(user.org),
            created: now,
            expires: Some(now.plus_seconds(i64::from(idle) + SLACK)),
            sitting: Some(Sitting { idle, stepped_up: false, challenge: None }),
        };
        self.store().put_credential(token).await?;
        Ok(Reply::Token(Token { secret, seconds: u64::from(idle), user: Some(user), expired }))
    }

    /// The rights of a user's lasting tokens that count where the user is.
    pub(crate) async fn lasting(&self, user: &User, now: Timestamp) -> Result<Rights, Fault> {
        let all = self.store().credentials().await?;
        let lasts = all.iter().filter(|one| {
            one.user == Some(user.id)
                && one.kind == CredentialKind::Token
                && one.exchanged.is_none()
                && one.sitting.is_none()
                && one.expires.is_none_or(|end| end > now)
                && one.org.is_none_or(|org| org == user.org)
        });
        Ok(lasts.flat_map(|one| one.rights.iter()).collect())
    }

    /// Whether a session is over; if not, it lives on from now.
    pub(crate) async fn sits(&self, credential: &Credential, now: Timestamp) -> Result<bool, Fault> {
        let (Some(sitting), Some(end)) = (&credential.sitting, credential.expires) else { return Ok(true) };
        let idle = i64::from(sitting.idle);
        let written = end.plus_seconds(-idle - SLACK);
        {
            let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
            let last = used.get(&credential.digest).copied().unwrap_or(written).max(written);
            if last.plus_seconds(idle) <= now {
                used.remove(&credential.digest);
                return Ok(false);
            }
            if used.len() >= MOST_USED {
                used.retain(|_, at| at.plus_seconds(SLACK) > now);
            }
            used.insert(credential.digest, now);
        }
        if written.plus_seconds(SLACK) <= now {
            let expires = Some(now.plus_seconds(idle + SLACK));
            self.store().put_credential(Credential { expires, ..credential.clone() }).await?;
        }
        Ok(true)
    }

    pub(crate) async fn session(&self, cx: &Cx, session: &Session) -> Result<Reply, Fault> {
        let missing = || Fault::new(FaultKind::Unauthenticated(AuthProblem::Invalid));
        let credential = self.store().credential(cx.principal.digest).await?.ok_or_else(missing)?;
        // What an operator made is no session: nobody ends it, or proves anything with it, from here.
        if credential.sitting.is_none() {
            return Err(FaultKind::Forbidden { member: true }.into());
        }
        let credential = &*credential;
        match session {
            Session::End => {
                self.used.lock().unwrap_or_else(PoisonError::into_inner).remove(&credential.digest);
                self.store().drop_credential(credential.digest).await?;
            }
            Session::Challenge => self.once(cx, self.challenge(cx, credential)).await?,
            Session::StepUp(code) => self.once(cx, self.step_up(credential, code)).await?,
        }
        Ok(Reply::Session)
    }

    async fn challenge(&self, cx: &Cx, credential: &Credential) -> Result<(), Fault> {
        let refused = |rule| Fault::new(FaultKind::Refused(rule));
        let now = self.now()?;
        let user = self.found(cx, &UserRef::Caller).await?;
        let user = user.filter(|user| user.profile.phone.is_some());
        let user = user.ok_or_else(|| refused(Rule::NoPhone))?;
        let Some(sitting) = &credential.sitting else { return Err(refused(Rule::NoCode)) };
        let fresh = self.draw(&[(Purpose::StepUp, Delivery::Sent)])?;
        let Some(drawn) = fresh.into_iter().next().map(|fresh| fresh.drawn) else { return Ok(()) };
        let challenge = kept(user.id, &drawn, now);
        let pause = challenge.expires.plus_seconds(PAUSE);
        if sitting.challenge.as_ref().is_some_and(|before| before.expires.plus_seconds(2 * PAUSE) > pause) {
            return Err(refused(Rule::TooSoon));
        }
        self.forget(guessed(credential));
        let sitting = Some(Sitting { challenge: Some(challenge), ..sitting.clone() });
        self.store().put_credential(Credential { sitting, ..credential.clone() }).await?;
        self.send(cx, &user, drawn).await
    }

    async fn step_up(&self, credential: &Credential, code: &Secret) -> Result<(), Fault> {
        let refused = |rule| Err(Fault::new(FaultKind::Refused(rule)));
        let Some(sitting) = &credential.sitting else { return refused(Rule::NoCode) };
        let (Some(challenge), Some(user)) = (&sitting.challenge, credential.user) else {
            return refused(Rule::NoCode);
        };
        if challenge.expires <= self.now()? {
            return refused(Rule::OldCode);
        }
        let guesses = self.count(guessed(credential));
        if guesses > GUESSES {
            return refused(Rule::NoGuessLeft);
        }
        if !bool::from(challenge.digest.ct_eq(&code_digest(user, code))) {
            return refused(if guesses + 1 == GUESSES { Rule::OneGuessLeft } else { Rule::WrongCode });
        }
        self.forget(guessed(credential));
        let sitting = Some(Sitting { stepped_up: true, challenge: None, ..sitting.clone() });
        Ok(self.store().put_credential(Credential { sitting, ..credential.clone() }).await?)
    }

    /// One more try; says how many there were.
    fn count(&self, what: Digest) -> u32 {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        if tries.len() >= MOST_TRIED {
            tries.clear();
        }
        let tries = tries.entry(what).or_default();
        *tries += 1;
        *tries
    }

    fn forget(&self, what: Digest) {
        self.tries.lock().unwrap_or_else(PoisonError::into_inner).remove(&what);
    }

    /// The user that `who` acts for: one of `who`'s org, in use, and no administrator.
    pub(crate) async fn stand_in(&self, who: &Principal, reference: &UserRef) -> Result<Principal, Fault> {
        let refused = || Fault::new(FaultKind::Unauthenticated(AuthProblem::Behalf));
        if !who.rights.has(Right::Manage) {
            return Err(refused());
        }
        let cx = Cx {
            request: String::new(),
            vendor: "",
            principal: Arc::new(who.clone()),
            key: None,
            losses: Vec::new(),
        };
        let user = self.found(&cx, reference).await?.filter(|user| user.state.may_act());
        let user = user.filter(|user| who.org.is_none_or(|org| org == user.org)).ok_or_else(refused)?;
        let rights = self.lasting(&user, self.now()?).await?;
        if rights.has(Right::Manage) || user.profile.owner {
            return Err(refused());
        }
        // Whoever has an account may read.
        Ok(Principal {
            name: format!("{} for {}", who.name, user.id),
            rights: [Right::Read].into_iter().collect(),
            user: Some(user.id),
            org: Some(user.org),
            ..who.clone()
        })
    }
}

/// What guesses at a session's challenge are counted under.
fn guessed(credential: &Credential) -> Digest {
    let challenge = credential.sitting.as_ref().and_then(|sitting| sitting.challenge.as_ref());
    challenge.map_or(credential.digest, |challenge| challenge.digest)
}
