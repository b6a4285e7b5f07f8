//! Updates as requests: most of them are one UpdateUser; codes, proofs and metadata have procedures of their own.
//!
//! Source: `docs/vendors/zitadel.md#as-client`.

use std::sync::Arc;

use interlingua_model::{
    Delivery, Edit, Fault, Field, Kind, NewPassword, PasswordProof, Private, Purpose, Reply, Update, User,
};
use interlingua_wire::to_vendor;
use serde_json::Value;

use super::super::proto::user::v2::update_user_request::human::Profile;
use super::super::proto::user::v2::update_user_request::{Human, Machine, UserType};
use super::super::proto::user::v2::{self as pb, SetHumanEmail, SetHumanPhone, UpdateUserRequest};
use super::super::vendor::VENDOR;
use super::super::wire::{CHANGE_REQUIRED, GENDERS, METADATA};
use super::calls::{get, procedure};
use super::{ask, read};
use crate::foreign::Orgs;
use crate::foreign::unsupported;
use crate::talk::Ask;

/// One request, whose answer tells codes at most.
pub enum Asked {
    Update(Box<UpdateUserRequest>),
    SetMetadata(pb::SetUserMetadataRequest),
    DeleteMetadata(pb::DeleteUserMetadataRequest),
    RemovePhone(pb::RemovePhoneRequest),
    SetEmail(pb::SetEmailRequest),
    SetPhone(pb::SetPhoneRequest),
    ResendEmailCode(pb::ResendEmailCodeRequest),
    ResendPhoneCode(pb::ResendPhoneCodeRequest),
    VerifyEmail(pb::VerifyEmailRequest),
    VerifyPhone(pb::VerifyPhoneRequest),
    SendEmailCode(pb::SendEmailCodeRequest),
    PasswordReset(pb::PasswordResetRequest),
}

/// The request of an update.
pub fn update(update: &Update) -> Result<Asked, Fault> {
    let user_id = ask::id(&update.user)?;
    if update.kind == Some(Kind::Machine) {
        return machine(user_id, &update.edits);
    }
    match &update.edits[..] {
        edits if update.kind.is_none() => metadata(user_id, edits),
        [Edit::NoPhone] => Ok(Asked::RemovePhone(pb::RemovePhoneRequest { user_id })),
        [Edit::Prove(Purpose::Email, code)] => {
            Ok(Asked::VerifyEmail(pb::VerifyEmailRequest { user_id, verification_code: code.to_string() }))
        }
        [Edit::Prove(Purpose::Phone, code)] => {
            Ok(Asked::VerifyPhone(pb::VerifyPhoneRequest { user_id, verification_code: code.to_string() }))
        }
        [Edit::Code { purpose: Purpose::Email, again: false, delivery: Delivery::Told }] => {
            let told =
                pb::send_email_code_request::Verification::ReturnCode(pb::ReturnEmailVerificationCode {});
            Ok(Asked::SendEmailCode(pb::SendEmailCodeRequest { user_id, verification: Some(told) }))
        }
        [Edit::Email { address, verified, other: true, code }] if code != verified => {
            use pb::set_email_request::Verification;
            let told = || Verification::ReturnCode(pb::ReturnEmailVerificationCode {});
            let verification = Some(if *verified { Verification::IsVerified(true) } else { told() });
            Ok(Asked::SetEmail(pb::SetEmailRequest { user_id, email: address.to_string(), verification }))
        }
        [Edit::Phone { number, verified, other: true, code }] if code != verified => {
            use pb::set_phone_request::Verification;
            let told = || Verification::ReturnCode(pb::ReturnPhoneVerificationCode {});
            let verification = Some(if *verified { Verification::IsVerified(true) } else { told() });
            Ok(Asked::SetPhone(pb::SetPhoneRequest { user_id, phone: number.to_string(), verification }))
        }
        [Edit::Code { purpose: Purpose::Email, again: true, delivery: Delivery::Told }] => {
            let told =
                pb::resend_email_code_request::Verification::ReturnCode(pb::ReturnEmailVerificationCode {});
            Ok(Asked::ResendEmailCode(pb::ResendEmailCodeRequest { user_id, verification: Some(told) }))
        }
        [Edit::Code { purpose: Purpose::Phone, again: true, delivery: Delivery::Told }] => {
            let told =
                pb::resend_phone_code_request::Verification::ReturnCode(pb::ReturnPhoneVerificationCode {});
            Ok(Asked::ResendPhoneCode(pb::ResendPhoneCodeRequest { user_id, verification: Some(told) }))
        }
        [Edit::Code { purpose: Purpose::Password, again: false, delivery: Delivery::Told }] => {
            let told = pb::password_reset_request::Medium::ReturnCode(pb::ReturnPasswordResetCode {});
            Ok(Asked::PasswordReset(pb::PasswordResetRequest { user_id, medium: Some(told) }))
        }
        edits => human(user_id, edits),
    }
}

