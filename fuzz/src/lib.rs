//! What all fuzz targets do: make a request of the input, route it, decode it, and write every refusal.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what cannot be is found by the fuzzer"
)]

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use interlingua_model::{Org, OrgId, Principal, Right};
use interlingua_wire::{Access, Dialect, Envelope, Frame, Hit, Served, Table, WireRequest, WireResponse};

/// The first byte chooses an endpoint, the second what is done with the rest: a body, a query, or a path parameter.
pub fn decode(vendor: &str, data: &[u8]) {
    let Some((&[which, what], rest)) = data.split_first_chunk::<2>() else { return };
    let vendor = interlingua_dialects::vendor(vendor).expect("the vendor is in the list");
    let dialect = (vendor.open)(serde_json::Value::Null).expect("the defaults are settings").dialect;
    let rows = dialect.rows();
    let row = rows[usize::from(which) % rows.len()];
    let text = String::from_utf8_lossy(rest).into_owned();
    let id = if what % 4 == 2 { text.as_str() } else { "812345678900101" };
    let path = row.route.template.split('/').map(|part| if part.starts_with('{') { id } else { part });
    let mut headers = HeaderMap::new();
    if what % 4 == 3 {
        for name in [
            "authorization",
            "api-key",
            "x-api-key",
            "if-match",
            "content-type",
            "x-zitadel-orgid",
            "assume-user",
        ] {
            if let Ok(value) = HeaderValue::from_bytes(rest) {
                headers.insert(name, value);
            }
        }
    }
    let request = WireRequest {
        query: (what % 4 == 1).then(|| text.clone()),
        body: if what % 4 == 0 { Bytes::copy_from_slice(rest) } else { Bytes::new() },
        headers,
        ..WireRequest::new(row.route.method.clone(), path.collect::<Vec<_>>().join("/"))
    };
    carry(dialect.as_ref(), &request);
}

/// Routes, decodes, and writes the refusal.
fn carry(dialect: &dyn Dialect, request: &WireRequest) -> Option<WireResponse> {
    let table =
        Table::new(dialect.rows(), dialect.manifest().lenient_slashes).expect("the rows stand side by side");
    let who = Principal { rights: Right::ALL.into_iter().collect(), ..Principal::nobody() };
    let aliases = [("zitadel".to_owned(), "298765432109876543".to_owned())].into();
    let orgs =
        [Org { id: OrgId::new(1).expect("1 is an id"), name: String::new(), domains: Vec::new(), aliases }];
    let (row, index, params) = match table.find(&request.method, &request.path) {
        Ok(found) => found,
        Err(fault) => return Some(dialect.refuse(None, "0", &fault)),
    };
    for access in [Access::Open, Access::Application, Access::Password, Access::Credential] {
        if let Err(fault) = dialect.proofs(access, &request.headers) {
            dialect.refuse(None, "0", &fault);
        }
    }
    if let Err(fault) = dialect.behalf(&request.headers) {
        dialect.refuse(None, "0", &fault);
    }
    let hit = Hit { row, index, params: &params, request, request_id: "0", who: &who, orgs: &orgs };
    let Err(fault) = dialect.decode(&hit) else { return None };
    let refused = dialect.refuse(Some(&hit), "0", &fault);
    assert!(
        refused.status.is_client_error() || refused.status.as_u16() == 501,
        "{:?}: {fault:?}",
        refused.status
    );
    Some(refused)
}

/// The first byte chooses a procedure, the second how it is sent, the third whether the rest is a whole body or the message in
/// a well-formed one.
pub fn envelope(kind: Envelope, data: &[u8]) {
    let Some((&[which, how, whole], rest)) = data.split_first_chunk::<3>() else { return };
    let vendor = interlingua_dialects::VENDORS.iter().find(|vendor| {
        let spoken = (vendor.open)(serde_json::Value::Null).expect("the defaults are settings");
        spoken.dialect.rows().iter().any(|row| row.route.rpc.is_some())
    });
    let vendor = vendor.expect("some vendor has procedures");
    let dialect = (vendor.open)(serde_json::Value::Null).expect("the defaults are settings").dialect;
    let rows: Vec<_> = dialect.rows().into_iter().filter(|row| row.route.rpc.is_some()).collect();
    let row = rows[usize::from(which) % rows.len()];
    let media = match kind {
        Envelope::Connect => ["application/json", "application/proto"],
        Envelope::GrpcWeb => ["application/grpc-web+json", "application/grpc-web+proto"],
        _ => ["application/grpc+json", "application/grpc+proto"],
    };
    let rpc = row.route.rpc.expect("it has a procedure");
    let mut request = WireRequest {
        version: http::Version::HTTP_2,
        ..WireRequest::new(http::Method::POST, format!("/{rpc}"))
    };
    request.headers.insert("content-type", HeaderValue::from_static(media[usize::from(how % 2)]));
    let (encoding, timeout) = if kind == Envelope::Connect {
        ("content-encoding", "connect-timeout-ms")
    } else {
        ("grpc-encoding", "grpc-timeout")
    };
    if how & 2 != 0 {
        request.headers.insert(encoding, HeaderValue::from_static("gzip"));
    }
    if let (true, Ok(value)) = (how & 4 != 0, HeaderValue::from_bytes(rest)) {
        request.headers.insert(timeout, value);
    }
    let frame = Frame::of(&request, Served::Here).expect("the media type is one of the envelope's");
    assert_eq!(frame.envelope, kind);
    let body = if whole % 2 == 0 || kind == Envelope::Connect {
        rest.to_vec()
    } else {
        let length = u32::try_from(rest.len()).expect("inputs are small").to_be_bytes();
        [&[u8::from(whole & 2 != 0)][..], &length, rest].concat()
    };
    let response = match frame.open(body.into(), 1 << 16) {
        Err(fault) => Some(dialect.refuse(None, "0", &fault)),
        Ok(body) => {
            request.body = body;
            request.codec = frame.codec;
            carry(dialect.as_ref(), &request)
        }
    };
    let Some(response) = response else { return };
    let closed = frame.close(response);
    match kind {
        Envelope::Connect => assert!(!closed.status.is_success()),
        Envelope::GrpcWeb => assert_eq!(closed.body.first(), Some(&0x80)),
        _ => assert!(closed.headers.contains_key("grpc-status") && closed.body.is_empty()),
    }
}
