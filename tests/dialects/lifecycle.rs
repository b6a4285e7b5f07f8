//! What each vendor's client gets for each operation in each state: asked of its mount, written to `docs/lifecycle.md`, and
//! compared with it from then on (`INSTA_UPDATE=always` writes it anew).

use interlingua_model::{State, User, UserId};
use interlingua_tests::{Demo, VENDORS, ask, get, operation};
use std::fmt::Write as _;

const OPERATIONS: [&str; 5] = ["suspend", "resume", "deactivate", "reactivate", "delete"];

#[tokio::test(flavor = "multi_thread")]
async fn the_table_is_what_clients_get() {
    let demo = Demo::start().await;
    let mut text = String::from(
        "# What each vendor's client gets\n\nMade by `tests/dialects/lifecycle.rs` from the answers of the mounts; do not edit. A cell holds the status (and the\nvendor's code, where it has one), and the state afterwards where it changed. A dash: the vendor has no such operation.\nA *shown* row says how `get` shows a user of that state.\n",
    );
    let mut next = 500_000_000_000_000_u64;
    for vendor in VENDORS {
        let title = demo.running.mounts.iter().find(|m| m.dialect().manifest().vendor == vendor).unwrap();
        write!(text, "\n## {}\n\n| state | shown |", title.dialect().manifest().title).unwrap();
        OPERATIONS.iter().for_each(|op| write!(text, " {op} |").unwrap());
        text.push_str("\n|---|---|---|---|---|---|---|\n");
        for state in State::ALL {
            write!(text, "| {} |", state.word()).unwrap();
            for op in ["shown"].into_iter().chain(OPERATIONS) {
                next += 4_096;
                let id = prepare(&demo, next, state).await;
                let asked = if op == "shown" { Some(get(vendor, next)) } else { operation(vendor, op, next) };
                let cell = match asked {
                    None => "–".to_owned(),
                    Some(asked) => {
                        let (status, body) = ask(&demo, asked).await;
                        cell(&demo, vendor, op, state, id, status, &body).await
                    }
                };
                write!(text, " {cell} |").unwrap();
            }
            text.push('\n');
        }
    }
    demo.running.stop().await;
    let path = interlingua_tests::root().join("docs/lifecycle.md");
    if std::env::var("INSTA_UPDATE").is_ok_and(|value| value == "always") {
        std::fs::write(&path, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(kept, text, "docs/lifecycle.md is not what clients get");
}

/// A user in this state, made by import; for a tombstone, deleted afterwards.
async fn prepare(demo: &Demo, id: u64, state: State) -> UserId {
    let deactivated =
        if state == State::Deactivated { r#","deactivated":"2026-11-20T10:00:00Z""# } else { "" };
    let word = if state == State::Deleted { "active" } else { state.word() };
    let line = format!(
        r#"{{"id":{id},"org":69629023906,"state":"{word}","created":"2026-05-01T10:00:00Z","changed":"2026-05-01T10:00:00Z"{deactivated},"username":"u{id}@acme.example","email":"u{id}@acme.example","given":"A","family":"B"}}"#
    );
    let user: User = interlingua_stores::row::read_user(&line).unwrap();
    demo.engine().import(user, "test").await.unwrap();
    if state == State::Deleted {
        assert_eq!(ask(demo, operation("zitadel", "delete", id).unwrap()).await.0, 200);
    }
    UserId::new(id).unwrap()
}

async fn cell(
    demo: &Demo,
    vendor: &str,
    op: &str,
    before: State,
    id: UserId,
    status: u16,
    body: &serde_json::Value,
) -> String {
    let of = interlingua_tests::vendors::of(vendor);
    let code = of.code(body).filter(|_| status >= 400).unwrap_or_default();
    if op == "shown" {
        return if status == 200 { of.state_shown(body) } else { format!("{status}{code}") };
    }
    let after = demo.engine().store().user_by_id(id).await.unwrap().map_or(State::Deleted, |user| user.state);
    let moved = if after == before { String::new() } else { format!(" → {}", after.word()) };
    format!("{status}{code}{moved}")
}
