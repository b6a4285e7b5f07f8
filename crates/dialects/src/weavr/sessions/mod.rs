//! Sessions: log-in and log-out, another password, and proving once more who one is.
//!
//! Source: `docs/vendors/weavr.md#sessions`.

pub mod login;
pub mod lost;
pub mod password;
pub mod stepup;

use http::Method;
use interlingua_model::{Call, CallKind, Session};
use interlingua_wire::{Decoded, Endpoint, Row};

use super::vendor::Weavr;
use super::wire::done;

/// A token "lives 5 minutes from last activity".
pub const IDLE: u32 = 300;

/// `POST /v1/logout`: the token is worth nothing afterwards.
pub const LOGOUT: Endpoint<Weavr> = Endpoint {
    row: Row::new("logout", Method::POST, "/v1/logout", CallKind::Session)
        .answers(204, &[400, 401, 403, 429, 500, 503]),
    decode: |_, _| Ok(Decoded::new(Call::Session(Session::End), done)),
};
