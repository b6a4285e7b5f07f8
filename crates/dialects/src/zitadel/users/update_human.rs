//! `PUT /v2/users/human/{user_id}`, deprecated by the vendor: parts of a person; a part that is given is given as a whole.
//!
//! Source: `docs/vendors/zitadel.md#updatehumanuser`.

use interlingua_model::{Fault, Kind};
use interlingua_wire::{Asked, Decoded, Field, Shape};

use super::update;
use crate::zitadel::proto::user::v2::{UpdateHumanUserRequest, UpdateHumanUserResponse};
use crate::zitadel::vendor::Zitadel;
use crate::zitadel::wire::Told;
use crate::zitadel::{person, wire};

/// The query of [`queried`] over REST.
pub const QUERY: Shape = &[
    Field::text("username"),
    Field::text("profile.givenName").private(),
    Field::text("profile.familyName").private(),
    Field::text("profile.nickName").private(),
    Field::text("profile.displayName").private(),
    Field::text("profile.preferredLanguage"),
    Field::text("profile.gender"),
    Field::text("email.email").private(),
    Field::flag("email.isVerified"),
    Field::text("phone.phone").private(),
    Field::flag("phone.isVerified"),
];

pub fn decode<'d>(zitadel: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    updated(zitadel, wire::message(asked.hit)?)
}

/// `PUT /v2beta/users/{user_id}`: the same, without a body.
pub fn queried<'d>(zitadel: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let (request, losses) = wire::queried(asked)?;
    Ok(updated(zitadel, request)?.losing(losses))
}

fn updated<'d>(zitadel: &Zitadel, request: UpdateHumanUserRequest) -> Result<Decoded<'d>, Fault> {
    let user = wire::target(&request.user_id);
    let (mut losses, mut told) = (Vec::new(), Told::NOTHING);
    let mut edits = update::username(request.username.as_deref());
    if let Some(names) = &request.profile {
        edits.extend(person::whole_names(names)?);
    }
    edits.extend(update::email(request.email.as_ref(), &mut losses, &mut told));
    edits.extend(update::phone(request.phone.as_ref(), &mut losses, &mut told)?);
    if let Some(password) = &request.password {
        edits.extend(person::set_password(&zitadel.settings.password_policy, password)?);
    }
    let decoded = Decoded::new(wire::update(user, Kind::Human, edits), move |hit, reply| {
        let body = UpdateHumanUserResponse {
            details: Some(wire::written(hit, wire::changed_user(reply)?)),
            email_code: told.email(reply),
            phone_code: told.phone(reply),
        };
        Ok(wire::response(hit, &body)?.into())
    });
    Ok(decoded.losing(losses))
}
