//! Reading by a table of fields: every fault is named and none of them is the last word, so that a caller learns of all that is
//! wrong at once; and what nobody asked for is named as a loss.

use std::borrow::Cow;

use interlingua_model::{Fault, FaultKind, Loss, Lost, Private, Violation, Why};
use serde_json::{Map, Value};

use crate::shape::{Field, Kind, Presence, Rule, Shape, Text};

/// An object that holds what its shape says.
#[derive(Clone, Copy, Debug)]
pub struct Read<'a> {
    shape: Shape,
    object: Option<&'a Map<String, Value>>,
}

/// What reading found: violations, or losses.
#[derive(Debug, Default)]
struct Log {
    violations: Vec<Violation>,
    losses: Vec<Loss>,
}

impl<'a> Read<'a> {
    /// An object without fields.
    pub const EMPTY: Self = Self { shape: &[], object: None };

    /// Reads `value` by `shape`; no value at all is an object without fields.
    ///
    /// # Errors
    /// [`FaultKind::Malformed`] for another JSON value, and all violations together as [`FaultKind::Invalid`].
    pub fn of(shape: Shape, value: Option<&'a Value>) -> Result<(Self, Vec<Loss>), Fault> {
        let object = match value {
            None => None,
            Some(Value::Object(object)) => Some(object),
            Some(_) => return Err(FaultKind::Malformed("the body must be a JSON object".to_owned()).into()),
        };
        let mut log = Log::default();
        log.object("", shape, &[], object);
        if log.violations.is_empty() {
            Ok((Self { shape, object }, log.losses))
        } else {
            Err(FaultKind::Invalid(log.violations).into())
        }
    }

    /// The field as it is; null is absent.
    #[must_use]
    pub fn json(&self, name: &str) -> Option<&'a Value> {
        debug_assert!(self.object.is_none() || self.knows(name), "{name} stands in the table");
        self.object?.get(name).filter(|value| !value.is_null())
    }

    /// Whether the table has a field of this name.
    #[must_use]
    pub fn knows(&self, name: &str) -> bool {
        self.shape.iter().any(|field| field.name == name)
    }

    /// Whether the field is there and not null.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.json(name).is_some()
    }

    /// A text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.json(name)?.as_str()
    }

    /// A text that the table requires.
    #[must_use]
    pub fn needed(&self, name: &str) -> &'a str {
        self.text(name).unwrap_or_default()
    }

    /// True or false.
    #[must_use]
    pub fn flag(&self, name: &str) -> Option<bool> {
        self.json(name)?.as_bool()
    }

    /// A whole number, or what stands for an absent one.
    #[must_use]
    pub fn whole(&self, name: &str) -> Option<i64> {
        let default = || {
            let field = self.shape.iter().find(|field| field.name == name)?;
            if let Kind::Whole { default, .. } = field.kind { default } else { None }
        };
        self.json(name).and_then(Value::as_i64).or_else(default)
    }

    /// An identifier that is a number.
    #[must_use]
    pub fn id(&self, name: &str) -> Option<u64> {
        self.json(name)?.as_u64()
    }

    /// An object inside.
    #[must_use]
    pub fn object(&self, name: &str) -> Option<Self> {
        let object = self.json(name)?.as_object();
        let field = self.shape.iter().find(|field| field.name == name)?;
        let Kind::Object(shape, _) = field.kind else { return None };
        Some(Self { shape, object })
    }

    /// A list of texts.
    #[must_use]
    pub fn texts(&self, name: &str) -> Option<Vec<&'a str>> {
        Some(self.json(name)?.as_array()?.iter().filter_map(Value::as_str).collect())
    }

    /// A field that is wrong by a rule of the endpoint's own, with what was sent there.
    #[must_use]
    pub fn wrong(&self, name: &'static str, why: Why) -> Violation {
        Violation { field: name.into(), why, got: self.json(name).and_then(plain) }
    }
}

impl Log {
    fn fault(&mut self, field: String, why: Why, got: Option<&Value>) {
        self.violations.push(Violation { field: Cow::Owned(field), why, got: got.and_then(plain) });
    }

