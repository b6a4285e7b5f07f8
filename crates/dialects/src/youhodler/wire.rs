//! The human actor as the vendor shows it, etags, refs and cursors.

use http::StatusCode;
use interlingua_model::{
    Call, Change, Expect, Fault, Kind, Loss, Missing, Op, OrgId, Reply, State, User, UserId, UserRef,
};
use interlingua_wire::{
    Decoded, Encoded, Fields, Hit, Part, Text, WireResponse, from_uuid, rfc3339_seconds, shown_as, strayed,
    to_uuid, to_vendor, unread, unshown,
};
use serde::Serialize;

use super::state::TABLE;
use super::{VENDOR, YouHodler};

/// The resource: eleven keys, all always there, in alphabetical order.
#[derive(Serialize)]
pub struct HumanActor {
    created_at: String,
    display_name: String,
    email: Option<String>,
    etag: String,
    federation: Option<Federation>,
    id: String,
    identity_source: &'static str,
    resource: &'static str,
    scope_ref: String,
    status: &'static str,
    updated_at: String,
}

/// Only `null` is documented; this object is ours.
#[derive(Serialize)]
struct Federation {
    identity_provider: String,
}

/// The resource, and what it leaves out.
pub fn body(user: &User) -> (HumanActor, Vec<Loss>) {
    let p = &user.profile;
    let mut losses = unshown(VENDOR, user, &[Part::Display, Part::ManagedBy], &["scope_ref"]);
    if user.state == State::Initial {
        losses.push(shown_as("state"));
    }
    if p.kind == Kind::Machine {
        losses.push(shown_as("resource"));
    }
    let body = HumanActor {
        created_at: rfc3339_seconds(user.created),
        display_name: p.shown(),
        email: p.email.as_ref().map(|email| email.address.to_string()),
        etag: etag(user.version),
        federation: p.managed_by.clone().map(|identity_provider| Federation { identity_provider }),
        id: id(user),
        // "platform-managed" is documented; the literal for users of a partner's identity provider is not.
        identity_source: if p.managed_by.is_some() { "federated" } else { "platform-managed" },
        resource: "human_actor",
        scope_ref: scope_ref(user),
        status: to_vendor(&TABLE, &user.state).unwrap_or("deactivated"),
        updated_at: rfc3339_seconds(user.changed),
    };
    (body, losses)
}

/// How a user's id is spelled here: a UUID in lower case.
pub fn id(user: &User) -> String {
    user.profile.alias(VENDOR).map_or_else(|| to_uuid(user.id.get()), str::to_owned)
}

/// `enterprises/<uuid>`, or `clients/<uuid>` where that was given.
fn scope_ref(user: &User) -> String {
    let given = user.profile.residue(VENDOR, "scope_ref").and_then(|json| serde_json::from_str(json).ok());
    given.unwrap_or_else(|| format!("enterprises/{}", to_uuid(user.org.get())))
}

/// The org that a scope ref names.
///
/// # Errors
/// [`Missing::Org`] when it names none.
pub fn org(scope_ref: &str) -> Result<OrgId, Fault> {
    let uuid = scope_ref.strip_prefix("enterprises/").or_else(|| scope_ref.strip_prefix("clients/"));
    let id = uuid.and_then(from_uuid).and_then(OrgId::new);
    id.ok_or(Fault::new(interlingua_model::FaultKind::NotFound(Missing::Org)))
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

/// What `If-Match` asks for. Tags are compared as opaque strings (a strong comparison would never match a weak tag); a
/// tag that we never wrote matches nothing.
pub fn expect(hit: &Hit<'_>) -> Expect {
    let headers = hit.request.headers.get_all("if-match");
    let texts: Vec<&str> = headers.iter().map(|value| value.to_str().unwrap_or("unreadable")).collect();
    let tags: Vec<&str> = texts.iter().flat_map(|text| text.split(',')).map(str::trim).collect();
    if tags.is_empty() || tags.contains(&"*") {
        return Expect::Any;
    }
    Expect::OneOf(tags.into_iter().filter_map(version).collect())
}

/// The user that the path names.
pub fn target(hit: &Hit<'_>) -> UserRef {
    let text = hit.param("user_id");
    let spelled = from_uuid(text).and_then(UserId::new);
    UserRef::Named { vendor: VENDOR, text: text.to_lowercase(), spelled }
}

/// Reads an operation. An absent body is `{"reason": null}`.
pub fn operation(hit: &Hit<'_>, op: Op) -> Result<Decoded, Fault> {
    let body = hit.request.json()?;
    let mut fields = Fields::of(body.as_ref())?;
    let reason = fields.text("reason", Text::optional().size(0, 10_000)).map(str::to_owned);
    let mut losses = fields.finish()?;
    losses.extend(unread(hit, false)?);
    let change = Change { reason, expect: expect(hit), ..Change::of(target(hit), op) };
    Ok(Decoded { call: Call::Change(change), losses })
}

/// Writes 201 with the resource, for operations as for creation.
pub fn done(_: &YouHodler, _: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Created(user, _) | Reply::Changed { user, .. } => Ok(shown(StatusCode::CREATED, user)),
        _ => Err(strayed()),
    }
}

/// Writes one user; the etag stands in a header too, which no document forbids.
pub fn shown(status: StatusCode, user: &User) -> Encoded {
    let (body, losses) = body(user);
    let response = WireResponse::json(status, &body).with_text("etag", &body.etag);
    Encoded { response, losses }
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
}
