//! Nothing that a vendor documents is dropped: every field of the bodies that say who a user is, in four dialects, is sent and
//! found again, in the vendor's own answer or (where no answer of the vendor has it) with the user in the store.

use interlingua_model::UserId;
use interlingua_tests::{ADMIN, Ask, Demo, ask, created_id, get};
use interlingua_wire::{Body, schema};
use serde_json::{Map, Value, json};

/// A value for a field that its schema allows, and that is told apart from others.
fn value(field: &str, schema: &Value) -> Value {
    if let Some(word) = schema.get("enum").and_then(Value::as_array).and_then(|words| words.last()) {
        return word.clone();
    }
    let formatted = schema.get("format").and_then(Value::as_str);
    match (schema["type"].as_str(), formatted, field) {
        (_, Some("email"), _) => json!("full@acme.example"),
        (_, Some("date"), _) => json!("1990-01-15"),
        (_, _, "countryCode") => json!("+356"),
        (_, _, "number") => json!("79000123"),
        (_, _, "phone_number") => json!("+35679000123"),
        (_, _, "scope_ref") => {
            json!(format!("clients/{}", interlingua_wire::to_uuid(interlingua_tests::ACME)))
        }
        (_, _, "org_id") => json!(interlingua_wire::to_uuid(interlingua_tests::ACME)),
        (Some("boolean"), ..) => json!(true),
        (Some("integer"), ..) => schema.get("minimum").cloned().unwrap_or(json!(1)),
        (Some("array"), ..) => json!([value(field, &schema["items"])]),
        (Some("object"), ..) => {
            let fields = schema["properties"].as_object().unwrap();
            fields
                .iter()
                .map(|(name, schema)| (name.clone(), value(name, schema)))
                .collect::<Map<_, _>>()
                .into()
        }
        _ => json!(format!("of {field}").chars().take(20).collect::<String>()),
    }
}

/// All pairs of a name and a plain value, however deep.
fn leaves(name: &str, value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| leaves(name, value, found)),
        Value::Array(items) => items.iter().for_each(|item| leaves(name, item, found)),
        Value::String(text) => found.push((name.to_owned(), text.clone())),
        other => found.push((name.to_owned(), other.to_string())),
    }
}

/// The endpoints whose bodies say who a user is.
const BODIES: [(&str, &str); 9] = [
    ("weavr", "userCreate"),
    ("weavr", "userUpdate"),
    ("youhodler", "users-create"),
    ("youhodler", "users-update"),
    ("pcx", "register"),
    ("pcx", "update-user"),
    ("pcx", "update-member-role"),
    ("smartsheet", "add-user"),
    ("smartsheet", "update-user"),
];

/// Who asks, which is in the journal and not with the user; and a secret, which is kept as a hash.
const ELSEWHERE: [&str; 2] = ["updated_by", "password"];

#[tokio::test(flavor = "multi_thread")]
async fn every_documented_field_of_a_user_is_found_again() {
    for (vendor, endpoint) in BODIES {
        let demo = Demo::start().await;
        let mount =
            demo.running.mounts.iter().find(|m| m.dialect().manifest().vendor == vendor).unwrap().clone();
        let row = mount.rows().iter().find(|row| row.name == endpoint).unwrap();
        let Body::Table(shape, _) = row.body else { panic!("{endpoint} has no table") };
        let schema = schema(shape);
        let body = value("", &schema);
        let chidi = interlingua_tests::user("chidi@acme.example");
        let path = row.route.template.replace("{user_id}", &interlingua_tests::spelled(vendor, chidi));
        let path = path
            .replace("{userId}", &chidi.to_string())
            .replace("{planId}", &interlingua_tests::ACME.to_string());
        let path = path.replace("{org_id}", &interlingua_wire::to_uuid(interlingua_tests::ACME));
        let asked =
            Ask { vendor, method: row.route.method.as_str(), path, token: ADMIN, body: Some(body.clone()) };
        let (status, answer) = ask(&demo, asked).await;
        assert!((200..300).contains(&status), "{vendor} {endpoint}: {status} {answer} to {body}");
        let creates = row.kind == interlingua_model::CallKind::Create;
        let id = if creates { created_id(vendor, &answer) } else { chidi };
        let (_, shown) = ask(&demo, get(vendor, id)).await;
        let user = demo.engine().store().user_by_id(UserId::new(id).unwrap()).await.unwrap().unwrap();
        let kept: Value = serde_json::from_str(&interlingua_stores::row::write_user(&user).unwrap()).unwrap();
        let (mut sent, mut found) = (Vec::new(), Vec::new());
        leaves("", &body, &mut sent);
        if endpoint == "update-member-role" {
            // The role as member has a name of its own beside the user's role.
            sent.iter_mut().for_each(|(name, _)| name.insert_str(0, "org_member_"));
        }
        leaves("", &shown, &mut found);
        leaves("", &kept["residue"][vendor], &mut found);
        let missing: Vec<_> = sent
            .iter()
            .filter(|(name, _)| !ELSEWHERE.contains(&name.as_str()))
            .filter(|pair| !found.contains(pair))
            .collect();
        assert!(missing.is_empty(), "{vendor} {endpoint}: {missing:?} not in {shown} nor in {kept}");
        // Through another dialect, and back: it is still there.
        let (status, renamed) = ask(&demo, interlingua_tests::rename("zitadel", id, "Else").unwrap()).await;
        assert_eq!(status, 200, "{renamed}");
        let again = demo.engine().store().user_by_id(UserId::new(id).unwrap()).await.unwrap().unwrap();
        assert_eq!(again.profile.residue, user.profile.residue, "{vendor} {endpoint}");
        demo.running.stop().await;
    }
}
