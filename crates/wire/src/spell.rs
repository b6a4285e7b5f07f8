//! How ids, times and numbers are spelled. Each spelling of an id is a bijection: reading what was written gives the
//! id back, and no other text means it.

use interlingua_model::{Date, Timestamp};
use jiff::SignedDuration;
use jiff::civil::DateTime;
use jiff::fmt::temporal::DateTimePrinter;
use uuid::Uuid;

/// Reads a decimal number without sign, leading zero or blank.
#[must_use]
pub fn parse_decimal(text: &str) -> Option<u64> {
    let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) && !text.starts_with('0');
    if plain { text.parse().ok() } else { None }
}

/// Writes a number in decimal.
#[must_use]
pub fn decimal(number: u64) -> String {
    number.to_string()
}

/// Spells an id below 2^53 as a UUID of version 4, in lower case. The first 60 free bits carry the number, so that
/// UUIDs sort like ids; the others are a hash of it, so that no second UUID means the same id.
#[must_use]
pub fn to_uuid(number: u64) -> String {
    let high = number << 7;
    let top48 = (high >> 12) << 16;
    let low12 = high & 0xfff;
    let upper = top48 | 0x4000 | low12;
    let lower = 0x8000_0000_0000_0000 | (scramble(number) >> 2);
    Uuid::from_u64_pair(upper, lower).hyphenated().to_string()
}

/// Reads an id from a UUID that [`to_uuid`] wrote, in either case; `None` for every other text.
#[must_use]
pub fn from_uuid(text: &str) -> Option<u64> {
    if text.len() != 36 {
        return None;
    }
    let (upper, _) = Uuid::try_parse(text).ok()?.as_u64_pair();
    let number = (((upper >> 16) << 12) | (upper & 0xfff)) >> 7;
    to_uuid(number).eq_ignore_ascii_case(text).then_some(number)
}

