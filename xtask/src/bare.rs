//! The baseline of every benchmark: a bare hyper server that answers the same bytes to whatever it is asked.

use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

/// Serves until it is ended. `size` is the length of the body, with the status of the real answer.
pub fn run(port: u16, status: u16, size: usize) -> Result<(), String> {
    let body = Bytes::from(vec![b'x'; size]);
    let failed = |e: std::io::Error| e.to_string();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(failed)?;
    runtime.block_on(async {
        let socket =
            TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await.map_err(failed)?;
        loop {
            let (stream, _) = socket.accept().await.map_err(failed)?;
            stream.set_nodelay(true).map_err(failed)?;
            let body = body.clone();
            let service = service_fn(move |request: Request<Incoming>| answer(request, status, body.clone()));
            tokio::spawn(
                hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service),
            );
        }
    })
}

async fn answer(
    request: Request<Incoming>,
    status: u16,
    body: Bytes,
) -> Result<Response<Full<Bytes>>, Infallible> {
    drop(request.into_body().collect().await);
    let mut response = Response::new(Full::new(body));
    if let Ok(status) = hyper::StatusCode::from_u16(status) {
        *response.status_mut() = status;
    }
    let headers = response.headers_mut();
    headers.insert("content-type", hyper::header::HeaderValue::from_static("application/json"));
    headers.insert("request-ref", hyper::header::HeaderValue::from_static("0123456789ab"));
    Ok(response)
}
