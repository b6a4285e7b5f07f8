//! What tests must know of a vendor, a file each, beside its recorded cases. A test says nothing of a vendor by leaving it out:
//! there is no arm that stands for "all others", and what a vendor does not have it says itself.

#[path = "../../../fixtures/pcx/vendor.rs"]
mod pcx;
#[path = "../../../fixtures/smartsheet/vendor.rs"]
mod smartsheet;
#[path = "../../../fixtures/weavr/vendor.rs"]
mod weavr;
#[path = "../../../fixtures/youhodler/vendor.rs"]
mod youhodler;
#[path = "../../../fixtures/zitadel/vendor.rs"]
mod zitadel;

use interlingua_model::{Email, Kind, NewUser, Private, Residue, State, User};
use serde_json::{Value, json};

/// Every vendor that tests know.
const ALL: &[&dyn Vendor] = &[
    // In the registry's order.
    &weavr::Weavr,
    &zitadel::Zitadel,
    &youhodler::YouHodler,
    &pcx::Pcx,
    &smartsheet::Smartsheet,
];

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

    /// Verb and body of a change of the name that its update can change, where it has one.
    fn rename(&self, name: &str) -> Option<(&'static str, Value)>;

    /// The name that its answer to `get` shows, and whether that is a name for a screen instead of a last name.
    fn name_shown(&self) -> (&'static str, bool);

    /// Whether its answer to `get` shows the user as in use.
    fn shows_active(&self, body: &Value) -> bool;

    /// How its answer to `get` shows the state.
    fn state_shown(&self, body: &Value) -> String;

    /// The vendor's own code in a refusal, as the table of lives shows it.
    fn code(&self, body: &Value) -> Option<String>;

    /// A page of ten users, where it has lists; `cursor` is what the page before told.
    fn page(&self, number: u64, cursor: &str) -> Option<Page>;

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

    /// What the vendor calls the demo's org, where that is not our id or its client has to be told.
    fn org(&self) -> Option<String> {
        None
    }

    /// The demo's administrator, as the client's credential.
    fn client_credential(&self) -> String {
        crate::ADMIN.to_owned()
    }

    /// The protocols that the client can be told to speak; one empty word where it has no choice.
    fn protocols(&self) -> &'static [&'static str] {
        &[""]
    }

    /// Makes a new user one that a creation carries: its address is its log-in name and lies in the demo's org, and what the
    /// vendor has no word for is not there.
    fn fits(&self) -> fn(NewUser) -> NewUser;

    /// Whether its answers show an attribute of its own; `whole` where all of them were asked for.
    fn keeps(&self, name: &str, whole: bool) -> bool;

    /// Leaves of a user what its answers show, its own attributes aside.
    fn shown(&self, user: &mut User);

    /// Whether its answers tell versions.
    fn versions(&self) -> bool;

    /// Whether its answers tell the verification of a deactivated user.
    fn verification(&self) -> bool {
        true
    }

    /// How many cases of the suite for every backend ask for more than it has.
    fn skips(&self) -> usize;

    /// Which of the cases that need no more than a life, a name and a list are among them.
    fn lacks(&self) -> &'static [&'static str] {
        &[]
    }

    /// How many of its recorded cases the client asks again, at the least.
    fn asked_again(&self) -> usize;

    /// Whether both laws are held against generated values, which `tests/upstreams/plain.rs` makes.
    fn generated(&self) -> bool;
}

/// How a page of a list is asked for, and where it has its users and their ids.
pub struct Page {
    pub method: &'static str,
    pub path: String,
    pub body: Option<Value>,
    pub users: &'static str,
    pub id: &'static str,
}

/// Verb, last segment of the path, and body.
pub type Operation = (&'static str, &'static str, Option<Value>);

/// The vendor of this name.
pub fn of(name: &str) -> &'static dyn Vendor {
    let found = ALL.iter().find(|vendor| vendor.name() == name);
    *found.unwrap_or_else(|| panic!("the tests do not know {name}: add it to tests/harness/vendors/mod.rs"))
}

/// A new user as all but one vendor carry it.
fn plain(mut new: NewUser) -> NewUser {
    let p = &mut new.profile;
    let local = p.username.split('@').next().unwrap_or_default().to_owned();
    let address = Private::from(format!("{local}@acme.example"));
    p.username = address.clone();
    p.email = Some(Email::new(address, false));
    (p.nick, p.language, p.gender) = (None, None, None);
    p.residue.clear();
    p.phone.iter_mut().for_each(|phone| phone.verified = false);
    new
}

/// An attribute of a vendor's own.
fn own(vendor: &str, name: &str, value: &Value) -> Residue {
    Residue { vendor: vendor.to_owned(), name: name.to_owned(), value: value.to_string() }
}

/// What all but one vendor leave out.
fn plainly(user: &mut User) {
    let p = &mut user.profile;
    p.kind = Kind::Human;
    (p.nick, p.gender, p.owner) = (None, None, false);
    p.email.iter_mut().for_each(|email| email.verified = false);
    p.phone.iter_mut().for_each(|phone| phone.verified = false);
}

/// What those leave out that know no versions and show a user as in use or not.
fn in_use_or_not(user: &mut User) {
    (user.version, user.profile.display, user.profile.managed_by) = (0, None, None);
    let active = [State::Active, State::Initial].contains(&user.state);
    user.state = if active { State::Active } else { State::Deactivated };
}

/// The log-in name is the address, where there is one.
fn named_by_address(user: &mut User, nameless: Private) {
    let p = &mut user.profile;
    p.username = p.email.as_ref().map_or(nameless, |email| email.address.clone());
}

/// Of all names, the one for screens is left.
fn named_for_screens(user: &mut User) {
    let p = &mut user.profile;
    p.display = Some(p.shown().into()).filter(|shown: &Private| **shown != *p.username);
    (p.given, p.family) = (None, None);
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
