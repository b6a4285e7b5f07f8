//! Calls and replies as text, personal data included: for cases, whose people are made up.

use std::fmt::Write as _;

use interlingua_model::{Call, Drawn, Issued, Login, Profile, Reply, User};

/// A call, field by field.
#[must_use]
pub fn show_call(call: &Call) -> String {
    match call {
        Call::Create(new) => {
            let mut text = format!(
                "Create\n  org: {:?}\n  state: {:?}\n  verification: {:?}\n  unique: email {} phone {}\n  password: {}\n",
                new.org,
                new.state,
                new.verification,
                new.unique_email,
                new.unique_phone,
                if new.password.is_some() { "given" } else { "none" },
            );
            if !new.codes.is_empty() {
                let _ = writeln!(text, "  codes: {:?}", new.codes);
            }
            text.push_str(&profile(&new.profile));
            text
        }
        Call::Token(Login::Client { client, secret }) => {
            format!("Token\n  client: {client}\n  secret: {} characters\n", secret.len())
        }
        other => format!("{other:#?}\n"),
    }
}

/// A reply, field by field.
#[must_use]
pub fn show_reply(reply: &Reply) -> String {
    match reply {
        Reply::Created(one, codes) => format!("Created\n{}{}", user(one), drawn(codes)),
        Reply::User(one) => format!("User\n{}", user(one)),
        Reply::Changed { user: one, changed, codes } => {
            format!("Changed\n  changed: {changed}\n{}{}", user(one), drawn(codes))
        }
        Reply::Token(token) => {
            let whose = token.user.as_ref().map(|user| format!("  user: {}\n", user.id)).unwrap_or_default();
            format!(
                "Token\n  secret: {} characters\n  seconds: {}\n{whose}",
                token.secret.len(),
                token.seconds
            )
        }
        Reply::Session => "Session\n".to_owned(),
        Reply::Issued(one, secret) => {
            format!("Issued\n{}  secret: {} characters\n", issued(one), secret.len())
        }
        Reply::Revoked(at) => format!("Revoked\n  at: {}\n", at.0),
        Reply::Tokens(page, total) => {
            format!("Tokens\n  total: {total}\n{}", page.iter().map(issued).collect::<String>())
        }
        Reply::Inspected(None) => "Inspected\n  nothing\n".to_owned(),
        Reply::Inspected(Some(known)) => format!(
            "Inspected\n  user: {}\n  id: {:?}\n  scopes: {:?}\n  from {} to {:?}\n",
            known.user.id, known.id, known.scopes, known.created.0, known.expires
        ),
        Reply::Document => "Document\n".to_owned(),
        Reply::Found(one, at) => {
            let one = one.as_ref().map_or_else(|| "  nobody\n".to_owned(), |one| user(one));
            format!("Found\n  at: {}\n{one}", at.0)
        }
        Reply::Page(page) => {
            let listing = &page.listing;
            let mut text = format!(
                "Page\n  total: {:?}\n  more: {}\n  page: {:?}\n",
                listing.total, listing.more, listing.page
            );
            for one in &listing.users {
                text.push_str(&format!("  user: {} {}\n", one.id, &*one.profile.username));
            }
            text
        }
    }
}

fn drawn(codes: &[Drawn]) -> String {
    codes.iter().map(|(purpose, code)| format!("  code: {purpose:?} {}\n", &**code)).collect()
}

fn issued(one: &Issued) -> String {
    format!("  token: {} of {} from {} to {:?}\n", one.id, one.user.id, one.created.0, one.expires)
}

fn user(user: &User) -> String {
    format!(
        "  id: {}\n  org: {}\n  state: {:?}\n  verification: {:?}\n  version: {}\n  deactivated: {:?}\n  creator: {:?}\n{}",
        user.id,
        user.org,
        user.state,
        user.verification,
        user.version,
        user.deactivated,
        user.creator,
        profile(&user.profile)
    )
}

fn profile(p: &Profile) -> String {
    let mut text = format!("  kind: {:?}\n", p.kind);
    let texts = [
        ("username", Some(&p.username)),
        ("given", p.given.as_ref()),
        ("family", p.family.as_ref()),
        ("nick", p.nick.as_ref()),
        ("display", p.display.as_ref()),
        ("email", p.email.as_ref().map(|email| &email.address)),
        ("phone", p.phone.as_ref().map(|phone| &phone.number)),
    ];
    for (name, value) in texts {
        if let Some(value) = value {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "  {name}: {:?}", &**value);
        }
    }
    let _ = writeln!(
        text,
        "  verified: email {} phone {}\n  language: {:?}\n  gender: {:?}\n  born: {:?}\n  managed by: {:?}\n  owner: {}\n  \
         password: {}",
        p.email.as_ref().is_some_and(|email| email.verified),
        p.phone.as_ref().is_some_and(|phone| phone.verified),
        p.language,
        p.gender,
        p.born,
        p.managed_by,
        p.owner,
        if p.password.is_some() { "kept" } else { "none" },
    );
    for one in &p.alternates {
        let _ =
            writeln!(text, "  alternate: {} {} verified {}", one.id, &*one.email.address, one.email.verified);
    }
    for alias in &p.aliases {
        let _ = writeln!(text, "  alias: {} {}", alias.vendor, alias.text);
    }
    for code in &p.codes {
        let _ = writeln!(text, "  code out: {:?} until {}", code.purpose, code.expires.0);
    }
    for residue in &p.residue {
        let _ = writeln!(text, "  residue: {}.{} = {}", residue.vendor, residue.name, residue.value);
    }
    text
}
