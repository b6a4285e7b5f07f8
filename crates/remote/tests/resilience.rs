//! What happens when an upstream is busy, slow, broken or gone: what changes something is never sent twice by mistake, and
//! nobody waits without an end.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use interlingua_backend::{Backend as _, Key, Policy, grant};
use interlingua_model::{
    Call, Change, Fact, Fault, FaultKind, Kind, Op, OrgId, Profile, Reply, Secret, State, Timestamp, User,
    UserId, UserRef, Verification,
};
use interlingua_remote::{Address, Held, Remote, RemoteError, RemoteLimits, Transport};
use interlingua_testkit::{AllowAll, CountedChance, FrozenClock, cx};
use interlingua_wire::{Busy, Exchange, Opened, Shown, Step, Upstream, WireRequest, WireResponse};

/// One answer of the scripted server: a status, `retry-after`, or silence.
#[derive(Clone, Copy)]
enum Says {
    Status(u16),
    After(u16, &'static str),
    Nothing,
}
use Says::{After, Nothing, Status};

/// A server that answers as the script says, the last line for ever, and counts reads and writes.
struct Server {
    url: String,
    reads: Arc<AtomicUsize>,
    writes: Arc<AtomicUsize>,
    seen: Arc<Mutex<Option<String>>>,
}

async fn server(reads: Vec<Says>, writes: Vec<Says>) -> Server {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (read, written) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let seen: Arc<Mutex<Option<String>>> = Arc::default();
    let counts = (Arc::clone(&read), Arc::clone(&written), Arc::clone(&seen));
    let scripts = Arc::new((reads, writes));
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let (scripts, counts) = (Arc::clone(&scripts), counts.clone());
            let service = service_fn(move |request: Request<Incoming>| {
                let (scripts, counts) = (Arc::clone(&scripts), counts.clone());
                async move {
                    let header = request
                        .headers()
                        .get("authorization")
                        .map(|value| value.to_str().unwrap().to_owned());
                    *counts.2.lock().unwrap() = header;
                    let (script, count) = if request.method() == Method::GET {
                        (&scripts.0, &counts.0)
                    } else {
                        (&scripts.1, &counts.1)
                    };
                    let turn = count.fetch_add(1, Ordering::SeqCst);
                    let says = script.get(turn).or(script.last()).copied().unwrap();
                    let answer = |status| Response::builder().status(status);
                    let empty = Full::new(Bytes::new());
                    Ok::<_, Infallible>(match says {
                        Status(status) => answer(status).body(empty).unwrap(),
                        After(status, wait) => {
                            answer(status).header("retry-after", wait).body(empty).unwrap()
                        }
                        Nothing => std::future::pending().await,
                    })
                }
            });
            tokio::spawn(async move {
                drop(
                    Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), service).await,
                );
            });
        }
    });
    Server { url, reads: read, writes: written, seen }
}

/// A language of two requests: GET reads, POST changes.
struct Plain;

struct Talk(Call);

impl Upstream for Plain {
    fn open(&self, call: &Call, _: Option<&Shown>) -> Result<Opened, Fault> {
        Ok(Opened { exchange: Box::new(Talk(call.clone())), losses: Vec::new() })
    }

    fn sign(&self, request: &mut WireRequest, credential: &Secret) {
        request.headers.insert("authorization", format!("Key {}", &**credential).parse().unwrap());
    }

    fn busy(&self, response: &WireResponse) -> Option<Busy> {
        match response.status {
            StatusCode::TOO_MANY_REQUESTS => Some(Busy::TurnedAway),
            StatusCode::SERVICE_UNAVAILABLE => Some(Busy::Unavailable),
            _ => None,
        }
    }

    fn tells(&self) -> &'static [Fact] {
        &[]
    }

    fn page(&self) -> u32 {
        100
    }

    fn keyed(&self) -> bool {
        false
    }

    fn http2(&self) -> bool {
        false
    }
}

