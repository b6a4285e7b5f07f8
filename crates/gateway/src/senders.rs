//! How one-time codes reach people: a fixed one, a file that somebody else reads, or a webhook.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::future::BoxFuture;
use interlingua_backend::{Message, PortError, Sender};
use interlingua_model::Secret;
use interlingua_remote::written;

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
    path: PathBuf,
    /// One line at a time.
    turn: Arc<Mutex<()>>,
}

impl Sender for Spool {
    fn send<'a>(&'a self, message: &'a Message) -> BoxFuture<'a, Result<(), PortError>> {
        let (path, turn, message) = (self.path.clone(), Arc::clone(&self.turn), message.clone());
        let written = tokio::task::spawn_blocking(move || write(&path, &turn, &message));
        Box::pin(async move {
            let written = written.await.map_err(std::io::Error::other).flatten();
            let reason = |e: std::io::Error| format!("{}: {e}", self.path.display());
            written.map_err(|e| PortError { port: "codes file", reason: reason(e) })
        })
    }
}

impl Spool {
    /// A file that can be written; it is made where it is not there.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn new(path: PathBuf) -> std::io::Result<Self> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        open(&path)?;
        Ok(Self { path, turn: Arc::default() })
    }
}

fn open(path: &Path) -> std::io::Result<std::fs::File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    std::fs::OpenOptions::new().create(true).append(true).mode(0o600).open(path)
}

fn write(path: &Path, turn: &Mutex<()>, message: &Message) -> std::io::Result<()> {
    use std::io::Write as _;
    let line = written(message);
    let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
    open(path)?.write_all(format!("{line}\n").as_bytes())
}
