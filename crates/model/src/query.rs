//! Lists: filters, order, pages, and who may see what.

use std::sync::Arc;

use crate::{Kind, OrgId, Standing, State, Timestamp, User, UserId, UserRef, Verification};

/// A list that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// Which users.
    pub filter: Filter,
    /// In which order.
    pub sort: Sort,
    /// From where.
    pub start: Start,
    /// How many at the most.
    pub limit: u32,
    /// Whether the answer needs the number of all users that match.
    pub count: bool,
}

/// Which users. Deleted users never match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filter {
    /// Those that match every part; with no part, all.
    All(Vec<Filter>),
    /// Those that match some part; with no part, none.
    Any(Vec<Filter>),
    /// Those that do not match.
    Not(Box<Filter>),
    /// By a text field.
    Text(Field, Match, String),
    /// By the whole e-mail address, without regard to case.
    Emails(Vec<String>),
    /// By what the e-mail address counts for, at least.
    Standing(Standing),
    /// By identifier.
    Ids(Vec<UserRef>),
    /// By state.
    State(Vec<State>),
    /// By verification.
    Verification(Vec<Verification>),
    /// Persons or programs.
    Kind(Kind),
    /// By owner.
    Org(OrgId),
    /// By an attribute of one vendor.
    Attribute(Attribute),
    /// By attributes of one vendor that share the beginning of their names.
    Named(Named),
    /// Changed at this time or later.
    ChangedSince(Timestamp),
    /// Not the main user of its org.
    NotOwner,
}

impl Filter {
    /// The filter that lets everybody through.
    #[must_use]
    pub const fn everybody() -> Self {
        Self::All(Vec::new())
    }

    /// What it costs at the most to hold one user against it: a value that is looked up counts one, a text that is looked for
    /// inside of others counts sixteen.
    #[must_use]
    pub fn cost(&self) -> usize {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().map(Self::cost).sum(),
            Self::Not(part) => part.cost(),
            Self::Emails(values) => values.len(),
            Self::Ids(values) => values.len(),
            Self::Text(_, how, _) if how.is_whole() => 1,
            Self::Text(..) | Self::Named(_) => 16,
            _ => 1,
        }
    }

    /// Whether the answer depends on what lifecycle operations change (state, verification, times).
    #[must_use]
    pub fn reads_state(&self) -> bool {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().any(Self::reads_state),
            Self::Not(part) => part.reads_state(),
            Self::State(_) | Self::Verification(_) | Self::ChangedSince(_) => true,
            _ => false,
        }
    }
}

/// A vendor attribute and its value as JSON text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// Whose.
    pub vendor: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Its value, as JSON text.
    pub value: String,
}

/// Users who have an attribute of `vendor` whose name begins with `prefix`, and for which both conditions hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Whose.
    pub vendor: &'static str,
    /// What the names begin with.
    pub prefix: &'static str,
    /// How the rest of the name is.
    pub rest: Option<(Match, String)>,
    /// Whether the value is (or is not) this, as JSON text.
    pub value: Option<(bool, String)>,
}

/// A text field of a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// Log-in name.
    Username,
    /// First name.
    Given,
    /// Last name.
    Family,
    /// Nickname.
    Nick,
    /// The name for a screen.
    Display,
    /// Primary address.
    Email,
    /// Primary number.
    Phone,
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 7] =
        [Self::Username, Self::Given, Self::Family, Self::Nick, Self::Display, Self::Email, Self::Phone];
}

/// How a text is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// The whole text.
    Equals,
    /// The whole text, without regard to case.
    EqualsIgnoreCase,
    /// Its beginning.
    StartsWith,
    /// Its beginning, without regard to case.
    StartsWithIgnoreCase,
    /// Any part.
    Contains,
    /// Any part, without regard to case.
    ContainsIgnoreCase,
    /// Its end.
    EndsWith,
    /// Its end, without regard to case.
    EndsWithIgnoreCase,
}

/// Text as it is compared when case does not count: each letter by itself in lower case, and one small sigma, so that a part of
/// a text is folded as the whole is.
#[must_use]
pub fn fold(text: &str) -> String {
    let lower = text.chars().flat_map(char::to_lowercase);
    lower.map(|c| if c == 'ς' { 'σ' } else { c }).collect()
}

impl Match {
    /// Every one.
    pub const ALL: [Self; 8] = [
        Self::Equals,
        Self::EqualsIgnoreCase,
        Self::StartsWith,
        Self::StartsWithIgnoreCase,
        Self::Contains,
        Self::ContainsIgnoreCase,
        Self::EndsWith,
        Self::EndsWithIgnoreCase,
    ];

