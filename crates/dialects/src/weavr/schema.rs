//! The shapes of the endpoints, as JSON Schema (the vendor's OpenAPI document of Payment Run v1, in our words).

use serde_json::{Value, json};

fn object(required: &[&str], properties: Value) -> Value {
    json!({ "type": "object", "required": required, "properties": properties })
}

fn text(min: u32, max: u32) -> Value {
    json!({ "type": "string", "minLength": min, "maxLength": max })
}

fn id() -> Value {
    json!({ "type": "string", "pattern": "^[0-9]+$" })
}

fn address() -> Value {
    json!({ "type": "string", "format": "email" })
}

fn code() -> Value {
    json!({ "type": "string", "minLength": 6, "maxLength": 6, "pattern": "^[0-9]+$" })
}

fn password() -> Value {
    object(&["value"], json!({ "value": { "type": "string", "minLength": 1, "maxLength": 100 } }))
}

fn mobile() -> Value {
    object(
        &["countryCode", "number"],
        json!({
            "countryCode": { "type": "string", "minLength": 1, "maxLength": 6, "pattern": "^\\+[0-9]{1,5}$" },
            "number": { "type": "string", "minLength": 1, "maxLength": 15, "pattern": "^[0-9]+$" },
        }),
    )
}

fn date() -> Value {
    let between = |min: u32, max: u32| json!({ "type": "integer", "minimum": min, "maximum": max });
    object(
        &["year", "month", "day"],
        json!({ "year": between(1900, 2100), "month": between(1, 12), "day": between(1, 31) }),
    )
}

fn roles(words: &[&str]) -> Value {
    json!({
        "type": "array", "minItems": 1, "maxItems": words.len(), "items": { "type": "string", "enum": words },
    })
}

pub fn path() -> Value {
    object(&["user_id"], json!({ "user_id": id() }))
}

pub fn channel() -> Value {
    object(&["channel"], json!({ "channel": { "type": "string", "enum": ["SMS"] } }))
}

pub fn create() -> Value {
    object(
        &["name", "surname", "email", "roles"],
        json!({
            "name": text(1, 20), "surname": text(1, 20), "email": address(), "mobile": mobile(),
            "dateOfBirth": date(), "roles": roles(super::wire::ROLES),
        }),
    )
}

pub fn update() -> Value {
    object(
        &[],
        json!({
            "name": text(0, 20), "surname": text(0, 20), "email": address(), "mobile": mobile(),
            "dateOfBirth": date(), "roles": roles(super::wire::ROLES),
        }),
    )
}

pub fn list() -> Value {
    object(
        &[],
        json!({
            "offset": { "type": "integer", "minimum": 0, "default": 0 },
            "limit": { "type": "integer", "minimum": 1, "maximum": 100, "default": 100 },
            "active": { "type": "boolean" },
            "email": address(),
        }),
    )
}

pub fn user() -> Value {
    let added_by = object(&[], json!({ "rolesNames": roles(&["ADMIN"]), "userId": id() }));
    object(
        &["id", "email", "name", "surname", "buyerId", "active", "roles"],
        json!({
            // Texts of a user that another dialect made need not be of the vendor's lengths; such are losses.
            "id": { "type": "string" }, "buyerId": id(), "name": { "type": "string" },
            "surname": { "type": "string" }, "email": { "type": "string" }, "mobile": mobile(),
            "active": { "type": "boolean" }, "dateOfBirth": date(), "addedBy": added_by,
            "roles": { "type": "array", "items": { "type": "string", "enum": super::wire::ROLES } },
        }),
    )
}

pub fn users() -> Value {
    let number = || json!({ "type": "integer", "minimum": 0 });
    object(
        &["users", "count", "responseCount"],
        json!({ "users": { "type": "array", "items": user() }, "count": number(), "responseCount": number() }),
    )
}

pub fn invite_validate() -> Value {
    object(&["inviteCode"], json!({ "inviteCode": code() }))
}

pub fn invite_consume() -> Value {
    object(&["inviteCode", "password"], json!({ "inviteCode": code(), "password": password() }))
}

pub fn token() -> Value {
    object(&["token"], json!({ "token": { "type": "string" } }))
}

pub fn email() -> Value {
    object(&["email"], json!({ "email": address() }))
}

pub fn email_verify() -> Value {
    object(&["email", "verificationCode"], json!({ "email": address(), "verificationCode": code() }))
}

pub fn verify() -> Value {
    object(&["verificationCode"], json!({ "verificationCode": code() }))
}

pub fn login() -> Value {
    object(&["email", "password"], json!({ "email": address(), "password": password() }))
}

pub fn session() -> Value {
    let of = |words: &[&str]| {
        object(
            &["type", "id"],
            json!({ "type": { "type": "string", "enum": words }, "id": { "type": "string" } }),
        )
    };
    object(
        &["token", "tokenType", "identity", "credentials"],
        json!({
            "token": { "type": "string" },
            "tokenType": { "type": "string", "enum": ["AUTH", "ACCESS"] },
            "identity": of(&["BUYER"]),
            "credentials": of(&["ADMIN", "USER"]),
        }),
    )
}

