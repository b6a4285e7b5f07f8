//! States of a user and the operations that move between them.

/// Where a user stands in life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// Created, but never set up by the person.
    Initial,
    /// May log in.
    Active,
    /// Locked out for a while; a different fact from `Deactivated`, with a different way back.
    Suspended,
    /// Put out of use; data stays.
    Deactivated,
    /// A tombstone that keeps the id.
    Deleted,
}

impl State {
    /// Every state, in the order of life.
    pub const ALL: [Self; 5] =
        [Self::Initial, Self::Active, Self::Suspended, Self::Deactivated, Self::Deleted];

    /// The word used in exports, tables and logs.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Deactivated => "deactivated",
            Self::Deleted => "deleted",
        }
    }

    /// Whether a user in this state may use its credentials.
    #[must_use]
    pub const fn may_act(self) -> bool {
        matches!(self, Self::Active)
    }
}

/// How far a user's identity has been confirmed; stands beside [`State`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verification {
    /// Confirmed, or not in need of it.
    Verified,
    /// Nothing was asked yet.
    NotVerified,
    /// Documents are being looked at.
    Pending,
    /// An invitation is open.
    Invited,
    /// Looked at and refused.
    Rejected,
    /// The invitation was turned down.
    Declined,
    /// A user for trials only.
    Sandbox,
}

impl Verification {
    /// Every value.
    pub const ALL: [Self; 7] = [
        Self::Verified,
        Self::NotVerified,
        Self::Pending,
        Self::Invited,
        Self::Rejected,
        Self::Declined,
        Self::Sandbox,
    ];

    /// The word used in exports, tables and logs.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::NotVerified => "not_verified",
            Self::Pending => "pending",
            Self::Invited => "invited",
            Self::Rejected => "rejected",
            Self::Declined => "declined",
            Self::Sandbox => "sandbox",
        }
    }
}

/// An operation on a user's life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    /// Put out of use.
    Deactivate,
    /// Bring back from `Deactivated` (or `Suspended`, where a vendor has one way back for both).
    Reactivate,
    /// Lock out.
    Suspend,
    /// Undo `Suspend`.
    Resume,
    /// Remove; the id stays as a tombstone.
    Delete,
    /// Set the verification state, and bring the user back into use if it was out of it.
    Verify(Verification),
}
