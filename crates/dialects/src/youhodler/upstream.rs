//! The human actors of an enterprise, asked for as a client.
//!
//! Source: `docs/vendors/youhodler.md#as-client`.

use std::sync::Arc;

use interlingua_model::{
    Change, Edit, Email, Expect, Fact, Fault, FaultKind, Field, Filter, Kind, Loss, NewUser, Op, Org, OrgId,
    Part, Private, Profile, Query, Residue, State, Timestamp, Update, User, UserRef, Verification,
};
use interlingua_wire::{Line, Manifest, Row, Shown, Upstream, from_uuid, parse_time, to_domain, to_uuid};
use serde_json::{Map, Value, json};

use super::error::LINES;
use super::state::TABLE;
use super::users::{create, get, list, operation, update};
use super::vendor::{MANIFEST, VENDOR};
use super::wire::version;
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
    const CODE: &'static [&'static str] = &["/code"];
    const TELLS: &'static [Fact] = &[Fact::ManagedBy];
    const PAGE: u32 = list::MOST;
    const KEYED: bool = true;

    fn create(&self, new: &NewUser, lost: &mut Vec<Loss>) -> Result<Ask, Fault> {
        let p = &new.profile;
        let email = p.email.as_ref().ok_or_else(|| unsupported("a user without an address"))?;
        let given: Option<String> = kept(p, VENDOR, "scope_ref");
        lost.extend(left_out(Part::of_new(new, VENDOR), carries));
        let strange = |one: &Residue| one.vendor == VENDOR && one.name != "scope_ref";
        lost.extend(lost_where(&[(Part::Residue, p.residue.iter().any(strange))]));
        let scope = match (given, new.org) {
            (Some(given), _) => given,
            (None, Some(org)) => scope_ref(&self.orgs, org),
            (None, None) => return Err(unsupported("a user without an org")),
        };
        let display = p.display.as_deref().ok_or_else(|| unsupported("a user without a display name"))?;
        let body = json!({ "display_name": display, "email": &*email.address, "scope_ref": scope });
        let orgs = Arc::clone(&self.orgs);
        Ok(Ask::new(&create::ENDPOINT.row, &[], move |body| Ok(rest::created(user(&orgs, &body)?)))
            .body(&body))
    }

    fn get(&self, user: &UserRef) -> Result<Ask, Fault> {
        Ok(self.read(&self.id(user)?, |user, tag| Ok(rest::shown(user, Some(&tag)))))
    }

    fn list(&self, query: &Query) -> Result<Ask, Fault> {
        let scope = match rest::parts(query) {
            [] => None,
            [Filter::Org(org)] => Some(scope_ref(&self.orgs, *org)),
            _ => return Err(unfiltered()),
        };
        let pairs = [
            ("scope_ref", scope),
            ("page_size", Some(query.limit.to_string())),
            ("page_token", rest::key(&query.start)?),
        ];
        let (orgs, query) = (Arc::clone(&self.orgs), query.clone());
        let read = move |body: Value| {
            let items = body.get("items").and_then(Value::as_array).ok_or_else(|| broken("no items"))?;
            let users = items.iter().map(|one| user(&orgs, one)).collect::<Result<_, _>>()?;
            let next = body.get("next_page_token").and_then(Value::as_str).map(str::to_owned);
            Ok(rest::page(query, Leaf { users, next, total: None, page: None }))
        };
        Ok(Ask::new(&list::ENDPOINT.row, &[], read).query(&pairs))
    }

    fn change(&self, asked: &Change, seen: Option<&Shown>, lost: &mut Vec<Loss>) -> Result<Ask, Fault> {
        lost.extend(left_out(Part::of_change(asked), |part| matches!(part, Part::Reason | Part::Version)));
        let endpoint = match asked.op {
            Op::Deactivate => operation::DEACTIVATE,
            Op::Suspend => operation::SUSPEND,
            // One way back for both.
            Op::Reactivate | Op::Resume => operation::REACTIVATE,
            other => return Err(rest::without(other)),
        };
        let body = json!({ "reason": asked.reason });
        self.expecting(endpoint.row, &asked.user, &asked.expect, seen, body)
    }

    fn update(&self, asked: &Update, seen: Option<&Shown>, lost: &mut Vec<Loss>) -> Result<Ask, Fault> {
        lost.extend(left_out(Part::of_update(asked), |part| {
            matches!(part, Part::Version | Part::UniqueEmail)
        }));
        let mut body = Map::new();
        for edit in &asked.edits {
            let (name, text) = match edit {
                Edit::Text(Field::Display, Some(text)) => ("display_name", text),
                Edit::Email { address, verified: false, other: false, code: false } => ("email", address),
                _ => return Err(unedited()),
            };
            body.insert(name.to_owned(), json!(&**text));
        }
        self.expecting(update::ENDPOINT.row, &asked.user, &asked.expect, seen, Value::Object(body))
    }
}

