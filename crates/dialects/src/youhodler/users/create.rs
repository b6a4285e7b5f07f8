//! `POST /users`: 201 with the resource.

use interlingua_model::{Call, Email, Fault, Kind, NewUser, Profile, Residue};
use interlingua_wire::{Decoded, Fields, Hit, Text, looks_like_email, unread};

use crate::youhodler::wire::org;
use crate::youhodler::{VENDOR, YouHodler};

pub use crate::youhodler::wire::done as encode;

/// Reads the request.
pub fn decode(_: &YouHodler, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let body = hit.request.json()?;
    let mut fields = Fields::of(body.as_ref())?;
    let display = fields.text("display_name", Text::required().size(1, 200));
    let email = fields.text("email", Text::required().like("email", looks_like_email));
    let scope = fields.text("scope_ref", Text::required());
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    let (email, scope) = (email.unwrap_or_default(), scope.unwrap_or_default());
    let mut profile = Profile::new(Kind::Human, email.into());
    profile.display = display.map(Into::into);
    profile.email = Some(Email { address: email.into(), verified: false });
    // The same org may be called an enterprise, as here, or a client; the caller gets its own word back.
    if !scope.starts_with("enterprises/") {
        let value = serde_json::Value::from(scope).to_string();
        profile.residue.push(Residue { vendor: VENDOR.to_owned(), name: "scope_ref".to_owned(), value });
    }
    let new = NewUser { org: Some(org(scope)?), unique_email: true, ..NewUser::of(profile) };
    Ok(Decoded { call: Call::Create(Box::new(new)), losses })
}
