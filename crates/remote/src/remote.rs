//! The backend.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use interlingua_backend::{Answered, Backend, Clock, Cx, Granted, Situation};
use interlingua_engine::decide;
use interlingua_model::{
    Call, Fact, Fault, FaultKind, Filter, Listing, Missing, Org, Page, Principal, Query, Reply, Scope, Start,
    UserRef,
};
use interlingua_wire::{Exchange, Shown, Step, Told, Upstream};
use tokio::time::Instant;

use crate::pages::{List, Pages};
use crate::transport::Transport;

/// A vendor as backend. The mount's policy is asked about the user as the vendor shows it, before anything is changed; what the
/// vendor's requests cannot carry is refused by name.
pub struct Remote {
    transport: Arc<Transport>,
    orgs: Vec<Org>,
    clock: Arc<dyn Clock>,
    pages: Pages,
}

impl Remote {
    /// A backend that speaks over `transport`, which others may share. `orgs` are those that policies may look at.
    #[must_use]
    pub fn new(transport: Arc<Transport>, orgs: Vec<Org>, clock: Arc<dyn Clock>) -> Self {
        Self { transport, orgs, clock, pages: Pages::default() }
    }

    /// One conversation, to its end.
    async fn converse(&self, call: &Call, seen: Option<&Shown>, end: Instant) -> Result<Told, Fault> {
        let mut exchange = open(self.transport.upstream(), call, seen)?;
        let (mut last, mut written) = (None, false);
        for _ in 0..self.transport.limits().steps {
            let request = match exchange.step(last.take()) {
                Step::Done(result) => return *result,
                Step::Send(request, _) if Instant::now() >= end => {
                    return Err(over(written, &format!("no time for {}", request.path)));
                }
                Step::Send(request, safe) => {
                    let sent = self.transport.send(&request, safe, end).await;
                    // What was written stays written, also when it cannot be read back.
                    let response = sent
                        .map_err(|fault| if written { over(true, &format!("{fault:?}")) } else { fault })?;
                    written |= !safe;
                    response
                }
            };
            last = Some(request);
        }
        match exchange.step(last) {
            Step::Done(result) => *result,
            Step::Send(..) => Err(over(written, "more requests than one call may have")),
        }
    }

    /// Asks the policy about the target of a call, as the upstream shows it; says who it is, and whether anything would change.
    async fn admit(&self, cx: &Cx, granted: &Granted, end: Instant) -> Result<Admitted, Fault> {
        let target = match granted.call() {
            Call::Get(user) | Call::Attributes(user) => Some(user),
            Call::Change(change) => Some(&change.user),
            Call::Update(update) => Some(&update.user),
            _ => None,
        };
        let seen = match target {
            None => None,
            Some(user) => self.find(user, end).await?,
        };
        let user = seen.as_ref().map(|seen| &*seen.user);
        let gone = Fault::new(FaultKind::NotFound(Missing::User));
        let verdict = match (granted.call(), user) {
            // The core's own rules, as over the engine.
            (Call::Change(change), user) => decide(user, change).map(|changes| !changes.is_empty()),
            (call, None) if !matches!(call, Call::Create(_)) => Err(gone),
            (call, _) => Ok(!call.kind().reads()),
        };
        let org = match granted.call() {
            Call::Create(new) => new.org,
            _ => user.map(|user| user.org),
        };
        // Users of the front's store are nobody here, even when their numbers are the same.
        let who = Principal { user: None, ..(*cx.principal).clone() };
        let situation = Situation {
            who: &who,
            scope: granted.scope(),
            call: granted.call(),
            user,
            org: org.and_then(|id| self.orgs.iter().find(|org| org.id == id)),
            now: self.clock.now()?,
        };
        granted.policy().admit(&situation, verdict.as_ref().copied())?;
        if let (Call::Create(new), Scope::Org(own)) = (granted.call(), granted.scope())
            && new.org != Some(own)
        {
            return Err(FaultKind::Forbidden { member: true }.into());
        }
        let changes = verdict?;
        Ok(Admitted { seen, changes })
    }

    async fn find(&self, user: &UserRef, end: Instant) -> Result<Option<Shown>, Fault> {
        match self.converse(&Call::Get(user.clone()), None, end).await {
            Ok(Told { reply: Reply::User(user), tag }) => Ok(Some(Shown { user, tag })),
            Ok(_) => Err(strange()),
            Err(fault) if fault.kind == FaultKind::NotFound(Missing::User) => Ok(None),
            Err(fault) => Err(fault),
        }
    }

