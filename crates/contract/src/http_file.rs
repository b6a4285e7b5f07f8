//! Requests and responses as text.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use interlingua_wire::{LOSSES, WireRequest, WireResponse};
use serde_json::Value;

/// A file that is not what it should be.
#[derive(Debug, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct CaseError {
    /// Where.
    pub line: usize,
    /// What.
    pub problem: String,
}

/// A request and the directives (`# @name value`) that stand before it.
#[derive(Debug)]
pub struct Recorded {
    /// Name and value of each directive.
    pub directives: Vec<(String, String)>,
    /// The request.
    pub request: WireRequest,
}

/// Reads the requests of a `.http` file. Body lines are joined by line feeds, those of a multipart body by carriage returns and line
/// feeds; a body ends at its last filled line.
///
/// # Errors
/// The line that is wrong.
pub fn read_requests(text: &str) -> Result<Vec<Recorded>, CaseError> {
    let mut exchanges = Vec::new();
    let mut block = Vec::new();
    for (at, line) in text.lines().enumerate() {
        if line.starts_with("###") {
            exchanges.push(exchange(&std::mem::take(&mut block))?);
        } else {
            block.push((at + 1, line));
        }
    }
    exchanges.push(exchange(&block)?);
    Ok(exchanges)
}

fn exchange(block: &[(usize, &str)]) -> Result<Recorded, CaseError> {
    let mut lines = block.iter().copied().peekable();
    let mut directives = Vec::new();
    while let Some((_, line)) = lines.next_if(|(_, line)| line.trim().is_empty() || line.starts_with('#')) {
        if let Some(directive) = line.strip_prefix("# @") {
            let (name, value) = directive.split_once(' ').unwrap_or((directive, ""));
            directives.push((name.to_owned(), value.trim().to_owned()));
        }
    }
    let (at, first) = lines.next().ok_or(CaseError { line: 0, problem: "there is no request".to_owned() })?;
    let wrong = |problem: &str| CaseError { line: at, problem: problem.to_owned() };
    let (method, target) = first.split_once(' ').ok_or_else(|| wrong("write METHOD PATH"))?;
    let method = Method::from_bytes(method.as_bytes()).map_err(|_| wrong("no such method"))?;
    let (path, query) = match target.trim().split_once('?') {
        Some((path, query)) => (path.to_owned(), Some(query.to_owned())),
        None => (target.trim().to_owned(), None),
    };
    let headers = headers(&mut lines)?;
    let body: Vec<&str> = lines.map(|(_, line)| line).collect();
    let kind = headers.get(http::header::CONTENT_TYPE).map_or(&b""[..], HeaderValue::as_bytes);
    let body = body.join(if kind.starts_with(b"multipart/") { "\r\n" } else { "\n" });
    let body = Bytes::from(body.trim_end().to_owned());
    Ok(Recorded {
        directives,
        request: WireRequest { query, headers, body, ..WireRequest::new(method, path) },
    })
}

fn headers<'a>(lines: &mut impl Iterator<Item = (usize, &'a str)>) -> Result<HeaderMap, CaseError> {
    let mut headers = HeaderMap::new();
    for (line, text) in lines.take_while(|(_, line)| !line.trim().is_empty()) {
        let wrong = |problem: &str| CaseError { line, problem: problem.to_owned() };
        let (name, value) = text.split_once(':').ok_or_else(|| wrong("write Name: value"))?;
        let name = HeaderName::try_from(name.trim()).map_err(|_| wrong("no header name"))?;
        // `{N}` stands for N letters, for keys that would fill the page.
        let value = match value.trim().strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(count) => "k".repeat(count.parse().map_err(|_| wrong("write {N}"))?),
            None => value.trim().to_owned(),
        };
        headers.append(name, HeaderValue::try_from(value).map_err(|_| wrong("no header value"))?);
    }
    Ok(headers)
}

