//! `POST /2.0/users`: a user of the plan's own domains is active at once, any other is invited.

use interlingua_model::{
    Call, Email, Fault, Kind, Loss, Lost, NewUser, Profile, Reply, Residue, State, Verification, Why,
};
use interlingua_wire::{Decoded, Encoded, Fields, Hit, Params, Text, looks_like_email, strayed};

use crate::smartsheet::error::BODY;
use crate::smartsheet::wire::{FLAGS, body, outcome};
use crate::smartsheet::{Smartsheet, VENDOR};

/// Attributes that the server alone sets.
const READ_ONLY: [&str; 4] = ["id", "name", "status", "sheetCount"];

/// Reads the request.
pub fn decode(_: &Smartsheet, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let mut params = Params::of(hit.request.pairs()?);
    let mail = params.boolean("sendEmail").unwrap_or(false);
    let invite = params.boolean("allowInviteAccountAdmin").unwrap_or(false);
    params.boolean("numericDates");
    let mut losses = params.finish()?;
    losses.extend(mail.then(|| Loss::new("sendEmail", Lost::NoEffect)));
    losses.extend(invite.then(|| Loss::new("allowInviteAccountAdmin", Lost::NoEffect)));
    let Some(json) = hit.request.json()? else {
        return Err(Fault::field(BODY, Why::Required));
    };
    let mut fields = Fields::of(Some(&json))?;
    let email = fields.text("email", Text::required().like("email", looks_like_email)).unwrap_or_default();
    let mut profile = Profile::new(Kind::Human, email.into());
    profile.email = Some(Email { address: email.into(), verified: false });
    profile.given = fields.text("firstName", Text::optional().size(0, 100)).map(Into::into);
    profile.family = fields.text("lastName", Text::optional().size(0, 100)).map(Into::into);
    for name in FLAGS {
        let value = fields.boolean(name).map(|flag| flag.to_string());
        profile.residue.extend(value.map(|value| Residue {
            vendor: VENDOR.to_owned(),
            name: name.to_owned(),
            value,
        }));
    }
    for name in READ_ONLY {
        if fields.raw(name).is_some() {
            fields.fault(name, Why::NotAllowed);
        }
    }
    losses.extend(fields.finish()?);
    let domain = profile.email.as_ref().map(Email::domain).unwrap_or_default();
    let internal = hit.home().is_some_and(|org| org.domains.contains(&domain));
    let new = NewUser {
        org: None,
        state: State::Active,
        verification: if internal { Verification::Verified } else { Verification::Invited },
        profile,
        password: None,
        codes: Vec::new(),
        unique_email: true,
        unique_phone: false,
    };
    Ok(Decoded { call: Call::Create(Box::new(new)), losses })
}

/// Writes the result with the user.
pub fn encode(_: &Smartsheet, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Created(user, _) => Ok(outcome(Some(body(hit, user)))),
        _ => Err(strayed()),
    }
}