    async fn list(&self, query: &Query, scope: Scope, end: Instant) -> Result<Reply, Fault> {
        let (upstream, scoped) = (self.transport.upstream(), scoped(query, scope));
        let listing = match offset(query) {
            Some(wanted) if upstream.keyed() => self.walked(&scoped, scope, wanted, end).await?,
            Some(wanted) => self.counted(&scoped, scope, wanted, end).await?,
            // Who goes on by what a page says takes what one page of the vendor's holds.
            None => {
                let limit = query.limit.min(upstream.page());
                self.page(Query { limit, ..scoped }, scope, end).await?
            }
        };
        Ok(Reply::Page(Page { query: Box::new(query.clone()), listing }))
    }

    /// The page behind `wanted` users, of a vendor that counts them. One that is named by a number past the end is the last one.
    async fn counted(
        &self,
        query: &Query,
        scope: Scope,
        wanted: u64,
        end: Instant,
    ) -> Result<Listing, Fault> {
        let listing = self.page(query.clone(), scope, end).await?;
        let Start::PageOrLast(number) = query.start else { return Ok(listing) };
        if listing.page.is_some() || wanted == 0 || !listing.users.is_empty() {
            return Ok(Listing { page: listing.page.or(Some(number.max(1))), ..listing });
        }
        let last = listing.total.unwrap_or(0).div_ceil(u64::from(query.limit.max(1))).clamp(1, number);
        let listing =
            self.page(Query { start: Start::PageOrLast(last), ..query.clone() }, scope, end).await?;
        Ok(Listing { page: Some(last), ..listing })
    }

    /// The page behind `wanted` users, of a vendor whose pages are found by keys: from the nearest place whose key is known. Who
    /// asks for pages in their order costs one request each; nothing costs more than a call may.
    async fn walked(
        &self,
        query: &Query,
        scope: Scope,
        mut wanted: u64,
        end: Instant,
    ) -> Result<Listing, Fault> {
        let (list, limit) = (List::of(query, scope), u64::from(query.limit.max(1)));
        let nearest = |wanted| {
            self.pages.nearest(&list, wanted).map_or((0, Start::First), |(at, key)| (at, Start::Cursor(key)))
        };
        let ((mut at, mut start), mut users) = (nearest(wanted), Vec::new());
        let (steps, most) = (self.transport.limits().steps, self.transport.upstream().page());
        if limit > u64::from(steps).saturating_mul(most.into()) {
            return Err(unsupported("this size of a list of an upstream"));
        }
        let named = matches!(query.start, Start::PageOrLast(_));
        // Whether the place comes from memory, and may be out of date.
        let mut remembered = at > 0;
        for _ in 0..steps {
            let passing = at < wanted;
            let room = if passing { wanted - at } else { limit - users.len() as u64 };
            let room = u32::try_from(room).unwrap_or(u32::MAX).clamp(1, most);
            let part = self.page(Query { start, limit: room, ..query.clone() }, scope, end).await;
            if std::mem::take(&mut remembered) && leads_nowhere(&part, passing || named) {
                self.pages.forget(&list, at);
                (at, start) = nearest(wanted);
                remembered = at > 0;
                continue;
            }
            let part = part?;
            at = at.saturating_add(part.users.len() as u64);
            let next = part.next.clone();
            if let Some(key) = &next {
                self.pages.pass(&list, at, key.clone());
            }
            if passing && next.is_none() && named && at > 0 {
                // A page past the end is the last one.
                wanted = (at - 1) / limit * limit;
                (at, start) = nearest(wanted);
                remembered = at > 0;
                continue;
            }
            if !passing {
                users.extend(part.users.iter().cloned());
            }
            match next {
                Some(key) if passing || (users.len() as u64) < limit => start = Start::Cursor(key),
                next => {
                    let page = named.then_some(wanted / limit + 1);
                    return Ok(Listing { users, more: next.is_some(), next, page, ..part });
                }
            }
        }
        Err(too_far(at < wanted))
    }

    async fn page(&self, query: Query, scope: Scope, end: Instant) -> Result<Listing, Fault> {
        let told = self.converse(&Call::List(Box::new(query)), None, end).await?;
        let Reply::Page(page) = told.reply else { return Err(strange()) };
        if !page.listing.users.iter().all(|user| scope.covers(user)) {
            return Err(Fault::because(FaultKind::Internal, "the upstream listed users of others"));
        }
        Ok(page.listing)
    }
}

/// Whether a place that was remembered is none any more: the vendor does not know its key, or has nobody there where there should be
/// somebody.
fn leads_nowhere(part: &Result<Listing, Fault>, somebody: bool) -> bool {
    match part {
        Ok(part) => part.users.is_empty() && somebody,
        Err(fault) => {
            matches!(fault.kind, FaultKind::Malformed(_) | FaultKind::Invalid(_) | FaultKind::NotFound(_))
        }
    }
}

