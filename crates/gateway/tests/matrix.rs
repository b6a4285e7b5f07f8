//! Five dialects over one engine: what is done through one is seen through every other.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod common;

use common::{
    ADMIN, Ask, Demo, LENA, VENDORS, ask, create, created_id, get, name_shown, operation, rename,
    shows_active, spelled,
};

#[tokio::test(flavor = "multi_thread")]
async fn a_user_made_through_each_is_read_listed_and_moved_through_every_other() {
    let demo = Demo::start().await;
    let http = reqwest::Client::new();
    for maker in VENDORS {
        let (status, body) = ask(&http, &demo, create(maker, &format!("from-{maker}"))).await;
        assert!((200..300).contains(&status), "{maker}: {status} {body}");
        let id = created_id(maker, &body);
        for other in VENDORS {
            let (status, body) = ask(&http, &demo, get(other, id)).await;
            assert_eq!(status, 200, "{other} reads what {maker} made: {body}");
            assert!(shows_active(other, &body), "{other}: {body}");
            assert!(listed(&http, &demo, other, id).await, "{other} lists what {maker} made");
            for (op, active) in [("deactivate", false), ("reactivate", true)] {
                let (status, body) = ask(&http, &demo, operation(other, op, id).unwrap()).await;
                assert!((200..300).contains(&status), "{other} {op}: {status} {body}");
                for witness in VENDORS {
                    let (_, body) = ask(&http, &demo, get(witness, id)).await;
                    assert_eq!(
                        shows_active(witness, &body),
                        active,
                        "{witness} after {op} through {other}: {body}"
                    );
                }
            }
        }
    }
    demo.running.stop().await;
}

/// Update, suspend and delete, through every pair that has them: what one does, every other shows.
#[tokio::test(flavor = "multi_thread")]
async fn a_user_is_renamed_suspended_and_deleted_through_each_and_seen_through_every_other() {
    let demo = Demo::start().await;
    let http = reqwest::Client::new();
    for maker in VENDORS {
        for other in VENDORS {
            let (_, body) = ask(&http, &demo, create(maker, &format!("{maker}-{other}"))).await;
            let id = created_id(maker, &body);
            let name = format!("By {other}");
            let (status, body) = ask(&http, &demo, rename(other, id, &name)).await;
            assert!((200..300).contains(&status), "{other} renames what {maker} made: {status} {body}");
            for witness in VENDORS {
                let (status, body) = ask(&http, &demo, get(witness, id)).await;
                assert_eq!(status, 200, "{witness}: {body}");
                // One of them knows no last name: what it sets, and what it shows, is the name for a screen.
                let shown = name_shown(witness, &body);
                match (witness == "youhodler", other == "youhodler") {
                    (false, false) | (true, true) => {
                        assert_eq!(shown, name, "{witness} after {other}: {body}")
                    }
                    (true, false) => assert!(!shown.is_empty(), "{witness} after {other}: {body}"),
                    (false, true) => assert_ne!(shown, name, "{witness} after {other}: {body}"),
                }
            }
            for (op, active) in [("suspend", false), ("resume", true)] {
                // One way back for both, where there is no other.
                let back = if op == "resume" && other == "youhodler" { "reactivate" } else { op };
                let Some(asked) = operation(other, back, id) else { continue };
                let Some(_) = operation(other, "suspend", id) else { continue };
                let (status, body) = ask(&http, &demo, asked).await;
                assert!((200..300).contains(&status), "{other} {op}: {status} {body}");
                for witness in VENDORS {
                    let (_, body) = ask(&http, &demo, get(witness, id)).await;
                    assert_eq!(
                        shows_active(witness, &body),
                        active,
                        "{witness} after {op} through {other}: {body}"
                    );
                }
            }
            let Some(delete) = operation(other, "delete", id) else { continue };
            let (status, body) = ask(&http, &demo, delete).await;
            assert_eq!(status, 200, "{other} deletes: {body}");
            for witness in VENDORS {
                let (status, body) = ask(&http, &demo, get(witness, id)).await;
                assert_eq!(status, 404, "{witness} after {other} deleted: {body}");
                assert!(!listed(&http, &demo, witness, id).await, "{witness} lists what {other} deleted");
            }
        }
    }
    demo.running.stop().await;
}