    /// Whether it is about the whole text.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::Equals | Self::EqualsIgnoreCase)
    }

    /// Whether `found` is to `wanted` as it says.
    #[must_use]
    pub fn holds(self, found: &str, wanted: &str) -> bool {
        match self {
            Self::Equals => found == wanted,
            Self::EqualsIgnoreCase => fold(found) == fold(wanted),
            Self::StartsWith => found.starts_with(wanted),
            Self::StartsWithIgnoreCase => fold(found).starts_with(&fold(wanted)),
            Self::Contains => found.contains(wanted),
            Self::ContainsIgnoreCase => fold(found).contains(&fold(wanted)),
            Self::EndsWith => found.ends_with(wanted),
            Self::EndsWithIgnoreCase => fold(found).ends_with(&fold(wanted)),
        }
    }
}

/// In which order; ties are broken by id in the same direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// By what.
    pub key: SortKey,
    /// Largest first.
    pub descending: bool,
}

/// What a list is ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortKey {
    /// Identifier, which is also the order of creation.
    Id,
    /// A text field, without regard to case.
    Text(Field),
    /// State.
    State,
    /// Persons before programs.
    Kind,
}

/// From where a page starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Start {
    /// At the beginning, by who goes on by what a page says of the next one: a page may be shorter than asked for.
    First,
    /// After so many users.
    Offset(u64),
    /// Behind this user, in order of id.
    After(UserId),
    /// At this page of `limit` users, from 1; past the end, the last page.
    PageOrLast(u64),
    /// Where the page before said that the next one starts ([`Listing::next`]); only who said it understands it.
    Cursor(Box<str>),
}

/// A page of users.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// The users, in order.
    pub users: Vec<Arc<User>>,
    /// How many match, if that was asked and the backend knows.
    pub total: Option<u64>,
    /// Whether there are more behind them.
    pub more: bool,
    /// Where the next page starts, from a backend that finds its place by more than the last user.
    pub next: Option<Box<str>>,
    /// The page that was served, where the query named one.
    pub page: Option<u64>,
    /// When the answer was made.
    pub at: Timestamp,
}

impl Listing {
    /// How many match at the least, and whether that is all: where nobody counts, those up to here, and one more if there
    /// are more.
    #[must_use]
    pub fn count(&self, query: &Query) -> (u64, bool) {
        if let Some(total) = self.total {
            return (total, true);
        }
        let before = match &query.start {
            Start::Offset(offset) => *offset,
            Start::PageOrLast(page) => {
                let page = self.page.unwrap_or(*page);
                page.saturating_sub(1).saturating_mul(u64::from(query.limit))
            }
            Start::First | Start::After(_) | Start::Cursor(_) => 0,
        };
        // A page behind the end says nothing of those before it.
        let before = if self.users.is_empty() && !self.more { 0 } else { before };
        let here = before.saturating_add(self.users.len() as u64);
        (
            here.saturating_add(u64::from(self.more)),
            !self.more && matches!(query.start, Start::First | Start::Offset(0)),
        )
    }
}

/// Whom a principal may see and change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Every user of the realm.
    Realm,
    /// The users of one org.
    Org(OrgId),
    /// One user only.
    Own(UserId),
}

impl Scope {
    /// Whether `user` lies in the scope.
    #[must_use]
    pub fn covers(self, user: &User) -> bool {
        match self {
            Self::Realm => true,
            Self::Org(org) => user.org == org,
            Self::Own(id) => user.id == id,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Timestamp;

    #[test]
    fn an_unknown_total_is_counted_as_far_as_is_known() {
        let count = |start, users: usize, more| {
            let sort = Sort { key: SortKey::Id, descending: false };
            let query = Query { filter: Filter::everybody(), sort, start, limit: 10, count: true };
            let somebody = User {
                id: UserId::new(1).unwrap(),
                org: OrgId::new(1).unwrap(),
                state: State::Active,
                verification: Verification::Verified,
                version: 1,
                created: Timestamp(0),
                changed: Timestamp(0),
                deactivated: None,
                sessions_from: 0,
                creator: None,
                profile: crate::Profile::new(Kind::Human, "somebody".into()),
            };
            let users = std::iter::repeat_n(std::sync::Arc::new(somebody), users).collect();
            let listing = Listing { users, total: None, more, next: None, page: None, at: Timestamp(0) };
            listing.count(&query)
        };
        assert_eq!(count(Start::First, 3, false), (3, true));
        assert_eq!(count(Start::Offset(10), 10, true), (21, false));
        assert_eq!(count(Start::Offset(10), 2, false), (12, false));
        // A page behind the end proves nobody.
        assert_eq!(count(Start::Offset(1_000), 0, false), (0, false));
    }
}