fn too_far(passing: bool) -> Fault {
    unsupported(if passing {
        "a place in a list of an upstream that was not passed before: ask for its pages in order"
    } else {
        "a page that an upstream hands out in more parts than one call may ask for: ask for fewer users"
    })
}

/// How many users lie before a page; `None` for who goes on by key.
fn offset(query: &Query) -> Option<u64> {
    match &query.start {
        Start::Offset(offset) => Some(*offset),
        Start::PageOrLast(page) => Some(page.saturating_sub(1).saturating_mul(u64::from(query.limit))),
        Start::First | Start::After(_) | Start::Cursor(_) => None,
    }
}

fn strange() -> Fault {
    Fault::because(FaultKind::Internal, "the upstream answered something else")
}

/// What the policy let through.
struct Admitted {
    seen: Option<Shown>,
    changes: bool,
}

/// It may have been done: nobody shall believe that it was not.
fn over(written: bool, why: &str) -> Fault {
    Fault::because(if written { FaultKind::Timeout } else { FaultKind::Unavailable }, why)
}

/// Begins a conversation that loses nothing. Rules about what an upstream does not tell never refuse, so that its lists leave
/// nobody out for them.
///
/// # Errors
/// What the vendor has no words for, by name: [`FaultKind::Unsupported`] or [`FaultKind::Lossy`]. Nothing was sent.
pub fn open(upstream: &dyn Upstream, call: &Call, seen: Option<&Shown>) -> Result<Box<dyn Exchange>, Fault> {
    let opened = match call {
        Call::List(query) if !upstream.tells().contains(&Fact::Owner) => {
            let mut query = query.clone();
            match &mut query.filter {
                Filter::All(parts) => parts.retain(|part| *part != Filter::NotOwner),
                filter if *filter == Filter::NotOwner => *filter = Filter::everybody(),
                _ => {}
            }
            upstream.open(&Call::List(query), None)?
        }
        call => upstream.open(call, seen)?,
    };
    if opened.losses.is_empty() { Ok(opened.exchange) } else { Err(FaultKind::Lossy(opened.losses).into()) }
}

/// A list within what the caller may see.
fn scoped(query: &Query, scope: Scope) -> Query {
    let Scope::Org(org) = scope else { return query.clone() };
    let filter = match query.filter.clone() {
        Filter::All(mut parts) => {
            parts.push(Filter::Org(org));
            Filter::All(parts)
        }
        other => Filter::All(vec![other, Filter::Org(org)]),
    };
    Query { filter, ..query.clone() }
}

impl Backend for Remote {
    fn call<'a>(&'a self, cx: &'a Cx, granted: Granted) -> BoxFuture<'a, Result<Answered, Fault>> {
        Box::pin(async move {
            let end = Instant::now() + Duration::from_millis(self.transport.limits().call_time);
            if cx.key.is_some() {
                // A key promises that nothing is done twice, which nobody can promise for somebody else.
                return Err(unsupported("an idempotency key over an upstream"));
            }
            if matches!(granted.scope(), Scope::Own(_)) {
                return Err(FaultKind::Forbidden { member: false }.into());
            }
            self.answer(cx, &granted, end).await.map(Into::into)
        })
    }
}

fn unsupported(what: &'static str) -> Fault {
    FaultKind::Unsupported(what.into()).into()
}

impl Remote {
    /// Has the vendor do it. The list is another one afterwards, also where that failed: it may have been done.
    async fn carry_out(&self, call: &Call, seen: Option<&Shown>, end: Instant) -> Result<Reply, Fault> {
        let told = self.converse(call, seen, end).await;
        if !call.kind().reads() {
            self.pages.clear();
        }
        Ok(told?.reply)
    }

    async fn answer(&self, cx: &Cx, granted: &Granted, end: Instant) -> Result<Reply, Fault> {
        match granted.call() {
            Call::List(query) => return self.list(query, granted.scope(), end).await,
            Call::Token(_)
            | Call::Session(_)
            | Call::IssueToken(_)
            | Call::RevokeToken(..)
            | Call::ListTokens(_)
            | Call::Inspect(_)
            | Call::Find(_)
            | Call::Document => return Err(unsupported("tokens of an upstream")),
            _ => {}
        }
        let Admitted { seen, changes } = self.admit(cx, granted, end).await?;
        match (granted.call(), &seen) {
            (Call::Get(_), Some(seen)) => Ok(Reply::User(Arc::clone(&seen.user))),
            (Call::Change(_), Some(seen)) if !changes => {
                Ok(Reply::Changed { user: Arc::clone(&seen.user), changed: false, codes: Vec::new() })
            }
            (call, seen) => self.carry_out(call, seen.as_ref(), end).await,
        }
    }
}
