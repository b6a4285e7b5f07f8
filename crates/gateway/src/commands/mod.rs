//! The sub-commands.

pub mod check;
pub mod matrix;
pub mod openapi;
pub mod serve;
pub mod store;
pub mod token;
pub mod users;

use std::sync::Arc;

use interlingua_engine::{Engine, StoreError};
use interlingua_model::Fault;
use interlingua_stores::Mode;

use crate::cli::{Where, flags};
use crate::compose::{self, ComposeError};
use crate::plan::RealmPlan;
use crate::ports::Ports;
use crate::profile::{Loaded, ProfileError, load};

/// Why a command did not do it.
pub struct Failure {
    /// The exit code: 1 something was found wrong, 2 the input was unusable.
    pub code: u8,
    /// The sentence.
    pub text: String,
}

impl Failure {
    /// Something was found wrong.
    pub fn wrong(text: impl Into<String>) -> Self {
        Self { code: 1, text: text.into() }
    }

    /// The input was unusable.
    pub fn unusable(text: impl Into<String>) -> Self {
        Self { code: 2, text: text.into() }
    }
}

impl From<ProfileError> for Failure {
    fn from(error: ProfileError) -> Self {
        Self::unusable(error.to_string())
    }
}

impl From<ComposeError> for Failure {
    fn from(error: ComposeError) -> Self {
        Self::unusable(error.to_string())
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::wrong(error.to_string())
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Self::wrong(format!("{} {}", fault.kind.word(), fault.context.unwrap_or_default()))
    }
}

/// The engine of the realm that a command is about.
async fn engine(at: &Where, mode: Mode) -> Result<Arc<Engine>, Failure> {
    let loaded = load(&at.profile)?;
    let realm = realm(&loaded, at)?;
    let file = at.data.join(format!("{realm}.db"));
    if mode == Mode::Admin && !file.exists() {
        let text =
            format!("{} does not exist; start `interlingua serve` once, or name its --data", file.display());
        return Err(Failure::unusable(text));
    }
    // Beside a server, nothing is needed of what serving takes.
    let plan = match mode {
        Mode::Serve => RealmPlan::of(&loaded, &realm)?,
        Mode::Admin => RealmPlan::of_store(&loaded, &realm)?,
    };
    Ok(compose::engine(plan, &flags(at, false), &Ports::default(), mode).await?)
}

fn realm(loaded: &Loaded, at: &Where) -> Result<String, Failure> {
    let mut names = loaded.profile.realms.keys();
    match (&at.realm, names.next(), names.next()) {
        (Some(name), ..) => Ok(name.clone()),
        (None, Some(only), None) => Ok(only.clone()),
        _ => Err(Failure::unusable("the profile has not exactly one realm; name it with --realm")),
    }
}
