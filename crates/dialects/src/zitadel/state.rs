//! `UserState`.
//!
//! Source: `docs/vendors/zitadel.md#states`.

use interlingua_model::State;

use super::proto::user::v2::UserState;

/// Every state, in both directions.
pub const TABLE: [(State, UserState); 5] = [
    (State::Active, UserState::Active),
    (State::Deactivated, UserState::Inactive),
    (State::Deleted, UserState::Deleted),
    (State::Suspended, UserState::Locked),
    (State::Initial, UserState::Initial),
];

#[cfg(test)]
mod tests {
    use super::*;
    use interlingua_wire::{to_domain, to_vendor};

    #[test]
    fn the_table_is_a_bijection_but_for_unspecified() {
        for state in State::ALL {
            let word = to_vendor(&TABLE, &state).unwrap();
            assert_eq!(to_domain(&TABLE, &word), Some(state));
        }
        for number in 1..=5 {
            let word = UserState::try_from(number).unwrap();
            assert!(to_domain(&TABLE, &word).is_some(), "{word:?}");
        }
        assert_eq!(to_domain(&TABLE, &UserState::Unspecified), None);
    }
}
