//! Log-in, sessions that live as long as they are used, and proving once more who one is.

use std::sync::{Arc, PoisonError};

use interlingua_backend::{Cx, Granted};
use interlingua_model::{
    AuthProblem, Change, Credential, CredentialKind, Delivery, Digest, Edit, Fault, FaultKind, Login,
    NewPassword, Op, PasswordProof, Principal, Proof, Purpose, Reply, Right, Rights, Rule, Secret, Session,
    Sitting, Timestamp, Token, Update, User, UserId, UserRef,
};
use subtle::ConstantTimeEq as _;
use tokio::sync::OwnedMutexGuard;

use crate::local::gone;
use crate::secrets::{code_digest, kept};
use crate::update::MOST_TRIED;
use crate::{Engine, Seen, Store, StoreError, Target, decide, digest};

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

/// When a session was used, as far as this process knows.
#[derive(Clone, Copy)]
pub struct Used {
    last: Timestamp,
    /// When that was written down last, or begun to be.
    written: Timestamp,
}

impl Engine {
    pub(crate) async fn login(&self, cx: &Cx, granted: &Granted, login: &Login) -> Result<Reply, Fault> {
        match login {
            Login::Client { client, secret } => self.exchange(client, secret).await,
            Login::Password { user, password, most_failures, idle } => {
                let user = self.person(cx, user, password, *most_failures).await?;
                self.sit(user, *idle).await
            }
            Login::Replacement { current, password, most_failures, idle } => {
                let user = self.found(cx, &UserRef::Caller).await?.ok_or_else(gone)?;
                let mut guess = self.guess(cx, user, *most_failures).await?;
                if !guess.user.state.may_act() {
                    return Err(FaultKind::Unauthenticated(AuthProblem::Inactive).into());
                }
                let right = self.looks_right(&mut guess, current).await?;
                let proof = PasswordProof::Current(current.clone());
                let edits = vec![Edit::Password { new: NewPassword::Clear(password.clone()), proof }];
                let done = if right && current == password {
                    Err(FaultKind::Refused(Rule::Unchanged).into())
                } else {
                    self.updated(cx, granted, &Update::of(UserRef::Caller, edits), true).await
                };
                self.enforce(cx, &mut guess).await?;
                self.sit(done?.user, *idle).await.map_err(made)
            }
            Login::Invitation { user, code, password, idle } => {
                let edits = vec![
                    Edit::Password { new: NewPassword::Clear(password.clone()), proof: PasswordProof::First },
                    Edit::Prove(Purpose::Invitation, code.clone()),
                ];
                let done = self.updated(cx, granted, &Update::of(user.clone(), edits), true).await?;
                // Who sends the call again gets another session, as long as the password is still the one.
                let user = if done.replayed { self.still(done.user.id, password).await? } else { done.user };
                self.sit(user, *idle).await.map_err(made)
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

    /// The person with this password, who may act. Everything else is told as one, and takes as long, but for who waits behind
    /// another guess at the same person.
    async fn person(
        &self,
        cx: &Cx,
        reference: &UserRef,
        password: &Secret,
        most_failures: Option<u32>,
    ) -> Result<Arc<User>, Fault> {
        let wrong = Fault::new(FaultKind::Unauthenticated(AuthProblem::Invalid));
        let guess = match self.found(cx, reference).await? {
            None => None,
            Some(user) => match self.guess(cx, user, most_failures).await {
                Err(fault) if fault == gone() => None,
                guess => Some(guess?),
            },
        };
        let Some(mut guess) = guess else {
            self.hash(password.clone()).await?;
            return Err(wrong);
        };
        if self.looks_right(&mut guess, password).await? && guess.user.state.may_act() {
            return Ok(guess.user);
        }
        self.enforce(cx, &mut guess).await?;
        Err(wrong)
    }

    /// The user as it is now, if it still has this password and may act.
    async fn still(&self, id: UserId, password: &Secret) -> Result<Arc<User>, Fault> {
        let user = self.store().user_by_id(id).await?.filter(|user| user.state.may_act());
        let hash = user.as_ref().and_then(|user| user.profile.password.clone());
        match (user, hash) {
            (Some(user), Some(hash)) if self.verify(password.clone(), hash.clone()).await? => Ok(user),
            _ => Err(FaultKind::Unauthenticated(AuthProblem::Invalid).into()),
        }
    }

    /// The turn to guess at a user's password, and the user as it is then. One at a time, so that many at once are no way
    /// around the limit. The main user of an org, whom nobody could bring back, has none.
    async fn guess(&self, cx: &Cx, user: Arc<User>, most: Option<u32>) -> Result<Guess, Fault> {
        let Some(most) = most.filter(|_| !user.profile.owner) else {
            return Ok(Guess { user, wrong: None });
        };
        let wrong = {
            let mut guesses = self.guesses.lock().unwrap_or_else(PoisonError::into_inner);
            if guesses.len() >= MOST_TRIED {
                guesses.retain(|_, wrong| Arc::strong_count(wrong) > 1);
            }
            Arc::clone(guesses.entry(user.id).or_default())
        };
        let wrong = Some((wrong.lock_owned().await, most));
        let user = self.store().user_by_id(user.id).await?.ok_or_else(gone)?;
        let mut guess = Guess { user, wrong };
        let version = guess.user.version;
        if guess
            .wrong
            .as_ref()
            .is_some_and(|(wrong, most)| wrong.guesses >= *most && wrong.version != version)
        {
            // It was done, though nobody waited for it, and somebody brought the user back.
            guess.counts(true);
        }
        self.enforce(cx, &mut guess).await?;
        Ok(guess)
    }

    /// Whether a password is the user's; takes as long when there is none. A guess counts as soon as it was looked at.
    async fn looks_right(&self, guess: &mut Guess, password: &Secret) -> Result<bool, Fault> {
        let right = match &guess.user.profile.password {
            Some(hash) => self.verify(password.clone(), hash.clone()).await?,
            None => self.hash(password.clone()).await.map(|_| false)?,
        };
        guess.counts(right);
        Ok(right)
    }

    /// Deactivates whoever was guessed at too often; also for the one before, who may have gone away before it was done.
    async fn enforce(&self, cx: &Cx, guess: &mut Guess) -> Result<(), Fault> {
        let too_often = guess.wrong.as_ref().is_some_and(|(wrong, most)| wrong.guesses >= *most);
        let acts = guess.user.state.may_act();
        if too_often && acts {
            guess.user = self.shut_out(cx, &guess.user).await?;
        }
        if too_often || !acts {
            guess.counts(true);
        }
        Ok(())
    }

    /// Deactivates who was asked for with too many wrong passwords.
    async fn shut_out(&self, cx: &Cx, user: &User) -> Result<Arc<User>, Fault> {
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
        self.settle(&Cx { key: None, ..cx.clone() }, target, now, Arc::new(decision), Vec::new())
            .await
            .map(|done| done.user)
    }

    /// A session of `user`, with the rights of the user's lasting tokens; the main user of an org may manage it.
    async fn sit(&self, user: Arc<User>, idle: u32) -> Result<Reply, Fault> {
        let now = self.now()?;
        let secret = self.secret()?;
        let expired = user.profile.password_expired;
        let rights = if expired { Rights::default() } else { rights(self.store(), &user, now).await? };
        let token = Credential {
            name: format!("session:{}", user.id),
            kind: if expired { CredentialKind::PasswordChange } else { CredentialKind::Token },
            digest: digest(&secret),
            id: None,
            exchanged: None,
            rights,
            user: Some(user.id),
            org: Some(user.org),
            created: now,
            expires: Some(now.plus_seconds(i64::from(idle) + SLACK)),
            sitting: Some(Sitting { idle, stepped_up: false, challenge: None }),
        };
        self.store().put_credential(token).await?;
        Ok(Reply::Token(Token { secret, seconds: u64::from(idle), user: Some(user), expired }))
    }

    /// Whether a session goes on; if so, it lives on from now. That is written down once in a while; where it cannot be, the
    /// session ends early.
    pub(crate) async fn sits(
        &self,
        credential: &Credential,
        user: Option<&Arc<User>>,
        now: Timestamp,
    ) -> bool {
        let (Some(sitting), Some(end), Some(user)) = (&credential.sitting, credential.expires, user) else {
            return true;
        };
        let idle = i64::from(sitting.idle);
        let written = end.plus_seconds(-idle - SLACK);
        let due = {
            let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
            let known = used.get(&credential.digest).copied();
            let before =
                known.filter(|known| known.last > written).unwrap_or(Used { last: written, written });
            if before.last.plus_seconds(idle) <= now {
                used.remove(&credential.digest);
                return false;
            }
            let due = before.written.max(written).plus_seconds(SLACK) <= now;
            if used.len() >= MOST_USED {
                used.retain(|_, one| one.last.plus_seconds(SLACK) > now);
            }
            // Of those that find no room, what is written down counts.
            if used.len() < MOST_USED {
                used.insert(
                    credential.digest,
                    Used { last: now, written: if due { now } else { before.written } },
                );
            }
            due
        };
        if due {
            let end = now.plus_seconds(idle + SLACK);
            if let Err(fault) = extend(self.store(), user, credential.digest, now, end).await {
                tracing::error!(?fault, "the use of a session was not written down");
            }
        }
        true
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
            Session::Challenge => self.once(cx, self.challenge(cx)).await?,
            Session::StepUp(code) => self.once(cx, self.step_up(credential, code)).await?,
        }
        Ok(Reply::Session)
    }

    async fn challenge(&self, cx: &Cx) -> Result<(), Fault> {
        let refused = |rule| Fault::new(FaultKind::Refused(rule));
        let now = self.now()?;
        let session = cx.principal.digest;
        // One at a time: the pause begins when the code is on its way. What went before is read in turn.
        let turn = self.turn(digest(&format!("challenge:{session:?}")));
        let _turn = turn.ok_or_else(|| refused(Rule::TooSoon))?;
        let credential = self.store().credential(session).await?;
        let sitting = credential.as_ref().and_then(|credential| credential.sitting.as_ref());
        let sitting = sitting.ok_or(Fault::new(FaultKind::Unauthenticated(AuthProblem::Invalid)))?;
        let user = self.found(cx, &UserRef::Caller).await?;
        let user = user.filter(|user| user.profile.phone.is_some());
        let user = user.ok_or_else(|| refused(Rule::NoPhone))?;
        let fresh = self.draw(&[(Purpose::StepUp, Delivery::Sent)])?;
        let Some(drawn) = fresh.into_iter().next().map(|fresh| fresh.drawn) else { return Ok(()) };
        let challenge = kept(user.id, &drawn, now);
        let pause = challenge.expires.plus_seconds(PAUSE);
        if sitting.challenge.as_ref().is_some_and(|before| before.expires.plus_seconds(2 * PAUSE) > pause) {
            return Err(refused(Rule::TooSoon));
        }
        // Before it is sent, or whoever goes away meanwhile would have no pause.
        let before = sitting.challenge.clone();
        self.amend(session, |sitting| sitting.challenge = Some(challenge)).await?;
        let sent = self.send(cx, &user, drawn).await;
        if sent.is_err() {
            self.amend(session, |sitting| sitting.challenge = before).await?;
        }
        sent
    }

    /// Changes a session that is still there.
    async fn amend(
        &self,
        digest: Digest,
        amend: impl FnOnce(&mut Sitting) + Send + 'static,
    ) -> Result<(), Fault> {
        let amend = |one: &mut Credential| {
            if let Some(sitting) = &mut one.sitting {
                amend(sitting);
            }
        };
        if self.store().amend_credential(digest, Box::new(amend)).await? {
            return Ok(());
        }
        Err(FaultKind::Unauthenticated(AuthProblem::Invalid).into())
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
        // Not by the code, which is the same each time where it is fixed.
        let counted = digest(&format!("step-up:{:?}:{:?}", credential.digest, challenge.expires));
        let guesses = self.count(counted);
        if guesses > GUESSES {
            return refused(Rule::NoGuessLeft);
        }
        if !bool::from(challenge.digest.ct_eq(&code_digest(user, code))) {
            return refused(if guesses + 1 == GUESSES { Rule::OneGuessLeft } else { Rule::WrongCode });
        }
        self.forget(counted);
        let proved = |sitting: &mut Sitting| (sitting.stepped_up, sitting.challenge) = (true, None);
        self.amend(credential.digest, proved).await
    }

    /// One more try; says how many there were.
    pub(crate) fn count(&self, what: Digest) -> u32 {
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
        let rights = lasting(self.store(), &user, self.now()?).await?;
        if rights.has(Right::Manage) || user.profile.owner {
            return Err(refused());
        }
        // Whoever has an account may read; nobody may more for another than for itself.
        Ok(Principal {
            name: format!("{} for {}", who.name, user.id),
            rights: [Right::Read].into_iter().filter(|right| who.rights.has(*right)).collect(),
            user: Some(user.id),
            org: Some(user.org),
            ..who.clone()
        })
    }
}

/// A turn to guess at a password.
struct Guess {
    user: Arc<User>,
    /// The wrong guesses so far and the most of them, where they are limited.
    wrong: Option<(OwnedMutexGuard<Wrong>, u32)>,
}

/// Wrong guesses at a user's password, one after another.
#[derive(Default)]
pub struct Wrong {
    guesses: u32,
    /// The user's version at the last of them.
    version: u64,
}

impl Guess {
    /// Counts a guess that was looked at.
    fn counts(&mut self, right: bool) {
        if let Some((wrong, _)) = &mut self.wrong {
            let guesses = if right { 0 } else { wrong.guesses.saturating_add(1) };
            **wrong = Wrong { guesses, version: self.user.version };
        }
    }
}

/// What went wrong behind a change that was made: whoever calls must not take it for undone.
fn made(fault: Fault) -> Fault {
    Fault::because(FaultKind::Timeout, format!("the password was set, but no session was made: {fault:?}"))
}

/// The rights of a user's lasting tokens that count where the user is.
pub async fn lasting(store: &dyn Store, user: &User, now: Timestamp) -> Result<Rights, StoreError> {
    let all = store.credentials_of(user.id).await?;
    let lasts = all.iter().filter(|one| {
        one.kind == CredentialKind::Token
            && one.exchanged.is_none()
            && one.sitting.is_none()
            && one.expires.is_none_or(|end| end > now)
            && one.org.is_none_or(|org| org == user.org)
    });
    Ok(lasts.flat_map(|one| one.rights.iter()).collect())
}

/// The rights of a user's sessions: those of its lasting tokens, and over its org for the org's main user.
async fn rights(store: &dyn Store, user: &User, now: Timestamp) -> Result<Rights, StoreError> {
    let own = [Right::Read, Right::Manage].into_iter().filter(|_| user.profile.owner);
    Ok(lasting(store, user, now).await?.iter().chain(own).collect())
}

/// Writes down that a session was used. Its rights are looked at anew: what the user's tokens lost, it loses.
async fn extend(
    store: &dyn Store,
    user: &User,
    digest: Digest,
    now: Timestamp,
    end: Timestamp,
) -> Result<(), StoreError> {
    let rights = rights(store, user, now).await?;
    let amend = move |one: &mut Credential| {
        one.expires = one.expires.max(Some(end));
        if one.kind == CredentialKind::Token {
            one.rights = rights;
        }
    };
    store.amend_credential(digest, Box::new(amend)).await.map(drop)
}
