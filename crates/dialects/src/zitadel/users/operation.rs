//! `POST /v2/users/{user_id}/…`: the operations of a life. Their messages differ in name only, and so do their answers.
//!
//! *Deactivate* is an error for a user who is inactive already, and for an initial one; *lock* takes active and initial users
//! only; *delete* goes in every state, its id is never given again, and a body is not part of its binding.
//!
//! Source: `docs/vendors/zitadel.md#deactivate-reactivate-lock-unlock-delete`.

use interlingua_model::{Call, Change, Fault, Op};
use interlingua_wire::{Asked, Decoded};

use crate::zitadel::proto::user::v2::DeactivateUserRequest;
use crate::zitadel::vendor::Zitadel;
use crate::zitadel::wire;

pub fn deactivate<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    decode(asked, Op::Deactivate)
}

pub fn reactivate<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    decode(asked, Op::Reactivate)
}

pub fn lock<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    decode(asked, Op::Suspend)
}

pub fn unlock<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    decode(asked, Op::Resume)
}

fn decode<'d>(asked: &Asked<'_>, op: Op) -> Result<Decoded<'d>, Fault> {
    let request: DeactivateUserRequest = wire::message(asked.hit)?;
    Ok(Decoded::new(Call::Change(Change::of(wire::target(&request.user_id), op)), wire::done))
}

pub fn delete<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let (request, losses): (DeactivateUserRequest, _) = wire::bodyless(asked.hit)?;
    let change = Change::of(wire::target(&request.user_id), Op::Delete);
    Ok(Decoded::new(Call::Change(change), wire::done).losing(losses))
}
