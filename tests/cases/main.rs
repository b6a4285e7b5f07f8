//! The cases under `fixtures/`: each request is carried through its mount; the call that decoding gave, the reply that the
//! engine gave, and the response that encoding wrote are compared with the files beside it.
//!
//! `INSTA_UPDATE=always` writes the files anew; what it wrote is to be read before it is kept. `CASES=weavr/userCreate` plays
//! only those whose path begins so.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod corpus;
mod documents;

use std::collections::{BTreeMap, BTreeSet};
use std::future::ready;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use futures_util::StreamExt as _;
use interlingua_contract::{
    Recorded, differences, read_requests, read_response, show_call, show_reply, write_response,
};
use interlingua_edge::Mount;
use interlingua_gateway::Loaded;
use interlingua_model::{CallKind, Fault, FaultKind, Right};
use interlingua_testkit::Fails;
use interlingua_tests::Demo;
use interlingua_wire::{Row, WireResponse};

fn root() -> PathBuf {
    interlingua_tests::root().join("fixtures").canonicalize().unwrap()
}

/// Every case: vendor, endpoint, folder.
fn cases() -> Vec<(String, String, PathBuf)> {
    let folders = |path: &Path| {
        let entries = std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
        let mut all: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
        all.sort();
        all
    };
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let mut all = Vec::new();
    for vendor in folders(&root()) {
        for endpoint in folders(&vendor) {
            for case in folders(&endpoint) {
                all.push((name(&vendor), name(&endpoint), case));
            }
        }
    }
    all
}

fn updating() -> bool {
    std::env::var("INSTA_UPDATE").is_ok_and(|value| value == "always")
}

#[tokio::test(flavor = "multi_thread")]
async fn every_case_holds() {
    let mut wrong = Vec::new();
    let mut all = cases();
    if let Ok(begin) = std::env::var("CASES") {
        all.retain(|(_, _, folder)| folder.strip_prefix(root()).unwrap().starts_with(&begin));
    }
    // Two at a time; a mistake of one case does not end the others.
    let mut played = futures_util::stream::iter(all.clone())
        .map(|(vendor, endpoint, folder)| {
            tokio::spawn(async move { (play(&vendor, &endpoint, &folder).await, folder) })
        })
        .buffered(2);
    while let Some(done) = played.next().await {
        let (differences, folder) = done.unwrap();
        for difference in differences {
            wrong.push(format!("{}: {difference}", folder.strip_prefix(root()).unwrap().display()));
        }
    }
    assert!(wrong.is_empty(), "{} of {} cases differ:\n{}", wrong.len(), all.len(), wrong.join("\n"));
}

async fn play(vendor: &str, endpoint: &str, folder: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(folder.join("request.http")).unwrap();
    let mut exchanges = read_requests(&text).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let last = exchanges.pop().unwrap();
    let demo = Demo::with(|loaded| configure(loaded, vendor, &last)).await;
    let mount = demo.mount(vendor);
    let known = mount.rows().iter().any(|row| row.name == endpoint);
    assert!(known, "{}: {vendor} has no endpoint {endpoint}", folder.display());
    for exchange in exchanges {
        apply(&demo, &exchange).await;
        interlingua_tests::answer(&mount, exchange.request).await;
    }
    apply(&demo, &last).await;
    *demo.seen.lock().unwrap() = None;
    let response = answer(&demo, &mount, last).await;
    let mut wrong = snapshots(&demo, folder);
    let expected = folder.join("response.http");
    if updating() {
        std::fs::write(&expected, write_response(&response)).unwrap();
    }
    match std::fs::read_to_string(&expected) {
        Ok(text) => wrong.extend(differences(&read_response(&text).unwrap(), &response)),
        Err(e) => wrong.push(format!("response.http: {e}")),
    }
    demo.running.stop().await;
    wrong
}

fn value<'a>(exchange: &'a Recorded, name: &str) -> Option<&'a str> {
    exchange.directives.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
}

