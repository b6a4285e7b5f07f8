//! Messages in and out, details, and users.
//!
//! Source: `docs/vendors/zitadel.md#request-headers`.

use http::{HeaderValue, StatusCode};
use interlingua_model::{
    Call, Edit, Fault, FaultKind, Gender, Kind, Loss, Lost, Missing, OrgId, Part, Purpose, Reply, Residue,
    Update, User, UserRef,
};
use interlingua_wire::{Asked, Codec, Encoded, Hit, WireResponse, parse_json, strayed, to_vendor, unshown};
use prost::Message;
use prost_reflect::{DynamicMessage, MethodDescriptor};
use serde_json::{Map, Value};

use super::proto::PROCEDURES;
use super::proto::object::v2::Details;
use super::proto::user::v2::{
    self as pb, HumanEmail, HumanPhone, HumanProfile, HumanUser, MachineUser, user::Type,
};
use super::protojson;
use super::state::TABLE;
use super::validate;
use super::vendor::{MANIFEST, VENDOR};
use crate::keep::{keep, kept};

/// Both directions of `Gender`.
pub const GENDERS: [(Gender, pb::Gender); 3] = [
    (Gender::Female, pb::Gender::Female),
    (Gender::Male, pb::Gender::Male),
    (Gender::Diverse, pb::Gender::Diverse),
];

/// The attribute that says that a password must be changed at the next log-in.
pub const CHANGE_REQUIRED: &str = "passwordChangeRequired";
/// What the names of metadata begin with, among the attributes of a user.
pub const METADATA: &str = "metadata/";
/// What the names of accounts elsewhere begin with, among the attributes of a user: what is shown of the account stands there.
pub const NAMES: &str = "idp/";

/// The request's message, in the codec that it came in, with all its rules held. Over REST any media type is read as JSON, no
/// body at all is the empty message, and what the path names wins over the body, as the vendor's REST gateway does.
///
/// # Errors
/// 400 with code 3.
pub fn message<T: Message + Default>(hit: &Hit<'_>) -> Result<T, Fault> {
    let body = &hit.request.body;
    if hit.request.codec == Codec::Proto {
        let message = DynamicMessage::decode(called(hit)?.input(), body.clone());
        return held(message.map_err(|e| e.to_string()));
    }
    from_json(hit, if body.is_empty() { Value::Object(Map::new()) } else { parse_json(body)? })
}

/// The message of an endpoint whose body is not mapped over REST: there the path alone says it.
///
/// # Errors
/// 400 with code 3.
pub fn bodyless<T: Message + Default>(hit: &Hit<'_>) -> Result<(T, Vec<Loss>), Fault> {
    if over_rest(hit) {
        let body = (!hit.request.body.is_empty()).then(|| Loss::new("body", Lost::NoEffect));
        return Ok((from_json(hit, Value::Object(Map::new()))?, body.into_iter().collect()));
    }
    Ok((message(hit)?, Vec::new()))
}

/// The message of an endpoint whose body is not mapped over REST, and whose fields stand in the query there: `profile.givenName`.
///
/// # Errors
/// 400 with code 3.
pub fn queried<T: Message + Default>(asked: &Asked<'_>) -> Result<(T, Vec<Loss>), Fault> {
    let hit = asked.hit;
    let Some(shape) = hit.row.query.filter(|_| over_rest(hit)) else {
        return Ok((message(hit)?, Vec::new()));
    };
    let mut fields = Map::new();
    for field in shape {
        let Some(value) = asked.query.json(field.name) else { continue };
        match field.name.split_once('.') {
            None => drop(fields.insert(field.name.to_owned(), value.clone())),
            Some((outer, inner)) => {
                let object = fields.entry(outer).or_insert_with(|| Value::Object(Map::new()));
                object.as_object_mut().map(|object| object.insert(inner.to_owned(), value.clone()));
            }
        }
    }
    let body = (!hit.request.body.is_empty()).then(|| Loss::new("body", Lost::NoEffect));
    Ok((from_json(hit, Value::Object(fields))?, body.into_iter().collect()))
}

