//! Faults as `{code, message, details}`. Ids and English texts are those of the server's tables; clients match on the id
//! at the end of the message.
//!
//! Source: `docs/vendors/zitadel.md#errors`.

use http::StatusCode;
use interlingua_model::{
    AuthProblem, Fault, FaultKind, Missing, Op, Quota, Rule, State, Taken, Violation, Why,
};
use interlingua_wire::{
    Detail, Field, FieldKind, Hit, Line, RpcStatus, Shape, WireResponse, line, read_refusal, written,
};
use prost::Message;

use super::management::error as management;
use super::passwords::PASSWORD;
use super::proto::v1::ErrorDetail;

/// The body of every refusal over REST.
pub const BODY: Shape = &[
    Field::whole("code", 1, 16).required(),
    Field::text("message").required(),
    Field::list("details", &FieldKind::Object(&[], &[])),
];

const NOBODY: &str = "User could not be found";
const NO_EMAIL: &str = "Email not found";
const NO_PHONE: &str = "Phone not found";
const NO_TOKEN: &str = "Personal Access Token not found";
const NOT_PERMITTED: &str = "No matching permissions found";
const WRONG_CODE: &str = "Code is invalid";
const NO_LINK: &str = "External IDP not found";
const NO_MACHINE: &str = "Errors.User.NotExisting";
const INVITE: &[&str] = &["CreateInviteCode", "ResendInviteCode"];
const VERIFY: &[&str] = &["VerifyEmail", "VerifyPhone"];
const OF_PHONE: &[&str] = &["SetPhone", "RemovePhone", "ResendPhoneCode", "VerifyPhone"];
const OF_EMAIL: &[&str] = &["SetEmail", "SendEmailCode", "ResendEmailCode", "VerifyEmail"];

/// "There is no such user", as some procedures say it.
const fn nobody(on: &'static [&'static str], code: u16, id: &'static str, text: &'static str) -> Line {
    line(FaultKind::NotFound(Missing::User), code, id, text).on(on)
}

const fn rule(rule: Rule, code: u16, id: &'static str, text: &'static str) -> Line {
    line(FaultKind::Refused(rule), code, id, text)
}

const fn state(
    op: Op,
    state: State,
    on: &'static [&'static str],
    id: &'static str,
    text: &'static str,
) -> Line {
    line(FaultKind::State { op, state }, 9, id, text).on(on)
}

/// A line without an id.
const fn plain(fault: FaultKind, code: u16, text: &'static str) -> Line {
    line(fault, code, "", text).written()
}

