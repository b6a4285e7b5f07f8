//! The authorised users of one buyer, asked for as a client. A credential is two, `API_KEY:TOKEN`; whoever gives them to us
//! keeps the token alive.
//!
//! Source: `docs/vendors/weavr.md#as-client`.

use std::sync::Arc;

use http::HeaderName;
use interlingua_model::{
    Change, Delivery, Edit, Email, Fact, Fault, FaultKind, Field, Filter, Kind, Loss, Match, Missing,
    NewUser, Op, Org, OrgId, Part, Phone, Private, Profile, Purpose, Query, Residue, Secret, State, Update,
    User, UserId, UserRef,
};
use interlingua_wire::{Line, Manifest, Row, Shown, Upstream, WireRequest, parse_decimal};
use serde_json::{Map, Value, json};

use super::error::LINES;
use super::person::Mobile;
use super::users::{create, email, get, invite, list, operation, update};
use super::vendor::{MANIFEST, VENDOR};
use super::wire::{date, date_shown};
use crate::foreign::{
    self, NoSettings, Orgs, broken, left_out, lost_where, unedited, unfiltered, unsupported,
};
use crate::keep::{keep, kept};
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
    const CODE: &'static [&'static str] = &["/errorCode", "/code"];
    /// The administrator is none of the users that it tells of.
    const TELLS: &'static [Fact] = &[Fact::Owner];
    const PAGE: u32 = list::MOST;

    fn create(&self, new: &NewUser, lost: &mut Vec<Loss>) -> Result<Ask, Fault> {
        let p = &new.profile;
        let email = p.email.as_ref().ok_or_else(|| unsupported("a user without an address"))?;
        let roles: Option<Value> = kept(p, VENDOR, "roles");
        let strange = |one: &Residue| one.vendor == VENDOR && !["roles", "mobile"].contains(&&*one.name);
        lost.extend(left_out(Part::of_new(new, VENDOR), carries));
        lost.extend(lost_where(&[
            (Part::Org, new.org.is_some_and(|org| !self.is_ours(org))),
            (Part::Residue, p.residue.iter().any(strange)),
        ]));
        if roles.is_none() {
            lost.push(Loss::new("roles", interlingua_model::Lost::Omitted));
        }
        let name = |text: &Option<Private>| text.as_deref().unwrap_or_default().to_owned();
        let mut body = json!({
            "name": name(&p.given), "surname": name(&p.family), "email": &*email.address, "roles": roles,
        });
        let number =
            p.phone.as_ref().map(|phone| parts(&phone.number, kept(p, VENDOR, "mobile"))).transpose()?;
        if let Some(body) = body.as_object_mut() {
            body.extend(number.map(|mobile| ("mobile".to_owned(), json!(mobile))));
            body.extend(p.born.map(|born| ("dateOfBirth".to_owned(), date_shown(born))));
        }
        let orgs = Arc::clone(&self.orgs);
        let made = move |body: Value| Ok(rest::created(user(&orgs, &body)?));
        Ok(Ask::new(&create::ENDPOINT.row, &[], made).body(&body))
    }

    fn get(&self, user: &UserRef) -> Result<Ask, Fault> {
        match user {
            UserRef::Address(address) => Ok(by_address(&self.orgs, address, |user| rest::shown(user, None))),
            user => Ok(read(&self.orgs, &self.id(user)?, |user| rest::shown(user, None))),
        }
    }

    fn list(&self, query: &Query) -> Result<Ask, Fault> {
        let offset = rest::offset(query)?;
        let (mut active, mut email) = (None, None);
        for part in rest::parts(query) {
            match part {
                // It tells of no other users.
                Filter::NotOwner => {}
                Filter::All(none) if none.is_empty() => {}
                Filter::State(states) if active.is_none() => {
                    let wanted = (states.contains(&State::Active), states.contains(&State::Deactivated));
                    active = match wanted {
                        (true, false) => Some(true),
                        (false, true) => Some(false),
                        _ => return Err(unfiltered()),
                    };
                }
                Filter::Text(Field::Email, Match::Equals | Match::EqualsIgnoreCase, text)
                    if email.is_none() =>
                {
                    email = Some(text.clone());
                }
                Filter::Emails(all) if email.is_none() && all.len() == 1 => email = all.first().cloned(),
                Filter::Org(org) if self.is_ours(*org) => {}
                _ => return Err(unfiltered()),
            }
        }
        let pairs = [
            ("offset", Some(offset.to_string())),
            ("limit", Some(query.limit.to_string())),
            ("active", active.map(|active: bool| active.to_string())),
            ("email", email),
        ];
        let (orgs, query) = (Arc::clone(&self.orgs), query.clone());
        let read = move |body: Value| {
            let users = body.get("users").and_then(Value::as_array).ok_or_else(|| broken("no users"))?;
            let users = users.iter().map(|one| user(&orgs, one)).collect::<Result<Vec<_>, _>>()?;
            let total = body.get("count").and_then(Value::as_u64);
            let end = offset.saturating_add(users.len() as u64);
            let next =
                Some(end.to_string()).filter(|_| !users.is_empty() && total.is_some_and(|total| end < total));
            Ok(rest::page(query, Leaf { users, next, total, page: None }))
        };
        Ok(Ask::new(&list::ENDPOINT.row, &[], read).query(&pairs))
    }

    fn change(&self, asked: &Change, seen: Option<&Shown>, lost: &mut Vec<Loss>) -> Result<Ask, Fault> {
        lost.extend(left_out(Part::of_change(asked), |_| false));
        let (row, state) = match asked.op {
            Op::Deactivate => (operation::DEACTIVATE.row, State::Deactivated),
            Op::Reactivate => (operation::ACTIVATE.row, State::Active),
            other => return Err(rest::without(other)),
        };
        Ok(self.done(&row, self.id(&asked.user)?, seen, state))
    }

    fn update(&self, asked: &Update, _: Option<&Shown>, lost: &mut Vec<Loss>) -> Result<Ask, Fault> {
        lost.extend(left_out(Part::of_update(asked), |part| {
            matches!(part, Part::UniqueEmail | Part::UniquePhone)
        }));
        if let [edit] = asked.edits.as_slice()
            && let Some(proof) = self.proof(asked, edit)
        {
            return proof;
        }
        let body = Value::Object(fields(&asked.edits)?);
        let (id, orgs) = (self.id(&asked.user)?, Arc::clone(&self.orgs));
        let done = move |body: Value| Ok(rest::changed(user(&orgs, &body)?));
        Ok(Ask::new(&update::ENDPOINT.row, &[("user_id", &id)], done).body(&body))
    }

    fn sign(&self, request: &mut WireRequest, credential: &Secret) {
        let (key, token) = credential.split_once(':').unwrap_or((credential, ""));
        rest::sign(request, HeaderName::from_static("api-key"), key);
        rest::bear(request, token);
    }
}

