//! `GET /users/{user_id}`.
//!
//! Source: `docs/vendors/youhodler.md#the-resource`.

use http::Method;
use interlingua_model::{Call, CallKind};
use interlingua_wire::{Decoded, Endpoint, Row};

use crate::youhodler::vendor::YouHodler;
use crate::youhodler::wire::{ETAG, HUMAN_ACTOR, shown, target};

pub const ENDPOINT: Endpoint<YouHodler> = Endpoint {
    row: Row::new("users-get", Method::GET, "/users/{user_id}", CallKind::Get)
        .answers(200, &[400, 401, 403, 404, 429, 502, 503])
        .returns(HUMAN_ACTOR)
        .sends(ETAG),
    decode: |_, asked| Ok(Decoded::new(Call::Get(target(asked.hit)), shown)),
};
