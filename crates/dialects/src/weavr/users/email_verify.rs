//! `POST /v1/users/verification/email/verify`: the code proves the address, and is used up.

use interlingua_model::{Call, Edit, Fault, Purpose, Update, UserRef};
use interlingua_wire::{Decoded, Fields, Hit, unread};

use crate::weavr::person::{CODE, EMAIL};
use crate::weavr::{Weavr, wire};

pub use crate::weavr::wire::done as encode;

/// Reads the request.
pub fn decode(_: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let body = wire::some(hit)?;
    let mut fields = Fields::of(Some(&body))?;
    let email = fields.text("email", EMAIL).unwrap_or_default();
    let code = fields.text("verificationCode", CODE).unwrap_or_default().into();
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    let update = Update::of(UserRef::Address(email.into()), vec![Edit::Prove(Purpose::Email, code)]);
    Ok(Decoded { call: Call::Update(Box::new(update)), losses })
}
