//! Conversations with an upstream: one request after another, each made of the answer before.

use bytes::Bytes;
use interlingua_model::{Fault, FaultKind, Reply};
use interlingua_wire::{Exchange, Step, Told, WireRequest, WireResponse};

/// One request, and what is made of its answer.
pub struct Ask {
    /// The endpoint that it is for.
    pub endpoint: &'static str,
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
    Done(Box<Told>),
}

impl From<Ask> for Next {
    fn from(ask: Ask) -> Self {
        Self::Ask(Box::new(ask))
    }
}

impl From<Reply> for Next {
    fn from(reply: Reply) -> Self {
        Self::Done(Box::new(reply.into()))
    }
}

impl From<Told> for Next {
    fn from(told: Told) -> Self {
        Self::Done(Box::new(told))
    }
}

impl Ask {
    /// A request of an endpoint, and what is made of what its answer says.
    pub fn with(
        endpoint: &'static str,
        request: WireRequest,
        then: impl FnOnce(Bytes) -> Result<Next, Fault> + Send + 'static,
    ) -> Self {
        Self { endpoint, request, then: Box::new(then), refused: None }
    }

    /// The same, with something to be made of a refusal.
    pub fn or_else(self, refused: impl FnOnce(Fault) -> Result<Next, Fault> + Send + 'static) -> Self {
        Self { refused: Some(Box::new(refused)), ..self }
    }
}

/// How an upstream is spoken to.
pub trait Manner: Send {
    /// Whether a request changes nothing.
    fn safe(&self, ask: &Ask) -> bool;

    /// A request as it is sent.
    fn frame(&self, endpoint: &'static str, request: WireRequest) -> WireRequest;

    /// What the answer of an endpoint says.
    ///
    /// # Errors
    /// The refusal.
    fn open(&self, endpoint: &'static str, response: &WireResponse) -> Result<Bytes, Fault>;
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
    endpoint: &'static str,
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
        let Waits { endpoint, changes, then, refused } = waited;
        match (self.manner.open(endpoint, response), refused) {
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
                Ok(Next::Done(told)) => return Step::done(Ok(*told)),
                Err(fault) => return Step::done(Err(self.told(fault))),
            }
        }
        let Some(ask) = self.next.take() else {
            return Step::done(Err(Fault::because(FaultKind::Internal, "the conversation is over")));
        };
        let safe = self.manner.safe(&ask);
        let Ask { endpoint, request, then, refused } = ask;
        self.waits = Some(Waits { endpoint, changes: !safe, then, refused });
        Step::Send(Box::new(self.manner.frame(endpoint, request)), safe)
    }
}
