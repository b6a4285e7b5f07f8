//! Faults as `{errorCode, message, refId}`. Codes and sentences are those of the vendor's error code list; those of
//! deactivate and reactivate stand in the prose of the OpenAPI document's 400 and 403.
//!
//! Source: `docs/vendors/smartsheet.md#errors`.

use http::StatusCode;
use interlingua_model::{
    AuthProblem, Fault, FaultKind, Missing, Op, Quota, Rule, State, Taken, Violation, Why,
};
use interlingua_wire::{ANY_CODE, Field, FieldKind, Hit, Line, Shape, WireResponse, line, written};
use serde_json::{Value, json};

/// The body of every refusal.
pub const BODY: Shape = &[
    Field::whole("errorCode", 1_000, 9_999).required(),
    Field::text("message").required(),
    Field::text("refId").required(),
    Field::new("detail", FieldKind::Other(|| json!({ "type": ["object", "array"] }))),
];

/// The name of violations that stand for single parts of a bulk request.
pub const BULK: &str = "bulk";
/// The same, and those of the engine.
const PARTS: [&str; 2] = [BULK, "alternates"];

const ALREADY_ELSEWHERE: &str = "This address is already associated with another Smartsheet account, so it cannot be \
                                 added as an alternate address for this account.";
const UNCONFIRMED: &str = "Please confirm all existing alternate email addresses before attempting to add another email \
                           address.";
const NOT_AUTHORIZED: &str = "You are not authorized to perform this action.";
const NOT_ACTIVE: &str = "The account status of the user specified is not active.";
const NOT_IN_PLAN: &str = "The operation you are attempting to perform is not supported by your plan.";
const OFFLINE: &str =
    "Smartsheet.com is currently offline for system maintenance. Please check back again shortly.";
const DEACTIVATE: &[&str] = &["deactivate-user"];
const REACTIVATE: &[&str] = &["reactivate-user"];
const REMOVE: &[&str] = &["remove-user"];
const LIST: &str = "list-users";
const PROMOTE: &[&str] = &["promote-alternate-email"];

/// Names of parameters, as opposed to attributes.
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

const fn rule(rule: Rule, status: u16, code: &'static str, text: &'static str) -> Line {
    line(FaultKind::Refused(rule), status, code, text)
}

