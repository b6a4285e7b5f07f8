//! One request, every envelope: what is recorded over REST is asked again over Connect, gRPC and gRPC-Web, in both codecs.
//! The domain sees the same call, gives the same reply, and the answer says the same.

use std::path::PathBuf;
use std::sync::Arc;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use bytes::{BufMut as _, Bytes, BytesMut};
use http::{HeaderValue, Method, Version};
use interlingua_contract::{Recorded, read_requests, show_call, show_reply};
use interlingua_edge::Mount;
use interlingua_model::CallKind;
use interlingua_tests::{Demo, answer};
use interlingua_wire::{Row, Table, WireRequest, WireResponse};
use prost_reflect::prost::Message as _;
use prost_reflect::{DescriptorPool, DeserializeOptions, DynamicMessage, MethodDescriptor};
use serde_json::{Map, Value, json};

const FORMS: [&str; 6] = [
    "application/json",
    "application/proto",
    "application/grpc+proto",
    "application/grpc+json",
    "application/grpc-web+proto",
    "application/grpc-web+json",
];

/// The cases of an endpoint that are one request after others, without a changed world.
fn cases(row: &Row) -> Vec<(PathBuf, Vec<Recorded>)> {
    let folder = interlingua_tests::root().join("fixtures/zitadel").join(row.name);
    let mut all: Vec<PathBuf> =
        std::fs::read_dir(folder).into_iter().flatten().map(|e| e.unwrap().path()).collect();
    all.sort();
    let read = |path: PathBuf| {
        let exchanges = read_requests(&std::fs::read_to_string(path.join("request.http")).unwrap()).unwrap();
        exchanges.iter().all(|exchange| exchange.directives.is_empty()).then_some((path, exchanges))
    };
    all.into_iter().filter_map(read).collect()
}

async fn mount() -> (Demo, Arc<Mount>) {
    let demo = Demo::start().await;
    let mount = demo.mount("zitadel");
    (demo, mount)
}

/// What stands in a query, as `profile.givenName`.
fn in_query(request: &WireRequest) -> Value {
    let mut fields = json!({});
    for (name, value) in request.pairs().unwrap() {
        let value = if value == "true" { json!(true) } else { json!(value) };
        match name.split_once('.') {
            Some((outer, inner)) => fields[outer][inner] = value,
            None => fields[&name] = value,
        }
    }
    fields
}

/// The message of a REST request: its body and what its path names.
fn message(table: &Table, method: &MethodDescriptor, request: &WireRequest) -> Option<DynamicMessage> {
    let (row, _, params) = table.find(&request.method, &request.path).ok()?;
    // The vendor's gateway maps no body of a GET, nor of most DELETEs.
    const BODILESS: [&str; 3] = ["DELETE", "GET", "HEAD"];
    const MAPPED: [&str; 5] = [
        "DeleteUserMetadata",
        "RemovePhone",
        "v2beta.RemovePhone",
        "RemoveIDPLink",
        "management.BulkRemoveUserMetadata",
    ];
    let mapped = !BODILESS.contains(&row.route.method.as_str()) && row.name != "ResendInviteCode"
        || MAPPED.contains(&row.name);
    let body = if row.query.is_some() && row.name != "DeleteUserMetadata" {
        in_query(request)
    } else if request.body.is_empty() || !mapped {
        Value::Object(Map::new())
    } else {
        serde_json::from_slice(&request.body).ok()?
    };
    let mut fields = body.as_object()?.clone();
    for (name, text) in params {
        fields.remove("userId");
        fields.insert(name, text.into());
    }
    let options = DeserializeOptions::new().deny_unknown_fields(false);
    DynamicMessage::deserialize_with_options(method.input(), Value::Object(fields), &options).ok()
}

fn encoded(message: &DynamicMessage, json: bool) -> Bytes {
    if json { serde_json::to_vec(message).unwrap().into() } else { message.encode_to_vec().into() }
}

