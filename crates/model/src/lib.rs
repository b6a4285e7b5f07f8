//! The nouns that every other crate speaks: users, states, calls, replies, faults, filters, pages, losses.
//!
//! Nothing here serializes, waits, or knows HTTP. Dialects have their own wire shapes and stores their own rows, so
//! that no vendor's JSON can become the domain.

mod call;
mod event;
mod fault;
mod id;
mod lifecycle;
mod org;
mod part;
mod principal;
mod private;
mod query;
mod time;
mod user;

pub use call::{
    Call, CallKind, Change, Compare, Delivery, Drawn, Edit, Expect, Inspect, Inspected, Issue, IssueToken,
    Issued, Login, NewPassword, Page, PasswordProof, Reply, Scopes, Session, Token, TokenFilter, TokenQuery,
    TokenSort, Update,
};
pub use event::{Event, EventChange};
pub use fault::{AuthProblem, Fault, FaultKind, Loss, Lost, Missing, Quota, Rule, Taken, Violation, Why};
pub use id::{AlternateId, OrgId, TokenId, UserId, UserRef};
pub use lifecycle::{Op, State, Verification};
pub use org::Org;
pub use part::Part;
pub use principal::{Credential, CredentialKind, Digest, Principal, Proof, Right, Rights, Sitting};
pub use private::{Private, Secret};
pub use query::{Attribute, Field, Filter, Listing, Match, Named, Query, Scope, Sort, SortKey, Start, fold};
pub use time::{Date, Timestamp};
pub use user::{
    Alias, Alternate, Code, Email, Fact, Gender, Kind, NewUser, Phone, Profile, Purpose, Residue, Standing,
    User,
};
