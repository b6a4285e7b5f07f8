//! What a password in clear has to have.
//!
//! Source: `docs/vendors/zitadel.md#password`.

use interlingua_model::{Fault, Why};
use serde::Deserialize;

/// The vendor's policy of complexity, in its words, and with its defaults.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PasswordPolicy {
    /// In bytes.
    pub min_length: usize,
    /// One of `a-z`.
    pub has_lowercase: bool,
    /// One of `A-Z`.
    pub has_uppercase: bool,
    /// One of `0-9`.
    pub has_number: bool,
    /// One of anything else.
    pub has_symbol: bool,
}

impl Default for PasswordPolicy {
    fn default() -> Self {
        Self { min_length: 8, has_lowercase: true, has_uppercase: true, has_number: true, has_symbol: true }
    }
}

impl PasswordPolicy {
    /// Checks a password in clear, in the vendor's order.
    ///
    /// # Errors
    /// The first rule that does not hold.
    pub fn check(&self, password: &str) -> Result<(), Fault> {
        let wrong = |why| Err(Fault::field(PASSWORD, why));
        if password.len() < self.min_length {
            return wrong(Why::AtLeast(self.min_length as u64));
        }
        let classes = [
            (self.has_lowercase, password.bytes().any(|b| b.is_ascii_lowercase()), "lower"),
            (self.has_uppercase, password.bytes().any(|b| b.is_ascii_uppercase()), "upper"),
            (self.has_number, password.bytes().any(|b| b.is_ascii_digit()), "number"),
            (self.has_symbol, password.bytes().any(|b| !b.is_ascii_alphanumeric()), "symbol"),
        ];
        let missing = classes.into_iter().find(|(asked, there, _)| *asked && !there);
        missing.map_or(Ok(()), |(_, _, class)| wrong(Why::Pattern(class)))
    }
}

/// What a password in clear is called where it is refused.
pub const PASSWORD: &str = "password.complexity";
