//! Time and chance, which are given and never taken.

use interlingua_model::{Fault, FaultKind, Timestamp};

/// A port that did not answer.
#[derive(Debug, thiserror::Error)]
#[error("{port} failed: {reason}")]
pub struct PortError {
    /// Which.
    pub port: &'static str,
    /// Why.
    pub reason: String,
}

impl From<PortError> for Fault {
    fn from(error: PortError) -> Self {
        Self::because(FaultKind::Internal, error.to_string())
    }
}

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The time, in UTC.
    ///
    /// # Errors
    /// When the machine's clock cannot be read or stands before 1970.
    fn now(&self) -> Result<Timestamp, PortError>;
}

/// Draws numbers that nobody can guess.
pub trait Chance: Send + Sync {
    /// Fills `bytes`.
    ///
    /// # Errors
    /// When the machine has no source of randomness.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), PortError>;
}
