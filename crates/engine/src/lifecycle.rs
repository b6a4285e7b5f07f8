//! The rules of a user's life. They are wide: what only some vendors forbid is forbidden by those vendors' policies.

use interlingua_model::{
    Change, Event, EventChange, Fault, FaultKind, Missing, Op, State, User, UserId, Verification,
};

/// What `change` does to `user`: no event when it already is so.
///
/// # Errors
/// [`Missing::User`] without a user or with a deleted one, [`FaultKind::Precondition`] for a version that the caller does
/// not expect, [`FaultKind::State`] for a state that does not admit the operation.
pub fn decide(user: Option<&User>, change: &Change) -> Result<Vec<EventChange>, Fault> {
    let alive = user.filter(|user| user.state != State::Deleted);
    let user = alive.ok_or_else(user_not_found)?;
    if !change.expect.holds(user.version) {
        return Err(FaultKind::Precondition.into());
    }
    let refused = Err(Fault::new(FaultKind::State { op: change.op, state: user.state }));
    let event = match (change.op, user.state) {
        (Op::Deactivate, State::Deactivated)
        | (Op::Suspend, State::Suspended)
        | (Op::Reactivate | Op::Resume, State::Active) => return Ok(Vec::new()),
        (Op::Suspend | Op::Resume, State::Deactivated) | (Op::Resume, State::Initial) => return refused,
        (Op::Deactivate, _) => EventChange::Deactivated,
        (Op::Reactivate, _) => EventChange::Reactivated,
        (Op::Suspend, _) => EventChange::Suspended,
        (Op::Resume, _) => EventChange::Resumed,
        (Op::Delete, _) => EventChange::Deleted,
        (Op::Verify(to), State::Active) if user.verification == to => return Ok(Vec::new()),
        (Op::Verify(to), _) => EventChange::Verified(to),
    };
    Ok(vec![event])
}

/// The user after `event`. An event that does not belong to `user`, or comes out of turn, changes nothing.
#[must_use]
pub fn apply(user: Option<User>, event: &Event) -> Option<User> {
    let next = user.as_ref().map_or(1, |user| user.version + 1);
    match &event.change {
        EventChange::Updated(whole) if event.sequence == next && whole.id == event.user => {
            return Some(User { version: event.sequence, changed: event.at, ..(**whole).clone() });
        }
        EventChange::Imported(whole) => {
            return Some(User { version: event.sequence, ..(**whole).clone() });
        }
        _ if event.sequence != next => return user,
        _ => {}
    }
    let Some(before) = user else { return born(event) };
    if before.id != event.user {
        return Some(before);
    }
    let mut after = User { version: event.sequence, changed: event.at, ..before };
    match &event.change {
        EventChange::Created { .. } | EventChange::Imported(_) | EventChange::Updated(_) => {}
        EventChange::Suspended => after.state = State::Suspended,
        EventChange::Resumed | EventChange::Reactivated => back_in_use(&mut after),
        EventChange::Deactivated => {
            after.state = State::Deactivated;
            after.deactivated = Some(event.at);
            after.sessions_from = event.sequence;
        }
        EventChange::Verified(to) => {
            back_in_use(&mut after);
            after.verification = *to;
        }
        EventChange::Deleted => after.state = State::Deleted,
    }
    Some(after)
}

/// The refusal where there is no such user.
pub const fn user_not_found() -> Fault {
    Fault::new(FaultKind::NotFound(Missing::User))
}

fn back_in_use(user: &mut User) {
    user.state = State::Active;
    user.deactivated = None;
    if user.verification == Verification::Invited {
        user.verification = Verification::Verified;
    }
}

fn born(event: &Event) -> Option<User> {
    let EventChange::Created { org, state, verification, creator, profile } = &event.change else {
        return None;
    };
    let id: UserId = event.user;
    Some(User {
        id,
        org: *org,
        state: *state,
        verification: *verification,
        version: event.sequence,
        created: event.at,
        changed: event.at,
        deactivated: None,
        sessions_from: 0,
        creator: *creator,
        profile: (**profile).clone(),
    })
}
