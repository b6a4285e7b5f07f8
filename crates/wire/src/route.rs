//! Endpoint rows and the table that finds them.

use std::collections::{BTreeSet, HashMap};

use http::Method;
use interlingua_model::{CallKind, Fault, FaultKind, Missing, Org, OrgId, Principal};
use percent_encoding::percent_decode_str;

use crate::shape::{Kind, Shape};
use crate::{Access, Served, WireRequest};

/// Where an endpoint is reached: by verb and path, and for dialects with remote procedures also by name.
#[derive(Clone, Debug)]
pub struct Route {
    /// The verb.
    pub method: Method,
    /// The path, with parameters in braces: `/v1/users/{user_id}`.
    pub template: &'static str,
    /// The procedure: `package.Service/Method`.
    pub rpc: Option<&'static str>,
}

impl Route {
    /// Whether a request with this verb is one of the route's: `HEAD` asks for what `GET` has.
    #[must_use]
    pub fn takes(&self, method: &Method) -> bool {
        self.method == *method || *method == Method::HEAD && self.method == Method::GET
    }
}

/// The plain facts of one endpoint.
#[derive(Clone, Debug)]
pub struct Row {
    /// The vendor's own name for it.
    pub name: &'static str,
    /// Where it is.
    pub route: Route,
    /// What it asks for.
    pub kind: CallKind,
    /// Whether it asks who calls.
    pub access: Access,
    /// Whether the vendor's idempotency header counts here.
    pub idempotent: bool,
    /// The status of success.
    pub ok: u16,
    /// The other statuses that the vendor documents for it.
    pub refusals: &'static [u16],
    /// The parameters of its path; texts where it has none of a name.
    pub path: Shape,
    /// The parameters of its query; without a table, whatever stands there has no effect.
    pub query: Option<Shape>,
    /// Headers that it reads.
    pub headers: Shape,
    /// Its body.
    pub body: Body,
    /// The body of a success.
    pub answer: Option<Kind>,
    /// Headers of a success, beside the one that carries the request's id.
    pub sends: Shape,
    /// The body of its refusals, where it is not the dialect's.
    pub refuses: Option<Shape>,
    /// A body to try it with.
    pub sample: Option<&'static str>,
}

/// The body of a request.
#[derive(Clone, Copy, Debug)]
pub enum Body {
    /// None; one that is there has no effect.
    None,
    /// An object, read by its table.
    Table(Shape, Absent),
    /// A form, beside which a query may stand, read by its table.
    Form(Shape),
    /// Read by the endpoint itself, which says what it may be.
    Own {
        /// What it may be.
        kind: Kind,
        /// Its media types.
        media: &'static [&'static str],
        /// Whether it may be left out.
        optional: bool,
    },
    /// The procedure's message, which the dialect's descriptors describe.
    Message,
}

/// What no body at all is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absent {
    /// A fault.
    Refused,
    /// An object without fields, which may lack some.
    Empty,
    /// As good as an object without fields.
    Fine,
    /// The same, and so is anything but an object, which has no effect. Its texts are read as a query's.
    Ignored,
}

/// The media type of most bodies.
pub const JSON: &[&str] = &["application/json"];
/// The media type of a form.
pub const FORM: &[&str] = &["application/x-www-form-urlencoded"];

impl Row {
    /// A row that asks for a credential and has nothing but a path.
    #[must_use]
    pub const fn new(name: &'static str, method: Method, template: &'static str, kind: CallKind) -> Self {
        Self {
            name,
            route: Route { method, template, rpc: None },
            kind,
            access: Access::Credential,
            idempotent: false,
            ok: 200,
            refusals: &[],
            path: &[],
            query: None,
            headers: &[],
            body: Body::None,
            answer: None,
            sends: &[],
            refuses: None,
            sample: None,
        }
    }

    /// The same, for other callers.
    #[must_use]
    pub const fn access(mut self, access: Access) -> Self {
        self.access = access;
        self
    }

    /// The same, where the idempotency header counts.
    #[must_use]
    pub const fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// The same, with the statuses that the vendor documents.
    #[must_use]
    pub const fn answers(mut self, ok: u16, refusals: &'static [u16]) -> Self {
        self.ok = ok;
        self.refusals = refusals;
        self
    }

