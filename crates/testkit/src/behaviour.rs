//! One suite for every backend, in calls and replies only: the engine on each store, and each vendor looped back.
//!
//! A case whose call the backend refuses to translate is skipped, and says so.

use std::sync::Arc;

use interlingua_backend::{Backend, Cx, Policy, grant};
use interlingua_model::{
    Call, Change, Edit, Email, Fault, FaultKind, Field, Filter, Kind, Match, Missing, NewUser, Op, OrgId,
    Phone, Profile, Purpose, Query, Reply, Rule, Sort, SortKey, Start, State, Taken, Update, User, UserId,
    UserRef, Verification,
};

use crate::{AllowAll, cx};

/// A backend under test, and the org that its users are made in.
pub struct Subject {
    /// The backend.
    pub backend: Arc<dyn Backend>,
    /// An org that it knows.
    pub org: OrgId,
    /// Makes a user one that the backend carries.
    pub fits: fn(NewUser) -> NewUser,
    /// A change of a name that the backend carries.
    pub rename: Edit,
    /// Whether it tells versions.
    pub versions: bool,
    /// Whether it tells the verification of a deactivated user, and so brings it back.
    pub verification: bool,
}

/// How a case ended.
type Case = Result<(), Fault>;

/// Runs every case; says which were skipped, and why. Panics where a case does not hold.
///
/// # Panics
/// With the case and what differs.
pub async fn run(name: &str, subject: &Subject) -> Vec<String> {
    let mut skipped = Vec::new();
    macro_rules! cases {
        ($($case:ident),* $(,)?) => {$(
            match subject.$case().await {
                Ok(()) => {}
                Err(Fault { kind: FaultKind::Unsupported(_) | FaultKind::Lossy(_), context, .. }) => {
                    skipped.push(format!("{name}: {} ({context:?})", stringify!($case)));
                }
                Err(fault) => panic!("{name}: {}: {fault:?}", stringify!($case)),
            }
        )*};
    }
    cases!(
        what_is_created_is_read,
        a_plain_life,
        a_name_is_changed,
        pages_come_in_order,
        a_program_is_created,
        nobody_is_not_found,
        a_life,
        what_is_so_already_changes_nothing,
        a_state_refuses,
        who_is_deleted_is_gone,
        a_username_is_taken_once,
        an_address_is_taken_once,
        an_update_changes_what_it_names,
        an_update_that_changes_nothing,
        a_code_proves_an_address,
        lists_find_order_and_page,
        the_verification_is_set,
    );
    skipped
}

fn person(name: &str, org: OrgId) -> NewUser {
    let mut profile = Profile::new(Kind::Human, name.into());
    (profile.given, profile.family) = (Some("Given".into()), Some(name.into()));
    profile.email = Some(Email::new(format!("{name}@suite.example").into(), true));
    NewUser { org: Some(org), ..NewUser::of(profile) }
}

fn named(user: &User) -> UserRef {
    UserRef::Named { vendor: "suite", text: user.id.to_string(), spelled: Some(user.id) }
}

impl Subject {
    async fn call(&self, call: Call) -> Result<Reply, Fault> {
        let (policy, cx): (Arc<dyn Policy>, Cx) = (Arc::new(AllowAll), cx("suite"));
        let answered = self.backend.call(&cx, grant(&policy, &cx.principal, call)?).await?;
        Ok(answered.reply)
    }

    async fn create(&self, new: NewUser) -> Result<Arc<User>, Fault> {
        match self.call(Call::Create(Box::new((self.fits)(new)))).await? {
            Reply::Created(user, _) => Ok(user),
            other => panic!("{other:?}"),
        }
    }

    /// What a version shows as.
    fn version(&self, version: u64) -> u64 {
        if self.versions { version } else { 0 }
    }

    async fn get(&self, user: &User) -> Result<Arc<User>, Fault> {
        match self.call(Call::Get(named(user))).await? {
            Reply::User(user) => Ok(user),
            other => panic!("{other:?}"),
        }
    }

    async fn change(&self, user: &User, op: Op) -> Result<(Arc<User>, bool), Fault> {
        self.applied(Call::Change(Change::of(named(user), op)))
            .await
            .map(|(user, changed, _)| (user, changed))
    }

    async fn update(&self, user: &User, edits: Vec<Edit>) -> Result<(Arc<User>, bool, Vec<String>), Fault> {
        let update = Update { kind: Some(user.profile.kind), ..Update::of(named(user), edits) };
        self.applied(Call::Update(Box::new(update))).await
    }

