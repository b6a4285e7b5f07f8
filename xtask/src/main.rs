//! The developer's commands.

mod codegen;

use std::path::Path;

fn main() -> Result<(), String> {
    codegen::run(Path::new("."))
}