/// The finalizer of splitmix64: a fixed mixing of bits, no secret.
const fn scramble(number: u64) -> u64 {
    let a = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let b = (a ^ (a >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    b ^ (b >> 31)
}

const EPOCH: DateTime = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);
/// The first and the last moment that have a form in RFC 3339 and in protobuf.
const FIRST: DateTime = DateTime::constant(1, 1, 1, 0, 0, 0, 0);
const LAST: DateTime = DateTime::constant(9999, 12, 31, 23, 59, 59, 999_999_000);

/// RFC 3339 in UTC with whole seconds: `2026-05-01T10:00:00Z`. From year 1 to the end of year 9999; what is outside is written as
/// the end that is nearer.
#[must_use]
pub fn rfc3339_seconds(at: Timestamp) -> String {
    written(at, 0)
}

/// RFC 3339 in UTC with as many of 0, 3 or 6 decimals as the time needs.
#[must_use]
pub fn rfc3339_micros(at: Timestamp) -> String {
    let digits = match at.0.rem_euclid(1_000_000) {
        0 => 0,
        micros if micros % 1_000 == 0 => 3,
        _ => 6,
    };
    written(at, digits)
}

fn written(at: Timestamp, digits: u8) -> String {
    let moment = EPOCH.checked_add(SignedDuration::from_micros(at.0));
    let moment = moment.unwrap_or(if at.0 < 0 { FIRST } else { LAST }).clamp(FIRST, LAST);
    DateTimePrinter::new().precision(Some(digits)).datetime_to_string(&moment) + "Z"
}

/// Reads an RFC 3339 time with any offset, from year 1 to the end of year 9999: `2026-05-01T12:00:00.5+02:00`. Nothing else is one:
/// no small letters, no offset without its colon or its minutes, no second 60, no more than nine decimals. Those behind the sixth
/// are cut off.
///
/// Source: RFC 3339, section 5.6, as readers of ProtoJSON have it.
#[must_use]
pub fn parse_time(text: &str) -> Option<Timestamp> {
    time(text, 23, 59)
}

/// Reads what Go's `time.Parse` takes for RFC 3339: the hour may be one digit, a comma may stand before the decimals, and offsets go to
/// 24 hours and 60 minutes.
#[must_use]
pub fn parse_go_time(text: &str) -> Option<Timestamp> {
    let (date, rest) = text.split_at_checked(11)?;
    let zero = if rest.as_bytes().get(1) == Some(&b':') { "0" } else { "" };
    time(&format!("{date}{zero}{}", rest.replacen(',', ".", 1)), 24, 60)
}

/// A time whose offset is at most so many hours, and so many minutes.
fn time(text: &str, hours: i64, minutes: i64) -> Option<Timestamp> {
    let (civil, rest) = text.split_at_checked(19)?;
    // The library reads more forms, and second 60.
    if !is_formed(civil, "0000-00-00T00:00:00") || civil.ends_with("60") {
        return None;
    }
    let civil: DateTime = civil.parse().ok()?;
    let (decimals, zone) = match rest.strip_prefix('.') {
        Some(rest) => rest.split_at(rest.find(|c: char| !c.is_ascii_digit())?),
        None => ("0", rest),
    };
    if !(1..=9).contains(&decimals.len()) {
        return None;
    }
    let micros: i64 = format!("{decimals:0<6}").get(..6)?.parse().ok()?;
    let at = civil.duration_since(EPOCH).as_secs().checked_sub(offset(zone, hours, minutes)?)?;
    let at = at.checked_mul(1_000_000)? + micros;
    let range = FIRST.duration_since(EPOCH).as_secs()..=LAST.duration_since(EPOCH).as_secs();
    range.contains(&at.div_euclid(1_000_000)).then_some(Timestamp(at))
}

/// Whether a text has the form of another, where `0` stands for a digit.
fn is_formed(text: &str, form: &str) -> bool {
    let is = |(b, form): (u8, u8)| if form == b'0' { b.is_ascii_digit() } else { b == form };
    text.len() == form.len() && text.bytes().zip(form.bytes()).all(is)
}

/// The seconds of `Z` or `+02:00`.
fn offset(zone: &str, most_hours: i64, most_minutes: i64) -> Option<i64> {
    if zone == "Z" {
        return Some(0);
    }
    let (sign, time) = zone.split_at_checked(1)?;
    let sign = match sign {
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    let (hours, minutes) = time.split_once(':').filter(|_| is_formed(time, "00:00"))?;
    let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours <= most_hours && minutes <= most_minutes).then_some(sign * (hours * 3_600 + minutes * 60))
}

/// A telephone number as E.164 has it (`+41791234567`), however it is spelled; one without a country's code is one of `region`, where
/// there is one. Nothing for a text that is no number.
#[must_use]
pub fn e164(text: &str, region: Option<&str>) -> Option<String> {
    let region = region.and_then(|region| region.parse().ok());
    let number = phonenumber::parse(region, text).ok()?;
    let found = number.format().mode(phonenumber::Mode::E164).to_string();
    let digits: String =
        text.chars().filter_map(|c| c.to_digit(10)).filter_map(|d| char::from_digit(d, 10)).collect();
    if !text.trim_start().starts_with('+') {
        return Some(found);
    }
    // The library also knows what a short number at home stands for; here none but the zero of calls at home is left out.
    let without_zero = (1..=3).any(|code| {
        let (code, rest) = digits.split_at(code.min(digits.len()));
        found.strip_prefix('+') == Some(&format!("{code}{}", rest.trim_start_matches('0')))
    });
    Some(if without_zero { found } else { format!("+{digits}") })
}

/// A date as `1990-01-15`.
#[must_use]
pub fn date(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year, date.month, date.day)
}

/// Reads `1990-01-15`; the day must exist.
#[must_use]
pub fn parse_date(text: &str) -> Option<Date> {
    if text.len() != 10 {
        return None;
    }
    let day: jiff::civil::Date = text.parse().ok()?;
    Some(Date {
        year: u16::try_from(day.year()).ok()?,
        month: u8::try_from(day.month()).ok()?,
        day: u8::try_from(day.day()).ok()?,
    })
}

