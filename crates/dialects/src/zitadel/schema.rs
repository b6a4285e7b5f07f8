//! The messages as JSON Schema, in the canonical mapping of protobuf to JSON, from their descriptors.
//!
//! Source: `docs/vendors/zitadel.md#json-and-the-binary-form`.

use interlingua_wire::Row;
use prost::Message as _;
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{
    DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorProto, FileDescriptorSet,
};
use serde_json::{Map, Value, json};

use super::proto::DESCRIPTORS;

fn files() -> FileDescriptorSet {
    FileDescriptorSet::decode(DESCRIPTORS).unwrap_or_default()
}

/// Whether a file's messages are in the documents; those of the older service are the newer one's under another name.
fn is_own(file: &FileDescriptorProto) -> bool {
    !file.package().starts_with("google") && !file.package().ends_with("v2beta")
}

/// The request and the answer of a procedure. A GET and a DELETE have all of their request in the path.
pub fn shapes(row: &Row) -> (Option<Value>, Option<Value>) {
    let rpc = row.route.rpc.unwrap_or_default().replacen("v2beta", "v2", 1);
    let (service, name) = rpc.split_once('/').unwrap_or_default();
    let services = files().file.into_iter().filter(is_own).flat_map(|file| {
        let package = file.package().to_owned();
        file.service.into_iter().filter(move |one| format!("{package}.{}", one.name()) == service)
    });
    let method = services.flat_map(|one| one.method).find(|method| method.name() == name);
    let Some(method) = method else { return (None, None) };
    let bodiless = matches!(row.route.method.as_str(), "GET" | "DELETE");
    ((!bodiless).then(|| reference(method.input_type())), Some(reference(method.output_type())))
}

/// Every message and enumeration, by its full name.
pub fn components() -> Value {
    let mut all = Map::new();
    for file in files().file.iter().filter(|file| is_own(file)) {
        let package = format!(".{}", file.package());
        file.message_type.iter().for_each(|message| add(&mut all, &package, message));
        file.enum_type.iter().for_each(|one| add_enum(&mut all, &package, one));
    }
    Value::Object(all)
}

fn add(all: &mut Map<String, Value>, parent: &str, message: &DescriptorProto) {
    let name = format!("{parent}.{}", message.name());
    message.nested_type.iter().for_each(|nested| add(all, &name, nested));
    message.enum_type.iter().for_each(|one| add_enum(all, &name, one));
    let fields = message.field.iter().map(|field| (field.json_name().to_owned(), shape(field)));
    let name = name.trim_start_matches('.');
    let required = REQUIRED.iter().find(|(of, _)| *of == name).map_or(&[][..], |(_, required)| required);
    let schema =
        json!({ "type": "object", "required": required, "properties": fields.collect::<Map<_, _>>() });
    all.insert(name.to_owned(), schema);
}

fn add_enum(all: &mut Map<String, Value>, parent: &str, one: &EnumDescriptorProto) {
    let words: Vec<&str> = one.value.iter().map(|value| value.name()).collect();
    let name = format!("{parent}.{}", one.name());
    all.insert(name.trim_start_matches('.').to_owned(), json!({ "type": "string", "enum": words }));
}

fn reference(name: &str) -> Value {
    match name {
        ".google.protobuf.Timestamp" => json!({ "type": "string", "format": "date-time" }),
        ".google.protobuf.Duration" => json!({ "type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?s$" }),
        name if name.starts_with(".google.") => json!({ "type": "object" }),
        name => json!({ "$ref": format!("#/components/schemas/{}", name.trim_start_matches('.')) }),
    }
}

fn shape(field: &FieldDescriptorProto) -> Value {
    let one = match field.r#type() {
        Type::Message | Type::Group | Type::Enum => reference(field.type_name()),
        Type::Bool => json!({ "type": "boolean" }),
        // 64 bits are more than a number of JSON holds.
        Type::Int64 | Type::Uint64 | Type::Sint64 | Type::Fixed64 | Type::Sfixed64 => {
            json!({ "type": "string", "pattern": "^-?[0-9]+$" })
        }
        Type::Int32 | Type::Sint32 | Type::Sfixed32 => {
            json!({ "type": "integer", "minimum": i32::MIN, "maximum": i32::MAX })
        }
        Type::Uint32 | Type::Fixed32 => json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX }),
        Type::Double | Type::Float => json!({ "type": "number" }),
        Type::Bytes => json!({ "type": "string", "contentEncoding": "base64" }),
        Type::String => json!({ "type": "string" }),
    };
    if field.label() == Label::Repeated { json!({ "type": "array", "items": one }) } else { one }
}

/// What of an answer is always there, by message and by its name in JSON, where what has its default is left out. Source: the
/// vendor's example answers, and what every answer of ours has.
const REQUIRED: [(&str, &[&str]); 20] = [
    ("zitadel.object.v2.Details", &["sequence", "changeDate", "resourceOwner"]),
    ("zitadel.object.v2.ListDetails", &["timestamp"]),
    ("zitadel.filter.v2.PaginationResponse", &["appliedLimit"]),
    ("zitadel.user.v2.User", &["userId", "state", "username", "loginNames", "preferredLoginName", "details"]),
    ("zitadel.user.v2.GetUserByIDResponse", &["details", "user"]),
    ("zitadel.user.v2.ListUsersResponse", &["details"]),
    ("zitadel.user.v2.CreateUserResponse", &["id", "creationDate"]),
    ("zitadel.user.v2.AddHumanUserResponse", &["userId", "details"]),
    ("zitadel.user.v2.UpdateUserResponse", &["changeDate"]),
    ("zitadel.user.v2.UpdateHumanUserResponse", &["details"]),
    ("zitadel.user.v2.DeactivateUserResponse", &["details"]),
    ("zitadel.user.v2.ReactivateUserResponse", &["details"]),
    ("zitadel.user.v2.LockUserResponse", &["details"]),
    ("zitadel.user.v2.UnlockUserResponse", &["details"]),
    ("zitadel.user.v2.DeleteUserResponse", &["details"]),
    ("zitadel.user.v2.SetUserMetadataResponse", &["setDate"]),
    ("zitadel.user.v2.DeleteUserMetadataResponse", &["deletionDate"]),
    ("zitadel.user.v2.AddPersonalAccessTokenResponse", &["creationDate", "tokenId", "token"]),
    ("zitadel.user.v2.RemovePersonalAccessTokenResponse", &["deletionDate"]),
    (
        "zitadel.user.v2.PersonalAccessToken",
        &["creationDate", "changeDate", "id", "userId", "organizationId"],
    ),
];
