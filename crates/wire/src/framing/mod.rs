//! Envelopes: the same procedure over REST, Connect, gRPC and gRPC-Web, unary only. What is inside is a message in one of
//! two codecs; which envelope it came in is known here and nowhere else.

mod client;
mod deadline;
mod gzip;
mod status;

use core::time::Duration;

use bytes::{BufMut as _, Bytes, BytesMut};
use http::header::{self, HeaderName};
use http::{HeaderMap, HeaderValue, Method, StatusCode, Version};
use interlingua_model::{Fault, FaultKind};

pub use client::Protocol;
pub use status::{Detail, RpcStatus};

use crate::{WireRequest, WireResponse};

/// How a message is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Codec {
    /// The canonical JSON mapping.
    #[default]
    Json,
    /// The binary form.
    Proto,
}

/// What a message comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Envelope {
    /// Plain HTTP, of a dialect without procedures.
    Plain,
    /// Plain HTTP, put on a procedure as a gRPC gateway does.
    Rest,
    /// One POST for each procedure.
    Connect,
    /// HTTP/2 with trailers.
    Grpc,
    /// The same with the trailers in the body.
    GrpcWeb,
}

/// What [`Frame::of`] needs to know of the place that a request is sent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Served {
    /// The dialect has no procedures.
    Nothing,
    /// It has, and the path is none of theirs.
    Elsewhere,
    /// It has, and the path names a service, but no procedure of it.
    Unknown,
    /// The path names a procedure.
    Here,
}

/// A request's envelope: all that is needed to open it, and to send the answer back in the same.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Which.
    pub envelope: Envelope,
    /// How its message is written.
    pub codec: Codec,
    content_type: HeaderValue,
    encoding: Option<String>,
    gzip_back: bool,
    deadline: Result<Option<Duration>, Fault>,
    version_fault: Option<Fault>,
}

/// Media types by envelope and codec.
const TYPES: [(&str, Envelope, Codec); 8] = [
    ("application/json", Envelope::Connect, Codec::Json),
    ("application/proto", Envelope::Connect, Codec::Proto),
    ("application/grpc", Envelope::Grpc, Codec::Proto),
    ("application/grpc+proto", Envelope::Grpc, Codec::Proto),
    ("application/grpc+json", Envelope::Grpc, Codec::Json),
    ("application/grpc-web", Envelope::GrpcWeb, Codec::Proto),
    ("application/grpc-web+proto", Envelope::GrpcWeb, Codec::Proto),
    ("application/grpc-web+json", Envelope::GrpcWeb, Codec::Json),
];
/// From how many bytes on a message is compressed for those who can read it so.
const WORTH_GZIP: usize = 1_024;
/// What a gRPC server answers to a service that it does not have; nothing to a request that is no such call.
fn unknown_service(request: &WireRequest, content_type: &HeaderValue) -> Option<Box<WireResponse>> {
    const UNIMPLEMENTED: u16 = 12;
    let grpc = content_type.to_str().is_ok_and(|text| text.starts_with("application/grpc"));
    let (service, _) = request.path.strip_prefix('/')?.split_once('/').filter(|_| grpc)?;
    let response = WireResponse::empty(StatusCode::OK)
        .with("content-type", content_type.clone())
        .with("grpc-status", UNIMPLEMENTED.into())
        .with_text("grpc-message", &format!("unknown service {service}"));
    Some(Box::new(response))
}

/// Headers of a service that a gateway from REST sends on under another name.
const RENAMED: [(HeaderName, &str); 1] = [(header::CACHE_CONTROL, "grpcgateway-cache-control")];

impl Frame {
    /// Says which envelope a request came in, from its head alone.
    ///
    /// # Errors
    /// The answer to a request that is in none: no such procedure (404), another verb (405), another media type (415), gRPC
    /// without HTTP/2 (505). They come from the layer that finds procedures, before any vendor's words.
    pub fn of(request: &WireRequest, spoken: Served) -> Result<Self, Box<WireResponse>> {
        let content_type = request.headers.get(header::CONTENT_TYPE).cloned();
        let content_type = content_type.unwrap_or(HeaderValue::from_static(""));
        let mut frame = Self {
            envelope: Envelope::Plain,
            codec: Codec::Json,
            encoding: None,
            gzip_back: false,
            deadline: Ok(None),
            version_fault: None,
            content_type,
        };
        match spoken {
            Served::Nothing => return Ok(frame),
            Served::Elsewhere => {
                let unknown = unknown_service(request, &frame.content_type);
                return unknown.map_or(Ok(Self { envelope: Envelope::Rest, ..frame }), Err);
            }
            Served::Unknown => return Err(Box::new(plain(StatusCode::NOT_FOUND, "404 page not found\n"))),
            Served::Here => {}
        }
        if request.method != Method::POST {
            let response = WireResponse::empty(StatusCode::METHOD_NOT_ALLOWED);
            return Err(Box::new(response.with("allow", HeaderValue::from_static("POST"))));
        }
        let text = frame.content_type.to_str().unwrap_or_default();
        let essence = text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let charset = text.split(';').nth(1).map(|p| p.trim().to_ascii_lowercase());
        let charset_fits = charset.is_none_or(|p| p.is_empty() || p == "charset=utf-8");
        let found = TYPES.iter().find(|(name, ..)| *name == essence && charset_fits);
        let Some((_, envelope, codec)) = found else {
            let accepted = TYPES.map(|(name, ..)| name).join(", ");
            let response = WireResponse::empty(StatusCode::UNSUPPORTED_MEDIA_TYPE);
            return Err(Box::new(response.with_text("accept-post", &accepted)));
        };
        (frame.envelope, frame.codec) = (*envelope, *codec);
        if frame.envelope == Envelope::Grpc && request.version < Version::HTTP_2 {
            let response = plain(StatusCode::HTTP_VERSION_NOT_SUPPORTED, "gRPC needs HTTP/2\n");
            return Err(Box::new(response));
        }
        frame.read(request);
        Ok(frame)
    }

