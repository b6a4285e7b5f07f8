//! The server that the Connect conformance runner tests: the envelopes of `interlingua-wire` and the bodies of this crate
//! around one procedure. The runner starts it, says on standard input what it wants, and is told the port.
//!
//! Its one argument is the folder of the runner's own `.proto` files; nothing of them is kept in this repository.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test program"
)]

use std::convert::Infallible;
use std::io::{Read as _, Write as _};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode};
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use interlingua_edge::{Sent, Tls, sent};
use interlingua_model::{Fault, FaultKind};
use interlingua_wire::{Codec, Detail, Frame, RpcStatus, Served, WireRequest, WireResponse};
use prost_reflect::{
    DescriptorPool, DynamicMessage, MessageDescriptor, ReflectMessage as _, SerializeOptions, Value,
};
use tokio::net::TcpListener;

const PACKAGE: &str = "connectrpc.conformance.v1";

struct Server {
    pool: DescriptorPool,
    /// The largest message that is read.
    most: usize,
}

#[tokio::main]
async fn main() {
    let folder = std::env::args().nth(1).unwrap();
    let files = ["connectrpc/conformance/v1/service.proto", "connectrpc/conformance/v1/server_compat.proto"];
    let pool = DescriptorPool::from_file_descriptor_set(protox::compile(files, [folder]).unwrap()).unwrap();
    let mut length = [0; 4];
    std::io::stdin().read_exact(&mut length).unwrap();
    let mut wanted = vec![0; u32::from_be_bytes(length) as usize];
    std::io::stdin().read_exact(&mut wanted).unwrap();
    let wanted = DynamicMessage::decode(message(&pool, "ServerCompatRequest"), &wanted[..]).unwrap();
    let limit = wanted.get_field_by_name("message_receive_limit").unwrap().as_u32().unwrap();
    let most = if limit == 0 { 4 << 20 } else { limit as usize };
    let (tls, certificate) = tls(&wanted);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut told = DynamicMessage::new(message(&pool, "ServerCompatResponse"));
    told.set_field_by_name("host", Value::String("127.0.0.1".to_owned()));
    told.set_field_by_name("port", Value::U32(listener.local_addr().unwrap().port().into()));
    told.set_field_by_name("pem_cert", Value::Bytes(certificate));
    let told = prost_reflect::prost::Message::encode_to_vec(&told);
    std::io::stdout().write_all(&(told.len() as u32).to_be_bytes()).unwrap();
    std::io::stdout().write_all(&told).unwrap();
    std::io::stdout().flush().unwrap();
    let server = Arc::new(Server { pool, most });
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let (server, tls) = (Arc::clone(&server), tls.clone());
        let service = service_fn(move |request| {
            let server = Arc::clone(&server);
            async move { Ok::<_, Infallible>(server.answer(request).await) }
        });
        tokio::spawn(async move {
            let builder = Builder::new(TokioExecutor::new());
            match tls {
                None => drop(builder.serve_connection(TokioIo::new(stream), service).await),
                Some(tls) => {
                    if let Ok(stream) = tls.accept(stream).await {
                        drop(builder.serve_connection(TokioIo::new(stream), service).await);
                    }
                }
            }
        });
    }
}

/// The certificate that the runner gives, as a listener of the gateway would use it.
fn tls(wanted: &DynamicMessage) -> (Option<tokio_rustls::TlsAcceptor>, Bytes) {
    if !wanted.get_field_by_name("use_tls").unwrap().as_bool().unwrap() {
        return (None, Bytes::new());
    }
    let credentials = wanted.get_field_by_name("server_creds").unwrap().into_owned();
    let part = |name: &str| {
        let bytes = credentials.as_message().unwrap().get_field_by_name(name).unwrap();
        bytes.as_bytes().unwrap().clone()
    };
    let folder = tempfile::tempdir().unwrap();
    let tls = Tls { certificate: folder.path().join("certificate.pem"), key: folder.path().join("key.pem") };
    std::fs::write(&tls.certificate, part("cert")).unwrap();
    std::fs::write(&tls.key, part("key")).unwrap();
    (Some(tls.acceptor().unwrap()), part("cert"))
}

