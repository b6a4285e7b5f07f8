//! `GET /2.0/users/{userId}/alternateemails/{alternateEmailId}`.

use http::StatusCode;
use interlingua_model::{Call, Fault, FaultKind, Missing, Reply};
use interlingua_wire::{Decoded, Encoded, Hit, WireResponse, strayed};

use super::AlternateEmail;
use crate::smartsheet::Smartsheet;
use crate::smartsheet::wire::{query, target};

/// Reads the request.
pub fn decode(_: &Smartsheet, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    super::named(hit)?;
    Ok(Decoded { losses: query(hit)?, call: Call::Attributes(target(hit)?) })
}

/// Writes the address.
pub fn encode(_: &Smartsheet, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::User(user) = reply else {
        return Err(strayed());
    };
    let id = super::named(hit)?;
    let found = user.profile.alternates.iter().find(|one| one.id == id);
    let found = found.ok_or(Fault::new(FaultKind::NotFound(Missing::Alternate)))?;
    Ok(WireResponse::json(StatusCode::OK, &AlternateEmail::from(found)).into())
}
