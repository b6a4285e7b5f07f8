//! Administrators (`internal-admin`) change users; keys are scoped to an organisation, and what lies outside does not
//! exist.
//!
//! Source: `docs/vendors/pcx.md#undocumented-points-and-choices`.

use interlingua_backend::{Policy, Situation, reach};
use interlingua_model::{Call, Edit, Fault, FaultKind, Op, Principal, Scope};

use super::vendor::Pcx;

impl Policy for Pcx {
    fn scope(&self, who: &Principal, call: &Call) -> Result<Scope, Fault> {
        // Whoever has the code is the person.
        if let Call::Update(update) = call
            && update.edits.iter().all(|edit| matches!(edit, Edit::Prove(..)))
            && !update.edits.is_empty()
        {
            return Ok(who.org.map_or(Scope::Realm, Scope::Org));
        }
        reach(who, call)
    }

    fn admit(&self, situation: &Situation<'_>, verdict: Result<bool, &Fault>) -> Result<(), Fault> {
        let change = match situation.call {
            Call::Create(_) => return Ok(()),
            Call::Change(change) => change,
            _ => return situation.visible().map(drop),
        };
        let user = situation.visible()?;
        if self.settings.repeat_is_conflict && change.op == Op::Deactivate && verdict == Ok(false) {
            return Err(FaultKind::State { op: change.op, state: user.state }.into());
        }
        Ok(())
    }
}
