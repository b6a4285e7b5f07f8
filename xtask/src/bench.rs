//! `cargo xtask bench`: the running program against a bare hyper server that answers the same bytes, in one run on one
//! machine. What it prints are ratios; the load comes from wrk.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Where the program and the baseline listen; loopback only.
const BASE: u16 = 18_080;
const BARE: u16 = 18_070;
const CONNECTIONS: [u32; 3] = [1, 8, 64];
/// Ids of the made-up users: far enough apart to look like real ones.
const FIRST_ID: u64 = 700_000_000_000_000;
const STEP: u64 = 16;

/// What is asked, and the status and body size of its answer.
struct Case {
    name: &'static str,
    lua: &'static str,
    status: u16,
    size: usize,
}

const CASES: [Case; 3] = [
    Case {
        name: "GET by id",
        lua: r#"return wrk.format("GET", "/v1/users/" .. id(), headers)"#,
        status: 200,
        size: 220,
    },
    Case {
        name: "durable POST",
        lua: r#"local op = math.random(0, 1) == 0 and "deactivate" or "activate"
            return wrk.format("POST", "/v1/users/" .. id() .. "/" .. op, headers)"#,
        status: 204,
        size: 0,
    },
    Case {
        name: "list of 20",
        lua: r#"return wrk.format("GET", "/v1/users?limit=20&offset=" .. math.random(0, 50) * 20, headers)"#,
        status: 200,
        size: 4_400,
    },
];

/// What one run of wrk told.
struct Load {
    per_second: f64,
    p50: f64,
    p99: f64,
}

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// Runs everything and prints the table.
pub fn run(root: &Path, seconds: u32, users: &[u64]) -> Result<(), String> {
    crate::have("wrk", "wrk")?;
    crate::cargo(root, &["build", "--release", "-p", "interlingua-gateway", "-p", "xtask"])?;
    let folder = tempfile::tempdir().map_err(|e| e.to_string())?;
    let mut table = String::from(
        "| users | case | connections | requests/s | bare hyper | ratio | p50 ms | p99 ms |\n|---|---|---|---|---|---|---|---|\n",
    );
    let mut notes = String::new();
    for count in users {
        let data = folder.path().join(format!("data-{count}"));
        fill(root, &data, *count)?;
        #[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
        let started = Instant::now();
        let server = serve(root, &data)?;
        let ready = started.elapsed();
        let idle = memory(&server)?;
        writeln!(notes, "{count} users: ready in {} ms, idle {idle:.1} MiB resident", ready.as_millis())
            .map_err(|e| e.to_string())?;
        for case in &CASES {
            for connections in CONNECTIONS {
                let script = script(folder.path(), case, *count)?;
                let ours = load(&script, BASE + 1, connections, seconds)?;
                let bare = bare(root, case)?;
                let base = load(&script, BARE, connections, seconds)?;
                drop(bare);
                let line = format!(
                    "| {count} | {} | {connections} | {:.0} | {:.0} | {:.2} | {:.2} | {:.2} |",
                    case.name,
                    ours.per_second,
                    base.per_second,
                    ours.per_second / base.per_second,
                    ours.p50,
                    ours.p99
                );
                crate::say(&line);
                table.push_str(&line);
                table.push('\n');
            }
        }
        drop(server);
        drop(std::fs::remove_dir_all(&data));
    }
    crate::say(&format!("\n{table}\n{notes}"));
    Ok(())
}

/// Makes users with `users import`, once for each size.
fn fill(root: &Path, data: &Path, count: u64) -> Result<(), String> {
    let file = data.with_extension("jsonl");
    let failed = |e: std::io::Error| format!("{}: {e}", file.display());
    let mut out = BufWriter::new(File::create(&file).map_err(failed)?);
    for n in 0..count {
        // About 600 bytes each, as in the baselines.
        writeln!(
            out,
            r#"{{"id":{},"org":69629023906,"state":"active","created":"2026-05-01T10:00:00Z","changed":"2026-05-01T10:00:00Z","username":"user{n}@acme.example","given":"Given{n}","family":"Family{n}","email":"user{n}@acme.example","email_verified":true,"residue":{{"pcx":{{"address":"{}"}}}}}}"#,
            FIRST_ID + n * STEP,
            "x".repeat(150)
        )
        .map_err(failed)?;
    }
    out.flush().map_err(failed)?;
    drop(out);
    let mut import = Command::new(program(root, "interlingua"));
    import.args(["users", "import", "--data"]).arg(data).arg(&file).stdout(Stdio::null());
    crate::run(import)?;
    std::fs::remove_file(&file).map_err(failed)
}

fn program(root: &Path, name: &str) -> PathBuf {
    root.join("target/release").join(name)
}

fn serve(root: &Path, data: &Path) -> Result<Server, String> {
    let mut command = Command::new(program(root, "interlingua"));
    command.args(["serve", "--log", "warn", "--listen", &format!("127.0.0.1:{BASE}"), "--data"]).arg(data);
    let server = Server(command.stdout(Stdio::null()).spawn().map_err(|e| e.to_string())?);
    wait(BASE + 9)?;
    Ok(server)
}

fn bare(root: &Path, case: &Case) -> Result<Server, String> {
    let mut command = Command::new(program(root, "xtask"));
    command.args(["bare", &BARE.to_string(), &case.status.to_string(), &case.size.to_string()]);
    let server = Server(command.spawn().map_err(|e| e.to_string())?);
    wait(BARE)?;
    Ok(server)
}

/// Waits until a port answers.
fn wait(port: u16) -> Result<(), String> {
    for _ in 0..20_000 {
        if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    Err(format!("nothing listens on {port}"))
}

fn memory(server: &Server) -> Result<f64, String> {
    let status =
        std::fs::read_to_string(format!("/proc/{}/status", server.0.id())).map_err(|e| e.to_string())?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib: f64 = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0.0);
    Ok(kib / 1024.0)
}

fn script(folder: &Path, case: &Case, users: u64) -> Result<PathBuf, String> {
    let path = folder.join("case.lua");
    let text = format!(
        r#"local headers = {{ ["api-key"] = "demo-api-key", ["Authorization"] = "Bearer demo-admin-token" }}
        local function id() return string.format("%d", {FIRST_ID} + math.random(0, {} - 1) * {STEP}) end
        init = function() math.randomseed(os.time()) end
        request = function() {} end
        done = function(summary, latency)
            io.write(string.format("RESULT %f %f %f %d\n", summary.requests / summary.duration * 1e6,
                latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.errors.status))
        end"#,
        users, case.lua
    );
    std::fs::write(&path, text).map_err(|e| e.to_string())?;
    Ok(path)
}

fn load(script: &Path, port: u16, connections: u32, seconds: u32) -> Result<Load, String> {
    let output = Command::new("wrk")
        .args(["-t1", &format!("-c{connections}"), &format!("-d{seconds}s"), "-s"])
        .arg(script)
        .arg(format!("http://127.0.0.1:{port}"))
        .output()
        .map_err(|e| format!("wrk: {e}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.lines().find_map(|line| line.strip_prefix("RESULT "));
    let numbers: Vec<f64> = line.unwrap_or_default().split(' ').filter_map(|n| n.parse().ok()).collect();
    match numbers.as_slice() {
        [per_second, p50, p99, errors] if *errors == 0.0 => {
            Ok(Load { per_second: *per_second, p50: *p50, p99: *p99 })
        }
        _ => Err(format!("wrk did not end well: {text}")),
    }
}
