//! What an update does to a user: pure functions. What they need of chance and hashing is made ready before.

use interlingua_model::{
    Alternate, AlternateId, Code, Delivery, Drawn, Edit, Email, EventChange, Fault, FaultKind, Field,
    Missing, NewPassword, PasswordProof, Phone, Private, Profile, Purpose, Residue, Rule, Secret, State,
    Taken, Timestamp, Update, User, fold,
};
use subtle::ConstantTimeEq as _;

use crate::lifecycle::user_not_found;
use crate::secrets::{code_digest, is_fresh, kept};
use crate::store::Claims;

/// The most vendor attributes of one user.
const MOST_ATTRIBUTES: usize = 1_000;
/// Their most bytes, all together: each change of a user writes all of it to the journal.
const MOST_ATTRIBUTE_BYTES: usize = 2 << 20;

/// The most alternate addresses of one user.
pub const MOST_ALTERNATES: usize = 10;

/// What an update needs beside the user.
#[derive(Default)]
pub struct Ready {
    /// The time.
    pub now: Timestamp,
    /// Whether who asks may manage users; what others say of themselves, and do not prove, is their own word.
    pub manages: bool,
    /// What the codes that the caller is told are for.
    pub told: Vec<Purpose>,
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
    let user = alive
        .filter(|user| update.kind.is_none_or(|kind| kind == user.profile.kind))
        .ok_or_else(user_not_found)?;
    if update.org.is_some_and(|org| org != user.org) {
        return Err(FaultKind::NotFound(Missing::Org).into());
    }
    if !update.expect.holds(user.version) {
        return Err(FaultKind::Precondition.into());
    }
    let mut profile = user.profile.clone();
    for edit in &update.edits {
        apply_edit(user, &mut profile, edit, ready)?;
    }
    check_size(&user.profile, &profile)?;
    if profile == user.profile {
        return Ok(Vec::new());
    }
    let new_password = profile.password != user.profile.password;
    let sessions_from = if new_password { user.version + 1 } else { user.sessions_from };
    Ok(vec![EventChange::Updated(Box::new(User { profile, sessions_from, ..user.clone() }))])
}

/// Whether the vendor attributes are few and small enough.
pub fn size_fits(profile: &Profile) -> bool {
    let bytes: usize = profile.residue.iter().map(|one| one.name.len() + one.value.len()).sum();
    profile.residue.len() <= MOST_ATTRIBUTES && bytes <= MOST_ATTRIBUTE_BYTES
}

/// Whether the vendor attributes are few and small enough, or at least no more than before.
fn check_size(before: &Profile, after: &Profile) -> Result<(), Fault> {
    let size =
        |all: &[Residue]| (all.len(), all.iter().map(|one| one.name.len() + one.value.len()).sum::<usize>());
    let (before, after) = (size(&before.residue), size(&after.residue));
    if after.0 > MOST_ATTRIBUTES.max(before.0) || after.1 > MOST_ATTRIBUTE_BYTES.max(before.1) {
        return Err(FaultKind::Refused(Rule::TooMuch).into());
    }
    Ok(())
}

