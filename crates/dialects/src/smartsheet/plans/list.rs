//! `GET /2.0/users/{userId}/plans`: the plan of the user's org, on one page.

use http::StatusCode;
use interlingua_model::{Call, Fault, Reply, Why};
use interlingua_wire::{Decoded, Encoded, Hit, Params, WireResponse, strayed};
use serde_json::json;

use super::{seat, without_plan, word};
use crate::smartsheet::Smartsheet;
use crate::smartsheet::wire::{admin_only, is_internal, seat_changed, target};

/// Reads the request. There is never a second page, and so no key of one.
pub fn decode(_: &Smartsheet, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    admin_only(hit)?;
    let mut params = Params::of(hit.request.pairs()?);
    options(&mut params);
    params.integer("maxItems", 1, 10_000);
    if params.text("lastKey").is_some() {
        params.fault("lastKey", Why::Unknown);
    }
    Ok(Decoded { losses: params.finish()?, call: Call::Attributes(target(hit)?) })
}

/// Whether names are asked for, the newer word for a free seat, and numbers for times.
fn options(params: &mut Params) -> (bool, bool, bool) {
    let name = params.word("include", &["planName"]).is_some();
    let contributor = params.boolean("displayContributorSeatType").unwrap_or(false);
    (name, contributor, params.boolean("numericDates").unwrap_or(false))
}

/// Writes the plan.
pub fn encode(smartsheet: &Smartsheet, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::User(user) = reply else {
        return Err(strayed());
    };
    let (named, contributor, numeric) = options(&mut Params::of(hit.request.pairs()?));
    let mut plan = json!({
        "planId": user.org.get(),
        "seatType": word(smartsheet, contributor, &seat(user)),
        "isInternal": is_internal(hit, user),
    });
    if let Some(plan) = plan.as_object_mut() {
        let name = hit.org(user.org).filter(|_| named).map(|org| org.name.clone());
        plan.extend(name.map(|name| ("planName".to_owned(), name.into())));
        plan.extend(seat_changed(user, numeric).map(|at| ("seatTypeLastChangedAt".to_owned(), at)));
    }
    let data = if without_plan(user) { Vec::new() } else { vec![plan] };
    Ok(WireResponse::json(StatusCode::OK, &json!({ "data": data })).into())
}
