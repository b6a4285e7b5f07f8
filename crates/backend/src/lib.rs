//! Whatever executes calls, and the authorization that stands before it.
//!
//! A [`Backend`] accepts only a [`Granted`] call, and the only way to get one is [`grant`], which asks the mount's
//! [`Policy`]. So no path through the program can forget the check.

mod ports;

use std::sync::Arc;

pub use ports::{Chance, Clock, Message, PortError, Sender};

use futures_util::future::BoxFuture;
use interlingua_model::{
    AuthProblem, Call, Delivery, Digest, Edit, Fact, Fault, FaultKind, Loss, Missing, Op, Org, Principal,
    Proof, Reply, Rule, Scope, Timestamp, User, UserRef,
};

/// What surrounds a call.
#[derive(Clone, Debug)]
pub struct Cx {
    /// The request's id; the same that the client gets in its vendor's correlation header.
    pub request: String,
    /// The dialect it came through.
    pub vendor: &'static str,
    /// Who calls.
    pub principal: Arc<Principal>,
    /// The idempotency key, if the caller sent one.
    pub key: Option<Key>,
    /// What decoding could not carry.
    pub losses: Vec<Loss>,
}

/// An idempotency key, made safe to keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// SHA-256 over vendor, principal, endpoint (where the vendor scopes keys so) and the caller's key.
    pub scope: Digest,
    /// SHA-256 over endpoint, path parameters and body.
    pub print: Digest,
}

/// Whatever executes calls: the engine, or a remote vendor.
pub trait Backend: Send + Sync {
    /// Executes one call. The answer is given only after its effect is durable.
    ///
    /// # Errors
    /// A [`Fault`] in domain words; nothing was changed, but for [`FaultKind::Timeout`] and [`FaultKind::Internal`], where
    /// nobody knows.
    fn call<'a>(&'a self, cx: &'a Cx, granted: Granted) -> BoxFuture<'a, Result<Answered, Fault>>;
}

/// What a backend answers: the reply, and what it could not carry of the call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The reply.
    pub reply: Reply,
    /// What was lost on the way; nothing, where the backend holds all that the model has.
    pub losses: Vec<Loss>,
}

impl From<Reply> for Answered {
    fn from(reply: Reply) -> Self {
        Self { reply, losses: Vec::new() }
    }
}

/// Whatever knows credentials.
pub trait Authenticator: Send + Sync {
    /// Says who holds all of `proofs`.
    ///
    /// # Errors
    /// [`FaultKind::Unauthenticated`] when one is unknown, expired, of the wrong kind, or of a user who is not active;
    /// [`FaultKind::Unavailable`] when they could not be looked up.
    fn identify<'a>(&'a self, proofs: &'a [Proof]) -> BoxFuture<'a, Result<Arc<Principal>, Fault>>;

    /// Lets `who` act for a user.
    ///
    /// # Errors
    /// [`AuthProblem::Behalf`] when `who` may not, or not for this user.
    fn behalf<'a>(
        &'a self,
        who: &'a Principal,
        user: &'a UserRef,
    ) -> BoxFuture<'a, Result<Arc<Principal>, Fault>> {
        let _ = (who, user);
        Box::pin(async { Err(FaultKind::Unauthenticated(AuthProblem::Behalf).into()) })
    }
}

/// A vendor's rules about who may do what to whom. Pure.
pub trait Policy: Send + Sync {
    /// Whom `who` may reach with `call`.
    ///
    /// # Errors
    /// The refusal of a caller who may not do this to anybody.
    fn scope(&self, who: &Principal, call: &Call) -> Result<Scope, Fault>;

    /// What its rules look at beside a user's state and org. A backend that does not tell it cannot stand under this policy
    /// unless the profile says so.
    fn needs(&self) -> &'static [Fact] {
        &[]
    }

    /// Whether the call may go on, now that its target is known. It runs inside the transaction, and is given the core's
    /// own `verdict` (`Ok(true)`: something will change; `Ok(false)`: nothing will) so that it can put the refusals in
    /// its vendor's order.
    ///
    /// # Errors
    /// The refusal that the caller shall see. With `Ok`, a refusal in `verdict` still stands.
    fn admit(&self, situation: &Situation<'_>, verdict: Result<bool, &Fault>) -> Result<(), Fault>;
}

