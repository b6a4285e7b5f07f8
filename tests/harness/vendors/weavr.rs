//! `weavr`.

use serde_json::{Value, json};

use super::{Operation, Vendor, has, number};

pub struct Weavr;

impl Vendor for Weavr {
    fn name(&self) -> &'static str {
        "weavr"
    }

    fn root(&self) -> &'static str {
        "/v1/users"
    }

    fn credentials(&self, token: &str) -> Vec<(&'static str, String)> {
        vec![("api-key", "demo-api-key".to_owned()), ("authorization", format!("Bearer {token}"))]
    }

    fn create(&self, email: &str) -> (&'static str, Value) {
        ("/v1/users", json!({"name": "New", "surname": "User", "email": email, "roles": ["CREATOR"]}))
    }

    fn created_id(&self, body: &Value) -> u64 {
        number(&body["id"])
    }

    fn operation(&self, op: &str) -> Option<Operation> {
        match op {
            "deactivate" => Some(("POST", "deactivate", None)),
            "reactivate" => Some(("POST", "activate", None)),
            _ => None,
        }
    }

    fn rename(&self, name: &str) -> (&'static str, Value) {
        ("PATCH", json!({ "surname": name }))
    }

    fn name_shown(&self) -> (&'static str, bool) {
        ("/surname", false)
    }

    fn shows_active(&self, body: &Value) -> bool {
        body["active"] == true
    }

    fn state_shown(&self, body: &Value) -> String {
        format!("active {}", body["active"])
    }

    fn code(&self, _: &Value) -> Option<String> {
        None
    }

    fn page(&self, number: u64, _: &str) -> (&'static str, String, Option<Value>) {
        ("GET", format!("/v1/users?limit=10&offset={}", number * 10), None)
    }

    fn listed(&self) -> (&'static str, &'static str) {
        ("users", "id")
    }

    fn owns(&self, head: &str, body: &Value) -> bool {
        head.contains("request-ref: ") && (has(body, &["message"]) || has(body, &["errorCode"]))
    }

    fn unknown(&self, body: &Value) -> bool {
        body.is_null()
    }

    fn too_late(&self) -> u16 {
        408
    }

    // The one vendor that documents it under 409.
    fn may_not_create(&self) -> u16 {
        409
    }

    fn deactivated(&self) -> u16 {
        204
    }

    fn client(&self) -> Value {
        json!({ "orgs": { crate::ACME.to_string(): crate::ACME } })
    }

    fn client_credential(&self) -> String {
        format!("demo-api-key:{}", crate::ADMIN)
    }
}
