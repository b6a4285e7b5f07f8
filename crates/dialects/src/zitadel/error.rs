//! Faults as `{code, message, details}`. Ids and English texts are those of the server's tables; clients match on the id
//! at the end of the message.

use http::StatusCode;
use interlingua_model::{AuthProblem, CallKind, Fault, FaultKind, Missing, State, Taken, Violation, Why};
use interlingua_wire::{Hit, WireResponse};
use serde::Serialize;

#[derive(Serialize)]
struct Body<'a> {
    code: u8,
    message: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    details: Vec<Detail<'a>>,
}

#[derive(Serialize)]
struct Detail<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    id: &'a str,
    message: &'a str,
}

/// A gRPC code, an id (empty where the server has none), and a text.
struct Line {
    code: u8,
    id: &'static str,
    text: String,
}

/// The HTTP status of each gRPC code that is used here; 9 is 400, not 412.
const STATUSES: [(u8, StatusCode); 10] = [
    (3, StatusCode::BAD_REQUEST),
    (4, StatusCode::GATEWAY_TIMEOUT),
    (5, StatusCode::NOT_FOUND),
    (6, StatusCode::CONFLICT),
    (7, StatusCode::FORBIDDEN),
    (8, StatusCode::TOO_MANY_REQUESTS),
    (9, StatusCode::BAD_REQUEST),
    (12, StatusCode::NOT_IMPLEMENTED),
    (14, StatusCode::SERVICE_UNAVAILABLE),
    (16, StatusCode::UNAUTHORIZED),
];

/// Ids of "User could not be found", by operation.
const NOT_FOUND: [(CallKind, &str); 6] = [
    (CallKind::Deactivate, "COMMAND-5gp2p62iin"),
    (CallKind::Reactivate, "COMMAND-9hy5kzbuk6"),
    (CallKind::Suspend, "COMMAND-450yxuqrh1"),
    (CallKind::Resume, "COMMAND-x377t913pw"),
    (CallKind::Delete, "COMMAND-bd4ir1mblj"),
    (CallKind::Get, "QUERY-Dfbg2"),
];

