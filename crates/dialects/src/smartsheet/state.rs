//! `status`, and the domains that rule deactivation.
//!
//! Source: `docs/vendors/smartsheet.md#states`.

use interlingua_model::{State, User, Verification};

/// Every way in which a user shows: state, verification (any where absent), the vendor's word, and whether the word says
/// all there is to know. The first row that fits counts.
pub const TABLE: [(State, Option<Verification>, &str, bool); 8] = [
    (State::Deactivated, Some(Verification::Verified), "DEACTIVATED", true),
    (State::Deactivated, None, "DEACTIVATED", false),
    (State::Suspended, None, "DEACTIVATED", false),
    (State::Initial, None, "PENDING", false),
    (State::Active, Some(Verification::Invited), "PENDING", true),
    (State::Active, Some(Verification::Declined), "DECLINED", true),
    (State::Active, Some(Verification::Verified), "ACTIVE", true),
    (State::Active, None, "ACTIVE", false),
];

/// The words.
pub const STATUSES: &[&str] = &["ACTIVE", "DEACTIVATED", "DECLINED", "PENDING"];

/// How a user shows.
pub fn status(user: &User) -> (&'static str, bool) {
    let fits = |row: &&(State, Option<Verification>, &str, bool)| {
        row.0 == user.state && row.1.is_none_or(|verification| verification == user.verification)
    };
    TABLE.iter().find(fits).map_or(("DEACTIVATED", false), |row| (row.2, row.3))
}

/// What a word means.
pub fn meaning(word: &str) -> Option<(State, Verification)> {
    // The row that says all there is to know.
    let row = TABLE.iter().find(|row| row.2 == word && row.3)?;
    Some((row.0, row.1?))
}

/// Mail domains that anybody can join, as the page of *deactivate user* lists them.
pub const PUBLIC_DOMAINS: [&str; 17] = [
    "aol.com",
    "charter.net",
    "comcast.net",
    "duck.com",
    "email.com",
    "gmail.com",
    "hotmail.com",
    "icloud.com",
    "live.com",
    "mail.com",
    "mail.ru",
    "outlook.com",
    "rocketmail.com",
    "usa.com",
    "verizon.net",
    "web.de",
    "yahoo.com",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_but_the_tombstone_shows_and_every_word_is_shown() {
        for state in State::ALL.into_iter().filter(|state| *state != State::Deleted) {
            assert!(TABLE.iter().any(|row| row.0 == state), "{state:?}");
        }
        for word in STATUSES {
            assert!(TABLE.iter().any(|row| row.2 == *word && row.3), "{word}");
        }
    }
}
