//! What a token is asked for. Scopes that the vendor does not know are dropped without a word, as it does.
//!
//! Source: `docs/vendors/zitadel.md#log-in`.

use interlingua_model::Scopes;

/// How long an access token lives, in seconds.
const SECONDS: u32 = 12 * 3_600;
/// With this one a token is good for the procedures; a personal access token needs none.
const OWN_API: &str = "urn:zitadel:iam:org:project:id:zitadel:aud";
/// What a personal access token is for.
pub const OF_TOKENS: &str = "openid profile urn:zitadel:iam:user:metadata urn:zitadel:iam:user:resourceowner";

const WHOLE: [&str; 9] = [
    "openid",
    "profile",
    "email",
    "phone",
    "address",
    "offline_access",
    "urn:zitadel:iam:org:projects:roles",
    "urn:zitadel:iam:user:metadata",
    "urn:zitadel:iam:user:resourceowner",
];
const BEGINNINGS: [&str; 6] = [
    "urn:zitadel:iam:org:project:id:",
    "urn:zitadel:iam:org:project:role:",
    "urn:zitadel:iam:org:id:",
    "urn:zitadel:iam:org:domain:primary:",
    "urn:zitadel:iam:org:roles:id:",
    "urn:zitadel:iam:org:idp:id:",
];

/// Reads the parameter.
pub fn read(text: Option<&str>) -> Scopes {
    let asked = || text.unwrap_or_default().split_ascii_whitespace();
    let is_known =
        |one: &&str| WHOLE.contains(one) || BEGINNINGS.iter().any(|beginning| one.starts_with(beginning));
    Scopes {
        known: asked().filter(is_known).collect::<Vec<_>>().join(" "),
        asked: asked().next().is_some(),
        acts: asked().any(|one| one == OWN_API),
        seconds: SECONDS,
    }
}

/// The projects that a token is for, by its scopes; the vendor's own has no id here.
pub fn audience(scopes: &str) -> Vec<&str> {
    scopes.split(' ').filter_map(project).filter(|id| *id != "zitadel").collect()
}

fn project(scope: &str) -> Option<&str> {
    scope.strip_prefix("urn:zitadel:iam:org:project:id:")?.strip_suffix(":aud")
}
