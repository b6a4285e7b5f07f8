//! The users of an organisation, asked for as a client: with an API key, or with a token behind `Bearer `.

use std::collections::BTreeMap;
use std::sync::Arc;

use http::{HeaderName, Method};
use interlingua_model::{
    Call, CallKind, Change, Delivery, Edit, Email, Expect, Fact, Fault, FaultKind, Field, Filter, Kind,
    Missing, NewUser, Op, OrgId, Phone, Private, Profile, Purpose, Query, Reply, Secret, SortKey, State,
    Timestamp, Update, User, UserRef, Verification,
};
use interlingua_wire::{
    Busy, Exchange, Upstream, WireRequest, WireResponse, date, from_uuid, parse_date, parse_time, to_uuid,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::VENDOR;
use super::person::{KEPT, kept_json, residue};
use super::state::{self, INACTIVE, SETTABLE, STATUSES, VERIFICATIONS};
use super::wire::RESIDUE;
use crate::foreign::{self, Orgs, broken, unsupported};
use crate::rest::{self, Ask, Leaf, Next, Plain, Talk, Walk};

/// What an upstream may choose.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Settings {
    /// Ids of organisations, and the orgs of ours that they are. Without a line, an id that is one of ours means itself.
    orgs: BTreeMap<String, u64>,
    /// Who deactivates, for calls that do not say; the vendor asks for it.
    updated_by: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self { orgs: BTreeMap::new(), updated_by: "interlingua".to_owned() }
    }
}

struct Client {
    orgs: Orgs,
    updated_by: String,
}

/// Builds the client.
pub fn client(settings: Value) -> Result<Arc<dyn Upstream>, String> {
    let settings: Settings = crate::settings(settings)?;
    Ok(Arc::new(Client { orgs: foreign::orgs(settings.orgs)?, updated_by: settings.updated_by }))
}

impl Upstream for Client {
    fn open(&self, call: &Call) -> Result<Box<dyn Exchange>, Fault> {
        let orgs = &self.orgs;
        let first = match call {
            Call::Create(new) => create(orgs, new)?,
            Call::Get(user) | Call::Attributes(user) => {
                get(orgs, &id(user)?, |user| Ok(Reply::User(Arc::new(user)).into()))
            }
            Call::List(query) => list(orgs, query)?,
            Call::Change(asked) => change(orgs, asked, &self.updated_by)?,
            Call::Update(asked) => update(orgs, asked)?,
            _ => return Err(unsupported("tokens of an upstream")),
        };
        Ok(Talk::begin(Plain { kind: call.kind(), code: &["/status"], read: refusal }, first))
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

    fn busy(&self, response: &WireResponse) -> Option<Busy> {
        rest::busy(response)
    }

    fn tells(&self) -> &'static [Fact] {
        &[Fact::Verification]
    }

    fn http2(&self) -> bool {
        false
    }
}

fn id(user: &UserRef) -> Result<String, Fault> {
    foreign::id(user, VENDOR, to_uuid)
}

fn path(id: &str, rest: &str) -> String {
    format!("/v1/users/{}{rest}", rest::escaped(id))
}

fn get(orgs: &Orgs, id: &str, then: impl FnOnce(User) -> Result<Next, Fault> + Send + 'static) -> Ask {
    let orgs = Arc::clone(orgs);
    Ask::new(Method::GET, path(id, ""), move |body| then(inside(&orgs, &body)?))
}

/// The user of `{message, user}`.
fn inside(orgs: &Orgs, body: &Value) -> Result<User, Fault> {
    user(orgs, body.get("user").ok_or_else(|| broken("no user"))?)
}

/// Keys that a registration may have beside those of a person.
const MORE: [&str; 6] = ["role", "type", "created_by", "org_name", "org_member_role", "invited_by_user_id"];

