//! Sessions, and codes on their way to people: what fails on the way leaves nothing behind.

use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex};

use interlingua_gateway::{CodesProfile, Loaded};
use interlingua_model::{Right, UserId};
use interlingua_tests::{ADMIN, Ask, Demo, ask, create, user};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

/// Whoever sends codes on: answers as it is told, and keeps what it took over.
struct Mailer {
    url: String,
    status: Arc<AtomicU16>,
    taken: Arc<Mutex<Vec<Value>>>,
    /// A permit for each code that it has read; it answers when it gets one of the others.
    read: Arc<Semaphore>,
    answers: Arc<Semaphore>,
}

impl Mailer {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/codes", listener.local_addr().unwrap());
        let (status, taken) = (Arc::new(AtomicU16::new(204)), Arc::<Mutex<Vec<Value>>>::default());
        let (told, kept) = (Arc::clone(&status), Arc::clone(&taken));
        let (read, answers) = (Arc::new(Semaphore::new(0)), Arc::new(Semaphore::new(1_000)));
        let (came, goes) = (Arc::clone(&read), Arc::clone(&answers));
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let status = told.load(Ordering::SeqCst);
                let mut text = String::new();
                // Head and body may come apart; the body is one object of JSON.
                let body = loop {
                    let mut bytes = [0; 4_096];
                    let read = stream.read(&mut bytes).await.unwrap();
                    text.push_str(std::str::from_utf8(&bytes[..read]).unwrap());
                    let body = text.split_once("\r\n\r\n").map(|(_, body)| body);
                    if let Some(Ok(body)) = body.map(serde_json::from_str::<Value>) {
                        break body;
                    }
                };
                if status == 204 {
                    kept.lock().unwrap().push(body);
                }
                came.add_permits(1);
                goes.acquire().await.unwrap().forget();
                let answer =
                    format!("HTTP/1.1 {status} As told\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
                stream.write_all(answer.as_bytes()).await.unwrap();
            }
        });
        Self { url, status, taken, read, answers }
    }

    async fn demo(&self) -> Demo {
        Demo::with(self.sends()).await
    }

    async fn listening(&self) -> Demo {
        Demo::listening_with(self.sends()).await
    }

    fn sends(&self) -> impl FnOnce(&mut Loaded) {
        let codes = CodesProfile::Webhook { url: self.url.clone(), credential: None };
        |loaded| loaded.profile.realms.get_mut("demo").unwrap().codes = Some(codes)
    }

    fn taken(&self) -> Vec<Value> {
        self.taken.lock().unwrap().clone()
    }
}

