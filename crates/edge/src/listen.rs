//! Listeners: HTTP/1.1 and HTTP/2 on one port, in clear or with TLS, with limits, and an orderly end.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderName, Request, Response};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use interlingua_model::{Fault, FaultKind};
use interlingua_wire::{WireRequest, WireResponse};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;
use tower::{Layer as _, ServiceExt as _};
use tower_http::cors::{AllowHeaders, AllowMethods, AllowOrigin, CorsLayer};

use crate::grpc::Grpc;
use crate::limits::{Limits, millis};
use crate::sent::{Sent, sent};
use crate::{Admin, Mount, Origins, Tls};

/// A listener that could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum ListenError {
    /// The port is taken or not allowed.
    #[error("cannot listen on {0}: {1}")]
    Port(SocketAddr, std::io::Error),
    /// The certificate or its key cannot be used.
    #[error("cannot use the certificate: {0}")]
    Certificate(String),
}

/// What stands behind a listener.
pub enum Place {
    /// Mounts by path prefix; an empty prefix takes every path. Procedures are found at the root as well.
    Mounts(Vec<(String, Arc<Mount>)>),
    /// The admin listener.
    Admin(Admin),
}

/// Says to all listeners that the end has come.
pub type Drain = watch::Receiver<bool>;

/// An open port.
pub struct Listener {
    socket: TcpListener,
    address: SocketAddr,
    tls: Option<TlsAcceptor>,
    behind: Arc<Behind>,
    limits: Limits,
}

/// What stands behind a port: the place, and the services that every gRPC server has.
struct Behind {
    place: Place,
    grpc: Grpc,
}

impl Listener {
    /// Opens a port.
    ///
    /// # Errors
    /// When the port is taken or not allowed, or the certificate cannot be used.
    pub async fn open(
        address: SocketAddr,
        tls: Option<&Tls>,
        place: Place,
        limits: Limits,
    ) -> Result<Self, ListenError> {
        let failed = |source| ListenError::Port(address, source);
        let tls = tls.map(Tls::acceptor).transpose().map_err(ListenError::Certificate)?;
        let mounts = match &place {
            Place::Mounts(mounts) => &mounts[..],
            Place::Admin(_) => &[],
        };
        let grpc = Grpc::of(mounts.iter().map(|(_, mount)| mount.as_ref()), limits).await;
        let socket = TcpListener::bind(address).await.map_err(failed)?;
        let address = socket.local_addr().map_err(failed)?;
        Ok(Self { socket, address, tls, behind: Arc::new(Behind { place, grpc }), limits })
    }

    /// Where it listens; tells the port that the system chose for port 0.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves until `drain` turns true, then lets the requests at work end within the drain time.
    pub async fn serve(self, mut drain: Drain) {
        let room = Arc::new(Semaphore::new(self.limits.connections));
        loop {
            let Ok(turn) = Arc::clone(&room).acquire_owned().await else {
                break;
            };
            let accepted = tokio::select! {
                accepted = self.socket.accept() => accepted,
                _ = drain.wait_for(|over| *over) => break,
            };
            match accepted {
                Ok((stream, _)) => drop(tokio::spawn(self.connection(stream, drain.clone(), turn))),
                Err(error) => {
                    // Out of file descriptors, most likely; the next connection may find one again.
                    tracing::error!(%error, address = %self.address, "a connection could not be accepted");
                    sleep(millis(50)).await;
                }
            }
        }
        let (limits, address) = (self.limits, self.address);
        drop(self.socket);
        // Every connection holds one turn: when all turns are back, all connections have ended.
        let all = u32::try_from(limits.connections).unwrap_or(u32::MAX);
        if timeout(millis(limits.drain_time), room.acquire_many(all)).await.is_err() {
            tracing::warn!(%address, "connections were cut off at the end of the drain time");
        }
    }