/// What a creation carries. Org and attributes depend on their values.
const fn carries(part: Part) -> bool {
    match part {
        Part::Names
        | Part::Born
        | Part::Email
        | Part::Phone
        | Part::Org
        | Part::UniqueEmail
        | Part::UniquePhone => true,
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
        | Part::Verification
        | Part::Aliases
        | Part::Password
        | Part::PasswordHash
        | Part::PasswordExpired
        | Part::Codes
        | Part::Residue
        | Part::Version
        | Part::Reason
        | Part::By
        | Part::Heir => false,
    }
}

/// The two parts of a number: as they were given, or where the ITU's list splits them.
fn parts(number: &str, given: Option<Mobile>) -> Result<Mobile, Fault> {
    Mobile::of(number, given).ok_or_else(|| unsupported("a telephone number without a country's code"))
}

/// Edits as fields of the update.
fn fields(edits: &[Edit]) -> Result<Map<String, Value>, Fault> {
    let own = |one: &Residue, name: &str| one.vendor == VENDOR && one.name == name;
    let mobile = edits.iter().find_map(|edit| match edit {
        Edit::Keep(one) if own(one, "mobile") => serde_json::from_str(&one.value).ok(),
        _ => None,
    });
    let mut body = Map::new();
    for edit in edits {
        let (name, value) = match edit {
            Edit::Text(Field::Given, text) => ("name", json!(text.as_deref().unwrap_or_default())),
            Edit::Text(Field::Family, text) => ("surname", json!(text.as_deref().unwrap_or_default())),
            Edit::Email { address, verified: false, other: false, code: false } => {
                ("email", json!(&**address))
            }
            Edit::Phone { number, verified: false, other: false, code: false } => {
                ("mobile", json!(parts(number, mobile.clone())?))
            }
            Edit::Born(Some(born)) => ("dateOfBirth", date_shown(*born)),
            Edit::Keep(one) if own(one, "mobile") => continue,
            Edit::Keep(one) if own(one, "roles") => {
                ("roles", serde_json::from_str(&one.value).unwrap_or_default())
            }
            _ => return Err(unedited()),
        };
        body.insert(name.to_owned(), value);
    }
    Ok(body)
}

impl Client {
    /// A client is one buyer's.
    fn is_ours(&self, org: OrgId) -> bool {
        self.orgs.values().any(|own| *own == org)
    }

    /// An operation whose answer shows nobody: the user is the one that was seen, in another state, or is read.
    fn done(&self, row: &Row, id: String, seen: Option<&Shown>, state: State) -> Ask {
        let (orgs, seen, again) =
            (Arc::clone(&self.orgs), seen.map(|seen| Arc::clone(&seen.user)), id.clone());
        Ask::new(row, &[("user_id", &id)], move |_| {
            Ok(match seen {
                Some(user) => rest::changed(User { state, ..Arc::unwrap_or_clone(user) }),
                None => read(&orgs, &again, rest::changed).into(),
            })
        })
    }

