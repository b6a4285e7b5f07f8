//! Each user: its state and its document against its journal, and what other tables say of it against its document.

use std::collections::BTreeSet;

use interlingua_engine::StoreError;
use interlingua_model::{Field, Residue, State, User, fold};
use rusqlite::types::Value;
use rusqlite::{Connection, Row};

use super::journal::Reached;
use super::{Marks, Progress, Report};
use crate::memory;
use crate::row::read_user;
use crate::sqlite::chain::{ById, Journal, Line, Told, has, replay};
use crate::sqlite::filter::{SHORT, number};
use crate::sqlite::shared::{stored, user_id};

/// The columns that users are found by.
const COLUMNS: [&str; 11] =
    ["org", "kind", "owner", "username", "email", "phone", "given", "family", "nick", "display", "shown"];
/// Between the parts of a row's name.
const BETWEEN: char = '\u{1f}';

const ALIASES: &str = "SELECT id, vendor || char(31) || text, 0 FROM aliases ORDER BY id";
const ATTRIBUTES: &str =
    "SELECT id, vendor || char(31) || name || char(31) || value, 0 FROM attributes ORDER BY id";

/// A user as the tables have it.
struct Kept {
    id: i64,
    /// State, verification, version, time of the change, and of the deactivation.
    state: (i64, i64, i64, i64, Option<i64>),
    last: i64,
    sessions_from: i64,
    whole: i64,
    doc: Option<String>,
    columns: Vec<Value>,
}

/// The tables beside the users, read along with them.
struct Beside<'s> {
    aliases: ById<'s>,
    attributes: ById<'s>,
    keys: ById<'s>,
}

/// The statement for keys: key and event in one text, and the row that they stand for.
fn keys(conn: &Connection) -> Result<String, StoreError> {
    let n = if has(conn, "keys", "n")? { "n" } else { "0" };
    let text = "lower(hex(substr(key, 1, 4))) || char(31) || sequence";
    Ok(format!("SELECT user, {text}, {n} FROM keys ORDER BY user"))
}

/// Looks at every user, in order of id.
pub fn check(
    conn: &Connection,
    marks: &Marks,
    reached: &mut Reached,
    report: &mut Report,
    progress: &mut Progress<'_>,
) -> Result<(), StoreError> {
    let prepared = |sql: &str| conn.prepare(sql).map_err(stored);
    let journal = Journal::new(conn)?;
    let (mut aliases, mut attributes, mut keys) =
        (prepared(ALIASES)?, prepared(ATTRIBUTES)?, prepared(&keys(conn)?)?);
    let (aliases, attributes) = (ById::new(&mut aliases)?, ById::new(&mut attributes)?);
    let mut beside = Beside { aliases, attributes, keys: ById::new(&mut keys)? };
    let mut statement = prepared(&select(conn)?)?;
    let mut rows = statement.query([]).map_err(stored)?;
    while let Some(row) = rows.next().map_err(stored)? {
        progress.step();
        let id: i64 = row.get(0).map_err(stored)?;
        let kept = Kept::read(row).map_err(stored);
        let Some(kept) = report.told(&format!("states: row {id}"), kept)? else { continue };
        let (user, lines) = kept.told(&journal, marks, reached, report)?;
        beside.check(id, user.as_ref(), &lines, report)?;
    }
    beside.check(i64::MAX, None, &[], report)
}

/// Users of whom no state is kept.
pub fn stateless(conn: &Connection, report: &mut Report) -> Result<(), StoreError> {
    let sql = "SELECT u.id FROM users u LEFT JOIN states s ON s.id = u.id WHERE s.id IS NULL";
    let mut statement = conn.prepare(sql).map_err(stored)?;
    for id in statement.query_map([], |row| row.get::<_, i64>(0)).map_err(stored)? {
        report.add(format!("users: user {} has no row in states", id.map_err(stored)?));
    }
    Ok(())
}

/// The statement for [`Kept::read`]. A backup may be older than the newest column.
fn select(conn: &Connection) -> Result<String, StoreError> {
    let sessions = if has(conn, "states", "sessions_from")? { "s.sessions_from" } else { "0" };
    let whole = if has(conn, "states", "whole")? { "s.whole" } else { "0" };
    let columns = COLUMNS.map(|name| format!("u.{name}")).join(", ");
    Ok(format!(
        "SELECT s.id, s.state, s.verification, s.version, s.changed, s.deactivated, s.last, {sessions}, {whole}, u.doc, {columns}
         FROM states s LEFT JOIN users u ON u.id = s.id ORDER BY s.id"
    ))
}

