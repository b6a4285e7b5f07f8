//! Conversations with an upstream: one request after another, each made of the answer before.

use bytes::Bytes;
use interlingua_model::{Fault, FaultKind, Reply};
use interlingua_wire::{Exchange, Step, WireRequest, WireResponse};

/// One request, and what is made of its answer.
pub struct Ask {
    pub request: WireRequest,
    then: Then,
    /// What is made of a refusal; it stands as it is where absent.
    refused: Option<Refused>,
}

type Then = Box<dyn FnOnce(Bytes) -> Result<Next, Fault> + Send>;
type Refused = Box<dyn FnOnce(Fault) -> Result<Next, Fault> + Send>;

/// What comes after an answer.
pub enum Next {
    Ask(Box<Ask>),
    Done(Box<Reply>),
}

impl From<Ask> for Next {
    fn from(ask: Ask) -> Self {
        Self::Ask(Box::new(ask))
    }
}

impl From<Reply> for Next {
    fn from(reply: Reply) -> Self {
        Self::Done(Box::new(reply))
    }
}

impl Ask {
    /// A request, and what is made of what its answer says.
    pub fn with(
        request: WireRequest,
        then: impl FnOnce(Bytes) -> Result<Next, Fault> + Send + 'static,
    ) -> Self {
        Self { request, then: Box::new(then), refused: None }
    }

    /// The same, with something to be made of a refusal.
    pub fn or_else(self, refused: impl FnOnce(Fault) -> Result<Next, Fault> + Send + 'static) -> Self {
        Self { refused: Some(Box::new(refused)), ..self }
    }
}

/// How an upstream is spoken to.
pub trait Manner: Send {
    /// Whether a request changes nothing.
    fn safe(&self, request: &WireRequest) -> bool;

    /// A request as it is sent.
    fn frame(&self, request: WireRequest) -> WireRequest;

    /// What the answer to a request for this path says.
    ///
    /// # Errors
    /// The refusal.
    fn open(&self, path: &str, response: &WireResponse) -> Result<Bytes, Fault>;
}

/// A conversation.
pub struct Talk<M> {
    manner: M,
    next: Option<Ask>,
    waits: Option<Waits>,
    /// Whether something was changed.
    done: bool,
}

/// What is waited for.
struct Waits {
    path: String,
    changes: bool,
    then: Then,
    refused: Option<Refused>,
}

impl<M: Manner + 'static> Talk<M> {
    /// One that begins with this request.
    pub fn begin(manner: M, first: Ask) -> Box<dyn Exchange> {
        Box::new(Self { manner, next: Some(first), waits: None, done: false })
    }

    fn heard(&mut self, response: &WireResponse, waited: Waits) -> Result<Next, Fault> {
        let Waits { path, changes, then, refused } = waited;
        match (self.manner.open(&path, response), refused) {
            (Ok(answer), _) => {
                self.done |= changes;
                then(answer)
            }
            (Err(fault), None) => Err(fault),
            (Err(fault), Some(refused)) => refused(fault),
        }
    }

    /// Whatever goes wrong behind a change that was made: it was made, and must not be made again.
    fn told(&self, fault: Fault) -> Fault {
        if !self.done {
            return fault;
        }
        let why = fault.context.unwrap_or_else(|| fault.kind.word().into());
        Fault::because(FaultKind::Timeout, format!("done, but it cannot be read back: {why}"))
    }
}

impl<M: Manner + 'static> Exchange for Talk<M> {
    fn step(&mut self, last: Option<WireResponse>) -> Step {
        if let (Some(response), Some(waited)) = (last, self.waits.take()) {
            match self.heard(&response, waited) {
                Ok(Next::Ask(ask)) => self.next = Some(*ask),
                Ok(Next::Done(reply)) => return Step::done(Ok(*reply)),
                Err(fault) => return Step::done(Err(self.told(fault))),
            }
        }
        let Some(Ask { request, then, refused }) = self.next.take() else {
            return Step::done(Err(Fault::because(FaultKind::Internal, "the conversation is over")));
        };
        let safe = self.manner.safe(&request);
        self.waits = Some(Waits { path: request.path.clone(), changes: !safe, then, refused });
        Step::Send(Box::new(self.manner.frame(request)), safe)
    }
}