    /// The same, with parameters of the path that are more than texts.
    #[must_use]
    pub const fn path(mut self, shape: Shape) -> Self {
        self.path = shape;
        self
    }

    /// The same, with parameters of the query.
    #[must_use]
    pub const fn query(mut self, shape: Shape) -> Self {
        self.query = Some(shape);
        self
    }

    /// The same, with headers.
    #[must_use]
    pub const fn headers(mut self, shape: Shape) -> Self {
        self.headers = shape;
        self
    }

    /// The same, with a body that must be there.
    #[must_use]
    pub const fn body(mut self, shape: Shape) -> Self {
        self.body = Body::Table(shape, Absent::Refused);
        self
    }

    /// The same, with a body; without one, every required field of it is missing.
    #[must_use]
    pub const fn fields(mut self, shape: Shape) -> Self {
        self.body = Body::Table(shape, Absent::Empty);
        self
    }

    /// The same, with a body that may be left out.
    #[must_use]
    pub const fn may_have(mut self, shape: Shape) -> Self {
        self.body = Body::Table(shape, Absent::Fine);
        self
    }

    /// The same, with a body that may be left out, or be anything.
    #[must_use]
    pub const fn may_ignore(mut self, shape: Shape) -> Self {
        self.body = Body::Table(shape, Absent::Ignored);
        self
    }

    /// The same, with a form.
    #[must_use]
    pub const fn form(mut self, shape: Shape) -> Self {
        self.body = Body::Form(shape);
        self
    }

    /// The same, with a body that the endpoint reads itself.
    #[must_use]
    pub const fn own_body(mut self, kind: Kind, media: &'static [&'static str]) -> Self {
        self.body = Body::Own { kind, media, optional: false };
        self
    }

    /// The same, whose body is the procedure's message.
    #[must_use]
    pub const fn message(mut self, rpc: &'static str) -> Self {
        self.route.rpc = Some(rpc);
        self.body = Body::Message;
        self
    }

    /// The same, with an object as answer.
    #[must_use]
    pub const fn returns(self, shape: Shape) -> Self {
        self.returns_kind(Kind::Object(shape, &[]))
    }

    /// The same, with an answer of this kind.
    #[must_use]
    pub const fn returns_kind(mut self, kind: Kind) -> Self {
        self.answer = Some(kind);
        self
    }

    /// The same, with headers in the answer.
    #[must_use]
    pub const fn sends(mut self, shape: Shape) -> Self {
        self.sends = shape;
        self
    }

    /// The same, with refusals of its own shape.
    #[must_use]
    pub const fn refuses(mut self, shape: Shape) -> Self {
        self.refuses = Some(shape);
        self
    }

    /// The same, with a body to try it with.
    #[must_use]
    pub const fn sample(mut self, sample: &'static str) -> Self {
        self.sample = Some(sample);
        self
    }
}

/// A row that a request hit, and all that reading and writing may look at.
#[derive(Clone, Copy, Debug)]
pub struct Hit<'a> {
    /// The row.
    pub row: &'static Row,
    /// Its place in the dialect's list of endpoints.
    pub index: usize,
    /// The path parameters, decoded.
    pub params: &'a [(String, String)],
    /// The request.
    pub request: &'a WireRequest,
    /// The request's id.
    pub request_id: &'a str,
    /// Who calls.
    pub who: &'a Principal,
    /// The orgs of the realm.
    pub orgs: &'a [Org],
}

impl Hit<'_> {
    /// The org with this id.
    #[must_use]
    pub fn org(&self, id: OrgId) -> Option<&Org> {
        self.orgs.iter().find(|org| org.id == id)
    }

    /// The org, if the realm has it and the caller may see it.
    ///
    /// # Errors
    /// [`Missing::Org`] for one that the realm does not have, [`FaultKind::Forbidden`] for one that is not the caller's.
    pub fn within(&self, id: Option<OrgId>) -> Result<OrgId, Fault> {
        let known = id.filter(|id| self.org(*id).is_some());
        let id = known.ok_or(Fault::new(FaultKind::NotFound(Missing::Org)))?;
        match self.who.org {
            Some(own) if own != id => Err(FaultKind::Forbidden { member: true }.into()),
            _ => Ok(id),
        }
    }

    /// The org that the caller belongs to; the realm's first for callers of the whole realm.
    #[must_use]
    pub fn home(&self) -> Option<&Org> {
        self.who.org.map_or_else(|| self.orgs.first(), |id| self.org(id))
    }

    /// A path parameter; empty when the template has none of that name.
    #[must_use]
    pub fn param(&self, name: &str) -> &str {
        self.params.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }
}

