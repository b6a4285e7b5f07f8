//! The users of an organisation, asked for as a client: with an API key, or with a token behind `Bearer `.
//!
//! Source: `docs/vendors/pcx.md#as-client`.

use std::sync::Arc;

use http::HeaderName;
use interlingua_model::{
    Change, Delivery, Edit, Email, Fact, Fault, Field, Filter, Kind, Loss, NewUser, Op, Org, OrgId, Part,
    Phone, Private, Profile, Purpose, Query, Residue, Secret, State, Timestamp, Update, User, UserRef,
    Verification,
};
use interlingua_wire::{
    Line, Manifest, Shown, Upstream, WireRequest, date, from_uuid, parse_date, parse_time, to_uuid, to_vendor,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::error::LINES;
use super::person::KEPT;
use super::state::{self, INACTIVE, SETTABLE, STATUSES, VERIFICATIONS};
use super::users::{activate, deactivate, get, list, member_role, register, update};
use super::vendor::{MANIFEST, VENDOR};
use super::wire::RESIDUE;
use crate::foreign::{self, Orgs, broken, left_out, lost_where, unedited, unfiltered, unsupported};
use crate::keep::{keep, kept};
use crate::rest::{self, Ask, Leaf, Rest, RestClient};

/// What an upstream may choose.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Settings {
    /// Who deactivates, for calls that do not say; the vendor asks for it.
    updated_by: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self { updated_by: "interlingua".to_owned() }
    }
}

struct Client {
    orgs: Orgs,
    updated_by: String,
}

/// Builds the client.
pub fn client(settings: Value, orgs: &[Org]) -> Result<Arc<dyn Upstream>, String> {
    let settings: Settings = crate::spoken::settings(settings)?;
    Ok(Arc::new(Rest(Client { orgs: foreign::orgs(&MANIFEST, orgs), updated_by: settings.updated_by })))
}

