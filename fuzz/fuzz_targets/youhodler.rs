//! Whatever a stranger sends to `youhodler` is read or refused, never panicked over.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| interlingua_fuzz::decode("youhodler", data));
