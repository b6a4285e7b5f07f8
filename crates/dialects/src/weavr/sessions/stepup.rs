//! `POST /v1/stepup/challenges/otp/{channel}` and `/verify`: a code to the person's telephone, which makes the session one that
//! may create users.
//!
//! Source: `docs/vendors/weavr.md#step-up`.

use http::Method;
use interlingua_model::{Call, CallKind, Fault, FaultKind, Rule, Session};
use interlingua_wire::{Asked, Decoded, Endpoint, Field, Row, Shape};

use crate::weavr::person::code;
use crate::weavr::users::OPERATION;
use crate::weavr::vendor::Weavr;
use crate::weavr::wire::done;

/// The one channel that is documented; another is refused with a code of its own.
const SMS: &str = "SMS";
const PATH: Shape = &[Field::word("channel", &[SMS]).required().open()];

pub const CHALLENGE: Endpoint<Weavr> = Endpoint {
    row: stepup("stepupSCAChallenge", "/v1/stepup/challenges/otp/{channel}"),
    decode: |_, asked| decode(asked, |_| Session::Challenge),
};

pub const VERIFY: Endpoint<Weavr> = Endpoint {
    row: stepup("stepupSCAVerify", "/v1/stepup/challenges/otp/{channel}/verify")
        .body(&[code("verificationCode")])
        .sample(r#"{"verificationCode": "123456"}"#),
    decode: |_, asked| decode(asked, |asked| Session::StepUp(asked.body.needed("verificationCode").into())),
};

const fn stepup(name: &'static str, template: &'static str) -> Row {
    Row::new(name, Method::POST, template, CallKind::Session).idempotent().answers(204, OPERATION).path(PATH)
}

fn decode<'d>(asked: &Asked<'_>, session: fn(&Asked<'_>) -> Session) -> Result<Decoded<'d>, Fault> {
    if asked.hit.param("channel") != SMS {
        return Err(FaultKind::Refused(Rule::Channel).into());
    }
    Ok(Decoded::new(Call::Session(session(asked)), done))
}
