//! The same language spoken as client: a bounded, pure conversation that somebody else carries.

use std::sync::Arc;

use interlingua_model::{Call, Fact, Fault, Loss, Reply, Secret, User};

use crate::{WireRequest, WireResponse};

/// A vendor's language, spoken as client. Pure, like [`crate::Dialect`].
pub trait Upstream: Send + Sync {
    /// Begins to carry a call out. `seen` is its target as the vendor has just shown it, so that nothing is asked twice.
    ///
    /// What the request leaves out is stated; whether it is sent all the same, the caller decides.
    ///
    /// # Errors
    /// [`interlingua_model::FaultKind::Unsupported`] for a call that the vendor has no request for: nothing was sent.
    fn open(&self, call: &Call, seen: Option<&Shown>) -> Result<Opened, Fault>;

    /// Puts our credential on a request.
    fn sign(&self, request: &mut WireRequest, credential: &Secret);

    /// Whether an answer says that it is not the time.
    fn busy(&self, response: &WireResponse) -> Option<Busy>;

    /// What its answers tell of a user, of the things that policies may ask for.
    fn tells(&self) -> &'static [Fact];

    /// The most users of one page of a list.
    fn page(&self) -> u32;

    /// Whether its pages are found by the keys that it hands out, and not by how many users lie before them.
    fn keyed(&self) -> bool;

    /// Whether its requests need HTTP/2 from the first byte on, also in clear.
    fn http2(&self) -> bool;
}

/// A conversation that was begun, and what its requests leave out of the call.
pub struct Opened {
    /// The conversation.
    pub exchange: Box<dyn Exchange>,
    /// What the vendor has no place for.
    pub losses: Vec<Loss>,
}

/// A user as a vendor showed it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The user.
    pub user: Arc<User>,
    /// The vendor's own word for the version, where it has one.
    pub tag: Option<Box<str>>,
}

/// A conversation: some calls need more than one request.
pub trait Exchange: Send {
    /// The next request, or the end. `last` is the answer to the request before; absent at the beginning.
    fn step(&mut self, last: Option<WireResponse>) -> Step;
}

/// An answer that says that it is not the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Busy {
    /// Turned away before anything was done.
    TurnedAway,
    /// Not available; somebody in between may have passed the request on.
    Unavailable,
}

/// What comes next.
#[derive(Debug)]
pub enum Step {
    /// A request to send, and whether it changes nothing, so that it may be repeated. Its path starts at the vendor's root.
    Send(Box<WireRequest>, bool),
    /// The end.
    Done(Box<Result<Told, Fault>>),
}

/// What a conversation ended in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The reply.
    pub reply: Reply,
    /// The vendor's own word for the version of the user in it.
    pub tag: Option<Box<str>>,
}

impl From<Reply> for Told {
    fn from(reply: Reply) -> Self {
        Self { reply, tag: None }
    }
}

impl Step {
    /// The end.
    pub fn done(result: Result<Told, Fault>) -> Self {
        Self::Done(Box::new(result))
    }
}
