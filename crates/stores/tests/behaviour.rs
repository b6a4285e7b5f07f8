//! One behaviour suite for every store. Each case speaks to the engine over a fresh store of each kind.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, reason = "tests")]

use std::sync::Arc;

use interlingua_backend::{Backend as _, Chance, Cx, Key, Policy, grant};
use interlingua_engine::{Engine, Imported, Realm, Seen, Store, Target, Unit};
use interlingua_model::{
    Alias, Attribute, AuthProblem, Call, Change, Credential, CredentialKind, Edit, Email, Fault, FaultKind,
    Field, Filter, Kind, Login, Match, Missing, Named, NewUser, Op, Org, OrgId, Principal, Profile, Query,
    Reply, Residue, Right, Rule, Scope, Sort, SortKey, Start, State, Taken, Timestamp, Update, User, UserId,
    UserRef,
};
use interlingua_stores::{MemoryStore, Mode, Options, SqliteStore};
use interlingua_testkit::{AllowAll, CountedChance, FrozenClock, cx};

struct World {
    engine: Engine,
    clock: Arc<FrozenClock>,
    store: Arc<dyn Store>,
    path: std::path::PathBuf,
    // Dropped last: the file lies in it.
    _folder: tempfile::TempDir,
}

async fn world(kind: &str) -> World {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("realm.db");
    let store: Arc<dyn Store> = match kind {
        "memory" => Arc::new(MemoryStore::new()),
        _ => Arc::new(SqliteStore::open(&Options::new(path.clone(), Mode::Serve)).unwrap()),
    };
    let clock = FrozenClock::new();
    let engine = engine(&store, &clock).await;
    World { engine, clock, store, path, _folder: folder }
}

async fn engine(store: &Arc<dyn Store>, clock: &Arc<FrozenClock>) -> Engine {
    let org = |id, name: &str| Org {
        id: OrgId::new(id).unwrap(),
        name: name.to_owned(),
        domains: Vec::new(),
        aliases: std::collections::BTreeMap::new(),
    };
    let realm = Realm { name: "test".to_owned(), orgs: vec![org(1, "one"), org(2, "two")] };
    let chance: Arc<dyn Chance> = Arc::new(CountedChance::default());
    Engine::start(realm, Arc::clone(store), clock.clone(), chance).await.unwrap()
}

impl World {
    async fn call(&self, cx: &Cx, call: Call) -> Result<Reply, Fault> {
        let policy: Arc<dyn Policy> = Arc::new(AllowAll);
        Ok(self.engine.call(cx, grant(&policy, &cx.principal, call)?).await?.reply)
    }

    async fn create(&self, name: &str, change: impl FnOnce(&mut NewUser)) -> Result<Arc<User>, Fault> {
        let mut new = NewUser::of(Profile::new(Kind::Human, name.into()));
        change(&mut new);
        match self.call(&cx("creator"), Call::Create(Box::new(new))).await? {
            Reply::Created(user, _) => Ok(user),
            other => panic!("{other:?}"),
        }
    }

    async fn change(&self, cx: &Cx, id: UserId, op: Op) -> Result<(Arc<User>, bool), Fault> {
        let change = Change::of(named(id), op);
        match self.call(cx, Call::Change(change)).await? {
            Reply::Changed { user, changed, .. } => Ok((user, changed)),
            other => panic!("{other:?}"),
        }
    }

    async fn update(&self, id: UserId, edits: Vec<Edit>) -> Result<Arc<User>, Fault> {
        let update = Update::of(named(id), edits);
        match self.call(&cx("admin"), Call::Update(Box::new(update))).await? {
            Reply::Changed { user, .. } => Ok(user),
            other => panic!("{other:?}"),
        }
    }

    async fn names(&self, query: Query) -> Vec<String> {
        let listing = self.store.list(&query, Scope::Realm).await.unwrap();
        listing.users.iter().map(|user| user.profile.username.to_string()).collect()
    }
}

fn text(field: Field, text: &str) -> Edit {
    Edit::Text(field, Some(text.into()))
}

fn named(id: UserId) -> UserRef {
    UserRef::Named { vendor: "test", text: id.to_string(), spelled: Some(id) }
}

fn query(filter: Filter) -> Query {
    Query {
        filter,
        sort: Sort { key: SortKey::Id, descending: false },
        start: Start::Offset(0),
        limit: 100,
        count: true,
    }
}

fn keyed(key: u8, print: u8) -> Cx {
    Cx { key: Some(Key { scope: [key; 32], print: [print; 32] }), ..cx("keyed") }
}

macro_rules! cases {
    ($($name:ident),* $(,)?) => {
        mod memory {
            $(#[tokio::test(flavor = "multi_thread")] async fn $name() { super::$name(super::world("memory").await).await; })*
        }
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread")] async fn $name() { super::$name(super::world("sqlite").await).await; })*
        }
    };
}

