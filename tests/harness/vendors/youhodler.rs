//! `youhodler`.

use serde_json::{Value, json};

use super::{Operation, Vendor, has, text, uuid};

pub struct YouHodler;

impl Vendor for YouHodler {
    fn name(&self) -> &'static str {
        "youhodler"
    }

    fn root(&self) -> &'static str {
        "/users"
    }

    fn spelled(&self, id: u64) -> String {
        interlingua_wire::to_uuid(id)
    }

    fn create(&self, email: &str) -> (&'static str, Value) {
        let scope = format!("enterprises/{}", interlingua_wire::to_uuid(crate::ACME));
        ("/users", json!({"display_name": "New User", "email": email, "scope_ref": scope}))
    }

    fn created_id(&self, body: &Value) -> u64 {
        uuid(&body["id"])
    }

    fn operation(&self, op: &str) -> Option<Operation> {
        match op {
            "deactivate" => Some(("POST", "deactivate", Some(json!({"reason": null})))),
            "reactivate" => Some(("POST", "reactivate", None)),
            "suspend" => Some(("POST", "suspend", None)),
            _ => None,
        }
    }

    fn back(&self) -> &'static str {
        "reactivate"
    }

    fn rename(&self, name: &str) -> (&'static str, Value) {
        ("PATCH", json!({ "display_name": name }))
    }

    fn name_shown(&self) -> (&'static str, bool) {
        ("/display_name", true)
    }

    fn shows_active(&self, body: &Value) -> bool {
        body["status"] == "active"
    }

    fn state_shown(&self, body: &Value) -> String {
        text(&body["status"])
    }

    fn code(&self, body: &Value) -> Option<String> {
        body["code"].as_str().map(|code| format!(" {code}"))
    }

    fn page(&self, _: u64, cursor: &str) -> (&'static str, String, Option<Value>) {
        ("GET", format!("/users?page_size=10&page_token={cursor}"), None)
    }

    fn listed(&self) -> (&'static str, &'static str) {
        ("items", "id")
    }

    fn cursor(&self, body: &Value) -> Option<String> {
        body["next_page_token"].as_str().map(str::to_owned)
    }

    fn owns(&self, _: &str, body: &Value) -> bool {
        has(body, &["code", "message"]) && body["code"].is_string()
    }

    fn unknown(&self, body: &Value) -> bool {
        body["code"] == "unauthorized"
    }

    fn too_late(&self) -> u16 {
        503
    }

    fn deactivated(&self) -> u16 {
        201
    }

    fn repeats_are_refused(&self) -> bool {
        true
    }
}
