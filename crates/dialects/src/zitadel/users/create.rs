//! `POST /v2/users/new`: a human or a machine, active at once.
//!
//! Source: `docs/vendors/zitadel.md#createuser`.

use interlingua_model::{
    Alias, Call, Delivery, Edit, Email, Fault, FaultKind, Kind, Loss, Missing, NewPassword, NewUser, OrgId,
    Phone, Profile, Purpose, Secret, Taken, Why,
};
use interlingua_wire::{Asked, Decoded};

use crate::zitadel::proto::user::v2::create_user_request::human::PasswordType;
use crate::zitadel::proto::user::v2::create_user_request::{Human, Machine, UserType};
use crate::zitadel::proto::user::v2::{
    CreateUserRequest, CreateUserResponse, IdpLink, SetHumanEmail, SetHumanPhone, SetHumanProfile,
};
use crate::zitadel::users::links;
use crate::zitadel::validate::kept_out;
use crate::zitadel::vendor::{MANIFEST, VENDOR, Zitadel};
use crate::zitadel::wire::{CHANGE_REQUIRED, Told, Wish, residue};
use crate::zitadel::{person, wire};

pub fn decode<'d>(zitadel: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: CreateUserRequest = wire::message(asked.hit)?;
    let org = wire::org(asked.hit, &request.organization_id);
    let username = request.username.as_deref().unwrap_or_default();
    let mut made = match &request.user_type {
        None => return Err(kept_out()),
        Some(UserType::Human(human)) => self::human(zitadel, human, username)?,
        Some(UserType::Machine(machine)) => Made::new(self::machine(machine, username)),
    };
    let inner = match &request.user_type {
        Some(UserType::Human(human)) => &human.metadata[..],
        _ => &[],
    };
    // The older place of metadata comes first.
    let metadata = inner.iter().chain(&request.metadata).map(|one| (&*one.key, &one.value[..]));
    made.profile.residue.extend(person::metadata("CreateUserRequest.Metadata", metadata)?);
    let org = org.ok_or(Fault::new(FaultKind::NotFound(Missing::Org)))?;
    let program = made.profile.kind == Kind::Machine;
    let (call, losses, told) = made.asked_for(request.user_id, org);
    // There are no details here.
    let decoded = Decoded::new(call, move |hit, reply| {
        let user = wire::changed_user(reply)?;
        let body = CreateUserResponse {
            id: MANIFEST.spell(user),
            creation_date: Some(user.created.into()),
            email_code: told.email(reply),
            phone_code: told.phone(reply),
        };
        Ok(wire::response(hit, &body)?.into())
    });
    // M: the commands for persons and for programs have ids of their own.
    Ok(decoded.losing(losses).refusing(move |fault| match fault.kind {
        FaultKind::Exists(Taken::Id) if program => Fault::field("machine.user_id", Why::Taken),
        _ => fault,
    }))
}

/// A user in the making.
pub struct Made {
    profile: Profile,
    password: Option<Secret>,
    codes: Vec<Purpose>,
    losses: Vec<Loss>,
    told: Told,
}

/// The parts of a person that two messages share.
pub struct Parts<'a> {
    /// The log-in name; empty for the address.
    pub username: &'a str,
    /// The names.
    pub profile: Option<&'a SetHumanProfile>,
    /// The address.
    pub email: Option<&'a SetHumanEmail>,
    /// The number.
    pub phone: Option<&'a SetHumanPhone>,
    /// Accounts at identity providers.
    pub links: &'a [IdpLink],
    /// What is not carried.
    pub totp: bool,
}

impl Made {
    const fn new(profile: Profile) -> Self {
        Self { profile, password: None, codes: Vec::new(), losses: Vec::new(), told: Told::NOTHING }
    }

