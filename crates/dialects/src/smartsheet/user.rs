//! The two shapes of a user: in lists and results, and on its own.
//!
//! Source: `docs/vendors/smartsheet.md#user-in-lists-and-results`.

use http::StatusCode;
use interlingua_model::{Alternate, Email, Fault, Kind, Loss, OrgId, Part, Reply, Right, Timestamp, User};
use interlingua_wire::{
    Encoded, Field, FieldKind, Hit, Read, Shape, WireResponse, parse_decimal, rfc3339_micros, shown_as,
    strayed, unshown,
};
use serde_json::{Map, Value, json};

use super::plans::{OLDER, seat, without_plan, word};
use super::state::{STATUSES, status};
use super::vendor::{MANIFEST, Smartsheet, VENDOR};
use super::wire::{EXACT, FLAGS, MESSAGE, RESULT_CODE, flag, succeeded};
use crate::keep::kept;

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

/// An address as the vendor shows it.
pub const ALTERNATE: Shape = &[
    Field::id("id", EXACT).required(),
    Field::text("email").required().private(),
    Field::flag("confirmed").required(),
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
    Field::word("seatType", OLDER),
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
    Field::list("alternateEmails", &FieldKind::Object(ALTERNATE, &[])).required(),
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

/// The same, with the user.
pub const USER_RESULT: Shape = &[MESSAGE, RESULT_CODE, Field::object("result", USER).required()];
/// Writes an address.
pub fn alternate(one: &Alternate) -> Value {
    json!({ "id": one.id.get(), "email": &*one.email.address, "confirmed": one.email.verified })
}

fn address(user: &User) -> String {
    let p = &user.profile;
    p.email.as_ref().map_or_else(|| p.username.to_string(), |email| email.address.to_string())
}

/// How a user's id is written here: a number, the plan's own where it was given one.
fn id(user: &User) -> u64 {
    user.profile.alias(VENDOR).and_then(parse_decimal).unwrap_or_else(|| user.id.get())
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

/// The id of an org as a plan and an account. An alias is a number, as the profile's check has it.
pub fn plan_id(hit: &Hit<'_>, org: OrgId) -> u64 {
    parse_decimal(&MANIFEST.spell_org(hit.orgs, org)).unwrap_or_else(|| org.get())
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
        "alternateEmails": p.alternates.iter().map(alternate).collect::<Vec<_>>(),
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
    let account = hit.org(user.org).map(|org| json!({ "id": plan_id(hit, org.id), "name": org.name }));
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
