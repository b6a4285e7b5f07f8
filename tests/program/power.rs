//! What was acknowledged is kept through a loss of power, through a sync that fails, and through a full disk. The disk is
//! `tests/harness/disk.c`; the seeds are fixed, and `SEED=…` in the environment adds one.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use interlingua_model::UserId;
use interlingua_stores::{Mode, Options, SqliteStore};
use interlingua_tests::disk::{Dice, Disk, seeds};
use interlingua_tests::{ADMIN, Program, create, created_id, operation, user, vendors};
use serde_json::Value;
use tokio::task::JoinHandle;

const PROGRAM: &str = env!("CARGO_BIN_EXE_interlingua-tested");
const BUILT: &str = env!("CARGO_TARGET_TMPDIR");
/// The program's exit code after a sync that failed.
const LOST_ITS_DISK: i32 = 3;
/// How many callers write at a time: under load, and where a sync shall have little to carry.
const MANY: u64 = 16;
const FEW: u64 = 4;

/// A write through Weavr, and its answer.
#[derive(Clone, Debug)]
struct Write {
    key: String,
    path: String,
    body: Option<Value>,
    /// 0 until it is made.
    user: u64,
    answer: (u16, Value),
}

impl Write {
    async fn send(&self, http: &reqwest::Client, root: &str) -> Result<(u16, Value), reqwest::Error> {
        let mut request = http.post(format!("{root}{}", self.path)).header("idempotency-ref", &self.key);
        for (name, value) in vendors::of("weavr").credentials(ADMIN) {
            request = request.header(name, value);
        }
        if let Some(body) = &self.body {
            request = request.json(body);
        }
        let response = request.send().await?;
        let status = response.status().as_u16();
        Ok((status, serde_json::from_str(&response.text().await?).unwrap_or_default()))
    }

    /// The `n`-th write of a writer: users are made, and each is turned off and on again twice.
    fn next(name: &str, n: u64, user: u64) -> Self {
        let key = format!("{name}-{n}");
        let ask = match n % 5 {
            0 => create("weavr", &key),
            1 | 3 => operation("weavr", "deactivate", user).unwrap(),
            _ => operation("weavr", "reactivate", user).unwrap(),
        };
        Self { key, path: ask.path, body: ask.body, user, answer: (0, Value::Null) }
    }
}

/// What the writers of one load have heard.
#[derive(Default)]
struct Heard {
    acked: Mutex<Vec<Write>>,
    refused: Mutex<Vec<u16>>,
    stop: AtomicBool,
}

struct Load {
    heard: Arc<Heard>,
    writers: Vec<JoinHandle<()>>,
}

impl Load {
    /// Writers, each with users of its own; `name` makes their keys new, and each waits for `pause` between two writes.
    fn start(server: &Program, name: &str, writers: u64, pause: Duration) -> Self {
        let (heard, http) = (Arc::new(Heard::default()), reqwest::Client::new());
        let writer = |me| {
            let (heard, http) = (Arc::clone(&heard), http.clone());
            let (root, name) = (server.urls["weavr"].clone(), format!("{name}-{me}"));
            tokio::spawn(write(heard, http, root, name, pause))
        };
        let writers = (0..writers).map(writer).collect();
        Self { heard, writers }
    }

    fn acked(&self) -> usize {
        self.heard.acked.lock().unwrap().len()
    }

    /// Waits until so many more are acknowledged.
    async fn more(&self, count: u64) {
        let wanted = self.acked() + usize::try_from(count).unwrap();
        while self.acked() < wanted {
            assert!(self.writers.iter().any(|writer| !writer.is_finished()), "nobody writes any more");
            tokio::time::sleep(Duration::from_micros(200)).await;
        }
    }

    /// No more writes; those that were acknowledged.
    async fn end(self) -> Vec<Write> {
        self.heard.stop.store(true, Ordering::Relaxed);
        for writer in self.writers {
            writer.await.unwrap();
        }
        std::mem::take(&mut *self.heard.acked.lock().unwrap())
    }
}

/// One writer: until it is told to stop, or nobody answers. What is refused is asked again under the same key.
async fn write(heard: Arc<Heard>, http: reqwest::Client, root: String, name: String, pause: Duration) {
    let (mut n, mut user) = (0, 0);
    while !heard.stop.load(Ordering::Relaxed) {
        let mut write = Write::next(&name, n, user);
        let Ok(answer) = write.send(&http, &root).await else { return };
        if !(200..300).contains(&answer.0) {
            heard.refused.lock().unwrap().push(answer.0);
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        }
        if write.body.is_some() {
            user = created_id("weavr", &answer.1);
        }
        (write.user, write.answer) = (user, answer);
        heard.acked.lock().unwrap().push(write);
        n += 1;
        tokio::time::sleep(pause).await;
    }
}

