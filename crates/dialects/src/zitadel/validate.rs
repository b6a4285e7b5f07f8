//! A request's message, held against the table of rules before anything else is made of it: in the order of the vendor's generated
//! validators, which end at the first rule that does not hold. It does not matter in which codec the message came.
//!
//! Source: `docs/vendors/zitadel.md#rules-of-fields`.

use interlingua_model::{Fault, FaultKind, Why};
use prost_reflect::{
    DynamicMessage, FieldDescriptor, Kind, MessageDescriptor, OneofDescriptor, ReflectMessage as _, Value,
};

use super::rules::{RULES, Rule};

/// Where a rule does not hold, and how: a chain of `/Message.Field`, from the outermost message to the innermost.
type Broken = (String, Why);

/// A refusal that was recorded without the chain before it.
const ALONE: &str = "PersonalAccessTokensSearchFilter.Filter";

/// Checks a message.
///
/// # Errors
/// 400 with code 3, about the first field whose rule does not hold.
pub fn check(message: &DynamicMessage) -> Result<(), Fault> {
    holds(message).map_err(|(at, why)| {
        let at = if at.ends_with(ALONE) { ALONE } else { at.trim_start_matches('/') };
        Fault::field(at.to_owned(), why)
    })
}

/// What the table keeps out, where the types would still allow it.
pub fn kept_out() -> Fault {
    Fault::because(FaultKind::Internal, "the table of rules let pass what it should not")
}

/// A message: its plain fields first, then its oneofs, then the fields that may be absent.
fn holds(message: &DynamicMessage) -> Result<(), Broken> {
    let kind = message.descriptor();
    if kind.full_name() == "google.protobuf.Timestamp" {
        return if is_moment(message) { Ok(()) } else { Err((String::new(), Why::Type("timestamp"))) };
    }
    let name = kind.full_name().trim_start_matches("zitadel.");
    let of = |name: &str| RULES.iter().find(|(of, _)| *of == name).map(|(_, rules)| *rules);
    let rules = of(name).or_else(|| of(&newer(&kind))).unwrap_or_default();
    let rule = |name: &str| rules.iter().find(|(of, _)| *of == name).map(|(_, rule)| *rule);
    let held = |field: &FieldDescriptor| field_holds(message, field, rule(field.name()));
    let (plain, other): (Vec<_>, Vec<_>) = kind.fields().partition(|one| one.containing_oneof().is_none());
    let maybe = |one: &FieldDescriptor| one.containing_oneof().is_some_and(|of| of.is_synthetic());
    let (optional, chosen): (Vec<_>, Vec<_>) = other.into_iter().partition(maybe);
    plain.iter().try_for_each(held)?;
    kind.oneofs().try_for_each(|one| oneof_holds(message, &one, rule(one.name())))?;
    chosen.iter().chain(&optional).try_for_each(held)
}

/// The message's name. The older service has the rules of the newer one, but for its own.
fn newer(kind: &MessageDescriptor) -> String {
    kind.full_name().trim_start_matches("zitadel.").replacen(".v2beta.", ".v2.", 1)
}

/// From year 1 to the end of year 9999, as protobuf has it.
fn is_moment(message: &DynamicMessage) -> bool {
    let number = |name: &str| {
        let value = message.get_field_by_name(name);
        value.and_then(|value| value.as_i64().or(value.as_i32().map(i64::from))).unwrap_or(0)
    };
    let moments = -62_135_596_800..=253_402_300_799;
    moments.contains(&number("seconds")) && (0..1_000_000_000).contains(&number("nanos"))
}

fn oneof_holds(message: &DynamicMessage, one: &OneofDescriptor, rule: Option<Rule>) -> Result<(), Broken> {
    let missing = rule == Some(Rule::Required) && !one.fields().any(|field| message.has_field(&field));
    if missing { Err((called(one.parent_message(), one.name()), Why::Required)) } else { Ok(()) }
}

fn field_holds(message: &DynamicMessage, field: &FieldDescriptor, rule: Option<Rule>) -> Result<(), Broken> {
    let at = || called(field.parent_message(), field.name());
    if field.supports_presence() && !message.has_field(field) {
        return if rule == Some(Rule::Required) { Err((at(), Why::Required)) } else { Ok(()) };
    }
    let value = message.get_field(field);
    let Some(items) = value.as_list() else {
        return value_holds(&value, &field.kind(), rule).map_err(|(inner, why)| (at() + &inner, why));
    };
    if let Some(Rule::Items(least)) = rule
        && (items.len() as u64) < least
    {
        return Err((at(), Why::AtLeast(least)));
    }
    items.iter().enumerate().try_for_each(|(n, item)| {
        let held = value_holds(item, &field.kind(), rule);
        held.map_err(|(inner, why)| (format!("{}[{n}]{inner}", at()), why))
    })
}

/// One value. What is said about itself has no place of its own.
fn value_holds(value: &Value, kind: &Kind, rule: Option<Rule>) -> Result<(), Broken> {
    match (value, rule.and_then(|rule| broken(rule, value, kind))) {
        (_, Some(why)) => Err((String::new(), why)),
        (Value::Message(message), None) => holds(message),
        _ => Ok(()),
    }
}

