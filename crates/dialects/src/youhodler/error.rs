//! Faults as `{code, details, message}`. Codes and messages are those of the operation's page where it shows one.
//!
//! Source: `docs/vendors/youhodler.md#errors`.

use http::StatusCode;
use interlingua_model::{
    AuthProblem, Fault, FaultKind, Missing, Op, Quota, Rule, State, Taken, Violation, Why,
};
use interlingua_wire::{ANY_CODE, Field, FieldKind, Hit, Line, Shape, WireResponse, line, written};
use serde_json::{Value, json};

/// The envelope of every refusal.
pub const BODY: Shape = &[
    Field::text("code").required(),
    Field::text("message").required(),
    Field::new("details", FieldKind::Object(&[], &[])),
];

// As on the page of `/oauth/token`, the only one that shows it.
const KEY: &str = "Idempotency key conflict.";
const NOT_MET: &str = "The request cannot be applied to the current resource state.";
const INVALID: &str = "A required field is missing or invalid";
const UNAVAILABLE: &str = "A downstream service is temporarily unavailable";
const NO_CAPABILITY: &str = "The caller lacks the required capability for this scope";

/// What a fault is on the wire; the reason stands in `details`.
pub const LINES: &[Line] = &[
    line(FaultKind::Malformed(String::new()), 400, "invalid_request", "The request is invalid.").written(),
    line(FaultKind::Envelope(String::new()), 400, "invalid_request", "The request is invalid.").written(),
    line(FaultKind::NoBody, 400, "invalid_request", "The request is invalid.").written(),
    line(FaultKind::Invalid(Vec::new()), 400, "invalid_request", INVALID).written(),
    line(FaultKind::MediaType(String::new()), 400, "invalid_request", INVALID).reason("media_type").written(),
    line(FaultKind::KeyTooLong(0), 400, "invalid_request", INVALID)
        .reason("idempotency_key_too_long")
        .written(),
    line(FaultKind::Lossy(Vec::new()), 400, "invalid_request", INVALID).reason("lossy_translation").written(),
    line(FaultKind::TooLarge(0), 413, "invalid_request", INVALID).reason("payload_too_large").written(),
    line(FaultKind::Unauthenticated(AuthProblem::Missing), 401, "unauthorized", "Authentication required.")
        .any()
        .written(),
    line(FaultKind::Forbidden { member: true }, 403, "forbidden_capability_scope", NO_CAPABILITY)
        .reason("missing_capability")
        .any()
        .written(),
    line(FaultKind::Refused(Rule::StepUp), 403, "forbidden_capability_scope", NO_CAPABILITY)
        .reason("missing_capability")
        .written(),
    // A tenant that is not the caller's is a scope that does not match, not a missing resource.
    line(FaultKind::NotFound(Missing::Org), 400, "invalid_request", INVALID)
        .reason("capability_scope_mismatch")
        .written(),
    line(FaultKind::NotFound(Missing::User), 404, "resource_not_found", "The requested user does not exist")
        .reason("human_actor_not_found"),
    line(
        FaultKind::NotFound(Missing::Route),
        404,
        "resource_not_found",
        "The requested resource does not exist",
    )
    .any()
    .written(),
    line(FaultKind::Method(String::new()), 405, "invalid_request", "The method is not allowed here.")
        .written(),
    line(FaultKind::Exists(Taken::Email), 409, "state_conflict", NOT_MET)
        .reason("already_exists")
        .any()
        .written(),
    line(FaultKind::State { op: Op::Deactivate, state: State::Deactivated }, 409, "state_conflict", NOT_MET)
        .reason("state_conflict")
        .any()
        .written(),
    line(FaultKind::Refused(Rule::SuspendFirst), 409, "state_conflict", NOT_MET)
        .reason("state_conflict")
        .written(),
    line(FaultKind::KeyReused, 409, "idempotency_conflict", KEY).reason("key_payload_mismatch").written(),
    line(FaultKind::KeyRunning, 409, "idempotency_conflict", KEY).reason("in_progress").written(),
    // The concept page has the status; its code is not published.
    line(FaultKind::Precondition, 412, "precondition_failed", "The resource has changed since it was read.")
        .reason("etag_mismatch"),
    line(
        FaultKind::Refused(Rule::ManagedElsewhere),
        422,
        "not_admissible",
        "The request was rejected by admissibility policy",
    )
    .reason("not_applicable")
    .any(),
    line(
        FaultKind::RateLimited(Quota { limit: 0, window: 0, reset_ms: 0 }),
        429,
        "rate_limited",
        "Too many requests.",
    )
    .written(),
    line(FaultKind::Overloaded, 503, "temporarily_unavailable", UNAVAILABLE).reason("overloaded").written(),
    line(FaultKind::Timeout, 503, "temporarily_unavailable", UNAVAILABLE).reason("timeout").written(),
    line(FaultKind::Unavailable, 503, "temporarily_unavailable", UNAVAILABLE).reason("storage_unavailable"),
    line(
        FaultKind::Unsupported(std::borrow::Cow::Borrowed("")),
        501,
        "invalid_request",
        "The operation is not served here.",
    )
    .written(),
    // 500 is not documented; 502 is what a fault behind the API looks like.
    line(FaultKind::Internal, 502, "upstream_error", "An upstream service returned an unexpected error."),
    // Codes of these two are not published: the status says it.
    line(FaultKind::Precondition, 412, ANY_CODE, "").read(),
    line(FaultKind::Refused(Rule::ManagedElsewhere), 422, ANY_CODE, "").read(),
];