/// The rows of one dialect, ready to be searched.
pub struct Table {
    rows: Vec<&'static Row>,
    /// Procedures by name.
    procedures: HashMap<&'static str, usize>,
    services: BTreeSet<&'static str>,
    router: matchit::Router<Vec<usize>>,
    lenient_slashes: bool,
}

/// What a search found: the row, its index, and the decoded path parameters.
pub type Found = (&'static Row, usize, Vec<(String, String)>);

impl Table {
    /// Builds the table.
    ///
    /// # Errors
    /// Two templates that cannot stand side by side, as a sentence.
    pub fn new(rows: Vec<&'static Row>, lenient_slashes: bool) -> Result<Self, String> {
        let mut by_template: Vec<(&str, Vec<usize>)> = Vec::new();
        for (index, row) in rows.iter().enumerate() {
            match by_template.iter_mut().find(|(template, _)| *template == row.route.template) {
                Some((_, same)) => same.push(index),
                None => by_template.push((row.route.template, vec![index])),
            }
        }
        let mut router = matchit::Router::new();
        for (template, indexes) in by_template {
            router.insert(template, indexes).map_err(|e| format!("route {template}: {e}"))?;
        }
        let named = rows.iter().enumerate().filter_map(|(index, row)| Some((row.route.rpc?, index)));
        let procedures: HashMap<_, _> = named.collect();
        let services = procedures.keys().filter_map(|name| name.split_once('/')).map(|(service, _)| service);
        Ok(Self { rows, services: services.collect(), procedures, router, lenient_slashes })
    }

    /// What the path means to the dialect's procedures.
    #[must_use]
    pub fn spoken(&self, path: &str) -> Served {
        let name = path.trim_start_matches('/');
        let service = name.split('/').next().unwrap_or_default();
        match () {
            () if self.procedures.is_empty() => Served::Nothing,
            () if self.procedures.contains_key(name) => Served::Here,
            () if self.services.contains(service) => Served::Unknown,
            // What stands beside the procedures is nobody's gateway.
            () if self.stands_beside(path) => Served::Nothing,
            () => Served::Elsewhere,
        }
    }

    fn stands_beside(&self, path: &str) -> bool {
        let matched = self.router.at(path).ok();
        let rows = matched.iter().flat_map(|matched| matched.value.iter());
        rows.filter_map(|index| self.rows.get(*index)).any(|row| row.route.rpc.is_none())
    }

    /// The services that the procedures belong to.
    #[must_use]
    pub const fn services(&self) -> &BTreeSet<&'static str> {
        &self.services
    }

    /// The rows, in the dialect's order.
    #[must_use]
    pub fn rows(&self) -> &[&'static Row] {
        &self.rows
    }

    /// Finds the row for a verb and a path, or for a procedure's name as the path.
    ///
    /// # Errors
    /// [`Missing::Route`] for a path that no row has, or that steps up, hides a slash, or is not UTF-8;
    /// [`FaultKind::Method`] for another verb on a path that some row has.
    pub fn find(&self, method: &Method, path: &str) -> Result<Found, Fault> {
        if let Some(index) = path.strip_prefix('/').and_then(|name| self.procedures.get(name)).copied() {
            let row = self.rows.get(index).ok_or_else(|| Fault::new(FaultKind::NotFound(Missing::Route)))?;
            return Ok((row, index, Vec::new()));
        }
        let path = if self.lenient_slashes { squeezed(path) } else { path.to_owned() };
        if path.split('/').any(steps_aside) {
            return Err(FaultKind::NotFound(Missing::Route).into());
        }
        let matched = self.router.at(&path).map_err(|_| Fault::new(FaultKind::NotFound(Missing::Route)))?;
        let row_at = |index: &usize| self.rows.get(*index).map(|row| (*row, *index));
        let found = matched.value.iter().filter_map(row_at).find(|(row, _)| row.route.takes(method));
        let (row, index) = found.ok_or_else(|| Fault::new(FaultKind::Method(method.to_string())))?;
        let params = matched.params.iter().map(|(name, value)| Some((name.to_owned(), decoded(value)?)));
        let params = params.collect::<Option<Vec<_>>>();
        Ok((row, index, params.ok_or_else(|| Fault::new(FaultKind::NotFound(Missing::Route)))?))
    }
}

