//! Capability by scope, then admissibility, then state.
//!
//! Source: `docs/vendors/youhodler.md#undocumented-points-and-choices`.

use interlingua_backend::{Policy, Situation, reach};
use interlingua_model::{
    Call, Change, Email, Fact, Fault, FaultKind, NewUser, Op, Principal, Rule, Scope, State, User,
};

use super::vendor::YouHodler;

impl Policy for YouHodler {
    fn scope(&self, who: &Principal, call: &Call) -> Result<Scope, Fault> {
        reach(who, call)
    }

    fn needs(&self) -> &'static [Fact] {
        &[Fact::ManagedBy]
    }

    fn admit(&self, situation: &Situation<'_>, verdict: Result<bool, &Fault>) -> Result<(), Fault> {
        match situation.call {
            Call::Create(new) => self.admit_new(new),
            Call::Change(change) => self.admit_change(change, situation.visible()?, verdict),
            Call::Update(_) => admit_own(situation.visible()?, verdict),
            _ => situation.visible().map(drop),
        }
    }
}

/// Who is federated is changed where it comes from; a precondition goes before.
fn admit_own(user: &User, verdict: Result<bool, &Fault>) -> Result<(), Fault> {
    let stale = matches!(verdict, Err(Fault { kind: FaultKind::Precondition, .. }));
    if !stale && user.profile.managed_by.is_some() {
        return Err(FaultKind::Refused(Rule::ManagedElsewhere).into());
    }
    Ok(())
}

impl YouHodler {
    /// Users of a partner's identity provider come to be at their first log-in, and not otherwise.
    fn admit_new(&self, new: &NewUser) -> Result<(), Fault> {
        let domain = new.profile.email.as_ref().map(Email::domain).unwrap_or_default();
        if self.settings.federated_domains.iter().any(|federated| federated.eq_ignore_ascii_case(&domain)) {
            return Err(FaultKind::Refused(Rule::ManagedElsewhere).into());
        }
        Ok(())
    }

    fn admit_change(&self, change: &Change, user: &User, verdict: Result<bool, &Fault>) -> Result<(), Fault> {
        admit_own(user, verdict)?;
        if matches!(verdict, Err(Fault { kind: FaultKind::Precondition, .. })) {
            return Ok(());
        }
        let skips_suspension =
            change.op == Op::Deactivate && matches!(user.state, State::Active | State::Initial);
        if self.settings.suspend_first && skips_suspension {
            return Err(FaultKind::Refused(Rule::SuspendFirst).into());
        }
        match verdict {
            // What is so already is a conflict here: "lifecycle precondition not met".
            Ok(false) => Err(FaultKind::State { op: change.op, state: user.state }.into()),
            _ => Ok(()),
        }
    }
}
