//! A vendor as backend, looped back: a remote backend over loopback over a mount of the same dialect over the engine. One
//! suite for it and for the engine on each store; the recorded cases, asked again by the client; both laws with generated values;
//! and what happens when the upstream is slow, busy or gone.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod costs;

use std::path::PathBuf;
use std::sync::Arc;

use http::Version;
use interlingua_backend::Backend;
use interlingua_contract::{Recorded, read_requests, show_call, show_reply};
use interlingua_edge::Mount;
use interlingua_engine::{Engine, Realm, Store};
use interlingua_gateway::{CredentialSource, Flags, UpstreamProfile};
use interlingua_model::{Call, CallKind, Edit, Field, Org, OrgId, Reply, User, UserId};
use interlingua_remote::{Address, Remote, RemoteLimits, Transport};
use interlingua_stores::{MemoryStore, Mode, Options, SqliteStore};
use interlingua_testkit::behaviour::{self, Subject};
use interlingua_testkit::{CountedChance, FrozenClock};
use interlingua_tests::{ACME, ADMIN, Demo, answer, ask, create, get, operation, vendors};
use interlingua_wire::{Step, Upstream, WireRequest, WireResponse};

fn org() -> Org {
    let named = |vendor: &interlingua_dialects::Vendor| {
        Some((vendor.name.to_owned(), vendors::of(vendor.name).org()?))
    };
    let aliases = interlingua_dialects::VENDORS.iter().filter_map(named).collect();
    Org {
        id: OrgId::new(ACME).unwrap(),
        name: "Acme".to_owned(),
        domains: vec!["acme.example".to_owned()],
        aliases,
    }
}

/// A vendor spoken as client: its name, and `connect` or `grpc` where it has two protocols.
type Spoken = (&'static str, &'static str);

/// Every vendor that is spoken as client, in each of its protocols.
fn all_spoken() -> Vec<Spoken> {
    let clients = interlingua_dialects::VENDORS.iter().filter(|vendor| vendor.client.is_some());
    let protocols = |name| vendors::of(name).protocols().iter().map(move |protocol| (name, *protocol));
    clients.flat_map(|vendor| protocols(vendor.name)).collect()
}

fn client((vendor, protocol): Spoken) -> Arc<dyn Upstream> {
    let client = interlingua_dialects::vendor(vendor).unwrap().client.unwrap();
    let settings = match protocol {
        "" => serde_json::Value::Null,
        protocol => serde_json::json!({ "protocol": protocol }),
    };
    client(settings, &[org()]).unwrap()
}

fn remote(url: String, spoken: Spoken, limits: RemoteLimits) -> Remote {
    let credential = vendors::of(spoken.0).client_credential();
    let address = Address { url, credential: credential.as_str().into(), roots: None };
    let transport = Transport::new(address, client(spoken), limits, Arc::new(CountedChance::default()));
    Remote::new(Arc::new(transport.unwrap()), vec![org()], FrozenClock::new())
}

