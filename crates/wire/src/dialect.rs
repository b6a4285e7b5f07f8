//! What a dialect is.

use http::HeaderMap;
use interlingua_model::{
    AuthProblem, Call, CredentialKind, Fault, FaultKind, Loss, Lost, Org, OrgId, Proof, Reply, Secret, User,
    UserId, UserRef,
};

use crate::read::{Read, query_object, texts_typed};
use crate::route::{Absent, Body};
use crate::shape::Shape;
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
    /// [`interlingua_model::FaultKind::Unauthenticated`] when one that the vendor asks for is missing or malformed.
    fn proofs(&self, access: Access, headers: &HeaderMap) -> Result<Vec<Proof>, Fault>;

    /// The user that the caller wants to act for, where the vendor has a header for that.
    ///
    /// # Errors
    /// [`interlingua_model::FaultKind::Unauthenticated`] when the header names nobody.
    fn behalf(&self, headers: &HeaderMap) -> Result<Option<UserRef>, Fault>;

    /// Reads a request. What was understood says how its reply is written.
    ///
    /// # Errors
    /// What is wrong with it.
    fn decode<'d>(&'d self, hit: &Hit<'_>) -> Result<Decoded<'d>, Fault>;

    /// Writes a fault in the vendor's words. Cannot fail. `hit` is absent when no endpoint was found.
    fn refuse(&self, hit: Option<&Hit<'_>>, request_id: &str, fault: &Fault) -> WireResponse;
}

/// What a vendor's folder gives; the kit makes a [`Dialect`] of it.
pub trait VendorDialect: Sized + Send + Sync + 'static {
    /// What it is.
    const MANIFEST: &'static Manifest;
    /// Its endpoints.
    const ENDPOINTS: &'static [Endpoint<Self>];

    /// See [`Dialect::proofs`]; a bearer token where the vendor has nothing else.
    ///
    /// # Errors
    /// When a credential is missing or malformed.
    fn proofs(&self, access: Access, headers: &HeaderMap) -> Result<Vec<Proof>, Fault> {
        let _ = access;
        Ok(vec![Proof { kind: CredentialKind::Token, secret: bearer(headers)? }])
    }

    /// See [`Dialect::behalf`]; nobody where the vendor has no such header.
    ///
    /// # Errors
    /// When the header names nobody.
    fn behalf(&self, headers: &HeaderMap) -> Result<Option<UserRef>, Fault> {
        let _ = headers;
        Ok(None)
    }

    /// Looks at the headers that every endpoint may have, and says what of them has no effect.
    ///
    /// # Errors
    /// What is wrong with them.
    fn check(&self, hit: &Hit<'_>) -> Result<Vec<Loss>, Fault> {
        let _ = hit;
        Ok(Vec::new())
    }

    /// See [`Dialect::refuse`].
    fn refuse(&self, hit: Option<&Hit<'_>>, request_id: &str, fault: &Fault) -> WireResponse;
}

impl<V: VendorDialect> Dialect for V {
    fn manifest(&self) -> &'static Manifest {
        V::MANIFEST
    }

    fn rows(&self) -> Vec<&'static Row> {
        V::ENDPOINTS.iter().map(|endpoint| &endpoint.row).collect()
    }

    fn proofs(&self, access: Access, headers: &HeaderMap) -> Result<Vec<Proof>, Fault> {
        VendorDialect::proofs(self, access, headers)
    }

    fn behalf(&self, headers: &HeaderMap) -> Result<Option<UserRef>, Fault> {
        VendorDialect::behalf(self, headers)
    }

    fn decode<'d>(&'d self, hit: &Hit<'_>) -> Result<Decoded<'d>, Fault> {
        let endpoint = V::ENDPOINTS.get(hit.index).ok_or_else(no_endpoint)?;
        let mut losses = self.check(hit)?;
        let path = path_object(hit);
        if !hit.row.path.is_empty() {
            Read::of(hit.row.path, Some(&path))?;
        }
        let query = query_of(hit, &mut losses)?;
        let query = match hit.row.query {
            Some(shape) => read(&mut losses, shape, Some(&query))?,
            None => Read::EMPTY,
        };
        let body = body_of(hit, &mut losses)?;
        let body = match hit.row.body {
            Body::Table(shape, _) | Body::Form(shape) => read(&mut losses, shape, body.as_ref())?,
            _ => Read::EMPTY,
        };
        let mut decoded = (endpoint.decode)(self, &Asked { hit, query, body })?;
        if decoded.call.kind() != hit.row.kind {
            return Err(Fault::because(FaultKind::Internal, "the row says another kind of call"));
        }
        losses.append(&mut decoded.losses);
        decoded.losses = losses;
        Ok(decoded)
    }

    fn refuse(&self, hit: Option<&Hit<'_>>, request_id: &str, fault: &Fault) -> WireResponse {
        VendorDialect::refuse(self, hit, request_id, fault)
    }
}

