//! What people read: the one module that prints.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "this is the output module")]

/// A line on standard output. A reader that went away is no fault; a disk that is full is one, and ends the program: what was to be
/// written is not.
pub fn line(text: impl AsRef<str>) {
    use std::io::{ErrorKind, Write as _};
    match writeln!(std::io::stdout(), "{}", text.as_ref()) {
        Err(failed) if failed.kind() != ErrorKind::BrokenPipe => {
            error(format!("standard output: {failed}"));
            std::process::exit(2);
        }
        _ => {}
    }
}

/// Why the program could not do it.
pub fn error(text: impl std::fmt::Display) {
    eprintln!("interlingua: {text}");
}

/// What is good to know beside an answer.
pub fn note(text: impl std::fmt::Display) {
    eprintln!("note: {text}");
}

/// A table with a head.
pub fn table(head: &[&str], rows: Vec<Vec<String>>) {
    let mut table = comfy_table::Table::new();
    table.load_style(comfy_table::TableStyle::new()).set_header(head.to_vec()).add_rows(rows);
    println!("{}", table.trim_fmt());
}

/// A bar on standard error with rate and time left, for as long as something goes on; nothing where that is no terminal.
pub fn bar(what: &'static str) -> impl FnMut(u64, u64) {
    drawn(what, "{msg} {wide_bar} {human_pos}/{human_len} {per_sec}, {eta} left")
}

/// The same for bytes.
pub fn bytes(what: &'static str) -> impl FnMut(u64, u64) {
    drawn(what, "{msg} {wide_bar} {bytes}/{total_bytes} {bytes_per_sec}, {eta} left")
}

fn drawn(what: &'static str, template: &str) -> impl FnMut(u64, u64) + use<> {
    use indicatif::{ProgressBar, ProgressFinish, ProgressStyle};
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    let bar = ProgressBar::new(0).with_style(style).with_message(what).with_finish(ProgressFinish::AndClear);
    move |done, total| {
        bar.set_length(total);
        bar.set_position(done);
    }
}
