//! What is asked and what is answered, in domain words. Both are closed: a new variant makes the compiler list every
//! place that must decide.

use std::sync::Arc;

use crate::{Listing, NewUser, Op, Query, Secret, User, UserRef};

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Call {
    /// Make a user.
    Create(Box<NewUser>),
    /// Read one user.
    Get(UserRef),
    /// Read many users.
    List(Box<Query>),
    /// Move a user through its life.
    Change(Change),
    /// Exchange client credentials for a token.
    Token(TokenRequest),
}

/// An operation on one user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Whom.
    pub user: UserRef,
    /// What.
    pub op: Op,
    /// Why, in the caller's words.
    pub reason: Option<String>,
    /// By whom, in the caller's words, where the vendor asks for it.
    pub by: Option<String>,
    /// The versions that the caller is willing to change.
    pub expect: Expect,
}

/// A precondition on a user's version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expect {
    /// None.
    Any,
    /// One of these; an empty list never holds.
    OneOf(Vec<u64>),
}

impl Expect {
    /// Whether `version` meets the precondition.
    #[must_use]
    pub fn holds(&self, version: u64) -> bool {
        match self {
            Self::Any => true,
            Self::OneOf(versions) => versions.contains(&version),
        }
    }
}

/// A client that asks for a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenRequest {
    /// Its name.
    pub client: String,
    /// Its secret.
    pub secret: Secret,
}

/// The kind of a call, for tables and metrics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CallKind {
    /// [`Call::Create`].
    Create,
    /// [`Call::Get`].
    Get,
    /// [`Call::List`].
    List,
    /// [`Op::Deactivate`].
    Deactivate,
    /// [`Op::Reactivate`].
    Reactivate,
    /// [`Op::Suspend`].
    Suspend,
    /// [`Op::Resume`].
    Resume,
    /// [`Op::Delete`].
    Delete,
    /// [`Op::Verify`].
    Verify,
    /// [`Call::Token`].
    Token,
}

impl CallKind {
    /// The word used in tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Get => "get",
            Self::List => "list",
            Self::Deactivate => "deactivate",
            Self::Reactivate => "reactivate",
            Self::Suspend => "suspend",
            Self::Resume => "resume",
            Self::Delete => "delete",
            Self::Verify => "verify",
            Self::Token => "token",
        }
    }
}

impl From<Op> for CallKind {
    fn from(op: Op) -> Self {
        match op {
            Op::Deactivate => Self::Deactivate,
            Op::Reactivate => Self::Reactivate,
            Op::Suspend => Self::Suspend,
            Op::Resume => Self::Resume,
            Op::Delete => Self::Delete,
            Op::Verify(_) => Self::Verify,
        }
    }
}

impl Call {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> CallKind {
        match self {
            Self::Create(_) => CallKind::Create,
            Self::Get(_) => CallKind::Get,
            Self::List(_) => CallKind::List,
            Self::Change(change) => change.op.into(),
            Self::Token(_) => CallKind::Token,
        }
    }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// To [`Call::Create`].
    Created(Arc<User>),
    /// To [`Call::Get`].
    User(Arc<User>),
    /// To [`Call::List`].
    Page(Page),
    /// To [`Call::Change`]: the user afterwards, and the call's own words for vendors that echo them.
    Changed {
        /// The user after the operation.
        user: Arc<User>,
        /// False when the user already was what was asked for, so that nothing was written.
        changed: bool,
        /// The caller's reason.
        reason: Option<String>,
    },
    /// To [`Call::Token`].
    Token(Token),
}

/// A page of users and what was asked for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The question.
    pub query: Box<Query>,
    /// The answer.
    pub listing: Listing,
}

/// A fresh access token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The token; shown once.
    pub secret: Secret,
    /// Its life, in seconds.
    pub seconds: u64,
}
