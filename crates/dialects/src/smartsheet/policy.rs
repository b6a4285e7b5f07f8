//! Who may do what to whom, in the vendor's order: role, region and plan, existence, self, account, mail domain,
//! directory, status.
//!
//! Source: `docs/vendors/smartsheet.md#order-of-checks`.

use interlingua_backend::{Policy, Situation, reach};
use interlingua_model::{
    Call, Change, Edit, Email, Fact, Fault, FaultKind, Missing, Op, Principal, Right, Rule, Scope, State,
    Timestamp, Update, User, UserRef, Verification,
};

use super::plans::{seat, without_plan};
use super::state::{PUBLIC_DOMAINS, status};
use super::vendor::{Smartsheet, VENDOR};
use super::wire::flag;

fn refused(rule: Rule) -> Result<(), Fault> {
    Err(FaultKind::Refused(rule).into())
}

impl Policy for Smartsheet {
    fn scope(&self, who: &Principal, call: &Call) -> Result<Scope, Fault> {
        // `/users/me` needs no scope but a valid token; one's own picture nobody else has to set.
        match (call, who.user) {
            (Call::Get(UserRef::Caller), own) => return Ok(own.map_or(Scope::Realm, Scope::Own)),
            (Call::Update(update), Some(own)) if !who.rights.has(Right::Manage) && sets_picture(update) => {
                return Ok(Scope::Own(own));
            }
            _ => {}
        }
        let scope = reach(who, call)?;
        if let Call::Change(Change { op: Op::Deactivate | Op::Reactivate, .. }) = call {
            if self.settings.government {
                return Err(FaultKind::Refused(Rule::Government).into());
            }
            if !self.settings.plan_includes_deactivation {
                return Err(FaultKind::Refused(Rule::Plan).into());
            }
        }
        Ok(scope)
    }

    fn needs(&self) -> &'static [Fact] {
        &[Fact::ManagedBy, Fact::Verification, Fact::Deactivated, Fact::Owner]
    }

    fn admit(&self, situation: &Situation<'_>, _verdict: Result<bool, &Fault>) -> Result<(), Fault> {
        match situation.call {
            Call::Create(_) => Ok(()),
            Call::Change(change) if change.op == Op::Delete => admit_removal(change, situation),
            Call::Change(change) => self.admit_change(change, situation),
            Call::Update(update) => self.admit_update(update, situation),
            _ => situation.visible().map(drop),
        }
    }
}

impl Smartsheet {
    fn admit_change(&self, change: &Change, situation: &Situation<'_>) -> Result<(), Fault> {
        let user = situation.user.ok_or(Fault::new(FaultKind::NotFound(Missing::User)))?;
        if situation.own_account() {
            return refused(Rule::OwnAccount);
        }
        if !situation.scope.covers(user) {
            return refused(Rule::OtherOrg);
        }
        let domain = domain(user);
        // A public domain is never one of the plan's: asked after it, 1359 could not occur.
        if PUBLIC_DOMAINS.contains(&domain.as_str()) {
            return refused(Rule::PublicMailDomain);
        }
        // "… or has no internal plan membership."
        if !validated(situation, &domain) || without_plan(user) {
            return refused(Rule::ForeignDomain);
        }
        if user.profile.managed_by.is_some() {
            return refused(Rule::ManagedElsewhere);
        }
        self.admit_status(change.op, user, situation.now)
    }