/// Walks the whole list of a vendor, page by page.
async fn listed(http: &reqwest::Client, demo: &Demo, vendor: &str, id: u64) -> bool {
    let mut cursor = None;
    let wanted = spelled(vendor, id);
    for page in 0..20 {
        let cursor_text: String = cursor.clone().unwrap_or_default();
        let (path, body) = match vendor {
            "weavr" => (format!("/v1/users?limit=10&offset={}", page * 10), None),
            "zitadel" => (
                "/v2/users".to_owned(),
                Some(
                    serde_json::json!({"query": {"offset": (page * 10).to_string(), "limit": 10, "asc": true}}),
                ),
            ),
            "youhodler" => (format!("/users?page_size=10&page_token={cursor_text}"), None),
            "pcx" => (
                format!("/v1/users/list?limit=10&last_evaluated_key={}", cursor_text.replace('=', "%3D")),
                None,
            ),
            _ => (format!("/2.0/users?pageSize=10&page={}", page + 1), None),
        };
        let method = if body.is_some() { "POST" } else { "GET" };
        let (status, body) = ask(http, demo, Ask { vendor, method, path, token: ADMIN, body }).await;
        assert_eq!(status, 200, "{vendor}: {body}");
        let (items, key) = match vendor {
            "weavr" => (&body["users"], "id"),
            "zitadel" => (&body["result"], "userId"),
            "youhodler" => (&body["items"], "id"),
            "pcx" => (&body["users"], "user_id"),
            _ => (&body["data"], "id"),
        };
        let items = items.as_array().cloned().unwrap_or_default();
        if items.iter().any(|item| item[key].to_string().trim_matches('"') == wanted) {
            return true;
        }
        cursor = match vendor {
            "youhodler" => body["next_page_token"].as_str().map(str::to_owned),
            "pcx" => body["last_evaluated_key"].as_str().map(str::to_owned),
            _ => Some(String::new()),
        };
        if cursor.is_none() || items.is_empty() {
            return false;
        }
    }
    false
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_deactivated_is_out_of_every_dialect_from_the_next_request() {
    let demo = Demo::start().await;
    let http = reqwest::Client::new();
    let lena = 812_345_678_900_101 + 4_096;
    for through in VENDORS {
        for vendor in VENDORS {
            let (status, body) = ask(&http, &demo, Ask { token: LENA, ..get(vendor, lena) }).await;
            assert_eq!(status, 200, "{vendor} before: {body}");
        }
        let (status, body) = ask(&http, &demo, operation(through, "deactivate", lena).unwrap()).await;
        assert!((200..300).contains(&status), "{through}: {status} {body}");
        for vendor in VENDORS {
            let answers = [
                ask(&http, &demo, Ask { token: LENA, ..get(vendor, lena) }).await,
                ask(&http, &demo, Ask { token: LENA, ..operation(vendor, "reactivate", lena).unwrap() })
                    .await,
                ask(&http, &demo, Ask { token: LENA, ..create(vendor, "never") }).await,
            ];
            for (status, body) in answers {
                assert_eq!(status, 401, "{vendor} after deactivation through {through}: {body}");
                let shown = match vendor {
                    "weavr" => body.is_null(),
                    "zitadel" => body["message"] == "Errors.Token.Invalid (AUTH-7fs1e)",
                    "youhodler" => body["code"] == "unauthorized",
                    "pcx" => body == serde_json::json!({"message": "Unauthorized", "status": "error"}),
                    _ => body["errorCode"] == 1002,
                };
                assert!(shown, "{vendor}: {body}");
            }
        }
        let (status, body) = ask(&http, &demo, operation(through, "reactivate", lena).unwrap()).await;
        assert!((200..300).contains(&status), "{through}: {status} {body}");
    }
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_four_duplicates_make_one_event() {
    let demo = Demo::start().await;
    let http = reqwest::Client::new();
    for (n, (vendor, header)) in
        [("weavr", "idempotency-ref"), ("youhodler", "idempotency-key")].into_iter().enumerate()
    {
        let (_, body) = ask(&http, &demo, create("zitadel", &format!("twin-{n}"))).await;
        let id = created_id("zitadel", &body);
        let calls = (0..64).map(|_| {
            let ask = operation(vendor, "deactivate", id).unwrap();
            let url = format!("{}{}", demo.url(vendor), ask.path);
            let request =
                http.post(url).bearer_auth(ADMIN).header("api-key", "demo-api-key").header(header, "one");
            async move { request.send().await.unwrap().status().as_u16() }
        });
        let statuses = futures_util::future::join_all(calls).await;
        let good = if vendor == "weavr" { 204 } else { 201 };
        assert!(statuses.contains(&good), "{statuses:?}");
        assert!(statuses.iter().all(|status| [good, 409].contains(status)), "{statuses:?}");
        let id = interlingua_model::UserId::new(id).unwrap();
        assert_eq!(demo.engine().store().journal(id).await.unwrap().len(), 2);
    }
    demo.running.stop().await;
}
