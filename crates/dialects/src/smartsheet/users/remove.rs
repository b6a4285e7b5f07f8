//! `DELETE /2.0/users/{userId}`, with its transfer parameters in the query (or, as a text of 2024 has it, in the body).
//! Who takes over must exist and be of the same plan; there are no sheets here that could be transferred.
//!
//! Source: `docs/vendors/smartsheet.md#remove-user`.

use http::Method;
use interlingua_model::{Call, CallKind, Change, Fault, FaultKind, Loss, Lost, Op, Why};
use interlingua_wire::{Asked, Decoded, Endpoint, Field, Row, Shape, decimal};

use super::CHANGES;
use crate::smartsheet::vendor::{MANIFEST, Smartsheet};
use crate::smartsheet::wire::{DATES, HEADERS, PATH, RESULT, agent, done, target};

const TRANSFER_TO: Field = Field::id("transferTo", None);
const TRANSFER_SHEETS: Field = Field::flag("transferSheets");
const REMOVE_FROM_SHARING: Field = Field::flag("removeFromSharing");
const QUERY: Shape = &[TRANSFER_TO, TRANSFER_SHEETS, REMOVE_FROM_SHARING, DATES];
const BODY: Shape = &[TRANSFER_TO, TRANSFER_SHEETS, REMOVE_FROM_SHARING];

pub const ENDPOINT: Endpoint<Smartsheet> = Endpoint {
    row: Row::new("remove-user", Method::DELETE, "/2.0/users/{userId}", CallKind::Delete)
        .answers(200, CHANGES)
        .path(PATH)
        .query(QUERY)
        .headers(HEADERS)
        .may_ignore(BODY)
        .returns(RESULT),
    decode,
};

/// The query goes before the body.
fn decode<'d>(_: &'d Smartsheet, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let to = asked.query.id("transferTo").or_else(|| asked.body.id("transferTo"));
    // Also one's own successor: the vendor quotes the value.
    if to.is_some_and(|to| decimal(to) == asked.hit.param("userId")) {
        let wrong = asked.query.wrong("transferTo", Why::Type("number"));
        return Err(FaultKind::Invalid(vec![wrong]).into());
    }
    let flag = |name: &str| asked.query.flag(name).or_else(|| asked.body.flag(name)).unwrap_or(false);
    let heard = [
        ("transferTo", to.is_some()),
        ("transferSheets", flag("transferSheets")),
        ("removeFromSharing", flag("removeFromSharing")),
    ];
    let heard = heard.into_iter().filter(|(_, set)| *set);
    let losses: Vec<Loss> = heard.map(|(name, _)| Loss::new(name, Lost::NoEffect)).collect();
    let heir = to.map(|to| MANIFEST.user(&decimal(to)));
    let change = Change { by: agent(asked.hit), heir, ..Change::of(target(asked.hit), Op::Delete) };
    Ok(Decoded::new(Call::Change(change), done).losing(losses))
}