/// The message, if it is one and every rule of its fields holds.
fn held<T: Message + Default>(read: Result<DynamicMessage, String>) -> Result<T, Fault> {
    let message = read.map_err(FaultKind::Malformed)?;
    validate::check(&message)?;
    message.transcode_to().map_err(|e| FaultKind::Malformed(e.to_string()).into())
}

/// The procedure as the descriptors have it.
fn called(hit: &Hit<'_>) -> Result<&'static MethodDescriptor, Fault> {
    let unknown = || Fault::because(FaultKind::Internal, "the descriptors have no such procedure");
    PROCEDURES.get(rpc(hit)).ok_or_else(unknown)
}

fn rpc(hit: &Hit<'_>) -> &'static str {
    hit.row.route.rpc.unwrap_or_default()
}

/// Whether the path is one of the gateway's.
fn over_rest(hit: &Hit<'_>) -> bool {
    hit.request.path.strip_prefix('/') != Some(rpc(hit))
}

fn from_json<T: Message + Default>(hit: &Hit<'_>, mut value: Value) -> Result<T, Fault> {
    if let Value::Object(fields) = &mut value {
        for (name, text) in hit.params {
            fields.remove(&camel(name));
            fields.insert(name.clone(), text.as_str().into());
        }
    }
    held(protojson::read(&called(hit)?.input(), &value))
}

/// `user_id` as `userId`.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |camel, word| {
        let (head, rest) = word.split_at(word.len().min(1));
        camel + &head.to_ascii_uppercase() + rest
    })
}

/// Writes a message in the codec of its request. `no-store` is what the service says on success.
///
/// # Errors
/// [`FaultKind::Internal`] where it is none of the procedure's.
pub fn response(hit: &Hit<'_>, message: &impl Message) -> Result<WireResponse, Fault> {
    let binary = message.encode_to_vec();
    let response = match hit.request.codec {
        Codec::Json => {
            let message = DynamicMessage::decode(called(hit)?.output(), binary.as_slice());
            let message = message.map_err(|e| Fault::because(FaultKind::Internal, e.to_string()))?;
            WireResponse::json(StatusCode::OK, &message)
        }
        Codec::Proto => WireResponse { body: binary.into(), ..WireResponse::empty(StatusCode::OK) },
    };
    Ok(response.with("cache-control", HeaderValue::from_static("no-store")))
}

/// `x-zitadel-orgid` scopes nothing in v2, but it must name an organisation.
///
/// # Errors
/// 403 `AUTH-Bs7Ds`.
pub fn check_org_header(hit: &Hit<'_>) -> Result<(), Fault> {
    let Some(header) = hit.request.header("x-zitadel-orgid").filter(|text| !text.is_empty()) else {
        return Ok(());
    };
    if org(hit, header).is_some() { Ok(()) } else { Err(FaultKind::NotFound(Missing::Org).into()) }
}

/// The organisation of the realm with this spelling.
pub fn org(hit: &Hit<'_>, text: &str) -> Option<OrgId> {
    MANIFEST.org(hit.orgs, text).filter(|id| hit.org(*id).is_some())
}

/// The user that a message names.
pub fn target(text: &str) -> UserRef {
    MANIFEST.user(text)
}

/// Writes `{details}`; every lifecycle answer is this message under another name.
///
/// # Errors
/// [`FaultKind::Internal`] for a reply to something else.
pub fn done(hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let body = pb::DeactivateUserResponse { details: Some(written(hit, changed_user(reply)?)) };
    Ok(response(hit, &body)?.into())
}

/// The user of a reply to a change.
///
/// # Errors
/// [`FaultKind::Internal`] for a reply to something else.
pub fn changed_user(reply: &Reply) -> Result<&User, Fault> {
    match reply {
        Reply::Changed { user, .. } | Reply::Created(user, _) => Ok(user),
        _ => Err(strayed()),
    }
}

/// The code for `purpose`, when the caller asked to be told.
pub fn told(reply: &Reply, purpose: Purpose, wish: Wish) -> Option<String> {
    let (Reply::Changed { codes, .. } | Reply::Created(_, codes)) = reply else { return None };
    let code = codes.iter().find(|(of, _)| *of == purpose && wish == Wish::Tell);
    code.map(|(_, code)| code.to_string())
}

/// Which codes a caller asked to be told.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    email: bool,
    phone: bool,
}

