//! What a user says of itself takes nothing from another; and what ends sessions.

use interlingua_model::Right;
use interlingua_tests::{ACME, ADMIN, Ask, Demo, answer, ask, create, created_id, operation, user};
use interlingua_wire::WireRequest;
use serde_json::{Value, json};

const AMELIA: &str = "amelia@acme.example";
const PASSWORD: &str = "Correct-horse-7";

fn send<'a>(vendor: &'a str, method: &'a str, path: &str, token: &'a str, body: Value) -> Ask<'a> {
    Ask { vendor, method, path: path.to_owned(), token, body: Some(body) }
}

async fn set_password(demo: &Demo, id: u64, token: &str, password: &str) -> u16 {
    let body = match token {
        ADMIN => json!({"newPassword": {"password": password}}),
        _ => json!({"newPassword": {"password": password}, "currentPassword": PASSWORD}),
    };
    ask(demo, send("zitadel", "POST", &format!("/v2/users/{id}/password"), token, body)).await.0
}

async fn log_in(demo: &Demo, email: &str, password: &str) -> (u16, String) {
    let body = json!({"email": email, "password": {"value": password}});
    let (status, body) = ask(demo, send("weavr", "POST", "/v1/login_with_password", ADMIN, body)).await;
    (status, body["token"].as_str().unwrap_or_default().to_owned())
}

