//! `POST /v1/users/{user_id}/invite/validate`: whether the code is the one that is out. It stays out.

use interlingua_model::{Call, Edit, Fault, Purpose, Update};
use interlingua_wire::{Decoded, Fields, Hit, unread};

use crate::weavr::person::CODE;
use crate::weavr::{Weavr, wire};

pub use crate::weavr::wire::done as encode;

/// Reads the request.
pub fn decode(_: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let user = wire::target(hit)?;
    let body = wire::some(hit)?;
    let mut fields = Fields::of(Some(&body))?;
    let code = fields.text("inviteCode", CODE).unwrap_or_default().into();
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    let update = Update::of(user, vec![Edit::Check(Purpose::Invitation, code)]);
    Ok(Decoded { call: Call::Update(Box::new(update)), losses })
}
