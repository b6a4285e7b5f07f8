//! Names, address and number of a person, each on its own.
//!
//! Source: `docs/vendors/zitadel.md#management-v1`.

use interlingua_model::{Call, Edit, Fault, FaultKind, Field, Kind, Private, Reply, Right, Rule, User, Why};
use interlingua_wire::{Asked, Decoded, Encoded, Hit, strayed, to_domain};

use super::shapes::{ask_for, details, done, email, phone, profile, shown};
use crate::zitadel::person;
use crate::zitadel::proto::management::v1::{
    GetHumanEmailRequest, GetHumanEmailResponse, GetHumanPhoneResponse, GetHumanProfileResponse,
    UpdateHumanEmailRequest, UpdateHumanPhoneRequest, UpdateHumanProfileRequest,
};
use crate::zitadel::proto::user::v2::Gender;
use crate::zitadel::validate::kept_out;
use crate::zitadel::vendor::Zitadel;
use crate::zitadel::wire::{self, GENDERS, Wish};

type Write = fn(&Hit<'_>, &User) -> Result<Encoded, Fault>;

fn read<'d>(asked: &Asked<'_>, write: Write) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Read)?;
    let (request, losses): (GetHumanEmailRequest, _) = wire::bodyless(asked.hit)?;
    let decoded = Decoded::new(Call::Get(wire::target(&request.user_id)), move |hit, reply| {
        let Reply::User(user) = reply else { return Err(strayed()) };
        match user.profile.kind {
            Kind::Human => write(hit, user),
            Kind::Machine => Err(FaultKind::Refused(Rule::WrongKind).into()),
        }
    });
    Ok(decoded.losing(losses))
}

pub fn get_profile<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    read(asked, |hit, user| {
        let (details, profile) = (Some(details(hit, user)), Some(profile(user)));
        shown(hit, &GetHumanProfileResponse { details, profile }, Vec::new())
    })
}

pub fn get_email<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    read(asked, |hit, user| {
        let (details, email) = (Some(details(hit, user)), Some(email(user)));
        shown(hit, &GetHumanEmailResponse { details, email }, Vec::new())
    })
}

pub fn get_phone<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    read(asked, |hit, user| {
        let (details, phone) = (Some(details(hit, user)), Some(phone(user)));
        shown(hit, &GetHumanPhoneResponse { details, phone }, Vec::new())
    })
}

/// `PUT …/profile`: all of it; what is absent is empty.
pub fn set_profile<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let request: UpdateHumanProfileRequest = wire::message(asked.hit)?;
    for (field, text) in [("first_name", &request.first_name), ("last_name", &request.last_name)] {
        if text.trim().is_empty() {
            return Err(Fault::field(field, Why::Blank));
        }
    }
    let filled = |text: &str| Some(text).filter(|text| !text.is_empty()).map(str::to_owned);
    let private = |text: &str| filled(text).map(Private::from);
    let gender = Gender::try_from(request.gender).map_err(|_| kept_out())?;
    let edits = vec![
        Edit::Text(Field::Given, private(&request.first_name)),
        Edit::Text(Field::Family, private(&request.last_name)),
        Edit::Text(Field::Nick, private(&request.nick_name)),
        Edit::Text(Field::Display, private(&request.display_name)),
        Edit::Language(filled(&request.preferred_language)),
        Edit::Gender(to_domain(&GENDERS, &gender)),
    ];
    Ok(Decoded::new(wire::update(wire::target(&request.user_id), Kind::Human, edits), done))
}

/// `PUT …/email`: another one, or the same one proved.
pub fn set_email<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let request: UpdateHumanEmailRequest = wire::message(asked.hit)?;
    let (address, verified) = (request.email.into(), request.is_email_verified);
    let edit = Edit::Email { address, verified, other: false, code: !verified };
    let decoded = Decoded::new(wire::update(wire::target(&request.user_id), Kind::Human, vec![edit]), done);
    Ok(decoded.losing(Wish::Verified(verified).losses("email.sendCode")))
}

/// `PUT …/phone`: the same for the number.
pub fn set_phone<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let request: UpdateHumanPhoneRequest = wire::message(asked.hit)?;
    let (number, verified) = (person::number(&request.phone)?.into(), request.is_phone_verified);
    let edit = Edit::Phone { number, verified, other: false, code: !verified };
    let decoded = Decoded::new(wire::update(wire::target(&request.user_id), Kind::Human, vec![edit]), done);
    Ok(decoded.losing(Wish::Verified(verified).losses("phone.sendCode")))
}

/// `DELETE …/phone`.
pub fn remove_phone<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let (request, losses): (GetHumanEmailRequest, _) = wire::bodyless(asked.hit)?;
    let update = wire::update(wire::target(&request.user_id), Kind::Human, vec![Edit::NoPhone]);
    Ok(Decoded::new(update, done).losing(losses))
}
