//! Programs that log in: by a key with which they sign, and by a secret.

use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use interlingua_tests::{ADMIN, Ask, Demo, answer, ask};
use interlingua_wire::{WireRequest, WireResponse};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::{Value, json};

/// The demo's program, and when the tests' clock stands still, in seconds.
const ROBOT: u64 = 812_345_678_961_541;
const NOW: i64 = 1_795_262_400;
const API: &str = "openid urn:zitadel:iam:org:project:id:zitadel:aud";
const ISSUER: &str = "http://localhost";

fn send<'a>(method: &'a str, path: String, token: &'a str, body: Value) -> Ask<'a> {
    Ask { vendor: "zitadel", method, path, token, body: Some(body) }
}

async fn form(demo: &Demo, path: &str, pairs: &[(&str, &str)], basic: Option<&str>) -> (u16, Value) {
    let mut request = WireRequest::new(http::Method::POST, path);
    let body: Vec<String> = pairs
        .iter()
        .map(|(name, value)| {
            let value = percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC);
            format!("{name}={value}")
        })
        .collect();
    request.body = body.join("&").into();
    let media = http::HeaderValue::from_static("application/x-www-form-urlencoded");
    request.headers.insert("content-type", media);
    if let Some(basic) = basic {
        let text = format!("Basic {}", BASE64_STANDARD.encode(basic));
        request.headers.insert("authorization", text.parse().unwrap());
    }
    let WireResponse { status, body, .. } = answer(&demo.mount("zitadel"), request).await;
    (status.as_u16(), serde_json::from_slice(&body).unwrap())
}

/// Asks for a key, and reads the vendor's key file.
async fn new_key(demo: &Demo, expires: &str) -> (String, EncodingKey) {
    let path = format!("/v2/users/{ROBOT}/keys");
    let (status, made) = ask(demo, send("POST", path, ADMIN, json!({ "expirationDate": expires }))).await;
    assert_eq!(status, 200, "{made}");
    let file = BASE64_STANDARD.decode(made["keyContent"].as_str().unwrap()).unwrap();
    let file: Value = serde_json::from_slice(&file).unwrap();
    assert_eq!((&file["type"], &file["keyId"]), (&json!("serviceaccount"), &made["keyId"]));
    assert_eq!((&file["userId"], &file["expirationDate"]), (&json!(ROBOT.to_string()), &json!(expires)));
    let pem = file["key"].as_str().unwrap();
    assert!(pem.starts_with("-----BEGIN RSA PRIVATE KEY-----\n"), "{pem}");
    let der: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    (
        made["keyId"].as_str().unwrap().to_owned(),
        EncodingKey::from_rsa_der(&BASE64_STANDARD.decode(der).unwrap()),
    )
}

fn claims() -> Value {
    let id = ROBOT.to_string();
    json!({ "iss": id, "sub": id, "aud": [ISSUER], "iat": NOW, "exp": NOW + 3_600 })
}

fn signed(claims: &Value, (kid, key): (&str, &EncodingKey)) -> String {
    // Another test may have been first.
    let _ = jsonwebtoken::crypto::rust_crypto::DEFAULT_PROVIDER.install_default();
    let header = Header { kid: Some(kid.to_owned()), ..Header::new(Algorithm::RS256) };
    encode(&header, claims, key).unwrap()
}

async fn exchange(demo: &Demo, assertion: &str) -> (u16, Value) {
    let grant = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    let pairs = [("grant_type", grant), ("assertion", assertion), ("scope", API)];
    form(demo, "/oauth/v2/token", &pairs, Some("zitadel:zitadel")).await
}

async fn status_of(demo: &Demo, token: &str) -> u16 {
    ask(demo, send("POST", "/v2/users".to_owned(), token, json!({}))).await.0
}

#[tokio::test]
async fn a_program_signs_and_calls() {
    let demo = Demo::start().await;
    let (kid, key) = new_key(&demo, "2027-01-01T00:00:00Z").await;
    let (status, got) = exchange(&demo, &signed(&claims(), (&kid, &key))).await;
    assert_eq!(status, 200, "{got}");
    assert_eq!((&got["token_type"], &got["expires_in"]), (&json!("Bearer"), &json!(43_199)));
    let token = got["access_token"].as_str().unwrap();
    assert_eq!(status_of(&demo, token).await, 200);
    // It may no more than the program may.
    let path = format!("/v2/users/{}/deactivate", interlingua_tests::user("boris@acme.example"));
    assert_eq!(ask(&demo, send("POST", path, token, json!({}))).await.0, 403);
    // It is no lasting token: another one gets nothing from it.
    demo.engine().store().drop_credentials("demo-robot").await.unwrap();
    let (_, got) = exchange(&demo, &signed(&claims(), (&kid, &key))).await;
    assert_eq!(status_of(&demo, got["access_token"].as_str().unwrap()).await, 200, "its own account");
    let path = format!("/v2/users/{}", interlingua_tests::user("boris@acme.example"));
    let read = Ask { body: None, ..send("GET", path, got["access_token"].as_str().unwrap(), Value::Null) };
    assert_eq!(ask(&demo, read).await.0, 404, "no membership is left");
    // It ends with its user.
    ask(&demo, send("POST", format!("/v2/users/{ROBOT}/deactivate"), ADMIN, json!({}))).await;
    assert_eq!(status_of(&demo, token).await, 401);
    let (status, refused) = exchange(&demo, &signed(&claims(), (&kid, &key))).await;
    assert_eq!((status, &refused["error_description"]), (400, &json!("Errors.User.NotActive")));
}

