//! The one vocabulary of what a translation may lose. What has which parts is said by taking everything apart, so that the
//! compiler asks about each new field.

use crate::{
    Change, Edit, Expect, Kind, Loss, Lost, NewUser, Profile, Residue, State, Update, User, Verification,
};

/// A part of a user or of a call that a vendor may have no place for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The log-in name, where it is not the address.
    Username,
    /// The single names; without them only what a screen shows.
    Names,
    /// The nickname.
    Nick,
    /// A display name that somebody set.
    Display,
    /// The language.
    Language,
    /// The gender.
    Gender,
    /// The date of birth.
    Born,
    /// The address.
    Email,
    /// Whether the address is proved.
    EmailVerified,
    /// More addresses.
    Alternates,
    /// The telephone number.
    Phone,
    /// Whether the number is proved.
    PhoneVerified,
    /// Who manages the user.
    ManagedBy,
    /// Whether it is the main user of its org.
    Owner,
    /// Whether it is a program.
    Kind,
    /// Where it stands in life, where a new one is not simply active.
    State,
    /// How far the identity is confirmed.
    Verification,
    /// The owner of the user.
    Org,
    /// Identifiers that others gave it.
    Aliases,
    /// A password in clear.
    Password,
    /// A password's hash.
    PasswordHash,
    /// That another password must be set.
    PasswordExpired,
    /// One-time codes.
    Codes,
    /// Attributes that only one vendor has.
    Residue,
    /// The versions that a caller expects.
    Version,
    /// Why, in the caller's words.
    Reason,
    /// By whom, in the caller's words.
    By,
    /// Who takes over.
    Heir,
    /// That nobody else may have the address.
    UniqueEmail,
    /// That nobody else may have the number.
    UniquePhone,
}

impl Part {
    /// Every part.
    pub const ALL: [Self; 30] = [
        Self::Username,
        Self::Names,
        Self::Nick,
        Self::Display,
        Self::Language,
        Self::Gender,
        Self::Born,
        Self::Email,
        Self::EmailVerified,
        Self::Alternates,
        Self::Phone,
        Self::PhoneVerified,
        Self::ManagedBy,
        Self::Owner,
        Self::Kind,
        Self::State,
        Self::Verification,
        Self::Org,
        Self::Aliases,
        Self::Password,
        Self::PasswordHash,
        Self::PasswordExpired,
        Self::Codes,
        Self::Residue,
        Self::Version,
        Self::Reason,
        Self::By,
        Self::Heir,
        Self::UniqueEmail,
        Self::UniquePhone,
    ];

