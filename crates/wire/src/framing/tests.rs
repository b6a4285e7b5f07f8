use super::*;

fn request(content_type: &'static str, more: &[(&'static str, &'static str)]) -> WireRequest {
    let mut request = WireRequest { version: Version::HTTP_2, ..WireRequest::new(Method::POST, "/a.S/M") };
    request.headers.insert("content-type", HeaderValue::from_static(content_type));
    for (name, value) in more {
        request.headers.insert(*name, HeaderValue::from_static(value));
    }
    request
}

fn open(
    content_type: &'static str,
    more: &[(&'static str, &'static str)],
    body: &[u8],
) -> Result<Bytes, FaultKind> {
    let frame = Frame::of(&request(content_type, more), Served::Here).unwrap();
    frame.open(Bytes::copy_from_slice(body), 4_096).map_err(|fault| fault.kind)
}

#[test]
fn every_media_type_has_its_envelope_and_others_are_415() {
    for (name, envelope, codec) in TYPES {
        let frame = Frame::of(&request(name, &[]), Served::Here).unwrap();
        assert_eq!((frame.envelope, frame.codec), (envelope, codec), "{name}");
    }
    for name in [
        "",
        "text/plain",
        "application/grpc-web-text",
        "application/connect+json",
        "application/json; charset=latin1",
    ] {
        let status = Frame::of(&request(name, &[]), Served::Here).unwrap_err().status;
        assert_eq!(status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{name}");
    }
    let json = Frame::of(&request("Application/JSON; charset=UTF-8", &[]), Served::Here).unwrap();
    assert_eq!(json.envelope, Envelope::Connect);
}

#[test]
fn what_is_in_no_envelope_is_answered_before_any_vendor() {
    let get = WireRequest { method: Method::GET, ..request("application/json", &[]) };
    assert_eq!(Frame::of(&get, Served::Here).unwrap_err().status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(Frame::of(&get, Served::Unknown).unwrap_err().status, StatusCode::NOT_FOUND);
    let old = WireRequest { version: Version::HTTP_11, ..request("application/grpc", &[]) };
    assert_eq!(Frame::of(&old, Served::Here).unwrap_err().status, StatusCode::HTTP_VERSION_NOT_SUPPORTED);
}

#[test]
fn a_body_is_one_message() {
    let grpc = |body: &[u8]| open("application/grpc", &[], body);
    assert_eq!(grpc(b"\0\0\0\0\x02ab").unwrap(), "ab");
    assert_eq!(grpc(b"\0\0\0\0\0").unwrap(), "");
    assert!(matches!(grpc(b"\0\0\0\0\x03ab"), Err(FaultKind::Malformed(_))));
    assert!(matches!(grpc(b"\0\0\0"), Err(FaultKind::Malformed(_))));
    assert!(matches!(grpc(b"\x02\0\0\0\x01a"), Err(FaultKind::Malformed(_))));
    assert!(matches!(grpc(b"\x01\0\0\0\x01a"), Err(FaultKind::Envelope(_))));
    assert!(matches!(grpc(b""), Err(FaultKind::Unsupported(_))));
    assert!(matches!(grpc(b"\0\0\0\0\0\0\0\0\0\0"), Err(FaultKind::Unsupported(_))));
    assert!(matches!(open("application/json", &[], b""), Err(FaultKind::Malformed(_))));
    assert_eq!(open("application/proto", &[], b"").unwrap(), "");
}

#[test]
fn gzip_is_unpacked_within_the_limit() {
    let gzip = [("content-encoding", "gzip")];
    let packed = gzip::pack(b"{\"a\":1}").unwrap();
    assert_eq!(open("application/json", &gzip, &packed).unwrap(), "{\"a\":1}");
    let bomb = gzip::pack(&vec![b' '; 1 << 20]).unwrap();
    assert_eq!(open("application/json", &gzip, &bomb), Err(FaultKind::TooLarge(4_096)));
    assert!(matches!(open("application/json", &gzip, b"plain"), Err(FaultKind::Malformed(_))));
    let other = [("content-encoding", "br")];
    assert!(matches!(open("application/json", &other, b"{}"), Err(FaultKind::Unsupported(_))));
}

#[test]
fn deadlines_are_read_and_nonsense_is_refused() {
    let deadline =
        |content_type, more| Frame::of(&request(content_type, more), Served::Here).unwrap().deadline();
    assert_eq!(deadline("application/grpc", &[("grpc-timeout", "250m")]), Some(Duration::from_millis(250)));
    assert_eq!(
        deadline("application/grpc", &[("grpc-timeout", "99999999H")]),
        Some(Duration::from_secs(359_999_996_400))
    );
    assert_eq!(deadline("application/json", &[("connect-timeout-ms", "5")]), Some(Duration::from_millis(5)));
    for wrong in ["", "m", "123456789S", "-1S", "1x", "1é"] {
        let value = HeaderValue::from_str(wrong);
        assert!(value.is_err() || wrong.is_empty() || deadline::grpc(wrong).is_err(), "{wrong}");
    }
    assert!(matches!(
        open("application/json", &[("connect-timeout-ms", "soon")], b"{}"),
        Err(FaultKind::Malformed(_))
    ));
    assert!(matches!(
        open("application/json", &[("connect-protocol-version", "2")], b"{}"),
        Err(FaultKind::Malformed(_))
    ));
}

#[test]
fn answers_go_back_in_the_same_envelope() {
    let answer = || WireResponse { body: "ab".into(), ..WireResponse::empty(StatusCode::OK) };
    let close = |content_type, more: &[_], response| {
        Frame::of(&request(content_type, more), Served::Here).unwrap().close(response)
    };
    let grpc = close("application/grpc", &[], answer());
    assert_eq!(
        (&grpc.body[..], &grpc.trailers["grpc-status"]),
        (&b"\0\0\0\0\x02ab"[..], &HeaderValue::from_static("0"))
    );
    let web = close("application/grpc-web+proto", &[], answer());
    assert_eq!(&web.body[..], b"\0\0\0\0\x02ab\x80\0\0\0\x10grpc-status: 0\r\n");
    let refused = || WireResponse { rpc: Some(Box::new(RpcStatus::new(5, "gone"))), ..answer() };
    let grpc = close("application/grpc", &[], refused());
    assert!(grpc.body.is_empty() && grpc.trailers.is_empty());
    assert_eq!((grpc.status, &grpc.headers["grpc-status"]), (StatusCode::OK, &HeaderValue::from_static("5")));
    let connect = close("application/proto", &[], refused());
    assert_eq!(
        (connect.status, connect.headers["content-type"].as_bytes()),
        (StatusCode::NOT_FOUND, &b"application/json"[..])
    );
    let long = || WireResponse { body: vec![b'a'; 2_000].into(), ..answer() };
    let packed = close("application/json", &[("accept-encoding", "br, gzip;q=1")], long());
    assert_eq!(packed.headers["content-encoding"], "gzip");
    assert_eq!(gzip::unpack(&packed.body, 4_096).unwrap().len(), 2_000);
}

#[test]
fn an_unknown_service_is_not_implemented() {
    let refused = Frame::of(&request("application/grpc", &[]), Served::Elsewhere).unwrap_err();
    assert_eq!((refused.status, &refused.headers["grpc-status"]), (StatusCode::OK, &HeaderValue::from(12)));
    assert_eq!(refused.headers["grpc-message"], "unknown service a.S");
}

#[test]
fn a_gateway_from_rest_renames_headers() {
    let rest = Frame::of(&request("application/json", &[]), Served::Elsewhere).unwrap();
    let response =
        WireResponse::empty(StatusCode::OK).with("cache-control", HeaderValue::from_static("no-store"));
    assert_eq!(rest.close(response).headers["grpcgateway-cache-control"], "no-store");
}

#[test]
fn what_the_server_closes_the_client_opens() {
    let detail =
        Detail { name: "a.B".to_owned(), value: vec![8, 1].into(), shown: serde_json::json!({"n": 1}) };
    let status = RpcStatus { code: 9, message: "50 % é".to_owned(), details: vec![detail] };
    for protocol in [Protocol::Connect, Protocol::Grpc] {
        for size in [0, 3, 5_000] {
            let sent = WireRequest { version: Version::HTTP_2, ..protocol.request("a.S/M", &vec![7; size]) };
            let frame = Frame::of(&sent, Served::Here).unwrap();
            assert_eq!(frame.open(sent.body.clone(), 8_192).unwrap(), vec![7; size]);
            let answer = WireResponse { body: vec![9; size].into(), ..WireResponse::empty(StatusCode::OK) };
            assert_eq!(protocol.open(&frame.close(answer)).unwrap(), vec![9; size], "{protocol:?} {size}");
            let refused =
                WireResponse { rpc: Some(Box::new(status.clone())), ..WireResponse::empty(StatusCode::OK) };
            let read = protocol.open(&frame.close(refused)).unwrap_err();
            assert_eq!((read.code, &read.message), (9, &status.message));
            assert_eq!(
                (&read.details[0].name, &read.details[0].value),
                (&"a.B".to_owned(), &Bytes::from_static(&[8, 1]))
            );
        }
        let proxy = WireResponse::empty(StatusCode::BAD_GATEWAY);
        assert_eq!(protocol.open(&proxy).unwrap_err().code, 14);
    }
}
