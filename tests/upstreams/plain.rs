//! Both laws for the vendors that speak JSON over plain HTTP, with generated calls and users.

use std::sync::Arc;

use interlingua_contract::{show_call, show_reply};
use interlingua_model::{
    Alternate, AlternateId, Attribute, Call, Change, Date, Edit, Email, Expect, Field, Filter, Kind, Match,
    NewUser, Op, OrgId, Principal, Private, Profile, Purpose, Query, Reply, Residue, Right, Sort, SortKey,
    Start, State, Timestamp, Update, User, UserId, UserRef, Verification,
};
use interlingua_wire::{Dialect, Hit, Step, Table, WireRequest, WireResponse, calling_code};
use proptest::prelude::*;

use super::{client, org};
use interlingua_tests::{spelled, vendors};

/// The vendors that values are made for below.
fn generated() -> Vec<&'static str> {
    interlingua_tests::VENDORS.into_iter().filter(|vendor| vendors::of(vendor).generated()).collect()
}

fn dialect(vendor: &str) -> Arc<dyn Dialect> {
    (interlingua_dialects::vendor(vendor).unwrap().open)(serde_json::Value::Null).unwrap().dialect
}

/// Reads a request of the client as the server does for an administrator, and answers it with `reply` where there is one.
fn served(vendor: &str, request: &WireRequest, reply: Option<&Reply>) -> (Call, Option<WireResponse>) {
    let dialect = dialect(vendor);
    let table = Table::new(dialect.rows(), false).unwrap();
    let (row, index, params) = table.find(&request.method, &request.path).unwrap();
    let who = Principal { rights: Right::ALL.into_iter().collect(), ..Principal::nobody() };
    let orgs = [org()];
    let hit = Hit { row, index, params: &params, request, request_id: "", who: &who, orgs: &orgs };
    let decoded = dialect.decode(&hit).unwrap_or_else(|e| panic!("{vendor} {}: {e:?}", row.name));
    let (call, _, outcome) = decoded.parts();
    (call, reply.map(|reply| outcome.write(&hit, Ok(reply)).unwrap().response))
}

fn named(vendor: &'static str, id: u64) -> UserRef {
    UserRef::Named { vendor, text: spelled(vendor, id), spelled: UserId::new(id) }
}

fn word() -> impl Strategy<Value = Private> {
    "[A-Za-zäßж]{1,12}".prop_map(Private::from)
}

fn number() -> impl Strategy<Value = String> {
    "(\\+356|\\+49|\\+1)[2-9][0-9]{6,8}"
}

fn own(vendor: &str, name: &str, value: &serde_json::Value) -> Residue {
    Residue { vendor: vendor.to_owned(), name: name.to_owned(), value: value.to_string() }
}

/// The two parts of a number, as the vendor keeps them beside it.
fn parts(number: &str) -> Residue {
    let (code, rest) = calling_code(number).unwrap();
    own("weavr", "mobile", &serde_json::json!({ "countryCode": code, "number": rest }))
}

prop_compose! {
    fn born()(year in 1900_u16..2100, month in 1_u8..=12, day in 1_u8..=28) -> Date {
        Date { year, month, day }
    }
}

prop_compose! {
    /// A profile with all that the vendor has a word for, or some of it.
    fn profile(vendor: &'static str)(
        local in "[a-z]{1,10}", given in word(), family in word(), born in prop::option::of(born()),
        number in prop::option::of(number()), flags in prop::array::uniform4(any::<bool>()), text in "[a-zA-Z0-9 ,é]{1,30}",
    ) -> Profile {
        let mut p = Profile::new(Kind::Human, format!("{local}@acme.example").into());
        (p.given, p.family, p.born) = (Some(given), Some(family), born);
        p.phone = number.clone().map(|number| interlingua_model::Phone::new(number.into(), false));
        let mut p = vendors::of(vendor).fits()(NewUser::of(p)).profile;
        match vendor {
            "weavr" => p.residue.extend(number.as_deref().map(parts)),
            "pcx" => {
                p.residue.push(own(vendor, "role", &"retail".into()));
                p.residue.push(own(vendor, "address", &text.into()));
                p.residue.push(own(vendor, "id_type", &"passport".into()));
            }
            "smartsheet" => {
                let names = ["admin", "licensedSheetCreator", "groupAdmin", "resourceViewer"];
                p.residue = names.iter().zip(flags).map(|(name, flag)| own(vendor, name, &flag.into())).collect();
                p.born = None;
            }
            "youhodler" => p.born = None,
            other => panic!("what does {other} carry of a profile?"),
        }
        p
    }
}

