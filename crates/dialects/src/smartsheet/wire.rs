//! The two shapes of a user, results, and the headers that every operation may carry.

use http::StatusCode;
use interlingua_model::{
    Call, Change, Email, Fault, FaultKind, Kind, Loss, Lost, Op, Reply, Residue, Right, Timestamp, User,
    UserId, UserRef, Violation, Why,
};
use interlingua_wire::{
    Decoded, Encoded, Hit, Params, Part, WireResponse, parse_decimal, rfc3339_micros, shown_as, strayed,
    unshown,
};
use serde::Serialize;
use serde_json::Value;

use super::alternates::AlternateEmail;
use super::plans::{seat, without_plan, word};
use super::state::status;
use super::{Smartsheet, VENDOR};

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

/// Attributes that only a System Admin sees (developers' page *Users*).
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AdminPart {
    #[serde(skip_serializing_if = "Option::is_none")]
    admin: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    licensed_sheet_creator: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    group_admin: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resource_viewer: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'static str>,
    /// Sunset: always -1, and only for active users.
    #[serde(skip_serializing_if = "Option::is_none")]
    sheet_count: Option<i32>,
}

/// The user in lists and results.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UserBody {
    id: u64,
    email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_name: Option<String>,
    name: String,
    #[serde(flatten)]
    admin: AdminPart,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_internal: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seat_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seat_type_last_changed_at: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    profile_image: Option<Value>,
}

#[derive(Serialize)]
struct Account {
    id: u64,
    name: String,
}

/// The user on its own. Texts that are not set are empty.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct UserProfile {
    id: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<Account>,
    email: String,
    first_name: String,
    last_name: String,
    locale: String,
    time_zone: &'static str,
    title: &'static str,
    department: &'static str,
    company: &'static str,
    work_phone: &'static str,
    mobile_phone: String,
    role: &'static str,
    // An array, whatever the OpenAPI document says: Python's SDK refuses an object.
    alternate_emails: Vec<AlternateEmail>,
    #[serde(skip_serializing_if = "Option::is_none")]
    profile_image: Option<Value>,
    /// There are none here; only who asks for them is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    groups: Option<[(); 0]>,
    // Connectors that nobody here administers.
    jira_admin: bool,
    salesforce_admin: bool,
    salesforce_user: bool,
    #[serde(flatten)]
    admin: AdminPart,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<T> {
    message: &'static str,
    result_code: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    result: Option<T>,
}

/// How a user's id is written here: a number, the plan's own where it was given one.
pub fn id(user: &User) -> u64 {
    user.profile.alias(VENDOR).and_then(parse_decimal).unwrap_or_else(|| user.id.get())
}

fn address(user: &User) -> String {
    let p = &user.profile;
    p.email.as_ref().map_or_else(|| p.username.to_string(), |email| email.address.to_string())
}

pub fn flag(user: &User, name: &str) -> bool {
    user.profile.residue(VENDOR, name) == Some("true")
}

/// An attribute that only this vendor has.
pub fn residue(name: &str, value: &impl Serialize) -> Residue {
    let value = serde_json::to_string(value).unwrap_or_default();
    Residue { vendor: VENDOR.to_owned(), name: name.to_owned(), value }
}

fn picture(user: &User) -> Option<Value> {
    serde_json::from_str(user.profile.residue(VENDOR, "profileImage")?).ok()
}

/// When the seat was changed, as `numericDates` has it.
pub fn seat_changed(user: &User, numeric: bool) -> Option<Value> {
    let at = user.profile.residue(VENDOR, "seatTypeLastChangedAt")?.parse().ok().map(Timestamp)?;
    Some(if numeric { at.millis().into() } else { rfc3339_micros(at).into() })
}

