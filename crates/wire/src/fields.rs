//! Reading an object field by field, with every fault named and none of them the last word: a caller learns of all
//! that is wrong at once.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use interlingua_model::{Fault, FaultKind, Loss, Lost, Private, Violation, Why};
use serde_json::{Map, Value};

use crate::{Hit, Pairs};

/// An object that is being read.
pub struct Fields<'a> {
    object: Option<&'a Map<String, Value>>,
    path: String,
    seen: BTreeSet<&'static str>,
    log: Rc<RefCell<Log>>,
}

#[derive(Default)]
struct Log {
    violations: Vec<Violation>,
    losses: Vec<Loss>,
}

/// What a text must be like.
#[derive(Clone, Copy, Debug, Default)]
pub struct Text {
    required: bool,
    size: Option<(u64, u64)>,
    one_of: Option<&'static [&'static str]>,
    pattern: Option<(&'static str, Test)>,
}

/// Whether a text is what it should be.
type Test = fn(&str) -> bool;

impl Text {
    /// May be absent or null.
    #[must_use]
    pub const fn optional() -> Self {
        Self { required: false, size: None, one_of: None, pattern: None }
    }

    /// Must be there, and not blank.
    #[must_use]
    pub const fn required() -> Self {
        Self { required: true, ..Self::optional() }
    }

    /// Must have between `min` and `max` characters.
    #[must_use]
    pub const fn size(self, min: u64, max: u64) -> Self {
        Self { size: Some((min, max)), ..self }
    }

    /// Must be one of these.
    #[must_use]
    pub const fn one_of(self, words: &'static [&'static str]) -> Self {
        Self { one_of: Some(words), ..self }
    }

    /// Must pass `test`; `shown` is what the caller is told.
    #[must_use]
    pub const fn like(self, shown: &'static str, test: fn(&str) -> bool) -> Self {
        Self { pattern: Some((shown, test)), ..self }
    }

    fn check(&self, text: &str) -> Option<Why> {
        let length = text.chars().count() as u64;
        if self.required && text.trim().is_empty() {
            return Some(Why::Blank);
        }
        if let Some((min, max)) = self.size.filter(|(min, max)| !(*min..=*max).contains(&length)) {
            return Some(Why::Size(min, max));
        }
        if let Some(words) = self.one_of.filter(|words| !words.contains(&text)) {
            return Some(Why::OneOf(words));
        }
        self.pattern.filter(|(_, test)| !test(text)).map(|(shown, _)| Why::Pattern(shown))
    }
}

impl<'a> Fields<'a> {
    /// Starts to read `value`, which must be an object; no value at all is an object without fields.
    ///
    /// # Errors
    /// [`FaultKind::Malformed`] when it is another JSON value.
    pub fn of(value: Option<&'a Value>) -> Result<Self, Fault> {
        let object = match value {
            None => None,
            Some(Value::Object(object)) => Some(object),
            Some(_) => return Err(FaultKind::Malformed("the body must be a JSON object".to_owned()).into()),
        };
        Ok(Self { object, path: String::new(), seen: BTreeSet::new(), log: Rc::default() })
    }

    /// Ends the reading: what nobody asked for becomes a loss.
    ///
    /// # Errors
    /// All violations together, as [`FaultKind::Invalid`].
    pub fn finish(self) -> Result<Vec<Loss>, Fault> {
        self.rest();
        let log = std::mem::take(&mut *self.log.borrow_mut());
        if log.violations.is_empty() {
            Ok(log.losses)
        } else {
            Err(FaultKind::Invalid(log.violations).into())
        }
    }

