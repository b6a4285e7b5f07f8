//! `PATCH /v1/buyers`: the administrator's roles, and the currencies. A session must have been stepped up.

use interlingua_model::{Call, Edit, Fault, Reply, Update};
use interlingua_wire::{Decoded, Encoded, Fields, Hit, Text, strayed, unread};
use serde_json::{Value, json};

use super::{CURRENCIES, ROLES};
use crate::weavr::person::{residue, roles};
use crate::weavr::{Weavr, wire};

/// Reads the request.
pub fn decode(_: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let body = wire::some(hit)?;
    let mut fields = Fields::of(Some(&body))?;
    let mut edits = Vec::new();
    if let Some(mut admin) = fields.object("adminUser", false) {
        edits.extend(roles(&mut admin, 0, ROLES).map(|roles| Edit::Keep(residue("roles", &roles))));
        admin.rest();
    }
    let currencies = fields.texts("supportedCurrencies", 0, Text::required().one_of(CURRENCIES));
    // Nothing here checks a company: a currency is in force at once.
    let active = |currency: &str| json!({ "currency": currency, "status": "ACTIVE" });
    let currencies: Option<Value> = currencies.map(|all| all.into_iter().map(active).collect());
    edits.extend(currencies.map(|all| Edit::Keep(residue("buyer.supportedCurrencies", &all))));
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    let update = Update::of(super::administrator(hit)?, edits);
    Ok(Decoded { call: Call::Update(Box::new(update)), losses })
}

/// Writes the buyer.
pub fn encode(_: &Weavr, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Changed { user, .. } => Ok(super::shown(hit, user)),
        _ => Err(strayed()),
    }
}
