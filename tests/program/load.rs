//! Under load nothing grows without end: memory, descriptors, the log. A minute of it, or `MINUTES=8` in the environment.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use interlingua_tests::disk::Dice;
use interlingua_tests::{ADMIN, Ask, Program, create, created_id, get, operation, rename, user, vendors};
use serde_json::{Value, json};

const PROGRAM: &str = env!("CARGO_BIN_EXE_interlingua-tested");
const CONNECTIONS: u64 = 16;
/// The most resident memory, in bytes.
const MOST_MEMORY: u64 = 150 << 20;
/// It is begun anew from half of that on.
const MOST_LOG: u64 = 64 << 20;

/// What the system says of a process: a line of its status, in KiB.
fn status(server: &Program, name: &str) -> u64 {
    let text = std::fs::read_to_string(format!("/proc/{}/status", server.child.id())).unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix(name)).unwrap();
    line.split_whitespace().next().unwrap().parse::<u64>().unwrap() * 1_024
}

fn descriptors(server: &Program) -> usize {
    std::fs::read_dir(format!("/proc/{}/fd", server.child.id())).unwrap().count()
}

fn size(path: &Path) -> u64 {
    path.metadata().map_or(0, |meta| meta.len())
}

async fn send(http: &reqwest::Client, server: &Program, ask: Ask<'_>) -> (u16, Value) {
    let url = format!("{}{}", server.urls[ask.vendor], ask.path);
    let mut request = http.request(ask.method.parse().unwrap(), url);
    for (name, value) in vendors::of(ask.vendor).credentials(ask.token) {
        request = request.header(name, value);
    }
    if let Some(body) = ask.body {
        request = request.json(&body);
    }
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    (status, serde_json::from_str(&response.text().await.unwrap()).unwrap_or_default())
}

fn log_in(password: &str) -> Ask<'static> {
    let body = json!({"email": "zoe@acme.example", "password": {"value": password}});
    let path = "/v1/login_with_password".to_owned();
    Ask { vendor: "weavr", method: "POST", path, token: ADMIN, body: Some(body) }
}

/// Many who guess at passwords at once: as much memory as two threads need.
#[tokio::test(flavor = "multi_thread")]
async fn find_one_take_no_more_memory_than_two() {
    let folder = tempfile::tempdir().unwrap();
    let server = Arc::new(Program::start(PROGRAM, folder.path(), ""));
    let http = reqwest::Client::new();
    let left = Arc::new(AtomicU64::new(log_ins()));
    let guessers: Vec<_> = (0..64)
        .map(|_| {
            let (http, server, left) = (http.clone(), Arc::clone(&server), Arc::clone(&left));
            tokio::spawn(async move {
                while left
                    .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1))
                    .is_ok()
                {
                    assert_eq!(send(&http, &server, log_in("Wrong-Horse-1")).await.0, 401);
                }
            })
        })
        .collect();
    for guesser in guessers {
        guesser.await.unwrap();
    }
    let most = status(&server, "VmHWM:");
    println!("{} log-ins at 64 connections: at most {} MiB", log_ins(), most >> 20);
    assert!(most < MOST_MEMORY, "{} MiB", most >> 20);
}

fn minutes() -> u64 {
    std::env::var("MINUTES").map_or(1, |minutes| minutes.parse().unwrap())
}

/// Ten thousand with the whole of the load; else as many as the seconds of a suite allow.
fn log_ins() -> u64 {
    if minutes() >= 8 { 10_000 } else { 1_000 }
}

/// What one connection does next: three reads, a list, two writes; now and then a log-in.
async fn turn(http: &reqwest::Client, server: &Program, dice: &mut Dice, own: &mut Vec<u64>) {
    let all = interlingua_tests::VENDORS;
    let vendor = all[usize::try_from(dice.below(all.len() as u64)).unwrap()];
    let id =
        if own.is_empty() { user("jane@acme.example") } else { own[dice.below(own.len() as u64) as usize] };
    let ask = match dice.below(1_000) {
        0..=499 => get(vendor, id),
        500..=649 => list(vendor),
        650..=799 => operation("zitadel", "deactivate", id).unwrap(),
        800..=949 => operation("zitadel", "reactivate", id).unwrap(),
        950..=969 => rename("weavr", id, "Other").unwrap(),
        970..=997 => create("zitadel", &format!("load-{}", dice.below(u64::MAX))),
        _ => log_in("Wrong-Horse-1"),
    };
    let makes = ask.vendor == "zitadel" && ask.method == "POST" && ask.path == create("zitadel", "x").path;
    let (status, body) = send(http, server, ask).await;
    assert!(status < 500, "{status} {body}");
    // A bounded number of users lives: the file grows with the journal, which is asked to be kept.
    if makes && status < 300 && own.len() < 500 {
        own.push(created_id("zitadel", &body));
    }
}

fn list(vendor: &'static str) -> Ask<'static> {
    let root = vendors::of(vendor).root();
    let (method, path, body) = match vendor {
        "zitadel" => ("POST", root.to_owned(), Some(json!({"query": {"limit": 20}}))),
        "pcx" => ("GET", format!("{root}/list?limit=20"), None),
        "smartsheet" => ("GET", format!("{root}?pageSize=20"), None),
        _ => ("GET", format!("{root}?limit=20"), None),
    };
    Ask { vendor, method, path, token: ADMIN, body }
}

#[tokio::test(flavor = "multi_thread")]
#[allow(clippy::disallowed_methods, reason = "how long the load lasts is what is asked")]
async fn a_mixed_load_leaves_memory_descriptors_and_log_where_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let server = Arc::new(Program::start(PROGRAM, folder.path(), ""));
    let stop = Arc::new(AtomicBool::new(false));
    let done = Arc::new(AtomicU64::new(0));
    let clients: Vec<_> = (0..CONNECTIONS)
        .map(|me| {
            let (server, stop, done) = (Arc::clone(&server), Arc::clone(&stop), Arc::clone(&done));
            tokio::spawn(async move {
                let (http, mut dice, mut own) = (reqwest::Client::new(), Dice::new(me), Vec::new());
                while !stop.load(Ordering::Relaxed) {
                    turn(&http, &server, &mut dice, &mut own).await;
                    done.fetch_add(1, Ordering::Relaxed);
                }
            })
        })
        .collect();
    // The first part fills caches, and what is measured behind it is to stay.
    let whole = Duration::from_secs(60 * minutes());
    let warm = (whole / 2).min(Duration::from_secs(60));
    tokio::time::sleep(warm).await;
    let (memory, open, began) = (status(&server, "VmRSS:"), descriptors(&server), Instant::now());
    let (mut most, mut most_open, mut log) = (memory, open, 0);
    while began.elapsed() < whole - warm {
        tokio::time::sleep(Duration::from_millis(500)).await;
        most = most.max(status(&server, "VmRSS:"));
        most_open = most_open.max(descriptors(&server));
        log = log.max(size(&folder.path().join("demo.db-wal")));
    }
    stop.store(true, Ordering::Relaxed);
    for client in clients {
        client.await.unwrap();
    }
    let told = format!(
        "{} requests: {} MiB behind the first part, {} at most; {open} descriptors, {most_open} at most; log {} MiB",
        done.load(Ordering::Relaxed),
        memory >> 20,
        most >> 20,
        log >> 20
    );
    println!("{told}");
    assert!(most < MOST_MEMORY && most <= memory + memory / 10, "{told}");
    assert!(most_open <= open + 8 && log < MOST_LOG, "{told}");
}