    /// Whether the field is there and not null.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.object.and_then(|object| object.get(name)).is_some_and(|value| !value.is_null())
    }

    /// Writes down a violation of this object's field `name`.
    pub fn fault(&self, name: &str, why: Why) {
        let field = Cow::Owned(format!("{}{name}", self.path));
        let got = self.object.and_then(|object| object.get(name)).and_then(plain);
        self.log.borrow_mut().violations.push(Violation { field, why, got });
    }

    /// Writes down that `name` was read but could not be carried.
    pub fn loss(&self, name: &str, lost: Lost) {
        self.log.borrow_mut().losses.push(Loss::new(format!("{}{name}", self.path), lost));
    }

    /// The field as it is; null is absent.
    pub fn raw(&mut self, name: &'static str) -> Option<&'a Value> {
        self.seen.insert(name);
        self.object?.get(name).filter(|value| !value.is_null())
    }

    /// A text.
    pub fn text(&mut self, name: &'static str, rule: Text) -> Option<&'a str> {
        let Some(value) = self.raw(name) else {
            if rule.required {
                self.fault(name, Why::Required);
            }
            return None;
        };
        let Some(text) = value.as_str() else {
            self.fault(name, Why::Type("string"));
            return None;
        };
        if let Some(why) = rule.check(text) {
            self.fault(name, why);
            return None;
        }
        Some(text)
    }

    /// A list of texts of at least `min` items, each of which follows `rule`.
    pub fn texts(&mut self, name: &'static str, min: u64, rule: Text) -> Option<Vec<&'a str>> {
        let value = self.raw(name);
        let Some(value) = value else {
            if min > 0 {
                self.fault(name, Why::Required);
            }
            return None;
        };
        let Some(items) = value.as_array() else {
            self.fault(name, Why::Type("array"));
            return None;
        };
        if (items.len() as u64) < min {
            self.fault(name, Why::AtLeast(min));
        }
        let mut texts = Vec::with_capacity(items.len());
        for (at, item) in items.iter().enumerate() {
            match item.as_str() {
                None => self.fault(&format!("{name}[{at}]"), Why::Type("string")),
                Some(text) => match rule.check(text) {
                    Some(why) => self.fault(&format!("{name}[{at}]"), why),
                    None => texts.push(text),
                },
            }
        }
        Some(texts)
    }

    /// A whole number between `min` and `max`.
    pub fn integer(&mut self, name: &'static str, required: bool, min: i64, max: i64) -> Option<i64> {
        let Some(value) = self.raw(name) else {
            if required {
                self.fault(name, Why::Required);
            }
            return None;
        };
        let Some(number) = value.as_i64() else {
            self.fault(name, Why::Type("integer"));
            return None;
        };
        if !(min..=max).contains(&number) {
            self.fault(name, Why::Range(min, max));
            return None;
        }
        Some(number)
    }

    /// True or false.
    pub fn boolean(&mut self, name: &'static str) -> Option<bool> {
        let value = self.raw(name)?;
        if !value.is_boolean() {
            self.fault(name, Why::Type("boolean"));
        }
        value.as_bool()
    }

    /// An object inside; `None` when it is absent.
    pub fn object(&mut self, name: &'static str, required: bool) -> Option<Fields<'a>> {
        let Some(value) = self.raw(name) else {
            if required {
                self.fault(name, Why::Required);
            }
            return None;
        };
        let Some(object) = value.as_object() else {
            self.fault(name, Why::Type("object"));
            return None;
        };
        Some(Fields {
            object: Some(object),
            path: format!("{}{name}.", self.path),
            seen: BTreeSet::new(),
            log: Rc::clone(&self.log),
        })
    }

    /// Ends the reading of an object inside: what nobody asked for becomes a loss.
    pub fn rest(&self) {
        for name in self.object.into_iter().flat_map(Map::keys) {
            if !self.seen.contains(name.as_str()) {
                self.loss(name, Lost::Omitted);
            }
        }
    }
}

fn plain(value: &Value) -> Option<Private> {
    match value {
        Value::String(text) => Some(text.as_str().into()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string().into()),
        _ => None,
    }
}

/// The losses of an endpoint that does not read its body, or its query beyond what its row documents: whatever stands there
/// has no effect, and that is said.
///
/// # Errors
/// [`FaultKind::Malformed`] for a query that is not UTF-8.
pub fn unread(hit: &Hit<'_>, body: bool) -> Result<Vec<Loss>, Fault> {
    let documented = hit.row.shapes.query.map(|query| query()).unwrap_or_default();
    let names = hit.request.pairs()?.into_iter().map(|(name, _)| name);
    let documented = documented.get("properties").and_then(Value::as_object);
    let names = names.filter(|name| !documented.is_some_and(|all| all.contains_key(name)));
    let ignored = body && !hit.request.body.is_empty();
    let names = names.chain(ignored.then(|| "body".to_owned()));
    Ok(names.map(|name| Loss::new(name, Lost::NoEffect)).collect())
}

/// A query string that is being read, with the same manners as [`Fields`].
pub struct Params {
    pairs: Pairs,
    seen: BTreeSet<&'static str>,
    violations: Vec<Violation>,
}

impl Params {
    /// Starts to read.
    #[must_use]
    pub const fn of(pairs: Pairs) -> Self {
        Self { pairs, seen: BTreeSet::new(), violations: Vec::new() }
    }

    /// Ends the reading: what nobody asked for becomes a loss.
    ///
    /// # Errors
    /// All violations together.
    pub fn finish(self) -> Result<Vec<Loss>, Fault> {
        if !self.violations.is_empty() {
            return Err(FaultKind::Invalid(self.violations).into());
        }
        let unread = self.pairs.into_iter().filter(|(name, _)| !self.seen.contains(name.as_str()));
        Ok(unread.map(|(name, _)| Loss::new(name, Lost::Omitted)).collect())
    }

    /// Writes down a violation.
    pub fn fault(&mut self, name: &'static str, why: Why) {
        let got = self.text(name).map(Private::from);
        self.violations.push(Violation { field: name.into(), why, got });
    }

    /// The last value of a parameter; an empty one is none.
    pub fn text(&mut self, name: &'static str) -> Option<String> {
        self.seen.insert(name);
        let found = self.pairs.iter().rev().find(|(n, _)| n == name);
        found.map(|(_, value)| value.clone()).filter(|value| !value.is_empty())
    }

    /// A whole number between `min` and `max`.
    pub fn integer(&mut self, name: &'static str, min: u64, max: u64) -> Option<u64> {
        let text = self.text(name)?;
        let digits = text.strip_prefix('-').unwrap_or(&text);
        if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
            self.fault(name, Why::Type("integer"));
            return None;
        }
        let number = text.parse().ok().filter(|number| (min..=max).contains(number));
        if number.is_none() {
            let bound = |number| i64::try_from(number).unwrap_or(i64::MAX);
            self.fault(name, Why::Range(bound(min), bound(max)));
        }
        number
    }

    /// True or false, in any case: Python's clients send `True`.
    pub fn boolean(&mut self, name: &'static str) -> Option<bool> {
        let text = self.text(name)?;
        match text.to_ascii_lowercase().as_str() {
            "true" => Some(true),
            "false" => Some(false),
            _ => {
                self.fault(name, Why::Type("boolean"));
                None
            }
        }
    }

    /// One of these words.
    pub fn word(&mut self, name: &'static str, words: &'static [&'static str]) -> Option<&'static str> {
        let text = self.text(name)?;
        let found = words.iter().find(|word| **word == text);
        if found.is_none() {
            self.fault(name, Why::OneOf(words));
        }
        found.copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_is_named_with_its_path() {
        let body = crate::parse_json(br#"{"name":"","mobile":{"number":7},"age":200,"extra":1}"#).unwrap();
        let mut fields = Fields::of(Some(&body)).unwrap();
        fields.text("name", Text::required().size(1, 20));
        fields.text("surname", Text::required());
        fields.integer("age", false, 0, 150);
        let mut mobile = fields.object("mobile", false).unwrap();
        mobile.text("number", Text::required());
        mobile.rest();
        let FaultKind::Invalid(found) = fields.finish().unwrap_err().kind else { panic!() };
        let shown: Vec<String> = found.iter().map(|v| format!("{} {:?}", v.field, v.why)).collect();
        assert_eq!(
            shown,
            ["name Blank", "surname Required", "age Range(0, 150)", "mobile.number Type(\"string\")"]
        );
    }

    #[test]
    fn what_nobody_asked_for_is_a_loss() {
        let body = crate::parse_json(br#"{"a":"x","b":1}"#).unwrap();
        let mut fields = Fields::of(Some(&body)).unwrap();
        assert_eq!(fields.text("a", Text::optional()), Some("x"));
        assert_eq!(fields.finish().unwrap(), [Loss::new("b", Lost::Omitted)]);
    }
}
