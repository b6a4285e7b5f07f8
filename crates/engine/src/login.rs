//! Log-in: what somebody knows, exchanged for a token or a session.

use std::sync::Arc;

use interlingua_backend::{Cx, Granted};
use interlingua_model::{
    AuthProblem, Change, Credential, CredentialKind, Edit, EventChange, Fault, FaultKind, Login, NewPassword,
    Op, PasswordProof, Proof, Purpose, Reply, Rights, Rule, Secret, Sitting, Token, Update, User, UserId,
    UserRef,
};

use crate::admission::events;
use crate::engine::Engine;
use crate::guesses::Guess;
use crate::hashes::Known;
use crate::hashing::Checked;
use crate::lifecycle::{decide, user_not_found};
use crate::meant::by_id;
use crate::secrets::digest;
use crate::sessions::{session_end, session_rights};
use crate::store::{Seen, Target};

/// How long a token that was exchanged for client credentials lives, in seconds.
const TOKEN_SECONDS: u64 = 3600;

impl Engine {
    pub(crate) async fn login(&self, cx: &Cx, granted: &Arc<Granted>, login: &Login) -> Result<Reply, Fault> {
        match login {
            Login::Client { client, secret } => self.exchange(client, secret).await,
            Login::Program { username, secret, scopes } => self.by_secret(username, secret, scopes).await,
            Login::Assertion { user, key, assertion, audience, scopes } => {
                self.by_assertion(cx, (user, *key), (assertion, audience), scopes).await
            }
            Login::Password { user, password, most_failures, idle } => {
                let user = self.person(cx, user, password, *most_failures).await?;
                self.open_session(user, *idle).await
            }
            Login::Replacement { current, password, most_failures, idle } => {
                self.replace(cx, granted, (current, password), *most_failures, *idle).await
            }
            Login::Chosen { user, code, password, idle } => {
                if code.is_none() {
                    self.has_no_rights(cx, granted, user).await?;
                }
                let (proof, proved) = match code.clone() {
                    None => (PasswordProof::First, None),
                    Some((Purpose::Password, code)) => (PasswordProof::Code(code), None),
                    Some((purpose, code)) => (PasswordProof::First, Some(Edit::Prove(purpose, code))),
                };
                let edits = [Edit::Password { new: NewPassword::Clear(password.clone()), proof }];
                let edits = edits.into_iter().chain(proved).collect();
                let done = self.updated(cx, granted, &Update::of(user.clone(), edits), true).await?;
                // Who sends the call again gets another session, as long as the password is still the one.
                let user = if done.replayed { self.still(done.user.id, password).await? } else { done.user };
                self.open_session(user, *idle).await.map_err(made)
            }
        }
    }

    /// Refuses to let a program vouch for somebody who may do something: whoever has the program's key would be that person.
    async fn has_no_rights(&self, cx: &Cx, granted: &Arc<Granted>, user: &UserRef) -> Result<(), Fault> {
        let (now, reference) = (self.now()?, self.work.resolve(cx, user).await?);
        let found = self.work.load(&reference).await?;
        let user = self.work.admission(cx, granted, now).admit_found(found, |_| Ok(true))?;
        let rights = session_rights(self.store(), &user, now).await?;
        if rights.is_empty() { Ok(()) } else { Err(FaultKind::Forbidden { member: true }.into()) }
    }

    /// A session for another password in place of the current one. A wrong one counts as a guess.
    async fn replace(
        &self,
        cx: &Cx,
        granted: &Arc<Granted>,
        (current, password): (&Secret, &Secret),
        most_failures: Option<u32>,
        idle: u32,
    ) -> Result<Reply, Fault> {
        let user = self.work.find(cx, &UserRef::Caller).await?.ok_or_else(user_not_found)?;
        let mut guess = self.guess(cx, user, most_failures).await?;
        if !guess.user.state.may_act() {
            return Err(FaultKind::Unauthenticated(AuthProblem::Inactive).into());
        }
        let Checked { right, rest } = self.looks_right(&mut guess, current).await?;
        let proof = PasswordProof::Current(current.clone());
        let edits = vec![Edit::Password { new: NewPassword::Clear(password.clone()), proof }];
        let done = if right && current == password {
            Err(FaultKind::Refused(Rule::Unchanged).into())
        } else {
            self.updated(cx, granted, &Update::of(UserRef::Caller, edits), true).await
        };
        self.enforce(cx, &mut guess).await?;
        if done.is_err() {
            tokio::time::sleep(rest).await;
        }
        self.open_session(done?.user, idle).await.map_err(made)
    }

    async fn exchange(&self, client: &str, secret: &Secret) -> Result<Reply, Fault> {
        let now = self.now()?;
        let secret = Secret::from(format!("{client}:{}", &**secret));
        let client = self.held(&Proof { kind: CredentialKind::Client, secret }, now).await?;
        let secret = self.work.secrets.draw_secret()?;
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
        let guess = match self.work.find(cx, reference).await? {
            None => None,
            Some(user) => match self.guess(cx, user, most_failures).await {
                Err(fault) if fault == user_not_found() => None,
                guess => Some(guess?),
            },
        };
        let Some(mut guess) = guess else {
            self.work.secrets.verify(password.clone(), None).await?;
            return Err(wrong);
        };
        let checked = self.looks_right(&mut guess, password).await?;
        if checked.right && guess.user.state.may_act() {
            return Ok(self.of_full_strength(cx, guess.user, password).await);
        }
        self.enforce(cx, &mut guess).await?;
        tokio::time::sleep(checked.rest).await;
        Err(wrong)
    }

