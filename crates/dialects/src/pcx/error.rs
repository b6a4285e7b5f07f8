//! Faults as `{message, status: "error"}`. The text of 401 is documented; the others are ours.

use http::StatusCode;
use interlingua_model::{Fault, FaultKind, Missing, Rule, Violation, Why};
use interlingua_wire::WireResponse;
use serde::Serialize;

#[derive(Serialize)]
struct Body<'a> {
    message: &'a str,
    status: &'static str,
}

/// Writes a fault.
pub fn refuse(fault: &Fault) -> WireResponse {
    let (status, message) = row(&fault.kind);
    WireResponse::json(status, &Body { message: &message, status: "error" })
}

fn row(kind: &FaultKind) -> (StatusCode, String) {
    let line = |status, text: &str| (status, text.to_owned());
    match kind {
        FaultKind::Malformed(why) | FaultKind::Envelope(why) => {
            (StatusCode::BAD_REQUEST, format!("Invalid request: {why}"))
        }
        FaultKind::Invalid(violations) => (StatusCode::BAD_REQUEST, sentence(violations)),
        FaultKind::MediaType(media) => {
            (StatusCode::BAD_REQUEST, format!("Unsupported content type: {media}"))
        }
        FaultKind::Lossy(losses) => {
            let names: Vec<&str> = losses.iter().map(|loss| loss.field.as_ref()).collect();
            (StatusCode::BAD_REQUEST, format!("This mount refuses to lose: {}", names.join(", ")))
        }
        FaultKind::TooLarge(_) | FaultKind::KeyTooLong(_) => {
            line(StatusCode::PAYLOAD_TOO_LARGE, "Payload too large")
        }
        FaultKind::Unauthenticated(_) => line(StatusCode::UNAUTHORIZED, "Unauthorized"),
        FaultKind::Forbidden { .. } | FaultKind::Refused(Rule::StepUp) => {
            line(StatusCode::FORBIDDEN, "Forbidden")
        }
        FaultKind::NotFound(Missing::User) => line(StatusCode::NOT_FOUND, "User not found"),
        FaultKind::NotFound(Missing::Org) => line(StatusCode::NOT_FOUND, "Organization not found"),
        FaultKind::NotFound(_) => line(StatusCode::NOT_FOUND, "Not found"),
        FaultKind::Method(_) => line(StatusCode::METHOD_NOT_ALLOWED, "Method not allowed"),
        FaultKind::Exists(_) => line(StatusCode::CONFLICT, "User already exists"),
        // Cognito's own words, on which the API stands.
        FaultKind::Refused(Rule::WrongCode | Rule::NoCode) => {
            line(StatusCode::BAD_REQUEST, "Invalid verification code provided, please try again.")
        }
        FaultKind::Refused(Rule::OldCode) => {
            line(StatusCode::BAD_REQUEST, "Invalid code provided, please request a code again.")
        }
        FaultKind::State { .. } | FaultKind::Refused(_) => {
            line(StatusCode::CONFLICT, "The status of the user does not allow this")
        }
        FaultKind::Precondition | FaultKind::KeyReused | FaultKind::KeyRunning => {
            line(StatusCode::CONFLICT, "The request conflicts with another")
        }
        FaultKind::RateLimited(_) => line(StatusCode::TOO_MANY_REQUESTS, "Too many requests"),
        FaultKind::Overloaded => line(StatusCode::SERVICE_UNAVAILABLE, "Service unavailable"),
        FaultKind::Timeout => line(StatusCode::GATEWAY_TIMEOUT, "Endpoint request timed out"),
        FaultKind::Unsupported(what) => (StatusCode::NOT_IMPLEMENTED, format!("{what} is not served here")),
        // The documents end at 500: whatever breaks behind the API is that. 429, 503 and 504 are what AWS's gateway, on which
        // the API stands, answers itself.
        FaultKind::Unavailable | FaultKind::Internal => {
            line(StatusCode::INTERNAL_SERVER_ERROR, "Internal server error")
        }
    }
}

fn sentence(violations: &[Violation]) -> String {
    let parts = violations.iter().map(|violation| match &violation.why {
        Why::Required | Why::Blank => format!("{} is required", violation.field),
        Why::OneOf(words) => format!("{} must be one of {}", violation.field, words.join(", ")),
        Why::AtLeast(min) => format!("{} must have at least {min} items", violation.field),
        Why::AtMost(max) => format!("{} must have at most {max} items", violation.field),
        Why::Size(min, max) => format!("{} must have {min} to {max} characters", violation.field),
        Why::Range(min, max) => format!("{} must be between {min} and {max}", violation.field),
        Why::Type(name) => format!("{} must be of type {name}", violation.field),
        Why::Together(names) => format!("{} needs all of {}", violation.field, names.join(", ")),
        Why::Needs(name) => format!("{} needs {name}", violation.field),
        Why::NoneOf(words) => format!("{} must be none of {}", violation.field, words.join(", ")),
        Why::Pattern(_) | Why::Unknown | Why::Taken | Why::Past | Why::NotAllowed => {
            format!("{} is invalid", violation.field)
        }
    });
    parts.collect::<Vec<_>>().join("; ")
}
