//! The owner of users inside a realm.

use crate::OrgId;

/// An organisation: configured, not stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Org {
    /// Its identifier.
    pub id: OrgId,
    /// Its name.
    pub name: String,
    /// The mail domains that belong to it, in lower case.
    pub domains: Vec<String>,
}
