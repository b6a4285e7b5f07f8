//! ProtoJSON: messages out of JSON as Go's `protojson` reads them for the vendor's service, unknown names discarded, and into JSON in
//! the canonical mapping. Refusals say what is wrong with which field.
//!
//! Source: `docs/vendors/zitadel.md#json-and-the-binary-form`; compared with Go value by value in `tests/clients/protojson.rs`.

use std::collections::HashSet;

use base64::Engine as _;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use interlingua_wire::parse_go_time;
use prost::Message as _;
use prost_reflect::{DynamicMessage, FieldDescriptor, Kind, MessageDescriptor, Value};
use serde_json::Value as Json;

use super::proto::Timestamp;

/// The message of an object.
///
/// # Errors
/// What is wrong, in the words of the vendor's reader.
pub fn read(kind: &MessageDescriptor, value: &Json) -> Result<DynamicMessage, String> {
    if kind.full_name() == "google.protobuf.Timestamp" {
        let at = value.as_str().and_then(parse_go_time);
        let at = at.ok_or_else(|| format!("invalid google.protobuf.Timestamp value {}", shown(value)))?;
        let bytes = Timestamp::from(at).encode_to_vec();
        return DynamicMessage::decode(kind.clone(), bytes.as_slice()).map_err(|e| e.to_string());
    }
    let fields = value.as_object().ok_or_else(|| unexpected(value))?;
    let mut message = DynamicMessage::new(kind.clone());
    let (mut seen, mut chosen) = (HashSet::new(), HashSet::new());
    for (name, value) in fields {
        let field = kind.get_field_by_json_name(name).or_else(|| kind.get_field_by_name(name));
        let Some(field) = field else { continue };
        if !seen.insert(field.number()) {
            return Err(format!("duplicate field {name:?}"));
        }
        if value.is_null() {
            continue;
        }
        if let Some(one) = field.containing_oneof().filter(|one| !chosen.insert(one.name().to_owned())) {
            return Err(format!("error parsing {name:?}, oneof {} is already set", one.full_name()));
        }
        if field.is_list() {
            let items = value.as_array().ok_or_else(|| unexpected(value))?;
            let items = items.iter().filter_map(|item| one(&field, item).transpose());
            message.set_field(&field, Value::List(items.collect::<Result<_, _>>()?));
        } else if let Some(value) = one(&field, value)? {
            message.set_field(&field, value);
        }
    }
    Ok(message)
}

/// One value of a field; nothing where it names a value of an enumeration that there is not.
fn one(field: &FieldDescriptor, value: &Json) -> Result<Option<Value>, String> {
    let read = match field.kind() {
        Kind::Message(kind) => return read(&kind, value).map(|message| Some(Value::Message(message))),
        Kind::Enum(kind) => match value.as_str() {
            Some(name) => return Ok(kind.get_value_by_name(name).map(|one| Value::EnumNumber(one.number()))),
            None => whole(value).and_then(|number| i32::try_from(number).ok()).map(Value::EnumNumber),
        },
        Kind::Bool => value.as_bool().map(Value::Bool),
        Kind::String => value.as_str().map(|text| Value::String(text.to_owned())),
        Kind::Bytes => value.as_str().and_then(bytes).map(|bytes| Value::Bytes(bytes.into())),
        Kind::Int32 => number(value).and_then(|number| i32::try_from(number).ok()).map(Value::I32),
        Kind::Int64 => number(value).and_then(|number| i64::try_from(number).ok()).map(Value::I64),
        Kind::Uint32 => number(value).and_then(|number| u32::try_from(number).ok()).map(Value::U32),
        Kind::Uint64 => number(value).and_then(|number| u64::try_from(number).ok()).map(Value::U64),
        // No message of the vendor's that is served has one of another kind; `every_kind_is_read` sees to it.
        _ => None,
    };
    let wrong =
        || format!("invalid value for {:?} field {}: {}", field.kind(), field.json_name(), shown(value));
    read.map(Some).ok_or_else(wrong)
}

/// A whole number, also in a text.
fn number(value: &Json) -> Option<i128> {
    value.as_str().map_or_else(|| whole(value), spelled)
}

fn whole(value: &Json) -> Option<i128> {
    value.as_i64().map(i128::from).or(value.as_u64().map(i128::from))
}

