//! `PUT /v2/users/human/{user_id}`, deprecated by the vendor: parts of a person; a part that is given is given as a whole.

use interlingua_model::{Fault, Kind, Purpose, Reply};
use interlingua_wire::{Decoded, Encoded, Hit};

use super::update;
use crate::zitadel::proto::user::v2::{UpdateHumanUserRequest, UpdateHumanUserResponse};
use crate::zitadel::{Zitadel, person, wire};

const AT: &str = "UpdateHumanUserRequest";

/// Reads the request.
pub fn decode(_: &Zitadel, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let request: UpdateHumanUserRequest = wire::message(hit)?;
    let user = wire::target(&request.user_id, "UpdateHumanUserRequest.UserId")?;
    let mut losses = Vec::new();
    let mut edits = update::username(AT, request.username.as_deref())?;
    if let Some(names) = &request.profile {
        edits.extend(person::whole_names(&format!("{AT}.Profile"), names)?);
    }
    edits.extend(update::email(AT, request.email.as_ref(), &mut losses)?);
    edits.extend(update::phone(AT, request.phone.as_ref(), &mut losses)?);
    if let Some(password) = &request.password {
        edits.extend(person::set_password(&format!("{AT}.Password"), password)?);
    }
    Ok(Decoded { call: wire::update(user, Kind::Human, edits), losses })
}

/// Writes details and codes.
pub fn encode(_: &Zitadel, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let user = wire::changed(reply)?;
    let request: UpdateHumanUserRequest = wire::message(hit)?;
    let email = request.email.and_then(|email| email.verification).into();
    let phone = request.phone.and_then(|phone| phone.verification).into();
    let body = UpdateHumanUserResponse {
        details: Some(wire::written(user)),
        email_code: wire::told(reply, Purpose::Email, email),
        phone_code: wire::told(reply, Purpose::Phone, phone),
    };
    Ok(wire::response(hit, &body).into())
}
