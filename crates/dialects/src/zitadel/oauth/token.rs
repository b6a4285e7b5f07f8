//! `POST /oauth/v2/token`: client credentials of a machine, and assertions that it signed with its key (RFC 7523).
//!
//! Source: `docs/vendors/zitadel.md#log-in`.

use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use http::Method;
use interlingua_model::{
    AuthProblem, Call, CallKind, Fault, FaultKind, Login, Loss, Lost, Missing, Reply, Scopes, Secret,
    TokenId, User, Violation, Why,
};
use interlingua_wire::{
    Access, Asked, Decoded, Encoded, Endpoint, Field, Hit, Read, Row, Shape, WireRequest, parse_decimal,
    shown_as, strayed,
};
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use serde_json::json;

use super::error::BODY;
use super::scopes;
use super::sent::{SENDS, answered, issuer};
use crate::keep::kept;
use crate::zitadel::vendor::{MANIFEST, VENDOR, Zitadel};

/// The grants that are served.
pub const CLIENT_CREDENTIALS: &str = "client_credentials";
pub const JWT_BEARER: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
/// The vendor's other ones, for which a program is not made.
const OTHERS: [&str; 5] = [
    "authorization_code",
    "implicit",
    "refresh_token",
    "urn:ietf:params:oauth:grant-type:device_code",
    "urn:ietf:params:oauth:grant-type:token-exchange",
];
const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

const FORM: Shape = &[
    Field::text("grant_type"),
    Field::text("scope"),
    Field::text("client_id").private(),
    Field::text("client_secret").secret(),
    Field::text("assertion").secret(),
    Field::text("client_assertion").secret(),
    Field::text("client_assertion_type"),
];

const ANSWER: Shape = &[
    Field::text("access_token").required().secret(),
    Field::word("token_type", &["Bearer"]).required(),
    Field::whole("expires_in", 0, i64::MAX).required(),
];

pub const ENDPOINT: Endpoint<Zitadel> = Endpoint {
    row: Row::new("token", Method::POST, "/oauth/v2/token", CallKind::Token)
        .access(Access::Open)
        .answers(200, &[400])
        .form(FORM)
        .returns(ANSWER)
        .sends(SENDS)
        .refuses(BODY),
    decode,
};

fn decode<'d>(zitadel: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let form = &asked.body;
    let scopes = scopes::read(form.text("scope"));
    let identity = form.text("scope").unwrap_or_default().split(' ').any(|one| one == "openid");
    let login = match given(form, "grant_type").ok_or(Fault::field("grant_type", Why::Required))? {
        CLIENT_CREDENTIALS => {
            let (username, secret) = client(asked.hit.request, form)?;
            Login::Program { username: username.into(), secret, scopes }
        }
        JWT_BEARER => assertion(form, issuer(zitadel, asked.hit), scopes)?,
        other => {
            let why = if OTHERS.contains(&other) { Why::NotAllowed } else { Why::Unknown };
            return Err(about("grant_type", why, other));
        }
    };
    let identity = identity.then(|| Loss::new("id_token", Lost::Omitted));
    Ok(Decoded::new(Call::Token(login), encode).losing(identity))
}

/// A parameter; an empty one is none.
fn given<'a>(form: &Read<'a>, name: &str) -> Option<&'a str> {
    form.text(name).filter(|text| !text.is_empty())
}

/// One field that is wrong, with what was sent there.
fn about(field: &'static str, why: Why, got: &str) -> Fault {
    FaultKind::Invalid(vec![Violation { field: field.into(), why, got: Some(got.into()) }]).into()
}

/// Name and secret, from the header or the form but not from both.
///
/// # Errors
/// The refusals of the vendor's client authentication, in its order.
pub fn client(request: &WireRequest, form: &Read<'_>) -> Result<(String, Secret), Fault> {
    let basic = basic(request)?;
    let (id, secret) = (given(form, "client_id"), given(form, "client_secret"));
    let assertion = form.knows("client_assertion").then(|| given(form, "client_assertion")).flatten();
    if secret.is_some() && assertion.is_some()
        || basic.is_some() && (id.is_some() && secret.is_some() || assertion.is_some())
    {
        return Err(Fault::field("client_authentication", Why::AtMost(1)));
    }
    if let Some(basic) = basic {
        return Ok(basic);
    }
    if assertion.is_some() {
        return match given(form, "client_assertion_type") {
            // Applications have such; there are none here.
            Some(ASSERTION_TYPE) => Err(FaultKind::NotFound(Missing::User).into()),
            other => Err(about("client_assertion_type", Why::Unknown, other.unwrap_or_default())),
        };
    }
    let id = id.ok_or(Fault::field("client_id", Why::Required))?;
    Ok((id.to_owned(), Secret::from(secret.unwrap_or_default())))
}

/// Both parts of a Basic header are read as parts of a form.
fn basic(request: &WireRequest) -> Result<Option<(String, Secret)>, Fault> {
    let header = request.header("authorization").unwrap_or_default();
    let Some((scheme, rest)) = header.split_once(' ') else { return Ok(None) };
    if !scheme.eq_ignore_ascii_case("basic") {
        return Ok(None);
    }
    let wrong = || Fault::field("authorization", Why::Pattern("basic"));
    let text = String::from_utf8(BASE64_STANDARD.decode(rest.trim()).map_err(|_| wrong())?);
    let text = text.map_err(|_| wrong())?;
    let (id, secret) = text.split_once(':').ok_or_else(wrong)?;
    Ok(Some((unescaped(id).ok_or_else(wrong)?, Secret::from(unescaped(secret).ok_or_else(wrong)?))))
}

/// A part of a form; nothing where an escape has no two digits.
fn unescaped(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    parts.next();
    let digits = |part: &str| part.get(..2).is_some_and(|two| two.bytes().all(|b| b.is_ascii_hexdigit()));
    if !parts.all(digits) {
        return None;
    }
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

/// What an unchecked assertion says of who signed it, and with what.
fn assertion(form: &Read<'_>, audience: String, scopes: Scopes) -> Result<Login, Fault> {
    #[derive(Deserialize)]
    struct Header {
        kid: String,
    }
    #[derive(Deserialize)]
    struct Claims {
        iss: String,
    }
    fn part<T: for<'a> Deserialize<'a>>(text: Option<&str>) -> Option<T> {
        serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(text?).ok()?).ok()
    }
    let text = given(form, "assertion").ok_or(Fault::field("assertion", Why::Required))?;
    let mut parts = text.split('.');
    let (header, claims): (Option<Header>, Option<Claims>) = (part(parts.next()), part(parts.next()));
    let invalid = || Fault::new(FaultKind::Unauthenticated(AuthProblem::Invalid));
    let key = header.and_then(|header| parse_decimal(&header.kid)).and_then(TokenId::new);
    Ok(Login::Assertion {
        user: MANIFEST.user(&claims.ok_or_else(invalid)?.iss),
        key: key.ok_or_else(invalid)?,
        assertion: Secret::from(text),
        audience,
        scopes,
    })
}

fn encode(_: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let Reply::Token(token) = reply else { return Err(strayed()) };
    // What is left of the last second is cut off.
    let seconds = token.seconds.saturating_sub(1);
    let body = json!({ "access_token": &*token.secret, "token_type": "Bearer", "expires_in": seconds });
    let signed = |user: &User| kept::<i64>(&user.profile, VENDOR, "accessTokenType") == Some(1);
    let losses = token.user.iter().filter(|user| signed(user)).map(|_| shown_as("accessTokenType")).collect();
    Ok(Encoded { losses, ..answered(&body) })
}
