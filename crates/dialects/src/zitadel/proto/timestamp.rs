//! `google.protobuf.Timestamp` with its canonical JSON form: RFC 3339 in UTC, ending in `Z`.

use interlingua_model::Timestamp as Moment;
use interlingua_wire::{parse_time, rfc3339_micros};
use serde::de::{Deserialize, Deserializer, Error};
use serde::{Serialize, Serializer};

/// Seconds and nanoseconds since 1970.
#[derive(Clone, Copy, PartialEq, Eq, Hash, prost::Message)]
pub struct Timestamp {
    /// Whole seconds.
    #[prost(int64, tag = "1")]
    pub seconds: i64,
    /// The rest, 0 to 999,999,999.
    #[prost(int32, tag = "2")]
    pub nanos: i32,
}

impl From<Moment> for Timestamp {
    fn from(at: Moment) -> Self {
        let nanos = i32::try_from(at.0.rem_euclid(1_000_000) * 1_000).unwrap_or(0);
        Self { seconds: at.0.div_euclid(1_000_000), nanos }
    }
}

impl From<Timestamp> for Moment {
    fn from(at: Timestamp) -> Self {
        Self(at.seconds.saturating_mul(1_000_000).saturating_add(i64::from(at.nanos) / 1_000))
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&rfc3339_micros(Moment::from(*self)))
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let invalid = || D::Error::custom(format!("invalid google.protobuf.Timestamp value {text:?}"));
        parse_time(&text).map(Self::from).ok_or_else(invalid)
    }
}
