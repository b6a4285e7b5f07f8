//! Changes of who a user is. The rules are a pure function; what they need of chance and hashing is made ready before.

use std::sync::{Arc, PoisonError};

use interlingua_backend::{Cx, Granted};
use interlingua_model::{
    Alternate, AlternateId, AuthProblem, Delivery, Digest, Drawn, Edit, Email, EventChange, Fault, FaultKind,
    Field, Filter, Missing, NewPassword, PasswordProof, Phone, Private, Profile, Purpose, Query, Reply,
    Residue, Rule, Scope, Secret, Sort, SortKey, Start, State, Taken, Timestamp, Update, User, UserRef,
    Violation, Why,
};
use subtle::ConstantTimeEq as _;

use crate::local::{Ask, Done, gone};
use crate::secrets::{Fresh, checkable, code_digest, kept};
use crate::{Claims, Engine, Seen, Target};

/// How often a code may be guessed at before it is worth nothing.
const MOST_TRIES: u32 = 10;
/// The most codes whose tries are counted at once.
pub const MOST_TRIED: usize = 100_000;
/// The most vendor attributes of one user.
const MOST_ATTRIBUTES: usize = 1_000;
/// Their most bytes, all together: each change of a user writes all of it to the journal.
const MOST_ATTRIBUTE_BYTES: usize = 2 << 20;

/// The most alternate addresses of one user.
const MOST_ALTERNATES: usize = 10;

/// What an update needs beside the user.
#[derive(Default)]
pub struct Ready {
    /// The time.
    pub now: Timestamp,
    /// A code for each edit that may draw one.
    pub drawn: Vec<Drawn>,
    /// Identifiers for alternate addresses.
    pub ids: Vec<AlternateId>,
    /// The alternate address that is to be the primary one.
    pub promoted: Option<Private>,
    /// The new password's hash.
    pub hash: Option<Secret>,
    /// The hash that the current password was seen to belong to.
    pub matched: Option<Secret>,
}

/// The profile after `update`, or no change when it already is so.
///
/// # Errors
/// [`Missing::User`] without a user, with a deleted one, or with one of another kind; [`FaultKind::Precondition`];
/// the refusal of an edit.
pub fn edit(user: Option<&User>, update: &Update, ready: &Ready) -> Result<Vec<EventChange>, Fault> {
    let alive = user.filter(|user| user.state != State::Deleted);
    let user =
        alive.filter(|user| update.kind.is_none_or(|kind| kind == user.profile.kind)).ok_or_else(gone)?;
    if update.org.is_some_and(|org| org != user.org) {
        return Err(FaultKind::NotFound(Missing::Org).into());
    }
    if !update.expect.holds(user.version) {
        return Err(FaultKind::Precondition.into());
    }
    let mut profile = user.profile.clone();
    for edit in &update.edits {
        one(user, &mut profile, edit, ready)?;
    }
    let size =
        |all: &[Residue]| (all.len(), all.iter().map(|one| one.name.len() + one.value.len()).sum::<usize>());
    let (before, after) = (size(&user.profile.residue), size(&profile.residue));
    if after.0 > MOST_ATTRIBUTES.max(before.0) || after.1 > MOST_ATTRIBUTE_BYTES.max(before.1) {
        return Err(FaultKind::Refused(Rule::TooMuch).into());
    }
    if profile == user.profile {
        return Ok(Vec::new());
    }
    Ok(vec![EventChange::Updated(Box::new(User { profile, ..user.clone() }))])
}

fn one(user: &User, profile: &mut Profile, edit: &Edit, ready: &Ready) -> Result<(), Fault> {
    match edit {
        Edit::Text(field, text) => {
            if !profile.set_text(*field, text.clone()) {
                let why = "an edit of a text that cannot be edited so";
                return Err(Fault::because(FaultKind::Internal, why));
            }
        }
        Edit::Language(language) => profile.language.clone_from(language),
        Edit::Gender(gender) => profile.gender = *gender,
        Edit::Born(date) => profile.born = *date,
        Edit::Email { .. } | Edit::Phone { .. } | Edit::NoPhone => reached(user, profile, edit, ready)?,
        Edit::Code { purpose, again, .. } => {
            if *again && !profile.codes.iter().any(|code| code.purpose == *purpose) {
                return Err(FaultKind::Refused(Rule::NoCode).into());
            }
            give_out(user, profile, *purpose, ready);
        }
        Edit::Prove(purpose, code) => prove(user, profile, *purpose, code, ready)?,
        Edit::Check(purpose, code) => use_up(user, &mut profile.clone(), *purpose, code, ready)?,
        Edit::Password { new, proof } => password(user, profile, new, proof, ready)?,
        Edit::AddAlternates(_) | Edit::DropAlternate(_) | Edit::Promote(_) => {
            alternates(profile, edit, ready)?
        }
        Edit::Keep(_) | Edit::Stamp(..) | Edit::Forget { .. } => attributes(user, profile, edit, ready)?,
    }
    Ok(())
}

