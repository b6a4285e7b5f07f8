//! The authorised users of one buyer, asked for as a client. A credential is two, `API_KEY:TOKEN`; whoever gives them to us
//! keeps the token alive.

use std::collections::BTreeMap;
use std::sync::Arc;

use http::{HeaderName, Method};
use interlingua_model::{
    Call, CallKind, Change, Delivery, Edit, Email, Expect, Fact, Fault, FaultKind, Field, Filter, Kind,
    Listing, Match, Missing, NewUser, Op, Page, Phone, Private, Profile, Purpose, Query, Reply, Rule, Secret,
    SortKey, Start, State, Taken, Timestamp, Update, User, UserId, UserRef, Verification, Why,
};
use interlingua_wire::{
    Busy, Exchange, Upstream, WireRequest, WireResponse, calling_code, decimal, parse_decimal,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::VENDOR;
use super::person::{kept, residue};
use super::wire::Mobile;
use crate::foreign::{self, Orgs, broken, unsupported};
use crate::rest::{self, Ask, Next, Plain, Talk};

/// What an upstream may choose.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Settings {
    /// The buyer's id, and the org of ours that it is. Without a line, an id that is short enough is ours.
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
            Call::Get(UserRef::Address(address)) => {
                by_address(orgs, address, |user| Reply::User(Arc::new(user)).into())
            }
            Call::Get(user) | Call::Attributes(user) => {
                get(orgs, &id(user)?, |user| Ok(Reply::User(Arc::new(user)).into()))
            }
            Call::List(query) => list(orgs, query)?,
            Call::Change(asked) => change(orgs, asked)?,
            Call::Update(asked) => update(orgs, asked)?,
            _ => return Err(unsupported("tokens of an upstream")),
        };
        Ok(Talk::begin(Plain { kind: call.kind(), code: &["/errorCode", "/code"], read: refusal }, first))
    }

    fn sign(&self, request: &mut WireRequest, credential: &Secret) {
        let (key, token) = credential.split_once(':').unwrap_or((credential, ""));
        rest::sign(request, HeaderName::from_static("api-key"), key);
        rest::bear(request, token);
    }

    fn busy(&self, response: &WireResponse) -> Option<Busy> {
        rest::busy(response)
    }

    /// The administrator is none of the users that it tells of.
    fn tells(&self) -> &'static [Fact] {
        &[Fact::Owner]
    }

    fn http2(&self) -> bool {
        false
    }
}

fn id(user: &UserRef) -> Result<String, Fault> {
    foreign::id(user, VENDOR, decimal)
}

fn path(id: &str, rest: &str) -> String {
    format!("/v1/users/{}{rest}", rest::escaped(id))
}

fn get(orgs: &Orgs, id: &str, then: impl FnOnce(User) -> Result<Next, Fault> + Send + 'static) -> Ask {
    let orgs = Arc::clone(orgs);
    Ask::new(Method::GET, path(id, ""), move |body| then(user(&orgs, &body)?))
}

/// Asks for the user of an address, and goes on with it.
fn by_address(orgs: &Orgs, address: &str, then: impl FnOnce(User) -> Next + Send + 'static) -> Ask {
    let (orgs, wanted) = (Arc::clone(orgs), address.to_owned());
    let found = move |body: Value| {
        let all = body.get("users").and_then(Value::as_array).ok_or_else(|| broken("no users"))?;
        let same = |one: &&Value| {
            let email = one.get("email").and_then(Value::as_str).unwrap_or_default();
            email.to_lowercase() == wanted.to_lowercase()
        };
        let one = all.iter().find(same).ok_or(Fault::new(FaultKind::NotFound(Missing::User)))?;
        Ok(then(user(&orgs, one)?))
    };
    Ask::new(Method::GET, "/v1/users".to_owned(), found).query(&[("email", Some(address.to_owned()))])
}

