//! The developer's commands.

#![expect(clippy::print_stdout, reason = "these commands talk to people")]

mod bare;
mod bench;
mod codegen;
mod measure;
mod source;
mod suites;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use clap::{Parser, Subcommand};

#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    command: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Set up what the suites need, and pass them
    Test {
        /// Also the suites that need published clients, fuzzers and minutes, as CI runs them
        #[arg(long)]
        all: bool,
        /// With --all, seconds for each turn of a fuzz target
        #[arg(long, default_value_t = 10)]
        fuzz_seconds: u32,
        /// With --all, one more seed for the suites about losses of power and failing disks, beside the fixed ones
        #[arg(long)]
        seed: Option<u64>,
    },
    /// The tests of one crate or of one vendor, while working on it
    Quick {
        /// A folder of `crates/`, or a vendor
        name: String,
    },
    /// Formatting, lints, docs, profiles and generated code, as CI checks them
    Check,
    /// Count what the house costs: lines for each endpoint of a vendor, lengths of functions and files
    Measure {
        /// Another checkout, to compare with
        checkout: Option<PathBuf>,
    },
    /// Measure the program against a bare hyper server
    Bench {
        /// Seconds for each measurement
        #[arg(long, default_value_t = 6)]
        seconds: u32,
        /// Numbers of users
        #[arg(long, default_values_t = [10_000, 1_000_000])]
        users: Vec<u64>,
    },
    /// Make the message types of the ZITADEL dialect again
    Codegen,
    /// The baseline server of `bench`
    #[command(hide = true)]
    Bare { port: u16, status: u16, size: usize },
}

fn main() -> ExitCode {
    let root = root();
    let done = match Cli::parse().command {
        Task::Test { all, fuzz_seconds, seed } => suites::test(&root, all, fuzz_seconds, seed),
        Task::Quick { name } => suites::quick(&root, &name),
        Task::Check => suites::check(&root),
        Task::Measure { checkout } => measure::run(&checkout.unwrap_or(root)),
        Task::Bench { seconds, users } => bench::run(&root, seconds, &users),
        Task::Codegen => codegen::run(&root),
        Task::Bare { port, status, size } => bare::run(port, status, size),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(&format!("xtask: {why}"));
            ExitCode::FAILURE
        }
    }
}

/// The workspace's root.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(|| PathBuf::from("."), Path::to_owned)
}

/// A line for people.
fn say(text: &str) {
    println!("{text}");
}

/// Runs a command to a good end.
fn run(mut command: Command) -> Result<(), String> {
    let shown = format!("{command:?}");
    let status = command.status().map_err(|e| format!("{shown}: {e}"))?;
    if status.success() { Ok(()) } else { Err(format!("{shown}: {status}")) }
}

fn cargo(root: &Path, args: &[&str]) -> Result<(), String> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(args).current_dir(root);
    run(command)
}

/// Sees to it that a program of Debian's is there, and installs its package where that is possible.
fn have(program: &str, package: &str) -> Result<(), String> {
    let found = || {
        std::env::var_os("PATH")
            .is_some_and(|path| std::env::split_paths(&path).any(|p| p.join(program).is_file()))
    };
    if found() {
        return Ok(());
    }
    install(package).map_err(|e| format!("{program} is needed: {e}"))?;
    if found() { Ok(()) } else { Err(format!("{program} is needed; install Debian's package {package}")) }
}

/// Installs a package of Debian's, where that is possible.
fn install(package: &str) -> Result<(), String> {
    for args in [vec!["update", "-qq"], vec!["install", "-y", "-qq", package]] {
        let mut command = Command::new("apt-get");
        command.args(args);
        run(command).map_err(|e| format!("install Debian's package {package} ({e})"))?;
    }
    Ok(())
}
