//! `POST /v2/users/new`: a human or a machine, active at once.

use std::collections::BTreeMap;

use interlingua_model::{
    Alias, Call, Email, Fault, FaultKind, Gender, Kind, Loss, Lost, Missing, NewUser, Phone, Profile, Reply,
    Residue, Secret, State, Verification, Why,
};
use interlingua_wire::{Decoded, Encoded, Hit, looks_like_email, strayed, to_domain};
use serde_json::Value;

use crate::zitadel::proto::user::v2::create_user_request::human::PasswordType;
use crate::zitadel::proto::user::v2::create_user_request::{Human, Machine, UserType};
use crate::zitadel::proto::user::v2::set_human_email::Verification as EmailProof;
use crate::zitadel::proto::user::v2::set_human_phone::Verification as PhoneProof;
use crate::zitadel::proto::user::v2::{
    self as pb, CreateUserRequest, CreateUserResponse, SetHumanEmail, SetHumanPhone, SetHumanProfile,
};
use crate::zitadel::wire::{GENDERS, invalid, sized};
use crate::zitadel::{VENDOR, Zitadel, wire};

/// Where a profile's rules are said to fail.
const PROFILE: &str = "CreateUserRequest.Human/CreateUserRequest_Human.Profile/SetHumanProfile";

/// Reads the request.
pub fn decode(_: &Zitadel, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let request: CreateUserRequest = wire::message(hit)?;
    sized("CreateUserRequest.OrganizationId", &request.organization_id, 1, 200)?;
    for (field, text) in
        [("CreateUserRequest.UserId", &request.user_id), ("CreateUserRequest.Username", &request.username)]
    {
        text.as_ref().map_or(Ok(()), |text| sized(field, text, 1, 200))?;
    }
    let org = wire::org(&request.organization_id).filter(|id| hit.org(*id).is_some());
    let mut losses = Vec::new();
    let username = request.username.as_deref().unwrap_or_default();
    let (mut profile, password) = match &request.user_type {
        None => return Err(invalid("CreateUserRequest.UserType", Why::Required)),
        Some(UserType::Human(human)) => self::human(human, username, &mut losses)?,
        Some(UserType::Machine(machine)) => (self::machine(machine, username)?, None),
    };
    let inner = match &request.user_type {
        Some(UserType::Human(human)) => &human.metadata[..],
        _ => &[],
    };
    let metadata: Vec<pb::Metadata> = inner.iter().chain(&request.metadata).cloned().collect();
    keep_metadata(&mut profile, &metadata)?;
    if profile.username.is_empty() {
        // A machine without a username is called by its id: the one it is given, or (by the engine) the one it gets.
        profile.username = request.user_id.as_deref().unwrap_or_default().into();
    }
    profile.aliases.extend(request.user_id.map(|text| Alias { vendor: VENDOR.to_owned(), text }));
    let new = NewUser {
        org: Some(org.ok_or(Fault::new(FaultKind::NotFound(Missing::Org)))?),
        state: State::Active,
        verification: Verification::Verified,
        profile,
        password,
        unique_email: false,
        unique_phone: false,
    };
    Ok(Decoded { call: Call::Create(Box::new(new)), losses })
}

fn keep(profile: &mut Profile, name: &str, value: &Value) {
    let value = value.to_string();
    profile.residue.push(Residue { vendor: VENDOR.to_owned(), name: name.to_owned(), value });
}

/// Keeps metadata; of two entries with one key the last counts, and the older place of metadata comes first.
fn keep_metadata(profile: &mut Profile, metadata: &[pb::Metadata]) -> Result<(), Fault> {
    let mut last = BTreeMap::new();
    for (at, entry) in metadata.iter().enumerate() {
        let field = |name: &str| format!("CreateUserRequest.Metadata[{at}]/Metadata.{name}");
        if !(1..=200).contains(&entry.key.chars().count()) {
            return Err(invalid(field("Key"), Why::Size(1, 200)));
        }
        if entry.value.len() > 500_000 {
            return Err(invalid(field("Value"), Why::Size(0, 500_000)));
        }
        last.insert(&entry.key, entry);
    }
    if !last.is_empty() {
        let kept: Vec<_> = last.into_values().collect();
        keep(profile, "metadata", &serde_json::to_value(kept).unwrap_or_default());
    }
    Ok(())
}

/// A machine's username is its id, unless it gets one; the engine fills an empty one.
fn machine(machine: &Machine, username: &str) -> Result<Profile, Fault> {
    sized("CreateUserRequest.Machine/CreateUserRequest_Machine.Name", &machine.name, 1, 200)?;
    let mut profile = Profile::new(Kind::Machine, username.into());
    profile.display = Some(machine.name.as_str().into());
    if let Some(description) = &machine.description {
        sized("CreateUserRequest.Machine/CreateUserRequest_Machine.Description", description, 1, 500)?;
        keep(&mut profile, "description", &description.as_str().into());
    }
    if machine.access_token_type != 0 {
        keep(&mut profile, "accessTokenType", &machine.access_token_type.into());
    }
    Ok(profile)
}

fn human(human: &Human, username: &str, losses: &mut Vec<Loss>) -> Result<(Profile, Option<Secret>), Fault> {
    let required = |field: &'static str| {
        invalid(format!("CreateUserRequest.Human/CreateUserRequest_Human.{field}"), Why::Required)
    };
    let names = human.profile.as_ref().ok_or_else(|| required("Profile"))?;
    let email = human.email.as_ref().ok_or_else(|| required("Email"))?;
    if !human.idp_links.is_empty() {
        return Err(FaultKind::Unsupported("linking identity providers".into()).into());
    }
    if human.totp_secret.is_some() {
        return Err(FaultKind::Unsupported("setting a TOTP secret".into()).into());
    }
    let address = self::email(email, losses)?;
    let username = if username.is_empty() { address.address.clone() } else { username.into() };
    let mut profile = Profile::new(Kind::Human, username);
    self::names(&mut profile, names)?;
    profile.email = Some(address);
    profile.phone = human.phone.as_ref().map(|phone| self::phone(phone, losses)).transpose()?;
    let password = self::password(&mut profile, human.password_type.as_ref())?;
    Ok((profile, password))
}

