//! `POST /2.0/users/{userId}/profileimage`: the bytes of a picture, by its administrator or by the user. They are kept; no
//! endpoint that is served gives them back.
//!
//! Source: `docs/vendors/smartsheet.md#profile-image`.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use http::Method;
use http::header::CONTENT_TYPE;
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
pub const MEDIA: &[&str] = &["image/png", "image/jpeg", "image/gif"];
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
    let bytes = &hit.request.body;
    let media =
        hit.request.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media = media.split(';').next().unwrap_or_default().trim().replace("image/jpg", "image/jpeg");
    if !MEDIA.contains(&media.as_str()) {
        return Err(FaultKind::MediaType(media).into());
    }
    if bytes.is_empty() {
        return Err(FaultKind::NoBody.into());
    }
    if bytes.len() > MOST {
        return Err(FaultKind::TooLarge(MOST).into());
    }
    let kind = match imagesize::image_type(bytes) {
        Ok(ImageType::Png) => "image/png",
        Ok(ImageType::Jpeg) => "image/jpeg",
        Ok(ImageType::Gif) => "image/gif",
        _ => return Err(no_picture()),
    };
    if kind != media {
        return Err(no_picture());
    }
    let size = imagesize::blob_size(bytes).map_err(|_| no_picture())?;
    let (width, height) = scaled(size.width, size.height).ok_or_else(no_picture)?;
    let digest = Sha256::digest(bytes);
    let id: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    let shown = json!({ "imageId": id, "height": height, "width": width });
    let data = json!({
        "type": media,
        "disposition": hit.request.header("content-disposition"),
        "bytes": BASE64_STANDARD.encode(bytes),
    });
    let edits =
        vec![Edit::Keep(residue("profileImage", &shown)), Edit::Keep(residue("profileImage.data", &data))];
    let update = Update { by: agent(hit), ..Update::of(target(hit), edits) };
    let write = move |hit: &Hit<'_>, reply: &Reply| user_result(smartsheet, hit, view, reply);
    Ok(Decoded::new(Call::Update(Box::new(update)), write))
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