/// How the person is reached.
fn reached(user: &User, profile: &mut Profile, edit: &Edit, ready: &Ready) -> Result<(), Fault> {
    match edit {
        Edit::Email { address, verified, other, code } => {
            let before = profile.email.take().map(|email| (email.address, email.verified));
            let (purpose, text) = (Purpose::Email, address);
            let wanted = Contact { purpose, text, verified: *verified, other: *other, code: *code };
            let verified = contact(user, profile, &wanted, before, ready)?;
            profile.email = Some(Email { address: address.clone(), verified });
        }
        Edit::Phone { number, verified, other, code } => {
            let before = profile.phone.take().map(|phone| (phone.number, phone.verified));
            let (purpose, text) = (Purpose::Phone, number);
            let wanted = Contact { purpose, text, verified: *verified, other: *other, code: *code };
            let verified = contact(user, profile, &wanted, before, ready)?;
            profile.phone = Some(Phone { number: number.clone(), verified });
        }
        _ => {
            profile.phone.take().ok_or(Fault::new(FaultKind::NotFound(Missing::Attribute)))?;
            profile.codes.retain(|code| code.purpose != Purpose::Phone);
        }
    }
    Ok(())
}

/// What vendors keep beside.
fn attributes(user: &User, profile: &mut Profile, edit: &Edit, ready: &Ready) -> Result<(), Fault> {
    match edit {
        Edit::Keep(residue) => keep(profile, residue),
        Edit::Stamp(vendor, name) if *profile != user.profile => {
            let value = ready.now.0.to_string();
            keep(profile, &Residue { vendor: (*vendor).to_owned(), name: (*name).to_owned(), value });
        }
        Edit::Forget { vendor, name, must } => {
            let before = profile.residue.len();
            profile.residue.retain(|kept| kept.vendor != *vendor || kept.name != *name);
            if *must && profile.residue.len() == before {
                return Err(FaultKind::NotFound(Missing::Attribute).into());
            }
        }
        _ => {}
    }
    Ok(())
}

fn alternates(profile: &mut Profile, edit: &Edit, ready: &Ready) -> Result<(), Fault> {
    match edit {
        Edit::AddAlternates(emails) => add_alternates(profile, emails, ready)?,
        Edit::DropAlternate(id) => drop(alternate(profile, *id)?),
        Edit::Promote(id) => {
            let promoted = alternate(profile, *id)?;
            // Whether it had to be proved is the policy's to say.
            let before = profile.email.replace(Email { verified: true, ..promoted.email });
            profile.alternates.extend(before.map(|email| Alternate { id: *id, email }));
            profile.codes.retain(|code| !matches!(code.purpose, Purpose::Email | Purpose::Invitation));
        }
        _ => {}
    }
    Ok(())
}

fn add_alternates(profile: &mut Profile, emails: &[Email], ready: &Ready) -> Result<(), Fault> {
    if profile.alternates.iter().any(|alternate| !alternate.email.verified) {
        return Err(FaultKind::Refused(Rule::Unproved).into());
    }
    if profile.alternates.len() + emails.len() > MOST_ALTERNATES {
        return Err(FaultKind::Refused(Rule::TooMuch).into());
    }
    for (email, id) in emails.iter().zip(&ready.ids) {
        let same = |other: &Email| other.address.to_lowercase() == email.address.to_lowercase();
        if profile.email.iter().chain(profile.alternates.iter().map(|one| &one.email)).any(same) {
            return Err(FaultKind::Exists(Taken::Email).into());
        }
        profile.alternates.push(Alternate { id: *id, email: email.clone() });
    }
    Ok(())
}