fn message(pool: &DescriptorPool, name: &str) -> MessageDescriptor {
    pool.get_message_by_name(&format!("{PACKAGE}.{name}")).unwrap()
}

fn fault_status(fault: &Fault) -> RpcStatus {
    let code = match &fault.kind {
        FaultKind::Malformed(_) => 3,
        FaultKind::Timeout => 4,
        FaultKind::TooLarge(_) => 8,
        FaultKind::Unsupported(_) => 12,
        FaultKind::Envelope(_) => 13,
        _ => 2,
    };
    RpcStatus::new(code, format!("{:?}", fault.kind))
}

fn refused(status: RpcStatus) -> WireResponse {
    WireResponse { rpc: Some(Box::new(status)), ..WireResponse::empty(StatusCode::OK) }
}

impl Server {
    async fn answer(&self, request: Request<Incoming>) -> Response<Sent> {
        let (head, body) = request.into_parts();
        let method =
            head.uri.path().strip_prefix(&format!("/{PACKAGE}.ConformanceService/")).map(str::to_owned);
        let spoken = match method.as_deref() {
            Some("Unary" | "Unimplemented") => Served::Here,
            _ => Served::Unknown,
        };
        let wire = WireRequest {
            headers: head.headers,
            version: head.version,
            ..WireRequest::new(head.method, head.uri.path())
        };
        let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
        let frame = match Frame::of(&wire, spoken) {
            Ok(frame) => frame,
            Err(response) => return sent(*response),
        };
        let response = match frame.open(body, self.most) {
            Err(fault) => refused(fault_status(&fault)),
            Ok(_) if method.as_deref() == Some("Unimplemented") => {
                refused(RpcStatus::new(12, "not implemented"))
            }
            Ok(message) => {
                let longest = frame.deadline().unwrap_or(Duration::from_secs(60));
                let done = tokio::time::timeout(longest, self.unary(&wire.headers, &frame, &message)).await;
                done.unwrap_or_else(|_| refused(fault_status(&FaultKind::Timeout.into())))
            }
        };
        sent(frame.close(response))
    }

    async fn unary(&self, headers: &HeaderMap, frame: &Frame, body: &Bytes) -> WireResponse {
        let kind = message(&self.pool, "UnaryRequest");
        let read = match frame.codec {
            Codec::Proto => DynamicMessage::decode(kind, body.clone()).map_err(|e| e.to_string()),
            Codec::Json => {
                let mut json = serde_json::Deserializer::from_slice(body);
                DynamicMessage::deserialize(kind, &mut json).map_err(|e| e.to_string())
            }
        };
        let request = match read {
            Ok(request) => request,
            Err(why) => return refused(fault_status(&FaultKind::Malformed(why).into())),
        };
        let definition = request.get_field_by_name("response_definition").unwrap().into_owned();
        let given = request.has_field_by_name("response_definition");
        let definition = definition.as_message().unwrap();
        let delay = definition.get_field_by_name("response_delay_ms").unwrap().as_u32().unwrap();
        tokio::time::sleep(Duration::from_millis(delay.into())).await;
        let info = self.info(headers, frame, &request);
        let mut response = if definition.has_field_by_name("error") {
            let error = definition.get_field_by_name("error").unwrap().into_owned();
            refused(self.error(error.as_message().unwrap(), &info))
        } else {
            let mut payload = DynamicMessage::new(message(&self.pool, "ConformancePayload"));
            payload.set_field_by_name("request_info", Value::Message(info));
            if given {
                payload.set_field_by_name(
                    "data",
                    definition.get_field_by_name("response_data").unwrap().into_owned(),
                );
            }
            let mut reply = DynamicMessage::new(message(&self.pool, "UnaryResponse"));
            reply.set_field_by_name("payload", Value::Message(payload));
            let body = match frame.codec {
                Codec::Proto => prost_reflect::prost::Message::encode_to_vec(&reply),
                Codec::Json => serde_json::to_vec(&reply).unwrap(),
            };
            WireResponse { body: body.into(), ..WireResponse::empty(StatusCode::OK) }
        };
        response.headers = pairs(definition, "response_headers");
        response.trailers = pairs(definition, "response_trailers");
        response
    }