/// Writes a fault.
pub fn refuse(hit: Option<&Hit<'_>>, fault: &Fault) -> WireResponse {
    let line = line(hit, &fault.kind);
    let message = if line.id.is_empty() { line.text.clone() } else { format!("{} ({})", line.text, line.id) };
    let detail =
        Detail { kind: "type.googleapis.com/zitadel.v1.ErrorDetail", id: line.id, message: &line.text };
    let details = if line.id.is_empty() { Vec::new() } else { vec![detail] };
    let status = match fault.kind {
        // A wrong verb is 405, though its code is 12.
        FaultKind::Method(_) => StatusCode::METHOD_NOT_ALLOWED,
        FaultKind::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
        _ => interlingua_wire::to_vendor(&STATUSES, &line.code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
    };
    let response = WireResponse::json(status, &Body { code: line.code, message: &message, details });
    if status == StatusCode::UNAUTHORIZED {
        response.with_text("www-authenticate", &message)
    } else {
        response
    }
}

fn plain(code: u8, text: impl Into<String>) -> Line {
    Line { code, id: "", text: text.into() }
}

fn named(code: u8, id: &'static str, text: &str) -> Line {
    Line { code, id, text: text.to_owned() }
}

fn line(hit: Option<&Hit<'_>>, kind: &FaultKind) -> Line {
    let op = hit.map(|hit| hit.row.kind);
    match kind {
        FaultKind::Malformed(why) => plain(3, format!("proto: {why}")),
        FaultKind::MediaType(media) => plain(3, format!("unsupported media type {media}")),
        FaultKind::Invalid(violations) => invalid(violations),
        FaultKind::TooLarge(max) => plain(8, format!("received message larger than max ({max})")),
        FaultKind::Unauthenticated(AuthProblem::Missing) => plain(16, "auth header missing"),
        FaultKind::Unauthenticated(AuthProblem::Form) => named(16, "AUTH-toLo1", "invalid auth header"),
        // Raised outside the translation: the text is the key.
        FaultKind::Unauthenticated(_) => named(16, "AUTH-7fs1e", "Errors.Token.Invalid"),
        FaultKind::Forbidden { member: false } => named(5, "AUTHZ-cdgFk", "membership not found"),
        FaultKind::Forbidden { member: true } => named(7, "AUTH-AWfge", "No matching permissions found"),
        FaultKind::NotFound(Missing::User) => {
            let id = op.and_then(|op| interlingua_wire::to_vendor(&NOT_FOUND, &op)).unwrap_or("QUERY-Dfbg2");
            named(5, id, "User could not be found")
        }
        FaultKind::NotFound(Missing::Org) => named(7, "AUTH-Bs7Ds", "Organisation doesn't exist"),
        FaultKind::NotFound(Missing::Route) => plain(5, "Not Found"),
        FaultKind::Method(_) => plain(12, "Method Not Allowed"),
        FaultKind::Exists(Taken::Id) if asks_for_machine(hit) => {
            named(9, "COMMAND-k2una", "Errors.User.AlreadyExisting")
        }
        FaultKind::Exists(Taken::Id) => named(9, "COMMAND-7yiox1isql", "Errors.User.AlreadyExisting"),
        FaultKind::Exists(_) => named(6, "V3-DKcYh", "User already exists"),
        FaultKind::State { state, .. } => conflict(op, *state),
        FaultKind::Refused(_) | FaultKind::Precondition | FaultKind::KeyReused | FaultKind::KeyRunning => {
            plain(9, "precondition failed")
        }
        FaultKind::KeyTooLong(_) => plain(3, "key too long"),
        FaultKind::RateLimited(_) => plain(8, "rate limit exceeded"),
        FaultKind::Overloaded | FaultKind::Unavailable => plain(14, "service unavailable"),
        FaultKind::Timeout => plain(4, "context deadline exceeded"),
        FaultKind::Unsupported(what) => plain(12, format!("{what} is not implemented")),
        FaultKind::Lossy(losses) => {
            let names: Vec<&str> = losses.iter().map(|loss| loss.field.as_ref()).collect();
            plain(9, format!("this mount refuses to lose: {}", names.join(", ")))
        }
        FaultKind::Internal => plain(13, "internal error"),
    }
}

fn asks_for_machine(hit: Option<&Hit<'_>>) -> bool {
    let body = hit.and_then(|hit| interlingua_wire::parse_json(&hit.request.body).ok());
    body.is_some_and(|body| body.get("machine").is_some())
}

fn conflict(op: Option<CallKind>, state: State) -> Line {
    match (op, state) {
        (Some(CallKind::Deactivate), State::Initial) => {
            named(9, "COMMAND-gvx4kct9r2", "User with state initial can only be deleted not deactivated")
        }
        (Some(CallKind::Deactivate), _) => named(9, "COMMAND-5gunjw0cd7", "User already inactive"),
        (Some(CallKind::Reactivate), _) => named(9, "COMMAND-s5qqcz97hf", "User is not inactive"),
        (Some(CallKind::Suspend), _) => named(9, "COMMAND-lgws8wtsqf", "User is not active or initial"),
        (Some(CallKind::Resume), _) => named(9, "COMMAND-olb9vb0oca", "User is not locked"),
        _ => plain(9, "precondition failed"),
    }
}

/// The first violation, in the words of the generated validators; a path with slashes is a chain of embedded messages.
fn invalid(violations: &[Violation]) -> Line {
    let Some(first) = violations.first() else {
        return plain(3, "invalid argument");
    };
    match (first.field.as_ref(), &first.why) {
        ("query.limit", _) => return named(3, "QUERY-4M0fs", "Limit exceeded"),
        ("queries.depth", _) => return named(3, "USER-zsQ97", "Too many query nesting levels (Max 20)"),
        ("profile.given_name", Why::Blank) => {
            return named(3, "USER-UCej2", "Given name in profile is empty");
        }
        ("profile.family_name", Why::Blank) => {
            return named(3, "USER-4hB7d", "Family name in profile is empty");
        }
        ("password.hash", _) => {
            return named(
                3,
                "USER-JDk4t",
                "Password hash encoding not supported. Check out https://zitadel.com/docs/concepts/architecture/secrets#hashed-secrets",
            );
        }
        _ => {}
    }
    let why = match &first.why {
        Why::Required | Why::Blank => "value is required".to_owned(),
        Why::Size(0, max) => format!("value length must be at most {max} runes"),
        Why::Size(min, max) => format!("value length must be between {min} and {max} runes, inclusive"),
        Why::Pattern("email") => {
            "value must be a valid email address | caused by: mail: missing '@' or angle-addr".to_owned()
        }
        Why::Pattern("true") => "value must equal true".to_owned(),
        Why::OneOf(_) => "value must be one of the defined enum values".to_owned(),
        other => format!("{other:?}"),
    };
    let mut links: Vec<&str> = first.field.split('/').collect();
    let last = links.pop().unwrap_or_default();
    let chain = links
        .into_iter()
        .map(|link| format!("invalid {link}: embedded message failed validation | caused by: "));
    plain(3, format!("{}invalid {last}: {why}", chain.collect::<String>()))
}