fn create(orgs: &Orgs, new: &NewUser) -> Result<Ask, Fault> {
    let p = &new.profile;
    let email = p.email.as_ref().ok_or_else(|| unsupported("a user without an address"))?;
    let own = |name: &str| ["roles", "mobile"].contains(&name);
    let mut lost = foreign::lost_of_new(new, VENDOR);
    lost.extend([
        ("kind", p.kind == Kind::Machine),
        ("verification", new.verification != Verification::Verified),
        ("username", *p.username != *email.address),
        ("email.verified", email.verified),
        ("display", p.display.is_some()),
        ("language", p.language.is_some()),
        ("password", new.password.is_some()),
        ("codes", !new.codes.is_empty()),
        ("by", new.by.is_some()),
        // A client is one buyer's.
        ("org", new.org.is_some_and(|org| !orgs.values().any(|own| *own == org))),
        ("phone.verified", p.phone.as_ref().is_some_and(|phone| phone.verified)),
        ("residue", p.residue.iter().any(|one| one.vendor == VENDOR && !own(&one.name))),
        ("roles", kept::<Value>(p, "roles").is_none()),
    ]);
    foreign::refuse_lost(&lost)?;
    let name = |text: &Option<Private>| text.as_deref().unwrap_or_default().to_owned();
    let mut body = json!({
        "name": name(&p.given), "surname": name(&p.family), "email": &*email.address,
        "roles": kept::<Value>(p, "roles"),
    });
    let mobile = p.phone.as_ref().map(|phone| parts(&phone.number, kept(p, "mobile"))).transpose()?;
    let optional = [
        ("mobile", mobile.map(|mobile| json!(mobile))),
        ("dateOfBirth", p.born.map(|date| json!(super::wire::DateOfBirth::from(date)))),
    ];
    if let Some(body) = body.as_object_mut() {
        body.extend(optional.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    }
    let orgs = Arc::clone(orgs);
    let made = move |body: Value| Ok(Reply::Created(Arc::new(user(&orgs, &body)?), Vec::new()).into());
    Ok(Ask::new(Method::POST, "/v1/users".to_owned(), made).body(&body))
}

/// The two parts of a number: as they were given, or where the ITU's list splits them.
fn parts(number: &str, given: Option<Mobile>) -> Result<Mobile, Fault> {
    if let Some(given) = given.filter(|given| given.whole() == number) {
        return Ok(given);
    }
    let split = calling_code(number).filter(|(_, rest)| (1..=15).contains(&rest.len()));
    let (code, rest) = split.ok_or_else(|| unsupported("a telephone number without a country's code"))?;
    Ok(Mobile { country_code: code.to_owned(), number: rest.to_owned() })
}

fn change(orgs: &Orgs, asked: &Change) -> Result<Ask, Fault> {
    foreign::refuse_lost(&[
        ("reason", asked.reason.is_some()),
        ("by", asked.by.is_some()),
        ("version", asked.expect != Expect::Any),
        ("heir", asked.heir.is_some()),
    ])?;
    let verb = match asked.op {
        Op::Deactivate => "/deactivate",
        Op::Reactivate => "/activate",
        other => return Err(unsupported(rest::without(other))),
    };
    let (id, orgs) = (id(&asked.user)?, Arc::clone(orgs));
    let again = id.clone();
    let seen = move |_| Ok(get(&orgs, &again, |user| Ok(rest::changed(user))).into());
    Ok(Ask::new(Method::POST, path(&id, verb), seen))
}

fn update(orgs: &Orgs, asked: &Update) -> Result<Ask, Fault> {
    let lost =
        [("version", asked.expect != Expect::Any), ("by", asked.by.is_some()), ("org", asked.org.is_some())];
    foreign::refuse_lost(&lost)?;
    if let [edit] = asked.edits.as_slice()
        && let Some(proof) = proof(orgs, asked, edit)
    {
        return proof;
    }
    let mobile = asked.edits.iter().find_map(|edit| match edit {
        Edit::Keep(one) if one.vendor == VENDOR && one.name == "mobile" => {
            serde_json::from_str(&one.value).ok()
        }
        _ => None,
    });
    let mut body = Map::new();
    for edit in &asked.edits {
        let (name, value) = match edit {
            Edit::Text(Field::Given, text) => ("name", json!(text.as_deref().unwrap_or_default())),
            Edit::Text(Field::Family, text) => ("surname", json!(text.as_deref().unwrap_or_default())),
            Edit::Email { address, verified: false, other: false, code: false } => {
                ("email", json!(&**address))
            }
            Edit::Phone { number, verified: false, other: false, code: false } => {
                ("mobile", json!(parts(number, mobile.clone())?))
            }
            Edit::Born(Some(date)) => ("dateOfBirth", json!(super::wire::DateOfBirth::from(*date))),
            Edit::Keep(one) if one.vendor == VENDOR && one.name == "mobile" => continue,
            Edit::Keep(one) if one.vendor == VENDOR && one.name == "roles" => {
                ("roles", serde_json::from_str(&one.value).unwrap_or_default())
            }
            _ => return Err(unsupported("this change of a user of an upstream")),
        };
        body.insert(name.to_owned(), value);
    }
    let (id, orgs) = (id(&asked.user)?, Arc::clone(orgs));
    let done = move |body: Value| Ok(rest::changed(user(&orgs, &body)?));
    Ok(Ask::new(Method::PATCH, path(&id, ""), done).body(&Value::Object(body)))
}

/// Invitations and proofs of an address: answers without a body, behind which the user is read. `None` for another edit.
fn proof(orgs: &Orgs, asked: &Update, edit: &Edit) -> Option<Result<Ask, Fault>> {
    let email = |rest: &str, body: Value| {
        let UserRef::Address(address) = &asked.user else {
            return Err(unsupported("proving an address of a user of an upstream that is not named by it"));
        };
        let (orgs, address) = (Arc::clone(orgs), address.clone());
        let wanted = address.to_string();
        let read = move |_| Ok(by_address(&orgs, &address, rest::changed).into());
        let mut body = body;
        if let Some(body) = body.as_object_mut() {
            body.insert("email".to_owned(), json!(wanted));
        }
        Ok(Ask::new(Method::POST, format!("/v1/users/verification/email/{rest}"), read).body(&body))
    };
    let invite = |rest: &str| {
        let (id, orgs) = (id(&asked.user)?, Arc::clone(orgs));
        let again = id.clone();
        let seen = move |_| Ok(get(&orgs, &again, |user| Ok(rest::changed(user))).into());
        Ok(Ask::new(Method::POST, path(&id, rest), seen))
    };
    Some(match edit {
        Edit::Code { purpose: Purpose::Invitation, again: false, delivery: Delivery::Sent } => {
            invite("/invite")
        }
        Edit::Check(Purpose::Invitation, code) => {
            invite("/invite/validate").map(|ask| ask.body(&json!({ "inviteCode": &**code })))
        }
        Edit::Code { purpose: Purpose::Email, again: false, delivery: Delivery::Sent } => {
            email("send", json!({}))
        }
        Edit::Prove(Purpose::Email, code) => email("verify", json!({ "verificationCode": &**code })),
        _ => return None,
    })
}

fn list(orgs: &Orgs, query: &Query) -> Result<Ask, Fault> {
    let Start::Offset(offset) = query.start else {
        return Err(unsupported("this place to start a list of an upstream"));
    };
    if query.sort.key != SortKey::Id || query.sort.descending || !(1..=100).contains(&query.limit) {
        return Err(unsupported("this order or size of a list of an upstream"));
    }
    let (mut active, mut email) = (None, None);
    let parts = match &query.filter {
        Filter::All(parts) => parts.as_slice(),
        one => std::slice::from_ref(one),
    };
    for part in parts {
        match part {
            // It tells of no other users.
            Filter::NotOwner => {}
            Filter::All(none) if none.is_empty() => {}
            Filter::State(states) if active.is_none() => {
                let wanted = (states.contains(&State::Active), states.contains(&State::Deactivated));
                active = match wanted {
                    (true, false) => Some(true),
                    (false, true) => Some(false),
                    _ => return Err(unsupported("this filter of a list of an upstream")),
                };
            }
            Filter::Text(Field::Email, Match::Equals | Match::EqualsIgnoreCase, text) if email.is_none() => {
                email = Some(text.clone());
            }
            Filter::Emails(all) if email.is_none() && all.len() == 1 => email = all.first().cloned(),
            // A client is one buyer's.
            Filter::Org(org) if orgs.values().any(|own| own == org) => {}
            _ => return Err(unsupported("this filter of a list of an upstream")),
        }
    }
    let (asked, orgs) = (query.clone(), Arc::clone(orgs));
    let read = move |body: Value| {
        let users = body.get("users").and_then(Value::as_array).ok_or_else(|| broken("no users"))?;
        let users = users.iter().map(|one| user(&orgs, one).map(Arc::new)).collect::<Result<Vec<_>, _>>()?;
        let total = body.get("count").and_then(Value::as_u64).unwrap_or(0);
        let listing = Listing {
            more: offset.saturating_add(users.len() as u64) < total,
            users,
            total: asked.count.then_some(total),
            page: None,
            at: Timestamp(0),
        };
        Ok(Reply::Page(Page { query: Box::new(asked), listing }).into())
    };
    Ok(Ask::new(Method::GET, "/v1/users".to_owned(), read).query(&[
        ("offset", Some(offset.to_string())),
        ("limit", Some(query.limit.to_string())),
        ("active", active.map(|active| active.to_string())),
        ("email", email),
    ]))
}

/// A user as the vendor shows it: without versions and times, and with proofs that it does not tell of.
fn user(orgs: &Orgs, body: &Value) -> Result<User, Fault> {
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let filled = |name: &str| text(name).filter(|text| !text.is_empty()).map(Private::from);
    let (own, buyer) = (text("id").unwrap_or_default(), text("buyerId").unwrap_or_default());
    let (id, alias) = foreign::identifier(VENDOR, own, parse_decimal(own))?;
    let active =
        body.get("active").and_then(Value::as_bool).ok_or_else(|| broken("a user without `active`"))?;
    let email = text("email").ok_or_else(|| broken("a user without an address"))?;
    let mut p = Profile::new(Kind::Human, email.into());
    p.aliases.extend(alias);
    (p.given, p.family) = (filled("name"), filled("surname"));
    p.email = Some(Email { address: email.into(), verified: false });
    let roles = body.get("roles").cloned().unwrap_or_else(|| json!([]));
    p.residue.push(residue("roles", &roles));
    if let Some(mobile) =
        body.get("mobile").and_then(|one| serde_json::from_value::<Mobile>(one.clone()).ok())
    {
        p.phone = Some(Phone { number: mobile.whole().into(), verified: false });
        p.residue.push(residue("mobile", &mobile));
    }
    p.born = body.get("dateOfBirth").and_then(super::wire::date);
    let org = foreign::org(orgs, buyer, parse_decimal(buyer))?;
    let state = if active { State::Active } else { State::Deactivated };
    let creator = body.pointer("/addedBy/userId").and_then(Value::as_str).and_then(parse_decimal);
    Ok(User { creator: creator.and_then(UserId::new), ..rest::plain(id, org, state, p) })
}

/// What a refusal means. The codes of 404 are not published; what has none comes from another than the vendor.
fn refusal(kind: CallKind, status: u16, code: &str) -> FaultKind {
    let invalid = |field: &'static str, why| Fault::field(field, why).kind;
    match (status, code) {
        (404, "") => FaultKind::Internal,
        (404, _) | (409, "EMAIL_NOT_FOUND") => FaultKind::NotFound(Missing::User),
        (409, "EMAIL_NOT_UNIQUE") => FaultKind::Exists(Taken::Email),
        (409, "MOBILE_NOT_UNIQUE") => FaultKind::Exists(Taken::Phone),
        (409, "MOBILE_OR_COUNTRY_CODE_INVALID") => invalid("mobile", Why::Unknown),
        (409, "EMAIL_DOMAIN_NOT_ALLOWED") => invalid("email", Why::NotAllowed),
        (409, "INVITE_ALREADY_CONSUMED") => FaultKind::Refused(Rule::HasPassword),
        (409, "INVITE_OR_INVITE_CODE_INVALID" | "VERIFICATION_CODE_INVALID") => {
            FaultKind::Refused(Rule::WrongCode)
        }
        // Of those that are left none is about the user.
        (409, _) => FaultKind::Internal,
        _ => rest::refused(kind, status),
    }
}