/// What a creation carries.
const fn carries(part: Part) -> bool {
    match part {
        Part::Display | Part::Email | Part::Org | Part::UniqueEmail => true,
        Part::Username
        | Part::Names
        | Part::Nick
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
        | Part::Heir
        | Part::UniquePhone => false,
    }
}

impl Client {
    /// Reads a user, and goes on with it and its etag.
    fn read(&self, id: &str, then: impl FnOnce(User, String) -> Result<Next, Fault> + Send + 'static) -> Ask {
        let orgs = Arc::clone(&self.orgs);
        Ask::new(&get::ENDPOINT.row, &[("user_id", id)], move |body| {
            let tag = body.get("etag").and_then(Value::as_str).unwrap_or_default().to_owned();
            then(user(&orgs, &body)?, tag)
        })
    }

    /// Changes a user under the caller's precondition: the etag that stands for an expected version is that of the user as it
    /// was seen, which is read first where nobody saw it.
    fn expecting(
        &self,
        row: Row,
        whom: &UserRef,
        expect: &Expect,
        seen: Option<&Shown>,
        body: Value,
    ) -> Result<Ask, Fault> {
        let id = self.id(whom)?;
        let (orgs, target) = (Arc::clone(&self.orgs), id.clone());
        let ask = move |tag: Option<&str>| {
            let done = move |body: Value| Ok(rest::changed(user(&orgs, &body)?));
            let ask = Ask::new(&row, &[("user_id", &target)], done).body(&body);
            let Some(tag) = tag else { return Ok(ask) };
            match ask.header("if-match", tag) {
                (ask, true) => Ok(ask),
                (_, false) => Err(broken("an etag that cannot be sent back")),
            }
        };
        let Expect::OneOf(versions) = expect else { return ask(None) };
        let holds = |user: &User| versions.contains(&user.version);
        match seen {
            Some(Shown { user, tag: Some(tag) }) if holds(user) => ask(Some(tag)),
            Some(Shown { tag: Some(_), .. }) => Err(FaultKind::Precondition.into()),
            _ => {
                let versions = versions.clone();
                Ok(self.read(&id, move |user, tag| {
                    if !versions.contains(&user.version) {
                        return Err(FaultKind::Precondition.into());
                    }
                    Ok(ask(Some(&tag))?.into())
                }))
            }
        }
    }
}

fn scope_ref(orgs: &Orgs, org: OrgId) -> String {
    foreign::spelled_org(orgs, org, |org| format!("enterprises/{}", to_uuid(org)))
}

/// A user as the vendor shows it. An etag that is none of ours stands for a version all the same.
fn user(orgs: &Orgs, body: &Value) -> Result<User, Fault> {
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let own = text("id").unwrap_or_default();
    let (id, alias) = foreign::identifier(&MANIFEST, own)?;
    let word = text("status").unwrap_or_default();
    let state: State = to_domain(&TABLE, &word).ok_or_else(|| broken("a status that is not known here"))?;
    let email = text("email").map(Private::from);
    let mut p = Profile::new(Kind::Human, email.clone().unwrap_or_else(|| own.into()));
    p.aliases.extend(alias);
    p.email = email.map(|address| Email::new(address, false));
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
        p.residue.push(keep(VENDOR, "scope_ref", scope));
    }
    let tag = text("etag").unwrap_or_default();
    let time = |name: &str| text(name).and_then(parse_time).unwrap_or(Timestamp(0));
    Ok(User {
        verification: Verification::Verified,
        version: version(tag).or_else(|| foreign::shortened(tag)).unwrap_or(0),
        created: time("created_at"),
        changed: time("updated_at"),
        ..rest::plain(id, org, state, p)
    })
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