/// Every user is there with all that was acknowledged, sequences have no gap, and states fit their journals. Looks into a copy;
/// gives the versions.
async fn check(disk: &Disk, acked: &[Write]) -> BTreeMap<u64, u64> {
    use interlingua_engine::{Store as _, apply};
    let copy = disk.copy();
    clean(copy.path());
    let store = SqliteStore::open(&Options::new(copy.path().join("demo.db"), Mode::Serve)).unwrap();
    let mut versions = BTreeMap::new();
    for write in acked {
        *versions.entry(write.user).or_default() += 1;
    }
    for (id, version) in &mut versions {
        let id = UserId::new(*id).unwrap();
        let user =
            store.user_by_id(id).await.unwrap().unwrap_or_else(|| panic!("{id:?} is gone: {}", disk.log()));
        assert!(user.version >= *version, "{id:?} is at {}, {version} were acknowledged", user.version);
        let journal = store.journal(id).await.unwrap();
        let sequences: Vec<u64> = journal.iter().map(|event| event.sequence).collect();
        assert_eq!(sequences, (1..=user.version).collect::<Vec<_>>(), "{id:?}");
        assert_eq!(journal.iter().fold(None, apply).unwrap(), *user, "{id:?}");
        *version = user.version;
    }
    versions
}

/// The program's own look at its data, users that nobody was told of among them.
fn clean(data: &Path) {
    let output = Command::new(PROGRAM).args(["store", "check", "--data"]).arg(data).output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

/// Everything acknowledged is there, and every key replays and changes nothing. Leaves no program running.
async fn holds(disk: &Disk, acked: &[Write]) {
    assert!(!acked.is_empty());
    let before = check(disk, acked).await;
    let server = disk.start(PROGRAM);
    let (http, root) = (reqwest::Client::new(), server.urls["weavr"].clone());
    let chunks = acked.chunks(acked.len().div_ceil(16)).map(<[Write]>::to_vec);
    let replays: Vec<_> = chunks
        .map(|writes| {
            let (http, root) = (http.clone(), root.clone());
            tokio::spawn(async move {
                for write in writes {
                    let (status, body) = write.send(&http, &root).await.unwrap();
                    assert_eq!(status, write.answer.0, "{write:?}");
                    assert_eq!(body["id"], write.answer.1["id"], "{write:?}");
                }
            })
        })
        .collect();
    for replay in replays {
        replay.await.unwrap();
    }
    drop(server);
    assert_eq!(check(disk, acked).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_loss_of_power_under_load_takes_nothing_that_was_acknowledged() {
    let test = "a_loss_of_power_under_load_takes_nothing_that_was_acknowledged";
    for seed in seeds() {
        let Some(mut disk) = Disk::new(BUILT, test) else { return };
        let (mut dice, mut all) = (Dice::new(seed), Vec::new());
        // One disk through all rounds: a log grows, is copied, and is started over.
        for round in 0..6 {
            let server = disk.start(PROGRAM);
            let load = Load::start(&server, &format!("p{seed}-{round}"), MANY, Duration::ZERO);
            load.more(100 + dice.below(1_500)).await;
            tokio::time::sleep(Duration::from_micros(dice.below(3_000))).await;
            drop(server);
            let acked = load.end().await;
            disk.power_loss((round % 2 == 1).then(|| dice.below(u64::MAX)));
            holds(&disk, &acked).await;
            all.extend(acked);
        }
        check(&disk, &all).await;
    }
}

/// Waits for the program to end by itself, as it must: with its code, and a word about the file and what to do.
async fn gives_up(disk: &Disk, server: &mut Program, file: &str) {
    let (mut ended, mut polls) = (None, 0..300);
    while ended.is_none() && polls.next().is_some() {
        tokio::time::sleep(Duration::from_millis(50)).await;
        ended = server.child.try_wait().unwrap();
    }
    let code = ended.and_then(|status| status.code());
    assert!(disk.has_failed(), "no sync of {file} failed: {}", disk.log());
    assert_eq!(code, Some(LOST_ITS_DISK), "{}\n{}", disk.said(), disk.log());
    let said = disk.said();
    assert!(said.contains("demo.db") && said.contains("start it again"), "{said}");
}

/// A sync of `file` fails under a load; the program gives up. What was acknowledged is there after the power is lost then, and
/// also after another start over the same page cache, more writes, and a loss of power in the middle of them.
async fn after_a_failed_sync(test: &str, file: &str, writers: u64, pause: Duration, seed: u64, again: bool) {
    let Some(mut disk) = Disk::new(BUILT, test) else { return };
    let mut dice = Dice::new(seed);
    let mut server = disk.start(PROGRAM);
    let load = Load::start(&server, "first", writers, pause);
    load.more(5 + dice.below(10)).await;
    // A checkpoint syncs the file once, and not before it has copied the whole log: the first of its syncs is the one.
    disk.fail_sync(if file == "demo.db" { 1 } else { 1 + dice.below(60) }, file);
    gives_up(&disk, &mut server, file).await;
    drop(server);
    let mut acked = load.end().await;
    if again {
        let server = disk.start(PROGRAM);
        let load = Load::start(&server, "second", FEW, Duration::ZERO);
        load.more(1 + dice.below(200)).await;
        drop(server);
        acked.extend(load.end().await);
    }
    disk.power_loss((dice.below(2) == 0).then_some(seed));
    holds(&disk, &acked).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_sync_of_the_log_ends_the_program_and_takes_nothing() {
    let test = "a_failed_sync_of_the_log_ends_the_program_and_takes_nothing";
    for seed in seeds() {
        for again in [false, true] {
            // With a pause, so that there are folds between the commits.
            after_a_failed_sync(test, "demo.db-wal", FEW, Duration::from_millis(25), seed, again).await;
            after_a_failed_sync(test, "demo.db-wal", MANY, Duration::ZERO, seed, again).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_sync_of_the_file_ends_the_program_and_takes_nothing() {
    let test = "a_failed_sync_of_the_file_ends_the_program_and_takes_nothing";
    for seed in seeds() {
        for again in [false, true] {
            // Slow enough for a checkpoint to catch up with the log, which it looks at twice a second.
            after_a_failed_sync(test, "demo.db", 1, Duration::from_millis(180), seed, again).await;
        }
    }
}

/// Asks ZITADEL about a user: its verb and what follows the user's path.
async fn zitadel(server: &Program, verb: &str, user: u64, op: &str) -> (u16, Value) {
    let url = format!("{}/v2/users/{user}{op}", server.urls["zitadel"]);
    let http = reqwest::Client::new();
    let response = http.request(verb.parse().unwrap(), url).bearer_auth(ADMIN).send().await.unwrap();
    (response.status().as_u16(), response.json().await.unwrap())
}

/// Writes are refused, in the vendor's words, and reads are not.
async fn is_told(server: &Program, load: &Load) {
    while load.heard.refused.lock().unwrap().len() < 50 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert!(load.heard.refused.lock().unwrap().iter().all(|status| *status == 503));
    let amelia = user("amelia@acme.example");
    assert_eq!(zitadel(server, "GET", amelia, "").await.0, 200);
    // A small write may still fit where a larger one was refused.
    for op in ["/lock", "/unlock"].into_iter().cycle().take(100) {
        let (status, body) = zitadel(server, "POST", amelia, op).await;
        if status != 200 {
            return assert_eq!((status, &body["code"]), (503, &14.into()), "{body}");
        }
    }
    panic!("a hundred writes fitted");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_told_in_the_vendors_words_and_forgotten_when_there_is_room() {
    let test = "a_full_disk_is_told_in_the_vendors_words_and_forgotten_when_there_is_room";
    for seed in seeds() {
        let Some(mut disk) = Disk::new(BUILT, test) else { return };
        let server = disk.start(PROGRAM);
        let load = Load::start(&server, "full", FEW, Duration::ZERO);
        load.more(50).await;
        // What is left may end in the middle of a page.
        disk.room(Some(disk.used() + Dice::new(seed).below(100_000)));
        is_told(&server, &load).await;
        disk.room(None);
        let back = tokio::time::timeout(Duration::from_secs(5), load.more(100)).await;
        assert!(back.is_ok(), "writes are still refused: {}\n{}", disk.said(), disk.log());
        drop(server);
        let acked = load.end().await;
        disk.power_loss(Some(seed));
        holds(&disk, &acked).await;
    }
}
