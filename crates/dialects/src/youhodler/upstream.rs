//! The human actors of an enterprise, asked for as a client.

use std::collections::BTreeMap;
use std::sync::Arc;

use http::Method;
use interlingua_model::{
    Call, CallKind, Change, Edit, Email, Expect, Fact, Fault, FaultKind, Field, Filter, Kind, Missing,
    NewUser, Op, OrgId, Private, Profile, Query, Reply, Residue, Rule, Secret, SortKey, Timestamp, Update,
    User, UserRef, Verification,
};
use interlingua_wire::{
    Busy, Exchange, Upstream, WireRequest, WireResponse, from_uuid, parse_time, to_domain, to_uuid,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::VENDOR;
use super::state::TABLE;
use super::wire::version;
use crate::foreign::{self, Orgs, broken, unsupported};
use crate::rest::{self, Ask, Leaf, Next, Plain, Talk, Walk};

/// What an upstream may choose.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Settings {
    /// Scope refs, and the orgs of ours that they are. Without a line, a ref that is one of ours means itself.
    orgs: BTreeMap<String, u64>,
}

struct Client {
    orgs: Orgs,
}

/// Builds the client.
pub fn client(settings: Value) -> Result<Arc<dyn Upstream>, String> {
    let settings: Settings = crate::settings(settings)?;
    Ok(Arc::new(Client { orgs: foreign::orgs(settings.orgs)? }))
}

impl Upstream for Client {
    fn open(&self, call: &Call) -> Result<Box<dyn Exchange>, Fault> {
        let orgs = &self.orgs;
        let first = match call {
            Call::Create(new) => create(orgs, new)?,
            Call::Get(user) | Call::Attributes(user) => {
                get(orgs, &id(user)?, |user, _| Ok(Reply::User(Arc::new(user)).into()))
            }
            Call::List(query) => list(orgs, query)?,
            Call::Change(asked) => change(orgs, asked)?,
            Call::Update(asked) => update(orgs, asked)?,
            _ => return Err(unsupported("tokens of an upstream")),
        };
        Ok(Talk::begin(Plain { kind: call.kind(), code: &["/code"], read: refusal }, first))
    }

    fn sign(&self, request: &mut WireRequest, credential: &Secret) {
        rest::bear(request, credential);
    }

    fn busy(&self, response: &WireResponse) -> Option<Busy> {
        rest::busy(response)
    }

    fn tells(&self) -> &'static [Fact] {
        &[Fact::ManagedBy]
    }

    fn http2(&self) -> bool {
        false
    }
}

fn id(user: &UserRef) -> Result<String, Fault> {
    foreign::id(user, VENDOR, to_uuid)
}

fn path(id: &str, rest: &str) -> String {
    format!("/users/{}{rest}", rest::escaped(id))
}

/// Reads a user, and goes on with it and its etag.
fn get(
    orgs: &Orgs,
    id: &str,
    then: impl FnOnce(User, String) -> Result<Next, Fault> + Send + 'static,
) -> Ask {
    let orgs = Arc::clone(orgs);
    Ask::new(Method::GET, path(id, ""), move |body| {
        let tag = body.get("etag").and_then(Value::as_str).unwrap_or_default().to_owned();
        then(user(&orgs, &body)?, tag)
    })
}

fn scope_ref(orgs: &Orgs, org: OrgId) -> String {
    foreign::spelled_org(orgs, org, |org| format!("enterprises/{}", to_uuid(org)))
}

