//! `google.protobuf.Timestamp`.

use interlingua_model::Timestamp as Moment;

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
