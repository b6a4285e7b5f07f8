//! The endpoints. The vendor documents 200 and `default` for each, single refusals for some (OpenAPI 2025), and for all of
//! them its list of error codes, which says what stands here.

use http::Method;
use interlingua_model::CallKind;
use interlingua_wire::{Endpoint, Row};

use super::{Smartsheet, alternates, plans, schema, users};

macro_rules! endpoint {
    ($row:expr, $($module:ident)::+) => {
        Endpoint { row: $row, decode: $($module)::+::decode, encode: $($module)::+::encode }
    };
}

pub static ENDPOINTS: [Endpoint<Smartsheet>; 19] = [
    endpoint!(
        Row::new("add-user", Method::POST, "/2.0/users", CallKind::Create)
            .answers(200, &[400, 401, 403])
            .query(schema::add_query)
            .headers(schema::headers)
            .body(schema::add)
            .returns(schema::user_result),
        users::add
    ),
    endpoint!(
        Row::new("list-users", Method::GET, "/2.0/users", CallKind::List)
            .answers(200, &[400, 401])
            .query(schema::list_query)
            .headers(schema::headers)
            .returns(schema::users),
        users::list
    ),
    endpoint!(
        Row::new("get-current-user", Method::GET, "/2.0/users/me", CallKind::Get)
            .answers(200, &[401, 404])
            .query(schema::me_query)
            .headers(schema::headers)
            .returns(schema::profile),
        users::me
    ),
    endpoint!(
        Row::new("list-org-sheets", Method::GET, "/2.0/users/sheets", CallKind::List)
            .answers(200, &[400, 401, 403])
            .query(schema::sheets_query)
            .headers(schema::headers)
            .returns(schema::sheets),
        users::sheets
    ),
    endpoint!(
        Row::new("get-user", Method::GET, "/2.0/users/{userId}", CallKind::Get)
            .answers(200, &[401, 404])
            .path(schema::path)
            .query(schema::dates_query)
            .headers(schema::headers)
            .returns(schema::profile),
        users::get
    ),
    endpoint!(
        Row::new("update-user", Method::PUT, "/2.0/users/{userId}", CallKind::Update)
            .answers(200, &[400, 401, 403, 404])
            .path(schema::path)
            .query(schema::dates_query)
            .headers(schema::headers)
            .body(schema::update)
            .returns(schema::user_result),
        users::update
    ),
    endpoint!(
        Row::new("remove-user", Method::DELETE, "/2.0/users/{userId}", CallKind::Delete)
            .answers(200, &[400, 401, 403, 404])
            .path(schema::path)
            .query(schema::remove_query)
            .headers(schema::headers)
            .returns(schema::result),
        users::remove
    ),
    endpoint!(
        Row::new("deactivate-user", Method::POST, "/2.0/users/{userId}/deactivate", CallKind::Deactivate)
            .answers(200, &[400, 401, 403, 404])
            .path(schema::path)
            .headers(schema::headers)
            .returns(schema::result),
        users::deactivate
    ),
    endpoint!(
        Row::new("reactivate-user", Method::POST, "/2.0/users/{userId}/reactivate", CallKind::Reactivate)
            .answers(200, &[400, 401, 403, 404])
            .path(schema::path)
            .headers(schema::headers)
            .returns(schema::result),
        users::reactivate
    ),
    endpoint!(
        Row::new(
            "update-user-profile-image",
            Method::POST,
            "/2.0/users/{userId}/profileimage",
            CallKind::Update
        )
        .answers(200, &[400, 401, 403, 404])
        .path(schema::path)
        .headers(schema::image_headers)
        .body(schema::image)
        .media(users::image::MEDIA)
        .returns(schema::user_result),
        users::image
    ),
    endpoint!(
        Row::new(
            "list-alternate-emails",
            Method::GET,
            "/2.0/users/{userId}/alternateemails",
            CallKind::Attributes
        )
        .answers(200, &[400, 401, 404])
        .path(schema::path)
        .query(schema::page_query)
        .headers(schema::headers)
        .returns(schema::alternates),
        alternates::list
    ),
    endpoint!(
        Row::new(
            "add-alternate-email",
            Method::POST,
            "/2.0/users/{userId}/alternateemails",
            CallKind::Update
        )
        .answers(200, &[400, 401, 403, 404])
        .path(schema::path)
        .headers(schema::headers)
        .body(schema::add_alternates)
        .returns(schema::alternates_result),
        alternates::add
    ),
    endpoint!(
        Row::new(
            "get-alternate-email",
            Method::GET,
            "/2.0/users/{userId}/alternateemails/{alternateEmailId}",
            CallKind::Attributes
        )
        .answers(200, &[400, 401, 404])
        .path(schema::path)
        .headers(schema::headers)
        .returns(schema::alternate),
        alternates::get
    ),
    endpoint!(
        Row::new(
            "delete-alternate-email",
            Method::DELETE,
            "/2.0/users/{userId}/alternateemails/{alternateEmailId}",
            CallKind::Update
        )
        .answers(200, &[400, 401, 403, 404])
        .path(schema::path)
        .headers(schema::headers)
        .returns(schema::result),
        alternates::delete
    ),
    endpoint!(
        Row::new(
            "promote-alternate-email",
            Method::POST,
            "/2.0/users/{userId}/alternateemails/{alternateEmailId}/makeprimary",
            CallKind::Update
        )
        .answers(200, &[400, 401, 403, 404])
        .path(schema::path)
        .headers(schema::headers)
        .returns(schema::alternates_result),
        alternates::promote
    ),
    endpoint!(
        Row::new("list-user-plans", Method::GET, "/2.0/users/{userId}/plans", CallKind::Attributes)
            .answers(200, &[400, 401, 403, 404])
            .path(schema::path)
            .query(schema::plans_query)
            .headers(schema::headers)
            .returns(schema::plans),
        plans::list
    ),
    endpoint!(
        Row::new(
            "upgrade-user",
            Method::POST,
            "/2.0/users/{userId}/plans/{planId}/upgrade",
            CallKind::Update
        )
        .answers(200, &[400, 401, 403, 404])
        .path(schema::path)
        .headers(schema::headers)
        .may_have(schema::upgrade)
        .returns(schema::result),
        plans::upgrade
    ),
    endpoint!(
        Row::new(
            "downgrade-user",
            Method::POST,
            "/2.0/users/{userId}/plans/{planId}/downgrade",
            CallKind::Update
        )
        .answers(200, &[400, 401, 403, 404])
        .path(schema::path)
        .headers(schema::headers)
        .body(schema::downgrade)
        .returns(schema::result),
        plans::downgrade
    ),
    endpoint!(
        Row::new(
            "remove-user-from-plan",
            Method::DELETE,
            "/2.0/users/{userId}/plans/{planId}",
            CallKind::Update
        )
        .answers(200, &[400, 401, 403, 404])
        .path(schema::path)
        .headers(schema::headers)
        .returns(schema::result),
        plans::remove
    ),
];