fn create(orgs: &Orgs, new: &NewUser) -> Result<Ask, Fault> {
    let p = &new.profile;
    let email = p.email.as_ref().ok_or_else(|| unsupported("a user without an address"))?;
    let given = p.residue(VENDOR, "scope_ref").and_then(|json| serde_json::from_str::<String>(json).ok());
    let mut lost = foreign::lost_of_new(new, VENDOR);
    lost.extend([
        ("kind", p.kind == Kind::Machine),
        ("verification", new.verification != Verification::Verified),
        ("username", *p.username != *email.address),
        ("email.verified", email.verified),
        ("names", p.given.is_some() || p.family.is_some()),
        ("language", p.language.is_some()),
        ("born", p.born.is_some()),
        ("phone", p.phone.is_some()),
        ("password", new.password.is_some()),
        ("codes", !new.codes.is_empty()),
        ("by", new.by.is_some()),
        ("residue", p.residue.iter().any(|one| one.vendor == VENDOR && one.name != "scope_ref")),
    ]);
    foreign::refuse_lost(&lost)?;
    let scope = match (given, new.org) {
        (Some(given), _) => given,
        (None, Some(org)) => scope_ref(orgs, org),
        (None, None) => return Err(unsupported("a user without an org")),
    };
    let display = p.display.as_deref().ok_or_else(|| unsupported("a user without a display name"))?;
    let body = json!({ "display_name": display, "email": &*email.address, "scope_ref": scope });
    let orgs = Arc::clone(orgs);
    let made = move |body: Value| Ok(Reply::Created(Arc::new(user(&orgs, &body)?), Vec::new()).into());
    Ok(Ask::new(Method::POST, "/users".to_owned(), made).body(&body))
}

fn change(orgs: &Orgs, asked: &Change) -> Result<Ask, Fault> {
    foreign::refuse_lost(&[("by", asked.by.is_some()), ("heir", asked.heir.is_some())])?;
    let verb = match asked.op {
        Op::Deactivate => "/deactivate",
        Op::Suspend => "/suspend",
        // One way back for both.
        Op::Reactivate | Op::Resume => "/reactivate",
        other => return Err(unsupported(rest::without(other))),
    };
    let (id, reason, known) = (id(&asked.user)?, asked.reason.clone(), Arc::clone(orgs));
    let operation = {
        let id = id.clone();
        move |tag: Option<String>| {
            let body = json!({ "reason": reason });
            let done = move |body: Value| {
                let user = Arc::new(user(&known, &body)?);
                Ok(Reply::Changed { user, changed: true, reason, codes: Vec::new() }.into())
            };
            let ask = Ask::new(Method::POST, path(&id, verb), done).body(&body);
            match tag {
                Some(tag) => ask.header("if-match", "version", &tag),
                None => Ok(ask),
            }
        }
    };
    expecting(orgs, &id, &asked.expect, operation)
}

/// Makes a request under the caller's precondition: the etag that stands for an expected version is read just before.
fn expecting(
    orgs: &Orgs,
    id: &str,
    expect: &Expect,
    request: impl FnOnce(Option<String>) -> Result<Ask, Fault> + Send + 'static,
) -> Result<Ask, Fault> {
    let Expect::OneOf(versions) = expect else { return request(None) };
    let versions = versions.clone();
    Ok(get(orgs, id, move |user, tag| {
        if !versions.contains(&user.version) {
            return Err(FaultKind::Precondition.into());
        }
        Ok(request(Some(tag))?.into())
    }))
}

fn update(orgs: &Orgs, asked: &Update) -> Result<Ask, Fault> {
    foreign::refuse_lost(&[("by", asked.by.is_some()), ("org", asked.org.is_some())])?;
    let mut body = Map::new();
    for edit in &asked.edits {
        let (name, text) = match edit {
            Edit::Text(Field::Display, Some(text)) => ("display_name", text),
            Edit::Email { address, verified: false, other: false, code: false } => ("email", address),
            _ => return Err(unsupported("this change of a user of an upstream")),
        };
        body.insert(name.to_owned(), json!(&**text));
    }
    let (id, known) = (id(&asked.user)?, Arc::clone(orgs));
    let request = {
        let id = id.clone();
        move |tag: Option<String>| {
            let done = move |body: Value| Ok(rest::changed(user(&known, &body)?));
            let ask = Ask::new(Method::PATCH, path(&id, ""), done).body(&Value::Object(body));
            match tag {
                Some(tag) => ask.header("if-match", "version", &tag),
                None => Ok(ask),
            }
        }
    };
    expecting(orgs, &id, &asked.expect, request)
}

