//! The shape of the workspace, as tests: who may depend on whom, what stays pure, where vendors may be named, and how large
//! things may grow.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, reason = "tests")]

use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, MetadataCommand};

const RANKS: [(&str, u8); 11] = [
    ("model", 0),
    ("wire", 1),
    ("backend", 1),
    ("dialects", 2),
    ("engine", 2),
    ("stores", 3),
    ("edge", 3),
    ("remote", 3),
    ("contract", 3),
    ("gateway", 4),
    ("testkit", 4),
];
const PURE: [&str; 3] = ["model", "wire", "dialects"];
const IMPURE: [&str; 5] = ["tokio", "hyper", "tower", "tracing", "reqwest"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The dialects' folders.
fn vendors() -> Vec<String> {
    let entries = std::fs::read_dir(root().join("crates/dialects/src")).unwrap().map(Result::unwrap);
    let folders = entries.filter(|entry| entry.file_type().unwrap().is_dir());
    folders.map(|folder| folder.file_name().into_string().unwrap()).collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            all.push(path);
        }
    }
    all.sort();
    all
}

/// Source files of the crates, without generated ones and integration tests.
fn sources() -> Vec<PathBuf> {
    let mut all = Vec::new();
    for (name, _) in RANKS {
        all.extend(rust_files(&root().join("crates").join(name).join("src")));
    }
    all.retain(|path| !path.to_str().unwrap().contains("/generated/"));
    all
}

/// The lines before a file's unit tests.
fn code(path: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().take_while(|line| *line != "#[cfg(test)]").map(str::to_owned).collect()
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
    let filled = |path: &Path| {
        let counts = |line: &&String| !line.trim().is_empty() && !line.trim_start().starts_with("//");
        code(path).iter().filter(counts).count()
    };
    for path in sources() {
        let lines = filled(&path);
        if lines > 500 {
            wrong.push(format!("{}: {lines} lines of code (500 at most; aim for 300)", shown(&path)));
        }
    }
    for vendor in &vendors() {
        let files = rust_files(&root().join("crates/dialects/src").join(vendor));
        // The two sides are counted apart: the language spoken as server, and as client.
        for (side, most) in [(false, 2_500), (true, 1_000)] {
            let of_side = |path: &&PathBuf| {
                let name = shown(path);
                !name.contains("/generated/") && name.contains("/upstream/") == side
            };
            let lines: usize = files.iter().filter(of_side).map(|path| filled(path)).sum();
            if lines > most {
                wrong.push(format!("{vendor}: {lines} lines of code ({most} at most; upstream: {side})"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Counted from a function's first line to the line that closes it at the same depth.
#[test]
fn functions_stay_short() {
    let mut wrong = Vec::new();
    for path in sources() {
        let lines = code(&path);
        for (at, line) in lines.iter().enumerate() {
            let trimmed = line.trim_start();
            let head = [
                "fn ",
                "pub fn ",
                "pub(crate) fn ",
                "async fn ",
                "pub async fn ",
                "const fn ",
                "pub const fn ",
            ];
            if !head.iter().any(|start| trimmed.starts_with(start)) {
                continue;
            }
            let close = format!("{}}}", &line[..line.len() - trimmed.len()]);
            let length = lines[at..].iter().position(|line| *line == close).map_or(1, |end| end + 1);
            // A table written as one match is as long as its rows.
            let table = ["row", "line", "refuse", "refused", "invalid", "leaf"]
                .iter()
                .any(|name| trimmed.contains(&format!("fn {name}(")));
            if length > 60 && !table {
                wrong.push(format!("{}:{}: {length} lines (60 at most; aim for 30)", shown(&path), at + 1));
            }
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