    /// A person.
    ///
    /// # Errors
    /// 400 with code 3 for blank names; 501 with code 12 for second factors; an unknown identity provider.
    pub fn person(zitadel: &Zitadel, parts: &Parts<'_>) -> Result<Self, Fault> {
        let names = parts.profile.ok_or_else(kept_out)?;
        let (address, wish) = person::email(parts.email.ok_or_else(kept_out)?);
        let username = if parts.username.is_empty() { address.as_str() } else { parts.username.trim() };
        if username.is_empty() {
            return Err(Fault::field("username", Why::Blank));
        }
        let mut made = Self::new(Profile::new(Kind::Human, username.into()));
        // Blanks around names are not kept; those of a name for a screen are, unless there is nothing else.
        let names = SetHumanProfile {
            given_name: names.given_name.trim().to_owned(),
            family_name: names.family_name.trim().to_owned(),
            display_name: names.display_name.clone().filter(|text| !text.trim().is_empty()),
            ..names.clone()
        };
        for edit in person::whole_names(&names)? {
            match edit {
                Edit::Text(field, text) => drop(made.profile.set_text(field, text)),
                Edit::Language(language) => made.profile.language = language,
                Edit::Gender(gender) => made.profile.gender = gender,
                _ => {}
            }
        }
        let verified = made.wish(Purpose::Email, wish, "email.sendCode");
        made.profile.email = Some(Email::new(address.into(), verified));
        if let Some(phone) = parts.phone {
            let (number, wish) = person::phone(phone)?;
            if !number.is_empty() {
                let verified = made.wish(Purpose::Phone, wish, "phone.sendCode");
                made.profile.phone = Some(Phone::new(number.into(), verified));
            }
        }
        for link in parts.links {
            zitadel.knows_provider(&link.idp_id)?;
            let (alias, name) = links::link(link);
            made.profile.aliases.push(alias);
            made.profile.residue.push(name);
        }
        if parts.totp {
            return Err(FaultKind::Unsupported("setting a TOTP secret".into()).into());
        }
        Ok(made)
    }

    /// Whether what was set is proved; draws a code where not.
    fn wish(&mut self, purpose: Purpose, wish: Wish, field: &'static str) -> bool {
        self.losses.extend(wish.losses(field));
        let verified = wish == Wish::Verified(true);
        if !verified {
            self.codes.push(purpose);
        }
        self.told.note(purpose, wish);
        verified
    }

    /// Keeps a password in clear for the engine to hash, or a hash as it is.
    pub fn password(&mut self, (new, change_required): (NewPassword, bool)) {
        match new {
            NewPassword::Clear(clear) => self.password = Some(clear),
            NewPassword::Hash(hash) => self.profile.password = Some(hash),
        }
        if change_required {
            self.profile.residue.push(residue(CHANGE_REQUIRED, &true.into()));
        }
    }

    /// Keeps metadata.
    pub fn metadata(&mut self, metadata: Vec<interlingua_model::Residue>) {
        self.profile.residue.extend(metadata);
    }

    /// The call, its losses, and the codes that are told.
    pub fn asked_for(mut self, user_id: Option<String>, org: OrgId) -> (Call, Vec<Loss>, Told) {
        if self.profile.username.is_empty() {
            // A machine without a username is called by its id: the one it is given, or (by the engine) the one it gets.
            self.profile.username = user_id.as_deref().unwrap_or_default().into();
        }
        self.profile.aliases.extend(user_id.map(|text| Alias { vendor: VENDOR.to_owned(), text }));
        let new = NewUser {
            org: Some(org),
            password: self.password,
            codes: self.codes.into_iter().map(|purpose| (purpose, Delivery::Told)).collect(),
            ..NewUser::of(self.profile)
        };
        (Call::Create(Box::new(new)), self.losses, self.told)
    }
}

/// A machine's username is its id, unless it gets one; the engine fills an empty one.
fn machine(machine: &Machine, username: &str) -> Profile {
    let mut profile = Profile::new(Kind::Machine, username.into());
    profile.display = Some(machine.name.as_str().into());
    if let Some(description) = &machine.description {
        profile.residue.push(residue("description", &description.as_str().into()));
    }
    if machine.access_token_type != 0 {
        profile.residue.push(residue("accessTokenType", &machine.access_token_type.into()));
    }
    profile
}

fn human(zitadel: &Zitadel, human: &Human, username: &str) -> Result<Made, Fault> {
    let parts = Parts {
        username,
        profile: human.profile.as_ref(),
        email: human.email.as_ref(),
        phone: human.phone.as_ref(),
        links: &human.idp_links,
        totp: human.totp_secret.is_some(),
    };
    let mut made = Made::person(zitadel, &parts)?;
    match &human.password_type {
        None => {}
        Some(PasswordType::Password(password)) => {
            made.password(person::clear(&zitadel.settings.password_policy, password)?)
        }
        Some(PasswordType::HashedPassword(hash)) => made.password(person::hashed(hash)),
    }
    Ok(made)
}
