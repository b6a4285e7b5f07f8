//! Messages in and out, details, users, and the validators' rules.

use http::{HeaderValue, StatusCode};
use interlingua_model::{
    Call, Change, Expect, Fault, FaultKind, Gender, Kind, Loss, Missing, Op, OrgId, Reply, User, UserId,
    UserRef, Violation, Why,
};
use interlingua_wire::{
    Decoded, Encoded, Hit, Part, WireResponse, decimal, parse_decimal, parse_json, strayed, to_vendor,
    unread, unshown,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::VENDOR;
use super::proto::object::v2::Details;
use super::proto::user::v2::{
    self as pb, HumanEmail, HumanPhone, HumanProfile, HumanUser, MachineUser, user::Type,
};
use super::state::TABLE;

/// Both directions of `Gender`.
pub const GENDERS: [(Gender, pb::Gender); 3] = [
    (Gender::Female, pb::Gender::Female),
    (Gender::Male, pb::Gender::Male),
    (Gender::Diverse, pb::Gender::Diverse),
];

/// The request's message. Any media type is read as JSON, and no body at all is the empty message, as the vendor's REST
/// gateway does.
///
/// # Errors
/// 400 with code 3.
pub fn message<T: DeserializeOwned>(hit: &Hit<'_>) -> Result<T, Fault> {
    let body = &hit.request.body;
    let mut value = if body.is_empty() { Value::Object(Map::new()) } else { parse_json(body)? };
    drop_nulls(&mut value);
    serde_json::from_value(value).map_err(|e| FaultKind::Malformed(e.to_string()).into())
}

/// In the canonical mapping, null stands for an absent field.
fn drop_nulls(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|_, field| !field.is_null());
            fields.values_mut().for_each(drop_nulls);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_nulls),
        _ => {}
    }
}

/// Writes a message.
pub fn response(message: &impl Serialize) -> WireResponse {
    // The REST gateway renames the service's own header (`Grpcgateway-Cache-Control`); `no-store` is what it carries.
    WireResponse::json(StatusCode::OK, message)
        .with("grpcgateway-cache-control", HeaderValue::from_static("no-store"))
}

/// A fault of a field, in the words of the generated validators.
pub fn invalid(field: impl Into<std::borrow::Cow<'static, str>>, why: Why) -> Fault {
    FaultKind::Invalid(vec![Violation { field: field.into(), why, got: None }]).into()
}

/// Checks the length of a text in characters.
///
/// # Errors
/// 400 with code 3.
pub fn sized(field: &'static str, text: &str, min: u64, max: u64) -> Result<(), Fault> {
    let length = text.chars().count() as u64;
    if (min..=max).contains(&length) { Ok(()) } else { Err(invalid(field, Why::Size(min, max))) }
}

/// `x-zitadel-orgid` scopes nothing in v2, but it must name an organisation.
///
/// # Errors
/// 403 `AUTH-Bs7Ds`.
pub fn check_org_header(hit: &Hit<'_>) -> Result<(), Fault> {
    let Some(header) = hit.request.header("x-zitadel-orgid").filter(|text| !text.is_empty()) else {
        return Ok(());
    };
    let known = org(header).is_some_and(|id| hit.org(id).is_some());
    if known { Ok(()) } else { Err(FaultKind::NotFound(Missing::Org).into()) }
}

/// The organisation with this spelling.
pub fn org(text: &str) -> Option<OrgId> {
    parse_decimal(text).and_then(OrgId::new)
}

/// The user with this spelling.
pub fn reference(text: &str) -> UserRef {
    let spelled = parse_decimal(text).and_then(UserId::new);
    UserRef::Named { vendor: VENDOR, text: text.to_owned(), spelled }
}

/// The user that the path names; it wins over one in the body.
///
/// # Errors
/// 400 for fewer than 1 and more than 200 characters.
pub fn target(hit: &Hit<'_>, field: &'static str) -> Result<UserRef, Fault> {
    let text = hit.param("user_id");
    sized(field, text, 1, 200)?;
    Ok(reference(text))
}

/// Reads an operation: its message holds nothing but the id, which the path gives.
///
/// # Errors
/// 400 with code 3.
pub fn operation<T: DeserializeOwned>(hit: &Hit<'_>, op: Op, field: &'static str) -> Result<Decoded, Fault> {
    let _: T = message(hit)?;
    change(hit, op, field)
}

