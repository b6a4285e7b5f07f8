//! The procedures of the user services, by name and by path. Source: the compiled descriptors of v4.17 (P17), and of v4.13 for
//! v2beta and management v1.
//!
//! Source: `docs/vendors/zitadel.md#all-sixty-rpcs`.

use http::Method;
use interlingua_model::CallKind;
use interlingua_wire::{Endpoint, Field, Row, Shape};

use super::management::{create as made, metadata as data, operation as moved, people, read, tokens};
use super::oauth::{discovery, introspect, token};
use super::users::{
    add_human, create, email, get, invite, keys, links, list, metadata, operation, password, pats, phone,
    unserved, update, update_human,
};
use super::vendor::Zitadel;

/// A procedure that is served: name, verb and path, kind of call, how it is read, and what its query is over REST, where it has
/// one. One that is not: name, verb and path.
macro_rules! procedures {
    ($($service:ident $name:literal $verb:ident $path:literal $($kind:ident $read:path $(, $query:path)? $(= $sample:literal)?)?;)*) => {
        &[$(Endpoint {
            row: row(
                procedures!(@name $service $name),
                Method::$verb,
                $path,
                procedures!(@rpc $service $name),
                procedures!(@kind $($kind)?),
            )$($(.query($query))?$(.sample($sample))?)?,
            decode: procedures!(@or $($read)?, unserved),
        },)* discovery::DISCOVERY, discovery::KEYS, token::ENDPOINT, introspect::INTROSPECT, introspect::GET_USERINFO, introspect::POST_USERINFO]
    };
    (@name v2 $name:literal) => { $name };
    (@name v2beta $name:literal) => { concat!("v2beta.", $name) };
    (@name management $name:literal) => { concat!("management.", $name) };
    (@rpc management $name:literal) => { concat!("zitadel.management.v1.ManagementService/", $name) };
    (@rpc v2 $name:literal) => { concat!("zitadel.user.v2.UserService/", $name) };
    (@rpc v2beta $name:literal) => { concat!("zitadel.user.v2beta.UserService/", $name) };
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
    v2 "CreateUser" POST "/v2/users/new" Create create::decode = r#"{"organizationId": "1", "username": "ada", "human": {"profile": {"givenName": "Ada", "familyName": "Lovelace"}, "email": {"email": "ada@example.com", "isVerified": true}}}"#;
    v2 "AddHumanUser" POST "/v2/users/human" Create add_human::decode;
    v2 "GetUserByID" GET "/v2/users/{user_id}" Get get::decode;
    v2 "ListUsers" POST "/v2/users" List list::decode = "{}";
    v2 "UpdateUser" PATCH "/v2/users/{user_id}" Update update::decode = r#"{"human": {"profile": {"familyName": "King"}}}"#;
    v2 "UpdateHumanUser" PUT "/v2/users/human/{user_id}" Update update_human::decode;
    v2 "DeactivateUser" POST "/v2/users/{user_id}/deactivate" Deactivate operation::deactivate = "{}";
    v2 "ReactivateUser" POST "/v2/users/{user_id}/reactivate" Reactivate operation::reactivate = "{}";
    v2 "LockUser" POST "/v2/users/{user_id}/lock" Suspend operation::lock = "{}";
    v2 "UnlockUser" POST "/v2/users/{user_id}/unlock" Resume operation::unlock = "{}";
    v2 "DeleteUser" DELETE "/v2/users/{user_id}" Delete operation::delete;
    v2 "SetEmail" POST "/v2/users/{user_id}/email" Update email::set;
    v2 "SendEmailCode" POST "/v2/users/{user_id}/email/send" Update email::send;
    v2 "ResendEmailCode" POST "/v2/users/{user_id}/email/resend" Update email::resend;
    v2 "VerifyEmail" POST "/v2/users/{user_id}/email/verify" Update email::verify;
    v2 "SetPhone" POST "/v2/users/{user_id}/phone" Update phone::set;
    v2 "RemovePhone" DELETE "/v2/users/{user_id}/phone" Update phone::remove;
    v2 "ResendPhoneCode" POST "/v2/users/{user_id}/phone/resend" Update phone::resend;
    v2 "VerifyPhone" POST "/v2/users/{user_id}/phone/verify" Update phone::verify;
    v2 "PasswordReset" POST "/v2/users/{user_id}/password_reset" Update password::reset;
    v2 "SetPassword" POST "/v2/users/{user_id}/password" Update password::set;
    v2 "SetUserMetadata" POST "/v2/users/{user_id}/metadata" Update metadata::set;
    v2 "ListUserMetadata" POST "/v2/users/{user_id}/metadata/search" Attributes metadata::list;
    v2 "DeleteUserMetadata" DELETE "/v2/users/{user_id}/metadata" Update metadata::delete, metadata::QUERY;
    v2 "AddPersonalAccessToken" POST "/v2/users/{user_id}/pats" IssueToken pats::add;
    v2 "RemovePersonalAccessToken" DELETE "/v2/users/{user_id}/pats/{token_id}" RevokeToken pats::remove;
    v2 "ListPersonalAccessTokens" POST "/v2/users/pats/search" ListTokens pats::list;
    v2 "RegisterPasskey" POST "/v2/users/{user_id}/passkeys";
    v2 "VerifyPasskeyRegistration" POST "/v2/users/{user_id}/passkeys/{passkey_id}";
    v2 "CreatePasskeyRegistrationLink" POST "/v2/users/{user_id}/passkeys/registration_link";
    v2 "ListPasskeys" POST "/v2/users/{user_id}/passkeys/_search";
    v2 "RemovePasskey" DELETE "/v2/users/{user_id}/passkeys/{passkey_id}";
    v2 "RegisterU2F" POST "/v2/users/{user_id}/u2f";
    v2 "VerifyU2FRegistration" POST "/v2/users/{user_id}/u2f/{u2f_id}";
    v2 "RemoveU2F" DELETE "/v2/users/{user_id}/u2f/{u2f_id}";
    v2 "RegisterTOTP" POST "/v2/users/{user_id}/totp";
    v2 "VerifyTOTPRegistration" POST "/v2/users/{user_id}/totp/verify";
    v2 "RemoveTOTP" DELETE "/v2/users/{user_id}/totp";
    v2 "AddOTPSMS" POST "/v2/users/{user_id}/otp_sms";
    v2 "RemoveOTPSMS" DELETE "/v2/users/{user_id}/otp_sms";
    v2 "AddOTPEmail" POST "/v2/users/{user_id}/otp_email";
    v2 "RemoveOTPEmail" DELETE "/v2/users/{user_id}/otp_email";
    v2 "GenerateRecoveryCodes" POST "/v2/users/{user_id}/recovery_codes";
    v2 "RemoveRecoveryCodes" DELETE "/v2/users/{user_id}/recovery_codes";
    v2 "StartIdentityProviderIntent" POST "/v2/idp_intents";
    v2 "RetrieveIdentityProviderIntent" POST "/v2/idp_intents/{idp_intent_id}";
    v2 "AddIDPLink" POST "/v2/users/{user_id}/links" Update links::add;
    v2 "ListIDPLinks" POST "/v2/users/{user_id}/links/_search" Find links::list;
    v2 "RemoveIDPLink" DELETE "/v2/users/{user_id}/links/{idp_id}/{linked_user_id}" Update links::remove;
    v2 "AddSecret" POST "/v2/users/{user_id}/secret" IssueToken keys::add_secret;
    v2 "RemoveSecret" DELETE "/v2/users/{user_id}/secret" Update keys::remove_secret;
    v2 "AddKey" POST "/v2/users/{user_id}/keys" IssueToken keys::add;
    v2 "RemoveKey" DELETE "/v2/users/{user_id}/keys/{key_id}" RevokeToken keys::remove;
    v2 "ListKeys" POST "/v2/users/keys/search" ListTokens keys::list;
    v2 "ListAuthenticationMethodTypes" GET "/v2/users/{user_id}/authentication_methods" Find links::methods;
    v2 "ListAuthenticationFactors" POST "/v2/users/{user_id}/authentication_factors/_search";
    v2 "CreateInviteCode" POST "/v2/users/{user_id}/invite_code" Update invite::create;
    v2 "ResendInviteCode" POST "/v2/users/{user_id}/invite_code/resend" Update invite::resend;
    v2 "VerifyInviteCode" POST "/v2/users/{user_id}/invite_code/verify" Update invite::verify;
    v2 "HumanMFAInitSkipped" POST "/v2/users/{user_id}/mfa_init_skipped";
    // Deprecated by the vendor; of the same messages under another name. Updates over REST have no body there.
    v2beta "AddHumanUser" POST "/v2beta/users/human" Create add_human::decode;
    v2beta "GetUserByID" GET "/v2beta/users/{user_id}" Get get::decode;
    v2beta "ListUsers" POST "/v2beta/users" List list::decode = "{}";
    v2beta "UpdateHumanUser" PUT "/v2beta/users/{user_id}" Update update_human::queried, update_human::QUERY;
    v2beta "DeactivateUser" POST "/v2beta/users/{user_id}/deactivate" Deactivate operation::deactivate = "{}";
    v2beta "ReactivateUser" POST "/v2beta/users/{user_id}/reactivate" Reactivate operation::reactivate = "{}";
    v2beta "LockUser" POST "/v2beta/users/{user_id}/lock" Suspend operation::lock = "{}";
    v2beta "UnlockUser" POST "/v2beta/users/{user_id}/unlock" Resume operation::unlock = "{}";
    v2beta "DeleteUser" DELETE "/v2beta/users/{user_id}" Delete operation::delete;
    v2beta "SetEmail" POST "/v2beta/users/{user_id}/email" Update email::set;
    v2beta "ResendEmailCode" POST "/v2beta/users/{user_id}/email/resend" Update email::resend;
    v2beta "VerifyEmail" POST "/v2beta/users/{user_id}/email/verify" Update email::verify;
    v2beta "SetPhone" POST "/v2beta/users/{user_id}/phone" Update phone::set;
    v2beta "RemovePhone" DELETE "/v2beta/users/{user_id}/phone" Update phone::remove;
    v2beta "ResendPhoneCode" POST "/v2beta/users/{user_id}/phone/resend" Update phone::resend;
    v2beta "VerifyPhone" POST "/v2beta/users/{user_id}/phone/verify" Update phone::verify;
    v2beta "PasswordReset" POST "/v2beta/users/{user_id}/password_reset" Update password::reset;
    v2beta "SetPassword" POST "/v2beta/users/{user_id}/password" Update password::set;
    v2beta "RegisterPasskey" POST "/v2beta/users/{user_id}/passkeys";
    v2beta "VerifyPasskeyRegistration" POST "/v2beta/users/{user_id}/passkeys/{passkey_id}";
    v2beta "CreatePasskeyRegistrationLink" POST "/v2beta/users/{user_id}/passkeys/registration_link";
    v2beta "RegisterU2F" POST "/v2beta/users/{user_id}/u2f";
    v2beta "VerifyU2FRegistration" POST "/v2beta/users/{user_id}/u2f/{u2f_id}";
    v2beta "RegisterTOTP" POST "/v2beta/users/{user_id}/totp";
    v2beta "VerifyTOTPRegistration" POST "/v2beta/users/{user_id}/totp/verify";
    v2beta "RemoveTOTP" DELETE "/v2beta/users/{user_id}/totp";
    v2beta "AddOTPSMS" POST "/v2beta/users/{user_id}/otp_sms";
    v2beta "RemoveOTPSMS" DELETE "/v2beta/users/{user_id}/otp_sms";
    v2beta "AddOTPEmail" POST "/v2beta/users/{user_id}/otp_email";
    v2beta "RemoveOTPEmail" DELETE "/v2beta/users/{user_id}/otp_email";
    v2beta "StartIdentityProviderIntent" POST "/v2beta/idp_intents";
    v2beta "RetrieveIdentityProviderIntent" POST "/v2beta/idp_intents/{idp_intent_id}";
    v2beta "AddIDPLink" POST "/v2beta/users/{user_id}/links" Update links::add;
    v2beta "ListAuthenticationMethodTypes" GET "/v2beta/users/{user_id}/authentication_methods" Find links::methods;
    // Deprecated by the vendor; the user part of its older service.
    management "GetUserByID" GET "/management/v1/users/{id}" Get read::by_id;
    management "GetUserByLoginNameGlobal" GET "/management/v1/global/users/_by_login_name" List read::by_login_name, read::LOGIN_NAME;
    management "ListUsers" POST "/management/v1/users/_search" List read::search;
    management "IsUserUnique" GET "/management/v1/users/_is_unique" List read::is_unique, read::UNIQUE;
    management "AddHumanUser" POST "/management/v1/users/human" Create made::human;
    management "ImportHumanUser" POST "/management/v1/users/human/_import" Create made::import;
    management "AddMachineUser" POST "/management/v1/users/machine" Create made::machine;
    management "UpdateUserName" PUT "/management/v1/users/{user_id}/username" Update moved::rename;
    management "UpdateMachine" PUT "/management/v1/users/{user_id}/machine" Update moved::machine;
    management "DeactivateUser" POST "/management/v1/users/{id}/_deactivate" Deactivate moved::deactivate;
    management "ReactivateUser" POST "/management/v1/users/{id}/_reactivate" Reactivate moved::reactivate;
    management "LockUser" POST "/management/v1/users/{id}/_lock" Suspend moved::lock;
    management "UnlockUser" POST "/management/v1/users/{id}/_unlock" Resume moved::unlock;
    management "RemoveUser" DELETE "/management/v1/users/{id}" Delete moved::remove;
    management "SetUserMetadata" POST "/management/v1/users/{id}/metadata/{key}" Update data::set;
    management "BulkSetUserMetadata" POST "/management/v1/users/{id}/metadata/_bulk" Update data::set_all;
    management "ListUserMetadata" POST "/management/v1/users/{id}/metadata/_search" Find data::list;
    management "GetUserMetadata" GET "/management/v1/users/{id}/metadata/{key}" Attributes data::get;
    management "RemoveUserMetadata" DELETE "/management/v1/users/{id}/metadata/{key}" Update data::remove;
    management "BulkRemoveUserMetadata" DELETE "/management/v1/users/{id}/metadata/_bulk" Update data::remove_all;
    management "AddPersonalAccessToken" POST "/management/v1/users/{user_id}/pats" IssueToken tokens::add_pat;
    management "ListPersonalAccessTokens" POST "/management/v1/users/{user_id}/pats/_search" ListTokens tokens::list_pats;
    management "GetPersonalAccessTokenByIDs" GET "/management/v1/users/{user_id}/pats/{token_id}" ListTokens tokens::get_pat;
    management "RemovePersonalAccessToken" DELETE "/management/v1/users/{user_id}/pats/{token_id}" RevokeToken tokens::remove_pat;
    management "AddMachineKey" POST "/management/v1/users/{user_id}/keys" IssueToken tokens::add_key;
    management "ListMachineKeys" POST "/management/v1/users/{user_id}/keys/_search" ListTokens tokens::list_keys;
    management "GetMachineKeyByIDs" GET "/management/v1/users/{user_id}/keys/{key_id}" ListTokens tokens::get_key;
    management "RemoveMachineKey" DELETE "/management/v1/users/{user_id}/keys/{key_id}" RevokeToken tokens::remove_key;
    management "GenerateMachineSecret" PUT "/management/v1/users/{user_id}/secret" IssueToken tokens::add_secret;
    management "RemoveMachineSecret" DELETE "/management/v1/users/{user_id}/secret" Update tokens::remove_secret;
    management "GetHumanProfile" GET "/management/v1/users/{user_id}/profile" Get people::get_profile;
    management "UpdateHumanProfile" PUT "/management/v1/users/{user_id}/profile" Update people::set_profile;
    management "GetHumanEmail" GET "/management/v1/users/{user_id}/email" Get people::get_email;
    management "UpdateHumanEmail" PUT "/management/v1/users/{user_id}/email" Update people::set_email;
    management "GetHumanPhone" GET "/management/v1/users/{user_id}/phone" Get people::get_phone;
    management "UpdateHumanPhone" PUT "/management/v1/users/{user_id}/phone" Update people::set_phone;
    management "RemoveHumanPhone" DELETE "/management/v1/users/{user_id}/phone" Update people::remove_phone;
};
