//! The owner of users inside a realm.

use std::collections::BTreeMap;

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
    /// What vendors call it, by vendor; one that is not here calls it by its [`OrgId`] in the vendor's spelling.
    pub aliases: BTreeMap<String, String>,
}