fn names(profile: &mut Profile, names: &SetHumanProfile) -> Result<(), Fault> {
    let check = |field: &str, text: &str, min: u64, max: u64| {
        let length = text.chars().count() as u64;
        let fits = (min..=max).contains(&length);
        if fits { Ok(()) } else { Err(invalid(format!("{PROFILE}.{field}"), Why::Size(min, max))) }
    };
    check("GivenName", &names.given_name, 1, 200)?;
    check("FamilyName", &names.family_name, 1, 200)?;
    check("NickName", names.nick_name.as_deref().unwrap_or_default(), 0, 200)?;
    check("DisplayName", names.display_name.as_deref().unwrap_or_default(), 0, 200)?;
    check("PreferredLanguage", names.preferred_language.as_deref().unwrap_or_default(), 0, 10)?;
    if names.given_name.trim().is_empty() {
        return Err(invalid("profile.given_name", Why::Blank));
    }
    if names.family_name.trim().is_empty() {
        return Err(invalid("profile.family_name", Why::Blank));
    }
    let filled = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    profile.given = Some(names.given_name.as_str().into());
    profile.family = Some(names.family_name.as_str().into());
    profile.nick = filled(&names.nick_name).map(Into::into);
    profile.display = filled(&names.display_name).map(Into::into);
    profile.language = filled(&names.preferred_language);
    profile.gender = gender(names.gender)?;
    Ok(())
}

fn gender(number: Option<i32>) -> Result<Option<Gender>, Fault> {
    let Some(number) = number else { return Ok(None) };
    let unknown = || invalid(format!("{PROFILE}.Gender"), Why::OneOf(&["Gender"]));
    let gender = pb::Gender::try_from(number).map_err(|_| unknown())?;
    Ok(to_domain(&GENDERS, &gender))
}

fn email(email: &SetHumanEmail, losses: &mut Vec<Loss>) -> Result<Email, Fault> {
    const FIELD: &str = "CreateUserRequest.Human/CreateUserRequest_Human.Email/SetHumanEmail.Email";
    sized(FIELD, &email.email, 1, 200)?;
    if !looks_like_email(&email.email) {
        return Err(invalid(FIELD, Why::Pattern("email")));
    }
    let verified = match &email.verification {
        Some(EmailProof::IsVerified(verified)) => *verified,
        Some(EmailProof::ReturnCode(_)) => {
            return Err(FaultKind::Unsupported("returning an e-mail code".into()).into());
        }
        // No mail is sent from here.
        Some(EmailProof::SendCode(_)) | None => {
            losses.push(Loss::new("email.sendCode", Lost::NoEffect));
            false
        }
    };
    Ok(Email { address: email.email.as_str().into(), verified })
}

fn phone(phone: &SetHumanPhone, losses: &mut Vec<Loss>) -> Result<Phone, Fault> {
    sized("CreateUserRequest.Human/CreateUserRequest_Human.Phone/SetHumanPhone.Phone", &phone.phone, 0, 200)?;
    let verified = match &phone.verification {
        Some(PhoneProof::IsVerified(true)) => true,
        Some(PhoneProof::IsVerified(false)) => {
            let field = "CreateUserRequest.Human/CreateUserRequest_Human.Phone/SetHumanPhone.IsVerified";
            return Err(invalid(field, Why::Pattern("true")));
        }
        Some(PhoneProof::ReturnCode(_)) => {
            return Err(FaultKind::Unsupported("returning a phone code".into()).into());
        }
        Some(PhoneProof::SendCode(_)) | None => {
            losses.push(Loss::new("phone.sendCode", Lost::NoEffect));
            false
        }
    };
    Ok(Phone { number: phone.phone.as_str().into(), verified })
}

/// A password in clear is hashed by the engine; a hash is kept when it is of a kind that can be checked later.
fn password(profile: &mut Profile, password: Option<&PasswordType>) -> Result<Option<Secret>, Fault> {
    let (clear, change) = match password {
        None => return Ok(None),
        Some(PasswordType::Password(password)) => {
            sized(
                "CreateUserRequest.Human/CreateUserRequest_Human.Password/Password.Password",
                &password.password,
                1,
                200,
            )?;
            (Some(Secret::from(password.password.as_str())), password.change_required)
        }
        Some(PasswordType::HashedPassword(hashed)) => {
            sized(
                "CreateUserRequest.Human/CreateUserRequest_Human.HashedPassword/HashedPassword.Hash",
                &hashed.hash,
                1,
                200,
            )?;
            if !["$argon2id$", "$argon2i$", "$argon2d$"].iter().any(|prefix| hashed.hash.starts_with(prefix))
            {
                return Err(invalid("password.hash", Why::Unknown));
            }
            profile.password = Some(Secret::from(hashed.hash.as_str()));
            (None, hashed.change_required)
        }
    };
    if change {
        keep(profile, "passwordChangeRequired", &true.into());
    }
    Ok(clear)
}

/// Writes id and time; there are no details here.
pub fn encode(_: &Zitadel, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Created(user) = reply else {
        return Err(strayed());
    };
    let body = CreateUserResponse {
        id: wire::id(user),
        creation_date: Some(user.created.into()),
        email_code: None,
        phone_code: None,
    };
    Ok(wire::response(&body).into())
}
