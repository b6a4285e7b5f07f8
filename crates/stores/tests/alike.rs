//! The two stores answer alike: the same users, the same generated questions, the same answers; and a list is what its filter
//! says while others write.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, reason = "tests")]

use std::sync::Arc;

use interlingua_engine::{Claims, Seen, Store, Target, Unit};
use interlingua_model::{
    Attribute, Email, Event, EventChange, Field, Filter, Kind, Match, Named, NewUser, OrgId, Phone, Private,
    Profile, Query, Residue, Scope, Sort, SortKey, Start, State, Timestamp, User, UserId, UserRef, fold,
};
use interlingua_stores::{MemoryStore, Mode, Options, SqliteStore};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Letters on which implementations part: the three sigmas, letters that are longer or shorter in lower case, ends of the code
/// space, what SQL and JSON treat in a way of their own.
const LETTERS: [char; 22] = [
    'a',
    'A',
    'b',
    'Σ',
    'σ',
    'ς',
    'İ',
    'ı',
    'ß',
    'ẞ',
    'é',
    '\0',
    '\u{D7FF}',
    '\u{E000}',
    '\u{10FFFF}',
    '%',
    '_',
    '\'',
    '"',
    '\\',
    ' ',
    '9',
];

fn text() -> impl Strategy<Value = String> {
    vec(select(&LETTERS[..]), 0..4).prop_map(|letters| letters.into_iter().collect())
}

fn private(text: Option<String>) -> Option<Private> {
    text.map(Private::from)
}

fn maybe() -> impl Strategy<Value = Option<String>> {
    prop::option::of(text())
}

prop_compose! {
    fn profile()(
        username in text(), names in [maybe(), maybe(), maybe(), maybe(), maybe(), maybe()], owner in any::<bool>(),
        machine in any::<bool>(), attributes in vec((text(), text(), any::<bool>()), 0..3), proved in any::<bool>(),
    ) -> Profile {
        let [given, family, nick, display, email, phone] = names;
        let kind = if machine { Kind::Machine } else { Kind::Human };
        let mut p = Profile::new(kind, username.into());
        (p.given, p.family, p.nick, p.display) =
            (private(given), private(family), private(nick), private(display));
        p.email = private(email).map(|address| Email { own_word: (!proved).then_some(Timestamp(1)), ..Email::new(address, proved) });
        p.phone = private(phone).map(|number| Phone::new(number, false));
        p.owner = owner;
        for (name, value, long) in attributes {
            let value = serde_json::to_string(&if long { value.repeat(60) } else { value }).unwrap();
            let name = format!("meta.{name}");
            if p.residue("v", &name).is_none() {
                p.residue.push(Residue { vendor: "v".to_owned(), name, value });
            }
        }
        // A row keeps them in order of name.
        p.residue.sort_by(|a, b| a.name.cmp(&b.name));
        p
    }
}

fn leaf() -> impl Strategy<Value = Filter> {
    let how = || select(&Match::ALL[..]);
    let attribute = |value: String| Filter::Attribute(Attribute { vendor: "v", name: "meta.a", value });
    prop_oneof![
        (select(&Field::ALL[..]), how(), text())
            .prop_map(|(field, how, text)| Filter::Text(field, how, text)),
        vec(text(), 0..3).prop_map(Filter::Emails),
        vec(0_u64..14, 0..4).prop_map(|ids| Filter::Ids(ids.into_iter().filter_map(named).collect())),
        vec(select(&State::ALL[..]), 0..3).prop_map(Filter::State),
        any::<bool>().prop_map(|human| Filter::Kind(if human { Kind::Human } else { Kind::Machine })),
        Just(Filter::NotOwner),
        (0_i64..20).prop_map(|at| Filter::ChangedSince(Timestamp(at))),
        text().prop_map(move |text| attribute(serde_json::to_string(&text).unwrap())),
        text().prop_map(move |text| attribute(serde_json::to_string(&text.repeat(60)).unwrap())),
        (prop::option::of((how(), text())), prop::option::of((any::<bool>(), text()))).prop_map(
            |(rest, value)| {
                let value = value.map(|(is, text)| (is, serde_json::to_string(&text).unwrap()));
                Filter::Named(Named { vendor: "v", prefix: "meta.", rest, value })
            }
        ),
    ]
}

