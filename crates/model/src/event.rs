//! The journal: one event per change.

use crate::{Loss, NewUser, OrgId, Profile, State, Timestamp, User, UserId, Verification};

/// One change of one user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Whose.
    pub user: UserId,
    /// Its place in the user's life, from 1, without gaps.
    pub sequence: u64,
    /// When.
    pub at: Timestamp,
    /// Who: the name of the caller's credential.
    pub who: String,
    /// Who, in the caller's own words, where the vendor asks for it.
    pub by: Option<String>,
    /// Through which dialect.
    pub via: String,
    /// The request that caused it.
    pub request: String,
    /// Why, in the caller's words.
    pub reason: Option<String>,
    /// What the translation could not carry.
    pub losses: Vec<Loss>,
    /// What changed.
    pub change: EventChange,
}

/// What changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EventChange {
    /// The user came to be.
    Created {
        /// Its owner.
        org: OrgId,
        /// Its state.
        state: State,
        /// Its verification.
        verification: Verification,
        /// The user that made it.
        creator: Option<UserId>,
        /// Who it is.
        profile: Box<Profile>,
    },
    /// It was locked out.
    Suspended,
    /// It was let in again.
    Resumed,
    /// It was put out of use.
    Deactivated,
    /// It was brought back into use.
    Reactivated,
    /// Its verification was set.
    Verified(Verification),
    /// Who it is was changed; this is the user afterwards.
    Updated(Box<User>),
    /// It was removed.
    Deleted,
    /// It came as a whole from an export.
    Imported(Box<User>),
}

impl EventChange {
    /// The change that makes `new` of `org`.
    #[must_use]
    pub fn created(new: &NewUser, org: OrgId, creator: Option<UserId>) -> Self {
        Self::Created {
            org,
            state: new.state,
            verification: new.verification,
            creator,
            profile: Box::new(new.profile.clone()),
        }
    }

    /// The word used in the journal.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Created { .. } => "created",
            Self::Suspended => "suspended",
            Self::Resumed => "resumed",
            Self::Deactivated => "deactivated",
            Self::Reactivated => "reactivated",
            Self::Verified(_) => "verified",
            Self::Updated(_) => "updated",
            Self::Deleted => "deleted",
            Self::Imported(_) => "imported",
        }
    }
}