    /// The word in the header of losses, in the journal, and in refusals.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Username => "username",
            Self::Names => "names",
            Self::Nick => "nick",
            Self::Display => "display",
            Self::Language => "language",
            Self::Gender => "gender",
            Self::Born => "born",
            Self::Email => "email",
            Self::EmailVerified => "email_verified",
            Self::Alternates => "alternates",
            Self::Phone => "phone",
            Self::PhoneVerified => "phone_verified",
            Self::ManagedBy => "managed_by",
            Self::Owner => "owner",
            Self::Kind => "kind",
            Self::State => "state",
            Self::Verification => "verification",
            Self::Org => "org",
            Self::Aliases => "aliases",
            Self::Password => "password",
            Self::PasswordHash => "password_hash",
            Self::PasswordExpired => "password_expired",
            Self::Codes => "codes",
            Self::Residue => "residue",
            Self::Version => "version",
            Self::Reason => "reason",
            Self::By => "by",
            Self::Heir => "heir",
            Self::UniqueEmail => "unique_email",
            Self::UniquePhone => "unique_phone",
        }
    }

    /// The loss of it.
    #[must_use]
    pub fn lost(self, how: Lost) -> Loss {
        Loss::new(self.word(), how)
    }

    /// What a profile has. Attributes count only where they are not `vendor`'s own.
    fn of_profile(p: &Profile, vendor: &str) -> Vec<Self> {
        let Profile {
            kind,
            username,
            given,
            family,
            nick,
            display,
            language,
            gender,
            born,
            email,
            alternates,
            phone,
            managed_by,
            owner,
            password,
            password_expired,
            aliases,
            codes,
            residue,
        } = p;
        let foreign = |one: &Residue| one.vendor != vendor;
        some([
            (Self::Username, email.as_ref().is_some_and(|email| email.address != *username)),
            (Self::Names, given.is_some() || family.is_some()),
            (Self::Nick, nick.is_some()),
            (Self::Display, display.is_some()),
            (Self::Language, language.is_some()),
            (Self::Gender, gender.is_some()),
            (Self::Born, born.is_some()),
            (Self::Email, email.is_some()),
            (Self::EmailVerified, email.as_ref().is_some_and(|email| email.verified)),
            (Self::Alternates, !alternates.is_empty()),
            (Self::Phone, phone.is_some()),
            (Self::PhoneVerified, phone.as_ref().is_some_and(|phone| phone.verified)),
            (Self::ManagedBy, managed_by.is_some()),
            (Self::Owner, *owner),
            (Self::Kind, *kind == Kind::Machine),
            (Self::Aliases, !aliases.is_empty()),
            (Self::PasswordHash, password.is_some()),
            (Self::PasswordExpired, *password_expired),
            (Self::Codes, !codes.is_empty()),
            (Self::Residue, residue.iter().any(foreign)),
        ])
    }

    /// What a user has that somebody may want to see; secrets and bookkeeping are nobody's.
    #[must_use]
    pub fn of_user(user: &User, vendor: &str) -> Vec<Self> {
        // Ids, versions and times are spelled by each vendor in its own way; the last may be absent everywhere.
        let User {
            id: _,
            org: _,
            state: _,
            verification,
            version: _,
            created: _,
            changed: _,
            deactivated: _,
            sessions_from: _,
            creator: _,
            profile,
        } = user;
        let hidden = [
            Self::Email,
            Self::Owner,
            Self::Aliases,
            Self::PasswordHash,
            Self::PasswordExpired,
            Self::Codes,
            Self::Residue,
        ];
        let mut all = Self::of_profile(profile, vendor);
        all.retain(|part| !hidden.contains(part));
        all.extend((*verification != Verification::Verified).then_some(Self::Verification));
        all
    }

    /// What a creation asks for beyond an active, confirmed person with an address.
    #[must_use]
    pub fn of_new(new: &NewUser, vendor: &str) -> Vec<Self> {
        let NewUser { org, state, verification, profile, password, codes, by, unique_email, unique_phone } =
            new;
        let mut all = Self::of_profile(profile, vendor);
        all.extend(some([
            (Self::State, *state != State::Active),
            (Self::Verification, *verification != Verification::Verified),
            (Self::Org, org.is_some()),
            (Self::Password, password.is_some()),
            (Self::Codes, !codes.is_empty()),
            (Self::By, by.is_some()),
            (Self::UniqueEmail, *unique_email),
            (Self::UniquePhone, *unique_phone),
        ]));
        all
    }

    /// What an operation says beside the user and the operation.
    #[must_use]
    pub fn of_change(change: &Change) -> Vec<Self> {
        let Change { user: _, op: _, reason, expect, by, heir } = change;
        some([
            (Self::Reason, reason.is_some()),
            (Self::Version, *expect != Expect::Any),
            (Self::By, by.is_some()),
            (Self::Heir, heir.is_some()),
        ])
    }

    /// What an update says beside the user and its edits.
    #[must_use]
    pub fn of_update(update: &Update) -> Vec<Self> {
        let Update { user: _, kind: _, org, edits: _, expect, by, unique_email, unique_phone } = update;
        let sets = |what: fn(&Edit) -> bool| update.edits.iter().any(what);
        some([
            (Self::Org, org.is_some()),
            (Self::Version, *expect != Expect::Any),
            (Self::By, by.is_some()),
            (Self::UniqueEmail, *unique_email && sets(|edit| matches!(edit, Edit::Email { .. }))),
            (Self::UniquePhone, *unique_phone && sets(|edit| matches!(edit, Edit::Phone { .. }))),
        ])
    }
}

fn some<const N: usize>(parts: [(Part, bool); N]) -> Vec<Part> {
    parts.into_iter().filter(|(_, there)| *there).map(|(part, _)| part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_a_word_of_its_own() {
        let words: std::collections::BTreeSet<&str> = Part::ALL.iter().map(|part| part.word()).collect();
        assert_eq!(words.len(), Part::ALL.len());
    }
}