    /// Invitations and proofs of an address: answers without a body, behind which the user is read. `None` for another edit.
    fn proof(&self, asked: &Update, edit: &Edit) -> Option<Result<Ask, Fault>> {
        let by_email = |row: Row, mut body: Map<String, Value>| {
            let UserRef::Address(address) = &asked.user else {
                return Err(unsupported(
                    "proving an address of a user of an upstream that is not named by it",
                ));
            };
            body.insert("email".to_owned(), json!(&**address));
            let (orgs, address) = (Arc::clone(&self.orgs), address.clone());
            let read = move |_| Ok(by_address(&orgs, &address, rest::changed).into());
            Ok(Ask::new(&row, &[], read).body(&Value::Object(body)))
        };
        let by_id = |row: Row| {
            let (id, orgs) = (self.id(&asked.user)?, Arc::clone(&self.orgs));
            let again = id.clone();
            let seen = move |_| Ok(read(&orgs, &again, rest::changed).into());
            Ok(Ask::new(&row, &[("user_id", &id)], seen))
        };
        let code = |name: &str, code: &Secret| Map::from_iter([(name.to_owned(), json!(&**code))]);
        Some(match edit {
            Edit::Code { purpose: Purpose::Invitation, again: false, delivery: Delivery::Sent } => {
                by_id(invite::SEND.row)
            }
            Edit::Check(Purpose::Invitation, secret) => {
                by_id(invite::VALIDATE.row).map(|ask| ask.body(&Value::Object(code("inviteCode", secret))))
            }
            Edit::Code { purpose: Purpose::Email, again: false, delivery: Delivery::Sent } => {
                by_email(email::SEND.row, Map::new())
            }
            Edit::Prove(Purpose::Email, secret) => {
                by_email(email::VERIFY.row, code("verificationCode", secret))
            }
            _ => return None,
        })
    }
}

fn read(orgs: &Orgs, id: &str, then: impl FnOnce(User) -> Next + Send + 'static) -> Ask {
    let orgs = Arc::clone(orgs);
    Ask::new(&get::ENDPOINT.row, &[("user_id", id)], move |body| Ok(then(user(&orgs, &body)?)))
}

/// Asks for the user of an address, and goes on with it.
fn by_address(orgs: &Orgs, address: &str, then: impl FnOnce(User) -> Next + Send + 'static) -> Ask {
    let (orgs, wanted) = (Arc::clone(orgs), address.to_lowercase());
    let found = move |body: Value| {
        let all = body.get("users").and_then(Value::as_array).ok_or_else(|| broken("no users"))?;
        let same = |one: &&Value| {
            let email = one.get("email").and_then(Value::as_str).unwrap_or_default();
            email.to_lowercase() == wanted
        };
        let one = all.iter().find(same).ok_or(Fault::new(FaultKind::NotFound(Missing::User)))?;
        Ok(then(user(&orgs, one)?))
    };
    Ask::new(&list::ENDPOINT.row, &[], found).query(&[("email", Some(address.to_owned()))])
}

/// A user as the vendor shows it: without versions and times, and with proofs that it does not tell of.
fn user(orgs: &Orgs, body: &Value) -> Result<User, Fault> {
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let filled = |name: &str| text(name).filter(|text| !text.is_empty()).map(Private::from);
    let (own, buyer) = (text("id").unwrap_or_default(), text("buyerId").unwrap_or_default());
    let (id, alias) = foreign::identifier(&MANIFEST, own)?;
    let active =
        body.get("active").and_then(Value::as_bool).ok_or_else(|| broken("a user without `active`"))?;
    let email = text("email").ok_or_else(|| broken("a user without an address"))?;
    let mut p = Profile::new(Kind::Human, email.into());
    p.aliases.extend(alias);
    (p.given, p.family) = (filled("name"), filled("surname"));
    p.email = Some(Email::new(email.into(), false));
    let roles = body.get("roles").cloned().unwrap_or_else(|| json!([]));
    p.residue.push(keep(VENDOR, "roles", &roles));
    let mobile = body.get("mobile").and_then(|one| serde_json::from_value::<Mobile>(one.clone()).ok());
    if let Some(mobile) = mobile {
        p.phone = Some(Phone::new(mobile.e164().into(), false));
        p.residue.push(keep(VENDOR, "mobile", &mobile));
    }
    p.born = body.get("dateOfBirth").and_then(date);
    let org = foreign::org(orgs, buyer, parse_decimal(buyer))?;
    let state = if active { State::Active } else { State::Deactivated };
    let creator = body.pointer("/addedBy/userId").and_then(Value::as_str).and_then(parse_decimal);
    Ok(User { creator: creator.and_then(UserId::new), ..rest::plain(id, org, state, p) })
}
