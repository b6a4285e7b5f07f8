//! `measure`: what the house costs, in lines: for each endpoint of a vendor, for functions, and for files.

use std::path::{Path, PathBuf};

use comfy_table::Table;

use crate::{say, source};

/// Prints the tables.
pub fn run(root: &Path) -> Result<(), String> {
    let (mut rows, mut lines) = (0, 0);
    let mut table = new(&["vendor", "rows", "server", "client", "all", "verb files", "error"]);
    for vendor in source::vendors(root) {
        let of_vendor = Vendor::read(root, &vendor);
        let per = |lines: usize| format!("{:.1}", lines as f64 / of_vendor.rows as f64);
        let Vendor { server, client, verbs, error, .. } = of_vendor;
        let counts = [server, client, server + client, verbs, error].map(per);
        table.add_row([vendor, of_vendor.rows.to_string()].into_iter().chain(counts));
        rows += of_vendor.rows;
        lines += server + client;
    }
    say("Lines of code for each endpoint, without generated ones and tests:");
    say(&table.to_string());
    let kit: usize = kit(root).iter().map(|path| source::lines_of_code(path)).sum();
    let each = |lines: usize| lines as f64 / rows as f64;
    say(&format!(
        "all vendors: {:.1} for each of {rows} endpoints; what they share (wire, and the files beside their folders): {:.1}",
        each(lines),
        each(kit)
    ));
    say("");
    say("Lengths in lines, of all crates' sources:");
    let files = source::sources(root);
    let functions: Vec<source::Function> = files.iter().flat_map(|path| source::functions(path)).collect();
    let longest = functions.iter().max_by_key(|one| one.lines);
    let longest = longest.map(|one| format!("the longest function is {}, from line {}", one.name, one.line));
    let functions = functions.iter().map(|one| one.lines).collect();
    let whole = files.iter().map(|path| source::code(path).len()).collect();
    let mut table = new(&["", "how many", "median", "p90", "longest"]);
    for (name, values) in [("functions", functions), ("files", whole)] {
        let values: Vec<usize> = values;
        let at = |share| source::percentile(values.clone(), share).to_string();
        table.add_row([name.to_owned(), values.len().to_string(), at(50), at(90), at(100)]);
    }
    say(&table.to_string());
    say(&longest.unwrap_or_default());
    for name in source::CIRCLE_FREE {
        let circles = source::circles(&source::uses(root, name));
        say(&format!("circles among the files of {name}: {}", circles.len()));
        for circle in circles {
            say(&format!("  {}", circle.join(" ")));
        }
    }
    Ok(())
}

fn new(head: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_style(comfy_table::TableStyle::new()).set_header(head.to_vec());
    table
}

/// What vendors share: the crate of the kit, and the files beside their folders.
fn kit(root: &Path) -> Vec<PathBuf> {
    let own = root.join("crates/dialects/src");
    let mut all = source::of_crate(root, "wire");
    all.extend(source::of_crate(root, "dialects").into_iter().filter(|path| path.parent() == Some(&*own)));
    all
}

/// Whether a recorded case is a success: an endpoint with one is served.
fn succeeds(case: &Path) -> bool {
    let answer = std::fs::read_to_string(case.join("response.http")).unwrap_or_default();
    answer.split(' ').nth(1).is_some_and(|status| status.starts_with('2'))
}

/// What a vendor has, in lines of code.
#[derive(Default)]
struct Vendor {
    rows: usize,
    server: usize,
    client: usize,
    verbs: usize,
    error: usize,
}

impl Vendor {
    fn read(root: &Path, name: &str) -> Self {
        let fixtures = root.join("fixtures").join(name);
        let served = |endpoint: &PathBuf| source::folders(endpoint).iter().any(|case| succeeds(case));
        let mut sum =
            Self { rows: source::folders(&fixtures).iter().filter(|e| served(e)).count(), ..Self::default() };
        let dialects = root.join("crates/dialects/src");
        let folder = dialects.join(name);
        for path in source::of_crate(root, "dialects").into_iter().filter(|path| path.starts_with(&folder)) {
            let inside = path.strip_prefix(&folder).unwrap_or(&path).to_path_buf();
            let first =
                inside.components().next().map(|part| part.as_os_str().to_owned()).unwrap_or_default();
            let lines = source::lines_of_code(&path);
            match first.to_str() {
                Some("upstream" | "upstream.rs") => sum.client += lines,
                _ => sum.server += lines,
            }
            if inside.components().count() > 1 && first != "upstream" {
                sum.verbs += lines;
            }
            if first == "error.rs" {
                sum.error += lines;
            }
        }
        sum
    }
}
