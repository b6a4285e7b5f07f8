//! Who may do what to whom, in the vendor's order: role, region and plan, existence, self, account, mail domain,
//! directory, status.

use interlingua_backend::{Policy, Situation, reach};
use interlingua_model::{
    Call, Change, Email, Fact, Fault, FaultKind, Op, Principal, Rule, Scope, State, Timestamp, User,
    Verification,
};

use super::Smartsheet;
use super::state::PUBLIC_DOMAINS;

impl Policy for Smartsheet {
    fn scope(&self, who: &Principal, call: &Call) -> Result<Scope, Fault> {
        // `/users/me` needs no scope but a valid token.
        if matches!(call, Call::Get(interlingua_model::UserRef::Caller)) {
            return Ok(who.user.map_or(Scope::Realm, Scope::Own));
        }
        let scope = reach(who, call)?;
        if let Call::Change(_) = call {
            let refused = |rule| Err(Fault::new(FaultKind::Refused(rule)));
            if self.settings.government {
                return refused(Rule::Government);
            }
            if !self.settings.plan_includes_deactivation {
                return refused(Rule::Plan);
            }
        }
        Ok(scope)
    }

    fn needs(&self) -> &'static [Fact] {
        &[Fact::ManagedBy, Fact::Verification, Fact::Deactivated]
    }

    fn admit(&self, situation: &Situation<'_>, _verdict: Result<bool, &Fault>) -> Result<(), Fault> {
        match situation.call {
            Call::Create(_) => Ok(()),
            Call::Change(change) => self.admit_change(change, situation),
            _ => situation.visible().map(drop),
        }
    }
}

impl Smartsheet {
    fn admit_change(&self, change: &Change, situation: &Situation<'_>) -> Result<(), Fault> {
        let refused = |rule| Err(Fault::new(FaultKind::Refused(rule)));
        let user = situation.user.ok_or(Fault::new(FaultKind::NotFound(interlingua_model::Missing::User)))?;
        if situation.own_account() {
            return refused(Rule::OwnAccount);
        }
        if !situation.scope.covers(user) {
            return refused(Rule::OtherOrg);
        }
        let domain = user.profile.email.as_ref().map(Email::domain).unwrap_or_default();
        // A public domain is never one of the plan's: asked after it, 1359 could not occur.
        if PUBLIC_DOMAINS.contains(&domain.as_str()) {
            return refused(Rule::PublicMailDomain);
        }
        if !situation.org.is_some_and(|org| org.domains.contains(&domain)) {
            return refused(Rule::ForeignDomain);
        }
        if user.profile.managed_by.is_some() {
            return refused(Rule::ManagedElsewhere);
        }
        self.admit_status(change.op, user, situation.now)
    }

    fn admit_status(&self, op: Op, user: &User, now: Timestamp) -> Result<(), Fault> {
        let refused = |rule| Err(Fault::new(FaultKind::Refused(rule)));
        let in_use = matches!(user.state, State::Active | State::Initial);
        if in_use && (user.state == State::Initial || user.verification == Verification::Invited) {
            return refused(Rule::Invited);
        }
        if in_use && user.verification == Verification::Declined {
            return refused(Rule::Declined);
        }
        let window = i64::from(self.settings.reactivate_days) * 24 * 3600;
        let passed = user.deactivated.is_some_and(|at| at.plus_seconds(window) < now);
        if op == Op::Reactivate && passed {
            return refused(Rule::WindowPassed);
        }
        Ok(())
    }
}