impl RestClient for Client {
    const MANIFEST: &'static Manifest = &MANIFEST;
    const LINES: &'static [Line] = LINES;
    const CODE: &'static [&'static str] = &["/status"];
    const TELLS: &'static [Fact] = &[Fact::Verification];
    const PAGE: u32 = list::MOST;
    const KEYED: bool = true;

    fn create(&self, new: &NewUser, lost: &mut Vec<Loss>) -> Result<Ask, Fault> {
        let p = &new.profile;
        let email = p.email.as_ref().ok_or_else(|| unsupported("a user without an address"))?;
        let names = || KEPT.iter().chain(&register::MORE).map(|field| field.name);
        let strange = |one: &Residue| one.vendor == VENDOR && !names().any(|name| name == one.name);
        lost.extend(left_out(Part::of_new(new, VENDOR), carries));
        lost.extend(lost_where(&[
            (Part::Verification, new.verification != Verification::NotVerified),
            // The vendor sends one, and tells nobody.
            (Part::Codes, new.codes.iter().any(|code| *code != (Purpose::Email, Delivery::Sent))),
            (Part::Residue, p.residue.iter().any(strange)),
        ]));
        let needed = |text: Option<&str>, what| text.map(str::to_owned).ok_or_else(|| unsupported(what));
        let password = needed(new.password.as_deref(), "a user without a password")?;
        let mut body = Map::new();
        body.insert("email".to_owned(), json!(&*email.address));
        body.insert("fname".to_owned(), json!(needed(p.given.as_deref(), "a user without a first name")?));
        body.insert("lname".to_owned(), json!(needed(p.family.as_deref(), "a user without a last name")?));
        body.insert("password".to_owned(), json!(password));
        body.extend(new.org.map(|org| ("org_id".to_owned(), json!(self.spelled(org)))));
        body.extend(p.phone.as_ref().map(|phone| ("phone_number".to_owned(), json!(&*phone.number))));
        body.extend(p.born.map(|born| ("date_of_birth".to_owned(), json!(date(born)))));
        let kept = |name: &str| Some((name.to_owned(), kept::<Value>(p, VENDOR, name)?));
        body.extend(names().filter_map(kept));
        let orgs = Arc::clone(&self.orgs);
        let made = move |body: Value| Ok(rest::created(inside(&orgs, &body)?));
        Ok(Ask::new(&register::ENDPOINT.row, &[], made).body(&Value::Object(body)))
    }

    fn get(&self, user: &UserRef) -> Result<Ask, Fault> {
        let orgs = Arc::clone(&self.orgs);
        let read = move |body: Value| Ok(rest::shown(inside(&orgs, &body)?, None));
        Ok(Ask::new(&get::ENDPOINT.row, &[("user_id", &self.id(user)?)], read))
    }

    fn list(&self, query: &Query) -> Result<Ask, Fault> {
        let mut pairs = Vec::new();
        for part in rest::parts(query) {
            pairs.push(match part {
                Filter::Org(org) => ("org_id", Some(self.spelled(*org))),
                Filter::Attribute(one) if one.vendor == VENDOR && ["role", "type"].contains(&one.name) => {
                    (one.name, serde_json::from_str(&one.value).ok())
                }
                other => {
                    let word = STATUSES.iter().find(|word| state::filter(word) == *other);
                    ("status", Some((*word.ok_or_else(unfiltered)?).to_owned()))
                }
            });
        }
        pairs.extend([
            ("limit", Some(query.limit.to_string())),
            ("last_evaluated_key", rest::key(&query.start)?),
        ]);
        let (orgs, query) = (Arc::clone(&self.orgs), query.clone());
        let read = move |body: Value| {
            let users = body.get("users").and_then(Value::as_array).ok_or_else(|| broken("no users"))?;
            let users = users.iter().map(|one| user(&orgs, one)).collect::<Result<_, _>>()?;
            let next = body.get("last_evaluated_key").and_then(Value::as_str).map(str::to_owned);
            let total = body.get("total").and_then(Value::as_u64);
            Ok(rest::page(query, Leaf { users, next, total, page: None }))
        };
        Ok(Ask::new(&list::ENDPOINT.row, &[], read).query(&pairs))
    }

    fn change(&self, asked: &Change, _: Option<&Shown>, lost: &mut Vec<Loss>) -> Result<Ask, Fault> {
        let deactivates = asked.op == Op::Deactivate;
        lost.extend(left_out(Part::of_change(asked), |part| {
            part == Part::Reason || part == Part::By && deactivates
        }));
        let (row, mut body) = match asked.op {
            Op::Deactivate => {
                let by = asked.by.as_deref().unwrap_or(&self.updated_by);
                (deactivate::ENDPOINT.row, json!({ "updated_by": by }))
            }
            // Whoever is inactive shows nothing of what it was before.
            Op::Reactivate => (activate::ENDPOINT.row, json!({ "status": "active" })),
            Op::Verify(to) => {
                let word = to_vendor(&VERIFICATIONS, &to).filter(|word| SETTABLE.contains(word));
                let word = word.ok_or_else(|| unsupported("setting this verification"))?;
                (activate::ENDPOINT.row, json!({ "status": word }))
            }
            other => return Err(rest::without(other)),
        };
        if let (Some(body), Some(reason)) = (body.as_object_mut(), &asked.reason) {
            body.insert("reason".to_owned(), json!(reason));
        }
        let orgs = Arc::clone(&self.orgs);
        let done = move |body: Value| Ok(rest::changed(inside(&orgs, &body)?));
        Ok(Ask::new(&row, &[("user_id", &self.id(&asked.user)?)], done).body(&body))
    }

    fn update(&self, asked: &Update, _: Option<&Shown>, lost: &mut Vec<Loss>) -> Result<Ask, Fault> {
        let parts = Part::of_update(asked);
        if let ([Edit::Keep(role)], Some(org)) = (asked.edits.as_slice(), asked.org)
            && (role.vendor.as_str(), role.name.as_str()) == (VENDOR, member_role::KEPT)
        {
            lost.extend(left_out(parts, |part| part == Part::Org));
            return self.member_role(&asked.user, org, &role.value);
        }
        lost.extend(left_out(parts, |part| matches!(part, Part::By | Part::UniqueEmail)));
        let mut body = Map::new();
        for edit in &asked.edits {
            let (name, value) = field(edit)?;
            body.insert(name.to_owned(), value);
        }
        body.extend(asked.by.as_ref().map(|by| ("updated_by".to_owned(), json!(by))));
        let orgs = Arc::clone(&self.orgs);
        let done = move |body: Value| Ok(rest::changed(inside(&orgs, &body)?));
        let ask = Ask::new(&update::ENDPOINT.row, &[("user_id", &self.id(&asked.user)?)], done);
        Ok(ask.body(&Value::Object(body)))
    }

    fn sign(&self, request: &mut WireRequest, credential: &Secret) {
        const KEY: HeaderName = HeaderName::from_static("x-api-key");
        // The one that is not used carries the word.
        let (key, token) = match credential.split_once("Bearer:") {
            Some((_, token)) => ("NONE", format!("Bearer {token}")),
            None => (&**credential, "NONE".to_owned()),
        };
        rest::sign(request, KEY, key);
        rest::sign(request, http::header::AUTHORIZATION, &token);
    }
}

