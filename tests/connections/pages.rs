//! The requests that the vendors' own pages print, sent by curl.

use std::process::Command;

use interlingua_tests::Demo;

/// The five requests as the vendors' pages print them, base URL, user and credential aside.
#[tokio::test(flavor = "multi_thread")]
async fn curl_sends_what_the_pages_print() {
    let demo = Demo::listening().await;
    let id = |n: u64| 812_345_678_900_101 + n * 4_096;
    let pages = [
        (
            format!(
                "curl -i -X POST {}/v1/users/110747174434373672/deactivate -H 'api-key: demo-api-key' -H 'Authorization: Bearer demo-admin-token' -H 'idempotency-ref: 1'",
                demo.url("weavr")
            ),
            "HTTP/1.1 204",
            "request-ref: ",
        ),
        (
            format!(
                "curl -i -L '{}/v2/users/{}/deactivate' \\\n-H 'Content-Type: application/json' \\\n-H 'Accept: application/json' \\\n-H 'Authorization: Bearer demo-admin-token' \\\n-d '{{}}'",
                demo.url("zitadel"),
                id(4)
            ),
            "HTTP/1.1 200",
            r#""details":{"sequence":"2","changeDate":"2026-11-21T12:00:00Z","resourceOwner":"69629023906488334"}"#,
        ),
        (
            format!(
                "curl -i -X POST {}/users/b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b/deactivate -H 'Content-Type: application/json' -H 'Authorization: Bearer demo-admin-token' -d '{{\n  \"reason\": null\n}}'",
                demo.url("youhodler")
            ),
            "HTTP/1.1 201",
            r#""resource":"human_actor""#,
        ),
        (
            format!(
                "curl -i --request PUT \\\n  --url {}/v1/users/{}/deactivate \\\n  --header 'Authorization: NONE' \\\n  --header 'Content-Type: application/json' \\\n  --header 'X-Api-Key: demo-admin-token' \\\n  --data '\n{{\n  \"updated_by\": \"<string>\",\n  \"reason\": \"<string>\"\n}}\n'",
                demo.url("pcx"),
                interlingua_wire::to_uuid(id(5))
            ),
            "HTTP/1.1 200",
            r#""message":"User deactivated successfully""#,
        ),
        (
            format!(
                "curl -i -X POST {}/2.0/users/{}/deactivate -H 'Authorization: Bearer demo-admin-token' -H 'smartsheet-integration-source: AI,SampleOrg,My-AI-Connector-v2'",
                demo.url("smartsheet"),
                id(6)
            ),
            "HTTP/1.1 200",
            r#"{"message":"SUCCESS","resultCode":0}"#,
        ),
    ];
    for (line, status, body) in pages {
        let shown = line.clone();
        let output = tokio::task::spawn_blocking(move || {
            Command::new("sh").args(["-c", &format!("{line} -s")]).output().unwrap()
        });
        let answer = String::from_utf8_lossy(&output.await.unwrap().stdout).into_owned();
        assert!(answer.starts_with(status) && answer.contains(body), "{shown}\n{answer}");
    }
    demo.running.stop().await;
}
