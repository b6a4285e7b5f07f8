//! Orgs under the vendors' own ids: what a client has in its settings is what it sends and what it is shown.

use interlingua_model::UserId;
use interlingua_tests::{ADMIN, Ask, Demo, ask, create, created_id, operation, refused, spelled, vendors};
use serde_json::{Value, json};

/// Ids as long as the vendors' own, two orgs of each.
const CALLED: [(&str, [&str; 2]); 5] = [
    ("weavr", ["110747174434373672", "110747174434373673"]),
    ("zitadel", ["298765432109876543", "298765432109876544"]),
    (
        "youhodler",
        ["enterprises/0b7a1c52-2f6e-4d0b-8c1d-7a9e5f3b2c10", "clients/5d0c8a4e-93f1-4e0a-b7a6-0f7d2f6c1e22"],
    ),
    ("pcx", ["7f3e2d1c-0b9a-4876-9543-210fedcba987", "7f3e2d1c-0b9a-4876-9543-210fedcba988"]),
    ("smartsheet", ["7960873114331012", "7960873114331013"]),
];

async fn called() -> Demo {
    Demo::with(|loaded| {
        let realm = loaded.profile.realms.get_mut("demo").unwrap();
        for (at, org) in realm.orgs.iter_mut().enumerate() {
            org.aliases = CALLED.map(|(vendor, ids)| (vendor.to_owned(), ids[at].to_owned())).into();
        }
    })
    .await
}

fn get<'a>(vendor: &'a str, path: String) -> Ask<'a> {
    Ask { vendor, method: "GET", path, token: ADMIN, body: None }
}

/// How a vendor names an org in a creation and shows it, and how its list is asked for those of one org.
fn place(vendor: &str, org: &str) -> (Option<(&'static str, Value)>, &'static str, String) {
    match vendor {
        "weavr" => (None, "/buyerId", "/v1/users?limit=100".to_owned()),
        "zitadel" => (Some(("organizationId", json!(org))), "/user/details/resourceOwner", String::new()),
        "youhodler" => {
            (Some(("scope_ref", json!(org))), "/scope_ref", format!("/users?page_size=100&scope_ref={org}"))
        }
        "pcx" => {
            (Some(("org_id", json!(org))), "/user/org_id", format!("/v1/users/list?limit=1000&org_id={org}"))
        }
        "smartsheet" => (None, "/account/id", format!("/2.0/users?includeAll=true&planId={org}")),
        other => panic!("a place of {other}'s orgs"),
    }
}

#[tokio::test]
async fn every_dialect_speaks_of_orgs_by_the_vendors_ids() {
    let demo = called().await;
    for (vendor, ids) in CALLED {
        for (at, org) in ids.into_iter().enumerate() {
            let (field, shown, list) = place(vendor, org);
            // Where a creation names no org, it is in the caller's, which is the first.
            if field.is_none() && at > 0 {
                continue;
            }
            let mut asked = create(vendor, &format!("{vendor}-{at}"));
            if let (Some((name, value)), Some(body)) = (&field, &mut asked.body) {
                body[*name] = value.clone();
            }
            let (status, made) = ask(&demo, asked).await;
            assert!(status < 300, "{vendor}: {made}");
            let id = created_id(vendor, &made);
            let stored = demo.engine().store().user_by_id(UserId::new(id).unwrap()).await.unwrap().unwrap();
            assert_eq!(stored.org, demo.engine().realm().orgs[at].id, "{vendor}");

            let root = vendors::of(vendor).root();
            let (_, read) = ask(&demo, get(vendor, format!("{root}/{}", spelled(vendor, id)))).await;
            let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            assert_eq!(read.pointer(shown).map(text).as_deref(), Some(org), "{vendor}: {read}");

            let listed = match vendor {
                "zitadel" => {
                    let query = json!([{"organizationIdQuery": {"organizationId": org}}]);
                    let body = Some(json!({ "queries": query }));
                    Ask { vendor, method: "POST", path: "/v2/users".to_owned(), token: ADMIN, body }
                }
                _ => get(vendor, list),
            };
            let (status, page) = ask(&demo, listed).await;
            assert_eq!(status, 200, "{vendor}: {page}");
            let items = ["result", "items", "users", "data"].into_iter().find_map(|key| page[key].as_array());
            let items = items.unwrap();
            let is = |item: &Value| item.to_string().contains(&spelled(vendor, id));
            assert!(items.iter().any(is), "{vendor}: {page}");
            // Nobody of another org; those two vendors' lists do not say it, or have no such filter.
            if !["weavr", "smartsheet"].contains(&vendor) {
                let whose = shown.trim_start_matches("/user");
                let of = |item: &Value| item.pointer(whose).map(text);
                assert!(items.iter().all(|item| of(item).as_deref() == Some(org)), "{vendor}: {page}");
            }
            let (status, done) = ask(&demo, operation(vendor, "deactivate", id).unwrap()).await;
            assert!(status < 300, "{vendor}: {done}");
        }
    }
    // A plan in a path, an org in a header, an org in a path.
    let (status, done) = ask(&demo, on_plan(&demo, "7960873114331012").await).await;
    assert_eq!((status, &done["resultCode"]), (200, &json!(0)), "{done}");
    let (status, _) = ask(&demo, on_plan(&demo, "7960873114331013").await).await;
    assert_eq!(status, 404);
}

async fn on_plan(demo: &Demo, plan: &str) -> Ask<'static> {
    let (_, made) = ask(demo, create("smartsheet", &format!("seat-{plan}"))).await;
    let path = format!("/2.0/users/{}/plans/{plan}/downgrade", created_id("smartsheet", &made));
    let body = Some(json!({"seatType": "CONTRIBUTOR"}));
    Ask { vendor: "smartsheet", method: "POST", path, token: ADMIN, body }
}

/// The ids of the vendors' own pages of *deactivate user* stand in the demo as they are printed there.
#[tokio::test]
async fn the_demos_org_has_the_ids_of_the_pages() {
    let demo = Demo::start().await;
    let id = interlingua_tests::user("boris@acme.example");
    let (_, read) = ask(&demo, interlingua_tests::get("zitadel", id)).await;
    assert_eq!(read["user"]["details"]["resourceOwner"], "69629023906488334");
    let (_, read) = ask(&demo, interlingua_tests::get("youhodler", id)).await;
    assert_eq!(read["scope_ref"], "enterprises/b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b");
}

#[test]
fn an_alias_means_one_org_and_looks_as_the_vendors_do() {
    let says = |vendor: &'static str, text: &'static str| {
        let mut loaded = interlingua_gateway::load("demo").unwrap();
        let realm = loaded.profile.realms.get_mut("demo").unwrap();
        realm.orgs[1].aliases.insert(vendor.to_owned(), text.to_owned());
        refused(&loaded, &interlingua_gateway::Flags::default())
    };
    for (vendor, text, why) in [
        ("okta", "1", "is no vendor"),
        ("zitadel", "", "is no id of theirs"),
        ("weavr", "acme", "digits alone"),
        ("smartsheet", "9007199254740992", "a whole number from 1 to 2^53 - 1"),
        ("youhodler", "b8e2f1a0-4c3d-4e5f-9a1b-2c3d4e5f6a7b", "enterprises/UUID"),
        // The first org's alias, and its id in the vendor's spelling.
        ("zitadel", "69629023906488334", "means the org 69629023906 already"),
        ("weavr", "69629023906", "means the org 69629023906 already"),
    ] {
        let said = says(vendor, text);
        assert!(said.contains(&format!("orgs[1].aliases.{vendor}")) && said.contains(why), "{said}");
    }
}
