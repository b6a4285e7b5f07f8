//! Calls as requests: users that are to be made, and identifiers.

use interlingua_model::{
    Change, Delivery, Expect, Fault, Kind, NewUser, OrgId, Profile, Purpose, State, UserRef, Verification,
    Why,
};
use interlingua_wire::{decimal, to_vendor};
use serde_json::Value;

use super::super::VENDOR;
use super::super::proto::user::v2::create_user_request::human::PasswordType;
use super::super::proto::user::v2::create_user_request::{Human, Machine, UserType};
use super::super::proto::user::v2::{
    self as pb, CreateUserRequest, Metadata, SetHumanEmail, SetHumanPhone, SetHumanProfile, set_human_email,
    set_human_phone,
};
use super::super::wire::{CHANGE_REQUIRED, GENDERS, METADATA};
use super::Orgs;
use crate::foreign;

/// How the upstream spells a user: its own id, or ours as a decimal.
pub fn id(user: &UserRef) -> Result<String, Fault> {
    foreign::id(user, VENDOR, decimal)
}

/// How the upstream spells an org.
pub fn spelled(org: OrgId, orgs: &Orgs) -> String {
    foreign::spelled_org(orgs, org, decimal)
}

/// The user of an operation that has nothing to it but the user.
pub fn change(change: &Change) -> Result<String, Fault> {
    let lost = [
        ("reason", change.reason.is_some()),
        ("by", change.by.is_some()),
        ("heir", change.heir.is_some()),
        ("version", change.expect != Expect::Any),
    ];
    foreign::refuse_lost(&lost)?;
    id(&change.user)
}

/// The user that is to be made.
pub fn create(new: &NewUser, orgs: &Orgs) -> Result<CreateUserRequest, Fault> {
    let p = &new.profile;
    let foreign = p.residue.iter().any(|one| one.vendor != VENDOR);
    let unproved = |set: bool, purpose| set && !new.codes.contains(&(purpose, Delivery::Told));
    let machine = p.kind == Kind::Machine;
    let own = |one: &interlingua_model::Residue| {
        let of_password = new.password.is_some() || p.password.is_some();
        let known = match one.name.as_str() {
            "description" | "accessTokenType" => machine,
            CHANGE_REQUIRED => of_password,
            name => entry(name, &one.value).is_some(),
        };
        one.vendor != VENDOR || known
    };
    let lost = [
        ("state", new.state != State::Active),
        ("verification", new.verification != Verification::Verified),
        ("born", p.born.is_some()),
        ("managed_by", p.managed_by.is_some()),
        ("by", new.by.is_some()),
        ("codes", new.codes.iter().any(|(_, delivery)| *delivery == Delivery::Sent)),
        ("alternates", !p.alternates.is_empty()),
        ("owner", p.owner),
        ("aliases", p.aliases.iter().any(|alias| alias.vendor != VENDOR)),
        ("residue", foreign || !p.residue.iter().all(own)),
        ("password", machine && (new.password.is_some() || p.password.is_some())),
        ("password.twice", new.password.is_some() && p.password.is_some()),
        ("language", machine && p.language.is_some()),
        ("gender", machine && p.gender.is_some()),
        ("aliases.second", p.aliases.len() > 1),
        // Without a code the vendor would send one.
        ("email.unproved", unproved(p.email.as_ref().is_some_and(|email| !email.verified), Purpose::Email)),
        ("phone.unproved", unproved(p.phone.as_ref().is_some_and(|phone| !phone.verified), Purpose::Phone)),
        ("unique_email", new.unique_email),
        ("unique_phone", new.unique_phone),
        ("email", machine && p.email.is_some()),
        ("phone", machine && p.phone.is_some()),
        ("names", machine && (p.given.is_some() || p.family.is_some() || p.nick.is_some())),
    ];
    foreign::refuse_lost(&lost)?;
    let org = new.org.ok_or_else(|| Fault::field("org", Why::Required))?;
    let user_type = if machine { UserType::Machine(self::machine(p)?) } else { UserType::Human(human(new)?) };
    Ok(CreateUserRequest {
        organization_id: spelled(org, orgs),
        user_id: p.alias(VENDOR).map(str::to_owned),
        username: Some(p.username.to_string()).filter(|name| !name.is_empty()),
        user_type: Some(user_type),
        metadata: metadata(p),
    })
}

fn machine(p: &Profile) -> Result<Machine, Fault> {
    Ok(Machine {
        name: p.display.as_deref().ok_or_else(|| Fault::field("display", Why::Required))?.to_owned(),
        description: kept(p, "description").and_then(|value| value.as_str().map(str::to_owned)),
        access_token_type: kept(p, "accessTokenType")
            .and_then(|n| n.as_i64())
            .and_then(|n| n.try_into().ok())
            .unwrap_or(0),
    })
}

/// An attribute that this vendor kept.
pub fn kept(p: &Profile, name: &str) -> Option<Value> {
    serde_json::from_str(p.residue(VENDOR, name)?).ok()
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
    let change_required = kept(p, CHANGE_REQUIRED) == Some(Value::Bool(true));
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
