//! What tests must know of a vendor, a file each. A test says nothing of a vendor by leaving it out: there is no arm that
//! stands for "all others".

mod pcx;
mod smartsheet;
mod weavr;
mod youhodler;
mod zitadel;

use serde_json::{Value, json};

/// A vendor as tests see it.
pub trait Vendor: Sync {
    /// Its name in profiles.
    fn name(&self) -> &'static str;

    /// Where its users are.
    fn root(&self) -> &'static str;

    /// The headers of a caller with this token.
    fn credentials(&self, token: &str) -> Vec<(&'static str, String)> {
        vec![("authorization", format!("Bearer {token}"))]
    }

    /// How it spells an id of the engine's.
    fn spelled(&self, id: u64) -> String {
        id.to_string()
    }

    /// Path and body of a creation.
    fn create(&self, email: &str) -> (&'static str, Value);

    /// The id in a creation's answer, as the engine's number.
    fn created_id(&self, body: &Value) -> u64;

    /// Verb, last segment of the path, and body of an operation: `deactivate`, `reactivate`, `suspend`, `resume`, `delete`.
    fn operation(&self, op: &str) -> Option<Operation>;

    /// What brings a suspended user back, where it has suspensions.
    fn back(&self) -> &'static str {
        "resume"
    }

    /// Verb and body of a change of the name that its update can change.
    fn rename(&self, name: &str) -> (&'static str, Value);

    /// The name that its answer to `get` shows, and whether that is a name for a screen instead of a last name.
    fn name_shown(&self) -> (&'static str, bool);

    /// Whether its answer to `get` shows the user as in use.
    fn shows_active(&self, body: &Value) -> bool;

    /// How its answer to `get` shows the state.
    fn state_shown(&self, body: &Value) -> String;

    /// The vendor's own code in a refusal, as the table of lives shows it.
    fn code(&self, body: &Value) -> Option<String>;

    /// Verb, path and body of a page of ten users; `cursor` is what the page before told.
    fn page(&self, number: u64, cursor: &str) -> (&'static str, String, Option<Value>);

    /// Where a page has its users, and their ids.
    fn listed(&self) -> (&'static str, &'static str);

    /// What a page tells of the next one, where pages are not numbered.
    fn cursor(&self, body: &Value) -> Option<String> {
        let _ = body;
        Some(String::new())
    }

    /// Whether a refusal has the vendor's own shape; `head` is its status line and headers.
    fn owns(&self, head: &str, body: &Value) -> bool;

    /// Whether a 401 is the vendor's own.
    fn unknown(&self, body: &Value) -> bool;

    /// The status of what took too long.
    fn too_late(&self) -> u16;

    /// The status of a creation that the caller may not do.
    fn may_not_create(&self) -> u16 {
        403
    }

    /// The status of a success of *deactivate*.
    fn deactivated(&self) -> u16;

    /// Whether doing what is done already is refused.
    fn repeats_are_refused(&self) -> bool {
        false
    }

    /// Settings of the vendor spoken as client, for the demo's org.
    fn client(&self) -> Value {
        Value::Null
    }

    /// The demo's administrator, as the client's credential.
    fn client_credential(&self) -> String {
        crate::ADMIN.to_owned()
    }
}

/// Verb, last segment of the path, and body.
pub type Operation = (&'static str, &'static str, Option<Value>);

/// Every vendor, in the registry's order.
pub const ALL: [&dyn Vendor; 5] =
    [&weavr::Weavr, &zitadel::Zitadel, &youhodler::YouHodler, &pcx::Pcx, &smartsheet::Smartsheet];

/// The vendor of this name.
pub fn of(name: &str) -> &'static dyn Vendor {
    let found = ALL.into_iter().find(|vendor| vendor.name() == name);
    found.unwrap_or_else(|| panic!("the tests do not know {name}: add it to tests/harness/vendors"))
}

fn number(value: &Value) -> u64 {
    value.as_str().unwrap().parse().unwrap()
}

fn uuid(value: &Value) -> u64 {
    interlingua_wire::from_uuid(value.as_str().unwrap()).unwrap()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn has(body: &Value, names: &[&str]) -> bool {
    names.iter().all(|name| body.get(name).is_some())
}

fn empty() -> Option<Value> {
    Some(json!({}))
}
