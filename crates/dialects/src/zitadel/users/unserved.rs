//! Procedures that are known by name and not served: passkeys, second factors, identity providers, keys, invitations.

use interlingua_model::{Fault, FaultKind, Reply};
use interlingua_wire::{Decoded, Encoded, Hit, strayed};

use crate::zitadel::Zitadel;

/// Refuses, by name.
pub fn decode(_: &Zitadel, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    Err(FaultKind::Unsupported(hit.row.name.into()).into())
}

/// There is nothing to write.
pub fn encode(_: &Zitadel, _: &Hit<'_>, _: &Reply) -> Result<Encoded, Fault> {
    Err(strayed())
}