    fn object(&mut self, at: &str, shape: Shape, rules: &[Rule], object: Option<&Map<String, Value>>) {
        let find = |name: &str| object.and_then(|object| object.get(name)).filter(|value| !value.is_null());
        let mut excused: Vec<&str> = Vec::new();
        for rule in rules {
            match rule {
                Rule::Together(names) if names.iter().any(|name| find(name).is_some()) => {
                    // That one is missing is said once.
                    excused.extend(names.iter().filter(|name| find(name).is_none()));
                }
                Rule::Needs(one, other) if find(one).is_some() && find(other).is_none() => {
                    self.fault(format!("{at}{one}"), Why::Needs(other), find(one));
                    excused.push(other);
                }
                _ => {}
            }
        }
        for field in shape {
            let path = format!("{at}{}", field.name);
            match (find(field.name), field.presence) {
                (None, Presence::Required) if !excused.contains(&field.name) => {
                    self.fault(path, Why::Required, None);
                }
                (None, _) => {}
                _ if field.unless.and_then(find) == Some(&Value::Bool(true)) => {}
                (Some(value), Presence::Refused) => self.fault(path, Why::NotAllowed, Some(value)),
                (Some(_), Presence::Ignored) => self.losses.push(Loss::new(path, Lost::NoEffect)),
                (Some(value), presence) => {
                    self.value(path, &field.kind, presence == Presence::Required, value);
                }
            }
        }
        for name in object.into_iter().flat_map(Map::keys) {
            if !shape.iter().any(|field| field.name == name) {
                self.losses.push(Loss::new(format!("{at}{name}"), Lost::Omitted));
            }
        }
        for rule in rules {
            if let Rule::Together(names) = rule
                && names.iter().any(|name| excused.contains(name))
            {
                self.fault(at.trim_end_matches('.').to_owned(), Why::Together(names), None);
            }
        }
    }

    fn value(&mut self, path: String, kind: &Kind, required: bool, value: &Value) {
        let mistyped = match kind {
            Kind::Text(rule) => match value.as_str() {
                Some(text) => return self.wrong(path, text_fault(rule, required, text), value),
                None => "string",
            },
            Kind::Whole { min, max, open, .. } => match value.as_i64() {
                Some(number) if number >= *min && (*open || number <= *max) => return,
                Some(_) => return self.fault(path, Why::Range(*min, *max), Some(value)),
                None if value.is_u64() && *open => return,
                None => "integer",
            },
            Kind::Id { .. } if value.is_u64() => return,
            Kind::Id { .. } => "number",
            Kind::Flag if value.is_boolean() => return,
            Kind::Flag => "boolean",
            Kind::Object(shape, rules) => match value.as_object() {
                Some(object) => return self.object(&format!("{path}."), shape, rules, Some(object)),
                None => "object",
            },
            Kind::List(of, min, max) => match value.as_array() {
                Some(items) => return self.items(&path, of, (*min, *max), items),
                None => "array",
            },
            Kind::Either(..) | Kind::Other(_) => return,
        };
        self.fault(path, Why::Type(mistyped), Some(value));
    }

    fn wrong(&mut self, path: String, why: Option<Why>, value: &Value) {
        if let Some(why) = why {
            self.fault(path, why, Some(value));
        }
    }

    fn items(&mut self, path: &str, of: &Kind, (min, max): (u64, Option<u64>), items: &[Value]) {
        let count = items.len() as u64;
        if count < min {
            self.fault(path.to_owned(), Why::AtLeast(min), None);
        }
        if let Some(max) = max.filter(|max| count > *max) {
            self.fault(path.to_owned(), Why::AtMost(max), None);
        }
        for (at, item) in items.iter().enumerate() {
            self.value(format!("{path}[{at}]"), of, true, item);
        }
    }
}

fn text_fault(rule: &Text, required: bool, text: &str) -> Option<Why> {
    if (required || rule.filled) && text.trim().is_empty() {
        return Some(Why::Blank);
    }
    let length = text.chars().count() as u64;
    if let Some((min, max)) = rule.size.filter(|(min, max)| !(*min..=*max).contains(&length)) {
        return Some(Why::Size(min, max));
    }
    if rule.never.contains(&text) {
        return Some(Why::NoneOf(rule.never));
    }
    if !rule.words.is_empty() && !rule.open && !rule.words.contains(&text) {
        return Some(Why::OneOf(rule.words));
    }
    rule.look.filter(|look| !(look.test)(text)).map(|look| Why::Pattern(look.shown))
}

/// The pairs of a query as an object of this shape: texts become what their fields hold. The last of two counts but in lists, an
/// empty one is none, and a flag is read in any case (Python's clients send `True`).
///
/// A text that is no number stays one, which reading refuses with its type; one that is too large becomes the largest.
#[must_use]
pub fn query_object(shape: Shape, pairs: Vec<(String, String)>) -> Value {
    let mut object = Map::new();
    for (name, text) in pairs {
        let field = shape.iter().find(|field| field.name == name);
        if let Some(Field { kind: Kind::List(..), .. }) = field {
            let items = object.entry(name).or_insert_with(|| Value::Array(Vec::new()));
            items.as_array_mut().into_iter().for_each(|items| items.push(Value::from(text.as_str())));
            continue;
        }
        object.remove(&name);
        if !text.is_empty() || field.is_none() {
            object.insert(name, field.map_or(Value::Null, |field| typed(field, text)));
        }
    }
    // What no field has stands for itself: it is named as a loss.
    for value in object.values_mut().filter(|value| value.is_null()) {
        *value = Value::Bool(true);
    }
    Value::Object(object)
}

