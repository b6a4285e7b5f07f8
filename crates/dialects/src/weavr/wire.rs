//! The user as the vendor shows it, and the spelling of its id.
//!
//! Source: `docs/vendors/weavr.md#the-user-object`.

use http::StatusCode;
use interlingua_model::{Date, Fault, Kind, Loss, Lost, Part, Reply, User, UserRef};
use interlingua_wire::{
    Encoded, Field, FieldKind, Hit, Shape, Text, WireResponse, decimal, shown_as, strayed, unshown,
};
use serde_json::{Value, json};

use super::person::{DATE, MOBILE, Mobile, ROLES};
use super::state::{Shown, active};
use super::vendor::{MANIFEST, VENDOR, is_digits};
use crate::keep::kept;

/// A number of theirs: 18 digits in the vendor's examples, always as a string.
pub const fn id(name: &'static str) -> Field {
    const DIGITS: (&str, &str) = ("pattern", "^[0-9]+$");
    Field::text(name).like("^[0-9]+$", DIGITS, |text| text.is_empty() || is_digits(text))
}

/// The user that a path names.
pub const PATH: Shape = &[id("user_id").required()];

// The contract's `required` names `roleNames`, its property is spelt `rolesNames`: the property is what clients read.
const ADDED_BY: Shape = &[
    Field::list("rolesNames", &FieldKind::Text(Text { words: &["ADMIN"], ..Text::ANY })).required(),
    id("userId").required(),
];

/// The user object. It has no times and no etag. Texts of a user that another dialect made need not be of the vendor's lengths;
/// such are losses.
pub const USER: Shape = &[
    Field::text("id").required(),
    id("buyerId").required(),
    Field::text("name").required().private(),
    Field::text("surname").required().private(),
    Field::text("email").required().private(),
    Field::flag("active").required(),
    Field::object("mobile", MOBILE).private(),
    Field::object("dateOfBirth", DATE).private(),
    Field::list("roles", &FieldKind::Text(Text { words: ROLES, ..Text::ANY })).required(),
    Field::object("addedBy", ADDED_BY),
];

/// Writes `{year, month, day}`.
pub fn date_shown(date: Date) -> Value {
    json!({ "year": date.year, "month": date.month, "day": date.day })
}

/// Reads `{year, month, day}`.
pub fn date(value: &Value) -> Option<Date> {
    let part = |name: &str| value.get(name).and_then(Value::as_u64);
    Some(Date {
        year: u16::try_from(part("year")?).ok()?,
        month: u8::try_from(part("month")?).ok()?,
        day: u8::try_from(part("day")?).ok()?,
    })
}

/// The user, and what its shape leaves out.
pub fn body(hit: &Hit<'_>, user: &User) -> (Value, Vec<Loss>) {
    body_beside(hit, user, &[], &[])
}

/// The same, where what stands around it has a place for more parts and attributes of the vendor.
pub fn body_beside(
    hit: &Hit<'_>,
    user: &User,
    parts: &[Part],
    attributes: &[&'static str],
) -> (Value, Vec<Loss>) {
    let p = &user.profile;
    let shown = [&[Part::Names, Part::Born, Part::Phone], parts].concat();
    let mut losses = unshown(VENDOR, user, &shown, &[&["roles", "mobile"], attributes].concat());
    let (active, how) = active(user.state);
    if how == Shown::Nearest {
        losses.push(shown_as("state"));
    }
    let name = p.given.as_deref().map_or_else(|| p.shown(), str::to_owned);
    if p.given.is_none() || p.family.is_none() || p.kind == Kind::Machine {
        losses.push(shown_as("name"));
    }
    if p.email.is_none() {
        losses.push(shown_as("email"));
    }
    let number = p.phone.as_ref().map(|phone| &*phone.number);
    let mobile = number.and_then(|number| Mobile::of(number, kept(p, VENDOR, "mobile")));
    if number.is_some() && mobile.is_none() {
        losses.push(Loss::new("phone", Lost::Omitted));
    }
    let creator = user.creator.map(|id| json!({ "rolesNames": ["ADMIN"], "userId": decimal(id.get()) }));
    let mut body = json!({
        "id": MANIFEST.spell(user),
        "buyerId": MANIFEST.spell_org(hit.orgs, user.org),
        "name": name,
        "surname": p.family.as_deref().unwrap_or_default(),
        "email": p.email.as_ref().map_or(&*p.username, |email| &*email.address),
        "active": active,
        "roles": kept::<Vec<String>>(p, VENDOR, "roles").unwrap_or_default(),
    });
    let more = [
        ("mobile", mobile.map(|mobile| json!(mobile))),
        ("dateOfBirth", p.born.map(date_shown)),
        ("addedBy", creator),
    ];
    if let Some(body) = body.as_object_mut() {
        body.extend(more.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    }
    (body, losses)
}

/// The user that the path names.
pub fn target(hit: &Hit<'_>) -> UserRef {
    MANIFEST.user(hit.param("user_id"))
}

/// Writes 204. What is so already is no error here: no state conflict is documented for these operations.
///
/// # Errors
/// [`interlingua_model::FaultKind::Internal`] for a reply to something else.
pub fn done(_: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Changed { .. } | Reply::Session | Reply::Document => {
            Ok(WireResponse::empty(StatusCode::NO_CONTENT).into())
        }
        _ => Err(strayed()),
    }
}

/// Writes one user.
///
/// # Errors
/// [`interlingua_model::FaultKind::Internal`] for a reply without one.
pub fn shown(hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let (Reply::User(user) | Reply::Created(user, _) | Reply::Changed { user, .. }) = reply else {
        return Err(strayed());
    };
    let (body, losses) = body(hit, user);
    Ok(Encoded { response: WireResponse::json(StatusCode::OK, &body), losses })
}
