//! The same language spoken as client: a bounded, pure conversation that somebody else carries.

use interlingua_model::{Call, Fact, Fault, Reply, Secret};

use crate::{WireRequest, WireResponse};

/// A vendor's language, spoken as client. Pure, like [`crate::Dialect`].
pub trait Upstream: Send + Sync {
    /// Begins to carry a call out.
    ///
    /// # Errors
    /// [`interlingua_model::FaultKind::Unsupported`] for a call that the vendor has no request for, and
    /// [`interlingua_model::FaultKind::Lossy`] for one whose request would leave something out: nothing was sent.
    fn open(&self, call: &Call) -> Result<Box<dyn Exchange>, Fault>;

    /// Puts our credential on a request.
    fn sign(&self, request: &mut WireRequest, credential: &Secret);

    /// Whether an answer says that it is not the time.
    fn busy(&self, response: &WireResponse) -> Option<Busy>;

    /// What its answers tell of a user, of the things that policies may ask for.
    fn tells(&self) -> &'static [Fact];

    /// Whether its requests need HTTP/2 from the first byte on, also in clear.
    fn http2(&self) -> bool;
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
    Done(Box<Result<Reply, Fault>>),
}

impl Step {
    /// The end.
    pub fn done(result: Result<Reply, Fault>) -> Self {
        Self::Done(Box::new(result))
    }
}
