//! Clients that nobody here wrote, against the running demo: published SDKs in several languages, the conformance runner, and
//! schemathesis.
//!
//! What they need is installed by `cargo xtask test --all` into `target/clients`, `target/npm`, `target/java` and `target/tools`.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod conformance;
mod issuers;
mod protojson;
mod zitadel_crate;

use std::path::PathBuf;
use std::process::Command;

use interlingua_tests::{Demo, Program};
use serde_json::{Value, json};

fn python() -> PathBuf {
    interlingua_tests::root().join("target/clients/bin/python")
}

/// Runs a published client's script, which says `all held` when it does.
async fn held(mut script: Command) {
    let output = tokio::task::spawn_blocking(move || script.output().unwrap()).await.unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && out.trim_end().ends_with("all held"), "{out}\n{err}");
}

fn script(name: &str) -> PathBuf {
    interlingua_tests::root().join("tests/clients").join(name)
}

#[tokio::test(flavor = "multi_thread")]
async fn smartsheet_python_sdk() {
    let demo = Demo::listening().await;
    let mut command = Command::new(python());
    command.arg(script("smartsheet_sdk.py")).arg(format!("{}/2.0", demo.url("smartsheet")));
    held(command).await;
    demo.running.stop().await;
}

/// The newest version that could be had knows no deactivate; the SDK's own passthrough does.
#[tokio::test(flavor = "multi_thread")]
async fn smartsheet_java_sdk() {
    let demo = Demo::listening().await;
    let jars = interlingua_tests::root().join("target/java/lib/*");
    let mut command = Command::new("java");
    command.arg("-cp").arg(jars).arg(script("SmartsheetSdk.java"));
    command.arg(format!("{}/2.0/", demo.url("smartsheet")));
    held(command).await;
    demo.running.stop().await;
}

/// The OpenAPI document of each dialect, as the admin listener serves it: linted, then asked by schemathesis, whose requests
/// follow the document and break it. No 5xx, no status and no body that the document does not have.
#[tokio::test(flavor = "multi_thread")]
async fn every_openapi_document_is_clean_and_held() {
    let demo = Demo::listening().await;
    let admin = format!("http://{}", demo.running.addresses["admin"]);
    let folder = tempfile::tempdir().unwrap();
    for vendor in interlingua_tests::VENDORS {
        let document = reqwest::get(format!("{admin}/openapi/{vendor}.json")).await.unwrap();
        std::fs::write(folder.path().join(vendor), document.bytes().await.unwrap()).unwrap();
        let mut lint = Command::new(interlingua_tests::root().join("target/npm/node_modules/.bin/redocly"));
        lint.args(["lint", "--format=json"]).arg(folder.path().join(vendor));
        // The vendor's own paths: one with a parameter where another has a word.
        lint.args(["--skip-rule=no-ambiguous-paths"].iter().filter(|_| vendor == "zitadel"));
        let linted = tokio::task::spawn_blocking(move || lint.output().unwrap()).await.unwrap();
        let (out, err) = (String::from_utf8_lossy(&linted.stdout), String::from_utf8_lossy(&linted.stderr));
        let found: Value =
            serde_json::from_str(&out).unwrap_or_else(|e| panic!("{vendor}: {e}: {out}\n{err}"));
        assert_eq!(found["problems"], json!([]), "{vendor}: {found:#}");
        let mut asked = Command::new(python().with_file_name("schemathesis"));
        // It leaves files where it runs.
        asked
            .current_dir(folder.path())
            .arg("--config-file")
            .arg(script("schemathesis.toml"))
            .arg("run")
            .arg(folder.path().join(vendor));
        asked.args([
            "--url",
            &demo.url(vendor),
            "--max-examples=8",
            "--seed=1",
            "--generation-database=none",
        ]);
        asked.args(["--phases=coverage,fuzzing", "--warnings=off"]);
        asked.arg(
            "--checks=not_a_server_error,status_code_conformance,response_schema_conformance,content_type_conformance",
        );
        for (name, value) in interlingua_tests::vendors::of(vendor).credentials(interlingua_tests::ADMIN) {
            asked.args(["-H", &format!("{name}: {value}")]);
        }
        let asked = tokio::task::spawn_blocking(move || asked.output().unwrap()).await.unwrap();
        let out = String::from_utf8_lossy(&asked.stdout);
        assert!(asked.status.success(), "{vendor}: {out}\n{}", String::from_utf8_lossy(&asked.stderr));
        println!(
            "{vendor}: {}",
            out.lines().find(|line| line.contains("generated")).unwrap_or_default().trim()
        );
    }
    demo.running.stop().await;
}

