//! Who may do what to whom. The order of checks is the vendor's: does the user exist, does its state admit it, and only
//! then the permission.
//!
//! Source: `docs/vendors/zitadel.md#who-may-change`.

use interlingua_backend::{Policy, Situation};
use interlingua_model::{
    Call, Change, Edit, Fault, FaultKind, Field, Issue, IssueToken, Kind, Missing, Op, PasswordProof,
    Principal, Purpose, Residue, Right, Rule, Scope, State, Update, User,
};

use interlingua_wire::{from_uuid, parse_decimal};

use super::vendor::Zitadel;
use super::wire::{CHANGE_REQUIRED, NAMES};

impl Policy for Zitadel {
    fn scope(&self, who: &Principal, call: &Call) -> Result<Scope, Fault> {
        let refused = Fault::new(FaultKind::Forbidden { member: !who.rights.is_empty() });
        let home = who.org.map_or(Scope::Realm, Scope::Org);
        match call {
            Call::List(_) if !who.rights.has(Right::Read) => who.user.map(Scope::Own).ok_or(refused),
            Call::ListTokens(_) if !who.rights.has(Right::Read) => who.user.map(Scope::Own).ok_or(refused),
            Call::Create(_) if !who.rights.has(Right::Manage) => Err(refused),
            // The permission for changes is asked for in `admit`, after existence and state.
            _ => Ok(home),
        }
    }

    fn admit(&self, situation: &Situation<'_>, verdict: Result<bool, &Fault>) -> Result<(), Fault> {
        if matches!(situation.call, Call::Create(_)) {
            return Ok(());
        }
        let user = situation.user.ok_or(Fault::new(FaultKind::NotFound(Missing::User)))?;
        let change = match situation.call {
            Call::Change(change) => change,
            Call::Update(update) => return admit_update(self, situation, user, update, verdict),
            Call::IssueToken(IssueToken { what, .. }) | Call::RevokeToken(_, what, _) => {
                if let Err(fault) = verdict {
                    return Err(fault.clone());
                }
                // A machine may look after its own keys and secret.
                let own = *what != Issue::Token && situation.own_account();
                return if own { Ok(()) } else { permitted(situation, user, Right::Manage) };
            }
            _ => return permitted(situation, user, Right::Read),
        };
        admit_state(change, user)?;
        if let Err(fault) = verdict {
            return Err(fault.clone());
        }
        // Being the user is not enough: self-management covers neither lock, deactivate nor delete.
        permitted(situation, user, if change.op == Op::Delete { Right::Delete } else { Right::Manage })
    }
}

/// A code or the password in force is right enough. People may change themselves, but neither their metadata nor what
/// counts as proved (M: `checkPermissionUpdateUser`).
fn admit_update(
    zitadel: &Zitadel,
    situation: &Situation<'_>,
    user: &User,
    update: &Update,
    verdict: Result<bool, &Fault>,
) -> Result<(), Fault> {
    let proves_itself = |edit: &Edit| match edit {
        Edit::Prove(..) | Edit::Accept(_) => true,
        Edit::Password { proof, .. } => *proof != PasswordProof::Caller,
        _ => false,
    };
    let own = |edit: &Edit| match edit {
        Edit::Email { verified, .. } | Edit::Phone { verified, .. } => !verified,
        Edit::Keep(Residue { name, .. }) | Edit::Forget { name, .. } => name.starts_with(NAMES),
        Edit::Password { .. } | Edit::NoPhone => false,
        Edit::Text(Field::Username, Some(name)) => !is_anothers(name, user),
        _ => true,
    };
    let with_password = update.edits.iter().any(|edit| matches!(edit, Edit::Password { .. }));
    // Whether it must be changed again goes with a password.
    let beside = |edit: &&Edit| match edit {
        Edit::Keep(one) if one.name == CHANGE_REQUIRED => !with_password,
        Edit::Forget { name, .. } if name == CHANGE_REQUIRED => !with_password,
        _ => true,
    };
    let edits = || update.edits.iter().filter(beside);
    // Whom an invitation is for is asked behind the permission.
    let invites = update.edits.iter().any(is_invitation);
    let missing = |missing| matches!(missing, FaultKind::NotFound(Missing::User | Missing::Link));
    let found = invites || !verdict.as_ref().is_err_and(|fault| missing(fault.kind.clone()));
    let proved = edits().next().is_some() && edits().all(proves_itself);
    if found && !proved && !(situation.own_account() && edits().all(own)) {
        permitted(situation, user, Right::Manage)?;
    }
    for edit in &update.edits {
        match edit {
            Edit::Link(link) => {
                zitadel.knows_provider(link.as_link().map_or("", |(provider, _)| provider))?
            }
            edit if is_invitation(edit) && can_log_in(user) => {
                return Err(FaultKind::Refused(Rule::HasPassword).into());
            }
            _ => {}
        }
    }
    verdict.map(|_| ()).map_err(Clone::clone)
}

fn is_invitation(edit: &Edit) -> bool {
    matches!(edit, Edit::Code { purpose: Purpose::Invitation, .. })
}

/// Whether a person has something to log in with; of a program nobody asks.
fn can_log_in(user: &User) -> bool {
    let p = &user.profile;
    p.kind == Kind::Human && (p.password.is_some() || p.aliases.iter().any(|alias| alias.as_link().is_some()))
}

/// Whether a log-in name could be meant for somebody else: an address that is not the user's own, or an id. Names are unique over all
/// vendors here, and others make them of addresses.
fn is_anothers(name: &str, user: &User) -> bool {
    let own =
        user.profile.email.as_ref().is_some_and(|email| email.own_word.is_none() && *email.address == *name);
    let id = parse_decimal(name).is_some() || from_uuid(name).is_some();
    id || name.contains('@') && !own && *user.profile.username != *name
}

fn permitted(situation: &Situation<'_>, user: &User, right: Right) -> Result<(), Fault> {
    // Memberships count by the user's organisation: a caller from another has none there.
    let member = !situation.who.rights.is_empty() && situation.scope.covers(user);
    let own = right == Right::Read && situation.own_account();
    let holds = member && situation.who.rights.has(right);
    if own || holds { Ok(()) } else { Err(FaultKind::Forbidden { member }.into()) }
}

/// Which states admit an operation; an initial user "can only be deleted".
fn admit_state(change: &Change, user: &User) -> Result<(), Fault> {
    let admitted = match change.op {
        Op::Deactivate => matches!(user.state, State::Active | State::Suspended),
        Op::Reactivate => user.state == State::Deactivated,
        Op::Suspend => matches!(user.state, State::Active | State::Initial),
        Op::Resume => user.state == State::Suspended,
        Op::Delete | Op::Verify(_) => true,
    };
    if admitted { Ok(()) } else { Err(FaultKind::State { op: change.op, state: user.state }.into()) }
}
