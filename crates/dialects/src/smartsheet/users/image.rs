//! `POST /2.0/users/{userId}/profileimage`: the bytes of a picture, by its administrator or by the user. They are kept; no
//! endpoint that is served gives them back.
//!
//! Source: `docs/vendors/smartsheet.md#profile-image`.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use futures_util::FutureExt as _;
use http::Method;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use imagesize::ImageType;
use interlingua_model::{Call, CallKind, Edit, Fault, FaultKind, Reply, Update};
use interlingua_wire::{Asked, Decoded, Endpoint, FieldKind, Hit, Row};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::CHANGES;
use crate::smartsheet::user::{USER_RESULT, View, user_result};
use crate::smartsheet::vendor::Smartsheet;
use crate::smartsheet::wire::{DATES_QUERY, FILE_HEADERS, PATH, agent, residue, target};

/// The kinds of pictures that are taken.
const PICTURES: [&str; 3] = ["image/png", "image/jpeg", "image/gif"];
/// What a picture comes as: itself, bytes of a kind that is not said, or a file of a form.
const MEDIA: &[&str] = &["image/png", "image/jpeg", "image/gif", BYTES, FORM];
const BYTES: &str = "application/octet-stream";
const FORM: &str = "multipart/form-data";
/// "Max 1 MB" (JavaScript's SDK).
const MOST: usize = 1 << 20;
/// A larger picture is shown as scaled down to this.
const MOST_PIXELS: usize = 1_050;

pub const ENDPOINT: Endpoint<Smartsheet> = Endpoint {
    row: Row::new(
        "update-user-profile-image",
        Method::POST,
        "/2.0/users/{userId}/profileimage",
        CallKind::Update,
    )
    .answers(200, CHANGES)
    .path(PATH)
    .query(DATES_QUERY)
    .headers(FILE_HEADERS)
    .own_body(FieldKind::Other(|| json!({ "type": "string", "contentMediaType": "image/png" })), MEDIA)
    .returns(USER_RESULT),
    decode,
};

fn decode<'d>(smartsheet: &'d Smartsheet, asked: &Asked<'_>) -> Result<Decoded<'d>, Fault> {
    let (hit, view) = (asked.hit, View::of(&asked.query));
    let media = hit.request.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let file = if essence(media) == FORM { in_form(hit)? } else { whole(hit, media) };
    let (media, bytes) = (essence(file.media.as_deref()), file.bytes);
    if media != BYTES && !PICTURES.contains(&media.as_str()) {
        return Err(FaultKind::MediaType(media).into());
    }
    if bytes.is_empty() {
        return Err(FaultKind::NoBody.into());
    }
    if bytes.len() > MOST {
        return Err(FaultKind::TooLarge(MOST).into());
    }
    let kind = match imagesize::image_type(&bytes) {
        Ok(ImageType::Png) => "image/png",
        Ok(ImageType::Jpeg) => "image/jpeg",
        Ok(ImageType::Gif) => "image/gif",
        _ => return Err(no_picture()),
    };
    if media != BYTES && kind != media {
        return Err(no_picture());
    }
    let size = imagesize::blob_size(&bytes).map_err(|_| no_picture())?;
    let (width, height) = scaled(size.width, size.height).ok_or_else(no_picture)?;
    let digest = Sha256::digest(&bytes);
    let id: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    let shown = json!({ "imageId": id, "height": height, "width": width });
    let data = json!({
        "type": kind,
        "disposition": file.disposition,
        "bytes": BASE64_STANDARD.encode(&bytes),
    });
    let edits =
        vec![Edit::Keep(residue("profileImage", &shown)), Edit::Keep(residue("profileImage.data", &data))];
    let update = Update { by: agent(hit), ..Update::of(target(hit), edits) };
    let write = move |hit: &Hit<'_>, reply: &Reply| user_result(smartsheet, hit, view, reply);
    Ok(Decoded::new(Call::Update(Box::new(update)), write))
}

/// A file, and what is said of it.
struct File {
    media: Option<String>,
    disposition: Option<String>,
    bytes: Bytes,
}

/// A type without its parameters.
fn essence(media: Option<&str>) -> String {
    let media = media.unwrap_or_default().split(';').next().unwrap_or_default().trim();
    media.to_ascii_lowercase().replace("image/jpg", "image/jpeg")
}

/// The body, which is the file.
fn whole(hit: &Hit<'_>, media: Option<&str>) -> File {
    let disposition = hit.request.header("content-disposition").map(str::to_owned);
    File { media: media.map(str::to_owned), disposition, bytes: hit.request.body.clone() }
}

/// The first file of a form; one without a type of its own is of any.
fn in_form(hit: &Hit<'_>) -> Result<File, Fault> {
    let wrong = |why: String| Fault::new(FaultKind::Malformed(why));
    let boundary = multer::parse_boundary(hit.request.header("content-type").unwrap_or_default());
    let boundary = boundary.map_err(|e| wrong(e.to_string()))?;
    let body = std::future::ready(Ok::<_, std::convert::Infallible>(hit.request.body.clone()));
    let mut form = multer::Multipart::new(futures_util::stream::once(body), boundary);
    // The whole body is there: nothing is waited for.
    while let Some(part) = at_once(form.next_field())? {
        if part.file_name().is_none() {
            continue;
        }
        let media = part.content_type().map_or(BYTES, |media| media.essence_str()).to_owned();
        let disposition = part.headers().get(CONTENT_DISPOSITION).and_then(|value| value.to_str().ok());
        let disposition = disposition.map(str::to_owned);
        return Ok(File { media: Some(media), disposition, bytes: at_once(part.bytes())? });
    }
    Err(wrong("the form has no file".to_owned()))
}

/// What a form that is there as a whole has.
fn at_once<T>(read: impl Future<Output = multer::Result<T>>) -> Result<T, Fault> {
    let read = read.now_or_never().unwrap_or(Err(multer::Error::IncompleteStream));
    read.map_err(|e| FaultKind::Malformed(e.to_string()).into())
}

fn no_picture() -> Fault {
    FaultKind::Malformed("the body is no picture of this type".to_owned()).into()
}

/// Width and height in a square of [`MOST_PIXELS`].
fn scaled(width: usize, height: usize) -> Option<(usize, usize)> {
    let longest = width.max(height);
    let fit = |side: usize| if longest > MOST_PIXELS { (side * MOST_PIXELS / longest).max(1) } else { side };
    (width.min(height) > 0 && longest < 1 << 20).then(|| (fit(width), fit(height)))
}
