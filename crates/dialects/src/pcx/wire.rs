//! The user as the vendor shows it: 27 keys, all always there.
//!
//! Source: `docs/vendors/pcx.md#the-user-object`.

use http::StatusCode;
use interlingua_model::{Fault, Loss, Part, Reply, User, UserRef};
use interlingua_wire::{
    Encoded, Field, FieldKind, Hit, Shape, WireResponse, date, rfc3339_micros, shown_as, strayed, unshown,
};
use serde_json::{Value, json};

use super::state::{STATUSES, status};
use super::vendor::{MANIFEST, VENDOR};
use crate::keep::kept;

/// Values of `role`.
pub const ROLES: &[&str] = &["admin", "super-admin", "retail", "freelancer", "org-staff"];
/// Values of `type`.
pub const TYPES: &[&str] = &["internal-admin", "org-admin", "merchant", "user", "staff"];
/// Values of `id_type` and `additional_id_type`.
pub const ID_TYPES: &[&str] = &["passport", "drivers_license", "national_id", "other"];

const fn may_be_null(name: &'static str) -> Field {
    Field::text(name).required().nullable()
}

/// The user object.
pub const USER: Shape = &[
    Field::text("user_id").required(),
    may_be_null("email").private(),
    may_be_null("fname").private(),
    may_be_null("lname").private(),
    may_be_null("date_of_birth").private(),
    may_be_null("cognito_username").private(),
    may_be_null("bridge_customer_id"),
    may_be_null("kyc_submitted_at"),
    may_be_null("kyc_approved_at"),
    may_be_null("kyc_failure_reason"),
    may_be_null("role"),
    Field::word("status", STATUSES).required(),
    may_be_null("type"),
    may_be_null("created_by"),
    Field::text("org_id").required(),
    Field::list("org_ids", &FieldKind::Text(interlingua_wire::Text::ANY)).required(),
    may_be_null("phone_number").private(),
    may_be_null("address").private(),
    may_be_null("country"),
    may_be_null("id_type"),
    may_be_null("id_number").private(),
    may_be_null("additional_id_type"),
    may_be_null("additional_id_number").private(),
    may_be_null("kyc_session_id"),
    may_be_null("kyc_status"),
    Field::moment("created_at").required(),
    Field::moment("updated_at").required(),
];

/// `{message, user}`, what most endpoints answer.
pub const ANSWER: Shape = &[Field::text("message").required(), Field::object("user", USER).required()];

/// Keys of the user object that no other vendor has a word for; kept as they came.
pub const RESIDUE: [&str; 17] = [
    "bridge_customer_id",
    "kyc_submitted_at",
    "kyc_approved_at",
    "kyc_failure_reason",
    "role",
    "type",
    "created_by",
    "address",
    "country",
    "id_type",
    "id_number",
    "additional_id_type",
    "additional_id_number",
    "kyc_session_id",
    "kyc_status",
    "cognito_username",
    "org_ids",
];

/// The user object, and what it leaves out.
pub fn body(hit: &Hit<'_>, user: &User) -> (Value, Vec<Loss>) {
    let p = &user.profile;
    let shown = [Part::Username, Part::Names, Part::Born, Part::Phone, Part::Verification];
    // The last three belong to the registration alone, which says that they have no effect.
    let own = [&RESIDUE[..], &["org_name", "org_member_role", "invited_by_user_id"]].concat();
    let mut losses = unshown(VENDOR, user, &shown, &own);
    let (status, whole) = status(user);
    if !whole {
        losses.push(shown_as("status"));
    }
    let org = MANIFEST.spell_org(hit.orgs, user.org);
    let mut object = json!({
        "user_id": MANIFEST.spell(user),
        "email": p.email.as_ref().map(|email| &*email.address),
        "fname": p.given.as_deref(),
        "lname": p.family.as_deref(),
        "date_of_birth": p.born.map(date),
        "status": status,
        "org_id": org,
        "phone_number": p.phone.as_ref().map(|phone| &*phone.number),
        "created_at": rfc3339_micros(user.created),
        "updated_at": rfc3339_micros(user.changed),
    });
    if let Some(object) = object.as_object_mut() {
        for name in RESIDUE {
            let value = kept(p, VENDOR, name).unwrap_or_else(|| match name {
                "cognito_username" => json!(&*p.username),
                "org_ids" => json!([org]),
                _ => Value::Null,
            });
            object.insert(name.to_owned(), value);
        }
    }
    (object, losses)
}

/// The user that the path names.
pub fn target(hit: &Hit<'_>) -> UserRef {
    MANIFEST.user(hit.param("user_id"))
}

/// Writes `{message, user}`, and what `more` adds.
///
/// # Errors
/// [`interlingua_model::FaultKind::Internal`] for a reply without a user.
pub fn shown(hit: &Hit<'_>, message: &str, reply: &Reply, more: &[(&str, Value)]) -> Result<Encoded, Fault> {
    let (Reply::User(user) | Reply::Created(user, _) | Reply::Changed { user, .. }) = reply else {
        return Err(strayed());
    };
    let (user, losses) = body(hit, user);
    let mut body = json!({ "message": message, "user": user });
    if let Some(body) = body.as_object_mut() {
        body.extend(more.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    }
    let status = StatusCode::from_u16(hit.row.ok).unwrap_or(StatusCode::OK);
    Ok(Encoded { response: WireResponse::json(status, &body), losses })
}
