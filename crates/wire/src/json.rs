//! JSON as it comes from strangers: no key twice, no deep nesting, UTF-8 only; a whole number is one, however it is written.

use std::fmt;

use interlingua_model::{Fault, FaultKind};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// How deep a body may be nested. The deepest document that a served vendor describes is a search with 20 nested
/// queries, each three levels of JSON; the vendor's own rule must be able to refuse the 21st.
pub const MAX_DEPTH: usize = 96;

/// Reads one JSON document.
///
/// # Errors
/// [`FaultKind::Malformed`] with the place.
pub fn parse(text: &[u8]) -> Result<Value, Fault> {
    let mut input = serde_json::Deserializer::from_slice(text);
    let value = Strict { depth: 0 }.deserialize(&mut input).and_then(|value| input.end().map(|()| value));
    value.map_err(|e| FaultKind::Malformed(e.to_string()).into())
}

/// The same bytes for documents that differ only in spacing and in the order of keys; other bytes as they are.
#[must_use]
pub fn canonical(body: &[u8]) -> Vec<u8> {
    // serde_json's map is ordered by key.
    parse(body).ok().and_then(|value| serde_json::to_vec(&value).ok()).unwrap_or_else(|| body.to_vec())
}

#[derive(Clone, Copy)]
struct Strict {
    depth: usize,
}

impl Strict {
    fn deeper<E: Error>(self) -> Result<Self, E> {
        if self.depth >= MAX_DEPTH {
            return Err(E::custom(format_args!("nested deeper than {MAX_DEPTH} levels")));
        }
        Ok(Self { depth: self.depth + 1 })
    }
}

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Value, D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        if let Some(whole) = whole(value) {
            return Ok(Value::Number(whole.into()));
        }
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("not a finite number"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            if map.contains_key(&key) {
                return Err(A::Error::custom(format_args!("the key {key:?} stands twice in one object")));
            }
            let value = entries.next_value_seed(inner)?;
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}

/// The whole number that `2.0` or `2e0` is. Beyond 2^53 a float no longer says which.
fn whole(value: f64) -> Option<i64> {
    const MOST: f64 = 9_007_199_254_740_992.0;
    #[allow(clippy::cast_possible_truncation, reason = "it has no fraction, and fits")]
    (value.fract() == 0.0 && value.abs() < MOST).then_some(value as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &[u8]) -> String {
        match parse(text).unwrap_err().kind {
            FaultKind::Malformed(why) => why,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_key_that_stands_twice_is_refused_at_any_depth() {
        assert!(refusal(br#"{"a":1,"a":2}"#).contains("\"a\" stands twice"));
        assert!(refusal(br#"[{"x":{"b":1,"b":1}}]"#).contains("\"b\" stands twice"));
    }

    #[test]
    fn nesting_is_bounded() {
        let deep = |n: usize| format!("{}{}", "[".repeat(n), "]".repeat(n));
        assert!(parse(deep(MAX_DEPTH).as_bytes()).is_ok());
        assert!(refusal(deep(MAX_DEPTH + 1).as_bytes()).contains("nested deeper"));
        assert!(refusal(deep(100_000).as_bytes()).contains("nested deeper"));
    }

    #[test]
    fn broken_text_is_refused() {
        for text in [&b"{"[..], b"{\"a\":}", b"{} {}", b"\"\xff\"", b"nul", b""] {
            assert!(parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_whole_number_is_one_however_it_is_written() {
        for (text, number) in [
            ("2", 2_i64),
            ("2.0", 2),
            ("2e0", 2),
            ("0.2e1", 2),
            ("20E-1", 2),
            ("-3.000", -3),
            ("-0.0", 0),
            ("1e15", 1_000_000_000_000_000),
            ("9007199254740991.0", 9_007_199_254_740_991),
        ] {
            assert_eq!(parse(text.as_bytes()).unwrap(), Value::from(number), "{text}");
            assert_eq!(canonical(text.as_bytes()), canonical(number.to_string().as_bytes()), "{text}");
        }
        assert_eq!(parse(b"18446744073709551615").unwrap(), Value::from(u64::MAX));
        for text in ["2.5", "1e-1", "9007199254740993.0", "1e300"] {
            assert!(!parse(text.as_bytes()).unwrap().is_i64(), "{text}");
        }
        for text in ["02", "2.", ".2", "+2", "0x2", "2e", "1e999", "NaN"] {
            assert!(parse(text.as_bytes()).is_err(), "{text}");
        }
    }

    #[test]
    fn spacing_and_key_order_do_not_count() {
        assert_eq!(canonical(b"{\"b\": 1, \"a\": [ 2 ]}"), canonical(b"{\"a\":[2],\"b\":1}"));
        assert_ne!(canonical(b"{\"a\":1}"), canonical(b"{\"a\":2}"));
        assert_eq!(canonical(b"not json"), b"not json");
    }
}
