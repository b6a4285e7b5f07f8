//! People and machines that are made, in the caller's org.
//!
//! Source: `docs/vendors/zitadel.md#management-v1`.

use interlingua_model::Right;
use interlingua_model::{
    Alias, Call, Fault, FaultKind, Kind, Missing, NewPassword, NewUser, OrgId, Profile, Reply, Secret, State,
    Taken, Why,
};
use interlingua_wire::{Asked, Decoded, Encoded, Hit};

use super::shapes::{ask_for, changed, context, made};
use crate::zitadel::proto::management::v1::add_human_user_request::{
    Email as NewEmail, Phone as NewPhone, Profile as NewProfile,
};
use crate::zitadel::proto::management::v1::{
    AddHumanUserRequest, AddHumanUserResponse, AddMachineUserRequest, ImportHumanUserRequest,
};
use crate::zitadel::proto::user::v2::{
    IdpLink, SetHumanEmail, SetHumanPhone, SetHumanProfile, set_human_email, set_human_phone,
};
use crate::zitadel::users::create::{Made, Parts};
use crate::zitadel::validate::kept_out;
use crate::zitadel::vendor::{MANIFEST, VENDOR, Zitadel};
use crate::zitadel::wire::{self, residue};

/// A person as both messages tell it.
struct Person<'a> {
    username: &'a str,
    profile: &'a Option<NewProfile>,
    email: &'a Option<NewEmail>,
    phone: &'a Option<NewPhone>,
    links: Vec<IdpLink>,
}

impl Person<'_> {
    fn made(&self, zitadel: &Zitadel) -> Result<Made, Fault> {
        let profile = self.profile.as_ref().ok_or_else(kept_out)?;
        let email = self.email.as_ref().ok_or_else(kept_out)?;
        if self.username.trim().is_empty() {
            return Err(Fault::field("user_name", Why::Blank));
        }
        for (field, text) in [("first_name", &profile.first_name), ("last_name", &profile.last_name)] {
            if text.trim().is_empty() {
                return Err(Fault::field(field, Why::Blank));
            }
        }
        let filled = |text: &str| Some(text).filter(|text| !text.is_empty()).map(str::to_owned);
        let names = SetHumanProfile {
            given_name: profile.first_name.clone(),
            family_name: profile.last_name.clone(),
            nick_name: filled(&profile.nick_name),
            display_name: filled(&profile.display_name),
            preferred_language: filled(&profile.preferred_language),
            gender: Some(profile.gender),
        };
        let verified = set_human_email::Verification::IsVerified(email.is_email_verified);
        let address = SetHumanEmail { email: email.email.clone(), verification: Some(verified) };
        let number = self.phone.as_ref().map(|phone| SetHumanPhone {
            phone: phone.phone.clone(),
            verification: Some(set_human_phone::Verification::IsVerified(phone.is_phone_verified)),
        });
        Made::person(
            zitadel,
            &Parts {
                username: self.username.trim(),
                profile: Some(&names),
                email: Some(&address),
                phone: number.as_ref(),
                links: &self.links,
                totp: false,
            },
        )
    }

    fn proved(&self) -> bool {
        self.email.as_ref().is_some_and(|email| email.is_email_verified)
    }
}

fn org(hit: &Hit<'_>) -> Result<OrgId, Fault> {
    context(hit).ok_or(Fault::new(FaultKind::NotFound(Missing::Org)))
}

/// The call, for a person who is `ready` to log in or has to begin.
fn asked_for<'d>(hit: &Hit<'_>, made: Made, ready: bool) -> Result<Decoded<'d>, Fault> {
    let (mut call, losses, _) = made.asked_for(None, org(hit)?);
    if let Call::Create(new) = &mut call {
        new.state = if ready { State::Active } else { State::Initial };
    }
    Ok(Decoded::new(call, created).losing(losses))
}

fn created(hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let user = wire::changed_user(reply)?;
    let body = AddHumanUserResponse { user_id: MANIFEST.spell(user), details: Some(made(hit, user)) };
    Ok(wire::response(hit, &body)?.into())
}

