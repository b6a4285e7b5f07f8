//! Refusals of the management service: its commands have ids of their own, and some texts.
//!
//! Source: `docs/vendors/zitadel.md#management-v1`.

use interlingua_model::{FaultKind, Missing, Op, Rule, State, Why};
use interlingua_wire::{Line, line};

const NOBODY: &str = "User could not be found";

const fn nobody(on: &'static [&'static str], code: u16, id: &'static str, text: &'static str) -> Line {
    line(FaultKind::NotFound(Missing::User), code, id, text).on(on).written()
}

const fn rule(
    rule: Rule,
    on: &'static [&'static str],
    code: u16,
    id: &'static str,
    text: &'static str,
) -> Line {
    line(FaultKind::Refused(rule), code, id, text).on(on).written()
}

const fn state(
    op: Op,
    state: State,
    on: &'static [&'static str],
    code: u16,
    id: &'static str,
    text: &'static str,
) -> Line {
    line(FaultKind::State { op, state }, code, id, text).on(on).written()
}

const METADATA: &[&str] = &[
    "management.SetUserMetadata",
    "management.BulkSetUserMetadata",
    "management.RemoveUserMetadata",
    "management.BulkRemoveUserMetadata",
];

/// What is said otherwise than by the newer service. The rules are those of the vendor's older commands.
pub const LINES: &[Line] = &[
    nobody(&["management.UpdateUserName"], 5, "COMMAND-5N9ds", NOBODY),
    nobody(&["management.UpdateMachine"], 5, "COMMAND-5M0od", NOBODY),
    nobody(&["management.DeactivateUser"], 5, "COMMAND-3M9ds", NOBODY),
    nobody(&["management.ReactivateUser"], 5, "COMMAND-4M0sd", NOBODY),
    nobody(&["management.LockUser"], 5, "COMMAND-5M9fs", NOBODY),
    nobody(&["management.UnlockUser"], 5, "COMMAND-M0dos", NOBODY),
    nobody(&["management.RemoveUser"], 5, "COMMAND-m9od", NOBODY),
    nobody(METADATA, 9, "COMMAND-uXHNj", NOBODY),
    nobody(&["management.GetUserMetadata"], 5, "QUERY-Rgh32", "Metadata not found"),
    nobody(&["management.AddPersonalAccessToken"], 9, "COMMAND-Dggw2", NOBODY),
    nobody(&["management.RemovePersonalAccessToken"], 5, "COMMAND-4m77G", "Personal Access Token not found"),
    nobody(&["management.AddMachineKey"], 9, "COMMAND-bnipwm1", NOBODY),
    nobody(&["management.RemoveMachineKey"], 5, "COMMAND-4m77G", "Machine key not found"),
    nobody(&["management.RemoveMachineSecret"], 9, "COMMAND-x7s802", "Errors.User.NotExisting"),
    nobody(&["management.GetHumanProfile"], 5, "QUERY-HNhb3", NOBODY),
    nobody(&["management.GetHumanEmail"], 5, "QUERY-Hms2s", NOBODY),
    nobody(&["management.GetHumanPhone"], 5, "QUERY-DAvb3", NOBODY),
    nobody(&["management.UpdateHumanProfile"], 9, "COMMAND-3M9sd", "Profile not found"),
    nobody(&["management.UpdateHumanEmail"], 9, "COMMAND-0Pe4r", "Email not found"),
    nobody(&["management.UpdateHumanPhone"], 9, "COMMAND-3M0fs", NOBODY),
    nobody(&["management.RemoveHumanPhone"], 5, "COMMAND-3M9fs", NOBODY),
    line(FaultKind::NotFound(Missing::Attribute), 5, "META-ncnw3", "Metadata not found")
        .on(&["management.RemoveUserMetadata"])
        .written(),
    line(FaultKind::NotFound(Missing::Attribute), 5, "META-2nnds", "One or more keys do not exist")
        .on(&["management.BulkRemoveUserMetadata"])
        .written(),
    line(FaultKind::NotFound(Missing::Attribute), 5, "QUERY-Rgh32", "Metadata not found")
        .on(&["management.GetUserMetadata"])
        .written(),
    line(FaultKind::NotFound(Missing::Attribute), 5, "COMMAND-p6rsc", "Phone not found")
        .on(&["management.RemoveHumanPhone"])
        .written(),
    line(FaultKind::NotFound(Missing::Token), 5, "QUERY-fRunu", "Errors.PersonalAccessToken.NotFound")
        .on(&["management.GetPersonalAccessTokenByIDs"])
        .written(),
    line(FaultKind::NotFound(Missing::Token), 5, "QUERY-Dgr3g", "Errors.AuthNKey.NotFound")
        .on(&["management.GetMachineKeyByIDs"])
        .written(),
    line(FaultKind::NotFound(Missing::Token), 5, "COMMAND-4m77G", "Machine key not found")
        .on(&["management.RemoveMachineKey"])
        .written(),
    rule(Rule::Unchanged, &["management.UpdateUserName"], 9, "COMMAND-6m9gs", "Username not changed"),
    rule(Rule::Unchanged, &["management.UpdateMachine"], 9, "COMMAND-2n8vs", "Errors.User.NotChanged"),
    rule(Rule::Unchanged, &["management.UpdateHumanProfile"], 9, "COMMAND-2M0fs", "Profile not changed"),
    rule(Rule::Unchanged, &["management.UpdateHumanEmail"], 9, "COMMAND-2b7fM", "Email not changed"),
    rule(Rule::Unchanged, &["management.UpdateHumanPhone"], 9, "COMMAND-wF94r", "Phone not changed"),
    rule(Rule::WrongKind, &["management.GetHumanProfile"], 9, "QUERY-WLTce", "The User must be personal"),
    rule(Rule::WrongKind, &["management.GetHumanEmail"], 9, "QUERY-pt7HY", "The User must be personal"),
    rule(Rule::WrongKind, &["management.GetHumanPhone"], 9, "QUERY-hliQl", "The User must be personal"),
    rule(Rule::WrongKind, &["management.AddMachineKey"], 9, "COMMAND-bnipwm1", NOBODY),
    rule(
        Rule::WrongKind,
        &["management.GenerateMachineSecret"],
        9,
        "COMMAND-x8910n",
        "Errors.User.NotExisting",
    ),
    rule(Rule::NoPassword, &["management.RemoveMachineSecret"], 9, "COMMAND-coi82n", "Secret doesn't exist"),
    state(
        Op::Deactivate,
        State::Initial,
        &["management.DeactivateUser"],
        5,
        "COMMAND-ke0fw",
        "User with state initial can only be deleted not deactivated",
    ),
    state(
        Op::Deactivate,
        State::Deactivated,
        &["management.DeactivateUser"],
        9,
        "COMMAND-5M0sf",
        "User already inactive",
    )
    .any(),
    state(
        Op::Reactivate,
        State::Active,
        &["management.ReactivateUser"],
        9,
        "COMMAND-6M0sf",
        "User is not inactive",
    )
    .any(),
    state(
        Op::Suspend,
        State::Suspended,
        &["management.LockUser"],
        9,
        "COMMAND-3NN8v",
        "User is not active or initial",
    )
    .any(),
    state(Op::Resume, State::Active, &["management.UnlockUser"], 9, "COMMAND-4M0ds", "User is not locked")
        .any(),
    line(FaultKind::Forbidden { member: true }, 7, "AUTH-5mWD2", "No matching permissions found").written(),
];