/// All that a [`Policy`] may look at.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// Who calls.
    pub who: &'a Principal,
    /// Whom the caller may reach.
    pub scope: Scope,
    /// What is asked.
    pub call: &'a Call,
    /// The target, if there is one.
    pub user: Option<&'a User>,
    /// The target's owner, or the org that a new user is made in.
    pub org: Option<&'a Org>,
    /// The time of the call.
    pub now: Timestamp,
}

impl Situation<'_> {
    /// The user, if it exists, is not deleted, and the caller may know of it.
    ///
    /// # Errors
    /// [`Missing::User`] otherwise.
    pub fn visible(&self) -> Result<&User, Fault> {
        self.user
            .filter(|user| self.scope.covers(user))
            .ok_or_else(|| FaultKind::NotFound(Missing::User).into())
    }

    /// Whether the caller is the target.
    #[must_use]
    pub fn own_account(&self) -> bool {
        matches!((self.who.user, self.user), (Some(caller), Some(user)) if caller == user.id)
    }
}

/// A call that a policy let through. Its fields are open to read, its constructor is [`grant`] alone.
#[derive(Clone)]
pub struct Granted {
    call: Call,
    scope: Scope,
    policy: Arc<dyn Policy>,
}

impl Granted {
    /// The call.
    #[must_use]
    pub const fn call(&self) -> &Call {
        &self.call
    }

    /// Whom it may reach.
    #[must_use]
    pub const fn scope(&self) -> Scope {
        self.scope
    }

    /// The rules that its target must still pass.
    #[must_use]
    pub fn policy(&self) -> &dyn Policy {
        self.policy.as_ref()
    }
}

/// Asks `policy` whether `who` may make `call`.
///
/// # Errors
/// The policy's refusal; [`Rule::StepUp`] for a session that has to prove once more who it is. A realm's sessions count at
/// every vendor: what one of them asks a step-up for, none lets through without.
pub fn grant(policy: &Arc<dyn Policy>, who: &Principal, call: Call) -> Result<Granted, Fault> {
    let scope = policy.scope(who, &call)?;
    if who.plain_session && asks_for_step_up(&call) {
        return Err(FaultKind::Refused(Rule::StepUp).into());
    }
    Ok(Granted { call, scope, policy: Arc::clone(policy) })
}

/// Whether it makes or removes users or tokens, or changes who somebody is. Codes that are sent, and what proves them, come
/// before a step-up; one that the caller is told proves nothing but that it asked.
fn asks_for_step_up(call: &Call) -> bool {
    let proof = |edit: &Edit| {
        matches!(edit, Edit::Code { delivery: Delivery::Sent, .. } | Edit::Prove(..) | Edit::Check(..))
    };
    match call {
        Call::Create(_) | Call::IssueToken(_) | Call::RevokeToken(..) => true,
        Call::Change(change) => change.op == Op::Delete,
        Call::Update(update) => update.edits.is_empty() || !update.edits.iter().all(proof),
        _ => false,
    }
}

/// Whom a principal may reach when its vendor has no rule of its own: the right that the call needs, then its org.
///
/// # Errors
/// [`FaultKind::Forbidden`] without that right.
pub fn reach(who: &Principal, call: &Call) -> Result<Scope, Fault> {
    use interlingua_model::{CallKind, Right};
    let needed = match call.kind() {
        CallKind::Token | CallKind::Inspect | CallKind::Document => return Ok(Scope::Realm),
        CallKind::Session => return Ok(who.user.map_or(Scope::Realm, Scope::Own)),
        CallKind::Get | CallKind::Attributes | CallKind::Find | CallKind::List => Right::Read,
        CallKind::Delete => Right::Delete,
        _ => Right::Manage,
    };
    if !who.rights.has(needed) {
        return Err(FaultKind::Forbidden { member: !who.rights.is_empty() }.into());
    }
    Ok(who.org.map_or(Scope::Realm, Scope::Org))
}