impl Kept {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            state: (row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?),
            last: row.get(6)?,
            sessions_from: row.get(7)?,
            whole: row.get(8)?,
            doc: row.get(9)?,
            columns: (0..COLUMNS.len()).map(|at| row.get(10 + at)).collect::<Result<_, _>>()?,
        })
    }

    /// Looks whether the journal tells the same. Gives the document, and the journal.
    fn told(
        &self,
        journal: &Journal<'_>,
        marks: &Marks,
        reached: &mut Reached,
        report: &mut Report,
    ) -> Result<(Option<User>, Vec<Line>), StoreError> {
        let gone = self.state.0 == State::Deleted as i64;
        if gone && self.last == 0 && marks.kept_from > 0 {
            // All that is left is that the id was given.
            return Ok((self.document(None, true, marks, report)?, Vec::new()));
        }
        let told = self.replayed(journal);
        let Some((told, lines)) = report.told(&format!("journal: user {}", self.id), told)? else {
            reached.broken.insert(self.id);
            return Ok((self.document(None, gone, marks, report)?, Vec::new()));
        };
        lines.iter().for_each(|line| reached.insert(line.n));
        self.compare(&told, report);
        let document = self.document(Some(&told.user), gone, marks, report)?;
        Ok((document, lines))
    }

    fn replayed(&self, journal: &Journal<'_>) -> Result<(Told, Vec<Line>), StoreError> {
        let user = user_id(self.id).ok_or_else(|| StoreError::Broken("that is no id".to_owned()))?;
        let lines = journal.chain(user, self.last)?;
        Ok((replay(user, &lines)?, lines))
    }

    /// The state against the journal's.
    fn compare(&self, Told { user: told, whole }: &Told, report: &mut Report) {
        let (state, verification, version, changed, deactivated) = self.state;
        // Files from before the column was there have 0 in it.
        let sessions = self.sessions_from == 0 || self.sessions_from == number(told.sessions_from);
        let parts = [
            ("state", state == told.state as i64),
            ("verification", verification == told.verification as i64),
            ("version", version == number(told.version)),
            ("changed", changed == told.changed.0),
            ("deactivated", deactivated == told.deactivated.map(|at| at.0)),
            ("sessions_from", sessions),
            ("whole", self.whole == 0 || self.whole == *whole),
        ];
        self.differ("states", &self.up_to(), &parts, report);
    }

    /// The document against the journal's.
    fn document(
        &self,
        told: Option<&User>,
        gone: bool,
        marks: &Marks,
        report: &mut Report,
    ) -> Result<Option<User>, StoreError> {
        let place = format!("users: user {}", self.id);
        let Some(doc) = self.doc.as_ref().filter(|_| !gone) else {
            match (&self.doc, gone) {
                (Some(_), _) => report.add(format!("{place} is deleted, and still there")),
                (None, false) => report.add(format!("{place} is missing, and states has its row")),
                (None, true) => {}
            }
            return Ok(None);
        };
        let Some(user) = report.told(&place, read_user(doc))? else { return Ok(None) };
        if let Some(told) = told {
            self.differ("users", &self.up_to(), &who(&user, told), report);
        }
        self.found_by(&user, marks, report);
        Ok(Some(user))
    }

    /// The columns against the document.
    fn found_by(&self, user: &User, marks: &Marks, report: &mut Report) {
        // What is older may be folded by older rules; a start brings it up to date.
        if !marks.current {
            return;
        }
        let same = COLUMNS.into_iter().zip(columns(user)).zip(&self.columns);
        let parts: Vec<_> = same.map(|((name, wanted), found)| (name, wanted == *found)).collect();
        self.differ("users", "its document", &parts, report);
    }

    fn up_to(&self) -> String {
        format!("its journal up to row {}", self.last)
    }

    fn differ(&self, table: &str, from: &str, parts: &[(&str, bool)], report: &mut Report) {
        let wrong: Vec<&str> = parts.iter().filter(|(_, same)| !same).map(|(name, _)| *name).collect();
        if !wrong.is_empty() {
            report.add(format!("{table}: user {} differs from {from} in {}", self.id, wrong.join(", ")));
        }
    }
}

