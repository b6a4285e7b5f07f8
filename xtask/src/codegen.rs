//! Makes the message types of the ZITADEL dialect from `.proto` files that this project wrote itself. The result is
//! checked in, so that an ordinary build needs no protobuf compiler.

use std::path::Path;

use prost::Message;
use prost_types::{DescriptorProto, FileDescriptorProto};

/// Where the `.proto` files are and where the code goes, from the workspace's root.
const PROTO: &str = "crates/dialects/proto";
const OUT: &str = "crates/dialects/src/zitadel/proto/generated";

/// Writes the generated files under `root`.
pub fn run(root: &Path) -> Result<(), String> {
    let (proto, out) = (root.join(PROTO), root.join(OUT));
    std::fs::create_dir_all(&out).map_err(|e| format!("{}: {e}", out.display()))?;
    let files = ["zitadel/message.proto", "zitadel/user/v2/user_service.proto", "zitadel/management.proto"];
    let descriptors = protox::compile(files, [&proto]).map_err(|e| e.to_string())?;
    let binary = out.join("descriptors.bin");
    let mut published = descriptors.clone();
    published.file.extend(descriptors.file.iter().filter_map(beta));
    std::fs::write(&binary, published.encode_to_vec()).map_err(|e| format!("{}: {e}", binary.display()))?;
    let timestamp = (".google.protobuf.Timestamp", "crate::zitadel::proto::Timestamp");
    prost_build::Config::new()
        .out_dir(&out)
        .extern_path(timestamp.0, timestamp.1)
        .compile_fds(descriptors)
        .map_err(|e| e.to_string())
}

/// The procedures of the older user service, of those that are served.
const BETA: [&str; 20] = [
    "AddHumanUser",
    "GetUserByID",
    "ListUsers",
    "UpdateHumanUser",
    "DeactivateUser",
    "ReactivateUser",
    "LockUser",
    "UnlockUser",
    "DeleteUser",
    "SetEmail",
    "ResendEmailCode",
    "VerifyEmail",
    "SetPhone",
    "RemovePhone",
    "ResendPhoneCode",
    "VerifyPhone",
    "PasswordReset",
    "SetPassword",
    "AddIDPLink",
    "ListAuthenticationMethodTypes",
];

/// The older service's file: the same messages under another name, without what it does not have.
fn beta(file: &FileDescriptorProto) -> Option<FileDescriptorProto> {
    let named = |name: &str| {
        name.replace("zitadel/user/v2", "zitadel/user/v2beta")
            .replace("zitadel/object/v2", "zitadel/object/v2beta")
    };
    if named(file.name()) == file.name() {
        return None;
    }
    let typed = |name: &str| {
        name.replace(".zitadel.user.v2.", ".zitadel.user.v2beta.")
            .replace(".zitadel.object.v2.", ".zitadel.object.v2beta.")
    };
    let mut file = file.clone();
    file.name = Some(named(file.name()));
    file.package = Some(format!("{}beta", file.package()));
    file.dependency.iter_mut().for_each(|one| *one = named(one));
    for message in &mut file.message_type {
        if message.name() == "SearchQuery" {
            message.field.retain(|field| !field.name().starts_with("metadata_"));
        }
        retype(message, &typed);
    }
    for service in &mut file.service {
        service.method.retain(|method| BETA.contains(&method.name()));
        for method in &mut service.method {
            (method.input_type, method.output_type) =
                (Some(typed(method.input_type())), Some(typed(method.output_type())));
        }
    }
    Some(file)
}

fn retype(message: &mut DescriptorProto, typed: &impl Fn(&str) -> String) {
    for field in message.field.iter_mut().filter(|field| field.type_name.is_some()) {
        field.type_name = Some(typed(field.type_name()));
    }
    message.nested_type.iter_mut().for_each(|nested| retype(nested, typed));
}
