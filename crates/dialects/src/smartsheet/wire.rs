//! The two shapes of a user, results, and the headers that every operation may carry: the published SDKs' side wherever the
//! OpenAPI document says another thing.

use http::StatusCode;
use interlingua_model::{
    Email, Fault, FaultKind, Kind, Loss, Lost, Part, Reply, Residue, Right, Timestamp, User, UserRef, Why,
};
use interlingua_wire::{
    Encoded, Field, FieldKind, Hit, Read, Shape, WireResponse, parse_decimal, rfc3339_micros, shown_as,
    strayed, unshown,
};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::alternates;
use super::plans::{SEATS, seat, without_plan, word};
use super::state::{STATUSES, status};
use super::{MANIFEST, Smartsheet, VENDOR};
use crate::keep::{keep, kept};

/// Attributes that are kept as they came.
pub const FLAGS: [&str; 4] = ["admin", "licensedSheetCreator", "groupAdmin", "resourceViewer"];

/// Attributes of this vendor that its answers show, or keep for themselves.
const OWN: [&str; 9] = [
    "admin",
    "licensedSheetCreator",
    "groupAdmin",
    "resourceViewer",
    "seatType",
    "seatTypeLastChangedAt",
    "withoutPlan",
    "profileImage",
    "profileImage.data",
];

/// The largest number that a client reads exactly.
const EXACT: Option<u64> = Some(9_007_199_254_740_991);

/// A user's id in a path; one that came by import may be larger than new ones.
pub const USER_ID: Field = Field::id("userId", None).required();
pub const ALTERNATE_ID: Field = Field::id("alternateEmailId", EXACT).required();
pub const PLAN_ID: Field = Field::id("planId", EXACT);
pub const PATH: Shape = &[USER_ID];

/// What every endpoint takes, and few have an answer for.
pub const DATES: Field = Field::flag("numericDates");
pub const DATES_QUERY: Shape = &[DATES];

/// Headers that every endpoint may have.
pub const HEADERS: Shape = &[
    Field::text("smartsheet-integration-source"),
    Field::text("Smartsheet-Change-Agent"),
    Field::text("Assume-User").private(),
];

const IMAGE: Shape = &[
    Field::text("imageId").required(),
    Field::whole("height", 1, i64::MAX).required(),
    Field::whole("width", 1, i64::MAX).required(),
];

/// The user in lists and results. What only a System Admin sees is optional (developers' page *Users*).
pub const USER: Shape = &[
    Field::id("id", None).required(),
    Field::text("email").required().private(),
    Field::text("firstName").private(),
    Field::text("lastName").private(),
    Field::text("name").required().private(),
    Field::flag("admin"),
    Field::flag("licensedSheetCreator"),
    Field::flag("groupAdmin"),
    Field::flag("resourceViewer"),
    Field::word("status", STATUSES),
    Field::whole("sheetCount", -1, -1),
    Field::flag("isInternal"),
    Field::object("profileImage", IMAGE),
    Field::word("seatType", SEATS),
    MOMENT,
];

/// A text, or a number where `numericDates` asks for it.
pub const MOMENT: Field =
    Field::new("seatTypeLastChangedAt", FieldKind::Other(|| json!({ "type": ["string", "integer"] })));

const ACCOUNT: Shape = &[Field::id("id", EXACT).required(), Field::text("name").required()];

/// The user on its own. Texts that are not set are empty.
pub const PROFILE: Shape = &[
    Field::id("id", None).required(),
    Field::object("account", ACCOUNT),
    Field::text("email").required().private(),
    Field::text("firstName").required().private(),
    Field::text("lastName").required().private(),
    Field::text("locale").required(),
    Field::text("timeZone").required(),
    Field::text("title").required(),
    Field::text("department").required(),
    Field::text("company").required(),
    Field::text("workPhone").required().private(),
    Field::text("mobilePhone").required().private(),
    Field::text("role").required(),
    // An array, whatever the OpenAPI document says: Python's SDK refuses an object.
    Field::list("alternateEmails", &FieldKind::Object(alternates::ALTERNATE, &[])).required(),
    Field::object("profileImage", IMAGE),
    // There are none here; only who asks for them is told.
    Field::list("groups", &FieldKind::Object(&[], &[])),
    // Connectors that nobody here administers.
    Field::flag("jiraAdmin").required(),
    Field::flag("salesforceAdmin").required(),
    Field::flag("salesforceUser").required(),
    Field::flag("admin"),
    Field::flag("licensedSheetCreator"),
    Field::flag("groupAdmin"),
    Field::flag("resourceViewer"),
    Field::word("status", STATUSES),
    Field::whole("sheetCount", -1, -1),
];

