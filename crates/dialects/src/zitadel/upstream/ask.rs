//! Calls as requests: users that are to be made, and identifiers.
//!
//! Source: `docs/vendors/zitadel.md#as-client`.

use interlingua_model::{
    Delivery, Fault, Kind, Loss, NewUser, OrgId, Part, Profile, Purpose, Residue, UserRef, Why,
};
use interlingua_wire::{decimal, to_vendor};

use super::super::proto::user::v2::create_user_request::human::PasswordType;
use super::super::proto::user::v2::create_user_request::{Human, Machine, UserType};
use super::super::proto::user::v2::{
    self as pb, CreateUserRequest, Metadata, SetHumanEmail, SetHumanPhone, SetHumanProfile, set_human_email,
    set_human_phone,
};
use super::super::vendor::{MANIFEST, VENDOR};
use super::super::wire::{CHANGE_REQUIRED, GENDERS, METADATA};
use crate::foreign::Orgs;
use crate::foreign::{self, left_out, lost_where};
use crate::keep::kept;

/// How the upstream spells a user: its own id, or ours as a decimal.
pub fn id(user: &UserRef) -> Result<String, Fault> {
    foreign::id(user, &MANIFEST)
}

/// How the upstream spells an org.
pub fn spelled(org: OrgId, orgs: &Orgs) -> String {
    foreign::spelled_org(orgs, org, decimal)
}

/// The user that is to be made.
pub fn create(new: &NewUser, orgs: &Orgs, lost: &mut Vec<Loss>) -> Result<CreateUserRequest, Fault> {
    let p = &new.profile;
    let machine = p.kind == Kind::Machine;
    let unproved = |set: bool, purpose| set && !new.codes.contains(&(purpose, Delivery::Told));
    let own = |one: &Residue| match one.name.as_str() {
        "description" | "accessTokenType" => machine,
        CHANGE_REQUIRED => new.password.is_some() || p.password.is_some(),
        name => entry(name, &one.value).is_some(),
    };
    let email_open = p.email.as_ref().is_some_and(|email| !email.verified);
    let phone_open = p.phone.as_ref().is_some_and(|phone| !phone.verified);
    lost.extend(left_out(Part::of_new(new, VENDOR), |part| carries(part, machine)));
    lost.extend(lost_where(&[
        // Without a code that is told the vendor would send one.
        (
            Part::Codes,
            new.codes.iter().any(|(_, delivery)| *delivery == Delivery::Sent)
                || unproved(email_open, Purpose::Email)
                || unproved(phone_open, Purpose::Phone),
        ),
        (Part::Residue, p.residue.iter().any(|one| one.vendor == VENDOR && !own(one))),
        (Part::PasswordHash, new.password.is_some() && p.password.is_some()),
        (Part::Aliases, p.aliases.iter().any(|alias| alias.vendor != VENDOR) || p.aliases.len() > 1),
    ]));
    let org = new.org.or_else(|| foreign::only_org(orgs));
    let org = org.ok_or_else(|| foreign::unsupported("a user without an org, at an upstream of many,"))?;
    let user_type = if machine { UserType::Machine(self::machine(p)?) } else { UserType::Human(human(new)?) };
    Ok(CreateUserRequest {
        organization_id: spelled(org, orgs),
        user_id: p.alias(VENDOR).map(str::to_owned),
        username: Some(p.username.to_string()).filter(|name| !name.is_empty()),
        user_type: Some(user_type),
        metadata: metadata(p),
    })
}

/// What a creation carries. Codes, aliases and attributes depend on their values.
const fn carries(part: Part, machine: bool) -> bool {
    match part {
        Part::Username | Part::Display | Part::Kind | Part::Org | Part::Aliases | Part::Codes => true,
        Part::Names
        | Part::Nick
        | Part::Language
        | Part::Gender
        | Part::Email
        | Part::EmailVerified
        | Part::Phone
        | Part::PhoneVerified
        | Part::Password
        | Part::PasswordHash => !machine,
        Part::Born
        | Part::Alternates
        | Part::ManagedBy
        | Part::Owner
        | Part::State
        | Part::Verification
        | Part::PasswordExpired
        | Part::Residue
        | Part::Version
        | Part::Reason
        | Part::By
        | Part::Heir
        | Part::UniqueEmail
        | Part::UniquePhone => false,
    }
}

fn machine(p: &Profile) -> Result<Machine, Fault> {
    Ok(Machine {
        name: p.display.as_deref().ok_or_else(|| Fault::field("display", Why::Required))?.to_owned(),
        description: kept(p, VENDOR, "description"),
        access_token_type: kept(p, VENDOR, "accessTokenType").unwrap_or(0),
    })
}

fn human(new: &NewUser) -> Result<Human, Fault> {
    let p = &new.profile;
    let required = |name, text: &Option<interlingua_model::Private>| {
        text.as_deref().map(str::to_owned).ok_or_else(|| Fault::field(name, Why::Required))
    };
    let email = p.email.as_ref().ok_or_else(|| Fault::field("email", Why::Required))?;
    let text = |text: &Option<interlingua_model::Private>| text.as_deref().map(str::to_owned);
    let profile = SetHumanProfile {
        given_name: required("given", &p.given)?,
        family_name: required("family", &p.family)?,
        nick_name: text(&p.nick),
        display_name: text(&p.display),
        preferred_language: p.language.clone(),
        gender: p.gender.and_then(|gender| to_vendor(&GENDERS, &gender)).map(Into::into),
    };
    let phone = |phone: &interlingua_model::Phone| SetHumanPhone {
        phone: phone.number.to_string(),
        verification: Some(if phone.verified {
            set_human_phone::Verification::IsVerified(true)
        } else {
            set_human_phone::Verification::ReturnCode(pb::ReturnPhoneVerificationCode {})
        }),
    };
    let change_required = kept(p, VENDOR, CHANGE_REQUIRED) == Some(true);
    let clear = |clear: &interlingua_model::Secret| {
        PasswordType::Password(pb::Password { password: clear.to_string(), change_required })
    };
    let hash = |hash: &interlingua_model::Secret| {
        PasswordType::HashedPassword(pb::HashedPassword { hash: hash.to_string(), change_required })
    };
    Ok(Human {
        profile: Some(profile),
        email: Some(SetHumanEmail {
            email: email.address.to_string(),
            verification: Some(proof(email.verified)),
        }),
        phone: p.phone.as_ref().map(phone),
        password_type: new.password.as_ref().map(clear).or_else(|| p.password.as_ref().map(hash)),
        idp_links: Vec::new(),
        totp_secret: None,
        metadata: Vec::new(),
    })
}

/// How an address counts from now on.
pub fn proof(verified: bool) -> set_human_email::Verification {
    if verified {
        set_human_email::Verification::IsVerified(true)
    } else {
        set_human_email::Verification::ReturnCode(pb::ReturnEmailVerificationCode {})
    }
}

/// The metadata of a profile.
fn metadata(p: &Profile) -> Vec<Metadata> {
    let own = p.residue.iter().filter(|one| one.vendor == VENDOR);
    own.filter_map(|one| entry(&one.name, &one.value)).collect()
}

/// An attribute as metadata, if it is some.
pub fn entry(name: &str, value: &str) -> Option<Metadata> {
    let key = name.strip_prefix(METADATA)?.to_owned();
    let text: String = serde_json::from_str(value).ok()?;
    let value = base64::Engine::decode(&base64::prelude::BASE64_STANDARD, text).ok()?;
    Some(Metadata { key, value })
}
