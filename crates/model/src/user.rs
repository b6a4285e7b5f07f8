//! The user: what is the same in every dialect, and what only one of them knows.

use crate::{
    AlternateId, Date, Delivery, Digest, Field, OrgId, Private, Secret, State, Timestamp, UserId,
    Verification,
};

/// A user as the engine knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// Its identifier.
    pub id: UserId,
    /// Its owner.
    pub org: OrgId,
    /// Where it stands in life.
    pub state: State,
    /// How far its identity is confirmed.
    pub verification: Verification,
    /// Counts its journal events, from 1.
    pub version: u64,
    /// Time of its first event.
    pub created: Timestamp,
    /// Time of its last event.
    pub changed: Timestamp,
    /// Time of the deactivation that is in force.
    pub deactivated: Option<Timestamp>,
    /// Sessions that were opened at an older version are over: it is that of the last change of the password, or of the last
    /// deactivation.
    pub sessions_from: u64,
    /// The user that created it, if a user did.
    pub creator: Option<UserId>,
    /// Who it is.
    pub profile: Profile,
}

/// Who a user is: everything that a creation gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// A person or a program.
    pub kind: Kind,
    /// The log-in name; unique in the realm without regard to case.
    pub username: Private,
    /// First name.
    pub given: Option<Private>,
    /// Last name.
    pub family: Option<Private>,
    /// What friends say.
    pub nick: Option<Private>,
    /// What a screen shows; derived from the names where absent.
    pub display: Option<Private>,
    /// A BCP 47 tag.
    pub language: Option<String>,
    /// As stated by the person.
    pub gender: Option<Gender>,
    /// Date of birth.
    pub born: Option<Date>,
    /// The primary address.
    pub email: Option<Email>,
    /// More addresses of the person.
    pub alternates: Vec<Alternate>,
    /// The primary number.
    pub phone: Option<Phone>,
    /// The directory or identity provider that owns this user, if one does.
    pub managed_by: Option<String>,
    /// Whether it is the main user of its org, who can not be put out of use by every vendor's API.
    pub owner: bool,
    /// A password hash in PHC string form; a program's secret is one as well.
    pub password: Option<Secret>,
    /// Whether another password must be set before the next session.
    pub password_expired: bool,
    /// Identifiers that others gave it.
    pub aliases: Vec<Alias>,
    /// One-time codes that are out, at most one for each purpose.
    pub codes: Vec<Code>,
    /// Attributes that only one vendor has.
    pub residue: Vec<Residue>,
}

/// A one-time code as it is kept: everything but the code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// What it proves.
    pub purpose: Purpose,
    /// SHA-256 of the user's id and the code.
    pub digest: Digest,
    /// When it ends.
    pub expires: Timestamp,
    /// Whether its own user was told it, who may manage nobody: then it proves no more than that the user asked. Of a code for a
    /// password: whether any caller was told it, and nobody sent it.
    pub told: bool,
}

/// What a one-time code proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// That the e-mail address is the person's.
    Email,
    /// That the telephone number is the person's.
    Phone,
    /// That the person may set a new password.
    Password,
    /// That the person was invited.
    Invitation,
    /// That a session is still the person's.
    StepUp,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 5] = [Self::Email, Self::Phone, Self::Password, Self::Invitation, Self::StepUp];

    /// The word used in exports and logs.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Password => "password",
            Self::Invitation => "invitation",
            Self::StepUp => "step-up",
        }
    }
}

impl Profile {
    /// A profile that has a kind and a username and nothing else.
    #[must_use]
    pub fn new(kind: Kind, username: Private) -> Self {
        Self {
            kind,
            username,
            given: None,
            family: None,
            nick: None,
            display: None,
            language: None,
            gender: None,
            born: None,
            email: None,
            alternates: Vec::new(),
            phone: None,
            managed_by: None,
            owner: false,
            password: None,
            password_expired: false,
            aliases: Vec::new(),
            codes: Vec::new(),
            residue: Vec::new(),
        }
    }

    /// The name for a screen: the display name, or the other names, or the username.
    #[must_use]
    pub fn shown(&self) -> String {
        if let Some(display) = self.display.as_deref() {
            return display.to_owned();
        }
        let names: Vec<&str> =
            [self.given.as_deref(), self.family.as_deref()].into_iter().flatten().collect();
        if names.is_empty() { self.username.to_string() } else { names.join(" ") }
    }

    /// Sets a text; says no for those that are more than a text, and for no username.
    pub fn set_text(&mut self, field: Field, text: Option<Private>) -> bool {
        match (field, text) {
            (Field::Given, text) => self.given = text,
            (Field::Family, text) => self.family = text,
            (Field::Nick, text) => self.nick = text,
            (Field::Display, text) => self.display = text,
            (Field::Username, Some(text)) => self.username = text,
            (Field::Username | Field::Email | Field::Phone, _) => return false,
        }
        true
    }

    /// The residue of `vendor` under `name`, as JSON text.
    #[must_use]
    pub fn residue(&self, vendor: &str, name: &str) -> Option<&str> {
        let found = self.residue.iter().find(|r| r.vendor == vendor && r.name == name)?;
        Some(&found.value)
    }