    /// The user, whose password is kept as a hash of our own strength from the first log-in on, where it came as another. It is the
    /// same password: no session ends. Where that cannot be done, or somebody changed the user meanwhile, it is the user as its
    /// password was looked at; a session of that one ends with what was changed.
    async fn of_full_strength(&self, cx: &Cx, user: Arc<User>, password: &Secret) -> Arc<User> {
        let known = user.profile.password.as_deref().and_then(Known::of);
        if known.is_none_or(|known| known.is_strong() || known.is_wider_than(password)) {
            return user;
        }
        match self.hashed_anew(cx, &user, password).await {
            Ok(user) => user,
            Err(fault) => {
                tracing::debug!(user = %user.id, ?fault, "a password was not hashed anew");
                user
            }
        }
    }

    async fn hashed_anew(&self, cx: &Cx, user: &User, password: &Secret) -> Result<Arc<User>, Fault> {
        let (now, hash) = (self.now()?, self.work.secrets.hash(password.clone()).await?);
        let cx = Cx { key: None, ..cx.clone() };
        let (target, around) = (Target::User(by_id(user.id), Box::default()), cx.clone());
        let brought = user.profile.password.clone();
        let decision = move |seen: Seen<'_>| {
            let unchanged = |user: &&User| user.state.may_act() && user.profile.password == brought;
            let user = seen.user.filter(unchanged).ok_or(Fault::new(FaultKind::Precondition))?;
            let mut after = user.clone();
            after.profile.password = Some(hash.clone());
            let changes = vec![EventChange::Updated(Box::new(after))];
            Ok(events(&around, now, (user.id, user.version), changes, Some("hashed anew"), None))
        };
        Ok(self.work.settle(&cx, target, Box::new(decision), Vec::new()).await?.user)
    }

    /// The user as it is now, if it still has this password and may act.
    async fn still(&self, id: UserId, password: &Secret) -> Result<Arc<User>, Fault> {
        let user = self.store().user_by_id(id).await?.filter(|user| user.state.may_act());
        let hash = user.as_ref().and_then(|user| user.profile.password.clone());
        match (user, hash) {
            (Some(user), hash) if self.work.secrets.verify(password.clone(), hash.clone()).await? => Ok(user),
            _ => Err(FaultKind::Unauthenticated(AuthProblem::Invalid).into()),
        }
    }

    /// The turn to guess at a user's password, and the user as it is then. The main user of an org, whom nobody could bring
    /// back, has no limit.
    async fn guess(&self, cx: &Cx, user: Arc<User>, most: Option<u32>) -> Result<Guess, Fault> {
        let Some(most) = most.filter(|_| !user.profile.owner) else {
            return Ok(Guess { user, wrong: None });
        };
        let wrong = Some((self.guesses.turn(user.id).await, most));
        let user = self.store().user_by_id(user.id).await?.ok_or_else(user_not_found)?;
        let mut guess = Guess { user, wrong };
        if guess.too_often() && guess.is_outdated() {
            // It was done, though nobody waited for it, and somebody brought the user back.
            guess.count(true);
        }
        self.enforce(cx, &mut guess).await?;
        Ok(guess)
    }

    /// Whether a password is the user's; takes as long when there is none. A guess counts as soon as it was looked at.
    async fn looks_right(&self, guess: &mut Guess, password: &Secret) -> Result<Checked, Fault> {
        let hash = guess.user.profile.password.clone();
        let checked = self.work.secrets.check(password.clone(), hash).await?;
        guess.count(checked.right);
        Ok(checked)
    }

    /// Deactivates whoever was guessed at too often; also for the one before, who may have gone away before it was done.
    async fn enforce(&self, cx: &Cx, guess: &mut Guess) -> Result<(), Fault> {
        let (too_often, acts) = (guess.too_often(), guess.user.state.may_act());
        if too_often && acts {
            guess.user = self.shut_out(cx, guess.user.id).await?;
        }
        if too_often || !acts {
            guess.count(true);
        }
        Ok(())
    }

    /// Deactivates who was asked for with too many wrong passwords.
    async fn shut_out(&self, cx: &Cx, user: UserId) -> Result<Arc<User>, Fault> {
        let now = self.now()?;
        let cx = Cx { key: None, ..cx.clone() };
        let (change, around) = (Change::of(by_id(user), Op::Deactivate), cx.clone());
        let decision = move |seen: Seen<'_>| {
            let user = seen.user.ok_or_else(user_not_found)?;
            let changes = decide(Some(user), &change)?;
            let reason = Some("too many wrong passwords");
            Ok(events(&around, now, (user.id, user.version), changes, reason, None))
        };
        let target = Target::User(by_id(user), Box::default());
        let done = self.work.settle(&cx, target, Box::new(decision), Vec::new()).await?;
        Ok(done.user)
    }

    /// A session of `user`, with the rights of the user's lasting tokens; the main user of an org may manage it.
    async fn open_session(&self, user: Arc<User>, idle: u32) -> Result<Reply, Fault> {
        let now = self.now()?;
        let secret = self.work.secrets.draw_secret()?;
        let expired = user.profile.password_expired;
        let rights =
            if expired { Rights::default() } else { session_rights(self.store(), &user, now).await? };
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
            expires: Some(session_end(now, idle)),
            sitting: Some(Sitting { version: user.version, idle, stepped_up: false, challenge: None }),
            scopes: None,
            public: None,
        };
        self.store().put_credential(token).await?;
        Ok(Reply::Token(Token { secret, seconds: u64::from(idle), user: Some(user), expired }))
    }
}

/// What went wrong behind a change that was made: whoever calls must not take it for undone.
fn made(fault: Fault) -> Fault {
    Fault::because(FaultKind::Timeout, format!("the password was set, but no session was made: {fault:?}"))
}
