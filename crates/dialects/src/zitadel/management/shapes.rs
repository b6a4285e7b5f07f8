//! The messages that answers share.
//!
//! Source: `docs/vendors/zitadel.md#management-v1`.

use interlingua_model::{Fault, FaultKind, Kind, Loss, OrgId, Part, Reply, Right, Rule, State, User};
use interlingua_wire::{Encoded, Hit, to_vendor, unshown};
use prost::Message;

use crate::keep::kept;
use crate::zitadel::proto::management::v1::{
    self as pb, Email, Human, ListDetails, Machine, ObjectDetails, Phone, Profile, UserState, user,
};
use crate::zitadel::vendor::{MANIFEST, VENDOR};
use crate::zitadel::wire::{self, CHANGE_REQUIRED, GENDERS, METADATA, NAMES};

const STATES: [(State, UserState); 5] = [
    (State::Active, UserState::Active),
    (State::Deactivated, UserState::Inactive),
    (State::Deleted, UserState::Deleted),
    (State::Suspended, UserState::Locked),
    (State::Initial, UserState::Initial),
];

/// Refuses a caller who may do this to nobody, before the request is looked at.
///
/// # Errors
/// 403, or 404 for a caller without any right.
pub fn ask_for(hit: &Hit<'_>, right: Right) -> Result<(), Fault> {
    let rights = hit.who.rights;
    if rights.has(right) { Ok(()) } else { Err(FaultKind::Forbidden { member: !rights.is_empty() }.into()) }
}

/// The org that a caller works in: of the header, or its own.
pub fn context(hit: &Hit<'_>) -> Option<OrgId> {
    let header = hit.request.header("x-zitadel-orgid").and_then(|text| wire::org(hit, text));
    header.or_else(|| hit.home().map(|org| org.id))
}

/// What reads show of a user's history.
pub fn details(hit: &Hit<'_>, user: &User) -> ObjectDetails {
    ObjectDetails {
        sequence: user.version,
        creation_date: Some(user.created.into()),
        change_date: Some(user.changed.into()),
        resource_owner: MANIFEST.spell_org(hit.orgs, user.org),
    }
}

/// The same, of what came to be.
pub fn made(hit: &Hit<'_>, user: &User) -> ObjectDetails {
    ObjectDetails { creation_date: Some(user.changed.into()), change_date: None, ..details(hit, user) }
}

/// The same, of what changed.
pub fn changed(hit: &Hit<'_>, user: &User) -> ObjectDetails {
    ObjectDetails { creation_date: None, ..details(hit, user) }
}

/// The user of a reply to a change, which must have changed something.
///
/// # Errors
/// [`Rule::Unchanged`]; nothing was written then.
pub fn changed_user(reply: &Reply) -> Result<&User, Fault> {
    match reply {
        Reply::Changed { changed: false, .. } => Err(FaultKind::Refused(Rule::Unchanged).into()),
        reply => wire::changed_user(reply),
    }
}

/// Writes `{details}` of a change; many answers are this message under another name.
///
/// # Errors
/// See [`changed_user`].
pub fn done(hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let details = Some(changed(hit, changed_user(reply)?));
    Ok(wire::response(hit, &pb::DeactivateUserResponse { details })?.into())
}

/// The same, where it is no fault that nothing changed.
///
/// # Errors
/// [`FaultKind::Internal`] for a reply to something else.
pub fn done_or_so(hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let details = Some(changed(hit, wire::changed_user(reply)?));
    Ok(wire::response(hit, &pb::DeactivateUserResponse { details })?.into())
}

/// How long a list is, and when it was read.
pub fn list_details(total: u64, at: Option<interlingua_model::Timestamp>) -> ListDetails {
    ListDetails { total_result: total, processed_sequence: 0, view_timestamp: at.map(Into::into) }
}

/// Writes a message with what it leaves out.
///
/// # Errors
/// [`FaultKind::Internal`](interlingua_model::FaultKind::Internal) where it is none of the procedure's.
pub fn shown(hit: &Hit<'_>, message: &impl Message, losses: Vec<Loss>) -> Result<Encoded, Fault> {
    Ok(Encoded { response: wire::response(hit, message)?, losses })
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
        Kind::Human => user::Type::Human(Human {
            profile: Some(profile(user)),
            email: Some(email(user)),
            phone: Some(phone(user)),
            password_changed: None,
        }),
        Kind::Machine => user::Type::Machine(machine(user)),
    };
    let message = pb::User {
        id: MANIFEST.spell(user),
        details: Some(details(hit, user)),
        state: to_vendor(&STATES, &user.state).unwrap_or_default().into(),
        user_name: p.username.to_string(),
        login_names: vec![p.username.to_string()],
        preferred_login_name: p.username.to_string(),
        r#type: Some(kind),
    };
    let own = ["description", "accessTokenType", CHANGE_REQUIRED, METADATA, NAMES];
    (message, unshown(VENDOR, user, &shown, &own))
}

/// The names of a person.
pub fn profile(user: &User) -> Profile {
    let p = &user.profile;
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    Profile {
        first_name: text(p.given.as_deref()),
        last_name: text(p.family.as_deref()),
        nick_name: text(p.nick.as_deref()),
        display_name: p.shown(),
        preferred_language: p.language.clone().unwrap_or_else(|| "und".to_owned()),
        gender: p.gender.and_then(|gender| to_vendor(&GENDERS, &gender)).unwrap_or_default().into(),
        avatar_url: String::new(),
    }
}

/// The address.
pub fn email(user: &User) -> Email {
    let email = user.profile.email.as_ref();
    let email = email.map(|email| (email.address.to_string(), email.verified)).unwrap_or_default();
    Email { email: email.0, is_email_verified: email.1 }
}

/// The number.
pub fn phone(user: &User) -> Phone {
    let phone = user.profile.phone.as_ref();
    let phone = phone.map(|phone| (phone.number.to_string(), phone.verified)).unwrap_or_default();
    Phone { phone: phone.0, is_phone_verified: phone.1 }
}

fn machine(user: &User) -> Machine {
    let p = &user.profile;
    let token: Option<i64> = kept(p, VENDOR, "accessTokenType");
    Machine {
        name: p.shown(),
        description: kept(p, VENDOR, "description").unwrap_or_default(),
        has_secret: p.password.is_some(),
        access_token_type: token.and_then(|number| i32::try_from(number).ok()).unwrap_or_default(),
    }
}