const MESSAGE: Field = Field::word("message", &["SUCCESS"]).required();
const RESULT_CODE: Field = Field::whole("resultCode", 0, 0).required();
/// The answer to an operation.
pub const RESULT: Shape = &[MESSAGE, RESULT_CODE];
/// The same, with the user.
pub const USER_RESULT: Shape = &[MESSAGE, RESULT_CODE, Field::object("result", USER).required()];
/// The same, with an alternate address.
pub const ALTERNATE_RESULT: Shape =
    &[MESSAGE, RESULT_CODE, Field::object("result", alternates::ALTERNATE).required()];

fn address(user: &User) -> String {
    let p = &user.profile;
    p.email.as_ref().map_or_else(|| p.username.to_string(), |email| email.address.to_string())
}

/// How a user's id is written here: a number, the plan's own where it was given one.
fn id(user: &User) -> u64 {
    user.profile.alias(VENDOR).and_then(parse_decimal).unwrap_or_else(|| user.id.get())
}

pub fn flag(user: &User, name: &str) -> bool {
    user.profile.residue(VENDOR, name) == Some("true")
}

/// An attribute that only this vendor has.
pub fn residue(name: &str, value: &(impl Serialize + ?Sized)) -> Residue {
    keep(VENDOR, name, value)
}

/// When the seat was changed, as `numericDates` has it.
pub fn seat_changed(user: &User, numeric: bool) -> Option<Value> {
    let at = user.profile.residue(VENDOR, "seatTypeLastChangedAt")?.parse().ok().map(Timestamp)?;
    Some(if numeric { at.millis().into() } else { rfc3339_micros(at).into() })
}

/// How a caller asked to see users.
#[derive(Clone, Copy, Debug, Default)]
pub struct View {
    /// Whether seats are shown: where plans or seats are asked for (newest page of list users).
    pub seats: bool,
    /// Whether a free seat has its newer word.
    pub contributor: bool,
    /// Whether times are numbers.
    pub numeric: bool,
}

impl View {
    /// As a query asks.
    pub fn of(query: &Read<'_>) -> Self {
        let flag = |name: &str| query.knows(name) && query.flag(name).unwrap_or(false);
        let has = |name: &str| query.knows(name) && query.has(name);
        Self {
            seats: has("planId") || has("seatType"),
            contributor: flag("displayContributorSeatType"),
            numeric: flag("numericDates"),
        }
    }
}

/// Attributes that only a System Admin sees. `sheetCount` is out of use: always -1, and only for active users.
fn admin_part(user: &User) -> Map<String, Value> {
    let (status, _) = status(user);
    let mut part: Map<String, Value> =
        FLAGS.into_iter().map(|name| (name.to_owned(), flag(user, name).into())).collect();
    part.insert("status".to_owned(), status.into());
    part.extend((status == "ACTIVE").then(|| ("sheetCount".to_owned(), (-1).into())));
    part
}

/// Whether the address lies in a domain of the user's plan.
pub fn is_internal(hit: &Hit<'_>, user: &User) -> bool {
    let domain = user.profile.email.as_ref().map(Email::domain);
    let org = hit.org(user.org);
    matches!((domain, org), (Some(domain), Some(org)) if org.domains.contains(&domain))
}

fn losses(user: &User, shown: &[Part]) -> Vec<Loss> {
    let mut losses = unshown(VENDOR, user, shown, &OWN);
    if !status(user).1 {
        losses.push(shown_as("status"));
    }
    if user.profile.email.is_none() {
        losses.push(shown_as("email"));
    }
    if user.profile.kind == Kind::Machine {
        losses.push(shown_as("name"));
    }
    losses
}

