//! What is drawn and hashed: tokens, one-time codes, passwords.

use std::sync::Arc;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use interlingua_backend::{Chance, Clock, Cx, Message, Sender};
use interlingua_model::{
    Code, Delivery, Digest, Drawn, Fault, FaultKind, Missing, Private, Purpose, Secret, Timestamp, User,
    UserId, Why,
};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use rsa::pkcs1::EncodeRsaPrivateKey as _;
use rsa::pkcs8::{DecodePublicKey as _, EncodePublicKey as _, LineEnding};
use rsa::{RsaPrivateKey, RsaPublicKey};
use sha2::{Digest as _, Sha256};
use tokio::sync::Semaphore;

use crate::hashing::{Checked, Hashing};

/// How long a one-time code is good, in seconds. An invitation is good for a month.
const fn life(purpose: Purpose) -> i64 {
    match purpose {
        Purpose::Email | Purpose::Phone | Purpose::Password => 3_600,
        Purpose::Invitation => 30 * 24 * 3_600,
        Purpose::StepUp => 300,
    }
}

/// Whether a code was given out less than a minute ago.
pub fn is_fresh(code: &Code, now: Timestamp) -> bool {
    code.expires > now.plus_seconds(life(code.purpose) - 60)
}

/// How long a program's key is.
const KEY_BITS: usize = 2_048;

/// How many characters it has: as many as people are willing to type, out of 36.
const CODE_LENGTH: usize = 6;

/// SHA-256 of a secret. Secrets are long and random (or demo ones), so that a fast hash is enough.
#[must_use]
pub fn digest(secret: &str) -> Digest {
    Sha256::digest(secret.as_bytes()).into()
}

/// Both halves of a key, made of a seed.
fn key_pair(seed: [u8; 32]) -> Result<(String, Secret), String> {
    let key = RsaPrivateKey::new(&mut ChaCha20Rng::from_seed(seed), KEY_BITS).map_err(|e| e.to_string())?;
    let public = key.to_public_key().to_public_key_pem(LineEnding::LF).map_err(|e| e.to_string())?;
    let private = key.to_pkcs1_pem(LineEnding::LF).map_err(|e| e.to_string())?;
    Ok((public, Secret::from(private.as_str())))
}

/// A code as it is kept.
pub fn kept(user: UserId, (purpose, code): &Drawn, now: Timestamp) -> Code {
    let expires = now.plus_seconds(life(*purpose));
    Code { purpose: *purpose, digest: code_digest(user, code), expires, told: false }
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
    hashing: Hashing,
    /// One key is made at a time: it takes long.
    keys: Semaphore,
}

impl Secrets {
    pub fn new(chance: Arc<dyn Chance>, clock: Arc<dyn Clock>) -> Self {
        Self { chance, sender: None, hashing: Hashing::new(clock), keys: Semaphore::new(1) }
    }

    /// A secret of 32 random bytes.
    pub fn draw_secret(&self) -> Result<Secret, Fault> {
        let mut bytes = [0; 32];
        self.chance.fill(&mut bytes)?;
        Ok(Secret::from(BASE64_URL_SAFE_NO_PAD.encode(bytes)))
    }

    /// A program's secret: 64 letters and digits.
    pub fn draw_password(&self) -> Result<Secret, Fault> {
        self.draw_text(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", 64)
    }

    /// The public half of a key, as PEM, and the private one, which is empty where the caller has it.
    ///
    /// # Errors
    /// A violation of `public_key` for what is no public key of RSA.
    pub async fn key_pair(&self, public: Option<String>) -> Result<(String, Secret), Fault> {
        if let Some(public) = public {
            let read = RsaPublicKey::from_public_key_pem(&public);
            read.map_err(|_| Fault::field("public_key", Why::Pattern("pem")))?;
            return Ok((public, Secret::from("")));
        }
        let mut seed = [0; 32];
        self.chance.fill(&mut seed)?;
        let broken = |e: String| Fault::because(FaultKind::Internal, format!("a key was not made: {e}"));
        let _turn = self.keys.acquire().await.map_err(|e| broken(e.to_string()))?;
        let made = tokio::task::spawn_blocking(move || key_pair(seed)).await;
        made.map_err(|e| broken(e.to_string()))?.map_err(broken)
    }

    /// A code for each purpose.
    ///
    /// # Errors
    /// [`FaultKind::Unsupported`] for one that must be sent, when nobody sends.
    pub fn draw_codes(&self, wanted: &[(Purpose, Delivery)]) -> Result<Vec<Fresh>, Fault> {
        let one = |(purpose, delivery): &(Purpose, Delivery)| {
            let code = match delivery {
                Delivery::Told => self.draw_text(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", CODE_LENGTH)?,
                Delivery::Sent => {
                    let unsent = "sending one-time codes (the profile's realms.NAME.codes says how)";
                    let sender = self.sender.as_ref();
                    let sender = sender.ok_or(Fault::new(FaultKind::Unsupported(unsent.into())))?;
                    sender.fixed().map_or_else(|| self.draw_text(b"0123456789", CODE_LENGTH), Ok)?
                }
            };
            Ok(Fresh { drawn: (*purpose, code), delivery: *delivery })
        };
        wanted.iter().map(one).collect()
    }

    /// Characters of an alphabet, each as likely as the other.
    fn draw_text(&self, alphabet: &[u8], length: usize) -> Result<Secret, Fault> {
        let mut code = String::new();
        // The largest multiple of the alphabet's size that a byte holds.
        let fair = 256 - 256 % alphabet.len();
        while code.len() < length {
            let mut bytes = [0; 16];
            self.chance.fill(&mut bytes)?;
            let bytes = bytes.into_iter().map(usize::from).filter(|byte| *byte < fair);
            let letters = bytes.filter_map(|byte| alphabet.get(byte % alphabet.len()).copied());
            code.extend(letters.map(char::from).take(length - code.len()));
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
    ///
    /// # Errors
    /// [`Missing::Attribute`] where the user has no such address or number.
    pub async fn send_code(&self, cx: &Cx, user: &User, (purpose, code): Drawn) -> Result<(), Fault> {
        let p = &user.profile;
        let to: Option<Private> = match purpose {
            Purpose::Phone | Purpose::StepUp => p.phone.as_ref().map(|phone| phone.number.clone()),
            _ => p.email.as_ref().map(|email| email.address.clone()),
        };
        let to = to.ok_or(Fault::new(FaultKind::NotFound(Missing::Attribute)))?;
        let Some(sender) = &self.sender else { return Ok(()) };
        let message = Message { vendor: cx.vendor, purpose, to, code };
        sender.send(&message).await.map_err(|e| Fault::because(FaultKind::Unavailable, e.to_string()))
    }

    /// The hash of a password.
    pub async fn hash(&self, password: Secret) -> Result<Secret, Fault> {
        let mut salt = [0; 16];
        self.chance.fill(&mut salt)?;
        self.hashing.hash(password, salt).await
    }

    /// Whether a password belongs to a hash; takes as long where there is none. Who counts guesses does so before waiting for the
    /// rest.
    pub async fn check(&self, password: Secret, hash: Option<Secret>) -> Result<Checked, Fault> {
        match hash {
            Some(hash) => self.hashing.check(password, hash).await,
            None => self.hashing.waste(password).await,
        }
    }

    /// The same for what nobody counts; a wrong one has waited.
    pub async fn verify(&self, password: Secret, hash: Option<Secret>) -> Result<bool, Fault> {
        let checked = self.check(password, hash).await?;
        if !checked.right {
            tokio::time::sleep(checked.rest).await;
        }
        Ok(checked.right)
    }
}
