//! `GET /v1/users/{user_id}`.
//!
//! Source: `docs/vendors/weavr.md#the-user-object`.

use http::Method;
use interlingua_model::{Call, CallKind};
use interlingua_wire::{Decoded, Endpoint, Row};

use crate::weavr::vendor::Weavr;
use crate::weavr::wire::{PATH, USER, shown, target};

pub const ENDPOINT: Endpoint<Weavr> = Endpoint {
    row: Row::new("userGetById", Method::GET, "/v1/users/{user_id}", CallKind::Get)
        .answers(200, &[400, 401, 403, 404, 429, 500, 503])
        .path(PATH)
        .returns(USER),
    decode: |_, asked| Ok(Decoded::new(Call::Get(target(asked.hit)), shown)),
};