/// The user for a list or a result, and what it leaves out.
pub fn body(smartsheet: &Smartsheet, hit: &Hit<'_>, view: View, user: &User) -> (Value, Vec<Loss>) {
    let p = &user.profile;
    let admin = hit.who.rights.has(Right::Manage);
    let mut body = json!({ "id": id(user), "email": address(user), "name": p.shown() });
    let seat = || json!(word(smartsheet, view.contributor, &seat(user)));
    let more = [
        ("firstName", p.given.as_deref().map(Value::from)),
        ("lastName", p.family.as_deref().map(Value::from)),
        ("isInternal", admin.then(|| is_internal(hit, user).into())),
        ("seatType", (admin && view.seats && !without_plan(user)).then(seat)),
        ("seatTypeLastChangedAt", seat_changed(user, view.numeric).filter(|_| admin)),
        ("profileImage", kept(p, VENDOR, "profileImage")),
    ];
    if let Some(body) = body.as_object_mut() {
        body.extend(more.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
        if admin {
            body.extend(admin_part(user));
        }
    }
    (body, losses(user, &[Part::Names, Part::Display, Part::Verification]))
}

/// Writes the user on its own. `me` is who asks for itself, who is not told the status; `groups` is whether it asks for them.
///
/// # Errors
/// [`FaultKind::Internal`] for a reply without a user.
pub fn profile(hit: &Hit<'_>, reply: &Reply, me: bool, groups: bool) -> Result<Encoded, Fault> {
    let Reply::User(user) = reply else { return Err(strayed()) };
    let p = &user.profile;
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let manages = hit.who.rights.has(Right::Manage);
    let mut body = json!({
        "id": id(user),
        "email": address(user),
        "firstName": text(p.given.as_deref()),
        "lastName": text(p.family.as_deref()),
        "locale": text(p.language.as_deref()).replace('-', "_"),
        "timeZone": "",
        "title": "",
        "department": "",
        "company": "",
        "workPhone": "",
        "mobilePhone": text(p.phone.as_ref().map(|phone| &*phone.number)),
        "role": "",
        "alternateEmails": p.alternates.iter().map(alternates::shown).collect::<Vec<_>>(),
        "jiraAdmin": false,
        "salesforceAdmin": false,
        "salesforceUser": false,
    });
    let mut admin = if me || manages { admin_part(user) } else { Map::new() };
    admin.retain(|name, _| match name.as_str() {
        "status" => !me,
        "sheetCount" => manages,
        _ => true,
    });
    let account = hit.org(user.org).map(|org| json!({ "id": org.id.get(), "name": org.name }));
    let more = [
        ("account", account),
        ("profileImage", kept(p, VENDOR, "profileImage")),
        ("groups", groups.then(|| json!([]))),
    ];
    if let Some(body) = body.as_object_mut() {
        body.extend(more.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
        body.extend(admin);
    }
    let shown = [Part::Names, Part::Language, Part::Alternates, Part::Phone, Part::Verification];
    Ok(Encoded { response: WireResponse::json(StatusCode::OK, &body), losses: losses(user, &shown) })
}

/// The user that the path names.
pub fn target(hit: &Hit<'_>) -> UserRef {
    MANIFEST.user(hit.param("userId"))
}

/// Refuses whoever is no System Admin to read what only those may.
///
/// # Errors
/// 403/1004.
pub fn admin_only(hit: &Hit<'_>) -> Result<(), Fault> {
    if hit.who.rights.has(Right::Manage) { Ok(()) } else { Err(FaultKind::Forbidden { member: true }.into()) }
}

/// Who changes it, as an SDK may say.
pub fn agent(hit: &Hit<'_>) -> Option<String> {
    hit.request.header("smartsheet-change-agent").map(|agent| agent.chars().take(200).collect())
}

/// Success, with what came of it.
pub fn succeeded(result: Option<Value>) -> WireResponse {
    let mut body = json!({ "message": "SUCCESS", "resultCode": 0 });
    if let (Some(body), Some(result)) = (body.as_object_mut(), result) {
        body.insert("result".to_owned(), result);
    }
    WireResponse::json(StatusCode::OK, &body)
}

/// Writes the result with the user.
///
/// # Errors
/// [`FaultKind::Internal`] for a reply without one.
pub fn user_result(
    smartsheet: &Smartsheet,
    hit: &Hit<'_>,
    view: View,
    reply: &Reply,
) -> Result<Encoded, Fault> {
    let (Reply::Created(user, _) | Reply::Changed { user, .. }) = reply else { return Err(strayed()) };
    let (body, losses) = body(smartsheet, hit, view, user);
    Ok(Encoded { response: succeeded(Some(body)), losses })
}

/// Writes SUCCESS, also when nothing had to change.
///
/// # Errors
/// [`FaultKind::Internal`] for a reply to something else.
pub fn done(_: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Changed { .. } => Ok(succeeded(None).into()),
        _ => Err(strayed()),
    }
}

/// Says of a malformed integration source that it has no effect, or refuses it, where the setting `strict_integration_source` says
/// so.
///
/// # Errors
/// 400/1011.
pub fn check_headers(smartsheet: &Smartsheet, hit: &Hit<'_>) -> Result<Vec<Loss>, Fault> {
    let source = hit.request.headers.get("smartsheet-integration-source");
    let malformed = source.is_some_and(|source| !source.to_str().is_ok_and(is_source));
    if malformed && smartsheet.settings.strict_integration_source {
        return Err(Fault::field("smartsheet-integration-source", Why::Pattern("header")));
    }
    Ok(malformed.then(|| Loss::new("smartsheet-integration-source", Lost::NoEffect)).into_iter().collect())
}

/// `TYPE,OrgName,SourceName`; the type counts in any case, the organisation may be empty.
fn is_source(text: &str) -> bool {
    let parts: Vec<&str> = text.split(',').collect();
    let [kind, _, name] = parts.as_slice() else {
        return false;
    };
    let known = ["AI", "SCRIPT", "APPLICATION"].iter().any(|known| known.eq_ignore_ascii_case(kind.trim()));
    known && !name.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_have_three_parts() {
        for good in ["AI,SampleOrg,My-AI-Connector-v2", "script,,x"] {
            assert!(is_source(good), "{good}");
        }
        for bad in ["", "AI", "AI,x", "ROBOT,x,y", "AI,x,", "AI,x,y,z"] {
            assert!(!is_source(bad), "{bad}");
        }
    }
}