/// People of the other org who say that an address (or a number) is theirs: more than one page of a look-up.
async fn strangers(demo: &Demo, address: &str) {
    for n in 0..12 {
        let name = format!("stranger-{n}");
        let body = json!({
            "username": name, "organizationId": "69629023907",
            "human": {
                "profile": {"givenName": "Sly", "familyName": "Stranger"},
                "email": {"email": format!("{name}@globex.example")},
                "password": {"password": PASSWORD}
            }
        });
        let (status, made) = ask(demo, send("zitadel", "POST", "/v2/users/new", ADMIN, body)).await;
        assert_eq!(status, 200, "{made}");
        let id: u64 = made["id"].as_str().unwrap().parse().unwrap();
        demo.token(&name, &[], None, Some(id), None).await;
        // A code that is told to who asks proves no more than that it asked.
        let path = format!("/v2/users/{id}/email");
        let asked = json!({"email": address, "returnCode": {}});
        let (status, said) = ask(demo, send("zitadel", "POST", &path, &name, asked)).await;
        assert_eq!(status, 200, "{said}");
        let code = json!({"verificationCode": said["verificationCode"]});
        let (status, said) = ask(demo, send("zitadel", "POST", &format!("{path}/verify"), &name, code)).await;
        assert_eq!(status, 200, "{said}");
        // Nor is a log-in name like somebody's address, or an id, anybody's to take.
        for taken in [address, "812345678912389", "later@acme.example"] {
            let rename = json!({"username": taken});
            let path = format!("/v2/users/human/{id}");
            // No membership: the vendor's word for who may not.
            let (status, body) = ask(demo, send("zitadel", "PUT", &path, &name, rename)).await;
            assert_eq!((status, &body["code"]), (404, &json!(5)), "{taken}: {body}");
        }
        let path = format!("/v2/users/{id}/phone");
        let phone = json!({"phone": "+35679000077"});
        assert_eq!(ask(demo, send("zitadel", "POST", &path, &name, phone)).await.0, 200);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_somebody_only_says_is_theirs_takes_nothing_from_who_has_it() {
    let demo = Demo::start().await;
    assert_eq!(set_password(&demo, user(AMELIA), ADMIN, PASSWORD).await, 200);
    strangers(&demo, AMELIA).await;
    assert_eq!(log_in(&demo, AMELIA, PASSWORD).await.0, 200, "the log-in");

    let mut request = WireRequest::new("GET".parse().unwrap(), "/2.0/users/me");
    for (name, value) in [("authorization", format!("Bearer {ADMIN}")), ("assume-user", AMELIA.to_owned())] {
        request.headers.insert(name, value.parse().unwrap());
    }
    let response = answer(&demo.mount("smartsheet"), request).await;
    let seen: Value = serde_json::from_slice(&response.body).unwrap();
    assert_eq!((response.status.as_u16(), &seen["email"]), (200, &json!(AMELIA)), "act-for");

    let path = format!("/v1/users/{}", user(AMELIA));
    let update = json!({"email": AMELIA, "mobile": {"countryCode": "+356", "number": "79000077"}});
    let (status, body) = ask(&demo, send("weavr", "PATCH", &path, ADMIN, update)).await;
    assert_eq!(status, 200, "an update: {body}");
    let code = json!({"email": AMELIA});
    let sent = ask(&demo, send("weavr", "POST", "/v1/users/verification/email/send", ADMIN, code)).await;
    assert_ne!(sent.0, 404, "a code: {}", sent.1);
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_those_who_only_say_so_the_first_is_meant() {
    let demo = Demo::start().await;
    let id = user(AMELIA);
    assert_eq!(set_password(&demo, id, ADMIN, PASSWORD).await, 200);
    demo.token("amelia", &[], None, Some(id), None).await;
    let said = json!({"email": "amy@acme.example"});
    let path = format!("/v2/users/{id}/email");
    assert_eq!(ask(&demo, send("zitadel", "POST", &path, "amelia", said)).await.0, 200);
    assert_eq!(log_in(&demo, "amy@acme.example", PASSWORD).await.0, 200);
    strangers(&demo, "amy@acme.example").await;
    assert_eq!(log_in(&demo, "amy@acme.example", PASSWORD).await.0, 200);
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_somebody_only_says_is_theirs_keeps_nobody_from_getting_it() {
    let demo = Demo::start().await;
    strangers(&demo, "newcomer@acme.example").await;
    for vendor in ["weavr", "pcx", "smartsheet", "youhodler"] {
        let fresh = Demo::start().await;
        strangers(&fresh, "newcomer@acme.example").await;
        let (status, made) = ask(&fresh, create(vendor, "newcomer")).await;
        assert!((200..300).contains(&status), "{vendor}: {status} {made}");
        assert_ne!(created_id(vendor, &made), 0);
        // Two who were given it are one too many, as before.
        assert!(ask(&fresh, create(vendor, "newcomer")).await.0 >= 400, "{vendor}");
        fresh.running.stop().await;
    }
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_password_and_a_deactivation_end_sessions_and_no_tokens() {
    let demo = Demo::start().await;
    let (id, email) = (user("jane@acme.example"), "jane@acme.example");
    let read = |token: &'static str| Ask {
        vendor: "zitadel",
        method: "GET",
        path: format!("/v2/users/{id}"),
        token,
        body: None,
    };
    let reads = async |token: &str| {
        let token: &'static str = token.to_owned().leak();
        ask(&demo, read(token)).await.0
    };
    demo.token("program", &[Right::Read], Some(ACME), Some(id), None).await;
    assert_eq!(set_password(&demo, id, ADMIN, PASSWORD).await, 200);
    let (_, one) = log_in(&demo, email, PASSWORD).await;
    let (_, other) = log_in(&demo, email, PASSWORD).await;
    assert_eq!((reads(&one).await, reads(&other).await), (200, 200));
    let step_up = "/v1/stepup/challenges/otp/SMS";
    assert_eq!(ask(&demo, send("weavr", "POST", step_up, &one, Value::Null)).await.0, 204);
    let proof = json!({"verificationCode": "123456"});
    let proved = ask(&demo, send("weavr", "POST", &format!("{step_up}/verify"), &one, proof)).await;
    assert_eq!(proved.0, 204, "{}", proved.1);
    // The one that changes it goes on; every other is over; programs do not notice.
    assert_eq!(set_password(&demo, id, &one, "Correct-horse-8").await, 200);
    assert_eq!((reads(&one).await, reads(&other).await, reads("program").await), (200, 401, 200));

    let off = ask(&demo, operation("weavr", "deactivate", id).unwrap()).await;
    assert_eq!(off.0, 204, "{}", off.1);
    assert_eq!((reads(&one).await, reads("program").await), (401, 401));
    assert!(ask(&demo, operation("zitadel", "reactivate", id).unwrap()).await.0 < 300);
    assert_eq!((reads(&one).await, reads("program").await), (401, 200), "no session comes back");
    let (status, again) = log_in(&demo, email, "Correct-horse-8").await;
    assert_eq!((status, reads(&again).await), (200, 200));
    demo.running.stop().await;
}
