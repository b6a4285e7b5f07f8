//! Who may do what: every endpoint of users asks for the role ADMIN; reading is let to readers too.

use interlingua_backend::{Policy, Situation, reach};
use interlingua_model::{Call, Fact, Fault, FaultKind, Missing, Principal, Scope};

use super::Weavr;

impl Policy for Weavr {
    fn scope(&self, who: &Principal, call: &Call) -> Result<Scope, Fault> {
        reach(who, call)
    }

    fn needs(&self) -> &'static [Fact] {
        &[Fact::Owner]
    }

    fn admit(&self, situation: &Situation<'_>, _verdict: Result<bool, &Fault>) -> Result<(), Fault> {
        if matches!(situation.call, Call::Create(_)) {
            return Ok(());
        }
        // The buyer's administrator lives under /v1/buyers and "cannot be deactivated" (buyerCreate); among the users it
        // does not exist.
        if situation.visible()?.profile.owner {
            return Err(FaultKind::NotFound(Missing::User).into());
        }
        Ok(())
    }
}
