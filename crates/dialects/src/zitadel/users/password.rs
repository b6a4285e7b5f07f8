//! The password of a person: a code to set it with, and setting it.
//!
//! Source: `docs/vendors/zitadel.md#password`.

use interlingua_model::{Delivery, Edit, Fault, Kind, Loss, Lost, PasswordProof, Purpose, Secret};
use interlingua_wire::{Asked, Decoded};

use crate::zitadel::proto::user::v2::password_reset_request::Medium;
use crate::zitadel::proto::user::v2::set_password_request::Verification;
use crate::zitadel::proto::user::v2::{PasswordResetRequest, PasswordResetResponse, SetPasswordRequest};
use crate::zitadel::validate::kept_out;
use crate::zitadel::vendor::Zitadel;
use crate::zitadel::wire::Wish;
use crate::zitadel::{person, wire};

/// `POST /v2/users/{user_id}/password_reset`: a code that lets the person set a password.
pub fn reset<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: PasswordResetRequest = wire::message(asked.hit)?;
    let user = wire::target(&request.user_id);
    let edit = Edit::Code { purpose: Purpose::Password, again: false, delivery: Delivery::Told };
    let told = matches!(request.medium, Some(Medium::ReturnCode(_)));
    let losses = if told { Vec::new() } else { vec![Loss::new("password.sendLink", Lost::NoEffect)] };
    let decoded = Decoded::new(wire::update(user, Kind::Human, vec![edit]), move |hit, reply| {
        let details = Some(wire::written(hit, wire::changed_user(reply)?));
        let wish = if told { Wish::Tell } else { Wish::Send };
        let body =
            PasswordResetResponse { details, verification_code: wire::told(reply, Purpose::Password, wish) };
        Ok(wire::response(hit, &body)?.into())
    });
    Ok(decoded.losing(losses))
}

/// `POST /v2/users/{user_id}/password`, deprecated by the vendor: with the password in force, with a code, or by right.
pub fn set<'d>(zitadel: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: SetPasswordRequest = wire::message(asked.hit)?;
    let user = wire::target(&request.user_id);
    let new = request.new_password.as_ref().ok_or_else(kept_out)?;
    let new = person::clear(&zitadel.settings.password_policy, new)?;
    let proof = match &request.verification {
        None => PasswordProof::Caller,
        Some(Verification::CurrentPassword(current)) => {
            PasswordProof::Current(Secret::from(current.as_str()))
        }
        Some(Verification::VerificationCode(code)) => PasswordProof::Code(Secret::from(code.as_str())),
    };
    let update = wire::update(user, Kind::Human, person::password_edits(new, proof));
    Ok(Decoded::new(update, wire::done))
}
