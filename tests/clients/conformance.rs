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

#[test]
fn every_unary_case_passes() {
    let server = env!("CARGO_BIN_EXE_conformance-server");
    let protos = std::fs::read_to_string(target("tools/conformance-protos")).unwrap();
    let mut runner = Command::new(target("tools/bin/connectconformance"));
    let features = interlingua_tests::root().join("tests/clients/conformance.yaml");
    runner.args(["--mode", "server", "-v", "--conf"]).arg(features).arg("--").arg(server);
    let output = runner.arg(protos.trim()).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    let failed: Vec<&str> =
        text.lines().filter(|line| line.starts_with("FAILED") || line.starts_with('\t')).collect();
    assert!(output.status.success() && failed.is_empty(), "{}\n{text}", failed.join("\n"));
    let passed = text.lines().find_map(|line| line.split_once(" passed, 0 failed")?.0.parse::<u32>().ok());
    // The pinned runner has so many; fewer would mean that the features shrank.
    assert!(passed.is_some_and(|passed| passed >= 1_399), "{text}");
}
