//! Bodies, queries and answers as tables of fields. A shape is said once: reading (`read.rs`), JSON Schema and with it the
//! OpenAPI document come from the same table, and so will whatever redacts or verifies.

use serde_json::{Map, Value, json};

/// An object: its fields, in the order in which what is wrong with them is told.
pub type Shape = &'static [Field];

/// One field of an object, or one parameter of a query.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name on the wire.
    pub name: &'static str,
    /// What it may hold.
    pub kind: Kind,
    /// Whether it has to be there.
    pub presence: Presence,
    /// Whether null stands for a value of its own. In a request, null is absent in any case.
    pub nullable: bool,
    /// Who may see what it holds.
    pub privacy: Privacy,
    /// The flag that switches it off: where that is true it does not count, whatever it holds.
    pub unless: Option<&'static str>,
}

/// Whether a field has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It must be there; a text must not be blank.
    Required,
    /// It may be left out.
    Optional,
    /// The server alone sets it: accepted, without effect, and named as a loss.
    Ignored,
    /// It must not be there.
    Refused,
}

/// Who may see what a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Privacy {
    /// Anybody.
    Open,
    /// It is about a person.
    Private,
    /// It proves something.
    Secret,
}

/// What a field may hold.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// A text.
    Text(Text),
    /// A whole number.
    Whole {
        /// The least.
        min: i64,
        /// The most.
        max: i64,
        /// What stands for an absent one.
        default: Option<i64>,
        /// Whether the endpoint itself decides about more than the most.
        open: bool,
    },
    /// An identifier that is a number.
    Id {
        /// The most; identifiers from elsewhere may have none.
        max: Option<u64>,
    },
    /// True or false.
    Flag,
    /// An object.
    Object(Shape, &'static [Rule]),
    /// A list of so many items at the least and at the most.
    List(&'static Self, u64, Option<u64>),
    /// One of two.
    Either(&'static Self, &'static Self),
    /// Anything; the schema says what.
    Other(fn() -> Value),
}

/// What the fields of an object have to do with each other.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// All of them, or none.
    Together(&'static [&'static str]),
    /// The first needs the second.
    Needs(&'static str, &'static str),
}

/// Whether a text is what it should be.
pub type Test = fn(&str) -> bool;

/// What a text must be like.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    /// Whether it must hold more than blanks, also where it may be left out.
    pub filled: bool,
    /// How many characters, at the least and at the most.
    pub size: Option<(u64, u64)>,
    /// One of these words.
    pub words: &'static [&'static str],
    /// Whether the endpoint itself decides about other words.
    pub open: bool,
    /// None of these words.
    pub never: &'static [&'static str],
    /// What it must look like: as callers are told, as a schema says it, and how it is tested.
    pub look: Option<Look>,
}

/// What a text looks like.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// As callers are told.
    pub shown: &'static str,
    /// The schema's `format` or `pattern`.
    pub schema: (&'static str, &'static str),
    /// How it is tested.
    pub test: Test,
}

impl Text {
    /// Any text.
    pub const ANY: Self = Self { filled: false, size: None, words: &[], open: false, never: &[], look: None };
}

impl Field {
    /// The same, switched off by a flag.
    #[must_use]
    pub const fn unless(self, flag: &'static str) -> Self {
        Self { unless: Some(flag), ..self }
    }

