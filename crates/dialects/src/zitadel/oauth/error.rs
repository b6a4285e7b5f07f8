//! Refusals of the log-in: `{error, error_description}`, 400 nearly always, as the vendor's library has it.
//!
//! Source: `docs/vendors/zitadel.md#log-in`.

use http::StatusCode;
use interlingua_model::{AuthProblem, FaultKind, Missing, Rule, Why};
use interlingua_wire::{Field, Shape, WireResponse};
use serde_json::json;

use super::sent::kept_nowhere;

/// The body of every refusal of these endpoints.
pub const BODY: Shape = &[Field::text("error").required(), Field::text("error_description")];

/// The endpoints that refuse so.
pub const ENDPOINTS: [&str; 6] = ["discovery", "keys", "token", "introspect", "userinfo", "userinfoPost"];

/// Writes a fault of one of them.
pub fn refuse(endpoint: &str, fault: &FaultKind) -> WireResponse {
    let (status, error, description) = said(endpoint, fault);
    let mut body = json!({ "error": error });
    if let Some(body) = body.as_object_mut().filter(|_| !description.is_empty()) {
        body.insert("error_description".to_owned(), description.into());
    }
    kept_nowhere(WireResponse::json(StatusCode::from_u16(status).unwrap_or_default(), &body))
}

fn said(endpoint: &str, fault: &FaultKind) -> (u16, &'static str, String) {
    let invalid = |text: &str| (400, "invalid_request", text.to_owned());
    match fault {
        FaultKind::Invalid(violations) => {
            let Some(first) = violations.first() else { return invalid("") };
            let got = first.got.as_deref().unwrap_or_default();
            match (first.field.as_ref(), &first.why) {
                ("grant_type", Why::Unknown) => {
                    (400, "unsupported_grant_type", format!("{got} not supported"))
                }
                ("grant_type", Why::NotAllowed) => {
                    (400, "unauthorized_client", format!("grant_type {got:?} not allowed"))
                }
                ("grant_type", _) => invalid("grant_type missing"),
                ("client_authentication", Why::Required) => {
                    (400, "invalid_client", "client must be authenticated".to_owned())
                }
                ("client_authentication", _) => {
                    invalid("client authentication must not use more than one method")
                }
                ("authorization", _) => (400, "invalid_client", "invalid basic auth header".to_owned()),
                ("client_id", _) => invalid("client_id or client_assertion must be provided"),
                ("client_assertion_type", _) => invalid(&format!("invalid client_assertion_type {got}")),
                ("assertion", _) => invalid("assertion missing"),
                ("token", _) => invalid("token missing"),
                // How the vendor's sentence goes on is not known.
                ("scope", _) => invalid("The scope of your request is missing."),
                ("access_token", _) => (401, "invalid_request", "access token missing".to_owned()),
                (field, _) => invalid(field),
            }
        }
        FaultKind::NotFound(Missing::User) => (400, "invalid_client", "client not found".to_owned()),
        FaultKind::Refused(Rule::NoPassword) => invalid("Errors.User.Machine.Secret.NotExisting"),
        FaultKind::Refused(Rule::WrongPassword) => invalid("Errors.User.Machine.Secret.Invalid"),
        FaultKind::Unauthenticated(AuthProblem::Inactive) => invalid("Errors.User.NotActive"),
        // Without a word of why.
        FaultKind::Unauthenticated(_) if endpoint == "introspect" => {
            (400, "unauthorized_client", String::new())
        }
        FaultKind::Unauthenticated(_) => (400, "invalid_grant", "invalid assertion".to_owned()),
        FaultKind::Malformed(_) => invalid("error parsing form"),
        FaultKind::RateLimited(_) => (429, "temporarily_unavailable", "too many requests".to_owned()),
        FaultKind::Overloaded | FaultKind::Unavailable => {
            (503, "temporarily_unavailable", "service unavailable".to_owned())
        }
        FaultKind::TooLarge(_) => (413, "invalid_request", "the body is too large".to_owned()),
        FaultKind::Unsupported(what) => (501, "server_error", format!("{what} is not implemented")),
        FaultKind::Timeout => (504, "server_error", "Errors.Internal".to_owned()),
        _ => (500, "server_error", "Errors.Internal".to_owned()),
    }
}