impl Exchange for Talk {
    fn step(&mut self, last: Option<WireResponse>) -> Step {
        let reads = matches!(self.0, Call::Get(_));
        match last {
            None => {
                let method = if reads { Method::GET } else { Method::POST };
                Step::Send(Box::new(WireRequest::new(method, "/users/7")), reads)
            }
            Some(response) if response.status == StatusCode::OK && reads => {
                Step::done(Ok(Reply::User(user()).into()))
            }
            Some(response) if response.status == StatusCode::OK => {
                let changed = Reply::Changed { user: user(), changed: true, codes: Vec::new() };
                Step::done(Ok(changed.into()))
            }
            Some(response) if Plain.busy(&response).is_some() => {
                Step::done(Err(FaultKind::Overloaded.into()))
            }
            Some(_) => Step::done(Err(FaultKind::Internal.into())),
        }
    }
}

fn user() -> Arc<User> {
    Arc::new(User {
        id: UserId::new(7).unwrap(),
        org: OrgId::new(1).unwrap(),
        state: State::Active,
        verification: Verification::Verified,
        version: 1,
        created: Timestamp(0),
        changed: Timestamp(0),
        deactivated: None,
        sessions_from: 0,
        creator: None,
        profile: Profile::new(Kind::Human, "u".into()),
    })
}

fn limits() -> RemoteLimits {
    RemoteLimits {
        request_time: 300,
        call_time: 2_000,
        first_pause: 5,
        longest_pause: 1_500,
        ..RemoteLimits::default()
    }
}

fn remote(url: &str, limits: RemoteLimits) -> Remote {
    let address = Address { url: url.to_owned(), credential: "s3cret".into(), roots: None };
    let chance = Arc::new(CountedChance::default());
    over(Transport::new(address, Arc::new(Plain), limits, chance).unwrap())
}

fn over(transport: Transport) -> Remote {
    Remote::new(Arc::new(transport), Vec::new(), FrozenClock::new())
}

fn reference() -> UserRef {
    UserRef::Named { vendor: "v", text: "7".to_owned(), spelled: UserId::new(7) }
}

async fn call(remote: &Remote, call: Call) -> Result<Reply, FaultKind> {
    let (policy, cx): (Arc<dyn Policy>, _) = (Arc::new(AllowAll), cx("tests"));
    let answered = remote.call(&cx, grant(&policy, &cx.principal, call).unwrap()).await;
    answered.map(|answered| answered.reply).map_err(|fault| fault.kind)
}

async fn read(remote: &Remote) -> Result<Reply, FaultKind> {
    call(remote, Call::Get(reference())).await
}

async fn write(remote: &Remote) -> Result<Reply, FaultKind> {
    let change = Change::of(reference(), Op::Deactivate);
    call(remote, Call::Change(change)).await
}

#[tokio::test]
async fn reads_are_repeated_when_it_is_not_the_time() {
    let server = server(vec![Status(503), After(503, "0"), Status(200)], vec![Status(200)]).await;
    assert!(read(&remote(&server.url, limits())).await.is_ok());
    assert_eq!(server.reads.load(Ordering::SeqCst), 3);
    assert_eq!(server.seen.lock().unwrap().as_deref(), Some("Key s3cret"));
}

