//! The buyer: an org, and its administrator, who is none of its users.

pub mod get;
pub mod update;

use http::StatusCode;
use interlingua_model::{Fault, FaultKind, Missing, User, UserRef};
use interlingua_wire::{Encoded, Hit, Part, WireResponse, decimal, shown_as};
use serde_json::{Value, json};

use super::person::kept;
use super::wire;

/// Roles of the administrator.
pub const ROLES: &[&str] = &["ADMIN", "CREATOR", "CONTROLLER"];
pub const POSITIONS: &[&str] = &["DIRECTOR", "AUTHORISED_REPRESENTATIVE"];
pub const COMPANY_TYPES: &[&str] = &["LLC", "PUBLIC_LIMITED_COMPANY", "LIMITED_LIABILITY_PARTNERSHIP"];
pub const CURRENCIES: &[&str] = &["GBP", "EUR"];
pub const CURRENCY_STATUSES: &[&str] =
    &["PENDING_KYB_APPROVAL", "STEPUP_LOGIN_REQUIRED", "PENDING_CREATION", "ACTIVE", "UNAVAILABLE"];

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

/// Writes the buyer.
fn shown(hit: &Hit<'_>, user: &User) -> Encoded {
    let p = &user.profile;
    let (body, mut losses) = wire::body_beside(user, &[Part::EmailVerified, Part::PhoneVerified], &KEPT);
    let mut filled = |name: &'static str, value: Option<Value>, other: Value| {
        value.unwrap_or_else(|| {
            losses.push(shown_as(name));
            other
        })
    };
    let name = hit.org(user.org).map_or_else(String::new, |org| org.name.clone());
    let company = json!({ "name": name, "type": "LLC", "countryOfRegistration": "GB" });
    let company = filled("company", kept(p, "buyer.company"), company);
    let position = filled("companyPosition", kept(p, "buyer.companyPosition"), json!("DIRECTOR"));
    let mut admin = json!(body);
    if let Some(admin) = admin.as_object_mut() {
        // What says whose user it is stands around it here.
        admin.retain(|name, _| name != "buyerId" && name != "addedBy");
        let roles = kept::<Vec<String>>(p, "roles").unwrap_or_else(|| vec!["ADMIN".to_owned()]);
        let own = [
            ("emailVerified", json!(p.email.as_ref().is_some_and(|email| email.verified))),
            ("mobileNumberVerified", json!(p.phone.as_ref().is_some_and(|phone| phone.verified))),
            ("companyPosition", position),
            ("roles", json!(roles)),
        ];
        admin.extend(own.map(|(name, value)| (name.to_owned(), value)));
    }
    let mut body = json!({
        "id": decimal(user.org.get()),
        "adminUser": admin,
        "company": company,
        "acceptedTerms": kept(p, "buyer.acceptedTerms").unwrap_or(true),
        "creationTimestamp": user.created.millis(),
        "supportedCurrencies": kept::<Value>(p, "buyer.supportedCurrencies").unwrap_or_else(|| json!([])),
    });
    if let (Some(body), Some(tag)) = (body.as_object_mut(), kept::<Value>(p, "buyer.tag")) {
        body.insert("tag".to_owned(), tag);
    }
    Encoded { response: WireResponse::json(StatusCode::OK, &body), losses }
}
