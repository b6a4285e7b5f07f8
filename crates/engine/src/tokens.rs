//! Tokens and keys that users have. Tokens have those rights of the user's other tokens that the caller has as well, within the user's
//! org, and die with the user.

use std::sync::Arc;

use interlingua_backend::{Cx, Granted};
use interlingua_model::{
    Credential, CredentialKind, Edit, Fault, FaultKind, Issue, IssueToken, Issued, Missing, NewPassword,
    PasswordProof, Reply, Rights, Rule, Scope, State, Timestamp, TokenFilter, TokenId, TokenQuery, TokenSort,
    Update, User, UserId, UserRef, Why,
};

use crate::engine::Engine;
use crate::meant::by_id;
use crate::programs::key_digest;
use crate::secrets::digest;
use crate::sessions::lasting_rights;

/// The most tokens, and the most keys, of one user.
const MOST_TOKENS: usize = 100;

impl Engine {
    pub(crate) async fn issue_token(
        &self,
        cx: &Cx,
        granted: &Arc<Granted>,
        wanted: &IssueToken,
    ) -> Result<Reply, Fault> {
        let now = self.now()?;
        let wrong_kind = |user: &User| wanted.kind.is_some_and(|kind| kind != user.profile.kind);
        let user = self.holder(cx, granted, &wanted.user, |user| match wanted.expires {
            Some(end) if end <= now => Err(Fault::field("expiration_date", Why::Past)),
            _ if wrong_kind(user) => Err(FaultKind::Refused(Rule::WrongKind).into()),
            _ => Ok(true),
        });
        let user = user.await?;
        if wanted.what == Issue::Secret {
            return self.issue_secret(cx, granted, user.id).await;
        }
        let id = TokenId::new(self.work.next_id()?.get());
        let id = id.ok_or_else(|| Fault::because(FaultKind::Internal, "the id space is used up"))?;
        let rights = self.grantable(cx, &user, wanted.what, now).await?;
        let credential = Credential {
            name: format!("pat:{}:{id}", user.id),
            kind: CredentialKind::Token,
            digest: [0; 32],
            id: Some(id),
            exchanged: None,
            rights,
            user: Some(user.id),
            org: Some(user.org),
            created: now,
            expires: wanted.expires,
            sitting: None,
            scopes: None,
            public: None,
        };
        let (credential, secret) = match wanted.what {
            Issue::Key => {
                let (public, private) = self.work.secrets.key_pair(wanted.public.clone()).await?;
                let name = format!("key:{}:{id}", user.id);
                let (kind, rights) = (CredentialKind::Key, Rights::default());
                let key = Credential {
                    name,
                    kind,
                    rights,
                    digest: key_digest(id),
                    public: Some(public),
                    ..credential
                };
                (key, private)
            }
            _ => {
                let secret = self.work.secrets.draw_secret()?;
                (Credential { digest: digest(&secret), ..credential }, secret)
            }
        };
        self.store().put_credential(credential).await?;
        Ok(Reply::Issued(Issued { id, user, created: now, expires: wanted.expires }, secret))
    }

    /// A program's secret. It is kept as a password is, and the one before is good no more.
    async fn issue_secret(&self, cx: &Cx, granted: &Arc<Granted>, user: UserId) -> Result<Reply, Fault> {
        let secret = self.work.secrets.draw_password()?;
        let new = NewPassword::Clear(secret.clone());
        let edits = vec![Edit::Password { new, proof: PasswordProof::Caller }];
        let done = self.updated(cx, granted, &Update::of(by_id(user), edits), false).await?;
        let id = TokenId::new(user.get());
        let id = id.ok_or_else(|| Fault::because(FaultKind::Internal, "a user has an id"))?;
        let created = done.user.changed;
        Ok(Reply::Issued(Issued { id, user: done.user, created, expires: None }, secret))
    }

    /// The rights that one more token of a user has.
    async fn grantable(&self, cx: &Cx, user: &User, what: Issue, now: Timestamp) -> Result<Rights, Fault> {
        let others = self.store().credentials_of(user.id).await?;
        let issued = |other: &&Arc<Credential>| other.kind == kind(what) && other.id.is_some();
        if others.iter().filter(issued).count() >= MOST_TOKENS {
            return Err(FaultKind::Refused(Rule::TooMuch).into());
        }
        // Never more than the caller may.
        let lasting = lasting_rights(self.store(), user, now).await?;
        Ok(lasting.iter().filter(|right| cx.principal.rights.has(*right)).collect())
    }

