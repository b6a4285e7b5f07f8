//! The two shapes of a user, results, and the headers that every operation may carry.

use http::StatusCode;
use interlingua_model::{
    Call, Change, Email, Expect, Fault, FaultKind, Kind, Loss, Lost, Op, Reply, Right, User, UserId, UserRef,
    Violation, Why,
};
use interlingua_wire::{
    Decoded, Encoded, Hit, Params, Part, WireResponse, parse_decimal, shown_as, strayed, unshown,
};
use serde::Serialize;

use super::state::status;
use super::{Smartsheet, VENDOR};

/// Attributes that are kept as they came.
pub const FLAGS: [&str; 4] = ["admin", "licensedSheetCreator", "groupAdmin", "resourceViewer"];

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
    alternate_emails: [(); 0],
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

fn flag(user: &User, name: &str) -> bool {
    user.profile.residue(VENDOR, name) == Some("true")
}

fn admin_part(hit: &Hit<'_>, user: &User) -> AdminPart {
    if !hit.who.rights.has(Right::Manage) {
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
fn is_internal(hit: &Hit<'_>, user: &User) -> bool {
    let domain = user.profile.email.as_ref().map(Email::domain);
    let org = hit.org(user.org);
    matches!((domain, org), (Some(domain), Some(org)) if org.domains.contains(&domain))
}

fn losses(user: &User, shown: &[Part]) -> Vec<Loss> {
    let mut losses = unshown(VENDOR, user, shown, &FLAGS);
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
pub fn body(hit: &Hit<'_>, user: &User) -> (UserBody, Vec<Loss>) {
    let p = &user.profile;
    let admin = hit.who.rights.has(Right::Manage);
    let body = UserBody {
        id: id(user),
        email: address(user),
        first_name: p.given.as_deref().map(str::to_owned),
        last_name: p.family.as_deref().map(str::to_owned),
        name: p.shown(),
        admin: admin_part(hit, user),
        is_internal: admin.then(|| is_internal(hit, user)),
    };
    (body, losses(user, &[Part::Names, Part::Display, Part::Verification]))
}

/// Writes the user on its own.
pub fn profile(hit: &Hit<'_>, user: &User) -> Encoded {
    let p = &user.profile;
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    // `/users/me` does not tell the status.
    let admin = admin_part(hit, user);
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
        alternate_emails: [],
        jira_admin: false,
        salesforce_admin: false,
        salesforce_user: false,
        admin: AdminPart { status: admin.status.filter(|_| hit.row.name == "get-user"), ..admin },
    };
    let shown = [Part::Names, Part::Language, Part::Phone, Part::Verification];
    Encoded { response: WireResponse::json(StatusCode::OK, &body), losses: losses(user, &shown) }
}

/// Writes a result, with the user where there is one.
pub fn outcome(result: Option<(UserBody, Vec<Loss>)>) -> Encoded {
    let (result, losses) = result.map_or((None, Vec::new()), |(body, losses)| (Some(body), losses));
    let body = Outcome { message: "SUCCESS", result_code: 0, result };
    Encoded { response: WireResponse::json(StatusCode::OK, &body), losses }
}

/// The user that the path names.
///
/// # Errors
/// 400/1018 for anything but a whole number.
pub fn target(hit: &Hit<'_>) -> Result<UserRef, Fault> {
    let text = hit.param("userId");
    let Some(number) = parse_decimal(text) else {
        let got = Some(text.chars().take(100).collect::<String>().into());
        let violation = Violation { field: "userId".into(), why: Why::Type("number"), got };
        return Err(FaultKind::Invalid(vec![violation]).into());
    };
    Ok(UserRef::Named { vendor: VENDOR, text: text.to_owned(), spelled: UserId::new(number) })
}

/// Reads an operation. A body is not asked for; one that is there must at least be JSON, and has no effect.
pub fn operation(hit: &Hit<'_>, op: Op) -> Result<Decoded, Fault> {
    let body = hit.request.json()?;
    let filled = body.as_ref().is_some_and(|body| body.as_object().is_none_or(|object| !object.is_empty()));
    let mut losses = query(hit)?;
    losses.extend(filled.then(|| Loss::new("body", Lost::NoEffect)));
    let by = hit.request.header("smartsheet-change-agent").map(|agent| agent.chars().take(200).collect());
    let change = Change { user: target(hit)?, op, reason: None, by, expect: Expect::Any };
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

/// Refuses what cannot be honoured: acting for another user, and (in a strict mount) a malformed integration source.
///
/// # Errors
/// 401/1030 and 400/1011.
pub fn check_headers(smartsheet: &Smartsheet, hit: &Hit<'_>) -> Result<Option<Loss>, Fault> {
    if hit.request.headers.contains_key("assume-user") {
        return Err(FaultKind::Unsupported("Assume-User".into()).into());
    }
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
