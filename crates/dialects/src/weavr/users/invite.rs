//! Invitations: a code by mail, good for a month; whether it is the one that is out; and the code for a first password, and a
//! session.
//!
//! Source: `docs/vendors/weavr.md#invitations-and-addresses`.

use http::{Method, StatusCode};
use interlingua_model::{Call, CallKind, Delivery, Edit, Fault, Login, Purpose, Reply, Update};
use interlingua_wire::{Access, Asked, Decoded, Endpoint, Field, Row, Shape, WireResponse, strayed};
use serde_json::json;

use super::OPERATION;
use crate::weavr::person::{code, password, password_in, strong};
use crate::weavr::sessions::IDLE;
use crate::weavr::vendor::Weavr;
use crate::weavr::wire::{PATH, done, target};

const CODE: Shape = &[code("inviteCode")];
const CODE_AND_PASSWORD: Shape = &[code("inviteCode"), password("password")];

/// `POST /v1/users/{user_id}/invite`: 409 for who has a password already.
pub const SEND: Endpoint<Weavr> = Endpoint {
    row: Row::new("userInviteSend", Method::POST, "/v1/users/{user_id}/invite", CallKind::Update)
        .idempotent()
        .answers(204, OPERATION)
        .path(PATH),
    decode: |_, asked| {
        let edit = Edit::Code { purpose: Purpose::Invitation, again: false, delivery: Delivery::Sent };
        Ok(edited(asked, edit))
    },
};

/// `POST /v1/users/{user_id}/invite/validate`: the code stays out.
pub const VALIDATE: Endpoint<Weavr> = Endpoint {
    row: Row::new(
        "userInviteValidate",
        Method::POST,
        "/v1/users/{user_id}/invite/validate",
        CallKind::Update,
    )
    .access(Access::Application)
    .idempotent()
    .answers(204, OPERATION)
    .path(PATH)
    .body(CODE)
    .sample(r#"{"inviteCode": "123456"}"#),
    decode: |_, asked| {
        Ok(edited(asked, Edit::Check(Purpose::Invitation, asked.body.needed("inviteCode").into())))
    },
};

/// `POST /v1/users/{user_id}/invite/consume`.
pub const CONSUME: Endpoint<Weavr> = Endpoint {
    row: Row::new("userInviteConsume", Method::POST, "/v1/users/{user_id}/invite/consume", CallKind::Token)
        .access(Access::Application)
        .idempotent()
        .answers(200, OPERATION)
        .path(PATH)
        .body(CODE_AND_PASSWORD)
        .returns(&[Field::text("token").required().secret()])
        .sample(r#"{"inviteCode": "123456", "password": {"value": "Correct-Horse-1"}}"#),
    decode: consume,
};

fn edited<'d>(asked: &Asked<'_>, edit: Edit) -> Decoded<'d> {
    Decoded::new(Call::Update(Box::new(Update::of(target(asked.hit), vec![edit]))), done)
}

fn consume<'d>(_: &'d Weavr, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let code = asked.body.needed("inviteCode").into();
    let password = password_in(&asked.body, "password");
    strong(&password)?;
    let code = Some((Purpose::Invitation, code));
    let login = Login::Chosen { user: target(asked.hit), code, password, idle: IDLE };
    Ok(Decoded::new(Call::Token(login), |_, reply| match reply {
        Reply::Token(token) => {
            Ok(WireResponse::json(StatusCode::OK, &json!({ "token": &*token.secret })).into())
        }
        _ => Err(strayed()),
    }))
}
