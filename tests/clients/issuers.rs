//! Tokens of an identity provider: signed by Node's own cryptography as Amazon Cognito signs them, checked against published
//! keys that change.

use std::process::Command;

use interlingua_gateway::{IssuerProfile, KeysProfile};
use interlingua_testkit::NOON;
use interlingua_tests::{ACME, Demo};
use serde_json::Value;

fn made() -> Value {
    let script = interlingua_tests::root().join("tests/clients/cognito.mjs");
    let output = Command::new("node").arg(script).arg((NOON.0 / 1_000_000).to_string()).output().unwrap();
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&output.stderr)))
}

fn issuer(keys: KeysProfile) -> IssuerProfile {
    let rights = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    IssuerProfile {
        issuer: "https://cognito-idp.eu-west-1.example/eu-west-1_demo".to_owned(),
        audience: vec!["pcx-web".to_owned()],
        keys,
        groups: [
            ("internal-admin".to_owned(), rights(&["read", "manage"])),
            ("support".to_owned(), rights(&["read"])),
        ]
        .into(),
        realm_groups: Vec::new(),
    }
}

async fn ask(demo: &Demo, method: &str, token: &str, path: &str) -> (u16, Value) {
    let http = reqwest::Client::new();
    let url = format!("{}{path}", demo.url("pcx"));
    let request = http.request(method.parse().unwrap(), url).bearer_auth(token).header("x-api-key", "NONE");
    let body = serde_json::json!({"updated_by": "tests"});
    let response = if method == "GET" { request } else { request.json(&body) }.send().await.unwrap();
    (response.status().as_u16(), response.json().await.unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn tokens_count_as_their_claims_say() {
    let made = made();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("keys.json");
    std::fs::write(&file, made["first"].to_string()).unwrap();
    let keys = file.clone();
    let demo = Demo::listening_with(|loaded| {
        loaded.profile.realms.get_mut("demo").unwrap().issuers = vec![issuer(KeysProfile::File(keys))];
    })
    .await;
    let token = |name: &str| made["tokens"][name].as_str().unwrap().to_owned();
    let path = |name: &str| {
        format!("/v1/users/{}", interlingua_tests::spelled("pcx", interlingua_tests::user(name)))
    };
    let off = format!("{}/deactivate", path("chidi@acme.example"));
    for name in ["access", "id", "audiences", "fraction"] {
        let (status, body) = ask(&demo, "PUT", &token(name), &off).await;
        assert_eq!((status, body["user"]["status"].as_str()), (200, Some("inactive")), "{name}: {body}");
    }
    // Who asked stands in the journal.
    let id = interlingua_model::UserId::new(interlingua_tests::user("chidi@acme.example")).unwrap();
    let journal = demo.engine().store().journal(id).await.unwrap();
    assert_eq!(journal.last().unwrap().who, "jwt:0b1c2d3e-0000-4000-8000-000000000001");
    for (name, reads, manages) in [("reader", 200, 403), ("nobody", 403, 403)] {
        assert_eq!(ask(&demo, "GET", &token(name), &path("boris@acme.example")).await.0, reads, "{name}");
        assert_eq!(ask(&demo, "PUT", &token(name), &off).await.0, manages, "{name}");
    }
    // A token reaches its user's own org.
    let hana = path("hana@globex.example");
    assert_eq!(ask(&demo, "GET", &token("access"), &hana).await.0, 404, "another org than {ACME}");
    for name in [
        "expired",
        "early",
        "elsewhere",
        "neither",
        "unknown",
        "deactivated",
        "forged",
        "unsigned",
        "others",
        "critical",
        "algorithm",
        "symmetric",
        "rotated",
    ] {
        let (status, body) = ask(&demo, "GET", &token(name), &path("boris@acme.example")).await;
        assert_eq!((status, body["message"].as_str()), (401, Some("Unauthorized")), "{name}");
    }
    // A key that was published later is found, but not asked for at every request.
    std::fs::write(&file, made["both"].to_string()).unwrap();
    assert_eq!(ask(&demo, "GET", &token("rotated"), &path("boris@acme.example")).await.0, 401);
    demo.clock.advance(30);
    assert_eq!(ask(&demo, "GET", &token("rotated"), &path("boris@acme.example")).await.0, 200);
    // Keys that cannot be read any more still count.
    std::fs::remove_file(&file).unwrap();
    demo.clock.advance(600);
    assert_eq!(ask(&demo, "GET", &token("access"), &path("boris@acme.example")).await.0, 200);
    // Whoever is deactivated is out, with a token that is still good.
    let lena = interlingua_tests::user("lena@acme.example");
    let http = reqwest::Client::new();
    interlingua_tests::ask_on_the_wire(
        &http,
        &demo,
        interlingua_tests::operation("weavr", "deactivate", lena).unwrap(),
    )
    .await;
    assert_eq!(ask(&demo, "GET", &token("access"), &path("boris@acme.example")).await.0, 401);
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_come_over_http() {
    let made = made();
    let keys = made["first"].to_string();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/.well-known/jwks.json", listener.local_addr().unwrap());
    // One answer, and then nobody is there any more.
    let server = tokio::spawn(async move {
        use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut head = [0; 1_024];
        assert!(stream.read(&mut head).await.unwrap() > 0);
        let answer =
            format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{keys}", keys.len());
        stream.write_all(answer.as_bytes()).await.unwrap();
    });
    let demo = Demo::listening_with(|loaded| {
        loaded.profile.realms.get_mut("demo").unwrap().issuers = vec![issuer(KeysProfile::Url(url))];
    })
    .await;
    let token = made["tokens"]["access"].as_str().unwrap();
    let path = format!(
        "/v1/users/{}",
        interlingua_tests::spelled("pcx", interlingua_tests::user("boris@acme.example"))
    );
    assert_eq!(ask(&demo, "GET", token, &path).await.0, 200);
    server.await.unwrap();
    assert_eq!(ask(&demo, "GET", token, &path).await.0, 200, "the keys are kept");
    demo.running.stop().await;
    // Without any keys nobody can be let in, which is no fault of the caller's.
    let closed = KeysProfile::Url("http://127.0.0.1:9/keys".to_owned());
    let demo = Demo::listening_with(|loaded| {
        loaded.profile.realms.get_mut("demo").unwrap().issuers = vec![issuer(closed)];
    })
    .await;
    assert_eq!(ask(&demo, "GET", token, &path).await.0, 500);
    demo.running.stop().await;
}

#[test]
fn an_issuer_that_cannot_be_used_is_a_start_up_error() {
    let flags = interlingua_gateway::Flags { listen: interlingua_tests::loopback(), ..Default::default() };
    let error = |change: &dyn Fn(&mut IssuerProfile)| {
        let mut loaded = interlingua_gateway::load("demo").unwrap();
        let mut profile = issuer(KeysProfile::Url("https://keys.example".to_owned()));
        change(&mut profile);
        loaded.profile.realms.get_mut("demo").unwrap().issuers = vec![profile];
        interlingua_tests::refused(&loaded, &flags)
    };
    let missing = error(&|issuer| issuer.keys = KeysProfile::File("no-such-keys.json".into()));
    assert!(
        missing.contains("realms.demo.issuers[0].keys") && missing.contains("no-such-keys.json"),
        "{missing}"
    );
    assert!(error(&|issuer| issuer.audience.clear()).contains("issuers[0].audience"));
    let right = error(&|issuer| {
        issuer.groups.insert("x".to_owned(), vec!["rule".to_owned()]);
    });
    assert!(right.contains("groups.x") && right.contains("use read, manage and delete"), "{right}");
}
