//! `status`: one word for what the model keeps as two facts, state and verification.
//!
//! Source: `docs/vendors/pcx.md#states`.

use interlingua_model::{Filter, State, User, Verification};
use interlingua_wire::{to_domain, to_vendor};

/// How a user who is in use shows. `rejected` stands for a declined invitation too.
pub const VERIFICATIONS: [(Verification, &str); 7] = [
    (Verification::Verified, "active"),
    (Verification::NotVerified, "not_verified"),
    (Verification::Pending, "pending_verification"),
    (Verification::Invited, "pending"),
    (Verification::Rejected, "rejected"),
    (Verification::Sandbox, "sandbox"),
    (Verification::Declined, "rejected"),
];

/// How a user who is out of use shows.
pub const INACTIVE: &str = "inactive";

/// The values of a filter.
pub const STATUSES: &[&str] =
    &["active", "rejected", "not_verified", "pending_verification", "pending", "sandbox", INACTIVE];

/// The values that the status setter takes: `inactive` is not among them.
pub const SETTABLE: &[&str] = &["active", "pending_verification", "rejected", "not_verified"];

const OUT_OF_USE: [State; 2] = [State::Suspended, State::Deactivated];

/// The user's status, and whether it says all there is to know.
pub fn status(user: &User) -> (&'static str, bool) {
    let whole = !matches!(user.state, State::Suspended | State::Initial)
        && user.verification != Verification::Declined;
    if OUT_OF_USE.contains(&user.state) || user.state == State::Deleted {
        return (INACTIVE, whole && user.verification == Verification::Verified);
    }
    (to_vendor(&VERIFICATIONS, &user.verification).unwrap_or(INACTIVE), whole)
}

/// The verification that a status sets.
pub fn verification(status: &str) -> Option<Verification> {
    to_domain(&VERIFICATIONS, &status)
}

/// The users with a status.
pub fn filter(status: &str) -> Filter {
    let out = Filter::State(OUT_OF_USE.to_vec());
    if status == INACTIVE {
        return out;
    }
    let same =
        VERIFICATIONS.iter().filter(|(_, word)| *word == status).map(|(verification, _)| *verification);
    Filter::All(vec![Filter::Not(Box::new(out)), Filter::Verification(same.collect())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_verification_has_a_word_and_every_word_a_verification() {
        for verification in Verification::ALL {
            assert!(STATUSES.contains(&to_vendor(&VERIFICATIONS, &verification).unwrap()));
        }
        for status in STATUSES.iter().filter(|status| **status != INACTIVE) {
            assert!(verification(status).is_some(), "{status}");
        }
        assert!(SETTABLE.iter().all(|status| STATUSES.contains(status)));
    }
}