/// Directives that change the profile: `@settings JSON`, `@quota N`, `@in-flight N`, `@strict`.
fn configure(loaded: &mut Loaded, vendor: &str, exchange: &Recorded) {
    let mount = loaded.profile.mounts.iter_mut().find(|mount| mount.dialect == vendor).unwrap();
    if let Some(settings) = value(exchange, "settings") {
        mount.settings = serde_json::from_str(settings).unwrap();
    }
    mount.strict = value(exchange, "strict").is_some();
    if let Some(quota) = value(exchange, "quota") {
        mount.limits.quota = Some(interlingua_edge::RequestRate { per_minute: quota.parse().unwrap() });
    }
    mount.limits.in_flight = value(exchange, "in-flight").map(|most| most.parse().unwrap());
}

/// Directives that change the surroundings: `@clock +SECONDS` or `broken`, `@store unavailable|broken|panics`, `@token SECRET
/// RIGHTS ORG EXPIRES` (each `-` for none), `@session SECRET USER plain|stepped`, `@application SECRET USER`.
async fn apply(demo: &Demo, exchange: &Recorded) {
    match value(exchange, "clock") {
        Some("broken") => demo.clock.break_down(true),
        Some(seconds) => demo.clock.advance(seconds.trim_start_matches('+').parse().unwrap()),
        None => {}
    }
    if let Some(session) = value(exchange, "session") {
        let parts: Vec<&str> = session.split(' ').collect();
        demo.session(parts[0], parts[1].parse().unwrap(), parts[2] == "stepped").await;
    }
    if let Some(application) = value(exchange, "application") {
        let parts: Vec<&str> = application.split(' ').collect();
        demo.application(parts[0], parts[1].parse().unwrap()).await;
    }
    if let Some(token) = value(exchange, "token") {
        let parts: Vec<&str> = token.split(' ').collect();
        let rights =
            Right::ALL.into_iter().filter(|right| parts[1].split(',').any(|word| word == right.word()));
        let rights: Vec<Right> = rights.collect();
        demo.token(parts[0], &rights, parts[2].parse().ok(), None, parts[3].parse().ok()).await;
    }
    match value(exchange, "store") {
        Some("unavailable") => demo.store.fail(Fails::Unavailable),
        Some("broken") => demo.store.fail(Fails::Broken),
        Some("panics") => demo.store.fail(Fails::Panics),
        Some(other) => panic!("@store {other}"),
        None => {}
    }
}

async fn unread(mount: &Mount, last: Recorded, kind: FaultKind) -> WireResponse {
    mount.answer(last.request, ready(Err(Fault::new(kind)))).await
}

/// `@twin`: the same request is at work already, and waits. `@fault NAME`: the request could not be read.
async fn answer(demo: &Demo, mount: &Arc<Mount>, last: Recorded) -> WireResponse {
    match value(&last, "fault") {
        Some("too-large") => return unread(mount, last, FaultKind::TooLarge(1_048_576)).await,
        Some("timeout") => return unread(mount, last, FaultKind::Timeout).await,
        Some(other) => panic!("@fault {other}"),
        None => {}
    }
    if value(&last, "twin").is_none() {
        return interlingua_tests::answer(mount, last.request).await;
    }
    demo.store.fail(Fails::Stalls);
    let (first, request) = (Arc::clone(mount), last.request.clone());
    let first = tokio::spawn(async move { interlingua_tests::answer(&first, request).await });
    demo.store.stalled().await;
    let response = interlingua_tests::answer(mount, last.request).await;
    demo.store.fail(Fails::Never);
    first.await.unwrap();
    response
}

/// The call that decoding gave and the reply that was encoded, as insta snapshots beside the request.
fn snapshots(demo: &Demo, folder: &Path) -> Vec<String> {
    let seen = demo.seen.lock().unwrap().take();
    let (call, reply) =
        seen.map_or((None, None), |(call, reply)| (Some(show_call(&call)), reply.as_ref().map(show_reply)));
    let mut wrong = Vec::new();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for (name, text) in [("call", call), ("reply", reply)] {
        let kept = folder.join(format!("{name}.snap"));
        match text {
            Some(text) => {
                let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                    settings.bind(|| insta::assert_snapshot!(name, text));
                }));
                wrong.extend(outcome.err().map(|_| format!("{name}.snap differs (shown above)")));
            }
            None if kept.exists() => wrong.push(format!("{name}.snap is there, but nothing came that far")),
            None => {}
        }
    }
    wrong
}