/// A demo with a token that has no right at all.
async fn with_nobody() -> Demo {
    let demo = Demo::listening().await;
    demo.token("no-membership", &[], None, None, None).await;
    demo
}

/// Speaks Connect with JSON over HTTP/1.1.
#[tokio::test(flavor = "multi_thread")]
async fn zitadel_python_client() {
    let demo = with_nobody().await;
    let mut command = Command::new(python());
    command.arg(script("zitadel_sdk.py")).arg(demo.url("zitadel")).arg(script("zitadel_errors.json"));
    held(command).await;
    demo.running.stop().await;
}

/// Programs log in by themselves, which takes a clock that goes: by a secret and by a key from Python, by a key from Node, whose own
/// client of users is of the older service.
#[tokio::test(flavor = "multi_thread")]
async fn zitadel_programs_log_in() {
    let folder = tempfile::tempdir().unwrap();
    let server = Program::start(env!("CARGO_BIN_EXE_interlingua-tested"), folder.path(), "");
    let beside = interlingua_tests::root().join("target/npm/zitadel_node.mjs");
    std::fs::copy(script("zitadel_node.mjs"), &beside).unwrap();
    for (program, script) in [(python(), script("zitadel_login.py")), ("node".into(), beside)] {
        let mut command = Command::new(program);
        command
            .arg(script)
            .arg(server.urls["zitadel"].as_str())
            .arg(interlingua_tests::user("robot-1").to_string());
        held(command).await;
    }
}

/// Speaks gRPC from Node, and gRPC-Web as browsers do.
#[tokio::test(flavor = "multi_thread")]
async fn zitadel_npm_client() {
    let demo = with_nobody().await;
    // Node looks for packages beside the script.
    let beside = interlingua_tests::root().join("target/npm/zitadel_npm.mjs");
    std::fs::copy(script("zitadel_npm.mjs"), &beside).unwrap();
    let mut command = Command::new("node");
    command.arg(beside).arg(demo.url("zitadel")).arg(script("zitadel_errors.json"));
    held(command).await;
    demo.running.stop().await;
}

/// `buf curl`, once for each protocol; over gRPC it also asks reflection for the messages.
#[tokio::test(flavor = "multi_thread")]
async fn buf_curl_in_three_protocols() {
    for protocol in ["connect", "grpc", "grpcweb"] {
        let demo = with_nobody().await;
        let (url, folder) = (demo.url("zitadel"), tempfile::tempdir().unwrap());
        let mount = demo.running.mounts.iter().find(|mount| mount.name() == "demo/zitadel").unwrap();
        let schema = folder.path().join("zitadel.binpb");
        std::fs::write(&schema, mount.dialect().manifest().descriptors).unwrap();
        let buf = Buf { url, schema: Some(schema), protocol };
        tokio::task::spawn_blocking(move || {
            buf.life();
            buf.errors();
            // The reflection service streams, over gRPC only.
            if protocol == "grpc" {
                let reflected = Buf { schema: None, ..buf };
                let user = json!({"userId": "812345678900101"});
                assert_eq!(reflected.done("GetUserByID", &user)["user"]["username"], "jane@acme.example");
            }
        })
        .await
        .unwrap();
        demo.running.stop().await;
    }
}