    async fn applied(&self, call: Call) -> Result<(Arc<User>, bool, Vec<String>), Fault> {
        match self.call(call).await? {
            Reply::Changed { user, changed, codes, .. } => {
                Ok((user, changed, codes.into_iter().map(|(_, code)| code.to_string()).collect()))
            }
            other => panic!("{other:?}"),
        }
    }

    async fn list(
        &self,
        filter: Filter,
        start: u64,
        limit: u32,
        descending: bool,
    ) -> Result<(Vec<String>, u64, bool), Fault> {
        let query = Query {
            filter,
            sort: Sort { key: SortKey::Text(Field::Username), descending },
            start: Start::Offset(start),
            limit,
            count: true,
        };
        match self.call(Call::List(Box::new(query))).await? {
            Reply::Page(page) => {
                let names = page.listing.users.iter().map(|user| user.profile.username.to_string()).collect();
                Ok((names, page.listing.total.unwrap_or(0), page.listing.more))
            }
            other => panic!("{other:?}"),
        }
    }

    async fn what_is_created_is_read(&self) -> Case {
        let mut new = person("suite-read", self.org);
        new.profile.nick = Some("Nick".into());
        new.profile.language = Some("mt".to_owned());
        new.profile.phone = Some(Phone::new("+35679123456".into(), true));
        let new = (self.fits)(new);
        let made = self.create(new.clone()).await?;
        let read = self.get(&made).await?;
        assert_eq!(read, made);
        assert_eq!(read.profile, Profile { residue: read.profile.residue.clone(), ..new.profile });
        assert_eq!((read.state, read.version, read.org), (State::Active, self.version(1), self.org));
        Ok(())
    }

    async fn a_plain_life(&self) -> Case {
        let made = self.create(person("suite-plain", self.org)).await?;
        for (op, state, changes) in [
            (Op::Reactivate, State::Active, false),
            (Op::Deactivate, State::Deactivated, true),
            (Op::Deactivate, State::Deactivated, false),
            (Op::Reactivate, State::Active, true),
        ] {
            let (user, changed) = self.change(&made, op).await?;
            assert_eq!((user.state, changed), (state, changes), "{op:?}");
            assert_eq!(self.get(&made).await?.state, state, "{op:?}");
        }
        let read = self.get(&made).await?;
        let verification = if self.verification { made.verification } else { Verification::Verified };
        assert_eq!((&read.profile, read.verification), (&made.profile, verification), "nothing else changed");
        Ok(())
    }

    async fn a_name_is_changed(&self) -> Case {
        let made = self.create(person("suite-name", self.org)).await?;
        let (user, changed, _) = self.update(&made, vec![self.rename.clone()]).await?;
        let read = self.get(&made).await?;
        assert!(changed && user.profile == read.profile && read.profile != made.profile);
        let mut wanted = made.profile.clone();
        let Edit::Text(field, text) = self.rename.clone() else { panic!("{:?}", self.rename) };
        wanted.set_text(field, text);
        assert_eq!(read.profile, wanted, "nothing else changed");
        Ok(())
    }

    async fn pages_come_in_order(&self) -> Case {
        let mut made = Vec::new();
        for name in ["suite-page-a", "suite-page-b", "suite-page-c"] {
            made.push(self.create(person(name, self.org)).await?.id);
        }
        let (mut met, mut offset) = (Vec::new(), 0);
        loop {
            let query = Query {
                filter: Filter::everybody(),
                sort: Sort { key: SortKey::Id, descending: false },
                start: Start::Offset(offset),
                limit: 7,
                count: true,
            };
            let Reply::Page(page) = self.call(Call::List(Box::new(query))).await? else { panic!("no page") };
            assert!(page.listing.users.len() <= 7);
            assert!(page.listing.total.is_none_or(|total| total >= 3));
            met.extend(page.listing.users.iter().map(|user| user.id));
            offset += 7;
            if !page.listing.more {
                assert!(page.listing.total.is_none_or(|total| total == met.len() as u64));
                break;
            }
        }
        // Users of before may have ids of their own making, which are not in the order of ours.
        let ours: Vec<UserId> = met.iter().copied().filter(|id| made.contains(id)).collect();
        assert_eq!(ours, made, "each once, in order of creation: {met:?}");
        Ok(())
    }

    async fn a_program_is_created(&self) -> Case {
        let mut new = person("suite-robot", self.org);
        new.profile = Profile::new(Kind::Machine, "suite-robot".into());
        new.profile.display = Some("Robot".into());
        let made = self.create(new.clone()).await?;
        assert_eq!(self.get(&made).await?.profile, new.profile);
        Ok(())
    }

