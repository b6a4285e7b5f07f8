//! What is done with a session: it ends, or who has it proves once more who it is.

use interlingua_backend::Cx;
use interlingua_model::{
    AuthProblem, Credential, Delivery, Digest, Fault, FaultKind, Purpose, Reply, Rule, Secret, Session,
    Sitting, UserRef,
};
use subtle::ConstantTimeEq as _;

use crate::engine::Engine;
use crate::secrets::{code_digest, digest, kept};

/// How soon another code may be asked for, in seconds.
const PAUSE: i64 = 15;
/// How often the code of a challenge may be guessed at.
const GUESSES: u32 = 5;

impl Engine {
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
                self.sessions.forget(credential.digest);
                self.store().drop_credential(credential.digest).await?;
            }
            Session::Challenge => self.work.once(cx, self.challenge(cx)).await?,
            Session::StepUp(code) => self.work.once(cx, self.step_up(credential, code)).await?,
        }
        Ok(Reply::Session)
    }

    async fn challenge(&self, cx: &Cx) -> Result<(), Fault> {
        let refused = |rule| Fault::new(FaultKind::Refused(rule));
        let now = self.now()?;
        let session = cx.principal.digest;
        // One at a time: the pause begins when the code is on its way. What went before is read in turn.
        let turn = self.work.take_turn(digest(&format!("challenge:{session:?}")));
        let _turn = turn.map_err(|_| refused(Rule::TooSoon))?;
        let credential = self.store().credential(session).await?;
        let sitting = credential.as_ref().and_then(|credential| credential.sitting.as_ref());
        let sitting = sitting.ok_or(Fault::new(FaultKind::Unauthenticated(AuthProblem::Invalid)))?;
        let user = self.work.find(cx, &UserRef::Caller).await?;
        let user = user.filter(|user| user.profile.phone.is_some());
        let user = user.ok_or_else(|| refused(Rule::NoPhone))?;
        let fresh = self.work.secrets.draw_codes(&[(Purpose::StepUp, Delivery::Sent)])?;
        let Some(drawn) = fresh.into_iter().next().map(|fresh| fresh.drawn) else { return Ok(()) };
        let challenge = kept(user.id, &drawn, now);
        let pause = challenge.expires.plus_seconds(PAUSE);
        if sitting.challenge.as_ref().is_some_and(|before| before.expires.plus_seconds(2 * PAUSE) > pause) {
            return Err(refused(Rule::TooSoon));
        }
        // Before it is sent, or whoever goes away meanwhile would have no pause.
        let before = sitting.challenge.clone();
        self.amend(session, |sitting| sitting.challenge = Some(challenge)).await?;
        let sent = self.work.secrets.send_code(cx, &user, drawn).await;
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
        let guesses = self.guesses.count(counted);
        if guesses > GUESSES {
            return refused(Rule::NoGuessLeft);
        }
        if !bool::from(challenge.digest.ct_eq(&code_digest(user, code))) {
            return refused(if guesses + 1 == GUESSES { Rule::OneGuessLeft } else { Rule::WrongCode });
        }
        self.guesses.forget([counted]);
        let proved = |sitting: &mut Sitting| (sitting.stepped_up, sitting.challenge) = (true, None);
        self.amend(credential.digest, proved).await
    }
}
