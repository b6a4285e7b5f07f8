//! `matrix`: what becomes of each vendor's calls at every other vendor, when a mount of the one stands over an upstream of the
//! other. Nothing is asked: a sample of each operation is read by the one and opened by the other.

use std::collections::BTreeMap;

use interlingua_dialects::{Spoken, VENDORS, Vendor, vendor};
use interlingua_model::{Call, CallKind, Edit, Fault, FaultKind, Org, OrgId, Principal, Right, UserRef};
use interlingua_remote::open;
use interlingua_wire::{Hit, Row, WireRequest};

use super::Failure;
use crate::out;

/// The operations of a life, in its order.
const OPERATIONS: [CallKind; 10] = [
    CallKind::Create,
    CallKind::Get,
    CallKind::List,
    CallKind::Update,
    CallKind::Verify,
    CallKind::Suspend,
    CallKind::Resume,
    CallKind::Deactivate,
    CallKind::Reactivate,
    CallKind::Delete,
];

/// Prints the table.
pub fn run(front: Option<&str>, back: Option<&str>) -> Result<(), Failure> {
    let (fronts, backs) = (chosen(front)?, chosen(back)?);
    let mut rows = Vec::new();
    for front in &fronts {
        let spoken = (front.open)(serde_json::Value::Null).map_err(Failure::wrong)?;
        for back in &backs {
            rows.extend(lines(front, &spoken, back)?);
        }
    }
    out::table(&["CLIENTS SPEAK", "BEHIND IT", "OPERATION", "WHAT HAPPENS"], rows);
    Ok(())
}

fn chosen(name: Option<&str>) -> Result<Vec<&'static Vendor>, Failure> {
    let Some(name) = name else { return Ok(VENDORS.iter().collect()) };
    let names: Vec<&str> = VENDORS.iter().map(|vendor| vendor.name).collect();
    let unknown = || Failure::unusable(format!("{name:?} is no vendor; use one of {}", names.join(", ")));
    Ok(vec![vendor(name).ok_or_else(unknown)?])
}

fn lines(front: &Vendor, spoken: &Spoken, back: &Vendor) -> Result<Vec<Vec<String>>, Failure> {
    let line = |operation: &str, what: String| {
        vec![front.name.to_owned(), back.name.to_owned(), operation.to_owned(), what]
    };
    let Some(client) = back.client else {
        return Ok(vec![line("every", "not spoken as client".to_owned())]);
    };
    let client = client(serde_json::Value::Null, &[called(back)?]).map_err(Failure::wrong)?;
    let told = client.tells();
    let untold: Vec<&str> =
        spoken.policy.needs().iter().filter(|fact| !told.contains(fact)).map(|fact| fact.word()).collect();
    let mut all = Vec::new();
    if !untold.is_empty() {
        let rules =
            format!("rules about {} never refuse (the mount says without = {untold:?})", untold.join(", "));
        all.push(line("every", rules));
    }
    let rows = spoken.dialect.rows();
    for kind in OPERATIONS {
        let read = |index| sample(spoken, &rows, index);
        let of_kind = (0..rows.len()).filter(|index| rows.get(*index).is_some_and(|row| row.kind == kind));
        let what = match of_kind.map(read).find(|read| read.as_ref().is_ok_and(is_plain)) {
            None => format!("{} has no such operation", front.name),
            Some(Err(fault)) => {
                return Err(Failure::wrong(format!("{} {}: {fault:?}", front.name, kind.word())));
            }
            Some(Ok(read)) => {
                open(&*client, &read, None).map_or_else(|fault| refused(&fault), |_| "carried".to_owned())
            }
        };
        all.push(line(kind.word(), what));
    }
    Ok(all)
}

/// Whether a call is what its kind is mostly for: about a user that is named, and an update about a name.
fn is_plain(call: &Call) -> bool {
    match call {
        Call::Get(user) => matches!(user, UserRef::Named { .. }),
        Call::Update(update) => update.edits.iter().any(|edit| matches!(edit, Edit::Text(..))),
        _ => true,
    }
}

fn refused(fault: &Fault) -> String {
    match &fault.kind {
        FaultKind::Unsupported(what) => format!("refused: {what}"),
        FaultKind::Lossy(losses) => {
            let names: Vec<&str> = losses.iter().map(|loss| loss.field.as_ref()).collect();
            format!("refused: it would lose {}", names.join(", "))
        }
        kind => format!("refused: {}", kind.word()),
    }
}

/// The org 1.
fn org() -> Option<Org> {
    let aliases = BTreeMap::new();
    Some(Org {
        id: OrgId::new(1)?,
        name: "Example".to_owned(),
        domains: vec!["example.com".to_owned()],
        aliases,
    })
}

/// The org 1, which a vendor calls by the number.
fn called(vendor: &Vendor) -> Result<Org, Failure> {
    let spoken = (vendor.open)(serde_json::Value::Null).map_err(Failure::wrong)?;
    let mut org = org().ok_or_else(|| Failure::wrong("1 is an id"))?;
    org.aliases.insert(vendor.name.to_owned(), (spoken.dialect.manifest().orgs.ids.write)(1));
    Ok(org)
}

/// The call of an endpoint's sample, about the user 7 of the org 1.
fn sample(spoken: &Spoken, rows: &[&'static Row], index: usize) -> Result<Call, Fault> {
    let missing = || Fault::because(FaultKind::Internal, "there is no such row");
    let row: &'static Row = rows.get(index).ok_or_else(missing)?;
    let org = org().ok_or_else(missing)?;
    let id = (spoken.dialect.manifest().ids.write)(7);
    let parameter = |part: &str| Some((part.strip_prefix('{')?.strip_suffix('}')?.to_owned(), id.clone()));
    let params: Vec<(String, String)> = row.route.template.split('/').filter_map(parameter).collect();
    let mut request = WireRequest::new(row.route.method.clone(), row.route.template);
    if let Some(body) = row.sample {
        request.body = body.into();
    }
    let who = Principal { rights: Right::ALL.into_iter().collect(), ..Principal::nobody() };
    let orgs = [org];
    let hit = Hit { row, index, params: &params, request: &request, request_id: "", who: &who, orgs: &orgs };
    Ok(spoken.dialect.decode(&hit)?.call)
}