#[tokio::test(flavor = "multi_thread")]
async fn every_endpoint_row_has_a_case_that_succeeds() {
    let demo = Demo::start().await;
    let all = cases();
    let mut missing = Vec::new();
    for mount in &demo.running.mounts {
        let vendor = mount.dialect().manifest().vendor;
        // A document comes from no backend.
        let asked = |row: &&&Row| !matches!(row.kind, CallKind::Unserved | CallKind::Document);
        for row in mount.rows().iter().filter(asked) {
            let mut of_row = all.iter().filter(|(v, endpoint, _)| v == vendor && endpoint == row.name);
            if !of_row.any(|(_, _, folder)| folder.join("reply.snap").exists()) {
                missing.push(format!("{vendor}/{}", row.name));
            }
        }
    }
    demo.running.stop().await;
    assert!(missing.is_empty(), "without a case: {missing:?}");
}

/// Codes that are documented beside the statuses, by vendor and endpoint.
const CODES: [(&str, &str, &str); 8] = [
    ("zitadel", "DeactivateUser", "200 400/3 400/9 401/16 403/7 404/5 429/8 500/13"),
    (
        "smartsheet",
        "deactivate-user",
        "400/5697 403/1359 403/1004 403/1335 403/1336 403/1048 403/1188 403/1356 403/1013 404/1020 401/1001 401/1002 \
         401/1003 401/1030 400/1011 400/1018 400/1008 405/1010 415/1124 429/4003 500/4000 503/4001",
    ),
    ("smartsheet", "reactivate-user", "400/5717 403/1004 403/1354 403/1355"),
    (
        "smartsheet",
        "remove-user",
        "400/5666 400/5687 400/1018 400/1019 400/1021 403/1004 403/1047 404/1020 400/1032",
    ),
    ("smartsheet", "add-user", "400/1012 400/1024 400/1031 400/1032 400/1041 400/1156 403/1016"),
    ("smartsheet", "update-user", "403/1049 403/1097 403/1102 403/1048"),
    ("smartsheet", "add-alternate-email", "400/1156 400/1157 400/1160 400/1330 400/1360"),
    ("smartsheet", "promote-alternate-email", "400/1158 403/1186 403/1189 404/1006"),
];

/// Every status that a row documents, and the codes above.
#[tokio::test(flavor = "multi_thread")]
async fn every_documented_answer_has_a_case() {
    let mut found: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for (vendor, endpoint, folder) in cases() {
        let response =
            read_response(&std::fs::read_to_string(folder.join("response.http")).unwrap()).unwrap();
        let body: serde_json::Value = serde_json::from_slice(&response.body).unwrap_or_default();
        let code = body.get("code").or_else(|| body.get("errorCode")).and_then(serde_json::Value::as_u64);
        let status = response.status.as_u16().to_string();
        let answers = found.entry((vendor, endpoint)).or_default();
        answers.extend(code.map(|code| format!("{status}/{code}")));
        answers.insert(status);
    }
    let demo = Demo::start().await;
    let mut wanted: Vec<(String, String, Vec<String>)> = Vec::new();
    for mount in &demo.running.mounts {
        let vendor = mount.dialect().manifest().vendor;
        for row in mount.rows().iter().filter(|row| row.kind != CallKind::Unserved) {
            let statuses = [row.ok].into_iter().chain(row.refusals.iter().copied());
            wanted.push((vendor.to_owned(), row.name.to_owned(), statuses.map(|s| s.to_string()).collect()));
        }
    }
    demo.running.stop().await;
    let codes = CODES.map(|(vendor, endpoint, codes)| {
        (vendor.to_owned(), endpoint.to_owned(), codes.split(' ').map(str::to_owned).collect())
    });
    let mut missing = Vec::new();
    for (vendor, endpoint, answers) in wanted.into_iter().chain(codes) {
        let have = found.get(&(vendor.clone(), endpoint.clone())).cloned().unwrap_or_default();
        let absent = answers.into_iter().filter(|answer| !have.contains(answer));
        missing.extend(absent.map(|answer| format!("{vendor} {endpoint} {answer}")));
    }
    assert!(missing.is_empty(), "{} without a case:\n{}", missing.len(), missing.join("\n"));
}
