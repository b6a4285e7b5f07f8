//! Who a user is, as creation and update say it.
//!
//! Source: `docs/vendors/weavr.md#create-and-update-request-fields`.

use interlingua_model::{Date, Edit, Fault, FaultKind, Field as Name, Rule, Secret, Violation, Why};
use interlingua_wire::{Field, FieldKind, FieldRule, Read, Shape, Text, calling_code, e164};
use serde::{Deserialize, Serialize};

use super::vendor::VENDOR;
use crate::keep::keep;

/// Roles of an authorised user, beside the administrator's own.
pub const ROLES: &[&str] = &["CREATOR", "CONTROLLER"];

/// A telephone number in two parts.
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

    /// The number that both parts spell: one that begins with a zero for calls at home is the same without it.
    pub fn e164(&self) -> String {
        let whole = self.whole();
        e164(&whole, None).unwrap_or(whole)
    }

    /// The two parts of a number: as they were given, or where the ITU's list splits them.
    pub fn of(number: &str, given: Option<Self>) -> Option<Self> {
        given.filter(|mobile| mobile.e164() == number).or_else(|| {
            let (code, rest) = calling_code(number).filter(|(_, rest)| (1..=15).contains(&rest.len()))?;
            Some(Self { country_code: code.to_owned(), number: rest.to_owned() })
        })
    }
}

const fn digits(name: &'static str) -> Field {
    Field::text(name).like("^[0-9]+$", ("pattern", "^[0-9]+$"), is_number)
}

/// A one-time code.
pub const fn code(name: &'static str) -> Field {
    digits(name).size(6, 6).required().secret()
}

/// A password: `{"value": …}` of at most 100 characters.
pub const fn password(name: &'static str) -> Field {
    const VALUE: Shape = &[Field::text("value").size(1, 100).required().secret()];
    Field::object(name, VALUE).required().secret()
}

/// The one in a body that was read.
pub fn password_in(body: &Read<'_>, name: &str) -> Secret {
    body.object(name).map_or("", |password| password.needed("value")).into()
}

const PARTS: &[&str] = &["countryCode", "number"];

/// Both parts of a telephone number.
pub const MOBILE: Shape = &[
    Field::text("countryCode")
        .size(1, 6)
        .like("^[\\+][0-9]{1,5}$", ("pattern", "^\\+[0-9]{1,5}$"), is_country_code)
        .required(),
    digits("number").size(1, 15).required().private(),
];

/// A date; a year needs its month, and a month its day.
pub const DATE: Shape = &[
    Field::whole("year", 1900, 2100).required(),
    Field::whole("month", 1, 12).required(),
    Field::whole("day", 1, 31).required(),
];

/// The telephone number.
pub const MOBILE_FIELD: Field =
    Field::object("mobile", MOBILE).rules(&[FieldRule::Together(PARTS)]).private();

/// The date of birth.
pub const BORN: Field = Field::object("dateOfBirth", DATE)
    .rules(&[FieldRule::Needs("year", "month"), FieldRule::Needs("month", "day")])
    .private();

/// Roles of an authorised user; the administrator's cannot be given to one.
pub const ROLES_FIELD: Field =
    Field::list("roles", &FieldKind::Text(Text { words: ROLES, never: &["ADMIN"], ..Text::ANY }))
        .items(1, Some(ROLES.len() as u64));

fn is_country_code(text: &str) -> bool {
    text.strip_prefix('+').is_some_and(|digits| (1..=5).contains(&digits.len()) && is_number(digits))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// Both parts of the number; the code is a whole calling code, as the ITU's list has them.
///
/// # Errors
/// One violation of `mobile` for a number that no country has.
pub fn mobile(body: &Read<'_>) -> Result<Option<Mobile>, Fault> {
    let Some(parts) = body.object("mobile") else { return Ok(None) };
    let mobile = Mobile {
        country_code: parts.needed("countryCode").to_owned(),
        number: parts.needed("number").to_owned(),
    };
    if calling_code(&mobile.whole()).is_none_or(|(known, _)| known != mobile.country_code) {
        let unknown = Violation { field: "mobile".into(), why: Why::Unknown, got: None };
        return Err(FaultKind::Invalid(vec![unknown]).into());
    }
    Ok(Some(mobile))
}

/// The date of birth.
pub fn born(body: &Read<'_>) -> Option<Date> {
    let date = body.object("dateOfBirth")?;
    Some(Date {
        year: u16::try_from(date.whole("year")?).ok()?,
        month: u8::try_from(date.whole("month")?).ok()?,
        day: u8::try_from(date.whole("day")?).ok()?,
    })
}

/// The rules of a password that somebody chooses: 8 to 30 characters, of four kinds.
///
/// # Errors
/// 409 with the rule's code.
pub fn strong(password: &Secret) -> Result<(), Fault> {
    let length = password.chars().count();
    let has = |kind: fn(char) -> bool| password.chars().any(kind);
    let mixed = has(|c| c.is_lowercase())
        && has(|c| c.is_uppercase())
        && has(|c| c.is_ascii_digit())
        && has(|c| !c.is_alphanumeric());
    match length {
        0..8 => Err(FaultKind::Refused(Rule::ShortPassword).into()),
        31.. => Err(FaultKind::Refused(Rule::LongPassword).into()),
        _ if !mixed => Err(FaultKind::Refused(Rule::SimplePassword).into()),
        _ => Ok(()),
    }
}

/// The edits that an update asks for: what is left out stays.
///
/// # Errors
/// See [`mobile`].
pub fn edits(body: &Read<'_>) -> Result<Vec<Edit>, Fault> {
    let mut edits = Vec::new();
    for (name, field) in [("name", Name::Given), ("surname", Name::Family)] {
        let filled = |text: &str| Some(text.into()).filter(|_| !text.is_empty());
        edits.extend(body.text(name).map(|text| Edit::Text(field, filled(text))));
    }
    edits.extend(body.text("email").map(|address| Edit::Email {
        address: address.into(),
        verified: false,
        other: false,
        code: false,
    }));
    if let Some(mobile) = mobile(body)? {
        let number = mobile.e164().into();
        edits.push(Edit::Phone { number, verified: false, other: false, code: false });
        edits.push(Edit::Keep(keep(VENDOR, "mobile", &mobile)));
    }
    edits.extend(born(body).map(|date| Edit::Born(Some(date))));
    edits.extend(body.texts("roles").map(|roles| Edit::Keep(keep(VENDOR, "roles", &roles))));
    Ok(edits)
}
