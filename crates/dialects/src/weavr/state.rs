//! `active`, the one word of state that the vendor has.
//!
//! Source: `docs/vendors/weavr.md#states`.

use interlingua_model::State;

/// Every state that is shown, and whether that shows all there is to know. Reading goes the other way.
pub const TABLE: [(State, bool, Shown); 4] = [
    (State::Active, true, Shown::Whole),
    // "New users are automatically activated": one who has not set a password yet is active too.
    (State::Initial, true, Shown::Nearest),
    (State::Suspended, false, Shown::Nearest),
    (State::Deactivated, false, Shown::Whole),
];

/// How well a state is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Whole,
    Nearest,
}

/// How a state is shown.
pub fn active(state: State) -> (bool, Shown) {
    let row = TABLE.iter().find(|(domain, ..)| *domain == state);
    row.map_or((false, Shown::Nearest), |(_, active, shown)| (*active, *shown))
}

/// The states that a filter on `active` means.
pub fn states(active: bool) -> Vec<State> {
    TABLE.iter().filter(|(_, shown, _)| *shown == active).map(|(state, ..)| *state).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_but_the_tombstone_is_in_the_table_once() {
        for state in State::ALL.into_iter().filter(|state| *state != State::Deleted) {
            assert_eq!(TABLE.iter().filter(|(domain, ..)| *domain == state).count(), 1, "{state:?}");
            assert!(states(active(state).0).contains(&state));
        }
    }
}