impl Table {
    /// The verbs of a path, as the header `allow` names them; empty for a path that no row has.
    #[must_use]
    pub fn verbs(&self, path: &str) -> String {
        let path = if self.lenient_slashes { squeezed(path) } else { path.to_owned() };
        let Ok(matched) = self.router.at(&path) else { return String::new() };
        let rows: Vec<&&Row> = matched.value.iter().filter_map(|index| self.rows.get(*index)).collect();
        let taken = |verb: &&Method| rows.iter().any(|row| row.route.takes(verb));
        let verbs =
            [&Method::GET, &Method::HEAD, &Method::POST, &Method::PUT, &Method::PATCH, &Method::DELETE];
        verbs.into_iter().filter(taken).map(Method::as_str).collect::<Vec<_>>().join(", ")
    }
}

fn decoded(segment: &str) -> Option<String> {
    percent_decode_str(segment).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

/// Whether a segment would leave its place once decoded.
fn steps_aside(segment: &str) -> bool {
    let Some(text) = decoded(segment) else { return true };
    matches!(text.as_str(), "." | "..") || text.contains(['/', '\\', '\0'])
}

/// The path without doubled and trailing slashes.
fn squeezed(path: &str) -> String {
    let segments = path.split('/').filter(|segment| !segment.is_empty());
    segments.fold(String::with_capacity(path.len()), |path, segment| path + "/" + segment)
}

#[cfg(test)]
mod tests {
    use super::*;

    static ROWS: [Row; 3] = [
        row("get", Method::GET, "/v1/users/{user_id}", CallKind::Get),
        row("list", Method::GET, "/v1/users/list", CallKind::List),
        row("off", Method::POST, "/v1/users/{user_id}/deactivate", CallKind::Deactivate),
    ];

    const fn row(name: &'static str, method: Method, template: &'static str, kind: CallKind) -> Row {
        Row::new(name, method, template, kind)
    }

    fn table(lenient: bool) -> Table {
        Table::new(ROWS.iter().collect(), lenient).unwrap()
    }

    #[test]
    fn a_fixed_segment_goes_before_a_parameter() {
        let table = table(false);
        assert_eq!(table.find(&Method::GET, "/v1/users/list").unwrap().0.name, "list");
        let (row, _, params) = table.find(&Method::GET, "/v1/users/a%20b").unwrap();
        assert_eq!((row.name, params[0].1.as_str()), ("get", "a b"));
    }

    #[test]
    fn another_verb_is_told_apart_from_no_path() {
        let table = table(false);
        assert!(matches!(
            table.find(&Method::DELETE, "/v1/users/1").unwrap_err().kind,
            FaultKind::Method(verb) if verb == "DELETE"
        ));
        assert_eq!(
            table.find(&Method::GET, "/v2/users").unwrap_err().kind,
            FaultKind::NotFound(Missing::Route)
        );
    }

    #[test]
    fn paths_that_step_aside_lead_nowhere() {
        for path in [
            "/v1/users/../x",
            "/v1/users/%2e%2e",
            "/v1/users/a%2fdeactivate",
            "/v1/users/%00",
            "/v1/users/%ff",
        ] {
            assert_eq!(
                table(true).find(&Method::GET, path).unwrap_err().kind,
                FaultKind::NotFound(Missing::Route),
                "{path}"
            );
        }
    }

    #[test]
    fn slashes_are_forgiven_only_where_the_vendor_does() {
        assert!(table(true).find(&Method::POST, "//v1/users//7/deactivate/").is_ok());
        assert!(table(false).find(&Method::POST, "/v1/users/7/deactivate/").is_err());
    }
}
