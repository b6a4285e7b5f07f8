//! Random operations through random dialects: engine, store and every dialect's view agree with a small model.

use interlingua_gateway::Flags;
use interlingua_model::{State, UserId};
use interlingua_tests::{Demo, VENDORS, ask, create, created_id, get, operation, shows_active};
use proptest::prelude::*;

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
