//! One file for each endpoint, or for a few that share their subject.
//!
//! Source: `docs/vendors/zitadel.md#endpoints`.

pub mod add_human;
pub mod create;
pub mod email;
pub mod get;
pub mod invite;
pub mod keys;
pub mod links;
pub mod list;
pub mod metadata;
pub mod operation;
pub mod password;
pub mod pats;
pub mod phone;
pub mod update;
pub mod update_human;

use interlingua_model::{Fault, FaultKind};
use interlingua_wire::{Asked, Decoded};

use super::vendor::Zitadel;

/// Refuses a procedure that is known by name and not served: passkeys, second factors, log-ins at identity
/// providers.
pub fn unserved<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let name = asked.hit.row.route.rpc.and_then(|rpc| rpc.rsplit('/').next()).unwrap_or_default();
    Err(FaultKind::Unsupported(name.into()).into())
}
