//! `POST /v2/users/human`, deprecated by the vendor: a person, in the org that the request or the caller names.
//!
//! Source: `docs/vendors/zitadel.md#addhumanuser`.

use interlingua_model::{Fault, FaultKind, Missing, OrgId};
use interlingua_wire::{Asked, Decoded, Hit};

use super::create::{Made, Parts};
use crate::zitadel::proto::object::v2::organization::Org;
use crate::zitadel::proto::user::v2::add_human_user_request::PasswordType;
use crate::zitadel::proto::user::v2::{AddHumanUserRequest, AddHumanUserResponse};
use crate::zitadel::vendor::{MANIFEST, Zitadel};
use crate::zitadel::{person, wire};

pub fn decode<'d>(zitadel: &'d Zitadel, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let request: AddHumanUserRequest = wire::message(asked.hit)?;
    let parts = Parts {
        username: request.username.as_deref().unwrap_or_default(),
        profile: request.profile.as_ref(),
        email: request.email.as_ref(),
        phone: request.phone.as_ref(),
        links: &request.idp_links,
        totp: request.totp_secret.is_some(),
    };
    let mut made = Made::person(zitadel, &parts)?;
    match &request.password_type {
        None => {}
        Some(PasswordType::Password(password)) => {
            made.password(person::clear(&zitadel.settings.password_policy, password)?)
        }
        Some(PasswordType::HashedPassword(hash)) => made.password(person::hashed(hash)),
    }
    let metadata = request.metadata.iter().map(|one| (&*one.key, &one.value[..]));
    made.metadata(person::metadata("AddHumanUserRequest.Metadata", metadata)?);
    let org = org(asked.hit, request.organization.and_then(|organization| organization.org).as_ref());
    let org = org.ok_or(Fault::new(FaultKind::NotFound(Missing::Org)))?;
    let (call, losses, told) = made.asked_for(request.user_id, org);
    let decoded = Decoded::new(call, move |hit, reply| {
        let user = wire::changed_user(reply)?;
        let body = AddHumanUserResponse {
            user_id: MANIFEST.spell(user),
            details: Some(wire::written(hit, user)),
            email_code: told.email(reply),
            phone_code: told.phone(reply),
        };
        Ok(wire::response(hit, &body)?.into())
    });
    Ok(decoded.losing(losses))
}

/// The org of the request, or of the header, or the caller's.
fn org(hit: &Hit<'_>, named: Option<&Org>) -> Option<OrgId> {
    match named {
        Some(Org::OrgId(id)) => wire::org(hit, id),
        Some(Org::OrgDomain(domain)) => {
            let found =
                hit.orgs.iter().find(|org| org.domains.iter().any(|own| own.eq_ignore_ascii_case(domain)));
            found.map(|org| org.id)
        }
        None => {
            let header = hit.request.header("x-zitadel-orgid").and_then(|text| wire::org(hit, text));
            header.or_else(|| hit.home().map(|org| org.id))
        }
    }
}
