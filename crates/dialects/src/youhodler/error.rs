//! Faults as `{code, details, message}`. Codes and messages are those of the operation's page where it shows one.

use http::StatusCode;
use interlingua_model::{Fault, FaultKind, Missing, Rule, Violation, Why};
use interlingua_wire::WireResponse;
use serde::Serialize;
use serde_json::{Value, json};

/// The keys stand in the alphabetical order of the vendor's examples.
#[derive(Serialize)]
struct Body<'a> {
    code: &'a str,
    #[serde(skip_serializing_if = "Value::is_null")]
    details: Value,
    message: &'a str,
}

const NOT_MET: &str = "The request cannot be applied to the current resource state.";
const INVALID: &str = "A required field is missing or invalid";
const UNAVAILABLE: &str = "A downstream service is temporarily unavailable";

/// Writes a fault.
pub fn refuse(fault: &Fault) -> WireResponse {
    let (status, code, details, message) = row(&fault.kind);
    WireResponse::json(status, &Body { code, details, message })
}

type Line = (StatusCode, &'static str, Value, &'static str);

fn row(kind: &FaultKind) -> Line {
    match kind {
        FaultKind::Malformed(why) | FaultKind::Envelope(why) => {
            (StatusCode::BAD_REQUEST, "invalid_request", json!({ "error": why }), "The request is invalid.")
        }
        FaultKind::Invalid(violations) => {
            (StatusCode::BAD_REQUEST, "invalid_request", fields(violations), INVALID)
        }
        FaultKind::MediaType(_) => reason(StatusCode::BAD_REQUEST, "invalid_request", "media_type", INVALID),
        FaultKind::KeyTooLong(_) => {
            reason(StatusCode::BAD_REQUEST, "invalid_request", "idempotency_key_too_long", INVALID)
        }
        FaultKind::Lossy(losses) => {
            let names: Vec<&str> = losses.iter().map(|loss| loss.field.as_ref()).collect();
            let details = json!({ "reason": "lossy_translation", "fields": names });
            (StatusCode::BAD_REQUEST, "invalid_request", details, INVALID)
        }
        FaultKind::TooLarge(_) => {
            reason(StatusCode::PAYLOAD_TOO_LARGE, "invalid_request", "payload_too_large", INVALID)
        }
        FaultKind::Unauthenticated(_) => {
            (StatusCode::UNAUTHORIZED, "unauthorized", Value::Null, "Authentication required.")
        }
        FaultKind::Forbidden { .. } | FaultKind::Refused(Rule::StepUp) => reason(
            StatusCode::FORBIDDEN,
            "forbidden_capability_scope",
            "missing_capability",
            "The caller lacks the required capability for this scope",
        ),
        // A tenant that is not the caller's is a scope that does not match, not a missing resource.
        FaultKind::NotFound(Missing::Org) => {
            reason(StatusCode::BAD_REQUEST, "invalid_request", "capability_scope_mismatch", INVALID)
        }
        FaultKind::NotFound(Missing::User) => reason(
            StatusCode::NOT_FOUND,
            "resource_not_found",
            "human_actor_not_found",
            "The requested user does not exist",
        ),
        FaultKind::NotFound(_) => (
            StatusCode::NOT_FOUND,
            "resource_not_found",
            Value::Null,
            "The requested resource does not exist",
        ),
        FaultKind::Method(_) => (
            StatusCode::METHOD_NOT_ALLOWED,
            "invalid_request",
            Value::Null,
            "The method is not allowed here.",
        ),
        FaultKind::Exists(_) => reason(StatusCode::CONFLICT, "state_conflict", "already_exists", NOT_MET),
        FaultKind::State { .. } | FaultKind::Refused(Rule::SuspendFirst) => {
            reason(StatusCode::CONFLICT, "state_conflict", "state_conflict", NOT_MET)
        }
        FaultKind::KeyReused => {
            reason(StatusCode::CONFLICT, "idempotency_conflict", "payload_mismatch", NOT_MET)
        }
        FaultKind::KeyRunning => reason(StatusCode::CONFLICT, "idempotency_conflict", "in_progress", NOT_MET),
        // The concept page has the status; its code is not published.
        FaultKind::Precondition => reason(
            StatusCode::PRECONDITION_FAILED,
            "precondition_failed",
            "etag_mismatch",
            "The resource has changed since it was read.",
        ),
        FaultKind::Refused(_) => reason(
            StatusCode::UNPROCESSABLE_ENTITY,
            "not_admissible",
            "not_applicable",
            "The request was rejected by admissibility policy",
        ),
        FaultKind::RateLimited(quota) => {
            let details = json!({ "retry_after_ms": quota.reset_ms });
            (StatusCode::TOO_MANY_REQUESTS, "rate_limited", details, "Too many requests.")
        }
        FaultKind::Overloaded => {
            reason(StatusCode::SERVICE_UNAVAILABLE, "temporarily_unavailable", "overloaded", UNAVAILABLE)
        }
        FaultKind::Timeout => {
            reason(StatusCode::SERVICE_UNAVAILABLE, "temporarily_unavailable", "timeout", UNAVAILABLE)
        }
        FaultKind::Unavailable => reason(
            StatusCode::SERVICE_UNAVAILABLE,
            "temporarily_unavailable",
            "storage_unavailable",
            UNAVAILABLE,
        ),
        FaultKind::Unsupported(_) => {
            (StatusCode::NOT_IMPLEMENTED, "invalid_request", Value::Null, "The operation is not served here.")
        }
        // 500 is not documented; 502 is what a fault behind the API looks like.
        FaultKind::Internal => (
            StatusCode::BAD_GATEWAY,
            "upstream_error",
            Value::Null,
            "An upstream service returned an unexpected error.",
        ),
    }
}

fn reason(status: StatusCode, code: &'static str, reason: &str, message: &'static str) -> Line {
    (status, code, json!({ "reason": reason }), message)
}

fn fields(violations: &[Violation]) -> Value {
    let names: Vec<&str> = violations.iter().map(|violation| violation.field.as_ref()).collect();
    let missing = violations.iter().any(|violation| violation.why == Why::Required);
    let reason = if missing { "missing_required_field" } else { "invalid_field" };
    json!({ "reason": reason, "fields": names })
}