/// Writes a fault. The keys stand in the alphabetical order of the vendor's examples.
pub fn refuse(hit: Option<&Hit<'_>>, fault: &Fault) -> WireResponse {
    let found = written(LINES, hit.map_or("", |hit| hit.row.name), &fault.kind);
    let Some(line) = found else { return WireResponse::empty(StatusCode::BAD_GATEWAY) };
    let status = StatusCode::from_u16(line.status).unwrap_or(StatusCode::BAD_GATEWAY);
    let mut body = json!({ "code": line.code, "details": details(line, &fault.kind), "message": line.text });
    if let Some(body) = body.as_object_mut() {
        body.retain(|_, value| !value.is_null());
    }
    WireResponse::json(status, &body)
}

fn details(line: &Line, kind: &FaultKind) -> Value {
    match kind {
        FaultKind::Malformed(why) | FaultKind::Envelope(why) => json!({ "error": why }),
        FaultKind::NoBody => json!({ "error": "there is no body" }),
        FaultKind::Invalid(violations) => fields(violations),
        FaultKind::Lossy(losses) => {
            let names: Vec<&str> = losses.iter().map(|loss| loss.field.as_ref()).collect();
            json!({ "reason": line.reason, "fields": names })
        }
        FaultKind::RateLimited(quota) => json!({ "retry_after_ms": quota.reset_ms }),
        _ if line.reason.is_empty() => Value::Null,
        _ => json!({ "reason": line.reason }),
    }
}

fn fields(violations: &[Violation]) -> Value {
    let names: Vec<&str> = violations.iter().map(|violation| violation.field.as_ref()).collect();
    let missing = violations.iter().any(|violation| violation.why == Why::Required);
    let reason = if missing { "missing_required_field" } else { "invalid_field" };
    json!({ "reason": reason, "fields": names })
}

#[cfg(test)]
mod tests {
    use interlingua_wire::{VendorDialect as _, misread};

    use super::*;
    use crate::youhodler::vendor::YouHodler;

    #[test]
    fn what_is_written_is_read() {
        let endpoints: Vec<&str> = YouHodler::ENDPOINTS.iter().map(|endpoint| endpoint.row.name).collect();
        assert_eq!(misread(LINES, &endpoints), [""; 0]);
    }
}
