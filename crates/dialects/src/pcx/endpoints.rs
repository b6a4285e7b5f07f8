//! The endpoints. The overview's table of statuses has 400, 401, 403, 404, 409 and 500 for all of them; which of them an
//! endpoint can answer follows from what it does.

use http::Method;
use interlingua_model::CallKind;
use interlingua_wire::{Endpoint, Row};

use super::{Pcx, schema, users};

macro_rules! endpoint {
    ($row:expr, $($module:ident)::+) => {
        Endpoint { row: $row, decode: $($module)::+::decode, encode: $($module)::+::encode }
    };
}

const ONE: &[u16] = &[400, 401, 403, 404, 500];

pub static ENDPOINTS: [Endpoint<Pcx>; 8] = [
    endpoint!(
        Row::new("register", Method::POST, "/v1/users/register", CallKind::Create)
            .answers(200, &[400, 401, 403, 404, 409, 500])
            .body(schema::register)
            .returns(schema::registered),
        users::register
    ),
    endpoint!(
        Row::new("confirm", Method::POST, "/v1/users/confirm", CallKind::Update)
            .answers(200, &[400, 401, 404, 500])
            .body(schema::confirm)
            .returns(schema::confirmed),
        users::confirm
    ),
    endpoint!(
        Row::new("list-users", Method::GET, "/v1/users/list", CallKind::List)
            .answers(200, ONE)
            .query(schema::list)
            .returns(schema::users),
        users::list
    ),
    endpoint!(
        Row::new("get-user", Method::GET, "/v1/users/{user_id}", CallKind::Get)
            .answers(200, ONE)
            .returns(schema::answered),
        users::get
    ),
    endpoint!(
        Row::new("update-user", Method::PUT, "/v1/users/{user_id}", CallKind::Update)
            .answers(200, ONE)
            .body(schema::update)
            .returns(schema::answered),
        users::update
    ),
    endpoint!(
        Row::new("admin-status-change", Method::PUT, "/v1/users/{user_id}/activate", CallKind::Verify)
            .answers(200, ONE)
            .body(schema::activate)
            .returns(schema::answered),
        users::activate
    ),
    endpoint!(
        Row::new("deactivate-user", Method::PUT, "/v1/users/{user_id}/deactivate", CallKind::Deactivate)
            .answers(200, &[400, 401, 403, 404, 409, 500])
            .body(schema::deactivate)
            .returns(schema::deactivated),
        users::deactivate
    ),
    endpoint!(
        Row::new(
            "update-member-role",
            Method::PUT,
            "/v1/organizations/{org_id}/members/{user_id}/role",
            CallKind::Update
        )
        .answers(200, ONE)
        .body(schema::member_role)
        .returns(schema::member),
        users::member_role
    ),
];