    /// The identifier that `vendor`'s callers gave this user.
    #[must_use]
    pub fn alias(&self, vendor: &str) -> Option<&str> {
        let found = self.aliases.iter().find(|a| a.vendor == vendor)?;
        Some(&found.text)
    }
}

/// What a vendor's rules may ask about a user, and another vendor may not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// Whether it is the main user of its org.
    Owner,
    /// Which directory owns it.
    ManagedBy,
    /// How far its identity is confirmed, and whether an invitation is open.
    Verification,
    /// When it was deactivated.
    Deactivated,
}

impl Fact {
    /// The word used in profiles.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::ManagedBy => "managed_by",
            Self::Verification => "verification",
            Self::Deactivated => "deactivated",
        }
    }
}

/// A person or a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A person.
    Human,
    /// A program.
    Machine,
}

/// As stated by the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// Female.
    Female,
    /// Male.
    Male,
    /// Neither of the two.
    Diverse,
}

/// An e-mail address and whether the person proved to read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email {
    /// The address as given.
    pub address: Private,
    /// Proved.
    pub verified: bool,
    /// Since when, where nobody but the user itself says so. Such an address is no reason to refuse it to others, nor to take
    /// its user for whom somebody else is meant to be.
    pub own_word: Option<Timestamp>,
}

/// What an address counts for when somebody is looked for by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// The user says so.
    Said,
    /// Somebody who may manage users gave it.
    Given,
    /// It was proved.
    Proved,
}

impl Email {
    /// An address that somebody gave who may manage users, or that was proved.
    #[must_use]
    pub const fn new(address: Private, verified: bool) -> Self {
        Self { address, verified, own_word: None }
    }

    /// What it counts for.
    #[must_use]
    pub const fn standing(&self) -> Standing {
        match (self.verified, self.own_word) {
            (_, Some(_)) => Standing::Said,
            (true, None) => Standing::Proved,
            (false, None) => Standing::Given,
        }
    }

    /// The part behind the last `@`, in lower case.
    #[must_use]
    pub fn domain(&self) -> String {
        self.address.rsplit_once('@').map(|(_, domain)| domain.to_lowercase()).unwrap_or_default()
    }
}

/// An address beside the primary one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternate {
    /// Its identifier.
    pub id: AlternateId,
    /// The address, and whether the person proved to read it.
    pub email: Email,
}

/// A telephone number and whether the person proved to hold it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// The number as given, preferably in E.164 form (`+35679123456`).
    pub number: Private,
    /// Proved.
    pub verified: bool,
    /// Since when, where nobody but the user itself says so; it is then no reason to refuse it to others.
    pub own_word: Option<Timestamp>,
}

impl Phone {
    /// A number that somebody gave who may manage users, or that was proved.
    #[must_use]
    pub const fn new(number: Private, verified: bool) -> Self {
        Self { number, verified, own_word: None }
    }
}

/// An identifier from outside: `(realm, vendor, text)` is unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// Whose identifier it is.
    pub vendor: String,
    /// The identifier.
    pub text: String,
}

impl Alias {
    /// An account at an identity provider with which the user may log in. Nobody is named by it.
    #[must_use]
    pub fn link(provider: &str, account: &str) -> Self {
        Self { vendor: format!("{LINK}{provider}"), text: account.to_owned() }
    }

    /// The provider and the account, where this is a link.
    #[must_use]
    pub fn as_link(&self) -> Option<(&str, &str)> {
        Some((self.vendor.strip_prefix(LINK)?, &self.text))
    }
}

/// What the vendor of a link begins with.
const LINK: &str = "idp:";

/// A vendor attribute that the model has no word for: carried, never interpreted, returned by the same vendor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Residue {
    /// Whose attribute it is.
    pub vendor: String,
    /// Its name in that vendor's documents.
    pub name: String,
    /// Its value as JSON text.
    pub value: String,
}

impl NewUser {
    /// An active user with this profile, and nothing beside it.
    #[must_use]
    pub const fn of(profile: Profile) -> Self {
        Self {
            org: None,
            state: State::Active,
            verification: Verification::Verified,
            profile,
            password: None,
            codes: Vec::new(),
            by: None,
            unique_email: false,
            unique_phone: false,
        }
    }
}

/// A user that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewUser {
    /// Its owner; the principal's or the mount's where absent.
    pub org: Option<OrgId>,
    /// `Initial` or `Active`.
    pub state: State,
    /// How far its identity is confirmed already.
    pub verification: Verification,
    /// Who it is.
    pub profile: Profile,
    /// A password in clear, to be hashed before it is kept.
    pub password: Option<Secret>,
    /// One-time codes to be drawn, kept as digests, and told in the reply or sent.
    pub codes: Vec<(Purpose, Delivery)>,
    /// By whom, in the caller's words, where the vendor has a place for it.
    pub by: Option<String>,
    /// Whether another user with the same e-mail address forbids this one.
    pub unique_email: bool,
    /// Whether another user with the same telephone number forbids this one.
    pub unique_phone: bool,
}