fn create(orgs: &Orgs, new: &NewUser) -> Result<Ask, Fault> {
    let p = &new.profile;
    let email = p.email.as_ref().ok_or_else(|| unsupported("a user without an address"))?;
    let names: Vec<&str> = KEPT.iter().map(|(name, _)| *name).chain(MORE).collect();
    let mut lost = foreign::lost_of_new(new, VENDOR);
    lost.extend([
        ("kind", p.kind == Kind::Machine),
        ("verification", new.verification != Verification::NotVerified),
        ("username", *p.username != *email.address),
        ("email.verified", email.verified),
        ("phone.verified", p.phone.as_ref().is_some_and(|phone| phone.verified)),
        ("display", p.display.is_some()),
        ("language", p.language.is_some()),
        // The vendor sends one, and tells nobody.
        ("codes", new.codes.iter().any(|code| *code != (Purpose::Email, Delivery::Sent))),
        ("by", new.by.is_some()),
        ("unique_phone", new.unique_phone),
        ("residue", p.residue.iter().any(|one| one.vendor == VENDOR && !names.contains(&&*one.name))),
    ]);
    foreign::refuse_lost(&lost)?;
    let needed = |text: Option<&str>, what| text.map(str::to_owned).ok_or_else(|| unsupported(what));
    let mut body = Map::new();
    body.insert("email".to_owned(), json!(&*email.address));
    body.insert("fname".to_owned(), json!(needed(p.given.as_deref(), "a user without a first name")?));
    body.insert("lname".to_owned(), json!(needed(p.family.as_deref(), "a user without a last name")?));
    body.insert("password".to_owned(), json!(needed(new.password.as_deref(), "a user without a password")?));
    body.extend(new.org.map(|org| ("org_id".to_owned(), json!(foreign::spelled_org(orgs, org, to_uuid)))));
    body.extend(p.phone.as_ref().map(|phone| ("phone_number".to_owned(), json!(&*phone.number))));
    body.extend(p.born.map(|born| ("date_of_birth".to_owned(), json!(date(born)))));
    body.extend(names.into_iter().filter_map(|name| Some((name.to_owned(), kept_json(p, name)?))));
    let orgs = Arc::clone(orgs);
    let made = move |body: Value| Ok(Reply::Created(Arc::new(inside(&orgs, &body)?), Vec::new()).into());
    Ok(Ask::new(Method::POST, "/v1/users/register".to_owned(), made).body(&Value::Object(body)))
}

fn change(orgs: &Orgs, asked: &Change, updated_by: &str) -> Result<Ask, Fault> {
    let deactivates = asked.op == Op::Deactivate;
    foreign::refuse_lost(&[
        ("by", asked.by.is_some() && !deactivates),
        ("version", asked.expect != Expect::Any),
        ("heir", asked.heir.is_some()),
    ])?;
    let (verb, mut body) = match asked.op {
        Op::Deactivate => ("/deactivate", json!({ "updated_by": asked.by.as_deref().unwrap_or(updated_by) })),
        // Whoever is inactive shows nothing of what it was before.
        Op::Reactivate => ("/activate", json!({ "status": "active" })),
        Op::Verify(to) => {
            let word =
                interlingua_wire::to_vendor(&VERIFICATIONS, &to).filter(|word| SETTABLE.contains(word));
            ("/activate", json!({ "status": word.ok_or_else(|| unsupported("setting this verification"))? }))
        }
        other => return Err(unsupported(rest::without(other))),
    };
    if let (Some(body), Some(reason)) = (body.as_object_mut(), &asked.reason) {
        body.insert("reason".to_owned(), json!(reason));
    }
    let (orgs, reason) = (Arc::clone(orgs), asked.reason.clone());
    let done = move |body: Value| {
        let user = Arc::new(inside(&orgs, &body)?);
        Ok(Reply::Changed { user, changed: true, reason, codes: Vec::new() }.into())
    };
    Ok(Ask::new(Method::PUT, path(&id(&asked.user)?, verb), done).body(&body))
}

fn update(orgs: &Orgs, asked: &Update) -> Result<Ask, Fault> {
    foreign::refuse_lost(&[("version", asked.expect != Expect::Any), ("unique_phone", asked.unique_phone)])?;
    if let ([Edit::Keep(role)], Some(org)) = (asked.edits.as_slice(), asked.org)
        && (role.vendor.as_str(), role.name.as_str()) == (VENDOR, "org_member_role")
    {
        return member_role(orgs, asked, org, &role.value);
    }
    foreign::refuse_lost(&[("org", asked.org.is_some())])?;
    let mut body = Map::new();
    for edit in &asked.edits {
        let (name, value) = match edit {
            Edit::Text(Field::Given, Some(text)) => ("fname", json!(&**text)),
            Edit::Text(Field::Family, Some(text)) => ("lname", json!(&**text)),
            Edit::Phone { number, verified: false, other: false, code: false } => {
                ("phone_number", json!(&**number))
            }
            Edit::Born(Some(born)) => ("date_of_birth", json!(date(*born))),
            Edit::Keep(one) if one.vendor == VENDOR => {
                let known = KEPT.iter().find(|(name, _)| *name == one.name).map(|(name, _)| *name);
                let name = known.ok_or_else(|| unsupported("this change of a user of an upstream"))?;
                (name, serde_json::from_str(&one.value).unwrap_or_default())
            }
            _ => return Err(unsupported("this change of a user of an upstream")),
        };
        body.insert(name.to_owned(), value);
    }
    body.extend(asked.by.as_ref().map(|by| ("updated_by".to_owned(), json!(by))));
    let (id, orgs) = (id(&asked.user)?, Arc::clone(orgs));
    let done = move |body: Value| Ok(rest::changed(inside(&orgs, &body)?));
    Ok(Ask::new(Method::PUT, path(&id, ""), done).body(&Value::Object(body)))
}