#[tokio::test]
async fn a_write_is_repeated_only_when_it_was_turned_away() {
    let busy = server(vec![Status(200)], vec![After(429, "1"), Status(200)]).await;
    assert!(write(&remote(&busy.url, limits())).await.is_ok());
    assert_eq!(busy.writes.load(Ordering::SeqCst), 2);
    let unsure = server(vec![Status(200)], vec![Status(503), Status(200)]).await;
    assert_eq!(
        write(&remote(&unsure.url, limits())).await.unwrap_err(),
        FaultKind::Timeout,
        "it may have been done"
    );
    assert_eq!(unsure.writes.load(Ordering::SeqCst), 1);
    // Longer than anybody waits here.
    let long = server(vec![Status(200)], vec![After(429, "3600")]).await;
    assert_eq!(write(&remote(&long.url, limits())).await.unwrap_err(), FaultKind::Unavailable);
    assert_eq!(long.writes.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn silence_after_a_write_is_no_answer_and_no_second_write() {
    let server = server(vec![Status(200)], vec![Nothing]).await;
    assert_eq!(write(&remote(&server.url, limits())).await.unwrap_err(), FaultKind::Timeout);
    assert_eq!(server.writes.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn silence_after_a_read_ends_with_the_retries_or_the_calls_time() {
    let server = server(vec![Nothing], vec![Status(200)]).await;
    let limits = RemoteLimits { retries: 1, request_time: 100, ..limits() };
    assert_eq!(read(&remote(&server.url, limits)).await.unwrap_err(), FaultKind::Unavailable);
    assert_eq!(server.reads.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn nobody_at_home_is_unavailable() {
    let limits = RemoteLimits { retries: 1, ..limits() };
    assert_eq!(write(&remote("http://127.0.0.1:9", limits)).await.unwrap_err(), FaultKind::Unavailable);
}

#[tokio::test]
async fn an_upstream_that_fails_in_a_row_is_left_alone() {
    let server = server(vec![Status(503)], vec![Status(200)]).await;
    let remote = remote(&server.url, RemoteLimits { retries: 0, failures: 2, rest: 60_000, ..limits() });
    for _ in 0..5 {
        assert!(read(&remote).await.is_err());
    }
    assert_eq!(server.reads.load(Ordering::SeqCst), 2, "after two failures nothing more was sent");
}

#[tokio::test]
async fn a_credential_in_a_file_is_the_one_that_stands_there_now() {
    let server = server(vec![Status(200)], vec![Status(200)]).await;
    let file = std::env::temp_dir().join(format!("interlingua-credential-{}", std::process::id()));
    let address = Address { url: server.url.clone(), credential: Held::File(file.clone()), roots: None };
    let chance = Arc::new(CountedChance::default());
    let limits = RemoteLimits { retries: 0, ..limits() };
    let remote = over(Transport::new(address, Arc::new(Plain), limits, chance).unwrap());
    for word in ["one", "two"] {
        std::fs::write(&file, format!("{word}\n")).unwrap();
        assert!(read(&remote).await.is_ok());
        assert_eq!(server.seen.lock().unwrap().as_deref(), Some(format!("Key {word}").as_str()));
    }
    std::fs::remove_file(&file).unwrap();
    let asked = server.reads.load(Ordering::SeqCst);
    assert_eq!(write(&remote).await, Err(FaultKind::Unavailable), "nothing is sent without one");
    assert_eq!(server.reads.load(Ordering::SeqCst), asked);
}

#[tokio::test]
async fn keys_are_refused_and_bad_addresses_named() {
    let server = server(vec![Status(200)], vec![Status(200)]).await;
    let remote = remote(&server.url, limits());
    let (policy, mut cx): (Arc<dyn Policy>, _) = (Arc::new(AllowAll), cx("tests"));
    cx.key = Some(Key { scope: [1; 32], print: [2; 32] });
    let granted = grant(&policy, &cx.principal, Call::Get(reference())).unwrap();
    assert!(matches!(remote.call(&cx, granted).await.unwrap_err().kind, FaultKind::Unsupported(_)));
    assert_eq!(server.reads.load(Ordering::SeqCst), 0);
    for url in [
        "nowhere",
        "ftp://vendor.example",
        "http://vendor.example/?a=b",
        "http://u:p@vendor.example",
        "http://vendor.example/#x",
    ] {
        let address = Address { url: url.to_owned(), credential: "x".into(), roots: None };
        let chance = Arc::new(CountedChance::default());
        let made = Transport::new(address, Arc::new(Plain), limits(), chance);
        assert!(matches!(made, Err(RemoteError::Url)), "{url}");
    }
}
