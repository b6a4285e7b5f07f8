//! Who calls, and with which right.

use crate::{Code, OrgId, Secret, Timestamp, TokenId, UserId};

/// SHA-256 of a secret: what is kept in its place.
pub type Digest = [u8; 32];

/// What a principal may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Right {
    /// Read users.
    Read,
    /// Create users and move them through their lives.
    Manage,
    /// Delete users.
    Delete,
}

impl Right {
    /// Every right.
    pub const ALL: [Self; 3] = [Self::Read, Self::Manage, Self::Delete];

    /// The word used on the command line and in profiles.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Manage => "manage",
            Self::Delete => "delete",
        }
    }
}

/// A set of rights.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rights(u8);

impl Rights {
    /// Whether `right` is in the set.
    #[must_use]
    pub const fn has(self, right: Right) -> bool {
        self.0 & (1 << right as u8) != 0
    }

    /// Whether the set is empty.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The rights in the set.
    pub fn iter(self) -> impl Iterator<Item = Right> {
        Right::ALL.into_iter().filter(move |right| self.has(*right))
    }
}

impl FromIterator<Right> for Rights {
    fn from_iter<T: IntoIterator<Item = Right>>(rights: T) -> Self {
        Self(rights.into_iter().fold(0, |set, right| set | 1 << right as u8))
    }
}

/// A credential as it is kept: everything but the secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credential {
    /// Its name, for people.
    pub name: String,
    /// What it is good for.
    pub kind: CredentialKind,
    /// SHA-256 of the secret.
    pub digest: Digest,
    /// Its identifier, where it was made for a user through a dialect.
    pub id: Option<TokenId>,
    /// The credential that it was exchanged for; rate limits and idempotency keys are that one's.
    pub exchanged: Option<Digest>,
    /// What its holder may do.
    pub rights: Rights,
    /// The user it belongs to; it is refused from the moment that this user is not active.
    pub user: Option<UserId>,
    /// The only org its holder sees; the whole realm where absent.
    pub org: Option<OrgId>,
    /// When it was made.
    pub created: Timestamp,
    /// When it ends.
    pub expires: Option<Timestamp>,
    /// What is known of the session, where it stands for one.
    pub sitting: Option<Sitting>,
    /// What a token was asked for, by the vendor's words parted by blanks.
    pub scopes: Option<String>,
    /// The public half of a key, as PEM.
    pub public: Option<String>,
}

/// The session that a token stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// The user's version when it was opened; see [`User::sessions_from`](crate::User::sessions_from).
    pub version: u64,
    /// How long it lives without being used, in seconds.
    pub idle: u32,
    /// Whether the person proved once more who it is.
    pub stepped_up: bool,
    /// The code that the person was sent for that.
    pub challenge: Option<Code>,
}

/// What a credential is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CredentialKind {
    /// Says who calls.
    Token,
    /// Says which program calls; no rights of its own.
    Application,
    /// May be exchanged for tokens; the digest covers `id:secret`.
    Client,
    /// Lets a person set another password, and nothing else.
    PasswordChange,
    /// The public half of a key, with which a program's assertions are checked; never presented. The digest covers `key:id`.
    Key,
}

impl CredentialKind {
    /// The word used on the command line and in profiles.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Token => "token",
            Self::Application => "application",
            Self::Client => "client",
            Self::PasswordChange => "password-change",
            Self::Key => "key",
        }
    }
}

/// A credential as it was presented.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// What it is presented as.
    pub kind: CredentialKind,
    /// The secret.
    pub secret: Secret,
}

/// Who calls, after authentication.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Principal {
    /// The credential's name; it is who the journal names.
    pub name: String,
    /// What it may do.
    pub rights: Rights,
    /// The user behind it.
    pub user: Option<UserId>,
    /// The only org it sees.
    pub org: Option<OrgId>,
    /// Whether it is a session in which the person has not proved once more who it is.
    pub plain_session: bool,
    /// Identifies the caller for rate limits and idempotency keys: the credential, or the one it was exchanged for.
    pub digest: Digest,
}

impl Principal {
    /// The caller of an endpoint that asks for no credential.
    #[must_use]
    pub fn nobody() -> Self {
        Self {
            name: "nobody".to_owned(),
            rights: Rights::default(),
            user: None,
            org: None,
            plain_session: false,
            digest: [0; 32],
        }
    }
}