#[tokio::test]
async fn what_is_not_signed_for_us_now_is_refused() {
    let demo = Demo::start().await;
    let (kid, key) = new_key(&demo, "2026-11-21T12:10:00Z").await;
    let (_, other) = new_key(&demo, "2027-01-01T00:00:00Z").await;
    let but = |name: &str, value: Value| {
        let mut claims = claims();
        claims[name] = value;
        claims
    };
    for (why, claims) in [
        ("another audience", but("aud", json!("http://localhost/"))),
        ("another subject", but("sub", json!("1"))),
        (
            "another user",
            json!({ "iss": "812345678916485", "sub": "812345678916485", "aud": ISSUER, "iat": NOW, "exp": NOW + 60 }),
        ),
        ("over", but("exp", json!(NOW + 1))),
        ("not yet", but("iat", json!(NOW + 2))),
        ("old", but("iat", json!(NOW - 3_601))),
        ("never made", but("iat", Value::Null)),
    ] {
        let (status, refused) = exchange(&demo, &signed(&claims, (&kid, &key))).await;
        assert_eq!((status, &refused["error"]), (400, &json!("invalid_grant")), "{why}: {refused}");
        assert_eq!(refused["error_description"], "invalid assertion", "{why}");
    }
    for claims in [but("aud", json!(ISSUER)), but("iat", json!(NOW - 3_600)), but("iat", json!(NOW + 1))] {
        assert_eq!(exchange(&demo, &signed(&claims, (&kid, &key))).await.0, 200, "{claims}");
    }
    // Another key's signature, a changed letter, a signature that needs no key.
    let (good, forged) = (signed(&claims(), (&kid, &key)), signed(&claims(), (&kid, &other)));
    let unsigned = {
        let head = BASE64_URL_SAFE_NO_PAD.encode(json!({"alg": "none", "kid": kid}).to_string());
        format!("{head}.{}.", BASE64_URL_SAFE_NO_PAD.encode(claims().to_string()))
    };
    let mac = {
        let header = Header { kid: Some(kid.clone()), ..Header::new(Algorithm::HS256) };
        encode(&header, &claims(), &EncodingKey::from_secret(kid.as_bytes())).unwrap()
    };
    for text in [forged, format!("{good}A"), unsigned, mac] {
        assert_eq!(exchange(&demo, &text).await.0, 400, "{text}");
    }
    demo.clock.advance(600);
    assert_eq!(exchange(&demo, &good).await.0, 400, "the key's end");
}

#[tokio::test]
async fn a_key_that_was_removed_signs_nothing() {
    let demo = Demo::start().await;
    let (kid, key) = new_key(&demo, "2027-01-01T00:00:00Z").await;
    let remove =
        Ask { body: None, ..send("DELETE", format!("/v2/users/{ROBOT}/keys/{kid}"), ADMIN, Value::Null) };
    assert_eq!(ask(&demo, remove).await.0, 200);
    assert_eq!(exchange(&demo, &signed(&claims(), (&kid, &key))).await.0, 400);
}

#[tokio::test]
async fn a_secret_is_good_until_the_next() {
    let demo = Demo::start().await;
    let path = format!("/v2/users/{ROBOT}/secret");
    let mut secrets = Vec::new();
    for _ in 0..2 {
        let (_, made) = ask(&demo, send("POST", path.clone(), ADMIN, json!({}))).await;
        secrets.push(made["clientSecret"].as_str().unwrap().to_owned());
    }
    assert_eq!(secrets[0].len(), 64);
    let scope = [("grant_type", "client_credentials"), ("scope", API)];
    let by = |name: &str, secret: &str| format!("{name}:{secret}");
    let (status, refused) = form(&demo, "/oauth/v2/token", &scope, Some(&by("robot-1", &secrets[0]))).await;
    assert_eq!((status, &refused["error_description"]), (400, &json!("Errors.User.Machine.Secret.Invalid")));
    let (status, got) = form(&demo, "/oauth/v2/token", &scope, Some(&by("robot-1", &secrets[1]))).await;
    assert_eq!((status, status_of(&demo, got["access_token"].as_str().unwrap()).await), (200, 200));
    // Without the scope of the vendor's own API the token is good for nobody's account but its own.
    let plain = [("grant_type", "client_credentials"), ("scope", "openid")];
    let (_, got) = form(&demo, "/oauth/v2/token", &plain, Some(&by("ROBOT-1", &secrets[1]))).await;
    let path = format!("/v2/users/{}", interlingua_tests::user("boris@acme.example"));
    let read = Ask { body: None, ..send("GET", path, got["access_token"].as_str().unwrap(), Value::Null) };
    assert_eq!(ask(&demo, read).await.0, 404);
    // By another name it is the same program.
    let renamed = json!({"username": "robot-2", "machine": {}});
    let patch = send("PATCH", format!("/v2/users/{ROBOT}"), ADMIN, renamed);
    assert_eq!(ask(&demo, patch).await.0, 200);
    assert_eq!(form(&demo, "/oauth/v2/token", &scope, Some(&by("robot-2", &secrets[1]))).await.0, 200);
    assert_eq!(form(&demo, "/oauth/v2/token", &scope, Some(&by("robot-1", &secrets[1]))).await.0, 400);
    let remove =
        Ask { body: None, ..send("DELETE", format!("/v2/users/{ROBOT}/secret"), ADMIN, Value::Null) };
    assert_eq!(ask(&demo, remove).await.0, 200);
    assert_eq!(form(&demo, "/oauth/v2/token", &scope, Some(&by("robot-2", &secrets[1]))).await.0, 400);
}
