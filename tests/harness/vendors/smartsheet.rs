//! `smartsheet`.

use serde_json::{Value, json};

use super::{Operation, Vendor, has, text};

pub struct Smartsheet;

impl Vendor for Smartsheet {
    fn name(&self) -> &'static str {
        "smartsheet"
    }

    fn root(&self) -> &'static str {
        "/2.0/users"
    }

    fn create(&self, email: &str) -> (&'static str, Value) {
        ("/2.0/users", json!({"email": email, "firstName": "New", "lastName": "User"}))
    }

    fn created_id(&self, body: &Value) -> u64 {
        body["result"]["id"].as_u64().unwrap()
    }

    fn operation(&self, op: &str) -> Option<Operation> {
        match op {
            "deactivate" => Some(("POST", "deactivate", None)),
            "reactivate" => Some(("POST", "reactivate", None)),
            "delete" => Some(("DELETE", "", None)),
            _ => None,
        }
    }

    fn rename(&self, name: &str) -> (&'static str, Value) {
        ("PUT", json!({ "lastName": name, "admin": false, "licensedSheetCreator": true }))
    }

    fn name_shown(&self) -> (&'static str, bool) {
        ("/lastName", false)
    }

    fn shows_active(&self, body: &Value) -> bool {
        body["status"] == "ACTIVE"
    }

    fn state_shown(&self, body: &Value) -> String {
        text(&body["status"])
    }

    fn code(&self, body: &Value) -> Option<String> {
        body["errorCode"].as_u64().map(|code| format!("/{code}"))
    }

    fn page(&self, number: u64, _: &str) -> (&'static str, String, Option<Value>) {
        ("GET", format!("/2.0/users?pageSize=10&page={}", number + 1), None)
    }

    fn listed(&self) -> (&'static str, &'static str) {
        ("data", "id")
    }

    fn owns(&self, head: &str, body: &Value) -> bool {
        has(body, &["errorCode", "message", "refId"]) && !head.starts_with("HTTP/1.1 2")
    }

    fn unknown(&self, body: &Value) -> bool {
        body["errorCode"] == 1002
    }

    fn too_late(&self) -> u16 {
        500
    }

    fn deactivated(&self) -> u16 {
        200
    }

    fn client(&self) -> Value {
        json!({ "orgs": { crate::ACME.to_string(): crate::ACME } })
    }
}
