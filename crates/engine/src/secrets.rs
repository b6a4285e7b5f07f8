//! What is drawn and hashed: tokens, one-time codes, passwords.

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher as _, PasswordVerifier as _};
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use interlingua_backend::{Chance, Cx, Message, Sender};
use interlingua_model::{
    Code, Delivery, Digest, Drawn, Fault, FaultKind, Private, Purpose, Secret, Timestamp, User, UserId,
};
use sha2::{Digest as _, Sha256};
use tokio::sync::Semaphore;

/// How long a one-time code is good, in seconds. An invitation is good for a month.
const fn life(purpose: Purpose) -> i64 {
    match purpose {
        Purpose::Email | Purpose::Phone | Purpose::Password => 3_600,
        Purpose::Invitation => 30 * 24 * 3_600,
        Purpose::StepUp => 300,
    }
}

/// How many characters it has: as many as people are willing to type, out of 36.
const CODE_LENGTH: usize = 6;

/// SHA-256 of a secret. Secrets are long and random (or demo ones), so that a fast hash is enough.
#[must_use]
pub fn digest(secret: &str) -> Digest {
    Sha256::digest(secret.as_bytes()).into()
}

/// A code as it is kept.
pub fn kept(user: UserId, (purpose, code): &Drawn, now: Timestamp) -> Code {
    Code { purpose: *purpose, digest: code_digest(user, code), expires: now.plus_seconds(life(*purpose)) }
}

/// SHA-256 over the user and the code, so that the same code of two users is not seen to be the same.
pub fn code_digest(user: UserId, code: &str) -> Digest {
    digest(&format!("{user}:{code}"))
}

/// A code that was drawn.
#[derive(Clone)]
pub struct Fresh {
    /// The code.
    pub drawn: Drawn,
    /// How the person gets it.
    delivery: Delivery,
}

impl Fresh {
    /// Whether the person is sent it, and the caller not told.
    pub const fn is_sent(&self) -> bool {
        matches!(self.delivery, Delivery::Sent)
    }

    /// Whether the user has it.
    fn counts(&self, user: &User) -> bool {
        let (purpose, code) = &self.drawn;
        let digest = code_digest(user.id, code);
        user.profile.codes.iter().any(|kept| kept.purpose == *purpose && kept.digest == digest)
    }

    /// Those that the user has and the caller is told.
    pub fn told(user: &User, fresh: Vec<Self>) -> Vec<Drawn> {
        let told = fresh.into_iter().filter(|one| !one.is_sent() && one.counts(user));
        told.map(|one| one.drawn).collect()
    }
}

/// Draws, hashes and sends.
pub struct Secrets {
    chance: Arc<dyn Chance>,
    /// Brings one-time codes to people.
    pub sender: Option<Arc<dyn Sender>>,
    hashing: Arc<Semaphore>,
}

impl Secrets {
    pub fn new(chance: Arc<dyn Chance>) -> Self {
        Self { chance, sender: None, hashing: Arc::new(Semaphore::new(2)) }
    }

    /// A secret of 32 random bytes.
    pub fn draw_secret(&self) -> Result<Secret, Fault> {
        let mut bytes = [0; 32];
        self.chance.fill(&mut bytes)?;
        Ok(Secret::from(BASE64_URL_SAFE_NO_PAD.encode(bytes)))
    }

    /// A code for each purpose.
    ///
    /// # Errors
    /// [`FaultKind::Unsupported`] for one that must be sent, when nobody sends.
    pub fn draw_codes(&self, wanted: &[(Purpose, Delivery)]) -> Result<Vec<Fresh>, Fault> {
        let one = |(purpose, delivery): &(Purpose, Delivery)| {
            let code = match delivery {
                Delivery::Told => self.draw_code(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")?,
                Delivery::Sent => {
                    let unsent = "sending one-time codes (the profile's realms.NAME.codes says how)";
                    let sender = self.sender.as_ref();
                    let sender = sender.ok_or(Fault::new(FaultKind::Unsupported(unsent.into())))?;
                    sender.fixed().map_or_else(|| self.draw_code(b"0123456789"), Ok)?
                }
            };
            Ok(Fresh { drawn: (*purpose, code), delivery: *delivery })
        };
        wanted.iter().map(one).collect()
    }

    /// Characters of an alphabet, each as likely as the other.
    fn draw_code(&self, alphabet: &[u8]) -> Result<Secret, Fault> {
        let mut code = String::new();
        // The largest multiple of the alphabet's size that a byte holds.
        let fair = 256 - 256 % alphabet.len();
        while code.len() < CODE_LENGTH {
            let mut bytes = [0; 16];
            self.chance.fill(&mut bytes)?;
            let bytes = bytes.into_iter().map(usize::from).filter(|byte| *byte < fair);
            let letters = bytes.filter_map(|byte| alphabet.get(byte % alphabet.len()).copied());
            code.extend(letters.map(char::from).take(CODE_LENGTH - code.len()));
        }
        Ok(Secret::from(code))
    }

    /// Sends those of the drawn codes that the user has now and that are to be sent.
    pub async fn send_codes(&self, cx: &Cx, user: &User, fresh: &[Fresh]) -> Result<(), Fault> {
        for one in fresh.iter().filter(|one| one.is_sent() && one.counts(user)) {
            self.send_code(cx, user, one.drawn.clone()).await?;
        }
        Ok(())
    }

    /// Sends a code to where its purpose says.
    pub async fn send_code(&self, cx: &Cx, user: &User, (purpose, code): Drawn) -> Result<(), Fault> {
        let p = &user.profile;
        let to: Option<Private> = match purpose {
            Purpose::Phone | Purpose::StepUp => p.phone.as_ref().map(|phone| phone.number.clone()),
            _ => p.email.as_ref().map(|email| email.address.clone()),
        };
        let nobody = "sending a code to a user without an address or a number for it";
        let to = to.ok_or(Fault::new(FaultKind::Unsupported(nobody.into())))?;
        let Some(sender) = &self.sender else { return Ok(()) };
        let message = Message { vendor: cx.vendor, purpose, to, code };
        sender.send(&message).await.map_err(|e| Fault::because(FaultKind::Unavailable, e.to_string()))
    }

    /// Hashes a password with argon2id in its default strength, off the async threads and two at a time.
    pub async fn hash(&self, password: Secret) -> Result<Secret, Fault> {
        let mut salt = [0; 16];
        self.chance.fill(&mut salt)?;
        let work = move || {
            let hashed = Argon2::default().hash_password_with_salt(password.as_bytes(), &salt);
            hashed.map(|phc: PasswordHash| Secret::from(phc.to_string()))
        };
        self.run_hashing(work).await?.map_err(|e| broken(&e.to_string()))
    }

    /// Whether a password belongs to a hash; as slow as hashing.
    pub async fn verify(&self, password: Secret, hash: Secret) -> Result<bool, Fault> {
        if !checkable(&hash) {
            return Ok(false);
        }
        let work = move || {
            let phc = PasswordHash::new(&hash).ok()?;
            Argon2::default().verify_password(password.as_bytes(), &phc).ok()
        };
        Ok(self.run_hashing(work).await?.is_some())
    }

    async fn run_hashing<T: Send + 'static>(
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
