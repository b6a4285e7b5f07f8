//! What all fuzz targets do: make a request of the input, route it, decode it, and write every refusal.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use interlingua_model::{Org, OrgId, Principal, Right};
use interlingua_wire::{Hit, Table, WireRequest};

/// The first byte chooses an endpoint, the second what is done with the rest: a body, a query, or a path parameter.
pub fn decode(vendor: &str, data: &[u8]) {
    let Some((&[which, what], rest)) = data.split_first_chunk::<2>() else { return };
    let vendor = interlingua_dialects::vendor(vendor).expect("the vendor is in the list");
    let dialect = (vendor.open)(serde_json::Value::Null).expect("the defaults are settings").dialect;
    let rows = dialect.rows();
    let row = rows[usize::from(which) % rows.len()];
    let text = String::from_utf8_lossy(rest).into_owned();
    let id = if what % 4 == 2 { text.as_str() } else { "812345678900101" };
    let path = row.route.template.split('/').map(|part| if part.starts_with('{') { id } else { part });
    let mut headers = HeaderMap::new();
    if what % 4 == 3 {
        for name in ["authorization", "api-key", "x-api-key", "if-match", "content-type", "x-zitadel-orgid", "assume-user"] {
            if let Ok(value) = HeaderValue::from_bytes(rest) {
                headers.insert(name, value);
            }
        }
    }
    let request = WireRequest {
        method: row.route.method.clone(),
        path: path.collect::<Vec<_>>().join("/"),
        query: (what % 4 == 1).then(|| text.clone()),
        body: if what % 4 == 0 { Bytes::copy_from_slice(rest) } else { Bytes::new() },
        headers,
    };
    let table = Table::new(rows, dialect.manifest().lenient_slashes).expect("the rows stand side by side");
    let who = Principal { rights: Right::ALL.into_iter().collect(), ..Principal::nobody() };
    let orgs = [Org { id: OrgId::new(1).expect("1 is an id"), name: String::new(), domains: Vec::new() }];
    if let Err(fault) = dialect.proofs(&request.headers) {
        dialect.refuse(None, "0", &fault);
    }
    let (row, index, params) = match table.find(&request.method, &request.path) {
        Ok(found) => found,
        Err(fault) => {
            dialect.refuse(None, "0", &fault);
            return;
        }
    };
    let hit = Hit { row, index, params: &params, request: &request, request_id: "0", who: &who, orgs: &orgs };
    if let Err(fault) = dialect.decode(&hit) {
        let refused = dialect.refuse(Some(&hit), "0", &fault);
        assert!(refused.status.is_client_error() || refused.status.as_u16() == 501, "{:?}: {fault:?}", refused.status);
    }
}
