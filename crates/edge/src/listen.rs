//! Listeners: HTTP/1.1 and HTTP/2 on one port, in clear or with TLS, with limits, and an orderly end.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderName, Request, Response};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use hyper::body::Incoming;
use interlingua_model::{Fault, FaultKind};
use interlingua_wire::{WireRequest, WireResponse};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;
use tower::{Layer as _, ServiceExt as _};
use tower_http::cors::{AllowHeaders, AllowMethods, AllowOrigin, CorsLayer};

use crate::connection::Connection;
use crate::grpc::Grpc;
use crate::limits::{Limits, millis};
use crate::lines::Lines;
use crate::peers::{PeerTurn, Peers};
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
    peers: Peers,
    lines: Lines,
    limits: Limits,
}

/// What stands behind a port: the place, and the services that every gRPC server has.
struct Behind {
    place: Place,
    grpc: Grpc,
    limits: Limits,
    /// `http` or `https`.
    scheme: &'static str,
    /// Room for requests to a path under no mount: their bodies are read, so that a client that still sends sees the answer.
    nowhere: Semaphore,
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
        let scheme = if tls.is_some() { "https" } else { "http" };
        let behind = Behind { place, grpc, limits, scheme, nowhere: Semaphore::new(8) };
        let socket = TcpListener::bind(address).await.map_err(failed)?;
        let address = socket.local_addr().map_err(failed)?;
        Ok(Self {
            socket,
            address,
            tls,
            behind: Arc::new(behind),
            peers: Peers::new(limits.peer_connections),
            lines: Lines::default(),
            limits,
        })
    }

    /// Where it listens; tells the port that the system chose for port 0.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves until `drain` turns true, then lets the requests at work end within the drain time. `all` are the connections that the
    /// whole program has room for; without it, this listener does not ask.
    pub async fn serve(self, mut drain: Drain, all: Option<Arc<Semaphore>>) {
        let room = Arc::new(Semaphore::new(self.limits.connections));
        while let Some((own, shared)) = turns(&room, all.as_ref(), &mut drain).await {
            let accepted = tokio::select! {
                accepted = self.socket.accept() => accepted,
                _ = drain.wait_for(|over| *over) => break,
            };
            match accepted {
                Ok((stream, peer)) => match self.peers.turn(peer.ip()) {
                    Some(turn) => {
                        let connection = self.connection(stream, peer, drain.clone(), (own, shared, turn));
                        drop(tokio::spawn(connection));
                    }
                    None => tracing::debug!(%peer, "one connection more than a peer may have"),
                },
                Err(error) => {
                    // Out of file descriptors, most likely; the next connection may find one again.
                    if self.lines.may() {
                        tracing::error!(%error, address = %self.address, "a connection could not be accepted");
                    }
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

    /// One connection, with its turn of the listener and of the peer's.
    fn connection(
        &self,
        stream: TcpStream,
        peer: SocketAddr,
        drain: Drain,
        turns: Turns,
    ) -> impl Future<Output = ()> + use<> {
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "nodelay was refused");
        }
        let (behind, tls) = (Arc::clone(&self.behind), self.tls.clone());
        let respond = move |request| {
            let behind = Arc::clone(&behind);
            async move { respond(&behind, peer.ip(), request).await }
        };
        let carried = Connection { limits: self.limits, drain, respond }.carry(stream, tls);
        async move {
            carried.await;
            drop(turns);
        }
    }
}

/// A turn of the listener, and one of the whole program where that counts; nothing where the end comes first.
async fn turns(
    room: &Arc<Semaphore>,
    all: Option<&Arc<Semaphore>>,
    drain: &mut Drain,
) -> Option<(OwnedSemaphorePermit, Option<OwnedSemaphorePermit>)> {
    let both = async {
        let own = Arc::clone(room).acquire_owned().await.ok()?;
        let shared = match all {
            Some(all) => Some(Arc::clone(all).acquire_owned().await.ok()?),
            None => None,
        };
        Some((own, shared))
    };
    tokio::select! {
        both = both => both,
        _ = drain.wait_for(|over| *over) => None,
    }
}

/// What a connection holds as long as it lasts.
type Turns = (OwnedSemaphorePermit, Option<OwnedSemaphorePermit>, Option<PeerTurn>);

async fn respond(behind: &Behind, peer: IpAddr, request: Request<Incoming>) -> Response<Sent> {
    let path = request.uri().path();
    let mounts = match &behind.place {
        Place::Admin(admin) => return sent(admin.answer(path).await),
        Place::Mounts(mounts) => mounts,
    };
    if let Some(service) = behind.grpc.find(path) {
        return behind.grpc.answer(peer, service, request).await;
    }
    let Some((prefix, mount)) = find(mounts, path) else {
        let _room = behind.nowhere.try_acquire();
        if _room.is_ok() {
            drop(read(request.into_body(), &behind.limits).await);
        }
        return sent(nowhere(mounts));
    };
    let carry = async |request: Request<Incoming>| {
        let (head, body) = request.into_parts();
        let head = WireRequest { peer: Some(peer), ..head_of(head, behind.scheme, prefix) };
        let limits = mount.limits();
        match within(&head, limits) {
            Ok(()) => mount.answer(head, read(body, limits)).await,
            Err(fault) => mount.refuse(&head, fault, read(body, limits)).await,
        }
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
fn head_of(head: http::request::Parts, scheme: &str, prefix: &str) -> WireRequest {
    let path = head.uri.path().strip_prefix(prefix).unwrap_or_default();
    let host = head.headers.get(http::header::HOST).and_then(|host| host.to_str().ok());
    let host = head.uri.authority().map(http::uri::Authority::as_str).or(host).unwrap_or_default();
    WireRequest {
        query: head.uri.query().map(str::to_owned),
        version: head.version,
        root: format!("{scheme}://{host}{prefix}"),
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
