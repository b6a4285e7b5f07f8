//! The number of a person: set, removed, codes for it, proof.
//!
//! Source: `docs/vendors/zitadel.md#address-and-number`.

use interlingua_model::{Call, Delivery, Edit, Fault, Kind, Purpose, Secret};
use interlingua_wire::{Asked, Decoded};

use crate::zitadel::proto::user::v2::{
    RemovePhoneRequest, ResendPhoneCodeRequest, SetPhoneRequest, SetPhoneResponse, VerifyPhoneRequest,
};
use crate::zitadel::vendor::Zitadel;
use crate::zitadel::wire::Wish;
use crate::zitadel::{person, wire};

/// `POST /v2/users/{user_id}/phone`, deprecated by the vendor. The number must be another.
pub fn set<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: SetPhoneRequest = wire::message(asked.hit)?;
    let user = wire::target(&request.user_id);
    let wish = Wish::from(request.verification);
    let verified = wish == Wish::Verified(true);
    let edit = Edit::Phone {
        number: person::number(&request.phone)?.into(),
        verified,
        other: true,
        code: !verified,
    };
    Ok(coded(wire::update(user, Kind::Human, vec![edit]), wish))
}

/// Writes details, and the code that was asked for.
fn coded<'d>(call: Call, wish: Wish) -> Decoded<'d> {
    Decoded::new(call, move |hit, reply| {
        let details = Some(wire::written(hit, wire::changed_user(reply)?));
        let body = SetPhoneResponse { details, verification_code: wire::told(reply, Purpose::Phone, wish) };
        Ok(wire::response(hit, &body)?.into())
    })
    .losing(wish.losses("phone.sendCode"))
}

/// `DELETE /v2/users/{user_id}/phone`, deprecated by the vendor.
pub fn remove<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: RemovePhoneRequest = wire::message(asked.hit)?;
    let user = wire::target(&request.user_id);
    Ok(Decoded::new(wire::update(user, Kind::Human, vec![Edit::NoPhone]), wire::done))
}

/// `POST /v2/users/{user_id}/phone/resend`: a new code in place of one that is out.
pub fn resend<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: ResendPhoneCodeRequest = wire::message(asked.hit)?;
    let user = wire::target(&request.user_id);
    let edit = Edit::Code { purpose: Purpose::Phone, again: true, delivery: Delivery::Told };
    Ok(coded(wire::update(user, Kind::Human, vec![edit]), request.verification.into()))
}

/// `POST /v2/users/{user_id}/phone/verify`: the code is the proof, and is used up.
pub fn verify<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: VerifyPhoneRequest = wire::message(asked.hit)?;
    let user = wire::target(&request.user_id);
    let edit = Edit::Prove(Purpose::Phone, Secret::from(request.verification_code));
    Ok(Decoded::new(wire::update(user, Kind::Human, vec![edit]), wire::done))
}
