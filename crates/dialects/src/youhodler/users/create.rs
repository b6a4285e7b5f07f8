//! `POST /users`: 201 with the resource.
//!
//! Source: `docs/vendors/youhodler.md#create-update-and-operations-request-fields`.

use http::Method;
use interlingua_model::{Call, CallKind, Email, Fault, Kind, NewUser, Profile};
use interlingua_wire::{Asked, Decoded, Endpoint, Field, Row, Shape};

use crate::keep::keep;
use crate::youhodler::vendor::{MANIFEST, VENDOR, YouHodler};
use crate::youhodler::wire::{ETAG, HUMAN_ACTOR, org, scope_ref_field, shown};

const BODY: Shape = &[
    Field::text("display_name").size(1, 200).required().private(),
    Field::email("email").required(),
    scope_ref_field().required(),
];

pub const ENDPOINT: Endpoint<YouHodler> = Endpoint {
    row: Row::new("users-create", Method::POST, "/users", CallKind::Create)
        .idempotent()
        .answers(201, &[400, 401, 403, 409, 422, 429, 502, 503])
        .fields(BODY)
        .returns(HUMAN_ACTOR)
        .sends(ETAG)
        .sample(
            r#"{"display_name": "Ada Lovelace", "email": "ada@example.com", "scope_ref": "enterprises/00000000-0000-4080-95a4-85874402c179"}"#,
        ),
    decode,
};

fn decode<'d>(_: &'d YouHodler, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let (email, scope) = (asked.body.needed("email"), asked.body.needed("scope_ref"));
    let mut profile = Profile::new(Kind::Human, email.into());
    profile.display = asked.body.text("display_name").map(Into::into);
    profile.email = Some(Email::new(email.into(), false));
    // The same org may be called an enterprise, as here, or a client; the caller gets its own word back.
    let org = org(asked.hit, scope)?;
    let kind = |text: &str| text.split('/').next().unwrap_or_default().to_owned();
    if kind(&MANIFEST.spell_org(asked.hit.orgs, org)) != kind(scope) {
        profile.residue.push(keep(VENDOR, "scope_ref", scope));
    }
    let new = NewUser { org: Some(org), unique_email: true, ..NewUser::of(profile) };
    Ok(Decoded::new(Call::Create(Box::new(new)), shown))
}
