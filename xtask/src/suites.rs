//! `cargo xtask test` and `cargo xtask check`: everything that the suites need is set up first; nothing is skipped.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::{cargo, have, install, run, say};

/// The published clients that the suites drive, pinned.
const PYTHON_PACKAGES: [&str; 1] = ["smartsheet-python-sdk==4.4.0"];
/// The fuzzer's version.
const CARGO_FUZZ: &str = "0.13.2";

/// Runs every suite and prints `N passed, N failed` as its last line.
pub fn test(root: &Path, fuzz_seconds: u32) -> Result<(), String> {
    for (program, package) in [("curl", "curl"), ("prlimit", "util-linux"), ("python3", "python3-venv")] {
        have(program, package)?;
    }
    clients(root)?;
    let mut count = Count::default();
    let outcome = tests(root, &mut count).and_then(|()| fuzz(root, fuzz_seconds, &mut count));
    say(&format!(
        "{} passed, {} failed",
        count.passed,
        count.failed + u32::from(outcome.is_err() && count.failed == 0)
    ));
    outcome
}

/// What CI runs beside the tests.
pub fn check(root: &Path) -> Result<(), String> {
    cargo(root, &["fmt", "--all", "--check"])?;
    cargo(root, &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])?;
    let mut doc = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    doc.args(["doc", "--workspace", "--no-deps", "--quiet"])
        .current_dir(root)
        .env("RUSTDOCFLAGS", "-D warnings");
    run(doc)?;
    let folder = root.join("profiles");
    let entries = std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    for profile in paths.filter(|path| path.extension().is_some_and(|ending| ending == "toml")) {
        let profile = profile.display().to_string();
        cargo(root, &["run", "--quiet", "-p", "interlingua-gateway", "--", "check", "--profile", &profile])?;
    }
    crate::codegen::run(root)?;
    let mut same = Command::new("git");
    same.args(["diff", "--exit-code", "--stat", "--", "crates/dialects/src/zitadel/proto"]).current_dir(root);
    run(same).map_err(|_| {
        "the generated messages are not those of the .proto files; run `cargo xtask codegen`".to_owned()
    })
}

#[derive(Default)]
struct Count {
    passed: u32,
    failed: u32,
}

/// The published clients, in an environment of their own.
fn clients(root: &Path) -> Result<(), String> {
    let folder = root.join("target/clients");
    let marker = folder.join("installed");
    let wanted = PYTHON_PACKAGES.join("\n");
    if std::fs::read_to_string(&marker).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let environment = || {
        let mut venv = Command::new("python3");
        venv.args(["-m", "venv", "--clear"]).arg(&folder);
        run(venv)
    };
    // Debian keeps venv in a package of its own.
    environment().or_else(|_| install("python3-venv").and_then(|()| environment()))?;
    let mut pip = Command::new(folder.join("bin/pip"));
    pip.args(["install", "--quiet"]).args(PYTHON_PACKAGES);
    run(pip)?;
    std::fs::write(&marker, wanted).map_err(|e| format!("{}: {e}", marker.display()))
}

/// All tests of the workspace, ignored ones included: what they wait for has been set up.
fn tests(root: &Path, count: &mut Count) -> Result<(), String> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["test", "--workspace", "--no-fail-fast", "--", "--include-ignored"]).current_dir(root);
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|e| format!("cargo test: {e}"))?;
    let out = child.stdout.take().ok_or("cargo test: no output")?;
    for line in BufReader::new(out).lines() {
        let line = line.map_err(|e| e.to_string())?;
        say(&line);
        if let Some(rest) = line.strip_prefix("test result: ") {
            let number = |word: &str| {
                rest.split(['.', ';'])
                    .find_map(|part| part.trim().strip_suffix(word)?.trim().parse::<u32>().ok())
            };
            count.passed += number("passed").unwrap_or(0);
            count.failed += number("failed").unwrap_or(0);
        }
    }
    let status = child.wait().map_err(|e| e.to_string())?;
    if status.success() { Ok(()) } else { Err(format!("cargo test: {status}")) }
}

/// Each fuzz target for a while. Nightly is not needed: the stable compiler is allowed its sanitizer here.
fn fuzz(root: &Path, seconds: u32, count: &mut Count) -> Result<(), String> {
    let tools = root.join("target/tools");
    let fuzzer = tools.join("bin/cargo-fuzz");
    if !fuzzer.is_file() {
        let tools = tools.display().to_string();
        cargo(root, &["install", "cargo-fuzz", "--version", CARGO_FUZZ, "--locked", "--root", &tools])?;
    }
    have("c++", "g++")?;
    for target in ["weavr", "zitadel", "youhodler", "pcx", "smartsheet"] {
        let mut command = Command::new(&fuzzer);
        command
            .args(["run", "--target-dir", "target/fuzz", target, "--"])
            .args([
                format!("-max_total_time={seconds}"),
                "-rss_limit_mb=4096".to_owned(),
                "-max_len=4096".to_owned(),
            ])
            .current_dir(root)
            .env("RUSTC_BOOTSTRAP", "1");
        let outcome = run(command);
        match &outcome {
            Ok(()) => count.passed += 1,
            Err(_) => count.failed += 1,
        }
        outcome?;
    }
    Ok(())
}
