//! JSON is read as Go's protojson reads it, which is what the vendor's service reads with: the same values are taken, and they mean
//! the same.
//!
//! Go's own reader, which `cargo xtask test --all` builds from `protojson.go` beside this file, tells for each request whether it is
//! one, and what it is in binary and in the canonical JSON. Then the three are sent: the answers are one.

use std::io::Write as _;
use std::process::{Command, Stdio};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use interlingua_tests::{ADMIN, Demo};
use serde_json::{Value, json};

/// Procedures, and requests with a hole; none of them changes anything, most are for a user that there is not.
const HOLES: [(&str, &str); 24] = [
    ("ListUsers", r#"{"query":{"offset":@}}"#),
    ("ListUsers", r#"{"query":{"limit":@}}"#),
    ("ListUsers", r#"{"query":{"asc":@}}"#),
    ("ListUsers", r#"{"query":@}"#),
    ("ListUsers", r#"{"sortingColumn":@}"#),
    ("ListUsers", r#"{"sorting_column":@}"#),
    ("ListUsers", r#"{"queries":@}"#),
    ("ListUsers", r#"{"queries":[@]}"#),
    ("ListUsers", r#"{"queries":[{"userNameQuery":{"userName":"jane","method":@}}]}"#),
    ("ListUsers", r#"{"queries":[{"userNameQuery":{"userName":@}}]}"#),
    ("ListUsers", r#"{"queries":[{"stateQuery":{"state":@}}]}"#),
    ("ListUsers", r#"{"queries":[{"inUserIdsQuery":{"userIds":@}}]}"#),
    ("ListUsers", r#"{"queries":[{"inUserIdsQuery":{"userIds":[@]}}]}"#),
    ("ListUsers", "@"),
    ("ListKeys", r#"{"pagination":{"limit":@}}"#),
    ("ListKeys", r#"{"sortingColumn":@}"#),
    ("ListKeys", r#"{"filters":[{"createdDateFilter":{"timestamp":@}}]}"#),
    ("ListKeys", r#"{"filters":[{"createdDateFilter":@}]}"#),
    ("GetUserByID", r#"{"userId":@}"#),
    ("GetUserByID", r#"{"user_id":"1",@:"2"}"#),
    ("AddPersonalAccessToken", r#"{"userId":"1","expirationDate":@}"#),
    ("SetUserMetadata", r#"{"userId":"1","metadata":[{"key":"k","value":@}]}"#),
    ("UpdateHumanUser", r#"{"userId":"1","profile":{"givenName":"A","familyName":"B","gender":@}}"#),
    ("UpdateHumanUser", r#"{"userId":"1","email":{"email":"a@acme.example","isVerified":@}}"#),
];

/// What is put into every hole.
fn values() -> Vec<String> {
    let plain = [
        "null",
        "true",
        "false",
        "[]",
        "{}",
        "[null]",
        "[[]]",
        "[{}]",
        "[1]",
        "[\"1\"]",
        "[1,]",
        "[,1]",
        "{,}",
        "",
        " ",
        "nul",
        "True",
        "TRUE",
        "'1'",
        "NaN",
        "Infinity",
        "-Infinity",
        "undefined",
        "1 2",
        "1//",
        "/**/1",
        "\u{feff}1",
        "\"",
        "\"\\\"",
        "\"\\x41\"",
        "\"\\u0041\"",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "\"\\ud83d\\ude00\"",
        "\"\\u00\"",
        "\"a\tb\"",
        "\"a\u{0}b\"",
        "\"\\u0000\"",
        "\"\"",
        "\" \"",
        "\"true\"",
        "\"false\"",
        "\"null\"",
        "\"NaN\"",
        "\"Infinity\"",
        "\"jane\"",
        "\"userId\"",
        "\"user_id\"",
        "\"USER_ID\"",
        "\"UserId\"",
        "{\"asc\":true}",
        "{\"asc\":true,\"asc\":true}",
        "{\"asc\":null,\"asc\":true}",
        "{\"unknown\":1}",
        "{\"unknown\":{\"a\":[1,{}]},\"asc\":true}",
        "{\"unknown\":01}",
        "{\"unknown\":\"\\ud800\"}",
        "{\"asc\" : true , }",
        "{\"query\":{},\"query\":{}}",
        "{\"sortingColumn\":1,\"sorting_column\":1}",
        "{\"timestamp\":null}",
        "{\"timestamp\":\"2026-01-01T00:00:00Z\"}",
        "{\"seconds\":1}",
        "{\"method\":0,\"method\":1}",
        "{\"typeQuery\":{\"type\":1},\"stateQuery\":{\"state\":1}}",
        "{\"typeQuery\":{\"type\":1},\"stateQuery\":null}",
        "{\"typeQuery\":null,\"stateQuery\":null}",
        "{\"typeQuery\":{\"type\":\"TYPE_HUMAN\"}}",
        "{\"type_query\":{\"type\":\"TYPE_HUMAN\"}}",
        "{\"inUserIdsQuery\":{\"userIds\":[\"1\",null]}}",
        "{\"@type\":\"x\"}",
        "{\"[a.b]\":1}",
        "{\"a\":1}{}",
        "{}\n",
        "\"USER_FIELD_NAME_EMAIL\"",
        "\"user_field_name_email\"",
        "\"TEXT_QUERY_METHOD_CONTAINS\"",
        "\"USER_STATE_ACTIVE\"",
        "\"USER_STATE_GONE\"",
        "\"GENDER_FEMALE\"",
        "\"GENDER_NONE\"",
        "\"KEY_FIELD_NAME_ID\"",
        "[\"jane\",\"kim\"]",
        "[\"jane\",7]",
        "\"AAEC\"",
        "\"AAE\"",
        "\"AAE=\"",
        "\"AA\"",
        "\"AA==\"",
        "\"A\"",
        "\"AB==\"",
        "\"-_8\"",
        "\"+/8\"",
        "\"-/8=\"",
        "\"AA\\nEC\"",
        "\"AA EC\"",
        "\"AA=C\"",
        "\"====\"",
        "\"\u{e9}\"",
        "[0,1]",
    ];
    let mut all: Vec<String> = plain.map(str::to_owned).into();
    let whole = [
        "0",
        "1",
        "2",
        "5",
        "7",
        "20",
        "100",
        "1000",
        "2147483647",
        "2147483648",
        "4294967295",
        "4294967296",
    ];
    let large = [
        "9007199254740993",
        "9223372036854775807",
        "9223372036854775808",
        "18446744073709551615",
        "18446744073709551616",
    ];
    for number in whole.into_iter().chain(large) {
        for form in [
            "@", "-@", "+@", "0@", "@.0", "@.00", "@.5", "@.", ".@", "@e0", "@E+0", "@e-0", "@0e-1", "@e1",
            "@.0e-1", "@e", "0x@", "@_0",
        ] {
            let text = form.replace('@', number);
            all.extend([format!("\"{text}\""), text]);
        }
    }
    all.extend(
        [
            "1e400",
            "0e400",
            "\" 1\"",
            "\"1 \"",
            "\"1\\n\"",
            "\"\\u0031\"",
            "1e2147483648",
            "-0",
            "-0.0",
            "0.1e1",
            "12e-1",
        ]
        .map(str::to_owned),
    );
    for date in [
        "2026-01-31",
        "2024-02-29",
        "2026-02-29",
        "0001-01-01",
        "0000-12-31",
        "9999-12-31",
        "10000-01-01",
        "2026-1-31",
        "20260131",
        "2026-W05-6",
    ] {
        for time in [
            "T10:20:30",
            "T00:00:00",
            "T23:59:59",
            "T23:59:60",
            "T24:00:00",
            "T10:20",
            "T102030",
            "t10:20:30",
            " 10:20:30",
            "T10:20:30.5",
            "T10:20:30.123456789",
            "T10:20:30.1234567891",
            "T10:20:30.",
            "T9:20:30",
            "T10:20:30,5",
        ] {
            for zone in [
                "Z", "z", "+00:00", "-00:00", "+02:00", "-23:59", "+24:00", "+0200", "+02", "", " Z",
                "Z[UTC]",
            ] {
                all.push(format!("\"{date}{time}{zone}\""));
            }
        }
    }
    all
}

/// Whether a value belongs into a hole: times in every hole would be too many.
fn belongs(procedure: &str, hole: &str, value: &str) -> bool {
    let is_time = value.len() > 12
        && (value.starts_with("\"2")
            || value.starts_with("\"0")
            || value.starts_with("\"9999")
            || value.starts_with("\"10000"))
        && value.contains(['T', 't', ':']);
    let is_number = value.trim_matches('"').starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c));
    let counts = ["offset", "limit", "sortingColumn", "method\":@", "state\":@", "gender"]
        .iter()
        .any(|name| hole.contains(name));
    match (is_time, is_number) {
        (true, _) => hole.contains("timestamp") || procedure == "AddPersonalAccessToken",
        (_, true) => counts || value.len() < 4,
        _ => true,
    }
}

/// What Go says of each request: binary and canonical JSON.
fn read(requests: &[(&str, String)]) -> Vec<Option<(Vec<u8>, String)>> {
    let root = interlingua_tests::root();
    let mut command = Command::new(root.join("target/tools/bin/protojson"));
    command.arg(root.join("crates/dialects/src/zitadel/proto/generated/descriptors.bin"));
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let lines: Vec<String> = requests
        .iter()
        .map(|(procedure, text)| {
            json!({ "message": format!("zitadel.user.v2.{procedure}Request"), "json": text }).to_string()
                + "\n"
        })
        .collect();
    let mut input = child.stdin.take().unwrap();
    let writer =
        std::thread::spawn(move || lines.iter().try_for_each(|line| input.write_all(line.as_bytes())));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let said = said.lines().map(|line| {
        let line: Value = serde_json::from_str(line).unwrap();
        let canonical = line["canonical"].as_str()?.to_owned();
        Some((BASE64_STANDARD.decode(line["binary"].as_str().unwrap_or_default()).unwrap(), canonical))
    });
    said.collect()
}

/// Status, and the answer where it is JSON, without the moment at which a list was read.
async fn ask(
    client: &reqwest::Client,
    url: &str,
    codec: &str,
    body: Vec<u8>,
) -> Result<(u16, Value), reqwest::Error> {
    let request = client.post(url).header("content-type", codec).bearer_auth(ADMIN);
    let answer = request.body(body).send().await?;
    let status = answer.status().as_u16();
    let mut answer: Value = serde_json::from_slice(&answer.bytes().await?).unwrap_or(Value::Null);
    if let Some(details) = answer.get_mut("details").and_then(Value::as_object_mut) {
        details.remove("timestamp");
    }
    Ok((status, answer))
}

/// What Go takes and is refused here, as the one reader of JSON of all dialects has it: `5e`, which is no JSON; a key that stands twice
/// where nobody looks; a number from 2^53 on with a fraction or an exponent, which a double does not hold.
fn refused_here(text: &str) -> bool {
    let is_double =
        |number: &str| number.parse::<f64>().is_ok_and(|number| number >= 9_007_199_254_740_992.0);
    let numbers = text.split(|c: char| !(c.is_ascii_alphanumeric() || "+-.\"".contains(c)));
    let mut numbers = numbers.filter(|word| word.starts_with(|c: char| c.is_ascii_digit() || c == '-'));
    let twice =
        ["\"asc\":true,\"asc\"", "\"asc\":null,\"asc\"", "\"query\":{},\"query\"", "\"method\":0,\"method\""];
    twice.iter().any(|keys| text.contains(keys))
        || numbers.any(|word| word.ends_with(['e', 'E']) || is_double(word) && word.contains(['.', 'e', 'E']))
}

#[tokio::test(flavor = "multi_thread")]
async fn json_is_read_as_protojson_reads_it() {
    let demo = Demo::listening().await;
    let values = values();
    let requests: Vec<(&str, String)> = HOLES
        .iter()
        .flat_map(|(procedure, hole)| {
            let values = values.iter().filter(|value| belongs(procedure, hole, value));
            values.map(|value| (*procedure, hole.replace('@', value)))
        })
        .collect();
    let verdicts = read(&requests);
    assert_eq!(verdicts.len(), requests.len());
    let (client, base) = (reqwest::Client::new(), demo.url("zitadel"));
    let compared = requests.iter().zip(&verdicts).map(|((procedure, text), verdict)| {
        let (client, url) = (&client, format!("{base}/zitadel.user.v2.UserService/{procedure}"));
        async move {
            let (status, answer) = ask(client, &url, "application/json", text.clone().into()).await?;
            let refused = (status, answer["code"].as_str()) == (400, Some("invalid_argument"));
            if refused && refused_here(text) {
                return Ok(None);
            }
            let Some((binary, canonical)) = verdict else {
                return Ok((!refused).then(|| format!("{procedure} {text}: Go refuses, here {status} {answer}")));
            };
            let (of_binary, other) = ask(client, &url, "application/proto", binary.clone()).await?;
            let of_canonical = ask(client, &url, "application/json", canonical.clone().into()).await?;
            let same = of_canonical == (status, answer.clone()) && of_binary == status && (status == 200 || other == answer);
            Ok::<_, reqwest::Error>((!same).then(|| format!("{procedure} {text}: Go reads {canonical}; here {status} {answer}, in binary {of_binary} {other}, and {of_canonical:?}")))
        }
    });
    let differ: Vec<String> = stream::iter(compared)
        .buffer_unordered(16)
        .try_filter_map(async |one| Ok(one))
        .try_collect()
        .await
        .unwrap();
    let taken = verdicts.iter().flatten().count();
    println!("{} requests, {taken} of them taken", requests.len());
    assert!(requests.len() >= 2_000 && taken >= 500, "{} {taken}", requests.len());
    assert!(differ.is_empty(), "{} of {} differ:\n{}", differ.len(), requests.len(), differ.join("\n"));
    demo.running.stop().await;
}
