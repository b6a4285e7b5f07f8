//! Every rule that a field of a ZITADEL request has is broken once, in each procedure and place that the field stands in: over
//! REST and in the other envelopes it is code 3, and nothing reaches the engine.

#[path = "../../crates/dialects/src/zitadel/rules.rs"]
mod table;

use bytes::{BufMut as _, BytesMut};
use http::{HeaderValue, Method, Version};
use interlingua_edge::Mount;
use interlingua_model::CallKind;
use interlingua_tests::{Demo, answer};
use interlingua_wire::{Row, WireRequest, WireResponse};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use prost_reflect::prost::Message as _;
use prost_reflect::{
    DescriptorPool, DynamicMessage, FieldDescriptor, Kind, MessageDescriptor, ReflectMessage as _, Value,
};

use self::table::{RULES, Rule};

const FORMS: [&str; 5] =
    ["rest", "application/json", "application/proto", "application/grpc+proto", "application/grpc-web+proto"];

fn rules(message: &MessageDescriptor) -> &'static [(&'static str, Rule)] {
    let name = message.full_name().trim_start_matches("zitadel.");
    let of = |name: &str| RULES.iter().find(|(of, _)| *of == name).map(|(_, rules)| *rules);
    // The older service has those of the newer one, but for its own.
    of(name).or_else(|| of(&name.replacen(".v2beta.", ".v2.", 1))).unwrap_or_default()
}

fn rule(message: &MessageDescriptor, name: &str) -> Option<Rule> {
    rules(message).iter().find(|(of, _)| *of == name).map(|(_, rule)| *rule)
}

fn inner(field: &FieldDescriptor) -> Option<MessageDescriptor> {
    field.kind().as_message().cloned()
}

fn put(message: &mut DynamicMessage, field: &FieldDescriptor, value: Value) {
    let value = if field.is_list() { Value::List(vec![value]) } else { value };
    message.set_field(field, value);
}

/// A value that the field's rules take.
fn good(field: &FieldDescriptor) -> Value {
    match field.kind() {
        Kind::String if rule(field.parent_message(), field.name()) == Some(Rule::Email) => {
            Value::String("ada@acme.example".to_owned())
        }
        Kind::String => Value::String("x".to_owned()),
        Kind::Bytes => Value::Bytes(b"x".to_vec().into()),
        Kind::Bool => Value::Bool(true),
        Kind::Message(kind) => Value::Message(least(&kind)),
        other => Value::default_value(&other),
    }
}

/// The least message that breaks no rule.
fn least(kind: &MessageDescriptor) -> DynamicMessage {
    let mut message = DynamicMessage::new(kind.clone());
    for field in kind.fields().filter(|field| field.containing_oneof().is_none()) {
        if matches!(rule(kind, field.name()), Some(rule) if rule != Rule::Defined) {
            put(&mut message, &field, good(&field));
        }
    }
    for one in kind.oneofs().filter(|one| rule(kind, one.name()) == Some(Rule::Required)) {
        let first = one.fields().next().unwrap();
        put(&mut message, &first, good(&first));
    }
    message
}

/// All ways from a request to itself and to the messages in it, however deep; a message within itself is walked once.
fn places(kind: &MessageDescriptor, way: &mut Vec<FieldDescriptor>, all: &mut Vec<Vec<FieldDescriptor>>) {
    all.push(way.clone());
    for field in kind.fields() {
        let Some(next) = inner(&field) else { continue };
        if next.full_name().starts_with("zitadel.")
            && !way.iter().any(|seen| inner(seen).as_ref() == Some(&next))
        {
            way.push(field);
            places(&next, way, all);
            way.pop();
        }
    }
}

/// The least message with all that leads to a place, where something is changed.
fn build(
    kind: &MessageDescriptor,
    way: &[FieldDescriptor],
    change: &dyn Fn(&mut DynamicMessage),
) -> DynamicMessage {
    let mut message = least(kind);
    match way.split_first() {
        None => change(&mut message),
        Some((field, rest)) => {
            let value = build(&inner(field).unwrap(), rest, change);
            put(&mut message, field, Value::Message(value));
        }
    }
    message
}

/// What breaks a rule; nothing stands for a field that is left out.
fn wrong(rule: Rule) -> Vec<Option<Value>> {
    let text = |text: &str| Some(Value::String(text.to_owned()));
    let bytes = |length: u64| Some(Value::Bytes(vec![b'x'; length as usize].into()));
    let short = |min: u64, value: Option<Value>| (min > 0).then_some(value);
    match rule {
        Rule::Len(min, max) => {
            short(min, text("")).into_iter().chain([text(&"x".repeat(max as usize + 1))]).collect()
        }
        Rule::Bytes(min, max) => short(min, bytes(0)).into_iter().chain([bytes(max + 1)]).collect(),
        Rule::Filled(max) => vec![bytes(0), bytes(max + 1)],
        Rule::Email => {
            let long = [format!("{}@acme.example", "x".repeat(65)), format!("x@{}", "x.".repeat(100))];
            let long = long.iter().map(String::as_str);
            ["", "nobody", "x@-acme.example"].into_iter().chain(long).map(text).collect()
        }
        Rule::True => vec![Some(Value::Bool(false))],
        Rule::Defined => vec![Some(Value::EnumNumber(99))],
        Rule::Required | Rule::Items(_) => vec![None],
    }
}

/// Breaks the rule of a field or oneof.
fn broken(message: &mut DynamicMessage, name: &str, value: Option<&Value>) {
    let kind = message.descriptor();
    match (kind.get_field_by_name(name), value) {
        (Some(field), Some(value)) => put(message, &field, value.clone()),
        (Some(field), None) => message.clear_field(&field),
        (None, _) => {
            let one = kind.oneofs().find(|one| one.name() == name).unwrap();
            one.fields().for_each(|field| message.clear_field(&field));
        }
    }
}