    async fn nobody_is_not_found(&self) -> Case {
        let made = self.create(person("suite-somebody", self.org)).await?;
        let nobody = User { id: UserId::new(5).unwrap_or(made.id), ..(*made).clone() };
        let missing = FaultKind::NotFound(Missing::User);
        assert_eq!(self.get(&nobody).await.unwrap_err().kind, missing);
        for op in [Op::Deactivate, Op::Reactivate, Op::Suspend, Op::Resume, Op::Delete] {
            assert_eq!(self.change(&nobody, op).await.unwrap_err().kind, missing, "{op:?}");
        }
        let rename = vec![Edit::Text(Field::Given, Some("Other".into()))];
        assert_eq!(self.update(&nobody, rename).await.unwrap_err().kind, missing);
        Ok(())
    }

    async fn a_life(&self) -> Case {
        let made = self.create(person("suite-life", self.org)).await?;
        let steps = [
            (Op::Suspend, State::Suspended),
            (Op::Resume, State::Active),
            (Op::Deactivate, State::Deactivated),
            (Op::Reactivate, State::Active),
            (Op::Suspend, State::Suspended),
            (Op::Deactivate, State::Deactivated),
        ];
        for (version, (op, state)) in (2..).zip(steps) {
            let (user, changed) = self.change(&made, op).await?;
            assert_eq!((user.state, user.version, changed), (state, version, true), "{op:?}");
            assert_eq!(self.get(&made).await?.state, state);
        }
        Ok(())
    }

    async fn what_is_so_already_changes_nothing(&self) -> Case {
        let made = self.create(person("suite-already", self.org)).await?;
        for (before, op) in [
            (None, Op::Reactivate),
            (None, Op::Resume),
            (Some(Op::Suspend), Op::Suspend),
            (Some(Op::Deactivate), Op::Deactivate),
        ] {
            if let Some(before) = before {
                self.change(&made, before).await?;
            }
            let version = self.get(&made).await?.version;
            let (user, changed) = self.change(&made, op).await?;
            assert_eq!((user.version, changed), (version, false), "{op:?}");
        }
        Ok(())
    }

    async fn a_state_refuses(&self) -> Case {
        let made = self.create(person("suite-refused", self.org)).await?;
        self.change(&made, Op::Deactivate).await?;
        for op in [Op::Suspend, Op::Resume] {
            let refused = self.change(&made, op).await.unwrap_err().kind;
            assert_eq!(refused, FaultKind::State { op, state: State::Deactivated });
        }
        Ok(())
    }

    async fn who_is_deleted_is_gone(&self) -> Case {
        let made = self.create(person("suite-gone", self.org)).await?;
        let (user, changed) = self.change(&made, Op::Delete).await?;
        assert_eq!((user.state, user.version, changed), (State::Deleted, self.version(2), true));
        assert_eq!(self.get(&made).await.unwrap_err().kind, FaultKind::NotFound(Missing::User));
        let address = made.profile.email.as_ref().map(|email| email.address.to_string());
        let query = Query {
            filter: Filter::Emails(address.into_iter().collect()),
            sort: Sort { key: SortKey::Id, descending: false },
            start: Start::Offset(0),
            limit: 10,
            count: true,
        };
        let Reply::Page(page) = self.call(Call::List(Box::new(query))).await? else { panic!("no page") };
        assert_eq!((page.listing.users.len(), page.listing.total), (0, Some(0)));
        Ok(())
    }

    async fn an_address_is_taken_once(&self) -> Case {
        let once = || NewUser { unique_email: true, ..person("suite-address", self.org) };
        let made = self.create(once()).await?;
        let again = self.create(once()).await.unwrap_err();
        assert!(matches!(again.kind, FaultKind::Exists(_)), "{again:?}");
        assert_eq!(self.get(&made).await?, made);
        Ok(())
    }

    async fn a_username_is_taken_once(&self) -> Case {
        self.create(person("suite-once", self.org)).await?;
        let again = self.create(person("SUITE-ONCE", self.org)).await.unwrap_err().kind;
        assert!(matches!(again, FaultKind::Exists(Taken::Username | Taken::Email)), "{again:?}");
        let other = self.create(person("suite-twice", self.org)).await?;
        let rename = vec![Edit::Text(Field::Username, Some("suite-once".into()))];
        let refused = self.update(&other, rename).await.unwrap_err();
        if matches!(refused.kind, FaultKind::Unsupported(_)) {
            return Err(refused);
        }
        assert_eq!(refused.kind, FaultKind::Exists(Taken::Username));
        let back = vec![Edit::Text(Field::Username, Some("Suite-Twice".into()))];
        assert!(self.update(&other, back).await?.1, "another spelling of one's own name is free");
        Ok(())
    }

