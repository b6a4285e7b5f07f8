//! What is acknowledged is kept: through kill -9 under load, and through a disk that refuses to write.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use interlingua_model::UserId;
use interlingua_stores::{Mode, Options, SqliteStore};
use interlingua_tests::disk::Dice;
use interlingua_tests::{ADMIN, Program};

const WRITERS: u64 = 64;
const KILLS: usize = 20;
const USERS: u64 = 200;
const FIRST: u64 = 600_000_000_000_000;

fn import(data: &Path) {
    let lines: String = (0..USERS)
        .map(|n| {
            format!(
                "{{\"id\":{},\"org\":69629023906,\"state\":\"active\",\"created\":\"2026-05-01T10:00:00Z\",\"changed\":\"2026-05-01T10:00:00Z\",\"username\":\"u{n}@acme.example\",\"email\":\"u{n}@acme.example\"}}\n",
                FIRST + n * 4_096
            )
        })
        .collect();
    let file = data.join("users.jsonl");
    std::fs::write(&file, lines).unwrap();
    let status = Command::new(env!("CARGO_BIN_EXE_interlingua-tested"))
        .args(["users", "import", "--data"])
        .arg(data)
        .arg(&file)
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success());
}

/// One writer: turns its own users on and off through ZITADEL, whose answers tell the sequence, until it is told to stop.
async fn write(
    http: reqwest::Client,
    url: String,
    me: u64,
    acked: Arc<Mutex<HashMap<u64, u64>>>,
    stop: Arc<AtomicBool>,
) -> u64 {
    let (mut count, mut turn) = (0, me);
    while !stop.load(Ordering::Relaxed) {
        turn = (turn + WRITERS) % USERS;
        let id = FIRST + turn * 4_096;
        for op in ["deactivate", "reactivate"] {
            let url = format!("{url}/v2/users/{id}/{op}");
            let Ok(response) = http.post(url).bearer_auth(ADMIN).send().await else {
                continue;
            };
            if response.status() != 200 {
                continue;
            }
            let Ok(body) = response.json::<serde_json::Value>().await else {
                continue;
            };
            let sequence: u64 = body["details"]["sequence"].as_str().unwrap().parse().unwrap();
            acked
                .lock()
                .unwrap()
                .entry(id)
                .and_modify(|last| *last = sequence.max(*last))
                .or_insert(sequence);
            count += 1;
        }
    }
    count
}

#[tokio::test(flavor = "multi_thread")]
async fn kill_nine_under_load_loses_nothing_that_was_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    import(folder.path());
    let acked = Arc::new(Mutex::new(HashMap::new()));
    let written = AtomicU64::new(0);
    // Fixed points of the load, and with SEED in the environment ten more.
    let more = std::env::var("SEED").ok().map(|seed| Dice::new(seed.parse().unwrap()));
    let mut dice = more.unwrap_or_else(|| Dice::new(0));
    let rounds = if std::env::var_os("SEED").is_some() { KILLS + 10 } else { KILLS };
    for round in 0..rounds {
        let server = Program::start(env!("CARGO_BIN_EXE_interlingua-tested"), folder.path(), "");
        let http = reqwest::Client::new();
        let stop = Arc::new(AtomicBool::new(false));
        let writers: Vec<_> = (0..WRITERS)
            .map(|me| {
                tokio::spawn(write(
                    http.clone(),
                    server.urls["zitadel"].clone(),
                    me,
                    Arc::clone(&acked),
                    Arc::clone(&stop),
                ))
            })
            .collect();
        // Kill at another point of the load each time: after so many acknowledged writes of this round.
        let before = acked.lock().unwrap().values().sum::<u64>();
        let point = if round < KILLS { 150 + 97 * (round as u64 % 5) } else { 100 + dice.below(900) };
        while acked.lock().unwrap().values().sum::<u64>() < before + point {
            tokio::task::yield_now().await;
        }
        drop(server);
        stop.store(true, Ordering::Relaxed);
        for writer in writers {
            written.fetch_add(writer.await.unwrap(), Ordering::Relaxed);
        }
        let acked = acked.lock().unwrap().clone();
        check(folder.path(), &acked, round).await;
    }
    assert!(written.load(Ordering::Relaxed) > KILLS as u64 * 100);
}

