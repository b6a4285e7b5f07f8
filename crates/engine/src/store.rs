//! Where the engine remembers.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use interlingua_backend::Key;
use interlingua_model::{
    Alias, Credential, Digest, Event, Fault, FaultKind, Listing, Private, Query, Scope, Taken, User, UserId,
    UserRef, Why,
};

/// Why a store did not do it. In both cases nothing was changed.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreError {
    /// The disk is full or failing, or the store is closed: it may work later.
    #[error("storage is unavailable: {0}")]
    Unavailable(String),
    /// A page whose users are too large together; so many fit.
    #[error("more than {0} users are too large for one page")]
    TooLarge(u64),
    /// What was read makes no sense.
    #[error("storage is broken: {0}")]
    Broken(String),
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        let kind = match error {
            StoreError::TooLarge(fit) => return Self::field("limit", Why::AtMost(fit)),
            StoreError::Unavailable(_) => FaultKind::Unavailable,
            StoreError::Broken(_) => FaultKind::Internal,
        };
        Self::because(kind, error.to_string())
    }
}

/// What a decision may look at.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// The target, unless it was deleted.
    pub user: Option<&'a User>,
    /// What another user has already of what the unit claims.
    pub taken: Option<Taken>,
}

/// Decides about one unit. Pure: running it twice is harmless.
pub type Decision = Box<dyn Fn(Seen<'_>) -> Result<Vec<Event>, Fault> + Send>;

/// A change in one piece: the target, the idempotency key, and the decision.
pub struct Unit {
    /// Whom it is about.
    pub target: Target,
    /// The idempotency key. A key that was used before answers with the stored outcome, and nothing is decided.
    pub key: Option<Key>,
    /// The time after which the key may be forgotten, in microseconds since 1970.
    pub keep_until: i64,
    /// The decision. Its events must carry the target's next sequence numbers.
    pub decision: Decision,
}

impl Unit {
    /// Decides. A decision that panics is a refusal of its own unit: it must not take a store's thread, and with it every
    /// other unit, down.
    ///
    /// # Errors
    /// The decision's, and [`FaultKind::Internal`] in place of a panic.
    pub fn decide(&self, seen: Seen<'_>) -> Result<Vec<Event>, Fault> {
        let decided = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| (self.decision)(seen)));
        decided.unwrap_or_else(|_| Err(Fault::because(FaultKind::Internal, "the decision panicked")))
    }
}

/// Whom a unit is about.
#[derive(Clone, Debug)]
pub enum Target {
    /// A user that may exist, and what it is to have that another must not.
    User(UserRef, Box<Claims>),
    /// A user to be made.
    New(UserId, Box<Claims>),
}

/// What a user must not share with another.
#[derive(Clone, Debug, Default)]
pub struct Claims {
    /// The log-in name.
    pub username: Option<Private>,
    /// The addresses that must be unique among the primary ones.
    pub emails: Vec<Private>,
    /// The number, where it must be unique.
    pub phone: Option<Private>,
    /// The identifiers.
    pub aliases: Vec<Alias>,
}

/// What becomes of a credential.
pub type Amend = Box<dyn FnOnce(&mut Credential) + Send>;

/// How a unit ended.
#[derive(Clone, Debug)]
pub struct Settled {
    /// The user afterwards, or the refusal.
    pub outcome: Result<Arc<User>, Fault>,
    /// Whether an event was written, now or by the call that is replayed.
    pub changed: bool,
    /// Whether the outcome was taken from an earlier call with the same key.
    pub replayed: bool,
}

/// How large a store is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sizes {
    /// Bytes of the database.
    pub database: u64,
    /// Bytes of its log.
    pub log: u64,
    /// Rows of the journal.
    pub journal: u64,
    /// Idempotency keys.
    pub keys: u64,
}

/// Where the engine remembers. One store holds one realm.
pub trait Store: Send + Sync {
    /// The user that `reference` names. Deleted users are not found; [`UserRef::Caller`] and
    /// [`UserRef::Address`] name nobody here.
    fn user<'a>(&'a self, reference: &'a UserRef) -> BoxFuture<'a, Result<Option<Arc<User>>, StoreError>>;

    /// The user with this id. Deleted users are not found.
    fn user_by_id(&self, id: UserId) -> BoxFuture<'_, Result<Option<Arc<User>>, StoreError>>;

    /// The users that match, in `scope`, without deleted ones. `at` of the answer is left for the caller to fill.
    fn list<'a>(&'a self, query: &'a Query, scope: Scope) -> BoxFuture<'a, Result<Listing, StoreError>>;

    /// The journal of one user, from the first event.
    fn journal(&self, id: UserId) -> BoxFuture<'_, Result<Vec<Event>, StoreError>>;

    /// Carries a unit out: loads, decides, writes, makes durable, answers. The user's state, its events and the
    /// idempotency record are kept together or not at all.
    fn transact(&self, unit: Unit) -> BoxFuture<'_, Result<Settled, StoreError>>;

    /// The credential with this digest.
    fn credential(&self, digest: Digest) -> BoxFuture<'_, Result<Option<Arc<Credential>>, StoreError>>;

    /// Every credential.
    fn credentials(&self) -> BoxFuture<'_, Result<Vec<Arc<Credential>>, StoreError>>;

    /// The credentials of one user.
    fn credentials_of(&self, user: UserId) -> BoxFuture<'_, Result<Vec<Arc<Credential>>, StoreError>>;

    /// Keeps a credential, in place of one with the same digest.
    fn put_credential(&self, credential: Credential) -> BoxFuture<'_, Result<(), StoreError>>;

    /// Changes the credential with this digest, as it is now; says whether there is one. One that is gone stays gone.
    fn amend_credential(&self, digest: Digest, amend: Amend) -> BoxFuture<'_, Result<bool, StoreError>>;

    /// Forgets the credentials of this name; says how many there were.
    fn drop_credentials<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<usize, StoreError>>;

    /// Forgets the credential with this digest; says whether there was one.
    fn drop_credential(&self, digest: Digest) -> BoxFuture<'_, Result<bool, StoreError>>;

    /// The largest id that was ever given to a user, deleted ones among them, and is not larger than `upto`; 0 when there is none.
    fn last_id(&self, upto: u64) -> BoxFuture<'_, Result<u64, StoreError>>;

    /// A number that is kept beside the users.
    fn mark(&self, name: &'static str) -> BoxFuture<'_, Result<Option<i64>, StoreError>>;

    /// Keeps a number beside the users, or none any more.
    fn put_mark(&self, name: &'static str, value: Option<i64>) -> BoxFuture<'_, Result<(), StoreError>>;

    /// Forgets some of the idempotency keys and credentials whose time is over; says how many: 0 where none is left.
    fn sweep(&self, now_micros: i64) -> BoxFuture<'_, Result<usize, StoreError>>;

    /// Whether a write would be accepted now.
    fn ready(&self) -> BoxFuture<'_, Result<(), StoreError>>;

    /// Ends when what is written cannot be believed any more, and says why: then nothing is acknowledged, and the process must
    /// begin anew. A store without a disk never gets there.
    fn lost(&self) -> BoxFuture<'_, String> {
        Box::pin(std::future::pending())
    }

    /// How large it is.
    fn sizes(&self) -> Sizes {
        Sizes::default()
    }
}
