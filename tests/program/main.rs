//! The program itself: profiles, commands, and what it prints.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod faults;
mod fill;
mod store;

use std::io::Write as _;
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output};

use interlingua_edge::Limits;
use interlingua_gateway::{BUILT_IN, Flags, Plan, Ports, load};
use interlingua_remote::RemoteLimits;
use interlingua_tests::Program;

fn program(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_interlingua-tested")).args(args).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn every_profile_checks() {
    let folder = interlingua_tests::root().join("profiles");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            let output = program(&["check", "--profile", path.to_str().unwrap()]);
            assert!(output.status.success(), "{}: {}", path.display(), text(&output.stderr));
            count += 1;
        }
    }
    assert_eq!(count, BUILT_IN.len(), "every profile is built in");
}

#[test]
fn start_up_errors_name_the_file_the_key_and_the_remedy() {
    let folder = tempfile::tempdir().unwrap();
    let drop_in = BUILT_IN.iter().find(|(name, _)| *name == "drop-in").unwrap().1;
    let cases = [
        ("unknown = 1\n", "", "unknown", "unknown field"),
        ("", "store = \"sqlite\"->store = \"mysql\"", "realms.main.store", "unknown variant"),
        (
            "",
            "dialect = \"smartsheet\"->dialect = \"slack\"",
            "mounts[0].dialect",
            "use one of weavr, zitadel",
        ),
        ("", "realm = \"main\"->realm = \"other\"", "mounts[0].realm", "use one of main"),
        ("", "listener = \"main\"->listener = \"side\"", "listeners.side", "there is no such listener"),
        ("", "main = \"base\"->main = \"nowhere\"", "listeners.main", "is no address"),
        (
            "",
            "{ listener = \"main\" }->{ listener = \"main\" }, { listener = \"main\" }",
            "mounts[0].at[1].prefix",
            "is taken",
        ),
        ("", "admin = \"admin\"->admin = \"main\"", "admin", "give it one of its own"),
        (
            "",
            "[[mounts]]->[[realms.main.credentials]]\nname = \"a\"\nkind = \"token\"\nsecret = \"b\"\n[[mounts]]",
            "realms.main.credentials",
            "interlingua token create",
        ),
        ("", "id = 1\n->id = 0\n", "realms.main.orgs[0].id", "between 1 and 2^53 - 1"),
        (
            "",
            "realm = \"main\"\n->realm = \"main\"\nsettings = { colour = 1 }\n",
            "mounts[0].settings",
            "unknown field `colour`",
        ),
        ("", "per_minute = 6_000->per_minute = 0", "limits.quota.per_minute", "nonzero"),
    ];
    for (before, change, key, words) in cases {
        let (from, to) = change.split_once("->").unwrap_or(("", ""));
        let body = if from.is_empty() { drop_in.to_owned() } else { drop_in.replacen(from, to, 1) };
        assert!(from.is_empty() || body != drop_in, "{from} is in the profile");
        let path = folder.path().join("bad.toml");
        std::fs::write(&path, format!("{before}{body}")).unwrap();
        let output = program(&[
            "serve",
            "--profile",
            path.to_str().unwrap(),
            "--data",
            folder.path().to_str().unwrap(),
        ]);
        let error = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{error}");
        for wanted in ["bad.toml", key, words] {
            assert!(error.contains(wanted), "{wanted:?} is missing in: {error}");
        }
    }
    let none = program(&["check", "--profile", "nowhere.toml"]);
    assert!(text(&none.stderr).contains("give the path of a file, or one of demo, drop-in"));
}

#[test]
fn demo_credentials_are_for_loopback_only() {
    let flags = Flags { listen: "0.0.0.0:8080".parse().unwrap(), ..Flags::default() };
    let refused = interlingua_tests::refused(&load("demo").unwrap(), &flags);
    assert!(refused.contains("demo credentials work on loopback only"), "{refused}");
    assert!(Plan::of(&load("drop-in").unwrap(), &flags, &Ports::default()).is_ok());
}