/// Takes an alternate address out.
fn alternate(profile: &mut Profile, id: AlternateId) -> Result<Alternate, Fault> {
    let at = profile.alternates.iter().position(|one| one.id == id);
    Ok(profile.alternates.remove(at.ok_or(Fault::new(FaultKind::NotFound(Missing::Alternate)))?))
}

fn keep(profile: &mut Profile, residue: &Residue) {
    let same = |kept: &&mut Residue| kept.vendor == residue.vendor && kept.name == residue.name;
    match profile.residue.iter_mut().find(same) {
        Some(kept) => kept.value.clone_from(&residue.value),
        None => profile.residue.push(residue.clone()),
    }
}

fn prove(
    user: &User,
    profile: &mut Profile,
    purpose: Purpose,
    code: &Secret,
    ready: &Ready,
) -> Result<(), Fault> {
    use_up(user, profile, purpose, code, ready)?;
    match purpose {
        Purpose::Email => profile.email.iter_mut().for_each(|email| email.verified = true),
        Purpose::Phone => profile.phone.iter_mut().for_each(|phone| phone.verified = true),
        Purpose::Password | Purpose::Invitation | Purpose::StepUp => {}
    }
    Ok(())
}

/// An address or a number that is asked for.
struct Contact<'a> {
    purpose: Purpose,
    text: &'a Private,
    verified: bool,
    other: bool,
    code: bool,
}

/// Whether the address or number counts as proved afterwards. Another one makes the code for the one before worthless.
fn contact(
    user: &User,
    profile: &mut Profile,
    wanted: &Contact<'_>,
    before: Option<(Private, bool)>,
    ready: &Ready,
) -> Result<bool, Fault> {
    let same = before.filter(|(text, _)| text == wanted.text);
    if same.is_some() && wanted.other {
        return Err(FaultKind::Refused(Rule::Unchanged).into());
    }
    let verified = wanted.verified || same.as_ref().is_some_and(|(_, verified)| *verified);
    if same.is_none() || verified {
        profile.codes.retain(|code| code.purpose != wanted.purpose);
    }
    if same.is_none() && wanted.purpose == Purpose::Email {
        // Whoever reads the address before is not who is invited now.
        profile.codes.retain(|code| code.purpose != Purpose::Invitation);
    }
    if same.is_none() && !verified && wanted.code {
        give_out(user, profile, wanted.purpose, ready);
    }
    Ok(verified)
}

fn give_out(user: &User, profile: &mut Profile, purpose: Purpose, ready: &Ready) {
    profile.codes.retain(|code| code.purpose != purpose);
    let drawn = ready.drawn.iter().find(|(of, _)| *of == purpose);
    profile.codes.extend(drawn.map(|drawn| kept(user.id, drawn, ready.now)));
}

fn use_up(
    user: &User,
    profile: &mut Profile,
    purpose: Purpose,
    code: &Secret,
    ready: &Ready,
) -> Result<(), Fault> {
    let out = profile.codes.iter().position(|kept| kept.purpose == purpose);
    let out = out.ok_or(Fault::new(FaultKind::Refused(Rule::NoCode)))?;
    let kept = profile.codes.remove(out);
    if !bool::from(kept.digest.ct_eq(&code_digest(user.id, code))) {
        return Err(FaultKind::Refused(Rule::WrongCode).into());
    }
    if ready.now < kept.expires { Ok(()) } else { Err(FaultKind::Refused(Rule::OldCode).into()) }
}

fn password(
    user: &User,
    profile: &mut Profile,
    new: &NewPassword,
    proof: &PasswordProof,
    ready: &Ready,
) -> Result<(), Fault> {
    match proof {
        PasswordProof::Caller => {}
        PasswordProof::First if profile.password.is_some() => {
            return Err(FaultKind::Refused(Rule::HasPassword).into());
        }
        PasswordProof::First => {}
        PasswordProof::Code(code) => use_up(user, profile, Purpose::Password, code, ready)?,
        PasswordProof::Current(_) => {
            let current =
                profile.password.as_ref().ok_or(Fault::new(FaultKind::Refused(Rule::NoPassword)))?;
            // One that was changed in between is not the one that was compared.
            if ready.matched.as_ref() != Some(current) {
                return Err(FaultKind::Refused(Rule::WrongPassword).into());
            }
        }
    }
    profile.codes.retain(|code| code.purpose != Purpose::Password);
    profile.password = match new {
        NewPassword::Hash(hash) => Some(hash.clone()),
        NewPassword::Clear(_) => ready.hash.clone(),
    };
    profile.password_expired = false;
    Ok(())
}

