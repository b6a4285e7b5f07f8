//! Changes of who a user is: what they need is made ready, and carried out.

use std::sync::Arc;

use interlingua_backend::{Cx, Granted};
use interlingua_model::{
    AlternateId, AuthProblem, Credential, Delivery, Digest, Edit, Fault, FaultKind, Filter, NewPassword,
    PasswordProof, Private, Purpose, Reply, Right, Rule, Scope, Secret, Standing, Taken, Update, UserRef,
    Violation, Why,
};

use crate::admission::Admission;
use crate::edit::{Ready, claims, edit};
use crate::engine::Engine;
use crate::guesses::Tries;
use crate::hashes::checkable;
use crate::meant::look_up;
use crate::secrets::{Fresh, code_digest};
use crate::store::{Seen, Target};
use crate::work::Done;

/// How often a code may be guessed at before it is worth nothing.
const MOST_TRIES: u32 = 10;

impl Engine {
    pub(crate) async fn update(
        &self,
        cx: &Cx,
        granted: &Arc<Granted>,
        update: &Update,
    ) -> Result<Reply, Fault> {
        let Done { user, changed, told, .. } = self.updated(cx, granted, update, false).await?;
        Ok(Reply::Changed { user, changed, codes: told })
    }

    /// Carries an update out; `acting` asks for a user who may act.
    pub(crate) async fn updated(
        &self,
        cx: &Cx,
        granted: &Arc<Granted>,
        update: &Update,
        acting: bool,
    ) -> Result<Done, Fault> {
        let reference = self.work.resolve(cx, &update.user).await?;
        let admission = self.work.admission(cx, granted, self.now()?);
        let tries = self.may_try(&reference, update, &admission).await?;
        let (mut ready, fresh) = self.make_ready(&reference, update).await?;
        ready.manages = cx.principal.rights.has(Right::Manage);
        let claims = claims(update, &ready);
        let (tried, given_out) = (tries.stand(), fresh.clone());
        let asked = update.clone();
        let decision = move |seen: Seen<'_>| {
            let verdict = match (edit(seen.user, &asked, &ready), seen.taken) {
                (Ok(_), _) if acting && !seen.user.is_some_and(|user| user.state.may_act()) => {
                    Err(FaultKind::Unauthenticated(AuthProblem::Inactive).into())
                }
                (Ok(_), Some(taken)) => Err(FaultKind::Exists(taken).into()),
                (verdict, _) => verdict,
            };
            admission.admit_changes(seen.user, verdict, None, asked.by.as_deref())
        };
        let target = Target::User(reference, Box::new(claims));
        let settled = self.work.settle(cx, target, Box::new(decision), fresh).await;
        self.count_tried(&tried, &given_out, &settled);
        match settled {
            Err(fault) if fault.kind == FaultKind::Exists(Taken::Email) => {
                Err(self.taken(update).await?.unwrap_or(fault))
            }
            settled => {
                self.keep_own_session(cx, update, settled.as_ref().ok()).await?;
                settled
            }
        }
    }

    /// A changed password ends every other session of the user; the one that changed it goes on.
    async fn keep_own_session(&self, cx: &Cx, update: &Update, done: Option<&Done>) -> Result<(), Fault> {
        let sets = |edit: &Edit| matches!(edit, Edit::Password { .. });
        let Some(user) = done.filter(|_| update.edits.iter().any(sets)).map(|done| &done.user) else {
            return Ok(());
        };
        let (id, version) = (user.id, user.version);
        let amend = move |one: &mut Credential| {
            if let Some(sitting) = one.sitting.as_mut().filter(|_| one.user == Some(id)) {
                sitting.version = sitting.version.max(version);
            }
        };
        if cx.principal.user == Some(id) {
            self.store().amend_credential(cx.principal.digest, Box::new(amend)).await?;
        }
        Ok(())
    }

    /// Which of several addresses somebody else has, where that cannot be seen from the call.
    async fn taken(&self, update: &Update) -> Result<Option<Fault>, Fault> {
        let [Edit::AddAlternates(emails)] = update.edits.as_slice() else { return Ok(None) };
        let mut taken = Vec::new();
        for email in emails.iter().filter(|_| emails.len() > 1) {
            let same = Filter::Emails(vec![email.address.to_string()]);
            let query = look_up(Filter::All(vec![same, Filter::Standing(Standing::Given)]), 1);
            if !self.store().list(&query, Scope::Realm).await?.users.is_empty() {
                let got = Some(email.address.clone());
                taken.push(Violation { field: "alternates".into(), why: Why::Taken, got });
            }
        }
        Ok((!taken.is_empty()).then(|| FaultKind::Invalid(taken).into()))
    }

    /// Refuses what costs much, or could be guessed, before it is tried: passwords that the caller may not set, and codes that
    /// were guessed at too often. Says which codes are about to be tried.
    async fn may_try(
        &self,
        reference: &UserRef,
        update: &Update,
        admission: &Admission,
    ) -> Result<Tries<'_>, Fault> {
        let mut tries = Tries::none(&self.guesses);
        let (costly, purposes) = tried_by(update);
        if !costly && purposes.is_empty() {
            return Ok(tries);
        }
        let user = self.work.load(reference).await?;
        let user = admission.admit_found(user, |_| Ok(true))?;
        for code in user.profile.codes.iter().filter(|code| purposes.contains(&code.purpose)) {
            // Counted before the guess, so that many at once are no way around it.
            if tries.count(code.digest) > MOST_TRIES {
                return Err(FaultKind::Refused(Rule::WrongCode).into());
            }
        }
        Ok(tries)
    }

    /// Counts the tries of an update, now that it is known how it ended.
    fn count_tried(&self, tried: &[Digest], given_out: &[Fresh], settled: &Result<Done, Fault>) {
        match settled {
            // What is told once more was not looked at again.
            Ok(done) if done.replayed => self.guesses.take_back(tried),
            Ok(done) => {
                // Where codes are fixed, the one that was given out now has the digest of the one before.
                let anew = given_out.iter().map(|one| code_digest(done.user.id, &one.drawn.1));
                self.guesses.forget(tried.iter().copied().chain(anew));
            }
            Err(fault) => match fault.kind {
                // Nobody looked at it.
                FaultKind::Unavailable
                | FaultKind::Overloaded
                | FaultKind::KeyRunning
                | FaultKind::KeyReused => self.guesses.take_back(tried),
                _ => {}
            },
        }
    }

    /// Draws, hashes and compares what the update may need.
    async fn make_ready(&self, reference: &UserRef, update: &Update) -> Result<(Ready, Vec<Fresh>), Fault> {
        let mut ready = Ready { now: self.now()?, ..Ready::default() };
        let mut purposes = Vec::new();
        for edit in &update.edits {
            match edit {
                Edit::Email { code: true, .. } => purposes.push((Purpose::Email, Delivery::Told)),
                Edit::Phone { code: true, .. } => purposes.push((Purpose::Phone, Delivery::Told)),
                Edit::Code { purpose, delivery, .. } => purposes.push((*purpose, *delivery)),
                Edit::AddAlternates(emails) => {
                    for _ in emails {
                        ready.ids.extend(AlternateId::new(self.work.next_id()?.get()));
                    }
                }
                Edit::Promote(id) => ready.promoted = self.promoted(reference, *id).await?,
                Edit::Password { new, proof } => {
                    if let PasswordProof::Current(password) = proof {
                        ready.matched = self.matched(reference, password).await?;
                    }
                    if let Some(hash) = self.new_hash(new).await? {
                        ready.hash = Some(hash);
                    }
                }
                _ => {}
            }
        }
        let told = purposes.iter().filter(|(_, delivery)| matches!(delivery, Delivery::Told));
        ready.told = told.map(|(purpose, _)| *purpose).collect();
        let fresh = self.work.secrets.draw_codes(&purposes)?;
        ready.drawn = fresh.iter().map(|fresh| fresh.drawn.clone()).collect();
        Ok((ready, fresh))
    }

    /// The alternate address with this id.
    async fn promoted(&self, reference: &UserRef, id: AlternateId) -> Result<Option<Private>, Fault> {
        let user = self.store().user(reference).await?;
        let all = user.as_ref().map(|user| user.profile.alternates.iter());
        let found = all.into_iter().flatten().find(|one| one.id == id);
        Ok(found.map(|one| one.email.address.clone()))
    }

    /// The hash in force, if `password` belongs to it.
    async fn matched(&self, reference: &UserRef, password: &Secret) -> Result<Option<Secret>, Fault> {
        let user = self.store().user(reference).await?;
        let Some(hash) = user.and_then(|user| user.profile.password.clone()) else {
            return Ok(None);
        };
        let same = self.work.secrets.verify(password.clone(), Some(hash.clone())).await?;
        Ok(same.then_some(hash))
    }

    /// The hash of a new password that is not hashed already.
    async fn new_hash(&self, new: &NewPassword) -> Result<Option<Secret>, Fault> {
        match new {
            NewPassword::Clear(password) => self.work.secrets.hash(password.clone()).await.map(Some),
            NewPassword::Hash(hash) if !checkable(hash) => Err(Fault::field("password.hash", Why::Unknown)),
            NewPassword::Hash(_) => Ok(None),
        }
    }
}

/// Whether an update sets a password, and the purposes of the codes that it tries.
fn tried_by(update: &Update) -> (bool, Vec<Purpose>) {
    let mut costly = false;
    let mut purposes = Vec::new();
    for edit in &update.edits {
        match edit {
            Edit::Prove(purpose, _) | Edit::Check(purpose, _) => purposes.push(*purpose),
            Edit::Accept(_) => purposes.push(Purpose::Invitation),
            Edit::Password { proof, .. } => {
                costly = true;
                purposes.extend(matches!(proof, PasswordProof::Code(_)).then_some(Purpose::Password));
            }
            _ => {}
        }
    }
    (costly, purposes)
}
