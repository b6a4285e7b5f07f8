//! Lines of the log that others can cause: a few each second, and how many there were beside.

use std::sync::atomic::{AtomicU64, Ordering};

use tokio::time::Instant;

/// The most lines of one kind in a second.
const MOST: u64 = 5;

/// Counts the lines of one kind.
#[derive(Default)]
pub struct Lines {
    began: std::sync::OnceLock<Instant>,
    /// The second, and the lines in it.
    second: AtomicU64,
    lines: AtomicU64,
}

impl Lines {
    /// Whether one more may be written; the first that may again tells how many were not.
    pub fn may(&self) -> bool {
        let second = self.began.get_or_init(Instant::now).elapsed().as_secs() + 1;
        if self.second.swap(second, Ordering::Relaxed) != second {
            let before = self.lines.swap(0, Ordering::Relaxed);
            if before > MOST {
                tracing::warn!(lines = before - MOST, "lines were left out of the log");
            }
        }
        self.lines.fetch_add(1, Ordering::Relaxed) < MOST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_has_a_few_lines() {
        let lines = Lines::default();
        let written = (0..100).filter(|_| lines.may()).count();
        assert!((MOST..=2 * MOST).contains(&(written as u64)), "{written}");
    }
}