/// Codes that are about to be tried. What is given up before is taken back.
struct Tries<'a> {
    engine: &'a Engine,
    codes: Vec<Digest>,
}

impl Tries<'_> {
    /// From here on they count.
    fn stand(mut self) -> Vec<Digest> {
        std::mem::take(&mut self.codes)
    }
}

impl Drop for Tries<'_> {
    fn drop(&mut self) {
        self.engine.untry(&self.codes);
    }
}

impl Engine {
    pub(crate) async fn update(&self, cx: &Cx, granted: &Granted, update: &Update) -> Result<Reply, Fault> {
        let Done { user, changed, told, .. } = self.updated(cx, granted, update, false).await?;
        Ok(Reply::Changed { user, changed, codes: told })
    }

    /// Carries an update out; `acting` asks for a user who may act.
    pub(crate) async fn updated(
        &self,
        cx: &Cx,
        granted: &Granted,
        update: &Update,
        acting: bool,
    ) -> Result<Done, Fault> {
        let reference = self.resolved(cx, &update.user).await?;
        let ask = self.ask(cx, granted, self.now()?);
        let tried = self.may_try(&reference, update, &ask).await?;
        let (ready, fresh) = self.ready(&reference, update).await?;
        let (now, claims) = (ready.now, claims(update, &ready));
        let (tried, given_out) = (tried.stand(), fresh.clone());
        let asked = update.clone();
        let decision = move |seen: Seen<'_>| {
            let user = seen.user.filter(|user| user.state != State::Deleted);
            let verdict = match (edit(user, &asked, &ready), seen.taken) {
                (Ok(_), _) if acting && !user.is_some_and(|user| user.state.may_act()) => {
                    Err(FaultKind::Unauthenticated(AuthProblem::Inactive).into())
                }
                (Ok(_), Some(taken)) => Err(FaultKind::Exists(taken).into()),
                (verdict, _) => verdict,
            };
            ask.admit(user, None, verdict.as_ref().map(|changes| !changes.is_empty()))?;
            let (id, version) = user.map(|user| (user.id, user.version)).ok_or_else(gone)?;
            Ok(ask.events(id, version, verdict?, None, asked.by.as_deref()))
        };
        let target = Target::User(reference, Box::new(claims));
        let done = match self.settle(cx, target, now, Arc::new(decision), fresh).await {
            Err(fault) if fault.kind == FaultKind::Exists(Taken::Email) => {
                return Err(self.taken(update).await?.unwrap_or(fault));
            }
            Err(fault) => {
                if matches!(
                    fault.kind,
                    FaultKind::Unavailable
                        | FaultKind::Overloaded
                        | FaultKind::KeyRunning
                        | FaultKind::KeyReused
                ) {
                    // Nobody looked at it.
                    self.untry(&tried);
                }
                return Err(fault);
            }
            Ok(done) => done,
        };
        // What is told once more was not looked at again.
        if done.replayed {
            self.untry(&tried);
        } else {
            // Where codes are fixed, the one that was given out now has the digest of the one before.
            let anew = given_out.iter().map(|one| code_digest(done.user.id, &one.drawn.1));
            let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
            for code in tried.into_iter().chain(anew) {
                tries.remove(&code);
            }
        }
        Ok(done)
    }

    /// Which of several addresses somebody else has, where that cannot be seen from the call.
    async fn taken(&self, update: &Update) -> Result<Option<Fault>, Fault> {
        let [Edit::AddAlternates(emails)] = update.edits.as_slice() else { return Ok(None) };
        let mut taken = Vec::new();
        for email in emails.iter().filter(|_| emails.len() > 1) {
            let query = Query {
                filter: Filter::Emails(vec![email.address.to_string()]),
                sort: Sort { key: SortKey::Id, descending: false },
                start: Start::Offset(0),
                limit: 1,
                count: false,
            };
            if !self.store().list(&query, Scope::Realm).await?.users.is_empty() {
                let got = Some(email.address.clone());
                taken.push(Violation { field: "alternates".into(), why: Why::Taken, got });
            }
        }
        Ok((!taken.is_empty()).then(|| FaultKind::Invalid(taken).into()))
    }

    /// Refuses what costs much, or could be guessed, before it is tried: passwords that the caller may not set, and codes that
    /// were guessed at too often. Says which codes are about to be tried.
    async fn may_try(&self, reference: &UserRef, update: &Update, ask: &Ask) -> Result<Tries<'_>, Fault> {
        let mut purposes = Vec::new();
        let mut costly = false;
        for edit in &update.edits {
            match edit {
                Edit::Prove(purpose, _) | Edit::Check(purpose, _) => purposes.push(*purpose),
                Edit::Password { proof, .. } => {
                    costly = true;
                    purposes.extend(matches!(proof, PasswordProof::Code(_)).then_some(Purpose::Password));
                }
                _ => {}
            }
        }
        if !costly && purposes.is_empty() {
            return Ok(Tries { engine: self, codes: Vec::new() });
        }
        let user = self.store().user(reference).await?.filter(|user| user.state != State::Deleted);
        let missing = gone();
        ask.admit(user.as_deref(), None, if user.is_some() { Ok(true) } else { Err(&missing) })?;
        let user = user.ok_or(missing)?;
        let out = user.profile.codes.iter().filter(|code| purposes.contains(&code.purpose));
        let mut tried = Tries { engine: self, codes: Vec::new() };
        for code in out {
            // Counted before the guess, so that many at once are no way around it.
            tried.codes.push(code.digest);
            if self.count(code.digest) > MOST_TRIES {
                return Err(FaultKind::Refused(Rule::WrongCode).into());
            }
        }
        Ok(tried)
    }

    /// Takes tries back that nobody looked at.
    fn untry(&self, codes: &[Digest]) {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        for code in codes {
            tries.entry(*code).and_modify(|tries| *tries = tries.saturating_sub(1));
        }
    }

    /// Draws, hashes and compares what the update may need.
    async fn ready(&self, reference: &UserRef, update: &Update) -> Result<(Ready, Vec<Fresh>), Fault> {
        let mut ready = Ready { now: self.now()?, ..Ready::default() };
        let mut purposes = Vec::new();
        for edit in &update.edits {
            match edit {
                Edit::Email { code: true, .. } => purposes.push((Purpose::Email, Delivery::Told)),
                Edit::Phone { code: true, .. } => purposes.push((Purpose::Phone, Delivery::Told)),
                Edit::Code { purpose, delivery, .. } => purposes.push((*purpose, *delivery)),
                Edit::AddAlternates(emails) => {
                    for _ in emails {
                        ready.ids.extend(AlternateId::new(self.next_id(ready.now)?.get()));
                    }
                }
                Edit::Promote(id) => {
                    let user = self.store().user(reference).await?;
                    let all = user.as_ref().map(|user| user.profile.alternates.iter());
                    let found = all.into_iter().flatten().find(|one| one.id == *id);
                    ready.promoted = found.map(|one| one.email.address.clone());
                }
                Edit::Password { new, proof } => {
                    if let PasswordProof::Current(password) = proof {
                        ready.matched = self.matched(reference, password).await?;
                    }
                    match new {
                        NewPassword::Clear(password) => ready.hash = Some(self.hash(password.clone()).await?),
                        NewPassword::Hash(hash) if !checkable(hash) => {
                            return Err(Fault::field("password.hash", Why::Unknown));
                        }
                        NewPassword::Hash(_) => {}
                    }
                }
                _ => {}
            }
        }
        let fresh = self.draw(&purposes)?;
        ready.drawn = fresh.iter().map(|fresh| fresh.drawn.clone()).collect();
        Ok((ready, fresh))
    }

    /// The hash in force, if `password` belongs to it.
    async fn matched(&self, reference: &UserRef, password: &Secret) -> Result<Option<Secret>, Fault> {
        let user = self.store().user(reference).await?;
        let Some(hash) = user.and_then(|user| user.profile.password.clone()) else {
            return Ok(None);
        };
        let same = self.verify(password.clone(), hash.clone()).await?;
        Ok(same.then_some(hash))
    }
}

