//! `GET /v1/users/{user_id}`. Its answer is not documented; `{message, user}` is what the other endpoints of users have.
//!
//! Source: `docs/vendors/pcx.md#the-user-object`.

use http::Method;
use interlingua_model::{Call, CallKind};
use interlingua_wire::{Decoded, Endpoint, Row};

use crate::pcx::vendor::Pcx;
use crate::pcx::wire::{ANSWER, shown, target};

pub const ENDPOINT: Endpoint<Pcx> = Endpoint {
    row: Row::new("get-user", Method::GET, "/v1/users/{user_id}", CallKind::Get)
        .answers(200, &[400, 401, 403, 404, 500])
        .returns(ANSWER),
    decode: |_, asked| {
        Ok(Decoded::new(Call::Get(target(asked.hit)), |hit, reply| {
            shown(hit, "User retrieved successfully", reply, &[])
        }))
    },
};
