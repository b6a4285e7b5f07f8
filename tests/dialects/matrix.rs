//! Five dialects over one engine: what is done through one is seen through every other.

use http::Method;
use interlingua_tests::{
    ADMIN, Ask, Demo, LENA, VENDORS, answer, ask, create, created_id, get, name_shown, operation, reactivate,
    rename, shows_active, spelled, vendors, vendors::Page,
};
use interlingua_wire::WireRequest;

#[tokio::test(flavor = "multi_thread")]
async fn a_user_made_through_each_is_read_listed_and_moved_through_every_other() {
    let demo = Demo::start().await;
    for maker in VENDORS {
        let (status, body) = ask(&demo, create(maker, &format!("from-{maker}"))).await;
        assert!((200..300).contains(&status), "{maker}: {status} {body}");
        let id = created_id(maker, &body);
        for other in VENDORS {
            let (status, body) = ask(&demo, get(other, id)).await;
            assert_eq!(status, 200, "{other} reads what {maker} made: {body}");
            assert!(shows_active(other, &body), "{other}: {body}");
            assert!(listed(&demo, other, id).await.unwrap_or(true), "{other} lists what {maker} made");
            let off = operation(other, "deactivate", id).unwrap();
            for (op, asked, active) in [("off", off, false), ("back", reactivate(other, id), true)] {
                let (status, body) = ask(&demo, asked).await;
                assert!((200..300).contains(&status), "{other} {op}: {status} {body}");
                for witness in VENDORS {
                    let (_, body) = ask(&demo, get(witness, id)).await;
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
    for maker in VENDORS {
        for other in VENDORS {
            let (_, body) = ask(&demo, create(maker, &format!("{maker}-{other}"))).await;
            let id = created_id(maker, &body);
            let name = format!("By {other}");
            let renames = rename(other, id, &name);
            let renamed = renames.is_some();
            if let Some(asked) = renames {
                let (status, body) = ask(&demo, asked).await;
                assert!((200..300).contains(&status), "{other} renames what {maker} made: {status} {body}");
            }
            for witness in VENDORS.into_iter().filter(|_| renamed) {
                let (status, body) = ask(&demo, get(witness, id)).await;
                assert_eq!(status, 200, "{witness}: {body}");
                // One of them knows no last name: what it sets, and what it shows, is the name for a screen.
                let shown = name_shown(witness, &body);
                let for_screens = |vendor| vendors::of(vendor).name_shown().1;
                match (for_screens(witness), for_screens(other)) {
                    (false, false) | (true, true) => {
                        assert_eq!(shown, name, "{witness} after {other}: {body}")
                    }
                    (true, false) => assert!(!shown.is_empty(), "{witness} after {other}: {body}"),
                    (false, true) => assert_ne!(shown, name, "{witness} after {other}: {body}"),
                }
            }
            for (op, active) in [("suspend", false), ("resume", true)] {
                // One way back for both, where there is no other.
                let back = if op == "resume" { vendors::of(other).back() } else { op };
                let Some(asked) = operation(other, back, id) else { continue };
                let Some(_) = operation(other, "suspend", id) else { continue };
                let (status, body) = ask(&demo, asked).await;
                assert!((200..300).contains(&status), "{other} {op}: {status} {body}");
                for witness in VENDORS {
                    let (_, body) = ask(&demo, get(witness, id)).await;
                    assert_eq!(
                        shows_active(witness, &body),
                        active,
                        "{witness} after {op} through {other}: {body}"
                    );
                }
            }
            let Some(delete) = operation(other, "delete", id) else { continue };
            let (status, body) = ask(&demo, delete).await;
            assert_eq!(status, 200, "{other} deletes: {body}");
            for witness in VENDORS {
                let (status, body) = ask(&demo, get(witness, id)).await;
                assert_eq!(status, 404, "{witness} after {other} deleted: {body}");
                let lists = listed(&demo, witness, id).await.unwrap_or(false);
                assert!(!lists, "{witness} lists what {other} deleted");
            }
        }
    }
    demo.running.stop().await;
}

/// Walks the whole list of a vendor, page by page; `None` where it has no lists.
async fn listed(demo: &Demo, vendor: &str, id: u64) -> Option<bool> {
    let mut cursor: Option<String> = None;
    let wanted = spelled(vendor, id);
    let of = vendors::of(vendor);
    for page in 0..20 {
        let Page { method, path, body, users, id } = of.page(page, &cursor.clone().unwrap_or_default())?;
        let (status, body) = ask(demo, Ask { vendor, method, path, token: ADMIN, body }).await;
        assert_eq!(status, 200, "{vendor}: {body}");
        let items = body[users].as_array().cloned().unwrap_or_default();
        if items.iter().any(|item| item[id].to_string().trim_matches('"') == wanted) {
            return Some(true);
        }
        cursor = of.cursor(&body);
        if cursor.is_none() || items.is_empty() {
            break;
        }
    }
    Some(false)
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_deactivated_is_out_of_every_dialect_from_the_next_request() {
    let demo = Demo::start().await;
    let lena = 812_345_678_900_101 + 4_096;
    for through in VENDORS {
        for vendor in VENDORS {
            let (status, body) = ask(&demo, Ask { token: LENA, ..get(vendor, lena) }).await;
            assert_eq!(status, 200, "{vendor} before: {body}");
        }
        let (status, body) = ask(&demo, operation(through, "deactivate", lena).unwrap()).await;
        assert!((200..300).contains(&status), "{through}: {status} {body}");
        for vendor in VENDORS {
            let back = operation(vendor, "reactivate", lena);
            for asked in [get(vendor, lena), create(vendor, "never")].into_iter().chain(back) {
                let (status, body) = ask(&demo, Ask { token: LENA, ..asked }).await;
                assert_eq!(status, 401, "{vendor} after deactivation through {through}: {body}");
                assert!(vendors::of(vendor).unknown(&body), "{vendor}: {body}");
            }
        }
        let (status, body) = ask(&demo, reactivate(through, lena)).await;
        assert!((200..300).contains(&status), "{through}: {status} {body}");
    }
    demo.running.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_four_duplicates_make_one_event() {
    let demo = Demo::start().await;
    for (n, (vendor, header)) in
        [("weavr", "idempotency-ref"), ("youhodler", "idempotency-key")].into_iter().enumerate()
    {
        let (_, body) = ask(&demo, create("zitadel", &format!("twin-{n}"))).await;
        let id = created_id("zitadel", &body);
        let calls = (0..64).map(|_| {
            let (asked, mount) = (operation(vendor, "deactivate", id).unwrap(), demo.mount(vendor));
            let mut request = WireRequest::new(Method::POST, asked.path);
            for (name, value) in vendors::of(vendor).credentials(ADMIN) {
                request.headers.insert(name, value.parse().unwrap());
            }
            request.headers.insert(header, "one".parse().unwrap());
            // On threads of their own: they shall meet.
            tokio::spawn(async move { answer(&mount, request).await.status.as_u16() })
        });
        let statuses = futures_util::future::join_all(calls).await;
        let statuses: Vec<u16> = statuses.into_iter().map(Result::unwrap).collect();
        let good = vendors::of(vendor).deactivated();
        assert!(statuses.contains(&good), "{statuses:?}");
        assert!(statuses.iter().all(|status| [good, 409].contains(status)), "{statuses:?}");
        let id = interlingua_model::UserId::new(id).unwrap();
        assert_eq!(demo.engine().store().journal(id).await.unwrap().len(), 2);
    }
    demo.running.stop().await;
}
