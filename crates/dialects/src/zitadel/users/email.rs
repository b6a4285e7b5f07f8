//! The address of a person: set, codes for it, proof. What is sent goes nowhere here, and is a loss; a code that the caller
//! asks for is told.
//!
//! Source: `docs/vendors/zitadel.md#address-and-number`.

use interlingua_model::{Call, Delivery, Edit, Fault, Kind, Purpose, Secret};
use interlingua_wire::{Asked, Decoded};

use crate::zitadel::proto::user::v2::{
    ResendEmailCodeRequest, SendEmailCodeRequest, SetEmailRequest, SetEmailResponse, VerifyEmailRequest,
};
use crate::zitadel::vendor::Zitadel;
use crate::zitadel::wire;
use crate::zitadel::wire::Wish;

/// `POST /v2/users/{user_id}/email`, deprecated by the vendor. The address must be another.
pub fn set<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: SetEmailRequest = wire::message(asked.hit)?;
    let user = wire::target(&request.user_id);
    let wish = Wish::from(request.verification);
    let verified = wish == Wish::Verified(true);
    let edit = Edit::Email { address: request.email.into(), verified, other: true, code: !verified };
    Ok(coded(wire::update(user, Kind::Human, vec![edit]), wish))
}

/// Writes details, and the code that was asked for.
fn coded<'d>(call: Call, wish: Wish) -> Decoded<'d> {
    Decoded::new(call, move |hit, reply| {
        let details = Some(wire::written(hit, wire::changed_user(reply)?));
        let body = SetEmailResponse { details, verification_code: wire::told(reply, Purpose::Email, wish) };
        Ok(wire::response(hit, &body)?.into())
    })
    .losing(wish.losses("email.sendCode"))
}

/// `POST /v2/users/{user_id}/email/send`: a new code.
pub fn send<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: SendEmailCodeRequest = wire::message(asked.hit)?;
    Ok(code(&request.user_id, request.verification.into(), false))
}

/// `POST /v2/users/{user_id}/email/resend`: a new code in place of one that is out.
pub fn resend<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: ResendEmailCodeRequest = wire::message(asked.hit)?;
    Ok(code(&request.user_id, request.verification.into(), true))
}

fn code<'d>(user_id: &str, wish: Wish, again: bool) -> Decoded<'d> {
    let edit = Edit::Code { purpose: Purpose::Email, again, delivery: Delivery::Told };
    coded(wire::update(wire::target(user_id), Kind::Human, vec![edit]), wish)
}

/// `POST /v2/users/{user_id}/email/verify`: the code is the proof, and is used up.
pub fn verify<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: VerifyEmailRequest = wire::message(asked.hit)?;
    let user = wire::target(&request.user_id);
    let edit = Edit::Prove(Purpose::Email, Secret::from(request.verification_code));
    Ok(Decoded::new(wire::update(user, Kind::Human, vec![edit]), wire::done))
}