/// Metadata alone does not say what the user is: all of it is set, or all of it is forgotten.
fn metadata(user_id: String, edits: &[Edit]) -> Result<Asked, Fault> {
    let mixed = || unsupported("an update of an upstream that does not say whether the user is a person");
    if let Some(Edit::Forget { .. }) = edits.first() {
        let key = |edit: &Edit| match edit {
            Edit::Forget { vendor, name, must: true } if *vendor == VENDOR => {
                name.strip_prefix(METADATA).map(str::to_owned).ok_or_else(mixed)
            }
            _ => Err(mixed()),
        };
        let keys = edits.iter().map(key).collect::<Result<_, _>>()?;
        return Ok(Asked::DeleteMetadata(pb::DeleteUserMetadataRequest { user_id, keys }));
    }
    let entry = |edit: &Edit| match edit {
        Edit::Keep(one) if one.vendor == VENDOR => ask::entry(&one.name, &one.value).ok_or_else(mixed),
        _ => Err(mixed()),
    };
    let metadata = edits.iter().map(entry).collect::<Result<_, _>>()?;
    Ok(Asked::SetMetadata(pb::SetUserMetadataRequest { user_id, metadata }))
}

fn machine(user_id: String, edits: &[Edit]) -> Result<Asked, Fault> {
    let mut request = UpdateUserRequest { user_id, ..UpdateUserRequest::default() };
    let mut machine = Machine::default();
    for edit in edits {
        match edit {
            Edit::Text(Field::Username, Some(name)) => request.username = Some(name.to_string()),
            Edit::Text(Field::Display, Some(name)) => machine.name = Some(name.to_string()),
            Edit::Keep(one) if one.vendor == VENDOR => {
                let value: Value = serde_json::from_str(&one.value).unwrap_or_default();
                match (one.name.as_str(), value, ask::entry(&one.name, &one.value)) {
                    ("description", Value::String(text), _) => machine.description = Some(text),
                    ("accessTokenType", Value::Number(n), _) => {
                        machine.access_token_type = n.as_i64().and_then(|n| n.try_into().ok());
                    }
                    (_, _, Some(entry)) => request.metadata.push(entry),
                    _ => return Err(unsupported("this change of a program of an upstream")),
                }
            }
            _ => return Err(unsupported("this change of a program of an upstream")),
        }
    }
    request.user_type = Some(UserType::Machine(machine));
    Ok(Asked::Update(Box::new(request)))
}

fn human(user_id: String, edits: &[Edit]) -> Result<Asked, Fault> {
    let mut request = UpdateUserRequest { user_id, ..UpdateUserRequest::default() };
    let (mut human, mut names) = (Human::default(), Profile::default());
    let filled = |text: &Option<Private>| {
        let text = text.as_deref().filter(|text| !text.is_empty()).map(str::to_owned);
        text.map(Some).ok_or_else(|| unsupported("taking a name of a person of an upstream away"))
    };
    let (mut change_required, mut forgets_change) = (false, false);
    for edit in edits {
        match edit {
            Edit::Text(Field::Username, Some(name)) => request.username = Some(name.to_string()),
            Edit::Text(Field::Given, text) => names.given_name = filled(text)?,
            Edit::Text(Field::Family, text) => names.family_name = filled(text)?,
            Edit::Text(Field::Nick, text) => names.nick_name = filled(text)?,
            Edit::Text(Field::Display, text) => names.display_name = filled(text)?,
            Edit::Language(Some(tag)) => names.preferred_language = Some(tag.clone()),
            Edit::Gender(gender) => {
                let gender = gender.and_then(|gender| to_vendor(&GENDERS, &gender)).unwrap_or_default();
                names.gender = Some(gender.into());
            }
            Edit::Email { address, verified, other: false, code } if *code != *verified => {
                let verification = Some(ask::proof(*verified));
                human.email = Some(SetHumanEmail { email: address.to_string(), verification });
            }
            Edit::Phone { number, verified, other: false, code } if *code != *verified => {
                human.phone =
                    Some(SetHumanPhone { phone: number.to_string(), verification: Some(phone(*verified)) });
            }
            Edit::NoPhone => human.phone = Some(SetHumanPhone::default()),
            Edit::Password { new, proof } if *proof != PasswordProof::First => {
                human.password = Some(password(new, proof))
            }
            Edit::Keep(one) if one.vendor == VENDOR && one.name == CHANGE_REQUIRED => change_required = true,
            Edit::Forget { vendor, name, must: false } if *vendor == VENDOR && name == CHANGE_REQUIRED => {
                forgets_change = true;
            }
            Edit::Keep(one) if one.vendor == VENDOR => {
                let entry = ask::entry(&one.name, &one.value);
                request
                    .metadata
                    .push(entry.ok_or_else(|| unsupported("this attribute of a person of an upstream"))?);
            }
            _ => return Err(unsupported("this change of a person of an upstream")),
        }
    }
    if change_required {
        use pb::set_password::PasswordType;
        match human.password.as_mut().and_then(|password| password.password_type.as_mut()) {
            Some(PasswordType::Password(clear)) => clear.change_required = true,
            Some(PasswordType::HashedPassword(hash)) => hash.change_required = true,
            None => return Err(unsupported("asking for another password without one")),
        }
    }
    if forgets_change && human.password.is_none() {
        return Err(unsupported("letting a password stay without setting one"));
    }
    human.profile = Some(names).filter(|names| *names != Profile::default());
    request.user_type = Some(UserType::Human(human));
    Ok(Asked::Update(Box::new(request)))
}

