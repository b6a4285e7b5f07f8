//! Random operations through random dialects: engine, store and every dialect's view agree with a small model.

use interlingua_gateway::Flags;
use interlingua_model::{State, UserId};
use interlingua_tests::{ADMIN, Ask, Demo, VENDORS, ask, create, created_id, get, operation, shows_active};
use proptest::prelude::*;
use serde_json::json;

const OPERATIONS: [&str; 5] = ["suspend", "resume", "deactivate", "reactivate", "delete"];

/// The model: the state after an operation through a vendor, and whether that writes an event. `None`: refused.
fn model(vendor: &str, op: &str, state: State) -> Option<(State, bool)> {
    use State::{Active, Deactivated, Deleted, Suspended};
    let to = match op {
        "suspend" => Suspended,
        "deactivate" => Deactivated,
        "delete" => Deleted,
        _ => Active,
    };
    let strict = interlingua_tests::vendors::of(vendor).repeats_are_refused();
    match (op, state) {
        (_, Deleted) => None,
        (_, same) if same == to => (!strict).then_some((to, false)),
        ("suspend", Deactivated) | ("resume", Deactivated) => None,
        // Lock and deactivate share one state; the way back is the one that belongs to it.
        ("reactivate", Suspended) if vendor == "zitadel" => None,
        _ => Some((to, true)),
    }
}

fn steps() -> impl Strategy<Value = Vec<(usize, usize, usize)>> {
    prop::collection::vec((0..VENDORS.len(), 0..OPERATIONS.len(), 0..3_usize), 1..40)
}

#[test]
fn every_view_agrees_with_the_model() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let config = ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(steps in steps(), kept in any::<bool>())| {
        runtime.block_on(run(steps, kept));
    });
}

async fn run(steps: Vec<(usize, usize, usize)>, kept: bool) {
    let folder = tempfile::tempdir().unwrap();
    let flags =
        Flags { listen: interlingua_tests::loopback(), data: folder.path().to_owned(), ephemeral: !kept };
    let demo = Demo::at(|_| {}, flags, false).await;
    let mut users = Vec::new();
    for maker in ["weavr", "zitadel", "smartsheet"] {
        let (_, body) = ask(&demo, create(maker, maker)).await;
        users.push((created_id(maker, &body), State::Active, 1_u64));
    }
    for (vendor, op, who) in steps {
        let (vendor, op) = (VENDORS[vendor], OPERATIONS[op]);
        let (id, state, events) = users[who];
        let Some(asked) = operation(vendor, op, id) else {
            continue;
        };
        let (status, body) = ask(&demo, asked).await;
        let expected = model(vendor, op, state);
        assert_eq!(
            (200..300).contains(&status),
            expected.is_some(),
            "{vendor} {op} in {state:?}: {status} {body}"
        );
        let (after, wrote) = expected.unwrap_or((state, false));
        users[who] = (id, after, events + u64::from(wrote));
        let journal = demo.engine().store().journal(UserId::new(id).unwrap()).await.unwrap();
        assert_eq!(journal.len() as u64, users[who].2, "{vendor} {op} in {state:?}");
        assert!(journal.iter().enumerate().all(|(at, event)| event.sequence == at as u64 + 1));
    }
    for (id, state, version) in users {
        let found = demo.engine().store().user_by_id(UserId::new(id).unwrap()).await.unwrap();
        assert_eq!(
            found.as_ref().map(|user| (user.state, user.version)),
            (state != State::Deleted).then_some((state, version))
        );
        for vendor in VENDORS {
            let (status, body) = ask(&demo, get(vendor, id)).await;
            assert_eq!(status, if state == State::Deleted { 404 } else { 200 }, "{vendor}: {body}");
            assert_eq!(
                shows_active(vendor, &body) && status == 200,
                state == State::Active,
                "{vendor} {state:?}: {body}"
            );
        }
    }
    demo.running.stop().await;
}

/// Digits of a number with what people write between them.
fn spelling() -> impl Strategy<Value = (String, String)> {
    let between = prop::collection::vec(prop::sample::select(vec!["", " ", "-", ".", " (", ") "]), 8);
    ("[0-9]{6}", between).prop_map(|(rest, between)| {
        let digits = format!("79{rest}");
        let spelt = digits.chars().zip(&between).map(|(digit, gap)| format!("{gap}{digit}"));
        (format!("+356{digits}"), format!("+356{}", spelt.collect::<String>()))
    })
}

/// A creation with a number, for those vendors that take one.
fn with_number(vendor: &'static str, name: &str, number: &str) -> Option<Ask<'static>> {
    let mut asked = create(vendor, name);
    let body = asked.body.as_mut().unwrap();
    match vendor {
        "weavr" => {
            let digits: String = number.chars().filter(char::is_ascii_digit).skip(3).collect();
            body["mobile"] = json!({ "countryCode": "+356", "number": digits });
        }
        "zitadel" => body["human"]["phone"] = json!({ "phone": number, "isVerified": true }),
        "pcx" => body["phone_number"] = json!(number),
        _ => return None,
    }
    Some(asked)
}

/// The same number, address or username is one, however it is spelt and whichever dialect it comes through.
#[test]
fn a_person_is_one_however_it_is_spelt() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let config = ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |((number, spelt) in spelling(), upper in any::<bool>())| {
        runtime.block_on(async {
            let demo = Demo::start().await;
            let mut n = 0;
            for first in VENDORS {
                for second in VENDORS {
                    n += 1;
                    let name = format!("{first}.{second}{n}");
                    let other = if upper { name.to_uppercase() } else { name.clone() };
                    let (one, body) = ask(&demo, create(first, &name)).await;
                    prop_assert!(one < 300, "{first}: {body}");
                    let (two, body) = ask(&demo, create(second, &other)).await;
                    prop_assert!(two >= 400, "{first}, {second}: {other} is another: {body}");
                }
            }
            for vendor in VENDORS {
                let Some(asked) = with_number(vendor, &format!("number-{vendor}"), &spelt) else { continue };
                let (status, body) = ask(&demo, asked).await;
                prop_assert!(status < 300, "{vendor} {spelt}: {body}");
                let id = UserId::new(created_id(vendor, &body)).unwrap();
                let user = demo.engine().store().user_by_id(id).await.unwrap().unwrap();
                let kept = user.profile.phone.as_ref().map(|phone| phone.number.to_string());
                prop_assert_eq!(kept.as_deref(), Some(&*number), "{} {}", vendor, spelt);
                // Who keeps numbers unique sees it whatever it came through.
                let (status, body) = ask(&demo, with_number("weavr", "again", &number).unwrap()).await;
                prop_assert!(status == 409, "after {vendor}: {body}");
                let path = format!("/v2/users/{id}");
                let remove = Ask { vendor: "zitadel", method: "DELETE", path, token: ADMIN, body: None };
                prop_assert_eq!(ask(&demo, remove).await.0, 200);
            }
            Ok(())
        })?;
    });
}
