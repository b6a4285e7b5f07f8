//! The users of a plan, asked for as a client.
//!
//! Source: `docs/vendors/smartsheet.md#as-client`.

use std::sync::Arc;

use interlingua_model::{
    Alternate, AlternateId, Change, Edit, Email, Fact, Fault, Field, Filter, Kind, Loss, NewUser, Op, Org,
    OrgId, Part, Phone, Private, Profile, Query, Residue, Start, State, Update, User, UserRef, Verification,
};
use interlingua_wire::{Line, Manifest, Row, Shown, Upstream, decimal, rfc3339_micros};
use serde_json::{Map, Value, json};

use super::alternates::{self, add as add_alternate};
use super::error::LINES;
use super::plans::seat as seats;
use super::state;
use super::users::{add, get, list, operation, remove, update};
use super::vendor::{MANIFEST, VENDOR};
use super::wire::{FLAGS, residue};
use crate::foreign::{
    self, NoSettings, Orgs, broken, left_out, lost_where, unedited, unfiltered, unsupported,
};
use crate::rest::{self, Ask, Leaf, Next, Rest, RestClient};

struct Client {
    orgs: Orgs,
}

/// Builds the client.
pub fn client(settings: Value, orgs: &[Org]) -> Result<Arc<dyn Upstream>, String> {
    crate::spoken::settings::<NoSettings>(settings)?;
    Ok(Arc::new(Rest(Client { orgs: foreign::orgs(&MANIFEST, orgs) })))
}

