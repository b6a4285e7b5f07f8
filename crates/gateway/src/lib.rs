//! The program `interlingua`: profiles, composition and sub-commands.

mod cli;
mod commands;
mod compose;
mod out;
mod ports;
mod profile;
mod run;
mod senders;

pub use cli::main;
pub use compose::{ComposeError, Ports, Wrap, WrapBackend, check};
pub use ports::{SystemChance, SystemClock};
pub use profile::{
    At, BUILT_IN, CodesProfile, CredentialProfile, CredentialSource, Flags, IssuerProfile, KeysProfile,
    Loaded, MountProfile, OrgProfile, Profile, ProfileError, RealmProfile, StoreKind, UpstreamProfile, load,
};
pub use run::{Running, start};