/// The operation on the user that the path names.
///
/// # Errors
/// 400 with code 3.
pub fn change(hit: &Hit<'_>, op: Op, field: &'static str) -> Result<Decoded, Fault> {
    let user = target(hit, field)?;
    let change = Change { user, op, reason: None, by: None, expect: Expect::Any };
    Ok(Decoded { call: Call::Change(change), losses: unread(hit, op == Op::Delete)? })
}

#[derive(Serialize)]
struct DetailsBody {
    details: Details,
}

/// Writes `{details}`; every lifecycle answer is this message under another name.
///
/// # Errors
/// [`FaultKind::Internal`] for a reply to something else.
pub fn done<D>(_: &D, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Changed { user, .. } => {
            Ok(response(&DetailsBody { details: Details { creation_date: None, ..details(user) } }).into())
        }
        _ => Err(strayed()),
    }
}

/// Sequence, change, owner and creation.
pub fn details(user: &User) -> Details {
    Details {
        sequence: user.version,
        change_date: Some(user.changed.into()),
        resource_owner: decimal(user.org.get()),
        creation_date: Some(user.created.into()),
    }
}

/// How a user's id is spelled here.
pub fn id(user: &User) -> String {
    user.profile.alias(VENDOR).map_or_else(|| decimal(user.id.get()), str::to_owned)
}

/// The user message, and what it leaves out.
pub fn user(user: &User) -> (pb::User, Vec<Loss>) {
    let p = &user.profile;
    let shown = [
        Part::Username,
        Part::Names,
        Part::Nick,
        Part::Display,
        Part::Language,
        Part::Gender,
        Part::EmailVerified,
        Part::Phone,
        Part::PhoneVerified,
        Part::Kind,
    ];
    let kind = match p.kind {
        Kind::Human => Type::Human(human(user)),
        Kind::Machine => Type::Machine(machine(user)),
    };
    let message = pb::User {
        user_id: id(user),
        state: to_vendor(&TABLE, &user.state).unwrap_or_default().into(),
        username: p.username.to_string(),
        login_names: vec![p.username.to_string()],
        preferred_login_name: p.username.to_string(),
        details: Some(details(user)),
        r#type: Some(kind),
    };
    // Metadata has an endpoint of its own.
    let own = ["description", "accessTokenType", "passwordChangeRequired", "metadata"];
    (message, unshown(VENDOR, user, &shown, &own))
}

/// Nickname, display name, language and gender are always there, also when they are empty; so are e-mail and phone.
fn human(user: &User) -> HumanUser {
    let p = &user.profile;
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let gender = p.gender.and_then(|gender| to_vendor(&GENDERS, &gender)).unwrap_or_default();
    let profile = HumanProfile {
        given_name: text(p.given.as_deref()),
        family_name: text(p.family.as_deref()),
        nick_name: Some(text(p.nick.as_deref())),
        display_name: Some(p.shown()),
        preferred_language: Some(p.language.clone().unwrap_or_else(|| "und".to_owned())),
        gender: Some(gender.into()),
        avatar_url: String::new(),
    };
    let email = p.email.as_ref().map(|email| (email.address.to_string(), email.verified)).unwrap_or_default();
    let phone = p.phone.as_ref().map(|phone| (phone.number.to_string(), phone.verified)).unwrap_or_default();
    HumanUser {
        profile: Some(profile),
        email: Some(HumanEmail { email: email.0, is_verified: email.1 }),
        phone: Some(HumanPhone { phone: phone.0, is_verified: phone.1 }),
        password_change_required: p.residue(VENDOR, "passwordChangeRequired") == Some("true"),
        ..HumanUser::default()
    }
}

fn machine(user: &User) -> MachineUser {
    let p = &user.profile;
    let kept = |name| p.residue(VENDOR, name).and_then(|json| serde_json::from_str(json).ok());
    let token = kept("accessTokenType").and_then(|value: Value| value.as_i64());
    MachineUser {
        name: p.shown(),
        description: kept("description")
            .and_then(|value: Value| value.as_str().map(str::to_owned))
            .unwrap_or_default(),
        has_secret: false,
        access_token_type: token.and_then(|number| i32::try_from(number).ok()).unwrap_or_default(),
    }
}
