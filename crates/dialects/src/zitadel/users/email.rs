//! The address of a person: set, codes for it, proof. What is sent goes nowhere here, and is a loss; a code that the caller
//! asks for is told.
//!
//! Source: `docs/vendors/zitadel.md#address-and-number`.

use interlingua_model::{Call, Delivery, Edit, Fault, Kind, Purpose, Secret};
use interlingua_wire::{Asked, Decoded};

use crate::zitadel::proto::user::v2::{
    ResendEmailCodeRequest, SendEmailCodeRequest, SetEmailRequest, SetEmailResponse, VerifyEmailRequest,
    send_email_code_request, set_email_request,
};
use crate::zitadel::vendor::Zitadel;
use crate::zitadel::wire::Wish;
use crate::zitadel::{person, wire};

/// `POST /v2/users/{user_id}/email`, deprecated by the vendor. The address must be another. `is_verified` proves it,
/// whatever its value (M: the server only looks which case is set).
pub fn set<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: SetEmailRequest = wire::message(asked.hit)?;
    let user = wire::target(&request.user_id, "SetEmailRequest.UserId")?;
    person::address("SetEmailRequest", &request.email)?;
    if let Some(set_email_request::Verification::SendCode(code)) = &request.verification {
        person::url_template("SetEmailRequest", code)?;
    }
    let verified = matches!(request.verification, Some(set_email_request::Verification::IsVerified(_)));
    let wish = if verified { Wish::Verified(true) } else { request.verification.into() };
    let edit = Edit::Email { address: request.email.into(), verified, other: true, code: !verified };
    Ok(coded(wire::update(user, Kind::Human, vec![edit]), wish))
}

/// Writes details, and the code that was asked for.
fn coded<'d>(call: Call, wish: Wish) -> Decoded<'d> {
    Decoded::new(call, move |hit, reply| {
        let details = Some(wire::written(wire::changed_user(reply)?));
        let body = SetEmailResponse { details, verification_code: wire::told(reply, Purpose::Email, wish) };
        Ok(wire::response(hit, &body).into())
    })
    .losing(wish.losses("email.sendCode"))
}

/// `POST /v2/users/{user_id}/email/send`: a new code.
pub fn send<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: SendEmailCodeRequest = wire::message(asked.hit)?;
    if let Some(send_email_code_request::Verification::SendCode(code)) = &request.verification {
        person::url_template("SendEmailCodeRequest", code)?;
    }
    code(&request.user_id, "SendEmailCodeRequest.UserId", request.verification.into(), false)
}

/// `POST /v2/users/{user_id}/email/resend`: a new code in place of one that is out.
pub fn resend<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: ResendEmailCodeRequest = wire::message(asked.hit)?;
    code(&request.user_id, "ResendEmailCodeRequest.UserId", request.verification.into(), true)
}

fn code<'d>(user_id: &str, field: &'static str, wish: Wish, again: bool) -> Result<Decoded<'d>, Fault> {
    let user = wire::target(user_id, field)?;
    let edit = Edit::Code { purpose: Purpose::Email, again, delivery: Delivery::Told };
    Ok(coded(wire::update(user, Kind::Human, vec![edit]), wish))
}

/// `POST /v2/users/{user_id}/email/verify`: the code is the proof, and is used up.
pub fn verify<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: VerifyEmailRequest = wire::message(asked.hit)?;
    let user = wire::target(&request.user_id, "VerifyEmailRequest.UserId")?;
    wire::sized("VerifyEmailRequest.VerificationCode", &request.verification_code, 1, 20)?;
    let edit = Edit::Prove(Purpose::Email, Secret::from(request.verification_code));
    Ok(Decoded::new(wire::update(user, Kind::Human, vec![edit]), wire::done))
}
