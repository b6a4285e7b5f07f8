//! Users of an upstream, whose ids need not be ours, and what its requests leave out of a call.

use std::collections::BTreeMap;
use std::sync::Arc;

use interlingua_model::{Alias, Fault, FaultKind, Loss, Lost, Missing, Org, OrgId, Part, UserId, UserRef};
use interlingua_wire::Manifest;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

/// From here on ids are digests; the engine's own get so far in the year 2054.
pub const SHORTENED: u64 = 1 << 52;

/// The orgs of a realm that a vendor has a name for, by that name.
pub type Orgs = Arc<BTreeMap<String, OrgId>>;

/// The orgs that a vendor has a name for.
pub fn orgs(manifest: &Manifest, orgs: &[Org]) -> Orgs {
    let named = |org: &Org| Some((org.aliases.get(manifest.vendor)?.clone(), org.id));
    Arc::new(orgs.iter().filter_map(named).collect())
}

/// What an upstream without settings may choose.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NoSettings {}

/// Our org of a vendor's: by its name there, or by what the text means as one of ours.
///
/// # Errors
/// [`FaultKind::Unsupported`] for one that is neither.
pub fn org(orgs: &Orgs, text: &str, ours: Option<u64>) -> Result<OrgId, Fault> {
    let known = orgs.get(text).copied().or_else(|| ours.and_then(OrgId::new));
    let unnamed =
        format!("the owner {text:?} of users of the upstream: make it an alias of one of the realm's orgs");
    known.ok_or_else(|| FaultKind::Unsupported(unnamed.into()).into())
}

/// How the vendor spells an org of ours.
pub fn spelled_org(orgs: &Orgs, org: OrgId, spell: impl FnOnce(u64) -> String) -> String {
    let known = orgs.iter().find(|(_, id)| **id == org).map(|(text, _)| text.clone());
    known.unwrap_or_else(|| spell(org.get()))
}

/// How the upstream spells a user: its own id, or ours in its spelling.
///
/// # Errors
/// [`FaultKind::Unsupported`] for a user that has another id there, [`Missing::User`] for a text that means nobody.
pub fn id(user: &UserRef, manifest: &Manifest) -> Result<String, Fault> {
    match user {
        UserRef::Named { vendor: of, text, .. } if *of == manifest.vendor && !text.is_empty() => {
            Ok(text.clone())
        }
        UserRef::Named { spelled: Some(id), .. } if id.get() >= SHORTENED => {
            Err(unsupported("a user of the upstream whose id is longer than ours"))
        }
        UserRef::Named { spelled: Some(id), .. } => Ok((manifest.ids.write)(id.get())),
        UserRef::Named { .. } => Err(FaultKind::NotFound(Missing::User).into()),
        UserRef::Caller | UserRef::Address(_) | UserRef::Owner(_) => {
            Err(unsupported("a user of the upstream that is not named"))
        }
    }
}

/// A user's id that is none of ours goes by a digest, and the id itself is kept as an alias.
pub fn identifier(manifest: &Manifest, text: &str) -> Result<(UserId, Option<Alias>), Fault> {
    if let Some(id) = (manifest.ids.read)(text).and_then(UserId::new) {
        return Ok((id, None));
    }
    let id = shortened(text).and_then(UserId::new).ok_or_else(|| broken("the user has no id"))?;
    Ok((id, Some(Alias { vendor: manifest.vendor.to_owned(), text: text.to_owned() })))
}

/// 52 bits of a text's SHA-256, above the engine's own ids.
pub fn shortened(text: &str) -> Option<u64> {
    let digest = Sha256::digest(text.as_bytes());
    let bytes = digest.first_chunk::<8>()?;
    (!text.is_empty()).then(|| u64::from_be_bytes(*bytes) >> 12 | SHORTENED)
}

/// The parts of a call that its request leaves out.
pub fn left_out(parts: Vec<Part>, carries: impl Fn(Part) -> bool) -> Vec<Loss> {
    parts.into_iter().filter(|part| !carries(*part)).map(|part| part.lost(Lost::Omitted)).collect()
}

/// The losses that hold.
pub fn lost_where(parts: &[(Part, bool)]) -> impl Iterator<Item = Loss> {
    parts.iter().filter(|(_, lost)| *lost).map(|(part, _)| part.lost(Lost::Omitted))
}

/// A call that there is no request for.
pub fn unsupported(what: &'static str) -> Fault {
    FaultKind::Unsupported(what.into()).into()
}

/// The org that every user of an upstream is of, where it has a name for one alone.
pub fn only_org(orgs: &Orgs) -> Option<OrgId> {
    let mut all = orgs.values();
    all.next().copied().filter(|_| all.next().is_none())
}

/// A filter that there is no parameter for.
pub fn unfiltered() -> Fault {
    unsupported("this filter of a list of an upstream")
}

/// An edit that there is no request for.
pub fn unedited() -> Fault {
    unsupported("this change of a user of an upstream")
}

/// An answer that makes no sense.
pub fn broken(why: &str) -> Fault {
    Fault::because(FaultKind::Internal, format!("the upstream's answer: {why}"))
}
