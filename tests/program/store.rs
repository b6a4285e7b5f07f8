//! `store backup`, `restore`, `check` and `compact`, as they are typed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use interlingua_tests::{ADMIN, Program, create, user};
use rusqlite::Connection;

use super::{program, text};

const PROGRAM: &str = env!("CARGO_BIN_EXE_interlingua-tested");

/// A command over a directory: exit code, what it printed, and what it said was wrong.
pub fn run(data: &Path, args: &[&str]) -> (i32, String, String) {
    let output = program(&[args, &["--data", data.to_str().unwrap()]].concat());
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

/// Runs a command that must succeed; what it printed.
pub fn fine(data: &Path, args: &[&str]) -> String {
    let (code, printed, error) = run(data, args);
    assert_eq!(code, 0, "{args:?}: {printed}{error}");
    printed
}

fn stop(mut server: Program) {
    let term = Command::new("kill").args(["-TERM", &server.child.id().to_string()]).status().unwrap();
    assert!(term.success() && server.child.wait().unwrap().success());
}

pub fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// The addresses of all users.
fn addresses(data: &Path) -> BTreeSet<String> {
    let lines = fine(data, &["users", "export"]);
    let users = lines.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    users.filter_map(|user| user["email"].as_str().map(str::to_owned)).collect()
}

type Names = Arc<Mutex<BTreeSet<String>>>;

/// Makes users, one after the other; keeps whom it asked for, and who was acknowledged.
async fn write(me: usize, url: String, asked: Names, acked: Names, stop: Arc<AtomicBool>) {
    let http = reqwest::Client::new();
    for n in 0.. {
        if stop.load(Ordering::Relaxed) {
            return;
        }
        let name = format!("w{me}-{n}");
        let ask = create("zitadel", &name);
        let address = format!("{name}@acme.example");
        asked.lock().unwrap().insert(address.clone());
        let request = http.post(format!("{url}{}", ask.path)).bearer_auth(ADMIN).json(&ask.body.unwrap());
        if request.send().await.unwrap().status().is_success() {
            acked.lock().unwrap().insert(address);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_beside_a_server_has_what_was_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    let server = Program::start(PROGRAM, &data, "");
    let demo = addresses(&data);
    let (asked, acked, over) = (Names::default(), Names::default(), Arc::new(AtomicBool::new(false)));
    let writers: Vec<_> = (0..8)
        .map(|me| {
            let (url, asked, acked) = (server.urls["zitadel"].clone(), asked.clone(), acked.clone());
            tokio::spawn(write(me, url, asked, acked, over.clone()))
        })
        .collect();
    while acked.lock().unwrap().len() < 100 {
        tokio::task::yield_now().await;
    }
    let least = acked.lock().unwrap().clone();
    let (busy, quiet) = (folder.path().join("busy.db"), folder.path().join("quiet.db"));
    tokio::task::block_in_place(|| fine(&data, &["store", "backup", path(&busy)]));
    let most = asked.lock().unwrap().clone();
    over.store(true, Ordering::Relaxed);
    for writer in writers {
        writer.await.unwrap();
    }
    fine(&data, &["store", "backup", path(&quiet)]);
    fine(&data, &["store", "check"]);
    let (code, _, error) = run(&data, &["store", "backup", path(&quiet)]);
    assert!(code == 2 && error.contains("quiet.db: it is there already; name another file"), "{error}");
    let (code, _, error) = run(&data, &["store", "restore", path(&quiet)]);
    assert!(code == 2 && error.contains("another interlingua serves this data"), "{error}");
    let (code, _, error) = run(&data, &["store", "compact"]);
    assert!(code == 2 && error.contains("another interlingua serves this data"), "{error}");
    stop(server);

    fine(&data, &["store", "restore", path(&busy)]);
    let found = addresses(&data);
    assert!(demo.is_subset(&found), "the demo's users are among them");
    assert!(least.is_subset(&found), "what was acknowledged before the backup is in it");
    assert!(
        found.iter().all(|one| most.contains(one) || demo.contains(one)),
        "and nothing that was not asked for"
    );
    let (code, _, error) = run(&data, &["store", "restore", path(&quiet)]);
    assert!(code == 2 && error.contains("an earlier restore kept it; move it away"), "{error}");
    std::fs::remove_file(data.join("demo.db.before-restore")).unwrap();

    fine(&data, &["store", "restore", path(&quiet)]);
    let server = Program::start(PROGRAM, &data, "");
    let all: BTreeSet<String> = acked.lock().unwrap().union(&demo).cloned().collect();
    assert_eq!(addresses(&data), all);
    let ask = create("zitadel", "after");
    let http = reqwest::Client::new();
    let request = http.post(format!("{}{}", server.urls["zitadel"], ask.path)).bearer_auth(ADMIN);
    assert!(request.json(&ask.body.unwrap()).send().await.unwrap().status().is_success());
    fine(&data, &["store", "check"]);
}

/// The page's own lines, from the folder that it speaks of.
#[test]
fn the_lines_of_the_page_work() {
    let page = include_str!("../../docs/operations.md");
    let section = page.split("\n## Backup and restore\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let blocks = section.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let lines: Vec<&str> = blocks.flat_map(str::lines).collect();
    assert!(lines.len() >= 5, "{lines:?}");
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(PROGRAM, folder.path().join("interlingua")).unwrap();
    std::fs::create_dir(folder.path().join("backups")).unwrap();
    let mut server = Some(Program::start(PROGRAM, &folder.path().join("interlingua-data"), ""));
    for line in lines {
        // The page says when the server has to be stopped.
        if line.contains(" restore ") {
            server.take().map(stop).unwrap();
        }
        let found = std::env::var("PATH").unwrap();
        let mut shell = Command::new("sh");
        shell.args(["-c", line]).current_dir(folder.path());
        let output = shell.env("PATH", format!("{}:{found}", folder.path().display())).output().unwrap();
        assert!(output.status.success(), "{line}: {}{}", text(&output.stdout), text(&output.stderr));
    }
}

/// The demo's file after some work: a life of several events, a key, and somebody who was deleted.
pub fn worked(folder: &Path) -> PathBuf {
    let data = folder.join("data");
    std::fs::create_dir(&data).unwrap();
    let server = Program::start(PROGRAM, &data, "");
    let curl = |args: &[&str]| {
        let bearer = format!("Authorization: Bearer {ADMIN}");
        let output = Command::new("curl").args(["-sf", "-H", &bearer]).args(args).output().unwrap();
        assert!(output.status.success(), "{args:?}: {}", text(&output.stderr));
    };
    let (zitadel, weavr) = (&server.urls["zitadel"], &server.urls["weavr"]);
    let jane = user("jane@acme.example");
    for operation in ["deactivate", "reactivate", "deactivate", "reactivate"] {
        curl(&["-X", "POST", &format!("{zitadel}/v2/users/{jane}/{operation}")]);
    }
    let url = format!("{weavr}/v1/users/{jane}/deactivate");
    curl(&["-X", "POST", "-H", "api-key: demo-api-key", "-H", "idempotency-ref: one", &url]);
    curl(&["-X", "DELETE", &format!("{zitadel}/v2/users/{}", user("chidi@acme.example"))]);
    stop(server);
    data
}

#[tokio::test(flavor = "multi_thread")]
async fn compact_drops_what_is_old_and_nothing_else_changes() {
    let folder = tempfile::tempdir().unwrap();
    let data = worked(folder.path());
    let server = Program::start(PROGRAM, &data, "");
    let http = reqwest::Client::new();
    let amelia = user("amelia@acme.example");
    let jane = user("jane@acme.example");
    // Jane's key of today asks for her sixth event; there are ten then.
    let twice = ["reactivate", "deactivate", "reactivate", "deactivate"].map(|operation| (jane, operation));
    let often = (0..200).flat_map(|_| [(amelia, "deactivate"), (amelia, "reactivate")]);
    for (id, operation) in twice.into_iter().chain(often) {
        let url = format!("{}/v2/users/{id}/{operation}", server.urls["zitadel"]);
        assert_eq!(http.post(url).bearer_auth(ADMIN).send().await.unwrap().status(), 200);
    }
    stop(server);
    let before = fine(&data, &["users", "export"]);
    let size = || std::fs::metadata(data.join("demo.db")).unwrap().len();
    let length = size();
    // Nothing is as old as that.
    assert!(fine(&data, &["store", "compact", "--days", "3"]).contains("; 0 rows"));
    assert!(fine(&data, &["store", "compact", "--days", "0"]).contains("rows of the journal were dropped"));
    assert!(size() < length, "{} < {length}", size());
    fine(&data, &["store", "check"]);
    assert_eq!(fine(&data, &["users", "export"]), before);
    let journal = fine(&data, &["users", "show", "amelia@acme.example", "--journal"]);
    assert!(journal.lines().count() <= 4 && journal.contains("store compact"), "{journal}");
    let journal = fine(&data, &["users", "show", "jane@acme.example", "--journal"]);
    let sequences = journal.lines().skip(1).filter_map(|line| line.split_whitespace().next());
    assert_eq!(sequences.collect::<Vec<_>>(), ["6", "7", "8", "9", "10"], "{journal}");
    let conn = Connection::open(data.join("demo.db")).unwrap();
    let chidi = i64::try_from(user("chidi@acme.example")).unwrap();
    let count = |sql: &str| conn.query_row(sql, [chidi], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(count("SELECT count(*) FROM journal WHERE user = ?"), 0);
    assert_eq!(count("SELECT count(*) FROM states WHERE id = ?"), 1);
    drop(conn);
    let again = folder.path().join("again.jsonl");
    let line = before.lines().next().unwrap();
    let mut line: serde_json::Value = serde_json::from_str(line).unwrap();
    (line["id"], line["username"]) = (chidi.into(), "again@acme.example".into());
    std::fs::write(&again, format!("{line}\n")).unwrap();
    let (code, _, error) = run(&data, &["users", "import", path(&again)]);
    assert!(
        code == 1 && error.contains("belonged to another user"),
        "a deleted id is not given again: {error}"
    );
    goes_on(&data, &http).await;
    fine(&data, &["store", "check"]);
}

/// The key answers as before, and users go on from where they were.
async fn goes_on(data: &Path, http: &reqwest::Client) {
    let server = Program::start(PROGRAM, data, "");
    let keyed = |id: u64| {
        let request =
            http.post(format!("{}/v1/users/{id}/deactivate", server.urls["weavr"])).bearer_auth(ADMIN);
        let request = request.header("api-key", "demo-api-key").header("idempotency-ref", "one");
        async move { request.send().await.unwrap().status().as_u16() }
    };
    let (jane, amelia) = (user("jane@acme.example"), user("amelia@acme.example"));
    assert_eq!(keyed(jane).await, 204);
    assert_eq!(keyed(amelia).await, 422, "another user under the same key");
    let url = format!("{}/v2/users/{amelia}/deactivate", server.urls["zitadel"]);
    let body: serde_json::Value =
        http.post(url).bearer_auth(ADMIN).send().await.unwrap().json().await.unwrap();
    assert_eq!(body["details"]["sequence"], "402");
    stop(server);
}