impl RestClient for Client {
    const MANIFEST: &'static Manifest = &MANIFEST;
    const LINES: &'static [Line] = LINES;
    const CODE: &'static [&'static str] = &["/errorCode"];
    const TELLS: &'static [Fact] = &[Fact::Verification];
    const PAGE: u32 = list::MOST;

    fn create(&self, new: &NewUser, lost: &mut Vec<Loss>) -> Result<Ask, Fault> {
        let p = &new.profile;
        let email = p.email.as_ref().ok_or_else(|| unsupported("a user without an address"))?;
        let licensed = p.residue(VENDOR, "licensedSheetCreator") == Some("true");
        // The vendor gives the seat; another than that one is another user.
        let seat = if licensed { "\"MEMBER\"" } else { "\"CONTRIBUTOR\"" };
        let own =
            |one: &Residue| FLAGS.contains(&&*one.name) || (&*one.name, &*one.value) == ("seatType", seat);
        // Which of the two it is, the vendor says by the address.
        let said = [Verification::Verified, Verification::Invited].contains(&new.verification);
        lost.extend(left_out(Part::of_new(new, VENDOR), carries));
        lost.extend(lost_where(&[
            (Part::Verification, !said),
            (Part::Org, new.org.is_some_and(|org| !self.orgs.values().any(|own| *own == org))),
            (Part::Residue, p.residue.iter().any(|one| one.vendor == VENDOR && !own(one))),
        ]));
        let mut body = Map::new();
        body.insert("email".to_owned(), json!(&*email.address));
        body.extend(p.given.as_ref().map(|text| ("firstName".to_owned(), json!(&**text))));
        body.extend(p.family.as_ref().map(|text| ("lastName".to_owned(), json!(&**text))));
        for name in FLAGS {
            body.extend(p.residue(VENDOR, name).map(|flag| (name.to_owned(), json!(flag == "true"))));
        }
        let orgs = Arc::clone(&self.orgs);
        let made = move |body: Value| {
            let number = body.pointer("/result/id").and_then(Value::as_u64).ok_or_else(|| broken("no id"))?;
            Ok(read(&orgs, &number.to_string(), rest::created).into())
        };
        Ok(by(Ask::new(&add::ENDPOINT.row, &[], made).body(&Value::Object(body)), new.by.as_ref(), lost))
    }

    /// The one that shows the account, and nothing of its own: lists do not say whose a user is.
    fn get(&self, user: &UserRef) -> Result<Ask, Fault> {
        Ok(read(&self.orgs, &self.id(user)?, |user| rest::shown(user, None)))
    }

    fn list(&self, query: &Query) -> Result<Ask, Fault> {
        let (offset, limit) = (rest::offset(query)?, u64::from(query.limit));
        if offset % limit != 0 {
            return Err(unsupported("this place to start a list of an upstream"));
        }
        let page = (offset / limit).saturating_add(1);
        let (mut pairs, plan) = self.pairs(query)?;
        pairs.extend([("page", Some(page.to_string())), ("pageSize", Some(limit.to_string()))]);
        let (asked, orgs) = (query.clone(), Arc::clone(&self.orgs));
        let read = move |body: Value| listed(&orgs, asked, page, plan, &body);
        Ok(Ask::new(&list::ENDPOINT.row, &[], read).query(&pairs))
    }

    fn change(&self, asked: &Change, seen: Option<&Shown>, lost: &mut Vec<Loss>) -> Result<Ask, Fault> {
        lost.extend(left_out(Part::of_change(asked), |part| {
            part == Part::By || part == Part::Heir && asked.op == Op::Delete
        }));
        let id = self.id(&asked.user)?;
        let (row, state) = match asked.op {
            Op::Deactivate => (operation::DEACTIVATE.row, State::Deactivated),
            Op::Reactivate => (operation::REACTIVATE.row, State::Active),
            Op::Delete => (remove::ENDPOINT.row, State::Deleted),
            other => return Err(rest::without(other)),
        };
        let heir = asked.heir.as_ref().map(|heir| self.id(heir)).transpose()?;
        // An operation's answer shows nobody: the user is the one that was seen, in another state.
        if let Some(seen) = seen {
            let user = User { state, ..(*seen.user).clone() };
            let ask = Ask::new(&row, &[("userId", &id)], move |_| Ok(rest::changed(user)));
            return Ok(by(ask.query(&[("transferTo", heir)]), asked.by.as_ref(), lost));
        }
        // Without that it is read before, for nothing tells of who was removed afterwards. Whether the words fit is known now.
        let (target, agent) = (id.clone(), asked.by.clone());
        by(Ask::new(&row, &[("userId", &id)], |_| Err(broken("not asked"))), asked.by.as_ref(), lost);
        Ok(read_first(&self.orgs, &id, move |user| {
            let user = User { state, ..user };
            let ask = Ask::new(&row, &[("userId", &target)], move |_| Ok(rest::changed(user)));
            Ok(by(ask.query(&[("transferTo", heir)]), agent.as_ref(), &mut Vec::new()).into())
        }))
    }

    fn update(&self, asked: &Update, _: Option<&Shown>, lost: &mut Vec<Loss>) -> Result<Ask, Fault> {
        lost.extend(left_out(Part::of_update(asked), |part| matches!(part, Part::By | Part::Org)));
        let id = self.id(&asked.user)?;
        let ask = |row: Row, more: &[(&str, &str)]| {
            let (orgs, again) = (Arc::clone(&self.orgs), id.clone());
            let seen = move |_| Ok(read(&orgs, &again, rest::changed).into());
            Ask::new(&row, &[&[("userId", &*id)], more].concat(), seen)
        };
        let plan = asked.org.map(|org| foreign::spelled_org(&self.orgs, org, decimal)).unwrap_or_default();
        let asking = match (asked.edits.as_slice(), asked.org) {
            ([Edit::AddAlternates(emails)], None) => {
                lost.extend(lost_where(&[(Part::EmailVerified, emails.iter().any(|email| email.verified))]));
                let all: Value = emails.iter().map(|email| json!({ "email": &*email.address })).collect();
                ask(add_alternate::ENDPOINT.row, &[]).body(&all)
            }
            ([Edit::DropAlternate(one)], None) => {
                ask(alternates::DELETE.row, &[("alternateEmailId", &one.to_string())])
            }
            ([Edit::Promote(one)], None) => {
                ask(alternates::PROMOTE.row, &[("alternateEmailId", &one.to_string())])
            }
            ([Edit::Keep(seat), Edit::Stamp(..)], Some(_)) if is_own(seat, "seatType") => {
                let seat: String = serde_json::from_str(&seat.value).unwrap_or_default();
                // Up to a member; a guest may be either, and goes up.
                let row = if seat == "CONTRIBUTOR" { seats::DOWNGRADE.row } else { seats::UPGRADE.row };
                ask(row, &[("planId", &plan)]).body(&json!({ "seatType": seat }))
            }
            ([Edit::Forget { .. }, Edit::Forget { .. }, Edit::Keep(gone)], Some(_))
                if is_own(gone, "withoutPlan") =>
            {
                ask(seats::REMOVE.row, &[("planId", &plan)])
            }
            (edits, None) => ask(update::ENDPOINT.row, &[]).body(&Value::Object(person(edits)?)),
            (_, Some(_)) => return Err(unedited()),
        };
        Ok(by(asking, asked.by.as_ref(), lost))
    }
}

/// What a creation carries. Verification, org and attributes depend on their values.
const fn carries(part: Part) -> bool {
    match part {
        Part::Names | Part::Email | Part::Verification | Part::Org | Part::By | Part::UniqueEmail => true,
        Part::Username
        | Part::Nick
        | Part::Display
        | Part::Language
        | Part::Gender
        | Part::Born
        | Part::EmailVerified
        | Part::Alternates
        | Part::Phone
        | Part::PhoneVerified
        | Part::ManagedBy
        | Part::Owner
        | Part::Kind
        | Part::State
        | Part::Aliases
        | Part::Password
        | Part::PasswordHash
        | Part::PasswordExpired
        | Part::Codes
        | Part::Residue
        | Part::Version
        | Part::Reason
        | Part::Heir
        | Part::UniquePhone => false,
    }
}

/// Names the caller's own words for who asked, where there are some.
fn by(ask: Ask, by: Option<&String>, lost: &mut Vec<Loss>) -> Ask {
    let Some(by) = by else { return ask };
    let (ask, fits) = ask.header("smartsheet-change-agent", by);
    lost.extend(lost_where(&[(Part::By, !fits)]));
    ask
}