fn filter() -> impl Strategy<Value = Filter> {
    leaf().prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Filter::All),
            vec(inner.clone(), 0..3).prop_map(Filter::Any),
            inner.prop_map(|part| Filter::Not(Box::new(part))),
        ]
    })
}

prop_compose! {
    fn query()(
        filter in filter(), field in select(&Field::ALL[..]), key in 0_usize..4, descending in any::<bool>(), limit in 0_u32..6,
        count in any::<bool>(), start in 0..4, at in 0_u64..14,
    ) -> Query {
        let key = [SortKey::Id, SortKey::Text(field), SortKey::State, SortKey::Kind][key];
        let start = match (start, UserId::new(at)) {
            (1, _) => Start::Offset(at),
            (2, _) => Start::PageOrLast(at),
            (3, Some(id)) => Start::After(id),
            _ => Start::First,
        };
        Query { filter, sort: Sort { key, descending }, start, limit, count }
    }
}

fn named(id: u64) -> Option<UserRef> {
    let spelled = UserId::new(id);
    spelled.map(|_| UserRef::Named { vendor: "v", text: id.to_string(), spelled })
}

fn unit(
    target: Target,
    change: impl Fn(Option<&User>) -> EventChange + Send + 'static,
    id: u64,
    at: i64,
) -> Unit {
    let decision = move |seen: Seen<'_>| {
        Ok(vec![Event {
            user: UserId::new(id).unwrap(),
            sequence: seen.user.map_or(1, |user| user.version + 1),
            at: Timestamp(at),
            who: String::new(),
            by: None,
            via: String::new(),
            request: String::new(),
            reason: None,
            losses: Vec::new(),
            change: change(seen.user),
        }])
    };
    Unit { target, key: None, keep_until: 0, decision: Box::new(decision) }
}

async fn make(store: &dyn Store, id: u64, profile: &Profile) {
    let new = NewUser::of(profile.clone());
    let change = move |_: Option<&User>| EventChange::created(&new, OrgId::new(1 + id % 2).unwrap(), None);
    let target = Target::New(UserId::new(id).unwrap(), Box::default());
    store.transact(unit(target, change, id, 1)).await.unwrap().outcome.unwrap();
}

async fn change(store: &dyn Store, id: u64, to: EventChange, at: i64) {
    let target = Target::User(named(id).unwrap(), Box::<Claims>::default());
    store.transact(unit(target, move |_| to.clone(), id, at)).await.unwrap().outcome.unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn memory_and_sqlite_answer_alike(
        profiles in vec(profile(), 1..12), moves in vec((0_usize..12, 0_usize..3), 0..12),
        queries in vec((query(), 0_usize..3), 1..40),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let folder = tempfile::tempdir().unwrap();
            let memory: Arc<dyn Store> = Arc::new(MemoryStore::new());
            let options = Options::new(folder.path().join("realm.db"), Mode::Serve);
            let sqlite: Arc<dyn Store> = Arc::new(SqliteStore::open(&options).unwrap());
            let mut names = std::collections::HashSet::new();
            let profiles: Vec<_> =
                profiles.iter().filter(|one| names.insert(fold(&one.username))).collect();
            for store in [&memory, &sqlite] {
                for (at, profile) in profiles.iter().enumerate() {
                    make(store.as_ref(), at as u64 + 1, profile).await;
                }
                for (time, (at, to)) in moves.iter().filter(|(at, _)| *at < profiles.len()).enumerate() {
                    let to = [EventChange::Suspended, EventChange::Deactivated, EventChange::Reactivated][*to].clone();
                    change(store.as_ref(), *at as u64 + 1, to, time as i64 + 2).await;
                }
            }
            for (query, scope) in &queries {
                let scope = [Scope::Realm, Scope::Org(OrgId::new(1).unwrap()), Scope::Own(UserId::new(2).unwrap())][*scope];
                let plain = memory.list(query, scope).await.unwrap();
                let fast = sqlite.list(query, scope).await.unwrap();
                prop_assert_eq!(&plain, &fast, "{:?} {:?}", query, scope);
            }
            Ok(())
        })?;
    }
}