fn framed(form: &str, message: &DynamicMessage, rest: &WireRequest, rpc: &str) -> WireRequest {
    let body = encoded(message, form.ends_with("json"));
    let body = if form.contains("grpc") {
        let mut framed = BytesMut::new();
        framed.put_u8(0);
        framed.put_u32(body.len() as u32);
        framed.extend_from_slice(&body);
        framed.freeze()
    } else {
        body
    };
    let mut headers = rest.headers.clone();
    headers.insert("content-type", HeaderValue::from_str(form).unwrap());
    WireRequest {
        headers,
        body,
        version: Version::HTTP_2,
        ..WireRequest::new(Method::POST, format!("/{rpc}"))
    }
}

/// What an answer says: the message as JSON, or the error as REST writes it.
fn said(form: &str, response: &WireResponse, method: &MethodDescriptor) -> Value {
    let json = form.ends_with("json");
    let read = |body: &[u8]| {
        let message = if json {
            DynamicMessage::deserialize(method.output(), &mut serde_json::Deserializer::from_slice(body))
                .unwrap()
        } else {
            DynamicMessage::decode(method.output(), body).unwrap()
        };
        serde_json::to_value(&message).unwrap()
    };
    let trailers = |get: &dyn Fn(&str) -> Option<String>| {
        let code: u64 = get("grpc-status").unwrap().parse().unwrap();
        let message = get("grpc-message").unwrap_or_default();
        let message = percent_encoding::percent_decode_str(&message).decode_utf8().unwrap().into_owned();
        (code, json!({"code": code, "message": message, "details": get("grpc-status-details-bin").is_some()}))
    };
    if form.contains("grpc-web") {
        assert_eq!(response.status, 200);
        let (mut body, mut message) = (&response.body[..], None);
        loop {
            let length = u32::from_be_bytes(body[1..5].try_into().unwrap()) as usize;
            let part = &body[5..5 + length];
            if body[0] == 0x80 {
                let text = std::str::from_utf8(part).unwrap().to_owned();
                let line = |name: &str| {
                    text.lines().find_map(|l| l.strip_prefix(&format!("{name}: ")).map(str::to_owned))
                };
                let (code, error) = trailers(&line);
                return if code == 0 { message.unwrap() } else { error };
            }
            message = Some(read(part));
            body = &body[5 + length..];
        }
    }
    if form.contains("grpc") {
        assert_eq!(response.status, 200);
        let header = |name: &str| {
            let found = response.trailers.get(name).or_else(|| response.headers.get(name));
            found.map(|value| value.to_str().unwrap().to_owned())
        };
        let (code, error) = trailers(&header);
        return if code == 0 { read(&response.body[5..]) } else { error };
    }
    if response.status == 200 {
        return read(&response.body);
    }
    let body: Value = serde_json::from_slice(&response.body).unwrap();
    let names = [
        (3, "invalid_argument"),
        (5, "not_found"),
        (6, "already_exists"),
        (7, "permission_denied"),
        (9, "failed_precondition"),
        (12, "unimplemented"),
        (16, "unauthenticated"),
    ];
    let code = names.iter().find(|(_, name)| body["code"] == *name).unwrap_or_else(|| panic!("{body}")).0;
    for detail in body["details"].as_array().into_iter().flatten() {
        assert!(BASE64_STANDARD_NO_PAD.decode(detail["value"].as_str().unwrap()).is_ok());
        assert!(
            body["message"].as_str().unwrap().contains(detail["debug"]["id"].as_str().unwrap()),
            "{body}"
        );
    }
    json!({"code": code, "message": body["message"], "details": body["details"].is_array()})
}

/// What a REST answer says, in the same form.
fn said_over_rest(response: &WireResponse, method: &MethodDescriptor) -> Value {
    if response.status == 200 {
        return said("application/json", response, method);
    }
    let body: Value = serde_json::from_slice(&response.body).unwrap();
    json!({"code": body["code"], "message": body["message"], "details": body["details"].is_array()})
}

