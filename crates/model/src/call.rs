//! What is asked and what is answered, in domain words. Both are closed: a new variant makes the compiler list every
//! place that must decide.

use std::sync::Arc;

use crate::{
    Alias, AlternateId, Date, Email, Field, Gender, Kind, Listing, NewUser, Op, OrgId, Private, Purpose,
    Query, Residue, Secret, Timestamp, TokenId, User, UserRef,
};

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Call {
    /// Make a user.
    Create(Box<NewUser>),
    /// Read one user.
    Get(UserRef),
    /// Read one user with all attributes that vendors keep beside it.
    Attributes(UserRef),
    /// Read one user with all that is kept beside it; that there is none is no fault.
    Find(UserRef),
    /// Read many users.
    List(Box<Query>),
    /// Move a user through its life.
    Change(Change),
    /// Change who a user is.
    Update(Box<Update>),
    /// Exchange what somebody knows for a token.
    Token(Login),
    /// Do something with the session that the caller's token stands for.
    Session(Session),
    /// Make a token, a key or a secret for a user.
    IssueToken(IssueToken),
    /// Withdraw a token or a key of a user.
    RevokeToken(UserRef, Issue, TokenId),
    /// Read tokens or keys of users.
    ListTokens(Box<TokenQuery>),
    /// Look at a token of somebody.
    Inspect(Inspect),
    /// Read what the mount says of itself; no backend is asked.
    Document,
}

/// Changes of who a user is, all of them or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Update {
    /// Whom.
    pub user: UserRef,
    /// What the user must be; another is not found.
    pub kind: Option<Kind>,
    /// The org that the user must be of.
    pub org: Option<OrgId>,
    /// What changes, in order.
    pub edits: Vec<Edit>,
    /// The versions that the caller is willing to change.
    pub expect: Expect,
    /// By whom, in the caller's words, where the vendor has a place for it.
    pub by: Option<String>,
    /// Whether another user with the same e-mail address forbids it.
    pub unique_email: bool,
    /// Whether another user with the same telephone number forbids it.
    pub unique_phone: bool,
}

/// One change of who a user is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// A text field; username, e-mail address and telephone number cannot be taken away so.
    Text(Field, Option<Private>),
    /// The language.
    Language(Option<String>),
    /// The gender.
    Gender(Option<Gender>),
    /// The date of birth.
    Born(Option<Date>),
    /// Another address is unproved unless `verified`; the same address keeps its proof. With `other`, the same one is
    /// refused.
    Email {
        /// The address.
        address: Private,
        /// Proved.
        verified: bool,
        /// Whether it must be another than before.
        other: bool,
        /// Whether a code is drawn for another, unproved one; it is told in the reply.
        code: bool,
    },
    /// As with the address.
    Phone {
        /// The number.
        number: Private,
        /// Proved.
        verified: bool,
        /// Whether it must be another than before.
        other: bool,
        /// Whether a code is drawn for another, unproved one; it is told in the reply.
        code: bool,
    },
    /// Take the telephone number away.
    NoPhone,
    /// Draw a one-time code in place of one that is out. With `again`, one must be out.
    Code {
        /// For what.
        purpose: Purpose,
        /// Whether one must be out already.
        again: bool,
        /// How the person gets it.
        delivery: Delivery,
    },
    /// Prove the address or the number with its code, which is used up.
    Prove(Purpose, Secret),
    /// Accept the invitation with its code, which is used up and proves the address too.
    Accept(Secret),
    /// Look whether a code is the one that is out; it stays out.
    Check(Purpose, Secret),
    /// More addresses, each with whether it counts as proved.
    AddAlternates(Vec<Email>),
    /// Forget an alternate address.
    DropAlternate(AlternateId),
    /// Make an alternate address the primary one, which counts as proved, and the primary one an alternate.
    Promote(AlternateId),
    /// A new password.
    Password {
        /// The password.
        new: NewPassword,
        /// What gives the right to set it.
        proof: PasswordProof,
    },
    /// Take the password, or a program's secret, away; there must be one.
    NoPassword,
    /// An account at an identity provider that nobody else has; see [`Alias::link`].
    Link(Alias),
    /// Forget an account at an identity provider; there must be one.
    Unlink(Alias),
    /// Keep a vendor attribute, in place of one with the same name.
    Keep(Residue),
    /// Keep the time of the update, in microseconds since 1970, as a vendor attribute of this vendor and name, if the edits before this one changed
    /// anything.
    Stamp(&'static str, &'static str),
    /// Forget the vendor attribute of this vendor and name; `must` when there has to be one.
    Forget {
        /// Whose.
        vendor: &'static str,
        /// Its name.
        name: String,
        /// Whether there has to be one.
        must: bool,
    },
}

