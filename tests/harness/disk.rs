//! A disk that loses its power: `disk.c`, beside this file, keeps what a program's syncs brought to the platter, and makes
//! syncs fail and room run out when it is told to.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use tempfile::TempDir;

use crate::Program;

const SOURCE: &str = include_str!("disk.c");
/// What reaches the platter, or does not, as a whole.
const SECTOR: usize = 512;
/// How long a sync takes before anything of it is on the platter, so that a kill finds some on their way.
const SYNC_MICROS: u64 = 300;

/// A folder of data on a disk of its own.
pub struct Disk {
    folder: TempDir,
    library: PathBuf,
    fail: Option<String>,
    room: Option<u64>,
    serial: u32,
}

impl Disk {
    /// An empty disk. `built` is where what is compiled stays: `env!("CARGO_TARGET_TMPDIR")`. Where nothing can be compiled or
    /// loaded before the program, the test of this name says that it is skipped, which CI does not let pass.
    #[must_use]
    pub fn new(built: &str, test: &str) -> Option<Self> {
        let library = match build(Path::new(built)) {
            Ok(library) => library,
            Err(why) => {
                skipped(test, &why);
                return None;
            }
        };
        // SQLite opens what it opens by a path without links.
        let folder = tempfile::tempdir_in(std::env::temp_dir().canonicalize().unwrap()).unwrap();
        for name in ["data", "platter"] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        let disk = Self { folder, library, fail: None, room: None, serial: 0 };
        disk.tell();
        Some(disk)
    }

    /// The data folder.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn platter(&self) -> PathBuf {
        self.folder.path().join("platter")
    }

    /// What a process must have in its environment to be on this disk.
    #[must_use]
    pub fn variables(&self) -> [(&'static str, PathBuf); 5] {
        let at = |name| self.folder.path().join(name);
        [
            ("LD_PRELOAD", self.library.clone()),
            ("DISK_UNDER", self.data()),
            ("DISK_SHADOW", self.platter()),
            ("DISK_CONTROL", at("control")),
            ("DISK_LOG", at("log")),
        ]
    }

    /// Starts the demo on this disk; what it says on standard error is kept for [`Disk::said`].
    #[must_use]
    pub fn start(&self, program: &str) -> Program {
        let pairs = self.variables();
        let pairs: Vec<String> =
            pairs.iter().map(|(name, value)| format!("{name}='{}'", value.display())).collect();
        let said = self.folder.path().join("said");
        let before = format!("exec 2>>'{}'; export {};", said.display(), pairs.join(" "));
        Program::start(program, &self.data(), &before)
    }

    /// A command beside the program, or after it, on this disk.
    #[must_use]
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.envs(self.variables());
        command
    }

    /// What the programs said on standard error.
    #[must_use]
    pub fn said(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("said")).unwrap_or_default()
    }

    /// What the disk did, for a message.
    #[must_use]
    pub fn log(&self) -> String {
        let log = std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
        let lines: Vec<&str> = log.lines().collect();
        lines[lines.len().saturating_sub(20)..].join("\n")
    }

    /// From now on, the `k`-th sync of a file whose name ends so fails, once: what was dirty counts as clean and is not on the
    /// platter.
    pub fn fail_sync(&mut self, k: u64, suffix: &str) {
        self.serial += 1;
        self.fail = Some(format!("{k} {suffix} {}", self.serial));
        self.tell();
    }

    /// Whether that sync has failed.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        self.platter().join(format!("failed.{}", self.serial)).exists()
    }

    /// How much the files may take together, or no bound any more.
    pub fn room(&mut self, bytes: Option<u64>) {
        self.room = bytes;
        self.tell();
    }

    /// How much they take.
    #[must_use]
    pub fn used(&self) -> u64 {
        names(&self.data()).iter().map(|name| self.data().join(name).metadata().map_or(0, |m| m.len())).sum()
    }

    /// The control file changes at once or not at all, and is another file each time: the disk looks at its number.
    fn tell(&self) {
        let mut lines = format!("DISK_SLOW={SYNC_MICROS}\n");
        if let Some(fail) = &self.fail {
            lines += &format!("DISK_FAIL_SYNC={fail}\n");
        }
        if let Some(room) = self.room {
            lines += &format!("DISK_ROOM={room}\n");
        }
        let new = self.folder.path().join("control.new");
        std::fs::write(&new, lines).unwrap();
        std::fs::rename(&new, self.folder.path().join("control")).unwrap();
    }

    /// The power is lost; no program may be running. Without a seed nothing that was not synced has reached the platter; with
    /// one, some sectors of it have, and files are as long as they were at the last sync or at the end.
    pub fn power_loss(&mut self, seed: Option<u64>) {
        let (data, platter) = (self.data(), self.platter());
        let mut dice = seed.map(Dice::new);
        let kept = names(&platter);
        assert!(kept.contains("demo.db"), "the disk has seen no file; was it loaded? {}", self.said());
        let images: Vec<(&String, Vec<u8>)> =
            kept.iter().map(|name| (name, self.image(name, &mut dice))).collect();
        for name in names(&data).iter().chain(&kept) {
            drop(std::fs::remove_file(data.join(name)));
            drop(std::fs::remove_file(data.join(format!("{name}-shm"))));
        }
        for (name, image) in images {
            std::fs::write(data.join(name), &image).unwrap();
            std::fs::write(platter.join(name), &image).unwrap();
            std::fs::write(platter.join(format!("{name}.dirty")), []).unwrap();
        }
    }

    /// What is left of a file.
    fn image(&self, name: &str, dice: &mut Option<Dice>) -> Vec<u8> {
        let mut image = std::fs::read(self.platter().join(name)).unwrap();
        let Some(dice) = dice else { return image };
        let now = std::fs::read(self.data().join(name)).unwrap_or_default();
        if dice.below(2) == 0 {
            image.resize(now.len(), 0);
        }
        let dirty = std::fs::read(self.platter().join(format!("{name}.dirty"))).unwrap();
        for at in sectors(&dirty) {
            let end = (at + SECTOR).min(now.len()).min(image.len());
            if at < end && dice.below(2) == 0 {
                image[at..end].copy_from_slice(&now[at..end]);
            }
        }
        image
    }

    /// A copy of the data as the page cache has it, to look into without changing anything here.
    #[must_use]
    pub fn copy(&self) -> TempDir {
        let copy = tempfile::tempdir().unwrap();
        for name in names(&self.data()) {
            std::fs::copy(self.data().join(&name), copy.path().join(&name)).unwrap();
        }
        copy
    }
}