fn broken(rule: Rule, value: &Value, kind: &Kind) -> Option<Why> {
    let text = value.as_str().unwrap_or_default();
    let bytes = value.as_bytes().map_or(0, |bytes| bytes.len());
    let outside = |length: usize, min: u64, max: u64| {
        (!(min..=max).contains(&(length as u64))).then_some(Why::Size(min, max))
    };
    match rule {
        Rule::Len(min, max) => outside(text.chars().count(), min, max),
        Rule::Bytes(min, max) => outside(bytes, min, max),
        Rule::Filled(_) if bytes == 0 => Some(Why::Blank),
        Rule::Filled(max) => outside(bytes, 0, max),
        Rule::Email => outside(text.chars().count(), 1, 200)
            .or_else(|| (!is_address(text)).then_some(Why::Pattern("email"))),
        Rule::True => (value.as_bool() != Some(true)).then_some(Why::Pattern("true")),
        Rule::Defined => {
            let known = kind.as_enum().zip(value.as_enum_number());
            let known = known.is_some_and(|(all, number)| all.get_value(number).is_some());
            (!known).then_some(Why::OneOf(&[]))
        }
        Rule::Required | Rule::Items(_) => None,
    }
}

/// What passes the published rule (`email`) and the expression that the server's commands match addresses with. Neither asks for
/// a dot behind the `@`.
fn is_address(text: &str) -> bool {
    const ALSO: &[u8] = b"!#$%&'*+/=?^_`{|}~-";
    let Some((local, host)) = text.split_once('@') else { return false };
    let atom =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || ALSO.contains(&b));
    let label = |part: &str| {
        let clean = part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        (1..=63).contains(&part.len()) && clean && !part.starts_with('-') && !part.ends_with('-')
    };
    local.len() <= 64 && host.len() <= 253 && local.split('.').all(atom) && host.split('.').all(label)
}

