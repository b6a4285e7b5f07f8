//! The header that names losses.

use std::collections::HashSet;

use interlingua_model::Loss;

/// The most losses that a header names.
const MOST_LOSSES: usize = 40;

/// `field;how` for each different loss, in order; `*;more=N` ends it where there are N more than a header names.
pub fn shown(losses: &[Loss]) -> String {
    let (mut all, mut seen) = (Vec::new(), HashSet::new());
    for loss in losses {
        let field: String =
            loss.field.chars().map(|c| if c.is_ascii_graphic() && c != ',' { c } else { '?' }).collect();
        let text = format!("{};{}", field.chars().take(60).collect::<String>(), loss.lost.word());
        if seen.insert(text.clone()) {
            all.push(text);
        }
    }
    let more = all.len().saturating_sub(MOST_LOSSES);
    if more > 0 {
        all.truncate(MOST_LOSSES);
        all.push(format!("*;more={more}"));
    }
    all.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use interlingua_model::Lost;

    #[test]
    fn losses_beyond_what_a_header_names_are_counted() {
        let losses = |many: usize| -> Vec<Loss> {
            (0..many).map(|at| Loss::new(format!("field{at}"), Lost::Omitted)).collect()
        };
        assert_eq!(shown(&losses(2)), "field0;omitted, field1;omitted");
        assert_eq!(shown(&[losses(1), losses(1)].concat()), "field0;omitted");
        assert_eq!(shown(&losses(40)).split(", ").count(), 40);
        assert!(shown(&losses(55)).ends_with("field39;omitted, *;more=15"));
    }
}
