//! The calls that the engine executes.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use interlingua_backend::{Answered, Backend, Cx, Granted};
use interlingua_model::{
    Call, Change, EventChange, Fault, FaultKind, Missing, NewUser, OrgId, Page, Query, Reply, Rule, Scope,
    Start, State, Taken, User, UserId, UserRef, Why,
};

use crate::admission::events;
use crate::edit::claims_of;
use crate::engine::Engine;
use crate::hashes::checkable;
use crate::lifecycle::decide;
use crate::secrets::kept;
use crate::store::{Seen, Target};

/// How many ids in a row are passed over that were given elsewhere.
const MOST_GIVEN: u32 = 64;

/// The most that a filter may cost, as [`Filter::cost`] counts: a thousand values, or some sixty searches for parts of texts.
///
/// [`Filter::cost`]: interlingua_model::Filter::cost
const MOST_COST: u64 = 1_000;

impl Backend for Engine {
    fn call<'a>(&'a self, cx: &'a Cx, granted: Granted) -> BoxFuture<'a, Result<Answered, Fault>> {
        Box::pin(async move {
            let granted = Arc::new(granted);
            let reply = match granted.call() {
                Call::Create(new) => self.create(cx, &granted, new).await,
                Call::Get(reference) | Call::Attributes(reference) => self.get(cx, &granted, reference).await,
                Call::Find(reference) => self.find_one(cx, &granted, reference).await,
                Call::List(query) => self.list(&granted, query).await,
                Call::Change(change) => self.change(cx, &granted, change).await,
                Call::Update(update) => self.update(cx, &granted, update).await,
                Call::Token(login) => self.login(cx, &granted, login).await,
                Call::Session(session) => self.session(cx, session).await,
                Call::IssueToken(wanted) => self.issue_token(cx, &granted, wanted).await,
                Call::RevokeToken(user, what, id) => {
                    self.revoke_token(cx, &granted, user, (*what, *id)).await
                }
                Call::ListTokens(query) => self.list_tokens(&granted, query).await,
                Call::Inspect(asked) => self.inspect(asked).await,
                Call::Document => Ok(Reply::Document),
            };
            reply.map(Into::into)
        })
    }
}

impl Engine {
    async fn get(&self, cx: &Cx, granted: &Arc<Granted>, reference: &UserRef) -> Result<Reply, Fault> {
        let user = self.work.find(cx, reference).await?;
        let admission = self.work.admission(cx, granted, self.now()?);
        admission.admit_found(user, |_| Ok(false)).map(Reply::User)
    }

    async fn find_one(&self, cx: &Cx, granted: &Arc<Granted>, reference: &UserRef) -> Result<Reply, Fault> {
        let (at, user) = (self.now()?, self.work.find(cx, reference).await?);
        let Some(user) = user.filter(|user| user.state != State::Deleted) else {
            return Ok(Reply::Found(None, at));
        };
        let admission = self.work.admission(cx, granted, at);
        admission.admit_found(Some(user), |_| Ok(false)).map(|user| Reply::Found(Some(user), at))
    }

    async fn list(&self, granted: &Granted, query: &Query) -> Result<Reply, Fault> {
        // The engine goes on from users; what else says a place was said by another backend.
        if matches!(query.start, Start::Cursor(_)) {
            return Err(Fault::field("cursor", Why::Unknown));
        }
        if query.filter.cost() as u64 > MOST_COST {
            return Err(Fault::field("filter", Why::AtMost(MOST_COST)));
        }
        let at = self.now()?;
        let mut listing = self.store().list(query, granted.scope()).await?;
        listing.at = at;
        Ok(Reply::Page(Page { query: Box::new(query.clone()), listing }))
    }