async fn engine(store: Arc<dyn Store>) -> Arc<dyn Backend> {
    let realm = Realm { name: "test".to_owned(), orgs: vec![org()] };
    let chance = Arc::new(CountedChance::default());
    Arc::new(Engine::start(realm, store, FrozenClock::new(), chance).await.unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn one_suite_for_the_engine_on_each_store_and_for_the_vendor_looped_back() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options::new(folder.path().join("realm.db"), Mode::Serve);
    let whole = |backend| Subject {
        backend,
        org: org().id,
        fits: |new| new,
        rename: Edit::Text(Field::Given, Some("Renamed".into())),
        versions: true,
        verification: true,
    };
    let looped = |name, backend| {
        let vendor = vendors::of(name);
        let field = if vendor.name_shown().1 { Field::Display } else { Field::Given };
        Subject {
            fits: vendor.fits(),
            rename: Edit::Text(field, Some("Renamed".into())),
            versions: vendor.versions(),
            verification: vendor.verification(),
            ..whole(backend)
        }
    };
    let mut subjects: Vec<(String, Subject)> = vec![
        ("engine on memory".to_owned(), whole(engine(Arc::new(MemoryStore::new())).await)),
        ("engine on SQLite".to_owned(), whole(engine(Arc::new(SqliteStore::open(&options).unwrap())).await)),
    ];
    let mut demos = Vec::new();
    for spoken in all_spoken() {
        // One of its own for each: the names of the suite are free once.
        let demo = Demo::listening().await;
        let backend: Arc<dyn Backend> = Arc::new(remote(demo.url(spoken.0), spoken, RemoteLimits::default()));
        subjects.push((format!("{} {}", spoken.0, spoken.1), looped(spoken.0, backend)));
        demos.push(demo);
    }
    let mut skipped = std::collections::BTreeMap::new();
    for (name, subject) in &subjects {
        skipped.insert(name.trim().to_owned(), behaviour::run(name.trim(), subject).await);
    }
    for demo in demos {
        demo.running.stop().await;
    }
    println!("skipped: {skipped:#?}");
    assert!(skipped["engine on memory"].is_empty() && skipped["engine on SQLite"].is_empty(), "{skipped:#?}");
    // What the vendors have no word for. The cases that need no more than a life, a name and a list hold wherever these are.
    for (name, protocol) in all_spoken() {
        let (vendor, of_vendor) = (vendors::of(name), &skipped[format!("{name} {protocol}").trim()]);
        assert_eq!(of_vendor.len(), vendor.skips(), "{name}: {of_vendor:#?}");
        for case in [
            "what_is_created_is_read",
            "a_plain_life",
            "a_name_is_changed",
            "pages_come_in_order",
            "nobody_is_not_found",
            "a_state_refuses",
        ] {
            let is_skipped = of_vendor.iter().any(|skipped| skipped.contains(case));
            assert_eq!(is_skipped, vendor.lacks().contains(&case), "{name} {case}: {of_vendor:#?}");
        }
    }
}

async fn mount(vendor: &str) -> (Demo, Arc<Mount>) {
    let demo = Demo::start().await;
    let mount = demo.mount(vendor);
    (demo, mount)
}

/// The recorded cases of an endpoint that succeed; idempotency keys are not for upstreams.
fn cases(vendor: &str, name: &str) -> Vec<(PathBuf, Vec<Recorded>)> {
    let folder = interlingua_tests::root().join("fixtures").join(vendor).join(name);
    let mut all: Vec<PathBuf> =
        std::fs::read_dir(folder).into_iter().flatten().map(|e| e.unwrap().path()).collect();
    all.sort();
    all.retain(|path| path.join("reply.snap").exists());
    let read = |path: PathBuf| {
        let exchanges = read_requests(&std::fs::read_to_string(path.join("request.http")).unwrap()).unwrap();
        let keyed =
            |one: &Recorded| one.request.headers.keys().any(|name| name.as_str().starts_with("idempotency"));
        exchanges.iter().all(|one| one.directives.is_empty() && !keyed(one)).then_some((path, exchanges))
    };
    all.into_iter().filter_map(read).collect()
}

/// What the client does with a recorded call: the calls that it makes of it, as the server reads them, and its reply.
async fn asked_again(spoken: Spoken, before: &[Recorded], call: &Call) -> Result<(Vec<Call>, Reply), String> {
    let (demo, mount) = mount(spoken.0).await;
    for exchange in before {
        answer(&mount, exchange.request.clone()).await;
    }
    let client = client(spoken);
    let mut exchange = match interlingua_remote::open(&*client, call, None) {
        Ok(exchange) => exchange,
        Err(fault) => return Err(format!("{:?}", fault.kind)),
    };
    let (mut last, mut calls) = (None, Vec::new());
    let reply = loop {
        match exchange.step(last.take()) {
            Step::Done(result) => break result.unwrap().reply,
            Step::Send(request, _) => {
                let mut request = WireRequest { version: Version::HTTP_2, ..*request };
                client.sign(&mut request, &vendors::of(spoken.0).client_credential().as_str().into());
                *demo.seen.lock().unwrap() = None;
                last = Some(answer(&mount, request).await);
                calls.extend(demo.seen.lock().unwrap().take().map(|(call, _)| call));
            }
        }
    };
    demo.running.stop().await;
    Ok((calls, reply))
}

/// Checks 3 and 4 of a case: the call becomes a request that means the same call, and the answer ends in the same reply.
#[tokio::test(flavor = "multi_thread")]
async fn the_client_asks_for_what_was_recorded_and_reads_the_same_reply() {
    let all = interlingua_tests::VENDORS.map(|vendor| tokio::spawn(recorded(vendor)));
    for (vendor, done) in interlingua_tests::VENDORS.into_iter().zip(all) {
        let (asked, not_carried) = done.await.unwrap();
        println!("{vendor}: {asked} asked; not carried, and refused by name:\n{}", not_carried.join("\n"));
        assert!(asked >= vendors::of(vendor).asked_again(), "{vendor}: {asked}");
        for case in not_carried {
            assert!(case.contains("Unsupported") || case.contains("Lossy"), "{case}");
        }
    }
}

/// Asks all recorded cases of a vendor again: how many were asked, and which were not carried.
async fn recorded(vendor: &'static str) -> (usize, Vec<String>) {
    let (mut asked, mut not_carried) = (0, Vec::new());
    let (demo, first) = mount(vendor).await;
    let rows = first.rows().iter().filter(|row| row.kind != CallKind::Unserved);
    let names: Vec<_> = rows.map(|row| row.name).collect();
    demo.running.stop().await;
    for (path, exchanges) in names.into_iter().flat_map(|name| cases(vendor, name)) {
        let (last, before) = exchanges.split_last().unwrap();
        let (demo, mount) = mount(vendor).await;
        for exchange in before {
            answer(&mount, exchange.request.clone()).await;
        }
        *demo.seen.lock().unwrap() = None;
        answer(&mount, last.request.clone()).await;
        let (call, reply) = demo.seen.lock().unwrap().take().unwrap();
        demo.running.stop().await;
        // Vendors that know no programs show one as something else.
        let of_program = |reply: &Reply| matches!(reply, Reply::User(user) if user.profile.kind == interlingua_model::Kind::Machine);
        if vendor != "zitadel" && reply.as_ref().is_some_and(of_program) {
            continue;
        }
        let case =
            format!("{vendor}/{}", path.strip_prefix(path.ancestors().nth(2).unwrap()).unwrap().display());
        for spoken in all_spoken().into_iter().filter(|spoken| spoken.0 == vendor) {
            match asked_again(spoken, before, &call).await {
                Err(why) => not_carried.push(format!("{case}: {why}")),
                Ok((calls, read)) => {
                    asked += 1;
                    // Only one of them tells attributes apart from the user.
                    let read_as = |call: &Call| match (vendor, show_call(call)) {
                        ("zitadel", text) => text,
                        (_, text) => text.replace("Attributes(", "Get("),
                    };
                    let calls: Vec<String> = calls.iter().map(read_as).collect();
                    let wanted = read_as(&call);
                    assert!(calls.contains(&wanted), "{case}: {wanted}\n became {calls:#?}");
                    let whole = matches!(call, Call::Attributes(_));
                    let reply = as_shown(vendor, reply.as_ref().unwrap(), whole);
                    let read = as_shown(vendor, &read, whole);
                    assert_eq!(show_reply(&read), show_reply(&reply), "{case} over {}", spoken.1);
                }
            }
        }
    }
    (asked, not_carried)
}

/// A reply with what the vendor's answers show of it, and nothing else.
fn as_shown(vendor: &str, reply: &Reply, whole: bool) -> Reply {
    let mut reply = reply.clone();
    if let Reply::Created(_, codes) | Reply::Changed { codes, .. } = &mut reply {
        // Another is drawn each time.
        codes.iter_mut().for_each(|(_, code)| *code = "drawn".into());
    }
    match &mut reply {
        Reply::Created(user, _) | Reply::User(user) => shown(vendor, Arc::make_mut(user), whole),
        Reply::Changed { user, changed, .. } => {
            shown(vendor, Arc::make_mut(user), whole);
            // Only versions tell whether anything changed.
            *changed |= vendor != "zitadel";
        }
        Reply::Page(page) => {
            page.listing.users.iter_mut().for_each(|user| shown(vendor, Arc::make_mut(user), whole));
            if page.listing.page.is_some() && vendor != "smartsheet" {
                page.listing.page = None;
            }
        }
        _ => {}
    }
    reply
}

/// What a vendor's answers show of a user.
fn shown(vendor: &str, user: &mut User, whole: bool) {
    // Of the credential there, which no client is told.
    user.creator = None;
    let of = vendors::of(vendor);
    user.deactivated = None;
    let p = &mut user.profile;
    (p.password, p.password_expired) = (None, false);
    p.codes.clear();
    p.residue.retain(|one| one.vendor == vendor && of.keeps(&one.name, whole));
    p.aliases.retain(|alias| alias.vendor == vendor);
    if p.alias(vendor).is_some() {
        // The id that its maker gave it hides ours.
        user.id = UserId::new(1).unwrap();
    }
    of.shown(user);
    user.profile.residue.sort_by(|a, b| a.name.cmp(&b.name));
}

fn upstream(url: String, credential: CredentialSource) -> UpstreamProfile {
    UpstreamProfile {
        dialect: "zitadel".to_owned(),
        url,
        credential,
        roots: None,
        limits: RemoteLimits::default(),
        settings: serde_json::Value::Null,
    }
}

/// Old clients of one vendor over a server of another: credentials are the front's, users are the back's.
#[tokio::test(flavor = "multi_thread")]
async fn a_mount_over_an_upstream_is_a_shim() {
    let folder = tempfile::tempdir().unwrap();
    let token = folder.path().join("token");
    std::fs::write(&token, format!("{ADMIN}\n")).unwrap();
    let back = Demo::listening().await;
    let url = back.url("zitadel");
    let front = Demo::with(|loaded| {
        let back = upstream(url, CredentialSource::File(token));
        loaded.profile.upstreams.insert("back".to_owned(), back);
        let weavr = loaded.profile.mounts.iter_mut().find(|mount| mount.dialect == "weavr").unwrap();
        weavr.upstream = Some("back".to_owned());
        weavr.without = vec!["owner".to_owned()];
    })
    .await;
    let boris = 812_345_678_916_485;
    for (op, word, active) in
        [("deactivate", "USER_STATE_INACTIVE", false), ("reactivate", "USER_STATE_ACTIVE", true)]
    {
        let asked = operation("weavr", op, boris).unwrap();
        assert_eq!(ask(&front, asked).await.0, 204, "{op}");
        let (_, seen) = ask(&back, get("zitadel", boris)).await;
        assert_eq!(seen["user"]["state"], word);
        let (status, shown) = ask(&front, get("weavr", boris)).await;
        assert_eq!((status, shown["active"].as_bool()), (200, Some(active)));
        // The front's own engine has seen none of it.
        let (_, own) = ask(&front, get("zitadel", boris)).await;
        assert_eq!(own["user"]["details"]["sequence"], "1");
    }
    // Who is an owner there is not told, so that nobody is left out for it.
    let list = |vendor, method, path: &str, body| interlingua_tests::Ask {
        vendor,
        method,
        path: path.to_owned(),
        token: ADMIN,
        body,
    };
    let (status, shown) = ask(&front, list("weavr", "GET", "/v1/users", None)).await;
    let (_, all) = ask(&back, list("zitadel", "POST", "/v2/users", Some(serde_json::json!({})))).await;
    assert_eq!(status, 200, "{shown}");
    assert_eq!(shown["count"].to_string(), all["details"]["totalResult"].as_str().unwrap());
    // What the back has no word for is refused by name, and nothing is made.
    let (status, refused) = ask(&front, create("weavr", "shim")).await;
    assert_eq!(status, 400);
    assert!(refused.to_string().contains("unique_email"), "{refused}");
    // Without the back, its vendor's words for "not now".
    back.running.stop().await;
    assert_eq!(ask(&front, get("weavr", boris)).await.0, 503);
    front.running.stop().await;
}

#[test]
fn an_upstream_that_cannot_be_used_is_a_start_up_error() {
    let flags = Flags { listen: interlingua_tests::loopback(), ..Flags::default() };
    let wrong = |change: &dyn Fn(&mut interlingua_gateway::Loaded)| {
        let mut loaded = interlingua_gateway::load("demo").unwrap();
        let missing = CredentialSource::Env("INTERLINGUA_TEST_NO_SUCH_VARIABLE".to_owned());
        loaded
            .profile
            .upstreams
            .insert("back".to_owned(), upstream("http://127.0.0.1:9".to_owned(), missing));
        change(&mut loaded);
        interlingua_tests::refused(&loaded, &flags)
    };
    let error = wrong(&|loaded| loaded.profile.mounts[0].upstream = Some("other".to_owned()));
    assert!(error.contains("mounts[0].upstream") && error.contains("add [upstreams.other]"), "{error}");
    let error = wrong(&|loaded| loaded.profile.mounts[0].upstream = Some("back".to_owned()));
    assert!(error.contains("does not tell owner") && error.contains("without = [\"owner\"]"), "{error}");
    let error = wrong(&|_| {});
    assert!(
        error.contains("upstreams.back.credential") && error.contains("set it in the environment"),
        "{error}"
    );
    let error =
        wrong(&|loaded| loaded.profile.upstreams.get_mut("back").unwrap().dialect = "scim".to_owned());
    assert!(
        error.contains("upstreams.back.dialect") && error.contains("use one of weavr, zitadel"),
        "{error}"
    );
    let settings = serde_json::json!({"protocol": "smoke"});
    let error =
        wrong(&|loaded| loaded.profile.upstreams.get_mut("back").unwrap().settings = settings.clone());
    assert!(error.contains("upstreams.back.settings") && error.contains("smoke"), "{error}");
}

mod plain;

mod laws {
    //! What the client writes, the server reads as the same call; what the server writes, the client reads as the same reply.

    use super::*;
    use interlingua_model::{
        Alias, Change, Delivery, Edit, Email, Field, Filter, Gender, Kind, Match, Named, NewUser, Op, Phone,
        Profile, Purpose, Query, Residue, Sort, SortKey, Start, State, Timestamp, Update, User, UserRef,
        Verification,
    };
    use interlingua_model::{Principal, Private};
    use interlingua_wire::{Dialect, Frame, Hit, Table};
    use proptest::prelude::*;

    fn dialect() -> Arc<dyn Dialect> {
        // Any password goes, as it does at other vendors.
        let policy = serde_json::json!({ "min_length": 0, "has_lowercase": false, "has_uppercase": false, "has_number": false, "has_symbol": false });
        let settings = serde_json::json!({ "password_policy": policy });
        (interlingua_dialects::vendor("zitadel").unwrap().open)(settings).unwrap().dialect
    }

    /// Reads a request of the client as the server does, and answers it with `reply` where there is one.
    fn served(
        dialect: &dyn Dialect,
        request: WireRequest,
        reply: Option<&Reply>,
    ) -> (Call, Option<WireResponse>) {
        let table = Table::new(dialect.rows(), false).unwrap();
        let request = WireRequest { version: Version::HTTP_2, ..request };
        let frame = Frame::of(&request, table.spoken(&request.path)).unwrap();
        let body = frame.open(request.body.clone(), 1 << 20).unwrap();
        let request = WireRequest { body, codec: frame.codec, ..request };
        let (row, index, params) = table.find(&request.method, &request.path).unwrap();
        let (who, orgs) = (Principal::nobody(), [org()]);
        let hit =
            Hit { row, index, params: &params, request: &request, request_id: "", who: &who, orgs: &orgs };
        let decoded = dialect.decode(&hit).unwrap_or_else(|e| panic!("{}: {e:?}", row.name));
        let (call, _, outcome) = decoded.parts();
        (call, reply.map(|reply| frame.close(outcome.write(&hit, Ok(reply)).unwrap().response)))
    }

    fn private() -> impl Strategy<Value = Private> {
        "[A-Za-z][A-Za-z0-9 .'é-]{0,18}[a-z]".prop_map(Private::from)
    }

    fn email() -> impl Strategy<Value = Private> {
        "[a-z]{1,8}(\\.[a-z]{1,5})?@[a-z]{1,8}\\.example".prop_map(Private::from)
    }

    fn residue() -> impl Strategy<Value = Vec<Residue>> {
        prop::collection::btree_map("[a-z]{1,6}", prop::collection::vec(any::<u8>(), 1..20), 0..3).prop_map(
            |all| {
                let one = |(key, bytes): (String, Vec<u8>)| {
                    let text = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, bytes);
                    let (vendor, name) = ("zitadel".to_owned(), format!("metadata/{key}"));
                    Residue { vendor, name, value: serde_json::Value::from(text).to_string() }
                };
                all.into_iter().map(one).collect()
            },
        )
    }

    fn gender() -> impl Strategy<Value = Option<Gender>> {
        prop::option::of(prop::sample::select(vec![Gender::Female, Gender::Male, Gender::Diverse]))
    }

    prop_compose! {
        fn human()(
            username in private(), given in private(), family in private(), nick in prop::option::of(private()),
            display in prop::option::of(private()), language in prop::option::of("[a-z]{2}"), gender in gender(),
            email in (email(), any::<bool>()), phone in prop::option::of(("\\+4179[0-9]{7}", any::<bool>())),
        ) -> Profile {
            let mut p = Profile::new(Kind::Human, username);
            (p.given, p.family, p.nick, p.language, p.gender) = (Some(given), Some(family), nick, language, gender);
            let derived = p.shown();
            p.display = display.filter(|shown| **shown != *derived);
            p.email = Some(Email::new(email.0, email.1));
            p.phone = phone.map(|(number, verified)| Phone::new(number.into(), verified));
            p
        }
    }

    prop_compose! {
        fn machine()(username in private(), name in private(), text in prop::option::of("[a-z ]{1,30}"), jwt: bool) -> Profile {
            let mut p = Profile::new(Kind::Machine, username);
            p.display = Some(name);
            let own = |name: &str, value: serde_json::Value| Residue {
                vendor: "zitadel".to_owned(), name: name.to_owned(), value: value.to_string(),
            };
            p.residue.extend(text.map(|text| own("description", text.into())));
            p.residue.extend(jwt.then(|| own("accessTokenType", 1.into())));
            p
        }
    }

    fn profile() -> impl Strategy<Value = Profile> {
        prop_oneof![3 => human(), 1 => machine()]
    }

    prop_compose! {
        fn new_user()(profile in profile(), metadata in residue(), id in prop::option::of("[a-z0-9-]{1,20}"), secret in prop::option::of("[ -~]{1,30}")) -> NewUser {
            let mut profile = profile;
            let unproved = |verified: Option<bool>, purpose| (verified == Some(false)).then_some(purpose);
            let email = unproved(profile.email.as_ref().map(|email| email.verified), Purpose::Email);
            let phone = unproved(profile.phone.as_ref().map(|phone| phone.verified), Purpose::Phone);
            profile.residue.extend(metadata);
            profile.aliases.extend(id.map(|text| Alias { vendor: "zitadel".to_owned(), text }));
            let human = profile.kind == Kind::Human;
            NewUser {
                org: Some(org().id), state: State::Active, verification: Verification::Verified, profile,
                password: secret.filter(|_| human).map(Into::into), codes: email.into_iter().chain(phone).map(|purpose| (purpose, Delivery::Told)).collect(),
                unique_email: false, unique_phone: false, by: None,
            }
        }
    }

    fn reference() -> impl Strategy<Value = UserRef> {
        prop_oneof![
            (1_u64..1 << 53).prop_map(|id| UserRef::Named {
                vendor: "zitadel",
                text: id.to_string(),
                spelled: UserId::new(id)
            }),
            "[a-z]{1,12}".prop_map(|text| UserRef::Named { vendor: "zitadel", text, spelled: None }),
        ]
    }

    fn filter() -> impl Strategy<Value = Filter> {
        let how = prop::sample::select(vec![
            Match::Equals,
            Match::EqualsIgnoreCase,
            Match::StartsWith,
            Match::StartsWithIgnoreCase,
            Match::Contains,
            Match::ContainsIgnoreCase,
            Match::EndsWith,
            Match::EndsWithIgnoreCase,
        ]);
        let field = prop::sample::select(vec![
            Field::Username,
            Field::Given,
            Field::Family,
            Field::Nick,
            Field::Display,
            Field::Email,
            Field::Phone,
        ]);
        let named =
            |rest, value| Filter::Named(Named { vendor: "zitadel", prefix: "metadata/", rest, value });
        let leaf = prop_oneof![
            (field, how.clone(), "[a-zA-Z0-9@.+]{1,20}")
                .prop_map(|(field, how, text)| Filter::Text(field, how, text)),
            prop::collection::vec("[a-z]{1,5}@[a-z]{1,5}\\.example", 0..3).prop_map(Filter::Emails),
            prop::collection::vec(reference(), 0..3).prop_map(Filter::Ids),
            prop::sample::select(State::ALL.to_vec()).prop_map(|state| Filter::State(vec![state])),
            prop::sample::select(vec![Kind::Human, Kind::Machine]).prop_map(Filter::Kind),
            Just(Filter::Org(org().id)),
            (how, "[a-z]{1,9}").prop_map(move |(how, key)| named(Some((how, key)), None)),
            any::<bool>().prop_map(move |is| named(None, Some((is, "\"YQ==\"".to_owned())))),
        ];
        leaf.prop_recursive(3, 12, 3, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 1..3).prop_map(Filter::All),
                prop::collection::vec(inner.clone(), 0..3).prop_map(Filter::Any),
                inner.prop_map(|part| Filter::Not(Box::new(part))),
            ]
        })
    }

    prop_compose! {
        fn query()(
            filters in prop::collection::vec(filter(), 0..4), descending: bool, offset in 0_u64..1_000, limit in 1_u32..=1_000,
            key in prop::sample::select(vec![SortKey::Id, SortKey::State, SortKey::Kind, SortKey::Text(Field::Email), SortKey::Text(Field::Username)]),
        ) -> Query {
            Query { filter: Filter::All(filters), sort: Sort { key, descending }, start: Start::Offset(offset), limit, count: true }
        }
    }

    fn edits() -> impl Strategy<Value = Vec<Edit>> {
        let text = |field| private().prop_map(move |text| Edit::Text(field, Some(text)));
        let address = (email(), any::<bool>()).prop_map(|(address, verified)| Edit::Email {
            address,
            verified,
            other: false,
            code: !verified,
        });
        let number = ("\\+4179[0-9]{7}", any::<bool>()).prop_map(|(number, verified)| Edit::Phone {
            number: number.into(),
            verified,
            other: false,
            code: !verified,
        });
        // In the order in which the messages hold them: an update is a set of fields, not a list.
        (
            (
                prop::option::of(text(Field::Username)),
                prop::option::of(text(Field::Given)),
                prop::option::of(text(Field::Family)),
            ),
            (prop::option::of(text(Field::Nick)), prop::option::of(text(Field::Display))),
            prop::option::of("[a-z]{2}".prop_map(|tag| Edit::Language(Some(tag)))),
            prop::option::of(gender().prop_map(Edit::Gender)),
            (prop::option::of(address), prop::option::of(number)),
            residue(),
        )
            .prop_map(|(names, shown, language, gender, contact, residue)| {
                let all =
                    [names.0, names.1, names.2, shown.0, shown.1, language, gender, contact.0, contact.1];
                all.into_iter().flatten().chain(residue.into_iter().map(Edit::Keep)).collect()
            })
    }

    fn call() -> impl Strategy<Value = Call> {
        let ops = vec![Op::Deactivate, Op::Reactivate, Op::Suspend, Op::Resume, Op::Delete];
        prop_oneof![
            3 => new_user().prop_map(|new| Call::Create(Box::new(new))),
            1 => reference().prop_map(Call::Get),
            3 => query().prop_map(|query| Call::List(Box::new(query))),
            2 => (reference(), prop::sample::select(ops)).prop_map(|(user, op)| {
                Call::Change(Change::of(user, op))
            }),
            3 => (reference(), edits()).prop_map(|(user, edits)| Call::Update(Box::new(Update {
                kind: Some(Kind::Human), ..Update::of(user, edits)
            }))),
        ]
    }

    prop_compose! {
        fn user()(
            id in 1_u64..1 << 53, version in 1_u64..1_000_000, created in 0_i64..4_000_000_000_000_000, later in 0_i64..1_000_000_000,
            state in prop::sample::select(vec![State::Initial, State::Active, State::Suspended, State::Deactivated]), profile in profile(),
        ) -> User {
            User {
                id: UserId::new(id).unwrap(), org: org().id, state, verification: Verification::Verified, version,
                created: Timestamp(created), changed: Timestamp(created + later), deactivated: None, sessions_from: 0, creator: None, profile,
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        #[test]
        fn what_the_client_writes_the_server_reads(call in call(), grpc: bool, somebody in user()) {
            let dialect = dialect();
            let mut exchange = interlingua_remote::open(&*client(("zitadel", if grpc { "grpc" } else { "connect" })), &call, None).unwrap();
            let somebody = Reply::User(Arc::new(somebody));
            let Step::Send(request, _) = exchange.step(None) else { panic!() };
            let (mut read, answer) = served(dialect.as_ref(), *request, reads_first(&call).then_some(&somebody));
            if let Some(answer) = answer {
                let Step::Send(request, _) = exchange.step(Some(answer)) else { panic!() };
                read = served(dialect.as_ref(), *request, None).0;
            }
            prop_assert_eq!(show(&read), show(&call));
        }

        #[test]
        fn what_the_server_writes_the_client_reads(user in user(), grpc: bool) {
            let dialect = dialect();
            let reference = UserRef::Named { vendor: "zitadel", text: user.id.to_string(), spelled: Some(user.id) };
            let mut exchange = client(("zitadel", if grpc { "grpc" } else { "connect" })).open(&Call::Get(reference), None).unwrap().exchange;
            let Step::Send(request, _) = exchange.step(None) else { panic!() };
            let written = Reply::User(Arc::new(user));
            let answer = served(dialect.as_ref(), *request, Some(&written)).1;
            let Step::Done(read) = exchange.step(answer) else { panic!() };
            prop_assert_eq!(read.unwrap().reply, written);
        }
    }

    /// Whether the client reads the user before it changes it.
    fn reads_first(call: &Call) -> bool {
        matches!(call, Call::Update(_) | Call::Change(Change { op: Op::Delete, .. }))
    }

    /// Calls with their private texts shown, so that a difference can be seen and none is hidden.
    fn show(call: &Call) -> String {
        let mut text = show_call(call);
        if let Call::Update(update) = call {
            for edit in &update.edits {
                text.push_str(&match edit {
                    Edit::Text(field, value) => format!("{field:?} {:?}\n", value.as_deref()),
                    Edit::Email { address, .. } => format!("{}\n", &**address),
                    Edit::Phone { number, .. } => format!("{}\n", &**number),
                    _ => String::new(),
                });
            }
        }
        if let Call::Create(new) = call {
            text.push_str(&format!("{:?} {:?}", new.password.as_deref(), new.codes));
        }
        text
    }
}
