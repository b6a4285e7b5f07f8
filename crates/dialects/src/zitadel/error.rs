//! Faults as `{code, message, details}`. Ids and English texts are those of the server's tables; clients match on the id
//! at the end of the message.

use http::StatusCode;
use interlingua_model::{
    AuthProblem, CallKind, Fault, FaultKind, Missing, Op, Rule, State, Taken, Violation, Why,
};
use interlingua_wire::{Detail, Hit, RpcStatus, WireResponse};
use prost::Message;
use serde::Serialize;

use super::proto::user::v2::{CreateUserRequest, create_user_request::UserType};
use super::wire;

/// What a fault says to programs.
#[derive(Clone, PartialEq, Message, Serialize)]
struct ErrorDetail {
    #[prost(string, tag = "1")]
    id: String,
    #[prost(string, tag = "2")]
    message: String,
}

/// A gRPC code, an id (empty where the server has none), and a text.
struct Line {
    code: u8,
    id: &'static str,
    text: String,
}

const NOT_FOUND: &str = "User could not be found";

/// How "there is no such user" is said, by procedure: code, id, text.
const NO_USER: [(&str, u8, &str, &str); 23] = [
    ("DeactivateUser", 5, "COMMAND-5gp2p62iin", NOT_FOUND),
    ("ReactivateUser", 5, "COMMAND-9hy5kzbuk6", NOT_FOUND),
    ("LockUser", 5, "COMMAND-450yxuqrh1", NOT_FOUND),
    ("UnlockUser", 5, "COMMAND-x377t913pw", NOT_FOUND),
    ("DeleteUser", 5, "COMMAND-bd4ir1mblj", NOT_FOUND),
    ("GetUserByID", 5, "QUERY-Dfbg2", NOT_FOUND),
    ("ListUserMetadata", 5, "QUERY-Dfbg2", NOT_FOUND),
    ("UpdateUser", 5, "COMMAND-ugjs0upun6", NOT_FOUND),
    ("UpdateHumanUser", 5, "COMMAND-ugjs0upun6", NOT_FOUND),
    ("SetEmail", 5, "COMMAND-ieJ2e", "Email not found"),
    ("SendEmailCode", 5, "COMMAND-ieJ2e", "Email not found"),
    ("ResendEmailCode", 5, "COMMAND-ieJ2e", "Email not found"),
    ("VerifyEmail", 5, "COMMAND-ieJ2e", "Email not found"),
    ("SetPhone", 5, "COMMAND-ieJ2e", "Phone not found"),
    ("RemovePhone", 5, "COMMAND-ieJ2e", "Phone not found"),
    ("ResendPhoneCode", 5, "COMMAND-ieJ2e", "Phone not found"),
    ("VerifyPhone", 5, "COMMAND-ieJ2e", "Phone not found"),
    ("PasswordReset", 5, "COMMAND-SAF4f", NOT_FOUND),
    ("SetPassword", 9, "COMMAND-3M0fs", NOT_FOUND),
    ("SetUserMetadata", 9, "COMMAND-uXHNj", NOT_FOUND),
    ("DeleteUserMetadata", 9, "COMMAND-uXHNj", NOT_FOUND),
    ("AddPersonalAccessToken", 9, "COMMAND-Dggw2", NOT_FOUND),
    ("RemovePersonalAccessToken", 5, "COMMAND-4m77G", "Personal Access Token not found"),
];

