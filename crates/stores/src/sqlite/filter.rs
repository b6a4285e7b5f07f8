//! Filters and orders as SQL. `u` is the table of users, `s` of states.

use interlingua_model::{Attribute, Field, Filter, Match, Named, Scope, SortKey, Standing, UserRef, fold};
use rusqlite::types::Value;

/// A condition and its parameters, in order.
#[derive(Default)]
pub struct Condition {
    pub sql: String,
    pub values: Vec<Value>,
}

impl Condition {
    /// The condition of a list: its filter within its scope.
    pub fn of(filter: &Filter, scope: Scope) -> Self {
        let mut condition = Self::default();
        condition.push(filter);
        match scope {
            Scope::Realm => {}
            Scope::Org(org) => condition.add(" AND u.org = ?", [Value::from(number(org.get()))]),
            Scope::Own(id) => condition.add(" AND u.id = ?", [Value::from(number(id.get()))]),
        }
        condition
    }

    pub fn add(&mut self, sql: &str, values: impl IntoIterator<Item = Value>) {
        self.sql.push_str(sql);
        self.values.extend(values);
    }

    fn push(&mut self, filter: &Filter) {
        match filter {
            Filter::All(parts) => self.join(parts, " AND ", "1"),
            Filter::Any(parts) => self.join(parts, " OR ", "0"),
            Filter::Not(part) => {
                self.sql.push_str("NOT ");
                self.join(std::slice::from_ref(part), "", "1");
            }
            Filter::Text(field, how, wanted) => self.text(*field, *how, wanted),
            Filter::Emails(wanted) => {
                self.one_of(
                    "u.email IS NOT NULL AND u.email",
                    wanted.iter().map(|text| Value::from(fold(text))),
                );
            }
            Filter::Standing(least) => self.sql.push_str(standing(*least)),
            Filter::Ids(references) => self.ids(references),
            Filter::State(states) => self.one_of("s.state", states.iter().map(|s| Value::from(*s as i64))),
            Filter::Verification(all) => {
                self.one_of("s.verification", all.iter().map(|v| Value::from(*v as i64)))
            }
            Filter::Kind(kind) => self.sql.push_str(&format!("u.kind = {}", *kind as i64)),
            Filter::Org(org) => self.add("u.org = ?", [Value::from(number(org.get()))]),
            Filter::Attribute(a) => self.attribute(a),
            Filter::Named(wanted) => self.named(wanted),
            Filter::ChangedSince(time) => self.add("s.changed >= ?", [Value::from(time.0)]),
            Filter::NotOwner => self.add("u.owner = 0", []),
        }
    }

    fn join(&mut self, parts: &[impl std::borrow::Borrow<Filter>], word: &str, empty: &str) {
        self.sql.push('(');
        if parts.len() > 64 {
            // SQLite reads a chain as a tree that is as deep as the chain is long, and has a bound on depth.
            let (left, right) = parts.split_at(parts.len() / 2);
            self.join(left, word, empty);
            self.sql.push_str(word);
            self.join(right, word, empty);
            self.sql.push(')');
            return;
        }
        for (at, part) in parts.iter().enumerate() {
            if at > 0 {
                self.sql.push_str(word);
            }
            self.push(part.borrow());
        }
        if parts.is_empty() {
            self.sql.push_str(empty);
        }
        self.sql.push(')');
    }

    fn one_of(&mut self, column: &str, values: impl Iterator<Item = Value>) {
        let before = self.values.len();
        self.values.extend(values);
        let marks = vec!["?"; self.values.len() - before].join(",");
        self.sql.push_str(&format!("({column} IN ({marks}))"));
    }

    fn ids(&mut self, references: &[UserRef]) {
        // A flat list: a chain of ORs would be as deep as it is long.
        self.sql.push_str("(u.id IN (0");
        for reference in references {
            let UserRef::Named { vendor, text, spelled } = reference else {
                continue;
            };
            self.add(
                ", COALESCE((SELECT id FROM aliases WHERE vendor = ? AND text = ?), ?)",
                [
                    (*vendor).to_owned().into(),
                    text.clone().into(),
                    // Nobody has the number 0; NULL would make NOT IN answer nothing.
                    spelled.map_or(0.into(), |id| number(id.get()).into()),
                ],
            );
        }
        self.sql.push_str("))");
    }

    fn attribute(&mut self, wanted: &Attribute) {
        let values =
            [wanted.vendor.to_owned().into(), wanted.name.to_owned().into(), wanted.value.clone().into()];
        self.add(
            if wanted.value.len() <= SHORT {
                "u.id IN (SELECT id FROM attributes WHERE vendor = ? AND name = ? AND value = ?)"
            } else {
                "has_attribute(u.doc, ?, ?, ?)"
            },
            values,
        );
    }

