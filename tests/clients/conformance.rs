//! The Connect project's conformance runner against the program `conformance-server` beside this file: all unary cases for Connect, gRPC and
//! gRPC-Web, in clear and with TLS. `cargo xtask test --all` installs the runner into `target/tools`.
//!
//! Left out, by the features named in `conformance.yaml`: streams (the envelopes are for unary procedures), compressions
//! other than gzip, HTTP/3, certificates of clients, and Connect's GET (no procedure is free of side effects by
//! declaration).

#![allow(missing_docs, clippy::unwrap_used, reason = "tests")]

use std::path::PathBuf;
use std::process::Command;

fn target(path: &str) -> PathBuf {
    interlingua_tests::root().join("target").join(path)
}

/// Cases in which the client's own deadline ends as our answer to it comes. Where the client is first, it hangs up between the head and
/// the body of that answer, and the runner says that the body is cut off.
const RACED: &str = "Timeouts/";

/// Runs these cases, all where there are none; says which failed, and what was said.
fn run(cases: &[String]) -> (Vec<String>, String) {
    let server = env!("CARGO_BIN_EXE_conformance-server");
    let protos = std::fs::read_to_string(target("tools/conformance-protos")).unwrap();
    let mut runner = Command::new(target("tools/bin/connectconformance"));
    let features = interlingua_tests::root().join("tests/clients/conformance.yaml");
    runner.args(["--mode", "server", "-v", "--conf"]).arg(features);
    runner.args(cases.iter().flat_map(|case| ["--run", case])).arg("--").arg(server);
    let output = runner.arg(protos.trim()).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    let failed = text.lines().filter_map(|line| line.strip_prefix("FAILED: ")?.strip_suffix(':'));
    let mut failed: Vec<String> = failed.map(str::to_owned).collect();
    failed.sort();
    failed.dedup();
    assert!(output.status.success() || !failed.is_empty(), "{text}");
    (failed, text.into_owned())
}

#[test]
fn every_unary_case_passes() {
    let (mut failed, text) = run(&[]);
    // The pinned runner has so many; fewer would mean that the features shrank.
    let total = text.lines().find_map(|line| line.strip_prefix("Total cases: ")?.trim().parse::<u32>().ok());
    assert!(total.is_some_and(|total| total >= 1_399), "{text}");
    // A race that the client won is run again.
    for _ in 0..3 {
        if failed.is_empty() {
            break;
        }
        assert!(failed.iter().all(|case| case.starts_with(RACED)), "{failed:#?}\n{text}");
        (failed, _) = run(&failed);
    }
    assert!(failed.is_empty(), "{failed:#?}\n{text}");
}
