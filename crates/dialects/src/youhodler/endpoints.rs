//! The endpoints. Statuses are those of the page of *deactivate*, the concept pages, and the page of *get*, whose list is cut
//! off behind 502; nothing is published for the others, which answer as these.

use http::Method;
use interlingua_model::CallKind;
use interlingua_wire::{Access, Endpoint, Row};

use super::{YouHodler, schema, token, users};

macro_rules! endpoint {
    ($row:expr, $($module:ident)::+) => {
        Endpoint { row: $row, decode: $($module)::+::decode, encode: $($module)::+::encode }
    };
}

const CREATE: &[u16] = &[400, 401, 403, 409, 422, 429, 502, 503];
const LIST: &[u16] = &[400, 401, 403, 429, 502, 503];
const READ: &[u16] = &[400, 401, 403, 404, 429, 502, 503];
// concepts/idempotency-and-concurrency adds 412.
const OPERATION: &[u16] = &[400, 401, 403, 404, 409, 412, 422, 429, 502, 503];
const UPDATE: &[u16] = &[400, 401, 403, 404, 409, 412, 422, 429, 502, 503];

/// An operation: a POST with a reason, under an idempotency key and an etag.
const fn operation(name: &'static str, template: &'static str, kind: CallKind) -> Row {
    Row::new(name, Method::POST, template, kind)
        .idempotent()
        .answers(201, OPERATION)
        .headers(schema::if_match)
        .may_have(schema::reason)
        .returns(schema::user)
}

pub static ENDPOINTS: [Endpoint<YouHodler>; 8] = [
    endpoint!(
        Row::new("oauth-token", Method::POST, "/oauth/token", CallKind::Token)
            .access(Access::Open)
            .answers(200, &[400, 401, 429, 502, 503])
            .body(schema::credentials)
            .returns(schema::token),
        token
    ),
    endpoint!(
        Row::new("users-create", Method::POST, "/users", CallKind::Create)
            .idempotent()
            .answers(201, CREATE)
            .body(schema::create)
            .returns(schema::user),
        users::create
    ),
    endpoint!(
        Row::new("users-list", Method::GET, "/users", CallKind::List)
            .answers(200, LIST)
            .query(schema::list)
            .returns(schema::users),
        users::list
    ),
    endpoint!(
        Row::new("users-get", Method::GET, "/users/{user_id}", CallKind::Get)
            .answers(200, READ)
            .returns(schema::user),
        users::get
    ),
    endpoint!(
        Row::new("users-update", Method::PATCH, "/users/{user_id}", CallKind::Update)
            .answers(200, UPDATE)
            .headers(schema::if_match)
            .body(schema::update)
            .returns(schema::user),
        users::update
    ),
    endpoint!(operation("users-suspend", "/users/{user_id}/suspend", CallKind::Suspend), users::suspend),
    endpoint!(
        operation("users-reactivate", "/users/{user_id}/reactivate", CallKind::Reactivate),
        users::reactivate
    ),
    endpoint!(
        operation("users-deactivate", "/users/{user_id}/deactivate", CallKind::Deactivate),
        users::deactivate
    ),
];
