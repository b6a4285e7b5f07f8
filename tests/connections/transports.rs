//! What stands around the envelopes: TLS, deadlines, CORS, health, and two mounts that have the same service.

use std::process::Command;

use interlingua_edge::Tls;
use interlingua_gateway::{At, Flags, load};
use interlingua_testkit::Fails;
use interlingua_tests::{ADMIN, Demo, loopback, refused};
use serde_json::{Value, json};

const SERVICE: &str = "zitadel.user.v2.UserService";
const JANE: &str = r#"{"userId":"812345678900101"}"#;

fn http2() -> reqwest::Client {
    reqwest::Client::builder().http2_prior_knowledge().build().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn one_port_speaks_all_forms_also_with_tls() {
    let folder = tempfile::tempdir().unwrap();
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let (certificate, key) = (folder.path().join("certificate.pem"), folder.path().join("key.pem"));
    std::fs::write(&certificate, made.cert.pem()).unwrap();
    std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
    let tls = Tls { certificate: certificate.clone(), key };
    let demo =
        Demo::listening_with(|loaded| drop(loaded.profile.tls.insert("zitadel".to_owned(), tls))).await;
    let port = demo.running.addresses["zitadel"].port();
    let message = folder.path().join("message");
    std::fs::write(&message, b"\0\0\0\0\x11\x0a\x0f812345678900101").unwrap();
    let data = format!("@{}", message.display());
    // Path, version of HTTP, media type, body, what the answer says. (Curl does not show the trailers of HTTP/2.)
    let asked = [
        ("/v2/users/812345678900101/lock", "--http1.1", "application/json", "{}", "HTTP/1.1 200"),
        ("/zitadel.user.v2.UserService/UnlockUser", "--http2", "application/json", JANE, "HTTP/2 200"),
        ("/zitadel.user.v2.UserService/LockUser", "--http2", "application/grpc", &data, "69629023906"),
        (
            "/zitadel.user.v2.UserService/UnlockUser",
            "--http1.1",
            "application/grpc-web",
            &data,
            "grpc-status: 0",
        ),
        ("/zitadel.user.v2.UserService/LockUser", "--http1.1", "application/grpc", &data, "HTTP/1.1 505"),
    ];
    for (path, version, media, body, wanted) in asked {
        let mut curl = Command::new("curl");
        curl.args(["-s", "-i", version, "--cacert"]).arg(&certificate);
        curl.args(["-H", &format!("content-type: {media}"), "-H", &format!("authorization: Bearer {ADMIN}")]);
        curl.args(["--data-binary", body, &format!("https://localhost:{port}{path}")]);
        let output = tokio::task::spawn_blocking(move || curl.output().unwrap()).await.unwrap();
        let answer = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            answer.contains(wanted),
            "{path} {media}: {answer} {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_callers_deadline_ends_the_call() {
    let demo = Demo::listening().await;
    demo.store.fail(Fails::Stalls);
    let url = format!("{}/{SERVICE}/DeactivateUser", demo.url("zitadel"));
    let connect = http2().post(&url).bearer_auth(ADMIN).header("content-type", "application/json");
    let connect = connect.header("connect-timeout-ms", "20").body(JANE).send().await.unwrap();
    assert_eq!(connect.status(), 504);
    let error: Value = serde_json::from_str(&connect.text().await.unwrap()).unwrap();
    assert_eq!(error, json!({"code": "deadline_exceeded", "message": "context deadline exceeded"}));
    let grpc = http2().post(&url).bearer_auth(ADMIN).header("content-type", "application/grpc+json");
    let body = [&[0, 0, 0, 0, JANE.len() as u8], JANE.as_bytes()].concat();
    let grpc = grpc.header("grpc-timeout", "20m").body(body).send().await.unwrap();
    assert_eq!(
        (grpc.status().as_u16(), &grpc.headers()["grpc-status"]),
        (200, &reqwest::header::HeaderValue::from(4))
    );
    demo.store.fail(Fails::Never);
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_any_origin_may_call_and_read_the_trailers() {
    // The demo's credentials are known to everybody: only pages of this machine may use them.
    let demo = Demo::listening().await;
    let url = format!("{}/{SERVICE}/DeactivateUser", demo.url("zitadel"));
    let http = reqwest::Client::new();
    for (origin, allowed) in [
        ("https://app.example", false),
        ("http://localhost:3000", true),
        ("http://[::1]", true),
        ("null", false),
    ] {
        let asked = http.request(reqwest::Method::OPTIONS, &url).header("origin", origin);
        let answer = asked.header("access-control-request-method", "POST").send().await.unwrap();
        assert_eq!(answer.headers().contains_key("access-control-allow-origin"), allowed, "{origin}");
    }
    demo.running.stop().await;
    let not_for_trial = |loaded: &mut interlingua_gateway::Loaded| {
        loaded.profile.demo = false;
        for realm in loaded.profile.realms.values_mut() {
            realm.credentials.clear();
            realm.codes = None;
        }
    };
    let demo = Demo::listening_with(not_for_trial).await;
    demo.token(ADMIN, &interlingua_model::Right::ALL, None, None, None).await;
    let url = format!("{}/{SERVICE}/DeactivateUser", demo.url("zitadel"));
    let asked = http.request(reqwest::Method::OPTIONS, &url).header("origin", "https://app.example");
    let asked = asked.header("access-control-request-method", "POST");
    let asked = asked.header("access-control-request-headers", "authorization,x-grpc-web,content-type");
    let allowed = asked.send().await.unwrap();
    let header = |name: &str| allowed.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
    assert!(allowed.status().is_success());
    assert_eq!(header("access-control-allow-origin").unwrap(), "https://app.example");
    assert_eq!(header("access-control-allow-credentials").unwrap(), "true");
    assert!(header("access-control-allow-headers").unwrap().contains("x-grpc-web"));
    let called = http
        .post(&url)
        .header("origin", "https://app.example")
        .header("content-type", "application/grpc-web");
    let called = called.bearer_auth(ADMIN).body(&b"\0\0\0\0\0"[..]).send().await.unwrap();
    assert!(called.headers()["access-control-expose-headers"].to_str().unwrap().contains("grpc-status"));
    assert_eq!(called.headers()["access-control-allow-origin"], "https://app.example");
    assert!(String::from_utf8_lossy(&called.bytes().await.unwrap()).contains("grpc-status: 3"));
    // Other vendors do not say that browsers may call them.
    let other = http.get(format!("{}/v1/users", demo.url("weavr"))).header("origin", "https://app.example");
    assert!(!other.send().await.unwrap().headers().contains_key("access-control-allow-origin"));
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn health_is_told_for_the_server_and_the_service() {
    let demo = Demo::listening().await;
    for service in ["", SERVICE] {
        let name = [&[0x0a, service.len() as u8], service.as_bytes()].concat();
        let name = if service.is_empty() { Vec::new() } else { name };
        let body = [&[0, 0, 0, 0, name.len() as u8], &name[..]].concat();
        let url = format!("{}/grpc.health.v1.Health/Check", demo.url("zitadel"));
        let asked = http2().post(url).header("content-type", "application/grpc").header("te", "trailers");
        let answer = asked.body(body).send().await.unwrap().bytes().await.unwrap();
        assert_eq!(&answer[..], b"\0\0\0\0\x02\x08\x01", "SERVING");
    }
    // A listener without procedures has none of it.
    let url = format!("{}/grpc.health.v1.Health/Check", demo.url("weavr"));
    assert_eq!(http2().post(url).send().await.unwrap().status(), 404);
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn procedures_are_found_at_the_root_of_a_shared_listener_and_under_the_prefix() {
    let demo = Demo::listening().await;
    let main = format!("http://{}", demo.running.addresses["main"]);
    for root in [main.clone(), format!("{main}/zitadel")] {
        let asked =
            http2().post(format!("{root}/{SERVICE}/GetUserByID")).header("content-type", "application/json");
        let answer = asked.bearer_auth(ADMIN).body(JANE).send().await.unwrap();
        assert_eq!(answer.status(), 200, "{root}");
    }
    let unknown = http2().post(format!("{main}/{SERVICE}/Nothing")).send().await.unwrap();
    assert_eq!(
        (unknown.status().as_u16(), unknown.text().await.unwrap()),
        (404, "404 page not found\n".to_owned())
    );
    demo.running.stop().await;
}

#[test]
fn a_service_leads_to_one_mount_of_a_listener_and_certificates_to_a_listener() {
    let flags = Flags { listen: loopback(), ..Flags::default() };
    let mut loaded = load("demo").unwrap();
    let other = loaded.profile.mounts.iter().position(|mount| mount.dialect == "zitadel").unwrap();
    let mut again = load("demo").unwrap().profile.mounts.swap_remove(other);
    again.at = vec![At { listener: "main".to_owned(), prefix: "/again".to_owned() }];
    loaded.profile.mounts.push(again);
    let problem = refused(&loaded, &flags);
    assert!(problem.contains("give this mount a listener of its own"), "{problem}");
    let mut loaded = load("demo").unwrap();
    let nowhere = || Tls { certificate: "nowhere.pem".into(), key: "nowhere.pem".into() };
    loaded.profile.tls.insert("elsewhere".to_owned(), nowhere());
    let problem = refused(&loaded, &flags);
    assert!(problem.contains("tls.elsewhere") && problem.contains("take the certificate out"), "{problem}");
    loaded.profile.tls.clear();
    loaded.profile.tls.insert("zitadel".to_owned(), nowhere());
    let problem = refused(&loaded, &flags);
    assert!(problem.contains("tls.zitadel") && problem.contains("nowhere.pem"), "{problem}");
}
