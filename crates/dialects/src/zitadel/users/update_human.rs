//! `PUT /v2/users/human/{user_id}`, deprecated by the vendor: parts of a person; a part that is given is given as a whole.
//!
//! Source: `docs/vendors/zitadel.md#updatehumanuser`.

use interlingua_model::{Fault, Kind};
use interlingua_wire::{Asked, Decoded};

use super::update;
use crate::zitadel::proto::user::v2::{UpdateHumanUserRequest, UpdateHumanUserResponse};
use crate::zitadel::vendor::Zitadel;
use crate::zitadel::wire::Told;
use crate::zitadel::{person, wire};

pub fn decode<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: UpdateHumanUserRequest = wire::message(asked.hit)?;
    let user = wire::target(&request.user_id);
    let (mut losses, mut told) = (Vec::new(), Told::NOTHING);
    let mut edits = update::username(request.username.as_deref());
    if let Some(names) = &request.profile {
        edits.extend(person::whole_names(names)?);
    }
    edits.extend(update::email(request.email.as_ref(), &mut losses, &mut told));
    edits.extend(update::phone(request.phone.as_ref(), &mut losses, &mut told));
    if let Some(password) = &request.password {
        edits.extend(person::set_password(password)?);
    }
    let decoded = Decoded::new(wire::update(user, Kind::Human, edits), move |hit, reply| {
        let body = UpdateHumanUserResponse {
            details: Some(wire::written(hit, wire::changed_user(reply)?)),
            email_code: told.email(reply),
            phone_code: told.phone(reply),
        };
        Ok(wire::response(hit, &body).into())
    });
    Ok(decoded.losing(losses))
}
