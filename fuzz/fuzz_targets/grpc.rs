//! Whatever a stranger sends in this envelope is read or refused, never panicked over.
#![no_main]

use interlingua_wire::Envelope;

libfuzzer_sys::fuzz_target!(|data: &[u8]| interlingua_fuzz::envelope(Envelope::Grpc, data));
