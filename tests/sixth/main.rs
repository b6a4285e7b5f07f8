//! `docs/adding-a-dialect.md` is true: a copy of the workspace gets the vendor that the page builds, from the page's own blocks, and
//! passes the suites with it, as server and as client.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

const PAGE: &str = include_str!("../../docs/adding-a-dialect.md");

/// What is the vendor's own, beside documents.
const OWN: [&str; 2] = ["crates/dialects/src/acme/", "fixtures/acme/"];
/// In so many other files a vendor may have to be named.
const OTHERS: usize = 3;
/// What a run of the copy's suites may take, in seconds: all of the workspace's crates are built once more.
const MOST: &str = "1200";

/// A block of the page, and what becomes of it.
struct Block {
    file: String,
    what: What,
    text: String,
}

enum What {
    /// It is the file.
    Whole,
    /// It stands before or after the one line that begins so.
    Beside { before: bool, line: String },
    /// The suites write it so.
    Written,
}

/// Every block, with what the line before it says: a file's name, and where in it.
fn blocks() -> Vec<Block> {
    let lines: Vec<&str> = PAGE.lines().collect();
    let (mut all, mut at) = (Vec::new(), 0);
    while at < lines.len() {
        at += 1;
        if !lines[at - 1].starts_with("```") {
            continue;
        }
        let said = lines[at - 3];
        let end = at + lines[at..].iter().position(|line| *line == "```").unwrap();
        let (file, place) = said
            .strip_prefix('`')
            .and_then(|rest| rest.strip_suffix(':'))
            .and_then(|rest| rest.split_once('`'))
            .unwrap_or_else(|| panic!("the block in line {at} of the page has no file's name before it"));
        let beside = |word: &str| place.strip_prefix(word)?.strip_suffix('`').map(str::to_owned);
        let what = match (beside(", before `"), beside(", after `")) {
            (Some(line), _) => What::Beside { before: true, line },
            (_, Some(line)) => What::Beside { before: false, line },
            _ if place == ", as it is written" => What::Written,
            _ if place.is_empty() => What::Whole,
            _ => panic!("what becomes of the block in line {at} of the page? {said}"),
        };
        all.push(Block { file: file.to_owned(), what, text: format!("{}\n", lines[at..end].join("\n")) });
        at = end + 1;
    }
    all
}

/// The workspace's files, whether they were committed already or not.
fn files(root: &Path) -> Vec<String> {
    let mut git = Command::new("git");
    git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).current_dir(root);
    let listed = git.output().unwrap();
    assert!(listed.status.success(), "{}", String::from_utf8_lossy(&listed.stderr));
    let names = String::from_utf8(listed.stdout).unwrap();
    names.split('\0').filter(|name| root.join(name).is_file()).map(str::to_owned).collect()
}

/// Writes what is not so already: what is unchanged is not built again.
fn write(path: &Path, content: &[u8]) {
    if std::fs::read(path).is_ok_and(|kept| kept == content) {
        return;
    }
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, content).unwrap();
}

