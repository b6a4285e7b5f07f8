//! `POST /v1/users/verification/email/send` and `/verify`: a code by mail, which proves the address and is used up.
//!
//! Source: `docs/vendors/weavr.md#invitations-and-addresses`.

use http::Method;
use interlingua_model::{Call, CallKind, Delivery, Edit, Fault, Purpose, Update, UserRef};
use interlingua_wire::{Access, Asked, Decoded, Endpoint, Field, Row, Shape};

use crate::weavr::person::code;
use crate::weavr::vendor::Weavr;
use crate::weavr::wire::done;

/// There is no 404 here.
const REFUSALS: &[u16] = &[400, 401, 403, 409, 413, 422, 429, 500, 503];
const SENDS: Shape = &[Field::email("email").required()];
const VERIFIES: Shape = &[Field::email("email").required(), code("verificationCode")];

pub const SEND: Endpoint<Weavr> = Endpoint {
    row: proof("authorisedUserEmailVerificationCodeSend", "/v1/users/verification/email/send")
        .body(SENDS)
        .sample(r#"{"email": "ada@example.com"}"#),
    decode: |_, asked| {
        let edit = Edit::Code { purpose: Purpose::Email, again: false, delivery: Delivery::Sent };
        decode(asked, edit)
    },
};

pub const VERIFY: Endpoint<Weavr> = Endpoint {
    row: proof("authorisedUserEmailVerify", "/v1/users/verification/email/verify")
        .body(VERIFIES)
        .sample(r#"{"email": "ada@example.com", "verificationCode": "123456"}"#),
    decode: |_, asked| {
        let edit = Edit::Prove(Purpose::Email, asked.body.needed("verificationCode").into());
        decode(asked, edit)
    },
};

const fn proof(name: &'static str, template: &'static str) -> Row {
    Row::new(name, Method::POST, template, CallKind::Update)
        .access(Access::Application)
        .idempotent()
        .answers(204, REFUSALS)
}

fn decode<'d>(asked: &Asked<'_>, edit: Edit) -> Result<Decoded<'d>, Fault> {
    let update = Update::of(UserRef::Address(asked.body.needed("email").into()), vec![edit]);
    Ok(Decoded::new(Call::Update(Box::new(update)), done))
}
