//! The users of a plan, asked for as a client.

use std::collections::BTreeMap;
use std::sync::Arc;

use http::Method;
use interlingua_model::{
    Alternate, AlternateId, Call, CallKind, Change, Edit, Email, Expect, Fact, Fault, FaultKind, Field,
    Filter, Kind, Listing, Missing, NewUser, Op, OrgId, Page, Phone, Private, Profile, Query, Reply, Rule,
    Secret, SortKey, Start, State, Taken, Timestamp, Update, User, UserRef, Verification,
};
use interlingua_wire::{Busy, Exchange, Upstream, WireRequest, WireResponse, decimal, rfc3339_micros};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::VENDOR;
use super::users::list::seated;
use super::wire::{FLAGS, residue};
use crate::foreign::{self, Orgs, broken, unsupported};
use crate::rest::{self, Ask, Next, Plain, Talk};

/// What an upstream may choose.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Settings {
    /// Ids of accounts, and the orgs of ours that they are. Without a line, an id that is short enough is ours.
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
                get(orgs, &id(user)?, |user| Ok(Reply::User(Arc::new(user)).into()))
            }
            Call::List(query) => list(orgs, query)?,
            Call::Change(asked) => change(orgs, asked)?,
            Call::Update(asked) => update(orgs, asked)?,
            _ => return Err(unsupported("tokens of an upstream")),
        };
        Ok(Talk::begin(Plain { kind: call.kind(), code: &["/errorCode"], read: refusal }, first))
    }

    fn sign(&self, request: &mut WireRequest, credential: &Secret) {
        rest::bear(request, credential);
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
    foreign::id(user, VENDOR, decimal)
}

fn path(id: &str, rest: &str) -> String {
    format!("/2.0/users/{}{rest}", rest::escaped(id))
}

/// The one that shows the account, and nothing of its own: lists do not say whose a user is.
fn get(orgs: &Orgs, id: &str, then: impl FnOnce(User) -> Result<Next, Fault> + Send + 'static) -> Ask {
    let orgs = Arc::clone(orgs);
    Ask::new(Method::GET, path(id, ""), move |body| then(user(&orgs, &body, None)?))
}

/// Names the caller's own words for who asked, where there are some.
fn by(ask: Ask, by: Option<&String>) -> Result<Ask, Fault> {
    match by {
        Some(by) => ask.header("smartsheet-change-agent", "by", by),
        None => Ok(ask),
    }
}

/// Reads the user behind a change.
fn seen(orgs: &Orgs, id: String) -> impl FnOnce(Value) -> Result<Next, Fault> + Send + 'static {
    let orgs = Arc::clone(orgs);
    move |_| Ok(get(&orgs, &id, |user| Ok(rest::changed(user))).into())
}

fn create(orgs: &Orgs, new: &NewUser) -> Result<Ask, Fault> {
    let p = &new.profile;
    let email = p.email.as_ref().ok_or_else(|| unsupported("a user without an address"))?;
    let licensed = p.residue(VENDOR, "licensedSheetCreator") == Some("true");
    // The vendor gives the seat; another than that one is another user.
    let seat = if licensed { "\"MEMBER\"" } else { "\"CONTRIBUTOR\"" };
    let own = |name: &str, value: &str| FLAGS.contains(&name) || (name, value) == ("seatType", seat);
    let mut lost = foreign::lost_of_new(new, VENDOR);
    lost.extend([
        ("kind", p.kind == Kind::Machine),
        // Which of the two it is, the vendor says by the address.
        ("verification", ![Verification::Verified, Verification::Invited].contains(&new.verification)),
        ("username", *p.username != *email.address),
        ("email.verified", email.verified),
        ("display", p.display.is_some()),
        ("language", p.language.is_some()),
        ("born", p.born.is_some()),
        ("phone", p.phone.is_some()),
        ("password", new.password.is_some()),
        ("codes", !new.codes.is_empty()),
        ("unique_phone", new.unique_phone),
        // A token is one account's.
        ("org", new.org.is_some_and(|org| !orgs.values().any(|own| *own == org))),
        ("residue", p.residue.iter().any(|one| one.vendor == VENDOR && !own(&one.name, &one.value))),
    ]);
    foreign::refuse_lost(&lost)?;
    let mut body = Map::new();
    body.insert("email".to_owned(), json!(&*email.address));
    body.extend(p.given.as_ref().map(|text| ("firstName".to_owned(), json!(&**text))));
    body.extend(p.family.as_ref().map(|text| ("lastName".to_owned(), json!(&**text))));
    for name in FLAGS {
        body.extend(p.residue(VENDOR, name).map(|flag| (name.to_owned(), json!(flag == "true"))));
    }
    let known = Arc::clone(orgs);
    let made = move |body: Value| {
        let number = body.pointer("/result/id").and_then(Value::as_u64).ok_or_else(|| broken("no id"))?;
        let created = |user: User| Ok(Reply::Created(Arc::new(user), Vec::new()).into());
        Ok(get(&known, &number.to_string(), created).into())
    };
    by(Ask::new(Method::POST, "/2.0/users".to_owned(), made).body(&Value::Object(body)), new.by.as_ref())
}

