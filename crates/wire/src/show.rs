//! What a vendor's shape leaves out of a user.

use interlingua_model::{Kind, Loss, Lost, Profile, User, Verification};

/// A part of a user that a vendor's shape may or may not have a place for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    /// Whether it is a program.
    Kind,
    /// How far the identity is confirmed.
    Verification,
}

impl Part {
    const ALL: [Self; 14] = [
        Self::Username,
        Self::Names,
        Self::Nick,
        Self::Display,
        Self::Language,
        Self::Gender,
        Self::Born,
        Self::EmailVerified,
        Self::Alternates,
        Self::Phone,
        Self::PhoneVerified,
        Self::ManagedBy,
        Self::Kind,
        Self::Verification,
    ];

    const fn word(self) -> &'static str {
        match self {
            Self::Username => "username",
            Self::Names => "names",
            Self::Nick => "nick",
            Self::Display => "display",
            Self::Language => "language",
            Self::Gender => "gender",
            Self::Born => "born",
            Self::EmailVerified => "email_verified",
            Self::Alternates => "alternates",
            Self::Phone => "phone",
            Self::PhoneVerified => "phone_verified",
            Self::ManagedBy => "managed_by",
            Self::Kind => "kind",
            Self::Verification => "verification",
        }
    }

    fn is_set(self, user: &User) -> bool {
        let p: &Profile = &user.profile;
        match self {
            Self::Username => p.email.as_ref().is_some_and(|email| email.address != p.username),
            Self::Names => p.given.is_some() || p.family.is_some(),
            Self::Nick => p.nick.is_some(),
            Self::Display => p.display.is_some(),
            Self::Language => p.language.is_some(),
            Self::Gender => p.gender.is_some(),
            Self::Born => p.born.is_some(),
            Self::EmailVerified => p.email.as_ref().is_some_and(|email| email.verified),
            Self::Alternates => !p.alternates.is_empty(),
            Self::Phone => p.phone.is_some(),
            Self::PhoneVerified => p.phone.as_ref().is_some_and(|phone| phone.verified),
            Self::ManagedBy => p.managed_by.is_some(),
            Self::Kind => p.kind == Kind::Machine,
            Self::Verification => user.verification != Verification::Verified,
        }
    }
}

/// What `user` has and a shape of `vendor` that shows only `shown`, and of its own residue only `own`, leaves out.
#[must_use]
pub fn unshown(vendor: &str, user: &User, shown: &[Part], own: &[&str]) -> Vec<Loss> {
    let parts = Part::ALL.into_iter().filter(|part| !shown.contains(part) && part.is_set(user));
    let mut losses: Vec<Loss> = parts.map(|part| Loss::new(part.word(), Lost::Omitted)).collect();
    for residue in &user.profile.residue {
        let foreign = residue.vendor != vendor;
        // An own name that ends in a slash stands for all that begin so.
        let is_own = |own: &&str| residue.name == *own || own.ends_with('/') && residue.name.starts_with(own);
        if !foreign && own.iter().any(is_own) {
            continue;
        }
        let more = if foreign { String::new() } else { format!(".{}", residue.name) };
        let loss = Loss::new(format!("residue.{}{more}", residue.vendor), Lost::Omitted);
        if !losses.contains(&loss) {
            losses.push(loss);
        }
    }
    losses
}

/// The loss of showing `field` as something nearest to it.
#[must_use]
pub fn shown_as(field: &'static str) -> Loss {
    Loss::new(field, Lost::Approximated)
}