/// The whole number that a number of JSON is, to its last digit: `-12`, `2.0`, `20e-1`.
fn spelled(text: &str) -> Option<i128> {
    let (negative, rest) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => {
            let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
            (mantissa, is_digits(digits).then(|| exponent.parse::<i32>().ok())??)
        }
        None => (rest, 0),
    };
    let (before, behind) = match mantissa.split_once('.') {
        Some((before, behind)) => (before, is_digits(behind).then_some(behind)?),
        None => (mantissa, ""),
    };
    if !is_digits(before) || before.len() > 1 && before.starts_with('0') {
        return None;
    }
    let digits = format!("{before}{behind}");
    let significant = digits.trim_start_matches('0').trim_end_matches('0');
    if significant.is_empty() {
        return Some(0);
    }
    let zeros = digits.len() - digits.trim_end_matches('0').len();
    let shift = i64::from(exponent) - i64::try_from(behind.len()).ok()? + i64::try_from(zeros).ok()?;
    let factor = 10_i128.checked_pow(u32::try_from(shift).ok()?)?;
    let number = significant.parse::<i128>().ok()?.checked_mul(factor)?;
    Some(if negative { -number } else { number })
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// Base64 in either alphabet, padded or not, in as many lines as it likes.
fn bytes(text: &str) -> Option<Vec<u8>> {
    let alphabet = if text.contains(['-', '_']) { &URL_SAFE } else { &STANDARD };
    let padding = if text.len().is_multiple_of(4) {
        DecodePaddingMode::RequireCanonical
    } else {
        DecodePaddingMode::RequireNone
    };
    let config =
        GeneralPurposeConfig::new().with_decode_allow_trailing_bits(true).with_decode_padding_mode(padding);
    let text: String = text.chars().filter(|c| !matches!(c, '\r' | '\n')).collect();
    GeneralPurpose::new(alphabet, config).decode(text).ok()
}

fn unexpected(value: &Json) -> String {
    format!("unexpected token {}", shown(value))
}

/// A value as a refusal quotes it: what is nested is its first sign, what is long its beginning.
fn shown(value: &Json) -> String {
    const MOST: usize = 80;
    match value {
        Json::Array(_) => "[".to_owned(),
        Json::Object(_) => "{".to_owned(),
        plain => plain.to_string().chars().take(MOST).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::zitadel::proto::PROCEDURES;

    #[test]
    fn a_number_is_exact_however_it_is_spelled() {
        for (text, number) in [
            ("0", 0),
            ("-0.00e7", 0),
            ("2.0", 2),
            ("0.2e1", 2),
            ("20E-1", 2),
            ("-12.5e+1", -125),
            ("9007199254740993.0", 9_007_199_254_740_993),
            ("184467440737095516150e-1", 18_446_744_073_709_551_615),
        ] {
            assert_eq!(spelled(text), Some(number), "{text}");
        }
        for text in [
            "",
            "-",
            "+2",
            "02",
            "2.",
            ".2",
            "2e",
            "2e+",
            "2.5",
            "1e-1",
            "1e39",
            "1e2147483648",
            " 2",
            "2 ",
            "0x2",
            "NaN",
            "٣",
        ] {
            assert_eq!(spelled(text), None, "{text}");
        }
    }

    /// Of what is known of protobuf, requests have these.
    #[test]
    fn every_kind_is_read() {
        fn look(kind: &MessageDescriptor, seen: &mut HashSet<String>) {
            let own = kind.full_name().starts_with("zitadel.");
            assert!(own || kind.full_name() == "google.protobuf.Timestamp", "{}", kind.full_name());
            if !own || !seen.insert(kind.full_name().to_owned()) {
                return;
            }
            for field in kind.fields() {
                assert!(!field.is_map(), "{}", field.full_name());
                match field.kind() {
                    Kind::Message(inner) => look(&inner, seen),
                    Kind::Enum(_) | Kind::Bool | Kind::String | Kind::Bytes => {}
                    Kind::Int32 | Kind::Int64 | Kind::Uint32 | Kind::Uint64 => {}
                    other => panic!("{}: {other:?}", field.full_name()),
                }
            }
        }
        let mut seen = HashSet::new();
        PROCEDURES.values().for_each(|procedure| look(&procedure.input(), &mut seen));
        assert!(seen.len() > 100, "{}", seen.len());
    }
}