struct Buf {
    url: String,
    schema: Option<PathBuf>,
    protocol: &'static str,
}

impl Buf {
    /// The answer, or the error as the client prints it.
    fn ask(&self, rpc: &str, body: &Value, token: &str, headers: &[&str]) -> Result<Value, Value> {
        let program = interlingua_tests::root().join("target/npm/node_modules/.bin/buf");
        let mut command = Command::new(program);
        command.args(["curl", "--protocol", self.protocol, "-d", &body.to_string()]);
        if let Some(schema) = &self.schema {
            command.arg("--schema").arg(schema);
        }
        if self.protocol == "grpc" {
            command.arg("--http2-prior-knowledge");
        }
        if !token.is_empty() {
            command.args(["-H", &format!("authorization: Bearer {token}")]);
        }
        for header in headers {
            command.args(["-H", header]);
        }
        let output = command.arg(format!("{}/zitadel.user.v2.UserService/{rpc}", self.url)).output().unwrap();
        let read = |text: &[u8]| {
            serde_json::from_slice(text)
                .unwrap_or_else(|_| panic!("{rpc}: {}", String::from_utf8_lossy(text)))
        };
        if output.status.success() { Ok(read(&output.stdout)) } else { Err(read(&output.stderr)) }
    }

    fn done(&self, rpc: &str, body: &Value) -> Value {
        let answer = self.ask(rpc, body, "demo-admin-token", &[]);
        answer.unwrap_or_else(|error| panic!("{} {rpc}: {error}", self.protocol))
    }

    fn life(&self) {
        let person = json!({"organizationId": "69629023906", "username": "minnie", "human": {
            "profile": {"givenName": "Minnie", "familyName": "Mouse"}, "email": {"email": "minnie@acme.example", "isVerified": true}}});
        let id = self.done("CreateUser", &person)["id"].clone();
        let user = json!({"userId": id});
        let listed = self.done("ListUsers", &json!({"queries": [{"userNameQuery": {"userName": "minnie"}}]}));
        assert_eq!(listed["result"][0]["userId"], id);
        self.done("UpdateUser", &json!({"userId": id, "human": {"profile": {"givenName": "Minerva"}}}));
        let mut states = Vec::new();
        for rpc in ["LockUser", "UnlockUser", "DeactivateUser", "ReactivateUser"] {
            assert!(self.done(rpc, &user)["details"]["sequence"].is_string());
            let got = self.done("GetUserByID", &user)["user"].clone();
            assert_eq!(got["human"]["profile"]["givenName"], "Minerva");
            states.push(got["state"].as_str().unwrap().to_owned());
        }
        assert_eq!(
            states,
            ["USER_STATE_LOCKED", "USER_STATE_ACTIVE", "USER_STATE_INACTIVE", "USER_STATE_ACTIVE"]
        );
        self.done("DeleteUser", &user);
        assert_eq!(self.ask("GetUserByID", &user, "demo-admin-token", &[]).unwrap_err()["code"], "not_found");
    }

    /// Every row but the one of a procedure that is not served, which no descriptor describes.
    fn errors(&self) {
        let rows: Vec<Value> =
            serde_json::from_slice(&std::fs::read(script("zitadel_errors.json")).unwrap()).unwrap();
        for row in rows.iter().filter(|row| row["rpc"] != "RegisterPasskey") {
            let token = row["token"].as_str().unwrap_or("demo-admin-token");
            let headers: Vec<&str> = row["headers"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|header| header.as_str().unwrap())
                .collect();
            let error = self.ask(row["rpc"].as_str().unwrap(), &row["body"], token, &headers).unwrap_err();
            let message = error["message"].as_str().unwrap();
            assert_eq!(error["code"], row["code"], "{row} {error}");
            assert!(message.contains(row["id"].as_str().unwrap()), "{row} {error}");
            assert!(message.contains(row["text"].as_str().unwrap_or_default()), "{row} {error}");
        }
    }
}