fn phone(verified: bool) -> pb::set_human_phone::Verification {
    if verified {
        pb::set_human_phone::Verification::IsVerified(true)
    } else {
        pb::set_human_phone::Verification::ReturnCode(pb::ReturnPhoneVerificationCode {})
    }
}

fn password(new: &NewPassword, proof: &PasswordProof) -> pb::SetPassword {
    use pb::set_password::{PasswordType, Verification};
    let (password_type, verification) = (
        match new {
            NewPassword::Clear(clear) => {
                PasswordType::Password(pb::Password { password: clear.to_string(), change_required: false })
            }
            NewPassword::Hash(hash) => PasswordType::HashedPassword(pb::HashedPassword {
                hash: hash.to_string(),
                change_required: false,
            }),
        },
        match proof {
            PasswordProof::Caller | PasswordProof::First => None,
            PasswordProof::Current(current) => Some(Verification::CurrentPassword(current.to_string())),
            PasswordProof::Code(code) => Some(Verification::VerificationCode(code.to_string())),
        },
    );
    pb::SetPassword { password_type: Some(password_type), verification }
}

/// Sends the update and reads the user again: no answer tells whether anything changed. Who has not seen it before reads it before
/// too.
pub fn carried(orgs: &Orgs, id: &str, asked: Asked, seen: Option<Arc<User>>) -> Ask {
    if let Some(before) = seen {
        return sent(orgs, id, before, asked);
    }
    let (id_again, known) = (id.to_owned(), Arc::clone(orgs));
    get(orgs, id, move |before| Ok(sent(&known, &id_again, before, asked).into()))
}

fn sent(orgs: &Orgs, id: &str, before: Arc<User>, asked: Asked) -> Ask {
    let (id, orgs) = (id.to_owned(), Arc::clone(orgs));
    let then = move |email: Option<String>, phone: Option<String>, password: Option<String>| {
        let mut codes = read::codes(email, phone);
        codes.extend(password.map(|code| (Purpose::Password, code.into())));
        let changed = move |user: Arc<User>| {
            let changed = user.version != before.version;
            Ok(Reply::Changed { user, changed, codes }.into())
        };
        Ok(get(&orgs, &id, changed).into())
    };
    match asked {
        Asked::Update(message) => procedure("UpdateUser", &*message, |a: pb::UpdateUserResponse| {
            then(a.email_code, a.phone_code, None)
        }),
        Asked::SetMetadata(message) => {
            procedure("SetUserMetadata", &message, |_: pb::SetUserMetadataResponse| then(None, None, None))
        }
        Asked::DeleteMetadata(message) => {
            procedure("DeleteUserMetadata", &message, |_: pb::DeleteUserMetadataResponse| {
                then(None, None, None)
            })
        }
        Asked::RemovePhone(message) => {
            procedure("RemovePhone", &message, |_: pb::RemovePhoneResponse| then(None, None, None))
        }
        Asked::SetEmail(message) => {
            procedure("SetEmail", &message, |a: pb::SetEmailResponse| then(a.verification_code, None, None))
        }
        Asked::SetPhone(message) => {
            procedure("SetPhone", &message, |a: pb::SetPhoneResponse| then(None, a.verification_code, None))
        }
        Asked::ResendEmailCode(message) => {
            let told = |a: pb::ResendEmailCodeResponse| then(a.verification_code, None, None);
            procedure("ResendEmailCode", &message, told)
        }
        Asked::ResendPhoneCode(message) => {
            let told = |a: pb::ResendPhoneCodeResponse| then(None, a.verification_code, None);
            procedure("ResendPhoneCode", &message, told)
        }
        Asked::VerifyEmail(message) => {
            procedure("VerifyEmail", &message, |_: pb::VerifyEmailResponse| then(None, None, None))
        }
        Asked::VerifyPhone(message) => {
            procedure("VerifyPhone", &message, |_: pb::VerifyPhoneResponse| then(None, None, None))
        }
        Asked::SendEmailCode(message) => {
            procedure("SendEmailCode", &message, |a: pb::SendEmailCodeResponse| {
                then(a.verification_code, None, None)
            })
        }
        Asked::PasswordReset(message) => {
            procedure("PasswordReset", &message, |a: pb::PasswordResetResponse| {
                then(None, None, a.verification_code)
            })
        }
    }
}
