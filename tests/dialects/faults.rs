//! Every kind of fault has an answer of its own in every dialect: none falls through a vendor's table to what is said of a fault of
//! ours.

use interlingua_model::{AuthProblem, Fault, FaultKind, Loss, Lost, Missing, Op, Quota, Rule, State, Taken};

/// One of each kind, and of what a kind tells apart. A new kind has to be added here: the compiler asks for it below.
fn every() -> Vec<FaultKind> {
    let mut all = vec![
        FaultKind::Malformed("line 1".to_owned()),
        FaultKind::Envelope("bad".to_owned()),
        FaultKind::NoBody,
        FaultKind::Invalid(Vec::new()),
        FaultKind::TooLarge(1),
        FaultKind::MediaType("text/plain".to_owned()),
        FaultKind::Forbidden { member: true },
        FaultKind::Forbidden { member: false },
        FaultKind::Method("PATCH".to_owned()),
        FaultKind::Refused(Rule::OtherOrg),
        FaultKind::Precondition,
        FaultKind::KeyTooLong(1),
        FaultKind::KeyReused,
        FaultKind::KeyRunning,
        FaultKind::RateLimited(Quota { limit: 1, window: 1, reset_ms: 1 }),
        FaultKind::Overloaded,
        FaultKind::Timeout,
        FaultKind::Unavailable,
        FaultKind::Unsupported("it".into()),
        FaultKind::Lossy(vec![Loss::new("it", Lost::Omitted)]),
    ];
    let problems = [
        AuthProblem::Missing,
        AuthProblem::Form,
        AuthProblem::Invalid,
        AuthProblem::Expired,
        AuthProblem::Inactive,
        AuthProblem::Behalf,
    ];
    all.extend(problems.map(FaultKind::Unauthenticated));
    let missing = [
        Missing::User,
        Missing::Org,
        Missing::Route,
        Missing::Token,
        Missing::Attribute,
        Missing::Alternate,
        Missing::Heir,
    ];
    all.extend(missing.map(FaultKind::NotFound));
    all.extend([Taken::Id, Taken::Username, Taken::Email, Taken::Phone].map(FaultKind::Exists));
    let states = |op| State::ALL.map(|state| FaultKind::State { op, state });
    all.extend(
        [Op::Deactivate, Op::Reactivate, Op::Suspend, Op::Resume, Op::Delete].into_iter().flat_map(states),
    );
    all
}

/// Whether a kind is among them; the one that is not is what the others are held against.
fn is_listed(kind: &FaultKind) -> bool {
    match kind {
        FaultKind::Internal => false,
        FaultKind::Malformed(_)
        | FaultKind::Envelope(_)
        | FaultKind::NoBody
        | FaultKind::Invalid(_)
        | FaultKind::TooLarge(_)
        | FaultKind::MediaType(_)
        | FaultKind::Unauthenticated(_)
        | FaultKind::Forbidden { .. }
        | FaultKind::NotFound(_)
        | FaultKind::Method(_)
        | FaultKind::Exists(_)
        | FaultKind::State { .. }
        | FaultKind::Refused(_)
        | FaultKind::Precondition
        | FaultKind::KeyTooLong(_)
        | FaultKind::KeyReused
        | FaultKind::KeyRunning
        | FaultKind::RateLimited(_)
        | FaultKind::Overloaded
        | FaultKind::Timeout
        | FaultKind::Unavailable
        | FaultKind::Unsupported(_)
        | FaultKind::Lossy(_) => true,
    }
}

#[test]
fn every_kind_of_fault_has_an_answer_of_its_own() {
    assert!(every().iter().all(is_listed));
    let mut wrong = Vec::new();
    for vendor in interlingua_dialects::VENDORS {
        let dialect = (vendor.open)(serde_json::Value::Null).unwrap().dialect;
        let answer = |kind: FaultKind| {
            let response = dialect.refuse(None, "id", &Fault::new(kind));
            (response.status, response.body, response.rpc.map(|status| status.code))
        };
        let ours = answer(FaultKind::Internal);
        let fallen = every().into_iter().filter(|kind| answer(kind.clone()) == ours);
        wrong.extend(fallen.map(|kind| format!("{} {kind:?}", vendor.name)));
    }
    // Its documents end at 500: storage that refuses is a fault of theirs like any other.
    assert_eq!(wrong, ["pcx Unavailable"]);
}