/// What the user is to have that another must not.
fn claims(update: &Update, ready: &Ready) -> Claims {
    let mut claims = Claims::default();
    for edit in &update.edits {
        match edit {
            Edit::Text(Field::Username, text) => claims.username.clone_from(text),
            Edit::Email { address, .. } if update.unique_email => claims.emails.push(address.clone()),
            Edit::AddAlternates(emails) => {
                claims.emails.extend(emails.iter().map(|email| email.address.clone()));
            }
            // It may have become somebody's primary one in the meantime.
            Edit::Promote(_) => claims.emails.extend(ready.promoted.clone()),
            Edit::Phone { number, .. } if update.unique_phone => claims.phone = Some(number.clone()),
            _ => {}
        }
    }
    claims
}

#[cfg(test)]
mod tests {
    use super::*;
    use interlingua_model::{Event, Kind, NewUser, OrgId, UserId, Verification};

    fn user() -> User {
        let mut profile = Profile::new(Kind::Human, "ada".into());
        profile.email = Some(Email { address: "ada@acme.example".into(), verified: true });
        let new = NewUser {
            org: None,
            state: State::Active,
            verification: Verification::Verified,
            profile,
            password: None,
            codes: Vec::new(),
            by: None,
            unique_email: false,
            unique_phone: false,
        };
        let change = EventChange::created(&new, OrgId::new(1).unwrap(), None);
        after(None, change).unwrap()
    }

