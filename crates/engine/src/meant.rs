//! Whom a reference means.

use std::sync::Arc;

use interlingua_backend::Cx;
use interlingua_model::{
    Fault, Filter, Private, Query, Scope, Sort, SortKey, Standing, Start, User, UserId, UserRef,
};

use crate::lifecycle::user_not_found;
use crate::store::Store;

/// Finds users for a caller, within its reach.
pub struct Meant<'a> {
    pub store: &'a dyn Store,
    pub cx: &'a Cx,
}

impl Meant<'_> {
    /// A reference that the store can look up.
    ///
    /// # Errors
    /// Not found where nobody is meant; the store's.
    pub async fn by(&self, reference: &UserRef) -> Result<UserRef, Fault> {
        let id = match reference {
            UserRef::Named { .. } => return Ok(reference.clone()),
            UserRef::Caller => self.cx.principal.user,
            UserRef::Address(address) => self.by_address(address).await?,
            UserRef::Owner(org) => {
                let owner = Filter::Not(Box::new(Filter::NotOwner));
                self.only(Filter::All(vec![Filter::Org(*org), owner])).await?.only()
            }
        };
        id.map(by_id).ok_or_else(user_not_found)
    }

    fn reach(&self) -> Scope {
        self.cx.principal.org.map_or(Scope::Realm, Scope::Org)
    }

    /// Who is meant by an address is who proved it; without such a one, who was given it; what somebody only says of itself
    /// counts where nobody else has it, and there whoever said so first: nobody takes it away by saying the same.
    async fn by_address(&self, address: &Private) -> Result<Option<UserId>, Fault> {
        let same = Filter::Emails(vec![address.to_string()]);
        for least in [Standing::Proved, Standing::Given] {
            let filter = Filter::All(vec![same.clone(), Filter::Standing(least)]);
            match self.only(filter).await? {
                Found::Nobody => {}
                meant => return Ok(meant.only()),
            }
        }
        let said = self.store.list(&look_up(same, MOST_SAYING), self.reach()).await?;
        if said.more {
            return Ok(None);
        }
        // Whoever may not act is meant only where nobody may.
        let rank = |user: &&Arc<User>| {
            (!user.state.may_act(), user.profile.email.as_ref().map(|email| email.own_word))
        };
        Ok(said.users.iter().min_by_key(rank).map(|user| user.id))
    }

    /// The one user within the caller's reach that a filter means.
    async fn only(&self, filter: Filter) -> Result<Found, Fault> {
        let listing = self.store.list(&look_up(filter, 10), self.reach()).await?;
        let mut found = listing.users;
        if found.is_empty() {
            return Ok(Found::Nobody);
        }
        // Not every vendor keeps addresses unique: then it is the one who can log in with it.
        if listing.more {
            found.clear();
        } else if found.len() > 1 {
            found.retain(|user| user.state.may_act() && user.profile.password.is_some());
        }
        Ok(match found.as_slice() {
            [only] => Found::One(only.id),
            _ => Found::Several,
        })
    }
}

/// How many may say the same address of themselves and be told apart.
const MOST_SAYING: u32 = 1_000;

/// Whom a filter means.
enum Found {
    Nobody,
    One(UserId),
    Several,
}

impl Found {
    const fn only(self) -> Option<UserId> {
        match self {
            Self::One(id) => Some(id),
            Self::Nobody | Self::Several => None,
        }
    }
}

/// A reference to a user whose id is known.
pub const fn by_id(id: UserId) -> UserRef {
    UserRef::Named { vendor: "", text: String::new(), spelled: Some(id) }
}

/// The first users that match.
pub fn look_up(filter: Filter, limit: u32) -> Query {
    let sort = Sort { key: SortKey::Id, descending: false };
    Query { filter, sort, start: Start::Offset(0), limit, count: false }
}
