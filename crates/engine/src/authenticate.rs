//! Who holds a credential.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use interlingua_backend::Authenticator;
use interlingua_model::{
    AuthProblem, Credential, CredentialKind, Digest, Fault, FaultKind, Principal, Proof, Timestamp,
};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq;

use crate::Engine;

/// SHA-256 of a secret. Secrets are long and random (or demo ones), so that a fast hash is enough.
#[must_use]
pub fn digest(secret: &str) -> Digest {
    Sha256::digest(secret.as_bytes()).into()
}

impl Authenticator for Engine {
    fn identify<'a>(&'a self, proofs: &'a [Proof]) -> BoxFuture<'a, Result<Arc<Principal>, Fault>> {
        Box::pin(async move {
            let now = self.now()?;
            let mut principal = None;
            for proof in proofs {
                let credential = self.held(proof, now).await?;
                if credential.kind == CredentialKind::Token {
                    principal = Some(as_principal(&credential));
                }
            }
            principal.map(Arc::new).ok_or_else(|| problem(AuthProblem::Missing))
        })
    }
}

impl Engine {
    /// The credential behind `proof`, if it is in force.
    pub(crate) async fn held(&self, proof: &Proof, now: Timestamp) -> Result<Arc<Credential>, Fault> {
        let presented = digest(&proof.secret);
        let found = self.store().credential(presented).await?;
        let same = found.filter(|c| bool::from(c.digest.ct_eq(&presented)) && c.kind == proof.kind);
        let credential = same.ok_or_else(|| problem(AuthProblem::Invalid))?;
        if credential.expires.is_some_and(|end| end <= now) {
            return Err(problem(AuthProblem::Expired));
        }
        if let Some(id) = credential.user {
            let user = self.store().user_by_id(id).await?;
            if !user.is_some_and(|user| user.state.may_act()) {
                return Err(problem(AuthProblem::Inactive));
            }
        }
        Ok(credential)
    }
}

fn as_principal(credential: &Credential) -> Principal {
    Principal {
        name: credential.name.clone(),
        rights: credential.rights,
        user: credential.user,
        org: credential.org,
        digest: credential.exchanged.unwrap_or(credential.digest),
    }
}

const fn problem(problem: AuthProblem) -> Fault {
    Fault::new(FaultKind::Unauthenticated(problem))
}