    fn after(user: Option<User>, change: EventChange) -> Option<User> {
        let event = Event {
            user: UserId::new(7).unwrap(),
            sequence: user.as_ref().map_or(1, |user| user.version + 1),
            at: Timestamp(0),
            who: String::new(),
            by: None,
            via: String::new(),
            request: String::new(),
            reason: None,
            losses: Vec::new(),
            change,
        };
        crate::apply(user, &event)
    }

    fn update(edits: Vec<Edit>) -> Update {
        let user = UserRef::Caller;
        Update::of(user, edits)
    }

    fn email(address: &str, verified: bool, other: bool) -> Edit {
        Edit::Email { address: address.into(), verified, other, code: true }
    }

    fn ready() -> Ready {
        Ready { drawn: vec![(Purpose::Email, "ABC123".into())], ..Ready::default() }
    }

    fn carried(user: User, edits: Vec<Edit>) -> Result<User, FaultKind> {
        let changes = edit(Some(&user), &update(edits), &ready()).map_err(|fault| fault.kind)?;
        Ok(changes.into_iter().fold(user, |user, change| after(Some(user), change).unwrap()))
    }

    #[test]
    fn what_is_so_already_is_no_event() {
        let before = user();
        let same = vec![email("ada@acme.example", false, false), Edit::Text(Field::Given, None)];
        assert_eq!(carried(before.clone(), same).unwrap(), before);
        let refused = carried(before, vec![email("ada@acme.example", true, true)]);
        assert_eq!(refused, Err(FaultKind::Refused(Rule::Unchanged)));
    }

    #[test]
    fn a_code_proves_once_and_in_time() {
        let changed = carried(user(), vec![email("ada@globex.example", false, true)]).unwrap();
        assert!(!changed.profile.email.as_ref().unwrap().verified);
        let prove = |code: &str| vec![Edit::Prove(Purpose::Email, code.into())];
        assert_eq!(carried(changed.clone(), prove("ABC124")), Err(FaultKind::Refused(Rule::WrongCode)));
        let late = Ready { now: Timestamp(3_600_000_000), ..ready() };
        assert!(edit(Some(&changed), &update(prove("ABC123")), &late).is_err());
        let proved = carried(changed, prove("ABC123")).unwrap();
        assert!(proved.profile.email.as_ref().unwrap().verified && proved.profile.codes.is_empty());
        assert_eq!(carried(proved, prove("ABC123")), Err(FaultKind::Refused(Rule::NoCode)));
    }

    #[test]
    fn another_address_makes_the_code_for_the_one_before_worthless() {
        let changed = carried(user(), vec![email("ada@globex.example", false, false)]).unwrap();
        let back = carried(changed, vec![email("ada@acme.example", true, false)]).unwrap();
        assert!(back.profile.codes.is_empty());
    }

    #[test]
    fn one_refused_edit_refuses_them_all() {
        let forget = Edit::Forget { vendor: "v", name: "n".to_owned(), must: true };
        let refused = carried(user(), vec![Edit::Text(Field::Given, Some("Ada".into())), forget]);
        assert_eq!(refused, Err(FaultKind::NotFound(Missing::Attribute)));
        let machine = Update { kind: Some(Kind::Machine), ..update(Vec::new()) };
        assert_eq!(
            edit(Some(&user()), &machine, &ready()).unwrap_err().kind,
            FaultKind::NotFound(Missing::User)
        );
    }
}
