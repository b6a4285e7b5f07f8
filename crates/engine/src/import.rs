//! Users from an export: taken in whole, or refused with what is wrong and what to do.

use std::sync::Arc;

use interlingua_model::{Event, EventChange, Fault, FaultKind, State, Taken, User};

use crate::edit::{MOST_ALTERNATES, claims_of, size_fits};
use crate::engine::Engine;
use crate::hashes::checkable;
use crate::store::{Seen, Target, Unit};

/// What is taken, as an export names it.
const fn named(taken: Taken) -> &'static str {
    match taken {
        Taken::Id => "id",
        Taken::Username => "username",
        Taken::Email => "email",
        Taken::Phone => "phone",
        Taken::Link => "link",
    }
}

/// The last version that a user may come with: as many events as fit behind it in any vendor's number.
const LAST_VERSION: u64 = (1 << 53) - 1;

/// A user that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Imported {
    /// It is here now.
    New(Arc<User>),
    /// It was here before, and is the same.
    Same,
}

/// Why a user is not taken in; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Unfit {
    /// Something that the engine would not make.
    #[error("{field}: {why}; {remedy}")]
    Field {
        /// As the export names it.
        field: &'static str,
        /// What is wrong with it.
        why: String,
        /// What to do.
        remedy: &'static str,
    },
    /// The engine or its store failed.
    #[error("it could not be taken in: {}", .0.context.as_deref().unwrap_or(.0.kind.word()))]
    Failed(Fault),
}

impl Unfit {
    fn field(field: &'static str, why: impl Into<String>, remedy: &'static str) -> Self {
        Self::Field { field, why: why.into(), remedy }
    }
}

impl Engine {
    /// Takes a whole user from an export in, id and version included. One that is here already, and the same, is left as it is: an
    /// import that ended in the middle may be done again.
    ///
    /// # Errors
    /// [`Unfit`] with the field, what is wrong with it, and what to do.
    pub async fn import(&self, user: User, who: &str) -> Result<Imported, Unfit> {
        self.fits(&user)?;
        let (at, by) = (self.now().map_err(Unfit::Failed)?, who.to_owned());
        let target = Target::New(user.id, Box::new(claims_of(&user.profile, false, false)));
        let whole = user.clone();
        let decision = move |seen: Seen<'_>| {
            if let Some(taken) = seen.taken {
                return Err(FaultKind::Exists(taken).into());
            }
            Ok(vec![Event {
                user: whole.id,
                sequence: whole.version,
                at,
                who: by.clone(),
                by: None,
                via: "import".to_owned(),
                request: String::new(),
                reason: None,
                losses: Vec::new(),
                change: EventChange::Imported(Box::new(whole.clone())),
            }])
        };
        let unit = Unit { target, key: None, keep_until: 0, decision: Box::new(decision) };
        let settled = self.store().transact(unit).await.map_err(|e| Unfit::Failed(e.into()))?;
        match settled.outcome {
            Ok(user) => {
                self.work.skip_id(user.id);
                Ok(Imported::New(user))
            }
            Err(fault) => self.is_there(&user, fault).await,
        }
    }

    /// Whether a user that could not be taken in is here already.
    async fn is_there(&self, user: &User, fault: Fault) -> Result<Imported, Unfit> {
        let FaultKind::Exists(taken) = fault.kind else { return Err(Unfit::Failed(fault)) };
        let found = self.store().user_by_id(user.id).await.map_err(|e| Unfit::Failed(e.into()))?;
        Err(match (taken, found) {
            (_, Some(found)) if *found == *user => return Ok(Imported::Same),
            (Taken::Id, Some(found)) if found.profile == user.profile => {
                let why =
                    format!("this user is here in version {}, and not in {}", found.version, user.version);
                Unfit::field("version", why, "leave the line out, or import into an empty store")
            }
            (Taken::Id, Some(_)) => {
                Unfit::field("id", "another user has it", "leave the line out, or give it another id")
            }
            (Taken::Id, None) => Unfit::field(
                "id",
                "it, or one of the aliases, belongs or belonged to another user",
                "give the line another id, and look for its aliases in `users export`",
            ),
            (taken, _) => Unfit::field(named(taken), "another user has it", "change one of the two"),
        })
    }

    /// Whether the engine could have made this user.
    fn fits(&self, user: &User) -> Result<(), Unfit> {
        let p = &user.profile;
        if self.realm().org(user.org).is_none() {
            let why = format!("{} is none of the realm's", user.org);
            return Err(Unfit::field(
                "org",
                why,
                "add it to realms.NAME.orgs of the profile, or change the line",
            ));
        }
        if p.username.trim().is_empty() {
            return Err(Unfit::field("username", "it is blank", "give every user one of its own"));
        }
        if !(1..=LAST_VERSION).contains(&user.version) {
            let why = format!("{} leaves no room for another", user.version);
            return Err(Unfit::field("version", why, "write one between 1 and 2^53 - 1"));
        }
        if user.sessions_from > user.version {
            let why = format!("{} is behind the version", user.sessions_from);
            return Err(Unfit::field("sessions_from", why, "leave it out"));
        }
        if user.state == State::Deleted {
            return Err(Unfit::field("state", "a deleted user is no user", "leave the line out"));
        }
        if p.password.as_deref().is_some_and(|hash| !checkable(hash)) {
            let why = "this hash cannot be checked (argon2, bcrypt, scrypt and pbkdf2 are, up to 64 MiB and about a second)";
            return Err(Unfit::field("password", why, "leave it out, and have the person set another"));
        }
        if p.alternates.len() > MOST_ALTERNATES || !size_fits(p) {
            let why = "there are more alternates or attributes than one user may have";
            return Err(Unfit::field("residue", why, "leave some of them out"));
        }
        Ok(())
    }
}
