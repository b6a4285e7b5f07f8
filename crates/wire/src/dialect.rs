//! What a dialect is.

use http::HeaderMap;
use interlingua_model::{AuthProblem, Call, Fault, FaultKind, Loss, Proof, Reply, Secret, User, UserRef};

use crate::{Api, Hit, Row, WireResponse};

/// A vendor's language, spoken as server. Pure: nothing here waits, looks at a clock, or draws a number.
pub trait Dialect: Send + Sync {
    /// What it is.
    fn manifest(&self) -> &'static Manifest;

    /// Its endpoints. A [`Hit`] names one by its place in this list.
    fn rows(&self) -> Vec<&'static Row>;

    /// The credentials that the request presents. All of them must hold.
    ///
    /// # Errors
    /// [`FaultKind::Unauthenticated`] when one that the vendor asks for is missing or malformed.
    fn proofs(&self, access: Access, headers: &HeaderMap) -> Result<Vec<Proof>, Fault>;

    /// The user that the caller wants to act for, where the vendor has a header for that.
    ///
    /// # Errors
    /// [`FaultKind::Unauthenticated`] when the header names nobody.
    fn behalf(&self, headers: &HeaderMap) -> Result<Option<UserRef>, Fault> {
        let _ = headers;
        Ok(None)
    }

    /// Reads a request.
    ///
    /// # Errors
    /// What is wrong with it.
    fn decode(&self, hit: &Hit<'_>) -> Result<Decoded, Fault>;

    /// Writes a reply.
    ///
    /// # Errors
    /// [`FaultKind::Internal`] for a reply that does not belong to the endpoint.
    fn encode(&self, hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault>;

    /// What an OpenAPI document says of it beyond its rows.
    fn api(&self) -> Api;

    /// How the vendor spells an id of ours.
    fn spelling(&self, id: u64) -> String {
        crate::decimal(id)
    }

    /// How the vendor spells a user's id.
    fn spell(&self, user: &User) -> String;

    /// Writes a fault in the vendor's words. Cannot fail. `hit` is absent when no endpoint was found.
    fn refuse(&self, hit: Option<&Hit<'_>>, request_id: &str, fault: &Fault) -> WireResponse;
}

/// A call that was read, and what reading lost.
#[derive(Clone, Debug)]
pub struct Decoded {
    /// The call.
    pub call: Call,
    /// What the model cannot carry.
    pub losses: Vec<Loss>,
}

impl From<Call> for Decoded {
    fn from(call: Call) -> Self {
        Self { call, losses: Vec::new() }
    }
}

/// A response that was written, and what writing lost.
#[derive(Clone, Debug)]
pub struct Encoded {
    /// The response.
    pub response: WireResponse,
    /// What the vendor's shape cannot show.
    pub losses: Vec<Loss>,
}

impl From<WireResponse> for Encoded {
    fn from(response: WireResponse) -> Self {
        Self { response, losses: Vec::new() }
    }
}

/// One row of a dialect's table: where it is, and how it is read and written. `D` holds the mount's settings.
pub struct Endpoint<D: 'static> {
    /// The plain facts.
    pub row: Row,
    /// Reads a request.
    pub decode: fn(&D, &Hit<'_>) -> Result<Decoded, Fault>,
    /// Writes a reply.
    pub encode: fn(&D, &Hit<'_>, &Reply) -> Result<Encoded, Fault>,
}

/// Reads with the endpoint that was hit.
///
/// # Errors
/// The endpoint's own.
pub fn decode_with<D>(endpoints: &[Endpoint<D>], dialect: &D, hit: &Hit<'_>) -> Result<Decoded, Fault> {
    let endpoint = endpoints.get(hit.index).ok_or_else(strayed)?;
    (endpoint.decode)(dialect, hit)
}

/// Writes with the endpoint that was hit.
///
/// # Errors
/// The endpoint's own.
pub fn encode_with<D>(
    endpoints: &[Endpoint<D>],
    dialect: &D,
    hit: &Hit<'_>,
    reply: &Reply,
) -> Result<Encoded, Fault> {
    let endpoint = endpoints.get(hit.index).ok_or_else(strayed)?;
    (endpoint.encode)(dialect, hit, reply)
}

/// The fault of a reply that does not belong to its endpoint.
#[must_use]
pub fn strayed() -> Fault {
    Fault::because(FaultKind::Internal, "the hit names no endpoint of this dialect")
}

/// What a dialect is, in plain facts.
#[derive(Clone, Copy, Debug)]
pub struct Manifest {
    /// Its name in profiles, paths and metrics.
    pub vendor: &'static str,
    /// The vendor's API by its own name.
    pub title: &'static str,
    /// The response header that carries the request's id.
    pub correlation: &'static str,
    /// How it keeps operations from being done twice, if it does.
    pub idempotency: Option<IdempotencyPolicy>,
    /// Whether doubled and trailing slashes in paths are forgiven.
    pub lenient_slashes: bool,
    /// The file descriptors of its procedures, as a `FileDescriptorSet`; empty without procedures. Who asks for server
    /// reflection gets them.
    pub descriptors: &'static [u8],
    /// Whether pages of any origin may call it.
    pub browsers: bool,
    /// A request to try the dialect with.
    pub example: Example,
}

/// A request to try a dialect with: the one of the vendor's own page of *deactivate user*.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// Its verb.
    pub method: &'static str,
    /// Its path, with `{id}` for a user.
    pub path: &'static str,
    /// Its headers, with `{token}` and `{application}` for credentials.
    pub headers: &'static [(&'static str, &'static str)],
    /// Its body.
    pub body: Option<&'static str>,
}

/// A vendor's way with idempotency keys. Replays, reused keys and running twins are answered by its error table.
#[derive(Clone, Copy, Debug)]
pub struct IdempotencyPolicy {
    /// The request header.
    pub header: &'static str,
    /// The longest key, in characters.
    pub max: usize,
    /// Whether the same key may be used once for each endpoint.
    pub per_endpoint: bool,
}

/// Whether an endpoint asks who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It takes a credential in the request itself.
    Open,
    /// It asks which program calls, and takes the person's credential in the request itself.
    Application,
    /// It asks for a credential, and also takes one that is good for setting a password alone.
    Password,
    /// It asks for a credential.
    Credential,
}

/// Takes the token out of `Authorization: Bearer …`.
///
/// # Errors
/// [`AuthProblem::Missing`] without the header, [`AuthProblem::Form`] for anything but one scheme and one token.
pub fn bearer(headers: &HeaderMap) -> Result<Secret, Fault> {
    let problem = |problem| Fault::new(FaultKind::Unauthenticated(problem));
    let mut all = headers.get_all(http::header::AUTHORIZATION).iter();
    let value = all.next().ok_or_else(|| problem(AuthProblem::Missing))?;
    let text = value.to_str().map_err(|_| problem(AuthProblem::Form))?;
    let (scheme, token) = text.trim().split_once(' ').ok_or_else(|| problem(AuthProblem::Form))?;
    let token = token.trim();
    if all.next().is_some()
        || !scheme.eq_ignore_ascii_case("bearer")
        || token.is_empty()
        || token.contains(' ')
    {
        return Err(problem(AuthProblem::Form));
    }
    Ok(Secret::from(token))
}
