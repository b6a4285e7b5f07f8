//! Filters and orders as SQL. `u` is the table of users, `s` of states.

use interlingua_model::{Field, Filter, Match, Named, Scope, SortKey, Standing, UserRef};
use rusqlite::types::Value;

use crate::fold;

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
            Filter::Attribute(a) => self.add(
                "u.id IN (SELECT id FROM attributes WHERE vendor = ? AND name = ? AND value = ?)",
                [a.vendor.to_owned().into(), a.name.to_owned().into(), a.value.clone().into()],
            ),
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

    /// Looks into the documents, of which there is no index: a list by names reads all users that nothing else leaves out.
    fn named(&mut self, wanted: &Named) {
        self.add(
            "EXISTS (SELECT 1 FROM json_each(u.doc, '$.residue.' || ?) r WHERE substr(r.key, 1, ?) = ?",
            [
                wanted.vendor.to_owned().into(),
                number(wanted.prefix.chars().count() as u64).into(),
                wanted.prefix.to_owned().into(),
            ],
        );
        if let Some((how, text)) = &wanted.rest {
            let rest = format!("substr(r.key, {})", wanted.prefix.chars().count() + 1);
            self.sql.push_str(" AND ");
            if ignores_case(*how) {
                self.compare(&format!("fold({rest})"), *how, fold(text));
            } else {
                self.compare(&rest, *how, text.clone());
            }
        }
        if let Some((is, value)) = &wanted.value {
            let sign = if *is { "=" } else { "<>" };
            self.add(&format!(" AND json_quote(r.value) {sign} json(?)"), [value.clone().into()]);
        }
        self.sql.push(')');
    }

    /// The folded column finds (with an index where it can); the exact text then decides, where case counts.
    fn text(&mut self, field: Field, how: Match, wanted: &str) {
        let (column, exact) = columns(field);
        let (folded, wanted) = (fold(wanted), wanted.to_owned());
        self.sql.push_str(&format!("({column} IS NOT NULL AND "));
        self.compare(column, how, folded);
        if !ignores_case(how) {
            self.sql.push_str(" AND ");
            self.compare(exact, how, wanted);
        }
        self.sql.push(')');
    }

    fn compare(&mut self, column: &str, how: Match, wanted: String) {
        let twice = [Value::from(wanted.clone()), Value::from(wanted.clone())];
        match how {
            Match::Equals | Match::EqualsIgnoreCase => self.add(&format!("{column} = ?"), [wanted.into()]),
            Match::StartsWith | Match::StartsWithIgnoreCase => {
                self.add(&format!("({column} >= ? AND {column} < ? || char(1114111))"), twice);
            }
            Match::Contains | Match::ContainsIgnoreCase => {
                self.add(&format!("instr({column}, ?) > 0"), [wanted.into()]);
            }
            Match::EndsWith | Match::EndsWithIgnoreCase => {
                self.add(&format!("(length(?) = 0 OR substr({column}, -length(?)) = ?)"), {
                    let [a, b] = twice;
                    [a, b, wanted.into()]
                });
            }
        }
    }
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
        Standing::Proved => "(u.email IS NOT NULL AND json_extract(u.doc, '$.email_verified') IS NOT NULL)",
    }
}

/// The folded column of a field, and the expression of its exact text.
const fn columns(field: Field) -> (&'static str, &'static str) {
    match field {
        Field::Username => ("u.username", "json_extract(u.doc, '$.username')"),
        Field::Given => ("u.given", "json_extract(u.doc, '$.given')"),
        Field::Family => ("u.family", "json_extract(u.doc, '$.family')"),
        Field::Nick => ("u.nick", "json_extract(u.doc, '$.nick')"),
        Field::Display => ("u.display", "u.shown"),
        Field::Email => ("u.email", "json_extract(u.doc, '$.email')"),
        Field::Phone => ("u.phone", "json_extract(u.doc, '$.phone')"),
    }
}

/// The ORDER BY of a list.
pub fn order(key: SortKey, descending: bool) -> String {
    let down = if descending { " DESC" } else { "" };
    match key {
        SortKey::Id => format!(" ORDER BY u.id{down}"),
        SortKey::Text(field) => format!(" ORDER BY {}{down}, u.id{down}", columns(field).0),
        SortKey::State => format!(" ORDER BY s.state{down}, u.id{down}"),
        SortKey::Kind => format!(" ORDER BY u.kind{down}, u.id{down}"),
    }
}

/// Ids, versions and offsets stay far below 2^63.
pub fn number(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}
