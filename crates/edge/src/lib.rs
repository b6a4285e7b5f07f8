//! Listeners, HTTP limits, mounts, and the one straight function that carries a request through ([`Mount::answer`]).

mod admin;
mod connection;
mod grpc;
mod limits;
mod lines;
mod listen;
mod losses;
mod mount;
mod observe;
mod peers;
mod quota;
mod rooms;
mod sent;
mod tls;

pub use admin::{Admin, Probe};
pub use limits::{Limits, MountLimits, RequestRate};
pub use listen::{Drain, ListenError, Listener, Place};
pub use mount::{Mount, MountError, Origins, Parts};
pub use observe::Observer;
pub use sent::{Sent, sent};
pub use tls::Tls;
