//! `POST /2.0/users/{userId}/alternateemails`: one address or many; all of them or none. An address is unconfirmed until
//! it is made primary: nothing is sent here.

use interlingua_model::{Call, Edit, Email, Fault, FaultKind, Loss, Reply, Rule, Update, Violation, Why};
use interlingua_wire::{Decoded, Encoded, Fields, Hit, Text, looks_like_email, strayed};
use serde_json::Value;

use super::AlternateEmail;
use crate::smartsheet::Smartsheet;
use crate::smartsheet::error::{BODY, BULK};
use crate::smartsheet::wire::{agent, query, succeeded, target};

/// The most alternate addresses of one user.
pub const MOST: usize = 10;

/// Reads the request.
pub fn decode(_: &Smartsheet, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let mut losses = query(hit)?;
    let user = target(hit)?;
    let emails = match hit.request.json()? {
        None => return Err(Fault::field(BODY, Why::Required)),
        Some(Value::Array(all)) if all.is_empty() => return Err(Fault::field(BODY, Why::Required)),
        // They are looked up one by one.
        Some(Value::Array(all)) if all.len() > MOST => return Err(FaultKind::Refused(Rule::TooMuch).into()),
        Some(Value::Array(all)) => all.iter().map(|one| address(one, &mut losses)).collect::<Result<_, _>>(),
        Some(one) => address(&one, &mut losses).map(|email| vec![email]),
    };
    // Of many, the vendor says which one and why in the detail.
    let emails: Vec<Email> = emails.map_err(|fault| if is_bulk(hit) { bulk(hit) } else { fault })?;
    let update = Update { by: agent(hit), ..Update::of(user, vec![Edit::AddAlternates(emails)]) };
    Ok(Decoded { call: Call::Update(Box::new(update)), losses })
}

/// Whether the request asks for more than one.
pub fn is_bulk(hit: &Hit<'_>) -> bool {
    matches!(hit.request.json(), Ok(Some(Value::Array(all))) if all.len() > 1)
}

/// The addresses of the request, where they are texts.
pub fn asked(hit: &Hit<'_>) -> Vec<String> {
    let email = |one: &Value| one.get("email").and_then(Value::as_str).map(str::to_owned);
    match hit.request.json() {
        Ok(Some(Value::Array(all))) => all.iter().filter_map(email).collect(),
        Ok(Some(one)) => email(&one).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// Each of many that is wrong.
fn bulk(hit: &Hit<'_>) -> Fault {
    let Ok(Some(Value::Array(all))) = hit.request.json() else {
        return Fault::field(BULK, Why::Required);
    };
    let wrong = all.iter().filter_map(|one| match one.get("email").and_then(Value::as_str) {
        Some(text) if looks_like_email(text) => None,
        Some(text) => {
            Some(Violation { field: BULK.into(), why: Why::Pattern("email"), got: Some(text.into()) })
        }
        None => Some(Violation { field: BULK.into(), why: Why::Required, got: None }),
    });
    FaultKind::Invalid(wrong.collect()).into()
}

fn address(one: &Value, losses: &mut Vec<Loss>) -> Result<Email, Fault> {
    let mut fields = Fields::of(Some(one))?;
    let email = fields.text("email", Text::required().like("email", looks_like_email)).unwrap_or_default();
    // The server alone sets them.
    for name in ["id", "confirmed"] {
        if fields.raw(name).is_some() {
            fields.loss(name, interlingua_model::Lost::NoEffect);
        }
    }
    losses.extend(fields.finish()?);
    Ok(Email { address: email.into(), verified: false })
}

/// Writes the result with what was added: one for one, many for many (an array of one is many: Java's SDK reads nothing
/// else).
pub fn encode(_: &Smartsheet, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Changed { user, .. } = reply else {
        return Err(strayed());
    };
    let asked = asked(hit).len();
    let all = &user.profile.alternates;
    let added = all.iter().skip(all.len().saturating_sub(asked)).map(AlternateEmail::from);
    let mut added = added.map(|one| serde_json::to_value(one).unwrap_or_default());
    let many = matches!(hit.request.json(), Ok(Some(Value::Array(_))));
    let result = if many { added.collect() } else { added.next_back().unwrap_or_default() };
    Ok(succeeded(Some(result)).into())
}