fn apply_edit(user: &User, profile: &mut Profile, edit: &Edit, ready: &Ready) -> Result<(), Fault> {
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
        Edit::Email { .. } | Edit::Phone { .. } | Edit::NoPhone => set_contact(user, profile, edit, ready)?,
        Edit::Code { purpose, again, delivery } => {
            if *again && !profile.codes.iter().any(|code| code.purpose == *purpose) {
                return Err(FaultKind::Refused(Rule::NoCode).into());
            }
            let fresh = |code: &Code| code.purpose == *purpose && !code.told && is_fresh(code, ready.now);
            // Asked again at once, nothing is sent: nobody could be kept from using a code, or guess at one after another.
            if !(*purpose == Purpose::Password
                && matches!(delivery, Delivery::Sent)
                && profile.codes.iter().any(fresh))
            {
                give_out(user, profile, *purpose, ready);
            }
        }
        Edit::Prove(purpose, code) => prove(user, profile, *purpose, code, ready)?,
        Edit::Accept(code) => {
            let told = use_up(user, profile, Purpose::Invitation, code, ready)?.told;
            proved(profile, Purpose::Email, told);
        }
        Edit::Check(purpose, code) => {
            use_up(user, &mut profile.clone(), *purpose, code, ready)?;
        }
        Edit::Password { new, proof } => set_password(user, profile, new, proof, ready)?,
        Edit::NoPassword => {
            profile.password.take().ok_or(Fault::new(FaultKind::Refused(Rule::NoPassword)))?;
        }
        Edit::Link(link) if profile.aliases.contains(link) => {
            return Err(FaultKind::Exists(Taken::Link).into());
        }
        Edit::Link(link) => profile.aliases.push(link.clone()),
        Edit::Unlink(link) => {
            let at = profile.aliases.iter().position(|one| one == link);
            profile.aliases.remove(at.ok_or(Fault::new(FaultKind::NotFound(Missing::Link)))?);
        }
        Edit::AddAlternates(_) | Edit::DropAlternate(_) | Edit::Promote(_) => {
            edit_alternates(profile, edit, ready)?
        }
        Edit::Keep(_) | Edit::Stamp(..) | Edit::Forget { .. } => edit_attributes(user, profile, edit, ready)?,
    }
    Ok(())
}

/// How the person is reached.
fn set_contact(user: &User, profile: &mut Profile, edit: &Edit, ready: &Ready) -> Result<(), Fault> {
    match edit {
        Edit::Email { address, verified, other, code } => {
            let before = profile.email.take().map(|email| (email.address, email.verified, email.own_word));
            let (purpose, text) = (Purpose::Email, address);
            let wanted = Contact { purpose, text, verified: *verified, other: *other, code: *code };
            let (verified, own_word) = update_contact(user, profile, &wanted, before, ready)?;
            profile.email = Some(Email { address: address.clone(), verified, own_word });
        }
        Edit::Phone { number, verified, other, code } => {
            let before = profile.phone.take().map(|phone| (phone.number, phone.verified, phone.own_word));
            let (purpose, text) = (Purpose::Phone, number);
            let wanted = Contact { purpose, text, verified: *verified, other: *other, code: *code };
            let (verified, own_word) = update_contact(user, profile, &wanted, before, ready)?;
            profile.phone = Some(Phone { number: number.clone(), verified, own_word });
        }
        _ => {
            profile.phone.take().ok_or(Fault::new(FaultKind::NotFound(Missing::Attribute)))?;
            profile.codes.retain(|code| code.purpose != Purpose::Phone);
        }
    }
    Ok(())
}

