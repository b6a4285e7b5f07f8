//! What only a file can show: its lock, its limits, what is refused at the start, and damage.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, reason = "tests")]

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use interlingua_backend::Key;
use interlingua_engine::{Claims, Seen, Settled, Store as _, StoreError, Target, Unit, decide};
use interlingua_model::{
    Change, Event, EventChange, FaultKind, Filter, Kind, NewUser, Op, OrgId, Profile, Query, Residue, Scope,
    Sort, SortKey, Start, State, Timestamp, UserId, UserRef,
};
use interlingua_stores::{Mode, Options, SqliteStore, StoreLimits};
use rusqlite::Connection;

struct File {
    path: PathBuf,
    // Dropped last: the file lies in it.
    _folder: tempfile::TempDir,
}

fn file() -> File {
    let folder = tempfile::tempdir().unwrap();
    File { path: folder.path().join("realm.db"), _folder: folder }
}

fn serve(path: &Path) -> Result<SqliteStore, StoreError> {
    SqliteStore::open(&Options::new(path, Mode::Serve))
}

fn refused(path: &Path) -> String {
    serve(path).err().unwrap().to_string()
}

fn event(user: UserId, sequence: u64, change: EventChange) -> Event {
    Event {
        user,
        sequence,
        at: Timestamp(i64::try_from(sequence).unwrap()),
        who: String::new(),
        by: None,
        via: String::new(),
        request: String::new(),
        reason: None,
        losses: Vec::new(),
        change,
    }
}

async fn make(store: &SqliteStore, id: u64) {
    let id = UserId::new(id).unwrap();
    let new = NewUser::of(Profile::new(Kind::Human, format!("user-{id}").as_str().into()));
    let decision =
        move |_: Seen<'_>| Ok(vec![event(id, 1, EventChange::created(&new, OrgId::new(1).unwrap(), None))]);
    let unit = Unit {
        target: Target::New(id, Box::default()),
        key: None,
        keep_until: 0,
        decision: Box::new(decision),
    };
    store.transact(unit).await.unwrap().outcome.unwrap();
}

async fn change(store: &SqliteStore, id: u64, op: Op, key: Option<u64>) -> Result<Settled, StoreError> {
    let reference = UserRef::Named { vendor: "v", text: String::new(), spelled: UserId::new(id) };
    let asked = Change::of(reference.clone(), op);
    let decision = move |seen: Seen<'_>| {
        let (user, version) = seen.user.map(|user| (user.id, user.version)).unwrap();
        let changes = decide(seen.user, &asked)?;
        Ok(changes.into_iter().map(|change| event(user, version + 1, change)).collect())
    };
    let key = key.map(|key| {
        let mut scope = [0; 32];
        scope[..8].copy_from_slice(&key.to_le_bytes());
        Key { scope, print: [1; 32] }
    });
    let target = Target::User(reference, Box::<Claims>::default());
    store.transact(Unit { target, key, keep_until: 10, decision: Box::new(decision) }).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_lock_is_the_files_own_and_nobody_else_reads_it() {
    let file = file();
    let store = serve(&file.path).unwrap();
    make(&store, 1).await;
    for entry in std::fs::read_dir(file.path.parent().unwrap()).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o077, 0, "{}", path.display());
        // Whatever lies beside the database is no lock of it.
        if path.extension().is_some_and(|ending| ending == "lock") {
            std::fs::remove_file(path).unwrap();
        }
    }
    assert!(refused(&file.path).contains("another interlingua serves this data"));
    drop(store);
    drop(serve(&file.path).unwrap());
}

