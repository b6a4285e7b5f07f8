//! `DELETE /2.0/users/{userId}`, with its transfer parameters in the query (or, as a text of 2024 has it, in the body).
//! Who takes over must exist and be of the same plan; there are no sheets here that could be transferred.

use interlingua_model::{Call, Change, Fault, Loss, Lost, Op, UserId, UserRef, Why};
use interlingua_wire::{Decoded, Hit, Params, parse_decimal};
use serde_json::Value;

use crate::smartsheet::wire::{agent, target};
use crate::smartsheet::{Smartsheet, VENDOR};

pub use crate::smartsheet::wire::done as encode;

/// Reads the request.
pub fn decode(_: &Smartsheet, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let mut pairs = hit.request.pairs()?;
    // The last of two counts: the query goes before the body.
    let body = hit.request.json()?;
    if let Some(Value::Object(body)) = &body {
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let given = body.iter().filter(|(_, value)| !value.is_null());
        pairs.splice(0..0, given.map(|(name, value)| (name.clone(), text(value))));
    }
    let mut params = Params::of(pairs);
    let to = params.text("transferTo");
    let sheets = params.boolean("transferSheets").unwrap_or(false);
    let sharing = params.boolean("removeFromSharing").unwrap_or(false);
    params.boolean("numericDates");
    let number = to.as_deref().and_then(parse_decimal);
    // Also one's own successor: the vendor quotes the value.
    if to.is_some() && number.is_none() || to.as_deref().is_some_and(|to| to == hit.param("userId")) {
        params.fault("transferTo", Why::Type("number"));
    }
    let mut losses = params.finish()?;
    losses.extend(
        body.filter(|body| !body.is_object() && !body.is_null()).map(|_| Loss::new("body", Lost::NoEffect)),
    );
    let done = [("transferTo", to.is_some()), ("transferSheets", sheets), ("removeFromSharing", sharing)];
    losses.extend(done.into_iter().filter(|(_, set)| *set).map(|(name, _)| Loss::new(name, Lost::NoEffect)));
    let heir = number.map(|number| UserRef::Named {
        vendor: VENDOR,
        text: number.to_string(),
        spelled: UserId::new(number),
    });
    let change = Change { by: agent(hit), heir, ..Change::of(target(hit)?, Op::Delete) };
    Ok(Decoded { call: Call::Change(change), losses })
}
