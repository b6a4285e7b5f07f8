//! The human actor as the vendor shows it, etags and refs.
//!
//! Source: `docs/vendors/youhodler.md#the-resource`.

use http::StatusCode;
use interlingua_model::{
    Expect, Fault, FaultKind, Kind, Loss, Missing, OrgId, Part, Reply, State, User, UserRef,
};
use interlingua_wire::{
    Encoded, Field, FieldKind, Hit, Shape, WireResponse, rfc3339_seconds, shown_as, strayed, to_vendor,
    unshown,
};
use serde_json::{Value, json};

use super::state::{TABLE, WORDS};
use super::vendor::{MANIFEST, VENDOR, YouHodler};
use crate::keep::kept;

/// The resource: eleven keys, all always there, in alphabetical order.
pub const HUMAN_ACTOR: Shape = &[
    Field::moment("created_at").required(),
    Field::text("display_name").required().private(),
    Field::text("email").required().nullable().private(),
    Field::text("etag").required(),
    // Only `null` is documented; the object is ours.
    Field::new("federation", FieldKind::Object(&[], &[])).required().nullable(),
    Field::text("id").required(),
    // "platform-managed" is documented; the literal for users of a partner's identity provider is not.
    Field::word("identity_source", &["platform-managed", "federated"]).required(),
    Field::word("resource", &["human_actor"]).required(),
    Field::text("scope_ref").required(),
    Field::word("status", WORDS).required(),
    Field::moment("updated_at").required(),
];

/// The etag stands in a header too, which no document forbids.
pub const ETAG: Shape = &[Field::text("etag").required()];

/// Headers of what changes a user.
pub const IF_MATCH: Shape = &[Field::text("If-Match")];

/// How a scope ref looks.
pub const fn scope_ref_field() -> Field {
    // One that looks otherwise is an unknown scope, and refused as such.
    Field::text("scope_ref").like("scope_ref", ("pattern", "^(enterprises|clients)/[0-9a-f-]{36}$"), |_| true)
}

/// The resource, and what it leaves out.
pub fn body(hit: &Hit<'_>, user: &User) -> (Value, Vec<Loss>) {
    let p = &user.profile;
    let mut losses = unshown(VENDOR, user, &[Part::Display, Part::ManagedBy], &["scope_ref"]);
    if user.state == State::Initial {
        losses.push(shown_as("state"));
    }
    if p.kind == Kind::Machine {
        losses.push(shown_as("resource"));
    }
    let body = json!({
        "created_at": rfc3339_seconds(user.created),
        "display_name": p.shown(),
        "email": p.email.as_ref().map(|email| &*email.address),
        "etag": etag(user.version),
        "federation": p.managed_by.as_ref().map(|provider| json!({ "identity_provider": provider })),
        "id": MANIFEST.spell(user),
        "identity_source": if p.managed_by.is_some() { "federated" } else { "platform-managed" },
        "resource": "human_actor",
        "scope_ref": scope_ref(hit, user),
        "status": to_vendor(&TABLE, &user.state).unwrap_or("deactivated"),
        "updated_at": rfc3339_seconds(user.changed),
    });
    (body, losses)
}

/// As the user's maker called it, or as the org is called.
fn scope_ref(hit: &Hit<'_>, user: &User) -> String {
    kept(&user.profile, VENDOR, "scope_ref").unwrap_or_else(|| MANIFEST.spell_org(hit.orgs, user.org))
}

/// The org that a scope ref names.
///
/// # Errors
/// [`Missing::Org`] when it names none.
pub fn org(hit: &Hit<'_>, scope_ref: &str) -> Result<OrgId, Fault> {
    MANIFEST.org(hit.orgs, scope_ref).ok_or(Fault::new(FaultKind::NotFound(Missing::Org)))
}

/// A weak tag, quoted inside the JSON string: `W/"00000002"`.
pub fn etag(version: u64) -> String {
    format!("W/\"{version:08x}\"")
}

/// The version that an etag of ours stands for.
pub fn version(etag: &str) -> Option<u64> {
    let hex = etag.strip_prefix("W/\"")?.strip_suffix('"')?;
    let version = u64::from_str_radix(hex, 16).ok()?;
    (self::etag(version) == etag).then_some(version)
}

/// A tag as it was before a proxy made it strong (`"00000002"`), or said how it had compressed the answer (`W/"00000002-gzip"`).
fn unproxied(tag: &str) -> String {
    let quoted = tag.strip_prefix("W/").unwrap_or(tag);
    let bare = ["-gzip\"", "-br\"", "-zstd\"", "-deflate\"", ";gzip\"", ";br\""];
    let bare = bare.iter().find_map(|coding| quoted.strip_suffix(coding)).or(quoted.strip_suffix('"'));
    bare.map_or_else(|| tag.to_owned(), |bare| format!("W/{bare}\""))
}

/// What `If-Match` asks for. Tags are compared as opaque strings (a strong comparison would never match a weak tag); a
/// tag that we never wrote matches nothing, but for those that the mount knows to have come through a proxy.
pub fn expect(youhodler: &YouHodler, hit: &Hit<'_>) -> Expect {
    let headers = hit.request.headers.get_all("if-match");
    let texts: Vec<&str> = headers.iter().map(|value| value.to_str().unwrap_or("unreadable")).collect();
    let tags: Vec<&str> = texts.iter().flat_map(|text| text.split(',')).map(str::trim).collect();
    if tags.is_empty() || tags.contains(&"*") {
        return Expect::Any;
    }
    let proxied = youhodler.settings.proxied_etags;
    let read = |tag: &str| if proxied { version(&unproxied(tag)) } else { version(tag) };
    Expect::OneOf(tags.into_iter().filter_map(read).collect())
}

/// The user that the path names.
pub fn target(hit: &Hit<'_>) -> UserRef {
    MANIFEST.user(&hit.param("user_id").to_lowercase())
}

/// Writes one user.
///
/// # Errors
/// [`interlingua_model::FaultKind::Internal`] for a reply without one.
pub fn shown(hit: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    let (Reply::User(user) | Reply::Created(user, _) | Reply::Changed { user, .. }) = reply else {
        return Err(strayed());
    };
    let (body, losses) = body(hit, user);
    // Operations answer 201, as creations do.
    let status = StatusCode::from_u16(hit.row.ok).unwrap_or(StatusCode::OK);
    let response = WireResponse::json(status, &body).with_text("etag", &etag(user.version));
    Ok(Encoded { response, losses })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn etags_have_one_spelling() {
        assert_eq!(version(&etag(10)), Some(10));
        for foreign in ["W/\"a1b2c3d4e\"", "W/\"A\"", "\"0000000a\"", "0000000a", "W/\"+000000a\""] {
            assert_ne!(version(foreign), Some(10), "{foreign}");
        }
    }

    #[test]
    fn etags_of_proxies_are_ours() {
        for changed in
            ["\"0000000a\"", "W/\"0000000a-gzip\"", "\"0000000a-br\"", "\"0000000a;gzip\"", "W/\"0000000a\""]
        {
            assert_eq!(version(&unproxied(changed)), Some(10), "{changed}");
        }
        for foreign in [
            "0000000a",
            "W/0000000a",
            "\"",
            "",
            "W/\"0000000a-other\"",
            "\"0000000a-gzip-gzip\"",
            "W/W/\"0000000a\"",
        ] {
            assert_eq!(version(&unproxied(foreign)), None, "{foreign}");
        }
    }
}
