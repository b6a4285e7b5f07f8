//! The body of a response: whole in memory, or written while it is sent.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::Response;
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Body, Frame, SizeHint};
use interlingua_wire::WireResponse;

/// The body of a response.
pub enum Sent {
    /// Whole.
    Whole(Full<Bytes>),
    /// With trailers, or by a service that streams.
    Streamed(tonic::body::Body),
}

/// A body, and what is held until it has been sent.
pub struct Held<G>(pub Sent, pub G);

impl<G: Unpin> Body for Held<G> {
    type Data = Bytes;
    type Error = tonic::Status;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, tonic::Status>>> {
        Pin::new(&mut self.get_mut().0).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

impl Default for Sent {
    fn default() -> Self {
        Self::Whole(Full::default())
    }
}

impl Body for Sent {
    type Data = Bytes;
    type Error = tonic::Status;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, tonic::Status>>> {
        match self.get_mut() {
            Self::Whole(body) => Pin::new(body).poll_frame(cx).map_err(|never| match never {}),
            Self::Streamed(body) => Pin::new(body).poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Whole(body) => body.is_end_stream(),
            Self::Streamed(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(body) => body.size_hint(),
            Self::Streamed(body) => body.size_hint(),
        }
    }
}

/// A response on its way out.
pub fn sent(response: WireResponse) -> Response<Sent> {
    let body = Full::new(response.body);
    let body = if response.trailers.is_empty() {
        Sent::Whole(body)
    } else {
        let trailers = std::future::ready(Some(Ok(response.trailers)));
        Sent::Streamed(tonic::body::Body::new(body.with_trailers(trailers)))
    };
    let mut sent = Response::new(body);
    *sent.status_mut() = response.status;
    *sent.headers_mut() = response.headers;
    sent
}
