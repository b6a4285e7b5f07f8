//! What is told of a user, by the scopes of a token.
//!
//! Source: `docs/vendors/zitadel.md#log-in`.

use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use interlingua_model::{Gender, Kind, Profile, User};
use interlingua_wire::Hit;
use serde_json::{Map, Value, json};

use crate::zitadel::vendor::{MANIFEST, VENDOR};
use crate::zitadel::wire::METADATA;

/// The claims that a token can bring.
pub const SUPPORTED: [&str; 22] = [
    "sub",
    "aud",
    "exp",
    "iat",
    "iss",
    "auth_time",
    "nonce",
    "acr",
    "amr",
    "act",
    "scopes",
    "client_id",
    "azp",
    "preferred_username",
    "name",
    "family_name",
    "given_name",
    "locale",
    "email",
    "email_verified",
    "phone_number",
    "phone_number_verified",
];

/// The claims about a user.
pub fn of(hit: &Hit<'_>, user: &User, scopes: &str) -> Map<String, Value> {
    let p = &user.profile;
    let mut claims = Map::new();
    claims.insert("sub".to_owned(), MANIFEST.spell(user).into());
    let mut add = |all: Vec<(&str, Value)>| {
        let there = all.into_iter().filter(|(_, value)| !value.is_null());
        claims.extend(there.map(|(name, value)| (name.to_owned(), value)));
    };
    for scope in scopes.split(' ') {
        match scope {
            "profile" => add(profile(user)),
            "email" if p.kind == Kind::Human => add(vec![
                ("email", json!(p.email.as_ref().map(|email| &*email.address))),
                ("email_verified", json!(p.email.as_ref().map(|email| email.verified))),
            ]),
            "phone" if p.kind == Kind::Human => add(vec![
                ("phone_number", json!(p.phone.as_ref().map(|phone| &*phone.number))),
                ("phone_number_verified", json!(p.phone.as_ref().map(|phone| phone.verified))),
            ]),
            "urn:zitadel:iam:user:metadata" => add(vec![("urn:zitadel:iam:user:metadata", metadata(p))]),
            "urn:zitadel:iam:user:resourceowner" => add(owner(hit, user)),
            _ => {}
        }
    }
    claims
}

fn profile(user: &User) -> Vec<(&'static str, Value)> {
    let p = &user.profile;
    let mut all = vec![
        ("name", json!(p.shown())),
        ("preferred_username", json!(&*p.username)),
        ("updated_at", json!(user.changed.millis() / 1_000)),
    ];
    if p.kind == Kind::Human {
        let gender = p.gender.map(|gender| match gender {
            Gender::Female => "female",
            Gender::Male => "male",
            Gender::Diverse => "diverse",
        });
        all.extend([
            ("given_name", json!(p.given.as_deref())),
            ("family_name", json!(p.family.as_deref())),
            ("nickname", json!(p.nick.as_deref())),
            ("gender", json!(gender)),
            ("locale", json!(p.language.as_deref())),
        ]);
    }
    all
}

/// Values in the alphabet of URLs, without padding; nothing where there is no metadata.
fn metadata(p: &Profile) -> Value {
    let own = p.residue.iter().filter(|one| one.vendor == VENDOR);
    let entry = |one: &interlingua_model::Residue| {
        let key = one.name.strip_prefix(METADATA)?;
        let text: String = serde_json::from_str(&one.value).ok()?;
        let value = BASE64_STANDARD.decode(text).ok()?;
        Some((key.to_owned(), Value::from(BASE64_URL_SAFE_NO_PAD.encode(value))))
    };
    let all: Map<String, Value> = own.filter_map(entry).collect();
    if all.is_empty() { Value::Null } else { all.into() }
}

fn owner(hit: &Hit<'_>, user: &User) -> Vec<(&'static str, Value)> {
    let org = hit.org(user.org);
    vec![
        ("urn:zitadel:iam:user:resourceowner:id", json!(MANIFEST.spell_org(hit.orgs, user.org))),
        ("urn:zitadel:iam:user:resourceowner:name", json!(org.map(|org| &org.name))),
        ("urn:zitadel:iam:user:resourceowner:primary_domain", json!(org.and_then(|org| org.domains.first()))),
    ]
}
