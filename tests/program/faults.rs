//! What `store check` finds, and which files are refused.

use interlingua_tests::user;
use rusqlite::Connection;

use super::store::{fine, path, run, worked};

#[test]
fn a_check_finds_what_was_broken() {
    let folder = tempfile::tempdir().unwrap();
    let data = worked(folder.path());
    assert!(fine(&data, &["store", "check"]).contains("is sound"));
    let jane = user("jane@acme.example");
    let of_jane = format!("user {jane}");
    let row = format!("(SELECT last FROM states WHERE id = {jane})");
    let cases = [
        (format!("DELETE FROM journal WHERE n = {row}"), "is missing"),
        ("DELETE FROM journal WHERE n = 2".to_owned(), "journal: rows 2 to 2 are missing"),
        (format!("UPDATE journal SET prev = 0 WHERE n = {row}"), "behind event 0"),
        (format!("UPDATE journal SET prev = n + 1 WHERE n = {row}"), "is named as the one before row"),
        (
            format!("UPDATE journal SET prev = {row} WHERE n = (SELECT max(n) FROM journal)"),
            "belongs to user",
        ),
        (
            format!("UPDATE journal SET sequence = 9 WHERE n = {row}"),
            "is event 9 (deactivated), behind event 5",
        ),
        (format!("UPDATE journal SET event = '{{}}' WHERE n = {row}"), "cannot be read"),
        (
            "INSERT INTO journal (n, user, sequence, prev, at) SELECT max(n) + 1, 7, 1, 0, 0 FROM journal"
                .to_owned(),
            "is not among those that lead to the state of user 7",
        ),
        (format!("UPDATE journal SET whole = n WHERE n = {row}"), "takes the whole user from row"),
        (
            format!("UPDATE journal SET state = replace(state, 'deactivated', 'active') WHERE n = {row}"),
            "has another state than the events lead to",
        ),
        (format!("UPDATE states SET whole = last WHERE id = {jane}"), "in whole"),
        (format!("UPDATE states SET version = version + 1 WHERE id = {jane}"), "in version"),
        (format!("UPDATE states SET state = 1 - state WHERE id = {jane}"), "in state"),
        (format!("DELETE FROM states WHERE id = {jane}"), "has no row in states"),
        (format!("DELETE FROM users WHERE id = {jane}"), "is missing, and states has its row"),
        (format!("UPDATE users SET doc = json_set(doc, '$.given', 'Joan') WHERE id = {jane}"), "in profile"),
        (format!("UPDATE users SET email = 'x' WHERE id = {jane}"), "differs from its document in email"),
        ("DELETE FROM aliases WHERE vendor = 'weavr'".to_owned(), "aliases: weavr"),
        (format!("INSERT INTO aliases VALUES ('pcx', 'a', {jane})"), "whose document does not have it"),
        ("INSERT INTO aliases VALUES ('pcx', 'a', 7)".to_owned(), "aliases: pcx a names user 7"),
        ("DELETE FROM attributes".to_owned(), "attributes: weavr roles of user"),
        (
            "UPDATE orgs SET users = users + 1 WHERE org = 69629023906".to_owned(),
            "orgs: org 69629023906 is said",
        ),
        ("UPDATE keys SET sequence = 99".to_owned(), "stands for event 99"),
        ("UPDATE keys SET n = 1".to_owned(), "in row 1, which the journal does not have"),
        ("UPDATE keys SET user = 7".to_owned(), "names user 7"),
        ("UPDATE marks SET value = 1000000 WHERE name = 'folded'".to_owned(), "marks: folded is 1000000"),
        ("UPDATE marks SET value = 1 WHERE name = 'last_id'".to_owned(), "marks: last_id is 1"),
        ("UPDATE credentials SET doc = '{}'".to_owned(), "credentials: row"),
    ];
    for (sql, found) in cases {
        let broken = folder.path().join("broken.db");
        std::fs::copy(data.join("demo.db"), &broken).unwrap();
        let conn = Connection::open(&broken).unwrap();
        // So that the copy is one file.
        conn.execute_batch(&format!("PRAGMA journal_mode = DELETE; {sql}")).unwrap();
        assert!(conn.changes() > 0, "{sql}");
        drop(conn);
        let (code, printed, error) = run(&data, &["store", "check", path(&broken)]);
        assert_eq!(code, 1, "{sql}: {printed}{error}");
        assert!(printed.contains(found), "{sql}: {printed}");
        assert!(error.contains("broken.db: ") && error.contains("wrong; restore a backup"), "{error}");
        // Nothing of it comes into use.
        let (code, _, error) = run(&data, &["store", "restore", path(&broken)]);
        assert!(code == 1 && error.contains("nothing was restored"), "{sql}: {error}");
    }
    assert!(!data.join("demo.db.before-restore").exists());
    // The state is named by its user: what is wrong with it is found from the line.
    let broken = Connection::open(data.join("demo.db")).unwrap();
    broken.execute("UPDATE states SET version = 1 WHERE id = ?", [i64::try_from(jane).unwrap()]).unwrap();
    drop(broken);
    assert!(run(&data, &["store", "check"]).1.contains(&of_jane));
}

#[test]
fn a_file_that_is_cut_off_is_no_store() {
    let folder = tempfile::tempdir().unwrap();
    let data = worked(folder.path());
    let file = std::fs::OpenOptions::new().write(true).open(data.join("demo.db")).unwrap();
    let length = file.metadata().unwrap().len();
    file.set_len(length / 2 / 4_096 * 4_096).unwrap();
    let (code, printed, error) = run(&data, &["store", "check"]);
    assert!(code > 0 && error.contains("interlingua store restore FILE"), "{printed}{error}");
}

#[test]
fn files_that_are_not_ours_or_too_new_are_refused_with_a_remedy() {
    let folder = tempfile::tempdir().unwrap();
    let data = worked(folder.path());
    let cases = [
        ("PRAGMA user_version = 99", "a later interlingua (schema 99", "run that one, or restore a backup"),
        ("PRAGMA application_id = 7", "none of Interlingua's", "name another --data"),
    ];
    let whole = std::fs::read(data.join("demo.db")).unwrap();
    let mut files: Vec<(Vec<u8>, &str, &str)> = Vec::new();
    for (sql, why, remedy) in cases {
        let other = folder.path().join("other.db");
        std::fs::write(&other, &whole).unwrap();
        Connection::open(&other)
            .unwrap()
            .execute_batch(&format!("PRAGMA journal_mode = DELETE; {sql}"))
            .unwrap();
        files.push((std::fs::read(&other).unwrap(), why, remedy));
    }
    files.push((
        b"no database at all, and long enough to be read as the head of one".repeat(99),
        "not a database",
        "restore a backup",
    ));
    for (bytes, why, remedy) in files {
        std::fs::write(data.join("demo.db"), &bytes).unwrap();
        for args in [
            &["serve", "--listen", "127.0.0.1:0"][..],
            &["users", "list"],
            &["store", "check"],
            &["store", "compact"],
        ] {
            let (code, _, error) = run(&data, args);
            assert_eq!(code, 2, "{args:?}: {error}");
            for words in ["demo.db: ", why, remedy] {
                assert!(error.contains(words), "{args:?}: {words:?} is missing in: {error}");
            }
        }
        assert_eq!(std::fs::read(data.join("demo.db")).unwrap(), bytes, "{why}: it was left alone");
    }
}
