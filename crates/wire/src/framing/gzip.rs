//! gzip, within limits.

use std::io::{Read as _, Write as _};

use bytes::Bytes;
use flate2::Compression;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;
use interlingua_model::{Fault, FaultKind};

/// Unpacks at most `most` bytes.
///
/// # Errors
/// [`FaultKind::Malformed`] for what is not gzip, [`FaultKind::TooLarge`] for what unpacks to more.
pub fn unpack(packed: &[u8], most: usize) -> Result<Bytes, Fault> {
    let mut out = Vec::new();
    let mut input = MultiGzDecoder::new(packed).take(most as u64 + 1);
    input.read_to_end(&mut out).map_err(|e| Fault::new(FaultKind::Malformed(format!("gzip: {e}"))))?;
    if out.len() > most { Err(FaultKind::TooLarge(most).into()) } else { Ok(out.into()) }
}

/// Packs; `None` when that fails, which writing to memory does not.
pub fn pack(plain: &[u8]) -> Option<Bytes> {
    let mut out = GzEncoder::new(Vec::new(), Compression::fast());
    out.write_all(plain).ok()?;
    out.finish().ok().map(Bytes::from)
}
