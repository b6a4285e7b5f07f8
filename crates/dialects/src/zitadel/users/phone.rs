//! The number of a person: set, removed, codes for it, proof.

use interlingua_model::{Delivery, Edit, Fault, Kind, Purpose, Reply, Secret, Why};
use interlingua_wire::{Decoded, Encoded, Hit};

use crate::zitadel::proto::user::v2::{
    RemovePhoneRequest, ResendPhoneCodeRequest, SetPhoneRequest, SetPhoneResponse, VerifyPhoneRequest,
    set_phone_request,
};
use crate::zitadel::wire::Wish;
use crate::zitadel::{Zitadel, wire};

pub use crate::zitadel::wire::done as removed;
pub use crate::zitadel::wire::done as verified;

/// `POST /v2/users/{user_id}/phone`, deprecated by the vendor. The number must be another.
pub fn set(_: &Zitadel, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let request: SetPhoneRequest = wire::message(hit)?;
    let user = wire::target(&request.user_id, "SetPhoneRequest.UserId")?;
    wire::sized("SetPhoneRequest.Phone", &request.phone, 1, 200)?;
    let verified = match request.verification {
        Some(set_phone_request::Verification::IsVerified(false)) => {
            return Err(wire::invalid("SetPhoneRequest.IsVerified", Why::Pattern("true")));
        }
        Some(set_phone_request::Verification::IsVerified(true)) => true,
        _ => false,
    };
    let wish = if verified { Wish::Verified(true) } else { request.verification.into() };
    let edit = Edit::Phone { number: request.phone.into(), verified, other: true, code: !verified };
    let losses = wish.losses("phone.sendCode").into_iter().collect();
    Ok(Decoded { call: wire::update(user, Kind::Human, vec![edit]), losses })
}

/// Writes details, and the code that was asked for.
pub fn was_set(_: &Zitadel, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let request: SetPhoneRequest = wire::message(hit)?;
    coded(hit, reply, request.verification.into())
}

fn coded(hit: &Hit<'_>, reply: &Reply, wish: Wish) -> Result<Encoded, Fault> {
    let details = Some(wire::written(wire::changed(reply)?));
    let body = SetPhoneResponse { details, verification_code: wire::told(reply, Purpose::Phone, wish) };
    Ok(wire::response(hit, &body).into())
}

/// `DELETE /v2/users/{user_id}/phone`, deprecated by the vendor.
pub fn remove(_: &Zitadel, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let request: RemovePhoneRequest = wire::message(hit)?;
    let user = wire::target(&request.user_id, "RemovePhoneRequest.UserId")?;
    Ok(wire::update(user, Kind::Human, vec![Edit::NoPhone]).into())
}

/// `POST /v2/users/{user_id}/phone/resend`: a new code in place of one that is out.
pub fn resend(_: &Zitadel, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let request: ResendPhoneCodeRequest = wire::message(hit)?;
    let user = wire::target(&request.user_id, "ResendPhoneCodeRequest.UserId")?;
    let edit = Edit::Code { purpose: Purpose::Phone, again: true, delivery: Delivery::Told };
    let losses = Wish::from(request.verification).losses("phone.sendCode").into_iter().collect();
    Ok(Decoded { call: wire::update(user, Kind::Human, vec![edit]), losses })
}

/// Writes details, and the code that was asked for.
pub fn resent(_: &Zitadel, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let request: ResendPhoneCodeRequest = wire::message(hit)?;
    coded(hit, reply, request.verification.into())
}

/// `POST /v2/users/{user_id}/phone/verify`: the code is the proof, and is used up.
pub fn verify(_: &Zitadel, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let request: VerifyPhoneRequest = wire::message(hit)?;
    let user = wire::target(&request.user_id, "VerifyPhoneRequest.UserId")?;
    wire::sized("VerifyPhoneRequest.VerificationCode", &request.verification_code, 1, 20)?;
    let edit = Edit::Prove(Purpose::Phone, Secret::from(request.verification_code));
    Ok(wire::update(user, Kind::Human, vec![edit]).into())
}