    /// One connection: the handshake where there is one, then HTTP to its end.
    fn connection(
        &self,
        stream: TcpStream,
        drain: watch::Receiver<bool>,
        turn: tokio::sync::OwnedSemaphorePermit,
    ) -> impl Future<Output = ()> + use<> {
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "nodelay was refused");
        }
        let (behind, limits, tls) = (Arc::clone(&self.behind), self.limits, self.tls.clone());
        async move {
            // HTTP's own time limit begins with the first byte.
            let mut first = [0];
            let mut over = drain.clone();
            let begun = tokio::select! {
                begun = timeout(millis(limits.header_time), stream.peek(&mut first)) => matches!(begun, Ok(Ok(1..))),
                _ = over.wait_for(|over| *over) => false,
            };
            if !begun {
                return;
            }
            match tls {
                None => carried(stream, &behind, &limits, drain).await,
                Some(tls) => match timeout(millis(limits.header_time), tls.accept(stream)).await {
                    Ok(Ok(stream)) => carried(stream, &behind, &limits, drain).await,
                    Ok(Err(error)) => tracing::debug!(%error, "a handshake failed"),
                    Err(_) => tracing::debug!("a handshake took too long"),
                },
            }
            drop(turn);
        }
    }
}

/// HTTP to the connection's end: the client's, the drain's, or that of its age; the last two let the request at work end.
async fn carried<S>(stream: S, behind: &Arc<Behind>, limits: &Limits, mut drain: Drain)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let age = millis(limits.connection_age);
    let behind = Arc::clone(behind);
    let service = service_fn(move |request| {
        let behind = Arc::clone(&behind);
        async move { Ok::<_, Infallible>(respond(&behind, request).await) }
    });
    let connection = builder(limits).serve_connection(TokioIo::new(stream), service).into_owned();
    tokio::pin!(connection);
    let over = async {
        tokio::select! {
            // The request at work ends in its own time.
            () = sleep(age) => millis(limits.body_time + limits.answer_time),
            // An error means that the program is gone, which is an end too.
            _ = drain.wait_for(|over| *over) => millis(limits.drain_time),
        }
    };
    let ended = tokio::select! {
        ended = connection.as_mut() => Ok(ended),
        left = over => Err(left),
    };
    let ended = match ended {
        Ok(ended) => ended,
        Err(left) => {
            connection.as_mut().graceful_shutdown();
            // Streams that never end do not keep it.
            match timeout(left, connection).await {
                Ok(ended) => ended,
                Err(_) => return,
            }
        }
    };
    // An error here is the client's: it went away, or did not keep to HTTP or to the time.
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection broke off");
    }
}

fn builder(limits: &Limits) -> Builder<TokioExecutor> {
    let mut builder = Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(millis(limits.header_time))
        .max_buf_size(limits.header_bytes.max(8 * 1024) * 2)
        .keep_alive(true);
    builder
        .http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(millis(limits.header_time))
        .keep_alive_timeout(millis(limits.header_time))
        .max_concurrent_streams(limits.streams)
        .max_header_list_size(u32::try_from(limits.header_bytes * 2).unwrap_or(u32::MAX));
    builder
}

async fn respond(behind: &Behind, request: Request<Incoming>) -> Response<Sent> {
    let path = request.uri().path();
    let mounts = match &behind.place {
        Place::Admin(admin) => return sent(admin.answer(path).await),
        Place::Mounts(mounts) => mounts,
    };
    if let Some(service) = behind.grpc.find(path) {
        return behind.grpc.answer(service, request).await;
    }
    let Some((prefix, mount)) = find(mounts, path) else {
        return sent(nowhere(mounts));
    };
    let carry = async |request: Request<Incoming>| {
        let (head, body) = request.into_parts();
        let head = head_of(head, prefix);
        let limits = mount.limits();
        let fits = within(&head, limits);
        mount
            .answer(head, async move {
                fits?;
                read(body, limits).await
            })
            .await
    };
    if mount.origins() == Origins::None {
        return sent(carry(request).await);
    }
    let carried = tower::service_fn(|request| async { Ok::<_, Infallible>(sent(carry(request).await)) });
    let answered = cors(mount.origins()).layer(carried).oneshot(request).await;
    answered.unwrap_or_else(|never| match never {})
}

/// Pages of these origins may call, with credentials, and may read what the browser's clients of gRPC and Connect need.
fn cors(origins: Origins) -> CorsLayer {
    let allowed = AllowOrigin::predicate(move |origin, _| origins == Origins::Any || is_loopback(origin));
    let exposed = [
        "location",
        "content-length",
        "grpc-status",
        "grpc-message",
        "grpc-status-details-bin",
        "x-request-id",
        "interlingua-losses",
    ];
    CorsLayer::new()
        .allow_origin(allowed)
        .allow_methods(AllowMethods::mirror_request())
        .allow_headers(AllowHeaders::mirror_request())
        .allow_credentials(true)
        .expose_headers(exposed.map(HeaderName::from_static))
}

