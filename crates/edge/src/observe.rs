//! Metrics. Nothing is global: every program, and every test, has its own.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use metrics::{Counter, Gauge, Histogram, Key, Label, Metadata, Recorder, Unit};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle, PrometheusRecorder};

/// Bounds of the request histogram, in seconds.
const BOUNDS: [f64; 10] = [0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5];

/// Keeps the metrics of one program.
pub struct Observer {
    recorder: PrometheusRecorder,
    handle: PrometheusHandle,
}

impl Observer {
    /// An observer without any metric yet.
    ///
    /// # Errors
    /// A bound that the exporter does not take; none in practice.
    pub fn new() -> Result<Arc<Self>, String> {
        let name = Matcher::Full("interlingua_request_seconds".to_owned());
        let builder =
            PrometheusBuilder::new().set_buckets_for_metric(name, &BOUNDS).map_err(|e| e.to_string())?;
        let recorder = builder.build_recorder();
        let handle = recorder.handle();
        let describe = |name: &'static str, text: &'static str| {
            recorder.describe_counter(name.into(), Some(Unit::Count), text.into());
        };
        describe("interlingua_requests_total", "Requests, by mount, endpoint and status.");
        describe(
            "interlingua_losses_total",
            "Things that a translation could not carry, by mount and endpoint.",
        );
        recorder.describe_histogram(
            "interlingua_request_seconds".into(),
            Some(Unit::Seconds),
            "Time from the end of a request's body to its answer.".into(),
        );
        recorder.describe_gauge(
            "interlingua_in_flight".into(),
            Some(Unit::Count),
            "Requests at work.".into(),
        );
        recorder.describe_gauge(
            "interlingua_store".into(),
            None,
            "Bytes of the database and of its log, rows of the journal, idempotency keys, seconds that the clock is ahead of\n             where it was left; by realm.".into(),
        );
        Ok(Arc::new(Self { recorder, handle }))
    }

    /// The metrics in Prometheus' text form.
    #[must_use]
    pub fn render(&self) -> String {
        self.handle.render()
    }

    /// Folds samples together; to be called every few seconds, so that they do not pile up between scrapes.
    pub fn upkeep(&self) {
        self.handle.run_upkeep();
    }

    /// How much of something a realm's store has.
    pub fn store(&self, realm: &str, what: &str, much: f64) {
        let labels = vec![Label::new("realm", realm.to_owned()), Label::new("of", what.to_owned())];
        let key = Key::from_parts("interlingua_store", labels);
        self.recorder.register_gauge(&key, &META).set(much);
    }

    /// The gauge of requests at work in `mount`.
    pub fn in_flight(&self, mount: &str) -> Gauge {
        let key = Key::from_parts("interlingua_in_flight", vec![Label::new("mount", mount.to_owned())]);
        self.recorder.register_gauge(&key, &META)
    }

    /// The metrics of one endpoint.
    pub fn endpoint(self: &Arc<Self>, mount: &str, vendor: &str, endpoint: &str) -> EndpointMetrics {
        let labels = vec![
            Label::new("mount", mount.to_owned()),
            Label::new("vendor", vendor.to_owned()),
            Label::new("endpoint", endpoint.to_owned()),
        ];
        let key = |name: &'static str| Key::from_parts(name, labels.clone());
        EndpointMetrics {
            seconds: self.recorder.register_histogram(&key("interlingua_request_seconds"), &META),
            losses: self.recorder.register_counter(&key("interlingua_losses_total"), &META),
            by_status: RwLock::default(),
            observer: Arc::clone(self),
            labels,
        }
    }
}

const META: Metadata<'static> = Metadata::new(module_path!(), metrics::Level::INFO, None);

/// The metrics of one endpoint, looked up once.
pub struct EndpointMetrics {
    seconds: Histogram,
    losses: Counter,
    by_status: RwLock<BTreeMap<u16, Counter>>,
    observer: Arc<Observer>,
    labels: Vec<Label>,
}

impl EndpointMetrics {
    /// Counts one answer.
    pub fn answered(&self, status: u16, took: Duration, losses: usize) {
        self.seconds.record(took.as_secs_f64());
        self.losses.increment(losses as u64);
        if let Some(counter) = self.by_status.read().unwrap_or_else(PoisonError::into_inner).get(&status) {
            return counter.increment(1);
        }
        let mut labels = self.labels.clone();
        labels.push(Label::new("status", status.to_string()));
        let key = Key::from_parts("interlingua_requests_total", labels);
        let counter = self.observer.recorder.register_counter(&key, &META);
        counter.increment(1);
        self.by_status.write().unwrap_or_else(PoisonError::into_inner).insert(status, counter);
    }
}
