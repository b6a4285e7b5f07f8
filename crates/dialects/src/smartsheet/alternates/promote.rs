//! `POST /2.0/users/{userId}/alternateemails/{alternateEmailId}/makeprimary`. What becomes of the primary address before
//! is not documented: it takes the alternate's place, and its id.

use interlingua_model::{Call, Edit, Fault, Reply, Update};
use interlingua_wire::{Decoded, Encoded, Hit, strayed};
use serde_json::json;

use crate::smartsheet::Smartsheet;
use crate::smartsheet::wire::{agent, query, succeeded, target};

/// Reads the request.
pub fn decode(_: &Smartsheet, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let edit = Edit::Promote(super::named(hit)?);
    let update = Update { by: agent(hit), ..Update::of(target(hit)?, vec![edit]) };
    Ok(Decoded { losses: query(hit)?, call: Call::Update(Box::new(update)) })
}

/// Writes the result with the address that is primary now.
pub fn encode(_: &Smartsheet, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Changed { user, .. } = reply else {
        return Err(strayed());
    };
    let email = user.profile.email.as_ref().map(|email| email.address.to_string());
    let result = json!({ "id": super::named(hit)?.get(), "email": email, "confirmed": true });
    Ok(succeeded(Some(result)).into())
}