fn change(orgs: &Orgs, asked: &Change) -> Result<Ask, Fault> {
    foreign::refuse_lost(&[
        ("reason", asked.reason.is_some()),
        ("version", asked.expect != Expect::Any),
        ("heir", asked.heir.is_some() && asked.op != Op::Delete),
    ])?;
    let id = id(&asked.user)?;
    let verb = match asked.op {
        Op::Deactivate => "/deactivate",
        Op::Reactivate => "/reactivate",
        Op::Delete => {
            let heir = asked.heir.as_ref().map(self::id).transpose()?;
            let (agent, removing) = (asked.by.clone(), path(&id, ""));
            // It is read before, for nothing tells of it afterwards.
            return Ok(get(orgs, &id, move |user| {
                let gone = move |_| Ok(rest::removed(user));
                let ask = Ask::new(Method::DELETE, removing, gone).query(&[("transferTo", heir)]);
                Ok(by(ask, agent.as_ref())?.into())
            }));
        }
        other => return Err(unsupported(rest::without(other))),
    };
    let ask = Ask::new(Method::POST, path(&id, verb), seen(orgs, id.clone()));
    by(ask, asked.by.as_ref())
}

fn update(orgs: &Orgs, asked: &Update) -> Result<Ask, Fault> {
    foreign::refuse_lost(&[("version", asked.expect != Expect::Any), ("unique_phone", asked.unique_phone)])?;
    let id = id(&asked.user)?;
    let ask = |method, rest: String| Ask::new(method, path(&id, &rest), seen(orgs, id.clone()));
    let asking = match (asked.edits.as_slice(), asked.org) {
        ([Edit::AddAlternates(emails)], None) => {
            foreign::refuse_lost(&[("email.verified", emails.iter().any(|email| email.verified))])?;
            let all: Value = emails.iter().map(|email| json!({ "email": &*email.address })).collect();
            ask(Method::POST, "/alternateemails".to_owned()).body(&all)
        }
        ([Edit::DropAlternate(one)], None) => ask(Method::DELETE, format!("/alternateemails/{one}")),
        ([Edit::Promote(one)], None) => ask(Method::POST, format!("/alternateemails/{one}/makeprimary")),
        ([Edit::Keep(seat), Edit::Stamp(..)], Some(org)) if is_own(seat, "seatType") => {
            let seat: String = serde_json::from_str(&seat.value).unwrap_or_default();
            // Up to a member; a guest may be either, and goes up.
            let verb = if seat == "CONTRIBUTOR" { "downgrade" } else { "upgrade" };
            let plan = foreign::spelled_org(orgs, org, decimal);
            ask(Method::POST, format!("/plans/{plan}/{verb}")).body(&json!({ "seatType": seat }))
        }
        ([Edit::Forget { .. }, Edit::Forget { .. }, Edit::Keep(gone)], Some(org))
            if is_own(gone, "withoutPlan") =>
        {
            ask(Method::DELETE, format!("/plans/{}", foreign::spelled_org(orgs, org, decimal)))
        }
        (edits, None) => ask(Method::PUT, String::new()).body(&Value::Object(person(edits)?)),
        (_, Some(_)) => return Err(unsupported("this change of a user of an upstream")),
    };
    by(asking, asked.by.as_ref())
}

