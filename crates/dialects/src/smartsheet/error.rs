//! Faults as `{errorCode, message, refId}`. Codes and sentences are those of the vendor's error code list; those of
//! deactivate and reactivate stand in the prose of the OpenAPI document's 400 and 403.

use http::StatusCode;
use interlingua_model::{AuthProblem, CallKind, Fault, FaultKind, Missing, Rule, Taken, Violation, Why};
use interlingua_wire::{Hit, WireResponse};
use serde::Serialize;
use serde_json::{Value, json};

use super::alternates::add;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    ref_id: &'a str,
    error_code: u32,
    message: &'a str,
    #[serde(skip_serializing_if = "Value::is_null")]
    detail: Value,
}

/// The name of the violation that stands for a body that is not there at all.
pub const BODY: &str = "body";
/// The name of violations that stand for single parts of a bulk request.
pub const BULK: &str = "bulk";
/// The same, and those of the engine.
const PARTS: [&str; 2] = [BULK, "alternates"];

const ALREADY_ELSEWHERE: &str = "This address is already associated with another Smartsheet account, so it cannot be \
                                 added as an alternate address for this account.";
const NOT_AUTHORIZED: &str = "You are not authorized to perform this action.";
const PARAMETERS: [&str; 18] = [
    "alternateEmailId",
    "transferTo",
    "transferSheets",
    "removeFromSharing",
    "lastKey",
    "maxItems",
    "displayContributorSeatType",
    "allowInviteAccountAdmin",
    "userId",
    "page",
    "pageSize",
    "includeAll",
    "numericDates",
    "modifiedSince",
    "sendEmail",
    "planId",
    "seatType",
    "include",
];

/// Writes a fault.
pub fn refuse(hit: Option<&Hit<'_>>, request_id: &str, fault: &Fault) -> WireResponse {
    let (status, error_code, message) = row(hit, &fault.kind);
    let detail = detail(hit, &fault.kind);
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    WireResponse::json(status, &Body { ref_id: request_id, error_code, message: &message, detail })
}

/// Of a bulk request, each address that is wrong, and why.
fn detail(hit: Option<&Hit<'_>>, kind: &FaultKind) -> Value {
    let one = |email: Option<&str>, (_, code, message): Line| {
        let mut one = json!({ "errorCode": code, "message": message });
        if let (Some(one), Some(email)) = (one.as_object_mut(), email) {
            one.insert("email".to_owned(), email.into());
        }
        one
    };
    match kind {
        FaultKind::Invalid(all) if all.iter().any(|one| PARTS.contains(&&*one.field)) => {
            let line = |why: &Why| match why {
                Why::Taken => line(400, 1157, ALREADY_ELSEWHERE),
                Why::Required => (400, 1012, missing("email")),
                _ => line(400, 1156, "Invalid email."),
            };
            all.iter().map(|wrong| one(wrong.got.as_deref(), line(&wrong.why))).collect()
        }
        FaultKind::Refused(rule @ (Rule::Unproved | Rule::TooMuch)) if hit.is_some_and(add::is_bulk) => {
            let all = hit.map(add::asked).unwrap_or_default();
            all.iter().take(add::MOST).map(|email| one(Some(email), limited(*rule, email))).collect()
        }
        _ => Value::Null,
    }
}

fn missing(field: &str) -> String {
    format!("A required object attribute is missing from your request: {field}.")
}

/// Why no other address can be added.
fn limited(rule: Rule, email: &str) -> Line {
    if rule == Rule::Unproved {
        let text = "Please confirm all existing alternate email addresses before attempting to add another email address.";
        return line(400, 1360, text);
    }
    let message = format!(
        "You have reached the limit of 10 alternate email addresses. To add {email}, first remove an existing alternate \
         email address that you no longer need."
    );
    (400, 1330, message)
}

type Line = (u16, u32, String);