/// `/SetHumanProfile.GivenName`: a field as the validators call it, where messages within messages are joined by `_`.
fn called(of: &MessageDescriptor, field: &str) -> String {
    let message = of.full_name().trim_start_matches(of.package_name()).trim_start_matches('.');
    let word = |word: &str| {
        let (head, rest) = word.split_at(word.len().min(1));
        head.to_ascii_uppercase() + rest
    };
    format!("/{}.{}", message.replace('.', "_"), field.split('_').map(word).collect::<String>())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use interlingua_model::Violation;
    use prost::Message;
    use prost_reflect::DescriptorPool;

    use super::*;
    use crate::zitadel::proto::user::v2 as pb;
    use crate::zitadel::proto::{DESCRIPTORS, PROCEDURES};

    fn refused(procedure: &str, message: &impl Message) -> Option<(String, Why)> {
        let request = PROCEDURES[&format!("zitadel.user.v2.UserService/{procedure}")].input();
        let message = DynamicMessage::decode(request, message.encode_to_vec().as_slice()).unwrap();
        match check(&message).err()?.kind {
            FaultKind::Invalid(violations) => {
                let [Violation { field, why, .. }] = &violations[..] else { panic!("{violations:?}") };
                Some((field.to_string(), why.clone()))
            }
            other => panic!("{other:?}"),
        }
    }

    /// What JSON cannot say, the other codecs can.
    #[test]
    fn times_are_from_year_1_to_the_end_of_year_9999() {
        let said = |seconds, nanos| {
            let request = pb::AddPersonalAccessTokenRequest {
                user_id: "1".to_owned(),
                expiration_date: Some(crate::zitadel::proto::Timestamp { seconds, nanos }),
            };
            refused("AddPersonalAccessToken", &request)
        };
        for (seconds, nanos) in [(-62_135_596_800, 0), (0, 0), (253_402_300_799, 999_999_999)] {
            assert_eq!(said(seconds, nanos), None, "{seconds} {nanos}");
        }
        for (seconds, nanos) in
            [(-62_135_596_801, 0), (253_402_300_800, 0), (i64::MAX, 0), (0, -1), (0, 1_000_000_000)]
        {
            let wrong = "AddPersonalAccessTokenRequest.ExpirationDate".to_owned();
            assert_eq!(said(seconds, nanos), Some((wrong, Why::Type("timestamp"))), "{seconds} {nanos}");
        }
    }

    #[test]
    fn every_row_names_fields_that_there_are() {
        let pool = DescriptorPool::decode(DESCRIPTORS).unwrap();
        for (name, rules) in RULES {
            let message = pool.get_message_by_name(&format!("zitadel.{name}")).unwrap();
            for (field, rule) in *rules {
                let kind = message.get_field_by_name(field).map(|field| (field.kind(), field.is_list()));
                let fits = match (rule, kind) {
                    (Rule::Len(..) | Rule::Email, Some((Kind::String, _))) => true,
                    (Rule::Bytes(..) | Rule::Filled(_), Some((Kind::Bytes, false))) => true,
                    (Rule::True, Some((Kind::Bool, false))) => true,
                    (Rule::Defined, Some((Kind::Enum(_), false))) => true,
                    (Rule::Required, Some((Kind::Message(_), false))) => true,
                    (Rule::Items(_), Some((_, true))) => true,
                    (Rule::Required, None) => message.oneofs().any(|one| one.name() == *field),
                    _ => false,
                };
                assert!(fits, "{name}.{field}: {rule:?}");
            }
        }
        let names: BTreeSet<&str> = RULES.iter().map(|(name, _)| *name).collect();
        assert_eq!(names.len(), RULES.len(), "a message has one row");
    }

    #[test]
    fn what_has_no_rule_is_known() {
        let mut waiting: Vec<MessageDescriptor> = PROCEDURES.values().map(|one| one.input()).collect();
        let (mut seen, mut free) = (BTreeSet::new(), BTreeSet::new());
        while let Some(message) = waiting.pop() {
            if !seen.insert(message.full_name().to_owned()) {
                continue;
            }
            let name = newer(&message);
            let rules = RULES.iter().find(|(of, _)| *of == name);
            for field in message.fields() {
                let ruled =
                    rules.is_some_and(|(_, rules)| rules.iter().any(|(name, _)| *name == field.name()));
                match field.kind() {
                    Kind::Message(inner) => waiting.push(inner),
                    Kind::String | Kind::Bytes | Kind::Enum(_) if !ruled => {
                        free.insert(format!("{name}.{}", field.name()));
                    }
                    _ => {}
                }
            }
        }
        let known = [
            "management.v1.AddHumanUserRequest.initial_password",
            "management.v1.AddMachineKeyRequest.public_key",
            "management.v1.AddMachineUserRequest.user_id",
            "management.v1.ImportHumanUserRequest.HashedPassword.value",
            "management.v1.ImportHumanUserRequest.IDP.config_id",
            "management.v1.ImportHumanUserRequest.otp_code",
            "management.v1.ImportHumanUserRequest.password",
            "object.v2.Organization.org_domain",
            "object.v2.Organization.org_id",
            "user.v2.AddKeyRequest.public_key",
            "user.v2.InUserEmailsQuery.user_emails",
            "user.v2.InUserIDQuery.user_ids",
        ];
        assert_eq!(free.into_iter().collect::<Vec<_>>(), known);
    }

    #[test]
    fn lengths_are_counted_in_characters_and_values_in_bytes() {
        let user = |id: String| pb::DeactivateUserRequest { user_id: id };
        assert_eq!(refused("LockUser", &user("é".repeat(200))), None);
        let long = Some(("LockUserRequest.UserId".to_owned(), Why::Size(1, 200)));
        assert_eq!(refused("LockUser", &user("é".repeat(201))), long);
        let metadata = |value: Vec<u8>| pb::SetUserMetadataRequest {
            user_id: "1".to_owned(),
            metadata: vec![pb::Metadata { key: "é".repeat(200), value }],
        };
        assert_eq!(refused("SetUserMetadata", &metadata(vec![0; 500_000])), None);
        let at = "SetUserMetadataRequest.Metadata[0]/Metadata.Value".to_owned();
        let long = Some((at.clone(), Why::Size(0, 500_000)));
        assert_eq!(refused("SetUserMetadata", &metadata(vec![0; 500_001])), long);
        assert_eq!(refused("SetUserMetadata", &metadata(Vec::new())), Some((at, Why::Blank)));
    }

    #[test]
    fn plain_fields_go_before_oneofs_and_these_before_what_may_be_absent() {
        let mut request = pb::CreateUserRequest { username: Some(String::new()), ..Default::default() };
        let first = |request: &pb::CreateUserRequest| refused("CreateUser", request).map(|(at, _)| at);
        assert_eq!(first(&request).as_deref(), Some("CreateUserRequest.OrganizationId"));
        request.organization_id = "1".to_owned();
        assert_eq!(first(&request).as_deref(), Some("CreateUserRequest.UserType"));
        let machine = pb::create_user_request::Machine { name: "m".to_owned(), ..Default::default() };
        request.user_type = Some(pb::create_user_request::UserType::Machine(machine));
        assert_eq!(first(&request).as_deref(), Some("CreateUserRequest.Username"));
        request.username = None;
        assert_eq!(first(&request), None);
    }

    #[test]
    fn an_address_is_what_rule_and_command_take() {
        let long = |n: usize| format!("{}@acme.example", "a".repeat(n));
        for good in
            ["a@b", "a@localhost", "a.b+c@acme.example", "o'neil@x-y.example", "_@1.2", long(64).as_str()]
        {
            assert!(is_address(good), "{good}");
        }
        let label = format!("a@{}.example", "b".repeat(64));
        let bad = [
            "", "a", "@b", "a@", "a@b@c", "a..b@c", ".a@b", "a@b.", "a@-b", "a@b_c", "a b@c", "ä@b",
            "A <a@b>",
        ];
        for bad in bad.into_iter().chain([long(65).as_str(), label.as_str()]) {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
