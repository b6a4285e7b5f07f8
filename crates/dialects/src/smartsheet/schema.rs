//! The shapes of the endpoints, as JSON Schema: the published SDKs' side wherever the OpenAPI document says another thing.

use serde_json::{Value, json};

use super::plans::SEATS;
use super::state::TABLE;

fn object(required: &[&str], properties: Value) -> Value {
    json!({ "type": "object", "required": required, "properties": properties })
}

fn number() -> Value {
    json!({ "type": "integer", "minimum": 1, "maximum": 9_007_199_254_740_991_u64 })
}

/// A user's id; one that came by import may be larger than new ones.
fn user_id() -> Value {
    json!({ "type": "integer", "minimum": 1 })
}

fn flag() -> Value {
    json!({ "type": "boolean" })
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn moment() -> Value {
    json!({ "type": ["string", "integer"] })
}

fn page(item: Value) -> Value {
    let whole = || json!({ "type": "integer" });
    object(
        &["pageNumber", "totalPages", "totalCount", "data"],
        json!({
            "pageNumber": whole(), "pageSize": whole(), "totalPages": whole(), "totalCount": whole(),
            "data": { "type": "array", "items": item },
        }),
    )
}

fn outcome(result: Option<Value>) -> Value {
    let mut schema = object(
        &["message", "resultCode"],
        json!({
            "message": { "type": "string", "enum": ["SUCCESS", "PARTIAL_SUCCESS"] },
            "resultCode": { "type": "integer", "enum": [0, 3] },
        }),
    );
    if let (Some(result), Some(properties)) =
        (result, schema.get_mut("properties").and_then(Value::as_object_mut))
    {
        properties.insert("result".to_owned(), result);
    }
    schema
}

pub fn headers() -> Value {
    object(
        &[],
        json!({
            "smartsheet-integration-source": text(), "Smartsheet-Change-Agent": text(), "Assume-User": text(),
        }),
    )
}

pub fn image_headers() -> Value {
    with(headers(), json!({ "Content-Disposition": text() }))
}

pub fn path() -> Value {
    object(
        &["userId", "alternateEmailId", "planId"],
        json!({ "userId": user_id(), "alternateEmailId": number(), "planId": number() }),
    )
}

pub fn dates_query() -> Value {
    object(&[], json!({ "numericDates": flag() }))
}

pub fn page_query() -> Value {
    object(
        &[],
        json!({
            "page": { "type": "integer", "minimum": 1, "maximum": u32::MAX, "default": 1 },
            "pageSize": { "type": "integer", "minimum": 1, "maximum": 2000, "default": 100 },
            "includeAll": flag(), "numericDates": flag(),
        }),
    )
}

fn with(mut schema: Value, more: Value) -> Value {
    if let (Some(properties), Value::Object(more)) =
        (schema.get_mut("properties").and_then(Value::as_object_mut), more)
    {
        properties.extend(more);
    }
    schema
}

pub fn list_query() -> Value {
    let more = json!({
        "email": text(), "include": { "type": "string", "enum": ["lastLogin"] },
        "modifiedSince": { "type": "string", "format": "date-time" },
        "planId": number(), "seatType": { "type": "string", "enum": SEATS },
        "displayContributorSeatType": flag(),
    });
    with(page_query(), more)
}

pub fn sheets_query() -> Value {
    with(page_query(), json!({ "modifiedSince": { "type": "string", "format": "date-time" } }))
}

pub fn me_query() -> Value {
    with(dates_query(), json!({ "include": { "type": "string", "enum": ["groups"] } }))
}

pub fn add_query() -> Value {
    with(dates_query(), json!({ "sendEmail": flag(), "allowInviteAccountAdmin": flag() }))
}

pub fn remove_query() -> Value {
    let more = json!({ "transferTo": user_id(), "transferSheets": flag(), "removeFromSharing": flag() });
    with(dates_query(), more)
}

pub fn plans_query() -> Value {
    let more = json!({
        "maxItems": { "type": "integer", "minimum": 1, "maximum": 10_000, "default": 100 },
        "displayContributorSeatType": flag(), "include": { "type": "string", "enum": ["planName"] },
    });
    with(dates_query(), more)
}

fn name() -> Value {
    json!({ "type": "string", "maxLength": 100 })
}

pub fn add() -> Value {
    object(
        &["email"],
        json!({
            "email": { "type": "string", "format": "email" }, "firstName": name(), "lastName": name(),
            "admin": flag(), "licensedSheetCreator": flag(), "groupAdmin": flag(), "resourceViewer": flag(),
        }),
    )
}

pub fn update() -> Value {
    object(
        &[],
        json!({
            "firstName": name(), "lastName": name(), "admin": flag(), "licensedSheetCreator": flag(),
            "groupAdmin": flag(), "resourceViewer": flag(),
        }),
    )
}

fn image_shown() -> Value {
    let whole = || json!({ "type": "integer" });
    object(&["imageId", "height", "width"], json!({ "imageId": text(), "height": whole(), "width": whole() }))
}

fn status() -> Value {
    let words: Vec<&str> = TABLE.iter().map(|row| row.2).collect();
    json!({ "type": "string", "enum": words.into_iter().collect::<std::collections::BTreeSet<_>>() })
}

fn seat() -> Value {
    json!({ "type": "string", "enum": SEATS })
}

fn user() -> Value {
    object(
        &["id", "email", "name"],
        json!({
            "id": user_id(), "email": text(), "firstName": text(), "lastName": text(), "name": text(),
            "admin": flag(), "licensedSheetCreator": flag(), "groupAdmin": flag(), "resourceViewer": flag(),
            "status": status(), "sheetCount": { "type": "integer" }, "isInternal": flag(),
            "profileImage": image_shown(), "seatType": seat(), "seatTypeLastChangedAt": moment(),
        }),
    )
}

pub fn user_result() -> Value {
    outcome(Some(user()))
}

pub fn result() -> Value {
    outcome(None)
}

pub fn users() -> Value {
    page(user())
}

pub fn profile() -> Value {
    let account = object(&["id", "name"], json!({ "id": number(), "name": text() }));
    object(
        &["id", "email", "firstName", "lastName", "alternateEmails"],
        json!({
            "id": user_id(), "account": account, "email": text(), "firstName": text(), "lastName": text(),
            "locale": text(), "timeZone": text(), "title": text(), "department": text(), "company": text(),
            "workPhone": text(), "mobilePhone": text(), "role": text(),
            "alternateEmails": { "type": "array", "items": alternate() }, "profileImage": image_shown(),
            "jiraAdmin": flag(), "salesforceAdmin": flag(), "salesforceUser": flag(), "admin": flag(),
            "licensedSheetCreator": flag(), "groupAdmin": flag(), "resourceViewer": flag(), "status": status(),
            "sheetCount": { "type": "integer" }, "groups": { "type": "array" },
        }),
    )
}

pub fn sheets() -> Value {
    page(json!({ "type": "object" }))
}

pub fn image() -> Value {
    json!({ "type": "string", "contentMediaType": "image/png" })
}

pub fn alternate() -> Value {
    object(&["id", "email", "confirmed"], json!({ "id": number(), "email": text(), "confirmed": flag() }))
}

pub fn alternates() -> Value {
    page(alternate())
}

pub fn alternates_result() -> Value {
    outcome(Some(json!({ "oneOf": [alternate(), { "type": "array", "items": alternate() }] })))
}

pub fn add_alternates() -> Value {
    let one = || object(&["email"], json!({ "email": { "type": "string", "format": "email" } }));
    json!({ "oneOf": [one(), { "type": "array", "minItems": 1, "maxItems": 10, "items": one() }] })
}

pub fn plans() -> Value {
    let plan = object(
        &["planId", "seatType", "isInternal"],
        json!({
            "planId": number(), "planName": text(), "seatType": seat(), "seatTypeLastChangedAt": moment(),
            "isInternal": flag(),
        }),
    );
    object(&["data"], json!({ "data": { "type": "array", "items": plan }, "lastKey": text() }))
}

pub fn upgrade() -> Value {
    object(&[], json!({ "seatType": { "type": ["string", "null"], "enum": ["MEMBER", "GUEST", null] } }))
}

pub fn downgrade() -> Value {
    object(&["seatType"], json!({ "seatType": { "type": "string", "enum": ["CONTRIBUTOR", "GUEST"] } }))
}

/// The body of every refusal.
pub fn refusal(_: u16) -> Option<Value> {
    Some(fault())
}

pub fn fault() -> Value {
    object(
        &["errorCode", "message", "refId"],
        json!({
            "errorCode": { "type": "integer" }, "message": text(), "refId": text(),
            "detail": { "type": ["object", "array"] },
        }),
    )
}

/// A body to try an endpoint with.
pub fn sample(name: &str) -> Option<&'static str> {
    Some(match name {
        "add-user" => {
            r#"{"email": "ada@example.com", "firstName": "Ada", "lastName": "Lovelace", "admin": false, "licensedSheetCreator": true}"#
        }
        "update-user" => r#"{"lastName": "King", "admin": false, "licensedSheetCreator": true}"#,
        "add-alternate-email" => r#"{"email": "ada.two@example.com"}"#,
        "upgrade-user" => r#"{"seatType": "MEMBER"}"#,
        "downgrade-user" => r#"{"seatType": "CONTRIBUTOR"}"#,
        _ => return None,
    })
}