/// Reads the user, and ends with it.
fn read(orgs: &Orgs, id: &str, then: impl FnOnce(User) -> Next + Send + 'static) -> Ask {
    read_first(orgs, id, |user| Ok(then(user)))
}

/// Reads the user, and goes on with it.
fn read_first(orgs: &Orgs, id: &str, then: impl FnOnce(User) -> Result<Next, Fault> + Send + 'static) -> Ask {
    let orgs = Arc::clone(orgs);
    Ask::new(&get::ENDPOINT.row, &[("userId", id)], move |body| then(user(&orgs, &body, None)?))
}

fn is_own(one: &Residue, name: &str) -> bool {
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
            _ => return Err(unedited()),
        };
        body.insert(name.to_owned(), value);
    }
    Ok(body)
}

/// Pairs of a query.
type Pairs = Vec<(&'static str, Option<String>)>;

impl Client {
    /// The filter as pairs of a query, and the plan whose users they ask for.
    fn pairs(&self, query: &Query) -> Result<(Pairs, Option<OrgId>), Fault> {
        let (mut pairs, mut plan) = (Vec::new(), None);
        let mut in_plan = |org: OrgId| {
            plan = Some(org);
            ("planId", Some(foreign::spelled_org(&self.orgs, org, decimal)))
        };
        for part in rest::parts(query) {
            pairs.push(match part {
                Filter::Emails(emails) => ("email", Some(emails.join(","))),
                Filter::ChangedSince(time) => ("modifiedSince", Some(rfc3339_micros(*time))),
                Filter::Org(org) => in_plan(*org),
                Filter::All(both) => match both.as_slice() {
                    // What `planId` means here: of the plan, and not removed from it.
                    [Filter::Org(org), Filter::Not(_)] => in_plan(*org),
                    [] => continue,
                    _ => return Err(unfiltered()),
                },
                other => {
                    let word = super::plans::SEATS.iter().find(|word| list::seated(word) == *other);
                    ("seatType", Some((*word.ok_or_else(unfiltered)?).to_owned()))
                }
            });
        }
        Ok((pairs, plan))
    }
}

fn listed(orgs: &Orgs, query: Query, page: u64, plan: Option<OrgId>, body: &Value) -> Result<Next, Fault> {
    let number = |name: &str| body.get(name).and_then(Value::as_u64);
    let (shown, pages) = (number("pageNumber").unwrap_or(page), number("totalPages").unwrap_or(1));
    let data = body.get("data").and_then(Value::as_array).ok_or_else(|| broken("no data"))?;
    let named = matches!(query.start, Start::PageOrLast(_));
    let users = data.iter().map(|one| user(orgs, one, plan)).collect::<Result<Vec<_>, _>>()?;
    // Past the end the vendor gives the last page, or an empty one; who asked for users behind the end gets none.
    let users = if named || shown == page { users } else { Vec::new() };
    let next = shown.saturating_mul(query.limit.into()).to_string();
    let leaf = Leaf {
        users,
        next: (shown < pages).then_some(next),
        total: number("totalCount"),
        page: named.then_some(shown).filter(|shown| *shown <= pages),
    };
    Ok(rest::page(query, leaf))
}

/// A user as the vendor shows it to a System Admin. `plan` is whose the users of a list are; without it, and without an
/// account, a table of one org says it.
fn user(orgs: &Orgs, body: &Value, plan: Option<OrgId>) -> Result<User, Fault> {
    let text = |name: &str| body.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let private = |name: &str| text(name).map(Private::from);
    let number = body.get("id").and_then(Value::as_u64).ok_or_else(|| broken("a user without an id"))?;
    let (id, alias) = foreign::identifier(&MANIFEST, &number.to_string())?;
    let email = text("email").ok_or_else(|| broken("a user without an address"))?;
    let mut p = Profile::new(Kind::Human, email.into());
    p.aliases.extend(alias);
    (p.given, p.family) = (private("firstName"), private("lastName"));
    p.email = Some(Email::new(email.into(), false));
    p.language = text("locale").map(|locale| locale.replace('_', "-"));
    p.phone = private("mobilePhone").map(|number| Phone::new(number, false));
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
                    "a list of an upstream without a plan (make its id an alias of one of the realm's orgs)",
                ));
            }
        },
    };
    let unknown = || broken("a user without a status: our credential there is no System Admin's");
    let (state, verification) = text("status").and_then(state::meaning).ok_or_else(unknown)?;
    Ok(User { verification, ..rest::plain(id, org, state, p) })
}

fn alternate(one: &Value) -> Result<Alternate, Fault> {
    let id = one.get("id").and_then(Value::as_u64).and_then(AlternateId::new);
    let email = one.get("email").and_then(Value::as_str);
    let (Some(id), Some(email)) = (id, email) else {
        return Err(broken("an alternate address without an id"));
    };
    let verified = one.get("confirmed").and_then(Value::as_bool).unwrap_or(false);
    Ok(Alternate { id, email: Email::new(email.into(), verified) })
}
