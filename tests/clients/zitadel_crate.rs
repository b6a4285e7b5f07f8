//! The published `zitadel` crate, unmodified, against the demo: gRPC over HTTP/2 in clear. It is of an older server, without
//! CreateUser and UpdateUser; AddHumanUser and UpdateHumanUser stand in for them.

use interlingua_tests::{ADMIN, Demo, READER};
use zitadel::api::clients::ClientBuilder;
use zitadel::api::zitadel::object::v2::{ListQuery, Organization, organization::Org};
use zitadel::api::zitadel::user::v2::*;

const ORG: &str = "69629023906488334";
const JANE: &str = "812345678900101";
const INGA: &str = "812345678945157";
const DORA: &str = "812345678953349";
const ROBOT: &str = "812345678961541";

macro_rules! done {
    ($client:ident.$rpc:ident($message:expr)) => {
        $client.$rpc($message).await.unwrap_or_else(|e| panic!("{}: {e}", stringify!($rpc))).into_inner()
    };
}

/// The number of gRPC's code, the id in the message, and the detail behind it.
macro_rules! refused {
    ($client:ident.$rpc:ident($message:expr), $code:literal, $id:literal) => {{
        let status = $client.$rpc($message).await.unwrap_err();
        assert_eq!(status.code() as i32, $code, "{status:?}");
        assert!(status.message().contains($id), "{status:?}");
        assert_eq!(status.details().is_empty(), $id.is_empty() || $id.contains(' '), "{status:?}");
    }};
}

fn profile(given: &str, family: &str) -> SetHumanProfile {
    SetHumanProfile { given_name: given.to_owned(), family_name: family.to_owned(), ..Default::default() }
}

