//! What the OpenAPI documents say of answers, held against every recorded one: the body's shape, and the headers that are sent.

use std::collections::BTreeMap;

use interlingua_contract::{read_requests, read_response};
use interlingua_wire::{WireRequest, WireResponse, openapi};
use serde_json::Value;

use super::{cases, root};

/// Headers of every answer, which no vendor documents: what HTTP itself says, and our own report.
const BESIDE: [&str; 4] = ["content-type", "allow", "interlingua-losses", "www-authenticate"];

fn document(vendor: &str) -> Value {
    let open = interlingua_dialects::vendor(vendor).unwrap().open;
    openapi(&*open(Value::Null).unwrap().dialect)
}

/// The pointer to what a document says of the answers to a request; `None` for a path that is in no document: that of a
/// procedure, of an endpoint that is not served, or of nothing.
fn answers(document: &Value, request: &WireRequest) -> Option<String> {
    let asked: Vec<&str> = request.path.trim_end_matches('/').split('/').collect();
    let fits = |template: &str| {
        let parts: Vec<&str> = template.split('/').collect();
        let all = parts.len() == asked.len()
            && parts.iter().zip(&asked).all(|(part, asked)| part.starts_with('{') || part == asked);
        all.then(|| parts.iter().filter(|part| part.starts_with('{')).count())
    };
    let paths = document["paths"].as_object().unwrap().keys();
    let (_, path) = paths.filter_map(|path| Some((fits(path)?, path))).min()?;
    let verb = request.method.as_str().to_lowercase();
    document["paths"][path].get(&verb)?;
    Some(format!("/paths/{}/{verb}/responses", path.replace('~', "~0").replace('/', "~1")))
}

/// What is wrong with an answer, by what the document says of it.
fn differences(document: &Value, place: &str, response: &WireResponse) -> Vec<String> {
    let status = response.status.as_u16().to_string();
    let said = document.pointer(place).unwrap();
    let Some(key) = [status.as_str(), "default"].into_iter().find(|key| said.get(key).is_some()) else {
        return vec![format!("{status} is not in the document")];
    };
    let (said, mut wrong) = (&said[key], Vec::new());
    let place = format!("{place}/{key}");
    match said.pointer("/content/application~1json") {
        None if !response.body.is_empty() => {
            wrong.push(format!("{status} has a body, which the document has not"))
        }
        None => {}
        Some(_) => match serde_json::from_slice::<Value>(&response.body) {
            Err(e) => wrong.push(format!("{status}: {e}")),
            Ok(body) => {
                wrong.extend(fits(document, &format!("{place}/content/application~1json/schema"), &body))
            }
        },
    }
    let headers = said["headers"].as_object().unwrap();
    for (name, header) in headers {
        match response.headers.get(name.as_str()) {
            None if header["required"] == true => wrong.push(format!("{status} has no header {name}")),
            None => {}
            Some(value) => {
                let name = name.replace('/', "~1");
                let value = Value::from(value.to_str().unwrap());
                wrong.extend(fits(document, &format!("{place}/headers/{name}/schema"), &value));
            }
        }
    }
    let sent = response.headers.keys().map(http::HeaderName::as_str);
    let known =
        |name: &&str| BESIDE.contains(name) || headers.keys().any(|known| known.eq_ignore_ascii_case(name));
    wrong.extend(
        sent.filter(|name| !known(name)).map(|name| format!("{status}: the document has no header {name}")),
    );
    wrong
}

/// What is wrong with a value, by the schema at a place of a document.
fn fits(document: &Value, place: &str, value: &Value) -> Vec<String> {
    let mut schema = document.pointer(place).unwrap().clone();
    schema.as_object_mut().unwrap().insert("components".to_owned(), document["components"].clone());
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn every_recorded_answer_is_as_the_documents_say() {
    let mut documents: BTreeMap<String, Value> = BTreeMap::new();
    let (mut wrong, mut held) = (Vec::new(), 0);
    for (vendor, _, folder) in cases() {
        let document = documents.entry(vendor.clone()).or_insert_with(|| document(&vendor));
        let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
        let last = read_requests(&read("request.http")).unwrap().pop().unwrap();
        let Some(place) = answers(document, &last.request) else { continue };
        let found = differences(document, &place, &read_response(&read("response.http")).unwrap());
        let folder = folder.strip_prefix(root()).unwrap().display().to_string();
        wrong.extend(found.into_iter().map(|difference| format!("{folder}: {difference}")));
        held += 1;
    }
    assert!(held > 700, "{held} answers were held against the documents");
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}
