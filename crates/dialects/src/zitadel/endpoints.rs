//! The sixty procedures of the user service, by name and by path. Source: the compiled descriptors of v4.17 (P17).
//!
//! Source: `docs/vendors/zitadel.md#all-sixty-rpcs`.

use http::Method;
use interlingua_model::CallKind;
use interlingua_wire::{Endpoint, Field, Row, Shape};

use super::users::{
    add_human, create, email, get, list, metadata, operation, password, pats, phone, unserved, update,
    update_human,
};
use super::vendor::Zitadel;

/// A procedure that is served: name, verb and path, kind of call, how it is read, and what its query is over REST, where it has
/// one. One that is not: name, verb and path.
macro_rules! procedures {
    ($($name:literal $verb:ident $path:literal $($kind:ident $read:path $(, $query:path)? $(= $sample:literal)?)?;)*) => {
        &[$(Endpoint {
            row: row(
                $name,
                Method::$verb,
                $path,
                concat!("zitadel.user.v2.UserService/", $name),
                procedures!(@kind $($kind)?),
            )$($(.query($query))?$(.sample($sample))?)?,
            decode: procedures!(@or $($read)?, unserved),
        }),*]
    };
    (@kind $kind:ident) => { CallKind::$kind };
    (@kind) => { CallKind::Unserved };
    (@or $given:path, $other:path) => { $given };
    (@or , $other:path) => { $other };
}

/// Successes are not to be stored; the gateway gives headers of the service a name of its own (M: around every service).
const SENDS: Shape = &[Field::text("grpcgateway-cache-control").required()];

/// The org that a caller works in.
const HEADERS: Shape = &[Field::text("x-zitadel-orgid")];

const fn row(name: &'static str, verb: Method, path: &'static str, rpc: &'static str, kind: CallKind) -> Row {
    Row::new(name, verb, path, kind).message(rpc).headers(HEADERS).sends(SENDS)
}

