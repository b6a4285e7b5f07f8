//! Who may do what: every endpoint of users asks for the role ADMIN; reading is let to readers too. What a session must be
//! stepped up for (creating users, updating them and the buyer) is a rule of the realm, not of this vendor alone.
//!
//! Source: `docs/vendors/weavr.md#undocumented-points-and-choices`.

use interlingua_backend::{Policy, Situation, reach};
use interlingua_model::{
    Call, Edit, Fact, Fault, FaultKind, Kind, Login, Missing, Principal, Purpose, Rule, Scope, Update,
    UserRef,
};

use super::vendor::Weavr;

impl Policy for Weavr {
    fn scope(&self, who: &Principal, call: &Call) -> Result<Scope, Fault> {
        match call {
            Call::Token(Login::Replacement { .. }) => {
                let own = who.user.ok_or(Fault::new(FaultKind::Forbidden { member: true }))?;
                return Ok(Scope::Own(own));
            }
            Call::Token(_) | Call::Document => return program(who),
            Call::Update(update) if proves(update) => return program(who),
            _ => {}
        }
        reach(who, call)
    }

    fn needs(&self) -> &'static [Fact] {
        &[Fact::Owner]
    }

    fn admit(&self, situation: &Situation<'_>, verdict: Result<bool, &Fault>) -> Result<(), Fault> {
        if matches!(situation.call, Call::Create(_)) {
            return Ok(());
        }
        let user = situation.visible()?;
        // The buyer's administrator lives under /v1/buyers and "cannot be deactivated" (buyerCreate); among the users it
        // does not exist.
        if user.profile.owner && !as_itself(situation.call) {
            return Err(FaultKind::NotFound(Missing::User).into());
        }
        // A program logs in with a secret, and somebody of a directory there: neither has a password to choose.
        let chooses = match situation.call {
            Call::Token(login) => matches!(login, Login::Chosen { .. }),
            Call::Update(update) => is_lost(update),
            _ => false,
        };
        if chooses && (user.profile.kind == Kind::Machine || user.profile.managed_by.is_some()) {
            return Err(FaultKind::NotFound(Missing::User).into());
        }
        // The mail goes out "only if the address belongs to an active user" (lostPasswordInitiate).
        if matches!(situation.call, Call::Update(update) if is_lost(update)) && !user.state.may_act() {
            return Err(FaultKind::NotFound(Missing::User).into());
        }
        let invites =
            matches!(situation.call, Call::Update(update) if update.edits.iter().any(is_invitation));
        if invites && user.profile.password.is_some() && verdict.is_ok() {
            return Err(FaultKind::Refused(Rule::HasPassword).into());
        }
        Ok(())
    }
}

/// Whoever has the code, or the password, is the person; a program brings it. A key that belongs to a person is no
/// program's.
fn program(who: &Principal) -> Result<Scope, Fault> {
    if who.user.is_some() {
        return Err(FaultKind::Forbidden { member: true }.into());
    }
    Ok(who.org.map_or(Scope::Realm, Scope::Org))
}

/// Whether all that is asked for is to prove something, or to be sent a code to prove an address with.
fn proves(update: &Update) -> bool {
    let proof = |edit: &Edit| {
        matches!(
            edit,
            Edit::Check(Purpose::Invitation, _)
                | Edit::Prove(Purpose::Email, _)
                | Edit::Code { purpose: Purpose::Email | Purpose::Password, .. }
        )
    };
    !update.edits.is_empty() && update.edits.iter().all(proof)
}

fn is_invitation(edit: &Edit) -> bool {
    matches!(edit, Edit::Code { purpose: Purpose::Invitation, .. })
}

/// Whether somebody has lost a password.
fn is_lost(update: &Update) -> bool {
    update.edits.iter().any(|edit| matches!(edit, Edit::Code { purpose: Purpose::Password, .. }))
}

/// Whether a call reaches the administrator as what it is.
fn as_itself(call: &Call) -> bool {
    match call {
        Call::Get(user) => matches!(user, UserRef::Owner(_)),
        Call::Update(update) => matches!(update.user, UserRef::Owner(_)) || is_lost(update),
        Call::Token(Login::Chosen { code, .. }) => matches!(code, Some((Purpose::Password, _))),
        Call::Token(_) => true,
        Call::Session(_) => true,
        _ => false,
    }
}
