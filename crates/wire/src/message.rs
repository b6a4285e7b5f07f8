//! Requests and responses as plain values.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Version, header};
use interlingua_model::{Fault, FaultKind};
use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde_json::Value;

use crate::{Codec, RpcStatus};

/// A request with the mount's prefix taken off its path.
#[derive(Clone, Debug)]
pub struct WireRequest {
    /// Its verb.
    pub method: Method,
    /// Its path, still percent-encoded, from the dialect's root.
    pub path: String,
    /// Its query, still percent-encoded.
    pub query: Option<String>,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its version of HTTP.
    pub version: Version,
    /// How its message is written.
    pub codec: Codec,
    /// Its body, complete, out of its envelope.
    pub body: Bytes,
    /// Who is at the other end of the connection, where there is one.
    pub peer: Option<core::net::IpAddr>,
    /// The URL of the dialect's root, as the client called it; empty where nobody did.
    pub root: String,
}

/// The response header that names what a translation could not carry.
pub const LOSSES: &str = "interlingua-losses";

/// The pairs of a query string, decoded.
pub type Pairs = Vec<(String, String)>;

impl WireRequest {
    /// A request over HTTP/1.1 with nothing but a verb and a path.
    pub fn new(method: Method, path: impl Into<String>) -> Self {
        Self {
            method,
            path: path.into(),
            query: None,
            headers: HeaderMap::new(),
            version: Version::HTTP_11,
            codec: Codec::Json,
            body: Bytes::new(),
            peer: None,
            root: String::new(),
        }
    }

    /// A header's text; `None` when absent or not visible ASCII.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as JSON; `None` when it is empty.
    ///
    /// # Errors
    /// [`FaultKind::MediaType`] when the request says that the body is something else, [`FaultKind::Malformed`] when it
    /// is not JSON, holds a key twice, or is nested too deep.
    pub fn json(&self) -> Result<Option<Value>, Fault> {
        if self.body.is_empty() {
            return Ok(None);
        }
        if let Some(media) = self.headers.get(header::CONTENT_TYPE) {
            let media = media.to_str().unwrap_or("unreadable");
            let essence = media.split(';').next().unwrap_or_default().trim();
            if !essence.eq_ignore_ascii_case("application/json") && !essence.is_empty() {
                return Err(FaultKind::MediaType(essence.to_owned()).into());
            }
        }
        crate::parse_json(&self.body).map(Some)
    }

    /// The query as decoded pairs, in order.
    ///
    /// # Errors
    /// [`FaultKind::Malformed`] when it is not UTF-8.
    pub fn pairs(&self) -> Result<Pairs, Fault> {
        pairs(self.query.as_deref().unwrap_or_default())
    }

    /// The body as a form's decoded pairs, in order; none where the request says that it is something else.
    ///
    /// # Errors
    /// [`FaultKind::Malformed`] when it is not UTF-8.
    pub fn form(&self) -> Result<Pairs, Fault> {
        let media = self.header("content-type").unwrap_or_default();
        let essence = media.split(';').next().unwrap_or_default().trim();
        if !essence.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Ok(Vec::new());
        }
        pairs(std::str::from_utf8(&self.body).map_err(|_| malformed_query())?)
    }
}

fn pairs(text: &str) -> Result<Pairs, Fault> {
    text.split('&').filter(|pair| !pair.is_empty()).map(pair).collect()
}

fn pair(text: &str) -> Result<(String, String), Fault> {
    let (name, value) = text.split_once('=').unwrap_or((text, ""));
    let decode = |part: &str| {
        let spaced = part.replace('+', " ");
        let decoded = percent_decode_str(&spaced).decode_utf8();
        decoded.map(std::borrow::Cow::into_owned).map_err(|_| malformed_query())
    };
    Ok((decode(name)?, decode(value)?))
}

fn malformed_query() -> Fault {
    FaultKind::Malformed("the query string is not UTF-8".to_owned()).into()
}

/// A response.
#[derive(Clone, Debug)]
pub struct WireResponse {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body, complete.
    pub body: Bytes,
    /// Headers behind the body, where the envelope has such.
    pub trailers: HeaderMap,
    /// For dialects with procedures: how the procedure ended when not well. It stands for the status and the body in
    /// every envelope but REST.
    pub rpc: Option<Box<RpcStatus>>,
}

impl WireResponse {
    /// A response without a body.
    #[must_use]
    pub fn empty(status: StatusCode) -> Self {
        Self { status, headers: HeaderMap::new(), body: Bytes::new(), trailers: HeaderMap::new(), rpc: None }
    }

    /// A response with a JSON body.
    ///
    /// A body that cannot be written (which no shape in this workspace is) becomes an empty 500.
    pub fn json(status: StatusCode, body: &impl Serialize) -> Self {
        let Ok(body) = serde_json::to_vec(body) else {
            return Self::empty(StatusCode::INTERNAL_SERVER_ERROR);
        };
        Self { body: body.into(), ..Self::empty(status) }
            .with("content-type", HeaderValue::from_static("application/json"))
    }

    /// The same, with a header.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: HeaderValue) -> Self {
        self.headers.insert(HeaderName::from_static(name), value);
        self
    }

    /// The same, with a header whose text comes from elsewhere; left out when it cannot be a header.
    #[must_use]
    pub fn with_text(self, name: &'static str, text: &str) -> Self {
        match HeaderValue::from_str(text) {
            Ok(value) => self.with(name, value),
            Err(_) => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn get(query: &str) -> WireRequest {
        WireRequest { query: Some(query.to_owned()), ..WireRequest::new(Method::GET, "/") }
    }

    #[test]
    fn pairs_are_decoded_in_order() {
        let pairs = get("a=x%40y.example&b=1+2&flag&&a=z").pairs().unwrap();
        let shown: Vec<String> = pairs.iter().map(|(n, v)| format!("{n}={v}")).collect();
        assert_eq!(shown, ["a=x@y.example", "b=1 2", "flag=", "a=z"]);
    }

    #[test]
    fn a_query_that_is_not_utf8_is_refused() {
        assert!(matches!(get("a=%ff").pairs().unwrap_err().kind, FaultKind::Malformed(_)));
    }
}