fn row(hit: Option<&Hit<'_>>, kind: &FaultKind) -> Line {
    let name = hit.map_or("", |hit| hit.row.name);
    match kind {
        FaultKind::Malformed(why) | FaultKind::Envelope(why) => {
            (400, 1008, format!("Unable to parse request. The following error occurred: {why}"))
        }
        FaultKind::Invalid(violations) => invalid(name, violations),
        FaultKind::TooLarge(_) | FaultKind::KeyTooLong(_) => {
            line(413, 1008, "Unable to parse request. The following error occurred: the body is too large")
        }
        FaultKind::MediaType(_) => line(415, 1124, "Invalid Content-Type header. Media type not supported."),
        FaultKind::Unauthenticated(AuthProblem::Missing) => line(401, 1001, "An Access Token is required."),
        FaultKind::Unauthenticated(AuthProblem::Behalf) => {
            line(401, 1030, "You are unable to assume the user specified.")
        }
        FaultKind::Unauthenticated(AuthProblem::Expired) => line(401, 1003, "Your Access Token has expired."),
        FaultKind::Unauthenticated(_) => line(401, 1002, "Your Access Token is invalid."),
        FaultKind::Forbidden { .. } => line(403, 1004, NOT_AUTHORIZED),
        FaultKind::NotFound(Missing::User) => line(404, 1020, "User not found."),
        FaultKind::NotFound(Missing::Heir) => {
            line(400, 1019, "Cannot transfer to the user specified. User not found.")
        }
        FaultKind::NotFound(_) => line(404, 1006, "Not Found."),
        FaultKind::Method(_) => line(405, 1010, "HTTP Method not supported."),
        FaultKind::Exists(Taken::Email) if name == "add-alternate-email" => {
            line(400, 1157, ALREADY_ELSEWHERE)
        }
        FaultKind::Exists(_) => line(403, 1016, "The user is already a member of your account."),
        FaultKind::State { .. } => line(403, 1188, "The account status of the user specified is not active."),
        FaultKind::Refused(rule) => refused(hit, *rule),
        FaultKind::RateLimited(_) => line(429, 4003, "Rate limit exceeded."),
        // SDKs repeat a call on 4001 to 4004 only.
        FaultKind::Overloaded | FaultKind::Unavailable | FaultKind::KeyRunning => line(
            503,
            4001,
            "Smartsheet.com is currently offline for system maintenance. Please check back again shortly.",
        ),
        FaultKind::Timeout => line(500, 4002, "Server timeout exceeded. Request has failed."),
        FaultKind::Internal => line(
            500,
            4000,
            "An unexpected error has occurred. Please contact api@smartsheet.com for assistance.",
        ),
        FaultKind::Unsupported(_) => {
            line(403, 1013, "The operation you are attempting to perform is not supported by your plan.")
        }
        FaultKind::Lossy(losses) => {
            let names: Vec<&str> = losses.iter().map(|loss| loss.field.as_ref()).collect();
            (400, 1032, format!("The attribute(s) {} are not allowed for this operation.", names.join(", ")))
        }
        FaultKind::Precondition | FaultKind::KeyReused => line(400, 1211, "Not authorized."),
    }
}

fn line(status: u16, code: u32, message: &str) -> Line {
    (status, code, message.to_owned())
}

fn bulk() -> Line {
    line(400, 1160, "Invalid bulk request. See detail for more information.")
}