fn new_user(vendor: &'static str) -> impl Strategy<Value = NewUser> {
    profile(vendor).prop_map(move |profile| {
        let mut profile = profile;
        if vendor == "smartsheet" {
            let licensed = profile.residue("smartsheet", "licensedSheetCreator") == Some("true");
            let seat = if licensed { "MEMBER" } else { "CONTRIBUTOR" };
            profile.residue.push(own(vendor, "seatType", &seat.into()));
        }
        let org = ["youhodler", "pcx"].contains(&vendor).then(|| org().id);
        let fitted = vendors::of(vendor).fits()(NewUser { org, ..NewUser::of(profile.clone()) });
        NewUser { profile, by: None, ..fitted }
    })
}

fn query(vendor: &'static str) -> impl Strategy<Value = Query> {
    let most: u32 = match vendor {
        "weavr" | "youhodler" => 100,
        "pcx" => 1_000,
        "smartsheet" => 2_000,
        other => panic!("how long is a page of {other}?"),
    };
    let attribute =
        |name, value: &str| Filter::Attribute(Attribute { vendor, name, value: format!("\"{value}\"") });
    let filters: Vec<Filter> = match vendor {
        "weavr" => vec![
            Filter::State(vec![State::Suspended, State::Deactivated]),
            Filter::Text(Field::Email, Match::EqualsIgnoreCase, "a+b@acme.example".to_owned()),
        ],
        "youhodler" => vec![Filter::Org(org().id)],
        "pcx" => vec![
            Filter::State(vec![State::Suspended, State::Deactivated]),
            attribute("role", "retail"),
            attribute("type", "staff"),
            Filter::Org(org().id),
        ],
        "smartsheet" => vec![
            Filter::Emails(vec!["a+b@acme.example".to_owned(), "c@acme.example".to_owned()]),
            Filter::ChangedSince(Timestamp(1_795_262_400_000_000)),
            attribute("seatType", "MEMBER"),
        ],
        other => panic!("what does {other} filter by?"),
    };
    let some = prop::sample::subsequence(filters.clone(), 0..=filters.len());
    (some, 1..=most, 1_u64..1_000).prop_map(move |(mut parts, limit, page): (Vec<Filter>, u32, u64)| {
        // As the servers write them.
        let filter = match (vendor, parts.pop()) {
            ("youhodler", only) => only.unwrap_or_else(Filter::everybody),
            ("weavr", last) => {
                parts.extend(last);
                parts.insert(0, Filter::NotOwner);
                Filter::All(parts)
            }
            (_, last) => {
                parts.extend(last);
                Filter::All(parts)
            }
        };
        let start = match vendor {
            "weavr" => Start::Offset(page),
            "smartsheet" => Start::Offset((page - 1) * u64::from(limit)),
            "youhodler" | "pcx" => Start::First,
            other => panic!("where do lists of {other} start?"),
        };
        let sort = Sort { key: SortKey::Id, descending: false };
        Query { filter, sort, start, limit, count: vendor != "youhodler" }
    })
}

fn change(vendor: &'static str) -> impl Strategy<Value = Change> {
    let ops = match vendor {
        "youhodler" => vec![Op::Deactivate, Op::Reactivate, Op::Suspend],
        "pcx" => vec![Op::Deactivate, Op::Verify(Verification::Pending), Op::Verify(Verification::Rejected)],
        "smartsheet" => vec![Op::Deactivate, Op::Reactivate, Op::Delete],
        "weavr" => vec![Op::Deactivate, Op::Reactivate],
        other => panic!("what does {other} do to users?"),
    };
    let some = (1_u64..1 << 53, prop::sample::select(ops), prop::option::of("[a-z ]{1,20}"), any::<bool>());
    some.prop_map(move |(id, op, text, more)| {
        let mut change = Change::of(named(vendor, id), op);
        match (vendor, op) {
            ("youhodler", _) => {
                change.reason = text;
                change.expect = if more { Expect::OneOf(vec![7]) } else { Expect::Any };
            }
            ("pcx", Op::Deactivate) => (change.reason, change.by) = (text, Some("tests".to_owned())),
            ("pcx", _) => change.reason = text,
            ("smartsheet", Op::Delete) => {
                change.by = text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
                change.heir = more.then(|| named(vendor, 77));
            }
            ("smartsheet", _) => {
                change.by = text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
            }
            ("weavr", _) => {}
            (other, _) => panic!("what does {other} say beside an operation?"),
        }
        change
    })
}