fn person(email: &str) -> AddHumanUserRequest {
    let verification = Some(set_human_email::Verification::IsVerified(true));
    AddHumanUserRequest {
        organization: Some(Organization { org: Some(Org::OrgId(ORG.to_owned())) }),
        profile: Some(profile("Minnie", "Mouse")),
        email: Some(SetHumanEmail { email: email.to_owned(), verification }),
        ..Default::default()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_life_of_a_user() {
    let demo = Demo::listening().await;
    let mut users =
        ClientBuilder::new(&demo.url("zitadel")).with_access_token(ADMIN).build_user_client().await.unwrap();
    let made = AddHumanUserRequest { username: Some("minnie".to_owned()), ..person("minnie@acme.example") };
    let user_id = done!(users.add_human_user(made)).user_id;
    let id = || user_id.clone();
    let name = UserNameQuery { user_name: "minnie".to_owned(), method: 0 };
    let query = SearchQuery { query: Some(search_query::Query::UserNameQuery(name)) };
    let listed = done!(users.list_users(ListUsersRequest { queries: vec![query], ..Default::default() }));
    assert_eq!(listed.result[0].user_id, user_id);
    let update = UpdateHumanUserRequest {
        user_id: id(),
        profile: Some(profile("Minerva", "Mouse")),
        ..Default::default()
    };
    assert_eq!(done!(users.update_human_user(update)).details.unwrap().sequence, 2);
    let mut states = Vec::new();
    macro_rules! step {
        ($rpc:ident, $request:ident) => {
            let details = done!(users.$rpc($request { user_id: id() })).details.unwrap();
            assert_eq!((details.sequence, &*details.resource_owner), (states.len() as u64 + 3, ORG));
            let user = done!(users.get_user_by_id(GetUserByIdRequest { user_id: id() })).user.unwrap();
            states.push(user.state());
        };
    }
    step!(lock_user, LockUserRequest);
    step!(unlock_user, UnlockUserRequest);
    step!(deactivate_user, DeactivateUserRequest);
    step!(reactivate_user, ReactivateUserRequest);
    assert_eq!(states, [UserState::Locked, UserState::Active, UserState::Inactive, UserState::Active]);
    let email = SetEmailRequest {
        user_id: id(),
        email: "minerva@acme.example".to_owned(),
        verification: Some(set_email_request::Verification::ReturnCode(ReturnEmailVerificationCode {})),
    };
    let code = done!(users.set_email(email)).verification_code.unwrap();
    done!(users.verify_email(VerifyEmailRequest { user_id: id(), verification_code: code }));
    done!(users.delete_user(DeleteUserRequest { user_id: id() }));
    refused!(users.get_user_by_id(GetUserByIdRequest { user_id: id() }), 5, "QUERY-Dfbg2");
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_errors() {
    let demo = Demo::listening().await;
    demo.token("no-membership", &[], None, None, None).await;
    let url = demo.url("zitadel");
    let mut users = ClientBuilder::new(&url).with_access_token(ADMIN).build_user_client().await.unwrap();
    let id = |id: &str| id.to_owned();
    refused!(users.deactivate_user(DeactivateUserRequest { user_id: id("1") }), 5, "COMMAND-5gp2p62iin");
    refused!(users.deactivate_user(DeactivateUserRequest { user_id: id(INGA) }), 9, "COMMAND-gvx4kct9r2");
    refused!(users.deactivate_user(DeactivateUserRequest { user_id: id(DORA) }), 9, "COMMAND-5gunjw0cd7");
    let empty = DeactivateUserRequest::default();
    refused!(users.deactivate_user(empty), 3, "invalid DeactivateUserRequest.UserId: value length");
    refused!(users.reactivate_user(ReactivateUserRequest { user_id: id("1") }), 5, "COMMAND-9hy5kzbuk6");
    refused!(users.reactivate_user(ReactivateUserRequest { user_id: id(JANE) }), 9, "COMMAND-s5qqcz97hf");
    refused!(users.lock_user(LockUserRequest { user_id: id("1") }), 5, "COMMAND-450yxuqrh1");
    refused!(users.lock_user(LockUserRequest { user_id: id(DORA) }), 9, "COMMAND-lgws8wtsqf");
    refused!(users.unlock_user(UnlockUserRequest { user_id: id("1") }), 5, "COMMAND-x377t913pw");
    refused!(users.unlock_user(UnlockUserRequest { user_id: id(JANE) }), 9, "COMMAND-olb9vb0oca");
    refused!(users.delete_user(DeleteUserRequest { user_id: id("1") }), 5, "COMMAND-bd4ir1mblj");
    refused!(users.get_user_by_id(GetUserByIdRequest { user_id: id("1") }), 5, "QUERY-Dfbg2");
    let update = |user_id: &str| UpdateHumanUserRequest {
        user_id: id(user_id),
        profile: Some(profile("A", "B")),
        ..Default::default()
    };
    refused!(users.update_human_user(update("1")), 5, "COMMAND-ugjs0upun6");
    refused!(users.update_human_user(update(ROBOT)), 5, "COMMAND-ugjs0upun6");
    let taken = AddHumanUserRequest { user_id: Some(id(JANE)), ..person("x@acme.example") };
    refused!(users.add_human_user(taken), 9, "COMMAND-7yiox1isql");
    refused!(users.add_human_user(person("jane@acme.example")), 6, "V3-DKcYh");
    refused!(users.add_human_user(person("nobody")), 3, "value must be a valid email address");
    let blank = AddHumanUserRequest { profile: Some(profile(" ", "B")), ..person("x@acme.example") };
    refused!(users.add_human_user(blank), 3, "USER-UCej2");
    let blank = AddHumanUserRequest { profile: Some(profile("A", " ")), ..person("x@acme.example") };
    refused!(users.add_human_user(blank), 3, "USER-4hB7d");
    let hash = HashedPassword { hash: "$2y$12$x".to_owned(), change_required: false };
    let password_type = Some(add_human_user_request::PasswordType::HashedPassword(hash));
    let hashed = AddHumanUserRequest { password_type, ..person("x@acme.example") };
    refused!(users.add_human_user(hashed), 3, "USER-JDk4t");
    let nothing = ListUsersRequest { queries: vec![SearchQuery { query: None }], ..Default::default() };
    refused!(users.list_users(nothing), 3, "invalid SearchQuery.Query: value is required");
    let many = ListUsersRequest {
        query: Some(ListQuery { limit: 1001, ..Default::default() }),
        ..Default::default()
    };
    refused!(users.list_users(many), 3, "QUERY-4M0fs");
    let same = SetEmailRequest { user_id: id(JANE), email: id("jane@acme.example"), verification: None };
    refused!(users.set_email(same), 9, "COMMAND-Uch5e");
    let wrong = VerifyEmailRequest { user_id: id(JANE), verification_code: id("WRONG1") };
    refused!(users.verify_email(wrong), 3, "COMMAND-eis9R");
    let passkey = RegisterPasskeyRequest { user_id: id(JANE), ..Default::default() };
    refused!(users.register_passkey(passkey), 12, "RegisterPasskey is not implemented");
    let jane = || DeactivateUserRequest { user_id: id(JANE) };
    for (token, code, text) in [
        ("nobody-has-this", 16, "AUTH-7fs1e"),
        ("no-membership", 5, "AUTHZ-cdgFk"),
        (READER, 7, "AUTH-AWfge"),
    ] {
        let mut other = ClientBuilder::new(&url).with_access_token(token).build_user_client().await.unwrap();
        let status = other.deactivate_user(jane()).await.unwrap_err();
        assert!(status.code() as i32 == code && status.message().contains(text), "{status:?}");
    }
    let mut reader = ClientBuilder::new(&url).with_access_token(READER).build_user_client().await.unwrap();
    refused!(reader.add_human_user(person("x@acme.example")), 7, "AUTH-5mWD2");
    let mut nobody = ClientBuilder::new(&url).build_user_client().await.unwrap();
    refused!(nobody.deactivate_user(jane()), 16, "auth header missing");
    demo.running.stop().await;
}
