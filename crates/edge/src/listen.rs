//! Listeners: HTTP/1.1 and h2c on one port, with limits, and an orderly end.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use interlingua_model::{Fault, FaultKind};
use interlingua_wire::{WireRequest, WireResponse};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::time::{sleep, timeout};

use crate::limits::{Limits, millis};
use crate::{Admin, Mount};

/// A listener that could not be opened.
#[derive(Debug, thiserror::Error)]
#[error("cannot listen on {address}: {source}")]
pub struct ListenError {
    /// Where.
    pub address: SocketAddr,
    /// Why.
    pub source: std::io::Error,
}

/// What stands behind a listener.
pub enum Place {
    /// Mounts by path prefix; an empty prefix takes every path.
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
    place: Arc<Place>,
    limits: Limits,
}

impl Listener {
    /// Opens a port.
    ///
    /// # Errors
    /// When the port is taken or not allowed.
    pub async fn open(address: SocketAddr, place: Place, limits: Limits) -> Result<Self, ListenError> {
        let failed = |source| ListenError { address, source };
        let socket = TcpListener::bind(address).await.map_err(failed)?;
        let address = socket.local_addr().map_err(failed)?;
        Ok(Self { socket, address, place: Arc::new(place), limits })
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

    /// One connection, to its end: the client's, the drain's, or that of its age; the last two let the request at work end.
    fn connection(
        &self,
        stream: TcpStream,
        mut drain: Drain,
        turn: tokio::sync::OwnedSemaphorePermit,
    ) -> impl Future<Output = ()> + use<> {
        let (place, age) = (Arc::clone(&self.place), millis(self.limits.connection_age));
        let service = service_fn(move |request| {
            let place = Arc::clone(&place);
            async move { Ok::<_, Infallible>(respond(&place, request).await) }
        });
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "nodelay was refused");
        }
        let connection = builder(&self.limits).serve_connection(TokioIo::new(stream), service).into_owned();
        async move {
            tokio::pin!(connection);
            let over = async {
                tokio::select! {
                    () = sleep(age) => {}
                    // An error means that the program is gone, which is an end too.
                    _ = drain.wait_for(|over| *over) => {}
                }
            };
            let ended = tokio::select! {
                ended = connection.as_mut() => Some(ended),
                () = over => None,
            };
            let ended = match ended {
                Some(ended) => ended,
                None => end(connection).await,
            };
            // An error here is the client's: it went away, or did not keep to HTTP or to the time.
            if let Err(error) = ended {
                tracing::debug!(%error, "a connection broke off");
            }
            drop(turn);
        }
    }
}

type Served<S> = hyper_util::server::conn::auto::Connection<'static, TokioIo<TcpStream>, S, TokioExecutor>;

async fn end<S>(mut connection: Pin<&mut Served<S>>) -> Result<(), Box<dyn std::error::Error + Send + Sync>>
where
    S: hyper::service::Service<Request<Incoming>, Response = Response<Full<Bytes>>, Error = Infallible>,
    S::Future: Send + 'static,
{
    connection.as_mut().graceful_shutdown();
    connection.await
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

async fn respond(place: &Place, request: Request<Incoming>) -> Response<Full<Bytes>> {
    match place {
        Place::Admin(admin) => sent(admin.answer(request.uri().path()).await),
        Place::Mounts(mounts) => match find(mounts, request.uri().path()) {
            Some((prefix, mount)) => sent(mount.answer(read(request, prefix, mount.limits())).await),
            None => sent(nowhere(mounts)),
        },
    }
}

/// The mount with the longest prefix of `path`.
fn find<'a>(mounts: &'a [(String, Arc<Mount>)], path: &str) -> Option<(&'a str, &'a Mount)> {
    let under = |prefix: &str| match path.strip_prefix(prefix) {
        Some(rest) => rest.is_empty() || rest.starts_with('/'),
        None => false,
    };
    let found = mounts.iter().filter(|(prefix, _)| under(prefix)).max_by_key(|(prefix, _)| prefix.len());
    found.map(|(prefix, mount)| (prefix.as_str(), mount.as_ref()))
}

/// No vendor is mounted there: the one answer that is in no vendor's words.
fn nowhere(mounts: &[(String, Arc<Mount>)]) -> WireResponse {
    let prefixes: Vec<&str> = mounts.iter().map(|(prefix, _)| prefix.as_str()).collect();
    let text = format!("nothing is mounted here; there are {}\n", prefixes.join(" "));
    WireResponse { body: text.into(), ..WireResponse::empty(http::StatusCode::NOT_FOUND) }
        .with("content-type", http::HeaderValue::from_static("text/plain; charset=utf-8"))
}

/// Reads a whole request, within the limits.
async fn read(request: Request<Incoming>, prefix: &str, limits: &Limits) -> Result<WireRequest, Fault> {
    let (head, body) = request.into_parts();
    let size: usize = head.headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
    let target = head.uri.path_and_query().map_or(0, |target| target.as_str().len());
    if size > limits.header_bytes || head.headers.len() > limits.headers {
        return Err(FaultKind::TooLarge(limits.header_bytes).into());
    }
    if target > limits.target_bytes {
        return Err(
            FaultKind::Malformed("the path and query are longer than this server reads".to_owned()).into()
        );
    }
    let body = match timeout(millis(limits.body_time), Limited::new(body, limits.body_bytes).collect()).await
    {
        Err(_) => {
            return Err(Fault::because(FaultKind::Timeout, "the client was slow to send the body"));
        }
        Ok(Err(error)) if error.is::<LengthLimitError>() => {
            return Err(FaultKind::TooLarge(limits.body_bytes).into());
        }
        Ok(Err(error)) => return Err(FaultKind::Malformed(format!("the body broke off: {error}")).into()),
        Ok(Ok(body)) => body.to_bytes(),
    };
    let path = head.uri.path().strip_prefix(prefix).unwrap_or_default();
    Ok(WireRequest {
        method: head.method,
        path: if path.is_empty() { "/".to_owned() } else { path.to_owned() },
        query: head.uri.query().map(str::to_owned),
        headers: head.headers,
        body,
    })
}

fn sent(response: WireResponse) -> Response<Full<Bytes>> {
    let mut sent = Response::new(Full::new(response.body));
    *sent.status_mut() = response.status;
    *sent.headers_mut() = response.headers;
    sent
}