    async fn change(&self, cx: &Cx, granted: &Arc<Granted>, change: &Change) -> Result<Reply, Fault> {
        let now = self.now()?;
        let admission = self.work.admission(cx, granted, now);
        let asked = change.clone();
        let heir = match &change.heir {
            None => None,
            Some(heir) => self.work.find(cx, heir).await?,
        };
        let decision = move |seen: Seen<'_>| {
            let verdict = decide(seen.user, &asked)
                .and_then(|changes| inherits(&asked, seen.user, heir.as_deref()).map(|()| changes));
            admission.admit_changes(seen.user, verdict, asked.reason.as_deref(), asked.by.as_deref())
        };
        let target = Target::User(self.work.resolve(cx, &change.user).await?, Box::default());
        let done = self.work.settle(cx, target, Box::new(decision), Vec::new()).await?;
        Ok(Reply::Changed { user: done.user, changed: done.changed, codes: Vec::new() })
    }

    /// Makes a user. An id that an import gave already is passed over.
    async fn create(&self, cx: &Cx, granted: &Arc<Granted>, new: &NewUser) -> Result<Reply, Fault> {
        let new = self.made_ready(cx, granted, new).await?;
        let mut tried = 0;
        loop {
            let id = self.work.next_id()?;
            let made = self.create_as(cx, granted, (id, &new.0), new.1).await;
            let given = matches!(&made, Err(fault) if fault.kind == FaultKind::Exists(Taken::Id));
            tried += 1;
            if !given || !new.0.profile.aliases.is_empty() || tried == MOST_GIVEN {
                return made;
            }
        }
    }

    /// What is asked for, with its org, and its password hashed.
    async fn made_ready(&self, cx: &Cx, granted: &Granted, new: &NewUser) -> Result<(NewUser, OrgId), Fault> {
        let org = self.owner(cx, granted, new)?;
        let mut new = new.clone();
        if new.profile.password.as_deref().is_some_and(|hash| !checkable(hash)) {
            return Err(Fault::field("password.hash", Why::Unknown));
        }
        if let Some(password) = new.password.take() {
            new.profile.password = Some(self.work.secrets.hash(password).await?);
        }
        Ok((new, org))
    }

    async fn create_as(
        &self,
        cx: &Cx,
        granted: &Arc<Granted>,
        (id, new): (UserId, &NewUser),
        org: OrgId,
    ) -> Result<Reply, Fault> {
        let (now, mut new) = (self.now()?, new.clone());
        if new.profile.username.is_empty() {
            new.profile.username = id.to_string().into();
        }
        let fresh = self.work.secrets.draw_codes(&new.codes)?;
        new.profile.codes = fresh.iter().map(|fresh| kept(id, &fresh.drawn, now)).collect();
        let claims = claims_of(&new.profile, new.unique_email, new.unique_phone);
        let admission = self.work.admission(cx, granted, now);
        let decision = move |seen: Seen<'_>| {
            let verdict = seen.taken.map_or(Ok(true), |taken| Err(FaultKind::Exists(taken).into()));
            admission.admit(None, Some(org), verdict.as_ref().copied())?;
            verdict?;
            let change = EventChange::created(&new, org, admission.cx.principal.user);
            Ok(events(&admission.cx, now, (id, 0), vec![change], None, new.by.as_deref()))
        };
        let target = Target::New(id, Box::new(claims));
        let done = self.work.settle(cx, target, Box::new(decision), fresh).await?;
        Ok(Reply::Created(done.user, done.told))
    }

    /// The org that a new user is made in.
    fn owner(&self, cx: &Cx, granted: &Granted, new: &NewUser) -> Result<OrgId, Fault> {
        let first = self.realm().orgs.first().map(|org| org.id);
        let org = new.org.or(cx.principal.org).or(first);
        let known = org.filter(|id| self.realm().org(*id).is_some());
        let org = known.ok_or(Fault::new(FaultKind::NotFound(Missing::Org)))?;
        match granted.scope() {
            Scope::Org(own) if own != org => Err(FaultKind::Forbidden { member: true }.into()),
            Scope::Own(_) => Err(FaultKind::Forbidden { member: true }.into()),
            _ => Ok(org),
        }
    }
}

/// Whether the heir that a change names may be one.
fn inherits(change: &Change, user: Option<&User>, heir: Option<&User>) -> Result<(), Fault> {
    match (&change.heir, user, heir) {
        (Some(_), _, None) => Err(FaultKind::NotFound(Missing::Heir).into()),
        (Some(_), Some(user), Some(heir)) if user.org != heir.org || user.id == heir.id => {
            Err(FaultKind::Refused(Rule::HeirOtherOrg).into())
        }
        _ => Ok(()),
    }
}
