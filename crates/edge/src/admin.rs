//! The admin listener's paths: `/healthz` (the process runs), `/readyz` (a write would be accepted), `/metrics`, and
//! `/openapi/VENDOR.json` for each dialect that is served.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use bytes::Bytes;

use futures_util::future::BoxFuture;
use http::StatusCode;
use interlingua_wire::{WireResponse, openapi};

use crate::{Mount, Observer};

/// Says whether the program can do its work; `Err` says what is in the way.
pub type Probe = Box<dyn Fn() -> BoxFuture<'static, Result<(), String>> + Send + Sync>;

/// The admin listener's state.
pub struct Admin {
    observer: Arc<Observer>,
    ready: Probe,
    documents: BTreeMap<String, Document>,
}

/// An OpenAPI document, made when it is first asked for.
struct Document {
    mount: Arc<Mount>,
    text: OnceLock<Bytes>,
}

impl Document {
    fn text(&self) -> Bytes {
        let make = || serde_json::to_vec_pretty(&openapi(self.mount.dialect())).unwrap_or_default().into();
        self.text.get_or_init(make).clone()
    }
}

impl Admin {
    /// An admin listener over an observer, a probe, and the mounts whose documents it serves.
    #[must_use]
    pub fn new(observer: Arc<Observer>, ready: Probe, mounts: &[Arc<Mount>]) -> Self {
        let document = |mount: &Arc<Mount>| {
            let path = format!("/openapi/{}.json", mount.dialect().manifest().vendor);
            (path, Document { mount: Arc::clone(mount), text: OnceLock::new() })
        };
        Self { observer, ready, documents: mounts.iter().map(document).collect() }
    }

    /// Answers a path.
    pub async fn answer(&self, path: &str) -> WireResponse {
        match path {
            "/healthz" => text(StatusCode::OK, "ok\n".to_owned()),
            "/readyz" => match (self.ready)().await {
                Ok(()) => text(StatusCode::OK, "ready\n".to_owned()),
                Err(why) => text(StatusCode::SERVICE_UNAVAILABLE, format!("not ready: {why}\n")),
            },
            "/metrics" => text(StatusCode::OK, self.observer.render()),
            path => match self.documents.get(path) {
                Some(document) => {
                    WireResponse { body: document.text(), ..WireResponse::empty(StatusCode::OK) }
                        .with("content-type", http::HeaderValue::from_static("application/json"))
                }
                None => {
                    let paths: Vec<&str> = self.documents.keys().map(String::as_str).collect();
                    let here = format!("here are /healthz, /readyz, /metrics, {}\n", paths.join(", "));
                    text(StatusCode::NOT_FOUND, here)
                }
            },
        }
    }
}

fn text(status: StatusCode, body: String) -> WireResponse {
    WireResponse { body: body.into(), ..WireResponse::empty(status) }
        .with("content-type", http::HeaderValue::from_static("text/plain; charset=utf-8"))
}
