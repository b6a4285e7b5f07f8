//! `status`. Only `active` is shown in the documents; the others are the operations' own words.
//!
//! Source: `docs/vendors/youhodler.md#states`.

use interlingua_model::State;

/// Every state that is shown. A user who has not been set up yet has no word of its own.
pub const TABLE: [(State, &str); 4] = [
    (State::Active, "active"),
    (State::Suspended, "suspended"),
    (State::Deactivated, "deactivated"),
    (State::Initial, "active"),
];

/// The words.
pub const WORDS: &[&str] = &["active", "suspended", "deactivated"];

#[cfg(test)]
mod tests {
    use super::*;
    use interlingua_wire::{to_domain, to_vendor};

    #[test]
    fn every_state_but_the_tombstone_has_a_word_and_every_word_a_state() {
        for state in State::ALL.into_iter().filter(|state| *state != State::Deleted) {
            let word = to_vendor(&TABLE, &state).unwrap();
            assert!(to_domain(&TABLE, &word).is_some() && WORDS.contains(&word));
        }
        assert_eq!(to_domain(&TABLE, &"active"), Some(State::Active));
    }
}
