//! Who holds a credential.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use interlingua_backend::{Authenticator, Cx};
use interlingua_model::{
    AuthProblem, Credential, CredentialKind, Fault, FaultKind, Principal, Proof, Right, Sitting, Timestamp,
    User, UserRef,
};
use subtle::ConstantTimeEq;

use crate::engine::Engine;
use crate::secrets::digest;
use crate::sessions::lasting_rights;

impl Authenticator for Engine {
    fn identify<'a>(&'a self, proofs: &'a [Proof]) -> BoxFuture<'a, Result<Arc<Principal>, Fault>> {
        Box::pin(async move {
            let now = self.now()?;
            let mut principal: Option<Principal> = None;
            for proof in proofs {
                let credential = self.held(proof, now).await?;
                // A program alone is nobody in particular; beside a person, the person counts.
                if credential.kind != CredentialKind::Application || principal.is_none() {
                    principal = Some(as_principal(&credential));
                }
            }
            principal.map(Arc::new).ok_or_else(|| problem(AuthProblem::Missing))
        })
    }

    fn behalf<'a>(
        &'a self,
        who: &'a Principal,
        user: &'a UserRef,
    ) -> BoxFuture<'a, Result<Arc<Principal>, Fault>> {
        Box::pin(async move { self.stand_in(who, user).await.map(Arc::new) })
    }
}

impl Engine {
    /// The credential behind `proof`, if it is in force.
    pub(crate) async fn held(&self, proof: &Proof, now: Timestamp) -> Result<Arc<Credential>, Fault> {
        let presented = digest(&proof.secret);
        let found = self.store().credential(presented).await?;
        // Who may act may also set another password.
        let fits = |kind| {
            kind == proof.kind
                || (proof.kind, kind) == (CredentialKind::PasswordChange, CredentialKind::Token)
        };
        let same = found.filter(|c| bool::from(c.digest.ct_eq(&presented)) && fits(c.kind));
        let credential = same.ok_or_else(|| problem(AuthProblem::Invalid))?;
        if credential.expires.is_some_and(|end| end <= now) {
            return Err(problem(AuthProblem::Expired));
        }
        let user = match credential.user {
            Some(id) => self.store().user_by_id(id).await?,
            None => None,
        };
        if credential.user.is_some() && !user.as_ref().is_some_and(|user| user.state.may_act()) {
            return Err(problem(AuthProblem::Inactive));
        }
        let over = |(user, sitting): (&Arc<User>, &Sitting)| sitting.version < user.sessions_from;
        if user.as_ref().zip(credential.sitting.as_ref()).is_some_and(over) {
            return Err(problem(AuthProblem::Expired));
        }
        if !self.sessions.keep_alive(self.store(), &credential, user.as_ref(), now).await {
            return Err(problem(AuthProblem::Expired));
        }
        Ok(credential)
    }

    /// The user that `who` acts for: one of `who`'s org, in use, and no administrator.
    async fn stand_in(&self, who: &Principal, reference: &UserRef) -> Result<Principal, Fault> {
        let refused = || problem(AuthProblem::Behalf);
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
        let user = self.work.find(&cx, reference).await?.filter(|user| user.state.may_act());
        let user = user.filter(|user| who.org.is_none_or(|org| org == user.org)).ok_or_else(refused)?;
        let rights = lasting_rights(self.store(), &user, self.now()?).await?;
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

fn as_principal(credential: &Credential) -> Principal {
    Principal {
        name: credential.name.clone(),
        rights: credential.rights,
        user: credential.user,
        org: credential.org,
        plain_session: credential.sitting.as_ref().is_some_and(|sitting| !sitting.stepped_up),
        digest: credential.exchanged.unwrap_or(credential.digest),
    }
}

const fn problem(problem: AuthProblem) -> Fault {
    Fault::new(FaultKind::Unauthenticated(problem))
}
