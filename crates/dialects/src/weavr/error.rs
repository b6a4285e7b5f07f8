//! Faults as statuses and bodies. Four shapes, chosen by status; the vendor documents no body at all for 401, 413, 422,
//! 429, 500 and 503.
//!
//! Source: `docs/vendors/weavr.md#errors`.

use http::StatusCode;
use interlingua_model::{
    AuthProblem, Fault, FaultKind, Missing, Op, Quota, Rule, State, Taken, Violation, Why,
};
use interlingua_wire::{
    ANY_CODE, Field, FieldKind, FieldRule, Hit, Line, Shape, Text, WireResponse, line, written,
};
use serde_json::{Value, json};

/// The words for what is wrong with a field.
const ERRORS: &[&str] = &[
    "REQUIRED",
    "HAS_TEXT",
    "REQUIRES",
    "SIZE",
    "RANGE",
    "IN",
    "NOT_IN",
    "REGEX",
    "EXACTLY",
    "AT_LEAST",
    "AT_MOST",
    "ALL_OR_NONE",
];

const NO_RULES: &[FieldRule] = &[];
const INVALID_FIELD: Shape = &[
    Field::list("params", &FieldKind::Text(Text::ANY)),
    Field::text("fieldName"),
    Field::word("error", ERRORS),
];
const SYNTAX_ERRORS: Shape = &[Field::list("invalidFields", &FieldKind::Object(INVALID_FIELD, NO_RULES))];
const BAD_REQUEST: Shape =
    &[Field::text("message").size(0, 255).required(), Field::object("syntaxErrors", SYNTAX_ERRORS)];
const REFUSED: Shape = &[Field::text("errorCode").required()];
// The token is that of a log-in with an expired password.
const CONFLICT: Shape = &[Field::text("errorCode"), Field::text("token").secret()];
/// 404, and whatever an endpoint may answer beside.
pub const CODED: Shape = &[Field::text("code").required(), Field::text("message").required()];

/// The headers of 429: requests of a window, and seconds to its end.
pub const QUOTA: Shape =
    &[Field::text("x-ratelimit-limit").required(), Field::text("x-ratelimit-reset").required()];

/// The bodies of refusals.
pub const fn body(status: u16) -> Option<Shape> {
    match status {
        400 => Some(BAD_REQUEST),
        403 => Some(REFUSED),
        409 => Some(CONFLICT),
        404 => Some(CODED),
        _ => None,
    }
}

const SEND: &[&str] = &["authorisedUserEmailVerificationCodeSend"];
const VERIFY: &[&str] = &["authorisedUserEmailVerify"];
const INVITES: &[&str] = &["userInviteSend", "userInviteValidate", "userInviteConsume"];
const LOST: &[&str] = &["lostPasswordInitiate"];
const FOUND: &[&str] = &["lostPasswordResume"];
const STEP_UP: &[&str] = &["stepupSCAVerify"];

const fn rule(rule: Rule, code: &'static str) -> Line {
    line(FaultKind::Refused(rule), 409, code, "")
}

