//! What a vendor's shape leaves out of a user.

use interlingua_model::{Loss, Lost, Part, User};

/// What `user` has and a shape of `vendor` that shows only `shown`, and of its own residue only `own`, leaves out.
#[must_use]
pub fn unshown(vendor: &str, user: &User, shown: &[Part], own: &[&str]) -> Vec<Loss> {
    let parts = Part::of_user(user, vendor).into_iter().filter(|part| !shown.contains(part));
    let mut losses: Vec<Loss> = parts.map(|part| part.lost(Lost::Omitted)).collect();
    for residue in &user.profile.residue {
        let foreign = residue.vendor != vendor;
        // An own name that ends in a slash stands for all that begin so.
        let is_own = |own: &&str| residue.name == *own || own.ends_with('/') && residue.name.starts_with(own);
        if !foreign && own.iter().any(is_own) {
            continue;
        }
        let more = if foreign { String::new() } else { format!(".{}", residue.name) };
        let loss = Loss::new(format!("residue.{}{more}", residue.vendor), Lost::Omitted);
        if !losses.contains(&loss) {
            losses.push(loss);
        }
    }
    losses
}

/// The loss of showing `field` as something nearest to it.
#[must_use]
pub fn shown_as(field: &'static str) -> Loss {
    Loss::new(field, Lost::Approximated)
}
