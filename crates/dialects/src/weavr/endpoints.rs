//! The endpoints, with the statuses that the vendor documents for each (its OpenAPI document of Payment Run v1).

use http::Method;
use interlingua_model::CallKind;
use interlingua_wire::{Access, Endpoint, Row};

use super::{Weavr, buyers, schema, sessions, users};

/// The pairs of functions of a file.
macro_rules! endpoint {
    ($row:expr, $($module:ident)::+) => {
        Endpoint { row: $row, decode: $($module)::+::decode, encode: $($module)::+::encode }
    };
}

// 413 and 422 come with the idempotency header.
const CREATE: &[u16] = &[400, 401, 403, 409, 413, 422, 429, 500, 503];
const READ: &[u16] = &[400, 401, 403, 429, 500, 503];
const READ_ONE: &[u16] = &[400, 401, 403, 404, 429, 500, 503];
const UPDATE: &[u16] = &[400, 401, 403, 404, 409, 429, 500, 503];
const OPERATION: &[u16] = &[400, 401, 403, 404, 409, 413, 422, 429, 500, 503];
const LOGIN: &[u16] = &[400, 401, 403, 409, 429, 500, 503];

pub static ENDPOINTS: [Endpoint<Weavr>; 18] = [
    endpoint!(
        Row::new("userCreate", Method::POST, "/v1/users", CallKind::Create)
            .idempotent()
            .answers(200, CREATE)
            .body(schema::create)
            .returns(schema::user),
        users::create
    ),
    endpoint!(
        Row::new("usersGet", Method::GET, "/v1/users", CallKind::List)
            .answers(200, READ)
            .query(schema::list)
            .returns(schema::users),
        users::list
    ),
    endpoint!(
        Row::new("userGetById", Method::GET, "/v1/users/{user_id}", CallKind::Get)
            .answers(200, READ_ONE)
            .path(schema::path)
            .returns(schema::user),
        users::get
    ),
    endpoint!(
        Row::new("userUpdate", Method::PATCH, "/v1/users/{user_id}", CallKind::Update)
            .answers(200, UPDATE)
            .path(schema::path)
            .body(schema::update)
            .returns(schema::user),
        users::update
    ),
    endpoint!(
        Row::new("userActivate", Method::POST, "/v1/users/{user_id}/activate", CallKind::Reactivate)
            .idempotent()
            .answers(204, OPERATION)
            .path(schema::path),
        users::activate
    ),
    endpoint!(
        Row::new("userDeactivate", Method::POST, "/v1/users/{user_id}/deactivate", CallKind::Deactivate)
            .idempotent()
            .answers(204, OPERATION)
            .path(schema::path),
        users::deactivate
    ),
    endpoint!(
        Row::new("userInviteSend", Method::POST, "/v1/users/{user_id}/invite", CallKind::Update)
            .idempotent()
            .answers(204, OPERATION)
            .path(schema::path),
        users::invite_send
    ),
    endpoint!(
        Row::new("userInviteValidate", Method::POST, "/v1/users/{user_id}/invite/validate", CallKind::Update)
            .access(Access::Application)
            .idempotent()
            .answers(204, OPERATION)
            .path(schema::path)
            .body(schema::invite_validate),
        users::invite_validate
    ),
    endpoint!(
        Row::new("userInviteConsume", Method::POST, "/v1/users/{user_id}/invite/consume", CallKind::Token)
            .access(Access::Application)
            .idempotent()
            .answers(200, OPERATION)
            .path(schema::path)
            .body(schema::invite_consume)
            .returns(schema::token),
        users::invite_consume
    ),
    endpoint!(
        Row::new(
            "authorisedUserEmailVerificationCodeSend",
            Method::POST,
            "/v1/users/verification/email/send",
            CallKind::Update
        )
        .access(Access::Application)
        .idempotent()
        .answers(204, CREATE)
        .body(schema::email),
        users::email_send
    ),
    endpoint!(
        Row::new(
            "authorisedUserEmailVerify",
            Method::POST,
            "/v1/users/verification/email/verify",
            CallKind::Update
        )
        .access(Access::Application)
        .idempotent()
        .answers(204, CREATE)
        .body(schema::email_verify),
        users::email_verify
    ),
    endpoint!(
        Row::new("acquireAuthToken", Method::POST, "/v1/login_with_password", CallKind::Token)
            .access(Access::Application)
            .answers(200, LOGIN)
            .body(schema::login)
            .returns(schema::session),
        sessions::login
    ),
    endpoint!(
        Row::new("logout", Method::POST, "/v1/logout", CallKind::Session).answers(204, READ),
        sessions::logout
    ),
    endpoint!(
        Row::new("passwordUpdate", Method::POST, "/v1/passwords/update", CallKind::Token)
            .access(Access::Password)
            .answers(200, LOGIN)
            .body(schema::password_update)
            .returns(schema::password_updated),
        sessions::password
    ),
    endpoint!(
        Row::new(
            "stepupSCAChallenge",
            Method::POST,
            "/v1/stepup/challenges/otp/{channel}",
            CallKind::Session
        )
        .idempotent()
        .answers(204, OPERATION)
        .path(schema::channel),
        sessions::challenge
    ),
    endpoint!(
        Row::new(
            "stepupSCAVerify",
            Method::POST,
            "/v1/stepup/challenges/otp/{channel}/verify",
            CallKind::Session
        )
        .idempotent()
        .answers(204, OPERATION)
        .path(schema::channel)
        .body(schema::verify),
        sessions::verify
    ),
    endpoint!(
        Row::new("buyerGet", Method::GET, "/v1/buyers", CallKind::Get)
            .answers(200, READ)
            .returns(schema::buyer),
        buyers::get
    ),
    endpoint!(
        Row::new("buyerUpdate", Method::PATCH, "/v1/buyers", CallKind::Update)
            .answers(200, LOGIN)
            .body(schema::buyer_update)
            .returns(schema::buyer),
        buyers::update
    ),
];
