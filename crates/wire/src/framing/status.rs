//! How a procedure ends when it does not end well: a code, a sentence, details.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use percent_encoding::{AsciiSet, CONTROLS, percent_encode};
use prost::Message;
use serde_json::{Value, json};

/// The codes of gRPC: the names that Connect gives them, and the HTTP status that goes with each (the Connect protocol's
/// table of error codes).
const CODES: [(u8, &str, u16); 16] = [
    (1, "canceled", 499),
    (2, "unknown", 500),
    (3, "invalid_argument", 400),
    (4, "deadline_exceeded", 504),
    (5, "not_found", 404),
    (6, "already_exists", 409),
    (7, "permission_denied", 403),
    (8, "resource_exhausted", 429),
    (9, "failed_precondition", 400),
    (10, "aborted", 409),
    (11, "out_of_range", 400),
    (12, "unimplemented", 501),
    (13, "internal", 500),
    (14, "unavailable", 503),
    (15, "data_loss", 500),
    (16, "unauthenticated", 401),
];

/// A code, a sentence, details.
#[derive(Clone, Debug, PartialEq)]
pub struct RpcStatus {
    /// A code of gRPC, 1 to 16.
    pub code: u8,
    /// For people.
    pub message: String,
    /// For programs.
    pub details: Vec<Detail>,
}

/// A message that says more.
#[derive(Clone, Debug, PartialEq)]
pub struct Detail {
    /// The message's full name: `package.Message`.
    pub name: String,
    /// The message in the binary form.
    pub value: Bytes,
    /// The message in the JSON form.
    pub shown: Value,
}

/// `google.rpc.Status`, as far as it is written here.
#[derive(Clone, PartialEq, Message)]
pub(super) struct StatusMessage {
    #[prost(int32, tag = "1")]
    code: i32,
    #[prost(string, tag = "2")]
    message: String,
    #[prost(message, repeated, tag = "3")]
    details: Vec<AnyMessage>,
}

/// `google.protobuf.Any`.
#[derive(Clone, PartialEq, Message)]
struct AnyMessage {
    #[prost(string, tag = "1")]
    type_url: String,
    #[prost(bytes = "bytes", tag = "2")]
    value: Bytes,
}

impl StatusMessage {
    /// The details, without their JSON forms.
    pub(super) fn into_details(self) -> Vec<Detail> {
        let name = |url: &str| url.rsplit('/').next().unwrap_or_default().to_owned();
        let detail =
            |any: AnyMessage| Detail { name: name(&any.type_url), value: any.value, shown: Value::Null };
        self.details.into_iter().map(detail).collect()
    }
}

impl Detail {
    /// One of Connect's details.
    pub(super) fn from_connect(detail: &Value) -> Option<Self> {
        let text = |name: &str| detail.get(name).and_then(Value::as_str);
        let value = BASE64_STANDARD_NO_PAD.decode(text("value")?.trim_end_matches('=')).ok()?;
        let shown = detail.get("debug").cloned().unwrap_or_default();
        Some(Self { name: text("type")?.to_owned(), value: value.into(), shown })
    }
}

/// What a type URL begins with.
const TYPES: &str = "type.googleapis.com/";

