//! `POST /v1/users/confirm`: the code that registration sent proves the address, and is used up.

use http::StatusCode;
use interlingua_model::{Call, Edit, Fault, Purpose, Reply, Update, UserRef};
use interlingua_wire::{
    Decoded, Encoded, Fields, Hit, Text, WireResponse, looks_like_email, strayed, unread,
};
use serde_json::json;

use crate::pcx::Pcx;

/// Reads the request.
pub fn decode(_: &Pcx, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let body = hit.request.json()?;
    let mut fields = Fields::of(body.as_ref())?;
    let email = fields.text("email", Text::required().like("email", looks_like_email)).unwrap_or_default();
    let code = fields.text("confirmation_code", Text::required().size(1, 100)).unwrap_or_default();
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    let update = Update::of(UserRef::Address(email.into()), vec![Edit::Prove(Purpose::Email, code.into())]);
    Ok(Decoded { call: Call::Update(Box::new(update)), losses })
}

/// Writes the message.
pub fn encode(_: &Pcx, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Changed { .. } => {
            let body = json!({ "message": "User confirmed successfully" });
            Ok(WireResponse::json(StatusCode::OK, &body).into())
        }
        _ => Err(strayed()),
    }
}
