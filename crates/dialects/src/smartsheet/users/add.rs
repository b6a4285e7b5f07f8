//! `POST /2.0/users`: a user of the plan's own domains is active at once, any other is invited.

use interlingua_model::{Call, Email, Fault, Kind, Loss, Lost, NewUser, Profile, Reply, Verification, Why};
use interlingua_wire::{Decoded, Encoded, Fields, Hit, Params, Text, looks_like_email, strayed};

use crate::smartsheet::Smartsheet;
use crate::smartsheet::error::BODY;
use crate::smartsheet::wire::{FLAGS, agent, body, outcome, residue};

/// Attributes that the server alone sets.
const READ_ONLY: [&str; 3] = ["id", "name", "sheetCount"];

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
        profile.residue.extend(fields.boolean(name).map(|flag| residue(name, &flag)));
    }
    let licensed =
        profile.residue.iter().any(|one| one.name == "licensedSheetCreator" && one.value == "true");
    let seat = if licensed { "MEMBER" } else { "CONTRIBUTOR" };
    profile.residue.push(residue("seatType", &seat));
    // JavaScript's SDK asks for a status; both are the server's.
    for name in ["status", "profileImage"] {
        if fields.raw(name).is_some() {
            fields.loss(name, Lost::NoEffect);
        }
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
        verification: if internal { Verification::Verified } else { Verification::Invited },
        by: agent(hit),
        unique_email: true,
        ..NewUser::of(profile)
    };
    Ok(Decoded { call: Call::Create(Box::new(new)), losses })
}

/// Writes the result with the user.
pub fn encode(smartsheet: &Smartsheet, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Created(user, _) => Ok(outcome(Some(body(smartsheet, hit, user)))),
        _ => Err(strayed()),
    }
}
