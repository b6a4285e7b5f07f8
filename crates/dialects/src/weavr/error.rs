//! Faults as statuses and bodies. Four shapes, chosen by status; the vendor documents no body at all for 401, 413, 422,
//! 429, 500 and 503.

use http::StatusCode;
use interlingua_model::{Fault, FaultKind, Missing, Quota, Rule, Taken, Violation, Why};
use interlingua_wire::WireResponse;
use serde::Serialize;

/// The words for what is wrong with a field.
pub const ERRORS: &[&str] = &[
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

#[derive(Serialize)]
struct Coded<'a> {
    code: &'a str,
    message: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Refused<'a> {
    error_code: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BadRequest {
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    syntax_errors: Option<SyntaxErrors>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SyntaxErrors {
    invalid_fields: Vec<InvalidField>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct InvalidField {
    params: Vec<String>,
    field_name: String,
    error: &'static str,
}

/// Writes a fault; `name` is the operation's, where there is one.
pub fn refuse(name: &str, fault: &Fault) -> WireResponse {
    match &fault.kind {
        FaultKind::Malformed(why) | FaultKind::Envelope(why) => bad_request(why.clone(), &[]),
        FaultKind::Invalid(violations) if violations.iter().all(unassigned) => {
            refused(StatusCode::CONFLICT, "MOBILE_OR_COUNTRY_CODE_INVALID")
        }
        FaultKind::Invalid(violations) => {
            bad_request("The request has invalid fields.".to_owned(), violations)
        }
        FaultKind::MediaType(media) => bad_request(format!("The media type {media} is not supported."), &[]),
        FaultKind::Lossy(losses) => {
            let names: Vec<&str> = losses.iter().map(|loss| loss.field.as_ref()).collect();
            bad_request(format!("This mount refuses to lose: {}.", names.join(", ")), &[])
        }
        FaultKind::TooLarge(_) | FaultKind::KeyTooLong(_) => empty(StatusCode::PAYLOAD_TOO_LARGE),
        FaultKind::Unauthenticated(_) => empty(StatusCode::UNAUTHORIZED),
        // These two document the code under 409, and another under 403.
        FaultKind::Forbidden { .. } if ["userCreate", "buyerUpdate"].contains(&name) => {
            refused(StatusCode::CONFLICT, "INSUFFICIENT_PERMISSIONS")
        }
        FaultKind::Forbidden { .. } => refused(StatusCode::FORBIDDEN, "INSUFFICIENT_PERMISSIONS"),
        // These two have no 404.
        FaultKind::NotFound(Missing::User) if name == "authorisedUserEmailVerificationCodeSend" => {
            refused(StatusCode::CONFLICT, "EMAIL_NOT_FOUND")
        }
        FaultKind::NotFound(Missing::User) if name == "authorisedUserEmailVerify" => {
            refused(StatusCode::CONFLICT, "VERIFICATION_CODE_INVALID")
        }
        FaultKind::NotFound(Missing::User) => {
            coded(StatusCode::NOT_FOUND, "USER_NOT_FOUND", "The user does not exist.")
        }
        FaultKind::NotFound(_) => coded(StatusCode::NOT_FOUND, "NOT_FOUND", "There is no such resource."),
        FaultKind::Method(_) => {
            coded(StatusCode::METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED", "The method is not allowed here.")
        }
        FaultKind::Exists(Taken::Phone) => refused(StatusCode::CONFLICT, "MOBILE_NOT_UNIQUE"),
        FaultKind::Exists(_) => refused(StatusCode::CONFLICT, "EMAIL_NOT_UNIQUE"),
        FaultKind::KeyRunning => refused(StatusCode::CONFLICT, "IDEMPOTENT_REQUEST_IN_PROGRESS"),
        FaultKind::KeyReused => empty(StatusCode::UNPROCESSABLE_ENTITY),
        FaultKind::Refused(Rule::StepUp) => refused(StatusCode::FORBIDDEN, "STEP_UP_REQUIRED"),
        FaultKind::Refused(rule) => refused(StatusCode::CONFLICT, conflict(name, *rule)),
        FaultKind::State { .. } | FaultKind::Precondition => refused(StatusCode::CONFLICT, "STATE_CONFLICT"),
        FaultKind::RateLimited(quota) => rate_limited(*quota),
        FaultKind::Overloaded | FaultKind::Unavailable => empty(StatusCode::SERVICE_UNAVAILABLE),
        FaultKind::Timeout => {
            coded(StatusCode::REQUEST_TIMEOUT, "REQUEST_TIMEOUT", "The request took too long.")
        }
        FaultKind::Unsupported(what) => {
            coded(StatusCode::NOT_IMPLEMENTED, "NOT_IMPLEMENTED", &format!("{what} is not served here."))
        }
        FaultKind::Internal => empty(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

/// The codes of 409, by operation.
fn conflict(name: &str, rule: Rule) -> &'static str {
    let invite = name.starts_with("userInvite");
    match rule {
        Rule::HasPassword if name == "userInviteSend" => "INVITE_ALREADY_CONSUMED",
        Rule::HasPassword => "PASSWORD_ALREADY_CREATED",
        Rule::WrongCode | Rule::OldCode | Rule::NoCode if invite => "INVITE_OR_INVITE_CODE_INVALID",
        Rule::NoCode if name == "stepupSCAVerify" => "STATE_INVALID",
        Rule::OldCode if name == "stepupSCAVerify" => "VERIFICATION_CODE_EXPIRED",
        Rule::WrongCode | Rule::OldCode | Rule::NoCode => "VERIFICATION_CODE_INVALID",
        Rule::OneGuessLeft => "ONE_CHALLENGE_LIMIT_REMAINING",
        Rule::NoGuessLeft => "CHALLENGE_LIMIT_EXCEEDED",
        Rule::TooSoon => "RETRY_IN_15SEC",
        Rule::Channel => "CHANNEL_NOT_SUPPORTED",
        Rule::NoPhone => "CHANNEL_NOT_REGISTERED",
        Rule::ShortPassword => "PASSWORD_TOO_SHORT",
        Rule::LongPassword => "PASSWORD_TOO_LONG",
        Rule::SimplePassword => "PASSWORD_TOO_SIMPLE",
        Rule::WrongPassword | Rule::NoPassword => "PASSWORD_INCORRECT",
        Rule::Unchanged => "PASSWORD_ALREADY_USED",
        _ => "STATE_CONFLICT",
    }
}

/// Whether it is a telephone number that no country has.
fn unassigned(violation: &Violation) -> bool {
    violation.field == "mobile" && violation.why == Why::Unknown
}

fn empty(status: StatusCode) -> WireResponse {
    WireResponse::empty(status)
}

fn coded(status: StatusCode, code: &str, message: &str) -> WireResponse {
    WireResponse::json(status, &Coded { code, message })
}

fn refused(status: StatusCode, error_code: &str) -> WireResponse {
    WireResponse::json(status, &Refused { error_code })
}

fn bad_request(message: String, violations: &[Violation]) -> WireResponse {
    let invalid_fields: Vec<InvalidField> = violations.iter().map(invalid_field).collect();
    let syntax_errors = (!invalid_fields.is_empty()).then_some(SyntaxErrors { invalid_fields });
    // The contract caps `message` at 255 characters.
    let message = message.chars().take(255).collect();
    WireResponse::json(StatusCode::BAD_REQUEST, &BadRequest { message, syntax_errors })
}

/// What stands in `params` for each `error` is not published: the bounds or words of the constraint, as strings.
fn invalid_field(violation: &Violation) -> InvalidField {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let (error, params) = match &violation.why {
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
    InvalidField { params, field_name: violation.field.to_string(), error }
}

// "20, 10;w=60, 20;w=3600": the limit that was exceeded, then those in force with their windows in seconds.
fn rate_limited(quota: Quota) -> WireResponse {
    let limit = format!("{}, {};w={}", quota.limit, quota.limit, quota.window);
    empty(StatusCode::TOO_MANY_REQUESTS)
        .with_text("x-ratelimit-limit", &limit)
        .with_text("x-ratelimit-reset", &quota.reset_ms.div_ceil(1000).to_string())
}
