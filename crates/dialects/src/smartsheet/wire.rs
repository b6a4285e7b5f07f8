//! The two shapes of a user, results, and the headers that every operation may carry: the published SDKs' side wherever the
//! OpenAPI document says another thing.
//!
//! Source: `docs/vendors/smartsheet.md#headers`.

use http::StatusCode;
use interlingua_model::{Fault, FaultKind, Loss, Lost, Reply, Residue, Right, User, UserRef, Why};
use interlingua_wire::{Encoded, Field, Hit, Shape, WireResponse, strayed};
use serde::Serialize;
use serde_json::{Value, json};

use super::vendor::{MANIFEST, Smartsheet, VENDOR};
use crate::keep::keep;

/// Attributes that are kept as they came.
pub const FLAGS: [&str; 4] = ["admin", "licensedSheetCreator", "groupAdmin", "resourceViewer"];

/// The largest number that a client reads exactly.
pub const EXACT: Option<u64> = Some(9_007_199_254_740_991);

/// A user's id in a path; one that came by import may be larger than new ones.
pub const USER_ID: Field = Field::id("userId", None).required();
pub const ALTERNATE_ID: Field = Field::id("alternateEmailId", EXACT).required();
pub const PLAN_ID: Field = Field::id("planId", EXACT);
pub const PATH: Shape = &[USER_ID];

/// What every endpoint takes, and few have an answer for.
pub const DATES: Field = Field::flag("numericDates");
pub const DATES_QUERY: Shape = &[DATES];

/// Headers that every endpoint may have.
pub const HEADERS: Shape = &[SOURCE, AGENT, ASSUMED];
const SOURCE: Field = Field::text("smartsheet-integration-source");
const AGENT: Field = Field::text("Smartsheet-Change-Agent");
const ASSUMED: Field = Field::text("Assume-User").private();
/// The same, where a file comes.
pub const FILE_HEADERS: Shape = &[SOURCE, AGENT, ASSUMED, Field::text("Content-Disposition")];

pub const MESSAGE: Field = Field::word("message", &["SUCCESS"]).required();
pub const RESULT_CODE: Field = Field::whole("resultCode", 0, 0).required();
/// The answer to an operation.
pub const RESULT: Shape = &[MESSAGE, RESULT_CODE];
pub fn flag(user: &User, name: &str) -> bool {
    user.profile.residue(VENDOR, name) == Some("true")
}

/// An attribute that only this vendor has.
pub fn residue(name: &str, value: &(impl Serialize + ?Sized)) -> Residue {
    keep(VENDOR, name, value)
}

/// The user that the path names.
pub fn target(hit: &Hit<'_>) -> UserRef {
    MANIFEST.user(hit.param("userId"))
}

/// Refuses whoever is no System Admin to read what only those may.
///
/// # Errors
/// 403/1004.
pub fn admin_only(hit: &Hit<'_>) -> Result<(), Fault> {
    if hit.who.rights.has(Right::Manage) { Ok(()) } else { Err(FaultKind::Forbidden { member: true }.into()) }
}

/// Who changes it, as an SDK may say.
pub fn agent(hit: &Hit<'_>) -> Option<String> {
    hit.request.header("smartsheet-change-agent").map(|agent| agent.chars().take(200).collect())
}

/// Success, with what came of it.
pub fn succeeded(result: Option<Value>) -> WireResponse {
    let mut body = json!({ "message": "SUCCESS", "resultCode": 0 });
    if let (Some(body), Some(result)) = (body.as_object_mut(), result) {
        body.insert("result".to_owned(), result);
    }
    WireResponse::json(StatusCode::OK, &body)
}

/// Writes SUCCESS, also when nothing had to change.
///
/// # Errors
/// [`FaultKind::Internal`] for a reply to something else.
pub fn done(_: &Hit<'_>, reply: &Reply) -> Result<Encoded, Fault> {
    match reply {
        Reply::Changed { .. } => Ok(succeeded(None).into()),
        _ => Err(strayed()),
    }
}

/// Says of a malformed integration source that it has no effect, or refuses it, where the setting `strict_integration_source` says
/// so.
///
/// # Errors
/// 400/1011.
pub fn check_headers(smartsheet: &Smartsheet, hit: &Hit<'_>) -> Result<Vec<Loss>, Fault> {
    let source = hit.request.headers.get("smartsheet-integration-source");
    let malformed = source.is_some_and(|source| !source.to_str().is_ok_and(is_source));
    if malformed && smartsheet.settings.strict_integration_source {
        return Err(Fault::field("smartsheet-integration-source", Why::Pattern("header")));
    }
    Ok(malformed.then(|| Loss::new("smartsheet-integration-source", Lost::NoEffect)).into_iter().collect())
}

/// `TYPE,OrgName,SourceName`; the type counts in any case, the organisation may be empty.
fn is_source(text: &str) -> bool {
    let parts: Vec<&str> = text.split(',').collect();
    let [kind, _, name] = parts.as_slice() else {
        return false;
    };
    let known = ["AI", "SCRIPT", "APPLICATION"].iter().any(|known| known.eq_ignore_ascii_case(kind.trim()));
    known && !name.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_have_three_parts() {
        for good in ["AI,SampleOrg,My-AI-Connector-v2", "script,,x"] {
            assert!(is_source(good), "{good}");
        }
        for bad in ["", "AI", "AI,x", "ROBOT,x,y", "AI,x,", "AI,x,y,z"] {
            assert!(!is_source(bad), "{bad}");
        }
    }
}