fn member_role(orgs: &Orgs, asked: &Update, org: OrgId, role: &str) -> Result<Ask, Fault> {
    foreign::refuse_lost(&[("by", asked.by.is_some())])?;
    let (id, known) = (id(&asked.user)?, Arc::clone(orgs));
    let org = rest::escaped(&foreign::spelled_org(orgs, org, to_uuid));
    let body = json!({ "role": serde_json::from_str::<Value>(role).unwrap_or_default() });
    let path = format!("/v1/organizations/{org}/members/{}/role", rest::escaped(&id));
    let seen = move |_| Ok(get(&known, &id, |user| Ok(rest::changed(user))).into());
    Ok(Ask::new(Method::PUT, path, seen).body(&body))
}

/// The parameters of a list.
type Asked = (Orgs, Vec<(&'static str, Option<String>)>);

fn list(orgs: &Orgs, query: &Query) -> Result<Ask, Fault> {
    if query.sort.key != SortKey::Id || query.sort.descending || !(1..=1_000).contains(&query.limit) {
        return Err(unsupported("this order or size of a list of an upstream"));
    }
    let parts = match &query.filter {
        Filter::All(parts) => parts.as_slice(),
        one => std::slice::from_ref(one),
    };
    let mut asked = Vec::new();
    for part in parts {
        asked.push(match part {
            Filter::Org(org) => ("org_id", Some(foreign::spelled_org(orgs, *org, to_uuid))),
            Filter::Attribute(one) if one.vendor == VENDOR && ["role", "type"].contains(&one.name) => {
                (one.name, serde_json::from_str(&one.value).ok())
            }
            other => {
                let word = STATUSES.iter().find(|word| state::filter(word) == *other);
                let word = word.ok_or_else(|| unsupported("this filter of a list of an upstream"))?;
                ("status", Some((*word).to_owned()))
            }
        });
    }
    let ask = |(_, asked): &Asked, limit: u32, key: Option<String>| {
        let mut pairs = asked.clone();
        pairs.extend([("limit", Some(limit.to_string())), ("last_evaluated_key", key)]);
        // What comes back is read by the walk.
        let then = |_: Value| Err(broken("nobody waits for it"));
        Ask::new(Method::GET, "/v1/users/list".to_owned(), then).query(&pairs)
    };
    let leaf = |(orgs, _): &Asked, body: &Value| {
        let users = body.get("users").and_then(Value::as_array).ok_or_else(|| broken("no users"))?;
        let users = users.iter().map(|one| user(orgs, one)).collect::<Result<_, _>>()?;
        let next = body.get("last_evaluated_key").and_then(Value::as_str).map(str::to_owned);
        Ok(Leaf { users, next, total: body.get("total").and_then(Value::as_u64) })
    };
    Ok(Walk::begin(query.clone(), (Arc::clone(orgs), asked), ask, leaf))
}

/// A user as the vendor shows it. Of who is inactive it does not tell the verification.
fn user(orgs: &Orgs, body: &Value) -> Result<User, Fault> {
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let private = |name: &str| text(name).map(Private::from);
    let own = text("user_id").unwrap_or_default();
    let (id, alias) = foreign::identifier(VENDOR, own, from_uuid(own))?;
    let username = text("cognito_username").or(text("email")).unwrap_or(own);
    let mut p = Profile::new(Kind::Human, username.into());
    p.aliases.extend(alias);
    (p.given, p.family) = (private("fname"), private("lname"));
    p.email = private("email").map(|address| Email { address, verified: false });
    p.phone = private("phone_number").map(|number| Phone { number, verified: false });
    p.born = text("date_of_birth").and_then(parse_date);
    for name in RESIDUE.iter().filter(|name| !["cognito_username", "org_ids"].contains(name)) {
        p.residue.extend(text(name).map(|value| residue(name, value)));
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

/// What a refusal means. The vendor has no codes; what does not say `error` comes from another than the vendor.
fn refusal(kind: CallKind, status: u16, word: &str) -> FaultKind {
    match (status, kind, word) {
        (404, CallKind::Create, "error") => FaultKind::NotFound(Missing::Org),
        (404, _, "error") => FaultKind::NotFound(Missing::User),
        _ => rest::refused(kind, status),
    }
}