    pub(crate) async fn revoke_token(
        &self,
        cx: &Cx,
        granted: &Arc<Granted>,
        user: &UserRef,
        (what, id): (Issue, TokenId),
    ) -> Result<Reply, Fault> {
        let user = self.holder(cx, granted, user, |_| Ok(true)).await?;
        let all = self.store().credentials_of(user.id).await?;
        let found = all.iter().find(|one| one.id == Some(id) && one.kind == kind(what));
        let missing = || Fault::new(FaultKind::NotFound(Missing::Token));
        let dropped = self.store().drop_credential(found.ok_or_else(missing)?.digest).await?;
        if dropped { Ok(Reply::Revoked(self.now()?)) } else { Err(missing()) }
    }

    pub(crate) async fn list_tokens(&self, granted: &Granted, query: &TokenQuery) -> Result<Reply, Fault> {
        let mut found = self.find_tokens(granted, kind(query.what), &query.filters).await?;
        found.sort_by_key(|one| (sort_value(query.sort, one), one.id));
        if query.descending {
            found.reverse();
        }
        let total = found.len() as u64;
        let offset = usize::try_from(query.offset).unwrap_or(usize::MAX);
        let page = found.into_iter().skip(offset).take(query.limit as usize).collect();
        Ok(Reply::Tokens(page, total))
    }

    /// The tokens within the caller's reach that pass all filters.
    async fn find_tokens(
        &self,
        granted: &Granted,
        kind: CredentialKind,
        filters: &[TokenFilter],
    ) -> Result<Vec<Issued>, Fault> {
        let mut wanted = Vec::new();
        for filter in filters {
            wanted.push(match filter {
                TokenFilter::User(reference) => {
                    Wanted::User(self.store().user(reference).await?.map(|user| user.id))
                }
                other => Wanted::Plain(other),
            });
        }
        let mut found = Vec::new();
        for credential in self.store().credentials().await? {
            let (Some(id), Some(user)) = (credential.id, credential.user) else { continue };
            if credential.kind != kind {
                continue;
            }
            let Some(user) = self.store().user_by_id(user).await? else { continue };
            if user.state == State::Deleted || !granted.scope().covers(&user) {
                continue;
            }
            let issued = Issued { id, user, created: credential.created, expires: credential.expires };
            if wanted.iter().all(|wanted| wanted.fits(&issued)) {
                found.push(issued);
            }
        }
        Ok(found)
    }

    /// The user whose token it is or will be, when the caller may.
    async fn holder(
        &self,
        cx: &Cx,
        granted: &Arc<Granted>,
        reference: &UserRef,
        check: impl FnOnce(&User) -> Result<bool, Fault> + Send,
    ) -> Result<Arc<User>, Fault> {
        let user = self.work.find(cx, reference).await?;
        self.work.admission(cx, granted, self.now()?).admit_found(user, check)
    }
}

/// A filter whose user is known.
enum Wanted<'a> {
    User(Option<UserId>),
    Plain(&'a TokenFilter),
}

impl Wanted<'_> {
    fn fits(&self, one: &Issued) -> bool {
        match self {
            Self::User(id) => *id == Some(one.user.id),
            Self::Plain(TokenFilter::Id(id)) => *id == Some(one.id),
            Self::Plain(TokenFilter::Org(org)) => org.is_some_and(|org| Scope::Org(org).covers(&one.user)),
            Self::Plain(TokenFilter::Created(how, time)) => how.holds(one.created, *time),
            Self::Plain(TokenFilter::Expires(how, time)) => {
                how.holds(one.expires.unwrap_or(Timestamp::NEVER), *time)
            }
            Self::Plain(TokenFilter::User(_)) => false,
        }
    }
}

/// As what it is kept.
const fn kind(what: Issue) -> CredentialKind {
    match what {
        Issue::Key => CredentialKind::Key,
        Issue::Token | Issue::Secret => CredentialKind::Token,
    }
}

fn sort_value(sort: TokenSort, one: &Issued) -> i64 {
    let number = |raw: u64| i64::try_from(raw).unwrap_or(i64::MAX);
    match sort {
        TokenSort::Id => 0,
        TokenSort::User => number(one.user.id.get()),
        TokenSort::Org => number(one.user.org.get()),
        TokenSort::Expires => one.expires.unwrap_or(Timestamp::NEVER).0,
    }
}
