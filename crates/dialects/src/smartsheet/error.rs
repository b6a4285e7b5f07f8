//! Faults as `{errorCode, message, refId}`. Codes and sentences are those of the vendor's error code list; those of
//! deactivate and reactivate stand in the prose of the OpenAPI document's 400 and 403.

use http::StatusCode;
use interlingua_model::{AuthProblem, CallKind, Fault, FaultKind, Missing, Rule, Violation, Why};
use interlingua_wire::WireResponse;
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    ref_id: &'a str,
    error_code: u32,
    message: &'a str,
}

/// The name of the violation that stands for a body that is not there at all.
pub const BODY: &str = "body";

const NOT_AUTHORIZED: &str = "You are not authorized to perform this action.";
const PARAMETERS: [&str; 12] = [
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
pub fn refuse(kind: Option<CallKind>, request_id: &str, fault: &Fault) -> WireResponse {
    let (status, error_code, message) = row(kind, &fault.kind);
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    WireResponse::json(status, &Body { ref_id: request_id, error_code, message: &message })
}

type Line = (u16, u32, String);

fn row(op: Option<CallKind>, kind: &FaultKind) -> Line {
    match kind {
        FaultKind::Malformed(why) | FaultKind::Envelope(why) => {
            (400, 1008, format!("Unable to parse request. The following error occurred: {why}"))
        }
        FaultKind::Invalid(violations) => invalid(violations),
        FaultKind::TooLarge(_) | FaultKind::KeyTooLong(_) => {
            line(413, 1008, "Unable to parse request. The following error occurred: the body is too large")
        }
        FaultKind::MediaType(_) => line(415, 1124, "Invalid Content-Type header. Media type not supported."),
        FaultKind::Unauthenticated(AuthProblem::Missing) => line(401, 1001, "An Access Token is required."),
        FaultKind::Unauthenticated(AuthProblem::Expired) => line(401, 1003, "Your Access Token has expired."),
        FaultKind::Unauthenticated(_) => line(401, 1002, "Your Access Token is invalid."),
        FaultKind::Forbidden { .. } => line(403, 1004, NOT_AUTHORIZED),
        FaultKind::NotFound(Missing::User) => line(404, 1020, "User not found."),
        FaultKind::NotFound(_) => line(404, 1006, "Not Found."),
        FaultKind::Method(_) => line(405, 1010, "HTTP Method not supported."),
        FaultKind::Exists(_) => line(403, 1016, "The user is already a member of your account."),
        FaultKind::State { .. } => line(403, 1188, "The account status of the user specified is not active."),
        FaultKind::Refused(rule) => refused(op, *rule),
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
        FaultKind::Unsupported(what) if what == "Assume-User" => {
            line(401, 1030, "You are unable to assume the user specified.")
        }
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

fn refused(op: Option<CallKind>, rule: Rule) -> Line {
    let back = op == Some(CallKind::Reactivate);
    match (rule, back) {
        (Rule::PublicMailDomain, false) => line(
            403,
            1359,
            "User account with a common ISP domain email cannot be deactivated. You can only remove them from the Org.",
        ),
        (Rule::ManagedElsewhere, false) => line(
            400,
            5697,
            "This person is managed from your directory service. Please deactivate them through your directory service \
             instead.",
        ),
        (Rule::ManagedElsewhere, true) => line(
            400,
            5717,
            "This person is managed from your directory service. Please reactivate them through your directory service \
             instead.",
        ),
        (Rule::OwnAccount, false) => {
            line(403, 1336, "You cannot deactivate yourself from the account through the API.")
        }
        (Rule::OwnAccount, true) => {
            line(403, 1355, "You cannot reactivate yourself from the account through the API.")
        }
        (Rule::OtherOrg, false) => {
            line(403, 1335, "Cannot deactivate the user specified. They are not a member of your account.")
        }
        (Rule::OtherOrg, true) => {
            line(403, 1354, "Cannot reactivate the user specified. They are not a member of your account.")
        }
        (Rule::Declined, _) => line(
            403,
            1048,
            "The user specified has declined the invitation to join your organization. You cannot modify declined \
             invitations.",
        ),
        (Rule::Invited | Rule::SuspendFirst, _) => {
            line(403, 1188, "The account status of the user specified is not active.")
        }
        (Rule::Plan, _) => {
            line(403, 1013, "The operation you are attempting to perform is not supported by your plan.")
        }
        (Rule::Government, _) => {
            line(403, 1356, "The operation you are attempting to perform is not supported in Smartsheet Gov.")
        }
        // Reactivation's 403 documents this code alone.
        (Rule::PublicMailDomain, true)
        | (
            Rule::ForeignDomain
            | Rule::WindowPassed
            | Rule::WrongCode
            | Rule::OldCode
            | Rule::NoCode
            | Rule::WrongPassword
            | Rule::NoPassword
            | Rule::Unchanged
            | Rule::WrongKind
            | Rule::TooMuch,
            _,
        ) => line(403, 1004, NOT_AUTHORIZED),
    }
}

/// The vendor names one fault at a time: the first.
fn invalid(violations: &[Violation]) -> Line {
    let Some(first) = violations.first() else {
        return line(400, 1224, "Invalid parameter value.");
    };
    let (field, got) = (first.field.as_ref(), first.got.as_deref().unwrap_or("null"));
    let parameter = PARAMETERS.contains(&field);
    match first.why {
        Why::Required if field == BODY => {
            line(400, 1024, "The HTTP request body is required for this Method.")
        }
        Why::Required | Why::Blank if parameter => {
            (400, 1009, format!("A required parameter is missing from your request: {field}."))
        }
        Why::Required | Why::Blank => {
            (400, 1012, format!("A required object attribute is missing from your request: {field}."))
        }
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
