//! `GET /2.0/users/{userId}/alternateemails`.

use http::StatusCode;
use interlingua_model::{Call, Fault, Reply};
use interlingua_wire::{Decoded, Encoded, Hit, Params, WireResponse, strayed};
use serde_json::json;

use super::AlternateEmail;
use crate::smartsheet::Smartsheet;
use crate::smartsheet::users::list::page;
use crate::smartsheet::wire::target;

/// Reads the request.
pub fn decode(_: &Smartsheet, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let mut params = Params::of(hit.request.pairs()?);
    page(&mut params);
    params.boolean("numericDates");
    Ok(Decoded { losses: params.finish()?, call: Call::Attributes(target(hit)?) })
}

/// Writes the page; one past the end is the last.
pub fn encode(_: &Smartsheet, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::User(user) = reply else {
        return Err(strayed());
    };
    let (number, size, all) = page(&mut Params::of(hit.request.pairs()?));
    let found: Vec<AlternateEmail> = user.profile.alternates.iter().map(Into::into).collect();
    let total = found.len();
    let pages = total.div_ceil(size as usize).max(1);
    let number = usize::try_from(number).unwrap_or(usize::MAX).min(pages);
    let data: Vec<_> = found.into_iter().skip((number - 1) * size as usize).take(size as usize).collect();
    let mut body = json!({ "pageNumber": number, "totalPages": pages, "totalCount": total, "data": data });
    if let (Some(body), false) = (body.as_object_mut(), all) {
        body.insert("pageSize".to_owned(), size.into());
    }
    Ok(WireResponse::json(StatusCode::OK, &body).into())
}
