//! One-time codes to whoever sends them on: a POST of JSON for each.

use std::time::Duration;

use futures_util::future::BoxFuture;
use interlingua_backend::{Message, PortError, Sender};

use crate::{Held, RemoteError};

/// Sends `{vendor, purpose, to, code}` to a URL, which takes a code over by a 2xx.
pub struct Webhook {
    client: reqwest::Client,
    url: String,
    credential: Option<Held>,
}

impl Webhook {
    /// A webhook at `url`, to which `credential` is shown as a bearer token.
    ///
    /// # Errors
    /// When the URL is none.
    pub fn new(url: String, credential: Option<Held>) -> Result<Self, RemoteError> {
        let known = reqwest::Url::parse(&url).is_ok_and(|url| ["http", "https"].contains(&url.scheme()));
        if !known {
            return Err(RemoteError::Url);
        }
        let client = crate::transport::client(None)?;
        Ok(Self { client, url, credential })
    }
}

/// A code on its way, for whoever brings it to the person.
#[must_use]
pub fn written(message: &Message) -> serde_json::Value {
    serde_json::json!({
        "vendor": message.vendor,
        "purpose": message.purpose.word(),
        "to": &*message.to,
        "code": &*message.code,
    })
}

impl Sender for Webhook {
    fn send<'a>(&'a self, message: &'a Message) -> BoxFuture<'a, Result<(), PortError>> {
        Box::pin(async move {
            let body = written(message);
            let failed = |reason: String| PortError { port: "codes webhook", reason };
            let mut request = self.client.post(&self.url).timeout(Duration::from_secs(10)).json(&body);
            if let Some(credential) = &self.credential {
                request = request.bearer_auth(&*credential.now().await.map_err(failed)?);
            }
            let response = request.send().await.map_err(|e| failed(e.without_url().to_string()))?;
            if response.status().is_success() {
                return Ok(());
            }
            Err(failed(format!("it answered {}", response.status())))
        })
    }
}
