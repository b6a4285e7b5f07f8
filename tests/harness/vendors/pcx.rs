//! `pcx`.

use serde_json::{Value, json};

use super::{Operation, Vendor, has, text, uuid};

pub struct Pcx;

impl Vendor for Pcx {
    fn name(&self) -> &'static str {
        "pcx"
    }

    fn root(&self) -> &'static str {
        "/v1/users"
    }

    fn credentials(&self, token: &str) -> Vec<(&'static str, String)> {
        vec![("x-api-key", token.to_owned()), ("authorization", "NONE".to_owned())]
    }

    fn spelled(&self, id: u64) -> String {
        interlingua_wire::to_uuid(id)
    }

    fn create(&self, email: &str) -> (&'static str, Value) {
        let body = json!({"email": email, "fname": "New", "lname": "User", "password": "correct horse"});
        ("/v1/users/register", body)
    }

    fn created_id(&self, body: &Value) -> u64 {
        uuid(&body["user"]["user_id"])
    }

    fn operation(&self, op: &str) -> Option<Operation> {
        match op {
            "deactivate" => Some(("PUT", "deactivate", Some(json!({"updated_by": "tests"})))),
            "reactivate" => Some(("PUT", "activate", Some(json!({"status": "active"})))),
            _ => None,
        }
    }

    fn rename(&self, name: &str) -> (&'static str, Value) {
        ("PUT", json!({ "lname": name }))
    }

    fn name_shown(&self) -> (&'static str, bool) {
        ("/user/lname", false)
    }

    fn shows_active(&self, body: &Value) -> bool {
        body["user"]["status"] != "inactive"
    }

    fn state_shown(&self, body: &Value) -> String {
        text(&body["user"]["status"])
    }

    fn code(&self, _: &Value) -> Option<String> {
        None
    }

    fn page(&self, _: u64, cursor: &str) -> (&'static str, String, Option<Value>) {
        ("GET", format!("/v1/users/list?limit=10&last_evaluated_key={}", cursor.replace('=', "%3D")), None)
    }

    fn listed(&self) -> (&'static str, &'static str) {
        ("users", "user_id")
    }

    fn cursor(&self, body: &Value) -> Option<String> {
        body["last_evaluated_key"].as_str().map(str::to_owned)
    }

    fn owns(&self, _: &str, body: &Value) -> bool {
        body["status"] == "error" && has(body, &["message"])
    }

    fn unknown(&self, body: &Value) -> bool {
        *body == json!({"message": "Unauthorized", "status": "error"})
    }

    fn too_late(&self) -> u16 {
        504
    }

    fn deactivated(&self) -> u16 {
        200
    }
}
