//! The program `interlingua`: profiles, composition and sub-commands.

mod cli;
mod commands;
mod compose;
mod out;
mod ports;
mod profile;
mod run;

pub use cli::main;
pub use compose::{ComposeError, Ports, Wrap, check};
pub use ports::{SystemChance, SystemClock};
pub use profile::{BUILT_IN, Flags, Loaded, Profile, ProfileError, load};
pub use run::{Running, start};