/// What a fault is on the wire. Of the other codes of 409 none is about the user.
pub const LINES: &[Line] = &[
    line(FaultKind::Malformed(String::new()), 400, "", "{}").written(),
    line(FaultKind::Envelope(String::new()), 400, "", "{}").written(),
    line(FaultKind::NoBody, 400, "", "the request must have a body").written(),
    line(FaultKind::Invalid(Vec::new()), 400, "", "The request has invalid fields.").written(),
    line(FaultKind::MediaType(String::new()), 400, "", "The media type {} is not supported.").written(),
    line(FaultKind::Lossy(Vec::new()), 400, "", "This mount refuses to lose: {}.").written(),
    line(FaultKind::TooLarge(0), 413, "", "").written(),
    line(FaultKind::KeyTooLong(0), 413, "", "").written(),
    line(FaultKind::Unauthenticated(AuthProblem::Missing), 401, "", "").any().written(),
    // These two document the code under 409, and another under 403.
    line(FaultKind::Forbidden { member: true }, 409, "INSUFFICIENT_PERMISSIONS", "")
        .any()
        .on(&["userCreate", "buyerUpdate"])
        .written(),
    line(FaultKind::Forbidden { member: true }, 403, "INSUFFICIENT_PERMISSIONS", "").any().written(),
    line(FaultKind::Refused(Rule::StepUp), 403, "STEP_UP_REQUIRED", "").written(),
    // These two have no 404.
    line(FaultKind::NotFound(Missing::User), 409, "EMAIL_NOT_FOUND", "").on(SEND),
    line(FaultKind::NotFound(Missing::User), 409, "VERIFICATION_CODE_INVALID", "").on(VERIFY).written(),
    line(FaultKind::NotFound(Missing::User), 409, "ACCOUNT_NOT_FOUND", "").on(LOST).written(),
    line(FaultKind::NotFound(Missing::User), 409, "INVALID_NONCE_OR_EMAIL", "").on(FOUND).written(),
    line(FaultKind::NotFound(Missing::User), 404, "USER_NOT_FOUND", "The user does not exist."),
    line(
        FaultKind::NotFound(Missing::Attribute),
        404,
        "ADDRESS_NOT_FOUND",
        "The user has no address that a code could go to.",
    )
    .written(),
    line(FaultKind::NotFound(Missing::Route), 404, "NOT_FOUND", "There is no such resource.").any().written(),
    line(FaultKind::Method(String::new()), 405, "METHOD_NOT_ALLOWED", "The method is not allowed here.")
        .written(),
    line(FaultKind::Exists(Taken::Phone), 409, "MOBILE_NOT_UNIQUE", ""),
    line(FaultKind::Exists(Taken::Email), 409, "EMAIL_NOT_UNIQUE", "").any(),
    line(FaultKind::KeyRunning, 409, "IDEMPOTENT_REQUEST_IN_PROGRESS", "").written(),
    line(FaultKind::KeyReused, 422, "", "").written(),
    rule(Rule::HasPassword, "INVITE_ALREADY_CONSUMED").on(&["userInviteSend"]),
    rule(Rule::HasPassword, "PASSWORD_ALREADY_CREATED").written(),
    rule(Rule::WrongCode, "INVITE_OR_INVITE_CODE_INVALID").on(INVITES),
    rule(Rule::OldCode, "INVITE_OR_INVITE_CODE_INVALID").on(INVITES).written(),
    rule(Rule::NoCode, "INVITE_OR_INVITE_CODE_INVALID").on(INVITES).written(),
    rule(Rule::WrongCode, "INVALID_NONCE_OR_EMAIL").on(FOUND).written(),
    rule(Rule::OldCode, "INVALID_NONCE_OR_EMAIL").on(FOUND).written(),
    rule(Rule::NoCode, "INVALID_NONCE_OR_EMAIL").on(FOUND).written(),
    rule(Rule::NoCode, "STATE_INVALID").on(STEP_UP).written(),
    rule(Rule::OldCode, "VERIFICATION_CODE_EXPIRED").on(STEP_UP).written(),
    rule(Rule::WrongCode, "VERIFICATION_CODE_INVALID"),
    rule(Rule::OldCode, "VERIFICATION_CODE_INVALID").written(),
    rule(Rule::NoCode, "VERIFICATION_CODE_INVALID").written(),
    rule(Rule::OneGuessLeft, "ONE_CHALLENGE_LIMIT_REMAINING").written(),
    rule(Rule::NoGuessLeft, "CHALLENGE_LIMIT_EXCEEDED").written(),
    rule(Rule::TooSoon, "RETRY_IN_15SEC").written(),
    rule(Rule::Channel, "CHANNEL_NOT_SUPPORTED").written(),
    rule(Rule::NoPhone, "CHANNEL_NOT_REGISTERED").written(),
    rule(Rule::ShortPassword, "PASSWORD_TOO_SHORT").written(),
    rule(Rule::LongPassword, "PASSWORD_TOO_LONG").written(),
    rule(Rule::SimplePassword, "PASSWORD_TOO_SIMPLE").written(),
    rule(Rule::WrongPassword, "PASSWORD_INCORRECT").written(),
    rule(Rule::NoPassword, "PASSWORD_INCORRECT").written(),
    rule(Rule::Unchanged, "PASSWORD_ALREADY_USED").written(),
    rule(Rule::Plan, "STATE_CONFLICT").any().written(),
    line(FaultKind::State { op: Op::Deactivate, state: State::Deactivated }, 409, "STATE_CONFLICT", "")
        .any()
        .written(),
    line(FaultKind::Precondition, 409, "STATE_CONFLICT", "").written(),
    line(FaultKind::RateLimited(Quota { limit: 0, window: 0, reset_ms: 0 }), 429, "", "").written(),
    line(FaultKind::Overloaded, 503, "", "").written(),
    line(FaultKind::Unavailable, 503, "", ""),
    line(FaultKind::Timeout, 408, "REQUEST_TIMEOUT", "The request took too long.").written(),
    line(
        FaultKind::Unsupported(std::borrow::Cow::Borrowed("")),
        501,
        "NOT_IMPLEMENTED",
        "{} is not served here.",
    )
    .written(),
    line(FaultKind::Internal, 500, "", "").written(),
    // What has no code comes from another than the vendor, whose own codes of 404 are not published.
    line(FaultKind::Internal, 404, "", "").read(),
    line(FaultKind::NotFound(Missing::User), 404, ANY_CODE, "").read(),
    line(FaultKind::Invalid(Vec::new()), 409, UNASSIGNED, "").about("mobile", Why::Unknown).read(),
    line(FaultKind::Invalid(Vec::new()), 409, "EMAIL_DOMAIN_NOT_ALLOWED", "")
        .about("email", Why::NotAllowed)
        .read(),
    line(FaultKind::Internal, 409, ANY_CODE, "").read(),
];