fn is_own(one: &interlingua_model::Residue, name: &str) -> bool {
    one.vendor == VENDOR && one.name == name
}

fn person(edits: &[Edit]) -> Result<Map<String, Value>, Fault> {
    let mut body = Map::new();
    for edit in edits {
        let (name, value) = match edit {
            Edit::Text(Field::Given, text) => ("firstName", json!(text.as_deref().unwrap_or_default())),
            Edit::Text(Field::Family, text) => ("lastName", json!(text.as_deref().unwrap_or_default())),
            Edit::Keep(one) if one.vendor == VENDOR && FLAGS.contains(&one.name.as_str()) => {
                (one.name.as_str(), json!(one.value == "true"))
            }
            _ => return Err(unsupported("this change of a user of an upstream")),
        };
        body.insert(name.to_owned(), value);
    }
    Ok(body)
}

fn list(orgs: &Orgs, query: &Query) -> Result<Ask, Fault> {
    let unsupported_list = || unsupported("this order, size or place of a list of an upstream");
    let limit = u64::from(query.limit);
    let page = match query.start {
        Start::PageOrLast(page) => page,
        Start::Offset(offset) if limit > 0 && offset % limit == 0 => offset / limit + 1,
        _ => return Err(unsupported_list()),
    };
    if query.sort.key != SortKey::Id || query.sort.descending || !(1..=2_000).contains(&limit) {
        return Err(unsupported_list());
    }
    let parts = match &query.filter {
        Filter::All(parts) => parts.as_slice(),
        one => std::slice::from_ref(one),
    };
    let (mut pairs, mut plan) = (Vec::new(), None);
    for part in parts {
        pairs.push(match part {
            Filter::Emails(emails) => ("email", Some(emails.join(","))),
            Filter::ChangedSince(time) => ("modifiedSince", Some(rfc3339_micros(*time))),
            Filter::Org(org) => in_plan(orgs, *org, &mut plan),
            Filter::All(both) => match both.as_slice() {
                // What `planId` means here: of the plan, and not removed from it.
                [Filter::Org(org), Filter::Not(_)] => in_plan(orgs, *org, &mut plan),
                [] => continue,
                _ => return Err(unsupported("this filter of a list of an upstream")),
            },
            other => {
                let words = ["MEMBER", "PROVISIONAL_MEMBER", "GUEST", "CONTRIBUTOR"];
                let word = words.iter().find(|word| seated(word) == *other);
                let word = word.ok_or_else(|| unsupported("this filter of a list of an upstream"))?;
                ("seatType", Some((*word).to_owned()))
            }
        });
    }
    pairs.extend([("page", Some(page.to_string())), ("pageSize", Some(limit.to_string()))]);
    let (asked, orgs) = (query.clone(), Arc::clone(orgs));
    let read = move |body: Value| listed(&orgs, asked, page, plan, &body);
    Ok(Ask::new(Method::GET, "/2.0/users".to_owned(), read).query(&pairs))
}

fn in_plan(orgs: &Orgs, org: OrgId, plan: &mut Option<OrgId>) -> (&'static str, Option<String>) {
    *plan = Some(org);
    ("planId", Some(foreign::spelled_org(orgs, org, decimal)))
}

fn listed(orgs: &Orgs, query: Query, page: u64, plan: Option<OrgId>, body: &Value) -> Result<Next, Fault> {
    let number = |name: &str| body.get(name).and_then(Value::as_u64);
    let (shown, total) = (number("pageNumber").unwrap_or(page), number("totalCount").unwrap_or(0));
    let pages = number("totalPages").unwrap_or(1);
    let data = body.get("data").and_then(Value::as_array).ok_or_else(|| broken("no data"))?;
    let named = matches!(query.start, Start::PageOrLast(_));
    let users = data.iter().map(|one| user(orgs, one, plan).map(Arc::new)).collect::<Result<Vec<_>, _>>()?;
    // Past the end the vendor gives the last page; who asked for users behind the end gets none.
    let users = if named || shown == page { users } else { Vec::new() };
    let listing = Listing {
        users,
        total: query.count.then_some(total),
        more: shown < pages,
        page: named.then_some(shown),
        at: Timestamp(0),
    };
    Ok(Reply::Page(Page { query: Box::new(query), listing }).into())
}

