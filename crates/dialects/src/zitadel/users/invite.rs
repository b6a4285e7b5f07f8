//! Invitations: a code for a person who cannot log in yet, and its acceptance, which proves the address. What is sent goes nowhere
//! here, and is a loss.
//!
//! Source: `docs/vendors/zitadel.md#invitations`.

use interlingua_model::{Call, Delivery, Edit, Fault, Kind, Purpose, Reply};
use interlingua_wire::{Asked, Decoded};

use crate::zitadel::proto::user::v2::create_invite_code_request::Verification;
use crate::zitadel::proto::user::v2::{
    CreateInviteCodeRequest, CreateInviteCodeResponse, ResendInviteCodeRequest, VerifyInviteCodeRequest,
};
use crate::zitadel::vendor::Zitadel;
use crate::zitadel::wire::{self, Wish};

const SENT: &str = "inviteCode.sendCode";

/// `POST /v2/users/{user_id}/invite_code`: a new code in place of one that is out.
pub fn create<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: CreateInviteCodeRequest = wire::message(asked.hit)?;
    let wish = match request.verification {
        Some(Verification::ReturnCode(_)) => Wish::Tell,
        Some(Verification::SendCode(_)) | None => Wish::Send,
    };
    let decoded = Decoded::new(code(&request.user_id, false), move |hit, reply: &Reply| {
        let details = Some(wire::written(hit, wire::changed_user(reply)?));
        let invite_code = wire::told(reply, Purpose::Invitation, wish);
        Ok(wire::response(hit, &CreateInviteCodeResponse { details, invite_code })?.into())
    });
    Ok(decoded.losing(wish.losses(SENT)))
}

/// `POST /v2/users/{user_id}/invite_code/resend`, deprecated by the vendor: one must be out. Over REST it has no body.
pub fn resend<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let (request, losses): (ResendInviteCodeRequest, _) = wire::bodyless(asked.hit)?;
    let decoded = Decoded::new(code(&request.user_id, true), wire::done);
    Ok(decoded.losing(losses).losing(Wish::Send.losses(SENT)))
}

fn code(user_id: &str, again: bool) -> Call {
    let edit = Edit::Code { purpose: Purpose::Invitation, again, delivery: Delivery::Told };
    wire::update(wire::target(user_id), Kind::Human, vec![edit])
}

/// `POST /v2/users/{user_id}/invite_code/verify`: the code is used up.
pub fn verify<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: VerifyInviteCodeRequest = wire::message(asked.hit)?;
    let edit = Edit::Accept(request.verification_code.into());
    Ok(Decoded::new(wire::update(wire::target(&request.user_id), Kind::Human, vec![edit]), wire::done))
}
