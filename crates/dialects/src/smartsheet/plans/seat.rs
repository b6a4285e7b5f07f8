//! `POST …/plans/{planId}/upgrade` and `/downgrade`: another seat in the plan; the same one again is a success. `DELETE
//! …/plans/{planId}`: the user stays, without a seat.
//!
//! Source: `docs/vendors/smartsheet.md#plans-and-seats`.

use http::Method;
use interlingua_model::{Call, CallKind, Edit, Fault, FaultKind, Missing, Rule, Update, Violation, Why};
use interlingua_wire::{Asked, Decoded, Endpoint, Field, Row, Shape};

use crate::smartsheet::users::CHANGES;
use crate::smartsheet::vendor::{MANIFEST, Smartsheet, VENDOR};
use crate::smartsheet::wire::{DATES_QUERY, HEADERS, PLAN_ID, RESULT, USER_ID, agent, done, residue, target};

const PATH: Shape = &[USER_ID, PLAN_ID.required()];

/// To a member, or to a guest; without a seat it means a member.
pub const UPGRADE: Endpoint<Smartsheet> = Endpoint {
    row: of_plan(Method::POST, "upgrade-user", "/2.0/users/{userId}/plans/{planId}/upgrade")
        .may_have(&[Field::word("seatType", &["MEMBER", "GUEST"]).nullable()])
        .sample(r#"{"seatType": "MEMBER"}"#),
    decode: |_, asked| reseat(asked, asked.body.text("seatType").unwrap_or("MEMBER")),
};

const LOWER: &[&str] = &["CONTRIBUTOR", "GUEST"];

/// To a contributor, or to a guest.
pub const DOWNGRADE: Endpoint<Smartsheet> = Endpoint {
    row: of_plan(Method::POST, "downgrade-user", "/2.0/users/{userId}/plans/{planId}/downgrade")
        // A mount may still have an older word.
        .body(&[Field::word("seatType", LOWER).required().open()])
        .sample(r#"{"seatType": "CONTRIBUTOR"}"#),
    decode: |smartsheet, asked| {
        let seat = asked.body.needed("seatType");
        let older = smartsheet.settings.viewer_seats && seat == "VIEWER";
        if !older && !LOWER.contains(&seat) {
            return Err(FaultKind::Invalid(vec![asked.body.wrong("seatType", Why::OneOf(LOWER))]).into());
        }
        reseat(asked, seat)
    },
};

/// Out of the plan.
pub const REMOVE: Endpoint<Smartsheet> = Endpoint {
    row: of_plan(Method::DELETE, "remove-user-from-plan", "/2.0/users/{userId}/plans/{planId}"),
    decode: |_, asked| {
        let forget = |name: &str| Edit::Forget { vendor: VENDOR, name: name.to_owned(), must: false };
        let gone = Edit::Keep(residue("withoutPlan", &true));
        changed(asked, vec![forget("seatType"), forget("seatTypeLastChangedAt"), gone])
    },
};

const fn of_plan(method: Method, name: &'static str, template: &'static str) -> Row {
    Row::new(name, method, template, CallKind::Update)
        .answers(200, CHANGES)
        .path(PATH)
        .query(DATES_QUERY)
        .headers(HEADERS)
        .returns(RESULT)
}

/// Changes the seat; the time of the change is kept with it. A seat that the user's cannot become is told as a wrong value.
fn reseat<'d>(asked: &Asked<'_>, seat: &str) -> Result<Decoded<'d>, Fault> {
    let sent: interlingua_model::Private = seat.into();
    // The two words mean one seat.
    let seat = if seat == "VIEWER" { "CONTRIBUTOR" } else { seat };
    let edits = vec![Edit::Keep(residue("seatType", seat)), Edit::Stamp(VENDOR, "seatTypeLastChangedAt")];
    Ok(changed(asked, edits)?.refusing(move |fault| match fault.kind {
        FaultKind::Refused(Rule::Seat) => {
            let wrong = Violation { field: "seatType".into(), why: Why::OneOf(LOWER), got: Some(sent) };
            FaultKind::Invalid(vec![wrong]).into()
        }
        _ => fault,
    }))
}

fn changed<'d>(asked: &Asked<'_>, edits: Vec<Edit>) -> Result<Decoded<'d>, Fault> {
    let plan = MANIFEST.org(asked.hit.orgs, asked.hit.param("planId"));
    let plan = plan.ok_or(Fault::new(FaultKind::NotFound(Missing::Org)))?;
    let update = Update { org: Some(plan), by: agent(asked.hit), ..Update::of(target(asked.hit), edits) };
    Ok(Decoded::new(Call::Update(Box::new(update)), done))
}