/// Filters and orders by state, while many are moved: nobody is outside the filter, the order holds, and what was acknowledged
/// before the question is in the answer.
#[tokio::test(flavor = "multi_thread")]
async fn a_list_is_what_its_filter_says_while_others_write() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options::new(folder.path().join("realm.db"), Mode::Serve);
    let store = Arc::new(SqliteStore::open(&options).unwrap());
    for id in 1..=64 {
        make(store.as_ref(), id, &Profile::new(Kind::Human, format!("user-{id}").as_str().into())).await;
    }
    let stop = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let writers: Vec<_> = (0..8_u64)
        .map(|me| {
            let (store, stop) = (Arc::clone(&store), Arc::clone(&stop));
            tokio::spawn(async move {
                for turn in 0.. {
                    if stop.load(std::sync::atomic::Ordering::Relaxed) {
                        break;
                    }
                    let id = 1 + me * 8 + turn % 8;
                    change(store.as_ref(), id, EventChange::Deactivated, 2).await;
                    change(store.as_ref(), id, EventChange::Reactivated, 3).await;
                }
            })
        })
        .collect();
    let sort = Sort { key: SortKey::State, descending: false };
    let all = Query { filter: Filter::everybody(), sort, start: Start::First, limit: 100, count: true };
    let active = Query { filter: Filter::State(vec![State::Active]), ..all.clone() };
    for round in 0..1_500 {
        let page = store.list(&active, Scope::Realm).await.unwrap();
        let outside: Vec<_> = page.users.iter().filter(|user| user.state != State::Active).collect();
        assert!(outside.is_empty(), "round {round}: {outside:?}");
        assert_eq!(page.total, Some(page.users.len() as u64));
        assert!(page.users.len() >= 56, "eight writers have at most one user each out of use");
        let page = store.list(&all, Scope::Realm).await.unwrap();
        let states: Vec<State> = page.users.iter().map(|user| user.state).collect();
        assert!(states.is_sorted_by_key(|state| *state as u8), "round {round}: {states:?}");
        assert_eq!(page.users.len(), 64);
    }
    stop.store(true, std::sync::atomic::Ordering::Relaxed);
    for writer in writers {
        writer.await.unwrap();
    }
}

/// A list that nobody waits for any more stops in the database, and keeps its turn until it has.
#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_is_given_up_stops() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options::new(folder.path().join("realm.db"), Mode::Serve);
    let store = SqliteStore::open(&options).unwrap();
    for id in 1..=400 {
        make(&store, id, &Profile::new(Kind::Human, format!("user-{id}").as_str().into())).await;
    }
    // Thousands of looks into each of the documents: minutes, where nobody stops it.
    let looks = |n: u32| Filter::Text(Field::Nick, Match::Contains, n.to_string());
    let hard = (0..20_000).map(|n| Filter::Any(vec![looks(n), Filter::Named(nothing(n))])).collect();
    let sort = Sort { key: SortKey::Id, descending: false };
    let query = Query { filter: Filter::Any(hard), sort, start: Start::First, limit: 10, count: true };
    for _ in 0..4 {
        let limit = std::time::Duration::from_millis(30);
        assert!(tokio::time::timeout(limit, store.list(&query, Scope::Realm)).await.is_err());
    }
    // Both turns come back.
    let easy = Query { filter: Filter::everybody(), ..query };
    let (one, two) = tokio::join!(store.list(&easy, Scope::Realm), store.list(&easy, Scope::Realm));
    assert_eq!((one.unwrap().total, two.unwrap().total), (Some(400), Some(400)));
}

fn nothing(n: u32) -> Named {
    Named { vendor: "v", prefix: "p", rest: Some((Match::Contains, n.to_string())), value: None }
}

/// Of many units in one batch, the one that a constraint of the database refuses fails alone.
#[tokio::test(flavor = "multi_thread")]
async fn a_unit_that_the_database_refuses_fails_alone() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options::new(folder.path().join("realm.db"), Mode::Serve);
    let store = SqliteStore::open(&options).unwrap();
    let units = (1..=300_u64).map(|id| {
        // Nothing is claimed, so that only the database's own index sees the name twice.
        let name = if id % 100 == 0 { "same".to_owned() } else { format!("user-{id}") };
        let new = NewUser::of(Profile::new(Kind::Human, name.as_str().into()));
        let change = move |_: Option<&User>| EventChange::created(&new, OrgId::new(1).unwrap(), None);
        store.transact(unit(Target::New(UserId::new(id).unwrap(), Box::default()), change, id, 1))
    });
    let settled = futures_util::future::join_all(units).await;
    assert_eq!(settled.iter().filter(|settled| settled.is_err()).count(), 2);
}