fn admin_part(user: &User, shown: bool) -> AdminPart {
    if !shown {
        return AdminPart::default();
    }
    let (status, _) = status(user);
    AdminPart {
        admin: Some(flag(user, "admin")),
        licensed_sheet_creator: Some(flag(user, "licensedSheetCreator")),
        group_admin: Some(flag(user, "groupAdmin")),
        resource_viewer: Some(flag(user, "resourceViewer")),
        status: Some(status),
        sheet_count: (status == "ACTIVE").then_some(-1),
    }
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
pub fn body(smartsheet: &Smartsheet, hit: &Hit<'_>, user: &User) -> (UserBody, Vec<Loss>) {
    let p = &user.profile;
    let admin = hit.who.rights.has(Right::Manage);
    let mut params = Params::of(hit.request.pairs().unwrap_or_default());
    // Seats are shown where plans or seats are asked for (newest page of list users).
    let asked = params.text("planId").is_some() || params.text("seatType").is_some();
    let seats = admin && asked && !without_plan(user);
    let contributor = params.boolean("displayContributorSeatType").unwrap_or(false);
    let numeric = params.boolean("numericDates").unwrap_or(false);
    let body = UserBody {
        id: id(user),
        email: address(user),
        first_name: p.given.as_deref().map(str::to_owned),
        last_name: p.family.as_deref().map(str::to_owned),
        name: p.shown(),
        admin: admin_part(user, admin),
        is_internal: admin.then(|| is_internal(hit, user)),
        seat_type: seats.then(|| word(smartsheet, contributor, &seat(user))),
        seat_type_last_changed_at: seat_changed(user, numeric).filter(|_| admin),
        profile_image: picture(user),
    };
    (body, losses(user, &[Part::Names, Part::Display, Part::Verification]))
}

/// Writes the user on its own.
pub fn profile(hit: &Hit<'_>, user: &User) -> Encoded {
    let p = &user.profile;
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    // `/users/me` does not tell the status.
    let me = hit.row.name == "get-current-user";
    let manages = hit.who.rights.has(Right::Manage);
    let admin = admin_part(user, me || manages);
    let include = Params::of(hit.request.pairs().unwrap_or_default()).text("include");
    let body = UserProfile {
        id: id(user),
        account: hit.org(user.org).map(|org| Account { id: org.id.get(), name: org.name.clone() }),
        email: address(user),
        first_name: text(p.given.as_deref()),
        last_name: text(p.family.as_deref()),
        locale: text(p.language.as_deref()).replace('-', "_"),
        time_zone: "",
        title: "",
        department: "",
        company: "",
        work_phone: "",
        mobile_phone: text(p.phone.as_ref().map(|phone| &*phone.number)),
        role: "",
        alternate_emails: p.alternates.iter().map(Into::into).collect(),
        profile_image: picture(user),
        groups: include.filter(|_| me).map(|_| []),
        jira_admin: false,
        salesforce_admin: false,
        salesforce_user: false,
        admin: AdminPart {
            status: admin.status.filter(|_| !me),
            sheet_count: admin.sheet_count.filter(|_| manages),
            ..admin
        },
    };
    let shown = [Part::Names, Part::Language, Part::Alternates, Part::Phone, Part::Verification];
    Encoded { response: WireResponse::json(StatusCode::OK, &body), losses: losses(user, &shown) }
}

/// Writes a result, with the user where there is one.
pub fn outcome(result: Option<(UserBody, Vec<Loss>)>) -> Encoded {
    let (result, losses) = result.map_or((None, Vec::new()), |(body, losses)| (Some(body), losses));
    let body = Outcome { message: "SUCCESS", result_code: 0, result };
    Encoded { response: WireResponse::json(StatusCode::OK, &body), losses }
}

/// A number of the path.
///
/// # Errors
/// 400/1018 for anything but a whole number.
pub fn number(hit: &Hit<'_>, name: &'static str) -> Result<u64, Fault> {
    let text = hit.param(name);
    parse_decimal(text).ok_or_else(|| {
        let got = Some(text.chars().take(100).collect::<String>().into());
        FaultKind::Invalid(vec![Violation { field: name.into(), why: Why::Type("number"), got }]).into()
    })
}

/// The user that the path names.
///
/// # Errors
/// 400/1018 for anything but a whole number.
pub fn target(hit: &Hit<'_>) -> Result<UserRef, Fault> {
    let spelled = UserId::new(number(hit, "userId")?);
    Ok(UserRef::Named { vendor: VENDOR, text: hit.param("userId").to_owned(), spelled })
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
    WireResponse::json(StatusCode::OK, &Outcome { message: "SUCCESS", result_code: 0, result })
}

/// Reads an operation. A body is not asked for; one that is there must at least be JSON, and has no effect.
pub fn operation(hit: &Hit<'_>, op: Op) -> Result<Decoded, Fault> {
    let body = hit.request.json()?;
    let filled = body.as_ref().is_some_and(|body| body.as_object().is_none_or(|object| !object.is_empty()));
    let mut losses = query(hit)?;
    losses.extend(filled.then(|| Loss::new("body", Lost::NoEffect)));
    let change = Change { by: agent(hit), ..Change::of(target(hit)?, op) };
    Ok(Decoded { call: Call::Change(change), losses })
}

/// Reads the query of an endpoint that takes none but `numericDates`, which every endpoint takes; there are no dates in
/// its answer.
///
/// # Errors
/// 400/1018.
pub fn query(hit: &Hit<'_>) -> Result<Vec<Loss>, Fault> {
    let mut params = Params::of(hit.request.pairs()?);
    params.boolean("numericDates");
    params.finish()
}

/// Writes SUCCESS, also when nothing had to change.
pub fn done(_: &Smartsheet, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Changed { .. } => Ok(outcome(None)),
        _ => Err(strayed()),
    }
}

/// Refuses a malformed integration source, where the setting `strict_integration_source` says so.
///
/// # Errors
/// 400/1011.
pub fn check_headers(smartsheet: &Smartsheet, hit: &Hit<'_>) -> Result<Option<Loss>, Fault> {
    let source = hit.request.headers.get("smartsheet-integration-source");
    let malformed = source.is_some_and(|source| !source.to_str().is_ok_and(is_source));
    if malformed && smartsheet.settings.strict_integration_source {
        return Err(Fault::field("smartsheet-integration-source", Why::Pattern("header")));
    }
    Ok(malformed.then(|| Loss::new("smartsheet-integration-source", Lost::NoEffect)))
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
