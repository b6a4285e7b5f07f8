//! A vendor's errors as one table: what a fault is on the wire, and what an answer of the vendor's means. Server and client read
//! the same lines.

use interlingua_model::{FaultKind, Violation, Why};

/// Stands for every code, in lines that the client reads.
pub const ANY_CODE: &str = "*";

/// A line of a vendor's error table.
#[derive(Debug)]
pub struct Line {
    /// The endpoints that it is for; all where empty.
    pub on: &'static [&'static str],
    /// The fault.
    pub fault: FaultKind,
    /// Whether it stands for every fault of the kind, whatever the kind holds.
    pub any: bool,
    /// The status: of HTTP, or of the procedure.
    pub status: u16,
    /// The vendor's code; empty where it has none.
    pub code: &'static str,
    /// More of the code, where the vendor's codes have two parts.
    pub reason: &'static str,
    /// The sentence; `{}` stands for what the fault itself says.
    pub text: &'static str,
    /// The field that the vendor's code is about, and what is wrong with it.
    pub about: Option<(&'static str, Why)>,
    /// Which way it is read.
    pub way: Way,
}

/// Which way a line is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By the server, which writes the answer, and by the client, which reads it.
    Both,
    /// By the server alone: the answer means something else first, or says nothing about the user.
    Written,
    /// By the client alone: the vendor says it, and we never do.
    Read,
}

/// A line: a fault, and what it is on the wire.
#[must_use]
pub const fn line(fault: FaultKind, status: u16, code: &'static str, text: &'static str) -> Line {
    Line { on: &[], fault, any: false, status, code, reason: "", text, about: None, way: Way::Both }
}

impl Line {
    /// The same, for these endpoints.
    #[must_use]
    pub const fn on(mut self, on: &'static [&'static str]) -> Self {
        self.on = on;
        self
    }

    /// The same, for every fault of the kind.
    #[must_use]
    pub const fn any(mut self) -> Self {
        self.any = true;
        self
    }

    /// The same, with the code's second part.
    #[must_use]
    pub const fn reason(mut self, reason: &'static str) -> Self {
        self.reason = reason;
        self
    }

    /// The same; the code says what is wrong with a field.
    #[must_use]
    pub const fn about(mut self, field: &'static str, why: Why) -> Self {
        self.about = Some((field, why));
        self
    }

    /// The same, for the server alone.
    #[must_use]
    pub const fn written(mut self) -> Self {
        self.way = Way::Written;
        self
    }

    /// The same, for the client alone.
    #[must_use]
    pub const fn read(mut self) -> Self {
        self.way = Way::Read;
        self
    }

    /// The sentence about a fault.
    #[must_use]
    pub fn sentence(&self, fault: &FaultKind) -> String {
        if self.text.contains("{}") { self.text.replace("{}", &fault.detail()) } else { self.text.to_owned() }
    }

    /// What it means to the client.
    fn meaning(&self) -> FaultKind {
        match &self.about {
            None => self.fault.clone(),
            Some((field, why)) => {
                let (field, why) = ((*field).into(), why.clone());
                FaultKind::Invalid(vec![Violation { field, why, got: None }])
            }
        }
    }

    fn is_on(&self, endpoint: &str) -> bool {
        self.on.is_empty() || self.on.contains(&endpoint)
    }

    fn covers(&self, fault: &FaultKind) -> bool {
        if self.any {
            std::mem::discriminant(&self.fault) == std::mem::discriminant(fault)
        } else {
            self.fault.is_like(fault)
        }
    }
}

/// What a fault of an endpoint is on the wire: the first line that covers it.
#[must_use]
pub fn written<'l>(lines: &'l [Line], endpoint: &str, fault: &FaultKind) -> Option<&'l Line> {
    lines.iter().find(|line| line.way != Way::Read && line.is_on(endpoint) && line.covers(fault))
}

/// What an answer of an endpoint means: the first line with its status and code. A code that all lines with it mean the same by is
/// known wherever it comes from.
#[must_use]
pub fn read(lines: &[Line], endpoint: &str, status: u16, code: &str) -> Option<FaultKind> {
    let mut heard = lines.iter().filter(|line| line.way != Way::Written);
    let here = |line: &&Line, code: &str| line.is_on(endpoint) && line.status == status && line.code == code;
    if let Some(line) = heard.clone().find(|line| here(line, code)) {
        return Some(line.meaning());
    }
    let mut elsewhere = heard.clone().filter(|line| !code.is_empty() && line.code == code).map(Line::meaning);
    if let Some(meaning) = elsewhere.next()
        && elsewhere.all(|other| other == meaning)
    {
        return Some(meaning);
    }
    heard.find(|line| here(line, ANY_CODE)).map(Line::meaning)
}

/// The lines of a table that lead nowhere, for a vendor's own test: one that is never written because a line before it covers its
/// fault, and one that the client reads as another fault than the server wrote.
#[must_use]
pub fn misread(lines: &[Line], endpoints: &[&str]) -> Vec<String> {
    let mut all = Vec::new();
    for line in lines.iter().filter(|line| line.way != Way::Read) {
        let on = endpoints.iter().filter(|endpoint| line.is_on(endpoint));
        let on: Vec<_> = on
            .filter(|on| written(lines, on, &line.fault).is_some_and(|first| std::ptr::eq(first, line)))
            .collect();
        if on.is_empty() {
            all.push(format!("{:?} is never written", line.fault));
        }
        for on in on.into_iter().filter(|_| line.way == Way::Both) {
            let back = read(lines, on, line.status, line.code);
            if back.as_ref() != Some(&line.fault) {
                all.push(format!("{on}: {:?} is read as {back:?}", line.fault));
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use interlingua_model::{Missing, Taken};

    static LINES: [Line; 4] = [
        line(FaultKind::Exists(Taken::Phone), 409, "PHONE", "taken"),
        line(FaultKind::Exists(Taken::Email), 409, "EMAIL", "taken").any(),
        line(FaultKind::NotFound(Missing::User), 409, "NOBODY", "").on(&["send"]),
        line(FaultKind::Malformed(String::new()), 400, "", "bad: {}").written(),
    ];

    #[test]
    fn the_first_line_that_fits_counts_in_both_ways() {
        let code = |endpoint, fault: &FaultKind| written(&LINES, endpoint, fault).map(|line| line.code);
        assert_eq!(code("x", &FaultKind::Exists(Taken::Phone)), Some("PHONE"));
        assert_eq!(code("x", &FaultKind::Exists(Taken::Username)), Some("EMAIL"));
        assert_eq!(code("x", &FaultKind::NotFound(Missing::User)), None);
        assert_eq!(code("send", &FaultKind::NotFound(Missing::User)), Some("NOBODY"));
        assert_eq!(read(&LINES, "x", 409, "EMAIL"), Some(FaultKind::Exists(Taken::Email)));
        assert_eq!(read(&LINES, "x", 400, ""), None);
        // The code alone says it, under another status and of another endpoint.
        assert_eq!(read(&LINES, "x", 400, "PHONE"), Some(FaultKind::Exists(Taken::Phone)));
        assert_eq!(read(&LINES, "x", 409, "NOBODY"), Some(FaultKind::NotFound(Missing::User)));
        let fault = FaultKind::Malformed("line 3".to_owned());
        assert_eq!(
            written(&LINES, "x", &fault).map(|line| line.sentence(&fault)),
            Some("bad: line 3".to_owned())
        );
    }
}