/// The answer to a telephone number that no country has.
const UNASSIGNED: &str = "MOBILE_OR_COUNTRY_CODE_INVALID";

/// Writes a fault.
pub fn refuse(hit: Option<&Hit<'_>>, fault: &Fault) -> WireResponse {
    let kind = &fault.kind;
    let response = |status: u16| {
        WireResponse::empty(StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR))
    };
    let said = |status: u16, body: &Value| {
        WireResponse::json(StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR), body)
    };
    if let FaultKind::Invalid(violations) = kind
        && !violations.is_empty()
        && violations.iter().all(|one| one.field == "mobile" && one.why == Why::Unknown)
    {
        return said(409, &json!({ "errorCode": UNASSIGNED }));
    }
    let Some(line) = written(LINES, hit.map_or("", |hit| hit.row.name), kind) else { return response(500) };
    match (line.status, kind) {
        (400, FaultKind::Invalid(violations)) => said(400, &bad_request(&line.sentence(kind), violations)),
        (400, _) => said(400, &bad_request(&line.sentence(kind), &[])),
        (429, FaultKind::RateLimited(quota)) => rate_limited(*quota),
        (status, _) if line.code.is_empty() => response(status),
        (status @ (403 | 409), _) => said(status, &json!({ "errorCode": line.code })),
        (status, _) => said(status, &json!({ "code": line.code, "message": line.sentence(kind) })),
    }
}

fn bad_request(message: &str, violations: &[Violation]) -> Value {
    let fields: Vec<Value> = violations.iter().map(invalid_field).collect();
    // The contract caps `message` at 255 characters.
    let message: String = message.chars().take(255).collect();
    if fields.is_empty() {
        return json!({ "message": message });
    }
    json!({ "message": message, "syntaxErrors": { "invalidFields": fields } })
}

/// What stands in `params` for each `error` is not published: the bounds or words of the constraint, as strings.
fn invalid_field(violation: &Violation) -> Value {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let (error, params): (_, Vec<String>) = match &violation.why {
        Why::Required => ("REQUIRED", Vec::new()),
        Why::Blank => ("HAS_TEXT", Vec::new()),
        Why::Size(min, max) if min == max => ("EXACTLY", vec![min.to_string()]),
        Why::Size(min, max) => ("SIZE", vec![min.to_string(), max.to_string()]),
        Why::AtLeast(min) => ("AT_LEAST", vec![min.to_string()]),
        Why::AtMost(max) => ("AT_MOST", vec![max.to_string()]),
        Why::Range(min, max) => ("RANGE", vec![min.to_string(), max.to_string()]),
        Why::OneOf(all) => ("IN", words(all)),
        Why::Pattern(pattern) => ("REGEX", vec![(*pattern).to_owned()]),
        Why::Type(name) => ("REGEX", vec![(*name).to_owned()]),
        Why::Together(all) => ("ALL_OR_NONE", words(all)),
        Why::Needs(other) => ("REQUIRES", vec![(*other).to_owned()]),
        Why::Unknown | Why::Taken => ("IN", Vec::new()),
        Why::Past => ("RANGE", Vec::new()),
        Why::NoneOf(all) => ("NOT_IN", words(all)),
        Why::NotAllowed => ("NOT_IN", Vec::new()),
    };
    json!({ "params": params, "fieldName": violation.field, "error": error })
}

// "20, 10;w=60, 20;w=3600": the limit that was exceeded, then those in force with their windows in seconds.
fn rate_limited(quota: Quota) -> WireResponse {
    let limit = format!("{}, {};w={}", quota.limit, quota.limit, quota.window);
    WireResponse::empty(StatusCode::TOO_MANY_REQUESTS)
        .with_text("x-ratelimit-limit", &limit)
        .with_text("x-ratelimit-reset", &quota.reset_ms.div_ceil(1000).to_string())
}

#[cfg(test)]
mod tests {
    use interlingua_wire::{VendorDialect as _, misread};

    use super::*;
    use crate::weavr::vendor::Weavr;

    #[test]
    fn a_code_about_a_field_is_read_as_such() {
        let invalid = |field: &'static str, why| {
            Some(FaultKind::Invalid(vec![Violation { field: field.into(), why, got: None }]))
        };
        let read = |code| interlingua_wire::read_refusal(LINES, "userUpdate", 409, code);
        assert_eq!(read(UNASSIGNED), invalid("mobile", Why::Unknown));
        assert_eq!(read("EMAIL_DOMAIN_NOT_ALLOWED"), invalid("email", Why::NotAllowed));
    }

    #[test]
    fn what_is_written_is_read() {
        let endpoints: Vec<&str> = Weavr::ENDPOINTS.iter().map(|endpoint| endpoint.row.name).collect();
        assert_eq!(misread(LINES, &endpoints), [""; 0]);
    }
}