    fn admit_status(&self, op: Op, user: &User, now: Timestamp) -> Result<(), Fault> {
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

    fn admit_update(&self, update: &Update, situation: &Situation<'_>) -> Result<(), Fault> {
        let user = situation.user.ok_or(Fault::new(FaultKind::NotFound(Missing::User)))?;
        if sets_picture(update)
            && !situation.scope.covers(user)
            && situation.who.org.is_none_or(|org| org == user.org)
        {
            return Err(FaultKind::Forbidden { member: true }.into());
        }
        situation.visible()?;
        if user.verification == Verification::Declined && user.state == State::Active {
            return refused(Rule::Declined);
        }
        for edit in &update.edits {
            match edit {
                Edit::Promote(id) => self.admit_promotion(*id, user, situation)?,
                Edit::Keep(one) if one.vendor == VENDOR && one.name == "seatType" => {
                    admit_seat(&one.value, user, situation)?;
                }
                _ => {}
            }
        }
        if update.org.is_some() && without_plan(user) {
            return Err(FaultKind::NotFound(Missing::Org).into());
        }
        admit_flags(update, user, situation)
    }

    /// The primary address lies in a domain of the plan; the alternate does, or was confirmed.
    fn admit_promotion(
        &self,
        id: interlingua_model::AlternateId,
        user: &User,
        situation: &Situation<'_>,
    ) -> Result<(), Fault> {
        if !self.settings.primary_can_change {
            return refused(Rule::SwitchedOff);
        }
        if status(user).0 != "ACTIVE" {
            return refused(Rule::Invited);
        }
        let Some(alternate) = user.profile.alternates.iter().find(|one| one.id == id) else { return Ok(()) };
        if !validated(situation, &domain(user)) {
            return refused(Rule::ForeignDomain);
        }
        if !alternate.email.verified && !validated(situation, &alternate.email.domain()) {
            return refused(Rule::Unproved);
        }
        Ok(())
    }
}

fn admit_removal(change: &Change, situation: &Situation<'_>) -> Result<(), Fault> {
    let user = situation.visible()?;
    if situation.own_account() {
        return refused(Rule::OwnAccount);
    }
    if user.profile.managed_by.is_some() {
        return refused(Rule::ManagedElsewhere);
    }
    if user.profile.owner {
        return refused(Rule::MainUser);
    }
    // "transferTo and transferSheets are not allowed when the status is PENDING."
    if change.heir.is_some() && (user.state == State::Initial || user.verification == Verification::Invited) {
        return refused(Rule::Invited);
    }
    Ok(())
}

/// Upwards to a member or a guest, downwards to a guest or a contributor; only users from outside are guests.
fn admit_seat(value: &str, user: &User, situation: &Situation<'_>) -> Result<(), Fault> {
    let (before, after) = (seat(user), serde_json::from_str::<String>(value).unwrap_or_default());
    let after_guest = after == "GUEST" && before != "GUEST";
    let guest_to_free = before == "GUEST" && after == "CONTRIBUTOR";
    if after_guest && validated(situation, &domain(user)) || guest_to_free {
        return refused(Rule::Seat);
    }
    Ok(())
}

/// What is left of the flags must go together.
fn admit_flags(update: &Update, user: &User, situation: &Situation<'_>) -> Result<(), Fault> {
    let named = |name: &str| {
        update.edits.iter().rev().find_map(|edit| match edit {
            Edit::Keep(one) if one.vendor == VENDOR && one.name == name => Some(one.value == "true"),
            _ => None,
        })
    };
    let after = |name: &str| named(name).unwrap_or_else(|| flag(user, name));
    if situation.own_account() && named("admin") == Some(false) {
        return refused(Rule::OwnAdmin);
    }
    let asked =
        ["licensedSheetCreator", "groupAdmin", "resourceViewer"].iter().any(|name| named(name).is_some());
    if asked && !after("licensedSheetCreator") {
        if after("groupAdmin") {
            return refused(Rule::GroupAdminLicence);
        }
        if after("resourceViewer") {
            return refused(Rule::ResourceViewerLicence);
        }
    }
    Ok(())
}

fn sets_picture(update: &Update) -> bool {
    let of_picture = |edit: &Edit| matches!(edit, Edit::Keep(one) if one.vendor == VENDOR && one.name.starts_with("profileImage"));
    !update.edits.is_empty() && update.edits.iter().all(of_picture)
}

fn domain(user: &User) -> String {
    user.profile.email.as_ref().map(Email::domain).unwrap_or_default()
}

fn validated(situation: &Situation<'_>, domain: &str) -> bool {
    situation.org.is_some_and(|org| org.domains.iter().any(|one| one == domain))
}