    /// An optional field of this kind.
    #[must_use]
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            presence: Presence::Optional,
            nullable: false,
            privacy: Privacy::Open,
            unless: None,
        }
    }

    /// A text of any length.
    #[must_use]
    pub const fn text(name: &'static str) -> Self {
        Self::new(name, Kind::Text(Text::ANY))
    }

    /// One of these words.
    #[must_use]
    pub const fn word(name: &'static str, words: &'static [&'static str]) -> Self {
        Self::new(name, Kind::Text(Text { words, ..Text::ANY }))
    }

    /// An e-mail address.
    #[must_use]
    pub const fn email(name: &'static str) -> Self {
        Self::text(name).like("email", ("format", "email"), crate::looks_like_email).private()
    }

    /// A whole number between these.
    #[must_use]
    pub const fn whole(name: &'static str, min: i64, max: i64) -> Self {
        Self::new(name, Kind::Whole { min, max, default: None, open: false })
    }

    /// An identifier that is a number.
    #[must_use]
    pub const fn id(name: &'static str, max: Option<u64>) -> Self {
        Self::new(name, Kind::Id { max })
    }

    /// True or false.
    #[must_use]
    pub const fn flag(name: &'static str) -> Self {
        Self::new(name, Kind::Flag)
    }

    /// A moment, as RFC 3339 has it.
    #[must_use]
    pub const fn moment(name: &'static str) -> Self {
        Self::text(name).like("date-time", ("format", "date-time"), is_moment)
    }

    /// A day, as `1990-01-15`.
    #[must_use]
    pub const fn day(name: &'static str) -> Self {
        Self::text(name).like("YYYY-MM-DD", ("format", "date"), is_day)
    }

    /// An object.
    #[must_use]
    pub const fn object(name: &'static str, shape: Shape) -> Self {
        Self::new(name, Kind::Object(shape, &[]))
    }

    /// A list of any length.
    #[must_use]
    pub const fn list(name: &'static str, of: &'static Kind) -> Self {
        Self::new(name, Kind::List(of, 0, None))
    }

    /// The same, and it must be there.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.presence = Presence::Required;
        self
    }

    /// The same, set by the server alone.
    #[must_use]
    pub const fn ignored(mut self) -> Self {
        self.presence = Presence::Ignored;
        self
    }

    /// The same, and it must not be there.
    #[must_use]
    pub const fn refused(mut self) -> Self {
        self.presence = Presence::Refused;
        self
    }

    /// The same, and it may be null.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// The same, about a person.
    #[must_use]
    pub const fn private(mut self) -> Self {
        self.privacy = Privacy::Private;
        self
    }

    /// The same, and it proves something.
    #[must_use]
    pub const fn secret(mut self) -> Self {
        self.privacy = Privacy::Secret;
        self
    }

    const fn with(mut self, text: Text) -> Self {
        self.kind = Kind::Text(text);
        self
    }

    const fn of_text(&self) -> Text {
        match self.kind {
            Kind::Text(text) => text,
            _ => Text::ANY,
        }
    }

    /// The same text, of `min` to `max` characters.
    #[must_use]
    pub const fn size(self, min: u64, max: u64) -> Self {
        let text = self.of_text();
        self.with(Text { size: Some((min, max)), ..text })
    }

    /// The same text, which must hold more than blanks where it is there.
    #[must_use]
    pub const fn filled(self) -> Self {
        let text = self.of_text();
        self.with(Text { filled: true, ..text })
    }

    /// The same text, that must look so.
    #[must_use]
    pub const fn like(self, shown: &'static str, schema: (&'static str, &'static str), test: Test) -> Self {
        let text = self.of_text();
        self.with(Text { look: Some(Look { shown, schema, test }), ..text })
    }

    /// The same number; `default` stands for an absent one.
    #[must_use]
    pub const fn or(mut self, default: i64) -> Self {
        if let Kind::Whole { min, max, open, .. } = self.kind {
            self.kind = Kind::Whole { min, max, default: Some(default), open };
        }
        self
    }

    /// The same number or word; the endpoint itself decides about more than the most, and about other words.
    #[must_use]
    pub const fn open(mut self) -> Self {
        self.kind = match self.kind {
            Kind::Whole { min, max, default, .. } => Kind::Whole { min, max, default, open: true },
            Kind::Text(text) => Kind::Text(Text { open: true, ..text }),
            kind => kind,
        };
        self
    }

    /// The same object, whose fields have these to do with each other.
    #[must_use]
    pub const fn rules(mut self, rules: &'static [Rule]) -> Self {
        if let Kind::Object(shape, _) = self.kind {
            self.kind = Kind::Object(shape, rules);
        }
        self
    }

    /// The same list, of so many items.
    #[must_use]
    pub const fn items(mut self, min: u64, max: Option<u64>) -> Self {
        if let Kind::List(of, ..) = self.kind {
            self.kind = Kind::List(of, min, max);
        }
        self
    }

    /// Whether callers are told of it.
    const fn shown(&self) -> bool {
        matches!(self.presence, Presence::Required | Presence::Optional)
    }

    /// The field as JSON Schema.
    #[must_use]
    pub fn schema(&self) -> Value {
        let mut schema = self.kind.schema();
        if let (true, Some(object)) = (self.nullable, schema.as_object_mut()) {
            if let Some(kind) = object.get("type").cloned() {
                object.insert("type".to_owned(), json!([kind, "null"]));
            }
            if let Some(words) = object.get_mut("enum").and_then(Value::as_array_mut) {
                words.push(Value::Null);
            }
        }
        schema
    }
}

