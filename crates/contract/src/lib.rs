//! Cases: an exchange with a vendor, in files.
//!
//! `fixtures/<vendor>/<endpoint>/<case>/` holds `request.http` (one or more requests in the usual `.http` form, separated
//! by `###`; the last one is the one that counts), `response.http`, and what passed between: `call.snap`, `reply.snap`.

mod http_file;
mod show;

pub use http_file::{CaseError, Recorded, differences, read_requests, read_response, write_response};
pub use show::{show_call, show_reply};