/// What a fault is on the wire: a gRPC code, an id (empty where the server has none), and a text. The rules are those of the
/// commands `user_v2_email`, `user_v2_phone`, `user_human_password`, `user_personal_access_token`.
pub const LINES: &[Line] = &[
    plain(FaultKind::Malformed(String::new()), 3, "proto: {}"),
    plain(FaultKind::NoBody, 3, "proto: there is no body"),
    // gRPC's own code for it.
    plain(FaultKind::Envelope(String::new()), 13, "{}"),
    plain(FaultKind::MediaType(String::new()), 3, "unsupported media type {}"),
    plain(FaultKind::TooLarge(0), 8, "received message larger than max ({})"),
    plain(FaultKind::Unauthenticated(AuthProblem::Missing), 16, "auth header missing"),
    line(FaultKind::Unauthenticated(AuthProblem::Form), 16, "AUTH-toLo1", "invalid auth header").written(),
    // Raised outside the translation: the text is the key.
    line(FaultKind::Unauthenticated(AuthProblem::Invalid), 16, "AUTH-7fs1e", "Errors.Token.Invalid")
        .any()
        .written(),
    line(FaultKind::Forbidden { member: false }, 5, "AUTHZ-cdgFk", "membership not found").written(),
    // Asked for at the endpoint, not in the command.
    line(FaultKind::Forbidden { member: true }, 7, "AUTH-5mWD2", NOT_PERMITTED)
        .on(&["AddHumanUser"])
        .written(),
    line(FaultKind::Forbidden { member: true }, 7, "AUTH-AWfge", NOT_PERMITTED).written(),
    rule(Rule::StepUp, 7, "AUTH-AWfge", NOT_PERMITTED).written(),
    // The credential is ours, and so is the fault that it may not.
    line(FaultKind::Unavailable, 5, "AUTHZ-cdgFk", "").read(),
    line(FaultKind::Unavailable, 5, "QUERY-1kIjX", "").read(),
    // The same id says that a person has no number.
    line(FaultKind::NotFound(Missing::Attribute), 5, "COMMAND-ieJ2e", NO_PHONE).on(&["RemovePhone"]),
    nobody(&["DeactivateUser"], 5, "COMMAND-5gp2p62iin", NOBODY),
    nobody(&["ReactivateUser"], 5, "COMMAND-9hy5kzbuk6", NOBODY),
    nobody(&["LockUser"], 5, "COMMAND-450yxuqrh1", NOBODY),
    nobody(&["UnlockUser"], 5, "COMMAND-x377t913pw", NOBODY),
    nobody(&["DeleteUser"], 5, "COMMAND-bd4ir1mblj", NOBODY),
    nobody(&["UpdateUser", "UpdateHumanUser"], 5, "COMMAND-ugjs0upun6", NOBODY),
    nobody(OF_EMAIL, 5, "COMMAND-ieJ2e", NO_EMAIL),
    nobody(OF_PHONE, 5, "COMMAND-ieJ2e", NO_PHONE),
    nobody(&["PasswordReset"], 5, "COMMAND-SAF4f", NOBODY),
    nobody(&["SetPassword"], 9, "COMMAND-3M0fs", NOBODY),
    nobody(&["SetUserMetadata", "DeleteUserMetadata"], 9, "COMMAND-uXHNj", NOBODY),
    nobody(&["AddPersonalAccessToken"], 9, "COMMAND-Dggw2", NOBODY),
    nobody(&["RemovePersonalAccessToken"], 5, "COMMAND-4m77G", NO_TOKEN),
    nobody(INVITE, 9, "COMMAND-Wgvn4", NOBODY),
    nobody(&["VerifyInviteCode"], 9, "COMMAND-F5g2h", NOBODY),
    nobody(&["AddIDPLink"], 9, "COMMAND-vzktar7b7f", NOBODY),
    nobody(&["RemoveIDPLink"], 5, "COMMAND-1M9xR", NO_LINK),
    nobody(&["AddSecret"], 9, "COMMAND-x8910n", NO_MACHINE),
    nobody(&["RemoveSecret"], 9, "COMMAND-x7s802", NO_MACHINE),
    nobody(&["AddKey"], 9, "COMMAND-bnipwm1", NOBODY),
    nobody(&["RemoveKey"], 5, "COMMAND-4g3xq", "Errors.NotFound"),
    nobody(&[], 5, "QUERY-Dfbg2", NOBODY),
    line(FaultKind::NotFound(Missing::Org), 7, "AUTH-Bs7Ds", "Organisation doesn't exist"),
    line(FaultKind::NotFound(Missing::Token), 5, "COMMAND-4m77G", "Machine key not found").on(&["RemoveKey"]),
    line(FaultKind::NotFound(Missing::Token), 5, "COMMAND-4m77G", NO_TOKEN),
    line(FaultKind::NotFound(Missing::Link), 5, "COMMAND-1M9xR", NO_LINK),
    line(FaultKind::NotFound(Missing::Attribute), 5, "META-2nnds", "Errors.Metadata.KeyNotExisting")
        .on(&["DeleteUserMetadata"]),
    line(FaultKind::NotFound(Missing::Attribute), 5, "COMMAND-ieJ2e", NO_PHONE).written(),
    line(FaultKind::NotFound(Missing::Alternate), 5, "COMMAND-ieJ2e", NO_PHONE).written(),
    line(FaultKind::NotFound(Missing::Heir), 5, "COMMAND-ieJ2e", NO_PHONE).written(),
    plain(FaultKind::NotFound(Missing::Route), 5, "Not Found"),
    plain(FaultKind::Method(String::new()), 12, "Method Not Allowed"),
    line(FaultKind::Exists(Taken::Id), 9, "COMMAND-7yiox1isql", "Errors.User.AlreadyExisting"),
    line(FaultKind::Exists(Taken::Id), 9, "COMMAND-k2una", "").read(),
    line(FaultKind::Exists(Taken::Link), 6, "V3-DKcYh", "External IDP already taken").on(&["AddIDPLink"]),
    line(FaultKind::Exists(Taken::Link), 6, "V3-DKcYh", "External IDP already taken").written(),
    line(FaultKind::Exists(Taken::Username), 6, "V3-DKcYh", "User already exists").any(),
    // Where one id stands for several states, the one that leads to it without detours.
    state(
        Op::Deactivate,
        State::Initial,
        &["DeactivateUser"],
        "COMMAND-gvx4kct9r2",
        "User with state initial can only be deleted not deactivated",
    ),
    state(
        Op::Deactivate,
        State::Deactivated,
        &["DeactivateUser"],
        "COMMAND-5gunjw0cd7",
        "User already inactive",
    )
    .any(),
    state(Op::Reactivate, State::Active, &["ReactivateUser"], "COMMAND-s5qqcz97hf", "User is not inactive")
        .any(),
    state(
        Op::Suspend,
        State::Suspended,
        &["LockUser"],
        "COMMAND-lgws8wtsqf",
        "User is not active or initial",
    )
    .any(),
    state(Op::Resume, State::Active, &["UnlockUser"], "COMMAND-olb9vb0oca", "User is not locked").any(),
    plain(FaultKind::State { op: Op::Delete, state: State::Deleted }, 9, "precondition failed").any(),
    rule(Rule::WrongCode, 3, "COMMAND-eis9R", WRONG_CODE).on(VERIFY),
    rule(Rule::OldCode, 3, "COMMAND-eis9R", WRONG_CODE).on(VERIFY).written(),
    rule(Rule::NoCode, 3, "COMMAND-eis9R", WRONG_CODE).on(VERIFY).written(),
    rule(Rule::WrongCode, 3, "COMMAND-Wgn4q", WRONG_CODE).on(&["VerifyInviteCode"]),
    rule(Rule::OldCode, 3, "COMMAND-Wgn4q", WRONG_CODE).on(&["VerifyInviteCode"]).written(),
    rule(Rule::NoCode, 3, "COMMAND-Wgn4q", WRONG_CODE).on(&["VerifyInviteCode"]).written(),
    rule(Rule::NoCode, 9, "COMMAND-Wr3gq", "Code not found").on(&["ResendInviteCode"]),
    rule(Rule::HasPassword, 9, "COMMAND-EF34g", "User is already initialized").on(INVITE),
    rule(Rule::WrongCode, 3, "CODE-woT0xc", WRONG_CODE),
    rule(Rule::OldCode, 9, "CODE-QvUQ4P", "Code is expired"),
    rule(Rule::NoCode, 9, "EMAIL-5w5ilin4yt", "Code is empty").on(&["ResendEmailCode"]),
    rule(Rule::NoCode, 9, "PHONE-5xrra88eq8", "Code is empty").on(&["ResendPhoneCode"]),
    rule(Rule::NoCode, 9, "COMMAND-2M9fs", "Code not found"),
    rule(Rule::WrongPassword, 3, "COMMAND-3M0fs", "Password is invalid"),
    rule(Rule::NoPassword, 9, "COMMAND-coi82n", "Secret doesn't exist").on(&["RemoveSecret"]),
    rule(Rule::NoPassword, 9, "COMMAND-Fds3s", "Password is empty"),
    rule(Rule::Unchanged, 9, "COMMAND-Uch5e", "Phone not changed").on(OF_PHONE),
    rule(Rule::Unchanged, 9, "COMMAND-Uch5e", "Email not changed"),
    // A bound of this server's own.
    plain(FaultKind::Refused(Rule::TooMuch), 8, "the user has as many of these as one may have"),
    rule(Rule::WrongKind, 9, "COMMAND-x8910n", NO_MACHINE).on(&["AddSecret"]).written(),
    rule(Rule::WrongKind, 9, "COMMAND-bnipwm1", NOBODY).on(&["AddKey"]).written(),
    rule(Rule::WrongKind, 9, "COMMAND-Df2f1", "Not allowed for this user type"),
    plain(FaultKind::Refused(Rule::Plan), 9, "precondition failed").any(),
    plain(FaultKind::Precondition, 9, "precondition failed"),
    plain(FaultKind::KeyReused, 9, "precondition failed"),
    plain(FaultKind::KeyRunning, 9, "precondition failed"),
    plain(FaultKind::KeyTooLong(0), 3, "key too long"),
    plain(FaultKind::RateLimited(Quota { limit: 0, window: 0, reset_ms: 0 }), 8, "rate limit exceeded"),
    plain(FaultKind::Overloaded, 14, "service unavailable"),
    plain(FaultKind::Unavailable, 14, "service unavailable"),
    plain(FaultKind::Timeout, 4, "context deadline exceeded"),
    plain(FaultKind::Unsupported(std::borrow::Cow::Borrowed("")), 12, "{} is not implemented"),
    plain(FaultKind::Lossy(Vec::new()), 9, "this mount refuses to lose: {}"),
    plain(FaultKind::Internal, 13, "internal error"),
];

