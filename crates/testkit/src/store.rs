//! A store that fails on demand.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use futures_util::future::BoxFuture;
use interlingua_engine::{Amend, Settled, Sizes, Store, StoreError, Unit};
use interlingua_model::{Credential, Digest, Event, Listing, Query, Scope, User, UserId, UserRef};
use tokio::sync::Notify;

/// How a store fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fails {
    /// Not at all.
    Never = 0,
    /// As with a full disk.
    Unavailable = 1,
    /// As with a row that makes no sense.
    Broken = 2,
    /// Units wait until it does not stall any more.
    Stalls = 3,
    /// With a panic.
    Panics = 4,
}

/// A store that fails on demand. Credentials are always found, so that callers get as far as the failure.
pub struct FaultyStore {
    inner: Arc<dyn Store>,
    mode: AtomicU8,
    entered: Notify,
    released: Notify,
}

impl FaultyStore {
    /// A store around another that does not fail yet.
    #[must_use]
    pub fn new(inner: Arc<dyn Store>) -> Arc<Self> {
        Arc::new(Self { inner, mode: AtomicU8::new(0), entered: Notify::new(), released: Notify::new() })
    }

    /// Sets how it fails; waiting units go on.
    pub fn fail(&self, fails: Fails) {
        self.mode.store(fails as u8, Ordering::SeqCst);
        self.released.notify_waiters();
    }

    /// Waits until a unit has come to a stall.
    pub async fn stalled(&self) {
        self.entered.notified().await;
    }

    fn check(&self) -> Result<(), StoreError> {
        match self.mode.load(Ordering::SeqCst) {
            1 => Err(StoreError::Unavailable("full for a test".to_owned())),
            2 => Err(StoreError::Broken("broken for a test".to_owned())),
            4 => panic!("the store panics for a test"),
            _ => Ok(()),
        }
    }
}

impl Store for FaultyStore {
    fn user<'a>(&'a self, reference: &'a UserRef) -> BoxFuture<'a, Result<Option<Arc<User>>, StoreError>> {
        Box::pin(async move {
            self.check()?;
            self.inner.user(reference).await
        })
    }

    fn user_by_id(&self, id: UserId) -> BoxFuture<'_, Result<Option<Arc<User>>, StoreError>> {
        Box::pin(async move {
            self.check()?;
            self.inner.user_by_id(id).await
        })
    }

    fn list<'a>(&'a self, query: &'a Query, scope: Scope) -> BoxFuture<'a, Result<Listing, StoreError>> {
        Box::pin(async move {
            self.check()?;
            self.inner.list(query, scope).await
        })
    }

    fn journal(&self, id: UserId) -> BoxFuture<'_, Result<Vec<Event>, StoreError>> {
        Box::pin(async move {
            self.check()?;
            self.inner.journal(id).await
        })
    }

    fn transact(&self, unit: Unit) -> BoxFuture<'_, Result<Settled, StoreError>> {
        Box::pin(async move {
            loop {
                let released = self.released.notified();
                if self.mode.load(Ordering::SeqCst) != Fails::Stalls as u8 {
                    break;
                }
                self.entered.notify_one();
                released.await;
            }
            self.check()?;
            self.inner.transact(unit).await
        })
    }

    fn credential(&self, digest: Digest) -> BoxFuture<'_, Result<Option<Arc<Credential>>, StoreError>> {
        self.inner.credential(digest)
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Vec<Arc<Credential>>, StoreError>> {
        self.inner.credentials()
    }

    fn credentials_of(&self, user: UserId) -> BoxFuture<'_, Result<Vec<Arc<Credential>>, StoreError>> {
        self.inner.credentials_of(user)
    }

    fn amend_credential(&self, digest: Digest, amend: Amend) -> BoxFuture<'_, Result<bool, StoreError>> {
        Box::pin(async move {
            self.check()?;
            self.inner.amend_credential(digest, amend).await
        })
    }

    fn put_credential(&self, credential: Credential) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async move {
            self.check()?;
            self.inner.put_credential(credential).await
        })
    }

    fn drop_credentials<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<usize, StoreError>> {
        self.inner.drop_credentials(name)
    }

    fn drop_credential(&self, digest: Digest) -> BoxFuture<'_, Result<bool, StoreError>> {
        self.inner.drop_credential(digest)
    }

    fn last_id(&self, upto: u64) -> BoxFuture<'_, Result<u64, StoreError>> {
        self.inner.last_id(upto)
    }

    fn mark(&self, name: &'static str) -> BoxFuture<'_, Result<Option<i64>, StoreError>> {
        self.inner.mark(name)
    }

    fn put_mark(&self, name: &'static str, value: Option<i64>) -> BoxFuture<'_, Result<(), StoreError>> {
        self.inner.put_mark(name, value)
    }

    fn sweep(&self, now_micros: i64) -> BoxFuture<'_, Result<usize, StoreError>> {
        self.inner.sweep(now_micros)
    }

    fn ready(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async move {
            self.check()?;
            self.inner.ready().await
        })
    }

    fn lost(&self) -> BoxFuture<'_, String> {
        self.inner.lost()
    }

    fn sizes(&self) -> Sizes {
        self.inner.sizes()
    }
}