cases!(
    a_life_is_remembered_event_by_event,
    a_journal_is_read_as_of_now,
    what_is_so_already_writes_nothing,
    names_ids_and_aliases_are_unique,
    a_key_answers_the_same_again,
    duplicates_at_once_make_one_event,
    a_failing_unit_fails_alone,
    a_decision_that_panics_fails_alone,
    an_import_may_name_its_own_twice,
    lists_filter_sort_and_page,
    filters_on_state_see_every_acknowledged_change,
    the_scope_bounds_every_list,
    tombstones_keep_ids_and_free_names,
    credentials_live_and_end,
    guesses_that_are_given_up_are_none,
    nobody_guesses_on_behind_the_last_guess,
    imports_keep_ids_versions_and_states,
    imports_take_nothing_in_that_could_not_be_made,
    a_wrong_clock_forgets_nothing_and_stops_nothing,
    ids_grow_in_time_and_never_repeat,
    updates_are_seen_by_reads_lists_and_the_journal,
    of_two_who_want_one_name_one_gets_it,
    attributes_are_found_by_name_and_value,
);

async fn a_life_is_remembered_event_by_event(w: World) {
    let user = w.create("jane", |_| {}).await.unwrap();
    for (step, op) in [Op::Suspend, Op::Resume, Op::Deactivate, Op::Reactivate].into_iter().enumerate() {
        w.clock.advance(60);
        let (after, changed) = w.change(&cx("admin"), user.id, op).await.unwrap();
        assert!(changed);
        assert_eq!(after.version, step as u64 + 2);
        let read = w.store.user_by_id(user.id).await.unwrap().unwrap();
        assert_eq!(read, after);
    }
    let journal = w.store.journal(user.id).await.unwrap();
    let words: Vec<&str> = journal.iter().map(|event| event.change.word()).collect();
    assert_eq!(words, ["created", "suspended", "resumed", "deactivated", "reactivated"]);
    assert!(journal.iter().enumerate().all(|(at, event)| event.sequence == at as u64 + 1));
    assert_eq!((journal[0].who.as_str(), journal[1].who.as_str()), ("creator", "admin"));
    assert_eq!(journal[4].at.0 - journal[0].at.0, 240_000_000);
}

async fn a_journal_is_read_as_of_now(w: World) {
    let user = w.create("jane", |_| {}).await.unwrap();
    for round in 0..20 {
        // Each read leaves a snapshot behind that the next must not be answered from.
        assert_eq!(w.store.journal(user.id).await.unwrap().len(), round + 1);
        w.change(&cx("admin"), user.id, if round % 2 == 0 { Op::Suspend } else { Op::Resume }).await.unwrap();
    }
}

async fn what_is_so_already_writes_nothing(w: World) {
    let user = w.create("jane", |_| {}).await.unwrap();
    let (after, changed) = w.change(&cx("admin"), user.id, Op::Reactivate).await.unwrap();
    assert!(!changed);
    assert_eq!(after.version, 1);
    assert_eq!(w.store.journal(user.id).await.unwrap().len(), 1);
}

async fn names_ids_and_aliases_are_unique(w: World) {
    let alias = |text: &str| Alias { vendor: "v".to_owned(), text: text.to_owned() };
    let email = |text: &str| Some(Email::new(text.into(), false));
    let first = w.create("Jane", |new| {
        new.profile.aliases.push(alias("a"));
        new.profile.email = email("j@x.example");
    });
    let first = first.await.unwrap();
    let taken = |result: Result<Arc<User>, Fault>| match result.unwrap_err().kind {
        FaultKind::Exists(taken) => taken,
        other => panic!("{other:?}"),
    };
    assert_eq!(taken(w.create("jANE", |_| {}).await), Taken::Username);
    let shadow = first.id.to_string();
    assert_eq!(taken(w.create("x", |new| new.profile.aliases.push(alias(&shadow))).await), Taken::Id);
    assert_eq!(taken(w.create("x", |new| new.profile.aliases.push(alias("a"))).await), Taken::Id);
    let same = w.create("x", |new| {
        new.profile.email = email("J@X.example");
        new.unique_email = true;
    });
    assert_eq!(taken(same.await), Taken::Email);
    assert!(w.create("x", |new| new.profile.email = email("j@x.example")).await.is_ok());
    let by_alias = UserRef::Named { vendor: "v", text: "a".to_owned(), spelled: None };
    assert_eq!(w.store.user(&by_alias).await.unwrap().unwrap().id, first.id);
    let other_vendor = UserRef::Named { vendor: "w", text: "a".to_owned(), spelled: None };
    assert!(w.store.user(&other_vendor).await.unwrap().is_none());
}