fn post<'a>(vendor: &'a str, path: &str, token: &'a str, body: Value) -> Ask<'a> {
    Ask { vendor, method: "POST", path: path.to_owned(), token, body: Some(body) }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_cannot_be_sent_leaves_nothing_behind() {
    let mailer = Mailer::start().await;
    let demo = mailer.demo().await;
    mailer.status.store(500, Ordering::SeqCst);
    let register = || create("pcx", "neo");
    assert_eq!(ask(&demo, register()).await.0, 500);
    mailer.status.store(204, Ordering::SeqCst);
    let (status, made) = ask(&demo, register()).await;
    assert_eq!(status, 201, "nobody was registered before: {made}");
    let taken = mailer.taken();
    assert_eq!(taken.len(), 1);
    assert_eq!((&taken[0]["to"], &taken[0]["purpose"]), (&json!("neo@acme.example"), &json!("email")));
    let confirm = |code: &Value| {
        post(
            "pcx",
            "/v1/users/confirm",
            ADMIN,
            json!({"email": "neo@acme.example", "confirmation_code": code}),
        )
    };
    assert_eq!(ask(&demo, confirm(&json!("000000"))).await.0, 400);
    assert_eq!(ask(&demo, confirm(&taken[0]["code"])).await.0, 200);
    // Refused before anything is sent: the address is taken.
    assert_eq!(ask(&demo, register()).await.0, 409);
    assert_eq!(mailer.taken().len(), 1);
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_proves_no_address_that_came_while_it_was_sent() {
    let mailer = Mailer::start().await;
    let demo = mailer.demo().await;
    let nadia = user("nadia@acme.example");
    let body = |email: &str| json!({ "email": email });
    let send = |email: &str| post("weavr", "/v1/users/verification/email/send", ADMIN, body(email));
    mailer.answers.forget_permits(1_000);
    let change = async {
        mailer.read.acquire().await.unwrap().forget();
        let path = format!("/v1/users/{nadia}");
        let other = Ask { method: "PATCH", ..post("weavr", &path, ADMIN, body("nadia.new@acme.example")) };
        assert_eq!(ask(&demo, other).await.0, 200);
        mailer.answers.add_permits(1_000);
    };
    let ((status, _), ()) = tokio::join!(ask(&demo, send("nadia@acme.example")), change);
    assert_eq!(status, 503, "it may be asked for again");
    let code = &mailer.taken()[0]["code"];
    let verify = |email: &str| {
        let body = json!({"email": email, "verificationCode": code});
        post("weavr", "/v1/users/verification/email/verify", ADMIN, body)
    };
    assert_eq!(ask(&demo, verify("nadia.new@acme.example")).await.0, 409);
    assert_eq!(ask(&demo, send("nadia.new@acme.example")).await.0, 204);
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_of_an_invitation_that_was_not_sent_is_free_again() {
    let mailer = Mailer::start().await;
    let demo = mailer.listening().await;
    let http = reqwest::Client::new();
    let boris = user("boris@acme.example");
    let url = |rest: &str| format!("{}/v1/users/{boris}/invite{rest}", demo.url("weavr"));
    let invite = || async {
        let request = http.post(url("")).header("api-key", "demo-api-key").bearer_auth(ADMIN);
        request.header("idempotency-ref", "one").send().await.unwrap().status().as_u16()
    };
    mailer.status.store(503, Ordering::SeqCst);
    assert_eq!(invite().await, 503);
    mailer.status.store(204, Ordering::SeqCst);
    assert_eq!(invite().await, 204);
    assert_eq!(invite().await, 204, "a replay");
    let taken = mailer.taken();
    assert_eq!(taken.len(), 1, "and sends nothing");
    for _ in 0..12 {
        let request =
            http.post(url("/validate")).header("api-key", "demo-api-key").header("idempotency-ref", "three");
        let answer = request.json(&json!({"inviteCode": taken[0]["code"]})).send().await.unwrap();
        assert_eq!(answer.status(), 204, "to be told once more is no other guess");
    }
    let consume = |password: &'static str| {
        let body = json!({"inviteCode": taken[0]["code"], "password": {"value": password}});
        let request = http.post(url("/consume")).header("api-key", "demo-api-key");
        async move {
            let answer = request.header("idempotency-ref", "two").json(&body).send().await.unwrap();
            (answer.status().as_u16(), answer.json::<Value>().await.unwrap_or_default())
        }
    };
    let (status, first) = consume("Correct-Horse-1").await;
    assert_eq!(status, 200);
    assert_eq!(consume("Correct-Horse-1").await.0, 200, "another session for who sends it again");
    // Whoever has the request of then has nothing, once the password is another.
    let token = first["token"].as_str().unwrap();
    let change =
        json!({"oldPassword": {"value": "Correct-Horse-1"}, "newPassword": {"value": "Correct-Horse-2"}});
    let (status, changed) = ask(&demo, post("weavr", "/v1/passwords/update", token, change)).await;
    assert_eq!(status, 200, "{changed}");
    assert_eq!(consume("Correct-Horse-1").await.0, 401);
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_is_good_for_the_address_that_it_went_to() {
    let mailer = Mailer::start().await;
    let demo = mailer.demo().await;
    let path = |rest: &str| format!("/v1/users/{}{rest}", user("boris@acme.example"));
    let invite = || post("weavr", &path("/invite"), ADMIN, json!({}));
    let validate =
        |code: &Value| post("weavr", &path("/invite/validate"), ADMIN, json!({"inviteCode": code}));
    let code = |at: usize| mailer.taken()[at]["code"].clone();
    assert_eq!(ask(&demo, invite()).await.0, 204);
    assert_eq!(ask(&demo, validate(&code(0))).await.0, 204);
    let other = post("weavr", &path(""), ADMIN, json!({"email": "boris.new@acme.example"}));
    assert_eq!(ask(&demo, Ask { method: "PATCH", ..other }).await.0, 200);
    assert_eq!(ask(&demo, validate(&code(0))).await.0, 409);
    assert_eq!(ask(&demo, invite()).await.0, 204);
    assert_eq!(ask(&demo, validate(&code(1))).await.0, 204);
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_was_not_stepped_up_makes_nobody_at_any_vendor() {
    let demo = Demo::start().await;
    let owner = user("owner@acme.example");
    demo.session("plain", owner, false).await;
    demo.session("stepped", owner, true).await;
    for vendor in interlingua_tests::VENDORS {
        let by = |token: &'static str| Ask { token, ..create(vendor, &format!("by-session-{vendor}")) };
        let (status, body) = ask(&demo, by("plain")).await;
        assert_eq!(status, 403, "{vendor}: {body}");
        let (status, body) = ask(&demo, by("stepped")).await;
        assert!((200..300).contains(&status), "{vendor}: {status} {body}");
    }
    // Nor does it get a code told, which would prove what only the person can.
    let path = format!("/v2/users/{}/password_reset", user("boris@acme.example"));
    let reset = |token: &'static str| post("zitadel", &path, token, json!({"returnCode": {}}));
    assert_eq!(ask(&demo, reset("plain")).await.0, 403);
    assert_eq!(ask(&demo, reset("stepped")).await.0, 200);
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_guesses_at_passwords_is_shut_out_everywhere_but_not_the_administrator() {
    let demo = Demo::with(|loaded| {
        let weavr = loaded.profile.mounts.iter_mut().find(|mount| mount.dialect == "weavr").unwrap();
        weavr.settings = json!({"deactivate_after": 3});
    })
    .await;
    let login = |email: &str, password: &str| {
        post(
            "weavr",
            "/v1/login_with_password",
            ADMIN,
            json!({"email": email, "password": {"value": password}}),
        )
    };
    let right = || login("zoe@acme.example", "Demo-Passw0rd");
    let (status, session) = ask(&demo, right()).await;
    assert_eq!(status, 200);
    let token = session["token"].as_str().unwrap();
    let change = || {
        let body =
            json!({"oldPassword": {"value": "Wrong-Horse-1"}, "newPassword": {"value": "Other-Horse-1"}});
        post("weavr", "/v1/passwords/update", token, body)
    };
    assert_eq!(ask(&demo, login("zoe@acme.example", "Wrong-Horse-1")).await.0, 401);
    assert_eq!(ask(&demo, change()).await.0, 409, "a guess like any other");
    assert_eq!(ask(&demo, right()).await.0, 200, "a right one starts anew");
    for _ in 0..3 {
        assert_eq!(ask(&demo, change()).await.0, 409);
    }
    assert_eq!(ask(&demo, right()).await.0, 401, "deactivated");
    for _ in 0..5 {
        assert_eq!(ask(&demo, login("owner@acme.example", "Wrong-Horse-1")).await.0, 401);
    }
    let shown =
        Ask { vendor: "weavr", method: "GET", path: "/v1/buyers".to_owned(), token: ADMIN, body: None };
    assert_eq!(ask(&demo, shown).await.1["adminUser"]["active"], true);
    demo.running.stop().await;
}

/// Hashes of the password "password", as other systems keep them: they are taken by ZITADEL's calls, and good for a log-in. From the
/// first one on, the password is kept as it is for everybody.
#[tokio::test(flavor = "multi_thread")]
async fn passwords_move_with_their_hashes() {
    let demo = Demo::start().await;
    let zoe = user("zoe@acme.example");
    let hash = async || {
        let user = demo.engine().store().user_by_id(UserId::new(zoe).unwrap()).await.unwrap().unwrap();
        (user.profile.password.clone().unwrap().to_string(), user.version)
    };
    let login = |password: &str| {
        let body = json!({"email": "zoe@acme.example", "password": {"value": password}});
        post("weavr", "/v1/login_with_password", ADMIN, body)
    };
    for brought in [
        "$2b$06$abcdefghijklmnopqrstuuNBpXtlux7FnXJE0fnrtkSXNhdOGmWHu",
        "$scrypt$ln=10,r=8,p=1$c2l4dGVlbi1vZi1ieXRlcw$jTm/NryFxHGnbHo2+AGdfIxjROOENcNQ4fVcRQcgGeU",
        "$pbkdf2-sha256$1000$c2l4dGVlbi1vZi1ieXRlcw$3nftG8pJ5/x4MPItKjrBsoXVgDCvxZd2jOA6x4t.FHw",
    ] {
        let body = json!({"human": {"password": {"hashedPassword": {"hash": brought}}}});
        let set = Ask { method: "PATCH", ..post("zitadel", &format!("/v2/users/{zoe}"), ADMIN, body) };
        let (status, answer) = ask(&demo, set).await;
        assert_eq!(status, 200, "{brought}: {answer}");
        assert_eq!(ask(&demo, login("Password")).await.0, 401, "{brought}");
        let (kept, version) = hash().await;
        assert_eq!(kept, brought, "a wrong guess changes nothing");
        let (status, session) = ask(&demo, login("password")).await;
        assert_eq!(status, 200, "{brought}: {session}");
        let (kept, after) = hash().await;
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{brought}: {kept}");
        assert_eq!(after, version + 1, "{brought}: the journal has it");
        assert_eq!(ask(&demo, login("password")).await.0, 200, "{brought}: it is the same password");
        assert_eq!(hash().await, (kept, after), "{brought}: hashed anew once");
        let token = session["token"].as_str().unwrap();
        let own = Ask { vendor: "weavr", method: "GET", path: format!("/v1/users/{zoe}"), token, body: None };
        assert_eq!(
            ask(&demo, own).await.0,
            403,
            "{brought}: the session goes on, without a right; one that ended is 401"
        );
    }
    let dear = "$2b$14$abcdefghijklmnopqrstuuNBpXtlux7FnXJE0fnrtkSXNhdOGmWHu";
    let body = json!({"human": {"password": {"hashedPassword": {"hash": dear}}}});
    let set = Ask { method: "PATCH", ..post("zitadel", &format!("/v2/users/{zoe}"), ADMIN, body) };
    let (status, answer) = ask(&demo, set).await;
    assert_eq!(status, 400, "{answer}");
    assert!(answer.to_string().contains("USER-oz74onzvqr"), "{answer}");
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_password_is_replaced_by_whoever_gets_the_mail() {
    let demo = Demo::start().await;
    let ask_program = async |path: &str, body: Value| ask(&demo, post("weavr", path, ADMIN, body)).await;
    let login = async |password: &str| {
        let body = json!({"email": "zoe@acme.example", "password": {"value": password}});
        ask_program("/v1/login_with_password", body).await
    };
    let known = async |token: &Value| {
        let path = format!("/v1/users/{}", user("zoe@acme.example"));
        let token = token["token"].as_str().unwrap();
        ask(&demo, Ask { vendor: "weavr", method: "GET", path, token, body: None }).await.0 != 401
    };
    let (_, before) = login("Demo-Passw0rd").await;
    assert!(known(&before).await);
    let resume = |nonce: &str| json!({"nonce": nonce, "email": "zoe@acme.example", "newPassword": {"value": "Other-Horse-1"}});
    let path = "/v1/passwords/lost_password/resume";
    assert_eq!(ask_program(path, resume("123456")).await.0, 409, "none was sent");
    let start = json!({"email": "zoe@acme.example"});
    assert_eq!(ask_program("/v1/passwords/lost_password/start", start).await.0, 204);
    assert!(known(&before).await && login("Demo-Passw0rd").await.0 == 200, "nothing has changed yet");
    assert_eq!(ask_program(path, resume("654321")).await.0, 409);
    let (status, after) = ask_program(path, resume("123456")).await;
    assert_eq!(status, 200, "{after}");
    assert!(known(&after).await && !known(&before).await, "other sessions end");
    assert_eq!((login("Demo-Passw0rd").await.0, login("Other-Horse-1").await.0), (401, 200));
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_password_is_mailed_once_a_minute() {
    let mailer = Mailer::start().await;
    let demo = mailer.demo().await;
    let start =
        || post("weavr", "/v1/passwords/lost_password/start", ADMIN, json!({"email": "zoe@acme.example"}));
    // A code that an administrator is told keeps nobody's mail back.
    let path = format!("/v2/users/{}/password_reset", user("zoe@acme.example"));
    assert_eq!(ask(&demo, post("zitadel", &path, ADMIN, json!({"returnCode": {}}))).await.0, 200);
    assert_eq!(ask(&demo, start()).await.0, 204);
    assert_eq!(ask(&demo, start()).await.0, 204, "nothing is told of it");
    let taken = mailer.taken();
    assert_eq!(taken.len(), 1, "{taken:?}");
    let resume = json!({
        "nonce": taken[0]["code"], "email": "zoe@acme.example", "newPassword": {"value": "Other-Horse-1"},
    });
    let resume = post("weavr", "/v1/passwords/lost_password/resume", ADMIN, resume);
    assert_eq!(ask(&demo, resume).await.0, 200, "the nonce that is out is good");
    assert_eq!(ask(&demo, start()).await.0, 204);
    assert_eq!(mailer.taken().len(), 2, "it was used");
    demo.running.stop().await;
}

/// Whoever has a program's key would be the person with these rights.
#[tokio::test(flavor = "multi_thread")]
async fn a_program_vouches_for_nobody_with_rights() {
    let demo = Demo::start().await;
    let person = 812_345_678_916_485;
    demo.token("lasting", &[Right::Read], None, Some(person), None).await;
    let create = || {
        let body = json!({"password": {"value": "Correct-Horse-1"}});
        post("weavr", &format!("/v1/password/{person}"), ADMIN, body)
    };
    let (status, answer) = ask(&demo, create()).await;
    assert_eq!((status, &answer["errorCode"]), (403, &json!("INSUFFICIENT_PERMISSIONS")));
    let kept = demo.engine().store().user_by_id(UserId::new(person).unwrap()).await.unwrap().unwrap();
    assert!(kept.profile.password.is_none());
    demo.engine().store().drop_credentials("lasting").await.unwrap();
    assert_eq!(ask(&demo, create()).await.0, 200);
    demo.running.stop().await;
}
