//! The buyer: an org, and its administrator, who is none of its users.
//!
//! Source: `docs/vendors/weavr.md#the-buyer`.

use http::{Method, StatusCode};
use interlingua_model::{Call, CallKind, Edit, Fault, FaultKind, Missing, Part, Reply, Update, UserRef};
use interlingua_wire::{
    Asked, Decoded, Encoded, Endpoint, Field, FieldKind, Hit, Row, Shape, Text, WireResponse, shown_as,
    strayed,
};
use serde_json::{Value, json};

use super::person::{DATE, MOBILE};
use super::sessions::login::REFUSALS;
use super::vendor::{MANIFEST, VENDOR, Weavr};
use super::wire::{self, id};
use crate::keep::{keep, kept};

/// Roles of the administrator.
const ROLES: &[&str] = &["ADMIN", "CREATOR", "CONTROLLER"];
const POSITIONS: &[&str] = &["DIRECTOR", "AUTHORISED_REPRESENTATIVE"];
const COMPANY_TYPES: &[&str] = &["LLC", "PUBLIC_LIMITED_COMPANY", "LIMITED_LIABILITY_PARTNERSHIP"];
const CURRENCIES: &[&str] = &["GBP", "EUR"];
const CURRENCY_STATUSES: &[&str] =
    &["PENDING_KYB_APPROVAL", "STEPUP_LOGIN_REQUIRED", "PENDING_CREATION", "ACTIVE", "UNAVAILABLE"];

const ROLES_FIELD: Field = Field::list("roles", &FieldKind::Text(Text { words: ROLES, ..Text::ANY }))
    .items(1, Some(ROLES.len() as u64));

const ADMIN: Shape = &[
    Field::text("id").required(),
    Field::text("email").required().private(),
    Field::text("name").required().private(),
    Field::text("surname").required().private(),
    Field::object("mobile", MOBILE).private(),
    Field::object("dateOfBirth", DATE).private(),
    Field::flag("active").required(),
    Field::flag("emailVerified").required(),
    Field::flag("mobileNumberVerified").required(),
    Field::word("companyPosition", POSITIONS).required(),
    ROLES_FIELD.required(),
];
const COMPANY: Shape = &[
    Field::text("name").required(),
    Field::word("type", COMPANY_TYPES).required(),
    Field::text("countryOfRegistration").required(),
    Field::text("registrationNumber"),
];
const SUPPORTED: Shape =
    &[Field::word("currency", CURRENCIES).required(), Field::word("status", CURRENCY_STATUSES).required()];
const BUYER: Shape = &[
    id("id").required(),
    Field::text("tag"),
    Field::object("adminUser", ADMIN).required(),
    Field::object("company", COMPANY).required(),
    Field::flag("acceptedTerms").required(),
    Field::whole("creationTimestamp", 0, i64::MAX).required(),
    Field::list("supportedCurrencies", &FieldKind::Object(SUPPORTED, &[])).required(),
];

const UPDATE_ADMIN: Shape = &[ROLES_FIELD];
const UPDATE_BODY: Shape = &[
    Field::object("adminUser", UPDATE_ADMIN),
    Field::list("supportedCurrencies", &FieldKind::Text(Text { words: CURRENCIES, ..Text::ANY })),
];

/// `GET /v1/buyers`: the caller's buyer, with its administrator.
pub const GET: Endpoint<Weavr> = Endpoint {
    row: Row::new("buyerGet", Method::GET, "/v1/buyers", CallKind::Get)
        .answers(200, &[400, 401, 403, 429, 500, 503])
        .returns(BUYER),
    decode: |_, asked| Ok(Decoded::new(Call::Get(administrator(asked.hit)?), shown)),
};