impl RpcStatus {
    /// A code and a sentence.
    pub fn new(code: u8, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), details: Vec::new() }
    }

    /// The code that Connect calls so.
    pub(super) fn code_named(name: &str) -> Option<u8> {
        CODES.iter().find(|(_, known, _)| *known == name).map(|(code, ..)| *code)
    }

    /// The HTTP status that Connect, and a gateway from REST, give this code.
    #[must_use]
    pub fn http(&self) -> StatusCode {
        let row = CODES.iter().find(|(code, ..)| *code == self.code);
        row.and_then(|(.., status)| StatusCode::from_u16(*status).ok())
            .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// The body of an error over REST: number, message, and details that name their type by URL.
    #[must_use]
    pub fn as_rest(&self) -> Value {
        let detail = |detail: &Detail| {
            let mut shown = detail.shown.clone();
            if let Value::Object(fields) = &mut shown {
                fields.insert("@type".to_owned(), format!("{TYPES}{}", detail.name).into());
            }
            shown
        };
        let mut body = json!({"code": self.code, "message": self.message});
        if let (false, Value::Object(fields)) = (self.details.is_empty(), &mut body) {
            fields.insert("details".to_owned(), self.details.iter().map(detail).collect());
        }
        body
    }

    /// The body of an error over Connect: the code's name, message, and details in unpadded base64.
    #[must_use]
    pub fn as_connect(&self) -> Value {
        let name = CODES.iter().find(|(code, ..)| *code == self.code).map_or("unknown", |(_, name, _)| name);
        let detail = |detail: &Detail| {
            let value = BASE64_STANDARD_NO_PAD.encode(&detail.value);
            json!({"type": detail.name, "value": value, "debug": detail.shown})
        };
        let mut body = json!({"code": name});
        if let Value::Object(fields) = &mut body {
            if !self.message.is_empty() {
                fields.insert("message".to_owned(), self.message.as_str().into());
            }
            if !self.details.is_empty() {
                fields.insert("details".to_owned(), self.details.iter().map(detail).collect());
            }
        }
        body
    }

    /// The trailers of gRPC.
    #[must_use]
    pub fn as_trailers(&self) -> HeaderMap {
        /// What gRPC's `grpc-message` percent-encodes: everything but space to `~`, and `%`.
        const MESSAGE: &AsciiSet = &CONTROLS.add(b'%');
        let mut trailers = HeaderMap::new();
        trailers.insert("grpc-status", HeaderValue::from(u16::from(self.code)));
        let message = percent_encode(self.message.as_bytes(), MESSAGE).to_string();
        if let (false, Ok(message)) = (message.is_empty(), HeaderValue::from_str(&message)) {
            trailers.insert("grpc-message", message);
        }
        if !self.details.is_empty() {
            let details = self.details.iter();
            let any =
                |d: &Detail| AnyMessage { type_url: format!("{TYPES}{}", d.name), value: d.value.clone() };
            let code = i32::from(self.code);
            let status =
                StatusMessage { code, message: self.message.clone(), details: details.map(any).collect() };
            if let Ok(value) = HeaderValue::from_str(&BASE64_STANDARD_NO_PAD.encode(status.encode_to_vec())) {
                trailers.insert("grpc-status-details-bin", value);
            }
        }
        trailers
    }
}

/// The trailers of gRPC when all went well.
pub fn good() -> HeaderMap {
    let mut trailers = HeaderMap::new();
    trailers.insert("grpc-status", HeaderValue::from_static("0"));
    trailers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_percent_encoded_and_details_are_a_status() {
        let detail = Detail { name: "a.B".to_owned(), value: vec![8, 1].into(), shown: json!({"n": 1}) };
        let status = RpcStatus { code: 9, message: "50 % é\n".to_owned(), details: vec![detail] };
        let trailers = status.as_trailers();
        assert_eq!(trailers["grpc-message"], "50 %25 %C3%A9%0A");
        let bytes = BASE64_STANDARD_NO_PAD.decode(trailers["grpc-status-details-bin"].as_bytes()).unwrap();
        let read = StatusMessage::decode(&bytes[..]).unwrap();
        assert_eq!((read.code, read.details[0].type_url.as_str()), (9, "type.googleapis.com/a.B"));
        assert_eq!(
            status.as_connect(),
            json!({"code": "failed_precondition", "message": "50 % é\n",
                   "details": [{"type": "a.B", "value": "CAE", "debug": {"n": 1}}]})
        );
        assert_eq!(status.as_rest()["details"][0], json!({"@type": "type.googleapis.com/a.B", "n": 1}));
    }

    #[test]
    fn every_code_has_a_status() {
        assert_eq!(RpcStatus::new(9, "").http(), StatusCode::BAD_REQUEST);
        assert_eq!(RpcStatus::new(16, "").http(), StatusCode::UNAUTHORIZED);
        assert_eq!(RpcStatus::new(99, "").http(), StatusCode::INTERNAL_SERVER_ERROR);
    }
}