fn is_moment(text: &str) -> bool {
    crate::parse_time(text).is_some()
}

fn is_day(text: &str) -> bool {
    crate::parse_date(text).is_some()
}

/// An object of this shape as JSON Schema.
#[must_use]
pub fn schema(shape: Shape) -> Value {
    let shown = || shape.iter().filter(|field| field.shown());
    let required: Vec<&str> =
        shown().filter(|field| field.presence == Presence::Required).map(|field| field.name).collect();
    let properties: Map<String, Value> =
        shown().map(|field| (field.name.to_owned(), field.schema())).collect();
    json!({ "type": "object", "required": required, "properties": properties })
}

impl Kind {
    /// What it may hold, as JSON Schema.
    #[must_use]
    pub fn schema(&self) -> Value {
        let mut schema = Map::new();
        let mut put = |name: &str, value: Value| drop(schema.insert(name.to_owned(), value));
        match self {
            Self::Text(text) => {
                put("type", "string".into());
                if let Some((min, max)) = text.size {
                    put("minLength", min.into());
                    put("maxLength", max.into());
                }
                if !text.words.is_empty() {
                    put("enum", json!(text.words));
                }
                if let Some(look) = text.look {
                    put(look.schema.0, look.schema.1.into());
                }
            }
            Self::Whole { min, max, default, .. } => {
                put("type", "integer".into());
                put("minimum", (*min).into());
                put("maximum", (*max).into());
                if let Some(default) = default {
                    put("default", (*default).into());
                }
            }
            Self::Id { max } => {
                put("type", "integer".into());
                put("minimum", 1.into());
                if let Some(max) = max {
                    put("maximum", (*max).into());
                }
            }
            Self::Flag => put("type", "boolean".into()),
            Self::Object(shape, _) => return self::schema(shape),
            Self::List(of, min, max) => {
                put("type", "array".into());
                put("items", of.schema());
                if *min > 0 {
                    put("minItems", (*min).into());
                }
                if let Some(max) = max {
                    put("maxItems", (*max).into());
                }
            }
            Self::Either(one, other) => put("oneOf", json!([one.schema(), other.schema()])),
            Self::Other(schema) => return schema(),
        }
        Value::Object(schema)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PART: Shape = &[Field::text("value").size(1, 100).required().secret()];
    const SHAPE: Shape = &[
        Field::email("email").required(),
        Field::word("status", &["a", "b"]).nullable(),
        Field::whole("limit", 1, 100).or(20),
        Field::object("password", PART),
        Field::text("id").ignored(),
    ];

    #[test]
    fn a_table_is_a_schema() {
        let expected = json!({
            "type": "object", "required": ["email"],
            "properties": {
                "email": { "type": "string", "format": "email" },
                "status": { "type": ["string", "null"], "enum": ["a", "b", null] },
                "limit": { "type": "integer", "minimum": 1, "maximum": 100, "default": 20 },
                "password": { "type": "object", "required": ["value"], "properties": {
                    "value": { "type": "string", "minLength": 1, "maxLength": 100 },
                } },
            },
        });
        assert_eq!(schema(SHAPE), expected);
    }
}
