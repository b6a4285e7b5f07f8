//! What every gRPC server has beside its procedures: health, and reflection over the descriptors of what is mounted.

use std::convert::Infallible;
use std::net::IpAddr;

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use http::{Request, Response};
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use tonic::body::Body;
use tower::{Service, ServiceExt as _};

use tokio::sync::Semaphore;
use tower_http::timeout::TimeoutBody;

use crate::Mount;
use crate::limits::{Limits, millis};
use crate::peers::Peers;
use crate::sent::Sent;

type Served = Box<dyn Fn(Request<Incoming>) -> BoxFuture<'static, Response<Body>> + Send + Sync>;

/// A service that is built when it is first asked: reflection indexes every descriptor, and few ask for it.
type Lazy = LazyLock<Served, Box<dyn FnOnce() -> Served + Send>>;

/// The services, by what their paths begin with.
pub struct Grpc {
    services: Vec<(&'static str, Lazy)>,
    /// A bound on what is asked of them at once; they ask for no credential.
    room: Arc<Semaphore>,
    peers: Peers,
    idle: Duration,
}

/// Requests of these services that are worked on at once.
const ROOM: usize = 64;

impl Grpc {
    /// The services for what is mounted on one listener; none when no mount has procedures.
    pub async fn of<'a>(mounts: impl Iterator<Item = &'a Mount> + Clone, limits: Limits) -> Self {
        let (room, idle) = (Arc::new(Semaphore::new(ROOM)), millis(limits.answer_time));
        // Behind a proxy there is one address for all.
        let peers = Peers::new(if limits.peer_connections > 0 { ROOM / 4 } else { 0 });
        if !mounts.clone().any(|mount| mount.services().next().is_some()) {
            return Self { services: Vec::new(), room, peers, idle };
        }
        let descriptors: Arc<[&[u8]]> =
            mounts.clone().map(|mount| mount.dialect().manifest().descriptors).collect();
        let again = Arc::clone(&descriptors);
        let (reporter, health) = tonic_health::server::health_reporter();
        for service in mounts.flat_map(Mount::services) {
            reporter.set_service_status(service, tonic_health::ServingStatus::Serving).await;
        }
        // `Watch` is left out: a client does without, and a stream without an end would hold its place for ever.
        let services: Vec<(&str, Lazy)> = vec![
            ("/grpc.health.v1.Health/Check", lazy(move || served(health))),
            (
                "/grpc.reflection.v1.ServerReflection/",
                lazy(move || reflection(&descriptors).build_v1().map_or_else(unreadable, served)),
            ),
            (
                "/grpc.reflection.v1alpha.ServerReflection/",
                lazy(move || reflection(&again).build_v1alpha().map_or_else(unreadable, served)),
            ),
        ];
        Self { services, room, peers, idle }
    }

    /// Answers, when there is room; a stream on which nothing happens is cut off.
    pub async fn answer(&self, peer: IpAddr, service: &Served, request: Request<Incoming>) -> Response<Sent> {
        let share = self.peers.turn(peer);
        let turn = share.and_then(|share| Some((Arc::clone(&self.room).try_acquire_owned().ok()?, share)));
        let Some(turn) = turn else {
            return tonic::Status::resource_exhausted("too many requests at once")
                .into_http::<Body>()
                .map(Sent::Streamed);
        };
        match tokio::time::timeout(self.idle, service(request)).await {
            Ok(answer) => answer.map(|body| {
                // The turn goes with the body, to its end.
                let held = TimeoutBody::new(self.idle, body).map_frame(move |frame| {
                    let _turn = &turn;
                    frame
                });
                Sent::Streamed(Body::new(held))
            }),
            Err(_) => tonic::Status::deadline_exceeded("the answer took too long")
                .into_http::<Body>()
                .map(Sent::Streamed),
        }
    }

    /// The service for this path.
    pub fn find(&self, path: &str) -> Option<&Served> {
        self.services.iter().find(|(prefix, _)| path.starts_with(prefix)).map(|(_, served)| &**served)
    }
}

fn lazy(build: impl FnOnce() -> Served + Send + 'static) -> Lazy {
    LazyLock::new(Box::new(build))
}

fn reflection<'b>(descriptors: &[&'b [u8]]) -> tonic_reflection::server::Builder<'b> {
    let builder = tonic_reflection::server::Builder::configure()
        .register_encoded_file_descriptor_set(tonic_health::pb::FILE_DESCRIPTOR_SET);
    descriptors.iter().fold(builder, |builder, set| builder.register_encoded_file_descriptor_set(set))
}

/// Descriptors are compiled in, and read by the suite of published clients: what cannot be read is a fault of ours.
fn unreadable(error: tonic_reflection::server::Error) -> Served {
    let text = error.to_string();
    Box::new(move |_| {
        tracing::error!(error = text, "descriptors cannot be read");
        let answer = tonic::Status::internal("descriptors cannot be read").into_http::<Body>();
        Box::pin(std::future::ready(answer))
    })
}

fn served<S>(service: S) -> Served
where
    S: Service<Request<Incoming>, Response = Response<Body>, Error = Infallible>
        + Clone
        + Send
        + Sync
        + 'static,
    S::Future: Send,
{
    Box::new(move |request| {
        let answered = service.clone().oneshot(request);
        answered.map(|answered| answered.unwrap_or_else(|never| match never {})).boxed()
    })
}
