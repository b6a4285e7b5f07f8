//! Whatever a stranger sends to `zitadel` is read or refused, never panicked over.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| interlingua_fuzz::decode("zitadel", data));
