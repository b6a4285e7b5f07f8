//! What is drawn and hashed: tokens, one-time codes, passwords.

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher as _, PasswordVerifier as _};
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use interlingua_model::{Code, Drawn, Fault, FaultKind, Purpose, Secret, Timestamp, User, UserId};

use crate::{Engine, digest};

/// How long a one-time code is good, in seconds.
const CODE_SECONDS: i64 = 3_600;
/// How many characters it has: as many as people are willing to type, out of 36.
const CODE_LENGTH: usize = 6;

/// A code as it is kept.
pub fn kept(user: UserId, (purpose, code): &Drawn, now: Timestamp) -> Code {
    Code { purpose: *purpose, digest: code_digest(user, code), expires: now.plus_seconds(CODE_SECONDS) }
}

/// SHA-256 over the user and the code, so that the same code of two users is not seen to be the same.
pub fn code_digest(user: UserId, code: &str) -> [u8; 32] {
    digest(&format!("{user}:{code}"))
}

/// Those of the drawn codes that the user has now.
pub fn told(user: &User, drawn: Vec<Drawn>) -> Vec<Drawn> {
    let has = |(_, code): &Drawn| {
        let digest = code_digest(user.id, code);
        user.profile.codes.iter().any(|kept| kept.digest == digest)
    };
    drawn.into_iter().filter(has).collect()
}

impl Engine {
    /// A secret of 32 random bytes.
    pub(crate) fn secret(&self) -> Result<Secret, Fault> {
        let mut bytes = [0; 32];
        self.chance.fill(&mut bytes)?;
        Ok(Secret::from(BASE64_URL_SAFE_NO_PAD.encode(bytes)))
    }

    /// A code for each purpose: capital letters and digits, each as likely as the other.
    pub(crate) fn draw(&self, purposes: &[Purpose]) -> Result<Vec<Drawn>, Fault> {
        const LETTERS: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        let code = |purpose: &Purpose| {
            let mut code = String::new();
            while code.len() < CODE_LENGTH {
                let mut bytes = [0; 16];
                self.chance.fill(&mut bytes)?;
                // 252 is the largest multiple of 36 that a byte holds.
                let fair = bytes.iter().filter(|byte| **byte < 252);
                let letters = fair.filter_map(|byte| LETTERS.get(usize::from(byte % 36)).copied());
                code.extend(letters.map(char::from).take(CODE_LENGTH - code.len()));
            }
            Ok((*purpose, Secret::from(code)))
        };
        purposes.iter().map(code).collect()
    }

    /// Hashes a password with argon2id in its default strength, off the async threads and two at a time.
    pub(crate) async fn hash(&self, password: Secret) -> Result<Secret, Fault> {
        let mut salt = [0; 16];
        self.chance.fill(&mut salt)?;
        let work = move || {
            let hashed = Argon2::default().hash_password_with_salt(password.as_bytes(), &salt);
            hashed.map(|phc: PasswordHash| Secret::from(phc.to_string()))
        };
        self.hashing(work).await?.map_err(|e| broken(&e.to_string()))
    }

    /// Whether a password belongs to a hash; as slow as hashing.
    pub(crate) async fn verify(&self, password: Secret, hash: Secret) -> Result<bool, Fault> {
        if !checkable(&hash) {
            return Ok(false);
        }
        let work = move || {
            let phc = PasswordHash::new(&hash).ok()?;
            Argon2::default().verify_password(password.as_bytes(), &phc).ok()
        };
        Ok(self.hashing(work).await?.is_some())
    }

    async fn hashing<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Fault> {
        let turn = Arc::clone(&self.hashing).acquire_owned().await.map_err(|_| broken("closed"))?;
        // The turn goes with the work, which goes on when its caller goes away.
        let work = move || {
            let done = work();
            drop(turn);
            done
        };
        tokio::task::spawn_blocking(work).await.map_err(|e| broken(&e.to_string()))
    }
}

/// Whether a hash is one of argon2 that can be checked at a bearable price: at most 256 MiB, 10 passes and 16 lanes.
pub fn checkable(hash: &str) -> bool {
    let Ok(phc) = PasswordHash::new(hash) else { return false };
    let bearable = |params: argon2::Params| {
        params.m_cost() <= 256 * 1024 && params.t_cost() <= 10 && params.p_cost() <= 16
    };
    let known = argon2::Algorithm::try_from(phc.algorithm.as_str()).is_ok();
    known && phc.salt.is_some() && phc.hash.is_some() && argon2::Params::try_from(&phc).is_ok_and(bearable)
}

fn broken(what: &str) -> Fault {
    Fault::because(FaultKind::Internal, format!("hashing a password: {what}"))
}