fn read<'v>(
    losses: &mut Vec<Loss>,
    shape: Shape,
    value: Option<&'v serde_json::Value>,
) -> Result<Read<'v>, Fault> {
    let (read, lost) = Read::of(shape, value)?;
    losses.extend(lost);
    Ok(read)
}

/// The query as an object; without a table for it, whatever stands there has no effect.
fn query_of(hit: &Hit<'_>, losses: &mut Vec<Loss>) -> Result<serde_json::Value, Fault> {
    let pairs = hit.request.pairs()?;
    if matches!(hit.row.body, Body::Form(_)) {
        return Ok(serde_json::Value::Null);
    }
    let Some(shape) = hit.row.query else {
        losses.extend(pairs.into_iter().map(|(name, _)| Loss::new(name, Lost::NoEffect)));
        return Ok(serde_json::Value::Null);
    };
    Ok(query_object(shape, pairs))
}

/// The body that a table reads.
fn body_of(hit: &Hit<'_>, losses: &mut Vec<Loss>) -> Result<Option<serde_json::Value>, Fault> {
    match hit.row.body {
        Body::Table(shape, absent) => match hit.request.json()? {
            None if absent == Absent::Refused => Err(FaultKind::NoBody.into()),
            // Who needs no body does not mind what stands there instead of one, and says that it has no effect.
            Some(value) if absent == Absent::Ignored && !value.is_object() => {
                losses.push(Loss::new("body", Lost::NoEffect));
                Ok(None)
            }
            // It stands in for a query, and is read as one.
            Some(value) if absent == Absent::Ignored => Ok(Some(texts_typed(shape, value))),
            value => Ok(value),
        },
        Body::Form(shape) => {
            let mut pairs = hit.request.pairs()?;
            pairs.extend(hit.request.form()?);
            Ok(Some(query_object(shape, pairs)))
        }
        Body::None => {
            losses.extend((!hit.request.body.is_empty()).then(|| Loss::new("body", Lost::NoEffect)));
            Ok(None)
        }
        Body::Own { .. } | Body::Message => Ok(None),
    }
}

fn path_object(hit: &Hit<'_>) -> serde_json::Value {
    let known = |name: &String| hit.row.path.iter().any(|field| field.name == name);
    let pairs = hit.params.iter().filter(|(name, _)| known(name)).cloned();
    query_object(hit.row.path, pairs.collect())
}

/// A request that was routed, authenticated, and read by its row's tables.
pub struct Asked<'a> {
    /// The row that was hit, and what surrounds the request.
    pub hit: &'a Hit<'a>,
    /// Its query.
    pub query: Read<'a>,
    /// Its body.
    pub body: Read<'a>,
}

/// What was understood of a request: the call, what reading lost, and how a reply to it is written.
pub struct Decoded<'d> {
    /// The call.
    pub call: Call,
    /// What the model cannot carry.
    pub losses: Vec<Loss>,
    encode: Encode<'d>,
    refusing: Option<Refusing>,
}

/// Writes a reply.
pub type Encode<'d> = Box<dyn FnOnce(&Hit<'_>, &Reply) -> Result<Encoded, Fault> + Send + 'd>;

/// Says a fault more exactly, by what was asked.
pub type Refusing = Box<dyn FnOnce(Fault) -> Fault + Send>;

impl<'d> Decoded<'d> {
    /// A call whose reply is written by `encode`.
    pub fn new(
        call: Call,
        encode: impl FnOnce(&Hit<'_>, &Reply) -> Result<Encoded, Fault> + Send + 'd,
    ) -> Self {
        Self { call, losses: Vec::new(), encode: Box::new(encode), refusing: None }
    }

    /// The same, with losses.
    #[must_use]
    pub fn losing(mut self, losses: impl IntoIterator<Item = Loss>) -> Self {
        self.losses.extend(losses);
        self
    }

    /// The same; a fault is said more exactly by what was asked.
    #[must_use]
    pub fn refusing(mut self, refusing: impl FnOnce(Fault) -> Fault + Send + 'static) -> Self {
        self.refusing = Some(Box::new(refusing));
        self
    }

    /// The call with its losses, and how its outcome is written.
    #[must_use]
    pub fn parts(self) -> (Call, Vec<Loss>, Outcome<'d>) {
        (self.call, self.losses, Outcome { encode: self.encode, refusing: self.refusing })
    }
}

/// How the outcome of a call is written.
pub struct Outcome<'d> {
    encode: Encode<'d>,
    refusing: Option<Refusing>,
}

