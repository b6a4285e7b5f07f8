//! `GET /2.0/users/{userId}`, and `/users/me`: the user behind the token. A token that belongs to nobody gets 404/1020.
//!
//! Source: `docs/vendors/smartsheet.md#get-user-get-current-user`.

use http::Method;
use interlingua_model::{Call, CallKind, Reply, UserRef};
use interlingua_wire::{Decoded, Endpoint, Field, Hit, Row, Shape};

use crate::smartsheet::user::{PROFILE, profile};
use crate::smartsheet::vendor::Smartsheet;
use crate::smartsheet::wire::{DATES, DATES_QUERY, HEADERS, PATH, target};

const ME_QUERY: Shape = &[Field::word("include", &["groups"]), DATES];

pub const ENDPOINT: Endpoint<Smartsheet> = Endpoint {
    row: Row::new("get-user", Method::GET, "/2.0/users/{userId}", CallKind::Get)
        .answers(200, &[401, 404])
        .path(PATH)
        .query(DATES_QUERY)
        .headers(HEADERS)
        .returns(PROFILE),
    decode: |_, asked| {
        let write = |hit: &Hit<'_>, reply: &Reply| profile(hit, reply, false, false);
        Ok(Decoded::new(Call::Get(target(asked.hit)), write))
    },
};

pub const ME: Endpoint<Smartsheet> = Endpoint {
    row: Row::new("get-current-user", Method::GET, "/2.0/users/me", CallKind::Get)
        .answers(200, &[401, 404])
        .query(ME_QUERY)
        .headers(HEADERS)
        .returns(PROFILE),
    decode: |_, asked| {
        let groups = asked.query.has("include");
        let write = move |hit: &Hit<'_>, reply: &Reply| profile(hit, reply, true, groups);
        Ok(Decoded::new(Call::Get(UserRef::Caller), write))
    },
};