/// An object's texts as a query's are read; the rest as it is.
pub(crate) fn texts_typed(shape: Shape, object: Value) -> Value {
    let Value::Object(object) = object else { return object };
    let typed = |(name, value): (String, Value)| {
        let value = match (shape.iter().find(|field| field.name == name), value) {
            (Some(field), Value::String(text)) => typed(field, text),
            (_, value) => value,
        };
        (name, value)
    };
    Value::Object(object.into_iter().map(typed).collect())
}

fn typed(field: &Field, text: String) -> Value {
    let digits = text.strip_prefix('-').unwrap_or(&text);
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    match field.kind {
        Kind::Whole { .. } if is_number => {
            let largest = if text.starts_with('-') { i64::MIN } else { i64::MAX };
            text.parse::<i64>().unwrap_or(largest).into()
        }
        Kind::Id { .. } => crate::parse_decimal(&text).map_or(Value::String(text), Value::from),
        Kind::Flag => match text.to_ascii_lowercase().as_str() {
            "true" => true.into(),
            "false" => false.into(),
            _ => text.into(),
        },
        _ => text.into(),
    }
}

fn plain(value: &Value) -> Option<Private> {
    match value {
        Value::String(text) => Some(text.as_str().into()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string().into()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOBILE: Shape = &[Field::text("code").required(), Field::text("number").required()];
    const SHAPE: Shape = &[
        Field::text("name").size(1, 20).required(),
        Field::text("surname").required(),
        Field::whole("age", 0, 150),
        Field::object("mobile", MOBILE).rules(&[Rule::Together(&["code", "number"])]),
        Field::text("id").ignored(),
    ];

    fn shown(body: &[u8]) -> Vec<String> {
        let body = crate::parse_json(body).unwrap();
        let FaultKind::Invalid(found) = Read::of(SHAPE, Some(&body)).unwrap_err().kind else { panic!() };
        found.iter().map(|v| format!("{} {:?}", v.field, v.why)).collect()
    }

    #[test]
    fn every_fault_is_named_with_its_path() {
        assert_eq!(
            shown(br#"{"name":"","mobile":{"code":1,"number":"7"},"age":200,"extra":1}"#),
            ["name Blank", "surname Required", "age Range(0, 150)", "mobile.code Type(\"string\")"]
        );
        assert_eq!(
            shown(br#"{"name":"a","surname":"b","mobile":{"number":"7"}}"#),
            ["mobile Together([\"code\", \"number\"])"]
        );
        assert_eq!(
            shown(br#"{"name":"a","surname":"b","mobile":{}}"#),
            ["mobile.code Required", "mobile.number Required"]
        );
    }

    #[test]
    fn what_nobody_asked_for_is_a_loss() {
        let body = crate::parse_json(br#"{"name":"x","surname":"y","b":1,"id":"7"}"#).unwrap();
        let (read, losses) = Read::of(SHAPE, Some(&body)).unwrap();
        assert_eq!(read.text("name"), Some("x"));
        assert_eq!(losses, [Loss::new("id", Lost::NoEffect), Loss::new("b", Lost::Omitted)]);
    }

    #[test]
    fn a_query_is_read_like_a_body() {
        const QUERY: Shape =
            &[Field::whole("limit", 1, 100).or(20), Field::flag("all"), Field::text("email")];
        let read = |pairs: &[(&str, &str)]| {
            query_object(QUERY, pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect())
        };
        let object = read(&[("limit", "5"), ("limit", ""), ("all", "True"), ("else", "")]);
        let (found, losses) = Read::of(QUERY, Some(&object)).unwrap();
        assert_eq!(
            (found.whole("limit"), found.flag("all"), found.text("email")),
            (Some(20), Some(true), None)
        );
        assert_eq!(losses, [Loss::new("else", Lost::Omitted)]);
        for (text, why) in [("0", Why::Range(1, 100)), ("x", Why::Type("integer"))] {
            let object = read(&[("limit", text)]);
            let FaultKind::Invalid(found) = Read::of(QUERY, Some(&object)).unwrap_err().kind else {
                panic!()
            };
            assert_eq!(found.first().map(|one| &one.why), Some(&why));
        }
    }
}
