//! Capability by scope, then admissibility, then state.

use interlingua_backend::{Policy, Situation, reach};
use interlingua_model::{Call, Change, Fact, Fault, FaultKind, Op, Principal, Rule, Scope, State, User};

use super::YouHodler;

impl Policy for YouHodler {
    fn scope(&self, who: &Principal, call: &Call) -> Result<Scope, Fault> {
        reach(who, call)
    }

    fn needs(&self) -> &'static [Fact] {
        &[Fact::ManagedBy]
    }

    fn admit(&self, situation: &Situation<'_>, verdict: Result<bool, &Fault>) -> Result<(), Fault> {
        match situation.call {
            Call::Create(_) => Ok(()),
            Call::Change(change) => self.admit_change(change, situation.visible()?, verdict),
            _ => situation.visible().map(drop),
        }
    }
}

impl YouHodler {
    fn admit_change(&self, change: &Change, user: &User, verdict: Result<bool, &Fault>) -> Result<(), Fault> {
        if matches!(verdict, Err(Fault { kind: FaultKind::Precondition, .. })) {
            return Ok(());
        }
        if user.profile.managed_by.is_some() {
            return Err(FaultKind::Refused(Rule::ManagedElsewhere).into());
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
