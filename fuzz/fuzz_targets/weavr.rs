//! Whatever a stranger sends to `weavr` is read or refused, never panicked over.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| interlingua_fuzz::decode("weavr", data));