/// Whether a page comes from this machine.
fn is_loopback(origin: &http::HeaderValue) -> bool {
    let uri = origin.to_str().ok().and_then(|text| text.parse::<http::Uri>().ok());
    let host = uri.and_then(|uri| uri.host().map(|host| host.trim_matches(['[', ']']).to_owned()));
    let is_local = |host: &str| host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback());
    host.is_some_and(|host| host == "localhost" || is_local(&host))
}

/// The mount with the longest prefix of `path`; before one without a prefix, the one that has the procedure's service.
fn find<'a>(mounts: &'a [(String, Arc<Mount>)], path: &str) -> Option<(&'a str, &'a Mount)> {
    let under = |prefix: &str| match path.strip_prefix(prefix) {
        Some(rest) => rest.is_empty() || rest.starts_with('/'),
        None => false,
    };
    let found = mounts.iter().filter(|(prefix, _)| under(prefix)).max_by_key(|(prefix, _)| prefix.len());
    let service = path.split('/').nth(1).unwrap_or_default();
    let has = |mount: &Mount| mount.services().any(|known| known == service);
    let at_root = || mounts.iter().find(|(_, mount)| has(mount)).map(|(_, mount)| ("", mount.as_ref()));
    let found = found.map(|(prefix, mount)| (prefix.as_str(), mount.as_ref()));
    found.filter(|(prefix, _)| !prefix.is_empty()).or_else(at_root).or(found)
}

/// No vendor is mounted there: the one answer that is in no vendor's words.
fn nowhere(mounts: &[(String, Arc<Mount>)]) -> WireResponse {
    let prefixes: Vec<&str> = mounts.iter().map(|(prefix, _)| prefix.as_str()).collect();
    let text = format!("nothing is mounted here; there are {}\n", prefixes.join(" "));
    WireResponse { body: text.into(), ..WireResponse::empty(http::StatusCode::NOT_FOUND) }
        .with("content-type", http::HeaderValue::from_static("text/plain; charset=utf-8"))
}

/// A request's head, as its mount sees it.
fn head_of(head: http::request::Parts, prefix: &str) -> WireRequest {
    let path = head.uri.path().strip_prefix(prefix).unwrap_or_default();
    WireRequest {
        query: head.uri.query().map(str::to_owned),
        version: head.version,
        headers: head.headers,
        ..WireRequest::new(head.method, if path.is_empty() { "/" } else { path })
    }
}

/// Whether a request over HTTP/1.1 says once to whom it goes, as RFC 9112 §3.2 has it; HTTP/2 says so elsewhere.
fn names_its_host(head: &WireRequest) -> bool {
    let mut hosts = head.headers.get_all(http::header::HOST).iter();
    match (hosts.next(), hosts.next()) {
        (None, None) => head.version != http::Version::HTTP_11,
        (Some(host), None) => {
            let text = host.to_str().ok();
            text.is_some_and(|text| text.is_empty() || text.parse::<http::uri::Authority>().is_ok())
        }
        _ => false,
    }
}

/// Checks a head against the limits.
fn within(head: &WireRequest, limits: &Limits) -> Result<(), Fault> {
    if !names_its_host(head) {
        return Err(FaultKind::Malformed("there must be one good header host".to_owned()).into());
    }
    let size: usize = head.headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
    if size > limits.header_bytes || head.headers.len() > limits.headers {
        return Err(FaultKind::TooLarge(limits.header_bytes).into());
    }
    if head.path.len() + head.query.as_ref().map_or(0, |query| query.len() + 1) > limits.target_bytes {
        let why = "the path and query are longer than this server reads";
        return Err(FaultKind::Malformed(why.to_owned()).into());
    }
    Ok(())
}

/// Reads a whole body, within the limits.
async fn read(body: Incoming, limits: &Limits) -> Result<Bytes, Fault> {
    match timeout(millis(limits.body_time), Limited::new(body, limits.body_bytes).collect()).await {
        Err(_) => Err(Fault::because(FaultKind::Timeout, "the client was slow to send the body")),
        Ok(Err(error)) if error.is::<LengthLimitError>() => {
            Err(FaultKind::TooLarge(limits.body_bytes).into())
        }
        Ok(Err(error)) => Err(FaultKind::Malformed(format!("the body broke off: {error}")).into()),
        Ok(Ok(body)) => Ok(body.to_bytes()),
    }
}