#[test]
fn the_demo_prints_lines_that_work_when_pasted() {
    let folder = tempfile::tempdir().unwrap();
    let server = Program::start(env!("CARGO_BIN_EXE_interlingua-tested"), folder.path(), "");
    let lines = &server.lines;
    let curls: Vec<&String> = lines.iter().filter(|line| line.starts_with("curl ")).collect();
    assert_eq!(curls.len(), interlingua_tests::VENDORS.len(), "{lines:#?}");
    // What each vendor's page shows: the status, and what must stand in the body.
    let expected = [
        ("204", ""),
        ("200", r#""details""#),
        ("201", r#""resource":"human_actor""#),
        ("200", r#""message":"User deactivated successfully""#),
        ("200", r#"{"message":"SUCCESS","resultCode":0}"#),
    ];
    for (line, (status, body)) in curls.into_iter().zip(expected) {
        let output = Command::new("sh").args(["-c", &format!("{line} -s")]).output().unwrap();
        let answer = text(&output.stdout);
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{line}\n{answer}");
        assert!(answer.contains(body), "{line}\n{answer}");
    }
}

#[test]
fn tokens_and_users_are_managed_beside_a_running_server() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap().to_owned();
    let server = Program::start(env!("CARGO_BIN_EXE_interlingua-tested"), folder.path(), "");
    let smartsheet = server.urls["smartsheet"].clone();
    let run = |args: &[&str]| {
        let mut all = args.to_vec();
        all.extend(["--data", &data]);
        let output = program(&all);
        (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
    };
    let (code, table, _) = run(&["users", "list"]);
    assert_eq!(code, 0);
    let rows = table.lines().skip(1).count();
    assert!(rows >= 20, "{rows} demo users");
    for shown in
        ["jane@acme.example", "gus@gmail.com", "initial", "suspended", "deactivated", "花 山田", "Ζωή Παππά"]
    {
        assert!(table.contains(shown), "{shown} is missing in:\n{table}");
    }
    let (_, secret, said) = run(&["token", "create", "temporary", "--right", "read", "--right", "manage"]);
    assert!(said.contains("stands for no user (--user)"), "{said}");
    let get = |token: &str| {
        let url = format!("{smartsheet}/2.0/users/812345678900101/deactivate");
        let bearer = format!("Authorization: Bearer {}", token.trim());
        let args = ["-s", "-o", "/dev/null", "-w", "%{http_code}", "-X", "POST", "-H", &bearer, &url];
        text(&Command::new("curl").args(args).output().unwrap().stdout)
    };
    assert_eq!(get(&secret), "200");
    assert!(run(&["token", "list"]).1.contains("temporary"));
    // What serving takes, secrets among it, is not asked for beside a server.
    let profile = folder.path().join("elsewhere.toml");
    let demo = BUILT_IN.iter().find(|(name, _)| *name == "demo").unwrap().1;
    let webhook = "codes = { webhook = { url = \"https://mailer.example/codes\", credential = { env = \"NOT_HERE\" } } }";
    let lines = demo.lines().map(|line| if line.starts_with("codes = ") { webhook } else { line });
    std::fs::write(&profile, lines.collect::<Vec<_>>().join("\n")).unwrap();
    let profile = profile.to_str().unwrap();
    assert!(text(&program(&["check", "--profile", profile]).stderr).contains("NOT_HERE"));
    let (code, listed, error) = run(&["token", "list", "--profile", profile]);
    assert!(code == 0 && listed.contains("temporary"), "{error}");
    assert_eq!(run(&["token", "revoke", "temporary"]).0, 0);
    // "Within a second": asked until it is refused, and never longer than that by much.
    let deadline = (0..60).find(|_| {
        std::thread::sleep(std::time::Duration::from_millis(50));
        get(&secret) == "401"
    });
    assert!(deadline.is_some(), "a revoked token still works after three seconds");
    assert_eq!(run(&["token", "revoke", "temporary"]).0, 1);
    let (_, journal, _) = run(&["users", "show", "jane@acme.example", "--journal"]);
    assert!(
        journal.contains("deactivated") && journal.contains("temporary") && journal.contains("smartsheet"),
        "{journal}"
    );
    assert_eq!(run(&["users", "show", "nobody"]).0, 1);
    let (_, export, _) = run(&["users", "export"]);
    assert_eq!(export.lines().count(), rows);
    let refused = run(&["users", "import", "/dev/null"]);
    assert_eq!(refused.0, 2);
    assert!(refused.2.contains("another interlingua serves this data; stop it"), "{}", refused.2);
    drop(server);
    // The export of one server is the import of another, states and versions included.
    let other = tempfile::tempdir().unwrap();
    let file = other.path().join("users.jsonl");
    std::fs::write(&file, &export).unwrap();
    let profile = other.path().join("empty.toml");
    let lines = BUILT_IN[0].1.lines().filter(|line| !line.starts_with("user"));
    std::fs::write(&profile, lines.collect::<Vec<_>>().join("\n")).unwrap();
    let at = ["--profile", profile.to_str().unwrap(), "--data", other.path().to_str().unwrap()];
    let imported = program(&[&["users", "import", file.to_str().unwrap()][..], &at].concat());
    assert!(imported.status.success(), "{}", text(&imported.stderr));
    let again = program(&[&["users", "export"][..], &at].concat());
    assert_eq!(text(&again.stdout), export);
    let broken = other.path().join("broken.jsonl");
    std::fs::write(&broken, "{\"id\": 1}\n").unwrap();
    let failed = program(&[&["users", "import", broken.to_str().unwrap()][..], &at].concat());
    assert_eq!(failed.status.code(), Some(1));
    assert!(text(&failed.stderr).contains("line 1"), "{}", text(&failed.stderr));
}

#[test]
fn routes_and_completions_print() {
    let routes = text(&program(&["routes"]).stdout);
    assert!(
        routes.contains("/v2/users/{user_id}/deactivate")
            && routes.contains("zitadel.user.v2.UserService/DeactivateUser")
    );
    // Every row, those that are known and not served among them, under a line of headings.
    let rows = interlingua_dialects::VENDORS
        .iter()
        .flat_map(|vendor| (vendor.open)(serde_json::Value::Null).unwrap().dialect.rows());
    assert_eq!(routes.lines().count(), rows.count() + 1);
    assert_eq!(routes.matches("unserved").count(), 35);
    assert!(text(&program(&["completions", "bash"]).stdout).contains("_interlingua"));
    let openapi = text(&program(&["openapi", "weavr"]).stdout);
    let openapi: serde_json::Value = serde_json::from_str(&openapi).unwrap();
    assert_eq!(openapi["openapi"], "3.1.0");
    assert!(openapi["paths"]["/v1/users/{user_id}/deactivate"]["post"]["responses"]["204"].is_object());
    let unknown = program(&["openapi", "scim"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(text(&unknown.stderr).contains("use one of weavr"), "{}", text(&unknown.stderr));
}

/// What happens where one side has not what the other asks for, said before anybody asks.
#[test]
fn the_matrix_says_what_each_call_becomes() {
    let all = text(&program(&["matrix"]).stdout);
    let cells = |line: &str| {
        line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).map(str::to_owned).collect()
    };
    let lines: Vec<Vec<String>> = all.lines().skip(1).map(cells).collect();
    let says = |front: &str, back: &str, operation: &str| {
        let line = lines.iter().find(|line| line[0] == front && line[1] == back && line[2] == operation);
        line.unwrap_or_else(|| panic!("{front} {back} {operation}: {all}"))[3].clone()
    };
    for vendor in interlingua_tests::VENDORS {
        // Each carries its own, whatever it has.
        for line in lines.iter().filter(|line| line[0] == vendor && line[1] == vendor && line[2] != "every") {
            assert!(line[3] == "carried" || line[3].ends_with("has no such operation"), "{line:?}");
        }
        for other in interlingua_tests::VENDORS {
            assert_eq!(says(vendor, other, "get"), "carried", "{vendor} over {other}");
        }
    }
    assert_eq!(says("zitadel", "youhodler", "suspend"), "carried");
    assert_eq!(says("zitadel", "weavr", "suspend"), "refused: a suspension at an upstream that has none");
    assert_eq!(says("weavr", "zitadel", "delete"), "weavr has no such operation");
    assert_eq!(says("smartsheet", "zitadel", "delete"), "carried");
    assert_eq!(says("pcx", "weavr", "deactivate"), "refused: it would lose reason, by");
    assert!(says("weavr", "zitadel", "create").starts_with("refused: it would lose residue, "));
    let one = text(&program(&["matrix", "--front", "pcx", "--back", "weavr"]).stdout);
    assert_eq!(one.lines().count(), 11, "{one}");
    assert_eq!(program(&["matrix", "--front", "scim"]).status.code(), Some(2));
}

#[test]
fn sigterm_ends_the_program_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let mut server = Program::start(env!("CARGO_BIN_EXE_interlingua-tested"), folder.path(), "");
    let term = Command::new("kill").args(["-TERM", &server.child.id().to_string()]).status().unwrap();
    assert!(term.success());
    assert!(server.child.wait().unwrap().success());
    assert!(!folder.path().join("demo.db-wal").exists(), "the log was folded in and removed");
}

/// Sends a signal.
fn signal(server: &Program, name: &str) {
    let sent = Command::new("kill").args([&format!("-{name}"), &server.child.id().to_string()]).status();
    assert!(sent.unwrap().success());
}

/// What curl says of a URL: the status, and the body.
fn curl(url: &str) -> (String, String) {
    let output = Command::new("curl").args(["-s", "-w", "\n%{http_code}", url]).output().unwrap();
    let answer = text(&output.stdout);
    let (body, status) = answer.rsplit_once('\n').unwrap();
    (status.to_owned(), body.to_owned())
}

#[test]
fn who_hangs_up_ends_nothing_and_the_end_is_announced() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mut server = Program::start(env!("CARGO_BIN_EXE_interlingua-tested"), &data, "umask 022;");
    signal(&server, "HUP");
    let ready = format!("{}/readyz", server.urls["admin"]);
    assert_eq!(curl(&ready), ("200".to_owned(), "ready\n".to_owned()));
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&data), 0o700);
    for entry in std::fs::read_dir(&data).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
    // A request at work keeps the server, so that what it says meanwhile can be seen.
    let mut slow = TcpStream::connect(server.urls["zitadel"].trim_start_matches("http://")).unwrap();
    let head = format!(
        "POST /v2/users HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {}\r\ncontent-length: 5\r\n\r\n{{",
        interlingua_tests::ADMIN
    );
    slow.write_all(head.as_bytes()).unwrap();
    let metrics = || curl(&format!("{}/metrics", server.urls["admin"])).1;
    assert!(metrics().contains("interlingua_store{realm=\"demo\",of=\"database_bytes\"}"));
    signal(&server, "TERM");
    let said = std::iter::repeat_with(|| curl(&ready)).find(|(status, _)| status != "200").unwrap();
    assert_eq!(said, ("503".to_owned(), "not ready: draining\n".to_owned()));
    signal(&server, "TERM");
    assert_eq!(server.child.wait().unwrap().code(), Some(4), "the second one does not wait");
}

#[test]
fn too_few_descriptors_are_an_error() {
    let line = format!("ulimit -n 100; exec {} serve --ephemeral", env!("CARGO_BIN_EXE_interlingua-tested"));
    let output = Command::new("sh").args(["-c", &line]).output().unwrap();
    let error = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{error}");
    assert!(error.contains("100 file descriptors are too few") && error.contains("ulimit -n"), "{error}");
}

/// Where descriptors are scarce, the admin listener has some of its own.
#[test]
fn connections_leave_descriptors_to_the_admin_listener() {
    let folder = tempfile::tempdir().unwrap();
    let server = Program::start(env!("CARGO_BIN_EXE_interlingua-tested"), folder.path(), "ulimit -n 300;");
    let at = server.urls["zitadel"].trim_start_matches("http://");
    let all: Vec<_> = (0..200).map(|_| TcpStream::connect(at).unwrap()).collect();
    assert_eq!(curl(&format!("{}/readyz", server.urls["admin"])).0, "200");
    drop(all);
}

#[test]
fn the_configuration_page_names_every_key_and_its_defaults() {
    let page = include_str!("../../docs/configuration.md");
    let example = page.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("page.toml");
    std::fs::write(&file, example).unwrap();
    let read = load(file.to_str().unwrap()).unwrap().profile;
    let limits = Limits { quota: read.limits.quota, ..Limits::default() };
    assert_eq!(format!("{:?}", read.limits), format!("{limits:?}"));
    assert_eq!(format!("{:?}", read.upstreams["target"].limits), format!("{:?}", RemoteLimits::default()));
    let profile = include_str!("../../crates/gateway/src/profile.rs")
        .split("/// What the command line adds")
        .next()
        .unwrap();
    let sources = [
        profile,
        include_str!("../../crates/edge/src/limits.rs"),
        include_str!("../../crates/remote/src/limits.rs"),
    ];
    let fields =
        sources.iter().flat_map(|source| source.lines()).filter_map(|line| line.strip_prefix("    pub "));
    let names = fields.filter_map(|field| field.split_once(": ").map(|(name, _)| name));
    let names: Vec<&str> = names.filter(|name| !name.contains(' ')).collect();
    assert!(names.len() > 50, "{names:?}");
    let missing: Vec<_> = names.iter().filter(|name| !example.contains(*name)).collect();
    assert!(missing.is_empty(), "docs/configuration.md does not name {missing:?}");
}
