//! Users of an upstream, whose ids need not be ours, and calls that an upstream's requests must carry whole.

use std::collections::BTreeMap;
use std::sync::Arc;

use interlingua_model::{
    Alias, Fault, FaultKind, Loss, Lost, Missing, NewUser, OrgId, State, UserId, UserRef,
};
use sha2::{Digest as _, Sha256};

/// From here on ids are digests; the engine's own get so far in the year 2054.
pub const SHORTENED: u64 = 1 << 52;

/// The vendor's spelling of orgs, both ways.
pub type Orgs = Arc<BTreeMap<String, OrgId>>;

/// Reads the table of orgs in an upstream's settings.
///
/// # Errors
/// Which line is wrong.
pub fn orgs(settings: BTreeMap<String, u64>) -> Result<Orgs, String> {
    let org = |(text, raw): (String, u64)| {
        let id = OrgId::new(raw).ok_or_else(|| format!("orgs.{text}: must be between 1 and 2^53 - 1"))?;
        Ok((text, id))
    };
    let orgs: BTreeMap<_, _> = settings.into_iter().map(org).collect::<Result<_, String>>()?;
    Ok(Arc::new(orgs))
}

/// Our org of a vendor's: by the table, or by what the text means as one of ours.
///
/// # Errors
/// [`FaultKind::Unsupported`] for one that is not in the table.
pub fn org(orgs: &Orgs, text: &str, ours: Option<u64>) -> Result<OrgId, Fault> {
    let known = orgs.get(text).copied().or_else(|| ours.and_then(OrgId::new));
    let unnamed =
        format!("the owner {text:?} of users of the upstream: name it in the upstream's settings.orgs");
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
pub fn id(user: &UserRef, vendor: &str, spell: impl FnOnce(u64) -> String) -> Result<String, Fault> {
    match user {
        UserRef::Named { vendor: of, text, .. } if *of == vendor && !text.is_empty() => Ok(text.clone()),
        UserRef::Named { spelled: Some(id), .. } if id.get() >= SHORTENED => {
            Err(unsupported("a user of the upstream whose id is longer than ours"))
        }
        UserRef::Named { spelled: Some(id), .. } => Ok(spell(id.get())),
        UserRef::Named { .. } => Err(FaultKind::NotFound(Missing::User).into()),
        UserRef::Caller | UserRef::Address(_) | UserRef::Owner(_) => {
            Err(unsupported("a user of the upstream that is not named"))
        }
    }
}

/// A user's id that is none of ours goes by a digest, and the id itself is kept as an alias.
pub fn identifier(vendor: &str, text: &str, ours: Option<u64>) -> Result<(UserId, Option<Alias>), Fault> {
    if let Some(id) = ours.and_then(UserId::new) {
        return Ok((id, None));
    }
    let id = shortened(text).and_then(UserId::new).ok_or_else(|| broken("the user has no id"))?;
    Ok((id, Some(Alias { vendor: vendor.to_owned(), text: text.to_owned() })))
}

/// 52 bits of a text's SHA-256, above the engine's own ids.
pub fn shortened(text: &str) -> Option<u64> {
    let digest = Sha256::digest(text.as_bytes());
    let bytes = digest.first_chunk::<8>()?;
    (!text.is_empty()).then(|| u64::from_be_bytes(*bytes) >> 12 | SHORTENED)
}

/// Refuses when there is anything that would be left out.
///
/// # Errors
/// [`FaultKind::Lossy`] with the names.
pub fn refuse_lost(lost: &[(&'static str, bool)]) -> Result<(), Fault> {
    let lost = lost.iter().filter(|(_, lost)| *lost);
    let losses: Vec<Loss> = lost.map(|(name, _)| Loss::new(*name, Lost::Omitted)).collect();
    if losses.is_empty() { Ok(()) } else { Err(FaultKind::Lossy(losses).into()) }
}

/// What of a new user no vendor but the one that made it up carries.
pub fn lost_of_new(new: &NewUser, vendor: &str) -> Vec<(&'static str, bool)> {
    let p = &new.profile;
    vec![
        ("state", new.state != State::Active),
        ("managed_by", p.managed_by.is_some()),
        ("owner", p.owner),
        ("alternates", !p.alternates.is_empty()),
        ("aliases", !p.aliases.is_empty()),
        ("password.hash", p.password.is_some()),
        ("nick", p.nick.is_some()),
        ("gender", p.gender.is_some()),
        ("residue", p.residue.iter().any(|one| one.vendor != vendor)),
    ]
}

/// A call that there is no request for.
pub fn unsupported(what: &'static str) -> Fault {
    FaultKind::Unsupported(what.into()).into()
}

/// An answer that makes no sense.
pub fn broken(why: &str) -> Fault {
    Fault::because(FaultKind::Internal, format!("the upstream's answer: {why}"))
}
