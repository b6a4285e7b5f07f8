//! `GET /v2/users/{user_id}`; `details` stands twice in the answer.
//!
//! Source: `docs/vendors/zitadel.md#getuserbyid-and-the-user-in-lists`.

use interlingua_model::{Call, Fault, Reply};
use interlingua_wire::{Asked, Decoded, Encoded, strayed};

use crate::zitadel::proto::user::v2::{GetUserByIdRequest, GetUserByIdResponse};
use crate::zitadel::vendor::Zitadel;
use crate::zitadel::wire;

pub fn decode<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let (request, losses): (GetUserByIdRequest, _) = wire::bodyless(asked.hit)?;
    let decoded = Decoded::new(Call::Get(wire::target(&request.user_id)), |hit, reply| {
        let Reply::User(user) = reply else { return Err(strayed()) };
        let (message, losses) = wire::user(hit, user);
        let body = GetUserByIdResponse { details: Some(wire::details(hit, user)), user: Some(message) };
        Ok(Encoded { response: wire::response(hit, &body)?, losses })
    });
    Ok(decoded.losing(losses))
}
