//! Why not. A fault says what is wrong in domain words; only a vendor's `error.rs` knows that vendor's codes.

use std::borrow::Cow;

use crate::{Op, Private, State};

/// A refusal or a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// For the log only; never sent.
    pub context: Option<String>,
    /// In how many seconds it may be tried again, where that is known and the kind does not tell.
    pub wait: Option<u32>,
}

impl Fault {
    /// A fault of this kind.
    #[must_use]
    pub const fn new(kind: FaultKind) -> Self {
        Self { kind, context: None, wait: None }
    }

    /// The same, with a note for the log.
    #[must_use]
    pub fn because(kind: FaultKind, context: impl Into<String>) -> Self {
        Self { kind, context: Some(context.into()), wait: None }
    }

    /// The same, to be tried again in so many seconds.
    #[must_use]
    pub const fn waiting(mut self, seconds: u32) -> Self {
        self.wait = Some(seconds);
        self
    }

    /// One field that is wrong.
    pub fn field(field: impl Into<Cow<'static, str>>, why: Why) -> Self {
        Self::new(FaultKind::Invalid(vec![Violation { field: field.into(), why, got: None }]))
    }
}

impl From<FaultKind> for Fault {
    fn from(kind: FaultKind) -> Self {
        Self::new(kind)
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The request could not be read at all: broken JSON, bad UTF-8, a duplicate key. The text says where.
    Malformed(String),
    /// The request breaks the rules of the envelope that it came in.
    Envelope(String),
    /// The request has no body, and must have one.
    NoBody,
    /// The request was read, and these fields are wrong.
    Invalid(Vec<Violation>),
    /// The body is larger than so many bytes.
    TooLarge(usize),
    /// The media type is not one that this endpoint reads.
    MediaType(String),
    /// Who calls is not known.
    Unauthenticated(AuthProblem),
    /// Who calls may not do this. `member` is false for a caller without any right at all.
    Forbidden {
        /// Whether the caller has some right, if not this one.
        member: bool,
    },
    /// There is no such thing.
    NotFound(Missing),
    /// The path exists, but not with this verb.
    Method(String),
    /// Another user has it already.
    Exists(Taken),
    /// The user's state does not admit the operation.
    State {
        /// What was asked.
        op: Op,
        /// Where the user stands.
        state: State,
    },
    /// A rule of the vendor forbids it.
    Refused(Rule),
    /// The version is not one that the caller expects.
    Precondition,
    /// The idempotency key is longer than so many characters.
    KeyTooLong(usize),
    /// The idempotency key was used with another payload.
    KeyReused,
    /// The first call with this idempotency key is still running.
    KeyRunning,
    /// Too many calls of one credential.
    RateLimited(Quota),
    /// Too many calls at once; nothing was done.
    Overloaded,
    /// The call took too long.
    Timeout,
    /// Storage refused; nothing was done.
    Unavailable,
    /// A fault of ours.
    Internal,
    /// Known, but not served.
    Unsupported(Cow<'static, str>),
    /// A strict mount refuses a translation that would lose these.
    Lossy(Vec<Loss>),
}

impl FaultKind {
    /// Whether the two are of one kind: what they say in words, lists and numbers aside.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Unauthenticated(one), Self::Unauthenticated(other)) => one == other,
            (Self::Forbidden { member: one }, Self::Forbidden { member: other }) => one == other,
            (Self::NotFound(one), Self::NotFound(other)) => one == other,
            (Self::Exists(one), Self::Exists(other)) => one == other,
            (Self::State { op: one, state }, Self::State { op: other, state: in_state }) => {
                one == other && state == in_state
            }
            (Self::Refused(one), Self::Refused(other)) => one == other,
            (one, other) => std::mem::discriminant(one) == std::mem::discriminant(other),
        }
    }

    /// What it says in words, for a sentence of a vendor's; empty where it says no more than its kind.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Self::Malformed(text) | Self::Envelope(text) | Self::MediaType(text) | Self::Method(text) => {
                text.clone()
            }
            Self::Unsupported(what) => what.to_string(),
            Self::TooLarge(most) | Self::KeyTooLong(most) => most.to_string(),
            Self::Lossy(losses) => {
                let names: Vec<&str> = losses.iter().map(|loss| loss.field.as_ref()).collect();
                names.join(", ")
            }
            _ => String::new(),
        }
    }
    /// The word used in logs; it holds nothing of what was sent.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "malformed",
            Self::Envelope(_) => "envelope",
            Self::NoBody => "no-body",
            Self::Invalid(_) => "invalid",
            Self::TooLarge(_) => "too-large",
            Self::MediaType(_) => "media-type",
            Self::Unauthenticated(_) => "unauthenticated",
            Self::Forbidden { .. } => "forbidden",
            Self::NotFound(_) => "not-found",
            Self::Method(_) => "method",
            Self::Exists(_) => "exists",
            Self::State { .. } => "state",
            Self::Refused(_) => "refused",
            Self::Precondition => "precondition",
            Self::KeyTooLong(_) => "key-too-long",
            Self::KeyReused => "key-reused",
            Self::KeyRunning => "key-running",
            Self::RateLimited(_) => "rate-limited",
            Self::Overloaded => "overloaded",
            Self::Timeout => "timeout",
            Self::Unavailable => "unavailable",
            Self::Internal => "internal",
            Self::Unsupported(_) => "unsupported",
            Self::Lossy(_) => "lossy",
        }
    }
}

