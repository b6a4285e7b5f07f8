//! `users list`, `show`, `import`, `export`.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::sync::Arc;

use futures_util::future::join_all;
use interlingua_engine::{Engine, Imported, StoreError};
use interlingua_model::{Event, Filter, Query, Scope, Sort, SortKey, Start, User};
use interlingua_stores::{Mode, row};
use interlingua_wire::{rfc3339_micros, rfc3339_seconds};

use super::{Failure, engine};
use crate::cli::UsersCommand;
use crate::compose::by_any_name;
use crate::out;

/// How many users are read or taken in at once, and how many bytes of lines.
const CHUNK: u32 = 1_000;
const MOST_BYTES: usize = 8 << 20;

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
            let (mut bar, total) = (out::bar("exporting"), count(&engine).await?);
            let mut done = 0;
            each(&engine, |user| {
                out::line(row::write_user(user)?);
                done += 1;
                bar(done, total);
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

/// How many users there are.
async fn count(engine: &Engine) -> Result<u64, Failure> {
    let sort = Sort { key: SortKey::Id, descending: false };
    let query = Query { filter: Filter::everybody(), sort, start: Start::First, limit: 0, count: true };
    Ok(engine.store().list(&query, Scope::Realm).await?.total.unwrap_or(0))
}

/// Every user, in order of id.
async fn each(engine: &Engine, mut work: impl FnMut(&User) -> Result<(), Failure>) -> Result<(), Failure> {
    let (mut start, mut limit) = (Start::Offset(0), CHUNK);
    loop {
        let query = Query {
            filter: Filter::everybody(),
            sort: Sort { key: SortKey::Id, descending: false },
            start: start.clone(),
            limit,
            count: false,
        };
        let page = match engine.store().list(&query, Scope::Realm).await {
            // They are large: as many as one page takes.
            Err(StoreError::TooLarge(fit)) => {
                limit = u32::try_from(fit).unwrap_or(CHUNK);
                continue;
            }
            page => page?,
        };
        for user in &page.users {
            work(user)?;
        }
        match page.users.last() {
            Some(last) if page.more => start = Start::After(last.id),
            _ => return Ok(()),
        }
    }
}

/// Takes users in, some at a time. What is here already, and the same, counts as done: an import that ended in the middle, or a
/// file that was repaired, goes on where it stopped.
async fn import(engine: &Arc<Engine>, file: &Path) -> Result<(), Failure> {
    let failed = |e: std::io::Error| Failure::unusable(format!("{}: {e}", file.display()));
    let (mut input, size): (Box<dyn BufRead>, u64) = if file == Path::new("-") {
        (Box::new(BufReader::new(std::io::stdin())), 0)
    } else {
        let opened = std::fs::File::open(file).map_err(failed)?;
        let size = opened.metadata().map_or(0, |meta| meta.len());
        (Box::new(BufReader::new(opened)), size)
    };
    let mut bar = out::bytes("importing");
    let (mut line, mut read, mut new, mut same) = (0, 0, 0_u64, 0_u64);
    loop {
        let chunk = chunk(input.as_mut(), &mut line).map_err(failed)?;
        if chunk.is_empty() {
            break;
        }
        read += chunk.iter().map(|(_, text)| text.len() as u64 + 1).sum::<u64>();
        for taken in join_all(chunk.into_iter().map(|(n, text)| take(engine, n, text))).await {
            match taken? {
                Imported::New(_) => new += 1,
                Imported::Same => same += 1,
            }
        }
        bar(read, size.max(read));
    }
    drop(bar);
    out::line(match same {
        0 => format!("imported {new} users"),
        same => format!("imported {new} users; {same} were here already, and the same"),
    });
    Ok(())
}

/// Some lines with their numbers: not too many, and not too large together.
fn chunk(input: &mut dyn BufRead, line: &mut usize) -> std::io::Result<Vec<(usize, String)>> {
    let (mut chunk, mut bytes) = (Vec::new(), 0);
    while chunk.len() < CHUNK as usize && bytes < MOST_BYTES {
        let mut text = String::new();
        if input.read_line(&mut text)? == 0 {
            break;
        }
        *line += 1;
        bytes += text.len();
        if !text.trim().is_empty() {
            chunk.push((*line, text));
        }
    }
    Ok(chunk)
}

async fn take(engine: &Engine, n: usize, text: String) -> Result<Imported, Failure> {
    let again = "repair the line and import the file again: what was taken in counts as done";
    let wrong = |why: String| Failure::wrong(format!("line {n}: {why} ({again})"));
    let user = row::read_user(&text).map_err(|e| wrong(e.to_string()))?;
    engine.import(user, "import").await.map_err(|why| wrong(why.to_string()))
}