    /// Compression, deadline and protocol version, each from the envelope's own headers.
    fn read(&mut self, request: &WireRequest) {
        let text = |name: &str| request.header(name).map(str::trim).filter(|text| !text.is_empty());
        let (sent, accepted, timeout) = if self.envelope == Envelope::Connect {
            ("content-encoding", "accept-encoding", "connect-timeout-ms")
        } else {
            ("grpc-encoding", "grpc-accept-encoding", "grpc-timeout")
        };
        self.encoding = text(sent).filter(|name| *name != "identity").map(str::to_owned);
        let names = text(accepted).unwrap_or_default().split(',');
        self.gzip_back =
            names.map(|name| name.split(';').next().unwrap_or_default().trim()).any(|n| n == "gzip");
        self.deadline = match text(timeout) {
            None => Ok(None),
            Some(text) if self.envelope == Envelope::Connect => deadline::connect(text).map(Some),
            Some(text) => deadline::grpc(text).map(Some),
        };
        let version = text("connect-protocol-version").filter(|_| self.envelope == Envelope::Connect);
        self.version_fault = version.filter(|version| *version != "1").map(|version| {
            FaultKind::Malformed(format!("connect-protocol-version must be \"1\": got {version:?}")).into()
        });
    }

    /// How long the caller is willing to wait.
    #[must_use]
    pub fn deadline(&self) -> Option<Duration> {
        self.deadline.as_ref().ok().copied().flatten()
    }

    /// Takes the message out of a body, which may be compressed and, unpacked, must not exceed `most` bytes.
    ///
    /// # Errors
    /// [`FaultKind::Malformed`] for a body that is not a message, [`FaultKind::Envelope`] for a compressed one without a
    /// compression, [`FaultKind::Unsupported`] for an unknown compression and for several messages,
    /// [`FaultKind::TooLarge`].
    pub fn open(&self, body: Bytes, most: usize) -> Result<Bytes, Fault> {
        if matches!(self.envelope, Envelope::Plain | Envelope::Rest) {
            return Ok(body);
        }
        if let Some(fault) = self.deadline.as_ref().err().or(self.version_fault.as_ref()) {
            return Err(fault.clone());
        }
        if let Some(other) = self.encoding.as_ref().filter(|name| *name != "gzip") {
            let why = format!("the compression {other:?}; supported are gzip and identity: it");
            return Err(FaultKind::Unsupported(why.into()).into());
        }
        let (message, compressed) = match self.envelope {
            Envelope::Connect => (body, self.encoding.is_some()),
            _ => one_message(body)?,
        };
        if compressed && self.encoding.is_none() {
            let why = "the message is flagged as compressed, but no compression is named";
            return Err(FaultKind::Envelope(why.to_owned()).into());
        }
        // An empty body is an empty message, compressed or not.
        let message = if compressed && !message.is_empty() { gzip::unpack(&message, most)? } else { message };
        if message.len() > most {
            return Err(FaultKind::TooLarge(most).into());
        }
        if message.is_empty() && self.codec == Codec::Json {
            return Err(malformed("zero-length payload is not a valid JSON object"));
        }
        Ok(message)
    }

    /// Puts an answer into the envelope that its request came in.
    #[must_use]
    pub fn close(&self, mut response: WireResponse) -> WireResponse {
        let status = response.rpc.take();
        match self.envelope {
            Envelope::Plain => response,
            Envelope::Rest => {
                for (name, renamed) in RENAMED {
                    if let Some(value) = response.headers.remove(name) {
                        response.headers.insert(HeaderName::from_static(renamed), value);
                    }
                }
                response
            }
            Envelope::Connect => self.close_connect(response, status.as_deref()),
            Envelope::Grpc => self.close_grpc(response, status.as_deref()),
            Envelope::GrpcWeb => self.close_web(response, status.as_deref()),
        }
    }