    async fn an_update_changes_what_it_names(&self) -> Case {
        let made = self.create(person("suite-update", self.org)).await?;
        let phone = Edit::Phone { number: "+35679999999".into(), verified: true, other: false, code: false };
        let edits = vec![
            Edit::Text(Field::Given, Some("Other".into())),
            Edit::Language(Some("en".to_owned())),
            phone,
        ];
        let (user, changed, _) = self.update(&made, edits).await?;
        assert!(changed && user.version == 2);
        let read = self.get(&made).await?;
        let wanted = Profile {
            given: Some("Other".into()),
            language: Some("en".to_owned()),
            phone: Some(Phone::new("+35679999999".into(), true)),
            ..made.profile.clone()
        };
        assert_eq!((&read.profile, &user.profile), (&wanted, &wanted));
        let (user, ..) = self.update(&made, vec![Edit::NoPhone]).await?;
        assert_eq!(user.profile.phone, None);
        self.change(&made, Op::Deactivate).await?;
        assert_eq!(
            self.get(&made).await?.profile.given.as_deref(),
            Some("Other"),
            "a state does not undo it"
        );
        let found = Filter::Text(Field::Given, Match::Equals, "Other".to_owned());
        assert_eq!(self.list(found, 0, 10, false).await?.0, ["suite-update"]);
        Ok(())
    }

    async fn an_update_that_changes_nothing(&self) -> Case {
        let made = self.create(person("suite-same", self.org)).await?;
        let address = "suite-same@suite.example".into();
        let edits = vec![
            Edit::Text(Field::Family, Some("suite-same".into())),
            Edit::Email { address, verified: false, other: false, code: true },
        ];
        let (user, changed, codes) = self.update(&made, edits).await?;
        assert_eq!((user.version, changed, codes), (1, false, Vec::new()));
        Ok(())
    }

    async fn a_code_proves_an_address(&self) -> Case {
        let made = self.create(person("suite-code", self.org)).await?;
        let address = "other@suite.example".into();
        let edits = vec![Edit::Email { address, verified: false, other: false, code: true }];
        let (user, _, codes) = self.update(&made, edits).await?;
        assert!(!user.profile.email.as_ref().is_some_and(|email| email.verified));
        let code = codes.first().cloned().unwrap_or_default();
        let wrong = self.update(&made, vec![Edit::Prove(Purpose::Email, "WRONG1".into())]).await.unwrap_err();
        assert_eq!(wrong.kind, FaultKind::Refused(Rule::WrongCode));
        let (user, ..) = self.update(&made, vec![Edit::Prove(Purpose::Email, code.into())]).await?;
        assert!(user.profile.email.as_ref().is_some_and(|email| email.verified));
        Ok(())
    }

    async fn lists_find_order_and_page(&self) -> Case {
        for name in ["suite-list-a", "suite-list-b", "suite-list-c"] {
            self.create(person(name, self.org)).await?;
        }
        let off = self.create(person("suite-list-d", self.org)).await?;
        self.change(&off, Op::Deactivate).await?;
        let prefix = || Filter::Text(Field::Username, Match::StartsWithIgnoreCase, "SUITE-LIST-".to_owned());
        let names = |all: &[&str]| all.iter().map(|name| format!("suite-list-{name}")).collect::<Vec<_>>();
        assert_eq!(self.list(prefix(), 0, 2, false).await?, (names(&["a", "b"]), 4, true));
        assert_eq!(self.list(prefix(), 2, 2, false).await?, (names(&["c", "d"]), 4, false));
        assert_eq!(self.list(prefix(), 0, 1, true).await?, (names(&["d"]), 4, true));
        let and = |more| Filter::All(vec![prefix(), more]);
        assert_eq!(
            self.list(and(Filter::State(vec![State::Deactivated])), 0, 9, false).await?.0,
            names(&["d"])
        );
        let two = Filter::Emails(vec![
            "suite-list-a@suite.example".to_owned(),
            "SUITE-LIST-C@suite.example".to_owned(),
        ]);
        assert_eq!(self.list(and(two.clone()), 0, 9, false).await?.0, names(&["a", "c"]));
        let not = Filter::Not(Box::new(Filter::Any(vec![two, Filter::Ids(vec![named(&off)])])));
        assert_eq!(self.list(and(not), 0, 9, false).await?.0, names(&["b"]));
        assert_eq!(self.list(and(Filter::Kind(Kind::Machine)), 0, 9, false).await?.1, 0);
        assert_eq!(self.list(and(Filter::Org(self.org)), 0, 9, false).await?.1, 4);
        Ok(())
    }

    async fn the_verification_is_set(&self) -> Case {
        let made = self.create(person("suite-verified", self.org)).await?;
        let (user, _) = self.change(&made, Op::Verify(Verification::Pending)).await?;
        assert_eq!(user.verification, Verification::Pending);
        Ok(())
    }
}