/// Reads a response: status line, headers, body.
///
/// # Errors
/// The line that is wrong.
pub fn read_response(text: &str) -> Result<WireResponse, CaseError> {
    let mut lines = text.lines().enumerate().map(|(at, line)| (at + 1, line));
    let wrong = |problem: &str| CaseError { line: 1, problem: problem.to_owned() };
    let (_, first) = lines.next().ok_or_else(|| wrong("there is no status line"))?;
    let status = first.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status = StatusCode::from_u16(status.ok_or_else(|| wrong("write HTTP/1.1 STATUS"))?);
    let headers = headers(&mut lines)?;
    let body: Vec<&str> = lines.map(|(_, line)| line).collect();
    let status = status.map_err(|_| wrong("no such status"))?;
    let body = Bytes::from(body.join("\n").trim_end().to_owned());
    Ok(WireResponse { headers, body, ..WireResponse::empty(status) })
}

/// Writes a response as text, its body indented where it is JSON.
#[must_use]
pub fn write_response(response: &WireResponse) -> String {
    let mut text = format!("HTTP/1.1 {}\n", response.status);
    for (name, value) in &response.headers {
        text.push_str(&format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes())));
    }
    let body = serde_json::from_slice::<Value>(&response.body).ok();
    let body = body.and_then(|value| serde_json::to_string_pretty(&value).ok());
    let body = body.unwrap_or_else(|| String::from_utf8_lossy(&response.body).into_owned());
    if !body.is_empty() {
        text.push_str(&format!("\n{body}\n"));
    }
    text
}

/// How two responses differ: status, every header that is expected, losses that are not, and the body (as JSON where it is
/// JSON, so that spacing and the order of keys do not count).
#[must_use]
pub fn differences(expected: &WireResponse, found: &WireResponse) -> Vec<String> {
    let mut all = Vec::new();
    if expected.status != found.status {
        all.push(format!("status: expected {}, found {}", expected.status, found.status));
    }
    for (name, value) in &expected.headers {
        if found.headers.get(name) != Some(value) {
            all.push(format!("header {name}: expected {value:?}, found {:?}", found.headers.get(name)));
        }
    }
    if let (None, Some(losses)) = (expected.headers.get(LOSSES), found.headers.get(LOSSES)) {
        all.push(format!("header {LOSSES}: expected none, found {losses:?}"));
    }
    let json = |body: &Bytes| serde_json::from_slice::<Value>(body).ok();
    let same = match (json(&expected.body), json(&found.body)) {
        (Some(expected), Some(found)) => expected == found,
        _ => expected.body == found.body,
    };
    if !same {
        let text = |body: &Bytes| String::from_utf8_lossy(body).into_owned();
        all.push(format!("body: expected {}\n      found {}", text(&expected.body), text(&found.body)));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_may_hold_several_requests() {
        let text = "# first\n# @store full\nPOST /a?x=1\nA: b\nKey: {3}\n\n{\"a\":\n1}\n\n###\nGET /b\n";
        let read = read_requests(text).unwrap();
        assert_eq!(read[0].directives, [("store".to_owned(), "full".to_owned())]);
        assert_eq!(read[0].request.query.as_deref(), Some("x=1"));
        assert_eq!(read[0].request.headers["key"], "kkk");
        assert_eq!(&read[0].request.body[..], b"{\"a\":\n1}");
        assert_eq!(read[1].request.path, "/b");
    }

    #[test]
    fn what_is_written_is_read_and_differences_are_named() {
        let response =
            WireResponse::json(StatusCode::OK, &serde_json::json!({"b": 1, "a": [2]})).with_text("x-y", "z");
        let read = read_response(&write_response(&response)).unwrap();
        assert_eq!(differences(&read, &response), [""; 0]);
        let other = WireResponse::json(StatusCode::CREATED, &serde_json::json!({"b": 2}));
        assert_eq!(differences(&read, &other).len(), 3);
    }
}
