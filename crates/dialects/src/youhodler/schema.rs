//! The shapes of the endpoints, as JSON Schema.

use serde_json::{Value, json};

use super::state::TABLE;

fn object(required: &[&str], properties: Value) -> Value {
    json!({ "type": "object", "required": required, "properties": properties })
}

fn text(min: u32, max: u32) -> Value {
    json!({ "type": "string", "minLength": min, "maxLength": max })
}

fn scope_ref() -> Value {
    json!({ "type": "string", "pattern": "^(enterprises|clients)/[0-9a-f-]{36}$" })
}

pub fn if_match() -> Value {
    object(&[], json!({ "If-Match": { "type": "string" } }))
}

pub fn reason() -> Value {
    object(&[], json!({ "reason": { "type": ["string", "null"], "maxLength": 10_000 } }))
}

pub fn credentials() -> Value {
    object(
        &["client_id", "client_secret", "grant_type"],
        json!({
            "client_id": text(1, 200), "client_secret": text(1, 1000),
            "grant_type": { "type": "string", "enum": ["client_credentials"] },
        }),
    )
}

pub fn token() -> Value {
    object(
        &["access_token", "expires_in", "issued_token_type", "token_type"],
        json!({
            "access_token": { "type": "string" }, "expires_in": { "type": "integer" },
            "issued_token_type": { "type": "string" }, "token_type": { "type": "string", "enum": ["Bearer"] },
        }),
    )
}

pub fn create() -> Value {
    object(
        &["display_name", "email", "scope_ref"],
        json!({
            "display_name": text(1, 200), "email": { "type": "string", "format": "email" }, "scope_ref": scope_ref(),
        }),
    )
}

pub fn update() -> Value {
    object(&[], json!({ "display_name": text(1, 200), "email": { "type": "string", "format": "email" } }))
}

pub fn list() -> Value {
    object(
        &[],
        json!({
            "scope_ref": scope_ref(),
            "page_size": { "type": "integer", "minimum": 1, "maximum": 100, "default": 20 },
            "page_token": { "type": "string" },
        }),
    )
}

pub fn user() -> Value {
    let text = || json!({ "type": "string" });
    let words: std::collections::BTreeSet<&str> = TABLE.iter().map(|row| row.1).collect();
    let keys = [
        "created_at",
        "display_name",
        "email",
        "etag",
        "federation",
        "id",
        "identity_source",
        "resource",
        "scope_ref",
        "status",
        "updated_at",
    ];
    object(
        &keys,
        json!({
            "created_at": { "type": "string", "format": "date-time" }, "display_name": text(),
            "email": { "type": ["string", "null"] }, "etag": text(), "federation": { "type": ["object", "null"] },
            "id": text(), "identity_source": { "type": "string", "enum": ["platform-managed", "federated"] },
            "resource": { "type": "string", "enum": ["human_actor"] }, "scope_ref": text(),
            "status": { "type": "string", "enum": words }, "updated_at": { "type": "string", "format": "date-time" },
        }),
    )
}

pub fn users() -> Value {
    object(
        &["items", "next_page_token"],
        json!({
            "items": { "type": "array", "items": user() },
            "next_page_token": { "type": ["string", "null"] },
        }),
    )
}

/// The envelope of every refusal.
pub fn refusal(_: u16) -> Option<Value> {
    let text = || json!({ "type": "string" });
    Some(object(
        &["code", "message"],
        json!({ "code": text(), "message": text(), "details": { "type": "object" } }),
    ))
}

/// A body to try an endpoint with.
pub fn sample(name: &str) -> Option<&'static str> {
    Some(match name {
        "users-create" => {
            r#"{"display_name": "Ada Lovelace", "email": "ada@example.com", "scope_ref": "enterprises/00000000-0000-4080-95a4-85874402c179"}"#
        }
        "users-update" => r#"{"display_name": "Ada King"}"#,
        "users-suspend" | "users-reactivate" | "users-deactivate" => r#"{"reason": null}"#,
        _ => return None,
    })
}