/// `POST …/human`: initial, unless the address is proved and there is a password, which must be changed.
pub fn human<'d>(zitadel: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let request: AddHumanUserRequest = wire::message(asked.hit)?;
    let (profile, email, phone) = (&request.profile, &request.email, &request.phone);
    let person = Person { username: &request.user_name, profile, email, phone, links: Vec::new() };
    let mut made = person.made(zitadel)?;
    let with_password = !request.initial_password.is_empty();
    if with_password {
        zitadel.settings.password_policy.check(&request.initial_password)?;
        made.password((NewPassword::Clear(Secret::from(request.initial_password.as_str())), true));
    }
    asked_for(asked.hit, made, person.proved() && with_password)
}

/// `POST …/human/_import`: with a password, its hash, or links.
pub fn import<'d>(zitadel: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let request: ImportHumanUserRequest = wire::message(asked.hit)?;
    if request.request_passwordless_registration {
        return Err(FaultKind::Unsupported("registering a passkey".into()).into());
    }
    if !request.otp_code.is_empty() {
        return Err(FaultKind::Unsupported("setting a TOTP secret".into()).into());
    }
    let link = |idp: &crate::zitadel::proto::management::v1::import_human_user_request::Idp| IdpLink {
        idp_id: idp.config_id.clone(),
        user_id: idp.external_user_id.clone(),
        user_name: idp.display_name.clone(),
    };
    let links: Vec<IdpLink> = request.idps.iter().map(link).collect();
    let linked = !links.is_empty();
    let (profile, email, phone) = (&request.profile, &request.email, &request.phone);
    let person = Person { username: &request.user_name, profile, email, phone, links };
    let mut made = person.made(zitadel)?;
    let hash =
        request.hashed_password.as_ref().map(|hash| hash.value.as_str()).filter(|hash| !hash.is_empty());
    let clear = Some(request.password.as_str()).filter(|text| !text.is_empty());
    let change = request.password_change_required;
    if let Some(hash) = hash {
        made.password((NewPassword::Hash(Secret::from(hash)), false));
    } else if let Some(clear) = clear {
        zitadel.settings.password_policy.check(clear)?;
        made.password((NewPassword::Clear(Secret::from(clear)), change));
    }
    let with_password = hash.is_some() || clear.is_some();
    asked_for(asked.hit, made, linked || person.proved() && with_password)
}

/// `POST …/machine`.
pub fn machine<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let request: AddMachineUserRequest = wire::message(asked.hit)?;
    let username = request.user_name.trim();
    for (field, text) in [("machine_name", request.name.trim()), ("machine_user_name", username)] {
        if text.is_empty() {
            return Err(Fault::field(field, Why::Blank));
        }
    }
    let mut profile = Profile::new(Kind::Machine, username.into());
    profile.display = Some(request.name.into());
    // An empty value is none.
    let (description, token) = (request.description, request.access_token_type);
    let described = (!description.is_empty()).then(|| residue("description", &description.into()));
    let typed = (token != 0).then(|| residue("accessTokenType", &token.into()));
    profile.residue.extend(described.into_iter().chain(typed));
    let alias = |text| Alias { vendor: VENDOR.to_owned(), text };
    profile.aliases.extend(request.user_id.filter(|id| !id.is_empty()).map(alias));
    let new = NewUser { org: Some(org(asked.hit)?), ..NewUser::of(profile) };
    let decoded = Decoded::new(Call::Create(Box::new(new)), |hit, reply| {
        let user = wire::changed_user(reply)?;
        // Unlike a person's, these details are those of a change.
        let body = AddHumanUserResponse { user_id: MANIFEST.spell(user), details: Some(changed(hit, user)) };
        Ok(wire::response(hit, &body)?.into())
    });
    Ok(decoded.refusing(|fault| match fault.kind {
        FaultKind::Exists(Taken::Id) => Fault::field("machine.user_id", Why::Taken),
        _ => fault,
    }))
}
