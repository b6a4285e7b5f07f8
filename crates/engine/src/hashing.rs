//! Hashing passwords: on two threads of its own, each with memory that it uses again and again, and a queue that ends. However many
//! log in, it takes no more.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::Builder;
use std::time::Duration;

use argon2::password_hash::phc::{Output, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use interlingua_backend::Clock;
use interlingua_model::{Fault, FaultKind, Secret};
use tokio::sync::{Semaphore, oneshot};

use crate::hashes::Known;

/// How many passwords are hashed at once.
const THREADS: usize = 2;
/// How many may be hashed or wait for it; one more is refused.
const QUEUE: usize = 256;
/// The longest that anybody waits for the slowest check.
const LONGEST: Duration = Duration::from_secs(1);

/// What a check found.
#[derive(Clone, Copy, Debug)]
pub struct Checked {
    pub right: bool,
    /// How long whoever refuses has to wait.
    pub rest: Duration,
}

type Job = Box<dyn FnOnce(&mut Vec<Block>) + Send>;

/// The threads, and the queue in front of them. The threads are there from the first password on.
pub struct Hashing {
    clock: Arc<dyn Clock>,
    jobs: Mutex<Option<Sender<Job>>>,
    room: Arc<Semaphore>,
    /// One at a time where more memory is asked for than each thread has.
    large: Arc<Mutex<()>>,
    /// How long the slowest check has taken so far.
    slowest: Arc<Mutex<Duration>>,
}

impl Hashing {
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        let room = Arc::new(Semaphore::new(QUEUE));
        Self { clock, jobs: Mutex::default(), room, large: Arc::default(), slowest: Arc::default() }
    }

    /// The hash of a password, by argon2id in its default strength.
    ///
    /// # Errors
    /// [`FaultKind::Overloaded`] where too many wait.
    pub async fn hash(&self, password: Secret, salt: [u8; 16]) -> Result<Secret, Fault> {
        let make = move |memory: &mut Vec<Block>| made(&password, &salt, memory);
        self.run(make).await?.map_err(|e| broken(&e))
    }

    /// Whether a password belongs to a hash, and how long the slowest check so far would still have taken: who refuses waits that
    /// long, so that a hash of another price, or none, does not tell who exists.
    ///
    /// # Errors
    /// [`FaultKind::Overloaded`] where too many wait.
    pub async fn check(&self, password: Secret, hash: Secret) -> Result<Checked, Fault> {
        let (clock, large, slowest) =
            (Arc::clone(&self.clock), Arc::clone(&self.large), Arc::clone(&self.slowest));
        let check = move |memory: &mut Vec<Block>| {
            let (right, took) = belongs(&password, &hash, memory, &large, clock.as_ref());
            let mut slowest = slowest.lock().unwrap_or_else(PoisonError::into_inner);
            // A process that stood still meanwhile makes nobody wait for ever.
            *slowest = took.min(LONGEST).max(*slowest);
            Checked { right, rest: slowest.saturating_sub(took) }
        };
        self.run(check).await
    }

    /// As long as the check of a password that is nobody's.
    ///
    /// # Errors
    /// [`FaultKind::Overloaded`] where too many wait.
    pub async fn waste(&self, password: Secret) -> Result<Checked, Fault> {
        self.check(password, Secret::from(NOBODYS)).await
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Vec<Block>) -> T + Send + 'static,
    ) -> Result<T, Fault> {
        let full = || Fault::because(FaultKind::Overloaded, "too many passwords wait to be hashed");
        let turn = Arc::clone(&self.room).try_acquire_owned().map_err(|_| full())?;
        let (tell, told) = oneshot::channel();
        let job: Job = Box::new(move |memory| {
            // Nobody waits for it any more, or hears it.
            if !tell.is_closed() {
                drop(tell.send(work(memory)));
            }
            // The turn goes with the work, which goes on when its caller goes away.
            drop(turn);
        });
        self.queue()?.send(job).map_err(|_| broken("no thread is left"))?;
        told.await.map_err(|_| broken("it broke off"))
    }

    fn queue(&self) -> Result<Sender<Job>, Fault> {
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(jobs) = &*jobs {
            return Ok(jobs.clone());
        }
        let (sender, queue) = channel();
        let queue = Arc::new(Mutex::new(queue));
        for n in 0..THREADS {
            let queue = Arc::clone(&queue);
            let named = Builder::new().name(format!("hashing-{n}"));
            named.spawn(move || work(&queue)).map_err(|e| broken(&e.to_string()))?;
        }
        Ok(jobs.insert(sender).clone())
    }
}

/// One thread: until nobody can ask any more.
fn work(queue: &Mutex<Receiver<Job>>) {
    let mut memory = Vec::new();
    loop {
        let job = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = job else { return };
        job(&mut memory);
    }
}

