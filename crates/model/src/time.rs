//! Points in time and calendar days, as plain numbers; text forms belong to dialects.

/// Microseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// The last whole second that has a written form, 9999-12-31T23:59:59Z: when that ends which never does.
    pub const NEVER: Self = Self(253_402_300_799_000_000);

    /// The time `seconds` later; stays at the end of time when that would overflow.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }

    /// Whole milliseconds since 1970.
    #[must_use]
    pub const fn millis(self) -> i64 {
        self.0.div_euclid(1_000)
    }
}

/// A calendar day. Fields hold whatever the caller gave within a vendor's ranges; no day-of-month check is implied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// Year, four digits.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day, 1 to 31.
    pub day: u8,
}
