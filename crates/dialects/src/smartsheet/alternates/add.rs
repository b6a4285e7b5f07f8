//! `POST /2.0/users/{userId}/alternateemails`: one address or many; all of them or none. An address is unconfirmed until
//! it is made primary: nothing is sent here.
//!
//! Source: `docs/vendors/smartsheet.md#alternate-e-mails`.

use http::Method;
use interlingua_model::{
    Call, CallKind, Edit, Email, Fault, FaultKind, Private, Reply, Rule, Update, Violation, Why,
};
use interlingua_wire::{
    Asked, Decoded, Encoded, Endpoint, Field, FieldKind, JSON, Read, Row, Shape, looks_like_email, strayed,
};
use serde_json::{Value, json};

use crate::smartsheet::error::BULK;
use crate::smartsheet::user::{ALTERNATE, alternate};
use crate::smartsheet::users::CHANGES;
use crate::smartsheet::vendor::Smartsheet;
use crate::smartsheet::wire::{DATES_QUERY, HEADERS, MESSAGE, PATH, RESULT_CODE, agent, succeeded, target};

/// The most alternate addresses of one user.
pub const MOST: usize = 10;

// The server alone sets the last two.
const ONE: Shape =
    &[Field::email("email").required(), Field::text("id").ignored(), Field::text("confirmed").ignored()];
const BODY: FieldKind = FieldKind::Either(
    &FieldKind::Object(ONE, &[]),
    &FieldKind::List(&FieldKind::Object(ONE, &[]), 1, Some(MOST as u64)),
);
const ADDED: FieldKind = FieldKind::Either(
    &FieldKind::Object(ALTERNATE, &[]),
    &FieldKind::List(&FieldKind::Object(ALTERNATE, &[]), 0, None),
);
const ANSWER: Shape = &[MESSAGE, RESULT_CODE, Field::new("result", ADDED).required()];

pub const ENDPOINT: Endpoint<Smartsheet> = Endpoint {
    row: Row::new(
        "add-alternate-email",
        Method::POST,
        "/2.0/users/{userId}/alternateemails",
        CallKind::Update,
    )
    .answers(200, CHANGES)
    .path(PATH)
    .query(DATES_QUERY)
    .headers(HEADERS)
    .own_body(BODY, JSON)
    .returns(ANSWER)
    .sample(r#"{"email": "ada.two@example.com"}"#),
    decode,
};

/// What was asked for: the addresses where they are texts, and whether it was a list.
#[derive(Clone)]
struct Wanted {
    emails: Vec<Private>,
    list: bool,
}

impl Wanted {
    fn of(body: &Value) -> Self {
        let email = |one: &Value| one.get("email").and_then(Value::as_str).map(Private::from);
        match body {
            Value::Array(all) => Self { emails: all.iter().filter_map(email).collect(), list: true },
            one => Self { emails: email(one).into_iter().collect(), list: false },
        }
    }
}

fn decode<'d>(_: &'d Smartsheet, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let body = asked.hit.request.json()?.ok_or(Fault::new(FaultKind::NoBody))?;
    let wanted = Wanted::of(&body);
    let (bulk, items) = match &body {
        Value::Array(all) if all.is_empty() => return Err(FaultKind::NoBody.into()),
        Value::Array(all) => (all.len() > 1, all.as_slice()),
        one => (false, std::slice::from_ref(one)),
    };
    // They are looked up one by one.
    if items.len() > MOST {
        return Err(limited(&wanted, bulk, FaultKind::Refused(Rule::TooMuch).into()));
    }
    let mut losses = Vec::new();
    for item in items {
        // Of many, the vendor says which one and why in the detail.
        let (_, lost) = Read::of(ONE, Some(item)).map_err(|fault| if bulk { wrong(items) } else { fault })?;
        losses.extend(lost);
    }
    let unproved = |address: &Private| Email::new(address.clone(), false);
    let edits = vec![Edit::AddAlternates(wanted.emails.iter().map(unproved).collect())];
    let update = Update { by: agent(asked.hit), ..Update::of(target(asked.hit), edits) };
    let again = wanted.clone();
    let decoded = Decoded::new(Call::Update(Box::new(update)), move |_, reply| encode(&again, reply));
    Ok(decoded.losing(losses).refusing(move |fault| limited(&wanted, bulk, fault)))
}

/// Each of many that is wrong.
fn wrong(items: &[Value]) -> Fault {
    let one = |why, got: Option<&str>| Violation { field: BULK.into(), why, got: got.map(Into::into) };
    let wrong = items.iter().filter_map(|item| match item.get("email").and_then(Value::as_str) {
        Some(text) if looks_like_email(text) => None,
        Some(text) => Some(one(Why::Pattern("email"), Some(text))),
        None => Some(one(Why::Required, None)),
    });
    FaultKind::Invalid(wrong.collect()).into()
}

/// Why no other address can be added, of each that was asked for.
fn limited(wanted: &Wanted, bulk: bool, fault: Fault) -> Fault {
    let why = match fault.kind {
        FaultKind::Refused(Rule::TooMuch) => Why::AtMost(MOST as u64),
        FaultKind::Refused(Rule::Unproved) => Why::Needs("confirmed"),
        _ => return fault,
    };
    let field = if bulk { BULK } else { "email" };
    let one = |email: &Private| Violation { field: field.into(), why: why.clone(), got: Some(email.clone()) };
    FaultKind::Invalid(wanted.emails.iter().take(MOST).map(one).collect()).into()
}

/// Writes the result with what was added: one for one, many for many (an array of one is many: Java's SDK reads nothing
/// else).
fn encode(wanted: &Wanted, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Changed { user, .. } = reply else { return Err(strayed()) };
    let all = &user.profile.alternates;
    let mut added = all.iter().skip(all.len().saturating_sub(wanted.emails.len())).map(alternate);
    let result = if wanted.list { json!(added.collect::<Vec<_>>()) } else { json!(added.next_back()) };
    Ok(succeeded(Some(result)).into())
}
