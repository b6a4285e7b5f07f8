//! Log-in of programs, beside the procedures: discovery, tokens for secrets and signed assertions, and what is known of a token.
//! Nothing is signed here: access tokens are opaque, and there are no identity tokens.
//!
//! Source: `docs/vendors/zitadel.md#log-in`.

mod claims;
pub mod discovery;
pub mod error;
pub mod introspect;
pub mod scopes;
mod sent;
pub mod token;
