//! A realm is filled whole or not at all, and an import goes on where it stopped.

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use interlingua_gateway::BUILT_IN;

use super::{program, text};

const PROGRAM: &str = env!("CARGO_BIN_EXE_interlingua-tested");

/// Lines of users; `org` is written as it stands.
fn lines(count: u64, org: &str) -> String {
    (0..count).fold(String::new(), |mut lines, n| {
        let id = 600_000_000_000_000 + n * 4_096;
        let times = "\"created\":\"2026-05-01T10:00:00Z\",\"changed\":\"2026-05-01T10:00:00Z\"";
        writeln!(
            lines,
            "{{\"id\":{id},\"org\":{org},\"state\":\"active\",{times},\"username\":\"user-{n}\"}}"
        )
        .unwrap();
        lines
    })
}

/// The demo's profile with other users, or none.
fn profile(folder: &Path, users: &str) -> String {
    let demo = BUILT_IN.iter().find(|(name, _)| *name == "demo").unwrap().1;
    let demo = demo.replace("users = \"demo\"\n", users);
    let lines = demo.lines().filter(|line| !line.starts_with("example = ") && !line.starts_with("user = "));
    let file = folder.join("profile.toml");
    std::fs::write(&file, lines.collect::<Vec<_>>().join("\n")).unwrap();
    file.to_str().unwrap().to_owned()
}

fn count(data: &Path) -> u64 {
    let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
    let conn = rusqlite::Connection::open_with_flags(data.join("demo.db"), flags);
    let count =
        |conn: rusqlite::Connection| conn.query_row("SELECT count(*) FROM users", [], |row| row.get(0));
    conn.and_then(count).unwrap_or(0)
}

#[test]
fn a_start_that_ended_while_it_filled_a_realm_is_done_again() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("users.jsonl"), lines(12_000, "69629023906")).unwrap();
    let profile = profile(folder.path(), "users = \"users.jsonl\"\n");
    let data = folder.path().join("data");
    let serve = || {
        let mut serve = Command::new(PROGRAM);
        serve.args(["serve", "--listen", "127.0.0.1:0", "--profile", &profile, "--data"]).arg(&data);
        serve.stdout(Stdio::piped()).stderr(Stdio::null());
        serve.spawn().unwrap()
    };
    let mut first = serve();
    while count(&data) == 0 {
        assert!(first.try_wait().unwrap().is_none());
        std::thread::yield_now();
    }
    first.kill().unwrap();
    first.wait().unwrap();
    let there = count(&data);
    assert!((1..12_000).contains(&there), "{there} of 12,000 when it was ended");
    let mut second = serve();
    let out = std::io::BufReader::new(second.stdout.take().unwrap());
    assert!(std::io::BufRead::lines(out).any(|line| line.unwrap() == "ready"));
    second.kill().unwrap();
    second.wait().unwrap();
    assert_eq!(count(&data), 12_000);
    // Once it is whole it is nobody's business any more: who was removed does not come back.
    let removed = rusqlite::Connection::open(data.join("demo.db")).unwrap();
    let left: i64 =
        removed.query_row("SELECT count(*) FROM marks WHERE name = 'filling'", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0);
}

#[test]
fn an_import_names_line_field_and_remedy_and_goes_on_where_it_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let profile = profile(folder.path(), "");
    let file = folder.path().join("users.jsonl");
    let data = folder.path().join("data");
    let import = || {
        let at = ["--profile", &profile, "--data", data.to_str().unwrap(), file.to_str().unwrap()];
        let output = program(&[&["users", "import"][..], &at].concat());
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    };
    let good = lines(3_000, "69629023906");
    let at = good.lines().nth(2_499).unwrap();
    std::fs::write(&file, good.replace(at, &at.replace("69629023906", "5"))).unwrap();
    let (code, _, error) = import();
    assert_eq!(code, Some(1), "{error}");
    for said in ["line 2500: org: 5 is none of the realm's", "realms.NAME.orgs", "import the file again"] {
        assert!(error.contains(said), "{error}");
    }
    assert!(count(&data) >= 2_000, "{}", count(&data));
    std::fs::write(&file, &good).unwrap();
    let (code, said, error) = import();
    assert_eq!(code, Some(0), "{error}");
    assert!(said.contains("were here already, and the same"), "{said}");
    assert_eq!(count(&data), 3_000);
    assert_eq!(import().1, "imported 0 users; 3000 were here already, and the same\n");
}
