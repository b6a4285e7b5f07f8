//! Alternate e-mail addresses of a user.
//!
//! Source: `docs/vendors/smartsheet.md#alternate-e-mails`.

pub mod add;

use http::{Method, StatusCode};
use interlingua_model::{AlternateId, Call, CallKind, Edit, Fault, FaultKind, Missing, Reply, Update};
use interlingua_wire::{
    Asked, Decoded, Encoded, Endpoint, Field, FieldKind, Row, Shape, WireResponse, parse_decimal, strayed,
};
use serde_json::{Value, json};

use super::user::{ALTERNATE, alternate};
use super::users::CHANGES;
use super::users::list::{INCLUDE_ALL, PAGE, PAGE_SIZE, page, page_of};
use super::vendor::Smartsheet;
use super::wire::{
    ALTERNATE_ID, DATES, DATES_QUERY, HEADERS, MESSAGE, PATH, RESULT, RESULT_CODE, USER_ID, agent, done,
    succeeded, target,
};

/// The answer to an operation, with an alternate address.
const ALTERNATE_RESULT: Shape = &[MESSAGE, RESULT_CODE, Field::object("result", ALTERNATE).required()];

const ONE: Shape = &[USER_ID, ALTERNATE_ID];
const PAGES: Shape = &[PAGE, PAGE_SIZE, INCLUDE_ALL, DATES];
const ANSWER: Shape = &page_of(&FieldKind::Object(ALTERNATE, &[]));

/// `GET /2.0/users/{userId}/alternateemails`.
pub const LIST: Endpoint<Smartsheet> = Endpoint {
    row: Row::new(
        "list-alternate-emails",
        Method::GET,
        "/2.0/users/{userId}/alternateemails",
        CallKind::Attributes,
    )
    .answers(200, &[400, 401, 404])
    .path(PATH)
    .query(PAGES)
    .headers(HEADERS)
    .returns(ANSWER),
    decode: |smartsheet, asked| {
        let (page, last) = (page(&asked.query), smartsheet.settings.past_end_is_last_page);
        Ok(Decoded::new(Call::Attributes(target(asked.hit)), move |_, reply| listed(page, last, reply)))
    },
};

/// `GET /2.0/users/{userId}/alternateemails/{alternateEmailId}`.
pub const GET: Endpoint<Smartsheet> = Endpoint {
    row: Row::new(
        "get-alternate-email",
        Method::GET,
        "/2.0/users/{userId}/alternateemails/{alternateEmailId}",
        CallKind::Attributes,
    )
    .answers(200, &[400, 401, 404])
    .path(ONE)
    .query(DATES_QUERY)
    .headers(HEADERS)
    .returns(ALTERNATE),
    decode: |_, asked| {
        let id = named(asked)?;
        Ok(Decoded::new(Call::Attributes(target(asked.hit)), move |_, reply| {
            let Reply::User(user) = reply else { return Err(strayed()) };
            let found = user.profile.alternates.iter().find(|one| one.id == id).ok_or_else(missing)?;
            Ok(WireResponse::json(StatusCode::OK, &alternate(found)).into())
        }))
    },
};

/// `DELETE /2.0/users/{userId}/alternateemails/{alternateEmailId}`.
pub const DELETE: Endpoint<Smartsheet> = Endpoint {
    row: Row::new(
        "delete-alternate-email",
        Method::DELETE,
        "/2.0/users/{userId}/alternateemails/{alternateEmailId}",
        CallKind::Update,
    )
    .answers(200, CHANGES)
    .path(ONE)
    .query(DATES_QUERY)
    .headers(HEADERS)
    .returns(RESULT),
    decode: |_, asked| {
        let update = update(asked, Edit::DropAlternate(named(asked)?));
        Ok(Decoded::new(update, done))
    },
};

/// `POST /2.0/users/{userId}/alternateemails/{alternateEmailId}/makeprimary`. What becomes of the primary address before is not
/// documented: it takes the alternate's place, and its id.
pub const PROMOTE: Endpoint<Smartsheet> = Endpoint {
    row: Row::new(
        "promote-alternate-email",
        Method::POST,
        "/2.0/users/{userId}/alternateemails/{alternateEmailId}/makeprimary",
        CallKind::Update,
    )
    .answers(200, CHANGES)
    .path(ONE)
    .query(DATES_QUERY)
    .headers(HEADERS)
    .returns(ALTERNATE_RESULT),
    decode: |_, asked| {
        let id = named(asked)?;
        Ok(Decoded::new(update(asked, Edit::Promote(id)), move |_, reply| {
            let Reply::Changed { user, .. } = reply else { return Err(strayed()) };
            let email = user.profile.email.as_ref().map(|email| &*email.address);
            let result = json!({ "id": id.get(), "email": email, "confirmed": true });
            Ok(succeeded(Some(result)).into())
        }))
    },
};

fn missing() -> Fault {
    FaultKind::NotFound(Missing::Alternate).into()
}

/// The address that the path names; a number that none has is no address's.
///
/// # Errors
/// 404/1006.
fn named(asked: &Asked<'_>) -> Result<AlternateId, Fault> {
    parse_decimal(asked.hit.param("alternateEmailId")).and_then(AlternateId::new).ok_or_else(missing)
}

fn update(asked: &Asked<'_>, edit: Edit) -> Call {
    let update = Update { by: agent(asked.hit), ..Update::of(target(asked.hit), vec![edit]) };
    Call::Update(Box::new(update))
}

/// Writes the page; one past the end is empty, or the last.
fn listed((number, size, all): (u64, u32, bool), last: bool, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::User(user) = reply else { return Err(strayed()) };
    let found = &user.profile.alternates;
    let (total, size) = (found.len(), size as usize);
    let pages = total.div_ceil(size).max(1);
    let number = usize::try_from(number).unwrap_or(usize::MAX);
    let number = if last { number.min(pages) } else { number };
    let data: Vec<Value> =
        found.iter().map(alternate).skip((number - 1).saturating_mul(size)).take(size).collect();
    let mut body = json!({ "pageNumber": number, "totalPages": pages, "totalCount": total, "data": data });
    if let (Some(body), false) = (body.as_object_mut(), all) {
        body.insert("pageSize".to_owned(), size.into());
    }
    Ok(WireResponse::json(StatusCode::OK, &body).into())
}