/// What the operation is called in sentences about it.
fn verb(hit: Option<&Hit<'_>>) -> &'static str {
    match hit.map(|hit| hit.row.kind) {
        Some(CallKind::Reactivate) => "reactivate",
        Some(CallKind::Delete) => "delete",
        _ => "deactivate",
    }
}

/// The code of the three operations on a life, in the order deactivate, reactivate, remove.
fn of_life(hit: Option<&Hit<'_>>, codes: [u32; 3]) -> u32 {
    let [deactivate, reactivate, remove] = codes;
    match hit.map(|hit| hit.row.kind) {
        Some(CallKind::Reactivate) => reactivate,
        Some(CallKind::Delete) => remove,
        _ => deactivate,
    }
}

fn refused(hit: Option<&Hit<'_>>, rule: Rule) -> Line {
    let verb = verb(hit);
    let email = || hit.map(add::asked).and_then(|all| all.into_iter().next()).unwrap_or_default();
    match rule {
        Rule::PublicMailDomain if verb == "deactivate" => line(
            403,
            1359,
            "User account with a common ISP domain email cannot be deactivated. You can only remove them from the Org.",
        ),
        Rule::ManagedElsewhere => (
            400,
            of_life(hit, [5697, 5717, 5666]),
            format!(
                "This person is managed from your directory service. Please {verb} them through your directory service \
                 instead."
            ),
        ),
        Rule::OwnAccount if verb == "delete" => {
            line(403, 1047, "You cannot remove yourself from the account through the API.")
        }
        Rule::OwnAccount => (
            403,
            of_life(hit, [1336, 1355, 1047]),
            format!("You cannot {verb} yourself from the account through the API."),
        ),
        Rule::OtherOrg => (
            403,
            of_life(hit, [1335, 1354, 1022]),
            format!("Cannot {verb} the user specified. They are not a member of your account."),
        ),
        Rule::Declined => line(
            403,
            1048,
            "The user specified has declined the invitation to join your organization. You cannot modify declined \
             invitations.",
        ),
        Rule::Invited | Rule::SuspendFirst => {
            line(403, 1188, "The account status of the user specified is not active.")
        }
        Rule::Plan => {
            line(403, 1013, "The operation you are attempting to perform is not supported by your plan.")
        }
        Rule::Government => {
            line(403, 1356, "The operation you are attempting to perform is not supported in Smartsheet Gov.")
        }
        Rule::MainUser => {
            line(400, 5687, "This person is the main contact for your plan and can't be removed.")
        }
        Rule::HeirOtherOrg => {
            line(400, 1021, "Cannot transfer to the user specified. They are not a member of your account.")
        }
        Rule::OwnAdmin => {
            line(403, 1049, "You cannot remove admin permissions from yourself through the API.")
        }
        Rule::GroupAdminLicence => {
            line(403, 1102, "A user must be a licensed sheet creator to be a group administrator.")
        }
        Rule::ResourceViewerLicence => {
            line(403, 1097, "A user must be a licensed sheet creator to be a resource viewer.")
        }
        Rule::Seat => {
            line(400, 1031, &format!("The value {} was not valid for the attribute seatType.", seat(hit)))
        }
        Rule::SwitchedOff => line(
            403,
            1189,
            "Only Enterprise or Team accounts with security controls are able to change primary emails.",
        ),
        Rule::ForeignDomain if hit.is_some_and(|hit| hit.row.name == "promote-alternate-email") => {
            line(403, 1186, "User's primary email address must be a validated domain.")
        }
        Rule::Unproved if hit.is_some_and(|hit| hit.row.name == "promote-alternate-email") => line(
            400,
            1158,
            "This address has not been confirmed yet, so it can't be set as the primary email address.",
        ),
        Rule::Unproved | Rule::TooMuch if hit.is_some_and(add::is_bulk) => bulk(),
        Rule::Unproved | Rule::TooMuch => limited(rule, &email()),
        // Reactivation's 403 documents this code alone.
        _ => line(403, 1004, NOT_AUTHORIZED),
    }
}

/// The seat that the request asks for.
fn seat(hit: Option<&Hit<'_>>) -> String {
    let body = hit.and_then(|hit| hit.request.json().ok().flatten());
    let seat = body.as_ref().and_then(|body| body.get("seatType")).and_then(Value::as_str);
    seat.unwrap_or("MEMBER").to_owned()
}

/// The vendor names one fault at a time: the first.
fn invalid(name: &str, violations: &[Violation]) -> Line {
    let Some(first) = violations.first() else {
        return line(400, 1224, "Invalid parameter value.");
    };
    if PARTS.contains(&&*first.field) {
        return bulk();
    }
    let (field, got) = (first.field.as_ref(), first.got.as_deref().unwrap_or("null"));
    // A seat is a parameter of lists, and an attribute of what changes it.
    let parameter = PARAMETERS.contains(&field) && !(field == "seatType" && name.ends_with("grade-user"));
    match first.why {
        Why::Required if field == BODY => {
            line(400, 1024, "The HTTP request body is required for this Method.")
        }
        Why::Required | Why::Blank if parameter => {
            (400, 1009, format!("A required parameter is missing from your request: {field}."))
        }
        Why::Required | Why::Blank => (400, 1012, missing(field)),
        Why::Range(min, max) => {
            let between = format!("The value must be between '{min}' and '{max}'.");
            (400, 1229, format!("The value '{got}' was not valid for the parameter '{field}'. {between}"))
        }
        Why::Size(_, max) => {
            let length = got.chars().count();
            (
                400,
                1041,
                format!(
                    "The value for {field} must be {max} characters in length or less, but was {length}."
                ),
            )
        }
        Why::Pattern("email") => line(400, 1156, "Invalid email."),
        Why::Pattern("header") => (400, 1011, format!("A required header was missing or invalid: {field}")),
        Why::NotAllowed => {
            (400, 1032, format!("The attribute(s) {field} are not allowed for this operation."))
        }
        _ if parameter => {
            (400, 1018, format!("The value '{got}' was not valid for the parameter '{field}'."))
        }
        _ => (400, 1031, format!("The value {got} was not valid for the attribute {field}.")),
    }
}
