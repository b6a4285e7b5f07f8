//! `POST /v1/users/verification/email/send`: a code by mail.

use interlingua_model::{Call, Delivery, Edit, Fault, Purpose, Update, UserRef};
use interlingua_wire::{Decoded, Fields, Hit, unread};

use crate::weavr::person::EMAIL;
use crate::weavr::{Weavr, wire};

pub use crate::weavr::wire::done as encode;

/// Reads the request.
pub fn decode(_: &Weavr, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let body = wire::some(hit)?;
    let mut fields = Fields::of(Some(&body))?;
    let email = fields.text("email", EMAIL).unwrap_or_default();
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    let edit = Edit::Code { purpose: Purpose::Email, again: false, delivery: Delivery::Sent };
    let update = Update::of(UserRef::Address(email.into()), vec![edit]);
    Ok(Decoded { call: Call::Update(Box::new(update)), losses })
}
