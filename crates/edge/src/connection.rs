//! A connection, phase by phase, each with a limit: the first byte, TLS, which HTTP it is, requests, answers, and quiet.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::io::Cursor;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::{Request, Response};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep, sleep_until, timeout};
use tokio_io_timeout::{TimeoutStream, TimeoutWriter};
use tokio_rustls::TlsAcceptor;

use crate::limits::{Limits, millis};
use crate::listen::Drain;
use crate::sent::{Held, Sent};

/// What a client of HTTP/2 says first, as RFC 9113 §3.4 has it.
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// What a connection is carried by.
pub struct Connection<R> {
    pub limits: Limits,
    pub drain: Drain,
    pub respond: R,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Http {
    One,
    Two,
}

impl<R, F> Connection<R>
where
    R: Fn(Request<Incoming>) -> F + Clone + Send + 'static,
    F: Future<Output = Response<Sent>> + Send + 'static,
{
    /// Carries it to its end.
    pub async fn carry(self, stream: TcpStream, tls: Option<TlsAcceptor>) {
        let phase = millis(self.limits.header_time);
        let (mut first, mut over) = ([0], self.drain.clone());
        let begun = tokio::select! {
            begun = timeout(phase, stream.peek(&mut first)) => matches!(begun, Ok(Ok(1..))),
            _ = over.wait_for(|over| *over) => false,
        };
        if !begun {
            return;
        }
        let writes = Some(millis(self.limits.write_time));
        match tls {
            None => {
                let (mut reader, writer) = stream.into_split();
                let mut writer = TimeoutWriter::new(writer);
                writer.set_timeout(writes);
                match timeout(phase, sniffed(&mut reader)).await {
                    Ok(Ok((http, begun))) => {
                        let stream = tokio::io::join(Cursor::new(begun).chain(reader), Box::pin(writer));
                        self.serve(http, stream).await;
                    }
                    _ => tracing::debug!("nobody knows which HTTP a connection speaks"),
                }
            }
            Some(tls) => match timeout(phase, tls.accept(limited(stream, writes))).await {
                Ok(Ok(stream)) => {
                    let agreed = stream.get_ref().1.alpn_protocol() == Some(b"h2");
                    self.serve(if agreed { Http::Two } else { Http::One }, stream).await;
                }
                Ok(Err(error)) => tracing::debug!(%error, "a handshake failed"),
                Err(_) => tracing::debug!("a handshake took too long"),
            },
        }
    }

    /// HTTP to the connection's end: the client's, the drain's, that of quiet or that of its age; the last three let the requests
    /// at work end.
    async fn serve<S>(self, http: Http, stream: S)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let Self { limits, mut drain, respond } = self;
        let quiet = Arc::new(Quiet::default());
        let working = Arc::clone(&quiet);
        let service = service_fn(move |request| {
            let (answer, work) = (respond(request), Work::on(&working));
            async move { Ok::<_, Infallible>(answer.await.map(|body| Held(body, work))) }
        });
        let connection = builder(&limits, http).serve_connection(TokioIo::new(stream), service).into_owned();
        tokio::pin!(connection);
        let longest = millis(limits.body_time + limits.answer_time);
        let over = async {
            tokio::select! {
                // The requests at work end in their own time.
                () = sleep(millis(limits.connection_age)) => longest,
                () = quiet.long(&limits), if http == Http::Two => millis(limits.header_time),
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
                let Ok(ended) = timeout(left, connection).await else { return };
                ended
            }
        };
        // An error here is the client's: it went away, or did not keep to HTTP or to the time.
        if let Err(error) = ended {
            tracing::debug!(%error, "a connection broke off");
        }
    }
}

fn limited(stream: TcpStream, writes: Option<Duration>) -> Pin<Box<TimeoutStream<TcpStream>>> {
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(writes);
    Box::pin(stream)
}

/// Reads until it is clear which HTTP a connection in clear speaks; what was read for that is to be read once more.
async fn sniffed(stream: &mut (impl AsyncRead + Unpin)) -> std::io::Result<(Http, Vec<u8>)> {
    let (mut read, mut bytes) = (0, [0; PREFACE.len()]);
    while read < PREFACE.len() && bytes.get(..read) == PREFACE.get(..read) {
        let room = bytes.get_mut(read..).unwrap_or_default();
        match stream.read(room).await? {
            0 => break,
            more => read += more,
        }
    }
    let http = if bytes == PREFACE { Http::Two } else { Http::One };
    Ok((http, bytes.get(..read).unwrap_or_default().to_vec()))
}

fn builder(limits: &Limits, http: Http) -> Builder<TokioExecutor> {
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
    match http {
        Http::One => builder.http1_only(),
        Http::Two => builder.http2_only(),
    }
}

/// Since when the requests of a connection are at work, and since when it has none.
#[derive(Default)]
struct Quiet {
    work: Mutex<At>,
    changed: Notify,
}

#[derive(Default)]
struct At {
    next: u64,
    begun: BTreeMap<u64, Instant>,
    /// The end of the last one.
    since: Option<Instant>,
}

impl Quiet {
    fn at(&self) -> MutexGuard<'_, At> {
        self.work.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends when there was nothing to do for too long (at the beginning, as long as a head may take), or when an answer that nobody
    /// takes is longer on its way than all of a request may take.
    async fn long(&self, limits: &Limits) {
        let (began, longest) = (Instant::now(), limits.body_time + limits.answer_time + limits.write_time);
        loop {
            let due = {
                let at = self.at();
                let oldest = at.begun.values().next().map(|begun| *begun + millis(longest));
                let idle = at
                    .since
                    .map_or(began + millis(limits.header_time), |since| since + millis(limits.idle_time));
                oldest.unwrap_or(idle)
            };
            if due <= Instant::now() {
                return;
            }
            tokio::select! {
                () = sleep_until(due) => {}
                () = self.changed.notified() => {}
            }
        }
    }
}

/// A request at work, until its answer is on its way.
struct Work(Arc<Quiet>, u64);

impl Work {
    fn on(quiet: &Arc<Quiet>) -> Self {
        let mut at = quiet.at();
        at.next += 1;
        let own = at.next;
        at.begun.insert(own, Instant::now());
        drop(at);
        Self(Arc::clone(quiet), own)
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        let mut at = self.0.at();
        at.begun.remove(&self.1);
        at.since = Some(Instant::now());
        drop(at);
        self.0.changed.notify_one();
    }
}
