//! The command line. Exit codes: 0 fine, 1 something was found wrong, 2 the input was unusable.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, CommandFactory as _, Parser, Subcommand};

use crate::profile::{Flags, load};
use crate::{commands, out};

/// One gateway for the user-lifecycle APIs of many vendors.
#[derive(Parser)]
#[command(name = "interlingua", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve a profile
    Serve {
        #[command(flatten)]
        at: Where,
        /// Keep nothing
        #[arg(long)]
        ephemeral: bool,
        /// What is logged: error, warn, info, debug, trace, or a tracing filter
        #[arg(long, default_value = "info")]
        log: String,
        /// Log JSON instead of text
        #[arg(long)]
        log_json: bool,
        /// Threads that answer requests; as many as the machine has cores where absent
        #[arg(long)]
        threads: Option<usize>,
    },
    /// Check a profile without starting it
    Check {
        #[command(flatten)]
        at: Where,
    },
    /// Show every endpoint of a profile
    Routes {
        #[command(flatten)]
        at: Where,
    },
    /// Show what each vendor's calls become at every other vendor
    Matrix {
        /// The dialect that clients speak; every one where absent
        #[arg(long)]
        front: Option<String>,
        /// The vendor behind it; every one where absent
        #[arg(long)]
        back: Option<String>,
    },
    /// Print the OpenAPI document of a dialect
    Openapi {
        /// The vendor
        vendor: String,
    },
    /// Make, list and revoke credentials
    Token {
        #[command(subcommand)]
        command: TokenCommand,
    },
    /// List, show, import and export users
    Users {
        #[command(subcommand)]
        command: UsersCommand,
    },
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// Which profile, where, and with which data.
#[derive(Args, Clone)]
pub struct Where {
    /// A built-in profile, or the path of one
    #[arg(long, default_value = "demo")]
    pub profile: String,
    /// The address that `base` stands for in the profile
    #[arg(long, default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// The directory where everything is kept
    #[arg(long, default_value = "interlingua-data")]
    pub data: PathBuf,
    /// The realm, where the profile has more than one
    #[arg(long)]
    pub realm: Option<String>,
}

/// What to do with credentials.
#[derive(Subcommand)]
pub enum TokenCommand {
    /// Make a credential and print its secret, once
    Create {
        #[command(flatten)]
        at: Where,
        /// Its name, for people and the journal
        name: String,
        /// token, application or client
        #[arg(long, default_value = "token")]
        kind: String,
        /// read, manage or delete; repeat for more
        #[arg(long = "right", default_values = ["read", "manage"])]
        rights: Vec<String>,
        /// The user it belongs to: id or username
        #[arg(long)]
        user: Option<String>,
        /// The only org it sees
        #[arg(long)]
        org: Option<u64>,
        /// Days until it ends; never where absent
        #[arg(long)]
        days: Option<u32>,
    },
    /// Show credentials, without their secrets
    List {
        #[command(flatten)]
        at: Where,
    },
    /// Withdraw the credentials of a name; a running server notices within a second
    Revoke {
        #[command(flatten)]
        at: Where,
        /// The name
        name: String,
    },
}

/// What to do with users.
#[derive(Subcommand)]
pub enum UsersCommand {
    /// Show users as a table
    List {
        #[command(flatten)]
        at: Where,
    },
    /// Show one user
    Show {
        #[command(flatten)]
        at: Where,
        /// Id, username, or an id of any vendor
        user: String,
        /// Show its journal instead
        #[arg(long)]
        journal: bool,
    },
    /// Take users in from JSON lines; the server must not run
    Import {
        #[command(flatten)]
        at: Where,
        /// The file; - for standard input
        file: PathBuf,
    },
    /// Write all users as JSON lines
    Export {
        #[command(flatten)]
        at: Where,
    },
}

/// Runs the program.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(commands::Failure { code, text }) => {
            out::error(text);
            ExitCode::from(code)
        }
    }
}

fn run(command: Command) -> Result<(), commands::Failure> {
    match command {
        Command::Serve { at, ephemeral, log, log_json, threads } => {
            logging(&log, log_json)?;
            runtime(threads)?.block_on(commands::serve::run(&load(&at.profile)?, &flags(&at, ephemeral)))
        }
        Command::Check { at } => commands::check::check(&load(&at.profile)?, &flags(&at, false)),
        Command::Routes { at } => commands::check::routes(&load(&at.profile)?, &flags(&at, false)),
        Command::Matrix { front, back } => commands::matrix::run(front.as_deref(), back.as_deref()),
        Command::Openapi { vendor } => commands::openapi::run(&vendor),
        Command::Token { command } => runtime(Some(1))?.block_on(commands::token::run(command)),
        Command::Users { command } => runtime(Some(1))?.block_on(commands::users::run(command)),
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Cli::command(), "interlingua", &mut std::io::stdout());
            Ok(())
        }
    }
}

/// The flags of a place.
pub fn flags(at: &Where, ephemeral: bool) -> Flags {
    Flags { listen: at.listen, data: at.data.clone(), ephemeral }
}

fn runtime(threads: Option<usize>) -> Result<tokio::runtime::Runtime, commands::Failure> {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    if let Some(threads) = threads {
        builder.worker_threads(threads.max(1));
    }
    builder.enable_all().build().map_err(|e| commands::Failure::unusable(format!("no runtime: {e}")))
}

fn logging(filter: &str, json: bool) -> Result<(), commands::Failure> {
    let bad =
        |e| commands::Failure::unusable(format!("--log {filter}: {e}; write a level, or target=level,…"));
    let filter = tracing_subscriber::EnvFilter::try_new(filter).map_err(bad)?;
    // A log that cannot be written (its disk is full, too) must not take a request down with it.
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .log_internal_errors(false);
    if json {
        builder.json().init()
    } else {
        builder.init()
    }
    Ok(())
}
