//! `POST …/_deactivate`, `_reactivate`, `_lock`, `_unlock`, and `DELETE`; names and programs.
//!
//! Source: `docs/vendors/zitadel.md#management-v1`.

use interlingua_model::{Call, Change, Edit, Fault, Field, Kind, Op, Right, Update, Why};
use interlingua_wire::{Asked, Decoded};

use super::shapes::{ask_for, done};
use crate::zitadel::proto::management::v1::{
    DeactivateUserRequest, UpdateMachineRequest, UpdateUserNameRequest,
};
use crate::zitadel::vendor::{VENDOR, Zitadel};
use crate::zitadel::wire::{self, residue};

pub fn deactivate<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    moved(asked, Op::Deactivate)
}

pub fn reactivate<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    moved(asked, Op::Reactivate)
}

pub fn lock<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    moved(asked, Op::Suspend)
}

pub fn unlock<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    moved(asked, Op::Resume)
}

fn moved<'d>(asked: &Asked<'_>, op: Op) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let request: DeactivateUserRequest = wire::message(asked.hit)?;
    Ok(Decoded::new(Call::Change(Change::of(wire::target(&request.id), op)), done))
}

pub fn remove<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Delete)?;
    let (request, losses): (DeactivateUserRequest, _) = wire::bodyless(asked.hit)?;
    let change = Change::of(wire::target(&request.id), Op::Delete);
    Ok(Decoded::new(Call::Change(change), done).losing(losses))
}

/// `PUT …/username`.
pub fn rename<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let request: UpdateUserNameRequest = wire::message(asked.hit)?;
    let name = request.user_name.trim();
    if name.is_empty() {
        return Err(Fault::field("user_name", Why::Blank));
    }
    let edit = Edit::Text(Field::Username, Some(name.into()));
    let update = Update::of(wire::target(&request.user_id), vec![edit]);
    Ok(Decoded::new(Call::Update(Box::new(update)), done))
}

/// `PUT …/machine`: all of it; what is absent is empty.
pub fn machine<'d>(_: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    ask_for(asked.hit, Right::Manage)?;
    let request: UpdateMachineRequest = wire::message(asked.hit)?;
    let edits = vec![
        Edit::Text(Field::Display, Some(request.name.into())),
        whole("description", !request.description.is_empty(), request.description.into()),
        whole("accessTokenType", request.access_token_type != 0, request.access_token_type.into()),
    ];
    Ok(Decoded::new(wire::update(wire::target(&request.user_id), Kind::Machine, edits), done))
}

/// Keeps what is there, and forgets what is not: an empty value is none.
fn whole(name: &str, there: bool, value: serde_json::Value) -> Edit {
    match there {
        true => Edit::Keep(residue(name, &value)),
        false => Edit::Forget { vendor: VENDOR, name: name.to_owned(), must: false },
    }
}