/// The request in a form; over REST an empty parameter has no path.
fn asked(form: &str, row: &Row, message: &DynamicMessage) -> Option<WireRequest> {
    let json = || serde_json::to_vec(message).unwrap();
    // What stands in a query over REST has cases of its own.
    let in_query = row.route.method == Method::GET && !row.route.template.contains('{')
        || [
            "ListAuthenticationMethodTypes",
            "v2beta.ListAuthenticationMethodTypes",
            "v2beta.UpdateHumanUser",
        ]
        .contains(&row.name);
    if form == "rest" && in_query {
        return None;
    }
    let (method, path, body) = if form == "rest" {
        let mut path = row.route.template.to_owned();
        for field in ["user_id", "token_id", "key_id", "idp_id", "linked_user_id", "id", "key"] {
            let Some(text) = message.get_field_by_name(field) else { continue };
            let text = utf8_percent_encode(text.as_str().unwrap(), NON_ALPHANUMERIC).to_string();
            if text.is_empty() && path.contains(field) {
                return None;
            }
            path = path.replace(&format!("{{{field}}}"), &text);
        }
        (row.route.method.clone(), path, if row.route.method == Method::GET { Vec::new() } else { json() })
    } else {
        let body = if form.ends_with("json") { json() } else { message.encode_to_vec() };
        let mut framed = BytesMut::new();
        if form.contains("grpc") {
            framed.put_u8(0);
            framed.put_u32(body.len() as u32);
        }
        framed.extend_from_slice(&body);
        (Method::POST, format!("/{}", row.route.rpc.unwrap()), framed.to_vec())
    };
    let mut request = WireRequest::new(method, path);
    request.body = body.into();
    request.version = Version::HTTP_2;
    request.headers.insert("authorization", HeaderValue::from_static("Bearer demo-admin-token"));
    let media = if form == "rest" { "application/json" } else { form };
    request.headers.insert("content-type", HeaderValue::from_str(media).unwrap());
    Some(request)
}

/// Whether the answer is code 3, and its message.
fn said(form: &str, response: &WireResponse) -> (bool, String) {
    if !form.contains("grpc") {
        let body: serde_json::Value = serde_json::from_slice(&response.body).unwrap_or_default();
        let code = body["code"] == 3 || body["code"] == "invalid_argument";
        return (code, body["message"].as_str().unwrap_or_default().to_owned());
    }
    // gRPC has it in headers, gRPC-Web in the last frame.
    let frames = String::from_utf8_lossy(&response.body);
    let named = |name: &str| {
        let header = response.trailers.get(name).or_else(|| response.headers.get(name));
        let header = header.map(|value| value.to_str().unwrap().to_owned());
        let line = || frames.lines().find_map(|line| line.split_once(&format!("{name}: ")));
        header.or_else(|| line().map(|(_, value)| value.to_owned())).unwrap_or_default()
    };
    let message = named("grpc-message");
    (named("grpc-status") == "3", percent_decode_str(&message).decode_utf8().unwrap().into_owned())
}

/// Breaks one rule at one place, in every form.
async fn breaks(demo: &Demo, mount: &Mount, row: &Row, message: &DynamicMessage, rule: Rule, at: &str) {
    for form in FORMS {
        let Some(request) = asked(form, row, message) else { continue };
        *demo.seen.lock().unwrap() = None;
        let (code, text) = said(form, &answer(mount, request).await);
        // In JSON an enumeration's unknown number is none at all; an empty value is refused by a rule of the server's.
        let words = text.starts_with("invalid ")
            || rule == Rule::Defined && text.starts_with("proto: ")
            || rule == Rule::Required && text.ends_with("(GRPC-vR9nC)")
            || rule == Rule::Email && text.ends_with("(EMAIL-599BI)")
            || matches!(rule, Rule::Filled(_)) && text.ends_with("(META-2m00f)");
        assert!(code && words && !text.contains("expected expected"), "{at} {rule:?}, {form}: {text}");
        assert!(demo.seen.lock().unwrap().is_none(), "{at} {rule:?}, {form}: something was done");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_rule_is_held_in_every_procedure_and_form() {
    let demo = Demo::start().await;
    let mount = demo.mount("zitadel");
    let pool = DescriptorPool::decode(mount.dialect().manifest().descriptors).unwrap();
    let mut negatives = 0;
    let served = |row: &&&Row| row.route.rpc.is_some() && row.kind != CallKind::Unserved;
    for row in mount.rows().iter().filter(served) {
        let (service, name) = row.route.rpc.unwrap().split_once('/').unwrap();
        let service = pool.get_service_by_name(service).unwrap();
        let request = service.methods().find(|method| method.name() == name).unwrap().input();
        let mut ways = Vec::new();
        places(&request, &mut Vec::new(), &mut ways);
        for way in ways {
            let place = way.last().and_then(inner).unwrap_or_else(|| request.clone());
            let at = format!("{}: {}", row.name, place.full_name());
            // What is about to be broken is whole: it may be refused, but by no rule.
            let whole = asked(FORMS[3], row, &build(&request, &way, &|_| {})).unwrap();
            let (_, text) = said(FORMS[3], &answer(&mount, whole).await);
            assert!(!text.starts_with("invalid ") && !text.starts_with("proto: "), "{at}: {text}");
            for (name, rule) in rules(&place) {
                for value in wrong(*rule) {
                    let message = build(&request, &way, &|message| broken(message, name, value.as_ref()));
                    breaks(&demo, &mount, row, &message, *rule, &format!("{at}.{name}")).await;
                    negatives += 1;
                }
            }
        }
    }
    demo.running.stop().await;
    assert_eq!(negatives, 697);
}
