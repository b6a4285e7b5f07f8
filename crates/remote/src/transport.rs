//! Requests on the wire: one at a time, repeated where that is safe.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Limited};
use interlingua_backend::Chance;
use interlingua_model::{Fault, FaultKind, Secret};
use interlingua_wire::{Busy, Upstream, WireRequest, WireResponse};
use tokio::time::{Instant, sleep, timeout_at};
use tokio_rustls::rustls::crypto::ring;

use crate::breaker::Breaker;
use crate::{Held, RemoteLimits};

/// An upstream that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum RemoteError {
    /// The URL is none, or not of HTTP.
    #[error(
        "the url is no root URL; write one like https://vendor.example, without user, query and fragment"
    )]
    Url,
    /// The certificates of its authorities cannot be read.
    #[error("{path}: {why}")]
    Roots {
        /// The file.
        path: String,
        /// What is wrong with it.
        why: String,
    },
    /// The keys of an issuer cannot be read.
    #[error("{0}")]
    Keys(String),
    /// The client cannot be made.
    #[error("the HTTP client cannot be made: {0}")]
    Client(String),
}

/// Where an upstream is, and how it knows us.
#[derive(Clone, Debug)]
pub struct Address {
    /// Its root; endpoints' paths are put behind it.
    pub url: String,
    /// Our credential there.
    pub credential: Held,
    /// A file of certificates (PEM) to trust, instead of the system's.
    pub roots: Option<PathBuf>,
}

/// A client that trusts the system's authorities, or those of a file.
pub fn client(roots: Option<&Path>) -> Result<reqwest::Client, RemoteError> {
    finished(builder(), roots)
}

fn builder() -> reqwest::ClientBuilder {
    // A second call finds it installed, which is as well.
    drop(ring::default_provider().install_default());
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        // What the machine's environment says of proxies does not decide where our credential goes.
        .no_proxy()
        .user_agent(concat!("interlingua/", env!("CARGO_PKG_VERSION")))
}

fn finished(builder: reqwest::ClientBuilder, roots: Option<&Path>) -> Result<reqwest::Client, RemoteError> {
    let builder = match roots {
        None => builder,
        Some(path) => {
            let failed = |e: &dyn std::fmt::Display| RemoteError::Roots {
                path: path.display().to_string(),
                why: e.to_string(),
            };
            let pem = std::fs::read(path).map_err(|e| failed(&e))?;
            builder.tls_certs_only(reqwest::Certificate::from_pem_bundle(&pem).map_err(|e| failed(&e))?)
        }
    };
    builder.build().map_err(|e| RemoteError::Client(e.to_string()))
}

/// An upstream's language on the wire: one pool of connections, one breaker, one credential.
pub struct Transport {
    client: reqwest::Client,
    address: Address,
    upstream: Arc<dyn Upstream>,
    limits: RemoteLimits,
    breaker: Breaker,
    chance: Arc<dyn Chance>,
}

/// How one sending went.
enum Went {
    /// There is an answer.
    Answered(Box<WireResponse>),
    /// Nothing was done, for sure.
    Untouched(String),
    /// It may have been done.
    Unknown(String),
}

impl Transport {
    /// Speaks `upstream` to what is at `address`.
    ///
    /// # Errors
    /// When the address cannot be used.
    pub fn new(
        address: Address,
        upstream: Arc<dyn Upstream>,
        limits: RemoteLimits,
        chance: Arc<dyn Chance>,
    ) -> Result<Self, RemoteError> {
        let url = reqwest::Url::parse(&address.url).ok();
        let plain = |url: &reqwest::Url| {
            url.query().is_none()
                && url.fragment().is_none()
                && url.username().is_empty()
                && url.password().is_none()
        };
        let url = url.filter(|url| matches!(url.scheme(), "http" | "https") && plain(url));
        let Some(url) = url else { return Err(RemoteError::Url) };
        let mut builder = builder()
            .connect_timeout(Duration::from_millis(limits.connect_time))
            .pool_idle_timeout(Duration::from_millis(limits.idle_time))
            .pool_max_idle_per_host(limits.idle_connections);
        if upstream.http2() && url.scheme() == "http" {
            builder = builder.http2_prior_knowledge();
        }
        let client = finished(builder, address.roots.as_deref())?;
        let breaker = Breaker::new(limits.failures, Duration::from_millis(limits.rest));
        Ok(Self { client, address, upstream, limits, breaker, chance })
    }

    /// The language.
    #[must_use]
    pub fn upstream(&self) -> &dyn Upstream {
        &*self.upstream
    }

    /// The limits.
    #[must_use]
    pub const fn limits(&self) -> &RemoteLimits {
        &self.limits
    }