/// What vendors keep beside.
fn edit_attributes(user: &User, profile: &mut Profile, edit: &Edit, ready: &Ready) -> Result<(), Fault> {
    match edit {
        Edit::Keep(residue) => keep_attribute(profile, residue),
        Edit::Stamp(vendor, name) if *profile != user.profile => {
            let value = ready.now.0.to_string();
            keep_attribute(
                profile,
                &Residue { vendor: (*vendor).to_owned(), name: (*name).to_owned(), value },
            );
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

fn edit_alternates(profile: &mut Profile, edit: &Edit, ready: &Ready) -> Result<(), Fault> {
    match edit {
        Edit::AddAlternates(emails) => add_alternates(profile, emails, ready)?,
        Edit::DropAlternate(id) => drop(take_alternate(profile, *id)?),
        Edit::Promote(id) => {
            let promoted = take_alternate(profile, *id)?;
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
        let same = |other: &Email| fold(&other.address) == fold(&email.address);
        if profile.email.iter().chain(profile.alternates.iter().map(|one| &one.email)).any(same) {
            return Err(FaultKind::Exists(Taken::Email).into());
        }
        profile.alternates.push(Alternate { id: *id, email: email.clone() });
    }
    Ok(())
}

/// Takes an alternate address out.
fn take_alternate(profile: &mut Profile, id: AlternateId) -> Result<Alternate, Fault> {
    let at = profile.alternates.iter().position(|one| one.id == id);
    Ok(profile.alternates.remove(at.ok_or(Fault::new(FaultKind::NotFound(Missing::Alternate)))?))
}

fn keep_attribute(profile: &mut Profile, residue: &Residue) {
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
    let told = use_up(user, profile, purpose, code, ready)?.told;
    proved(profile, purpose, told);
    Ok(())
}

/// Marks what a code proves; one that its own user was `told` proves no more than that it asked.
fn proved(profile: &mut Profile, purpose: Purpose, told: bool) {
    match purpose {
        Purpose::Email => {
            profile.email.iter_mut().for_each(|email| {
                (email.verified, email.own_word) = (true, email.own_word.filter(|_| told));
            });
        }
        Purpose::Phone => {
            profile.phone.iter_mut().for_each(|phone| {
                (phone.verified, phone.own_word) = (true, phone.own_word.filter(|_| told));
            });
        }
        Purpose::Password | Purpose::Invitation | Purpose::StepUp => {}
    }
}

/// An address or a number that is asked for.
struct Contact<'a> {
    purpose: Purpose,
    text: &'a Private,
    verified: bool,
    other: bool,
    code: bool,
}

/// Whether the address or number counts as proved afterwards, and since when only its user says so. Another one makes the code for
/// the one before worthless.
fn update_contact(
    user: &User,
    profile: &mut Profile,
    wanted: &Contact<'_>,
    before: Option<(Private, bool, Option<Timestamp>)>,
    ready: &Ready,
) -> Result<(bool, Option<Timestamp>), Fault> {
    let same = before.filter(|(text, ..)| text == wanted.text);
    if same.is_some() && wanted.other {
        return Err(FaultKind::Refused(Rule::Unchanged).into());
    }
    let verified = wanted.verified || same.as_ref().is_some_and(|(_, verified, _)| *verified);
    let said = same.as_ref().map_or(Some(ready.now), |(.., own_word)| *own_word);
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
    Ok((verified, said.filter(|_| !ready.manages)))
}

fn give_out(user: &User, profile: &mut Profile, purpose: Purpose, ready: &Ready) {
    profile.codes.retain(|code| code.purpose != purpose);
    let drawn = ready.drawn.iter().find(|(of, _)| *of == purpose);
    // For a password it says only that nobody was sent it.
    let told = ready.told.contains(&purpose) && (purpose == Purpose::Password || !ready.manages);
    profile.codes.extend(drawn.map(|drawn| Code { told, ..kept(user.id, drawn, ready.now) }));
}

fn use_up(
    user: &User,
    profile: &mut Profile,
    purpose: Purpose,
    code: &Secret,
    ready: &Ready,
) -> Result<Code, Fault> {
    let out = profile.codes.iter().position(|kept| kept.purpose == purpose);
    let out = out.ok_or(Fault::new(FaultKind::Refused(Rule::NoCode)))?;
    let kept = profile.codes.remove(out);
    if !bool::from(kept.digest.ct_eq(&code_digest(user.id, code))) {
        return Err(FaultKind::Refused(Rule::WrongCode).into());
    }
    if ready.now < kept.expires { Ok(kept) } else { Err(FaultKind::Refused(Rule::OldCode).into()) }
}

fn set_password(
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
        PasswordProof::Code(code) => {
            use_up(user, profile, Purpose::Password, code, ready)?;
        }
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

/// What the user is to have that another must not.
pub fn claims(update: &Update, ready: &Ready) -> Claims {
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
            Edit::Link(link) => claims.aliases.push(link.clone()),
            _ => {}
        }
    }
    claims
}

/// What a user has that another must not; address and number where they must be unique.
pub fn claims_of(profile: &Profile, email: bool, phone: bool) -> Claims {
    let address = profile.email.as_ref().map(|email| email.address.clone());
    let number = profile.phone.as_ref().map(|phone| phone.number.clone());
    Claims {
        username: Some(profile.username.clone()),
        emails: address.filter(|_| email).into_iter().collect(),
        phone: number.filter(|_| phone),
        aliases: profile.aliases.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lifecycle::apply;
    use interlingua_model::{Event, Kind, NewUser, OrgId, UserId, UserRef, Verification};

    fn user() -> User {
        let mut profile = Profile::new(Kind::Human, "ada".into());
        profile.email = Some(Email::new("ada@acme.example".into(), true));
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
        apply(user, &event)
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