/// Edits in the order in which the servers read them: an update is a set of fields, not a list.
fn edits(vendor: &'static str) -> impl Strategy<Value = Vec<Edit>> {
    let text = |field| word().prop_map(move |text| Edit::Text(field, Some(text)));
    let email = "[a-z]{1,8}@acme\\.example".prop_map(|address| Edit::Email {
        address: address.into(),
        verified: false,
        other: false,
        code: false,
    });
    let all = (
        (
            prop::option::of(text(Field::Given)),
            prop::option::of(text(Field::Family)),
            prop::option::of(text(Field::Display)),
        ),
        prop::option::of(email),
        prop::option::of(number()),
        prop::option::of(born()),
        prop::option::of(any::<bool>()),
    );
    all.prop_map(move |((given, family, display), email, number, born, flag)| {
        let phone = number.clone().map(|number| Edit::Phone {
            number: number.into(),
            verified: false,
            other: false,
            code: false,
        });
        let born = born.map(|date| Edit::Born(Some(date)));
        let keep = |name: &str, value: serde_json::Value| Edit::Keep(own(vendor, name, &value));
        match vendor {
            "weavr" => {
                let mobile = number.as_deref().map(parts).map(Edit::Keep);
                let roles = flag.map(|_| keep("roles", serde_json::json!(["CREATOR", "CONTROLLER"])));
                [given, family, email, phone, mobile, born, roles].into_iter().flatten().collect()
            }
            "youhodler" => [display, email].into_iter().flatten().collect(),
            "pcx" => {
                let kept = flag.map(|flag| keep("country", if flag { "MT" } else { "GH" }.into()));
                [given, family, phone, born, kept].into_iter().flatten().collect()
            }
            "smartsheet" => {
                let flag = flag.map(|flag| keep("admin", flag.into()));
                [given, family, flag].into_iter().flatten().collect()
            }
            other => panic!("what does {other} change of a user?"),
        }
    })
}

/// Edits that have endpoints of their own.
fn single(vendor: &'static str) -> BoxedStrategy<(Vec<Edit>, Option<OrgId>)> {
    let keep = move |name: &str, value: serde_json::Value| Edit::Keep(own(vendor, name, &value));
    let alternate = AlternateId::new(812_345_670_000_001).unwrap();
    let forget = move |name: &str| Edit::Forget { vendor, name: name.to_owned(), must: false };
    let address = |address: &str| Email::new(address.into(), false);
    let invite = Edit::Code {
        purpose: Purpose::Invitation,
        again: false,
        delivery: interlingua_model::Delivery::Sent,
    };
    let all = match vendor {
        "weavr" => {
            vec![(vec![invite], None), (vec![Edit::Check(Purpose::Invitation, "123456".into())], None)]
        }
        "pcx" => vec![(vec![keep("org_member_role", "owner".into())], Some(org().id))],
        "smartsheet" => vec![
            (vec![Edit::AddAlternates(vec![address("a@acme.example"), address("b@acme.example")])], None),
            (vec![Edit::DropAlternate(alternate)], None),
            (vec![Edit::Promote(alternate)], None),
            (
                vec![keep("seatType", "MEMBER".into()), Edit::Stamp(vendor, "seatTypeLastChangedAt")],
                Some(org().id),
            ),
            (
                vec![keep("seatType", "CONTRIBUTOR".into()), Edit::Stamp(vendor, "seatTypeLastChangedAt")],
                Some(org().id),
            ),
            (
                vec![forget("seatType"), forget("seatTypeLastChangedAt"), keep("withoutPlan", true.into())],
                Some(org().id),
            ),
        ],
        "youhodler" => vec![(vec![Edit::Text(Field::Display, Some("X".into()))], None)],
        other => panic!("what does {other} change in endpoints of their own?"),
    };
    prop::sample::select(all).boxed()
}

fn call(vendor: &'static str) -> impl Strategy<Value = Call> {
    let update = |single: bool| {
        move |(id, (edits, org)): (u64, (Vec<Edit>, Option<OrgId>))| {
            let unique_email =
                !single && ["weavr", "youhodler"].contains(&vendor) || single && vendor == "youhodler";
            let unique_phone = !single && vendor == "weavr";
            let update = Update { org, unique_email, unique_phone, ..Update::of(named(vendor, id), edits) };
            Call::Update(Box::new(update))
        }
    };
    prop_oneof![
        3 => new_user(vendor).prop_map(|new| Call::Create(Box::new(new))),
        1 => (1_u64..1 << 53).prop_map(move |id| Call::Get(named(vendor, id))),
        3 => query(vendor).prop_map(|query| Call::List(Box::new(query))),
        3 => change(vendor).prop_map(Call::Change),
        3 => (1_u64..1 << 53, edits(vendor).prop_map(|edits| (edits, None))).prop_map(update(false)),
        2 => (1_u64..1 << 53, single(vendor)).prop_map(update(true)),
    ]
}

