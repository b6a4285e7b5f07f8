//! Row twins: users, events and credentials as JSON text. The same text is a line of `users export`.

use std::collections::BTreeMap;

use interlingua_engine::StoreError;
use interlingua_model::{
    Alias, Alternate, AlternateId, Code, Credential, CredentialKind, Date, Digest, Email, Event, EventChange,
    Gender, Kind, Loss, Lost, OrgId, Phone, Private, Profile, Purpose, Residue, Right, Secret, Sitting,
    State, Timestamp, TokenId, User, UserId, Verification,
};
use interlingua_wire::{date, parse_date, parse_time, rfc3339_micros, to_domain, to_vendor};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The words of states, verifications and the other closed sets, in both directions.
const KINDS: [(Kind, &str); 2] = [(Kind::Human, "human"), (Kind::Machine, "machine")];
const GENDERS: [(Gender, &str); 3] =
    [(Gender::Female, "female"), (Gender::Male, "male"), (Gender::Diverse, "diverse")];
const LOST: [Lost; 3] = [Lost::Omitted, Lost::Approximated, Lost::NoEffect];
const CREDENTIAL_KINDS: [CredentialKind; 5] = [
    CredentialKind::Token,
    CredentialKind::Application,
    CredentialKind::Client,
    CredentialKind::PasswordChange,
    CredentialKind::Key,
];

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct UserRow {
    id: u64,
    org: u64,
    state: String,
    #[serde(default = "verified")]
    verification: String,
    #[serde(default = "first")]
    version: u64,
    created: String,
    changed: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    deactivated: Option<String>,
    #[serde(default, skip_serializing_if = "is_zero")]
    sessions_from: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    creator: Option<u64>,
    #[serde(default = "human")]
    kind: String,
    username: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    given: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    family: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    nick: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    display: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    gender: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    born: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    email_verified: bool,
    /// Since when nobody but the user says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    email_own_word: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    alternates: Vec<AlternateRow>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    phone_verified: bool,
    /// The same of the number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    phone_own_word: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    managed_by: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    owner: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    password: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    password_expired: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    aliases: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    codes: Vec<CodeRow>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    residue: BTreeMap<String, BTreeMap<String, Box<RawValue>>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AlternateRow {
    id: u64,
    address: String,
    #[serde(default, skip_serializing_if = "is_false")]
    verified: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CodeRow {
    purpose: String,
    digest: Digest,
    expires: String,
    #[serde(default, skip_serializing_if = "is_false")]
    told: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
const fn is_false(value: &bool) -> bool {
    !*value
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
const fn is_zero(value: &u64) -> bool {
    *value == 0
}

const fn first() -> u64 {
    1
}

fn verified() -> String {
    "verified".to_owned()
}

fn human() -> String {
    "human".to_owned()
}

fn broken(what: &str, text: &str) -> StoreError {
    StoreError::Broken(format!("{what} {text:?} is not one that this version knows"))
}

/// The state with this word.
///
/// # Errors
/// [`StoreError::Broken`] for another word.
pub fn state(word: &str) -> Result<State, StoreError> {
    State::ALL.into_iter().find(|state| state.word() == word).ok_or_else(|| broken("state", word))
}

/// The verification with this word.
///
/// # Errors
/// [`StoreError::Broken`] for another word.
pub fn verification(word: &str) -> Result<Verification, StoreError> {
    let found = Verification::ALL.into_iter().find(|verification| verification.word() == word);
    found.ok_or_else(|| broken("verification", word))
}

fn user_id(raw: u64) -> Result<UserId, StoreError> {
    UserId::new(raw).ok_or_else(|| broken("user id", &raw.to_string()))
}

fn org_id(raw: u64) -> Result<OrgId, StoreError> {
    OrgId::new(raw).ok_or_else(|| broken("org id", &raw.to_string()))
}

fn time(text: &str) -> Result<Timestamp, StoreError> {
    parse_time(text).ok_or_else(|| broken("time", text))
}

fn times(text: Option<&String>) -> Result<Option<Timestamp>, StoreError> {
    text.map(|text| time(text)).transpose()
}

/// Writes a user as one line of JSON.
///
/// # Errors
/// [`StoreError::Broken`] when residue is not JSON.
pub fn write_user(user: &User) -> Result<String, StoreError> {
    let p = &user.profile;
    let text = |private: &Option<Private>| private.as_deref().map(str::to_owned);
    let row = UserRow {
        id: user.id.get(),
        org: user.org.get(),
        state: user.state.word().to_owned(),
        verification: user.verification.word().to_owned(),
        version: user.version,
        created: rfc3339_micros(user.created),
        changed: rfc3339_micros(user.changed),
        deactivated: user.deactivated.map(rfc3339_micros),
        sessions_from: user.sessions_from,
        creator: user.creator.map(UserId::get),
        kind: to_vendor(&KINDS, &p.kind).unwrap_or("human").to_owned(),
        username: p.username.to_string(),
        given: text(&p.given),
        family: text(&p.family),
        nick: text(&p.nick),
        display: text(&p.display),
        language: p.language.clone(),
        gender: p.gender.and_then(|gender| to_vendor(&GENDERS, &gender)).map(str::to_owned),
        born: p.born.map(date),
        email: p.email.as_ref().map(|email| email.address.to_string()),
        email_verified: p.email.as_ref().is_some_and(|email| email.verified),
        email_own_word: p.email.as_ref().and_then(|email| email.own_word).map(rfc3339_micros),
        alternates: p.alternates.iter().map(write_alternate).collect(),
        phone: p.phone.as_ref().map(|phone| phone.number.to_string()),
        phone_verified: p.phone.as_ref().is_some_and(|phone| phone.verified),
        phone_own_word: p.phone.as_ref().and_then(|phone| phone.own_word).map(rfc3339_micros),
        managed_by: p.managed_by.clone(),
        owner: p.owner,
        password: p.password.as_deref().map(str::to_owned),
        password_expired: p.password_expired,
        aliases: p.aliases.iter().map(|alias| (alias.vendor.clone(), alias.text.clone())).collect(),
        codes: p.codes.iter().map(write_code).collect(),
        residue: write_residue(&p.residue)?,
    };
    serde_json::to_string(&row).map_err(|e| StoreError::Broken(e.to_string()))
}

fn write_alternate(alternate: &Alternate) -> AlternateRow {
    let email = &alternate.email;
    AlternateRow { id: alternate.id.get(), address: email.address.to_string(), verified: email.verified }
}

fn read_alternate(row: AlternateRow) -> Result<Alternate, StoreError> {
    let id = AlternateId::new(row.id).ok_or_else(|| broken("alternate id", &row.id.to_string()))?;
    Ok(Alternate { id, email: Email::new(row.address.into(), row.verified) })
}

fn write_code(code: &Code) -> CodeRow {
    let (purpose, expires) = (code.purpose.word().to_owned(), rfc3339_micros(code.expires));
    CodeRow { purpose, digest: code.digest, expires, told: code.told }
}

fn read_code(row: &CodeRow) -> Result<Code, StoreError> {
    let purpose = Purpose::ALL.into_iter().find(|purpose| purpose.word() == row.purpose);
    let purpose = purpose.ok_or_else(|| broken("purpose", &row.purpose))?;
    Ok(Code { purpose, digest: row.digest, expires: time(&row.expires)?, told: row.told })
}

type ResidueRow = BTreeMap<String, BTreeMap<String, Box<RawValue>>>;

fn write_residue(residue: &[Residue]) -> Result<ResidueRow, StoreError> {
    let mut row = ResidueRow::new();
    for one in residue {
        let value = RawValue::from_string(one.value.clone()).map_err(|_| broken("residue", &one.name))?;
        row.entry(one.vendor.clone()).or_default().insert(one.name.clone(), value);
    }
    Ok(row)
}

/// What lifecycle operations change, in the least of words.
#[derive(Serialize, Deserialize)]
struct StateRow(String, String, u64, i64, Option<i64>, u64);

/// Writes the state of a user apart from who it is.
///
/// # Errors
/// None in practice; [`StoreError::Broken`] if JSON cannot be written.
pub fn write_state(user: &User) -> Result<String, StoreError> {
    let (state, verification) = (user.state.word().to_owned(), user.verification.word().to_owned());
    let deactivated = user.deactivated.map(|at| at.0);
    let row = StateRow(state, verification, user.version, user.changed.0, deactivated, user.sessions_from);
    serde_json::to_string(&row).map_err(|e| StoreError::Broken(e.to_string()))
}

/// A user in the state that was written apart.
///
/// # Errors
/// [`StoreError::Broken`] with what is wrong.
pub fn with_state(user: User, text: &str) -> Result<User, StoreError> {
    let row: StateRow = serde_json::from_str(text).map_err(|e| StoreError::Broken(format!("state: {e}")))?;
    let StateRow(word, verified, version, changed, deactivated, sessions_from) = row;
    let (changed, deactivated) = (Timestamp(changed), deactivated.map(Timestamp));
    let (state, verification) = (state(&word)?, verification(&verified)?);
    Ok(User { state, verification, version, changed, deactivated, sessions_from, ..user })
}

fn read_residue(row: ResidueRow) -> Vec<Residue> {
    let of = |(vendor, values): (String, BTreeMap<String, Box<RawValue>>)| {
        let value = move |(name, value): (String, Box<RawValue>)| Residue {
            vendor: vendor.clone(),
            name,
            value: value.get().to_owned(),
        };
        values.into_iter().map(value)
    };
    row.into_iter().flat_map(of).collect()
}

/// Reads a user from a line of JSON.
///
/// # Errors
/// [`StoreError::Broken`] with what is wrong.
pub fn read_user(text: &str) -> Result<User, StoreError> {
    let row: UserRow = serde_json::from_str(text).map_err(|e| StoreError::Broken(format!("user: {e}")))?;
    let private = |text: Option<String>| text.map(Private::from);
    let gender = match &row.gender {
        Some(word) => Some(to_domain(&GENDERS, &word.as_str()).ok_or_else(|| broken("gender", word))?),
        None => None,
    };
    let born: Option<Date> = match &row.born {
        Some(text) => Some(parse_date(text).ok_or_else(|| broken("date", text))?),
        None => None,
    };
    let (verified, own_word) = (row.email_verified, times(row.email_own_word.as_ref())?);
    let email = |address: String| Email { address: address.into(), verified, own_word };
    let (verified, own_word) = (row.phone_verified, times(row.phone_own_word.as_ref())?);
    let phone = |number: String| Phone { number: number.into(), verified, own_word };
    Ok(User {
        id: user_id(row.id)?,
        org: org_id(row.org)?,
        state: state(&row.state)?,
        verification: verification(&row.verification)?,
        version: row.version,
        created: time(&row.created)?,
        changed: time(&row.changed)?,
        deactivated: times(row.deactivated.as_ref())?,
        sessions_from: row.sessions_from,
        creator: row.creator.map(user_id).transpose()?,
        profile: Profile {
            kind: to_domain(&KINDS, &row.kind.as_str()).ok_or_else(|| broken("kind", &row.kind))?,
            username: row.username.into(),
            given: private(row.given),
            family: private(row.family),
            nick: private(row.nick),
            display: private(row.display),
            language: row.language,
            gender,
            born,
            email: row.email.map(email),
            alternates: row.alternates.into_iter().map(read_alternate).collect::<Result<_, _>>()?,
            phone: row.phone.map(phone),
            managed_by: row.managed_by,
            owner: row.owner,
            password: row.password.map(Secret::from),
            password_expired: row.password_expired,
            aliases: row.aliases.into_iter().map(|(vendor, text)| Alias { vendor, text }).collect(),
            codes: row.codes.iter().map(read_code).collect::<Result<_, _>>()?,
            residue: read_residue(row.residue),
        },
    })
}

#[derive(Serialize, Deserialize)]
struct EventRow {
    who: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    via: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    request: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    losses: Vec<(String, String)>,
    change: String,
    /// For `created`, `updated` and `imported`: the user, as a user row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    user: Option<Box<RawValue>>,
    /// For `verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    verification: Option<String>,
}

/// Writes an event's text; user, sequence and time have columns of their own.
///
/// # Errors
/// [`StoreError::Broken`] when residue is not JSON.
pub fn write_event(event: &Event) -> Result<String, StoreError> {
    let whole = match &event.change {
        EventChange::Created { .. } => interlingua_engine::apply(None, event),
        EventChange::Imported(user) | EventChange::Updated(user) => Some((**user).clone()),
        _ => None,
    };
    let user = whole.map(|user| write_user(&user)).transpose()?;
    let row = EventRow {
        who: event.who.clone(),
        by: event.by.clone(),
        via: event.via.clone(),
        request: event.request.clone(),
        reason: event.reason.clone(),
        losses: event.losses.iter().map(|l| (l.field.to_string(), l.lost.word().to_owned())).collect(),
        change: event.change.word().to_owned(),
        user: user.and_then(|text| RawValue::from_string(text).ok()),
        verification: match event.change {
            EventChange::Verified(to) => Some(to.word().to_owned()),
            _ => None,
        },
    };
    serde_json::to_string(&row).map_err(|e| StoreError::Broken(e.to_string()))
}

/// Reads an event.
///
/// # Errors
/// [`StoreError::Broken`] with what is wrong.
pub fn read_event(user: UserId, sequence: u64, at: Timestamp, text: &str) -> Result<Event, StoreError> {
    let row: EventRow = serde_json::from_str(text).map_err(|e| StoreError::Broken(format!("event: {e}")))?;
    let whole = row.user.as_ref().map(|raw| read_user(raw.get())).transpose()?;
    let change = match (row.change.as_str(), whole, &row.verification) {
        ("created", Some(user), _) => EventChange::Created {
            org: user.org,
            state: user.state,
            verification: user.verification,
            creator: user.creator,
            profile: Box::new(user.profile),
        },
        ("updated", Some(user), _) => EventChange::Updated(Box::new(user)),
        ("imported", Some(user), _) => EventChange::Imported(Box::new(user)),
        ("verified", _, Some(word)) => EventChange::Verified(verification(word)?),
        ("suspended", ..) => EventChange::Suspended,
        ("resumed", ..) => EventChange::Resumed,
        ("deactivated", ..) => EventChange::Deactivated,
        ("reactivated", ..) => EventChange::Reactivated,
        ("deleted", ..) => EventChange::Deleted,
        (word, ..) => return Err(broken("change", word)),
    };
    let loss = |(field, word): (String, String)| {
        let lost = LOST.into_iter().find(|lost| lost.word() == word).ok_or_else(|| broken("loss", &word))?;
        Ok(Loss::new(field, lost))
    };
    Ok(Event {
        user,
        sequence,
        at,
        who: row.who,
        by: row.by,
        via: row.via,
        request: row.request,
        reason: row.reason,
        losses: row.losses.into_iter().map(loss).collect::<Result<_, StoreError>>()?,
        change,
    })
}

#[derive(Serialize, Deserialize)]
struct CredentialRow {
    name: String,
    kind: String,
    #[serde(default)]
    rights: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    user: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    org: Option<u64>,
    created: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expires: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    exchanged: Option<[u8; 32]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sitting: Option<SittingRow>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scopes: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    public: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct SittingRow {
    #[serde(default)]
    version: u64,
    idle: u32,
    #[serde(default)]
    stepped_up: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    challenge: Option<CodeRow>,
}

/// Writes a credential; the digest has a column of its own.
///
/// # Errors
/// None in practice; [`StoreError::Broken`] if JSON cannot be written.
pub fn write_credential(credential: &Credential) -> Result<String, StoreError> {
    let row = CredentialRow {
        name: credential.name.clone(),
        kind: credential.kind.word().to_owned(),
        rights: credential.rights.iter().map(|right| right.word().to_owned()).collect(),
        user: credential.user.map(UserId::get),
        org: credential.org.map(OrgId::get),
        created: rfc3339_micros(credential.created),
        expires: credential.expires.map(rfc3339_micros),
        exchanged: credential.exchanged,
        id: credential.id.map(TokenId::get),
        sitting: credential.sitting.as_ref().map(|sitting| SittingRow {
            version: sitting.version,
            idle: sitting.idle,
            stepped_up: sitting.stepped_up,
            challenge: sitting.challenge.as_ref().map(write_code),
        }),
        scopes: credential.scopes.clone(),
        public: credential.public.clone(),
    };
    serde_json::to_string(&row).map_err(|e| StoreError::Broken(e.to_string()))
}

fn read_sitting(row: &SittingRow) -> Result<Sitting, StoreError> {
    let challenge = row.challenge.as_ref().map(read_code).transpose()?;
    Ok(Sitting { version: row.version, idle: row.idle, stepped_up: row.stepped_up, challenge })
}

/// Reads a credential.
///
/// # Errors
/// [`StoreError::Broken`] with what is wrong.
pub fn read_credential(digest: [u8; 32], text: &str) -> Result<Credential, StoreError> {
    let row: CredentialRow =
        serde_json::from_str(text).map_err(|e| StoreError::Broken(format!("credential: {e}")))?;
    let kind = CREDENTIAL_KINDS.into_iter().find(|kind| kind.word() == row.kind);
    let right = |word: &String| {
        let found = Right::ALL.into_iter().find(|right| right.word() == word);
        found.ok_or_else(|| broken("right", word))
    };
    Ok(Credential {
        kind: kind.ok_or_else(|| broken("credential kind", &row.kind))?,
        name: row.name,
        digest,
        id: match row.id {
            Some(raw) => Some(TokenId::new(raw).ok_or_else(|| broken("token id", &raw.to_string()))?),
            None => None,
        },
        exchanged: row.exchanged,
        rights: row.rights.iter().map(right).collect::<Result<_, _>>()?,
        user: row.user.map(user_id).transpose()?,
        org: row.org.map(org_id).transpose()?,
        created: time(&row.created)?,
        expires: times(row.expires.as_ref())?,
        sitting: row.sitting.as_ref().map(read_sitting).transpose()?,
        scopes: row.scopes,
        public: row.public,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_with_everything_comes_back() {
        let line = r#"{"id":7,"org":1,"state":"deactivated","verification":"pending","version":4,
            "created":"2026-05-01T10:00:00Z","changed":"2026-05-02T10:00:00.123456Z",
            "deactivated":"2026-05-02T10:00:00.123456Z","creator":3,"kind":"machine","username":"robo",
            "given":"Ro","family":"Bo","nick":"r","display":"Robo","language":"mt","gender":"diverse",
            "born":"1990-01-15","email":"robo@acme.example","email_verified":true,"phone":"+35679123456",
            "phone_verified":true,"managed_by":"okta.example","owner":true,"password":"$argon2id$x","password_expired":true,
            "alternates":[{"id":9,"address":"r@globex.example","verified":true}],"aliases":[["a","1"]],"codes":[{"purpose":"email","digest":[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1],
            "expires":"2026-05-01T11:00:00Z"}],"residue":{"v":{"n":{"x":[1,2]}}}}"#;
        let user = read_user(line).unwrap();
        let again = read_user(&write_user(&user).unwrap()).unwrap();
        assert_eq!(user, again);
        assert_eq!(user.profile.residue("v", "n"), Some(r#"{"x":[1,2]}"#));
    }

    #[test]
    fn an_unknown_word_or_field_is_named() {
        let line = |state: &str, more: &str| {
            format!(
                r#"{{"id":7,"org":1,"state":"{state}","created":"2026-05-01T10:00:00Z",
                "changed":"2026-05-01T10:00:00Z","username":"u"{more}}}"#
            )
        };
        assert!(read_user(&line("active", "")).is_ok());
        assert!(read_user(&line("asleep", "")).unwrap_err().to_string().contains("state \"asleep\""));
        assert!(read_user(&line("active", ",\"colour\":1")).unwrap_err().to_string().contains("colour"));
    }
}