fn list(orgs: &Orgs, query: &Query) -> Result<Ask, Fault> {
    if query.sort.key != SortKey::Id || query.sort.descending || !(1..=100).contains(&query.limit) {
        return Err(unsupported("this order or size of a list of an upstream"));
    }
    let parts = match &query.filter {
        Filter::All(parts) => parts.as_slice(),
        one => std::slice::from_ref(one),
    };
    let scope = match parts {
        [] => None,
        [Filter::Org(org)] => Some(scope_ref(orgs, *org)),
        _ => return Err(unsupported("this filter of a list of an upstream")),
    };
    let ask = |(_, scope): &(Orgs, Option<String>), limit: u32, key: Option<String>| {
        // What comes back is read by the walk.
        let then = |_: Value| Err(broken("nobody waits for it"));
        Ask::new(Method::GET, "/users".to_owned(), then).query(&[
            ("scope_ref", scope.clone()),
            ("page_size", Some(limit.to_string())),
            ("page_token", key),
        ])
    };
    let leaf = |(orgs, _): &(Orgs, Option<String>), body: &Value| {
        let items = body.get("items").and_then(Value::as_array).ok_or_else(|| broken("no items"))?;
        let users = items.iter().map(|one| user(orgs, one)).collect::<Result<_, _>>()?;
        let next = body.get("next_page_token").and_then(Value::as_str).map(str::to_owned);
        Ok(Leaf { users, next, total: None })
    };
    Ok(Walk::begin(query.clone(), (Arc::clone(orgs), scope), ask, leaf))
}

/// A user as the vendor shows it. An etag that is none of ours stands for a version all the same.
fn user(orgs: &Orgs, body: &Value) -> Result<User, Fault> {
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let own = text("id").unwrap_or_default();
    let (id, alias) = foreign::identifier(VENDOR, own, from_uuid(own))?;
    let word = text("status").unwrap_or_default();
    let state = to_domain(&TABLE, &word).ok_or_else(|| broken("a status that is not known here"))?;
    let email = text("email").map(Private::from);
    let name = email.clone().unwrap_or_else(|| own.into());
    let mut p = Profile::new(Kind::Human, name);
    p.aliases.extend(alias);
    p.email = email.map(|address| Email { address, verified: false });
    p.display = text("display_name").filter(|name| **name != *p.username).map(Private::from);
    let federation = body.get("federation").filter(|federation| !federation.is_null());
    p.managed_by = federation.map(|federation| {
        let provider = federation.get("identity_provider").and_then(Value::as_str);
        provider.unwrap_or("federated").to_owned()
    });
    let scope = text("scope_ref").unwrap_or_default();
    let uuid = scope.split_once('/').map_or("", |(_, uuid)| uuid);
    let org = foreign::org(orgs, scope, from_uuid(uuid))?;
    if scope_ref(orgs, org) != scope {
        let value = json!(scope).to_string();
        p.residue.push(Residue { vendor: VENDOR.to_owned(), name: "scope_ref".to_owned(), value });
    }
    let tag = text("etag").unwrap_or_default();
    let time = |name: &str| text(name).and_then(parse_time).unwrap_or(Timestamp(0));
    Ok(User {
        version: version(tag).or_else(|| foreign::shortened(tag)).unwrap_or(0),
        created: time("created_at"),
        changed: time("updated_at"),
        ..rest::plain(id, org, state, p)
    })
}

/// What a refusal means.
fn refusal(kind: CallKind, status: u16, code: &str) -> FaultKind {
    match (status, code) {
        (404, "resource_not_found") => FaultKind::NotFound(Missing::User),
        (412, _) => FaultKind::Precondition,
        (422, _) => FaultKind::Refused(Rule::ManagedElsewhere),
        _ => rest::refused(kind, status),
    }
}

#[cfg(test)]
mod tests {
    use super::super::wire::etag;
    use super::*;

    #[test]
    fn an_etag_of_ours_is_a_version() {
        assert_eq!(version(&etag(7)), Some(7));
        assert!(
            foreign::shortened("W/\"enterprise-1\"").is_some_and(|version| version >= foreign::SHORTENED)
        );
    }
}
