//! `users list`, `show`, `import`, `export`.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::sync::Arc;

use futures_util::StreamExt as _;
use futures_util::stream;
use interlingua_engine::Engine;
use interlingua_model::{Event, Filter, Query, Scope, Sort, SortKey, Start, User};
use interlingua_stores::{Mode, row};
use interlingua_wire::{rfc3339_micros, rfc3339_seconds};

use super::{Failure, engine};
use crate::cli::UsersCommand;
use crate::compose::by_any_name;
use crate::out;

/// How many users are read or taken in at once.
const CHUNK: u32 = 1_000;

/// Runs one of them.
pub async fn run(command: UsersCommand) -> Result<(), Failure> {
    match command {
        UsersCommand::List { at } => {
            let engine = engine(&at, Mode::Admin).await?;
            let mut rows = Vec::new();
            each(&engine, |user| {
                rows.push(cells(user));
                Ok(())
            })
            .await?;
            out::table(
                &["ID", "ORG", "STATE", "VERIFICATION", "VERSION", "CHANGED", "USERNAME", "NAME"],
                rows,
            );
            Ok(())
        }
        UsersCommand::Export { at } => {
            let engine = engine(&at, Mode::Admin).await?;
            each(&engine, |user| {
                out::line(row::write_user(user)?);
                Ok(())
            })
            .await
        }
        UsersCommand::Show { at, user, journal } => {
            let engine = engine(&at, Mode::Admin).await?;
            let found = by_any_name(&engine, &user).await?;
            let found = found.ok_or_else(|| Failure::wrong(format!("there is no user {user:?}")))?;
            if !journal {
                out::line(row::write_user(&found)?);
                return Ok(());
            }
            let events = engine.store().journal(found.id).await?;
            let head = ["SEQ", "AT", "WHAT", "WHO", "BY", "VIA", "REQUEST", "REASON", "LOSSES"];
            out::table(&head, events.iter().map(event_cells).collect());
            Ok(())
        }
        UsersCommand::Import { at, file } => {
            let engine = engine(&at, Mode::Serve).await?;
            import(&engine, &file).await
        }
    }
}

fn cells(user: &User) -> Vec<String> {
    vec![
        user.id.to_string(),
        user.org.to_string(),
        user.state.word().to_owned(),
        user.verification.word().to_owned(),
        user.version.to_string(),
        rfc3339_seconds(user.changed),
        user.profile.username.to_string(),
        user.profile.shown(),
    ]
}

fn event_cells(event: &Event) -> Vec<String> {
    let losses: Vec<String> =
        event.losses.iter().map(|loss| format!("{} {}", loss.field, loss.lost.word())).collect();
    vec![
        event.sequence.to_string(),
        rfc3339_micros(event.at),
        event.change.word().to_owned(),
        event.who.clone(),
        event.by.clone().unwrap_or_default(),
        event.via.clone(),
        event.request.clone(),
        event.reason.clone().unwrap_or_default(),
        losses.join(", "),
    ]
}

/// Every user, in order of id.
async fn each(engine: &Engine, mut work: impl FnMut(&User) -> Result<(), Failure>) -> Result<(), Failure> {
    let mut start = Start::Offset(0);
    loop {
        let query = Query {
            filter: Filter::everybody(),
            sort: Sort { key: SortKey::Id, descending: false },
            start,
            limit: CHUNK,
            count: false,
        };
        let page = engine.store().list(&query, Scope::Realm).await?;
        for user in &page.users {
            work(user)?;
        }
        match page.users.last() {
            Some(last) if page.more => start = Start::After(last.id),
            _ => return Ok(()),
        }
    }
}

async fn import(engine: &Arc<Engine>, file: &Path) -> Result<(), Failure> {
    let failed = |e: std::io::Error| Failure::unusable(format!("{}: {e}", file.display()));
    let input: Box<dyn BufRead> = if file == Path::new("-") {
        Box::new(BufReader::new(std::io::stdin()))
    } else {
        Box::new(BufReader::new(std::fs::File::open(file).map_err(failed)?))
    };
    let lines =
        input.lines().enumerate().filter(|(_, line)| !line.as_ref().is_ok_and(|line| line.trim().is_empty()));
    let take = |(n, line): (usize, std::io::Result<String>)| async move {
        let wrong = |text: String| Failure::wrong(format!("line {}: {text}", n + 1));
        let line = line.map_err(|e| wrong(e.to_string()))?;
        let user = row::read_user(&line).map_err(|e| wrong(e.to_string()))?;
        let id = user.id;
        engine.import(user, "import").await.map_err(|fault| {
            wrong(format!("user {id} was refused ({}); users before it were taken in", fault.kind.word()))
        })
    };
    let mut done = stream::iter(lines).map(take).buffered(CHUNK as usize);
    let mut count = 0_u64;
    while let Some(imported) = done.next().await {
        imported?;
        count += 1;
    }
    out::line(format!("imported {count} users"));
    Ok(())
}
