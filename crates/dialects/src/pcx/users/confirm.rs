//! `POST /v1/users/confirm`: the code that registration sent proves the address, and is used up.
//!
//! Source: `docs/vendors/pcx.md#confirm-update-member-role-request-fields`.

use http::{Method, StatusCode};
use interlingua_model::{Call, CallKind, Edit, Fault, Purpose, Reply, Update, UserRef};
use interlingua_wire::{Asked, Decoded, Endpoint, Field, Row, Shape, WireResponse, strayed};
use serde_json::json;

use crate::pcx::vendor::Pcx;

const BODY: Shape =
    &[Field::email("email").required(), Field::text("confirmation_code").size(1, 100).required().secret()];

pub const ENDPOINT: Endpoint<Pcx> = Endpoint {
    row: Row::new("confirm", Method::POST, "/v1/users/confirm", CallKind::Update)
        .answers(200, &[400, 401, 404, 500])
        .fields(BODY)
        .returns(&[Field::text("message").required()])
        .sample(r#"{"email": "ada@example.com", "confirmation_code": "123456"}"#),
    decode,
};

fn decode<'d>(_: &'d Pcx, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let user = UserRef::Address(asked.body.needed("email").into());
    let code = asked.body.needed("confirmation_code").into();
    let update = Update::of(user, vec![Edit::Prove(Purpose::Email, code)]);
    Ok(Decoded::new(Call::Update(Box::new(update)), |_, reply| match reply {
        Reply::Changed { .. } => {
            let body = json!({ "message": "User confirmed successfully" });
            Ok(WireResponse::json(StatusCode::OK, &body).into())
        }
        _ => Err(strayed()),
    }))
}
