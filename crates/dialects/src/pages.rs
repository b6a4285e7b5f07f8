//! Tokens of pages: opaque to callers, the base64 of the last user's id, or of what another backend goes on from.

use base64::Engine as _;
use base64::engine::GeneralPurpose;
use interlingua_model::{Fault, FaultKind, Listing, Start, UserId, Why};
use interlingua_wire::{Read, parse_decimal};

/// What stands before what only the backend understands.
const CURSOR: char = '~';

/// Where a page starts.
///
/// # Errors
/// One violation of `name` for a token that was never written.
pub fn start(query: &Read<'_>, name: &'static str, base64: &GeneralPurpose) -> Result<Start, Fault> {
    let Some(token) = query.text(name) else { return Ok(Start::First) };
    let bytes = base64.decode(token).ok();
    let start = bytes.and_then(|bytes| String::from_utf8(bytes).ok()).and_then(|text| {
        match text.strip_prefix(CURSOR) {
            Some(cursor) => Some(Start::Cursor(cursor.into())),
            None => parse_decimal(&text).and_then(UserId::new).map(Start::After),
        }
    });
    start.ok_or_else(|| FaultKind::Invalid(vec![query.wrong(name, Why::Unknown)]).into())
}

/// Says of a token that its backend does not know that it is the token of the query.
pub fn named(name: &'static str) -> impl FnOnce(Fault) -> Fault + Send + 'static {
    move |mut fault| {
        if let FaultKind::Invalid(violations) = &mut fault.kind {
            violations.iter_mut().filter(|one| one.field == "cursor").for_each(|one| one.field = name.into());
        }
        fault
    }
}

/// The token of the next page; `None` at the end.
pub fn next(listing: &Listing, base64: &GeneralPurpose) -> Option<String> {
    let last = listing.users.last().filter(|_| listing.more).map(|user| user.id.to_string());
    let text = listing.next.as_ref().map(|cursor| format!("{CURSOR}{cursor}")).or(last)?;
    Some(base64.encode(text))
}
