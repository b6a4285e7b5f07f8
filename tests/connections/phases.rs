//! Each phase of a connection has a limit, and what nobody is known to send costs those who are known nothing.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::time::Duration;

use interlingua_edge::{Limits, RequestRate, Tls};
use interlingua_gateway::Loaded;
use interlingua_tests::{ADMIN, Ask, Demo, READER, ask_on_the_wire, get};
use serde_json::json;

const JANE: u64 = 812_345_678_900_101;
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
/// An empty frame of settings.
const SETTINGS: &[u8] = b"\0\0\0\x04\0\0\0\0\0";

fn with(limits: Limits) -> impl FnOnce(&mut Loaded) {
    move |loaded| loaded.profile.limits = limits
}

fn connected(demo: &Demo, listener: &str, bytes: &[u8]) -> TcpStream {
    let mut stream = TcpStream::connect(demo.running.addresses[listener]).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    stream.set_write_timeout(Some(Duration::from_secs(10))).unwrap();
    stream.write_all(bytes).unwrap();
    stream
}

/// Whether the other side ends the connection, in whatever way; a read that has to wait for ten seconds says no.
fn is_ended(mut stream: TcpStream) -> bool {
    let mut rest = Vec::new();
    match stream.read_to_end(&mut rest) {
        Ok(_) => true,
        Err(error) => !matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_waited_for_without_end() {
    let limits = Limits { header_time: 150, idle_time: 300, ..Limits::default() };
    let demo = Demo::listening_with(with(limits)).await;
    let (head, preface) = (&b"GET /v1/users HTTP/1.1\r\nhost: x\r\n"[..], [PREFACE, SETTINGS].concat());
    let begun = [&b""[..], b"G", &PREFACE[..1], &PREFACE[..23], PREFACE, &preface, head];
    let streams: Vec<_> = begun.iter().map(|bytes| connected(&demo, "zitadel", bytes)).collect();
    for (stream, bytes) in streams.into_iter().zip(begun) {
        assert!(is_ended(stream), "{:?}", String::from_utf8_lossy(bytes));
    }
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_of_tls_says_something_and_speaks_http2_only_as_agreed() {
    let folder = tempfile::tempdir().unwrap();
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let (certificate, key) = (folder.path().join("certificate.pem"), folder.path().join("key.pem"));
    std::fs::write(&certificate, made.cert.pem()).unwrap();
    std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
    let limits = Limits { header_time: 300, idle_time: 300, ..Limits::default() };
    let demo = Demo::listening_with(|loaded| {
        loaded.profile.limits = limits;
        loaded.profile.tls.insert("zitadel".to_owned(), Tls { certificate, key });
    })
    .await;
    let at = format!("127.0.0.1:{}", demo.running.addresses["zitadel"].port());
    // What is said, under which agreement, and what must not be in the answer.
    let asked: [(&[u8], &str); 4] =
        [(b"", "h2"), (b"", "http/1.1"), (PREFACE, "http/1.1"), (&[PREFACE, SETTINGS].concat(), "")];
    for (bytes, alpn) in asked {
        let mut client = Command::new("openssl");
        client.args(["s_client", "-quiet", "-connect", &at]);
        if !alpn.is_empty() {
            client.args(["-alpn", alpn]);
        }
        client.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut client = client.spawn().unwrap();
        let mut said = client.stdin.take().unwrap();
        said.write_all(bytes).unwrap();
        said.flush().unwrap();
        // It ends when the server does; its own input stays open.
        let ended = tokio::task::spawn_blocking(move || client.wait_with_output().unwrap());
        let output = tokio::time::timeout(Duration::from_secs(10), ended).await.expect("an end").unwrap();
        drop(said);
        let frame = output.stdout.get(3) == Some(&4);
        assert!(alpn == "h2" || !frame, "{alpn:?}: frames of HTTP/2: {:?}", output.stdout);
    }
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_nobody_reads_is_given_up() {
    let limits = Limits { write_time: 200, ..Limits::default() };
    let demo = Demo::listening_with(with(limits)).await;
    let mut stream = connected(&demo, "admin", b"");
    // Far more than sockets hold: the document has some hundred kilobytes. When the server does not write, it does not read.
    let ended = tokio::task::spawn_blocking(move || {
        (0..1_000_000)
            .find_map(|_| stream.write_all(b"GET /openapi/zitadel.json HTTP/1.1\r\nhost: x\r\n\r\n").err())
    });
    let error = ended.await.unwrap().unwrap();
    assert!(!matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut), "{error}");
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_peer_has_so_many_connections() {
    let demo = Demo::listening_with(with(Limits { peer_connections: 2, ..Limits::default() })).await;
    let head = b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n";
    let mut two = [connected(&demo, "admin", head), connected(&demo, "admin", head)];
    let mut byte = [0];
    two.iter_mut().for_each(|stream| stream.read_exact(&mut byte).unwrap());
    assert!(is_ended(connected(&demo, "admin", b"")), "the third");
    drop(two);
    // Where the others have ended, another may come; that they have is seen a little later.
    let again = std::iter::repeat_with(|| {
        let mut stream = TcpStream::connect(demo.running.addresses["admin"]).unwrap();
        stream.write_all(head).and_then(|()| stream.read_exact(&mut byte)).is_ok()
    });
    assert!(again.take(1_000).any(|answered| answered));
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bodies_that_never_come_stop_nobody_who_is_known() {
    let demo = Demo::listening_with(with(Limits { in_flight: 4, ..Limits::default() })).await;
    let http = reqwest::Client::new();
    for vendor in ["weavr", "youhodler", "zitadel"] {
        let stranger = b"POST /v2/users HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\n\r\n{";
        let _open: Vec<_> = (0..64).map(|_| connected(&demo, vendor, stranger)).collect();
        // Also where nobody has to be known.
        let token = b"POST /oauth/token HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\n\r\n{";
        let _asking: Vec<_> = (0..64).map(|_| connected(&demo, vendor, token)).collect();
        for _ in 0..20 {
            assert_eq!(ask_on_the_wire(&http, &demo, get(vendor, JANE)).await.0, 200, "{vendor}");
        }
    }
    demo.running.stop().await;
}

/// HEADERS of a POST without end of its stream: `:method POST`, `:scheme http`, `:path`, `:authority x`, `content-type` and
/// `authorization`, as RFC 7541 has it.
fn unfinished(stream: u32, path: &str, media: &str, authorization: &str) -> Vec<u8> {
    let mut block = vec![0x83, 0x86, 0x04, path.len() as u8];
    block.extend(path.as_bytes());
    block.extend([0x41, 1, b'x', 0x0f, 0x10, media.len() as u8]);
    block.extend(media.as_bytes());
    block.extend([0x0f, 0x08, authorization.len() as u8]);
    block.extend(authorization.as_bytes());
    let mut frame = vec![0, 0, block.len() as u8, 1, 4];
    frame.extend(stream.to_be_bytes());
    frame.extend(block);
    frame
}

#[tokio::test(flavor = "multi_thread")]
async fn four_connections_full_of_unfinished_requests_stop_nobody() {
    let demo = Demo::listening().await;
    let http = reqwest::Client::new();
    let reader = format!("Bearer {READER}");
    // Of strangers, and of somebody who is known and may only read.
    let asked =
        [("zitadel", "/v2/users", ""), ("youhodler", "/oauth/token", ""), ("zitadel", "/v2/users", &reader)];
    for (vendor, path, known) in asked {
        let open: Vec<_> = (0..4)
            .map(|_| {
                let streams = (0..255).flat_map(|n| unfinished(2 * n + 1, path, "application/json", known));
                connected(
                    &demo,
                    vendor,
                    &[PREFACE, SETTINGS].concat().into_iter().chain(streams).collect::<Vec<_>>(),
                )
            })
            .collect();
        for _ in 0..20 {
            assert_eq!(ask_on_the_wire(&http, &demo, get(vendor, JANE)).await.0, 200, "{vendor}");
        }
        // And whoever asks for a token gets it, also from the same address.
        let body = json!({"client_id": "demo-client", "client_secret": "demo-secret", "grant_type": "client_credentials"});
        let token = Ask {
            vendor: "youhodler",
            method: "POST",
            path: "/oauth/token".to_owned(),
            token: ADMIN,
            body: Some(body),
        };
        assert_eq!(ask_on_the_wire(&http, &demo, token).await.0, 200, "{vendor}");
        drop(open);
    }
    demo.running.stop().await;
}

/// A client of HTTP/2 that opens no window gets no answer, and keeps nobody from theirs for long.
#[tokio::test(flavor = "multi_thread")]
async fn answers_that_nobody_takes_are_given_up_over_http2() {
    let limits =
        Limits { body_time: 200, answer_time: 200, write_time: 200, header_time: 200, ..Limits::default() };
    let demo = Demo::listening_with(with(limits)).await;
    // SETTINGS_INITIAL_WINDOW_SIZE = 0.
    let closed = b"\0\0\x06\x04\0\0\0\0\0\0\x04\0\0\0\0";
    let checks = (0..64).flat_map(|n| {
        let stream: u32 = 2 * n + 1;
        let mut asked = unfinished(stream, "/grpc.health.v1.Health/Check", "application/grpc", "");
        // An empty message, and the end of the stream.
        asked.extend([0, 0, 5, 0, 1]);
        asked.extend(stream.to_be_bytes());
        asked.extend([0; 5]);
        asked
    });
    let bytes: Vec<u8> = PREFACE.iter().chain(closed).copied().chain(checks).collect();
    assert!(is_ended(connected(&demo, "zitadel", &bytes)));
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_guesses_at_a_client_uses_nothing_up_of_another() {
    let rate = RequestRate { per_minute: 3.try_into().unwrap() };
    let demo = Demo::listening_with(with(Limits { quota: Some(rate), ..Limits::default() })).await;
    let http = reqwest::Client::new();
    let ask = async |client: &str, secret: &str| {
        let body = json!({"client_id": client, "client_secret": secret, "grant_type": "client_credentials"});
        let path = "/oauth/token".to_owned();
        let ask = Ask { vendor: "youhodler", method: "POST", path, token: ADMIN, body: Some(body) };
        ask_on_the_wire(&http, &demo, ask).await.0
    };
    for _ in 0..3 {
        assert_eq!(ask("somebody", "wrong").await, 401);
    }
    assert_eq!(ask("somebody", "wrong").await, 429);
    assert_eq!(ask("demo-client", "demo-secret").await, 200);
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_path_under_no_mount_lets_its_client_read_the_answer() {
    let demo = Demo::listening().await;
    let body = vec![b'x'; 400_000];
    let head = format!(
        "POST /nowhere HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    for _ in 0..20 {
        let mut stream = connected(&demo, "main", head.as_bytes());
        stream.write_all(&body).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
    }
    demo.running.stop().await;
}
