//! Time and chance, which are given and never taken.

use std::time::Duration;

use futures_util::future::BoxFuture;
use interlingua_model::{Fault, FaultKind, Private, Purpose, Secret, Timestamp};

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

    /// How long it has been since some moment. Never goes back, unlike the time of day: for rates.
    fn passed(&self) -> Duration;
}

/// Draws numbers that nobody can guess.
pub trait Chance: Send + Sync {
    /// Fills `bytes`.
    ///
    /// # Errors
    /// When the machine has no source of randomness.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), PortError>;
}

/// A one-time code on its way to a person.
#[derive(Clone, Debug)]
pub struct Message {
    /// The dialect that it was asked for through.
    pub vendor: &'static str,
    /// What it proves.
    pub purpose: Purpose,
    /// The mail address, or the telephone number for [`Purpose::Phone`] and [`Purpose::StepUp`].
    pub to: Private,
    /// The code.
    pub code: Secret,
}

/// Brings one-time codes to people.
pub trait Sender: Send + Sync {
    /// The code that is used in place of every drawn one, where nothing is really sent.
    fn fixed(&self) -> Option<Secret> {
        None
    }

    /// Sends a code.
    ///
    /// # Errors
    /// When it was not taken over.
    fn send<'a>(&'a self, message: &'a Message) -> BoxFuture<'a, Result<(), PortError>>;
}