async fn a_key_answers_the_same_again(w: World) {
    let user = w.create("jane", |_| {}).await.unwrap();
    let (first, changed) = w.change(&keyed(1, 1), user.id, Op::Deactivate).await.unwrap();
    assert!(changed);
    w.clock.advance(60);
    w.change(&cx("admin"), user.id, Op::Reactivate).await.unwrap();
    // The stored outcome, though the user has moved on.
    let (again, changed) = w.change(&keyed(1, 1), user.id, Op::Deactivate).await.unwrap();
    assert!(changed);
    assert_eq!(again, first);
    assert_eq!(w.store.journal(user.id).await.unwrap().len(), 3);
    let other = w.change(&keyed(1, 2), user.id, Op::Deactivate).await.unwrap_err();
    assert_eq!(other.kind, FaultKind::KeyReused);
    // A call that found nothing to change is remembered too.
    assert!(!w.change(&keyed(2, 1), user.id, Op::Reactivate).await.unwrap().1);
    w.change(&cx("admin"), user.id, Op::Deactivate).await.unwrap();
    let (again, changed) = w.change(&keyed(2, 1), user.id, Op::Reactivate).await.unwrap();
    assert!(!changed);
    assert_eq!(again.state, State::Active);
    // After their time, keys are forgotten.
    w.clock.advance(25 * 3600);
    let now = w.engine.now().unwrap();
    assert_eq!(w.store.sweep(now.0).await.unwrap(), 2);
    assert!(w.change(&keyed(1, 2), user.id, Op::Deactivate).await.is_ok());
}

async fn duplicates_at_once_make_one_event(w: World) {
    let user = w.create("jane", |_| {}).await.unwrap();
    let calls = (0..64).map(|_| async { w.change(&keyed(9, 9), user.id, Op::Deactivate).await });
    let answers = futures_util::future::join_all(calls).await;
    let done = answers.iter().filter(|answer| answer.is_ok()).count();
    let running =
        answers.iter().flat_map(|answer| answer.as_ref().err()).all(|f| f.kind == FaultKind::KeyRunning);
    assert!(done >= 1 && running, "{done} done");
    assert_eq!(w.store.journal(user.id).await.unwrap().len(), 2);
}

async fn a_failing_unit_fails_alone(w: World) {
    let user = w.create("jane", |_| {}).await.unwrap();
    let ghost = UserId::new(12345).unwrap();
    let calls = (0..32).map(|n| {
        let id = if n % 2 == 0 { ghost } else { user.id };
        let op = if n % 4 == 1 { Op::Suspend } else { Op::Resume };
        let admin = cx("admin");
        let w = &w;
        async move { w.change(&admin, id, op).await.map(drop).map_err(|fault| (id, fault.kind)) }
    });
    for answer in futures_util::future::join_all(calls).await {
        if let Err((id, kind)) = answer {
            assert_eq!((id, kind), (ghost, FaultKind::NotFound(interlingua_model::Missing::User)));
        }
    }
    let journal = w.store.journal(user.id).await.unwrap();
    assert!(journal.iter().enumerate().all(|(at, event)| event.sequence == at as u64 + 1));
}