/// A user as the vendor shows it to a System Admin. `plan` is whose the users of a list are; without it, and without an
/// account, a table of one org says it.
fn user(orgs: &Orgs, body: &Value, plan: Option<OrgId>) -> Result<User, Fault> {
    let text = |name: &str| body.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let private = |name: &str| text(name).map(Private::from);
    let number = body.get("id").and_then(Value::as_u64).ok_or_else(|| broken("a user without an id"))?;
    let (id, alias) = foreign::identifier(VENDOR, &number.to_string(), Some(number))?;
    let email = text("email").ok_or_else(|| broken("a user without an address"))?;
    let mut p = Profile::new(Kind::Human, email.into());
    p.aliases.extend(alias);
    (p.given, p.family) = (private("firstName"), private("lastName"));
    p.email = Some(Email { address: email.into(), verified: false });
    p.language = text("locale").map(|locale| locale.replace('_', "-"));
    p.phone = private("mobilePhone").map(|number| Phone { number, verified: false });
    for one in body.get("alternateEmails").and_then(Value::as_array).into_iter().flatten() {
        p.alternates.push(alternate(one)?);
    }
    for name in FLAGS {
        p.residue.extend(body.get(name).and_then(Value::as_bool).map(|flag| residue(name, &flag)));
    }
    p.residue.extend(body.get("profileImage").map(|image| residue("profileImage", image)));
    let account = body.pointer("/account/id").and_then(Value::as_u64);
    let org = match (account, plan) {
        (Some(account), _) => foreign::org(orgs, &account.to_string(), Some(account))?,
        (None, Some(plan)) => plan,
        (None, None) => match orgs.values().collect::<Vec<_>>().as_slice() {
            [only] => **only,
            _ => {
                return Err(unsupported(
                    "a list of an upstream without a plan (name one org in its settings.orgs)",
                ));
            }
        },
    };
    let (state, verification) = match text("status") {
        Some("ACTIVE") => (State::Active, Verification::Verified),
        Some("PENDING") => (State::Active, Verification::Invited),
        Some("DECLINED") => (State::Active, Verification::Declined),
        Some("DEACTIVATED") => (State::Deactivated, Verification::Verified),
        _ => return Err(broken("a user without a status: our credential there is no System Admin's")),
    };
    Ok(User { verification, ..rest::plain(id, org, state, p) })
}

fn alternate(one: &Value) -> Result<Alternate, Fault> {
    let id = one.get("id").and_then(Value::as_u64).and_then(AlternateId::new);
    let email = one.get("email").and_then(Value::as_str);
    let (Some(id), Some(email)) = (id, email) else {
        return Err(broken("an alternate address without an id"));
    };
    let verified = one.get("confirmed").and_then(Value::as_bool).unwrap_or(false);
    Ok(Alternate { id, email: Email { address: email.into(), verified } })
}

/// What a refusal means, by its code.
fn refusal(kind: CallKind, status: u16, code: &str) -> FaultKind {
    match code.parse().unwrap_or(0) {
        1020 => FaultKind::NotFound(Missing::User),
        1006 => FaultKind::NotFound(Missing::Alternate),
        1019 => FaultKind::NotFound(Missing::Heir),
        1016 | 1157 => FaultKind::Exists(Taken::Email),
        1021 => FaultKind::Refused(Rule::HeirOtherOrg),
        1048 => FaultKind::Refused(Rule::Declined),
        1188 => FaultKind::Refused(Rule::Invited),
        1335 | 1354 => FaultKind::Refused(Rule::OtherOrg),
        1359 => FaultKind::Refused(Rule::PublicMailDomain),
        1360 | 1158 => FaultKind::Refused(Rule::Unproved),
        1330 => FaultKind::Refused(Rule::TooMuch),
        5666 | 5697 | 5717 => FaultKind::Refused(Rule::ManagedElsewhere),
        4001 => FaultKind::Unavailable,
        4003 => FaultKind::Overloaded,
        _ => rest::refused(kind, status),
    }
}
