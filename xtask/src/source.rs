//! The project's own sources, read as Rust: how long functions and files are, what a vendor costs, and which files use which.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use syn::spanned::Spanned;
use syn::visit::{self, Visit};

/// The crates of the product, and their ranks: a crate depends on lower ranks alone.
pub const RANKS: [(&str, u8); 11] = [
    ("model", 0),
    ("wire", 1),
    ("backend", 1),
    ("dialects", 2),
    ("engine", 2),
    ("stores", 3),
    ("edge", 3),
    ("remote", 3),
    ("contract", 3),
    ("gateway", 4),
    ("testkit", 4),
];

/// The crates whose files use each other in one direction.
pub const CIRCLE_FREE: [&str; 3] = ["engine", "dialects", "gateway"];

/// The Rust files in a folder and below, in order.
pub fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            all.push(path);
        }
    }
    all.sort();
    all
}

/// The source files of a crate, without generated ones.
pub fn of_crate(root: &Path, name: &str) -> Vec<PathBuf> {
    let mut all = rust_files(&root.join("crates").join(name).join("src"));
    all.retain(|path| !path.components().any(|part| part.as_os_str() == "generated"));
    all
}

/// The source files of all crates.
pub fn sources(root: &Path) -> Vec<PathBuf> {
    RANKS.iter().flat_map(|(name, _)| of_crate(root, name)).collect()
}

/// The folders in a folder, in order.
pub fn folders(of: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(of).into_iter().flatten().flatten();
    let mut all: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    all.sort();
    all
}

/// The names of the dialects' folders.
pub fn vendors(root: &Path) -> Vec<String> {
    let name = |path: &PathBuf| Some(path.file_name()?.to_string_lossy().into_owned());
    folders(&root.join("crates/dialects/src")).iter().filter_map(name).collect()
}

/// The lines before a file's unit tests.
pub fn code(path: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    text.lines().take_while(|line| *line != "#[cfg(test)]").map(str::to_owned).collect()
}

/// How many lines of code a file has: neither empty ones, comments, nor unit tests.
pub fn lines_of_code(path: &Path) -> usize {
    let counts = |line: &&String| !line.trim().is_empty() && !line.trim_start().starts_with("//");
    code(path).iter().filter(counts).count()
}

/// The place under which a share of all values lies, counted from the smallest.
pub fn percentile(mut values: Vec<usize>, share: usize) -> usize {
    values.sort_unstable();
    let at = (values.len() * share).div_ceil(100).saturating_sub(1);
    values.get(at).copied().unwrap_or(0)
}

/// A function as it stands in a file.
#[derive(Debug)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// Where it begins.
    pub line: usize,
    /// How many lines it has, from its first word to the brace that closes it.
    pub lines: usize,
}

/// The functions with a body, without those of unit tests.
pub fn functions(path: &Path) -> Vec<Function> {
    struct Seen(Vec<Function>);
    impl Seen {
        fn add(&mut self, name: &syn::Ident, start: proc_macro2::Span, block: &syn::Block) {
            let (line, end) = (start.start().line, block.span().end().line);
            self.0.push(Function { name: name.to_string(), line, lines: end - line + 1 });
        }
    }
    impl<'a> Visit<'a> for Seen {
        fn visit_item_mod(&mut self, item: &'a syn::ItemMod) {
            if !item.attrs.iter().any(is_test) {
                visit::visit_item_mod(self, item);
            }
        }
        fn visit_item_fn(&mut self, item: &'a syn::ItemFn) {
            self.add(&item.sig.ident, item.sig.span(), &item.block);
            visit::visit_item_fn(self, item);
        }
        fn visit_impl_item_fn(&mut self, item: &'a syn::ImplItemFn) {
            self.add(&item.sig.ident, item.sig.span(), &item.block);
            visit::visit_impl_item_fn(self, item);
        }
        fn visit_trait_item_fn(&mut self, item: &'a syn::TraitItemFn) {
            if let Some(block) = &item.default {
                self.add(&item.sig.ident, item.sig.span(), block);
            }
            visit::visit_trait_item_fn(self, item);
        }
    }
    let mut seen = Seen(Vec::new());
    if let Some(file) = parsed(path) {
        seen.visit_file(&file);
    }
    seen.0
}

fn is_test(attribute: &syn::Attribute) -> bool {
    attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Ident>().is_ok_and(|what| what == "test")
}

fn parsed(path: &Path) -> Option<syn::File> {
    syn::parse_file(&std::fs::read_to_string(path).ok()?).ok()
}