/// What an id stands for: the table of `line` read backwards. Where one id stands for several states, the one that leads to
/// it without detours.
const MEANS: [(&str, FaultKind); 22] = [
    ("COMMAND-gvx4kct9r2", FaultKind::State { op: Op::Deactivate, state: State::Initial }),
    ("COMMAND-5gunjw0cd7", FaultKind::State { op: Op::Deactivate, state: State::Deactivated }),
    ("COMMAND-s5qqcz97hf", FaultKind::State { op: Op::Reactivate, state: State::Active }),
    ("COMMAND-lgws8wtsqf", FaultKind::State { op: Op::Suspend, state: State::Suspended }),
    ("COMMAND-olb9vb0oca", FaultKind::State { op: Op::Resume, state: State::Active }),
    ("COMMAND-7yiox1isql", FaultKind::Exists(Taken::Id)),
    ("COMMAND-k2una", FaultKind::Exists(Taken::Id)),
    ("V3-DKcYh", FaultKind::Exists(Taken::Username)),
    ("AUTH-Bs7Ds", FaultKind::NotFound(Missing::Org)),
    // The credential is ours, and so is the fault that it may not.
    ("AUTHZ-cdgFk", FaultKind::Unavailable),
    ("META-2nnds", FaultKind::NotFound(Missing::Attribute)),
    ("COMMAND-eis9R", FaultKind::Refused(Rule::WrongCode)),
    ("CODE-woT0xc", FaultKind::Refused(Rule::WrongCode)),
    ("CODE-QvUQ4P", FaultKind::Refused(Rule::OldCode)),
    ("EMAIL-5w5ilin4yt", FaultKind::Refused(Rule::NoCode)),
    ("PHONE-5xrra88eq8", FaultKind::Refused(Rule::NoCode)),
    ("COMMAND-2M9fs", FaultKind::Refused(Rule::NoCode)),
    ("COMMAND-Fds3s", FaultKind::Refused(Rule::NoPassword)),
    ("COMMAND-Uch5e", FaultKind::Refused(Rule::Unchanged)),
    ("COMMAND-Df2f1", FaultKind::Refused(Rule::WrongKind)),
    ("COMMAND-3M0fs", FaultKind::Refused(Rule::WrongPassword)),
    ("QUERY-1kIjX", FaultKind::Unavailable),
];

/// Reads how a procedure ended, as client.
pub fn read(rpc: &str, status: &RpcStatus) -> Fault {
    let detail = status.details.iter().find(|detail| detail.name == "zitadel.v1.ErrorDetail");
    let detail = detail.and_then(|detail| ErrorDetail::decode(detail.value.clone()).ok()).unwrap_or_default();
    let told = |kind: FaultKind| Fault::because(kind, format!("the upstream: {}", status.message));
    if NO_USER.iter().any(|(of, code, id, _)| *of == rpc && *code == status.code && *id == detail.id) {
        // The same id says that a person has no number.
        let missing = if rpc == "RemovePhone" { Missing::Attribute } else { Missing::User };
        return told(FaultKind::NotFound(missing));
    }
    if let Some((_, kind)) = MEANS.iter().find(|(id, _)| *id == detail.id) {
        return told(kind.clone());
    }
    told(match status.code {
        3 => FaultKind::Malformed(status.message.clone()),
        4 => FaultKind::Timeout,
        5 if NO_USER.iter().any(|(of, ..)| *of == rpc) => FaultKind::NotFound(Missing::User),
        6 => FaultKind::Exists(Taken::Username),
        8 => FaultKind::Overloaded,
        9 => FaultKind::Precondition,
        12 => FaultKind::Unsupported(format!("{rpc} of the upstream").into()),
        // A credential that does not hold, or not far enough, is ours, and so is the fault.
        7 | 14 | 16 => FaultKind::Unavailable,
        _ => FaultKind::Internal,
    })
}

/// Writes a fault: as REST here, and as a procedure's end for the other envelopes.
pub fn refuse(hit: Option<&Hit<'_>>, fault: &Fault) -> WireResponse {
    let line = line(hit, &fault.kind);
    let status = status(&line);
    let http = match fault.kind {
        // A wrong verb is 405, though its code is 12.
        FaultKind::Method(_) => StatusCode::METHOD_NOT_ALLOWED,
        FaultKind::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
        _ => status.http(),
    };
    let mut response = WireResponse::json(http, &status.as_rest());
    if http == StatusCode::UNAUTHORIZED {
        response = response.with_text("www-authenticate", &status.message);
    }
    WireResponse { rpc: Some(Box::new(status)), ..response }
}

fn status(line: &Line) -> RpcStatus {
    if line.id.is_empty() {
        return RpcStatus::new(line.code, line.text.as_str());
    }
    let detail = ErrorDetail { id: line.id.to_owned(), message: line.text.clone() };
    let detail = Detail {
        name: "zitadel.v1.ErrorDetail".to_owned(),
        value: detail.encode_to_vec().into(),
        shown: serde_json::to_value(&detail).unwrap_or_default(),
    };
    let message = format!("{} ({})", line.text, line.id);
    RpcStatus { code: line.code, message, details: vec![detail] }
}

fn plain(code: u8, text: impl Into<String>) -> Line {
    Line { code, id: "", text: text.into() }
}