/// How a person gets a one-time code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// Told in the reply; the caller passes it on. Letters and digits.
    Told,
    /// Sent to the person. Digits alone.
    Sent,
}

/// A password that is to be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewPassword {
    /// In clear, to be hashed before it is kept.
    Clear(Secret),
    /// A hash in PHC string form.
    Hash(Secret),
}

/// What gives the right to set a password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PasswordProof {
    /// The caller's own right.
    Caller,
    /// The password that is in force.
    Current(Secret),
    /// A one-time code.
    Code(Secret),
    /// That there is no password yet.
    First,
}

/// What users are issued beside passwords.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Issue {
    /// A token.
    Token,
    /// A key to sign with, of which the public half is kept.
    Key,
    /// A program's secret, in place of the one before.
    Secret,
}

/// A token, a key or a secret that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssueToken {
    /// What.
    pub what: Issue,
    /// Whose.
    pub user: UserRef,
    /// The public half of a key, as PEM; a pair is drawn where it is absent.
    pub public: Option<String>,
    /// What the user must be.
    pub kind: Option<Kind>,
    /// When it ends.
    pub expires: Option<Timestamp>,
}

/// A list of tokens or keys that is asked for; all filters must match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenQuery {
    /// Tokens or keys.
    pub what: Issue,
    /// Which.
    pub filters: Vec<TokenFilter>,
    /// In which order.
    pub sort: TokenSort,
    /// Largest first.
    pub descending: bool,
    /// How many to leave out at the beginning.
    pub offset: u64,
    /// How many at the most.
    pub limit: u32,
}

/// Which tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenFilter {
    /// The one with this id; none without.
    Id(Option<TokenId>),
    /// Those of one user.
    User(UserRef),
    /// Those of users of one org; none without.
    Org(Option<OrgId>),
    /// By the time of creation.
    Created(Compare, Timestamp),
    /// By the time of their end.
    Expires(Compare, Timestamp),
}

/// How times are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compare {
    /// The same.
    Equal,
    /// Later.
    After,
    /// Later or the same.
    NotBefore,
    /// Earlier.
    Before,
    /// Earlier or the same.
    NotAfter,
}

impl Compare {
    /// Whether `found` stands to `wanted` as it says.
    #[must_use]
    pub fn holds(self, found: Timestamp, wanted: Timestamp) -> bool {
        match self {
            Self::Equal => found == wanted,
            Self::After => found > wanted,
            Self::NotBefore => found >= wanted,
            Self::Before => found < wanted,
            Self::NotAfter => found <= wanted,
        }
    }
}

/// What a list of tokens is ordered by; ties are broken by id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenSort {
    /// Identifier, which is also the order of creation.
    Id,
    /// The user's identifier.
    User,
    /// The user's org.
    Org,
    /// The end; those without come last.
    Expires,
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
    /// Who takes over what a deleted user leaves; must exist, and be of the same org.
    pub heir: Option<UserRef>,
}

