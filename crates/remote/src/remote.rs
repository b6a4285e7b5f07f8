//! The backend.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use interlingua_backend::{Backend, Chance, Clock, Cx, Granted, Situation};
use interlingua_model::{
    Call, CallKind, Fault, FaultKind, Filter, Missing, Org, Query, Reply, Scope, User, UserRef,
};
use interlingua_wire::{Step, Upstream};
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
        let mut exchange = self.upstream.open(call)?;
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

    /// Asks the policy about the target of a call that is not a list.
    async fn admit(&self, cx: &Cx, granted: &Granted, end: Instant) -> Result<(), Fault> {
        let target = match granted.call() {
            Call::Get(user) => Some(user),
            Call::Change(change) => Some(&change.user),
            Call::Update(update) => Some(&update.user),
            Call::IssueToken(wanted) => Some(&wanted.user),
            Call::RevokeToken(user, _) => Some(user),
            Call::Create(_) | Call::List(_) | Call::Token(_) | Call::ListTokens(_) => None,
        };
        let user = match target {
            None => None,
            Some(user) => self.find(cx, user, end).await?,
        };
        let gone = Fault::new(FaultKind::NotFound(Missing::User));
        let reads = granted.call().kind().reads();
        let verdict = if target.is_some() && user.is_none() { Err(&gone) } else { Ok(!reads) };
        let org = match granted.call() {
            Call::Create(new) => new.org,
            _ => user.as_ref().map(|user| user.org),
        };
        let situation = Situation {
            who: &cx.principal,
            scope: granted.scope(),
            call: granted.call(),
            user: user.as_deref(),
            org: org.and_then(|id| self.orgs.iter().find(|org| org.id == id)),
            now: self.clock.now()?,
        };
        granted.policy().admit(&situation, verdict)?;
        match (granted.call(), granted.scope()) {
            (Call::Create(new), Scope::Org(own)) if new.org != Some(own) => {
                Err(FaultKind::Forbidden { member: true }.into())
            }
            (Call::Create(_), Scope::Own(_)) => Err(FaultKind::Forbidden { member: true }.into()),
            _ if verdict.is_err() => Err(gone),
            _ => Ok(()),
        }
    }

    async fn find(&self, cx: &Cx, user: &UserRef, end: Instant) -> Result<Option<Arc<User>>, Fault> {
        let named = match (user, cx.principal.user) {
            (UserRef::Caller, None) => return Ok(None),
            (UserRef::Caller, Some(id)) => {
                UserRef::Named { vendor: "", text: String::new(), spelled: Some(id) }
            }
            (named, _) => named.clone(),
        };
        match self.converse(&Call::Get(named), end).await {
            Ok(Reply::User(user)) => Ok(Some(user)),
            Ok(_) => Err(Fault::because(FaultKind::Internal, "the upstream answered something else")),
            Err(fault) if fault.kind == FaultKind::NotFound(Missing::User) => Ok(None),
            Err(fault) => Err(fault),
        }
    }
}

/// It may have been done: nobody shall believe that it was not.
fn over(written: bool, why: &str) -> Fault {
    Fault::because(if written { FaultKind::Timeout } else { FaultKind::Unavailable }, why)
}

/// A list within what the caller may see.
fn scoped(query: &Query, scope: Scope) -> Query {
    let within = match scope {
        Scope::Realm => return query.clone(),
        Scope::Org(org) => Filter::Org(org),
        Scope::Own(id) => {
            Filter::Ids(vec![UserRef::Named { vendor: "", text: String::new(), spelled: Some(id) }])
        }
    };
    Query { filter: Filter::All(vec![query.filter.clone(), within]), ..query.clone() }
}

impl Backend for Remote {
    fn call<'a>(&'a self, cx: &'a Cx, granted: Granted) -> BoxFuture<'a, Result<Reply, Fault>> {
        Box::pin(async move {
            let end = Instant::now() + self.call_time;
            if cx.key.is_some() {
                // A key promises that nothing is done twice, which nobody can promise for somebody else.
                return Err(FaultKind::Unsupported("an idempotency key over an upstream".into()).into());
            }
            if let Call::List(query) = granted.call() {
                let asked = Call::List(Box::new(scoped(query, granted.scope())));
                return match self.converse(&asked, end).await? {
                    Reply::Page(page) => {
                        Ok(Reply::Page(interlingua_model::Page { query: query.clone(), ..page }))
                    }
                    other => Ok(other),
                };
            }
            if granted.call().kind() == CallKind::Token {
                return Err(FaultKind::Unsupported("exchanging credentials of an upstream".into()).into());
            }
            self.admit(cx, &granted, end).await?;
            self.converse(granted.call(), end).await
        })
    }
}
