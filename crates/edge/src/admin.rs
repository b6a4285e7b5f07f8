//! The admin listener's three paths: `/healthz` (the process runs), `/readyz` (a write would be accepted), `/metrics`.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use http::StatusCode;
use interlingua_wire::WireResponse;

use crate::Observer;

/// Says whether the program can do its work; `Err` says what is in the way.
pub type Probe = Box<dyn Fn() -> BoxFuture<'static, Result<(), String>> + Send + Sync>;

/// The admin listener's state.
pub struct Admin {
    observer: Arc<Observer>,
    ready: Probe,
}

impl Admin {
    /// An admin listener over an observer and a probe.
    #[must_use]
    pub const fn new(observer: Arc<Observer>, ready: Probe) -> Self {
        Self { observer, ready }
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
            _ => text(StatusCode::NOT_FOUND, "here are /healthz, /readyz and /metrics\n".to_owned()),
        }
    }
}

fn text(status: StatusCode, body: String) -> WireResponse {
    WireResponse { body: body.into(), ..WireResponse::empty(status) }
        .with("content-type", http::HeaderValue::from_static("text/plain; charset=utf-8"))
}
