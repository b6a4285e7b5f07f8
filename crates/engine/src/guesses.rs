//! How often secrets were guessed at. Counted in memory.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use interlingua_model::{Digest, User, UserId};
use tokio::sync::OwnedMutexGuard;

/// The most secrets whose guesses are counted at once.
const MOST_COUNTED: usize = 100_000;

/// The guesses at all secrets.
#[derive(Default)]
pub struct Guesses {
    /// Tries of codes, by what was asked for.
    tries: Mutex<HashMap<Digest, u32>>,
    /// Wrong guesses at passwords; each is held while another is looked at.
    passwords: Mutex<HashMap<UserId, Arc<tokio::sync::Mutex<Wrong>>>>,
}

impl Guesses {
    fn tries(&self) -> MutexGuard<'_, HashMap<Digest, u32>> {
        self.tries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One more try; says how many there were.
    pub fn count(&self, code: Digest) -> u32 {
        let mut tries = self.tries();
        if tries.len() >= MOST_COUNTED && !tries.contains_key(&code) {
            // Those that were tried least make room: nobody begins anew by trying many others once.
            let least = tries.values().copied().min().unwrap_or_default();
            tries.retain(|_, tries| *tries > least);
        }
        let tries = tries.entry(code).or_default();
        *tries += 1;
        *tries
    }

    /// Takes tries back that nobody looked at.
    pub fn take_back(&self, codes: &[Digest]) {
        let mut tries = self.tries();
        for code in codes {
            tries.entry(*code).and_modify(|tries| *tries = tries.saturating_sub(1));
        }
    }

    /// Begins anew with these codes.
    pub fn forget(&self, codes: impl IntoIterator<Item = Digest>) {
        let mut tries = self.tries();
        for code in codes {
            tries.remove(&code);
        }
    }

    /// The turn to guess at a user's password. One at a time, so that many at once are no way around the limit.
    pub async fn turn(&self, user: UserId) -> OwnedMutexGuard<Wrong> {
        let wrong = {
            let mut passwords = self.passwords.lock().unwrap_or_else(PoisonError::into_inner);
            if passwords.len() >= MOST_COUNTED {
                // Those of whom nobody guessed wrong make room first.
                passwords.retain(|_, wrong| wrong.try_lock().map_or(true, |wrong| wrong.guesses > 0));
            }
            if passwords.len() >= MOST_COUNTED {
                passwords.retain(|_, wrong| Arc::strong_count(wrong) > 1);
            }
            Arc::clone(passwords.entry(user).or_default())
        };
        wrong.lock_owned().await
    }
}

/// Codes that are about to be tried. What is given up before is taken back.
pub struct Tries<'a> {
    guesses: &'a Guesses,
    codes: Vec<Digest>,
}

impl<'a> Tries<'a> {
    /// None yet.
    pub const fn none(guesses: &'a Guesses) -> Self {
        Self { guesses, codes: Vec::new() }
    }

    /// One more code; says how often it was tried.
    pub fn count(&mut self, code: Digest) -> u32 {
        self.codes.push(code);
        self.guesses.count(code)
    }

    /// From here on they count.
    pub fn stand(mut self) -> Vec<Digest> {
        std::mem::take(&mut self.codes)
    }
}

impl Drop for Tries<'_> {
    fn drop(&mut self) {
        self.guesses.take_back(&self.codes);
    }
}

/// Wrong guesses at a user's password, one after another.
#[derive(Default)]
pub struct Wrong {
    guesses: u32,
    /// The user's version at the last of them.
    version: u64,
}

/// A turn to guess at a password.
pub struct Guess {
    pub user: Arc<User>,
    /// The wrong guesses so far and the most of them, where they are limited.
    pub wrong: Option<(OwnedMutexGuard<Wrong>, u32)>,
}

impl Guess {
    /// Counts a guess that was looked at.
    pub fn count(&mut self, right: bool) {
        if let Some((wrong, _)) = &mut self.wrong {
            let guesses = if right { 0 } else { wrong.guesses.saturating_add(1) };
            **wrong = Wrong { guesses, version: self.user.version };
        }
    }

    /// Whether there were as many wrong ones as there may be.
    pub fn too_often(&self) -> bool {
        self.wrong.as_ref().is_some_and(|(wrong, most)| wrong.guesses >= *most)
    }

    /// Whether the user changed since the last wrong one.
    pub fn is_outdated(&self) -> bool {
        self.wrong.as_ref().is_some_and(|(wrong, _)| wrong.version != self.user.version)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_codes_tried_once_give_no_tries_back() {
        let (guesses, guessed) = (Guesses::default(), [255; 32]);
        for _ in 0..9 {
            guesses.count(guessed);
        }
        for n in 0..2 * MOST_COUNTED as u64 {
            let mut other = [0; 32];
            other[..8].copy_from_slice(&n.to_le_bytes());
            guesses.count(other);
        }
        assert_eq!(guesses.count(guessed), 10);
        assert!(guesses.tries().len() <= MOST_COUNTED);
    }
}