pub const ENDPOINTS: &[Endpoint<Zitadel>] = procedures! {
    "CreateUser" POST "/v2/users/new" Create create::decode = r#"{"organizationId": "1", "username": "ada", "human": {"profile": {"givenName": "Ada", "familyName": "Lovelace"}, "email": {"email": "ada@example.com", "isVerified": true}}}"#;
    "AddHumanUser" POST "/v2/users/human" Create add_human::decode;
    "GetUserByID" GET "/v2/users/{user_id}" Get get::decode;
    "ListUsers" POST "/v2/users" List list::decode = "{}";
    "UpdateUser" PATCH "/v2/users/{user_id}" Update update::decode = r#"{"human": {"profile": {"familyName": "King"}}}"#;
    "UpdateHumanUser" PUT "/v2/users/human/{user_id}" Update update_human::decode;
    "DeactivateUser" POST "/v2/users/{user_id}/deactivate" Deactivate operation::deactivate = "{}";
    "ReactivateUser" POST "/v2/users/{user_id}/reactivate" Reactivate operation::reactivate = "{}";
    "LockUser" POST "/v2/users/{user_id}/lock" Suspend operation::lock = "{}";
    "UnlockUser" POST "/v2/users/{user_id}/unlock" Resume operation::unlock = "{}";
    "DeleteUser" DELETE "/v2/users/{user_id}" Delete operation::delete;
    "SetEmail" POST "/v2/users/{user_id}/email" Update email::set;
    "SendEmailCode" POST "/v2/users/{user_id}/email/send" Update email::send;
    "ResendEmailCode" POST "/v2/users/{user_id}/email/resend" Update email::resend;
    "VerifyEmail" POST "/v2/users/{user_id}/email/verify" Update email::verify;
    "SetPhone" POST "/v2/users/{user_id}/phone" Update phone::set;
    "RemovePhone" DELETE "/v2/users/{user_id}/phone" Update phone::remove;
    "ResendPhoneCode" POST "/v2/users/{user_id}/phone/resend" Update phone::resend;
    "VerifyPhone" POST "/v2/users/{user_id}/phone/verify" Update phone::verify;
    "PasswordReset" POST "/v2/users/{user_id}/password_reset" Update password::reset;
    "SetPassword" POST "/v2/users/{user_id}/password" Update password::set;
    "SetUserMetadata" POST "/v2/users/{user_id}/metadata" Update metadata::set;
    "ListUserMetadata" POST "/v2/users/{user_id}/metadata/search" Attributes metadata::list;
    "DeleteUserMetadata" DELETE "/v2/users/{user_id}/metadata" Update metadata::delete, metadata::QUERY;
    "AddPersonalAccessToken" POST "/v2/users/{user_id}/pats" IssueToken pats::add;
    "RemovePersonalAccessToken" DELETE "/v2/users/{user_id}/pats/{token_id}" RevokeToken pats::remove;
    "ListPersonalAccessTokens" POST "/v2/users/pats/search" ListTokens pats::list;
    "RegisterPasskey" POST "/v2/users/{user_id}/passkeys";
    "VerifyPasskeyRegistration" POST "/v2/users/{user_id}/passkeys/{passkey_id}";
    "CreatePasskeyRegistrationLink" POST "/v2/users/{user_id}/passkeys/registration_link";
    "ListPasskeys" POST "/v2/users/{user_id}/passkeys/_search";
    "RemovePasskey" DELETE "/v2/users/{user_id}/passkeys/{passkey_id}";
    "RegisterU2F" POST "/v2/users/{user_id}/u2f";
    "VerifyU2FRegistration" POST "/v2/users/{user_id}/u2f/{u2f_id}";
    "RemoveU2F" DELETE "/v2/users/{user_id}/u2f/{u2f_id}";
    "RegisterTOTP" POST "/v2/users/{user_id}/totp";
    "VerifyTOTPRegistration" POST "/v2/users/{user_id}/totp/verify";
    "RemoveTOTP" DELETE "/v2/users/{user_id}/totp";
    "AddOTPSMS" POST "/v2/users/{user_id}/otp_sms";
    "RemoveOTPSMS" DELETE "/v2/users/{user_id}/otp_sms";
    "AddOTPEmail" POST "/v2/users/{user_id}/otp_email";
    "RemoveOTPEmail" DELETE "/v2/users/{user_id}/otp_email";
    "GenerateRecoveryCodes" POST "/v2/users/{user_id}/recovery_codes";
    "RemoveRecoveryCodes" DELETE "/v2/users/{user_id}/recovery_codes";
    "StartIdentityProviderIntent" POST "/v2/idp_intents";
    "RetrieveIdentityProviderIntent" POST "/v2/idp_intents/{idp_intent_id}";
    "AddIDPLink" POST "/v2/users/{user_id}/links";
    "ListIDPLinks" POST "/v2/users/{user_id}/links/_search";
    "RemoveIDPLink" DELETE "/v2/users/{user_id}/links/{idp_id}/{linked_user_id}";
    "AddSecret" POST "/v2/users/{user_id}/secret";
    "RemoveSecret" DELETE "/v2/users/{user_id}/secret";
    "AddKey" POST "/v2/users/{user_id}/keys";
    "RemoveKey" DELETE "/v2/users/{user_id}/keys/{key_id}";
    "ListKeys" POST "/v2/users/keys/search";
    "ListAuthenticationMethodTypes" GET "/v2/users/{user_id}/authentication_methods";
    "ListAuthenticationFactors" POST "/v2/users/{user_id}/authentication_factors/_search";
    "CreateInviteCode" POST "/v2/users/{user_id}/invite_code";
    "ResendInviteCode" POST "/v2/users/{user_id}/invite_code/resend";
    "VerifyInviteCode" POST "/v2/users/{user_id}/invite_code/verify";
    "HumanMFAInitSkipped" POST "/v2/users/{user_id}/mfa_init_skipped";
};
