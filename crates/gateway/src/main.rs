//! See the library.

fn main() -> std::process::ExitCode {
    interlingua_gateway::main()
}
