//! `POST /2.0/users`: a user of the plan's own domains is active at once, any other is invited.
//!
//! Source: `docs/vendors/smartsheet.md#add-user`.

use http::Method;
use interlingua_model::{
    Call, CallKind, Email, Fault, Kind, Loss, Lost, NewUser, Profile, Reply, Verification,
};
use interlingua_wire::{Asked, Decoded, Endpoint, Field, Hit, Row, Shape};

use crate::smartsheet::user::{USER_RESULT, View, user_result};
use crate::smartsheet::vendor::Smartsheet;
use crate::smartsheet::wire::{DATES, FLAGS, HEADERS, agent, residue};

const QUERY: Shape = &[Field::flag("sendEmail"), Field::flag("allowInviteAccountAdmin"), DATES];

/// What a person is called, and may do.
pub const FIRST_NAME: Field = Field::text("firstName").size(0, 100).private();
pub const LAST_NAME: Field = Field::text("lastName").size(0, 100).private();

const BODY: Shape = &[
    Field::email("email").required(),
    FIRST_NAME,
    LAST_NAME,
    Field::flag(FLAGS[0]),
    Field::flag(FLAGS[1]),
    Field::flag(FLAGS[2]),
    Field::flag(FLAGS[3]),
    // JavaScript's SDK asks for a status; both are the server's.
    Field::text("status").ignored(),
    Field::text("profileImage").ignored(),
    // Attributes that the server alone sets.
    Field::text("id").refused(),
    Field::text("name").refused(),
    Field::text("sheetCount").refused(),
];

pub const ENDPOINT: Endpoint<Smartsheet> = Endpoint {
    row: Row::new("add-user", Method::POST, "/2.0/users", CallKind::Create)
        .answers(200, &[400, 401, 403])
        .query(QUERY)
        .headers(HEADERS)
        .body(BODY)
        .returns(USER_RESULT)
        .sample(
            r#"{"email": "ada@example.com", "firstName": "Ada", "lastName": "Lovelace", "admin": false, "licensedSheetCreator": true}"#,
        ),
    decode,
};

fn decode<'d>(smartsheet: &'d Smartsheet, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let (body, view) = (&asked.body, View::of(&asked.query));
    let email = body.needed("email");
    let mut profile = Profile::new(Kind::Human, email.into());
    profile.email = Some(Email::new(email.into(), false));
    profile.given = body.text("firstName").map(Into::into);
    profile.family = body.text("lastName").map(Into::into);
    let flags = FLAGS.into_iter().filter_map(|name| Some(residue(name, &body.flag(name)?)));
    profile.residue.extend(flags);
    let licensed = body.flag("licensedSheetCreator").unwrap_or(false);
    profile.residue.push(residue("seatType", if licensed { "MEMBER" } else { "CONTRIBUTOR" }));
    let domain = profile.email.as_ref().map(Email::domain).unwrap_or_default();
    let internal = asked.hit.home().is_some_and(|org| org.domains.contains(&domain));
    let new = NewUser {
        verification: if internal { Verification::Verified } else { Verification::Invited },
        by: agent(asked.hit),
        unique_email: true,
        ..NewUser::of(profile)
    };
    let asked_for = |name: &&str| asked.query.flag(name).unwrap_or(false);
    let unheard = ["sendEmail", "allowInviteAccountAdmin"].into_iter().filter(asked_for);
    let losses: Vec<Loss> = unheard.map(|name| Loss::new(name, Lost::NoEffect)).collect();
    let write = move |hit: &Hit<'_>, reply: &Reply| user_result(smartsheet, hit, view, reply);
    Ok(Decoded::new(Call::Create(Box::new(new)), write).losing(losses))
}
