//! The rules of the fields that requests have, as the descriptors publish them: one row for each message, in its own words. What is
//! not published has a note. `validate.rs` holds every message against them.
//!
//! Source: `docs/vendors/zitadel.md#rules-of-fields`.

/// What a field must be. Lengths hold for each item of a list, and for what may be absent only where it is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// A text of so many characters.
    Len(u64, u64),
    /// So many bytes.
    Bytes(u64, u64),
    /// One byte at least, by a rule of the vendor's server, and at most so many, by the published one.
    Filled(u64),
    /// An address of 1 to 200 characters.
    Email,
    /// Nothing but `true`.
    True,
    /// A number that its enumeration has.
    Defined,
    /// It must be there; of a oneof, one of its fields.
    Required,
    /// A list of so many items at least.
    Items(u64),
}

/// The rules of one message: its name without `zitadel.`, and its fields and oneofs.
pub type Row = (&'static str, &'static [(&'static str, Rule)]);

/// An id, and most names.
const ID: Rule = Rule::Len(1, 200);
/// A code that was given out.
const CODE: Rule = Rule::Len(1, 20);
/// Metadata's longest value.
const LONGEST: u64 = 500_000;

/// What a message has whose only rule is about the user whom it names.
const USER: &[(&str, Rule)] = &[("user_id", ID)];

/// Every rule. Source: P17, the options `validate.rules` and `validate.required`.
pub const RULES: &[Row] = &[
    (
        "user.v2.CreateUserRequest",
        &[("organization_id", ID), ("user_id", ID), ("username", ID), ("user_type", Rule::Required)],
    ),
    (
        "user.v2.CreateUserRequest.Human",
        &[("profile", Rule::Required), ("email", Rule::Required), ("totp_secret", ID)],
    ),
    (
        "user.v2.CreateUserRequest.Machine",
        &[("name", ID), ("description", Rule::Len(1, 500)), ("access_token_type", Rule::Defined)],
    ),
    (
        "user.v2.AddHumanUserRequest",
        &[
            ("user_id", ID),
            ("username", ID),
            ("profile", Rule::Required),
            ("email", Rule::Required),
            ("totp_secret", ID),
        ],
    ),
    (
        "user.v2.SetHumanProfile",
        &[
            ("given_name", ID),
            ("family_name", ID),
            ("nick_name", Rule::Len(0, 200)),
            ("display_name", Rule::Len(0, 200)),
            ("preferred_language", Rule::Len(0, 10)),
            // Ours: nothing is published.
            ("gender", Rule::Defined),
        ],
    ),
    ("user.v2.SetHumanEmail", &[("email", Rule::Email)]),
    ("user.v2beta.SetHumanEmail", &[("email", Rule::Email), ("is_verified", Rule::True)]),
    ("user.v2.SendEmailVerificationCode", &[("url_template", ID)]),
    ("user.v2.SetHumanPhone", &[("phone", Rule::Len(0, 200)), ("is_verified", Rule::True)]),
    ("user.v2.Password", &[("password", ID)]),
    ("user.v2.HashedPassword", &[("hash", ID)]),
    (
        "user.v2.SetPassword",
        // Ours: that there must be a password.
        &[("password_type", Rule::Required), ("current_password", ID), ("verification_code", CODE)],
    ),
    ("user.v2.IDPLink", &[("idp_id", ID), ("user_id", ID), ("user_name", ID)]),
    // M: the command refuses an empty value.
    ("user.v2.Metadata", &[("key", ID), ("value", Rule::Filled(LONGEST))]),
    ("user.v2.SetMetadataEntry", &[("key", ID), ("value", Rule::Bytes(1, LONGEST))]),
    ("user.v2.GetUserByIDRequest", USER),
    // Ours: nothing is published.
    ("user.v2.ListUsersRequest", &[("sorting_column", Rule::Defined)]),
    ("user.v2.SearchQuery", &[("query", Rule::Required)]),
    // Ours: nothing is published.
    ("user.v2.NotQuery", &[("query", Rule::Required)]),
    ("user.v2.UserNameQuery", &[("user_name", ID), ("method", Rule::Defined)]),
    ("user.v2.FirstNameQuery", &[("first_name", ID), ("method", Rule::Defined)]),
    ("user.v2.LastNameQuery", &[("last_name", ID), ("method", Rule::Defined)]),
    ("user.v2.NickNameQuery", &[("nick_name", ID), ("method", Rule::Defined)]),
    ("user.v2.DisplayNameQuery", &[("display_name", ID), ("method", Rule::Defined)]),
    ("user.v2.LoginNameQuery", &[("login_name", ID), ("method", Rule::Defined)]),
    ("user.v2.EmailQuery", &[("email_address", Rule::Len(0, 200)), ("method", Rule::Defined)]),
    ("user.v2.PhoneQuery", &[("number", Rule::Len(0, 20)), ("method", Rule::Defined)]),
    ("user.v2.StateQuery", &[("state", Rule::Defined)]),
    ("user.v2.TypeQuery", &[("type", Rule::Defined)]),
    ("user.v2.OrganizationIdQuery", &[("organization_id", ID)]),
    ("metadata.v2.MetadataKeyFilter", &[("key", Rule::Len(0, 200)), ("method", Rule::Defined)]),
    ("metadata.v2.MetadataValueFilter", &[("value", Rule::Bytes(0, 200)), ("method", Rule::Defined)]),
    ("user.v2.UpdateUserRequest", &[("user_id", ID), ("username", ID)]),
    (
        "user.v2.UpdateUserRequest.Human.Profile",
        &[
            ("given_name", ID),
            ("family_name", ID),
            ("nick_name", ID),
            ("display_name", ID),
            ("preferred_language", Rule::Len(1, 10)),
            ("gender", Rule::Defined),
        ],
    ),
    (
        "user.v2.UpdateUserRequest.Machine",
        &[
            ("name", Rule::Len(0, 200)),
            ("description", Rule::Len(0, 500)),
            ("access_token_type", Rule::Defined),
        ],
    ),
    ("user.v2.UpdateHumanUserRequest", &[("user_id", ID), ("username", ID)]),
    ("user.v2.DeactivateUserRequest", USER),
    ("user.v2.ReactivateUserRequest", USER),
    ("user.v2.LockUserRequest", USER),
    ("user.v2.UnlockUserRequest", USER),
    ("user.v2.DeleteUserRequest", USER),
    ("user.v2.SetEmailRequest", &[("user_id", ID), ("email", Rule::Email), ("is_verified", Rule::True)]),
    ("user.v2.SendEmailCodeRequest", USER),
    ("user.v2.ResendEmailCodeRequest", USER),
    ("user.v2.VerifyEmailRequest", &[("user_id", ID), ("verification_code", CODE)]),
    ("user.v2.SetPhoneRequest", &[("user_id", ID), ("phone", ID), ("is_verified", Rule::True)]),
    ("user.v2.RemovePhoneRequest", USER),
    ("user.v2.ResendPhoneCodeRequest", USER),
    ("user.v2.VerifyPhoneRequest", &[("user_id", ID), ("verification_code", CODE)]),
    ("user.v2.PasswordResetRequest", USER),
    // Ours: that the kind of message must be defined.
    ("user.v2.SendPasswordResetLink", &[("notification_type", Rule::Defined), ("url_template", ID)]),
    (
        "user.v2.SetPasswordRequest",
        // Ours: that there must be a password.
        &[
            ("user_id", ID),
            ("new_password", Rule::Required),
            ("current_password", ID),
            ("verification_code", CODE),
        ],
    ),
    // Ours: that there must be an entry; the vendor's server has another code for that.
    ("user.v2.SetUserMetadataRequest", &[("user_id", ID), ("metadata", Rule::Items(1))]),
    ("user.v2.ListUserMetadataRequest", USER),
    ("metadata.v2.MetadataSearchFilter", &[("filter", Rule::Required)]),
    // Ours: the user's id. That there must be a key, `users/metadata.rs` says: over REST some stand in the query.
    ("user.v2.DeleteUserMetadataRequest", &[("user_id", ID), ("keys", ID)]),
    ("user.v2.AddPersonalAccessTokenRequest", &[("user_id", ID), ("expiration_date", Rule::Required)]),
    ("user.v2.RemovePersonalAccessTokenRequest", &[("user_id", ID), ("token_id", ID)]),
    ("user.v2.ListPersonalAccessTokensRequest", &[("sorting_column", Rule::Defined)]),
    ("user.v2.PersonalAccessTokensSearchFilter", &[("filter", Rule::Required)]),
    ("user.v2.CreateInviteCodeRequest", USER),
    ("user.v2.SendInviteCode", &[("url_template", ID), ("application_name", ID)]),
    ("user.v2.ResendInviteCodeRequest", USER),
    ("user.v2.VerifyInviteCodeRequest", &[("user_id", ID), ("verification_code", CODE)]),
    ("user.v2.AddIDPLinkRequest", USER),
    ("user.v2.ListIDPLinksRequest", USER),
    ("user.v2.RemoveIDPLinkRequest", &[("user_id", ID), ("idp_id", ID), ("linked_user_id", ID)]),
    ("user.v2.ListAuthenticationMethodTypesRequest", USER),
    ("user.v2.DomainQuery", &[("domain", ID)]),
    ("user.v2.AddSecretRequest", USER),
    ("user.v2.RemoveSecretRequest", USER),
    ("user.v2.AddKeyRequest", &[("user_id", ID), ("expiration_date", Rule::Required)]),
    ("user.v2.RemoveKeyRequest", &[("user_id", ID), ("key_id", ID)]),
    ("user.v2.ListKeysRequest", &[("sorting_column", Rule::Defined)]),
    ("user.v2.KeysSearchFilter", &[("filter", Rule::Required)]),
    // Of the older service. Ours: that enumerations are defined; of a query without a variant, that it is refused here.
    ("management.v1.GetUserByIDRequest", &[("id", ID)]),
    ("management.v1.DeactivateUserRequest", &[("id", ID)]),
    ("management.v1.ReactivateUserRequest", &[("id", ID)]),
    ("management.v1.LockUserRequest", &[("id", ID)]),
    ("management.v1.UnlockUserRequest", &[("id", ID)]),
    ("management.v1.RemoveUserRequest", &[("id", ID)]),
    ("management.v1.GetUserByLoginNameGlobalRequest", &[("login_name", ID)]),
    ("management.v1.ListUsersRequest", &[("sorting_column", Rule::Defined)]),
    ("management.v1.IsUserUniqueRequest", &[("user_name", Rule::Len(0, 200)), ("email", Rule::Len(0, 200))]),
    (
        "management.v1.AddHumanUserRequest",
        &[("user_name", ID), ("profile", Rule::Required), ("email", Rule::Required)],
    ),
    (
        "management.v1.AddHumanUserRequest.Profile",
        &[
            ("first_name", ID),
            ("last_name", ID),
            ("nick_name", Rule::Len(0, 200)),
            ("display_name", Rule::Len(0, 200)),
            ("preferred_language", Rule::Len(0, 10)),
            ("gender", Rule::Defined),
        ],
    ),
    ("management.v1.AddHumanUserRequest.Email", &[("email", Rule::Email)]),
    ("management.v1.AddHumanUserRequest.Phone", &[("phone", Rule::Len(1, 50))]),
    (
        "management.v1.ImportHumanUserRequest",
        &[("user_name", ID), ("profile", Rule::Required), ("email", Rule::Required)],
    ),
    (
        "management.v1.ImportHumanUserRequest.IDP",
        &[("external_user_id", ID), ("display_name", Rule::Len(0, 200))],
    ),
    (
        "management.v1.AddMachineUserRequest",
        &[
            ("user_name", ID),
            ("name", ID),
            ("description", Rule::Len(0, 500)),
            ("access_token_type", Rule::Defined),
        ],
    ),
    ("management.v1.UpdateUserNameRequest", &[("user_id", ID), ("user_name", ID)]),
    (
        "management.v1.UpdateMachineRequest",
        &[
            ("user_id", ID),
            ("description", Rule::Len(0, 500)),
            ("name", ID),
            ("access_token_type", Rule::Defined),
        ],
    ),
    ("management.v1.SetUserMetadataRequest", &[("id", ID), ("key", ID), ("value", Rule::Bytes(1, LONGEST))]),
    ("management.v1.BulkSetUserMetadataRequest", &[("id", ID)]),
    ("management.v1.BulkSetUserMetadataRequest.Metadata", &[("key", ID), ("value", Rule::Bytes(1, LONGEST))]),
    ("management.v1.ListUserMetadataRequest", &[("id", ID)]),
    ("management.v1.MetadataQuery", &[("query", Rule::Required)]),
    ("management.v1.MetadataKeyQuery", &[("key", Rule::Len(0, 200)), ("method", Rule::Defined)]),
    ("management.v1.GetUserMetadataRequest", &[("id", ID), ("key", ID)]),
    ("management.v1.RemoveUserMetadataRequest", &[("id", ID), ("key", ID)]),
    ("management.v1.BulkRemoveUserMetadataRequest", &[("id", ID), ("keys", ID)]),
    ("management.v1.AddPersonalAccessTokenRequest", &[("user_id", ID)]),
    ("management.v1.ListPersonalAccessTokensRequest", &[("user_id", ID)]),
    ("management.v1.GetPersonalAccessTokenByIDsRequest", &[("user_id", ID), ("token_id", ID)]),
    ("management.v1.RemovePersonalAccessTokenRequest", &[("user_id", ID), ("token_id", ID)]),
    ("management.v1.AddMachineKeyRequest", &[("user_id", ID), ("type", Rule::Defined)]),
    ("management.v1.ListMachineKeysRequest", &[("user_id", ID)]),
    ("management.v1.GetMachineKeyByIDsRequest", &[("user_id", ID), ("key_id", ID)]),
    ("management.v1.RemoveMachineKeyRequest", &[("user_id", ID), ("key_id", ID)]),
    ("management.v1.GenerateMachineSecretRequest", &[("user_id", ID)]),
    ("management.v1.RemoveMachineSecretRequest", &[("user_id", ID)]),
    ("management.v1.GetHumanProfileRequest", &[("user_id", ID)]),
    ("management.v1.GetHumanEmailRequest", &[("user_id", ID)]),
    ("management.v1.GetHumanPhoneRequest", &[("user_id", ID)]),
    ("management.v1.RemoveHumanPhoneRequest", &[("user_id", ID)]),
    (
        "management.v1.UpdateHumanProfileRequest",
        &[
            ("user_id", ID),
            ("first_name", ID),
            ("last_name", ID),
            ("nick_name", Rule::Len(0, 200)),
            ("display_name", ID),
            ("preferred_language", Rule::Len(0, 10)),
            ("gender", Rule::Defined),
        ],
    ),
    ("management.v1.UpdateHumanEmailRequest", &[("user_id", ID), ("email", Rule::Email)]),
    ("management.v1.UpdateHumanPhoneRequest", &[("user_id", ID), ("phone", Rule::Len(1, 50))]),
    ("filter.v2.IDFilter", &[("id", Rule::Len(0, 200))]),
    ("filter.v2.TimestampFilter", &[("method", Rule::Defined)]),
];
