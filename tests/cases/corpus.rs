//! The corpus of each fuzz target, replayed: what was found once is found at every run, without a fuzzer.

#[path = "../../fuzz/src/lib.rs"]
#[allow(dead_code, reason = "the fuzz targets call all of it")]
mod fuzzed;

use interlingua_wire::Envelope;

/// The targets, as in `fuzz/fuzz_targets/`.
fn target(name: &str) -> Box<dyn Fn(&[u8])> {
    match name {
        "connect" => Box::new(|data| fuzzed::envelope(Envelope::Connect, data)),
        "grpc" => Box::new(|data| fuzzed::envelope(Envelope::Grpc, data)),
        "grpc_web" => Box::new(|data| fuzzed::envelope(Envelope::GrpcWeb, data)),
        vendor => {
            let vendor = vendor.to_owned();
            Box::new(move |data| fuzzed::decode(&vendor, data))
        }
    }
}

#[test]
fn every_input_of_the_corpus_is_decoded_or_refused() {
    let folder = interlingua_tests::root().join("fuzz/corpus");
    let (mut targets, mut inputs, mut bytes) = (0, 0, 0);
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let run = target(path.file_name().unwrap().to_str().unwrap());
        targets += 1;
        for input in std::fs::read_dir(path).unwrap() {
            let data = std::fs::read(input.unwrap().path()).unwrap();
            run(&data);
            (inputs, bytes) = (inputs + 1, bytes + data.len());
        }
    }
    let sources = std::fs::read_dir(interlingua_tests::root().join("fuzz/fuzz_targets")).unwrap();
    assert_eq!(targets, sources.count(), "each target has a corpus");
    assert!(inputs >= 8 * 20, "{inputs} inputs");
    assert!(bytes <= 512 * 1_024, "{bytes} bytes: keep the corpus small (cargo fuzz cmin)");
}