/// What is wrong with a field, where the commands say it.
pub fn of_field(procedure: &str, field: &str, why: &Why) -> Option<(u8, &'static str, &'static str)> {
    let import = procedure == "management.ImportHumanUser" || procedure == "management.UpdateHumanProfile";
    Some(match (field, why) {
        ("user_name", Why::Blank) if procedure == "management.UpdateUserName" => {
            (3, "COMMAND-2N9fs", "ID missing")
        }
        ("user_name", Why::Blank) if import => (3, "COMMAND-00p2b", "Username is empty"),
        ("user_name", Why::Blank) => (3, "V2-zzad3", "Errors.Invalid.Argument"),
        ("first_name", Why::Blank) if import => (3, "PROFILE-RF5z2", "First name in profile is empty"),
        ("last_name", Why::Blank) if import => (3, "PROFILE-DSUkN", "Last name in profile is empty"),
        ("first_name", Why::Blank) => (3, "USER-UCej2", "First name in profile is empty"),
        ("last_name", Why::Blank) => (3, "USER-4hB7d", "Last name in profile is empty"),
        ("machine_name", Why::Blank) => (3, "COMMAND-bs9Ds", "Userdata is invalid"),
        ("machine_user_name", Why::Blank) => (3, "COMMAND-bm9Ds", "Userdata is invalid"),
        ("metadata", Why::AtLeast(_)) => (9, "META-9mm2d", "Metadata list is empty"),
        ("idp_id", Why::Unknown) => (9, "COMMAND-39nfs", "Identity Provider Configuration doesn't exist"),
        (_, Why::Pattern("email")) => (3, "EMAIL-599BI", "Email is invalid"),
        (field, Why::Required) if field.ends_with("Query.Query") => (3, "GRPC-vR9nC", "List.Query.Invalid"),
        _ => return None,
    })
}