/// What states do not tell.
fn who(user: &User, told: &User) -> [(&'static str, bool); 5] {
    [
        ("id", user.id == told.id),
        ("org", user.org == told.org),
        ("created", user.created == told.created),
        ("creator", user.creator == told.creator),
        ("profile", user.profile == told.profile),
    ]
}

/// What the columns of a user should have.
fn columns(user: &User) -> [Value; 11] {
    let text = |field| Value::from(memory::text(user, field).map(|text| fold(&text)));
    [
        Value::from(number(user.org.get())),
        Value::from(user.profile.kind as i64),
        Value::from(user.profile.owner),
        text(Field::Username),
        text(Field::Email),
        text(Field::Phone),
        text(Field::Given),
        text(Field::Family),
        text(Field::Nick),
        text(Field::Display),
        Value::from(user.profile.shown()),
    ]
}

impl Beside<'_> {
    /// What other tables have of this user, and of those before it whom there are not.
    fn check(
        &mut self,
        id: i64,
        user: Option<&User>,
        lines: &[Line],
        report: &mut Report,
    ) -> Result<(), StoreError> {
        let profile = user.map(|user| &user.profile);
        let aliases = profile.into_iter().flat_map(|p| &p.aliases);
        let aliases = aliases.map(|one| format!("{}{BETWEEN}{}", one.vendor, one.text)).collect();
        compare("aliases", &mut self.aliases, id, &aliases, report)?;
        let short = profile.into_iter().flat_map(|p| &p.residue).filter(|one| one.value.len() <= SHORT);
        let name = |one: &Residue| format!("{}{BETWEEN}{}{BETWEEN}{}", one.vendor, one.name, one.value);
        compare("attributes", &mut self.attributes, id, &short.map(name).collect(), report)?;
        self.keys(id, lines, report)
    }

    /// A key stands for an event that the user's journal has, and for the row that it says.
    fn keys(&mut self, id: i64, lines: &[Line], report: &mut Report) -> Result<(), StoreError> {
        let stray = &mut |user: i64, key: &str| {
            let key = key.split(BETWEEN).next().unwrap_or_default();
            report.add(format!("keys: {key}… names user {user}, whom there is not"));
        };
        let keys = self.keys.take(id, stray)?;
        for (text, n) in keys {
            let (key, sequence) = text.split_once(BETWEEN).unwrap_or_default();
            if !stands(sequence.parse().unwrap_or(0), n, lines) {
                let what = format!("stands for event {sequence} of user {id}, in row {n}");
                report.add(format!("keys: {key}… {what}, which the journal does not have"));
            }
        }
        Ok(())
    }
}

/// Whether a journal has an event, in this row or, where that is 0, in any.
fn stands(sequence: u64, n: i64, lines: &[Line]) -> bool {
    if n == 0 {
        let (first, last) = (lines.first(), lines.last());
        return first.is_some_and(|line| line.sequence <= sequence)
            && last.is_some_and(|line| line.sequence >= sequence);
    }
    let found = lines.binary_search_by_key(&n, |line| line.n).ok();
    found.and_then(|at| lines.get(at)).is_some_and(|line| line.sequence == sequence)
}

/// The rows of a user, against those that there should be.
fn compare(
    table: &str,
    rows: &mut ById<'_>,
    id: i64,
    wanted: &BTreeSet<String>,
    report: &mut Report,
) -> Result<(), StoreError> {
    // A value is not shown: it is somebody's.
    let shown = |row: &str| row.split(BETWEEN).take(2).collect::<Vec<_>>().join(" ");
    let stray = &mut |user: i64, row: &str| {
        report.add(format!("{table}: {} names user {user}, whom there is not", shown(row)));
    };
    let found: BTreeSet<String> = rows.take(id, stray)?.into_iter().map(|(row, _)| row).collect();
    for row in wanted.difference(&found) {
        report.add(format!("{table}: {} of user {id} is missing", shown(row)));
    }
    for row in found.difference(wanted) {
        report.add(format!("{table}: {} names user {id}, whose document does not have it", shown(row)));
    }
    Ok(())
}