async fn a_decision_that_panics_fails_alone(w: World) {
    let user = w.create("jane", |_| {}).await.unwrap();
    let decision = Box::new(|_: Seen<'_>| panic!("a policy panics for a test"));
    let unit =
        Unit { target: Target::User(named(user.id), Box::default()), key: None, keep_until: 0, decision };
    let outcome = w.store.transact(unit).await.unwrap().outcome;
    assert_eq!(outcome.unwrap_err().kind, FaultKind::Internal);
    assert!(w.change(&cx("admin"), user.id, Op::Suspend).await.unwrap().1);
}

async fn an_import_may_name_its_own_twice(w: World) {
    let mut user = (*w.create("jane", |_| {}).await.unwrap()).clone();
    (user.id, user.profile.username) = (UserId::new(42).unwrap(), "twice".into());
    let alias = Alias { vendor: "v".to_owned(), text: "a".to_owned() };
    user.profile.aliases = vec![alias.clone(), alias];
    assert!(
        matches!(w.engine.import(user, "test").await.unwrap(), Imported::New(user) if user.id.get() == 42)
    );
}

async fn lists_filter_sort_and_page(w: World) {
    for (name, given, nick) in
        [("c", "Zoë", None), ("A", "ada", Some("Ziggy")), ("b", "Żaneta", Some("ziggy"))]
    {
        w.create(name, |new| {
            new.profile.given = Some(given.into());
            new.profile.nick = nick.map(Into::into);
            new.profile.email = Some(Email::new(format!("{name}@x.example").as_str().into(), true));
            let value = format!("\"{given}\"");
            new.profile.residue.push(Residue { vendor: "v".to_owned(), name: "role".to_owned(), value });
        })
        .await
        .unwrap();
    }
    let text = |field, how, wanted: &str| query(Filter::Text(field, how, wanted.to_owned()));
    assert_eq!(w.names(query(Filter::everybody())).await, ["c", "A", "b"]);
    assert_eq!(w.names(text(Field::Nick, Match::Equals, "ziggy")).await, ["b"]);
    assert_eq!(w.names(text(Field::Nick, Match::EqualsIgnoreCase, "ZIGGY")).await, ["A", "b"]);
    assert_eq!(w.names(text(Field::Given, Match::StartsWithIgnoreCase, "ż")).await, ["b"]);
    assert_eq!(w.names(text(Field::Given, Match::StartsWith, "ż")).await, [""; 0]);
    assert_eq!(w.names(text(Field::Email, Match::EndsWith, "x.example")).await.len(), 3);
    assert_eq!(w.names(text(Field::Display, Match::ContainsIgnoreCase, "O")).await, ["c"]);
    assert_eq!(w.names(text(Field::Nick, Match::Contains, "%")).await, [""; 0]);
    let no_nick = Filter::Not(Box::new(Filter::Text(Field::Nick, Match::Contains, "z".to_owned())));
    assert_eq!(w.names(query(no_nick)).await, ["c", "A"]);
    assert_eq!(w.names(query(Filter::Emails(vec!["B@x.example".to_owned()]))).await, ["b"]);
    assert_eq!(w.names(query(Filter::Any(Vec::new()))).await, [""; 0]);
    let role = Attribute { vendor: "v", name: "role", value: "\"ada\"".to_owned() };
    assert_eq!(w.names(query(Filter::Attribute(role))).await, ["A"]);
    let sorted = |key, descending| Query { sort: Sort { key, descending }, ..query(Filter::everybody()) };
    assert_eq!(w.names(sorted(SortKey::Text(Field::Username), false)).await, ["A", "b", "c"]);
    assert_eq!(w.names(sorted(SortKey::Text(Field::Nick), true)).await, ["b", "A", "c"]);
    assert_eq!(w.names(sorted(SortKey::Id, true)).await, ["b", "A", "c"]);
    let page = |start| Query { start, limit: 2, ..query(Filter::everybody()) };
    let first = w.store.list(&page(Start::Offset(0)), Scope::Realm).await.unwrap();
    assert_eq!((first.users.len(), first.more, first.total), (2, true, Some(3)));
    let next = w.store.list(&page(Start::After(first.users[1].id)), Scope::Realm).await.unwrap();
    assert_eq!((next.users.len(), next.more), (1, false));
    let last = w.store.list(&page(Start::PageOrLast(9)), Scope::Realm).await.unwrap();
    assert_eq!((last.users.len(), last.page), (1, Some(2)));
}

async fn filters_on_state_see_every_acknowledged_change(w: World) {
    let mut ids = Vec::new();
    for n in 0..20 {
        ids.push(w.create(&format!("u{n}"), |_| {}).await.unwrap().id);
    }
    for id in ids.iter().skip(15) {
        w.change(&cx("admin"), *id, Op::Deactivate).await.unwrap();
    }
    let off = w.store.list(&query(Filter::State(vec![State::Deactivated])), Scope::Realm).await.unwrap();
    assert_eq!((off.users.len(), off.total), (5, Some(5)));
    let shown = w.store.list(&query(Filter::everybody()), Scope::Realm).await.unwrap();
    assert_eq!(shown.users.iter().filter(|user| user.state == State::Deactivated).count(), 5);
    w.clock.advance(60);
    let now = w.engine.now().unwrap();
    w.change(&cx("admin"), ids[0], Op::Suspend).await.unwrap();
    assert_eq!(w.names(query(Filter::ChangedSince(now))).await, ["u0"]);
    let not_active = Filter::Not(Box::new(Filter::State(vec![State::Active])));
    assert_eq!(w.store.list(&query(not_active), Scope::Realm).await.unwrap().total, Some(6));
}

async fn the_scope_bounds_every_list(w: World) {
    let two = OrgId::new(2).unwrap();
    let here = w.create("here", |_| {}).await.unwrap();
    w.create("there", |new| new.org = Some(two)).await.unwrap();
    let list = |scope| {
        let all = query(Filter::everybody());
        let store = Arc::clone(&w.store);
        async move { store.list(&all, scope).await.unwrap() }
    };
    let there = list(Scope::Org(two)).await;
    assert_eq!((there.users.len(), there.total), (1, Some(1)));
    assert_eq!(list(Scope::Own(here.id)).await.total, Some(1));
    assert_eq!(list(Scope::Realm).await.total, Some(2));
}

async fn tombstones_keep_ids_and_free_names(w: World) {
    let user = w.create("jane", |new| {
        new.profile.aliases.push(Alias { vendor: "v".to_owned(), text: "a".to_owned() });
    });
    let user = user.await.unwrap();
    let (gone, _) = w.change(&cx("admin"), user.id, Op::Delete).await.unwrap();
    assert_eq!((gone.state, gone.version), (State::Deleted, 2));
    assert!(w.store.user_by_id(user.id).await.unwrap().is_none());
    assert_eq!(w.store.list(&query(Filter::everybody()), Scope::Realm).await.unwrap().total, Some(0));
    let again = w.change(&cx("admin"), user.id, Op::Delete).await.unwrap_err();
    assert_eq!(again.kind, FaultKind::NotFound(interlingua_model::Missing::User));
    assert_ne!(w.create("jane", |_| {}).await.unwrap().id, user.id);
    let back = w.engine.import((*user).clone(), "test").await.unwrap_err();
    assert!(back.to_string().starts_with("id: it, or one of the aliases"), "{back}");
    assert_eq!(w.store.journal(user.id).await.unwrap().len(), 2);
}

async fn credentials_live_and_end(w: World) {
    let credential = |name: &str, digest: u8, expires: Option<i64>| Credential {
        name: name.to_owned(),
        kind: CredentialKind::Token,
        digest: [digest; 32],
        id: None,
        exchanged: None,
        rights: [Right::Read].into_iter().collect(),
        user: None,
        org: None,
        created: Timestamp(0),
        expires: expires.map(Timestamp),
        sitting: None,
        scopes: None,
        public: None,
    };
    w.store.put_credential(credential("a", 1, None)).await.unwrap();
    w.store.put_credential(credential("b", 2, Some(1_000))).await.unwrap();
    assert_eq!(*w.store.credential([1; 32]).await.unwrap().unwrap(), credential("a", 1, None));
    assert_eq!(w.store.credentials().await.unwrap().len(), 2);
    let owned = Credential { user: UserId::new(7), ..credential("c", 3, Some(9_000)) };
    w.store.put_credential(owned.clone()).await.unwrap();
    let of = |user: u64| w.store.credentials_of(UserId::new(user).unwrap());
    assert_eq!(of(7).await.unwrap().iter().map(|one| (**one).clone()).collect::<Vec<_>>(), [owned]);
    assert!(of(8).await.unwrap().is_empty());
    let longer = || Box::new(|one: &mut Credential| one.expires = Some(Timestamp(10_000)));
    assert!(w.store.amend_credential([3; 32], longer()).await.unwrap());
    assert_eq!(w.store.credential([3; 32]).await.unwrap().unwrap().expires, Some(Timestamp(10_000)));
    assert!(w.store.drop_credential([3; 32]).await.unwrap());
    assert!(!w.store.amend_credential([3; 32], longer()).await.unwrap(), "what is gone stays gone");
    assert!(w.store.credential([3; 32]).await.unwrap().is_none());
    assert_eq!(w.store.sweep(2_000).await.unwrap(), 1);
    assert!(w.store.credential([2; 32]).await.unwrap().is_none());
    assert_eq!(w.store.drop_credentials("a").await.unwrap(), 1);
    assert!(w.store.credential([1; 32]).await.unwrap().is_none());
}

async fn guesses_that_are_given_up_are_none(w: World) {
    let user = w.create("jane", |new| new.password = Some("Right-Horse-1".into())).await.unwrap();
    let login = |password: &str| {
        let (user, password) = (named(user.id), password.into());
        Call::Token(Login::Password { user, password, most_failures: Some(2), idle: 300 })
    };
    let cx = cx("program");
    for _ in 0..5 {
        // Looked at once, and dropped where it waits for the hash.
        let given_up = w.call(&cx, login("Wrong-Horse-1"));
        assert!(tokio::time::timeout(std::time::Duration::ZERO, given_up).await.is_err());
    }
    // Many right ones at once are no wrong ones.
    let right = || w.call(&cx, login("Right-Horse-1"));
    let all = tokio::join!(right(), right(), right(), w.call(&cx, login("Wrong-Horse-1")), right());
    assert!(all.0.is_ok() && all.1.is_ok() && all.2.is_ok() && all.3.is_err() && all.4.is_ok());
    for _ in 0..2 {
        assert!(w.call(&cx, login("Wrong-Horse-1")).await.is_err());
    }
    assert!(w.call(&cx, login("Right-Horse-1")).await.is_err());
    assert_eq!(w.store.user_by_id(user.id).await.unwrap().unwrap().state, State::Deactivated);
}

async fn nobody_guesses_on_behind_the_last_guess(w: World) {
    let user = w.create("jane", |new| new.password = Some("Right-Horse-1".into())).await.unwrap();
    let program = cx("program");
    let who = Principal { user: Some(user.id), ..(*program.principal).clone() };
    let own = Cx { principal: Arc::new(who), ..program };
    let replace = |current: &str| {
        let (current, password) = (current.into(), "Right-Horse-2".into());
        w.call(&own, Call::Token(Login::Replacement { current, password, most_failures: Some(1), idle: 300 }))
    };
    let (one, other) = tokio::join!(replace("Wrong-Horse-1"), replace("Wrong-Horse-2"));
    let kinds = [one.unwrap_err().kind, other.unwrap_err().kind];
    assert!(kinds.contains(&FaultKind::Refused(Rule::WrongPassword)), "{kinds:?}");
    assert!(kinds.contains(&FaultKind::Unauthenticated(AuthProblem::Inactive)), "{kinds:?}");
}

async fn imports_keep_ids_versions_and_states(w: World) {
    let user = w.create("jane", |_| {}).await.unwrap();
    let mut foreign = (*user).clone();
    foreign.id = UserId::new(42).unwrap();
    foreign.profile.username = "moved".into();
    (foreign.version, foreign.state) = (7, State::Suspended);
    let imported = w.engine.import(foreign.clone(), "test").await.unwrap();
    assert_eq!(imported, Imported::New(foreign.clone().into()));
    assert_eq!(
        w.engine.import(foreign.clone(), "test").await.unwrap(),
        Imported::Same,
        "it may be done again"
    );
    let (after, _) = w.change(&cx("admin"), foreign.id, Op::Resume).await.unwrap();
    assert_eq!(after.version, 8);
    let sequences: Vec<u64> = w.store.journal(foreign.id).await.unwrap().iter().map(|e| e.sequence).collect();
    assert_eq!(sequences, [7, 8]);
}

async fn updates_are_seen_by_reads_lists_and_the_journal(w: World) {
    let user = w.create("jane", |_| {}).await.unwrap();
    w.change(&cx("admin"), user.id, Op::Suspend).await.unwrap();
    let renamed =
        w.update(user.id, vec![text(Field::Username, "janet"), text(Field::Given, "Janet")]).await.unwrap();
    assert_eq!((renamed.state, renamed.version), (State::Suspended, 3), "an update keeps the state");
    w.change(&cx("admin"), user.id, Op::Resume).await.unwrap();
    let read = w.store.user_by_id(user.id).await.unwrap().unwrap();
    assert_eq!(
        (&*read.profile.username, read.profile.given.as_deref(), read.version),
        ("janet", Some("Janet"), 4)
    );
    let named = |name: &str| query(Filter::Text(Field::Username, Match::Equals, name.to_owned()));
    assert_eq!(w.names(named("janet")).await, ["janet"]);
    assert!(w.names(named("jane")).await.is_empty());
    assert_eq!(w.names(query(Filter::State(vec![State::Active]))).await, ["janet"]);
    let words: Vec<_> =
        w.store.journal(user.id).await.unwrap().iter().map(|event| event.change.word()).collect();
    assert_eq!(words, ["created", "suspended", "updated", "resumed"]);
    w.change(&cx("admin"), user.id, Op::Delete).await.unwrap();
    assert!(w.create("janet", |_| {}).await.is_ok(), "the new name is free again");
    assert!(w.create("jane", |_| {}).await.is_ok(), "and so is the old one");
}

async fn of_two_who_want_one_name_one_gets_it(w: World) {
    let one = w.create("one", |_| {}).await.unwrap();
    let two = w.create("two", |_| {}).await.unwrap();
    let wish = || vec![text(Field::Username, "same")];
    let (first, second) = tokio::join!(w.update(one.id, wish()), w.update(two.id, wish()));
    let taken = |done: &Result<Arc<User>, Fault>| {
        done.as_ref().is_err_and(|fault| fault.kind == FaultKind::Exists(Taken::Username))
    };
    assert!(taken(&first) ^ taken(&second), "{first:?} {second:?}");
    // Names are exchanged by way of a third.
    w.update(one.id, vec![text(Field::Username, "a")]).await.unwrap();
    w.update(two.id, vec![text(Field::Username, "b")]).await.unwrap();
    w.update(one.id, vec![text(Field::Username, "c")]).await.unwrap();
    w.update(two.id, vec![text(Field::Username, "a")]).await.unwrap();
    assert_eq!(w.names(query(Filter::everybody())).await, ["c", "a"]);
    // Somebody who is nobody is not in any list, nor keeps others out of one.
    let nobody = UserRef::Named { vendor: "test", text: "nobody".to_owned(), spelled: None };
    let but = Filter::Not(Box::new(Filter::Ids(vec![nobody, named(one.id)])));
    assert_eq!(w.names(query(but)).await, ["a"]);
}

async fn attributes_are_found_by_name_and_value(w: World) {
    let user = w.create("jane", |_| {}).await.unwrap();
    w.create("joe", |_| {}).await.unwrap();
    let keep = |name: &str, value: &str| {
        let (vendor, name, value) = ("v".to_owned(), format!("m/{name}"), format!("\"{value}\""));
        Edit::Keep(Residue { vendor, name, value })
    };
    w.update(user.id, vec![keep("Key", "one"), keep("other", "two")]).await.unwrap();
    let named = |rest: Option<(Match, &str)>, value: Option<(bool, &str)>| {
        let rest = rest.map(|(how, text)| (how, text.to_owned()));
        let value = value.map(|(is, value)| (is, format!("\"{value}\"")));
        query(Filter::Named(Named { vendor: "v", prefix: "m/", rest, value }))
    };
    for (rest, value, found) in [
        (Some((Match::Equals, "Key")), None, true),
        (Some((Match::Equals, "key")), None, false),
        (Some((Match::EqualsIgnoreCase, "KEY")), None, true),
        (Some((Match::Contains, "the")), None, true),
        (None, Some((true, "two")), true),
        (None, Some((true, "three")), false),
        (None, Some((false, "two")), true),
        (Some((Match::Equals, "other")), Some((true, "one")), false),
    ] {
        assert_eq!(!w.names(named(rest, value)).await.is_empty(), found, "{rest:?} {value:?}");
    }
    let forget = Edit::Forget { vendor: "v", name: "m/Key".to_owned(), must: true };
    w.update(user.id, vec![forget.clone(), keep("other", "three")]).await.unwrap();
    assert!(w.names(named(None, Some((true, "two")))).await.is_empty());
    let again = w.update(user.id, vec![forget]).await.unwrap_err().kind;
    assert_eq!(again, FaultKind::NotFound(Missing::Attribute));
    let many = (0..1_001).map(|n| keep(&n.to_string(), "x")).collect();
    assert_eq!(w.update(user.id, many).await.unwrap_err().kind, FaultKind::Refused(Rule::TooMuch));
}

/// What the engine would not make is refused with field and remedy, and leaves nothing behind.
async fn imports_take_nothing_in_that_could_not_be_made(w: World) {
    let made = (*w.create("jane", |_| {}).await.unwrap()).clone();
    type Broken<'a> = (&'a str, &'a dyn Fn(&mut User));
    let cases: [Broken<'_>; 8] = [
        ("org: 9 is none", &|user| user.org = OrgId::new(9).unwrap()),
        ("username: it is blank", &|user| user.profile.username = " ".into()),
        ("username: another user has it", &|user| user.profile.username = "JANE".into()),
        ("version: 18446744073709551615", &|user| user.version = u64::MAX),
        ("version: 0", &|user| user.version = 0),
        ("state: a deleted user", &|user| user.state = State::Deleted),
        ("password: this hash", &|user| user.profile.password = Some("$2b$12$x".into())),
        ("id: another user", &|user| (user.id, user.profile.nick) = (made.id, Some("J".into()))),
    ];
    for (said, change) in cases {
        let mut user = User { id: UserId::new(42).unwrap(), ..made.clone() };
        user.profile.username = "moved".into();
        change(&mut user);
        let why = w.engine.import(user, "test").await.unwrap_err().to_string();
        assert!(why.starts_with(said) && why.contains("; "), "{said}: {why}");
        assert!(w.store.user_by_id(UserId::new(42).unwrap()).await.unwrap().is_none(), "{said}");
    }
    // The last of all ids, and some in the way: users go on being made.
    let near = made.id.get();
    for id in [UserId::new((1 << 53) - 1), UserId::new(near + 1), UserId::new(near + 2)] {
        let id = id.unwrap();
        let mut user = User { id, ..made.clone() };
        user.profile.username = format!("moved-{id}").as_str().into();
        w.engine.import(user, "test").await.unwrap();
    }
    let again = engine(&w.store, &w.clock).await;
    for engine in [&w.engine, &again] {
        let new = NewUser::of(Profile::new(Kind::Human, "".into()));
        let policy: Arc<dyn Policy> = Arc::new(AllowAll);
        let call = Call::Create(Box::new(new));
        let cx = cx("creator");
        let reply = engine.call(&cx, grant(&policy, &cx.principal, call).unwrap()).await.unwrap().reply;
        assert!(matches!(reply, Reply::Created(user, _) if user.id.get() < 1 << 52));
    }
}

/// A clock that is years ahead for a while takes nothing away, and stops nothing.
async fn a_wrong_clock_forgets_nothing_and_stops_nothing(w: World) {
    let user = w.create("jane", |_| {}).await.unwrap();
    w.change(&keyed(1, 1), user.id, Op::Suspend).await.unwrap();
    let now = w.engine.now().unwrap();
    let token = Credential {
        name: "monthly".to_owned(),
        kind: CredentialKind::Token,
        digest: [9; 32],
        id: None,
        exchanged: None,
        rights: Right::ALL.into_iter().collect(),
        user: None,
        org: None,
        created: now,
        expires: Some(now.plus_seconds(30 * 24 * 3_600)),
        sitting: None,
        scopes: None,
        public: None,
    };
    w.store.put_credential(token).await.unwrap();
    let before = w.create("before", |_| {}).await.unwrap().id.get();
    for days in [400, 64 * 365] {
        w.clock.jump(days * 24 * 3_600);
        assert_eq!(w.engine.sweep().await.unwrap(), 0, "{days}");
        // Also behind a start that sees the wrong time first.
        let started = engine(&w.store, &w.clock).await;
        assert_eq!(started.sweep().await.unwrap(), 0, "{days}");
        let made = w.create(&format!("during-{days}"), |_| {}).await.unwrap();
        assert!(made.id.get() - before < 1 << 30, "ids go on from where they were: {}", made.id);
        w.clock.jump(-days * 24 * 3_600);
    }
    assert!(w.store.credential([9; 32]).await.unwrap().is_some());
    let (_, replayed) = w.change(&keyed(1, 1), user.id, Op::Suspend).await.unwrap();
    assert!(replayed);
    // Nor does one that is behind for a while: not for what was kept before, and not for ids.
    w.clock.jump(-20 * 365 * 24 * 3_600);
    assert_eq!(w.engine.sweep().await.unwrap(), 0);
    assert!(w.create("behind", |_| {}).await.unwrap().id.get() > before);
    w.clock.jump(20 * 365 * 24 * 3_600);
    assert_eq!(w.engine.sweep().await.unwrap(), 0);
    // What really ends is forgotten: time that passes is followed.
    w.clock.advance(31 * 24 * 3_600);
    assert_eq!(w.engine.sweep().await.unwrap(), 2);
    // A machine that stood still for days: what is kept from now on is kept for a day, while that is made up for.
    w.clock.jump(3 * 24 * 3_600);
    w.change(&keyed(2, 1), user.id, Op::Resume).await.unwrap();
    for hours in [3, 20] {
        w.clock.advance(hours * 3_600);
        assert_eq!(w.engine.sweep().await.unwrap(), 0, "{hours}");
    }
    w.clock.advance(2 * 3_600);
    assert_eq!(w.engine.sweep().await.unwrap(), 1);
}

async fn ids_grow_in_time_and_never_repeat(w: World) {
    let mut last = 0;
    for n in 0..50 {
        w.clock.advance(if n == 25 { -3600 } else { 0 });
        let id = w.create(&format!("u{n}"), |_| {}).await.unwrap().id.get();
        assert!(id > last);
        last = id;
    }
    assert_eq!(w.store.last_id(u64::MAX).await.unwrap(), last);
    assert_eq!(w.store.last_id(last - 1).await.unwrap(), last - 1, "they follow each other");
}

/// What only a file can show: a crash loses nothing, and leaves nothing half done.
#[tokio::test(flavor = "multi_thread")]
async fn a_copy_of_the_file_at_any_moment_is_a_whole_store() {
    let w = world("sqlite").await;
    let user = w.create("jane", |_| {}).await.unwrap();
    let two = w.create("joe", |_| {}).await.unwrap();
    w.change(&keyed(1, 1), user.id, Op::Deactivate).await.unwrap();
    w.change(&cx("admin"), two.id, Op::Suspend).await.unwrap();
    w.change(&cx("admin"), two.id, Op::Delete).await.unwrap();
    let third = w.create("ada", |_| {}).await.unwrap();
    w.change(&cx("admin"), third.id, Op::Suspend).await.unwrap();
    w.update(third.id, vec![text(Field::Username, "adele")]).await.unwrap();
    w.change(&cx("admin"), third.id, Op::Deactivate).await.unwrap();
    // As after a kill: the file and its log, without a goodbye.
    let copy = tempfile::tempdir().unwrap();
    for ending in ["db", "db-wal"] {
        std::fs::copy(w.path.with_extension(ending), copy.path().join("realm").with_extension(ending))
            .unwrap();
    }
    let path = copy.path().join("realm.db");
    let store: Arc<dyn Store> = Arc::new(SqliteStore::open(&Options::new(path, Mode::Serve)).unwrap());
    let read = store.user_by_id(user.id).await.unwrap().unwrap();
    assert_eq!((read.state, read.version), (State::Deactivated, 2));
    let read = store.user_by_id(third.id).await.unwrap().unwrap();
    assert_eq!((read.state, read.version, &*read.profile.username), (State::Deactivated, 4, "adele"));
    assert_eq!(store.journal(third.id).await.unwrap().len(), 4);
    assert!(store.user_by_id(two.id).await.unwrap().is_none());
    assert_eq!(store.journal(two.id).await.unwrap().len(), 3);
    let again = engine(&store, &w.clock).await;
    let policy: Arc<dyn Policy> = Arc::new(AllowAll);
    let change = Change::of(named(user.id), Op::Deactivate);
    let cx = keyed(1, 1);
    let reply = again.call(&cx, grant(&policy, &cx.principal, Call::Change(change)).unwrap()).await.unwrap();
    assert!(matches!(reply.reply, Reply::Changed { changed: true, .. }), "the key is known after a crash");
    assert_eq!(store.journal(user.id).await.unwrap().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_server_is_refused_and_an_admin_is_not() {
    let w = world("sqlite").await;
    let user = w.create("jane", |_| {}).await.unwrap();
    w.change(&cx("admin"), user.id, Op::Suspend).await.unwrap();
    let second = SqliteStore::open(&Options::new(w.path.clone(), Mode::Serve));
    assert!(second.err().unwrap().to_string().contains("another interlingua serves this data"));
    let admin = SqliteStore::open(&Options::new(w.path.clone(), Mode::Admin)).unwrap();
    assert_eq!(admin.user_by_id(user.id).await.unwrap().unwrap().state, State::Suspended);
}
