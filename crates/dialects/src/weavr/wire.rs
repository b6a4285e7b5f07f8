//! The user as the vendor shows it, and the spelling of its id.

use http::StatusCode;
use interlingua_model::{
    Call, Change, Date, Fault, FaultKind, Kind, Loss, Lost, Op, Reply, User, UserId, UserRef, Why,
};
use interlingua_wire::{
    Decoded, Encoded, Hit, Part, WireResponse, calling_code, decimal, parse_decimal, shown_as, strayed,
    unread, unshown,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::state::{Shown, active};
use super::{VENDOR, Weavr};

/// Roles of an authorised user, beside the administrator's own.
pub const ROLES: &[&str] = &["CREATOR", "CONTROLLER"];

/// The user object. It has no times and no etag.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UserBody {
    id: String,
    buyer_id: String,
    name: String,
    surname: String,
    email: String,
    active: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    mobile: Option<Mobile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_of_birth: Option<DateOfBirth>,
    roles: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    added_by: Option<AddedBy>,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Mobile {
    pub country_code: String,
    pub number: String,
}

impl Mobile {
    /// Both parts together.
    pub fn whole(&self) -> String {
        format!("{}{}", self.country_code, self.number)
    }
}

#[derive(Serialize)]
pub struct DateOfBirth {
    year: u16,
    month: u8,
    day: u8,
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

impl From<Date> for DateOfBirth {
    fn from(date: Date) -> Self {
        Self { year: date.year, month: date.month, day: date.day }
    }
}

// The contract's `required` names `roleNames`, its property is spelt `rolesNames`: the property is what clients read.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AddedBy {
    roles_names: [&'static str; 1],
    user_id: String,
}

/// The user, and what its shape leaves out.
pub fn body(user: &User) -> (UserBody, Vec<Loss>) {
    body_beside(user, &[], &[])
}

/// The same, where what stands around it has a place for more parts and attributes of the vendor.
pub fn body_beside(user: &User, parts: &[Part], attributes: &[&'static str]) -> (UserBody, Vec<Loss>) {
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
    let mobile = mobile(user);
    if p.phone.is_some() && mobile.is_none() {
        losses.push(Loss::new("phone", Lost::Omitted));
    }
    let roles = p.residue(VENDOR, "roles").and_then(|json| serde_json::from_str(json).ok());
    let body = UserBody {
        id: id(user),
        buyer_id: decimal(user.org.get()),
        name,
        surname: p.family.as_deref().unwrap_or_default().to_owned(),
        email: p.email.as_ref().map_or_else(|| p.username.to_string(), |email| email.address.to_string()),
        active,
        mobile,
        date_of_birth: p.born.map(Into::into),
        roles: roles.unwrap_or_default(),
        added_by: user.creator.map(|id| AddedBy { roles_names: ["ADMIN"], user_id: decimal(id.get()) }),
    };
    (body, losses)
}

/// The two parts as they were given here, or split where the ITU's list splits them.
pub fn mobile(user: &User) -> Option<Mobile> {
    let number: &str = &user.profile.phone.as_ref()?.number;
    let given =
        user.profile.residue(VENDOR, "mobile").and_then(|json| serde_json::from_str::<Mobile>(json).ok());
    let given = given.filter(|mobile| mobile.whole() == number);
    given.or_else(|| {
        let (code, rest) = calling_code(number).filter(|(_, rest)| (1..=15).contains(&rest.len()))?;
        Some(Mobile { country_code: code.to_owned(), number: rest.to_owned() })
    })
}

/// How a user's id is spelled here: 18 digits in the vendor's examples, always as a string.
pub fn id(user: &User) -> String {
    user.profile.alias(VENDOR).map_or_else(|| decimal(user.id.get()), str::to_owned)
}

/// The user that the path names.
///
/// # Errors
/// 400 `REGEX` for anything but digits (pattern `^[0-9]+$`).
pub fn target(hit: &Hit<'_>) -> Result<UserRef, Fault> {
    let text = hit.param("user_id");
    if text.is_empty() || text.len() > 200 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Fault::field("user_id", Why::Pattern("^[0-9]+$")));
    }
    let spelled = parse_decimal(text).and_then(UserId::new);
    Ok(UserRef::Named { vendor: VENDOR, text: text.to_owned(), spelled })
}

/// The body of a request that must have one.
///
/// # Errors
/// 400 without one.
pub fn some(hit: &Hit<'_>) -> Result<Value, Fault> {
    let missing = || FaultKind::Malformed("the request must have a body".to_owned()).into();
    hit.request.json()?.ok_or_else(missing)
}

/// Reads an operation without a body; one that is there has no effect.
pub fn operation(hit: &Hit<'_>, op: Op) -> Result<Decoded, Fault> {
    Ok(Decoded { call: Call::Change(Change::of(target(hit)?, op)), losses: unread(hit, true)? })
}

/// Writes 204. What is so already is no error here: no state conflict is documented for these operations.
pub fn done(_: &Weavr, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Changed { .. } => Ok(WireResponse::empty(StatusCode::NO_CONTENT).into()),
        _ => Err(strayed()),
    }
}

/// Writes one user.
pub fn shown(user: &User) -> Encoded {
    let (body, losses) = body(user);
    Encoded { response: WireResponse::json(StatusCode::OK, &body), losses }
}
