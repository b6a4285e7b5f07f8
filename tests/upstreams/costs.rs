//! What calls over an upstream cost, in requests.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use futures_util::StreamExt as _;
use interlingua_backend::{Backend as _, Policy, grant};
use interlingua_gateway::Flags;
use interlingua_model::{
    Call, Change, Email, Fact, Fault, Filter, Kind, Op, Profile, Query, Reply, Secret, Sort, SortKey, Start,
    State, Timestamp, User, UserId, UserRef, Verification,
};
use interlingua_remote::{Address, Remote, RemoteLimits, Transport};
use interlingua_testkit::{AllowAll, CountedChance, FrozenClock, cx};
use interlingua_tests::{Demo, loopback, vendors};
use interlingua_wire::{Busy, Opened, Shown, Upstream, WireRequest, WireResponse};

use super::{Spoken, all_spoken, client, org};

/// A client that notes what it sends: every request is signed once.
struct Noting {
    client: Arc<dyn Upstream>,
    sent: Mutex<Vec<String>>,
}

impl Noting {
    fn taken(&self) -> Vec<String> {
        std::mem::take(&mut *self.sent.lock().unwrap())
    }
}

impl Upstream for Noting {
    fn open(&self, call: &Call, seen: Option<&Shown>) -> Result<Opened, Fault> {
        self.client.open(call, seen)
    }

    fn sign(&self, request: &mut WireRequest, credential: &Secret) {
        let (query, body) = (request.query.as_deref().unwrap_or_default(), request.body.escape_ascii());
        let request_line = format!("{} {}?{query} {body}", request.method, request.path);
        self.sent.lock().unwrap().push(request_line);
        self.client.sign(request, credential);
    }

    fn busy(&self, response: &WireResponse) -> Option<Busy> {
        self.client.busy(response)
    }

    fn tells(&self) -> &'static [Fact] {
        self.client.tells()
    }

    fn page(&self) -> u32 {
        self.client.page()
    }

    fn keyed(&self) -> bool {
        self.client.keyed()
    }

    fn http2(&self) -> bool {
        self.client.http2()
    }
}

fn noting(demo: &Demo, spoken: Spoken) -> (Arc<Noting>, Remote) {
    let noting = Arc::new(Noting { client: client(spoken), sent: Mutex::default() });
    let credential = vendors::of(spoken.0).client_credential();
    let address = Address { url: demo.url(spoken.0), credential: credential.as_str().into(), roots: None };
    let (limits, chance) = (RemoteLimits::default(), Arc::new(CountedChance::default()));
    let transport = Transport::new(address, noting.clone(), limits, chance).unwrap();
    (noting, Remote::new(Arc::new(transport), vec![org()], FrozenClock::new()))
}

async fn call(remote: &Remote, call: Call) -> Result<Reply, Fault> {
    let (policy, cx): (Arc<dyn Policy>, _) = (Arc::new(AllowAll), cx("costs"));
    Ok(remote.call(&cx, grant(&policy, &cx.principal, call)?).await?.reply)
}

/// Reading costs one request, moving a user through its life two, and no call asks for the same thing twice.
#[tokio::test(flavor = "multi_thread")]
async fn no_request_is_asked_twice() {
    let boris = UserId::new(812_345_678_916_485).unwrap();
    let user = || UserRef::Named { vendor: "suite", text: boris.to_string(), spelled: Some(boris) };
    let change = |op| Call::Change(Change::of(user(), op));
    for spoken in all_spoken() {
        let demo = Demo::listening().await;
        let (noting, remote) = noting(&demo, spoken);
        let back = vendors::of(spoken.0).operation("reactivate").map(|_| (change(Op::Reactivate), 2));
        // The second is so already.
        let calls = [(Call::Get(user()), 1), (change(Op::Deactivate), 2), (change(Op::Deactivate), 1)];
        for (what, most) in calls.into_iter().chain(back) {
            let word = what.kind().word();
            call(&remote, what).await.unwrap_or_else(|fault| panic!("{spoken:?} {word}: {fault:?}"));
            let sent = noting.taken();
            assert!((1..=most).contains(&sent.len()), "{spoken:?} {word}: {sent:#?}");
            assert_eq!(
                sent.iter().collect::<BTreeSet<_>>().len(),
                sent.len(),
                "{spoken:?} {word}: {sent:#?}"
            );
        }
        demo.running.stop().await;
    }
}

