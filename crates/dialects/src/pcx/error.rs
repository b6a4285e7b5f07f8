//! Faults as `{message, status: "error"}`. The text of 401 is documented; the others are ours. The vendor has no codes: what
//! says `error` comes from it, what does not comes from somebody in between.
//!
//! Source: `docs/vendors/pcx.md#errors`.

use http::StatusCode;
use interlingua_model::{
    AuthProblem, Fault, FaultKind, Missing, Op, Quota, Rule, State, Taken, Violation, Why,
};
use interlingua_wire::{Field, Hit, Line, Shape, WireResponse, line, written};
use serde_json::json;

/// The body of every refusal.
pub const BODY: Shape = &[Field::text("message").required(), Field::word("status", &["error"]).required()];

const ERROR: &str = "error";
const NOT_ALLOWED: &str = "The status of the user does not allow this";
const CONFLICT: &str = "The request conflicts with another";

/// What a fault is on the wire.
pub const LINES: &[Line] = &[
    line(FaultKind::Malformed(String::new()), 400, ERROR, "Invalid request: {}").written(),
    line(FaultKind::Envelope(String::new()), 400, ERROR, "Invalid request: {}").written(),
    line(FaultKind::NoBody, 400, ERROR, "Invalid request: there is no body").written(),
    line(FaultKind::Invalid(Vec::new()), 400, ERROR, "").written(),
    line(FaultKind::MediaType(String::new()), 400, ERROR, "Unsupported content type: {}").written(),
    line(FaultKind::Lossy(Vec::new()), 400, ERROR, "This mount refuses to lose: {}").written(),
    line(FaultKind::TooLarge(0), 413, ERROR, "Payload too large").written(),
    line(FaultKind::KeyTooLong(0), 413, ERROR, "Payload too large").written(),
    line(FaultKind::Unauthenticated(AuthProblem::Missing), 401, ERROR, "Unauthorized").any().written(),
    line(FaultKind::Forbidden { member: true }, 403, ERROR, "Forbidden").any().written(),
    line(FaultKind::Refused(Rule::StepUp), 403, ERROR, "Forbidden").written(),
    // A registration is told of no user, but of its organisation.
    line(FaultKind::NotFound(Missing::Org), 404, ERROR, "Organization not found").on(&["register"]),
    line(FaultKind::NotFound(Missing::User), 404, ERROR, "User not found"),
    line(FaultKind::NotFound(Missing::Org), 404, ERROR, "Organization not found").written(),
    line(FaultKind::NotFound(Missing::Route), 404, ERROR, "Not found").any().written(),
    line(FaultKind::Method(String::new()), 405, ERROR, "Method not allowed").written(),
    line(FaultKind::Exists(Taken::Email), 409, ERROR, "User already exists").any().on(&["register"]),
    line(FaultKind::Exists(Taken::Email), 409, ERROR, "User already exists").any().written(),
    // Cognito's own words, on which the API stands.
    line(
        FaultKind::Refused(Rule::WrongCode),
        400,
        ERROR,
        "Invalid verification code provided, please try again.",
    )
    .on(&["confirm"]),
    line(
        FaultKind::Refused(Rule::NoCode),
        400,
        ERROR,
        "Invalid verification code provided, please try again.",
    )
    .written(),
    line(
        FaultKind::Refused(Rule::OldCode),
        400,
        ERROR,
        "Invalid code provided, please request a code again.",
    )
    .written(),
    line(FaultKind::State { op: Op::Deactivate, state: State::Deactivated }, 409, ERROR, NOT_ALLOWED)
        .any()
        .written(),
    line(FaultKind::Refused(Rule::Invited), 409, ERROR, NOT_ALLOWED).any().written(),
    line(FaultKind::Precondition, 409, ERROR, CONFLICT).written(),
    line(FaultKind::KeyReused, 409, ERROR, CONFLICT).written(),
    line(FaultKind::KeyRunning, 409, ERROR, CONFLICT).written(),
    line(FaultKind::RateLimited(Quota { limit: 0, window: 0, reset_ms: 0 }), 429, ERROR, "Too many requests")
        .written(),
    // The documents end at 500: whatever breaks behind the API is that. 429, 503 and 504 are what AWS's gateway, on which the API
    // stands, answers itself.
    line(FaultKind::Overloaded, 503, ERROR, "Service unavailable").written(),
    line(FaultKind::Timeout, 504, ERROR, "Endpoint request timed out").written(),
    line(FaultKind::Unsupported(std::borrow::Cow::Borrowed("")), 501, ERROR, "{} is not served here")
        .written(),
    line(FaultKind::Unavailable, 500, ERROR, "Internal server error").written(),
    line(FaultKind::Internal, 500, ERROR, "Internal server error").written(),
];

/// Writes a fault.
pub fn refuse(hit: Option<&Hit<'_>>, fault: &Fault) -> WireResponse {
    let found = written(LINES, hit.map_or("", |hit| hit.row.name), &fault.kind);
    let (status, message) = found.map_or((500, "Internal server error".to_owned()), |line| {
        let message = match &fault.kind {
            FaultKind::Invalid(violations) => sentence(violations),
            kind => line.sentence(kind),
        };
        (line.status, message)
    });
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    WireResponse::json(status, &json!({ "message": message, "status": ERROR }))
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

#[cfg(test)]
mod tests {
    use interlingua_wire::{VendorDialect as _, misread};

    use super::*;
    use crate::pcx::vendor::Pcx;

    #[test]
    fn what_is_written_is_read() {
        let endpoints: Vec<&str> = Pcx::ENDPOINTS.iter().map(|endpoint| endpoint.row.name).collect();
        // A registration names no user, and so its 404 is an org's.
        assert_eq!(misread(LINES, &endpoints), ["register: NotFound(User) is read as Some(NotFound(Org))"]);
    }
}
