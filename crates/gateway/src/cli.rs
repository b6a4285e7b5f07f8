//! The words of the command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::profile::Flags;

/// One gateway for the user-lifecycle APIs of many vendors.
#[derive(Parser)]
#[command(name = "interlingua", version)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the program does.
#[derive(Subcommand)]
pub enum Command {
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
    /// Back up, restore, check and compact what is kept
    Store {
        #[command(subcommand)]
        command: StoreCommand,
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

/// What to do with what is kept.
#[derive(Subcommand)]
pub enum StoreCommand {
    /// Write a backup and check it, also beside a running server
    Backup {
        #[command(flatten)]
        at: Where,
        /// The file to be made; it must not be there yet
        file: PathBuf,
    },
    /// Put a backup in the place of what is kept; the server must not run
    Restore {
        #[command(flatten)]
        at: Where,
        /// The backup
        file: PathBuf,
    },
    /// Look whether everything that is kept fits together, also beside a running server
    Check {
        #[command(flatten)]
        at: Where,
        /// A backup; the realm's own file where absent
        file: Option<PathBuf>,
    },
    /// Have the file shrink; the server must not run
    Compact {
        #[command(flatten)]
        at: Where,
        /// Drop what the journal has from before so many days; nothing where absent
        #[arg(long)]
        days: Option<u32>,
    },
}

/// The flags of a place.
pub fn flags(at: &Where, ephemeral: bool) -> Flags {
    Flags { listen: at.listen, data: at.data.clone(), ephemeral }
}
