//! The program `interlingua`: profiles, composition and sub-commands.

mod cli;
mod commands;
mod compose;
mod descriptors;
mod out;
mod plan;
mod ports;
mod profile;
mod program;
mod run;
mod senders;

pub use compose::ComposeError;
pub use plan::{Codes, ListenerPlan, MountPlan, PlacePlan, Plan, RealmPlan};
pub use ports::{Ports, SystemChance, SystemClock, Wrap, WrapBackend};
pub use profile::{
    At, BUILT_IN, CodesProfile, CredentialProfile, CredentialSource, Flags, IssuerProfile, KeysProfile,
    Loaded, MountProfile, OrgProfile, Profile, ProfileError, RealmProfile, StoreKind, UpstreamProfile, load,
};
pub use program::main;
pub use run::{Running, start, start_without_ports};