    /// Looks into the documents, of which there is no index: a list by names reads all users that nothing else leaves out.
    fn named(&mut self, wanted: &Named) {
        let (how, rest) = wanted
            .rest
            .as_ref()
            .map_or((Value::Null, Value::Null), |(how, text)| ((*how as i64).into(), text.clone().into()));
        let (is, value) = wanted
            .value
            .as_ref()
            .map_or((Value::Null, Value::Null), |(is, value)| (i64::from(*is).into(), value.clone().into()));
        let (vendor, prefix) = (wanted.vendor.to_owned().into(), wanted.prefix.to_owned().into());
        self.add("has_named(u.doc, ?, ?, ?, ?, ?, ?)", [vendor, prefix, how, rest, is, value]);
    }

    /// The folded column finds (with an index where it can); the document then decides, where case counts.
    fn text(&mut self, field: Field, how: Match, wanted: &str) {
        let column = column(field);
        self.sql.push_str(&format!("({column} IS NOT NULL AND "));
        self.folded(column, how, fold(wanted));
        if !ignores_case(how) {
            let values = [(field as i64).into(), (how as i64).into(), wanted.to_owned().into()];
            self.add(" AND text_is(u.doc, ?, ?, ?)", values);
        }
        self.sql.push(')');
    }

    fn folded(&mut self, column: &str, how: Match, wanted: String) {
        match how {
            Match::Equals | Match::EqualsIgnoreCase => self.add(&format!("{column} = ?"), [wanted.into()]),
            Match::StartsWith | Match::StartsWithIgnoreCase => {
                let end = behind(&wanted);
                self.add(&format!("{column} >= ?"), [wanted.into()]);
                self.add(
                    &end.as_ref().map_or_else(String::new, |_| format!(" AND {column} < ?")),
                    end.map(Value::from),
                );
            }
            Match::Contains | Match::ContainsIgnoreCase | Match::EndsWith | Match::EndsWithIgnoreCase => {
                self.add(&format!("holds({column}, ?, ?)"), [(how as i64).into(), wanted.into()]);
            }
        }
    }
}

/// Up to how many bytes an attribute's value has a row of its own.
pub const SHORT: usize = 100;

/// The first text behind all that begin with `prefix`, in the order of bytes; none where there is nothing behind them.
fn behind(prefix: &str) -> Option<String> {
    let mut end = prefix.to_owned();
    while let Some(last) = end.pop() {
        let next = match last {
            '\u{D7FF}' => Some('\u{E000}'),
            last => char::from_u32(u32::from(last) + 1),
        };
        if let Some(next) = next {
            end.push(next);
            return Some(end);
        }
    }
    None
}

const fn ignores_case(how: Match) -> bool {
    matches!(
        how,
        Match::EqualsIgnoreCase
            | Match::StartsWithIgnoreCase
            | Match::ContainsIgnoreCase
            | Match::EndsWithIgnoreCase
    )
}

/// What an address counts for, at least; the document tells.
pub const fn standing(least: Standing) -> &'static str {
    match least {
        Standing::Said => "u.email IS NOT NULL",
        Standing::Given => "(u.email IS NOT NULL AND json_extract(u.doc, '$.email_own_word') IS NULL)",
        Standing::Proved => {
            "(u.email IS NOT NULL AND json_extract(u.doc, '$.email_verified') IS NOT NULL
              AND json_extract(u.doc, '$.email_own_word') IS NULL)"
        }
    }
}

/// The folded column of a field.
const fn column(field: Field) -> &'static str {
    match field {
        Field::Username => "u.username",
        Field::Given => "u.given",
        Field::Family => "u.family",
        Field::Nick => "u.nick",
        Field::Display => "u.display",
        Field::Email => "u.email",
        Field::Phone => "u.phone",
    }
}

/// The ORDER BY of a list.
pub fn order(key: SortKey, descending: bool) -> String {
    let down = if descending { " DESC" } else { "" };
    match key {
        SortKey::Id => format!(" ORDER BY u.id{down}"),
        SortKey::Text(field) => format!(" ORDER BY {}{down}, u.id{down}", column(field)),
        SortKey::State => format!(" ORDER BY s.state{down}, u.id{down}"),
        SortKey::Kind => format!(" ORDER BY u.kind{down}, u.id{down}"),
    }
}

/// Ids, versions and offsets stay far below 2^63.
pub fn number(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}