/// What a fault is on the wire; codes are numbers. SDKs repeat a call on 4001 to 4004 only.
pub const LINES: &[Line] = &[
    line(
        FaultKind::Malformed(String::new()),
        400,
        "1008",
        "Unable to parse request. The following error occurred: {}",
    )
    .written(),
    line(
        FaultKind::Envelope(String::new()),
        400,
        "1008",
        "Unable to parse request. The following error occurred: {}",
    )
    .written(),
    line(FaultKind::NoBody, 400, "1024", "The HTTP request body is required for this Method.").written(),
    line(FaultKind::Invalid(Vec::new()), 400, "1224", "Invalid parameter value.").written(),
    line(
        FaultKind::TooLarge(0),
        413,
        "1008",
        "Unable to parse request. The following error occurred: the body is too large",
    )
    .written(),
    line(
        FaultKind::KeyTooLong(0),
        413,
        "1008",
        "Unable to parse request. The following error occurred: the body is too large",
    )
    .written(),
    line(
        FaultKind::MediaType(String::new()),
        415,
        "1124",
        "Invalid Content-Type header. Media type not supported.",
    )
    .written(),
    line(FaultKind::Unauthenticated(AuthProblem::Missing), 401, "1001", "An Access Token is required.")
        .written(),
    line(
        FaultKind::Unauthenticated(AuthProblem::Behalf),
        401,
        "1030",
        "You are unable to assume the user specified.",
    )
    .written(),
    line(FaultKind::Unauthenticated(AuthProblem::Expired), 401, "1003", "Your Access Token has expired.")
        .written(),
    line(FaultKind::Unauthenticated(AuthProblem::Invalid), 401, "1002", "Your Access Token is invalid.")
        .any()
        .written(),
    line(FaultKind::Forbidden { member: true }, 403, "1004", NOT_AUTHORIZED).any().written(),
    line(FaultKind::NotFound(Missing::User), 404, "1020", "User not found."),
    line(
        FaultKind::NotFound(Missing::Heir),
        400,
        "1019",
        "Cannot transfer to the user specified. User not found.",
    ),
    line(FaultKind::NotFound(Missing::Alternate), 404, "1006", "Not Found.").any(),
    line(FaultKind::Method(String::new()), 405, "1010", "HTTP Method not supported.").written(),
    line(FaultKind::Exists(Taken::Email), 400, "1157", ALREADY_ELSEWHERE).on(&["add-alternate-email"]),
    line(FaultKind::Exists(Taken::Email), 403, "1016", "The user is already a member of your account.").any(),
    line(FaultKind::State { op: Op::Deactivate, state: State::Initial }, 403, "1188", NOT_ACTIVE)
        .any()
        .written(),
    rule(
        Rule::PublicMailDomain,
        403,
        "1359",
        "User account with a common ISP domain email cannot be deactivated. You can only remove them from the Org.",
    )
    .on(DEACTIVATE),
    rule(
        Rule::ManagedElsewhere,
        400,
        "5717",
        "This person is managed from your directory service. Please reactivate them through your directory service \
         instead.",
    )
    .on(REACTIVATE),
    rule(
        Rule::ManagedElsewhere,
        400,
        "5666",
        "This person is managed from your directory service. Please delete them through your directory service instead.",
    )
    .on(REMOVE),
    rule(
        Rule::ManagedElsewhere,
        400,
        "5697",
        "This person is managed from your directory service. Please deactivate them through your directory service \
         instead.",
    ),
    rule(
        Rule::OwnAccount,
        403,
        "1355",
        "You cannot reactivate yourself from the account through the API.",
    )
    .on(REACTIVATE)
    .written(),
    rule(Rule::OwnAccount, 403, "1047", "You cannot remove yourself from the account through the API.")
        .on(REMOVE)
        .written(),
    rule(
        Rule::OwnAccount,
        403,
        "1336",
        "You cannot deactivate yourself from the account through the API.",
    )
    .written(),
    rule(
        Rule::OtherOrg,
        403,
        "1354",
        "Cannot reactivate the user specified. They are not a member of your account.",
    )
    .on(REACTIVATE),
    rule(
        Rule::OtherOrg,
        403,
        "1022",
        "Cannot delete the user specified. They are not a member of your account.",
    )
    .on(REMOVE)
    .written(),
    rule(
        Rule::OtherOrg,
        403,
        "1335",
        "Cannot deactivate the user specified. They are not a member of your account.",
    ),
    rule(
        Rule::Declined,
        403,
        "1048",
        "The user specified has declined the invitation to join your organization. You cannot modify declined \
         invitations.",
    ),
    rule(Rule::Invited, 403, "1188", NOT_ACTIVE),
    rule(Rule::SuspendFirst, 403, "1188", NOT_ACTIVE).written(),
    rule(Rule::Plan, 403, "1013", NOT_IN_PLAN).written(),
    rule(
        Rule::Government,
        403,
        "1356",
        "The operation you are attempting to perform is not supported in Smartsheet Gov.",
    )
    .written(),
    rule(Rule::MainUser, 400, "5687", "This person is the main contact for your plan and can't be removed.")
        .written(),
    rule(
        Rule::HeirOtherOrg,
        400,
        "1021",
        "Cannot transfer to the user specified. They are not a member of your account.",
    ),
    rule(Rule::OwnAdmin, 403, "1049", "You cannot remove admin permissions from yourself through the API.")
        .written(),
    rule(
        Rule::GroupAdminLicence,
        403,
        "1102",
        "A user must be a licensed sheet creator to be a group administrator.",
    )
    .written(),
    rule(
        Rule::ResourceViewerLicence,
        403,
        "1097",
        "A user must be a licensed sheet creator to be a resource viewer.",
    )
    .written(),
    rule(
        Rule::SwitchedOff,
        403,
        "1189",
        "Only Enterprise or Team accounts with security controls are able to change primary emails.",
    )
    .written(),
    rule(Rule::ForeignDomain, 403, "1186", "User's primary email address must be a validated domain.")
        .on(PROMOTE)
        .written(),
    rule(
        Rule::Unproved,
        400,
        "1158",
        "This address has not been confirmed yet, so it can't be set as the primary email address.",
    )
    .on(PROMOTE),
    rule(Rule::Unproved, 400, "1360", UNCONFIRMED).read(),
    rule(Rule::TooMuch, 400, "1330", "").read(),
    // Reactivation's 403 documents this code alone.
    rule(Rule::WindowPassed, 403, "1004", NOT_AUTHORIZED).any().written(),
    line(
        FaultKind::RateLimited(Quota { limit: 0, window: 0, reset_ms: 0 }),
        429,
        "4003",
        "Rate limit exceeded.",
    )
    .written(),
    line(FaultKind::Overloaded, 429, ANY_CODE, "").read(),
    line(FaultKind::Overloaded, 503, "4001", OFFLINE).written(),
    line(FaultKind::Unavailable, 503, "4001", OFFLINE),
    line(FaultKind::KeyRunning, 503, "4001", OFFLINE).written(),
    line(FaultKind::Timeout, 500, "4002", "Server timeout exceeded. Request has failed.").written(),
    line(
        FaultKind::Internal,
        500,
        "4000",
        "An unexpected error has occurred. Please contact api@smartsheet.com for assistance.",
    )
    .written(),
    line(FaultKind::Unsupported(std::borrow::Cow::Borrowed("")), 403, "1013", NOT_IN_PLAN).written(),
    line(
        FaultKind::Lossy(Vec::new()),
        400,
        "1032",
        "The attribute(s) {} are not allowed for this operation.",
    )
    .written(),
    line(FaultKind::Precondition, 400, "1211", "Not authorized.").written(),
    line(FaultKind::KeyReused, 400, "1211", "Not authorized.").written(),
];