impl Outcome<'_> {
    /// Writes the reply, or says the fault as exactly as what was asked lets it.
    ///
    /// # Errors
    /// The fault; [`FaultKind::Internal`] for a reply that does not belong to the endpoint.
    pub fn write(self, hit: &Hit<'_>, reply: Result<&Reply, Fault>) -> Result<Encoded, Fault> {
        let written = reply.and_then(|reply| (self.encode)(hit, reply));
        written.map_err(|fault| match self.refusing {
            Some(refusing) => refusing(fault),
            None => fault,
        })
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

/// One row of a dialect's table: where it is and what it looks like, and how it is read and its reply written. `D` holds the
/// mount's settings.
pub struct Endpoint<D: 'static> {
    /// The plain facts.
    pub row: Row,
    /// Reads a request.
    pub decode: for<'d> fn(&'d D, &Asked<'_>) -> Result<Decoded<'d>, Fault>,
}

fn no_endpoint() -> Fault {
    Fault::because(FaultKind::Internal, "the hit names no endpoint of this dialect")
}

/// The fault of a reply that does not belong to what was asked.
#[must_use]
pub fn strayed() -> Fault {
    Fault::because(FaultKind::Internal, "the reply does not answer what was asked")
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
    /// How it spells ids.
    pub ids: Ids,
    /// How it spells the ids of orgs.
    pub orgs: OrgIds,
    /// What an OpenAPI document says of it beyond its rows.
    pub api: Api,
}

/// How a vendor spells ids of ours; a bijection.
#[derive(Clone, Copy, Debug)]
pub struct Ids {
    /// Writes one.
    pub write: fn(u64) -> String,
    /// Reads one; `None` for a text that is none.
    pub read: fn(&str) -> Option<u64>,
}

impl Ids {
    /// Decimal numbers.
    pub const DECIMAL: Self = Self { write: crate::decimal, read: crate::parse_decimal };
    /// UUIDs.
    pub const UUID: Self = Self { write: crate::to_uuid, read: crate::from_uuid };
}

/// How a vendor spells ids of orgs: ours, and its own.
#[derive(Clone, Copy, Debug)]
pub struct OrgIds {
    /// Ours.
    pub ids: Ids,
    /// How an id of its own looks, for people.
    pub form: &'static str,
    /// Whether a text has that form.
    pub is: fn(&str) -> bool,
}

impl OrgIds {
    /// Of the vendor's own, any text of 1 to 200 characters.
    #[must_use]
    pub const fn any(ids: Ids) -> Self {
        Self { ids, form: "1 to 200 characters", is: |text| (1..=200).contains(&text.chars().count()) }
    }
}

impl Manifest {
    /// How an org is spelled: as the vendor calls it, or by our id.
    #[must_use]
    pub fn spell_org(&self, orgs: &[Org], id: OrgId) -> String {
        let alias = orgs.iter().find(|org| org.id == id).and_then(|org| org.aliases.get(self.vendor));
        alias.cloned().unwrap_or_else(|| (self.orgs.ids.write)(id.get()))
    }

    /// The org with this spelling, in either case; one by our id need not be among `orgs`.
    #[must_use]
    pub fn org(&self, orgs: &[Org], text: &str) -> Option<OrgId> {
        let is = |org: &&Org| org.aliases.get(self.vendor).is_some_and(|own| own.eq_ignore_ascii_case(text));
        let alias = orgs.iter().find(is).map(|org| org.id);
        alias.or_else(|| (self.orgs.ids.read)(text).and_then(OrgId::new))
    }

    /// How a user's id is spelled: as its maker gave it, or ours.
    #[must_use]
    pub fn spell(&self, user: &User) -> String {
        user.profile.alias(self.vendor).map_or_else(|| (self.ids.write)(user.id.get()), str::to_owned)
    }

    /// The user with this spelling.
    #[must_use]
    pub fn user(&self, text: &str) -> UserRef {
        let spelled = (self.ids.read)(text).and_then(UserId::new);
        UserRef::Named { vendor: self.vendor, text: text.to_owned(), spelled }
    }
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
