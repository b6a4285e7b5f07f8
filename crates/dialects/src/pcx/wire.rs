//! The user as the vendor shows it: 27 keys, all always there.

use http::StatusCode;
use interlingua_model::{Loss, User, UserId, UserRef};
use interlingua_wire::{
    Encoded, Hit, Part, WireResponse, date, from_uuid, rfc3339_micros, shown_as, to_uuid, unshown,
};
use serde::Serialize;
use serde_json::{Value, json};

use super::VENDOR;
use super::state::status;

/// Values of `role`.
pub const ROLES: &[&str] = &["admin", "super-admin", "retail", "freelancer", "org-staff"];
/// Values of `type`.
pub const TYPES: &[&str] = &["internal-admin", "org-admin", "merchant", "user", "staff"];
/// Values of `id_type` and `additional_id_type`.
pub const ID_TYPES: &[&str] = &["passport", "drivers_license", "national_id", "other"];

/// Every key of the user object.
pub const KEYS: &[&str] = &[
    "user_id",
    "email",
    "fname",
    "lname",
    "date_of_birth",
    "cognito_username",
    "bridge_customer_id",
    "kyc_submitted_at",
    "kyc_approved_at",
    "kyc_failure_reason",
    "role",
    "status",
    "type",
    "created_by",
    "org_id",
    "org_ids",
    "phone_number",
    "address",
    "country",
    "id_type",
    "id_number",
    "additional_id_type",
    "additional_id_number",
    "kyc_session_id",
    "kyc_status",
    "created_at",
    "updated_at",
];

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

#[derive(Serialize)]
struct Body<'a> {
    message: &'a str,
    user: Value,
}

/// The user object, and what it leaves out.
pub fn body(user: &User) -> (Value, Vec<Loss>) {
    let p = &user.profile;
    let shown = [Part::Username, Part::Names, Part::Born, Part::Phone, Part::Verification];
    // The last three belong to the registration alone, which says that they have no effect.
    let own = [&RESIDUE[..], &["org_name", "org_member_role", "invited_by_user_id"]].concat();
    let mut losses = unshown(VENDOR, user, &shown, &own);
    let (status, whole) = status(user);
    if !whole {
        losses.push(shown_as("status"));
    }
    let org = to_uuid(user.org.get());
    let mut object = json!({
        "user_id": id(user),
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
            let kept = p.residue(VENDOR, name).and_then(|json| serde_json::from_str(json).ok());
            let value = kept.unwrap_or_else(|| match name {
                "cognito_username" => json!(&*p.username),
                "org_ids" => json!([org]),
                _ => Value::Null,
            });
            object.insert(name.to_owned(), value);
        }
    }
    (object, losses)
}

/// How a user's id is spelled here.
pub fn id(user: &User) -> String {
    user.profile.alias(VENDOR).map_or_else(|| to_uuid(user.id.get()), str::to_owned)
}

/// The user that the path names.
pub fn target(hit: &Hit<'_>) -> UserRef {
    let text = hit.param("user_id");
    UserRef::Named { vendor: VENDOR, text: text.to_owned(), spelled: from_uuid(text).and_then(UserId::new) }
}

/// Writes `{message, user}`.
pub fn shown(message: &str, user: &User) -> Encoded {
    let (user, losses) = body(user);
    Encoded { response: WireResponse::json(StatusCode::OK, &Body { message, user }), losses }
}