    /// Sends a request until there is an answer that is worth reading, within the time of the call. One that changes something
    /// is sent again only when nothing was done.
    pub async fn send(&self, request: &WireRequest, safe: bool, end: Instant) -> Result<WireResponse, Fault> {
        let mut pause = Duration::from_millis(self.limits.first_pause);
        for turn in 0.. {
            let (went, busy) = match self.address.credential.now().await {
                Ok(credential) => self.attempt(request, &credential, end).await?,
                // Whoever keeps the file may just be writing it; that says nothing of the upstream.
                Err(why) => (Went::Untouched(format!("our credential: {why}")), None),
            };
            let (again, asked, failure) = match (went, busy) {
                (Went::Answered(response), None) => return Ok(*response),
                (Went::Answered(response), Some(busy)) => {
                    let sure = safe || busy == Busy::TurnedAway;
                    if sure && turn >= self.limits.retries {
                        return Ok(*response);
                    }
                    (sure, retry_after(&response), format!("{busy:?}"))
                }
                (Went::Untouched(why), _) => (true, None, why),
                (Went::Unknown(why), _) => (safe, None, why),
            };
            let wait = asked.unwrap_or_else(|| self.jittered(pause));
            let out_of = turn >= self.limits.retries
                || wait > Duration::from_millis(self.limits.longest_pause)
                || Instant::now() + wait >= end;
            if !again || out_of {
                let kind = if again { FaultKind::Unavailable } else { FaultKind::Timeout };
                return Err(Fault::because(kind, format!("the upstream did not answer: {failure}")));
            }
            tracing::debug!(turn, ?wait, why = %failure, "the upstream is asked again");
            sleep(wait).await;
            pause = (pause * 2).min(Duration::from_millis(self.limits.longest_pause));
        }
        Err(Fault::new(FaultKind::Unavailable))
    }

    /// Sends it, unless the upstream is left alone; says whether it was too busy.
    async fn attempt(
        &self,
        request: &WireRequest,
        credential: &Secret,
        end: Instant,
    ) -> Result<(Went, Option<Busy>), Fault> {
        let patience = Duration::from_millis(self.limits.request_time / 2);
        let Some(attempt) = self.breaker.attempt(patience) else {
            let why = "the upstream is left alone after its failures";
            return Err(Fault::because(FaultKind::Unavailable, why));
        };
        let went = timeout_at(end, self.once(request, credential)).await;
        let went = went.unwrap_or_else(|_| Went::Unknown("the call's time is over".to_owned()));
        let busy = match &went {
            Went::Answered(response) => self.upstream.busy(response),
            _ => None,
        };
        attempt.went(matches!(went, Went::Answered(_)) && busy.is_none());
        Ok((went, busy))
    }

    /// Half of a pause for sure, the other half by chance, so that many callers do not come back at once.
    fn jittered(&self, pause: Duration) -> Duration {
        let mut byte = [0];
        if self.chance.fill(&mut byte).is_err() {
            return pause;
        }
        let [byte] = byte;
        pause / 2 + pause.mul_f64(f64::from(byte) / 510.0)
    }

    async fn once(&self, request: &WireRequest, credential: &Secret) -> Went {
        let query = request.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
        let url = format!("{}{}{query}", self.address.url.trim_end_matches('/'), request.path);
        let mut signed = request.clone();
        self.upstream.sign(&mut signed, credential);
        let sending = self
            .client
            .request(signed.method, url)
            .headers(signed.headers)
            .body(signed.body)
            .timeout(Duration::from_millis(self.limits.request_time))
            .send();
        let response = match sending.await {
            Ok(response) => http::Response::<reqwest::Body>::from(response),
            Err(e) if e.is_connect() || e.is_builder() => return Went::Untouched(shown(&e)),
            Err(e) => return Went::Unknown(shown(&e)),
        };
        let (head, body) = response.into_parts();
        match Limited::new(body, self.limits.answer_bytes).collect().await {
            Ok(body) => {
                let trailers = body.trailers().cloned().unwrap_or_default();
                let body: Bytes = body.to_bytes();
                let empty = WireResponse::empty(head.status);
                Went::Answered(Box::new(WireResponse { headers: head.headers, body, trailers, ..empty }))
            }
            Err(e) => Went::Unknown(format!("the answer broke off: {e}")),
        }
    }
}

/// An error and its causes, without the URL.
fn shown(error: &reqwest::Error) -> String {
    let mut text = String::new();
    let mut cause: Option<&dyn std::error::Error> = std::error::Error::source(error);
    while let Some(e) = cause {
        text = if text.is_empty() { e.to_string() } else { format!("{text}: {e}") };
        cause = e.source();
    }
    if error.is_timeout() && text.is_empty() { "timed out".to_owned() } else { text }
}

/// How long the upstream wants to be left alone, in whole seconds. Its other form, a date, is not read.
fn retry_after(response: &WireResponse) -> Option<Duration> {
    let text = response.headers.get(http::header::RETRY_AFTER)?.to_str().ok()?;
    text.trim().parse().ok().map(Duration::from_secs)
}
