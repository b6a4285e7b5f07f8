//! `GET /v2/users/{user_id}`.

use interlingua_model::{Call, Fault, Reply};
use interlingua_wire::{Decoded, Encoded, Hit, strayed};

use crate::zitadel::proto::user::v2::{GetUserByIdRequest, GetUserByIdResponse};
use crate::zitadel::{Zitadel, wire};

/// Reads the request.
pub fn decode(_: &Zitadel, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let (request, losses): (GetUserByIdRequest, _) = wire::bodyless(hit)?;
    Ok(Decoded { call: Call::Get(wire::target(&request.user_id, "GetUserByIDRequest.UserId")?), losses })
}

/// Writes the user; `details` stands twice.
pub fn encode(_: &Zitadel, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::User(user) = reply else {
        return Err(strayed());
    };
    let (message, losses) = wire::user(user);
    let body = GetUserByIdResponse { details: Some(wire::details(user)), user: Some(message) };
    Ok(Encoded { response: wire::response(hit, &body), losses })
}