/// What a creation carries. Verification, codes and attributes depend on their values.
const fn carries(part: Part) -> bool {
    match part {
        Part::Names
        | Part::Born
        | Part::Email
        | Part::Phone
        | Part::Verification
        | Part::Org
        | Part::Password
        | Part::Codes
        | Part::UniqueEmail => true,
        Part::Username
        | Part::Nick
        | Part::Display
        | Part::Language
        | Part::Gender
        | Part::EmailVerified
        | Part::Alternates
        | Part::PhoneVerified
        | Part::ManagedBy
        | Part::Owner
        | Part::Kind
        | Part::State
        | Part::Aliases
        | Part::PasswordHash
        | Part::PasswordExpired
        | Part::Residue
        | Part::Version
        | Part::Reason
        | Part::By
        | Part::Heir
        | Part::UniquePhone => false,
    }
}

/// An edit as a field of the update.
fn field(edit: &Edit) -> Result<(&str, Value), Fault> {
    Ok(match edit {
        Edit::Text(Field::Given, Some(text)) => ("fname", json!(&**text)),
        Edit::Text(Field::Family, Some(text)) => ("lname", json!(&**text)),
        Edit::Phone { number, verified: false, other: false, code: false } => {
            ("phone_number", json!(&**number))
        }
        Edit::Born(Some(born)) => ("date_of_birth", json!(date(*born))),
        Edit::Keep(one) if one.vendor == VENDOR => {
            let known = KEPT.iter().find(|field| field.name == one.name).ok_or_else(unedited)?;
            (known.name, serde_json::from_str(&one.value).unwrap_or_default())
        }
        _ => return Err(unedited()),
    })
}

impl Client {
    fn spelled(&self, org: OrgId) -> String {
        foreign::spelled_org(&self.orgs, org, to_uuid)
    }

    fn member_role(&self, whom: &UserRef, org: OrgId, role: &str) -> Result<Ask, Fault> {
        let id = self.id(whom)?;
        let body = json!({ "role": serde_json::from_str::<Value>(role).unwrap_or_default() });
        let (orgs, again) = (Arc::clone(&self.orgs), id.clone());
        // Its answer does not show the user.
        let seen = move |_| {
            let read = move |body: Value| Ok(rest::changed(inside(&orgs, &body)?));
            Ok(Ask::new(&get::ENDPOINT.row, &[("user_id", &again)], read).into())
        };
        let params = [("org_id", &*self.spelled(org)), ("user_id", &*id)];
        Ok(Ask::new(&member_role::ENDPOINT.row, &params, seen).body(&body))
    }
}

/// The user of `{message, user}`.
fn inside(orgs: &Orgs, body: &Value) -> Result<User, Fault> {
    user(orgs, body.get("user").ok_or_else(|| broken("no user"))?)
}

/// A user as the vendor shows it. Of who is inactive it does not tell the verification.
fn user(orgs: &Orgs, body: &Value) -> Result<User, Fault> {
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let private = |name: &str| text(name).map(Private::from);
    let own = text("user_id").unwrap_or_default();
    let (id, alias) = foreign::identifier(&MANIFEST, own)?;
    let username = text("cognito_username").or(text("email")).unwrap_or(own);
    let mut p = Profile::new(Kind::Human, username.into());
    p.aliases.extend(alias);
    (p.given, p.family) = (private("fname"), private("lname"));
    p.email = private("email").map(|address| Email::new(address, false));
    p.phone = private("phone_number").map(|number| Phone::new(number, false));
    p.born = text("date_of_birth").and_then(parse_date);
    for name in RESIDUE.iter().filter(|name| !["cognito_username", "org_ids"].contains(name)) {
        p.residue.extend(text(name).map(|value| keep(VENDOR, *name, value)));
    }
    let org_id = text("org_id").unwrap_or_default();
    let org = foreign::org(orgs, org_id, from_uuid(org_id))?;
    let status = text("status").unwrap_or_default();
    let (state, verification) = match state::verification(status) {
        _ if status == INACTIVE => (State::Deactivated, Verification::Verified),
        Some(verification) => (State::Active, verification),
        None => return Err(broken("a status that is not known here")),
    };
    let time = |name: &str| text(name).and_then(parse_time).unwrap_or(Timestamp(0));
    let times = (time("created_at"), time("updated_at"));
    Ok(User { verification, created: times.0, changed: times.1, ..rest::plain(id, org, state, p) })
}
