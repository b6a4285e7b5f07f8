//! The program: a command is read, and run. Exit codes: 0 fine, 1 something was found wrong, 2 the input was unusable; `serve`
//! has two more.

use std::process::ExitCode;

use clap::{CommandFactory as _, Parser as _};

use crate::cli::{Cli, Command, flags};
use crate::profile::load;
use crate::{commands, out};

/// Runs the program.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    // What it writes holds secrets' digests and people's data: it is its owner's alone.
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
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
        Command::Store { command } => commands::store::run(command),
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Cli::command(), "interlingua", &mut std::io::stdout());
            Ok(())
        }
    }
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
