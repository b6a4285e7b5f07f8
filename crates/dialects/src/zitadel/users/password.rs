//! The password of a person: a code to set it with, and setting it.
//!
//! Source: `docs/vendors/zitadel.md#password`.

use interlingua_model::{Delivery, Edit, Fault, Kind, Loss, Lost, PasswordProof, Purpose, Why};
use interlingua_wire::{Asked, Decoded};

use crate::zitadel::proto::user::v2::password_reset_request::Medium;
use crate::zitadel::proto::user::v2::set_password_request::Verification;
use crate::zitadel::proto::user::v2::{
    NotificationType, PasswordResetRequest, PasswordResetResponse, SetPasswordRequest,
};
use crate::zitadel::vendor::Zitadel;
use crate::zitadel::wire::{Wish, invalid};
use crate::zitadel::{person, wire};

/// `POST /v2/users/{user_id}/password_reset`: a code that lets the person set a password.
pub fn reset<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: PasswordResetRequest = wire::message(asked.hit)?;
    let user = wire::target(&request.user_id, "PasswordResetRequest.UserId")?;
    if let Some(Medium::SendLink(link)) = &request.medium {
        const AT: &str = "PasswordResetRequest.SendLink/SendPasswordResetLink";
        let kind = NotificationType::try_from(link.notification_type);
        kind.map_err(|_| invalid(format!("{AT}.NotificationType"), Why::OneOf(&["NotificationType"])))?;
        link.url_template.as_ref().map_or(Ok(()), |url| person::sized(AT, "UrlTemplate", url, 1, 200))?;
    }
    let edit = Edit::Code { purpose: Purpose::Password, again: false, delivery: Delivery::Told };
    let told = matches!(request.medium, Some(Medium::ReturnCode(_)));
    let losses = if told { Vec::new() } else { vec![Loss::new("password.sendLink", Lost::NoEffect)] };
    let decoded = Decoded::new(wire::update(user, Kind::Human, vec![edit]), move |hit, reply| {
        let details = Some(wire::written(wire::changed_user(reply)?));
        let wish = if told { Wish::Tell } else { Wish::Send };
        let body =
            PasswordResetResponse { details, verification_code: wire::told(reply, Purpose::Password, wish) };
        Ok(wire::response(hit, &body).into())
    });
    Ok(decoded.losing(losses))
}

/// `POST /v2/users/{user_id}/password`, deprecated by the vendor: with the password in force, with a code, or by right.
pub fn set<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    const AT: &str = "SetPasswordRequest";
    let request: SetPasswordRequest = wire::message(asked.hit)?;
    let user = wire::target(&request.user_id, "SetPasswordRequest.UserId")?;
    let missing = || invalid("SetPasswordRequest.NewPassword", Why::Required);
    let new = person::clear(AT, request.new_password.as_ref().ok_or_else(missing)?)?;
    let proof = match &request.verification {
        None => PasswordProof::Caller,
        Some(Verification::CurrentPassword(current)) => person::current_password(AT, current)?,
        Some(Verification::VerificationCode(code)) => person::verification_code(AT, code)?,
    };
    let update = wire::update(user, Kind::Human, person::password_edits(new, proof));
    Ok(Decoded::new(update, wire::done))
}