impl Change {
    /// An operation without anything beside it.
    #[must_use]
    pub const fn of(user: UserRef, op: Op) -> Self {
        Self { user, op, reason: None, by: None, expect: Expect::Any, heir: None }
    }
}

impl Update {
    /// Edits without anything beside them.
    #[must_use]
    pub const fn of(user: UserRef, edits: Vec<Edit>) -> Self {
        let expect = Expect::Any;
        Self {
            user,
            kind: None,
            org: None,
            edits,
            expect,
            by: None,
            unique_email: false,
            unique_phone: false,
        }
    }
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

/// What somebody knows who asks for a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Login {
    /// A program's name and secret.
    Client {
        /// Its name.
        client: String,
        /// Its secret.
        secret: Secret,
    },
    /// A program's own secret. The token is for the scopes.
    Program {
        /// Its log-in name.
        username: Private,
        /// Its secret.
        secret: Secret,
        /// For what.
        scopes: Scopes,
    },
    /// A JSON Web Token that a program signed with its key (RFC 7523). The token is for the scopes.
    Assertion {
        /// Whom its claims name.
        user: UserRef,
        /// The key that its header names.
        key: TokenId,
        /// The signed token.
        assertion: Secret,
        /// How this server is called in it.
        audience: String,
        /// For what.
        scopes: Scopes,
    },
    /// A person's password. The token is a session of so many idle seconds at the most.
    Password {
        /// Who.
        user: UserRef,
        /// The password.
        password: Secret,
        /// After how many wrong ones in a row the user is deactivated, if ever.
        most_failures: Option<u32>,
        /// How long the session lives without being used, in seconds.
        idle: u32,
    },
    /// A password that a person chooses who has none yet, or has lost it. The token is a session.
    Chosen {
        /// Who.
        user: UserRef,
        /// The code of an invitation, or the one for who has lost a password. Where the program that asks vouches for the person,
        /// there is none, and the password must be the first.
        code: Option<(Purpose, Secret)>,
        /// The password.
        password: Secret,
        /// How long the session lives without being used, in seconds.
        idle: u32,
    },
    /// The caller's password, and another in its place. The token is a session.
    Replacement {
        /// The password in force.
        current: Secret,
        /// The next one.
        password: Secret,
        /// After how many wrong ones in a row the user is deactivated, if ever.
        most_failures: Option<u32>,
        /// How long the session lives without being used, in seconds.
        idle: u32,
    },
}

/// What a token is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scopes {
    /// The scopes that the vendor knows, parted by blanks.
    pub known: String,
    /// Whether any were asked for.
    pub asked: bool,
    /// Whether the token has the user's rights.
    pub acts: bool,
    /// How long it lives, in seconds.
    pub seconds: u32,
}

/// A token that is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspect {
    /// The token.
    pub token: Secret,
    /// Name and secret of the program that asks, where the vendor wants to know.
    pub client: Option<(String, Secret)>,
}

/// What is known of a token that is in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspected {
    /// Whose it is.
    pub user: Arc<User>,
    /// Its identifier, where it has one.
    pub id: Option<TokenId>,
    /// What it was asked for, where that was said.
    pub scopes: Option<String>,
    /// When it was made.
    pub created: Timestamp,
    /// When it ends.
    pub expires: Option<Timestamp>,
}

/// What is done with a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Session {
    /// End it.
    End,
    /// Send a one-time code to the person's telephone.
    Challenge,
    /// Prove with the code that it is still the person.
    StepUp(Secret),
}

/// The kind of a call, for tables and metrics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CallKind {
    /// [`Call::Create`].
    Create,
    /// [`Call::Get`].
    Get,
    /// [`Call::Attributes`].
    Attributes,
    /// [`Call::Find`].
    Find,
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
    /// [`Call::Update`].
    Update,
    /// [`Call::Token`].
    Token,
    /// [`Call::Session`].
    Session,
    /// [`Call::IssueToken`].
    IssueToken,
    /// [`Call::RevokeToken`].
    RevokeToken,
    /// [`Call::ListTokens`].
    ListTokens,
    /// [`Call::Inspect`].
    Inspect,
    /// [`Call::Document`].
    Document,
    /// No call at all: known by name, and refused.
    Unserved,
}

