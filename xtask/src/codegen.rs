//! Makes the message types of the ZITADEL dialect from `.proto` files that this project wrote itself. The result is
//! checked in, so that an ordinary build needs no protobuf compiler.

use std::path::Path;

use prost::Message;

/// Where the `.proto` files are and where the code goes, from the workspace's root.
const PROTO: &str = "crates/dialects/proto";
const OUT: &str = "crates/dialects/src/zitadel/proto/generated";

/// Writes the generated files under `root`.
pub fn run(root: &Path) -> Result<(), String> {
    let (proto, out) = (root.join(PROTO), root.join(OUT));
    std::fs::create_dir_all(&out).map_err(|e| format!("{}: {e}", out.display()))?;
    let files = ["zitadel/user/v2/user_service.proto"];
    let descriptors = protox::compile(files, [&proto]).map_err(|e| e.to_string())?;
    let binary = out.join("descriptors.bin");
    std::fs::write(&binary, descriptors.encode_to_vec()).map_err(|e| format!("{}: {e}", binary.display()))?;
    let timestamp = (".google.protobuf.Timestamp", "crate::zitadel::proto::Timestamp");
    prost_build::Config::new()
        .out_dir(&out)
        .extern_path(timestamp.0, timestamp.1)
        .compile_fds(descriptors.clone())
        .map_err(|e| e.to_string())?;
    pbjson_build::Builder::new()
        .out_dir(&out)
        .register_descriptors(&descriptors.encode_to_vec())
        .map_err(|e| e.to_string())?
        .extern_path(timestamp.0, timestamp.1)
        .ignore_unknown_fields()
        .build(&[".zitadel"])
        .map_err(|e| e.to_string())
}
