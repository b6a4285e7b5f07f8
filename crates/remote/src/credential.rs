//! Credentials of ours with somebody else.

use std::path::{Path, PathBuf};

use interlingua_model::Secret;

/// A credential of ours with somebody else: one word of visible characters.
#[derive(Clone, Debug)]
pub enum Held {
    /// This one.
    Text(Secret),
    /// What stands in this file when it is needed, so that somebody else can keep it fresh. Blanks around it do not count.
    File(PathBuf),
}

impl Held {
    /// The credential at start.
    ///
    /// # Errors
    /// What is wrong with the file, or with what stands in it.
    pub fn check(&self) -> Result<Secret, String> {
        match self {
            Self::Text(text) => word(text),
            Self::File(path) => read(path, std::fs::read_to_string(path)),
        }
    }

    /// The credential now.
    pub(crate) async fn now(&self) -> Result<Secret, String> {
        match self {
            Self::Text(text) => Ok(text.clone()),
            Self::File(path) => read(path, tokio::fs::read_to_string(path).await),
        }
    }
}

impl From<&str> for Held {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

fn read(path: &Path, text: std::io::Result<String>) -> Result<Secret, String> {
    let failed = |why: &dyn std::fmt::Display| format!("{}: {why}", path.display());
    word(&text.map_err(|e| failed(&e))?).map_err(|why| failed(&why))
}

fn word(text: &str) -> Result<Secret, String> {
    let text = text.trim();
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err("the credential is empty, or is no single word of visible characters".to_owned());
    }
    Ok(text.into())
}
