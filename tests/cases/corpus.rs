//! The corpus of each fuzz target, replayed: what was found once is found at every run, without a fuzzer.

#[path = "../../fuzz/src/lib.rs"]
#[allow(dead_code, reason = "the fuzz targets call all of it")]
mod fuzzed;

use interlingua_wire::Envelope;

/// Gives an input to a target, which is named as in `fuzz/fuzz_targets/`.
fn run(target: &str, data: &[u8]) {
    match target {
        "connect" => fuzzed::envelope(Envelope::Connect, data),
        "grpc" => fuzzed::envelope(Envelope::Grpc, data),
        "grpc_web" => fuzzed::envelope(Envelope::GrpcWeb, data),
        vendor => fuzzed::decode(vendor, data),
    }
}

#[test]
fn every_input_of_the_corpus_is_decoded_or_refused() {
    let folder = interlingua_tests::root().join("fuzz/corpus");
    let (mut targets, mut inputs, mut bytes) = (0, 0, 0);
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let target = path.file_name().unwrap().to_str().unwrap().to_owned();
        targets += 1;
        for input in std::fs::read_dir(path).unwrap() {
            let data = std::fs::read(input.unwrap().path()).unwrap();
            run(&target, &data);
            (inputs, bytes) = (inputs + 1, bytes + data.len());
        }
    }
    let sources = std::fs::read_dir(interlingua_tests::root().join("fuzz/fuzz_targets")).unwrap();
    assert_eq!(targets, sources.count(), "each target has a corpus");
    assert!(inputs >= 8 * 20, "{inputs} inputs");
    assert!(bytes <= 512 * 1_024, "{bytes} bytes: keep the corpus small (cargo fuzz cmin)");
}
