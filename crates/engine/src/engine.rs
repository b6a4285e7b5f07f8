//! The engine: a backend that is its own truth.

use std::sync::Arc;

use interlingua_backend::{Chance, Clock, Sender};
use interlingua_model::{Fault, Timestamp};

use crate::admission::Realm;
use crate::guesses::Guesses;
use crate::secrets::Secrets;
use crate::sessions::Sessions;
use crate::store::{Store, StoreError};
use crate::work::{TRUSTED, Work};

/// The local backend.
pub struct Engine {
    pub(crate) work: Work,
    pub(crate) guesses: Guesses,
    pub(crate) sessions: Sessions,
}

impl Engine {
    /// An engine over a store. Asks the store for the last id that was given.
    ///
    /// # Errors
    /// The store's.
    pub async fn start(
        realm: Realm,
        store: Arc<dyn Store>,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
    ) -> Result<Self, StoreError> {
        let hashing_clock = Arc::clone(&clock);
        let work = Work::start(realm, store, clock, Secrets::new(chance, hashing_clock)).await?;
        Ok(Self { work, guesses: Guesses::default(), sessions: Sessions::default() })
    }

    /// The same, with somebody who brings one-time codes to people.
    #[must_use]
    pub fn with_sender(mut self, sender: Option<Arc<dyn Sender>>) -> Self {
        self.work.secrets.sender = sender;
        self
    }

    /// Where it remembers.
    #[must_use]
    pub fn store(&self) -> &dyn Store {
        self.work.store.as_ref()
    }

    /// The orgs it knows.
    #[must_use]
    pub fn realm(&self) -> &Realm {
        &self.work.realm
    }

    /// The time as far as it may be believed, which follows a clock that is ahead in bounded steps; and the clock's. What is
    /// forgotten for good is asked by the first.
    ///
    /// # Errors
    /// See [`Engine::now`].
    pub fn trusted(&self) -> Result<(Timestamp, Timestamp), Fault> {
        self.work.trusted()
    }

    /// Forgets some of the keys and credentials whose time is over; says how many: 0 where none is left, and how far the clock is
    /// ahead is written down.
    ///
    /// # Errors
    /// The store's, the clock's.
    pub async fn sweep(&self) -> Result<usize, Fault> {
        let (trusted, now) = self.trusted()?;
        let swept = self.store().sweep(trusted.min(now).0).await?;
        if swept == 0 {
            self.store().put_mark(TRUSTED, Some(trusted.0)).await?;
        }
        Ok(swept)
    }

    /// The time.
    ///
    /// # Errors
    /// [`FaultKind::Internal`](interlingua_model::FaultKind::Internal) when the clock fails.
    pub fn now(&self) -> Result<Timestamp, Fault> {
        self.work.now()
    }
}
