//! How long sessions go on, and the rights that they have.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use interlingua_model::{Credential, CredentialKind, Digest, Right, Rights, Timestamp, User};

use crate::store::{Store, StoreError};

/// How long a session may have been used without being written down, in seconds.
const SLACK: i64 = 60;
/// The most sessions whose use is kept in memory; of the others, what was written down counts.
const MOST_USED: usize = 100_000;

/// When sessions were used last.
#[derive(Default)]
pub struct Sessions {
    used: Mutex<HashMap<Digest, Used>>,
}

/// When a session was used, as far as this process knows.
#[derive(Clone, Copy)]
struct Used {
    last: Timestamp,
    /// When that was written down last, or begun to be.
    written: Timestamp,
}

impl Sessions {
    fn used(&self) -> MutexGuard<'_, HashMap<Digest, Used>> {
        self.used.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a session goes on; if so, it lives on from now. That is written down once in a while; where it cannot be, the
    /// session ends early.
    pub async fn keep_alive(
        &self,
        store: &dyn Store,
        credential: &Credential,
        user: Option<&Arc<User>>,
        now: Timestamp,
    ) -> bool {
        let (Some(sitting), Some(end), Some(user)) = (&credential.sitting, credential.expires, user) else {
            return true;
        };
        let idle = i64::from(sitting.idle);
        let written = end.plus_seconds(-idle - SLACK);
        let Some(due) = self.touch(credential.digest, idle, written, now) else { return false };
        if due && let Err(fault) = extend(store, user, credential.digest, now, sitting.idle).await {
            tracing::error!(?fault, "the use of a session was not written down");
        }
        true
    }

    /// Uses a session that was written down at `written`; says whether it is time to write it down again, and nothing of one
    /// that is over.
    fn touch(&self, session: Digest, idle: i64, written: Timestamp, now: Timestamp) -> Option<bool> {
        let mut used = self.used();
        let known = used.get(&session).copied();
        let before = known.filter(|known| known.last > written).unwrap_or(Used { last: written, written });
        if before.last.plus_seconds(idle) <= now {
            used.remove(&session);
            return None;
        }
        let due = before.written.max(written).plus_seconds(SLACK) <= now;
        if used.len() >= MOST_USED {
            used.retain(|_, one| one.last.plus_seconds(SLACK) > now);
        }
        // Of those that find no room, what is written down counts.
        if used.len() < MOST_USED {
            used.insert(session, Used { last: now, written: if due { now } else { before.written } });
        }
        Some(due)
    }

    /// Forgets the use of one that ends.
    pub fn forget(&self, session: Digest) {
        self.used().remove(&session);
    }
}

/// The end of a session that is used now, as it is written down.
pub fn session_end(now: Timestamp, idle: u32) -> Timestamp {
    now.plus_seconds(i64::from(idle) + SLACK)
}

/// The rights of a user's lasting tokens that count where the user is.
pub async fn lasting_rights(store: &dyn Store, user: &User, now: Timestamp) -> Result<Rights, StoreError> {
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
pub async fn session_rights(store: &dyn Store, user: &User, now: Timestamp) -> Result<Rights, StoreError> {
    let own = [Right::Read, Right::Manage].into_iter().filter(|_| user.profile.owner);
    Ok(lasting_rights(store, user, now).await?.iter().chain(own).collect())
}

/// Writes down that a session was used. Its rights are looked at anew: what the user's tokens lost, it loses.
async fn extend(
    store: &dyn Store,
    user: &User,
    session: Digest,
    now: Timestamp,
    idle: u32,
) -> Result<(), StoreError> {
    let rights = session_rights(store, user, now).await?;
    let amend = move |one: &mut Credential| {
        one.expires = one.expires.max(Some(session_end(now, idle)));
        if one.kind == CredentialKind::Token {
            one.rights = rights;
        }
    };
    store.amend_credential(session, Box::new(amend)).await.map(drop)
}