/// Whether a text has the form of a mail address: one `@`, something before it, a dotted name without blanks behind.
#[must_use]
pub fn looks_like_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    let clean = |part: &str| {
        !part.is_empty() && !part.chars().any(|c| c.is_whitespace() || c.is_control() || c == '@' || c == ',')
    };
    let labels_filled = domain.split('.').all(|label| !label.is_empty());
    clean(local) && clean(domain) && domain.contains('.') && labels_filled && text.len() <= 254
}

/// Splits an E.164 number (`+35679123456`) into calling code and national number, by the lengths of the ITU's list
/// (E.164 assigned country codes).
#[must_use]
pub fn calling_code(number: &str) -> Option<(&str, &str)> {
    const TWO: [&str; 39] = [
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48",
        "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81",
        "82", "84", "86", "90", "91",
    ];
    const TWO_MORE: [&str; 5] = ["92", "93", "94", "95", "98"];
    let digits = number.strip_prefix('+')?;
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let length = match digits.get(..2) {
        _ if digits.starts_with(['1', '7']) => 1,
        Some(two) if TWO.contains(&two) || TWO_MORE.contains(&two) => 2,
        _ => 3,
    };
    Some((number.get(..=length)?, number.get(length + 1..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids_are_a_bijection() {
        for number in [1, 2, 4095, 4096, 123_456_789_012_345, (1 << 53) - 1] {
            let text = to_uuid(number);
            assert_eq!(from_uuid(&text), Some(number), "{text}");
            assert_eq!(from_uuid(&text.to_uppercase()), Some(number));
            assert_eq!(text.as_bytes()[14], b'4');
            let mut other = text.clone();
            other.replace_range(35.., if text.ends_with('0') { "1" } else { "0" });
            assert_eq!(from_uuid(&other), None);
        }
        assert!(to_uuid(5) < to_uuid(6) && to_uuid(1 << 20) < to_uuid(1 << 40));
        assert_eq!(from_uuid("b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b"), None);
    }

    #[test]
    fn decimals_have_one_spelling() {
        assert_eq!(parse_decimal("42"), Some(42));
        for text in ["", "042", "+42", "-1", "4 2", "18446744073709551616", "٤٢"] {
            assert_eq!(parse_decimal(text), None, "{text}");
        }
    }

    /// From the first to the last moment that there is, in both directions.
    #[test]
    fn times_are_whole() {
        for (text, at) in [
            ("0001-01-01T00:00:00Z", -62_135_596_800_000_000),
            ("1969-12-31T23:59:59.999999Z", -1),
            ("1970-01-01T00:00:00Z", 0),
            ("2024-02-29T12:00:00.500Z", 1_709_208_000_500_000),
            ("9999-12-31T23:59:59Z", 253_402_300_799_000_000),
            ("9999-12-31T23:59:59.999999Z", 253_402_300_799_999_999),
        ] {
            assert_eq!((parse_time(text), &*rfc3339_micros(Timestamp(at))), (Some(Timestamp(at)), text));
        }
        assert_eq!(rfc3339_seconds(Timestamp(i64::MAX)), "9999-12-31T23:59:59Z");
        assert_eq!(rfc3339_seconds(Timestamp(i64::MIN)), "0001-01-01T00:00:00Z");
        for (text, same) in [
            ("9999-12-31T23:59:59-00:00", "9999-12-31T23:59:59Z"),
            ("0001-01-01T14:00:00+14:00", "0001-01-01T00:00:00Z"),
            ("2026-05-01T00:30:00.123456789+01:00", "2026-04-30T23:30:00.123456Z"),
        ] {
            assert_eq!(parse_time(text), parse_time(same), "{text}");
        }
    }

    #[test]
    fn what_is_not_rfc_3339_is_no_time() {
        for text in [
            "",
            "2026-05-01",
            "2026-05-01T10:00:00",
            "2026-05-01 10:00:00Z",
            "2026-05-01t10:00:00Z",
            "2026-05-01T10:00:00z",
            "2026-05-01T10:00:60Z",
            "2026-06-30T23:59:60Z",
            "2026-05-01T10:00Z",
            "2026-05-01T1:00:00Z",
            "20260501T100000Z",
            "2026-05-01T10:00:00+0100",
            "2026-05-01T10:00:00+01",
            "2026-05-01T10:00:00+24:00",
            "2026-05-01T10:00:00+01:60",
            "2026-05-01T10:00:00Z[UTC]",
            "2026-05-01T10:00:00+01:00[Europe/Paris]",
            "2026-05-01T10:00:00.Z",
            "2026-05-01T10:00:00.5",
            "2026-05-01T10:00:00,5Z",
            "2026-05-01T10:00:00.1234567891Z",
            "2026-02-29T10:00:00Z",
            "2026-13-01T10:00:00Z",
            "2026-05-01T24:00:00Z",
            " 2026-05-01T10:00:00Z",
            "2026-05-01T10:00:00Z ",
            "0000-12-31T23:59:59Z",
            "9999-12-31T23:59:59-01:00",
            "0001-01-01T00:00:00+01:00",
            "+002026-05-01T10:00:00Z",
            "2026-05-01T10:00:0\u{661}Z",
            "2026-05-01T10:00:00\u{2212}01:00",
        ] {
            assert_eq!(parse_time(text), None, "{text}");
        }
    }

    #[test]
    fn times_are_written_as_short_as_they_are() {
        let at = parse_time("2026-05-01T12:00:00.5+02:00").unwrap();
        assert_eq!(rfc3339_micros(at), "2026-05-01T10:00:00.500Z");
        assert_eq!(rfc3339_seconds(at), "2026-05-01T10:00:00Z");
        assert_eq!(rfc3339_micros(Timestamp(at.0 + 1)), "2026-05-01T10:00:00.500001Z");
    }

    #[test]
    fn a_number_has_one_spelling() {
        for spelt in
            ["+41791234567", "+41 79 123 45 67", "+41 (0)79-123.45.67", "+410791234567", " +41 79 1234567 "]
        {
            assert_eq!(e164(spelt, None).as_deref(), Some("+41791234567"), "{spelt}");
        }
        assert_eq!(e164("079 123 45 67", Some("CH")).as_deref(), Some("+41791234567"));
        // A zero that belongs to the number stays, and nothing is made up.
        assert_eq!(e164("+39 06 12345678", None).as_deref(), Some("+390612345678"));
        assert_eq!(e164("+1 340 0000", None).as_deref(), Some("+13400000"));
        for none in ["", "+", "1", "+1", "call me", "079 123 45 67"] {
            assert_eq!(e164(none, None), None, "{none}");
        }
    }

    #[test]
    fn calling_codes_are_split_off() {
        assert_eq!(calling_code("+35679123456"), Some(("+356", "79123456")));
        assert_eq!(calling_code("+4479123456"), Some(("+44", "79123456")));
        assert_eq!(calling_code("+12025550123"), Some(("+1", "2025550123")));
        assert_eq!(calling_code("079"), None);
        assert_eq!(calling_code("+"), None);
    }

    #[test]
    fn dates_must_exist() {
        assert_eq!(parse_date("1990-01-15").map(date).as_deref(), Some("1990-01-15"));
        assert_eq!(parse_date("1990-02-30"), None);
        assert_eq!(parse_date("1990-1-5"), None);
    }

    #[test]
    fn addresses_have_a_form() {
        for good in ["a@b.example", "jané.o'x+y@mail.b.example"] {
            assert!(looks_like_email(good), "{good}");
        }
        for bad in ["", "a", "@b.example", "a@b", "a b@c.example", "a@b..example", "a,b@c.example", "a@"] {
            assert!(!looks_like_email(bad), "{bad}");
        }
    }
}
