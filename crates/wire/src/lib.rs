//! The kit a dialect is written with: endpoint tables, requests and responses as plain values, field checks,
//! spellings of ids and times. Pure: bytes and domain values in and out.

mod dialect;
mod fields;
mod framing;
mod json;
mod message;
mod openapi;
mod route;
mod show;
mod spell;
mod upstream;

pub use dialect::{
    Access, Decoded, Dialect, Encoded, Endpoint, Example, IdempotencyPolicy, Manifest, bearer, decode_with,
    encode_with, strayed,
};
pub use fields::{Fields, Params, Text, unread};
pub use framing::{Codec, Detail, Envelope, Frame, Protocol, RpcStatus, Spoken};
pub use json::{MAX_DEPTH, canonical, parse as parse_json};
pub use message::{LOSSES, Pairs, WireRequest, WireResponse};
pub use openapi::{Api, openapi};
pub use route::{Hit, Route, Row, Schema, Shapes, Table};
pub use show::{Part, shown_as, unshown};
pub use spell::{
    calling_code, date, decimal, from_uuid, looks_like_email, parse_date, parse_decimal, parse_time,
    rfc3339_micros, rfc3339_seconds, to_uuid,
};
pub use upstream::{Busy, Exchange, Step, Upstream};

/// The two directions of one mapping, kept in one table: the domain's word for the vendor's, or the other way.
pub fn to_domain<D: Copy, V: PartialEq>(table: &[(D, V)], vendor: &V) -> Option<D> {
    table.iter().find(|(_, v)| v == vendor).map(|(d, _)| *d)
}

/// See [`to_domain`].
pub fn to_vendor<D: PartialEq, V: Copy>(table: &[(D, V)], domain: &D) -> Option<V> {
    table.iter().find(|(d, _)| d == domain).map(|(_, v)| *v)
}