    fn close_connect(&self, mut response: WireResponse, status: Option<&RpcStatus>) -> WireResponse {
        for (name, value) in &std::mem::take(&mut response.trailers) {
            if let Ok(name) = HeaderName::try_from(format!("trailer-{name}")) {
                response.headers.append(name, value.clone());
            }
        }
        response.headers.insert("accept-encoding", HeaderValue::from_static("gzip"));
        if let Some(status) = status {
            response.status = status.http();
            response.body = status.as_connect().to_string().into();
            response.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
            return response;
        }
        response.headers.insert(header::CONTENT_TYPE, self.content_type.clone());
        if let Some(packed) = self.packed(&response.body) {
            response.body = packed;
            response.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        response
    }

    /// An error is trailers only: one block of headers, no body.
    fn close_grpc(&self, mut response: WireResponse, status: Option<&RpcStatus>) -> WireResponse {
        response.status = StatusCode::OK;
        response.headers.insert(header::CONTENT_TYPE, self.content_type.clone());
        response.headers.insert("grpc-accept-encoding", HeaderValue::from_static("gzip"));
        if let Some(status) = status {
            let trailers = std::mem::take(&mut response.trailers);
            response.headers.extend(trailers);
            response.headers.extend(status.as_trailers());
            response.body = Bytes::new();
            return response;
        }
        response.body = self.with_prefix(&response.body, &mut response.headers);
        response.trailers.extend(status::good());
        response
    }

    fn close_web(&self, mut response: WireResponse, status: Option<&RpcStatus>) -> WireResponse {
        response.status = StatusCode::OK;
        response.headers.insert(header::CONTENT_TYPE, self.content_type.clone());
        response.headers.insert("grpc-accept-encoding", HeaderValue::from_static("gzip"));
        let mut body = BytesMut::new();
        if status.is_none() {
            body.extend_from_slice(&self.with_prefix(&response.body, &mut response.headers));
        }
        let mut trailers = std::mem::take(&mut response.trailers);
        trailers.extend(status.map_or_else(status::good, RpcStatus::as_trailers));
        let mut text = BytesMut::new();
        for (name, value) in &trailers {
            for part in [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"] {
                text.extend_from_slice(part);
            }
        }
        prefixed(&mut body, 0x80, &text);
        response.body = body.freeze();
        response
    }

    fn packed(&self, body: &Bytes) -> Option<Bytes> {
        (self.gzip_back && body.len() >= WORTH_GZIP).then(|| gzip::pack(body)).flatten()
    }

    fn with_prefix(&self, body: &Bytes, headers: &mut HeaderMap) -> Bytes {
        let mut framed = BytesMut::with_capacity(body.len() + 5);
        match self.packed(body) {
            Some(packed) => {
                headers.insert("grpc-encoding", HeaderValue::from_static("gzip"));
                prefixed(&mut framed, 1, &packed);
            }
            None => prefixed(&mut framed, 0, body),
        }
        framed.freeze()
    }
}

fn prefixed(out: &mut BytesMut, flags: u8, message: &[u8]) {
    out.put_u8(flags);
    // A message of four gigabytes cannot get here: bodies are limited far below.
    out.put_u32(u32::try_from(message.len()).unwrap_or(u32::MAX));
    out.extend_from_slice(message);
}

/// The one message of a body of gRPC or gRPC-Web, and whether it is compressed.
fn one_message(mut body: Bytes) -> Result<(Bytes, bool), Fault> {
    let Some((&[flags, a, b, c, d], _)) = body.split_first_chunk::<5>() else {
        let unimplemented = || Fault::new(FaultKind::Unsupported("a unary request with no message".into()));
        return Err(if body.is_empty() { unimplemented() } else { malformed("the message is cut off") });
    };
    let length = u32::from_be_bytes([a, b, c, d]) as usize;
    let mut rest = body.split_off(5);
    if rest.len() < length {
        return Err(malformed("the message is cut off"));
    }
    if flags > 1 {
        return Err(malformed("the message has flags that nobody knows"));
    }
    if !rest.split_off(length).is_empty() {
        return Err(FaultKind::Unsupported("a unary request with several messages".into()).into());
    }
    Ok((rest, flags == 1))
}

fn malformed(why: &str) -> Fault {
    FaultKind::Malformed(why.to_owned()).into()
}

fn plain(status: StatusCode, text: &'static str) -> WireResponse {
    WireResponse { body: Bytes::from_static(text.as_bytes()), ..WireResponse::empty(status) }
        .with("content-type", HeaderValue::from_static("text/plain; charset=utf-8"))
        .with("x-content-type-options", HeaderValue::from_static("nosniff"))
}

#[cfg(test)]
mod tests;