    /// What the request was like, as the runner wants to be told.
    fn info(&self, headers: &HeaderMap, frame: &Frame, request: &DynamicMessage) -> DynamicMessage {
        let header = |name: &HeaderName| {
            let mut header = DynamicMessage::new(message(&self.pool, "Header"));
            header.set_field_by_name("name", Value::String(name.to_string()));
            let values =
                headers.get_all(name).iter().map(|value| value.to_str().unwrap_or_default().to_owned());
            header.set_field_by_name("value", Value::List(values.map(Value::String).collect()));
            Value::Message(header)
        };
        let mut info = DynamicMessage::new(message(&self.pool, "ConformancePayload.RequestInfo"));
        info.set_field_by_name("request_headers", Value::List(headers.keys().map(header).collect()));
        if let Some(deadline) = frame.deadline() {
            info.set_field_by_name("timeout_ms", Value::I64(deadline.as_millis() as i64));
        }
        info.set_field_by_name("requests", Value::List(vec![Value::Message(self.any(request))]));
        info
    }

    fn any(&self, message: &DynamicMessage) -> DynamicMessage {
        let mut any = DynamicMessage::new(self.pool.get_message_by_name("google.protobuf.Any").unwrap());
        let name = format!("type.googleapis.com/{}", message.descriptor().full_name());
        any.set_field_by_name("type_url", Value::String(name));
        let value = prost_reflect::prost::Message::encode_to_vec(message);
        any.set_field_by_name("value", Value::Bytes(value.into()));
        any
    }

    /// The error that was asked for, with the request's story as its last detail.
    fn error(&self, error: &DynamicMessage, info: &DynamicMessage) -> RpcStatus {
        let code = error.get_field_by_name("code").unwrap().as_enum_number().unwrap();
        let text = error.get_field_by_name("message").unwrap().as_str().unwrap().to_owned();
        let detail = |any: &DynamicMessage| {
            let name = any.get_field_by_name("type_url").unwrap().as_str().unwrap().to_owned();
            let name = name.rsplit('/').next().unwrap().to_owned();
            let value = any.get_field_by_name("value").unwrap().as_bytes().unwrap().clone();
            let kind = self.pool.get_message_by_name(&name);
            let shown = kind.and_then(|kind| DynamicMessage::decode(kind, value.clone()).ok());
            let options = SerializeOptions::default();
            let shown =
                shown.and_then(|m| m.serialize_with_options(serde_json::value::Serializer, &options).ok());
            Detail { name, value, shown: shown.unwrap_or_default() }
        };
        let details = error.get_field_by_name("details").unwrap().into_owned();
        let mut details: Vec<Detail> =
            details.as_list().unwrap().iter().map(|any| detail(any.as_message().unwrap())).collect();
        details.push(detail(&self.any(info)));
        RpcStatus { code: u8::try_from(code).unwrap(), message: text, details }
    }
}

fn pairs(definition: &DynamicMessage, field: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for header in definition.get_field_by_name(field).unwrap().as_list().unwrap() {
        let header = header.as_message().unwrap();
        let name = header.get_field_by_name("name").unwrap().as_str().unwrap().to_owned();
        for value in header.get_field_by_name("value").unwrap().as_list().unwrap() {
            let (name, value) = (HeaderName::try_from(&name).unwrap(), value.as_str().unwrap());
            headers.append(name, HeaderValue::from_str(value).unwrap());
        }
    }
    headers
}
