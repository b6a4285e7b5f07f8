//! What SQL asks of us: the same comparisons as in memory, on the same texts.

use interlingua_model::{Field, Match, Residue, User, fold};
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::{Connection, Error, Result};

use crate::memory;
use crate::row::read_user;

/// Makes the functions known to a connection.
pub fn register(conn: &Connection) -> Result<()> {
    let pure = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    conn.create_scalar_function("fold", 1, pure, |call| {
        Ok(call.get::<Option<String>>(0)?.map(|text| fold(&text)))
    })?;
    conn.create_scalar_function("holds", 3, pure, |call| {
        let (how, found) = (how(call.get(1)?)?, call.get_raw(0).as_str()?);
        Ok(how.holds(found, call.get_raw(2).as_str()?))
    })?;
    conn.create_scalar_function("text_is", 4, pure, |call| {
        let field: usize = call.get(1)?;
        let field = *Field::ALL.get(field).ok_or(Error::InvalidQuery)?;
        let (how, user) = (how(call.get(2)?)?, user(call)?);
        let wanted = call.get_raw(3).as_str()?;
        Ok(memory::text(&user, field).is_some_and(|found| how.holds(&found, wanted)))
    })?;
    conn.create_scalar_function("has_attribute", 4, pure, |call| {
        let (user, [vendor, name]) = (user(call)?, [call.get_raw(1).as_str()?, call.get_raw(2).as_str()?]);
        Ok(user.profile.residue(vendor, name) == Some(call.get_raw(3).as_str()?))
    })?;
    conn.create_scalar_function("has_named", 7, pure, has_named)
}

fn has_named(call: &Context<'_>) -> Result<bool> {
    let names = (call.get_raw(1).as_str()?, call.get_raw(2).as_str()?);
    let rest =
        call.get::<Option<usize>>(3)?.map(|at| Ok::<_, Error>((how(at)?, call.get(4)?))).transpose()?;
    let value = call.get::<Option<bool>>(5)?.map(|is| Ok::<_, Error>((is, call.get(6)?))).transpose()?;
    let fits = |one: &Residue| memory::is_named(names, rest.as_ref(), value.as_ref(), one);
    Ok(user(call)?.profile.residue.iter().any(fits))
}

fn how(at: usize) -> Result<Match> {
    Match::ALL.get(at).copied().ok_or(Error::InvalidQuery)
}

/// The user of the first argument's document.
fn user(call: &Context<'_>) -> Result<User> {
    read_user(call.get_raw(0).as_str()?).map_err(|e| Error::UserFunctionError(Box::new(e)))
}