impl CallKind {
    /// Whether a call of this kind changes nothing.
    #[must_use]
    pub const fn reads(self) -> bool {
        matches!(
            self,
            Self::Get
                | Self::Attributes
                | Self::Find
                | Self::List
                | Self::ListTokens
                | Self::Inspect
                | Self::Document
        )
    }

    /// The word used in tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Get => "get",
            Self::Attributes => "attributes",
            Self::Find => "find",
            Self::List => "list",
            Self::Deactivate => "deactivate",
            Self::Reactivate => "reactivate",
            Self::Suspend => "suspend",
            Self::Resume => "resume",
            Self::Delete => "delete",
            Self::Verify => "verify",
            Self::Update => "update",
            Self::Token => "token",
            Self::Session => "session",
            Self::IssueToken => "issue token",
            Self::RevokeToken => "revoke token",
            Self::ListTokens => "list tokens",
            Self::Inspect => "inspect",
            Self::Document => "document",
            Self::Unserved => "unserved",
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
            Self::Attributes(_) => CallKind::Attributes,
            Self::Find(_) => CallKind::Find,
            Self::List(_) => CallKind::List,
            Self::Change(change) => change.op.into(),
            Self::Update(_) => CallKind::Update,
            Self::Token(_) => CallKind::Token,
            Self::Session(_) => CallKind::Session,
            Self::IssueToken(_) => CallKind::IssueToken,
            Self::RevokeToken(..) => CallKind::RevokeToken,
            Self::ListTokens(_) => CallKind::ListTokens,
            Self::Inspect(_) => CallKind::Inspect,
            Self::Document => CallKind::Document,
        }
    }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// To [`Call::Create`]: the user, and the codes that were drawn.
    Created(Arc<User>, Vec<Drawn>),
    /// To [`Call::Get`] and [`Call::Attributes`].
    User(Arc<User>),
    /// To [`Call::Find`]: the user if there is one, and when that was read.
    Found(Option<Arc<User>>, Timestamp),
    /// To [`Call::List`].
    Page(Page),
    /// To [`Call::Change`] and [`Call::Update`]: the user afterwards, and what the caller shall be told.
    Changed {
        /// The user after the operation.
        user: Arc<User>,
        /// False when the user already was what was asked for, so that nothing was written.
        changed: bool,
        /// The codes that were drawn.
        codes: Vec<Drawn>,
    },
    /// To [`Call::Token`].
    Token(Token),
    /// To [`Call::Session`].
    Session,
    /// To [`Call::IssueToken`]: what is kept, and the token, the secret or the private key (PKCS #1, as PEM; empty where the caller
    /// has it), shown once.
    Issued(Issued, Secret),
    /// To [`Call::RevokeToken`]: when.
    Revoked(Timestamp),
    /// To [`Call::ListTokens`]: one page, and how many match.
    Tokens(Vec<Issued>, u64),
    /// To [`Call::Inspect`]; nothing of a token that is not in force.
    Inspected(Option<Inspected>),
    /// To [`Call::Document`].
    Document,
}

/// A one-time code, shown once.
pub type Drawn = (Purpose, Secret);

/// A token of a user, without its secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issued {
    /// Its identifier.
    pub id: TokenId,
    /// Whose it is.
    pub user: Arc<User>,
    /// When it was made.
    pub created: Timestamp,
    /// When it ends.
    pub expires: Option<Timestamp>,
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
    /// Its life, in seconds; for a session, without being used.
    pub seconds: u64,
    /// The person whose session it is.
    pub user: Option<Arc<User>>,
    /// Whether it is good for nothing but setting another password, the one in force having expired.
    pub expired: bool,
}
