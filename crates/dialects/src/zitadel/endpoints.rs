//! The sixty procedures of the user service, by name and by path. Source: the compiled descriptors of v4.17 (P17).

use http::Method;
use interlingua_model::CallKind;
use interlingua_wire::{Endpoint, Row};

use super::Zitadel;
use super::users::{
    add_human, create, deactivate, delete, email, get, list, lock, metadata, password, pats, phone,
    reactivate, unlock, unserved, update, update_human,
};

/// A procedure that is served: `name`, verb and path, kind of call, the two functions, and what its query is over REST, where it
/// has one. One that is not: name, verb and path.
macro_rules! procedures {
    ($($name:literal $verb:ident $path:literal $($kind:ident $read:path, $write:path $(, $query:path)?)?;)*) => {
        [$(Endpoint {
            row: row(
                $name,
                Method::$verb,
                $path,
                concat!("zitadel.user.v2.UserService/", $name),
                procedures!(@kind $($kind)?),
            )$($(.query($query))?)?,
            decode: procedures!(@or $($read)?, unserved::decode),
            encode: procedures!(@or $($write)?, unserved::encode),
        }),*]
    };
    (@kind $kind:ident) => { CallKind::$kind };
    (@kind) => { CallKind::Unserved };
    (@or $given:path, $other:path) => { $given };
    (@or , $other:path) => { $other };
}

const fn row(name: &'static str, verb: Method, path: &'static str, rpc: &'static str, kind: CallKind) -> Row {
    let mut row = Row::new(name, verb, path, kind);
    row.route.rpc = Some(rpc);
    row
}

pub static ENDPOINTS: [Endpoint<Zitadel>; 60] = procedures! {
    "CreateUser" POST "/v2/users/new" Create create::decode, create::encode;
    "AddHumanUser" POST "/v2/users/human" Create add_human::decode, add_human::encode;
    "GetUserByID" GET "/v2/users/{user_id}" Get get::decode, get::encode;
    "ListUsers" POST "/v2/users" List list::decode, list::encode;
    "UpdateUser" PATCH "/v2/users/{user_id}" Update update::decode, update::encode;
    "UpdateHumanUser" PUT "/v2/users/human/{user_id}" Update update_human::decode, update_human::encode;
    "DeactivateUser" POST "/v2/users/{user_id}/deactivate" Deactivate deactivate::decode, deactivate::encode;
    "ReactivateUser" POST "/v2/users/{user_id}/reactivate" Reactivate reactivate::decode, reactivate::encode;
    "LockUser" POST "/v2/users/{user_id}/lock" Suspend lock::decode, lock::encode;
    "UnlockUser" POST "/v2/users/{user_id}/unlock" Resume unlock::decode, unlock::encode;
    "DeleteUser" DELETE "/v2/users/{user_id}" Delete delete::decode, delete::encode;
    "SetEmail" POST "/v2/users/{user_id}/email" Update email::set, email::was_set;
    "SendEmailCode" POST "/v2/users/{user_id}/email/send" Update email::send, email::sent;
    "ResendEmailCode" POST "/v2/users/{user_id}/email/resend" Update email::resend, email::resent;
    "VerifyEmail" POST "/v2/users/{user_id}/email/verify" Update email::verify, email::verified;
    "SetPhone" POST "/v2/users/{user_id}/phone" Update phone::set, phone::was_set;
    "RemovePhone" DELETE "/v2/users/{user_id}/phone" Update phone::remove, phone::removed;
    "ResendPhoneCode" POST "/v2/users/{user_id}/phone/resend" Update phone::resend, phone::resent;
    "VerifyPhone" POST "/v2/users/{user_id}/phone/verify" Update phone::verify, phone::verified;
    "PasswordReset" POST "/v2/users/{user_id}/password_reset" Update password::reset, password::was_reset;
    "SetPassword" POST "/v2/users/{user_id}/password" Update password::set, password::was_set;
    "SetUserMetadata" POST "/v2/users/{user_id}/metadata" Update metadata::set, metadata::was_set;
    "ListUserMetadata" POST "/v2/users/{user_id}/metadata/search" Attributes metadata::list, metadata::listed;
    "DeleteUserMetadata" DELETE "/v2/users/{user_id}/metadata" Update metadata::delete, metadata::was_deleted, metadata::query;
    "AddPersonalAccessToken" POST "/v2/users/{user_id}/pats" IssueToken pats::add, pats::added;
    "RemovePersonalAccessToken" DELETE "/v2/users/{user_id}/pats/{token_id}" RevokeToken pats::remove, pats::removed;
    "ListPersonalAccessTokens" POST "/v2/users/pats/search" ListTokens pats::list, pats::listed;
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
