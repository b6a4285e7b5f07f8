//! The other backend: a vendor. [`Remote`] carries a dialect's exchanges over reqwest, within limits.

mod breaker;
mod credential;
mod issuer;
mod limits;
mod pages;
mod remote;
mod transport;
mod webhook;

pub use credential::Held;
pub use issuer::{IssuerRules, Issuers, Keys};
pub use limits::RemoteLimits;
pub use remote::{Remote, open};
pub use transport::{Address, RemoteError, Transport};
pub use webhook::{Webhook, written};
