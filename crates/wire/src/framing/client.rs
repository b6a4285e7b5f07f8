//! The client's side of the envelopes: a message on its way to a procedure, and its answer. Always in the binary form.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use percent_encoding::percent_decode_str;
use prost::Message as _;
use serde_json::Value;

use super::status::StatusMessage;
use super::{Detail, RpcStatus, gzip, prefixed};
use crate::{Codec, WireRequest, WireResponse};

/// How a client calls procedures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Protocol {
    /// One POST for each procedure.
    #[default]
    Connect,
    /// HTTP/2 with trailers.
    Grpc,
}

/// The largest answer, unpacked.
const MOST: usize = 16 << 20;

impl Protocol {
    /// A request for `procedure` (`package.Service/Method`).
    #[must_use]
    pub fn request(self, procedure: &str, message: &[u8]) -> WireRequest {
        let mut request = WireRequest::new(Method::POST, format!("/{procedure}"));
        request.codec = Codec::Proto;
        let headers: [(&'static str, &'static str); 2] = match self {
            Self::Connect => {
                request.body = Bytes::copy_from_slice(message);
                [("content-type", "application/proto"), ("connect-protocol-version", "1")]
            }
            Self::Grpc => {
                let mut body = BytesMut::new();
                prefixed(&mut body, 0, message);
                request.body = body.freeze();
                [("content-type", "application/grpc+proto"), ("te", "trailers")]
            }
        };
        for (name, value) in headers {
            request.headers.insert(name, HeaderValue::from_static(value));
        }
        let accepted = if self == Self::Connect { "accept-encoding" } else { "grpc-accept-encoding" };
        request.headers.insert(accepted, HeaderValue::from_static("gzip"));
        request
    }

    /// The message of an answer.
    ///
    /// # Errors
    /// How the procedure ended when not well. An answer that is not the protocol's is code 14 for the statuses of proxies in
    /// between, else 2 (the protocols' tables for foreign answers).
    pub fn open(self, response: &WireResponse) -> Result<Bytes, RpcStatus> {
        match self {
            Self::Connect => open_connect(response),
            Self::Grpc => open_grpc(response),
        }
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

fn foreign(status: StatusCode) -> RpcStatus {
    let code = match status.as_u16() {
        400 => 13,
        401 => 16,
        403 => 7,
        404 => 12,
        429 | 502..=504 => 14,
        _ => 2,
    };
    RpcStatus::new(code, format!("the upstream answered with HTTP status {}", status.as_u16()))
}

fn broken(why: &str) -> RpcStatus {
    RpcStatus::new(2, format!("the upstream\u{2019}s answer cannot be read: {why}"))
}

fn unpacked(body: &Bytes, encoding: Option<&str>) -> Result<Bytes, RpcStatus> {
    match encoding {
        Some("gzip") if !body.is_empty() => gzip::unpack(body, MOST).map_err(|_| broken("gzip")),
        None | Some("identity" | "gzip") => Ok(body.clone()),
        Some(other) => Err(broken(&format!("compression {other:?}"))),
    }
}

fn open_connect(response: &WireResponse) -> Result<Bytes, RpcStatus> {
    let body = unpacked(&response.body, text(&response.headers, "content-encoding"))?;
    if response.status == StatusCode::OK {
        let media = text(&response.headers, "content-type").unwrap_or_default();
        return if media.starts_with("application/proto") { Ok(body) } else { Err(broken(media)) };
    }
    let error: Value = serde_json::from_slice(&body).map_err(|_| foreign(response.status))?;
    let name = error.get("code").and_then(Value::as_str);
    let code = name.and_then(RpcStatus::code_named).ok_or_else(|| foreign(response.status))?;
    let message = error.get("message").and_then(Value::as_str).unwrap_or_default();
    let details = error.get("details").and_then(Value::as_array).into_iter().flatten();
    let details = details.filter_map(Detail::from_connect).collect();
    Err(RpcStatus { code, message: message.to_owned(), details })
}

fn open_grpc(response: &WireResponse) -> Result<Bytes, RpcStatus> {
    let find = |name: &str| text(&response.trailers, name).or_else(|| text(&response.headers, name));
    let Some(code) = find("grpc-status").and_then(|code| code.parse::<u8>().ok()) else {
        let foreign_answer = response.status != StatusCode::OK;
        return Err(if foreign_answer { foreign(response.status) } else { broken("no grpc-status") });
    };
    if code != 0 {
        let message =
            percent_decode_str(find("grpc-message").unwrap_or_default()).decode_utf8_lossy().into_owned();
        let details = find("grpc-status-details-bin").and_then(StatusMessage::from_header);
        let details = details.map(StatusMessage::into_details).unwrap_or_default();
        return Err(RpcStatus { code, message, details });
    }
    let (message, compressed) =
        super::one_message(response.body.clone()).map_err(|_| broken("not one message"))?;
    let encoding = text(&response.headers, "grpc-encoding").filter(|_| compressed);
    unpacked(&message, encoding)
}

impl StatusMessage {
    fn from_header(text: &str) -> Option<Self> {
        let text = text.trim_end_matches('=');
        let bytes = base64::Engine::decode(&base64::prelude::BASE64_STANDARD_NO_PAD, text).ok()?;
        Self::decode(&bytes[..]).ok()
    }
}
