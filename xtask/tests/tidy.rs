//! The shape of the workspace, as tests: who may depend on whom, what stays pure, where vendors may be named, and how large
//! things may grow.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, reason = "tests")]

#[path = "../src/source.rs"]
mod source;

use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, MetadataCommand};

use self::source::{RANKS, code, lines_of_code, rust_files};

const PURE: [&str; 3] = ["model", "wire", "dialects"];
const IMPURE: [&str; 5] = ["tokio", "hyper", "tower", "tracing", "reqwest"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn vendors() -> Vec<String> {
    source::vendors(&root())
}

fn sources() -> Vec<PathBuf> {
    source::sources(&root())
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().display().to_string()
}

#[test]
fn dependencies_point_to_a_strictly_lower_rank() {
    let metadata = MetadataCommand::new().manifest_path(root().join("Cargo.toml")).no_deps().exec().unwrap();
    let rank = |package: &str| {
        let short = package.strip_prefix("interlingua-")?;
        Some(
            RANKS
                .iter()
                .find(|(name, _)| *name == short)
                .unwrap_or_else(|| panic!("{package} has no rank"))
                .1,
        )
    };
    let mut wrong = Vec::new();
    for package in &metadata.packages {
        // The suites see everything, and nothing sees them.
        if package.name == "interlingua-tests" {
            continue;
        }
        let Some(own) = rank(&package.name) else { continue };
        for dependency in package.dependencies.iter().filter(|d| d.kind != DependencyKind::Development) {
            if rank(&dependency.name).is_some_and(|other| other >= own)
                || dependency.name == "interlingua-testkit"
            {
                wrong.push(format!("{} -> {}", package.name, dependency.name));
            }
            let short = package.name.strip_prefix("interlingua-").unwrap();
            if PURE.contains(&short) && IMPURE.iter().any(|impure| dependency.name.starts_with(impure)) {
                wrong.push(format!("{} is pure and must not see {}", package.name, dependency.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_model_does_not_serialize_and_dialects_do_not_wait() {
    let mut wrong = Vec::new();
    for path in sources() {
        let name = shown(&path);
        for line in code(&path) {
            let waits = ["async ", ".await", "std::time::", "std::fs", "std::net", "std::env"];
            if name.starts_with("crates/model/")
                && line.contains("serde")
                && !line.trim_start().starts_with("//")
            {
                wrong.push(format!("{name}: {line}"));
            }
            if PURE.iter().any(|pure| name.starts_with(&format!("crates/{pure}/")))
                && !line.trim_start().starts_with("//")
                && waits.iter().any(|word| line.contains(word))
            {
                wrong.push(format!("{name}: {line}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn vendors_are_named_in_their_own_folders_and_in_the_registry_only() {
    let mut wrong = Vec::new();
    let vendors = vendors();
    for path in sources() {
        let name = shown(&path);
        for vendor in &vendors {
            let own = name.starts_with(&format!("crates/dialects/src/{vendor}/"))
                || name == "crates/dialects/src/lib.rs";
            let named = code(&path).iter().any(|line| line.to_lowercase().contains(vendor));
            if named && !own {
                wrong.push(format!("{name} names {vendor}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_file_knows_two_vendors() {
    let mut wrong = Vec::new();
    let vendors = vendors();
    for path in rust_files(&root().join("crates/dialects/src")) {
        let name = shown(&path);
        for vendor in &vendors {
            if name.contains(&format!("/{vendor}/")) {
                let others = vendors.iter().filter(|other| *other != vendor);
                let seen = others
                    .filter(|other| code(&path).iter().any(|line| line.contains(&format!("crate::{other}"))));
                wrong.extend(seen.map(|other| format!("{name} knows {other}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn files_and_vendors_stay_small() {
    let mut wrong = Vec::new();
    for path in sources() {
        let lines = lines_of_code(&path);
        if lines > 500 {
            wrong.push(format!("{}: {lines} lines of code (500 at most; aim for 300)", shown(&path)));
        }
    }
    for vendor in &vendors() {
        let files = rust_files(&root().join("crates/dialects/src").join(vendor));
        // Every endpoint has a folder of cases. The two sides are counted apart: the language spoken as server, and as client.
        let cases = std::fs::read_dir(root().join("fixtures").join(vendor)).unwrap();
        let endpoints = cases.filter(|entry| entry.as_ref().unwrap().path().is_dir()).count();
        for (side, most) in [(false, 2_500.max(60 * endpoints)), (true, 1_000)] {
            let of_side = |path: &&PathBuf| {
                let name = shown(path);
                !name.contains("/generated/") && name.contains("/upstream/") == side
            };
            let lines: usize = files.iter().filter(of_side).map(|path| lines_of_code(path)).sum();
            if lines > most {
                wrong.push(format!("{vendor}: {lines} lines of code ({most} at most; upstream: {side})"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn functions_stay_short() {
    let mut wrong = Vec::new();
    // A table written as one match is as long as its rows.
    let tables = ["row", "line", "refuse", "refused", "invalid", "leaf"];
    for path in sources() {
        let long = source::functions(&path).into_iter().filter(|one| one.lines > 60);
        wrong.extend(long.filter(|one| !tables.contains(&one.name.as_str())).map(|one| {
            let source::Function { name, line, lines } = one;
            format!("{}:{line}: {name} has {lines} lines (60 at most; aim for 30)", shown(&path))
        }));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Nine of ten functions and files are no longer than they were when this was first measured.
#[test]
fn most_functions_and_files_are_short() {
    let files = sources();
    let functions = files.iter().flat_map(|path| source::functions(path)).map(|one| one.lines).collect();
    let whole = files.iter().map(|path| code(path).len()).collect();
    assert!(source::percentile(functions, 90) <= 24, "see `cargo xtask measure`");
    assert!(source::percentile(whole, 90) <= 326, "see `cargo xtask measure`");
}

#[test]
fn files_use_each_other_in_one_direction() {
    for name in source::CIRCLE_FREE {
        let circles = source::circles(&source::uses(&root(), name));
        assert!(circles.is_empty(), "circles in {name}: {circles:#?}");
    }
}

/// The reading of sources that the test before stands on sees a circle where there is one, through names that are passed on.
#[test]
fn a_circle_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("crates/x/src");
    std::fs::create_dir_all(source.join("b")).unwrap();
    let write = |name: &str, text: &str| std::fs::write(source.join(name), text).unwrap();
    write("lib.rs", "mod a; mod b; pub use a::One;");
    write("a.rs", "pub struct One; pub fn two() { crate::b::c::three() }");
    write("b/mod.rs", "pub mod c; use crate::One;");
    write("b/c.rs", "use super::One; pub fn three() -> One { One }");
    let uses = source::uses(folder.path(), "x");
    assert_eq!(source::circles(&uses), [["x/a", "x/b/c"]], "{uses:#?}");
    write("a.rs", "pub struct One;");
    assert!(source::circles(&source::uses(folder.path(), "x")).is_empty());
}

/// A heading's anchor, as the pages are shown with them.
fn anchor(heading: &str) -> String {
    let kept = heading.trim_start_matches('#').trim().to_lowercase();
    kept.chars()
        .filter(|c| c.is_ascii_alphanumeric() || " -".contains(*c))
        .collect::<String>()
        .replace(' ', "-")
}

#[test]
fn every_file_of_a_vendor_says_where_its_facts_stand() {
    let mut wrong = Vec::new();
    for vendor in vendors() {
        let page = std::fs::read_to_string(root().join(format!("docs/vendors/{vendor}.md"))).unwrap();
        let anchors: Vec<String> = page.lines().filter(|line| line.starts_with('#')).map(anchor).collect();
        let folder = root().join("crates/dialects/src").join(&vendor);
        for path in sources().into_iter().filter(|path| path.starts_with(&folder)) {
            // Where a vendor is put together, and what is made of its own descriptors, there are no facts.
            if path == folder.join("mod.rs") || path.starts_with(folder.join("proto")) {
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            let link = format!("docs/vendors/{vendor}.md#");
            let named = text.split(&link).skip(1);
            let named: Vec<&str> = named.filter_map(|rest| rest.split('`').next()).collect();
            if named.is_empty() {
                wrong.push(format!("{} names no part of its vendor's page", shown(&path)));
            }
            let missing = named.into_iter().filter(|name| !anchors.iter().any(|anchor| anchor == name));
            wrong.extend(missing.map(|name| format!("{}: there is no #{name}", shown(&path))));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_adr_has_its_parts() {
    let mut count = 0;
    for entry in std::fs::read_dir(root().join("docs/adr")).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap().to_lowercase();
        for part in ["status", "context", "decision", "consequences", "reject"] {
            assert!(text.contains(part), "{} has no {part}", path.display());
        }
        count += 1;
    }
    assert!(count > 0);
}
