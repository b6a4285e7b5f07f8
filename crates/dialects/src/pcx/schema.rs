//! The shapes of the endpoints, as JSON Schema.

use serde_json::{Map, Value, json};

use super::state::{SETTABLE, STATUSES};
use super::wire::{ID_TYPES, KEYS, ROLES, TYPES};

fn object(required: &[&str], properties: Value) -> Value {
    json!({ "type": "object", "required": required, "properties": properties })
}

fn text(min: u32, max: u32) -> Value {
    json!({ "type": "string", "minLength": min, "maxLength": max })
}

fn words(words: &[&str]) -> Value {
    json!({ "type": "string", "enum": words })
}

fn person() -> Map<String, Value> {
    let short = || text(0, 1000);
    let Value::Object(person) = json!({
        "fname": text(1, 200), "lname": text(1, 200), "phone_number": text(1, 50),
        "date_of_birth": { "type": "string", "format": "date" }, "address": short(), "country": short(),
        "id_type": words(ID_TYPES), "id_number": short(), "additional_id_type": words(ID_TYPES),
        "additional_id_number": short(),
    }) else {
        return Map::new();
    };
    person
}

pub fn register() -> Value {
    let mut all = person();
    let more = json!({
        "email": { "type": "string", "format": "email" }, "password": text(1, 256), "role": words(ROLES),
        "type": words(TYPES), "created_by": text(0, 1000), "org_id": { "type": "string" },
        "org_name": text(0, 1000), "org_member_role": text(0, 1000), "invited_by_user_id": text(0, 1000),
    });
    all.extend(more.as_object().cloned().unwrap_or_default());
    object(&["email", "fname", "lname", "password"], Value::Object(all))
}

pub fn update() -> Value {
    let mut all = person();
    all.insert("updated_by".to_owned(), text(0, 1000));
    object(&[], Value::Object(all))
}

pub fn confirm() -> Value {
    object(
        &["email", "confirmation_code"],
        json!({ "email": { "type": "string", "format": "email" }, "confirmation_code": text(1, 100) }),
    )
}

pub fn list() -> Value {
    object(
        &[],
        json!({
            "org_id": { "type": "string" }, "status": words(STATUSES), "role": words(ROLES), "type": words(TYPES),
            "limit": { "type": "integer", "minimum": 1, "maximum": 1000, "default": 10 },
            "last_evaluated_key": { "type": "string" },
        }),
    )
}

pub fn activate() -> Value {
    object(&["status"], json!({ "status": words(SETTABLE), "reason": text(0, 10_000) }))
}

pub fn deactivate() -> Value {
    object(&["updated_by"], json!({ "updated_by": text(1, 1000), "reason": text(0, 10_000) }))
}

pub fn member_role() -> Value {
    object(&["role"], json!({ "role": text(1, 100) }))
}

fn user() -> Value {
    let mut properties: Map<String, Value> =
        KEYS.iter().map(|key| ((*key).to_owned(), json!({ "type": ["string", "null"] }))).collect();
    properties.insert("user_id".to_owned(), json!({ "type": "string" }));
    properties.insert("org_ids".to_owned(), json!({ "type": "array", "items": { "type": "string" } }));
    properties.insert("status".to_owned(), words(STATUSES));
    object(KEYS, Value::Object(properties))
}

fn message() -> Value {
    json!({ "type": "string" })
}

pub fn answered() -> Value {
    object(&["message", "user"], json!({ "message": message(), "user": user() }))
}

pub fn registered() -> Value {
    let flag = json!({ "type": "boolean" });
    object(
        &["message", "user", "requires_confirmation"],
        json!({ "message": message(), "user": user(), "requires_confirmation": flag }),
    )
}

pub fn deactivated() -> Value {
    let reason = json!({ "type": ["string", "null"] });
    object(&["message", "user", "reason"], json!({ "message": message(), "user": user(), "reason": reason }))
}

pub fn confirmed() -> Value {
    object(&["message"], json!({ "message": message() }))
}

pub fn users() -> Value {
    let number = || json!({ "type": "integer", "minimum": 0 });
    object(
        &["users", "count", "total", "last_evaluated_key"],
        json!({
            "users": { "type": "array", "items": user() }, "count": number(), "total": number(),
            "last_evaluated_key": { "type": ["string", "null"] },
        }),
    )
}

pub fn member() -> Value {
    object(
        &["status", "message", "data"],
        json!({ "status": words(&["success"]), "message": message(), "data": { "type": "object" } }),
    )
}

/// The body of every refusal.
pub fn refusal(_: u16) -> Option<Value> {
    Some(object(&["message", "status"], json!({ "message": message(), "status": words(&["error"]) })))
}

/// A body to try an endpoint with.
pub fn sample(name: &str) -> Option<&'static str> {
    Some(match name {
        "register" => {
            r#"{"email": "ada@example.com", "fname": "Ada", "lname": "Lovelace", "password": "Correct-Horse-1"}"#
        }
        "confirm" => r#"{"email": "ada@example.com", "confirmation_code": "123456"}"#,
        "update-user" => r#"{"lname": "King"}"#,
        "admin-status-change" => r#"{"status": "active"}"#,
        "deactivate-user" => r#"{"updated_by": "admin", "reason": "left"}"#,
        "update-member-role" => r#"{"role": "viewer"}"#,
        _ => return None,
    })
}
