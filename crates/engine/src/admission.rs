//! What the policy is asked about a call inside its transaction, and the journal's rows of what it lets through.

use std::sync::Arc;

use interlingua_backend::{Cx, Granted, Situation};
use interlingua_model::{Event, EventChange, Fault, Org, OrgId, State, Timestamp, User, UserId};

use crate::lifecycle::user_not_found;

/// The orgs of a realm, the first of which owns what names no other.
#[derive(Clone, Debug)]
pub struct Realm {
    /// Its name.
    pub name: String,
    /// Its orgs.
    pub orgs: Vec<Org>,
}

impl Realm {
    /// The org with this id.
    #[must_use]
    pub fn org(&self, id: OrgId) -> Option<&Org> {
        self.orgs.iter().find(|org| org.id == id)
    }
}

/// One call on its way into a transaction.
pub struct Admission {
    pub cx: Cx,
    pub granted: Arc<Granted>,
    pub realm: Arc<Realm>,
    pub now: Timestamp,
}

impl Admission {
    pub fn admit(
        &self,
        user: Option<&User>,
        org: Option<OrgId>,
        verdict: Result<bool, &Fault>,
    ) -> Result<(), Fault> {
        let org = org.or(user.map(|user| user.org)).and_then(|id| self.realm.org(id));
        let situation = Situation {
            who: &self.cx.principal,
            scope: self.granted.scope(),
            call: self.granted.call(),
            user,
            org,
            now: self.now,
        };
        self.granted.policy().admit(&situation, verdict)
    }

    /// The user that was looked up, when the caller may; `check` gives the verdict on one that is there.
    pub fn admit_found(
        &self,
        user: Option<Arc<User>>,
        check: impl FnOnce(&User) -> Result<bool, Fault>,
    ) -> Result<Arc<User>, Fault> {
        let verdict = user.as_deref().ok_or_else(user_not_found).and_then(check);
        self.admit(user.as_deref(), None, verdict.as_ref().copied())?;
        verdict?;
        user.ok_or_else(user_not_found)
    }

    /// The journal's rows of changes of a user that is there, when the caller may make them.
    pub fn admit_changes(
        &self,
        user: Option<&User>,
        verdict: Result<Vec<EventChange>, Fault>,
        reason: Option<&str>,
        by: Option<&str>,
    ) -> Result<Vec<Event>, Fault> {
        let user = user.filter(|user| user.state != State::Deleted);
        self.admit(user, None, verdict.as_ref().map(|changes| !changes.is_empty()))?;
        let user = user.ok_or_else(user_not_found)?;
        Ok(events(&self.cx, self.now, (user.id, user.version), verdict?, reason, by))
    }
}

/// The journal's rows of changes of a user who was in this version before.
pub fn events(
    cx: &Cx,
    at: Timestamp,
    (user, version): (UserId, u64),
    changes: Vec<EventChange>,
    reason: Option<&str>,
    by: Option<&str>,
) -> Vec<Event> {
    let event = |(sequence, change)| Event {
        user,
        sequence,
        at,
        who: cx.principal.name.clone(),
        by: by.map(str::to_owned),
        via: cx.vendor.to_owned(),
        request: cx.request.clone(),
        reason: reason.map(str::to_owned),
        losses: cx.losses.clone(),
        change,
    };
    (version + 1..).zip(changes).map(event).collect()
}