/// What processes share about a log is not believed after a crash: the file has to be nobody else's then.
#[tokio::test(flavor = "multi_thread")]
async fn a_start_after_a_crash_needs_the_file_alone() {
    let file = file();
    let store = serve(&file.path).unwrap();
    make(&store, 1).await;
    // As after a kill: the file and its log, without a goodbye.
    let folder = tempfile::tempdir().unwrap();
    let left = folder.path().join("realm.db");
    for ending in ["db", "db-wal"] {
        std::fs::copy(file.path.with_extension(ending), left.with_extension(ending)).unwrap();
    }
    let other = SqliteStore::open(&Options::new(&left, Mode::Admin)).unwrap();
    assert!(other.user_by_id(UserId::new(1).unwrap()).await.unwrap().is_some());
    let why = refused(&left);
    assert!(why.contains("another process has it open"), "{why}");
    drop(other);
    let log = left.with_extension("db-wal").metadata().unwrap().len();
    assert!(log > 0, "whoever only looks leaves the log to the server");
    let store = serve(&left).unwrap();
    assert!(store.user_by_id(UserId::new(1).unwrap()).await.unwrap().is_some());
}

#[test]
fn a_file_that_is_no_store_or_a_later_one_is_refused_with_a_remedy() {
    let file = file();
    Connection::open(&file.path).unwrap().execute_batch("CREATE TABLE notes (text TEXT)").unwrap();
    let why = refused(&file.path);
    assert!(
        why.contains("realm.db") && why.contains("none of Interlingua's") && why.contains("--data"),
        "{why}"
    );
    std::fs::remove_file(&file.path).unwrap();
    std::fs::write(&file.path, "no database at all, whatever its name is").unwrap();
    let why = refused(&file.path);
    assert!(why.contains("realm.db"), "{why}");
    std::fs::remove_file(&file.path).unwrap();
    drop(serve(&file.path).unwrap());
    Connection::open(&file.path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let why = refused(&file.path);
    assert!(
        why.contains("realm.db") && why.contains("schema 99") && why.contains("later interlingua"),
        "{why}"
    );
}

/// A server of before may be at work on it.
#[tokio::test(flavor = "multi_thread")]
async fn a_command_changes_no_schema_and_the_server_does() {
    let file = file();
    drop(serve(&file.path).unwrap());
    let as_before = "DROP INDEX credentials_expires; PRAGMA user_version = 5";
    Connection::open(&file.path).unwrap().execute_batch(as_before).unwrap();
    let command = || SqliteStore::open(&Options::new(&file.path, Mode::Admin));
    let why = command().err().unwrap().to_string();
    assert!(why.contains("realm.db") && why.contains("start the server once"), "{why}");
    drop(serve(&file.path).unwrap());
    command().unwrap();
}

/// What a command reads at its start is of one moment, however fast the server goes on while it counts the keys.
#[tokio::test(flavor = "multi_thread")]
async fn a_command_beside_a_busy_server_finds_a_sound_store() {
    let file = file();
    let store = serve(&file.path).unwrap();
    make(&store, 1).await;
    drop(store);
    let many = "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 100000)
                INSERT INTO keys SELECT randomblob(32), zeroblob(32), 1, 1, 1, 1 << 60, 0 FROM c";
    Connection::open(&file.path).unwrap().execute(many, []).unwrap();
    let store = Arc::new(serve(&file.path).unwrap());
    let done = Arc::new(AtomicBool::new(false));
    let busy = {
        let (store, done) = (Arc::clone(&store), Arc::clone(&done));
        tokio::spawn(async move {
            let mut n = 0;
            while !done.load(Ordering::Relaxed) {
                let op = [Op::Suspend, Op::Resume][n as usize % 2];
                change(&store, 1, op, Some(n)).await.unwrap();
                // A list by state has all folded that waits.
                let sort = Sort { key: SortKey::State, descending: false };
                let all =
                    Query { filter: Filter::everybody(), sort, start: Start::First, limit: 1, count: false };
                store.list(&all, Scope::Realm).await.unwrap();
                n += 1;
            }
        })
    };
    for _ in 0..100 {
        drop(SqliteStore::open(&Options::new(&file.path, Mode::Admin)).unwrap());
    }
    done.store(true, Ordering::Relaxed);
    busy.await.unwrap();
}

/// More keys than one step folds: all of them are in the table afterwards, and stand for what they stood for.
#[tokio::test(flavor = "multi_thread")]
async fn keys_fold_in_steps_and_none_is_lost() {
    let file = file();
    let store = Arc::new(serve(&file.path).unwrap());
    make(&store, 1).await;
    let op = |n: u64| [Op::Suspend, Op::Resume][n as usize % 2];
    let mut firsts = Vec::new();
    for n in 0..9_000 {
        firsts.push(change(&store, 1, op(n), Some(n)));
    }
    let firsts = futures_util::future::join_all(firsts).await;
    let sort = Sort { key: SortKey::State, descending: false };
    let all = Query { filter: Filter::everybody(), sort, start: Start::First, limit: 1, count: false };
    store.list(&all, Scope::Realm).await.unwrap();
    let folded: i64 = Connection::open(&file.path)
        .unwrap()
        .query_row("SELECT count(*) FROM keys", [], |row| row.get(0))
        .unwrap();
    assert_eq!(folded, 9_000, "a snapshot comes behind all that waited");
    for (n, first) in (0..9_000).zip(firsts) {
        let again = change(&store, 1, op(n), Some(n)).await.unwrap();
        assert!(again.replayed);
        assert_eq!(again.outcome.unwrap(), first.unwrap().outcome.unwrap());
    }
}

/// A replay reads what a key stands for, and not the life of its user.
#[tokio::test(flavor = "multi_thread")]
async fn a_replay_needs_two_rows_of_the_journal() {
    let file = file();
    let store = serve(&file.path).unwrap();
    make(&store, 1).await;
    change(&store, 1, Op::Suspend, None).await.unwrap();
    let first = change(&store, 1, Op::Deactivate, Some(1)).await.unwrap();
    for _ in 0..50 {
        change(&store, 1, Op::Reactivate, None).await.unwrap();
        change(&store, 1, Op::Deactivate, None).await.unwrap();
    }
    let last = change(&store, 1, Op::Reactivate, Some(2)).await.unwrap();
    drop(store);
    // The row that made the user, and the rows of the two keys.
    let left = "DELETE FROM journal WHERE n <> 1 AND key IS NULL";
    assert_eq!(Connection::open(&file.path).unwrap().execute(left, []).unwrap(), 101);
    let store = serve(&file.path).unwrap();
    for (key, op, before) in [(1, Op::Deactivate, first), (2, Op::Reactivate, last)] {
        let again = change(&store, 1, op, Some(key)).await.unwrap();
        assert!(again.replayed && again.changed);
        assert_eq!(again.outcome.unwrap(), before.outcome.unwrap());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_have_a_bound_that_is_told_and_end_in_small_steps() {
    let file = file();
    let limits = StoreLimits { keys: 1_200, ..StoreLimits::default() };
    let store = SqliteStore::open(&Options { limits, ..Options::new(&file.path, Mode::Serve) }).unwrap();
    make(&store, 1).await;
    let ops = [Op::Suspend, Op::Resume];
    futures_util::future::join_all((0..1_200).map(|n| change(&store, 1, ops[n % 2], Some(n as u64)))).await;
    assert_eq!(store.sizes().keys, 1_200);
    let full = change(&store, 1, Op::Deactivate, Some(9_999)).await.unwrap();
    let full = full.outcome.unwrap_err();
    assert_eq!((full.kind, full.wait), (FaultKind::Overloaded, Some(60)));
    assert!(store.ready().await.unwrap_err().to_string().contains("idempotency keys"));
    assert!(change(&store, 1, Op::Deactivate, None).await.unwrap().changed, "those without a key go on");
    let mut steps = Vec::new();
    while let dropped @ 1.. = store.sweep(10).await.unwrap() {
        steps.push(dropped);
    }
    assert_eq!((steps.iter().sum::<usize>(), steps.iter().max()), (1_200, Some(&500)));
    store.ready().await.unwrap();
    assert_eq!(store.sizes().keys, 0);
}

/// Users as large as users may be: a page says how many fit, and takes no more memory.
#[tokio::test(flavor = "multi_thread")]
async fn a_page_has_a_bound_in_bytes() {
    let file = file();
    let store = serve(&file.path).unwrap();
    for id in 1..=12 {
        let id = UserId::new(id).unwrap();
        let mut profile = Profile::new(Kind::Human, format!("user-{id}").as_str().into());
        let value = format!("\"{}\"", "x".repeat(2_000_000));
        profile.residue.push(Residue { vendor: "v".to_owned(), name: "large".to_owned(), value });
        let new = NewUser::of(profile);
        let decision = move |_: Seen<'_>| {
            Ok(vec![event(id, 1, EventChange::created(&new, OrgId::new(1).unwrap(), None))])
        };
        let target = Target::New(id, Box::default());
        let unit = Unit { target, key: None, keep_until: 0, decision: Box::new(decision) };
        store.transact(unit).await.unwrap().outcome.unwrap();
    }
    let sort = Sort { key: SortKey::Id, descending: false };
    let page = |limit| Query { filter: Filter::everybody(), sort, start: Start::First, limit, count: true };
    assert!(matches!(store.list(&page(12), Scope::Realm).await, Err(StoreError::TooLarge(8))));
    let fits = store.list(&page(8), Scope::Realm).await.unwrap();
    assert_eq!((fits.users.len(), fits.more), (8, true), "as many as were said to fit do");
}

/// Whoever writes as fast as can be, with readers and lists at work at every moment: the log is begun anew below its bound.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_log_stays_below_its_bound() {
    const BOUND: u64 = 2 << 20;
    let file = file();
    let limits = StoreLimits { log_bytes: BOUND, ..StoreLimits::default() };
    let options = Options { limits, ..Options::new(&file.path, Mode::Serve) };
    let store = Arc::new(SqliteStore::open(&options).unwrap());
    for id in 1..=300 {
        make(&store, id).await;
    }
    let done = Arc::new(AtomicBool::new(false));
    let mut readers = Vec::new();
    for id in 1..=8 {
        let (store, done) = (Arc::clone(&store), Arc::clone(&done));
        readers.push(tokio::spawn(async move {
            let sort = Sort { key: [SortKey::Id, SortKey::State][id % 2], descending: false };
            let page =
                Query { filter: Filter::everybody(), sort, start: Start::First, limit: 300, count: true };
            while !done.load(Ordering::Relaxed) {
                store.user_by_id(UserId::new(id as u64).unwrap()).await.unwrap();
                if id > 4 {
                    store.list(&page, Scope::Realm).await.unwrap();
                }
                tokio::task::yield_now().await;
            }
        }));
    }
    let log = file.path.with_extension("db-wal");
    let mut most = 0;
    for round in 0..300 {
        let ids = (1..=32).map(|n| 1_000 + round * 32 + n);
        futures_util::future::join_all(ids.map(|id| make(&store, id))).await;
        most = most.max(log.metadata().unwrap().len());
    }
    done.store(true, Ordering::Relaxed);
    futures_util::future::join_all(readers).await.into_iter().for_each(Result::unwrap);
    println!("the log: at most {} KiB of {}", most >> 10, BOUND >> 10);
    assert!(most <= BOUND, "{} KiB", most >> 10);
}

/// A file that was cut short under a running store: an error, and not the end of the process.
#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_file_is_an_error() {
    let file = file();
    let store = serve(&file.path).unwrap();
    for id in 1..=2_000 {
        make(&store, id).await;
    }
    drop(store);
    let store = serve(&file.path).unwrap();
    let size = file.path.metadata().unwrap().len();
    std::fs::File::options().write(true).open(&file.path).unwrap().set_len(size / 2 / 4_096 * 4_096).unwrap();
    let sort = Sort { key: SortKey::Id, descending: false };
    let all = Query { filter: Filter::everybody(), sort, start: Start::First, limit: 5_000, count: true };
    assert!(matches!(store.list(&all, Scope::Realm).await, Err(StoreError::Broken(_))));
    let found = store.user_by_id(UserId::new(1).unwrap()).await;
    assert!(found.is_err() || found.unwrap().unwrap().state == State::Active);
}
