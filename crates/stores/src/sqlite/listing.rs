//! Lists: pages and totals in SQL.

use std::sync::Arc;

use interlingua_engine::StoreError;
use interlingua_model::{Filter, Listing, Query, Scope, SortKey, Start, State, Timestamp, User, UserId};
use rusqlite::{Connection, OptionalExtension as _, params_from_iter};

use super::filter::{Condition, number, order};
use super::newer::Placed;
use super::shared::{USER_COLUMNS, USER_TABLES, placed, stored};

/// The most bytes of users in one page: with usual users a hundred thousand, with the largest eight.
const MOST_BYTES: usize = 16 << 20;

/// A page of users. Newer states are laid over the rows.
pub fn list(
    conn: &Connection,
    query: &Query,
    scope: Scope,
    newer: &dyn Fn(UserId) -> Option<Placed>,
) -> Result<Listing, StoreError> {
    let condition = Condition::of(&query.filter, scope);
    let needs_total = query.count || matches!(query.start, Start::PageOrLast(_));
    let total = if needs_total { Some(total(conn, query, scope, &condition)?) } else { None };
    let limit = u64::from(query.limit.max(1));
    let (mut condition, mut page) = (condition, None);
    let offset = match query.start {
        Start::First => 0,
        Start::Offset(offset) => offset,
        Start::PageOrLast(wanted) => {
            let last = total.unwrap_or(0).div_ceil(limit).max(1);
            page = Some(wanted.clamp(1, last));
            (wanted.clamp(1, last) - 1) * limit
        }
        Start::After(id) => {
            let sql = if query.sort.descending { " AND u.id < ?" } else { " AND u.id > ?" };
            condition.add(sql, [number(id.get()).into()]);
            0
        }
        Start::Cursor(_) => i64::MAX.unsigned_abs(),
    };
    let order = order(query.sort.key, query.sort.descending);
    let sql =
        format!("SELECT {USER_COLUMNS} FROM {USER_TABLES} WHERE {}{order} LIMIT ? OFFSET ?", condition.sql);
    condition.add("", [number(u64::from(query.limit) + 1).into(), number(offset).into()]);
    let (users, more) = rows(conn, &sql, &condition, query.limit as usize, newer)?;
    Ok(Listing {
        users,
        total: total.filter(|_| query.count),
        more,
        next: None,
        page,
        at: Timestamp::default(),
    })
}

/// Up to `limit` users by SQL, each in its newest state, and whether there are more.
fn rows(
    conn: &Connection,
    sql: &str,
    condition: &Condition,
    limit: usize,
    newer: &dyn Fn(UserId) -> Option<Placed>,
) -> Result<(Vec<Arc<User>>, bool), StoreError> {
    let mut statement = conn.prepare_cached(sql).map_err(stored)?;
    let mut rows = statement.query(params_from_iter(&condition.values)).map_err(stored)?;
    let (mut users, mut bytes) = (Vec::new(), 0);
    while let Some(row) = rows.next().map_err(stored)? {
        if users.len() == limit {
            return Ok((users, true));
        }
        bytes += row.get_ref(0).and_then(|doc| Ok(doc.as_str()?.len())).map_err(stored)?;
        if bytes > MOST_BYTES && !users.is_empty() {
            return Err(StoreError::TooLarge(users.len() as u64));
        }
        let user = placed(row)?.user;
        let newer = newer(user.id).map(|newer| newer.user).filter(|newer| newer.version > user.version);
        users.push(newer.unwrap_or(user));
    }
    Ok((users, false))
}

/// How many users match. Counts that are kept answer the plain question; the table of states alone answers the next
/// plain one.
fn total(conn: &Connection, query: &Query, scope: Scope, condition: &Condition) -> Result<u64, StoreError> {
    let everybody = query.filter == Filter::everybody();
    let but_owners = query.filter == Filter::NotOwner || query.filter == Filter::All(vec![Filter::NotOwner]);
    let owners = "(SELECT count(*) FROM users WHERE owner <> 0";
    let counted = match scope {
        Scope::Realm if everybody || but_owners => {
            let less = if but_owners { format!(" - {owners})") } else { String::new() };
            conn.query_row(&format!("SELECT COALESCE(sum(users), 0){less} FROM orgs"), [], |row| row.get(0))
        }
        Scope::Org(org) if everybody || but_owners => {
            let less = if but_owners { format!(" - {owners} AND org = ?1)") } else { String::new() };
            let sql = format!("SELECT users{less} FROM orgs WHERE org = ?1");
            conn.query_row(&sql, [number(org.get())], |row| row.get(0))
                .optional()
                .map(Option::unwrap_or_default)
        }
        _ => {
            let tables = match (condition.sql.contains("u."), condition.sql.contains("s.")) {
                (true, false) => "users u",
                (false, _) => "states s",
                (true, true) => USER_TABLES,
            };
            let alive = if tables == "states s" {
                format!(" AND s.state <> {}", State::Deleted as i64)
            } else {
                String::new()
            };
            let sql = format!("SELECT count(*) FROM {tables} WHERE {}{alive}", condition.sql);
            conn.prepare_cached(&sql)
                .and_then(|mut s| s.query_row(params_from_iter(&condition.values), |r| r.get(0)))
        }
    };
    counted.map_err(stored)
}

/// Whether a list needs newer states in the table.
pub fn reads_state(query: &Query) -> bool {
    query.sort.key == SortKey::State || query.filter.reads_state()
}