/// `PATCH /v1/buyers`: the administrator's roles, and the currencies. A session must have been stepped up.
pub const UPDATE: Endpoint<Weavr> = Endpoint {
    row: Row::new("buyerUpdate", Method::PATCH, "/v1/buyers", CallKind::Update)
        .answers(200, REFUSALS)
        .body(UPDATE_BODY)
        .returns(BUYER)
        .sample(r#"{"supportedCurrencies": ["EUR"]}"#),
    decode: update,
};

/// What is kept of a buyer, with its administrator.
const KEPT: [&str; 5] = [
    "buyer.tag",
    "buyer.company",
    "buyer.acceptedTerms",
    "buyer.supportedCurrencies",
    "buyer.companyPosition",
];

/// The caller's own buyer, by its administrator.
///
/// # Errors
/// 404 when the realm has no org at all, which a profile does not let happen.
fn administrator(hit: &Hit<'_>) -> Result<UserRef, Fault> {
    let org = hit.home().ok_or(Fault::new(FaultKind::NotFound(Missing::Org)))?;
    Ok(UserRef::Owner(org.id))
}

fn update<'d>(_: &'d Weavr, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let roles = asked.body.object("adminUser").and_then(|admin| admin.texts("roles"));
    let mut edits: Vec<Edit> =
        roles.map(|roles| Edit::Keep(keep(VENDOR, "roles", &roles))).into_iter().collect();
    // Nothing here checks a company: a currency is in force at once.
    let active = |currency: &str| json!({ "currency": currency, "status": "ACTIVE" });
    let currencies = asked.body.texts("supportedCurrencies");
    let currencies: Option<Value> = currencies.map(|all| all.into_iter().map(active).collect());
    edits.extend(currencies.map(|all| Edit::Keep(keep(VENDOR, "buyer.supportedCurrencies", &all))));
    let update = Update::of(administrator(asked.hit)?, edits);
    Ok(Decoded::new(Call::Update(Box::new(update)), shown))
}

/// Writes the buyer.
fn shown(hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let (Reply::User(user) | Reply::Changed { user, .. }) = reply else { return Err(strayed()) };
    let p = &user.profile;
    let (mut admin, mut losses) =
        wire::body_beside(hit, user, &[Part::EmailVerified, Part::PhoneVerified], &KEPT);
    let mut filled = |name: &'static str, kept: Option<Value>, other: Value| {
        kept.unwrap_or_else(|| {
            losses.push(shown_as(name));
            other
        })
    };
    let name = hit.org(user.org).map_or_else(String::new, |org| org.name.clone());
    let company = json!({ "name": name, "type": "LLC", "countryOfRegistration": "GB" });
    let company = filled("company", kept(p, VENDOR, "buyer.company"), company);
    let position = filled("companyPosition", kept(p, VENDOR, "buyer.companyPosition"), json!("DIRECTOR"));
    if let Some(admin) = admin.as_object_mut() {
        // What says whose user it is stands around it here.
        admin.retain(|name, _| name != "buyerId" && name != "addedBy");
        let roles = kept::<Vec<String>>(p, VENDOR, "roles").unwrap_or_else(|| vec!["ADMIN".to_owned()]);
        let own = [
            ("emailVerified", json!(p.email.as_ref().is_some_and(|email| email.verified))),
            ("mobileNumberVerified", json!(p.phone.as_ref().is_some_and(|phone| phone.verified))),
            ("companyPosition", position),
            ("roles", json!(roles)),
        ];
        admin.extend(own.map(|(name, value)| (name.to_owned(), value)));
    }
    let mut body = json!({
        "id": MANIFEST.spell_org(hit.orgs, user.org),
        "adminUser": admin,
        "company": company,
        "acceptedTerms": kept(p, VENDOR, "buyer.acceptedTerms").unwrap_or(true),
        "creationTimestamp": user.created.millis(),
        "supportedCurrencies": kept::<Value>(p, VENDOR, "buyer.supportedCurrencies").unwrap_or_else(|| json!([])),
    });
    if let (Some(body), Some(tag)) = (body.as_object_mut(), kept::<Value>(p, VENDOR, "buyer.tag")) {
        body.insert("tag".to_owned(), tag);
    }
    Ok(Encoded { response: WireResponse::json(StatusCode::OK, &body), losses })
}