fn named(code: u8, id: &'static str, text: &str) -> Line {
    Line { code, id, text: text.to_owned() }
}

fn line(hit: Option<&Hit<'_>>, kind: &FaultKind) -> Line {
    let op = hit.map(|hit| hit.row.kind);
    let name = hit.map_or("", |hit| hit.row.name);
    match kind {
        FaultKind::Malformed(why) => plain(3, format!("proto: {why}")),
        // gRPC's own code for it.
        FaultKind::Envelope(why) => plain(13, why.as_str()),
        FaultKind::MediaType(media) => plain(3, format!("unsupported media type {media}")),
        FaultKind::Invalid(violations) => invalid(violations, name),
        FaultKind::TooLarge(max) => plain(8, format!("received message larger than max ({max})")),
        FaultKind::Unauthenticated(AuthProblem::Missing) => plain(16, "auth header missing"),
        FaultKind::Unauthenticated(AuthProblem::Form) => named(16, "AUTH-toLo1", "invalid auth header"),
        // Raised outside the translation: the text is the key.
        FaultKind::Unauthenticated(_) => named(16, "AUTH-7fs1e", "Errors.Token.Invalid"),
        FaultKind::Forbidden { member: false } => named(5, "AUTHZ-cdgFk", "membership not found"),
        // Asked for at the endpoint, not in the command.
        FaultKind::Forbidden { .. } if name == "AddHumanUser" => {
            named(7, "AUTH-5mWD2", "No matching permissions found")
        }
        FaultKind::Forbidden { member: true } => named(7, "AUTH-AWfge", "No matching permissions found"),
        FaultKind::NotFound(Missing::User) => {
            let row = NO_USER.iter().find(|(of, ..)| *of == name);
            row.map_or_else(
                || named(5, "QUERY-Dfbg2", NOT_FOUND),
                |(_, code, id, text)| named(*code, id, text),
            )
        }
        FaultKind::NotFound(Missing::Org) => named(7, "AUTH-Bs7Ds", "Organisation doesn't exist"),
        FaultKind::NotFound(Missing::Token) => named(5, "COMMAND-4m77G", "Personal Access Token not found"),
        FaultKind::NotFound(Missing::Attribute) if name == "DeleteUserMetadata" => {
            named(5, "META-2nnds", "Errors.Metadata.KeyNotExisting")
        }
        FaultKind::NotFound(Missing::Attribute | Missing::Alternate | Missing::Heir) => {
            named(5, "COMMAND-ieJ2e", "Phone not found")
        }
        FaultKind::NotFound(Missing::Route) => plain(5, "Not Found"),
        FaultKind::Method(_) => plain(12, "Method Not Allowed"),
        FaultKind::Exists(Taken::Id) if asks_for_machine(hit) => {
            named(9, "COMMAND-k2una", "Errors.User.AlreadyExisting")
        }
        FaultKind::Exists(Taken::Id) => named(9, "COMMAND-7yiox1isql", "Errors.User.AlreadyExisting"),
        FaultKind::Exists(_) => named(6, "V3-DKcYh", "User already exists"),
        FaultKind::State { state, .. } => conflict(op, *state),
        FaultKind::Refused(rule) => refused(*rule, name),
        FaultKind::Precondition | FaultKind::KeyReused | FaultKind::KeyRunning => {
            plain(9, "precondition failed")
        }
        FaultKind::KeyTooLong(_) => plain(3, "key too long"),
        FaultKind::RateLimited(_) => plain(8, "rate limit exceeded"),
        FaultKind::Overloaded | FaultKind::Unavailable => plain(14, "service unavailable"),
        FaultKind::Timeout => plain(4, "context deadline exceeded"),
        // M: the message has the brackets of an id, and none in them.
        FaultKind::Unsupported(what) if what == "user type" => plain(12, "user type is not implemented ()"),
        FaultKind::Unsupported(what) => plain(12, format!("{what} is not implemented")),
        FaultKind::Lossy(losses) => {
            let names: Vec<&str> = losses.iter().map(|loss| loss.field.as_ref()).collect();
            plain(9, format!("this mount refuses to lose: {}", names.join(", ")))
        }
        FaultKind::Internal => plain(13, "internal error"),
    }
}