prop_compose! {
    fn user(vendor: &'static str)(
        id in 1_u64..1 << 52, version in 1_u64..1_000_000, created in 0_i64..4_000_000_000, later in 0_i64..1_000_000,
        state in prop::sample::select(vec![State::Active, State::Suspended, State::Deactivated]), p in profile(vendor),
        verification in prop::sample::select(vec![Verification::Verified, Verification::NotVerified, Verification::Invited]),
        creator in prop::option::of(1_u64..1 << 52), second in any::<bool>(),
    ) -> User {
        let mut profile = p;
        let state = if vendor == "youhodler" || state != State::Suspended { state } else { State::Deactivated };
        let told = vendor == "pcx" || vendor == "smartsheet" && verification == Verification::Invited;
        let verification = if told && state == State::Active { verification } else { Verification::Verified };
        let timed = ["youhodler", "pcx"].contains(&vendor);
        let at = |seconds: i64| Timestamp(if timed { seconds * 1_000_000 } else { 0 });
        if vendor == "smartsheet" && second {
            let email = Email::new("second@elsewhere.example".into(), true);
            profile.alternates.push(Alternate { id: AlternateId::new(9).unwrap(), email });
            profile.language = Some("en-GB".to_owned());
        }
        User {
            id: UserId::new(id).unwrap(), org: org().id, state, verification,
            version: if vendor == "youhodler" { version } else { 0 },
            created: at(created), changed: at(created + later), deactivated: None, sessions_from: 0,
            creator: creator.filter(|_| vendor == "weavr").and_then(UserId::new), profile,
        }
    }
}

/// A call with everything shown.
fn shown(call: &Call) -> String {
    let mut text = show_call(call);
    if let Call::Create(new) = call {
        text.push_str(&format!("{:?} {:?}", new.password.as_deref(), new.codes));
    }
    if let Call::Update(update) = call {
        for edit in &update.edits {
            text.push_str(&match edit {
                Edit::Text(field, value) => format!("{field:?} {:?}\n", value.as_deref()),
                Edit::Email { address, .. } => format!("{}\n", &**address),
                Edit::Phone { number, .. } => format!("{}\n", &**number),
                Edit::AddAlternates(all) => {
                    all.iter().map(|email| format!("{}\n", &*email.address)).collect()
                }
                Edit::Check(_, code) => format!("{}\n", &**code),
                _ => String::new(),
            });
        }
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_600))]

    #[test]
    fn what_the_client_writes_the_server_reads(
        (vendor, call, somebody) in prop::sample::select(generated()).prop_flat_map(|v| (Just(v), call(v), user(v))),
    ) {
        let mut exchange = interlingua_remote::open(&*client((vendor, "")), &call, None).unwrap_or_else(|e| panic!("{vendor}: {e:?} for {}", shown(&call)));
        let Step::Send(request, _) = exchange.step(None) else { panic!() };
        // A removal, and what is bound to a version, read the user before.
        let version = User { version: 7, ..somebody };
        let read_first = request.method == http::Method::GET && !call.kind().reads();
        let (mut read, answer) = served(vendor, &request, read_first.then(|| Reply::User(Arc::new(version))).as_ref());
        if let Some(answer) = answer {
            let Step::Send(request, _) = exchange.step(Some(answer)) else { panic!() };
            read = served(vendor, &request, None).0;
        }
        prop_assert_eq!(shown(&read), shown(&call));
    }

    #[test]
    fn what_the_server_writes_the_client_reads(
        (vendor, user) in prop::sample::select(generated()).prop_flat_map(|v| (Just(v), user(v))),
    ) {
        let mut exchange = client((vendor, "")).open(&Call::Get(named(vendor, user.id.get())), None).unwrap().exchange;
        let Step::Send(request, _) = exchange.step(None) else { panic!() };
        let mut user = user;
        user.profile.residue.sort_by(|a, b| a.name.cmp(&b.name));
        let written = Reply::User(Arc::new(user));
        let answer = served(vendor, &request, Some(&written)).1;
        let Step::Done(read) = exchange.step(answer) else { panic!() };
        let Ok(interlingua_wire::Told { reply: Reply::User(read), .. }) = *read else { panic!("{read:?}") };
        let mut read = Arc::unwrap_or_clone(read);
        read.profile.residue.sort_by(|a, b| a.name.cmp(&b.name));
        let read = Reply::User(Arc::new(read));
        prop_assert!(read == written, "{}\n was {}", show_reply(&read), show_reply(&written));
    }
}