/// Runs the copy's cargo, and shows what it said where it fails. What others' crates become is shared with the workspace.
fn cargo(copy: &Path, args: &[&str], variables: &[(&str, &str)]) {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let mut command = Command::new("timeout");
    command.args([MOST, env!("CARGO")]).args(args).current_dir(copy);
    // Of the crate that this test is of, and no business of the copy's build scripts.
    let of_this = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_", "CARGO_PRIMARY_"];
    for (name, _) in std::env::vars().filter(|(name, _)| of_this.iter().any(|own| name.starts_with(own))) {
        command.env_remove(name);
    }
    command.env("CARGO_BUILD_BUILD_DIR", target).env("CARGO_TARGET_DIR", target.join("sixth-build"));
    let done = command.envs(variables.iter().copied()).output().unwrap();
    let said = [done.stdout, done.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    assert!(done.status.success(), "cargo {}: {}\n{}", args.join(" "), done.status, said.join("\n"));
}

/// The copy, with all that the page says; without what an earlier run left.
fn built(root: &Path, blocks: &[Block]) -> PathBuf {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("sixth");
    let mut wanted: Vec<(String, Vec<u8>)> =
        files(root).into_iter().map(|name| (name.clone(), std::fs::read(root.join(name)).unwrap())).collect();
    // Cargo tells crates apart by their places in their workspace: with the same version, it would take those of the copy and the
    // workspace's own for one another.
    let manifest = wanted.iter_mut().find(|(name, _)| name == "Cargo.toml").unwrap();
    let text = String::from_utf8(manifest.1.clone()).unwrap();
    let version = format!("version = \"{}\"", env!("CARGO_PKG_VERSION"));
    assert_eq!(text.matches(&version).count(), 1, "the workspace's version");
    manifest.1 = text.replace(&version, "version = \"0.0.6\"").into_bytes();
    for block in blocks {
        let found = wanted.iter().position(|(name, _)| *name == block.file);
        match (&block.what, found) {
            (What::Written, _) => {}
            (What::Whole, None) => wanted.push((block.file.clone(), block.text.clone().into_bytes())),
            (What::Whole, Some(_)) => panic!("{} is there already", block.file),
            (What::Beside { .. }, None) => panic!("there is no {}", block.file),
            (What::Beside { before, line }, Some(file)) => {
                let text = String::from_utf8(wanted[file].1.clone()).unwrap();
                let mut lines: Vec<&str> = text.lines().collect();
                let begin = |have: &&str| have.trim_start().starts_with(line.as_str());
                let places: Vec<usize> = (0..lines.len()).filter(|at| begin(&lines[*at])).collect();
                assert_eq!(places.len(), 1, "{}: lines that begin with {line}", block.file);
                let place = if *before { places[0] } else { places[0] + 1 };
                lines.splice(place..place, block.text.lines());
                wanted[file].1 = format!("{}\n", lines.join("\n")).into_bytes();
            }
        }
    }
    let names: BTreeSet<&str> = wanted.iter().map(|(name, _)| name.as_str()).collect();
    let mut folders = vec![copy.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !names.contains(path.strip_prefix(&copy).unwrap().to_str().unwrap()) {
                std::fs::remove_file(path).unwrap();
            }
        }
    }
    wanted.iter().for_each(|(name, content)| write(&copy.join(name), content));
    copy
}

#[test]
fn the_page_builds_a_vendor_that_is_served_and_spoken() {
    let (root, blocks) = (interlingua_tests::root(), blocks());
    let copy = built(&root, &blocks);
    cargo(&copy, &["fmt", "--all", "--check"], &[]);
    // All members, so that what they depend on is what the workspace built.
    let test = ["test", "--offline", "--workspace"];
    let update = [("INSTA_UPDATE", "always"), ("CASES", "acme")];
    cargo(&copy, &[&test[..], &["--test", "cases", "every_case_holds"]].concat(), &update);
    cargo(&copy, &[&test[..], &["--test", "dialects", "the_table"]].concat(), &update);
    for block in blocks.iter().filter(|block| matches!(block.what, What::Written)) {
        let written = std::fs::read_to_string(copy.join(&block.file)).unwrap();
        assert_eq!(written.trim_end(), block.text.trim_end(), "{}", block.file);
    }
    let suites = ["cases", "dialects", "connections", "upstreams", "program", "tidy"];
    let suites: Vec<&str> = suites.iter().flat_map(|suite| ["--test", suite]).collect();
    cargo(&copy, &[&test[..], &["--no-fail-fast"], &suites].concat(), &[]);
    // Whatever the newcomer needed elsewhere.
    let own = |name: &str| OWN.iter().any(|own| name.starts_with(own)) || name.ends_with(".md");
    let other = |block: &&Block| !own(&block.file);
    let others: BTreeSet<&str> = blocks.iter().filter(other).map(|block| block.file.as_str()).collect();
    assert!(others.len() <= OTHERS, "{others:?}");
    let same = |name: &String| std::fs::read(root.join(name)).ok() == std::fs::read(copy.join(name)).ok();
    let versioned = |name: &String| ["Cargo.toml", "Cargo.lock"].contains(&name.as_str());
    for name in files(&root).iter().filter(|name| !own(name) && !versioned(name) && !same(name)) {
        assert!(others.contains(name.as_str()), "{name} had to change, and the page does not say so");
    }
}