/// Rules of codes, passwords and tokens (commands `user_v2_email`, `user_v2_phone`, `user_human_password`,
/// `user_personal_access_token`).
fn refused(rule: Rule, name: &str) -> Line {
    let of_phone = name.contains("Phone");
    match rule {
        Rule::WrongCode | Rule::OldCode | Rule::NoCode if name.starts_with("Verify") => {
            named(3, "COMMAND-eis9R", "Code is invalid")
        }
        Rule::WrongCode => named(3, "CODE-woT0xc", "Code is invalid"),
        Rule::OldCode => named(9, "CODE-QvUQ4P", "Code is expired"),
        Rule::NoCode if name == "ResendEmailCode" => named(9, "EMAIL-5w5ilin4yt", "Code is empty"),
        Rule::NoCode if name == "ResendPhoneCode" => named(9, "PHONE-5xrra88eq8", "Code is empty"),
        Rule::NoCode => named(9, "COMMAND-2M9fs", "Code not found"),
        Rule::WrongPassword => named(3, "COMMAND-3M0fs", "Password is invalid"),
        Rule::NoPassword => named(9, "COMMAND-Fds3s", "Password is empty"),
        Rule::Unchanged if of_phone => named(9, "COMMAND-Uch5e", "Phone not changed"),
        Rule::Unchanged => named(9, "COMMAND-Uch5e", "Email not changed"),
        // Bounds of this server's own.
        Rule::TooMuch => plain(8, "the user has as many of these as one may have"),
        Rule::StepUp => named(7, "AUTH-AWfge", "No matching permissions found"),
        Rule::WrongKind => named(9, "COMMAND-Df2f1", "Not allowed for this user type"),
        _ => plain(9, "precondition failed"),
    }
}

fn asks_for_machine(hit: Option<&Hit<'_>>) -> bool {
    let hit = hit.filter(|hit| hit.row.name == "CreateUser");
    let request = hit.and_then(|hit| wire::message::<CreateUserRequest>(hit).ok());
    request.is_some_and(|request| matches!(request.user_type, Some(UserType::Machine(_))))
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
fn invalid(violations: &[Violation], name: &str) -> Line {
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
        ("expiration_date", Why::Past) => return named(3, "DOMAIN-dv3t5", "Errors.AuthNKey.ExpireBeforeNow"),
        ("password.hash", _) => {
            return named(
                3,
                if name.starts_with("Update") { "USER-oz74onzvqr" } else { "USER-JDk4t" },
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
        Why::AtMost(most) => format!("value must contain no more than {most} item(s)"),
        Why::AtLeast(least) => format!("value must contain at least {least} item(s)"),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::zitadel::endpoints::ENDPOINTS;
    use interlingua_model::Principal;
    use interlingua_wire::WireRequest;

    /// What every procedure may say of a fault with an id of its own, the client reads as the same fault.
    #[test]
    fn what_is_written_is_read() {
        let kinds = MEANS.iter().map(|(_, kind)| kind.clone());
        let kinds: Vec<_> = kinds.chain([FaultKind::NotFound(Missing::User)]).collect();
        let request = WireRequest::new(http::Method::POST, "/");
        let who = Principal::nobody();
        let mut read_back = 0;
        for (index, endpoint) in ENDPOINTS.iter().enumerate() {
            let row = &endpoint.row;
            let hit =
                Hit { row, index, params: &[], request: &request, request_id: "", who: &who, orgs: &[] };
            for kind in &kinds {
                let line = line(Some(&hit), kind);
                let same_op = match kind {
                    FaultKind::State { op, .. } => row.kind == CallKind::from(*op),
                    FaultKind::Refused(Rule::OldCode | Rule::NoCode) => !row.name.starts_with("Verify"),
                    FaultKind::NotFound(Missing::Attribute) => {
                        ["RemovePhone", "DeleteUserMetadata"].contains(&row.name)
                    }
                    FaultKind::NotFound(Missing::User) => {
                        row.name != "RemovePhone" && NO_USER.iter().any(|(of, ..)| *of == row.name)
                    }
                    _ => true,
                };
                if line.id.is_empty() || !same_op || row.kind == CallKind::Unserved {
                    continue;
                }
                let read = read(row.name, &status(&line)).kind;
                let alike = matches!((row.name, kind), ("RemovePersonalAccessToken", FaultKind::NotFound(_)));
                assert!(read == *kind || alike, "{} {kind:?} reads as {read:?}", row.name);
                read_back += 1;
            }
        }
        assert!(read_back > 200, "{read_back}");
    }
}
