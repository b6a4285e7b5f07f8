//! `zitadel`, over REST.

use serde_json::{Value, json};

use super::{Operation, Vendor, empty, has, number, text};

pub struct Zitadel;

impl Vendor for Zitadel {
    fn name(&self) -> &'static str {
        "zitadel"
    }

    fn root(&self) -> &'static str {
        "/v2/users"
    }

    fn create(&self, email: &str) -> (&'static str, Value) {
        let human = json!({
            "profile": {"givenName": "New", "familyName": "User"}, "email": {"email": email, "isVerified": true},
        });
        ("/v2/users/new", json!({"organizationId": crate::ACME.to_string(), "human": human}))
    }

    fn created_id(&self, body: &Value) -> u64 {
        number(&body["id"])
    }

    fn operation(&self, op: &str) -> Option<Operation> {
        match op {
            "deactivate" => Some(("POST", "deactivate", empty())),
            "reactivate" => Some(("POST", "reactivate", empty())),
            "suspend" => Some(("POST", "lock", empty())),
            "resume" => Some(("POST", "unlock", empty())),
            "delete" => Some(("DELETE", "", None)),
            _ => None,
        }
    }

    fn rename(&self, name: &str) -> (&'static str, Value) {
        ("PATCH", json!({ "human": { "profile": { "familyName": name } } }))
    }

    fn name_shown(&self) -> (&'static str, bool) {
        ("/user/human/profile/familyName", false)
    }

    fn shows_active(&self, body: &Value) -> bool {
        body["user"]["state"] == "USER_STATE_ACTIVE"
    }

    fn state_shown(&self, body: &Value) -> String {
        text(&body["user"]["state"])
    }

    fn code(&self, body: &Value) -> Option<String> {
        body["details"][0]["id"].as_str().map(|id| format!(" {}", id.rsplit('-').next().unwrap()))
    }

    fn page(&self, number: u64, _: &str) -> (&'static str, String, Option<Value>) {
        let query = json!({"query": {"offset": (number * 10).to_string(), "limit": 10, "asc": true}});
        ("POST", "/v2/users".to_owned(), Some(query))
    }

    fn listed(&self) -> (&'static str, &'static str) {
        ("result", "userId")
    }

    fn owns(&self, _: &str, body: &Value) -> bool {
        has(body, &["code", "message"]) && body["code"].is_number()
    }

    fn unknown(&self, body: &Value) -> bool {
        body["message"] == "Errors.Token.Invalid (AUTH-7fs1e)"
    }

    fn too_late(&self) -> u16 {
        504
    }

    fn deactivated(&self) -> u16 {
        200
    }

    fn repeats_are_refused(&self) -> bool {
        true
    }
}
