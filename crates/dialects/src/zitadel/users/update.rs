//! `PATCH /v2/users/{user_id}`: what is given changes, the rest stays. What is so already is no event.
//!
//! Source: `docs/vendors/zitadel.md#updateuser`.

use interlingua_model::{Edit, Fault, FaultKind, Field, Kind, Loss, Purpose};
use interlingua_wire::{Asked, Decoded};

use crate::zitadel::proto::user::v2::update_user_request::{Human, Machine, UserType};
use crate::zitadel::proto::user::v2::{SetHumanEmail, SetHumanPhone, UpdateUserRequest, UpdateUserResponse};
use crate::zitadel::vendor::Zitadel;
use crate::zitadel::wire::{Told, Wish, residue};
use crate::zitadel::{person, wire};

pub fn decode<'d>(zitadel: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: UpdateUserRequest = wire::message(asked.hit)?;
    let user = wire::target(&request.user_id);
    let mut edits = username(request.username.as_deref());
    let (mut losses, mut told) = (Vec::new(), Told::NOTHING);
    let kind = match &request.user_type {
        // M: the server does not know what to do without a type.
        None => return Err(FaultKind::Unsupported("user type".into()).into()),
        Some(UserType::Human(human)) => {
            edits.extend(self::human(zitadel, human, &mut losses, &mut told)?);
            Kind::Human
        }
        Some(UserType::Machine(machine)) => {
            edits.extend(self::machine(machine));
            Kind::Machine
        }
    };
    let metadata = request.metadata.iter().map(|one| (&*one.key, &one.value[..]));
    edits.extend(person::metadata("UpdateUserRequest.Metadata", metadata)?.into_iter().map(Edit::Keep));
    // There are no details here.
    let decoded = Decoded::new(wire::update(user, kind, edits), move |hit, reply| {
        let body = UpdateUserResponse {
            change_date: Some(wire::changed_user(reply)?.changed.into()),
            email_code: told.email(reply),
            phone_code: told.phone(reply),
        };
        Ok(wire::response(hit, &body)?.into())
    });
    Ok(decoded.losing(losses))
}

/// A new log-in name.
pub fn username(username: Option<&str>) -> Vec<Edit> {
    username.map(|text| Edit::Text(Field::Username, Some(text.into()))).into_iter().collect()
}

/// A new address.
pub fn email(email: Option<&SetHumanEmail>, losses: &mut Vec<Loss>, told: &mut Told) -> Option<Edit> {
    let (address, wish) = person::email(email?);
    losses.extend(wish.losses("email.sendCode"));
    told.note(Purpose::Email, wish);
    let verified = wish == Wish::Verified(true);
    Some(Edit::Email { address: address.into(), verified, other: false, code: !verified })
}

/// A new number; an empty one takes it away.
///
/// # Errors
/// See [`person::phone`].
pub fn phone(
    phone: Option<&SetHumanPhone>,
    losses: &mut Vec<Loss>,
    told: &mut Told,
) -> Result<Option<Edit>, Fault> {
    let Some(phone) = phone else { return Ok(None) };
    let (number, wish) = person::phone(phone)?;
    if number.is_empty() {
        return Ok(Some(Edit::NoPhone));
    }
    losses.extend(wish.losses("phone.sendCode"));
    told.note(Purpose::Phone, wish);
    let verified = wish == Wish::Verified(true);
    Ok(Some(Edit::Phone { number: number.into(), verified, other: false, code: !verified }))
}

fn human(
    zitadel: &Zitadel,
    human: &Human,
    losses: &mut Vec<Loss>,
    told: &mut Told,
) -> Result<Vec<Edit>, Fault> {
    let mut edits = Vec::new();
    if let Some(names) = &human.profile {
        edits.extend(person::some_names(names)?);
    }
    edits.extend(email(human.email.as_ref(), losses, told));
    edits.extend(phone(human.phone.as_ref(), losses, told)?);
    if let Some(password) = &human.password {
        edits.extend(person::set_password(&zitadel.settings.password_policy, password)?);
    }
    Ok(edits)
}

fn machine(machine: &Machine) -> Vec<Edit> {
    let mut edits = Vec::new();
    if let Some(name) = &machine.name {
        let name = Some(name.as_str()).filter(|name| !name.is_empty());
        edits.push(Edit::Text(Field::Display, name.map(Into::into)));
    }
    if let Some(description) = &machine.description {
        edits.push(Edit::Keep(residue("description", &description.as_str().into())));
    }
    if let Some(number) = machine.access_token_type {
        edits.push(Edit::Keep(residue("accessTokenType", &number.into())));
    }
    edits
}
