//! How one-time codes reach people: a fixed one, a file that somebody else reads, or a webhook.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use futures_util::future::BoxFuture;
use interlingua_backend::{Message, PortError, Sender};
use interlingua_model::Secret;

/// Always the same code, which nobody needs to be told.
pub struct Fixed(pub Secret);

impl Sender for Fixed {
    fn fixed(&self) -> Option<Secret> {
        Some(self.0.clone())
    }

    fn send<'a>(&'a self, _: &'a Message) -> BoxFuture<'a, Result<(), PortError>> {
        Box::pin(async { Ok(()) })
    }
}

/// A line of JSON for each code, behind the others.
pub struct Spool {
    /// The file.
    pub path: PathBuf,
    /// One line at a time.
    pub turn: Mutex<()>,
}

impl Sender for Spool {
    fn send<'a>(&'a self, message: &'a Message) -> BoxFuture<'a, Result<(), PortError>> {
        Box::pin(async move { self.write(message).map_err(|e| self.failed(&e)) })
    }
}

impl Spool {
    fn write(&self, message: &Message) -> std::io::Result<()> {
        use std::io::Write as _;
        use std::os::unix::fs::OpenOptionsExt as _;
        let line = serde_json::json!({
            "vendor": message.vendor,
            "purpose": message.purpose.word(),
            "to": &*message.to,
            "code": &*message.code,
        });
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut file = std::fs::OpenOptions::new().create(true).append(true).mode(0o600).open(&self.path)?;
        file.write_all(format!("{line}\n").as_bytes())
    }

    fn failed(&self, error: &std::io::Error) -> PortError {
        PortError { port: "codes file", reason: format!("{}: {error}", self.path.display()) }
    }
}