/// Reads how a procedure ended, as client.
pub fn read(rpc: &'static str, status: &RpcStatus) -> Fault {
    let detail = status.details.iter().find(|detail| detail.name == "zitadel.v1.ErrorDetail");
    let detail = detail.and_then(|detail| ErrorDetail::decode(detail.value.clone()).ok()).unwrap_or_default();
    let told = |kind: FaultKind| Fault::because(kind, format!("the upstream: {}", status.message));
    let code = u16::from(status.code);
    if let Some(kind) = read_refusal(LINES, rpc, code, &detail.id).filter(|_| !detail.id.is_empty()) {
        return told(kind);
    }
    let about_one = || {
        LINES.iter().any(|line| line.fault == FaultKind::NotFound(Missing::User) && line.on.contains(&rpc))
    };
    told(match status.code {
        3 => FaultKind::Malformed(status.message.clone()),
        4 => FaultKind::Timeout,
        5 if ["GetUserByID", "ListUserMetadata"].contains(&rpc) || about_one() => {
            FaultKind::NotFound(Missing::User)
        }
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
    // The older service refuses as the newer one.
    let name = hit.map_or("", |hit| hit.row.name.trim_start_matches("v2beta."));
    let status = match &fault.kind {
        FaultKind::Invalid(violations) => match of_older(violations, name) {
            Some((code, id, text)) => said(code, id, text),
            None => invalid(violations, name),
        },
        // M: the message has the brackets of an id, and none in them.
        FaultKind::Unsupported(what) if what == "user type" => {
            said(12, "", "user type is not implemented ()")
        }
        kind => match older(name, kind).or_else(|| written(LINES, name, kind)) {
            Some(line) => said(u8::try_from(line.status).unwrap_or(13), line.code, &line.sentence(kind)),
            None => said(13, "", "internal error"),
        },
    };
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

/// How the management service says a fault, where it says it otherwise.
fn older(name: &str, kind: &FaultKind) -> Option<&'static Line> {
    written(management::LINES, name, kind).filter(|_| name.starts_with("management."))
}

fn of_older(violations: &[Violation], name: &str) -> Option<(u8, &'static str, &'static str)> {
    let first = violations.first().filter(|_| name.starts_with("management."))?;
    management::of_field(name, &first.field, &first.why)
}

/// A code, an id where there is one, and a text.
fn said(code: u8, id: &str, text: &str) -> RpcStatus {
    if id.is_empty() {
        return RpcStatus::new(code, text);
    }
    let detail = ErrorDetail { id: id.to_owned(), message: text.to_owned() };
    let detail = Detail {
        name: "zitadel.v1.ErrorDetail".to_owned(),
        value: detail.encode_to_vec().into(),
        shown: serde_json::json!({ "id": detail.id, "message": detail.message }),
    };
    RpcStatus { code, message: format!("{text} ({id})"), details: vec![detail] }
}

/// The first violation, in the words of the generated validators; a path with slashes is a chain of embedded messages.
fn invalid(violations: &[Violation], name: &str) -> RpcStatus {
    let Some(first) = violations.first() else {
        return said(3, "", "invalid argument");
    };
    match (first.field.as_ref(), &first.why) {
        ("query.limit", _) => return said(3, "QUERY-4M0fs", "Limit exceeded"),
        ("queries.depth", _) => return said(3, "USER-zsQ97", "Too many query nesting levels (Max 20)"),
        ("profile.given_name", Why::Blank) => {
            return said(3, "USER-UCej2", "Given name in profile is empty");
        }
        ("profile.family_name", Why::Blank) => {
            return said(3, "USER-4hB7d", "Family name in profile is empty");
        }
        ("username", Why::Blank) => return said(3, "V2-zzad3", "Errors.Invalid.Argument"),
        ("phone", _) => return said(3, "PHONE-so0wa", "Phone is invalid"),
        ("machine.user_id", Why::Taken) => {
            return said(9, "COMMAND-k2una", "Errors.User.AlreadyExisting");
        }
        // An entry's value is empty (M: the command behind `user_metadata`).
        (field, Why::Blank) if field.ends_with("/Metadata.Value") => {
            return said(3, "META-2m00f", "Metadata is invalid");
        }
        ("public_key", _) => {
            return said(
                3,
                "COMMAND-5F3h1",
                "Public key is not a valid RSA public key in PKIX format with PEM encoding",
            );
        }
        ("idp_id", Why::Unknown) => {
            return said(9, "COMMAND-39nf2", "Identity Provider Configuration doesn't exist");
        }
        (field, Why::Required) if field.ends_with("/KeysSearchFilter.Filter") => {
            return said(3, "GRPC-vR9nC", "List.Query.Invalid");
        }
        ("expiration_date", Why::Past) => return said(3, "DOMAIN-dv3t5", "Errors.AuthNKey.ExpireBeforeNow"),
        (PASSWORD, why) => {
            let (id, text) = match why {
                Why::Pattern("lower") => ("co3Xw", "Password must contain lower case"),
                Why::Pattern("upper") => ("VoaRj", "Password must contain upper case"),
                Why::Pattern("number") => ("ZBv4H", "Password must contain number"),
                Why::Pattern("symbol") => ("ZDLwA", "Password must contain symbol"),
                _ => ("HuJf6", "Password is too short"),
            };
            let creates = name.ends_with("CreateUser") || name.ends_with("AddHumanUser");
            return said(3, &format!("{}-{id}", if creates { "COMMA" } else { "DOMAIN" }), text);
        }
        ("password.hash", _) => {
            return said(
                3,
                if name.starts_with("Update") { "USER-oz74onzvqr" } else { "USER-JDk4t" },
                "Password hash encoding not supported. Check out https://zitadel.com/docs/concepts/architecture/secrets#hashed-secrets",
            );
        }
        _ => {}
    }
    // What is called a value is bytes, all else is text.
    let unit = if first.field.ends_with(".Value") { "bytes" } else { "runes" };
    let why = match &first.why {
        Why::Required | Why::Blank => "value is required".to_owned(),
        Why::Size(0, max) => format!("value length must be at most {max} {unit}"),
        Why::Size(min, max) => format!("value length must be between {min} and {max} {unit}, inclusive"),
        Why::Pattern("email") => {
            "value must be a valid email address | caused by: mail: missing '@' or angle-addr".to_owned()
        }
        Why::Pattern("true") => "value must equal true".to_owned(),
        Why::Type("timestamp") => "value is not a valid timestamp".to_owned(),
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
    said(3, "", &format!("{}invalid {last}: {why}", chain.collect::<String>()))
}

#[cfg(test)]
mod tests {
    use interlingua_wire::{VendorDialect as _, misread};

    use super::*;
    use crate::zitadel::vendor::Zitadel;

    #[test]
    fn what_is_written_is_read() {
        let endpoints: Vec<&str> = Zitadel::ENDPOINTS.iter().map(|endpoint| endpoint.row.name).collect();
        // One id says that there is no such user, and no number, token or link of one; and one is for every name that is taken.
        let known = [
            "RemovePhone: NotFound(User) is read as Some(NotFound(Attribute))",
            "RemovePersonalAccessToken: NotFound(Token) is read as Some(NotFound(User))",
            "RemoveIDPLink: NotFound(Link) is read as Some(NotFound(User))",
            "AddIDPLink: Exists(Username) is read as Some(Exists(Link))",
        ];
        assert_eq!(misread(LINES, &endpoints), known);
    }
}