/// Which files of a crate use which: an item that is passed on (`pub use`) counts where it is defined.
pub fn uses(root: &Path, name: &str) -> BTreeMap<String, BTreeSet<String>> {
    let source = root.join("crates").join(name).join("src");
    let files: BTreeMap<Vec<String>, Paths> = of_crate(root, name)
        .into_iter()
        .map(|path| {
            let own = module(&source, &path);
            let mut paths = Paths { own: own.clone(), used: Vec::new(), names: Vec::new() };
            if let Some(file) = parsed(&path) {
                paths.visit_file(&file);
            }
            (own, paths)
        })
        .collect();
    let shown = |module: &[String]| [&[name.to_owned()], module].concat().join("/");
    let of_file = |file: &Paths| {
        let found = file.used.iter().filter_map(|path| defined(&files, path)).filter(|to| *to != file.own);
        found.map(|to| shown(&to)).collect()
    };
    files.iter().map(|(own, file)| (shown(own), of_file(file))).collect()
}

/// The file that a path leads to: the deepest module on it, or further where that one has the name from elsewhere.
fn defined(files: &BTreeMap<Vec<String>, Paths>, path: &[String]) -> Option<Vec<String>> {
    let mut path = path.to_vec();
    // As often as a name may be passed on.
    for _ in 0..8 {
        let (module, file, rest) = (0..=path.len()).rev().find_map(|end| {
            let (start, rest) = path.split_at(end);
            Some((start, files.get(start)?, rest))
        })?;
        let Some((name, rest)) = rest.split_first() else { return Some(module.to_vec()) };
        match file.names.iter().find(|(to, from)| to == name && !path.starts_with(from)) {
            Some((_, from)) => path = [from.as_slice(), rest].concat(),
            None => return Some(module.to_vec()),
        }
    }
    None
}

/// The path of the module that a file is.
fn module(source: &Path, file: &Path) -> Vec<String> {
    let inside = file.strip_prefix(source).unwrap_or(file).with_extension("");
    let mut parts: Vec<String> =
        inside.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    if parts.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
        parts.pop();
    }
    parts
}

/// The paths of a file that stay in its crate.
struct Paths {
    own: Vec<String>,
    used: Vec<Vec<String>>,
    /// The names that it has from elsewhere in the crate, and where from.
    names: Vec<(String, Vec<String>)>,
}

impl Paths {
    /// A path from the crate's root.
    fn absolute(&self, path: &[String]) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        let mut at = match first.as_str() {
            "crate" => Vec::new(),
            "self" => self.own.clone(),
            "super" => self.own.split_last()?.1.to_vec(),
            // A child, or another crate, which leads to no other file of this one.
            _ => return Some([self.own.as_slice(), path].concat()),
        };
        for part in rest {
            match part.as_str() {
                "super" => drop(at.pop()),
                "self" => {}
                _ => at.push(part.clone()),
            }
        }
        Some(at)
    }

    fn walk(&mut self, before: &[String], tree: &syn::UseTree, passed: bool) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        let (path, alias) = match tree {
            syn::UseTree::Path(path) => return self.walk(&with(&path.ident), &path.tree, passed),
            syn::UseTree::Group(group) => {
                return group.items.iter().for_each(|item| self.walk(before, item, passed));
            }
            syn::UseTree::Name(name) => (with(&name.ident), name.ident.to_string()),
            syn::UseTree::Rename(name) => (with(&name.ident), name.rename.to_string()),
            syn::UseTree::Glob(_) => ([before, &["*".to_owned()]].concat(), "*".to_owned()),
        };
        let Some(path) = self.absolute(&path) else { return };
        if !passed {
            self.used.push(path.clone());
        }
        self.names.push((alias, path));
    }
}

impl<'a> Visit<'a> for Paths {
    fn visit_item_mod(&mut self, item: &'a syn::ItemMod) {
        if !item.attrs.iter().any(is_test) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'a syn::ItemUse) {
        let passed = !matches!(item.vis, syn::Visibility::Inherited);
        self.walk(&[], &item.tree, passed);
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        let parts: Vec<String> = path.segments.iter().map(|part| part.ident.to_string()).collect();
        if parts.len() > 1 {
            self.used.extend(self.absolute(&parts));
        }
        visit::visit_path(self, path);
    }
}

/// The files that use each other in a circle: each set in order, none where there is no circle.
pub fn circles(uses: &BTreeMap<String, BTreeSet<String>>) -> Vec<Vec<String>> {
    let reached = |from: &String| {
        let (mut seen, mut ahead) = (BTreeSet::new(), vec![from]);
        while let Some(next) = ahead.pop() {
            for to in uses.get(next).into_iter().flatten() {
                if seen.insert(to) {
                    ahead.push(to);
                }
            }
        }
        seen
    };
    let all: BTreeMap<&String, BTreeSet<&String>> = uses.keys().map(|file| (file, reached(file))).collect();
    let mut sets = BTreeSet::new();
    for (file, to) in &all {
        if to.contains(file) {
            let both = to.iter().filter(|other| all.get(**other).is_some_and(|back| back.contains(file)));
            sets.insert(both.map(|other| (**other).clone()).collect::<Vec<_>>());
        }
    }
    sets.into_iter().collect()
}
