//! Users and pages as the upstream writes them.
//!
//! Source: `docs/vendors/zitadel.md#as-client`.

use std::sync::Arc;

use interlingua_model::{
    Drawn, Email, Fault, FaultKind, Kind, Listing, Phone, Private, Profile, Purpose, Query, Residue,
    Timestamp, User, Verification,
};
use interlingua_wire::{parse_decimal, to_domain};

use super::super::proto::metadata::v2::Metadata;
use super::super::proto::user::v2::{self as pb, HumanUser, MachineUser, UserState, user::Type};
use super::super::state::TABLE;
use super::super::vendor::MANIFEST;
use super::super::wire::{CHANGE_REQUIRED, GENDERS, METADATA, residue};
use crate::foreign::Orgs;
use crate::foreign::{identifier, org};

fn broken(why: &str) -> Fault {
    Fault::because(FaultKind::Internal, format!("the upstream's user: {why}"))
}

/// A user. What the vendor does not say stands at its least: verified, nobody's creation, no password known.
pub fn user(user: &pb::User, orgs: &Orgs) -> Result<User, Fault> {
    let details = user.details.clone().unwrap_or_default();
    let (id, alias) = identifier(&MANIFEST, &user.user_id)?;
    let state = UserState::try_from(user.state).ok().and_then(|state| to_domain(&TABLE, &state));
    let state = state.ok_or_else(|| broken("a state that is not known here"))?;
    let mut profile = match &user.r#type {
        Some(Type::Human(human)) => self::human(user, human),
        Some(Type::Machine(machine)) => self::machine(user, machine),
        None => return Err(broken("neither a person nor a program")),
    };
    profile.aliases.extend(alias);
    Ok(User {
        id,
        org: org(orgs, &details.resource_owner, parse_decimal(&details.resource_owner))?,
        state,
        verification: Verification::Verified,
        version: details.sequence,
        created: details.creation_date.map_or(Timestamp(0), Into::into),
        changed: details.change_date.map_or(Timestamp(0), Into::into),
        deactivated: None,
        sessions_from: 0,
        creator: None,
        profile,
    })
}

fn filled(text: &str) -> Option<Private> {
    Some(text).filter(|text| !text.is_empty()).map(Private::from)
}

fn human(user: &pb::User, human: &HumanUser) -> Profile {
    let mut p = Profile::new(Kind::Human, user.username.as_str().into());
    let names = human.profile.clone().unwrap_or_default();
    (p.given, p.family) = (filled(&names.given_name), filled(&names.family_name));
    p.nick = names.nick_name.as_deref().and_then(filled);
    // The vendor always shows a name; one that is put together from the others nobody set.
    let derived = p.shown();
    p.display = names.display_name.as_deref().and_then(filled).filter(|shown| **shown != *derived);
    p.language = names.preferred_language.filter(|tag| !tag.is_empty() && tag != "und");
    let gender = pb::Gender::try_from(names.gender.unwrap_or(0)).ok();
    p.gender = gender.and_then(|gender| to_domain(&GENDERS, &gender));
    let email = human.email.clone().unwrap_or_default();
    p.email = filled(&email.email).map(|address| Email::new(address, email.is_verified));
    let phone = human.phone.clone().unwrap_or_default();
    p.phone = filled(&phone.phone).map(|number| Phone::new(number, phone.is_verified));
    if human.password_change_required {
        p.residue.push(residue(CHANGE_REQUIRED, &true.into()));
    }
    p
}

fn machine(user: &pb::User, machine: &MachineUser) -> Profile {
    let mut p = Profile::new(Kind::Machine, user.username.as_str().into());
    p.display = filled(&machine.name);
    if !machine.description.is_empty() {
        p.residue.push(residue("description", &machine.description.as_str().into()));
    }
    if machine.access_token_type != 0 {
        p.residue.push(residue("accessTokenType", &machine.access_token_type.into()));
    }
    p
}

/// A page.
pub fn page(page: &pb::ListUsersResponse, query: &Query, offset: u64, orgs: &Orgs) -> Result<Listing, Fault> {
    let details = page.details.unwrap_or_default();
    let users = page.result.iter().map(|one| user(one, orgs).map(Arc::new)).collect::<Result<Vec<_>, _>>()?;
    let end = offset.saturating_add(users.len() as u64);
    let more = end < details.total_result && !users.is_empty();
    Ok(Listing {
        users,
        total: query.count.then_some(details.total_result),
        more,
        next: more.then(|| end.to_string().into()),
        page: None,
        at: details.timestamp.map_or(Timestamp(0), Into::into),
    })
}

/// Metadata as an attribute.
pub fn metadata(one: &Metadata) -> Residue {
    let value = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, &one.value);
    residue(format!("{METADATA}{}", one.key), &value.into())
}

/// The codes that an answer tells.
pub fn codes(email: Option<String>, phone: Option<String>) -> Vec<Drawn> {
    let email = email.map(|code| (Purpose::Email, code.into()));
    email.into_iter().chain(phone.map(|code| (Purpose::Phone, code.into()))).collect()
}
