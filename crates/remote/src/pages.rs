//! Where pages of an upstream's lists start: a vendor that hands out keys of next pages leads to no page by its number, so the
//! keys of pages that were passed are remembered. A walk along a list costs one request a page, however far in.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use interlingua_model::{Filter, Query, Scope, Sort};
use tokio::time::Instant;

/// Places that are remembered; the oldest goes first.
const MOST: usize = 1_024;

/// How long a place is remembered: a list that others change moves on.
const KEPT: Duration = Duration::from_secs(600);

/// The keys of pages that were passed.
#[derive(Default)]
pub struct Pages {
    places: Mutex<VecDeque<Place>>,
}

struct Place {
    list: List,
    offset: u64,
    key: Box<str>,
    until: Instant,
}

/// A list, whatever the page.
#[derive(Clone, PartialEq)]
pub struct List {
    filter: Filter,
    sort: Sort,
    scope: Scope,
}

impl List {
    /// The list that a query is about.
    pub fn of(query: &Query, scope: Scope) -> Self {
        Self { filter: query.filter.clone(), sort: query.sort, scope }
    }
}

impl Pages {
    /// The last place at or before `offset` whose key is known: how many users lie before it, and the key.
    pub fn nearest(&self, list: &List, offset: u64) -> Option<(u64, Box<str>)> {
        let places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let holds = |place: &&Place| place.offset <= offset && place.until > now && place.list == *list;
        let before = places.iter().filter(holds);
        before.max_by_key(|place| place.offset).map(|place| (place.offset, place.key.clone()))
    }

    /// Remembers that `key` leads to `offset`. Where another one did, the list has changed, and what was remembered behind it is of
    /// another walk.
    pub fn pass(&self, list: &List, offset: u64, key: Box<str>) {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        let moved =
            places.iter().any(|place| place.offset == offset && place.key != key && place.list == *list);
        let stays = |place: &Place| place.offset < offset || place.offset > offset && !moved;
        places.retain(|place| place.list != *list || stays(place));
        while places.len() >= MOST {
            places.pop_front();
        }
        places.push_back(Place { list: list.clone(), offset, key, until: Instant::now() + KEPT });
    }

    /// Forgets a place that led nowhere, and what lies behind it.
    pub fn forget(&self, list: &List, offset: u64) {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        places.retain(|place| place.offset < offset || place.list != *list);
    }

    /// Forgets everything: users were changed.
    pub fn clear(&self) {
        self.places.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use interlingua_model::{SortKey, Start};

    fn list(filter: Filter) -> List {
        let sort = Sort { key: SortKey::Id, descending: false };
        let query = Query { filter, sort, start: Start::Offset(0), limit: 10, count: false };
        List::of(&query, Scope::Realm)
    }

    #[test]
    fn the_nearest_place_before_is_found_and_the_oldest_are_forgotten() {
        let (pages, all) = (Pages::default(), list(Filter::everybody()));
        for page in 1..=2_000_u64 {
            pages.pass(&all, page * 10, page.to_string().into());
        }
        assert_eq!(pages.nearest(&all, 20_005), Some((20_000, "2000".into())));
        assert_eq!(pages.nearest(&all, 9_760), None);
        assert_eq!(pages.nearest(&list(Filter::NotOwner), 20_005), None);
    }

    #[test]
    fn a_list_that_has_changed_is_walked_anew() {
        let (pages, all) = (Pages::default(), list(Filter::everybody()));
        for page in 1..=4_u64 {
            pages.pass(&all, page * 10, page.to_string().into());
        }
        pages.pass(&all, 10, "1".into());
        assert_eq!(pages.nearest(&all, 45), Some((40, "4".into())));
        pages.pass(&all, 20, "other".into());
        assert_eq!(pages.nearest(&all, 45), Some((20, "other".into())));
        pages.forget(&all, 20);
        assert_eq!(pages.nearest(&all, 45), Some((10, "1".into())));
        pages.clear();
        assert_eq!(pages.nearest(&all, 45), None);
    }
}