impl Told {
    /// None.
    pub const NOTHING: Self = Self { email: false, phone: false };

    /// Notes what is to become of an address or number.
    pub fn note(&mut self, purpose: Purpose, wish: Wish) {
        match purpose {
            Purpose::Email => self.email = wish == Wish::Tell,
            Purpose::Phone => self.phone = wish == Wish::Tell,
            _ => {}
        }
    }

    /// The code for the address.
    pub fn email(self, reply: &Reply) -> Option<String> {
        told(reply, Purpose::Email, if self.email { Wish::Tell } else { Wish::Send })
    }

    /// The code for the number.
    pub fn phone(self, reply: &Reply) -> Option<String> {
        told(reply, Purpose::Phone, if self.phone { Wish::Tell } else { Wish::Send })
    }
}

/// What is to become of an address or number that is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// It is proved already, or it is said not to be.
    Verified(bool),
    /// A code is sent to the person.
    Send,
    /// A code is told to the caller.
    Tell,
}

impl Wish {
    /// The loss of a code that nobody gets: nothing is sent from here.
    pub fn losses(self, field: &'static str) -> Option<Loss> {
        matches!(self, Self::Send | Self::Verified(false)).then(|| Loss::new(field, Lost::NoEffect))
    }
}

/// Reads the oneofs that say it; they differ by message.
macro_rules! wish {
    ($($module:ident $(, $verified:ident)?;)*) => {$(
        impl From<Option<pb::$module::Verification>> for Wish {
            fn from(wish: Option<pb::$module::Verification>) -> Self {
                match wish {
                    $(Some(pb::$module::Verification::$verified(verified)) => Self::Verified(verified),)?
                    Some(pb::$module::Verification::ReturnCode(_)) => Self::Tell,
                    Some(pb::$module::Verification::SendCode(_)) | None => Self::Send,
                }
            }
        }
    )*};
}
wish! {
    set_human_email, IsVerified;
    set_human_phone, IsVerified;
    set_email_request, IsVerified;
    set_phone_request, IsVerified;
    send_email_code_request;
    resend_email_code_request;
    resend_phone_code_request;
}

/// An update of `user`, which must be a person or a program.
pub fn update(user: UserRef, kind: Kind, edits: Vec<Edit>) -> Call {
    Call::Update(Box::new(Update { kind: Some(kind), ..Update::of(user, edits) }))
}

/// An attribute that only this vendor has.
pub fn residue(name: impl Into<String>, value: &Value) -> Residue {
    keep(VENDOR, name, value)
}

/// Details as writes show them: without the creation.
pub fn written(hit: &Hit<'_>, user: &User) -> Details {
    Details { creation_date: None, ..details(hit, user) }
}

/// Sequence, change, owner and creation.
pub fn details(hit: &Hit<'_>, user: &User) -> Details {
    Details {
        sequence: user.version,
        change_date: Some(user.changed.into()),
        resource_owner: MANIFEST.spell_org(hit.orgs, user.org),
        creation_date: Some(user.created.into()),
    }
}

/// The user message, and what it leaves out.
pub fn user(hit: &Hit<'_>, user: &User) -> (pb::User, Vec<Loss>) {
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
        user_id: MANIFEST.spell(user),
        state: to_vendor(&TABLE, &user.state).unwrap_or_default().into(),
        username: p.username.to_string(),
        login_names: vec![p.username.to_string()],
        preferred_login_name: p.username.to_string(),
        details: Some(details(hit, user)),
        r#type: Some(kind),
    };
    // Metadata and links have endpoints of their own.
    let own = ["description", "accessTokenType", CHANGE_REQUIRED, METADATA, NAMES];
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
        password_change_required: p.residue(VENDOR, CHANGE_REQUIRED) == Some("true"),
        ..HumanUser::default()
    }
}

fn machine(user: &User) -> MachineUser {
    let p = &user.profile;
    let token: Option<i64> = kept(p, VENDOR, "accessTokenType");
    MachineUser {
        name: p.shown(),
        description: kept(p, VENDOR, "description").unwrap_or_default(),
        has_secret: p.password.is_some(),
        access_token_type: token.and_then(|number| i32::try_from(number).ok()).unwrap_or_default(),
    }
}
