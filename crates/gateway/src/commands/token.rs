//! `token create`, `list`, `revoke`. They work beside a running server.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use interlingua_backend::Chance as _;
use interlingua_engine::{Engine, digest};
use interlingua_model::{Credential, CredentialKind, OrgId, Right, Rights};
use interlingua_stores::Mode;
use interlingua_wire::rfc3339_seconds;

use super::{Failure, engine};
use crate::cli::TokenCommand;
use crate::compose::by_any_name;
use crate::out;
use crate::ports::SystemChance;

/// Runs one of them.
pub async fn run(command: TokenCommand) -> Result<(), Failure> {
    match command {
        TokenCommand::Create { at, name, kind, rights, user, org, days } => {
            let engine = engine(&at, Mode::Admin).await?;
            let asked = Asked { name, kind, rights, user, org, days };
            create(&engine, &asked).await
        }
        TokenCommand::List { at } => list(&*engine(&at, Mode::Admin).await?).await,
        TokenCommand::Revoke { at, name } => {
            let dropped = engine(&at, Mode::Admin).await?.store().drop_credentials(&name).await?;
            if dropped == 0 {
                return Err(Failure::wrong(format!("no credential is called {name:?}")));
            }
            out::line(format!("revoked {dropped}"));
            Ok(())
        }
    }
}

struct Asked {
    name: String,
    kind: String,
    rights: Vec<String>,
    user: Option<String>,
    org: Option<u64>,
    days: Option<u32>,
}

async fn create(engine: &Engine, asked: &Asked) -> Result<(), Failure> {
    let kinds = [CredentialKind::Token, CredentialKind::Application, CredentialKind::Client];
    let kind = kinds.into_iter().find(|kind| kind.word() == asked.kind);
    let kind = kind.ok_or_else(|| Failure::unusable("--kind: use token, application or client"))?;
    let right = |word: &String| Right::ALL.into_iter().find(|right| right.word() == word);
    let rights: Option<Rights> = asked.rights.iter().map(right).collect();
    let rights = rights.ok_or_else(|| Failure::unusable("--right: use read, manage or delete"))?;
    let user = match &asked.user {
        None => None,
        Some(text) => {
            let found = by_any_name(engine, text).await?;
            Some(found.ok_or_else(|| Failure::wrong(format!("--user {text}: there is no such user")))?.id)
        }
    };
    let org = asked.org.map(|id| {
        let known = OrgId::new(id).filter(|id| engine.realm().org(*id).is_some());
        known.ok_or_else(|| Failure::wrong(format!("--org {id}: the profile has no such org")))
    });
    let mut bytes = [0; 32];
    SystemChance.fill(&mut bytes).map_err(|e| Failure::wrong(e.to_string()))?;
    let secret = BASE64_URL_SAFE_NO_PAD.encode(bytes);
    // A client is presented as its name and its secret.
    let presented =
        if kind == CredentialKind::Client { format!("{}:{secret}", asked.name) } else { secret.clone() };
    let created = engine.now()?;
    let credential = Credential {
        name: asked.name.clone(),
        kind,
        digest: digest(&presented),
        id: None,
        exchanged: None,
        rights,
        user,
        org: org.transpose()?,
        created,
        expires: asked.days.map(|days| created.plus_seconds(i64::from(days) * 24 * 3600)),
        sitting: None,
        scopes: None,
        public: None,
    };
    if kind == CredentialKind::Token && user.is_none() {
        out::note(format!(
            "{:?} stands for no user (--user): what asks for the caller's own is refused to it",
            asked.name
        ));
    }
    engine.store().put_credential(credential).await?;
    out::line(secret);
    Ok(())
}

async fn list(engine: &Engine) -> Result<(), Failure> {
    let rows = engine.store().credentials().await?.into_iter().map(|credential| {
        let rights: Vec<&str> = credential.rights.iter().map(Right::word).collect();
        vec![
            credential.name.clone(),
            credential.kind.word().to_owned(),
            rights.join(" "),
            credential.user.map(|id| id.to_string()).unwrap_or_default(),
            credential.org.map(|id| id.to_string()).unwrap_or_default(),
            credential.expires.map(rfc3339_seconds).unwrap_or_default(),
        ]
    });
    out::table(&["NAME", "KIND", "RIGHTS", "USER", "ORG", "EXPIRES"], rows.collect());
    Ok(())
}