fn made(password: &Secret, salt: &[u8], memory: &mut Vec<Block>) -> Result<Secret, String> {
    let (argon, mut out) = (Argon2::default(), [0; Params::DEFAULT_OUTPUT_LEN]);
    memory.resize(argon.params().block_count(), Block::new());
    let text = |e: argon2::Error| e.to_string();
    argon.hash_password_into_with_memory(password.as_bytes(), salt, &mut out, &mut *memory).map_err(text)?;
    let phc = PasswordHash {
        algorithm: Algorithm::default().ident(),
        version: Some(Version::default().into()),
        params: argon.params().try_into().map_err(|e: argon2::password_hash::Error| e.to_string())?,
        salt: Some(Salt::new(salt).map_err(|e| e.to_string())?),
        hash: Some(Output::new(&out).map_err(|e| e.to_string())?),
    };
    Ok(Secret::from(phc.to_string()))
}

/// Whether a password belongs to a hash, and how long that took.
fn belongs(
    password: &Secret,
    hash: &Secret,
    memory: &mut Vec<Block>,
    large: &Mutex<()>,
    clock: &dyn Clock,
) -> (bool, Duration) {
    let Some(known) = Known::of(hash) else { return (false, Duration::ZERO) };
    let timed = |memory: &mut [Block]| {
        let began = clock.passed();
        (known.is(password, memory), clock.passed().saturating_sub(began))
    };
    let blocks = known.blocks();
    if !known.is_large() {
        memory.resize(Params::default().block_count(), Block::new());
        return timed(memory.get_mut(..blocks).unwrap_or_default());
    }
    let _turn = large.lock().unwrap_or_else(PoisonError::into_inner);
    timed(&mut vec![Block::new(); blocks])
}

/// A hash in the default strength, of a password that nobody has.
const NOBODYS: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

fn broken(what: &str) -> Fault {
    Fault::because(FaultKind::Internal, format!("hashing a password: {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use interlingua_backend::PortError;
    use interlingua_model::Timestamp;

    fn check(password: &str, hash: &str) -> bool {
        let clock = Told(vec![0, 0].into());
        belongs(&password.into(), &hash.into(), &mut Vec::new(), &Mutex::default(), &clock).0
    }

    /// A clock that says what it is told to, one after another.
    struct Told(Mutex<Vec<u64>>);

    impl Clock for Told {
        fn now(&self) -> Result<Timestamp, PortError> {
            Ok(Timestamp(0))
        }

        fn passed(&self) -> Duration {
            Duration::from_millis(self.0.lock().unwrap().remove(0))
        }
    }

    #[tokio::test]
    async fn what_is_wrong_is_told_when_the_slowest_check_would_have_been_over() {
        // Each check asks twice: the first takes 300 ms, those behind it 25.
        let clock = Told(vec![0, 300, 1_000, 1_025, 2_000, 2_025, 3_000, 90_000, 91_000, 91_025].into());
        let hashing = Hashing::new(Arc::new(clock));
        let hash = made(&"horse".into(), &[7; 16], &mut Vec::new()).unwrap();
        let first = hashing.check("house".into(), hash.clone()).await.unwrap();
        assert!(!first.right && first.rest.is_zero());
        let nobody = hashing.waste("house".into()).await.unwrap();
        assert_eq!((nobody.right, nobody.rest), (false, Duration::from_millis(275)));
        let right = hashing.check("horse".into(), hash.clone()).await.unwrap();
        assert_eq!(
            (right.right, right.rest),
            (true, Duration::from_millis(275)),
            "for who is refused all the same"
        );
        // A process that stood still.
        let stopped = hashing.check("house".into(), hash.clone()).await.unwrap();
        assert!(stopped.rest.is_zero());
        let behind = hashing.check("house".into(), hash).await.unwrap();
        assert_eq!(behind.rest, LONGEST - Duration::from_millis(25));
    }

    #[tokio::test]
    async fn a_queue_ends() {
        let hashing = Hashing::new(Arc::new(Told(Mutex::default())));
        let all = Arc::clone(&hashing.room).acquire_many_owned(QUEUE as u32).await.unwrap();
        let refused = hashing.hash("horse".into(), [7; 16]).await.unwrap_err();
        assert_eq!(refused.kind, FaultKind::Overloaded);
        drop(all);
        assert!(hashing.hash("horse".into(), [7; 16]).await.is_ok());
    }

    #[test]
    fn what_is_hashed_is_known_again() {
        let hash = made(&"horse".into(), &[7; 16], &mut Vec::new()).unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", &*hash);
        assert!(check("horse", &hash) && !check("house", &hash));
        // The same memory, used before.
        let mut memory = vec![Block::new(); 3];
        assert_eq!(*made(&"horse".into(), &[7; 16], &mut memory).unwrap(), *hash);
    }

    #[test]
    fn what_is_made_here_is_of_our_own_strength() {
        let hash = made(&"horse".into(), &[7; 16], &mut Vec::new()).unwrap();
        assert!(Known::of(&hash).unwrap().is_strong() && Known::of(NOBODYS).unwrap().is_strong());
        assert!(!check("", NOBODYS));
    }
}
