//! Who a user is, as creation and update say it.

use interlingua_model::{Date, Edit, Fault, FaultKind, Field, Profile, Residue, Rule, Secret, Why};
use interlingua_wire::{Fields, Text, calling_code, looks_like_email};

use super::VENDOR;
use super::wire::{Mobile, ROLES};

/// How an address must look.
pub const EMAIL: Text = Text::required().like("email", looks_like_email);
/// How a one-time code must look.
pub const CODE: Text = Text::required().size(6, 6).like("^[0-9]+$", is_number);

fn is_country_code(text: &str) -> bool {
    text.strip_prefix('+').is_some_and(|digits| (1..=5).contains(&digits.len()) && is_number(digits))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// An attribute that only this vendor has.
pub fn residue(name: &str, value: &impl serde::Serialize) -> Residue {
    let value = serde_json::to_string(value).unwrap_or_default();
    Residue { vendor: VENDOR.to_owned(), name: name.to_owned(), value }
}

/// Roles: some of `words`, each known; the administrator's cannot be given to a user.
pub fn roles(fields: &mut Fields<'_>, min: u64, words: &'static [&'static str]) -> Option<Vec<String>> {
    const ADMIN: &[&str] = &["ADMIN"];
    if !fields.has("roles") && min == 0 {
        return None;
    }
    let given = fields.texts("roles", 1, Text::required())?;
    if given.len() > words.len() {
        fields.fault("roles", Why::AtMost(words.len() as u64));
    }
    for (at, role) in given.iter().enumerate().filter(|(_, role)| !words.contains(role)) {
        let why = if ADMIN.contains(role) && words == ROLES { Why::NoneOf(ADMIN) } else { Why::OneOf(words) };
        fields.fault(&format!("roles[{at}]"), why);
    }
    Some(given.into_iter().map(str::to_owned).collect())
}

/// Both parts of a number; the code is a whole calling code, as the ITU's list has them.
pub fn mobile(fields: &mut Fields<'_>) -> Option<Mobile> {
    const PARTS: &[&str] = &["countryCode", "number"];
    let mut mobile = fields.object("mobile", false)?;
    let alone = mobile.has("countryCode") != mobile.has("number");
    // That one is missing is said once.
    let rule = if alone { Text::optional() } else { Text::required() };
    let code = mobile.text("countryCode", rule.size(1, 6).like("^[\\+][0-9]{1,5}$", is_country_code));
    let number = mobile.text("number", rule.size(1, 15).like("^[0-9]+$", is_number));
    mobile.rest();
    if alone {
        fields.fault("mobile", Why::Together(PARTS));
    }
    let (code, number) = (code?, number?);
    if calling_code(&format!("{code}{number}")).is_none_or(|(known, _)| known != code) {
        fields.fault("mobile", Why::Unknown);
    }
    Some(Mobile { country_code: code.to_owned(), number: number.to_owned() })
}

/// A date of birth; a year needs its month, and a month its day.
pub fn date_of_birth(fields: &mut Fields<'_>) -> Option<Date> {
    let mut date = fields.object("dateOfBirth", false)?;
    let mut needed = Vec::new();
    for (has, needs) in [("year", "month"), ("month", "day")] {
        if date.has(has) && !date.has(needs) {
            date.fault(has, Why::Needs(needs));
            needed.push(needs);
        }
    }
    // That one is missing is said once.
    let must = |name: &str| !needed.contains(&name);
    let year = date.integer("year", must("year"), 1900, 2100);
    let month = date.integer("month", must("month"), 1, 12);
    let day = date.integer("day", must("day"), 1, 31);
    date.rest();
    Some(Date {
        year: u16::try_from(year?).ok()?,
        month: u8::try_from(month?).ok()?,
        day: u8::try_from(day?).ok()?,
    })
}

/// A password: `{"value": …}` of at most 100 characters.
pub fn password(fields: &mut Fields<'_>, name: &'static str) -> Option<Secret> {
    let mut password = fields.object(name, true)?;
    let value = password.text("value", Text::required().size(1, 100)).map(Secret::from);
    password.rest();
    value
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
pub fn edits(fields: &mut Fields<'_>) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (name, field) in [("name", Field::Given), ("surname", Field::Family)] {
        let text = fields.text(name, Text::optional().size(0, 20));
        edits.extend(text.map(|text| Edit::Text(field, Some(text.into()).filter(|_| !text.is_empty()))));
    }
    if fields.has("email") {
        let address = fields.text("email", EMAIL).unwrap_or_default().into();
        edits.push(Edit::Email { address, verified: false, other: false, code: false });
    }
    if let Some(mobile) = mobile(fields) {
        let number = mobile.whole().into();
        edits.push(Edit::Phone { number, verified: false, other: false, code: false });
        edits.push(Edit::Keep(residue("mobile", &mobile)));
    }
    edits.extend(date_of_birth(fields).map(|date| Edit::Born(Some(date))));
    edits.extend(roles(fields, 0, ROLES).map(|roles| Edit::Keep(residue("roles", &roles))));
    edits
}

/// What this vendor kept under `name`.
pub fn kept<T: serde::de::DeserializeOwned>(p: &Profile, name: &str) -> Option<T> {
    serde_json::from_str(p.residue(VENDOR, name)?).ok()
}