#[tokio::test(flavor = "multi_thread")]
async fn every_endpoint_says_the_same_in_every_envelope() {
    let (demo, first) = mount().await;
    let manifest = first.dialect().manifest();
    let pool = DescriptorPool::decode(manifest.descriptors).unwrap();
    let table = Table::new(first.dialect().rows(), manifest.lenient_slashes).unwrap();
    let served = |row: &&Row| row.route.rpc.is_some() && row.kind != CallKind::Unserved;
    let rows: Vec<&Row> = first.rows().iter().copied().filter(served).collect();
    demo.running.stop().await;
    let mut walked = 0;
    for row in rows {
        let (service, name) = row.route.rpc.unwrap().split_once('/').unwrap();
        let service = pool.get_service_by_name(service).unwrap();
        let method = service.methods().find(|method| method.name() == name).unwrap();
        // A success and a refusal of each endpoint.
        let (good, bad): (Vec<_>, Vec<_>) =
            cases(row).into_iter().partition(|(path, _)| path.join("reply.snap").exists());
        let readable = |(_, exchanges): &&(PathBuf, Vec<Recorded>)| {
            message(&table, &method, &exchanges.last().unwrap().request).is_some()
        };
        assert!(good.iter().any(|case| readable(&case)), "{} has no case to walk", row.name);
        for (path, exchanges) in good.iter().find(readable).into_iter().chain(bad.iter().find(readable)) {
            let (last, before) = exchanges.split_last().unwrap();
            let asked = message(&table, &method, &last.request).unwrap();
            let mut outcomes = Vec::new();
            for form in std::iter::once("rest").chain(FORMS) {
                let (demo, mount) = mount().await;
                for exchange in before {
                    answer(&mount, exchange.request.clone()).await;
                }
                *demo.seen.lock().unwrap() = None;
                let said = if form == "rest" {
                    said_over_rest(&answer(&mount, last.request.clone()).await, &method)
                } else {
                    let request = framed(form, &asked, &last.request, row.route.rpc.unwrap());
                    said(form, &answer(&mount, request).await, &method)
                };
                let seen = demo.seen.lock().unwrap().take();
                let seen = seen.map(|(call, reply)| (show_call(&call), reply.as_ref().map(show_reply)));
                demo.running.stop().await;
                outcomes.push((form, seen, said));
                walked += 1;
            }
            let (_, seen, said) = outcomes[0].clone();
            for (form, other_seen, other_said) in &outcomes {
                assert_eq!(*other_seen, seen, "{}: {form}", path.display());
                assert_eq!(*other_said, said, "{}: {form}", path.display());
            }
        }
    }
    // 96 endpoints, each with a success.
    assert!(walked > 96 * 7, "{walked}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_served_is_refused_by_name_in_every_envelope() {
    let (demo, mount) = mount().await;
    let unserved: Vec<&Row> =
        mount.rows().iter().copied().filter(|row| row.kind == CallKind::Unserved).collect();
    assert_eq!(unserved.len(), 35);
    for row in unserved {
        let path = row.route.template.replace(['{', '}'], "");
        let mut request = WireRequest::new(row.route.method.clone(), path);
        request.headers.insert("authorization", HeaderValue::from_static("Bearer demo-admin-token"));
        let rest = answer(&mount, request.clone()).await;
        let text = format!("{} is not implemented", row.route.rpc.unwrap().rsplit('/').next().unwrap());
        let body: Value = serde_json::from_slice(&rest.body).unwrap();
        assert_eq!(
            (rest.status.as_u16(), &body),
            (501, &json!({"code": 12, "message": text})),
            "{}",
            row.name
        );
        request.headers.insert("content-type", HeaderValue::from_static("application/grpc"));
        let rpc = format!("/{}", row.route.rpc.unwrap());
        let body = Bytes::from_static(&[0; 5]);
        let request = WireRequest {
            headers: request.headers,
            body,
            version: Version::HTTP_2,
            ..WireRequest::new(Method::POST, rpc)
        };
        let grpc = answer(&mount, request).await;
        assert_eq!(
            (&grpc.headers["grpc-status"], &grpc.headers["grpc-message"]),
            (&HeaderValue::from(12), &HeaderValue::from_str(&text).unwrap())
        );
    }
    demo.running.stop().await;
}
