//! A dialect's OpenAPI document, from its rows.

use interlingua_model::CallKind;
use serde_json::{Map, Value, json};

use crate::route::{Absent, Body, FORM, JSON};
use crate::shape::{Presence, Shape, schema};
use crate::{Access, Dialect, Manifest, Row};

/// The bodies of an endpoint's request and answer.
pub type Messages = fn(&Row) -> (Option<Value>, Option<Value>);

/// What a document says beyond the rows.
#[derive(Clone, Copy, Debug)]
pub struct Api {
    /// What credentials are, by name.
    pub schemes: &'static [(&'static str, Scheme)],
    /// Those that a program shows alone; a person shows all of them.
    pub application: &'static [&'static str],
    /// The body of a refusal with this status; `None` where it has none.
    pub refusal: fn(u16) -> Option<Shape>,
    /// Headers that refusals have beside the correlation id, by status.
    pub refusal_sends: &'static [(u16, Shape)],
    /// What any endpoint may answer beside its own statuses; `None` where the vendor documents no such thing.
    pub default: Option<Shape>,
    /// Bodies of request and answer that come from elsewhere than the row.
    pub messages: Option<Messages>,
    /// What shapes refer to, as in `components.schemas`.
    pub components: Option<fn() -> Value>,
    /// Statuses that any endpoint may answer beside its own.
    pub any: &'static [u16],
}

/// A credential's place.
#[derive(Clone, Copy, Debug)]
pub enum Scheme {
    /// `Authorization: Bearer …`.
    Bearer,
    /// A header of this name.
    Header(&'static str),
}

impl Scheme {
    /// The header that it stands in.
    #[must_use]
    pub const fn header(self) -> &'static str {
        match self {
            Self::Bearer => "authorization",
            Self::Header(name) => name,
        }
    }

    fn schema(self) -> Value {
        match self {
            Self::Bearer => json!({ "type": "http", "scheme": "bearer" }),
            Self::Header(name) => json!({ "type": "apiKey", "in": "header", "name": name }),
        }
    }
}

/// The document, in version 3.1.0. Endpoints that are not served are left out.
#[must_use]
pub fn openapi(dialect: &dyn Dialect) -> Value {
    let manifest = dialect.manifest();
    let api = &manifest.api;
    let mut paths: Map<String, Value> = Map::new();
    for row in dialect.rows().into_iter().filter(|row| row.kind != CallKind::Unserved) {
        let path = paths.entry(row.route.template).or_insert_with(|| json!({}));
        if let Some(path) = path.as_object_mut() {
            let verb = row.route.method.as_str().to_ascii_lowercase();
            path.insert(verb, operation(manifest, row));
        }
    }
    let paths = Value::Object(paths);
    let schemes: Map<String, Value> =
        api.schemes.iter().map(|(name, scheme)| ((*name).to_owned(), scheme.schema())).collect();
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
            "securitySchemes": schemes,
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

/// The schemas of an endpoint's request and answer.
#[must_use]
pub fn bodies(manifest: &Manifest, row: &Row) -> (Option<Value>, Option<Value>) {
    let told = manifest.api.messages.map(|messages| messages(row)).unwrap_or_default();
    let body = match row.body {
        Body::None | Body::Message => None,
        Body::Table(shape, _) | Body::Form(shape) => Some(schema(shape)),
        Body::Own { kind, .. } => Some(kind.schema()),
    };
    (told.0.or(body), told.1.or_else(|| row.answer.map(|answer| answer.schema())))
}

fn operation(manifest: &Manifest, row: &Row) -> Value {
    let (body, answer) = bodies(manifest, row);
    let mut operation = json!({
        "operationId": row.name,
        "summary": format!("{} {}", row.kind.word(), row.route.template),
        "description": format!("The vendor's {}.", row.name),
        "tags": ["users"],
        "parameters": parameters(manifest, row),
        "responses": responses(manifest, row, answer),
        "security": security(&manifest.api, row.access),
    });
    if let (Some(schema), Some(operation)) = (body, operation.as_object_mut()) {
        let (media, optional) = match row.body {
            Body::Own { media, optional, .. } => (media, optional),
            Body::Table(_, absent) => (JSON, matches!(absent, Absent::Fine | Absent::Ignored)),
            Body::Form(_) => (FORM, false),
            Body::None | Body::Message => (JSON, false),
        };
        let content: Map<String, Value> =
            media.iter().map(|media| ((*media).to_owned(), content(&schema, row.sample))).collect();
        operation.insert("requestBody".to_owned(), json!({ "required": !optional, "content": content }));
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
        Access::Credential | Access::Password => api.schemes.iter().map(|(name, _)| *name).collect(),
    };
    json!([names.into_iter().map(|name| (name.to_owned(), json!([]))).collect::<Map<_, _>>()])
}

fn parameters(manifest: &Manifest, row: &Row) -> Value {
    let mut all = Vec::new();
    for name in row.route.template.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')) {
        let field = row.path.iter().find(|field| field.name == name);
        let schema =
            field.map_or_else(|| json!({ "type": "string", "minLength": 1 }), |field| field.schema());
        all.push(json!({ "name": name, "in": "path", "required": true, "schema": schema }));
    }
    for (place, shape) in [("query", row.query.unwrap_or_default()), ("header", row.headers)] {
        for field in shape {
            let required = field.presence == Presence::Required;
            all.push(
                json!({ "name": field.name, "in": place, "required": required, "schema": field.schema() }),
            );
        }
    }
    if let Some(policy) = manifest.idempotency.filter(|_| row.idempotent) {
        let schema = json!({ "type": "string", "maxLength": policy.max });
        all.push(json!({ "name": policy.header, "in": "header", "required": false, "schema": schema }));
    }
    Value::Array(all)
}

fn responses(manifest: &Manifest, row: &Row, answer: Option<Value>) -> Value {
    let api = &manifest.api;
    let content = |schema: Option<Value>| match schema {
        Some(schema) => json!({ "application/json": { "schema": schema } }),
        None => json!({}),
    };
    let header = |name: &str, required: bool, schema: Value| {
        (name.to_owned(), json!({ "required": required, "schema": schema }))
    };
    let said = |text: &str, sends: Shape, more: Option<(String, Value)>, schema: Option<Value>| {
        let own = sends.iter().map(|one| header(one.name, one.presence == Presence::Required, one.schema()));
        let id = header(manifest.correlation, true, json!({ "type": "string" }));
        let headers: Map<String, Value> = own.chain([id]).chain(more).collect();
        json!({ "description": text, "headers": headers, "content": content(schema) })
    };
    // Said to whom there was no room for (RFC 9110 §10.2.3).
    let wait = || header("retry-after", false, json!({ "type": "string" }));
    let refusal = |status: u16| {
        let beside = api.refusal_sends.iter().find(|(of, _)| *of == status);
        let sends = match row.refuses {
            Some(_) => row.sends,
            None => beside.map_or(Shape::default(), |(_, sends)| *sends),
        };
        said(
            "Refused",
            sends,
            matches!(status, 429 | 503).then(wait),
            row.refuses.or_else(|| (api.refusal)(status)).map(schema),
        )
    };
    let mut all = Map::new();
    all.insert(row.ok.to_string(), said("Done", row.sends, None, answer));
    for status in row.refusals {
        all.insert(status.to_string(), refusal(*status));
    }
    for status in api.any {
        all.entry(status.to_string()).or_insert_with(|| refusal(*status));
    }
    if let Some(default) = row.refuses.or(api.default) {
        all.insert("default".to_owned(), said("Anything else", &[], Some(wait()), Some(schema(default))));
    }
    Value::Object(all)
}
