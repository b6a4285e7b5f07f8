//! A dialect's OpenAPI document, from its rows.

use interlingua_model::CallKind;
use serde_json::{Map, Value, json};

use crate::{Access, Dialect, Row, Schema};

/// The bodies of an endpoint's request and answer.
type Messages = fn(&Row) -> (Option<Value>, Option<Value>);

/// What a document says beyond the rows.
pub struct Api {
    /// Schemes of credentials by name, as in `components.securitySchemes`.
    pub schemes: Value,
    /// Those that a program shows alone; a person shows all of them.
    pub application: &'static [&'static str],
    /// Whether one of the schemes is enough.
    pub either: bool,
    /// The body of a refusal with this status; `None` where it has none.
    pub refusal: fn(u16) -> Option<Value>,
    /// What any endpoint may answer beside its own statuses, as one shape; `None` where the vendor documents no such thing.
    pub default: Option<Schema>,
    /// A body to try the endpoint of this name with, where it needs one.
    pub sample: fn(&str) -> Option<&'static str>,
    /// Bodies of request and answer that come from elsewhere than the row.
    pub messages: Option<Messages>,
    /// What shapes refer to, as in `components.schemas`.
    pub components: Option<Schema>,
    /// Statuses that any endpoint may answer beside its own.
    pub any: &'static [u16],
}

/// The document, in version 3.1.0. Endpoints that are not served are left out.
#[must_use]
pub fn openapi(dialect: &dyn Dialect) -> Value {
    let (manifest, api) = (dialect.manifest(), dialect.api());
    let mut paths: Map<String, Value> = Map::new();
    for row in dialect.rows().into_iter().filter(|row| row.kind != CallKind::Unserved) {
        let path = paths.entry(row.route.template).or_insert_with(|| json!({}));
        if let Some(path) = path.as_object_mut() {
            let verb = row.route.method.as_str().to_ascii_lowercase();
            path.insert(verb, operation(dialect, &api, row));
        }
    }
    let paths = Value::Object(paths);
    let known = api.components.map(|components| components()).unwrap_or_default();
    let mut used = Map::new();
    refer(&paths, &known, &mut used);
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": manifest.title,
            "version": env!("CARGO_PKG_VERSION"),
            "summary": format!("The dialect {} as this gateway serves it.", manifest.vendor),
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "servers": [{ "url": "/", "description": "The mount's address" }],
        "tags": [{ "name": "users", "description": "The life of users" }],
        "paths": paths,
        "components": {
            "securitySchemes": api.schemes,
            "schemas": used,
        },
    })
}

/// Takes over what a value refers to, and what that refers to.
fn refer(value: &Value, known: &Value, used: &mut Map<String, Value>) {
    const AT: &str = "#/components/schemas/";
    match value {
        Value::Object(object) => {
            let name = object.get("$ref").and_then(Value::as_str).and_then(|name| name.strip_prefix(AT));
            if let Some((name, schema)) = name.and_then(|name| Some((name, known.get(name)?)))
                && used.insert(name.to_owned(), schema.clone()).is_none()
            {
                refer(schema, known, used);
            }
            object.values().for_each(|value| refer(value, known, used));
        }
        Value::Array(items) => items.iter().for_each(|value| refer(value, known, used)),
        _ => {}
    }
}

fn operation(dialect: &dyn Dialect, api: &Api, row: &Row) -> Value {
    let told = api.messages.map(|messages| messages(row)).unwrap_or_default();
    let body = told.0.or_else(|| row.shapes.body.map(|schema| schema()));
    let answer = told.1.or_else(|| row.shapes.answer.map(|schema| schema()));
    let mut operation = json!({
        "operationId": row.name,
        "summary": format!("{} {}", row.kind.word(), row.route.template),
        "description": format!("The vendor's {}.", row.name),
        "tags": ["users"],
        "parameters": parameters(dialect, row),
        "responses": responses(api, row, answer),
        "security": security(api, row.access),
    });
    if let (Some(schema), Some(operation)) = (body, operation.as_object_mut()) {
        let media = if row.shapes.media.is_empty() { &["application/json"][..] } else { row.shapes.media };
        let content: Map<String, Value> = media
            .iter()
            .map(|media| ((*media).to_owned(), content(&schema, (api.sample)(row.name))))
            .collect();
        let body = json!({ "required": !row.shapes.body_optional, "content": content });
        operation.insert("requestBody".to_owned(), body);
    }
    operation
}

/// A body's content, with its sample.
fn content(schema: &Value, sample: Option<&str>) -> Value {
    match sample.and_then(|sample| serde_json::from_str::<Value>(sample).ok()) {
        Some(sample) => json!({ "schema": schema, "example": sample }),
        None => json!({ "schema": schema }),
    }
}

fn security(api: &Api, access: Access) -> Value {
    let names: Vec<&str> = match access {
        Access::Open => return json!([]),
        Access::Application => api.application.to_vec(),
        Access::Credential | Access::Password => {
            api.schemes.as_object().into_iter().flat_map(Map::keys).map(String::as_str).collect()
        }
    };
    let one = |name: &str| (name.to_owned(), json!([]));
    if api.either {
        return names.into_iter().map(|name| Value::Object(Map::from_iter([one(name)]))).collect();
    }
    json!([names.into_iter().map(one).collect::<Map<_, _>>()])
}

fn parameters(dialect: &dyn Dialect, row: &Row) -> Value {
    let mut all = Vec::new();
    let path = row.shapes.path.map(|schema| schema()).unwrap_or_default();
    for name in row.route.template.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')) {
        let schema = path.pointer(&format!("/properties/{name}")).cloned();
        let schema = schema.unwrap_or_else(|| json!({ "type": "string", "minLength": 1 }));
        all.push(json!({ "name": name, "in": "path", "required": true, "schema": schema }));
    }
    for (place, schema) in [("query", row.shapes.query), ("header", row.shapes.headers)] {
        let schema = schema.map(|schema| schema()).unwrap_or_default();
        let required = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
        for (name, schema) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let required = required.iter().any(|one| one == name);
            all.push(json!({ "name": name, "in": place, "required": required, "schema": schema }));
        }
    }
    if let Some(policy) = dialect.manifest().idempotency.filter(|_| row.idempotent) {
        let schema = json!({ "type": "string", "maxLength": policy.max });
        all.push(json!({ "name": policy.header, "in": "header", "required": false, "schema": schema }));
    }
    Value::Array(all)
}

fn responses(api: &Api, row: &Row, answer: Option<Value>) -> Value {
    let content = |schema: Option<Value>| match schema {
        Some(schema) => json!({ "application/json": { "schema": schema } }),
        None => json!({}),
    };
    let said = |text: &str, schema: Option<Value>| json!({ "description": text, "content": content(schema) });
    let mut all = Map::new();
    all.insert(row.ok.to_string(), said("Done", answer));
    for status in row.refusals {
        all.insert(status.to_string(), said("Refused", (api.refusal)(*status)));
    }
    for status in api.any {
        all.entry(status.to_string()).or_insert_with(|| said("Refused", (api.refusal)(*status)));
    }
    if let Some(default) = api.default {
        all.insert("default".to_owned(), said("Anything else", Some(default())));
    }
    Value::Object(all)
}