/// Says once that a test is skipped, past what captures the output of tests.
fn skipped(test: &str, why: &str) {
    static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    if SAID.lock().unwrap().insert(test.to_owned()) {
        drop(writeln!(std::io::stderr(), "skipped: {test}: {why}"));
    }
    assert!(std::env::var_os("CI").is_none(), "{test} is skipped: {why}");
}

/// The files that the disk follows; those of the platter have the same names.
fn names(folder: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| [".db", ".db-wal", ".db-journal"].iter().any(|end| name.ends_with(end))).collect()
}

/// Where the sectors of these ranges begin: pairs of offset and length, as the disk writes them down.
fn sectors(dirty: &[u8]) -> BTreeSet<usize> {
    let number = |bytes: &[u8]| usize::try_from(u64::from_ne_bytes(bytes.try_into().unwrap())).unwrap();
    let ranges = dirty.chunks_exact(16).map(|pair| (number(&pair[..8]), number(&pair[8..])));
    ranges.flat_map(|(from, size)| (from..from + size).step_by(SECTOR)).collect()
}

/// Compiles the disk, once for each text of it.
fn build(folder: &Path) -> Result<PathBuf, String> {
    if !cfg!(all(target_os = "linux", target_env = "gnu", target_pointer_width = "64")) {
        return Err("the disk is for Linux with glibc".to_owned());
    }
    let mut hasher = DefaultHasher::new();
    SOURCE.hash(&mut hasher);
    let library = folder.join(format!("disk-{:016x}.so", hasher.finish()));
    if library.is_file() {
        return Ok(library);
    }
    // Suites may build beside each other: what has the name is whole.
    let own = tempfile::tempdir_in(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let (source, made) = (own.path().join("disk.c"), own.path().join("disk.so"));
    std::fs::write(&source, SOURCE).map_err(|e| format!("{}: {e}", source.display()))?;
    let mut cc = Command::new("cc");
    cc.args(["-shared", "-fPIC", "-O2", "-o"]).arg(&made).arg(&source);
    let output = cc.output().map_err(|e| format!("cc: {e}; install Debian's package gcc"))?;
    if !output.status.success() {
        return Err(format!("cc: {}", String::from_utf8_lossy(&output.stderr)));
    }
    std::fs::rename(&made, &library).map_err(|e| format!("{}: {e}", library.display()))?;
    Ok(library)
}

/// The seeds that suites with a disk go through: fixed ones, and `SEED` of the environment.
#[must_use]
pub fn seeds() -> Vec<u64> {
    let more = std::env::var("SEED").ok().map(|seed| seed.parse().unwrap());
    [1, 7, 42].into_iter().chain(more).collect()
}

/// Numbers that look like chance and are the same for the same seed (SplitMix64).
pub struct Dice(u64);

impl Dice {
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }
}
