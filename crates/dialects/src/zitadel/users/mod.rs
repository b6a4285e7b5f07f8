//! One file for each endpoint, or for a few that share their subject.

pub mod add_human;
pub mod create;
pub mod deactivate;
pub mod delete;
pub mod email;
pub mod get;
pub mod list;
pub mod lock;
pub mod metadata;
pub mod password;
pub mod pats;
pub mod phone;
pub mod reactivate;
pub mod unlock;
pub mod unserved;
pub mod update;
pub mod update_human;