fn member(number: u64) -> User {
    let name = format!("member-{number}@acme.example");
    let mut profile = Profile::new(Kind::Human, name.as_str().into());
    (profile.given, profile.family) = (Some("Given".into()), Some("Family".into()));
    profile.email = Some(Email::new(name.into(), true));
    User {
        id: UserId::new(number).unwrap(),
        org: org().id,
        state: State::Active,
        verification: Verification::Verified,
        version: 1,
        created: Timestamp(0),
        changed: Timestamp(0),
        deactivated: None,
        sessions_from: 0,
        creator: None,
        profile,
    }
}

/// Every vendor's list is read to its end, a request for each page.
#[tokio::test(flavor = "multi_thread")]
async fn a_list_ends_at_a_request_for_each_page() {
    let lists = |(vendor, _): &Spoken| vendors::of(vendor).page(0, "").is_some();
    read_to_the_end(2_000, all_spoken().into_iter().filter(lists)).await;
}

/// So is a long one, where pages are found by keys alone.
#[cfg(feature = "all")]
#[tokio::test(flavor = "multi_thread")]
async fn a_list_of_100_000_ends_where_pages_have_keys() {
    read_to_the_end(100_000, all_spoken().into_iter().filter(|spoken| client(*spoken).keyed())).await;
}

async fn read_to_the_end(many: u64, of: impl Iterator<Item = Spoken>) {
    let folder = tempfile::tempdir().unwrap();
    let flags = Flags { listen: loopback(), data: folder.path().to_owned(), ..Flags::default() };
    let demo = Demo::at(|_| {}, flags, true).await;
    let first = 1 << 30;
    let import = |number| demo.engine().import(member(number), "tests");
    // Together, so that many share a commit.
    let mut imported = futures_util::stream::iter(first..first + many).map(import).buffer_unordered(512);
    while let Some(done) = imported.next().await {
        done.unwrap();
    }
    drop(imported);
    for spoken in of {
        let (noting, remote) = noting(&demo, spoken);
        let limit = noting.page();
        let (mut met, mut offset, mut pages) = (BTreeSet::new(), 0, 0);
        loop {
            let query = Query {
                filter: Filter::everybody(),
                sort: Sort { key: SortKey::Id, descending: false },
                start: Start::Offset(offset),
                limit,
                count: true,
            };
            let reply = call(&remote, Call::List(Box::new(query))).await.unwrap();
            let Reply::Page(page) = reply else { panic!("{reply:?} is no page") };
            met.extend(page.listing.users.iter().map(|user| user.id.get()));
            offset += u64::from(limit);
            pages += 1;
            assert_eq!(noting.taken().len(), 1, "{spoken:?}: page {pages}");
            if !page.listing.more {
                break;
            }
        }
        assert_eq!(met.range(first..first + many).count() as u64, many, "{spoken:?}");
        // A page that is named by its number tells it; one past the end is the last.
        for (number, told) in [(2, 2), (pages + 50, pages)] {
            let query = Query {
                filter: Filter::everybody(),
                sort: Sort { key: SortKey::Id, descending: false },
                start: Start::PageOrLast(number as u64),
                limit,
                count: true,
            };
            let reply = call(&remote, Call::List(Box::new(query))).await.unwrap();
            let Reply::Page(page) = reply else { panic!("{reply:?} is no page") };
            assert_eq!(page.listing.page, Some(told as u64), "{spoken:?}: page {number}");
            let full = if told == pages { met.len() - (pages - 1) * limit as usize } else { limit as usize };
            assert_eq!(page.listing.users.len(), full, "{spoken:?}: page {number}");
        }
        noting.taken();
        assert_eq!(pages, met.len().div_ceil(limit as usize), "{spoken:?}");
    }
    demo.running.stop().await;
}
