//! Identifiers. Every one is an integer below 2^53, so that it is an exact JSON number in every client.

use std::fmt;

use crate::Private;

/// The largest identifier: 2^53 − 1, the last integer that JavaScript holds exactly.
const MAX: u64 = (1 << 53) - 1;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u64);

        impl $name {
            /// The id with this number; `None` for 0 and for numbers of 2^53 and above.
            #[must_use]
            pub const fn new(raw: u64) -> Option<Self> {
                if raw == 0 || raw > MAX { None } else { Some(Self(raw)) }
            }

            /// The number itself.
            #[must_use]
            pub const fn get(self) -> u64 {
                self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}", self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}", self.0)
            }
        }
    };
}

id! {
    /// A user of a realm: time-ordered, never reused, also not after deletion.
    UserId
}
id! {
    /// The owner of users inside a realm (a vendor's organisation, tenant, buyer, enterprise or plan).
    OrgId
}

id! {
    /// A token that was made for a user.
    TokenId
}

id! {
    /// An alternate e-mail address of a user.
    AlternateId
}

/// How a caller named a user. An alias (an id that a caller chose, or that came from another system) is looked up
/// first; `spelled` is what the text means in the dialect's own spelling of [`UserId`], if it means anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UserRef {
    /// The user that the caller's credential belongs to.
    Caller,
    /// The main user of an org.
    Owner(OrgId),
    /// The user with this primary e-mail address, without regard to case; nobody, when there are more.
    Address(Private),
    /// A user by identifier.
    Named {
        /// Whose aliases are looked up.
        vendor: &'static str,
        /// The identifier as it was sent.
        text: String,
        /// The same identifier read as one of ours.
        spelled: Option<UserId>,
    },
}