/// Every acknowledged change is there, no event is doubled, no sequence has a gap, and states fit their journals.
async fn check(data: &Path, acked: &HashMap<u64, u64>, round: usize) {
    use interlingua_engine::{Store as _, apply};
    let store = SqliteStore::open(&Options::new(data.join("demo.db"), Mode::Serve)).unwrap();
    for n in 0..USERS {
        let id = UserId::new(FIRST + n * 4_096).unwrap();
        let user = store.user_by_id(id).await.unwrap().unwrap();
        let acknowledged = acked.get(&id.get()).copied().unwrap_or(1);
        assert!(
            user.version >= acknowledged,
            "round {round}: user {n} is at {}, {acknowledged} was acknowledged",
            user.version
        );
        let journal = store.journal(id).await.unwrap();
        let sequences: Vec<u64> = journal.iter().map(|event| event.sequence).collect();
        assert_eq!(sequences, (1..=user.version).collect::<Vec<_>>(), "round {round}: user {n}");
        assert_eq!(journal.iter().fold(None, apply).unwrap(), *user, "round {round}: user {n}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_refuses_is_told_in_the_vendors_words_and_forgiven_when_it_takes_writes_again() {
    let folder = tempfile::tempdir().unwrap();
    import(folder.path());
    // The signal that a file limit sends is ignored, so that the write itself fails; and the log lies on the same disk.
    let log = folder.path().join("server.log");
    let server = Program::start(
        env!("CARGO_BIN_EXE_interlingua-tested"),
        folder.path(),
        &format!("trap '' XFSZ; exec 2>{};", log.display()),
    );
    let http = reqwest::Client::new();
    let limit = |bytes: &str| {
        let pid = server.child.id().to_string();
        let set =
            Command::new("prlimit").args(["--pid", &pid, &format!("--fsize={bytes}")]).status().unwrap();
        assert!(set.success());
    };
    let post = |vendor: &str, path: &str| {
        let request = http.post(format!("{}{path}", server.urls[vendor])).bearer_auth(ADMIN);
        let request = request.header("api-key", "demo-api-key");
        async move { request.send().await.unwrap().status().as_u16() }
    };
    let id = FIRST;
    // No file may grow: not even by the page that a journal row needs.
    limit("1:unlimited");
    for (vendor, path, refused) in [
        ("weavr", format!("/v1/users/{id}/deactivate"), 503),
        ("zitadel", format!("/v2/users/{id}/deactivate"), 503),
        ("youhodler", format!("/users/{}/deactivate", interlingua_wire::to_uuid(id)), 503),
        ("smartsheet", format!("/2.0/users/{id}/deactivate"), 503),
    ] {
        assert_eq!(post(vendor, &path).await, refused, "{path}");
    }
    let ready_now = http.get(format!("{}/readyz", server.urls["admin"])).send().await.unwrap().status();
    assert_eq!(ready_now, 503);
    let read = http
        .get(format!("{}/v2/users/{id}", server.urls["zitadel"]))
        .bearer_auth(ADMIN)
        .send()
        .await
        .unwrap();
    let body: serde_json::Value = read.json().await.unwrap();
    assert_eq!(
        (&body["user"]["state"], &body["details"]["sequence"]),
        (&"USER_STATE_ACTIVE".into(), &"1".into())
    );
    limit("unlimited:unlimited");
    assert_eq!(post("weavr", &format!("/v1/users/{id}/deactivate")).await, 204);
    drop(server);
    check(folder.path(), &HashMap::from([(id, 2)]), 0).await;
}
