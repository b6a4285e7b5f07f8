//! A lost password: a code by mail to who is active, and the code for another password and a session.
//!
//! Source: `docs/vendors/weavr.md#lost-passwords`.

use http::{Method, StatusCode};
use interlingua_model::{Call, CallKind, Delivery, Edit, Login, Purpose, Reply, Update, UserRef};
use interlingua_wire::{Access, Decoded, Endpoint, Field, Row, Shape, WireResponse, strayed};
use serde_json::json;

use super::IDLE;
use super::login::REFUSALS;
use crate::weavr::person::{code, password, password_in, strong};
use crate::weavr::vendor::Weavr;
use crate::weavr::wire::done;

const WHO: Shape = &[Field::email("email").required()];
const NONCE: Shape = &[code("nonce"), Field::email("email").required(), password("newPassword")];

/// `POST /v1/passwords/lost_password/start`.
pub const START: Endpoint<Weavr> = Endpoint {
    row: Row::new(
        "lostPasswordInitiate",
        Method::POST,
        "/v1/passwords/lost_password/start",
        CallKind::Update,
    )
    .access(Access::Application)
    .answers(204, REFUSALS)
    .body(WHO)
    .sample(r#"{"email": "ada@example.com"}"#),
    decode: |_, asked| {
        let edit = Edit::Code { purpose: Purpose::Password, again: false, delivery: Delivery::Sent };
        let user = UserRef::Address(asked.body.needed("email").into());
        Ok(Decoded::new(Call::Update(Box::new(Update::of(user, vec![edit]))), done))
    },
};

/// `POST /v1/passwords/lost_password/resume`.
pub const RESUME: Endpoint<Weavr> = Endpoint {
    row: Row::new("lostPasswordResume", Method::POST, "/v1/passwords/lost_password/resume", CallKind::Token)
        .access(Access::Application)
        .answers(200, REFUSALS)
        .body(NONCE)
        .returns(&[Field::text("token").required().secret()])
        .sample(
            r#"{"nonce": "123456", "email": "ada@example.com", "newPassword": {"value": "Correct-Horse-1"}}"#,
        ),
    decode: |_, asked| {
        let password = password_in(&asked.body, "newPassword");
        strong(&password)?;
        let login = Login::Chosen {
            user: UserRef::Address(asked.body.needed("email").into()),
            code: Some((Purpose::Password, asked.body.needed("nonce").into())),
            password,
            idle: IDLE,
        };
        Ok(Decoded::new(Call::Token(login), |_, reply| match reply {
            Reply::Token(token) => {
                Ok(WireResponse::json(StatusCode::OK, &json!({ "token": &*token.secret })).into())
            }
            _ => Err(strayed()),
        }))
    },
};