/// Status, code and sentence.
type Said = (u16, u32, String);

/// Writes a fault.
pub fn refuse(hit: Option<&Hit<'_>>, request_id: &str, fault: &Fault) -> WireResponse {
    let name = hit.map_or("", |hit| hit.row.name);
    let (status, code, message) = match &fault.kind {
        FaultKind::Invalid(violations) => invalid(name, violations),
        kind => match written(LINES, name, kind) {
            Some(line) => (line.status, line.code.parse().unwrap_or(4_000), line.sentence(kind)),
            None => said(500, 4_000, NOT_AUTHORIZED),
        },
    };
    let mut body = json!({ "refId": request_id, "errorCode": code, "message": message });
    if let (Some(body), Some(detail)) = (body.as_object_mut(), detail(&fault.kind)) {
        body.insert("detail".to_owned(), detail);
    }
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    WireResponse::json(status, &body)
}

fn said(status: u16, code: u32, message: &str) -> Said {
    (status, code, message.to_owned())
}

/// Of a bulk request, each address that is wrong, and why.
fn detail(kind: &FaultKind) -> Option<Value> {
    let FaultKind::Invalid(all) = kind else { return None };
    let one = |wrong: &Violation| {
        let got = wrong.got.as_deref();
        let (_, code, message) = match &wrong.why {
            Why::Taken => said(400, 1157, ALREADY_ELSEWHERE),
            Why::Required => (400, 1012, missing("email")),
            why => limited(why, got.unwrap_or_default()).unwrap_or_else(|| said(400, 1156, "Invalid email.")),
        };
        let mut one = json!({ "errorCode": code, "message": message });
        if let (Some(one), Some(email)) = (one.as_object_mut(), got) {
            one.insert("email".to_owned(), email.into());
        }
        one
    };
    let bulk = all.iter().any(|one| PARTS.contains(&&*one.field));
    bulk.then(|| all.iter().map(one).collect())
}

fn missing(field: &str) -> String {
    format!("A required object attribute is missing from your request: {field}.")
}

/// Why no other address can be added.
fn limited(why: &Why, email: &str) -> Option<Said> {
    match why {
        Why::Needs(_) => Some(said(400, 1360, UNCONFIRMED)),
        Why::AtMost(most) => {
            let message = format!(
                "You have reached the limit of {most} alternate email addresses. To add {email}, first remove an existing \
                 alternate email address that you no longer need."
            );
            Some((400, 1330, message))
        }
        _ => None,
    }
}

/// The vendor names one fault at a time: the first.
fn invalid(name: &str, violations: &[Violation]) -> Said {
    let Some(first) = violations.first() else { return said(400, 1224, "Invalid parameter value.") };
    if PARTS.contains(&&*first.field) {
        return said(400, 1160, "Invalid bulk request. See detail for more information.");
    }
    let (field, got) = (first.field.as_ref(), first.got.as_deref().unwrap_or("null"));
    if let Some(limited) = limited(&first.why, got) {
        return limited;
    }
    // A seat is a parameter of lists, and an attribute of what changes it.
    let parameter = PARAMETERS.contains(&field) && (field != "seatType" || name == LIST);
    match first.why {
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
            let text = format!(
                "The value for {field} must be {max} characters in length or less, but was {length}."
            );
            (400, 1041, text)
        }
        Why::Pattern("email") => said(400, 1156, "Invalid email."),
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

#[cfg(test)]
mod tests {
    use interlingua_wire::{VendorDialect as _, misread};

    use super::*;
    use crate::smartsheet::vendor::Smartsheet;

    #[test]
    fn what_is_written_is_read() {
        let endpoints: Vec<&str> = Smartsheet::ENDPOINTS.iter().map(|endpoint| endpoint.row.name).collect();
        assert_eq!(misread(LINES, &endpoints), [""; 0]);
    }
}
