//! Every limit, on the wire; and what a stranger may send.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use interlingua_edge::Limits;
use interlingua_model::CallKind;
use interlingua_testkit::Fails;
use interlingua_tests::{ADMIN, Ask, Demo, VENDORS, ask, ask_on_the_wire, create, get, operation, vendors};

const JANE: u64 = 812_345_678_900_101;

/// Sends bytes as they are, and reads until the other side ends the connection.
fn raw(demo: &Demo, vendor: &str, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(demo.running.addresses[vendor]).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream.write_all(bytes).unwrap();
    let mut answer = Vec::new();
    drop(stream.read_to_end(&mut answer));
    String::from_utf8_lossy(&answer).into_owned()
}

/// A complete request with the vendor's credentials, to be sent raw.
fn request(vendor: &str, method: &str, path: &str, more: &str, body: &[u8]) -> Vec<u8> {
    let headers = vendors::of(vendor).credentials(ADMIN).into_iter();
    let credentials: String = headers.map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{credentials}{more}content-length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

fn with_limits(limits: Limits) -> impl FnOnce(&mut interlingua_gateway::Loaded) {
    move |loaded| loaded.profile.limits = limits
}

#[tokio::test(flavor = "multi_thread")]
async fn slow_headers_and_slow_bodies_are_cut_off() {
    let limits = Limits { header_time: 200, body_time: 200, ..Limits::default() };
    let demo = Demo::listening_with(with_limits(limits)).await;
    for vendor in VENDORS {
        let answer = raw(&demo, vendor, b"GET /v1/users HTTP/1.1\r\nhost:");
        assert!(!answer.contains("200 OK"), "{vendor}: {answer}");
        // A body that never comes gets the vendor's own words for a time-out.
        let (known, at) = (vendors::of(vendor), create(vendor, "slow").path);
        let credentials: String = known
            .credentials(ADMIN)
            .into_iter()
            .map(|(name, value)| format!("{name}: {value}\r\n"))
            .collect();
        let head = format!(
            "POST {at} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{credentials}content-length: 5\r\n\r\n{{"
        );
        let answer = raw(&demo, vendor, head.as_bytes());
        let status = vendors::of(vendor).too_late();
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{vendor}: {answer}");
    }
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_too_large_is_refused_in_the_vendors_words() {
    let limits = Limits {
        body_bytes: 1_000,
        header_bytes: 9_000,
        headers: 20,
        target_bytes: 300,
        ..Limits::default()
    };
    let demo = Demo::listening_with(with_limits(limits)).await;
    for vendor in VENDORS {
        let ask = create(vendor, "large");
        let body = request(vendor, "POST", &ask.path, "", &[b' '; 1_001]);
        assert!(raw(&demo, vendor, &body).starts_with("HTTP/1.1 413"), "{vendor} body");
        let long = format!("x-long: {}\r\n", "x".repeat(9_000));
        let many: String = (0..30).map(|n| format!("x-{n}: 1\r\n")).collect();
        for more in [long, many] {
            let answer = raw(&demo, vendor, &request(vendor, "GET", &get(vendor, JANE).path, &more, b""));
            assert!(answer.starts_with("HTTP/1.1 413"), "{vendor} headers: {answer}");
        }
        let target = format!("{}?x={}", get(vendor, JANE).path, "y".repeat(300));
        assert!(
            raw(&demo, vendor, &request(vendor, "GET", &target, "", b"")).starts_with("HTTP/1.1 400"),
            "{vendor} target"
        );
        // A chunked body cannot hide its size either.
        let chunked = request(vendor, "POST", &ask.path, "", b"");
        let chunked =
            String::from_utf8(chunked).unwrap().replace("content-length: 0", "transfer-encoding: chunked");
        let chunked = format!("{chunked}7d0\r\n{}\r\n0\r\n\r\n", " ".repeat(2_000));
        assert!(raw(&demo, vendor, chunked.as_bytes()).starts_with("HTTP/1.1 413"), "{vendor} chunked");
    }
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_bodies_paths_and_verbs_get_the_vendors_own_error_and_change_nothing() {
    let demo = Demo::listening().await;
    let deep = format!("{{\"a\":{}1{}}}", "[".repeat(200), "]".repeat(200));
    let bodies: [&[u8]; 6] =
        [b"{", b"[]", b"{\"reason\":\"\xff\"}", b"{\"a\":1,\"a\":2}", deep.as_bytes(), b"nonsense"];
    for vendor in VENDORS {
        let path = create(vendor, "x").path;
        for body in bodies {
            let answer = raw(
                &demo,
                vendor,
                &request(vendor, "POST", &path, "content-type: application/json\r\n", body),
            );
            assert!(answer.starts_with("HTTP/1.1 400"), "{vendor} {body:?}: {answer}");
            assert!(owns(vendor, &answer), "{vendor}: {answer}");
        }
        let at = get(vendor, JANE).path;
        let root = at.rsplit_once('/').unwrap().0.to_owned();
        for path in [
            format!("{root}/../users/{JANE}"),
            format!("{root}/%2e%2e/x"),
            format!("{root}/a%2fb"),
            "/nowhere".to_owned(),
        ] {
            let answer = raw(&demo, vendor, &request(vendor, "GET", &path, "", b""));
            assert!(answer.starts_with("HTTP/1.1 404") && owns(vendor, &answer), "{vendor} {path}: {answer}");
        }
        let answer = raw(&demo, vendor, &request(vendor, "PROPFIND", &at, "", b""));
        assert!(answer.starts_with("HTTP/1.1 405") && owns(vendor, &answer), "{vendor}: {answer}");
        assert!(answer.contains("\r\nallow: GET, HEAD"), "{vendor}: {answer}");
        // Without a body, and as long as with one.
        let lengths = ["GET", "HEAD"].map(|verb| {
            let answer = raw(&demo, vendor, &request(vendor, verb, &at, "", b""));
            let (head, body) = answer.split_once("\r\n\r\n").unwrap();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
            assert!(head.starts_with("HTTP/1.1 200"), "{vendor} {verb}: {answer}");
            (length.parse::<usize>().unwrap(), body.len())
        });
        assert_eq!(lengths[0].0, lengths[0].1, "{vendor}");
        assert_eq!((lengths[1].0 > 0, lengths[1].1), (true, 0), "{vendor}");
        let overlong = format!("{root}/{}", "9".repeat(500));
        let answer = raw(&demo, vendor, &request(vendor, "GET", &overlong, "", b""));
        assert!(answer.starts_with("HTTP/1.1 40") && owns(vendor, &answer), "{vendor} overlong: {answer}");
    }
    let answer = raw(&demo, "main", b"GET /unheard HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    assert!(answer.starts_with("HTTP/1.1 404") && answer.contains("/weavr /zitadel"), "{answer}");
    let id = interlingua_model::UserId::new(JANE).unwrap();
    assert_eq!(demo.engine().store().journal(id).await.unwrap().len(), 1);
    demo.running.stop().await;
}

/// What counts once is refused where it comes twice, before anything is done: whoever is in front may have looked at the other one.
#[tokio::test(flavor = "multi_thread")]
async fn what_counts_once_is_refused_where_it_comes_twice() {
    let demo = Demo::listening().await;
    for vendor in VENDORS {
        let mount = demo.mount(vendor);
        let asked = operation(vendor, "deactivate", JANE).unwrap();
        let body = asked.body.map_or_else(Vec::new, |body| body.to_string().into_bytes());
        let bytes = |more: &str| request(vendor, asked.method, &asked.path, more, &body);
        let refused = |status: &str, bytes: &[u8], what: &str| {
            let answer = raw(&demo, vendor, bytes);
            assert!(answer.starts_with(status) && owns(vendor, &answer), "{vendor} {what}: {answer}");
        };
        for (name, value) in vendors::of(vendor).credentials(ADMIN) {
            let answer = raw(&demo, vendor, &bytes(&format!("{name}: {value}\r\n")));
            let body = answer.split_once("\r\n\r\n").map(|(_, body)| body).unwrap_or_default();
            let unknown = vendors::of(vendor).unknown(&serde_json::from_str(body).unwrap_or_default());
            let in_its_words = unknown || owns(vendor, &answer);
            assert!(answer.starts_with("HTTP/1.1 401") && in_its_words, "{vendor} {name}: {answer}");
            assert!(answer.contains("\r\nwww-authenticate: "), "{vendor} {name}: {answer}");
        }
        let row = mount.rows().iter().find(|row| row.kind == CallKind::Deactivate).unwrap();
        let key = mount.dialect().manifest().idempotency.map(|policy| policy.header);
        for name in row.headers.iter().map(|field| field.name).chain(key).chain(["content-type", "host"]) {
            refused("HTTP/1.1 400", &bytes(&format!("{name}: a\r\n{name}: a\r\n")), name);
        }
        let text = String::from_utf8(bytes("")).unwrap();
        for host in ["", "host: a b\r\n", "host: a/b\r\n"] {
            refused("HTTP/1.1 400", text.replace("host: x\r\n", host).as_bytes(), host);
            // Whoever asks.
            let stranger = format!("GET {} HTTP/1.1\r\n{host}connection: close\r\n\r\n", asked.path);
            refused("HTTP/1.1 400", stranger.as_bytes(), host);
        }
    }
    let id = interlingua_model::UserId::new(JANE).unwrap();
    assert_eq!(demo.engine().store().journal(id).await.unwrap().len(), 1);
    demo.running.stop().await;
}

/// Whether an answer is in the vendor's own shape.
fn owns(vendor: &str, answer: &str) -> bool {
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((answer, ""));
    vendors::of(vendor).owns(head, &serde_json::from_str(body).unwrap_or_default())
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_over_the_in_flight_limit_are_shed_at_once() {
    let demo = Demo::listening_with(with_limits(Limits { in_flight: 1, ..Limits::default() })).await;
    let http = reqwest::Client::new();
    for vendor in VENDORS {
        demo.store.fail(Fails::Stalls);
        let held = operation(vendor, "deactivate", JANE + 3 * 4_096).unwrap();
        let url = format!("{}{}", demo.url(vendor), held.path);
        let mut request = http.request(held.method.parse().unwrap(), url);
        for (name, value) in vendors::of(vendor).credentials(ADMIN) {
            request = request.header(name, value);
        }
        let request = held.body.map_or(request.try_clone().unwrap(), |body| request.json(&body));
        let first = tokio::spawn(request.send());
        demo.store.stalled().await;
        let (status, body) = ask_on_the_wire(&http, &demo, get(vendor, JANE)).await;
        assert_eq!(status, 503, "{vendor}: {body}");
        demo.store.fail(Fails::Never);
        first.await.unwrap().unwrap();
        assert_eq!(ask_on_the_wire(&http, &demo, get(vendor, JANE)).await.0, 200, "{vendor} afterwards");
    }
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_takes_too_long_is_answered_all_the_same() {
    let demo = Demo::listening_with(with_limits(Limits { answer_time: 100, ..Limits::default() })).await;
    let http = reqwest::Client::new();
    demo.store.fail(Fails::Stalls);
    for vendor in VENDORS {
        let expected = vendors::of(vendor).too_late();
        let (status, body) =
            ask_on_the_wire(&http, &demo, operation(vendor, "deactivate", JANE).unwrap()).await;
        assert_eq!(status, expected, "{vendor}: {body}");
    }
    demo.store.fail(Fails::Never);
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_ends_at_its_age_and_one_too_many_waits() {
    let demo = Demo::listening_with(with_limits(Limits {
        connection_age: 200,
        connections: 1,
        ..Limits::default()
    }))
    .await;
    // One that was used and is kept open.
    let mut idle = TcpStream::connect(demo.running.addresses["weavr"]).unwrap();
    idle.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let kept = request("weavr", "GET", &get("weavr", JANE).path, "", b"");
    let kept = String::from_utf8(kept).unwrap().replace("connection: close", "connection: keep-alive");
    idle.write_all(kept.as_bytes()).unwrap();
    let mut answer = [0; 4_096];
    let length = idle.read(&mut answer).unwrap();
    assert!(answer[..length].starts_with(b"HTTP/1.1 200"));
    // The second is accepted only when the first has reached its age.
    let answer = raw(&demo, "weavr", &request("weavr", "GET", &get("weavr", JANE).path, "", b""));
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert_eq!(idle.read(&mut [0; 1]).unwrap(), 0, "the idle connection was ended");
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn stopping_lets_the_request_at_work_end_and_takes_no_more() {
    let demo = Demo::listening().await;
    let address = demo.running.addresses["weavr"];
    demo.store.fail(Fails::Stalls);
    let path = operation("weavr", "deactivate", JANE).unwrap().path;
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(&request("weavr", "POST", &path, "", b"")).unwrap();
    demo.store.stalled().await;
    let store = demo.store.clone();
    let stopping = tokio::spawn(demo.running.stop());
    // The port is closed first; only then may the held request end.
    while TcpStream::connect(address).is_ok() {
        tokio::task::yield_now().await;
    }
    assert!(!stopping.is_finished());
    store.fail(Fails::Never);
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 204"), "{answer}");
    stopping.await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn one_port_speaks_both_versions_of_http() {
    let demo = Demo::listening().await;
    let two = reqwest::Client::builder().http2_prior_knowledge().build().unwrap();
    for http in [reqwest::Client::new(), two] {
        for vendor in VENDORS {
            let (status, body) = ask_on_the_wire(&http, &demo, get(vendor, JANE)).await;
            assert_eq!(status, 200, "{vendor}: {body}");
        }
    }
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_admin_listener_tells_health_readiness_and_metrics() {
    let demo = Demo::listening().await;
    let http = reqwest::Client::new();
    ask_on_the_wire(&http, &demo, get("weavr", JANE)).await;
    ask_on_the_wire(&http, &demo, Ask { token: "nobody", ..get("weavr", JANE) }).await;
    let text = |path: &str| {
        let (http, url) = (http.clone(), format!("{}{path}", demo.url("admin")));
        async move {
            let response = http.get(url).send().await.unwrap();
            (response.status().as_u16(), response.text().await.unwrap())
        }
    };
    assert_eq!(text("/healthz").await.0, 200);
    assert_eq!(text("/readyz").await.0, 200);
    demo.store.fail(Fails::Unavailable);
    assert_eq!(text("/readyz").await.0, 503);
    assert_eq!(text("/healthz").await.0, 200);
    let (_, metrics) = text("/metrics").await;
    let line = |status: u16| {
        format!(
            "interlingua_requests_total{{mount=\"demo/weavr\",vendor=\"weavr\",endpoint=\"userGetById\",status=\"{status}\"}} 1"
        )
    };
    assert!(metrics.contains(&line(200)) && metrics.contains(&line(401)), "{metrics}");
    assert!(metrics.contains("interlingua_request_seconds_bucket"), "{metrics}");
    assert!(!metrics.contains("acme.example"), "no personal data in metrics");
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_reads_and_does_not_change() {
    let demo = Demo::listening().await;
    let http = reqwest::Client::new();
    for vendor in VENDORS {
        let reader = interlingua_tests::READER;
        assert_eq!(
            ask_on_the_wire(&http, &demo, Ask { token: reader, ..get(vendor, JANE) }).await.0,
            200,
            "{vendor}"
        );
        for op in ["deactivate", "reactivate", "suspend", "delete"] {
            let Some(asked) = operation(vendor, op, JANE) else {
                continue;
            };
            let (status, body) = ask_on_the_wire(&http, &demo, Ask { token: reader, ..asked }).await;
            // ZITADEL looks at the state before it looks at the permission.
            assert!(
                status == 403 || (vendor == "zitadel" && status == 400),
                "{vendor} {op}: {status} {body}"
            );
        }
        let refused = vendors::of(vendor).may_not_create();
        let (status, _) = ask_on_the_wire(&http, &demo, Ask { token: reader, ..create(vendor, "no") }).await;
        assert_eq!(status, refused, "{vendor}");
    }
    let id = interlingua_model::UserId::new(JANE).unwrap();
    assert_eq!(demo.engine().store().journal(id).await.unwrap().len(), 1);
    let mut mounts = demo.running.mounts.iter();
    assert!(mounts.all(|mount| mount.rows().iter().any(|row| row.kind == CallKind::Deactivate)));
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filter_has_a_bound_on_what_it_costs() {
    let demo = Demo::start().await;
    let list = |query: serde_json::Value| Ask {
        vendor: "zitadel",
        method: "POST",
        path: "/v2/users".to_owned(),
        token: ADMIN,
        body: Some(serde_json::json!({ "queries": [query] })),
    };
    let ids = |n: u64| serde_json::json!({"inUserIdsQuery": {"userIds": (1..=n).map(|n| n.to_string()).collect::<Vec<_>>()}});
    assert_eq!(ask(&demo, list(ids(1_000))).await.0, 200);
    // More values than the database has places for, too.
    for n in [1_001, 40_000] {
        let (status, body) = ask(&demo, list(ids(n))).await;
        assert_eq!((status, &body["code"]), (400, &serde_json::json!(3)), "{body}");
    }
    let part =
        serde_json::json!({"nickNameQuery": {"nickName": "x", "method": "TEXT_QUERY_METHOD_CONTAINS"}});
    let parts = |n: usize| serde_json::json!({"orQuery": {"queries": vec![part.clone(); n]}});
    assert_eq!(ask(&demo, list(parts(60))).await.0, 200);
    assert_eq!(ask(&demo, list(parts(63))).await.0, 400);
    demo.running.stop().await;
}