/// A field that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Its path: `mobile.number`.
    pub field: Cow<'static, str>,
    /// What is wrong with it.
    pub why: Why,
    /// What was sent there, where it is a plain value.
    pub got: Option<Private>,
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is missing.
    Required,
    /// It is blank.
    Blank,
    /// Its length is outside these bounds.
    Size(u64, u64),
    /// It has fewer items than this.
    AtLeast(u64),
    /// It has more items than this.
    AtMost(u64),
    /// Its number is outside these bounds.
    Range(i64, i64),
    /// It is none of these.
    OneOf(&'static [&'static str]),
    /// It does not look like this.
    Pattern(&'static str),
    /// It is not of this type.
    Type(&'static str),
    /// It names something that does not exist.
    Unknown,
    /// Its time is over.
    Past,
    /// All of these parts must be there, or none.
    Together(&'static [&'static str]),
    /// It needs this beside it.
    Needs(&'static str),
    /// It must not be one of these.
    NoneOf(&'static [&'static str]),
    /// Somebody else has it.
    Taken,
    /// The vendor has no such field, or not in this place.
    NotAllowed,
}

/// What is wrong with a credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthProblem {
    /// There is none.
    Missing,
    /// It has not the form that the scheme asks for.
    Form,
    /// Nobody has it, or it was withdrawn.
    Invalid,
    /// It was good once.
    Expired,
    /// Its user is not active.
    Inactive,
    /// It does not let its holder act for that user.
    Behalf,
}

/// What there is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The user.
    User,
    /// The org that owns or should own the user.
    Org,
    /// The path.
    Route,
    /// The token of the user.
    Token,
    /// The vendor attribute of the user.
    Attribute,
    /// The alternate address of the user.
    Alternate,
    /// The account of the user at an identity provider.
    Link,
    /// Who shall take over what a deleted user leaves.
    Heir,
}

/// What another user has already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// The identifier.
    Id,
    /// The log-in name.
    Username,
    /// The address.
    Email,
    /// The number.
    Phone,
    /// The account at an identity provider.
    Link,
}

/// Rules of vendors, in domain words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    /// The user's address lies in a domain that anybody can join.
    PublicMailDomain,
    /// The user's address lies in no domain of its org.
    ForeignDomain,
    /// A directory or identity provider owns the user.
    ManagedElsewhere,
    /// Callers may not do this to themselves.
    OwnAccount,
    /// The user belongs to another org.
    OtherOrg,
    /// The user must be suspended first.
    SuspendFirst,
    /// Too much time has passed.
    WindowPassed,
    /// The invitation is still open.
    Invited,
    /// The invitation was turned down.
    Declined,
    /// The plan does not include this operation.
    Plan,
    /// Not offered in government regions.
    Government,
    /// The one-time code is not the one that is out.
    WrongCode,
    /// The one-time code was good once.
    OldCode,
    /// No one-time code is out.
    NoCode,
    /// The password is not the one in force.
    WrongPassword,
    /// There is no password in force.
    NoPassword,
    /// The address or number is the same as before.
    Unchanged,
    /// Not for persons, or not for programs.
    WrongKind,
    /// The user has as many tokens, attributes or addresses as one may have.
    TooMuch,
    /// The caller must prove once more who it is.
    StepUp,
    /// The caller was sent a code a moment ago.
    TooSoon,
    /// The code is wrong, and one more guess is left.
    OneGuessLeft,
    /// The code was guessed at too often.
    NoGuessLeft,
    /// There is no way to send a code so.
    Channel,
    /// The person has no telephone number to send a code to.
    NoPhone,
    /// The password has too few characters.
    ShortPassword,
    /// The password has too many characters.
    LongPassword,
    /// The password is too easy.
    SimplePassword,
    /// The person has a password already.
    HasPassword,
    /// The address was not proved.
    Unproved,
    /// Who shall take over belongs to another org.
    HeirOtherOrg,
    /// The user's seat does not become that one.
    Seat,
    /// Callers may not take their own administration away.
    OwnAdmin,
    /// It is for users with a licence only: to administer groups.
    GroupAdminLicence,
    /// It is for users with a licence only: to view resources.
    ResourceViewerLicence,
    /// The user is the main one of its org.
    MainUser,
    /// A vendor's switch for this is off.
    SwitchedOff,
}

/// A rate limit that was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// Calls per window.
    pub limit: u32,
    /// The window, in seconds.
    pub window: u32,
    /// Milliseconds until the next call is let through.
    pub reset_ms: u64,
}

/// A thing that a translation could not carry, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// What: `user.kind`, `reason`.
    pub field: Cow<'static, str>,
    /// What became of it.
    pub lost: Lost,
}

impl Loss {
    /// A loss of `field`.
    pub fn new(field: impl Into<Cow<'static, str>>, lost: Lost) -> Self {
        Self { field: field.into(), lost }
    }
}

/// What became of a thing that could not be carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// It was left out.
    Omitted,
    /// It is shown as something nearest to it.
    Approximated,
    /// It was accepted and has no effect here.
    NoEffect,
}

impl Lost {
    /// The word used in the loss header and the journal.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Omitted => "omitted",
            Self::Approximated => "approximated",
            Self::NoEffect => "no-effect",
        }
    }
}
