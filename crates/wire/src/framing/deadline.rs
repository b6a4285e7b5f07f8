//! How long a caller is willing to wait.

use core::time::Duration;

use interlingua_model::{Fault, FaultKind};

/// `grpc-timeout`: up to eight digits and a unit.
///
/// # Errors
/// [`FaultKind::Malformed`].
pub fn grpc(text: &str) -> Result<Duration, Fault> {
    let wrong = || Fault::new(FaultKind::Malformed(format!("grpc-timeout {text:?} is not a timeout")));
    let (at, unit) = text.char_indices().next_back().ok_or_else(wrong)?;
    let number: u64 = digits(text.get(..at).unwrap_or_default(), 8).ok_or_else(wrong)?;
    match unit {
        'H' => Ok(Duration::from_secs(number * 3_600)),
        'M' => Ok(Duration::from_secs(number * 60)),
        'S' => Ok(Duration::from_secs(number)),
        'm' => Ok(Duration::from_millis(number)),
        'u' => Ok(Duration::from_micros(number)),
        'n' => Ok(Duration::from_nanos(number)),
        _ => Err(wrong()),
    }
}

/// `connect-timeout-ms`: up to ten digits.
///
/// # Errors
/// [`FaultKind::Malformed`].
pub fn connect(text: &str) -> Result<Duration, Fault> {
    let wrong = || Fault::new(FaultKind::Malformed(format!("connect-timeout-ms {text:?} is not a timeout")));
    digits(text, 10).map(Duration::from_millis).ok_or_else(wrong)
}

fn digits(text: &str, most: usize) -> Option<u64> {
    let fits = (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}
