//! The backend.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use interlingua_backend::{Backend, Chance, Clock, Cx, Granted, Situation};
use interlingua_engine::decide;
use interlingua_model::{
    Call, Fact, Fault, FaultKind, Filter, Missing, Org, Principal, Query, Reply, Scope, User, UserRef,
};
use interlingua_wire::{Exchange, Step, Upstream};
use tokio::time::Instant;

use crate::transport::Transport;
use crate::{Address, RemoteError, RemoteLimits};

/// A vendor as backend. The mount's policy is asked about the user as the vendor shows it, before anything is changed.
pub struct Remote {
    upstream: Arc<dyn Upstream>,
    transport: Transport,
    orgs: Vec<Org>,
    clock: Arc<dyn Clock>,
    call_time: Duration,
    steps: u32,
}

impl Remote {
    /// A backend that speaks `upstream` to what is at `address`. `orgs` are those that policies may look at.
    ///
    /// # Errors
    /// When the address cannot be used.
    pub fn new(
        upstream: Arc<dyn Upstream>,
        address: Address,
        limits: RemoteLimits,
        orgs: Vec<Org>,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
    ) -> Result<Self, RemoteError> {
        let transport = Transport::new(address, Arc::clone(&upstream), limits, chance)?;
        let call_time = Duration::from_millis(limits.call_time);
        Ok(Self { upstream, transport, orgs, clock, call_time, steps: limits.steps })
    }

    /// One conversation, to its end.
    async fn converse(&self, call: &Call, end: Instant) -> Result<Reply, Fault> {
        let mut exchange = open(&*self.upstream, call)?;
        let (mut last, mut written) = (None, false);
        for _ in 0..self.steps {
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
        let user = match target {
            None => None,
            Some(user) => self.find(user, end).await?,
        };
        let gone = Fault::new(FaultKind::NotFound(Missing::User));
        let verdict = match (granted.call(), &user) {
            // The core's own rules, as over the engine.
            (Call::Change(change), user) => {
                decide(user.as_deref(), change).map(|changes| !changes.is_empty())
            }
            (call, None) if !matches!(call, Call::Create(_)) => Err(gone),
            (call, _) => Ok(!call.kind().reads()),
        };
        let org = match granted.call() {
            Call::Create(new) => new.org,
            _ => user.as_ref().map(|user| user.org),
        };
        // Users of the front's store are nobody here, even when their numbers are the same.
        let who = Principal { user: None, ..(*cx.principal).clone() };
        let situation = Situation {
            who: &who,
            scope: granted.scope(),
            call: granted.call(),
            user: user.as_deref(),
            org: org.and_then(|id| self.orgs.iter().find(|org| org.id == id)),
            now: self.clock.now()?,
        };
        granted.policy().admit(&situation, verdict.as_ref().copied())?;
        if let (Call::Create(new), Scope::Org(own)) = (granted.call(), granted.scope())
            && new.org != Some(own)
        {
            return Err(FaultKind::Forbidden { member: true }.into());
        }
        Ok(Admitted { user, changes: verdict? })
    }

    async fn find(&self, user: &UserRef, end: Instant) -> Result<Option<Arc<User>>, Fault> {
        match self.converse(&Call::Get(user.clone()), end).await {
            Ok(Reply::User(user)) => Ok(Some(user)),
            Ok(_) => Err(Fault::because(FaultKind::Internal, "the upstream answered something else")),
            Err(fault) if fault.kind == FaultKind::NotFound(Missing::User) => Ok(None),
            Err(fault) => Err(fault),
        }
    }

    async fn list(&self, query: &Query, scope: Scope, end: Instant) -> Result<Reply, Fault> {
        let asked = Call::List(Box::new(scoped(query, scope)));
        let Reply::Page(page) = self.converse(&asked, end).await? else {
            return Err(Fault::because(FaultKind::Internal, "the upstream answered something else"));
        };
        if !page.listing.users.iter().all(|user| scope.covers(user)) {
            return Err(Fault::because(FaultKind::Internal, "the upstream listed users of others"));
        }
        Ok(Reply::Page(interlingua_model::Page { query: Box::new(query.clone()), ..page }))
    }
}

/// What the policy let through.
struct Admitted {
    user: Option<Arc<User>>,
    changes: bool,
}

/// It may have been done: nobody shall believe that it was not.
fn over(written: bool, why: &str) -> Fault {
    Fault::because(if written { FaultKind::Timeout } else { FaultKind::Unavailable }, why)
}

/// Begins a conversation. Rules about what an upstream does not tell never refuse, so that its lists leave nobody out for them.
///
/// # Errors
/// What the vendor has no words for, by name.
pub fn open(upstream: &dyn Upstream, call: &Call) -> Result<Box<dyn Exchange>, Fault> {
    match call {
        Call::List(query) if !upstream.tells().contains(&Fact::Owner) => {
            let mut query = query.clone();
            match &mut query.filter {
                Filter::All(parts) => parts.retain(|part| *part != Filter::NotOwner),
                filter if *filter == Filter::NotOwner => *filter = Filter::everybody(),
                _ => {}
            }
            upstream.open(&Call::List(query))
        }
        call => upstream.open(call),
    }
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
    fn call<'a>(&'a self, cx: &'a Cx, granted: Granted) -> BoxFuture<'a, Result<Reply, Fault>> {
        Box::pin(async move {
            let end = Instant::now() + self.call_time;
            let unsupported = |what: &'static str| Err(FaultKind::Unsupported(what.into()).into());
            if cx.key.is_some() {
                // A key promises that nothing is done twice, which nobody can promise for somebody else.
                return unsupported("an idempotency key over an upstream");
            }
            if matches!(granted.scope(), Scope::Own(_)) {
                return Err(FaultKind::Forbidden { member: false }.into());
            }
            match granted.call() {
                Call::List(query) => return self.list(query, granted.scope(), end).await,
                Call::Token(_)
                | Call::Session(_)
                | Call::IssueToken(_)
                | Call::RevokeToken(..)
                | Call::ListTokens(_) => {
                    return unsupported("tokens of an upstream");
                }
                _ => {}
            }
            let admitted = self.admit(cx, &granted, end).await?;
            match (granted.call(), admitted) {
                (Call::Get(_), Admitted { user: Some(user), .. }) => Ok(Reply::User(user)),
                (Call::Change(change), Admitted { user: Some(user), changes: false }) => Ok(Reply::Changed {
                    user,
                    changed: false,
                    reason: change.reason.clone(),
                    codes: Vec::new(),
                }),
                (call, _) => self.converse(call, end).await,
            }
        })
    }
}
