//! The kit a dialect is written with: endpoint tables, requests and responses as plain values, field checks,
//! spellings of ids and times. Pure: bytes and domain values in and out.

mod dialect;
mod framing;
mod json;
mod message;
mod openapi;
mod read;
mod refusal;
mod route;
mod shape;
mod show;
mod spell;
mod upstream;

pub use dialect::{
    Access, Asked, Decoded, Dialect, Encode, Encoded, Endpoint, Example, IdempotencyPolicy, Ids, Manifest,
    OrgIds, Outcome, VendorDialect, bearer, strayed,
};
pub use framing::{Codec, Detail, Envelope, Frame, Protocol, RpcStatus, Served};
pub use json::{MAX_DEPTH, canonical, parse as parse_json};
pub use message::{LOSSES, Pairs, WireRequest, WireResponse};
pub use openapi::{Api, Messages, Scheme, bodies, openapi};
pub use read::{Read, query_object};
pub use refusal::{ANY_CODE, Line, Way, line, misread, read as read_refusal, written};
pub use route::{Absent, Body, Hit, JSON, Route, Row, Table};
pub use shape::{Field, Kind as FieldKind, Look, Presence, Privacy, Rule as FieldRule, Shape, Text, schema};
pub use show::{shown_as, unshown};
pub use spell::{
    calling_code, date, decimal, e164, from_uuid, looks_like_email, parse_date, parse_decimal, parse_go_time,
    parse_time, rfc3339_micros, rfc3339_seconds, to_uuid,
};
pub use upstream::{Busy, Exchange, Opened, Shown, Step, Told, Upstream};

/// The two directions of one mapping, kept in one table: the domain's word for the vendor's, or the other way.
pub fn to_domain<D: Copy, V: PartialEq>(table: &[(D, V)], vendor: &V) -> Option<D> {
    table.iter().find(|(_, v)| v == vendor).map(|(d, _)| *d)
}

/// See [`to_domain`].
pub fn to_vendor<D: PartialEq, V: Copy>(table: &[(D, V)], domain: &D) -> Option<V> {
    table.iter().find(|(d, _)| d == domain).map(|(_, v)| *v)
}