pub fn password_update() -> Value {
    object(&["oldPassword", "newPassword"], json!({ "oldPassword": password(), "newPassword": password() }))
}

pub fn password_updated() -> Value {
    let info =
        object(&["buyerId"], json!({ "buyerId": id(), "expiryDate": { "type": "integer", "minimum": 0 } }));
    object(&[], json!({ "passwordInfo": info, "token": { "type": "string" } }))
}

fn currency() -> Value {
    json!({ "type": "string", "enum": super::buyers::CURRENCIES })
}

pub fn buyer() -> Value {
    let flag = || json!({ "type": "boolean" });
    let words = |words: &[&str]| json!({ "type": "string", "enum": words });
    let admin = object(
        &[
            "id",
            "email",
            "name",
            "surname",
            "active",
            "emailVerified",
            "mobileNumberVerified",
            "companyPosition",
            "roles",
        ],
        json!({
            "id": { "type": "string" }, "email": { "type": "string" }, "name": { "type": "string" },
            "surname": { "type": "string" }, "mobile": mobile(), "dateOfBirth": date(), "active": flag(),
            "emailVerified": flag(), "mobileNumberVerified": flag(),
            "companyPosition": words(super::buyers::POSITIONS), "roles": roles(super::buyers::ROLES),
        }),
    );
    let company = object(
        &["name", "type", "countryOfRegistration"],
        json!({
            "name": { "type": "string" },
            "type": words(super::buyers::COMPANY_TYPES),
            "countryOfRegistration": { "type": "string", "pattern": "^[A-Z]{2}$" },
            "registrationNumber": { "type": "string" },
        }),
    );
    let supported = object(
        &["currency", "status"],
        json!({ "currency": currency(), "status": words(super::buyers::CURRENCY_STATUSES) }),
    );
    object(
        &["id", "adminUser", "company", "acceptedTerms", "creationTimestamp", "supportedCurrencies"],
        json!({
            "id": id(), "tag": { "type": "string" }, "adminUser": admin, "company": company,
            "acceptedTerms": flag(),
            "creationTimestamp": { "type": "integer" },
            "supportedCurrencies": { "type": "array", "items": supported },
        }),
    )
}

pub fn buyer_update() -> Value {
    let admin = object(&[], json!({ "roles": roles(super::buyers::ROLES) }));
    object(
        &[],
        json!({ "adminUser": admin, "supportedCurrencies": { "type": "array", "items": currency() } }),
    )
}

fn coded() -> Value {
    object(&[], json!({ "code": { "type": "string" }, "message": { "type": "string" } }))
}

/// The bodies of refusals; five statuses have none.
pub fn refusal(status: u16) -> Option<Value> {
    let invalid = object(
        &[],
        json!({
            "params": { "type": "array", "items": { "type": "string" } },
            "fieldName": { "type": "string" },
            "error": { "type": "string", "enum": super::error::ERRORS },
        }),
    );
    match status {
        400 => Some(object(
            &[],
            json!({
                "message": { "type": "string", "maxLength": 255 },
                "syntaxErrors": object(&[], json!({ "invalidFields": { "type": "array", "items": invalid } })),
            }),
        )),
        403 => Some(object(&[], json!({ "errorCode": { "type": "string" } }))),
        // The token is that of a log-in with an expired password.
        409 => Some(object(&[], json!({ "errorCode": { "type": "string" }, "token": { "type": "string" } }))),
        404 => Some(coded()),
        _ => None,
    }
}

/// What every endpoint may answer beside.
pub fn default() -> Value {
    coded()
}

/// A body to try an endpoint with.
pub fn sample(name: &str) -> Option<&'static str> {
    Some(match name {
        "userCreate" => {
            r#"{"name": "Ada", "surname": "Lovelace", "email": "ada@example.com", "roles": ["CREATOR"]}"#
        }
        "userUpdate" => r#"{"surname": "King"}"#,
        "userInviteValidate" => r#"{"inviteCode": "123456"}"#,
        "userInviteConsume" => r#"{"inviteCode": "123456", "password": {"value": "Correct-Horse-1"}}"#,
        "authorisedUserEmailVerificationCodeSend" => r#"{"email": "ada@example.com"}"#,
        "authorisedUserEmailVerify" => r#"{"email": "ada@example.com", "verificationCode": "123456"}"#,
        "acquireAuthToken" => r#"{"email": "ada@example.com", "password": {"value": "Correct-Horse-1"}}"#,
        "stepupSCAVerify" => r#"{"verificationCode": "123456"}"#,
        "buyerUpdate" => r#"{"supportedCurrencies": ["EUR"]}"#,
        _ => return None,
    })
}
